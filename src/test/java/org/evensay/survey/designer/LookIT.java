package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.outline;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft as those who are asked will see it. */
@OnTheServer
class LookIT {

  private static CoAuthors authors;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-look");
    young = authors.young();
    staff = authors.staff();
  }

  @Test
  void a_preview_is_the_journey_in_every_page_and_language_and_stores_nothing() {
    OwnDraft draft = authors.draft("designer-preview");
    save(young, edit(young, draft, "0.0"), Map.of("required", "yes"), "save");
    long before = Evensay.number("select count(*) from response");
    Page first = young.get(draft.preview());
    assertEquals("SAMEORIGIN", first.header("X-Frame-Options"));
    assertTrue(first.header("Content-Security-Policy").contains("frame-ancestors 'self'"));
    assertTrue(first.text().contains(Words.of("answering.preview.note")));
    Page refused = young.send(first.form("a").with("go", "next"));
    assertTrue(refused.problems().contains("Question a?"), refused.text());
    Page second = young.submit(refused, Map.of("a", "yes", "go", "next"));
    assertTrue(second.heading().startsWith("Question b?"), second.heading());
    Page third = young.send(second.form("b").with("go", "next"));
    Page check = young.send(third.form("c").with("go", "next"));
    Page receipt = young.send(check.form("carried").with("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading());
    assertEquals(before, Evensay.number("select count(*) from response"));

    assertTrue(young.get(draft.preview() + "&page=2").heading().startsWith("Question c?"));
    Page welsh = young.get(draft.preview() + "&lang=cy");
    assertEquals("cy", welsh.document().select("html").attr("lang"));
    assertFalse(
        outline(young, draft).document().select("html").attr("lang").equals("cy"),
        "her own pages stay in her language");
  }

  @Test
  void it_is_looked_at_in_every_language_that_can_be_chosen_and_without_script() {
    OwnDraft draft = authors.draft("designer-look-around");
    Page look = young.get(draft.designer("look") + "&at=0.0");
    List<String> offered = look.document().select("#words option").eachAttr("value");
    assertTrue(offered.containsAll(List.of("en-GB", "en-GB-simple", "ar")), offered::toString);
    assertFalse(look.document().select("iframe").hasAttr("sandbox"));

    Page chosen = young.get(draft.designer("look") + "&words=en-GB-simple&script=none");
    assertEquals(
        "allow-forms allow-same-origin", chosen.document().select("iframe").attr("sandbox"));
    assertTrue(chosen.document().select("#script").hasAttr("checked"));
    Page shown = young.get(chosen.document().select("iframe").attr("src"));
    assertEquals("en-GB-simple", shown.document().select("html").attr("lang"));
    assertTrue(shown.heading().startsWith("Question a?"), shown.heading());
  }

  /** What is offered may change between two steps, and what was shown before counts for nothing. */
  @Test
  void a_step_goes_by_the_draft_as_it_is_then() {
    OwnDraft draft =
        OwnDraft.of(
            staff,
            """
            {"name": "steps", "title": {"en-GB": "Steps"}, "default-language": "en-GB",
             "languages": {"en-GB": {"status": "checked"}}, "start": {"asker": {"en-GB": "Us"}, "why": {"en-GB": "To ask"},
              "use": {"en-GB": "We read it"}, "minutes": 1}, "next": {"en-GB": "Then"},
             "pages": [
              {"name": "one", "questions": [{"name": "a", "type": "short-text", "label": {"en-GB": "Question a?"}}]},
              {"name": "two", "questions": [{"name": "b", "type": "one-choice", "label": {"en-GB": "Question b?"},
                "choices-if": "k = ${a}", "choices": [
                {"name": "x", "label": {"en-GB": "X"}, "values": {"k": "1"}},
                {"name": "y", "label": {"en-GB": "Y"}, "values": {"k": "1"}}]}]},
              {"name": "three", "questions": [{"name": "c", "type": "short-text", "label": {"en-GB": "Question c?"}}]}]}
            """);
    Page second =
        young.send(young.get(draft.preview()).form("a").with("a", "1").with("go", "next"));
    assertTrue(second.heading().startsWith("Question b?"), second.text());
    Page third = young.send(second.form("b").with("b", "x").with("go", "next"));
    assertTrue(third.heading().startsWith("Question c?"), third.text());

    save(staff, edit(staff, draft, "1.0"), Map.of("choices-if", "k = concat(${a}, '2')"), "save");

    Page back = young.send(third.form("c").with("go", "back"));
    assertTrue(back.heading().startsWith("Question a?"), back.text());
    assertEquals("1", back.document().select("[name=a]").val());
  }

  @Test
  void a_mistake_hides_its_page_and_no_other() {
    OwnDraft draft = authors.draft("designer-look-wrong");
    save(young, edit(young, draft, "1.0"), Map.of("label", ""), "save");
    save(young, edit(young, draft, "2.0"), Map.of("show-if", "${b} = 'yes'"), "save");
    Page look = young.get(draft.designer("look") + "&at=2");

    assertEquals(
        List.of("0", "2"), look.document().select("#at option").eachAttr("value"), look.text());
    assertEquals("2", look.document().select("#at option[selected]").val());
    assertTrue(look.text().contains(Words.of("designer.look.some")));
    Page mend = young.get(look.document().select("#wrong a").attr("href"));
    assertEquals(
        Words.of("designer.mistake.missing", Words.of("designer.key.label")),
        mend.document().select("#label-problem").text());
    Page shown = young.get(look.document().select("iframe").attr("src"));
    assertTrue(shown.heading().startsWith("Question c?"), shown.heading());
  }

  @Test
  void where_no_page_can_be_shown_it_is_said_what_has_to_be_mended() {
    for (String odd : List.of("{}", "{")) {
      OwnDraft draft = OwnDraft.of(staff, odd);
      Page look = young.get(draft.designer("look"));

      assertEquals(200, look.status());
      assertTrue(look.text().contains(Words.of("design.draft.refusal.not-sound")), look.text());
      assertEquals(List.of(), look.document().select("iframe").eachAttr("src"));
      assertEquals(200, young.get(look.document().select("#wrong a").attr("href")).status());
    }
  }

  @Test
  void nobody_else_walks_through_a_draft() {
    OwnDraft draft = authors.draft("designer-walked");
    assertEquals(403, authors.programme().as("safeguarder").get(draft.preview()).status());
    Visitor neighbour = OwnProgramme.of("designer-next").as("coordinator");
    assertEquals(404, neighbour.get(draft.preview()).status());
    Page wrong = young.get(OwnDraft.of(staff, "{}").preview());
    assertEquals(403, wrong.status());
    assertTrue(wrong.text().contains(Words.of("design.draft.refusal.not-sound")));
  }
}
