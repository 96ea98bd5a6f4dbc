/** How fast Dragoman is, measured with JMH. */
@NullMarked
package io.dragoman.examples.bench;

import org.jspecify.annotations.NullMarked;
