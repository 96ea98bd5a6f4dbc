/**
 * Dossiers in the standards that records travel in.
 *
 * <p>The JSON of a dossier says everything, but a calendar, a search engine, an annotation tool, a
 * spreadsheet and a political scientist's statistics program each want to be told in their own way.
 * An {@link io.dragoman.parsers.export.Exporter} is one such way: it has a name, a media type and a
 * file extension, takes a dossier with the articles that it was read from, and writes text. {@link
 * io.dragoman.parsers.export.Exporters} lists those that there are:
 *
 * <ul>
 *   <li>{@link io.dragoman.parsers.export.CalendarExporter}: iCalendar, an entry for each visit,
 *       stop and meeting whose days are known;
 *   <li>{@link io.dragoman.parsers.export.SchemaOrgExporter}: schema.org JSON-LD for web pages;
 *   <li>{@link io.dragoman.parsers.export.WebAnnotationExporter}: W3C Web Annotations, one for each
 *       piece of evidence;
 *   <li>{@link io.dragoman.parsers.export.BratExporter}: brat standoff;
 *   <li>{@link io.dragoman.parsers.export.TableExporter}: tables of visits, meetings, agenda,
 *       statements and officials for a spreadsheet;
 *   <li>{@link io.dragoman.parsers.export.PloverExporter} and {@link
 *       io.dragoman.parsers.export.CameoExporter}: coded event rows, from the one table of {@link
 *       io.dragoman.parsers.export.EventCodes}.
 * </ul>
 *
 * <p>Three promises hold for all of them. An export says nothing that the dossier does not say;
 * what a format cannot say is not guessed but comes back as a coded {@link
 * io.dragoman.text.Warning}. Equal input gives equal text. And a merged dossier of several articles
 * is as good as that of one: evidence carries the id of its article.
 *
 * <p>Everything here works on the vocabulary of {@code dragoman-core} alone, so dossiers that come
 * from elsewhere, for instance from JSON, can be exported just as well.
 */
@NullMarked
package io.dragoman.parsers.export;

import org.jspecify.annotations.NullMarked;
