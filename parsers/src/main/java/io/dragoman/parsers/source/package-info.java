/**
 * From where articles live to articles: pages, feeds, agency messages, mails and archives.
 *
 * <p>{@link io.dragoman.parsers.source.ArticleReader} is the one face. It unpacks what is
 * compressed, asks bytes, name and media type for the form ({@link
 * io.dragoman.parsers.source.SourceForm}), and hands the source to the reader of that form. Each of
 * them fills a draft with the metadata that the publisher gives and with the text, and notes for
 * every character where it came from ({@link io.dragoman.parsers.source.SourceMap}). What all forms
 * share comes last: the day of the text's own dateline is held against the publisher's, and the
 * language is looked at.
 *
 * <p>Pages are read with jsoup and mails with mime4j. Feeds need Rome, web archives need jwarc and
 * the naming of foreign languages needs OpenNLP: these three are optional, and what is missing is
 * said with the coordinates to add. No reader opens a connection: what a document refers to is not
 * fetched. Everything that grows is held by {@link io.dragoman.parsers.source.SourceLimits}.
 */
@NullMarked
package io.dragoman.parsers.source;

import org.jspecify.annotations.NullMarked;
