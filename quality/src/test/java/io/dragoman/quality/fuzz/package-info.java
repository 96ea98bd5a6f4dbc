/**
 * Fuzz targets. As ordinary tests they replay the inputs under {@code src/test/resources}; {@code
 * quality/fuzz.sh} lets Jazzer look for new ones.
 */
package io.dragoman.quality.fuzz;
