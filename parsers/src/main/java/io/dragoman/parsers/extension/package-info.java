/**
 * What an extension implements.
 *
 * <p>A {@link io.dragoman.parsers.extension.ParserExtension} is a bundle: rows for the tables,
 * {@linkplain io.dragoman.parsers.extension.FactExtractor extractors}, {@linkplain
 * io.dragoman.parsers.extension.PlacedStage stages}, record types, a language engine, or any of
 * these. A parser takes bundles one by one, or finds those that are declared as services when it is
 * asked to:
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.builder().extension(new ProtocolExtension()).build();
 * ArticleParser found = ArticleParser.builder().discoverExtensions().build();
 * }</pre>
 *
 * <p>An extractor reads the layers that it {@linkplain
 * io.dragoman.parsers.extension.FactExtractor#requires() names} and returns {@link
 * io.dragoman.parsers.extension.Findings}: records that it adds to the dossier, and, where it says
 * that it amends them, records of others that it replaces or vetoes. Where it stands among the
 * stages says its {@link io.dragoman.parsers.extension.Placement}.
 *
 * <p>All that can be wrong with a bundle, names that are used twice, stages in the wrong order,
 * layers that nobody provides, is said when the parser is built. What only shows on a text, such as
 * a span outside of it, ends the reading of that text with an exception that names the culprit.
 */
@NullMarked
package io.dragoman.parsers.extension;

import org.jspecify.annotations.NullMarked;
