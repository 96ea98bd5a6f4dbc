package io.dragoman.parsers.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Asks OpenNLP's model of 103 languages, which is loaded at the first question. */
final class OpenNlpLanguages implements LanguageNames {

  private static final String MODEL = "/langdetect-183.bin";

  /** How near English must come to the best language to be believed: names mislead the model. */
  private static final double NEARLY = 0.6;

  private static final int LOOKED_AT = 2_000;

  private @Nullable LanguageDetectorModel model;
  private boolean tried;

  private OpenNlpLanguages() {}

  static LanguageNames onDemand() {
    return new OpenNlpLanguages();
  }

  @Override
  public Optional<String> language(String text) {
    LanguageDetectorModel loaded = model();
    if (loaded == null) {
      return Optional.empty();
    }
    String head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    Language[] found = new LanguageDetectorME(loaded).predictLanguages(head);
    if (found.length == 0) {
      return Optional.empty();
    }
    for (Language language : found) {
      if (language.getLang().equals("eng")
          && language.getConfidence() >= NEARLY * found[0].getConfidence()) {
        return Optional.of("en");
      }
    }
    return Optional.of(Tags.tag(found[0].getLang()));
  }

  @Override
  public String hint() {
    return "";
  }

  private synchronized @Nullable LanguageDetectorModel model() {
    if (!tried) {
      tried = true;
      try (InputStream in = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
        model = in == null ? null : new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model cannot be read", e);
      }
    }
    return model;
  }

  /** From the three letters of ISO 639-3 to BCP 47. */
  private static final class Tags {

    private static final Map<String, String> BY_CODE = new HashMap<>();

    static {
      for (String two : Locale.getISOLanguages()) {
        BY_CODE.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
      }
      BY_CODE.putAll(
          Map.of("cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "arb", "ar", "nob", "nb"));
    }

    static String tag(String code) {
      return BY_CODE.getOrDefault(code, code);
    }
  }
}
