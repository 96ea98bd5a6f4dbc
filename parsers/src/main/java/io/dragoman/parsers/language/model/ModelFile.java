package io.dragoman.parsers.language.model;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The named entries of a model file, as {@link ModelWriter} wrote it. Everything is checked while
 * it is read: the header, the shape of every entry, the checksum of the whole.
 */
public final class ModelFile {

  private static final int MOST_CELLS = 1 << 26;

  private final String source;
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, ByteTable> tables = new HashMap<>();

  private ModelFile(String source) {
    this.source = source;
  }

  /**
   * Reads a model file to its end.
   *
   * @param in where to read from; not closed
   * @param source the name that messages use
   * @return its entries
   * @throws ModelFormatException if it is damaged or no model file
   */
  public static ModelFile read(InputStream in, String source) {
    ModelFile file = new ModelFile(source);
    String entry = "header";
    try {
      byte[] header = in.readNBytes(ModelWriter.HEADER.length);
      if (!Arrays.equals(header, ModelWriter.HEADER)) {
        throw new ModelFormatException(
            source, "does not begin with \"" + text(ModelWriter.HEADER).strip() + "\"");
      }
      DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
      for (byte kind = data.readByte(); kind != ModelWriter.LAST; kind = data.readByte()) {
        String name = data.readUTF();
        entry = "entry " + name;
        file.readEntry(kind, name, data);
      }
      entry = "end";
      if (data.read() >= 0) {
        throw new ModelFormatException(source, "goes on after its last entry");
      }
      return file;
    } catch (EOFException e) {
      throw new ModelFormatException(source, "ends too early, in " + entry, e);
    } catch (ZipException e) {
      throw new ModelFormatException(source, "is damaged, in " + entry, e);
    } catch (IOException e) {
      throw new ModelFormatException(source, "cannot be read, in " + entry, e);
    }
  }

  private void readEntry(byte kind, String name, DataInputStream data) throws IOException {
    switch (kind) {
      case ModelWriter.WORDS -> words.put(name, readWords(name, data));
      case ModelWriter.TABLE -> tables.put(name, readTable(name, data));
      default ->
          throw new ModelFormatException(source, "entry " + name + " is of unknown kind " + kind);
    }
  }

  private List<String> readWords(String name, DataInputStream data) throws IOException {
    int count = data.readInt();
    byte[] bytes = new byte[checked(name, 1, data.readInt())];
    data.readFully(bytes);
    List<String> list = List.of(text(bytes).split("\n", -1));
    if (list.size() != count) {
      throw new ModelFormatException(
          source, "entry " + name + " has " + list.size() + " words instead of " + count);
    }
    return list;
  }

  private ByteTable readTable(String name, DataInputStream data) throws IOException {
    int rows = data.readInt();
    int columns = data.readInt();
    byte[] values = new byte[checked(name, rows, columns)];
    float[] scales = new float[rows];
    for (int i = 0; i < rows; i++) {
      scales[i] = data.readFloat();
    }
    data.readFully(values);
    return new ByteTable(values, scales);
  }

  private int checked(String name, int rows, int columns) {
    if (rows <= 0 || columns <= 0 || (long) rows * columns > MOST_CELLS) {
      throw new ModelFormatException(
          source, "entry " + name + " has an impossible size of " + rows + " x " + columns);
    }
    return rows * columns;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A list of words. */
  List<String> words(String name) {
    return present(name, words.get(name));
  }

  /** A table as it is stored. */
  ByteTable table(String name) {
    return present(name, tables.get(name));
  }

  /** A table as it is stored, which must have the given number of rows. */
  ByteTable table(String name, int rows) {
    ByteTable table = table(name);
    if (table.rows() != rows) {
      throw new ModelFormatException(
          source, "entry " + name + " has " + table.rows() + " rows instead of " + rows);
    }
    return table;
  }

  /** A table as a matrix of floats, which must have the given shape. */
  Matrix matrix(String name, int rows, int columns) {
    ByteTable table = table(name, rows);
    if (table.columns() != columns) {
      throw new ModelFormatException(
          source, "entry " + name + " has " + table.columns() + " columns instead of " + columns);
    }
    return table.toMatrix();
  }

  /** A table of one row. */
  float[] vector(String name, int length) {
    return matrix(name, 1, length).row(0);
  }

  /** How many tables have names that begin so, counted from 0 without a gap. */
  int count(String prefix) {
    int count = 0;
    while (tables.containsKey(prefix + count)) {
      count++;
    }
    return count;
  }

  private <T> T present(String name, @Nullable T value) {
    if (value == null) {
      throw new ModelFormatException(source, "has no entry " + name);
    }
    return value;
  }
}
