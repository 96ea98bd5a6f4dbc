package io.dragoman;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which every record type of Dragoman is generated and written.
 *
 * <p>Put it beside {@code @Value.Immutable} on a record type, also on your own. The generated class
 * stays hidden in its package; a nested class {@code Builder} that extends the generated builder
 * makes the builder public. What is unknown (an empty {@code Optional}, list or map) is absent from
 * the JSON.
 *
 * <pre>{@code
 * @Value.Immutable
 * @DragomanStyle
 * @JsonDeserialize(as = ImmutableTreatyVisit.class)
 * public interface TreatyVisit extends VisitLike {
 *   String treaty();
 *
 *   @Override
 *   default String type() {
 *     return "TreatyVisit";
 *   }
 *
 *   static Builder builder() {
 *     return new Builder();
 *   }
 *
 *   final class Builder extends ImmutableTreatyVisit.Builder {}
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonAutoDetect(creatorVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {"alias:aliases"},
    allowedClasspathAnnotations = {Override.class})
public @interface DragomanStyle {}
