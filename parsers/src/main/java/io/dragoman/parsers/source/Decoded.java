package io.dragoman.parsers.source;

import io.dragoman.text.Warning;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The text of some bytes.
 *
 * @param text the text, without a byte order mark
 * @param charset how it was decoded
 * @param warnings what was odd
 */
record Decoded(String text, Charset charset, List<Warning> warnings) {}
