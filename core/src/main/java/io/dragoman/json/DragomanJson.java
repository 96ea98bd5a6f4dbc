package io.dragoman.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dragoman.spi.RecordTypes;

/**
 * The one JSON form of the records.
 *
 * <p>The text is stable: properties have a fixed order, lists keep theirs, what is unknown is
 * absent, and equal records give equal text. Properties and record types that the reader does not
 * know are kept and written again. Dates are strings in EDTF, positions count UTF-16 code units.
 *
 * <pre>{@code
 * String text = DragomanJson.standard().write(dossier);
 * Dossier same = DragomanJson.standard().read(text, Dossier.class);
 * }</pre>
 *
 * <p>Only the types of a {@link RecordTypes} are made from JSON; a class name in JSON means
 * nothing. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class DragomanJson {

  private static final int MAX_STRING_LENGTH = 50_000_000;
  private static final int MAX_NESTING = 200;

  private static final DragomanJson STANDARD = new DragomanJson(RecordTypes.standard());

  private final RecordTypes types;
  private final JsonMapper mapper;
  private final ObjectWriter pretty;

  private DragomanJson(RecordTypes types) {
    this.types = types;
    this.mapper = newMapper(types);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    this.pretty =
        mapper.writer(
            new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
                .withSeparators(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
  }

  private static JsonMapper newMapper(RecordTypes types) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(MAX_STRING_LENGTH)
                    .maxNestingDepth(MAX_NESTING)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new DragomanModule(types))
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  /**
   * Returns the JSON form of the types of this library.
   *
   * @return the JSON form, always the same object
   */
  public static DragomanJson standard() {
    return STANDARD;
  }

  /**
   * Returns the JSON form of certain types.
   *
   * @param types the record types, usually {@code RecordTypes.standard().with(...)}
   * @return the JSON form; making one is costly, keep it
   */
  public static DragomanJson of(RecordTypes types) {
    return new DragomanJson(types);
  }

  /**
   * Returns the record types that are known by name.
   *
   * @return the record types
   */
  public RecordTypes types() {
    return types;
  }

  /**
   * Returns the module that teaches a mapper of your own these records. It brings the modules for
   * {@code Optional} and {@code LocalDate} along, and changes nothing for other classes.
   *
   * @return a new module
   */
  public Module module() {
    return new DragomanModule(types);
  }

  /**
   * Returns the mapper itself, for streams, nodes and whatever else Jackson does.
   *
   * @return a copy, which the caller may configure
   */
  public JsonMapper mapper() {
    return mapper.copy();
  }

  /**
   * Writes a record on one line.
   *
   * @param value a record, or a list or map of records
   * @return the JSON text
   * @throws RecordJsonException if it cannot be written, for instance since one of its unknown
   *     properties has the name of a known one
   */
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw RecordJsonException.of(e);
    }
  }

  /**
   * Writes a record on several lines, indented by two spaces, with line feeds on every system.
   *
   * @param value a record, or a list or map of records
   * @return the JSON text, without a line feed at its end
   * @throws RecordJsonException if it cannot be written
   */
  public String writePretty(Object value) {
    try {
      return pretty.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw RecordJsonException.of(e);
    }
  }

  /**
   * Reads a record.
   *
   * @param <T> the type
   * @param json the JSON text
   * @param type the type to read, such as {@code Dossier.class}, {@code Visit.class} or {@code
   *     Fact.class}
   * @return the record
   * @throws RecordJsonException if the text is no JSON, or does not fit the type or its invariants;
   *     the message begins with the path of the offending value
   */
  public <T> T read(String json, Class<T> type) {
    try {
      T value = mapper.readValue(json, type);
      if (value == null) {
        throw new RecordJsonException("", "null is no " + type.getSimpleName());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw RecordJsonException.of(e);
    }
  }

  /**
   * Returns the JSON Schema (2020-12) of a type and of all that it holds.
   *
   * <p>It describes what {@link #write(Object)} writes for the registered types. Properties and
   * record types that are not registered are allowed, as the reader allows them.
   *
   * @param type the type, such as {@code Dossier.class}
   * @return the schema, a new tree
   */
  public JsonNode schema(Class<?> type) {
    return new SchemaBuilder(mapper, types).schemaOf(type);
  }

  /**
   * Turns a value into a JSON tree, for instance to put it into {@code extra()}.
   *
   * @param value any value that the mapper can write
   * @return the tree
   * @throws IllegalArgumentException if it cannot be written
   */
  public JsonNode toTree(Object value) {
    return mapper.valueToTree(value);
  }

  /**
   * Reads a value from a JSON tree.
   *
   * @param <T> the type
   * @param tree the tree
   * @param type the type to read
   * @return the value
   * @throws RecordJsonException if the tree does not fit the type or its invariants
   */
  public <T> T fromTree(JsonNode tree, Class<T> type) {
    try {
      T value = mapper.treeToValue(tree, type);
      if (value == null) {
        throw new RecordJsonException("", "null is no " + type.getSimpleName());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw RecordJsonException.of(e);
    }
  }
}
