/**
 * Assertions for the tests of those who use or extend Dragoman.
 *
 * <p>Import {@link io.dragoman.testkit.DragomanAssertions#assertThat} and compare records by what
 * people would say: names, country codes, dates in EDTF.
 *
 * <pre>{@code
 * assertThat(dossier).hasEvidenceFrom(article).survivesJson();
 * assertThat(dossier).visitTo("CN").hasVisitors("Antony Blinken").happensOn("2024-04-24/2024-04-26");
 * }</pre>
 *
 * <p>{@link io.dragoman.testkit.RecordConformance} checks a record type of your own.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.testkit;

import org.jspecify.annotations.NullMarked;
