package org.evensay.foundation.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.codesign.weighing.OwnRound;
import org.evensay.foundation.people.RandomId;
import org.evensay.insight.results.CountedSurvey;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnForms;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.OwnTerm;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.PictureSurvey;
import org.evensay.testing.Program;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The demonstration itself stays: the other tests need it. What is removed here is another made-up
 * programme.
 */
@OnTheServer
class RemoveDemonstrationIT {

  private static final String PROGRAMME = "/foundation/programme/programme";

  private static Form form(OwnProgramme programme) {
    return programme.as("coordinator").get(PROGRAMME).form("agreed").press("take-away");
  }

  private static boolean isThere(OwnProgramme programme) {
    return Evensay.number("select count(*) from programme where id = ?", programme.id()) == 1;
  }

  @Test
  void nobody_removes_it_unless_she_is_its_coordinator() {
    OwnProgramme programme = OwnProgramme.of("remove");
    OwnProgramme other = OwnProgramme.of("remove-other");
    Form form = form(programme).with("agreed", "on");
    for (String who : List.of("young-1", "staff-1", "parent", "facilitator")) {
      assertTrue(
          programme.as(who).get(PROGRAMME).document().select("[name=agreed]").isEmpty(), who);
      programme.as(who).send(form);
      assertTrue(isThere(programme), who);
    }
    assertEquals(403, Persona.ANYONE.visits().send(form).status());
    assertTrue(isThere(programme));
    other.as("coordinator").send(form);
    assertTrue(isThere(programme), "whoever sends the form removes her own programme at the most");
  }

  @Test
  void a_programme_of_real_voices_is_not_removed_like_this() {
    OwnProgramme made = OwnProgramme.of("remove-made-up");
    OwnProgramme real = OwnProgramme.ofRealVoices("remove-real");
    Page page = real.as("coordinator").get(PROGRAMME);
    assertTrue(page.document().select("[name=agreed]").isEmpty());
    real.as("coordinator").send(form(made).with("agreed", "on"));
    assertTrue(isThere(real));
    assertTrue(isThere(made));
  }

  @Test
  void the_box_has_to_be_ticked_first() {
    OwnProgramme programme = OwnProgramme.of("remove-tick");
    Page page = programme.as("coordinator").send(form(programme));
    assertTrue(page.problems().contains(Words.of("programme.programme.remove.tick-first")));
    assertTrue(isThere(programme));
  }

