package org.evensay;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a screen reader gets of a page, its roles, names and states, beside what it got when
 * somebody looked at it last: the files in {@code accessibility/trees}. With {@code
 * -Devensay.trees=record} they are written anew, to be looked at as a change to any other file.
 */
final class ScreenReaderTree {

  private static final Path FOLDER =
      Path.of(System.getProperty("evensay.project"), "src", "test", "resources", "accessibility")
          .resolve("trees");

  private static final boolean IS_RECORDING = "record".equals(System.getProperty("evensay.trees"));

  private ScreenReaderTree() {}

  /**
   * Each line that is not there any more, and each that is new; empty when all is as it was, or
   * nobody has looked yet.
   */
  static List<String> differences(PageState state, Page page) {
    String tree = tree(page);
    Path file = FOLDER.resolve(name(state));
    try {
      if (IS_RECORDING) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, tree);
      }
      String recorded = Files.exists(file) ? Files.readString(file) : tree;
      return recorded.equals(tree) ? List.of() : changed(recorded, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> changed(String recorded, String tree) {
    List<String> gone = new ArrayList<>(recorded.lines().toList());
    List<String> come = new ArrayList<>(tree.lines().toList());
    tree.lines().forEach(gone::remove);
    recorded.lines().forEach(come::remove);
    List<String> changed = new ArrayList<>();
    gone.forEach(line -> changed.add("was " + line.strip()));
    come.forEach(line -> changed.add("is " + line.strip()));
    return changed.isEmpty() ? List.of("the same in another order") : changed;
  }

  /** Without addresses, and without what is another one each time. */
  private static String tree(Page page) {
    return page.locator("body")
        .ariaSnapshot()
        .lines()
        .filter(line -> !line.contains("/url:"))
        // Can be heard once a machine has spoken it, some seconds after the survey was published.
        .filter(line -> !line.contains("\"Listen: "))
        .map(line -> line.replaceAll("\\bevery-type-[a-z0-9]+", "every-type"))
        .map(line -> line.replaceAll("\\b[0-9a-f]{8}: ", ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String name(PageState state) {
    return state.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".yml";
  }
}
