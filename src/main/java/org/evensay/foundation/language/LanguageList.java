package org.evensay.foundation.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The languages that pages are in, in the order in which they are offered: what {@code
 * i18n/status.properties} lists, one to a line, as {@code tag = own name; state; date; made by;
 * checked by}.
 */
final class LanguageList {

  private static final String FILE = "/i18n/status.properties";
  private static final int FIELDS = 4;

  private LanguageList() {}

  /** The list of this installation. */
  static Map<String, LanguageStatus> installed() {
    InputStream file = LanguageList.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new IllegalStateException(FILE + " is missing");
    }
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * A list, by tag.
   *
   * @throws IllegalArgumentException for a line that is not understood, or a tag that is there
   *     twice; it names the line
   */
  static Map<String, LanguageStatus> read(Reader reader) {
    Map<String, LanguageStatus> list = new LinkedHashMap<>();
    new BufferedReader(reader)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> add(line, list));
    return Collections.unmodifiableMap(list);
  }

  private static void add(String line, Map<String, LanguageStatus> list) {
    try {
      String[] sides = line.split("=", 2);
      LanguageStatus status = status(sides.length == 2 ? sides[1].split(";") : new String[0]);
      if (list.put(sides[0].strip(), status) != null) {
        throw new IllegalArgumentException("the language is there twice");
      }
    } catch (IllegalArgumentException | DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          "i18n/status.properties: " + line + ": " + wrong.getMessage(), wrong);
    }
  }

  private static LanguageStatus status(String... fields) {
    if (fields.length < FIELDS || fields.length > FIELDS + 1) {
      throw new IllegalArgumentException("own name; state; date; made by; checked by");
    }
    return new LanguageStatus(
        fields[0].strip(),
        LanguageStatus.State.of(fields[1].strip()),
        LocalDate.parse(fields[2].strip()),
        fields[3].strip(),
        fields.length > FIELDS ? Optional.of(fields[FIELDS].strip()) : Optional.empty());
  }
}
