package org.evensay.foundation.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code ./evensay words}: keeps the files in {@code i18n/} in step with what views and classes ask
 * for and with each other, and says what is left to write. It ends with 1 while anything is.
 */
public final class KeepInStep {

  private KeepInStep() {}

  /**
   * Does it in the current folder.
   *
   * @param arguments none
   */
  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) throws IOException {
    List<String> left = keep(Path.of("").toAbsolutePath());
    left.forEach(System.out::println);
    System.out.println(left.isEmpty() ? "Every language has every text." : left.size() + " left.");
    System.exit(left.isEmpty() ? 0 : 1);
  }

  /** Keeps the files of a project in step; what is left to do, a line each. */
  static List<String> keep(Path project) throws IOException {
    Path folder = project.resolve("i18n");
    LanguageFolder before = LanguageFolder.of(folder);
    Set<String> asked = AskedKeys.in(project).among(before.texts("en-GB").keySet());
    before.write(asked);
    return LanguageFolder.of(folder).problems(asked);
  }
}
