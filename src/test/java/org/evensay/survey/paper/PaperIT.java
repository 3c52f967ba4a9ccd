package org.evensay.survey.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evensay.foundation.language.Apart;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.DrawnText;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnForms;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Forms on paper, from the printer to the response. */
@OnTheServer
class PaperIT {

  private static final String CODE = "/survey/paper/code?form=";
  private static final String ENTER = "/survey/paper/enter?form=";
  private static final String SETTLE = "/survey/paper/settle?form=";

  private static final String ONE = "in=en-GB&size=usual&count=1";

  private final OwnProgramme programme = OwnProgramme.of("paper");
  private final Visitor coordinator = programme.as("coordinator");
  private final Visitor typist = programme.as("safeguarder");
  private final SurveyDocument survey =
      SurveyDocument.of("paper")
          .page("goes", Asked.oneChoice("goes", "yes", "no"))
          .page("many", Asked.number("many", 0, 9))
          .page("say", Asked.longText("say"));

  /** Publishes it, counted by a quota. */
  private String form() {
    String quota =
        "\"quotas\": [{\"name\": \"all\", \"if\": \"true()\", \"most\": 100, \"end\": {\"words\":"
            + " {\"en-GB\": \"Enough\"}}}], \"pages\"";
    SurveyDocument.publish(coordinator, survey.json().replaceFirst("\"pages\"", quota));
    return OwnForms.make(coordinator, survey.name(), 1).get(0);
  }

  /** Somebody else of the programme who may type forms. */
  private Visitor otherTypist() {
    BehindTheBack.change(
        "update membership set role = 'safeguarder' where account_id = ?",
        programme.account("staff-4"));
    return programme.as("staff-4");
  }

