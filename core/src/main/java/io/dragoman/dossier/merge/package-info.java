/**
 * Many articles, one dossier.
 *
 * <p>{@link io.dragoman.dossier.merge.DossierMerger} is the way in. What it does, in order:
 *
 * <ol>
 *   <li>Merged dossiers are taken apart, and all articles put in the order of their publication. So
 *       the result depends on the set of articles alone.
 *   <li>{@code PersonGrouping} tells which officials are one person.
 *   <li>{@code Clustering} puts the records of one type together that tell the same. What that
 *       means is the matter of a {@code Similarity}: of visits, meetings, statements and agenda
 *       items. Two records that are called different never come into one group, whatever other
 *       records say.
 *   <li>{@code VisitMerge} and its like make one record of a group: lists are joined, of other
 *       properties a {@code ValueChoice} takes the one that holds, {@code Histories} tells how it
 *       came about, and evidence is taken over by {@code EvidencePaths}.
 * </ol>
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.dossier.merge;

import org.jspecify.annotations.NullMarked;