  @Test
  @Tag("storage")
  void nothing_of_it_is_left_in_any_table_and_others_keep_all_of_theirs() {
    long demonstration = Evensay.number("select count(*) from response where made_up = true");
    OwnProgramme programme = OwnProgramme.of("remove-whole");
    String ask = programme.ask("The one");
    programme.ask("The other");
    workshop(programme, ask);
    CountedSurvey survey = CountedSurvey.publish(programme, "remove");
    survey.answer("young_person", "english", "no", "no");
    BehindTheBack.change(
        "insert into response_quota select r.id, s.id, 'all' from response r"
            + " join edition e on e.id = r.edition_id join survey s on s.id = e.survey_id"
            + " where s.programme_id = ?",
        programme.id());
    BehindTheBack.change(
        "insert into outside_limit select r.id, 'age', '130' from response r"
            + " join edition e on e.id = r.edition_id join survey s on s.id = e.survey_id"
            + " where s.programme_id = ?",
        programme.id());
    BehindTheBack.change(
        "insert into taken_back select sha2(id, 256), id from survey where programme_id = ?",
        programme.id());
    BehindTheBack.change(
        "insert into unfinished select sha2(e.id, 256), e.id, 'x', 1, '2999-01-01' from edition e"
            + " join survey s on s.id = e.survey_id where s.programme_id = ?",
        programme.id());
    BehindTheBack.change(
        "insert into invitation select s.id, s.id, ?, 'group', 'A club', '00000000',"
            + " '2999-01-01', false, 1 from survey s where s.programme_id = ? limit 1",
        programme.account("facilitator"),
        programme.id());
    BehindTheBack.change(
        "insert into offline_key values (?, '0123456789abcdef', 'x', 'x')", programme.id());
    BehindTheBack.change(
        "insert into offline_aside select e.id, e.id, 'closed', '0123456789abcdef', 1, 'x',"
            + " '2026-01-05' from edition e join survey s on s.id = e.survey_id"
            + " where s.programme_id = ?",
        programme.id());
    PictureSurvey.publish(programme, "remove-pictures");
    recordings(programme);
    FileSurvey.publish(programme.as("coordinator"), "remove-files")
        .answered(Persona.ANYONE.visits());
    programme.as("staff-1").get("/insight/coverage/coverage");
    String slug = Evensay.text("select slug from survey where id = ?", survey.id());
    String form = OwnForms.make(programme.as("coordinator"), slug, 1).get(0);
    OwnForms.type(programme.as("safeguarder"), form, Map.of());
    OwnRound round = OwnRound.open(programme, List.of("The one", "The other")).castByQuorum(60, 40);
    round.close();
    Page sign = programme.as("young-1").get("/codesign/signoff/sign?ask=" + ask);
    programme.as("young-1").send(sign.form("verdict").with("verdict", "approved").press("sign"));
    Visitor coordinator = programme.as("coordinator");
    Form bring = coordinator.get("/survey/interchange/bring").form("file");
    byte[] file = SurveyDocument.ofWords("brought").json().getBytes(StandardCharsets.UTF_8);
    OwnDraft draft = OwnDraft.at(coordinator.sendFile(bring, "file", "survey.json", file));
    coordinator.submit(draft.open(coordinator), Map.of("document", "{}", "save", ""));
    Page comments = coordinator.get(draft.designer("comments"));
    coordinator.submit(comments, Map.of("words", "Is it kind?", "write", ""));
    BehindTheBack.change(
        "insert into draft_translation select id, 'cy', 'survey.title', 'FINAL', 'x' from draft"
            + " where programme_id = ? limit 1",
        programme.id());
    OwnTerm.add(coordinator, "looked after");
    Program.token(coordinator);
    Set<String> ids = idsOf(programme);
    Set<String> before = tablesThatName(ids);
    assertEquals(tablesOfProgrammes(), before, "the test has rows in each of them");

    Page page = programme.as("coordinator").send(form(programme).with("agreed", "on"));
    assertEquals(Words.of("programme.removed.heading"), page.heading());

    assertEquals(Set.of(), tablesThatName(ids));
    assertEquals(403, programme.as("young-1").get("/foundation/programme/home").status());
    assertEquals(1, Evensay.number("select count(*) from programme where slug = 'event-2020'"));
    assertEquals(
        demonstration, Evensay.number("select count(*) from response where made_up = true"));
    assertEquals(200, Persona.CAROL.visits().get("/foundation/programme/home").status());
  }

  /** A recording, which an edition has and a machine spoke. */
  private static void recordings(OwnProgramme programme) {
    String content = "5".repeat(64);
    BehindTheBack.change(
        "insert ignore into recording values (?, ?, 'audio/ogg', 1, '2020-03-05')",
        programme.id(),
        content);
    BehindTheBack.change(
        "insert ignore into recording_piece values (?, ?, 0, 'x')", programme.id(), content);
    String ofEdition =
        " from edition e join survey s on s.id = e.survey_id where s.programme_id = ?";
    BehindTheBack.change(
        "insert ignore into edition_recording select e.id, ?" + ofEdition, content, programme.id());
    BehindTheBack.change(
        "insert ignore into spoken select e.id, 'q', 'en', ?, ?" + ofEdition,
        content,
        content,
        programme.id());
    BehindTheBack.change(
        "insert ignore into spoken_edition select e.id" + ofEdition, programme.id());
  }

