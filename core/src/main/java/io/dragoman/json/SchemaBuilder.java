package io.dragoman.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypes;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the JSON Schema of one type and of all that it holds, as Jackson sees them.
 *
 * <p>Every type has a definition of its own. An open root asks the definition of each registered
 * type by the property {@code type} and lets other types pass, as the reader does.
 */
final class SchemaBuilder {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Map<Class<?>, ScalarSchema> SCALARS = ScalarSchema.standard();

  private final SerializationConfig config;
  private final RecordTypes types;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final ObjectNode definitions = nodes.objectNode();
  private final Map<Class<?>, String> names = new LinkedHashMap<>();

  SchemaBuilder(JsonMapper mapper, RecordTypes types) {
    this.config = mapper.getSerializationConfig();
    this.types = types;
  }

  ObjectNode schemaOf(Class<?> type) {
    ObjectNode schema = nodes.objectNode().put("$schema", DIALECT);
    schema.setAll(schemaOf(config.constructType(type)));
    schema.set("$defs", definitions);
    return schema;
  }

  private ObjectNode schemaOf(JavaType type) {
    Class<?> raw = type.getRawClass();
    ScalarSchema scalar = SCALARS.get(raw);
    if (scalar != null) {
      return scalar.write(nodes.objectNode());
    }
    if (type.isReferenceType()) {
      return schemaOf(type.getContentType());
    }
    if (type.isCollectionLikeType() || type.isArrayType()) {
      ObjectNode array = nodes.objectNode().put("type", "array");
      array.set("items", schemaOf(type.getContentType()));
      return array;
    }
    if (type.isMapLikeType()) {
      ObjectNode map = nodes.objectNode().put("type", "object");
      map.set("additionalProperties", schemaOf(type.getContentType()));
      return map;
    }
    if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) {
      return nodes.objectNode();
    }
    return nodes.objectNode().put("$ref", "#/$defs/" + define(raw));
  }

  /** Writes the definition of a class unless it is there, and returns its name. */
  private String define(Class<?> raw) {
    String known = names.get(raw);
    if (known != null) {
      return known;
    }
    String name = definitions.has(raw.getSimpleName()) ? raw.getName() : raw.getSimpleName();
    names.put(raw, name);
    ObjectNode definition = definitions.putObject(name);
    if (raw == EventDate.class) {
      ScalarSchema.EVENT_DATE.write(definition);
    } else if (raw.isEnum()) {
      ArrayNode values = definition.putArray("enum");
      for (Object value : raw.getEnumConstants()) {
        values.add(((Enum<?>) value).name());
      }
    } else {
      describe(raw, definition);
    }
    return name;
  }

  private void describe(Class<?> raw, ObjectNode definition) {
    JsonDeserialize made = raw.getAnnotation(JsonDeserialize.class);
    JsonTypeInfo root =
        config.introspectClassAnnotations(raw).getClassInfo().getAnnotation(JsonTypeInfo.class);
    if (made != null && made.as() != Void.class) {
      addProperties(made.as(), raw, definition);
    } else if (raw.isInterface() && root != null) {
      addAlternatives(raw, root, definition);
    } else {
      addProperties(raw, raw, definition);
    }
  }

  private void addProperties(Class<?> implementation, Class<?> raw, ObjectNode definition) {
    definition.put("type", "object");
    ObjectNode properties = definition.putObject("properties");
    ArrayNode required = nodes.arrayNode();
    BeanDescription bean = config.introspect(config.constructType(implementation));
    for (BeanPropertyDefinition property : bean.findProperties()) {
      if (!property.couldSerialize() || isAnyGetter(bean, property)) {
        continue;
      }
      Optional<String> typeName = nameOfType(raw, property);
      properties.set(
          property.getName(),
          typeName
              .map(name -> nodes.objectNode().put("const", name))
              .orElseGet(() -> schemaOf(property.getPrimaryType())));
      if (property.isRequired() || typeName.isPresent()) {
        required.add(property.getName());
      }
    }
    if (!required.isEmpty()) {
      definition.set("required", required);
    }
  }

  private static boolean isAnyGetter(BeanDescription bean, BeanPropertyDefinition property) {
    return bean.findAnyGetter() != null
        && property.getAccessor() != null
        && property.getAccessor().getName().equals(bean.findAnyGetter().getName());
  }

  private Optional<String> nameOfType(Class<?> raw, BeanPropertyDefinition property) {
    return property.getName().equals("type")
        ? types.all().stream()
            .filter(type -> type.recordClass() == raw)
            .map(RecordType::name)
            .findFirst()
        : Optional.empty();
  }

  private void addAlternatives(Class<?> raw, JsonTypeInfo root, ObjectNode definition) {
    if (raw.isAssignableFrom(root.defaultImpl())) {
      describe(root.defaultImpl(), definition);
    } else {
      definition.put("type", "object").putArray("required").add("type");
    }
    ArrayNode alternatives = definition.putArray("allOf");
    for (RecordType type : types.all()) {
      if (raw.isAssignableFrom(type.recordClass())) {
        ObjectNode alternative = alternatives.addObject();
        alternative
            .putObject("if")
            .putObject("properties")
            .putObject("type")
            .put("const", type.name());
        alternative.putObject("then").put("$ref", "#/$defs/" + define(type.recordClass()));
      }
    }
  }

  /** The schema of a class that JSON writes as one value. */
  private record ScalarSchema(String type, Optional<String> format, Optional<String> pattern) {

    private static final String EDTF_UNIT =
        "([0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{2})?|[0-9]{3}X|[0-9]{2}XX)[?~%]?";
    private static final String EDTF = "^(U|U/(U|\\.\\.)?|(\\.\\.)?/U)$".replace("U", EDTF_UNIT);

    static final ScalarSchema EVENT_DATE =
        new ScalarSchema("string", Optional.empty(), Optional.of(EDTF));

    static Map<Class<?>, ScalarSchema> standard() {
      Map<Class<?>, ScalarSchema> all = new LinkedHashMap<>();
      ScalarSchema string = new ScalarSchema("string", Optional.empty(), Optional.empty());
      ScalarSchema integer = new ScalarSchema("integer", Optional.empty(), Optional.empty());
      ScalarSchema number = new ScalarSchema("number", Optional.empty(), Optional.empty());
      ScalarSchema truth = new ScalarSchema("boolean", Optional.empty(), Optional.empty());
      all.put(String.class, string);
      all.put(CharSequence.class, string);
      all.put(int.class, integer);
      all.put(Integer.class, integer);
      all.put(long.class, integer);
      all.put(Long.class, integer);
      all.put(double.class, number);
      all.put(Double.class, number);
      all.put(boolean.class, truth);
      all.put(Boolean.class, truth);
      all.put(LocalDate.class, new ScalarSchema("string", Optional.of("date"), Optional.empty()));
      return all;
    }

    ObjectNode write(ObjectNode schema) {
      schema.put("type", type);
      format.ifPresent(value -> schema.put("format", value));
      pattern.ifPresent(value -> schema.put("pattern", value));
      return schema;
    }
  }
}
