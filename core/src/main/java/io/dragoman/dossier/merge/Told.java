package io.dragoman.dossier.merge;

import io.dragoman.text.Evidence;
import java.util.List;

/**
 * A value that an article gives.
 *
 * @param <V> the type of the value
 * @param source the article
 * @param value the value
 * @param evidence the characters that say it
 */
record Told<V>(Source source, V value, List<Evidence> evidence) {}
