/**
 * Visits and their itinerary. Sieves ({@link io.dragoman.parsers.visit.TripSieve}) read what one
 * sentence says of a trip; {@link io.dragoman.parsers.visit.TripLog} follows the trips through the
 * article and parts them by host country.
 */
@NullMarked
package io.dragoman.parsers.visit;

import org.jspecify.annotations.NullMarked;
