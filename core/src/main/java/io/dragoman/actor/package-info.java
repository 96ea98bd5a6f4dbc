/**
 * Who takes part and who speaks, and where.
 *
 * <p>A {@link io.dragoman.actor.Party} is an {@link io.dragoman.actor.Official} with {@link
 * io.dragoman.actor.Office}s, a {@link io.dragoman.actor.Country}, an {@link
 * io.dragoman.actor.Organization} or a {@link io.dragoman.actor.Group} that is named by its wording
 * alone ("senior officials"). The root is open: a party type of your own is registered as in {@link
 * io.dragoman.spi}. A {@link io.dragoman.actor.Place} is a city, site, region or country.
 *
 * <p>Nothing here knows who holds which office today; an official is what the article says.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.actor;

import org.jspecify.annotations.NullMarked;
