package org.evensay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.codesign.ask.AskState;
import org.evensay.survey.review.Severity;
import org.junit.jupiter.api.Test;

/** Styles hold for what they are meant for. */
class StylesTest {

  private static final Path STYLES =
      Path.of(System.getProperty("evensay.project"), "src/main/webapp/resources/style");

  /**
   * A badge has its code as a second class: a rule for that class alone, which means something
   * else, would hold for the badge too.
   */
  @Test
  void what_is_a_code_of_a_badge_is_styled_with_the_badge_only() throws IOException {
    List<String> codes =
        Stream.concat(
                Stream.of(AskState.values()).map(AskState::code),
                Stream.of(Severity.values()).map(Severity::code))
            .toList();
    String styles = styles();
    assertTrue(styles.contains(".badge.agreed"), "the styles of badges are looked at");
    assertEquals(List.of(), codes.stream().filter(code -> isStyledAlone(styles, code)).toList());
  }

  private static boolean isStyledAlone(String styles, String code) {
    return Pattern.compile("(?<![\\w-])\\." + code + "(?![\\w-])").matcher(styles).find();
  }

  private static String styles() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(STYLES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".css")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
