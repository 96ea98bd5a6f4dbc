package io.dragoman.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of {@code countries.csv}, read once. */
final class CountryTable {

  private static final String RESOURCE = "countries.csv";
  private static final Map<String, Country> BY_CODE = read();
  private static final List<Country> ALL = List.copyOf(BY_CODE.values());

  private CountryTable() {}

  static Optional<Country> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  static List<Country> all() {
    return ALL;
  }

  private static Map<String, Country> read() {
    try (InputStream in = CountryTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing beside " + CountryTable.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Country> countries = new LinkedHashMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(cells -> countries.put(cells[0], new Country(cells[0], cells[1])));
      return countries;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
