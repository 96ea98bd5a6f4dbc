/**
 * A newsroom that follows protocol wants to read more: who toasted whom at which banquet, and which
 * visits ended with a treaty. {@link io.dragoman.examples.extend.ProtocolExtension} is the bundle:
 * rows for the standard tables, {@linkplain io.dragoman.examples.extend.Ceremony a table of its
 * own}, {@linkplain io.dragoman.examples.extend.CeremonyStage a stage} that reads it, {@linkplain
 * io.dragoman.examples.extend.ToastExtractor an extractor} that adds records of {@linkplain
 * io.dragoman.examples.extend.Toast a new type} and vetoes what others misread, and {@linkplain
 * io.dragoman.examples.extend.SigningExtractor one} that puts a treaty visit in the place of a
 * visit.
 */
@NullMarked
package io.dragoman.examples.extend;

import org.jspecify.annotations.NullMarked;
