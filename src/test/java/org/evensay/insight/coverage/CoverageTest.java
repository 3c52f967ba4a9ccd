package org.evensay.insight.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.insight.disclosure.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which groups it is said that nobody knows whether they were heard enough. */
class CoverageTest {

  @ParameterizedTest
  @CsvSource({
    "true, true, true, false",
    // One beside it is hidden, so that it can be compared with nothing.
    "true, true, false, true",
    "false, true, false, true",
    "true, false, false, false",
    "false, false, false, false",
  })
  void a_group_whose_size_is_known_and_not_its_ratio_is_undecided(
      boolean shown, boolean sized, boolean compared, boolean undecided) {
    Coverage.Category category =
        new Coverage.Category(
            "group",
            LocalizedText.ofDefault("Group"),
            shown ? new Figure.Shown(40) : new Figure.Hidden(),
            false,
            Optional.empty(),
            sized
                ? Optional.of(new Reference(0.2, false, "ages", List.of(), 2026, "A source", true))
                : Optional.empty(),
            compared ? Optional.of(Representation.of(40, 100, 0.2)) : Optional.empty());

    assertEquals(undecided, category.isUndecided());
  }
}
