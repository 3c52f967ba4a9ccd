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

  /**
   * How findings of the newest checkers begin, and of axe-core's rules of level AAA and on trial.
   */
  private static final List<String> NEW =
      List.of(
          "Equal Access: ",
          "Nu HTML Checker: ",
          "too small to press: ",
          "axe-core: color-contrast-enhanced ",
          "axe-core: identical-links-same-purpose ",
          "axe-core: meta-refresh-no-exceptions ",
          "axe-core: css-orientation-lock ",
          "axe-core: focus-order-semantics ",
          "axe-core: hidden-content ",
          "axe-core: label-content-name-mismatch ",
          "axe-core: p-as-heading ",
          "axe-core: table-fake-caption ",
          "axe-core: td-has-header ");

  /** Pages that came last: the newest checkers have not been through all of their states. */
  private static final List<String> NEWEST_PAGES =
      List.of(
          "survey/offline/",
          "survey/invitation/",
          "survey/designer/films",
          "survey/designer/recordings",
          "survey/designer/symbols");

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
  static List<String> unknown(PageState state, Reader reader, List<String> found) {
    return found.stream()
        .filter(one -> isHeld(state, reader) || NEW.stream().noneMatch(one::startsWith))
        .filter(one -> !isKnown(state, one))
        .toList();
  }

  /**
   * The newest checkers have been through the pages of questions for every reader, and through the
   * others in English: elsewhere, what they find stands in the report.
   */
  private static boolean isHeld(PageState state, Reader reader) {
    return QuestionPages.isOne(state)
        || reader == Reader.ENGLISH
            && NEWEST_PAGES.stream().noneMatch(page -> state.page().startsWith(page));
  }

  private static boolean isKnown(PageState state, String found) {
    return state.who() != Persona.ANYONE
        && ALL.stream()
            .anyMatch(known -> known.page.equals(state.page()) && found.contains(known.part));
  }
}
