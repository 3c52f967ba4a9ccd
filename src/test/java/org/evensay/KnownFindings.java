package org.evensay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.evensay.testing.Persona;

/** What is known to be found in the workspace, from {@code accessibility/known-findings.txt}. */
final class KnownFindings {

  private record Known(String page, String part) {}

  private static final List<Known> ALL = read();

  private KnownFindings() {}

  private static List<Known> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    KnownFindings.class.getResourceAsStream("/accessibility/known-findings.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" [|] ", 2))
          .map(parts -> new Known(parts[0], parts[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What of this nobody knew; of a page that whoever answers sees, nothing is known. */
  static List<String> unknown(PageState state, List<String> found) {
    return found.stream().filter(one -> !isKnown(state, one)).toList();
  }

  private static boolean isKnown(PageState state, String found) {
    return state.who() != Persona.ANYONE
        && ALL.stream()
            .anyMatch(known -> known.page.equals(state.page()) && found.contains(known.part));
  }
}
