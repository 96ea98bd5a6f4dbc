/** Many threads, hostile texts, short-lived class loaders, and what a parser promises not to do. */
package io.dragoman.quality.stress;
