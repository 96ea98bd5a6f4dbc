/**
 * What a web page says and where: its metadata ({@link
 * io.dragoman.parsers.source.page.PageMetadata}) and its main text ({@link
 * io.dragoman.parsers.source.page.MainText}), without menus, captions, related links and banners.
 *
 * <p>The page itself is never changed, so that every character of the text can be traced to its
 * text node. This package is not exported.
 */
@NullMarked
package io.dragoman.parsers.source.page;

import org.jspecify.annotations.NullMarked;
