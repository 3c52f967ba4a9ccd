package org.evensay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people have written, or tests in their place, and pages show as it is: the demonstration,
 * the library, what the interface for programs says of itself, the surveys of tests, names of
 * languages.
 */
final class AuthorsWords {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));
  private static final Pattern PHRASE = Pattern.compile("[A-Za-z’]+(?: [A-Za-z’]+)*");

  /** What has a figure in it is a code, a number or made up by a test. */
  private static final Pattern CODE = Pattern.compile("\\S*\\d\\S*");

  /** Months are written by the locale; questions of tests, which are put together. */
  private static final Set<String> OTHERS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "question trip",
          "how is it in the morning",
          "how is it in the evening");

  private static final int SHORT = 3;

  private final String all;

  private AuthorsWords(String all) {
    this.all = all;
  }

  static AuthorsWords read() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String place : List.of("src/main/resources", "src/test", "i18n")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(place))) {
        for (Path file : files.filter(AuthorsWords::isTheirs).sorted().toList()) {
          all.append(Files.readString(file)).append(' ');
        }
      }
    }
    return new AuthorsWords(folded(all.toString().replace("\\\"", " ")));
  }

  private static boolean isTheirs(Path file) {
    String name = file.getFileName().toString();
    Path folder = file.getParent().getFileName();
    return name.endsWith(".json")
        || name.equals("status.properties")
        || name.endsWith(".java")
            && (name.startsWith("Own") || Set.of("testing", "evensay").contains(folder.toString()));
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The passages of a text in English letters that none of them wrote. */
  Set<String> notTheirs(String text) {
    return PHRASE
        .matcher(CODE.matcher(text).replaceAll(" 0 "))
        .results()
        .flatMap(found -> Stream.of(found.group().split(" and (?=[A-Z])")))
        .map(phrase -> phrase.replaceFirst("^and (?=[A-Z])", ""))
        .filter(phrase -> phrase.length() >= SHORT)
        .map(AuthorsWords::folded)
        .filter(phrase -> !OTHERS.contains(phrase) && !all.contains(phrase))
        .collect(Collectors.toSet());
  }
}
