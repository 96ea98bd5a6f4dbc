/**
 * Two other language engines behind the library's rules: {@link
 * io.dragoman.examples.engines.OpenNlpEngine} tags with OpenNLP and makes no trees, {@link
 * io.dragoman.examples.engines.ConlluEngine} takes tags, trees and names from CoNLL-U text, as any
 * parser of the world can write it.
 */
@NullMarked
package io.dragoman.examples.engines;

import org.jspecify.annotations.NullMarked;
