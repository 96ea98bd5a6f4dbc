/** Officials, organizations, countries, places and times as they stand in the text. */
@NullMarked
package io.dragoman.parsers.mention;

import org.jspecify.annotations.NullMarked;
