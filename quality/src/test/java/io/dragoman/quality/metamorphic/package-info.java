/**
 * Metamorphic relations: a text is changed in a known way, and what is read from it must change in
 * just that way. No gold facts are needed, so any text will do.
 */
package io.dragoman.quality.metamorphic;
