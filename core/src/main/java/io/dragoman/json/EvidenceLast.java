package io.dragoman.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.dragoman.event.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the evidence, the rule and the history behind all other properties of a fact, inherited or
 * added.
 */
final class EvidenceLast extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;
  private static final List<String> LAST = List.of("evidence", "foundBy", "history", "conflicts");

  @Override
  public List<BeanPropertyWriter> orderProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
    if (!Fact.class.isAssignableFrom(bean.getBeanClass())) {
      return properties;
    }
    List<BeanPropertyWriter> ordered = new ArrayList<>(properties);
    for (String name : LAST) {
      properties.stream()
          .filter(property -> property.getName().equals(name))
          .forEach(
              property -> {
                ordered.remove(property);
                ordered.add(property);
              });
    }
    return ordered;
  }
}
