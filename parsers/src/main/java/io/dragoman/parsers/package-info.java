/**
 * From the text of an article to a dossier of typed records. {@link
 * io.dragoman.parsers.ArticleParser} is the way in; {@link io.dragoman.parsers.StandardPipeline}
 * lists the stages an article goes through, and the sub-packages hold one stage each, in that
 * order.
 */
@NullMarked
package io.dragoman.parsers;

import org.jspecify.annotations.NullMarked;