  /** All tables but those of the installation itself. */
  private static Set<String> tablesOfProgrammes() {
    Set<String> tables = new LinkedHashSet<>();
    Evensay.rows(
            "select table_name from information_schema.tables where table_schema = 'evensay'"
                + " and table_name not in ('installation', 'survey_key', 'sign_in_failure')"
                + " and table_name not like 'flyway%' order by table_name")
        .forEach(row -> tables.add((String) row.get(0)));
    return tables;
  }

  /** A workshop with one of everything that workshops write down, and evidence that names it. */
  private static void workshop(OwnProgramme programme, String ask) {
    String workshop = RandomId.next();
    String priority = RandomId.next();
    String chosen = RandomId.next();
    BehindTheBack.change(
        "insert into workshop values (?, ?, '2020-03-05', 7, '{}')", workshop, programme.id());
    BehindTheBack.change(
        "insert into priority values (?, ?, 'one', 1, '{}', '[]', 7)", priority, workshop);
    BehindTheBack.change("insert into chosen_priority values (?, ?, 1, '{}')", chosen, workshop);
    BehindTheBack.change("insert into chosen_priority_source values (?, ?)", chosen, priority);
    BehindTheBack.change(
        "insert into differing_position values (?, ?, 1, '{}', '[1]', '{}')",
        RandomId.next(),
        workshop);
    BehindTheBack.change(
        "insert into workshop_note values (?, ?, 'group-to-hear', 1, '{}')",
        RandomId.next(),
        workshop);
    BehindTheBack.change(
        "insert into evidence (id, ask_id, position, kind, priority_id)"
            + " values (?, ?, 1, 'tally', ?)",
        RandomId.next(),
        ask,
        priority);
  }

  /** The programme's id, and the ids of everything that hangs on it. */
  private static Set<String> idsOf(OwnProgramme programme) {
    Set<String> ids = new LinkedHashSet<>(programme.accounts());
    ids.add(programme.id());
    for (String query :
        List.of(
            "select id from workshop where programme_id = ?",
            "select p.id from priority p join workshop w on w.id = p.workshop_id"
                + " where w.programme_id = ?",
            "select c.id from chosen_priority c join workshop w on w.id = c.workshop_id"
                + " where w.programme_id = ?",
            "select id from draft where programme_id = ?",
            "select id from theme where programme_id = ?",
            "select id from ask where programme_id = ?",
            "select id from weighting_round where programme_id = ?",
            "select id from survey where programme_id = ?",
            "select e.id from edition e join survey s on s.id = e.survey_id"
                + " where s.programme_id = ?",
            "select f.id from enclosure f join edition e on e.id = f.edition_id"
                + " join survey s on s.id = e.survey_id where s.programme_id = ?",
            "select r.id from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.programme_id = ?")) {
      List<List<Object>> found = Evensay.rows(query, programme.id());
      assertTrue(!found.isEmpty(), query);
      found.forEach(row -> ids.add((String) row.get(0)));
    }
    return ids;
  }

  /** The tables in which a column that could hold an id holds one of these. */
  private static Set<String> tablesThatName(Set<String> ids) {
    String marks = String.join(",", ids.stream().map(id -> "?").toList());
    Set<String> tables = new LinkedHashSet<>();
    for (List<Object> column :
        Evensay.rows(
            "select table_name, column_name from information_schema.columns"
                + " where table_schema = 'evensay' and data_type in ('char', 'varchar')"
                + " order by table_name, column_name")) {
      List<Object> arguments = new ArrayList<>(ids);
      long rows =
          Evensay.number(
              "select count(*) from "
                  + column.get(0)
                  + " where `"
                  + column.get(1)
                  + "` in ("
                  + marks
                  + ")",
              arguments.toArray());
      if (rows > 0) {
        tables.add((String) column.get(0));
      }
    }
    return tables;
  }
}