  private List<List<Object>> responses() {
    return Evensay.rows(
        "select r.channel, r.variant, r.answers, (select count(*) from response_quota q where"
            + " q.response_id = r.id) from response r join edition e on e.id = r.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  @Test
  void nobody_prints_forms_but_who_runs_the_surveys_of_this_programme() {
    form();
    String print = "/survey/paper/print?survey=" + survey.name();

    for (Visitor other : List.of(programme.as("young-1"), programme.as("facilitator"), typist)) {
      assertEquals(403, other.get(print).status());
      assertEquals(403, other.postRaw(print, ONE).status());
    }
    assertEquals(404, Persona.DEV.visits().postRaw(print, ONE).status());
    assertEquals(1, OwnForms.codes(survey.name()).size());
  }

  @Test
  void nobody_types_forms_but_who_is_trained_for_the_safe_side() {
    String form = form();

    for (String who : List.of("young-1", "staff-1", "parent", "facilitator", "coordinator")) {
      for (String page : List.of(CODE, ENTER, SETTLE)) {
        assertEquals(403, programme.as(who).get(page + form).status(), who + page);
      }
      String lines = "line-goes=1&number=1&keep=yes";
      assertEquals(403, programme.as(who).postRaw(ENTER + form, lines).status(), who);
    }
    assertEquals(404, Persona.ERIN.visits().get(ENTER + form).status(), "of another programme");
    assertTrue(
        Persona.ERIN
            .visits()
            .get(CODE + form)
            .problems()
            .contains(Words.of("paper.refusal.no-such-form")));
    assertEquals(List.of(), entries(form));
  }

  @Test
  @Tag("storage")
  void what_two_people_typed_becomes_one_response_and_leaves_nothing_else() {
    Visitor other = otherTypist();
    String form = form();

    Page kept = OwnForms.type(typist, form, Map.of("goes", "1", "many", "7", "say", "Lunch ہیں"));
    assertTrue(kept.text().contains(Words.of("paper.code.done.first")), kept.text());
    byte[] sealed = (byte[]) entries(form).get(0).get(0);
    assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("Lunch"));
    assertTrue(typist.get(CODE + form).problems().contains(Words.of("paper.refusal.same-person")));
    assertEquals(403, typist.get(ENTER + form).status());

    Page second = other.get(CODE + form);
    assertEquals("/survey/paper/enter", second.address().getPath());
    assertFalse(second.source().contains("Lunch"), "the first is not shown");
    Page compared =
        OwnForms.type(other, form, Map.of("goes", " 1 ", "many", "1", "say", "Lunch ہیں"));
    assertEquals("/survey/paper/settle", compared.address().getPath());
    assertTrue(
        compared.text().contains(Words.of("paper.settle.alike", 2, 3, 2 / 3.0)), compared.text());

    Page undecided = typist.send(compared.form("send").press("send"));
    assertTrue(undecided.problems().contains(Words.of("paper.problem.undecided", 2)));
    assertEquals(List.of(), responses());

    Page sent = typist.send(undecided.form("send").with("pick-many", "first").press("send"));
    assertTrue(sent.text().contains(Words.of("paper.code.done.sent")), sent.text());
    assertEquals(
        List.of(
            List.of("paper", "en-GB", "{\"goes\":\"yes\",\"many\":7,\"say\":\"Lunch ہیں\"}", 1L)),
        responses());
    assertEquals(List.of(), entries(form));
    assertEquals(
        List.of(List.of(3, 2, 0)),
        Evensay.rows(
            "select compared, alike, unreadable from paper_form where code = ?"
                + " and submission_key is null",
            form));

    Page again = other.send(undecided.form("send").with("pick-many", "second").press("send"));
    assertEquals(403, again.status());
    assertTrue(again.text().contains(Words.of("paper.refusal.sent")), again.text());
    assertEquals(1, responses().size());
    assertTrue(other.get(CODE + form).problems().contains(Words.of("paper.refusal.sent")));
  }

  private static List<List<Object>> entries(String form) {
    return Evensay.rows(
        "select p.sealed from paper_entry p join paper_form f on f.id = p.form_id where f.code = ?",
        form);
  }

  @Test
  void where_there_is_nobody_else_the_same_person_types_it_again_and_is_told_so() {
    String form = form();
    Map<String, String> lines = Map.of("goes", "2");
    Page blank = typist.get(ENTER + form);
    OwnForms.type(typist, form, lines);

    Page twice = typist.send(blank.form("keep").with("line-goes", "2").press("keep"));
    assertTrue(twice.problems().contains(Words.of("paper.refusal.kept-meanwhile")));
    assertEquals(1, entries(form).size(), "a page that is sent twice is kept once");

    assertTrue(typist.get(ENTER + form).text().contains(Words.of("paper.enter.alone")));
    Page compared = OwnForms.type(typist, form, lines);
    assertTrue(compared.text().contains(Words.of("paper.settle.alike", 1, 1, 1.0)));
    assertEquals(403, typist.get(ENTER + form).status(), "there is no third time");
    assertEquals("/survey/paper/settle", typist.get(CODE + form).address().getPath());
  }

  @Test
  void what_is_no_answer_is_named_by_its_question_and_everything_typed_stays() {
    String form = form();
    String odd = "Lunch \u202e<script>";
    Map<String, String> lines = Map.of("goes", "1 2", "many", "12", "say", odd);

    Page page = OwnForms.type(typist, form, lines);
    String none = Words.of("design.problem.one-only");
    assertTrue(page.problems().contains(Words.of("paper.problem.at", 1, none)), page.problems());
    assertTrue(
        page.problems()
            .contains(
                Words.of("paper.problem.at", 2, Words.of("design.problem.out-of-bounds", 0, 9))));
    assertEquals(List.of("1 2"), page.form("keep").values("line-goes"));
    assertEquals(odd, page.document().select("#line-say").text());
    assertEquals(List.of(), entries(form));

    assertEquals(
        "/survey/paper/code",
        OwnForms.type(typist, form, Map.of("goes", "?", "many", "?")).address().getPath());
  }

  private List<List<Object>> outside() {
    return Evensay.rows(
        "select o.question, o.written from outside_limit o join response r on r.id = o.response_id"
            + " join edition e on e.id = r.edition_id join survey s on s.id = e.survey_id"
            + " where s.slug = ? order by o.question",
        survey.name());
  }

  /** Typed, told what breaks a limit, and said to stand so on the paper. */
  private static Page typeAsItStands(Visitor typist, String form, Map<String, String> lines) {
    Page told = OwnForms.type(typist, form, lines);
    assertTrue(told.problems().contains(Words.of("design.problem.out-of-bounds", 0, 9)));
    return typist.send(told.form("keep").with("limit-many", lines.get("many")).press("keep"));
  }

  @Test
  @Tag("storage")
  void what_breaks_a_limit_on_the_paper_is_kept_as_it_was_written_and_is_no_answer() {
    String form = form();
    Map<String, String> lines = Map.of("goes", "1", "many", "130");

    Page first = typeAsItStands(typist, form, lines);
    assertTrue(first.text().contains(Words.of("paper.code.done.first")), first.text());
    assertEquals(1, entries(form).size());
    Page compared = typeAsItStands(typist, form, lines);
    assertTrue(compared.text().contains(Words.of("paper.settle.alike", 2, 2, 1.0)));
    assertTrue(
        compared.text().contains(Words.of("paper.settle.outside", Apart.words("130"))),
        "it is shown though both are alike: " + compared.text());
    assertTrue(compared.text().contains(Words.of("paper.settle.same")));

    typist.send(compared.form("send").press("send"));
    assertEquals("{\"goes\":\"yes\"}", responses().get(0).get(2));
    assertEquals(List.of(List.of("many", "130")), outside());
    String export = "/survey/response/export";
    String csv = "survey=" + survey.name() + "&format=csv&cells=codes&several=each&labels=en-GB";
    assertTrue(
        typist.postRaw(export, csv).source().contains(",\"{\"\"many\"\":\"\"130\"\"}\",yes,,"),
        typist.postRaw(export, csv).source());

    BehindTheBack.change(
        "delete r from response r join edition e on e.id = r.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
    assertEquals(List.of(), outside(), "it goes with its response");
  }

  @Test
  void a_slip_of_the_keyboard_is_seen_even_behind_a_line_that_stands_so() {
    String form = form();
    Page told = OwnForms.type(typist, form, Map.of("goes", "7", "many", "130"));
    assertTrue(told.document().select("#limit-goes").isEmpty(), "there is no box 7");
    assertEquals("130", told.document().select("#limit-many").val());
    assertTrue(typist.get(ENTER + form).document().select("[name^=limit-]").isEmpty());

    Page again =
        typist.send(
            told.form("keep")
                .with("line-goes", "1")
                .with("line-many", "1300")
                .with("limit-many", "130")
                .press("keep"));
    assertTrue(again.problems().contains(Words.of("design.problem.out-of-bounds", 0, 9)));
    assertEquals(List.of(), entries(form));
    Page mended =
        typist.send(
            again.form("keep").with("line-many", "3").with("limit-many", "1300").press("keep"));
    assertTrue(mended.text().contains(Words.of("paper.code.done.first")), mended.text());
  }

  @Test
  void where_two_differ_what_was_typed_anew_can_stand_so_on_the_paper_too() {
    String form = form();
    typeAsItStands(typist, form, Map.of("many", "13"));
    Page compared = OwnForms.type(typist, form, Map.of("many", "3"));
    assertTrue(compared.text().contains(Words.of("paper.settle.outside", Apart.words("13"))));

    Page told =
        typist.send(
            compared.form("send").with("pick-many", "anew").with("line-many", "130").press("send"));
    assertTrue(told.problems().contains(Words.of("design.problem.out-of-bounds", 0, 9)));
    assertEquals(List.of(), responses());
    typist.send(told.form("send").with("limit-many", "130").press("send"));
    assertEquals("{}", responses().get(0).get(2));
    assertEquals(List.of(List.of("many", "130")), outside());
  }

  @Test
  void paper_that_comes_late_is_taken_until_the_survey_is_taken_back() {
    String form = form();
    coordinator.post("/survey/design/withdraw-survey?survey=" + survey.name(), Map.of("go", ""));

    assertEquals(403, typist.get(ENTER + form).status());
    assertTrue(typist.get(CODE + form).problems().contains(Words.of("paper.refusal.withdrawn")));
  }

  @Test
  void a_closed_survey_still_takes_what_was_answered_on_paper() {
    String form = form();
    BehindTheBack.change("update survey set open = false where slug = ?", survey.name());
    Page compared = OwnForms.typeTwice(typist, form, Map.of("many", "3"), Map.of("many", "3"));
    typist.send(compared.form("send").press("send"));

    assertEquals("{\"many\":3}", responses().get(0).get(2));
  }

  @Test
  void a_mistyped_code_is_told_from_one_that_there_is_not() {
    String form = form();
    String wrong = (form.charAt(0) == 'A' ? "B" : "A") + form.substring(1);

    assertTrue(typist.get(CODE + wrong).problems().contains(Words.of("paper.refusal.mistyped")));
    assertEquals("/survey/paper/code", typist.get(CODE + wrong).address().getPath());
    assertEquals("/survey/paper/enter", typist.get(CODE + form.toLowerCase()).address().getPath());
  }

  @Test
  void the_receipt_on_the_form_takes_back_what_was_typed_of_it() throws Exception {
    form();
    String printed;
    try (InputStream file =
            coordinator.stream(
                "/survey/paper/print?survey=" + survey.name(), "in=ur&size=large&count=1");
        PDDocument document = Loader.loadPDF(file.readAllBytes())) {
      printed = DrawnText.of(document);
    }
    String form = found("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}", printed);
    String receipt = found("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", printed);
    Page compared = OwnForms.typeTwice(typist, form, Map.of("goes", "1"), Map.of("goes", "1"));
    typist.send(compared.form("send").press("send"));
    assertEquals("ur", responses().get(0).get(1));

    Persona.ANYONE.visits().post("/survey/response/withdraw", Map.of("code", receipt));
    assertEquals(List.of(), responses());
  }

  private static String found(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), pattern + " in " + text);
    return found.group();
  }

