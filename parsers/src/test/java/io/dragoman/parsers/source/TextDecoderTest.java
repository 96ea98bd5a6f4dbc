package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.Warning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String TEXT = "Der Besuch in Malmö, in Łódź und in Çanakkale";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkWins(String charset) {
    Decoded decoded = decode("\uFEFF" + TEXT, charset, Optional.of("text/plain; charset=koi8-r"));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsSeenWithoutAMark(String charset) {
    assertThat(decode(TEXT, charset, Optional.empty()).text()).isEqualTo(TEXT);
  }

  @Test
  void theServersWordIsTaken() {
    String russian = "Министр прибыл в Минск";

    Decoded decoded =
        decode(russian, "windows-1251", Optional.of("text/html; charset=\"Windows-1251\""));

    assertThat(decoded.text()).isEqualTo(russian);
    assertThat(decoded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=iso-8859-2>",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-2'>",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>"
      })
  void theDocumentsOwnWordIsTaken(String head) {
    Decoded decoded = decode(head + "Łódź", "ISO-8859-2", Optional.empty());

    assertThat(decoded.text()).isEqualTo(head + "Łódź");
    assertThat(decoded.warnings()).isEmpty();
  }

  @Test
  void utf8ThatIsCalledLatinIsReadAsUtf8WithAWarning() {
    Decoded decoded = decode("São Tomé", "UTF-8", Optional.of("text/html; charset=iso-8859-1"));

    assertThat(decoded.text()).isEqualTo("São Tomé");
    assertThat(decoded.warnings())
        .extracting(Warning::code)
        .containsExactly("source-charset-differs");
  }

  @Test
  void latinThatIsCalledUtf8IsReadAsLatinWithAWarning() {
    Decoded decoded = decode("São Tomé", "windows-1252", Optional.of("text/html; charset=utf-8"));

    assertThat(decoded.text()).isEqualTo("São Tomé");
    assertThat(decoded.warnings())
        .extracting(Warning::code)
        .containsExactly("source-charset-differs");
  }

  @Test
  void westernBytesWithoutAWordAreGuessed() {
    Decoded decoded = decode("“São Tomé”", "windows-1252", Optional.empty());

    assertThat(decoded.text()).isEqualTo("“São Tomé”");
    assertThat(decoded.warnings())
        .extracting(Warning::code)
        .containsExactly("source-charset-guessed");
  }

  @Test
  void aNameThatNobodyKnowsIsSaid() {
    Decoded decoded = decode("São Tomé", "UTF-8", Optional.of("text/html; charset=x-unheard-of"));

    assertThat(decoded.text()).isEqualTo("São Tomé");
    assertThat(decoded.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains("x-unheard-of"));
  }

  @Test
  void aFewBadBytesAmongGoodOnesAreReplacedAndSaid() {
    byte[] good = "Malmö, Łódź, Çanakkale ".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
    bytes[good.length] = (byte) 0xE9;

    Decoded decoded = TextDecoder.decode(bytes, Optional.empty());

    assertThat(decoded.text()).isEqualTo("Malmö, Łódź, Çanakkale \uFFFD");
    assertThat(decoded.warnings())
        .extracting(Warning::code)
        .containsExactly("source-malformed-characters");
  }

  private static Decoded decode(String text, String charset, Optional<String> mediaType) {
    return TextDecoder.decode(text.getBytes(Charset.forName(charset)), mediaType);
  }
}
