package io.dragoman.parsers.language.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a model file: one line that says what it is, then a gzip stream of named entries in the
 * order of the calls. Equal calls give equal bytes.
 *
 * <p>An entry is its name, its kind, and either a list of words or a table of bytes with a scale
 * for each row. {@link ModelFile} reads it.
 */
public final class ModelWriter implements AutoCloseable {

  static final byte[] HEADER = "dragoman-language-model 1\n".getBytes(StandardCharsets.US_ASCII);
  static final byte WORDS = 1;
  static final byte TABLE = 2;
  static final byte LAST = 0;
  private static final float LARGEST = 127;

  private final DataOutputStream out;

  /**
   * Begins a file.
   *
   * @param target where to write; closed with the writer
   * @throws IOException if it cannot be written
   */
  public ModelWriter(OutputStream target) throws IOException {
    target.write(HEADER);
    out = new DataOutputStream(new GZIPOutputStream(target, 1 << 16));
  }

  /**
   * Writes a list of words.
   *
   * @param name the entry's name
   * @param words each without a line break
   * @throws IOException if it cannot be written
   */
  public void words(String name, List<String> words) throws IOException {
    begin(name, WORDS);
    byte[] bytes = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    out.writeInt(words.size());
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Writes a table, each number as a byte, each row as finely as its largest number allows.
   *
   * @param name the entry's name
   * @param rows rows of equal length
   * @throws IOException if it cannot be written
   */
  public void table(String name, float[]... rows) throws IOException {
    float[] scales = new float[rows.length];
    for (int r = 0; r < rows.length; r++) {
      scales[r] = scale(rows[r]);
    }
    write(name, rows, scales);
  }

  /**
   * Writes a table, each number as a multiple of one step; what is coarse compresses well.
   *
   * @param name the entry's name
   * @param step the step
   * @param rows rows of equal length
   * @throws IOException if it cannot be written
   */
  public void coarseTable(String name, float step, float[]... rows) throws IOException {
    float[] scales = new float[rows.length];
    Arrays.fill(scales, step);
    write(name, rows, scales);
  }

  private void write(String name, float[][] rows, float[] scales) throws IOException {
    begin(name, TABLE);
    out.writeInt(rows.length);
    out.writeInt(rows[0].length);
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    for (int r = 0; r < rows.length; r++) {
      byte[] bytes = new byte[rows[r].length];
      for (int i = 0; i < bytes.length; i++) {
        float steps = Math.max(-LARGEST, Math.min(LARGEST, rows[r][i] / scales[r]));
        bytes[i] = (byte) Math.round(steps);
      }
      out.write(bytes);
    }
  }

  private static float scale(float[] row) {
    float largest = 0;
    for (float value : row) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest == 0 ? 1 : largest / LARGEST;
  }

  private void begin(String name, byte kind) throws IOException {
    out.writeByte(kind);
    out.writeUTF(name);
  }

  @Override
  public void close() throws IOException {
    out.writeByte(LAST);
    out.close();
  }
}
