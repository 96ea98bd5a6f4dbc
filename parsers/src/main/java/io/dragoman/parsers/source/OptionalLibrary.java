package io.dragoman.parsers.source;

import org.jspecify.annotations.Nullable;

/** The libraries that are loaded only where they are needed, and may be missing. */
enum OptionalLibrary {
  ROME(
      "RSS and Atom feeds",
      "com.rometools.rome.io.SyndFeedInput",
      "com.rometools.rome",
      "com.rometools:rome"),
  JWARC(
      "web archives (WARC)", "org.netpreserve.jwarc.WarcReader", "jwarc", "org.netpreserve:jwarc"),
  MIME4J(
      "mails",
      "org.apache.james.mime4j.stream.MimeTokenStream",
      "apache.mime4j.core",
      "org.apache.james:apache-mime4j-core"),
  OPENNLP(
      "the names of languages",
      "opennlp.tools.langdetect.LanguageDetectorME",
      "org.apache.opennlp.tools",
      "org.apache.opennlp:opennlp-tools and org.apache.opennlp:opennlp-models-langdetect");

  private final String purpose;
  private final String className;
  private final String module;
  private final String coordinates;

  OptionalLibrary(String purpose, String className, String module, String coordinates) {
    this.purpose = purpose;
    this.className = className;
    this.module = module;
    this.coordinates = coordinates;
  }

  boolean isPresent() {
    return isPresent(OptionalLibrary.class.getClassLoader());
  }

  boolean isPresent(@Nullable ClassLoader loader) {
    try {
      Class.forName(className, false, loader);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** Refuses to go on without it, and says what to add. */
  void require() {
    if (!isPresent()) {
      throw missing();
    }
  }

  SourceException missing() {
    return new SourceException(
        "source-library-missing",
        "%s need the library %s, which is not there; add it to the class path, or to the module path with --add-modules %s"
            .formatted(purpose, coordinates, module));
  }

  String coordinates() {
    return coordinates;
  }
}
