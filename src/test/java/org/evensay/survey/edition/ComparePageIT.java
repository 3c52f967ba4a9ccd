package org.evensay.survey.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is different between any two editions, and between a draft and the newest. */
@OnTheServer
class ComparePageIT {

  private static OwnProgramme programme;
  private static Visitor coordinator;
  private static SurveyDocument survey;

  private static String labelled(String english, String urdu) {
    return "{\"en-GB\": \"%s\", \"ur\": \"%s\"}".formatted(english, urdu);
  }

  private static SurveyDocument edition(String english, String urdu) {
    return survey.next().page("one", Asked.longText("wish").with("label", labelled(english, urdu)));
  }

  @BeforeAll
  static void threeEditions() {
    programme = OwnProgramme.of("compare");
    coordinator = programme.as("coordinator");
    survey = SurveyDocument.of("compare");
    SurveyDocument.publish(coordinator, edition("What do you wish?", "آپ کیا چاہتے ہیں؟").json());
    SurveyDocument.publish(coordinator, edition("What do you need?", "آپ کیا چاہتے ہیں؟").json());
    SurveyDocument.publish(coordinator, edition("What do you need?", "آپ کیا مانگتے ہیں؟").json());
  }

  private static Page compare(String query) {
    return programme
        .as("young-1")
        .get("/survey/edition/compare?survey=" + survey.name() + "&lang=en-GB" + query);
  }

  private static List<String> marked(Page page, String mark) {
    return page.document().select("dd " + mark).stream().map(one -> one.ownText().strip()).toList();
  }

  @Test
  void changed_words_are_marked_and_said_in_the_language_that_was_chosen() {
    Page english = compare("&before=1&after=2&in=en-GB");
    assertEquals(List.of("wish"), marked(english, "del"));
    assertEquals(List.of("need"), marked(english, "ins"));
    assertEquals(
        List.of(Words.of("edition.difference.out")),
        english.document().select("dd del .unseen").eachText());
    assertEquals("en-GB", english.document().select("dd").attr("lang"));

    Page urdu = compare("&before=2&after=3&in=ur");
    assertEquals(List.of("چاہتے"), marked(urdu, "del"));
    assertEquals(List.of("مانگتے"), marked(urdu, "ins"));
    assertEquals("rtl", urdu.document().select("dd").attr("dir"));
    assertEquals(
        List.of(Words.of("edition.change.words", Words.of("edition.text.label"), "اردو")),
        urdu.document().select("table.changes li").eachText());
  }

  @Test
  void any_two_editions_can_be_compared_either_way_round() {
    assertEquals(List.of("need"), marked(compare("&before=3&after=1&in=en-GB"), "del"));
    Page same = compare("&before=2&after=2");
    assertTrue(same.text().contains(Words.of("edition.changes.none")), same.text());
  }

  @Test
  void the_newest_is_compared_with_the_one_before_when_nothing_or_nonsense_is_chosen() {
    for (String query : List.of("", "&before=99&after=-1&in=xx")) {
      Page page = compare(query);
      assertEquals("2", page.document().select("#before option[selected]").val());
      assertEquals("3", page.document().select("#after option[selected]").val());
      assertEquals("en-GB", page.document().select("#in option[selected]").val());
    }
  }

  @Test
  void a_draft_is_compared_with_the_newest_edition() {
    OwnDraft draft =
        OwnDraft.of(coordinator, edition("What do you dream?", "آپ کیا مانگتے ہیں؟").json());
    Page page = coordinator.get(draft.at("compare") + "&lang=en-GB");

    assertEquals("3", page.document().select("#before option[selected]").val());
    assertEquals(List.of("need"), marked(page, "del"));
    assertEquals(List.of("dream"), marked(page, "ins"));
  }

  @Test
  void nobody_compares_editions_of_another_programme() {
    Visitor neighbour = OwnProgramme.of("compare-next-door").as("coordinator");

    assertEquals(404, neighbour.get("/survey/edition/compare?survey=" + survey.name()).status());
    OwnDraft draft = OwnDraft.of(neighbour, edition("What?", "کیا؟").json());
    assertEquals(404, neighbour.get(draft.at("compare")).status());
  }

  @Test
  void what_an_author_writes_is_text_in_the_comparison_too() {
    String hostile = "<script>alert(1)</script> ${7*7} #{7*7}";
    SurveyDocument odd = SurveyDocument.of("hostile-compare");
    SurveyDocument.publish(
        coordinator, odd.page("one", Asked.longText("wish").labelled("before")).json());
    OwnDraft draft =
        OwnDraft.of(
            coordinator, odd.next().page("one", Asked.longText("wish").labelled(hostile)).json());
    for (String where : List.of("compare", "publish")) {
      Page page = coordinator.get(draft.at(where));
      assertTrue(page.text().contains(hostile), page.text());
      assertTrue(
          page.document().select("script").stream().noneMatch(s -> s.data().contains("alert(1)")));
    }
  }
}
