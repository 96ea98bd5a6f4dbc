/**
 * Who takes part: officials with their offices, countries, organizations, groups; and places.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.actor;

import org.jspecify.annotations.NullMarked;
