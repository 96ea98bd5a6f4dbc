package io.dragoman.json;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypes;
import java.util.List;

/** Teaches a mapper the names of the record types and the order of their properties. */
final class DragomanModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  DragomanModule(RecordTypes types) {
    super("dragoman" + types);
    for (RecordType type : types.all()) {
      registerSubtypes(new NamedType(type.recordClass(), type.name()));
    }
    setSerializerModifier(new EvidenceLast());
  }

  /** Modules of different record types are different, so that a mapper takes both. */
  @Override
  public Object getTypeId() {
    return getModuleName();
  }

  @Override
  public Iterable<? extends Module> getDependencies() {
    return List.of(new Jdk8Module(), new JavaTimeModule());
  }
}
