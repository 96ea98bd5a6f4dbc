package io.dragoman.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is no record: it is not well-formed, does not fit the type, or breaks an invariant.
 *
 * <p>The message begins with the path of the offending value: {@code /visits/0/date: not a date:
 * "2024-13" (...)}.
 *
 * @since 0.1.0
 */
public final class RecordJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** A JSON Pointer to the offending value. */
  private final String path;

  RecordJsonException(String path, String problem) {
    this(path, problem, null);
  }

  private RecordJsonException(String path, String problem, @Nullable Throwable cause) {
    super(path.isEmpty() ? problem : path + ": " + problem, cause);
    this.path = path;
  }

  static RecordJsonException of(JsonProcessingException e) {
    return new RecordJsonException(pathOf(e), problemOf(e), e);
  }

  private static String pathOf(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping)) {
      return "";
    }
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : mapping.getPath()) {
      pointer.append('/');
      if (step.getFieldName() == null) {
        pointer.append(step.getIndex());
      } else {
        pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private static String problemOf(JsonProcessingException e) {
    if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return "\"%s\" is no %s, expected one of %s"
          .formatted(
              format.getValue(),
              format.getTargetType().getSimpleName(),
              Arrays.toString(format.getTargetType().getEnumConstants()));
    }
    if (e instanceof InvalidTypeIdException type) {
      return type.getTypeId() == null
          ? "the property \"type\" is missing"
          : "a record of type \"%s\" is no %s"
              .formatted(type.getTypeId(), type.getBaseType().getRawClass().getSimpleName());
    }
    String problem = e.getCause() == null ? null : e.getCause().getMessage();
    if (e.getCause() instanceof NullPointerException) {
      return "null where a value is needed: " + problem;
    }
    if (e instanceof ValueInstantiationException && problem != null) {
      return problem;
    }
    JsonLocation location = e.getLocation();
    return location == null
        ? e.getOriginalMessage()
        : "%s (line %d, column %d)"
            .formatted(e.getOriginalMessage(), location.getLineNr(), location.getColumnNr());
  }

  /**
   * Returns where the offending value is.
   *
   * @return a JSON Pointer; empty for the whole document or if the text is not well-formed
   */
  public String path() {
    return path;
  }
}