  @Test
  void forms_are_made_only_in_ways_that_there_are() {
    form();
    String print = "/survey/paper/print?survey=" + survey.name();

    for (Map<String, String> odd :
        List.of(
            Map.of("in", "en-GB", "size", "usual", "count", "101"),
            Map.of("in", "en-GB", "size", "usual", "count", "0"),
            Map.of("in", "en-GB", "size", "usual", "count", "many"),
            Map.of("in", "pl", "size", "usual", "count", "1"),
            Map.of("in", "en-GB", "size", "tiny", "count", "1"))) {
      assertFalse(coordinator.post(print, odd).problems().isEmpty(), odd.toString());
    }
    assertEquals(1, OwnForms.codes(survey.name()).size());
  }

  @Test
  void a_draft_is_looked_at_on_paper_by_who_writes_on_it_and_makes_no_form() throws Exception {
    OwnDraft draft = OwnDraft.of(coordinator, survey.json());
    String file = draft.onPaper() + "&in=en-GB&size=large&file=yes";

    assertEquals(403, typist.get(file).status());
    try (PDDocument document = Loader.loadPDF(programme.as("young-1").file(file))) {
      assertTrue(
          new PDFTextStripper()
              .getText(document)
              .replaceAll("\\s+", " ")
              .contains(Words.of("paper.form.draft")));
    }
    OwnDraft unsound = OwnDraft.of(coordinator, "{\"name\": ");
    assertEquals(
        Words.of("paper.sample.mistakes") + " " + Words.of("designer.look.mend"),
        coordinator.get(unsound.onPaper()).document().select(".notice").text());
  }
}
