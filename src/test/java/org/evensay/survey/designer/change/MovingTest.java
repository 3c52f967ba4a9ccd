package org.evensay.survey.designer.change;

import static org.evensay.survey.designer.change.SmallDraft.DRAFT;
import static org.evensay.survey.designer.change.SmallDraft.at;
import static org.evensay.survey.designer.change.SmallDraft.draft;
import static org.evensay.survey.designer.change.SmallDraft.names;
import static org.evensay.survey.designer.change.SmallDraft.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a draft of the pages [a], [b c], [d] go to other places. */
class MovingTest {

  @ParameterizedTest
  @CsvSource({
    // A question that is alone on its page takes its page along.
    "0.0, false, b c|a|d, 1.0",
    "2.0, true,  a|d|b c, 1.0",
    "1.0, false, a|c b|d, 1.1",
    "1.1, true,  a|c b|d, 1.0",
    // At the edge of a page it goes over to the next one.
    "1.0, true,  a b|c|d, 0.1",
    "1.1, false, a|b|c d, 2.0",
    // Pages go whole.
    "1,   true,  b c|a|d, 0",
    "1,   false, a|d|b c, 2",
    // There is nothing beyond the first and the last.
    "0.0, true,  a|b c|d, 0.0",
    "2.0, false, a|b c|d, 2.0",
    "0,   true,  a|b c|d, 0",
    "2,   false, a|b c|d, 2",
  })
  void a_part_goes_one_place_up_or_down(String spot, boolean up, String names, String landed) {
    Change.Made made = new Change.Nudged(at(spot), seen(spot), up).onto(DRAFT);

    assertEquals(names, names(made.document()));
    assertEquals(Optional.of(at(landed)), made.at());
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 1.0, b a c|d, 0.1",
    "0.0, 2.0, b c|d a, 1.1",
    "0.0, 1,   a b c|d, 0.0",
    "1.1, 0.0, a c|b|d, 0.1",
    "1.0, 1.1, a|c b|d, 1.1",
    "2.0, 0,   d a|b c, 0.0",
    "1.0, ,    b a|c|d, 0.0",
    "2,   0,   a|d|b c, 1",
    "2,   ,    d|a|b c, 0",
    "0,   2.0, b c|d|a, 2",
    "1.0, 1.0, a|b c|d, 1.0",
  })
  void a_part_goes_behind_another(String spot, String after, String names, String landed) {
    Change.Made made =
        new Moved(
                at(spot),
                seen(spot),
                Optional.ofNullable(after).map(SmallDraft::at),
                after == null ? new Seen("") : seen(after),
                0)
            .onto(DRAFT);

    assertEquals(names, names(made.document()));
    assertEquals(Optional.of(at(landed)), made.at());
  }

  @ParameterizedTest
  @CsvSource({"2, a|d|b c, 1", "2.0, a|d b c, 1.0", "1.1, a|c b|d, 1.0"})
  void what_goes_to_the_top_of_a_later_part_stays_in_it(String spot, String names, String landed) {
    Change.Made made =
        new Moved(at(spot), seen(spot), Optional.empty(), new Seen(""), 1).onto(DRAFT);

    assertEquals(names, names(made.document()));
    assertEquals(Optional.of(at(landed)), made.at());
  }

  @Test
  void a_question_joins_the_page_before_and_a_page_begins_with_another() {
    assertEquals(
        "a|b c d", names(new Change.Joined(at("2.0"), seen("2.0")).onto(DRAFT).document()));
    assertEquals(
        "a|b c|d", names(new Change.Joined(at("0.0"), seen("0.0")).onto(DRAFT).document()));

    Change.Made parted = new Change.Parted(at("1.1"), seen("1.1")).onto(DRAFT);
    assertEquals("a|b|c|d", names(parted.document()));
    JsonObject second = parted.document().part(Spot.ofPage(2)).orElseThrow();
    assertEquals("two_2", second.getString("name"));
    assertEquals("${a} = ''", second.getString("show-if"), "it is shown when it was shown before");
    assertEquals(false, second.containsKey("title"));
  }

  private static String condition(Change.Made made) {
    return made.document().part(made.at().orElseThrow()).orElseThrow().getString("show-if", "");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1.0, up,   ${a} = ''",
        "1.1, down, ${a} = '' and ${b} != '' and ${bb} = ''",
        "1.0, down, \"\"",
        "2.0, up,   \"\"",
      })
  void a_question_takes_the_condition_of_its_page_along(String spot, String way, String condition) {
    Change.Made made = new Change.Nudged(at(spot), seen(spot), way.equals("up")).onto(DRAFT);

    assertEquals(condition, condition(made));
    assertEquals(!condition.isEmpty(), made.conditioned());
  }

  @Test
  void a_question_joins_a_page_with_the_condition_of_its_own_page_which_goes() {
    DraftDocument draft =
        draft(
            """
            {"pages": [{"questions": [{"name": "a"}]}, {"questions": [{"name": "b"}]},
              {"name": "p", "show-if": "${a} = 'x' or ${a} = 'y'", "title": {"en-GB": "Then"},
               "questions": [{"name": "c", "show-if": "${b} = 'z'"}]},
              {"show-if": "${a} = 'x' or ${a} = 'y'", "questions": [{"name": "d"}]}]}
            """);
    Change.Made joined = joined(draft, "2.0");

    assertEquals("(${a} = 'x' or ${a} = 'y') and ${b} = 'z'", condition(joined));
    assertEquals(true, joined.conditioned());
    assertEquals(
        false, joined(draft, "3.0").conditioned(), "the page before has the same condition");
  }

  private static Change.Made joined(DraftDocument draft, String spot) {
    return new Change.Joined(at(spot), seen(draft, spot)).onto(draft);
  }

  @Test
  void a_part_is_found_where_it_stands_now_and_refused_when_it_became_something_else() {
    DraftDocument moved =
        new Moved(at("2"), seen("2"), Optional.empty(), new Seen(""), 0).onto(DRAFT).document();
    assertEquals("d|a|b c", names(moved));
    assertEquals(
        "d|a|c b", names(new Change.Nudged(at("1.0"), seen("1.0"), false).onto(moved).document()));

    DraftDocument changed = draft(DRAFT.written().replace("\"number\"", "\"decimal\""));
    Refused refused =
        assertThrows(Refused.class, () -> new Change.Removed(at("1.1"), seen("1.1")).onto(changed));
    assertEquals(DesignerRefusal.CHANGED_MEANWHILE, refused.refusal());
  }
}
