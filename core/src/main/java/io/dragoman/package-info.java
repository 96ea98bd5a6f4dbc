/**
 * What all records have in common.
 *
 * <p>Dragoman has two halves. This one is the vocabulary: what can be said about diplomacy, as
 * immutable records. The other, {@code io.dragoman.parsers}, reads articles and fills the
 * vocabulary. Read the packages in this order:
 *
 * <ol>
 *   <li>{@link io.dragoman.text}: the article, positions in it, and the evidence that ties a value
 *       to the characters that say it;
 *   <li>{@link io.dragoman.time}: when, as exactly as the text says and no more;
 *   <li>{@link io.dragoman.actor}: who, and where;
 *   <li>{@link io.dragoman.event}: what happens, is discussed and is said;
 *   <li>{@link io.dragoman.dossier}: all that one article says;
 *   <li>{@link io.dragoman.json}: the same as JSON, and back;
 *   <li>{@link io.dragoman.spi}: records of your own.
 * </ol>
 *
 * <p>Three rules hold everywhere. What is unknown is absent, never a default: an empty {@code
 * Optional}, an empty list. Lists keep the order of the article. No argument and no result is null.
 *
 * <p>{@link io.dragoman.DragomanStyle} is how every record type is generated, {@link
 * io.dragoman.Extensible} is how it keeps JSON properties that it does not know.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman;

import org.jspecify.annotations.NullMarked;
