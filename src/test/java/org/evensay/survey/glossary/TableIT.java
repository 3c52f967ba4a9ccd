package org.evensay.survey.glossary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.OwnTerm;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The glossary as a table: who may, what is shown before anything changes, and what stays. */
@OnTheServer
class TableIT {

  private static final String TABLE = "/survey/glossary/table";
  private static final String OUT = TABLE + "?take-out=yes";
  private static final String HEADINGS =
      "language,term,note,say-instead,do-not-translate,machine-draft";

  private final OwnProgramme programme = OwnProgramme.of("glossary-table");
  private final Visitor author = programme.as("young-1");

  private List<List<Object>> rows() {
    return Evensay.rows(
        "select words, called, version from glossary_term where programme_id = ? order by words",
        programme.id());
  }

  private Page bring(Visitor who, byte[] file) {
    return who.sendFile(author.get(TABLE).form("file"), "file", "a.csv", file);
  }

  private Page bring(String table) {
    return bring(author, table.getBytes(UTF_8));
  }

  private static Form taking(Page brought) {
    return brought.form("seen").with("go", "take");
  }

  @Test
  void nobody_takes_terms_out_or_in_unless_she_may_write_surveys() {
    OwnTerm.add(author, "a word of ours");
    OwnProgramme other = OwnProgramme.of("glossary-table-other");
    byte[] table = "language,term\nen-GB,ask".getBytes(UTF_8);
    Page brought = bring(author, table);
    List<List<Object>> before = rows();

    assertEquals(403, programme.as("safeguarder").get(OUT).status());
    assertFalse(Persona.ANYONE.visits().get(OUT).source().contains("a word of ours"));
    assertFalse(other.as("coordinator").get(OUT).source().contains("a word of ours"));
    assertEquals(403, bring(programme.as("safeguarder"), table).status());
    assertEquals(403, programme.as("safeguarder").send(taking(brought)).status());
    Persona.ANYONE.visits().send(taking(brought));
    other.as("coordinator").send(taking(brought));
    assertEquals(before, rows());
  }

  @Test
  @Tag("storage")
  void a_table_is_shown_first_and_then_taken_and_comes_back_as_it_was() {
    OwnTerm.add(author, "chamber");
    Page brought =
        bring("language,term,cy\nen-GB,ask,cais | gais\nen-GB,=1+1,\nen-GB,Chamber,siambr");
    assertTrue(brought.text().contains(Words.of("glossary.table.added") + " ask =1+1"));
    assertTrue(brought.text().contains(Words.of("glossary.table.changed") + " Chamber"));
    assertEquals(1, rows().size(), "nothing changed yet");

    Page taken = author.send(taking(brought));
    assertTrue(taken.text().contains(Words.of("glossary.table.taken")), taken.text());
    assertEquals(List.of("=1+1", "{}", 1), rows().get(0));
    assertEquals(List.of("ask", "{\"cy\":[\"cais\",\"gais\"]}", 1), rows().get(1));
    assertEquals(List.of("Chamber", "{\"cy\":[\"siambr\"]}", 2), rows().get(2));

    Page out = author.get(OUT);
    assertTrue(out.header("Content-Type").startsWith("text/csv"), out.header("Content-Type"));
    assertTrue(out.header("Content-Disposition").contains("glossary.csv"));
    assertTrue(out.source().contains(HEADINGS + ",cy\r\n"), out.source());
    assertTrue(out.source().contains("en-GB,'=1+1,"), "no spreadsheet takes it for a formula");
    Page again = bring(out.source());
    assertTrue(again.text().contains(Words.of("translation.outcome.unchanged") + ": 3"));
    assertTrue(again.text().contains(Words.of("translation.exchange.nothing")), again.text());
  }

  @Test
  void an_empty_table_has_all_headings_to_be_filled_in() {
    OwnTerm.add(author, "a word of ours");
    String empty = author.get(TABLE + "?take-out=template").source();

    assertTrue(empty.contains(HEADINGS + ",en-GB,en-GB-simple,cy,"), empty);
    assertFalse(empty.contains("a word of ours"), empty);
    Page told = bring(empty);
    assertTrue(told.problems().contains(Words.of("glossary.wrong.no-rows")), told.text());
  }

  @Test
  void every_mistake_is_named_by_its_row_and_nothing_is_taken() {
    Page told = bring("language,term,cy\nen-GB,good,da\nxyzzy,b,\nen-GB,,\nen-GB,GOOD,*\n");
    for (String place : List.of("Row 3,", "Row 4,", "Row 5,")) {
      assertTrue(told.problems().contains(place), told.problems());
    }
    assertFalse(told.problems().contains("Row 2"), told.problems());
    assertEquals(0, told.document().select("[name=seen]").size());
    assertEquals(List.of(), rows());
  }

  @Test
  void a_file_that_is_no_such_table_is_named_and_changes_nothing() {
    Page none = author.send(author.get(TABLE).form("file").with("go", "look"));
    assertTrue(none.problems().contains(Words.of("interchange.bring.no-file")), none.text());
    Page latin = bring(author, "language,term\nen-GB,café".getBytes(ISO_8859_1));
    assertTrue(latin.problems().contains(Words.of("glossary.wrong.encoding")), latin.text());
    Page large = bring("language,term\nen-GB,a" + " ".repeat(3_000_000));
    assertTrue(large.problems().contains("3 MB"), large.problems());
    Page script = bring("<script>alert(1)</script>,term\nen-GB,a");
    assertFalse(script.source().contains("<script>alert"), script.source());
    assertTrue(script.problems().contains("<script>alert(1)</script>"), script.problems());
    assertEquals(List.of(), rows());
  }

  @Test
  void what_somebody_changed_after_the_table_was_shown_is_told_and_kept() {
    OwnTerm.add(author, "ask");
    Page brought = bring("language,term,cy\nen-GB,ask,cais");
    OwnTerm.add(programme.as("coordinator"), "another");

    Page told = author.send(taking(brought));
    assertTrue(
        told.problems().contains(Words.of("glossary.refusal.changed-meanwhile")), told.text());
    assertEquals(List.of("ask", "{}", 1), rows().get(1));
    author.send(taking(told));
    assertEquals(2, rows().get(1).get(2), "once she has looked again");
  }

  @Test
  void there_is_room_for_so_many_terms() {
    StringBuilder table = new StringBuilder("language,term\n");
    for (int i = 0; i < Term.MOST; i++) {
      table.append("en-GB,t").append(i).append('\n');
    }
    author.send(taking(bring(table.toString())));
    assertEquals(Term.MOST, rows().size());

    String full = Words.of("glossary.refusal.too-many", Term.MOST);
    assertTrue(bring("language,term\nen-GB,more").problems().contains(full));
    Page told =
        author.send(
            OwnTerm.form(author).with("words", "more").with("note", "x").with("go", "save"));
    assertTrue(told.problems().contains(full), told.text());
    assertEquals("x", told.document().getElementById("note").wholeText());
    assertEquals(Term.MOST, rows().size());
  }
}
