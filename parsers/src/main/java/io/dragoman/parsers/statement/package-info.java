/** Who said what: statements in direct, indirect and mixed speech. */
@NullMarked
package io.dragoman.parsers.statement;

import org.jspecify.annotations.NullMarked;
