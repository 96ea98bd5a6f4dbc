package io.dragoman.parsers;

import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.ParserExtension;
import io.dragoman.parsers.extension.PlacedStage;
import io.dragoman.parsers.extension.Placement;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconBuilder;
import io.dragoman.parsers.lexicon.LexiconException;
import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The extensions of one parser, which share its names: what two of them claim is refused. */
final class Extensions {

  /** An extractor or a stage, before it has its place. */
  record Part(
      String name,
      Placement placement,
      @Nullable PlacedStage stage,
      @Nullable FactExtractor extractor) {}

  private final List<ParserExtension> all;

  Extensions(List<ParserExtension> extensions) {
    Map<String, ParserExtension> byName = new LinkedHashMap<>();
    for (ParserExtension extension : extensions) {
      String name = Objects.requireNonNull(extension.name(), () -> extension + " has no name");
      ParserExtension other = byName.putIfAbsent(name, extension);
      if (other != null) {
        throw new IllegalArgumentException(
            "two extensions are called \"%s\": %s and %s"
                .formatted(name, other.getClass().getName(), extension.getClass().getName()));
      }
    }
    all = List.copyOf(extensions);
  }

  List<String> names() {
    return all.stream().map(ParserExtension::name).toList();
  }

  /** Lets every extension change the tables. */
  void addRows(LexiconBuilder rows) {
    Map<String, String> owners = new LinkedHashMap<>();
    for (ParserExtension extension : all) {
      List<String> before = rows.tableNames();
      try {
        extension.addRows(rows);
      } catch (LexiconException e) {
        throw e; // names file, line and column
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "extension \"%s\" cannot add its rows: %s; tables of other extensions are %s"
                .formatted(extension.name(), e.getMessage(), owners),
            e);
      }
      rows.tableNames().stream()
          .filter(table -> !before.contains(table))
          .forEach(table -> owners.put(table, extension.name()));
    }
  }

  /** The standard record types and those of the extensions. */
  RecordTypes recordTypes() {
    Claims claims = new Claims("record type");
    RecordTypes types = RecordTypes.standard();
    for (ParserExtension extension : all) {
      for (RecordType type : extension.recordTypes()) {
        if (types.find(type.name()).filter(type::equals).isEmpty()) {
          claims.claim(type.name(), extension.name());
        }
        types = types.with(type);
      }
    }
    return types;
  }

  /** The one engine that an extension brings, if one does. */
  Optional<LanguageEngine> engine() {
    Optional<LanguageEngine> engine = Optional.empty();
    String owner = "";
    for (ParserExtension extension : all) {
      Optional<LanguageEngine> own = extension.engine();
      if (own.isPresent() && engine.isPresent()) {
        throw new IllegalArgumentException(
            "extensions \"%s\" and \"%s\" both bring a language engine: \"%s\" and \"%s\""
                .formatted(owner, extension.name(), engine.get().name(), own.get().name()));
      }
      if (own.isPresent()) {
        engine = own;
        owner = extension.name();
      }
    }
    return engine;
  }

  /** The stages and extractors of all extensions, in order. */
  List<Part> parts(Lexicon lexicon) {
    Claims claims = new Claims("stage or extractor");
    List<Part> parts = new ArrayList<>();
    for (ParserExtension extension : all) {
      List<Part> own = new ArrayList<>();
      for (PlacedStage stage : extension.stages(lexicon)) {
        own.add(new Part(stage.stage().name(), stage.placement(), stage, null));
      }
      for (FactExtractor extractor : extension.extractors(lexicon)) {
        own.add(new Part(extractor.name(), extractor.placement(), null, extractor));
      }
      own.forEach(part -> claims.claim(part.name(), extension.name()));
      parts.addAll(own);
    }
    return parts;
  }

  /** Who has claimed which names. */
  private static final class Claims {

    private final String kind;
    private final Map<String, String> owners = new LinkedHashMap<>();

    Claims(String kind) {
      this.kind = kind;
    }

    void claim(String name, String owner) {
      String other = owners.putIfAbsent(name, owner);
      if (other != null) {
        throw new IllegalArgumentException(
            other.equals(owner)
                ? "extension \"%s\" has two %ss called \"%s\"".formatted(owner, kind, name)
                : "extensions \"%s\" and \"%s\" both have a %s called \"%s\""
                    .formatted(other, owner, kind, name));
      }
    }
  }
}
