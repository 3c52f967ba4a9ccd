package org.evensay.survey.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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

/** One term: who may add, change and remove it, what is refused, and that nothing is lost. */
@OnTheServer
class TermIT {

  private final OwnProgramme programme = OwnProgramme.of("term");
  private final Visitor author = programme.as("young-1");

  private List<List<Object>> rows() {
    return Evensay.rows(
        "select words, note, instead, called, version from glossary_term where programme_id = ?"
            + " order by words",
        programme.id());
  }

  private static String at(String id) {
    return "/survey/glossary/term?id=" + id;
  }

  private static Form changing(Visitor who, String id) {
    return who.get(at(id)).form("words").with("go", "save");
  }

  private static Form removing(Visitor who, String id) {
    return who.get(at(id)).form("sure").with("go", "remove");
  }

  private Page save(Form form) {
    return author.send(form.with("go", "save"));
  }

  private Form fresh(String words) {
    return OwnTerm.form(author).with("words", words);
  }

  @Test
  void nobody_adds_changes_or_removes_a_term_unless_she_may_write_surveys() {
    Visitor other = OwnProgramme.of("term-other").as("coordinator");
    Form add = fresh("other").with("go", "save");
    String id = OwnTerm.add(author, "ask");
    Form change = changing(author, id).with("note", "theirs");
    Form remove = removing(author, id).with("sure", "yes");
    List<List<Object>> before = rows();

    for (Form form : List.of(add, change, remove)) {
      assertEquals(403, programme.as("safeguarder").send(form).status());
      Persona.ANYONE.visits().send(form);
      assertEquals(before, rows());
    }
    assertEquals(404, other.get(at(id)).status());
    other.send(change);
    other.send(remove);
    assertEquals(before, rows());
  }

  @Test
  @Tag("storage")
  void a_term_is_kept_with_all_that_is_said_of_it_and_changed_and_removed() {
    Page list =
        save(
            fresh(" looked  after ")
                .with("note", "Somebody else’s care. 🏠")
                .with("instead", "in care")
                .with("called-cy", "derbyn gofal\r\ndan ofal\r\n")
                .with("other", "DE")
                .with("other-words", "Pflegekind*")
                .with("machine-draft", "yes"));
    assertTrue(list.text().contains(Words.of("designer.edit.saved")), list.text());
    String called = "{\"cy\":[\"derbyn gofal\",\"dan ofal\"],\"de\":[\"Pflegekind*\"]}";
    List<Object> kept = List.of("looked after", "Somebody else’s care. 🏠", "in care", called, 1);
    assertEquals(kept, rows().get(0));

    String id = OwnTerm.added(list, "looked after");
    Page page = author.get(at(id));
    assertEquals("derbyn gofal\ndan ofal", page.document().getElementById("called-cy").wholeText());
    assertEquals("Pflegekind*", page.document().getElementById("called-de").wholeText());
    assertTrue(page.document().getElementById("machine-draft").hasAttr("checked"));
    save(changing(author, id).with("called-de", "").with("instead", ""));
    assertEquals("", rows().get(0).get(2));
    assertEquals(2, rows().get(0).get(4));

    Page unsure = author.send(removing(author, id));
    assertNotNull(unsure.document().getElementById("sure-problem"));
    assertEquals(1, rows().size());
    Page removed = author.send(removing(author, id).with("sure", "yes"));
    assertTrue(removed.text().contains(Words.of("glossary.removed")), removed.text());
    assertEquals(List.of(), rows());
    assertEquals(404, author.get(at(id)).status());
  }

  @Test
  void what_is_wrong_is_named_at_its_field_and_nothing_typed_is_lost() {
    Page empty = save(fresh(" ").with("note", "typed"));
    assertNotNull(empty.document().getElementById("words-problem"));
    assertEquals("typed", empty.document().getElementById("note").wholeText());

    Page odd = save(fresh("a\u0007sk").with("called-cy", "ca\u0007is"));
    assertTrue(odd.problems().contains(Words.of("language.refusal.odd-signs")), odd.text());
    assertEquals("ask", odd.document().getElementById("words").val());
    assertEquals("cais", odd.document().getElementById("called-cy").wholeText());

    Page told =
        save(
            fresh("x".repeat(101))
                .with("instead", "i".repeat(101))
                .with("called-pl", "a*b")
                .with("called-ur", "لفظ")
                .with("kept", "yes")
                .with("other", "klingon")
                .with("other-words", "tlh"));
    for (String field : List.of("words", "instead", "called-pl", "kept", "other")) {
      assertNotNull(told.document().getElementById(field + "-problem"), field);
      assertEquals("true", told.document().getElementById(field).attr("aria-invalid"), field);
    }
    assertNull(told.document().getElementById("called-ur-problem"));
    assertEquals("لفظ", told.document().getElementById("called-ur").wholeText());
    assertEquals("klingon", told.document().getElementById("other").val());
    assertEquals("tlh", told.document().getElementById("other-words").wholeText());
    assertEquals(List.of(), rows());
  }

  @Test
  void a_language_has_a_term_once_whatever_its_case() {
    OwnTerm.add(author, "Ask");
    Page told = save(fresh("ASK"));
    assertTrue(told.problems().contains(Words.of("glossary.refusal.there-already")), told.text());
    save(fresh("ask").with("language", "pl"));
    assertEquals(2, rows().size());

    String id = OwnTerm.add(author, "rôle");
    OwnTerm.add(author, "role");
    assertTrue(
        save(changing(author, id).with("words", "Role"))
            .problems()
            .contains(Words.of("glossary.refusal.there-already")));
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_shown_and_hers_stays() {
    String id = OwnTerm.add(author, "ask");
    Form mine = changing(author, id).with("note", "mine");
    Form removal = removing(author, id).with("sure", "yes");
    Visitor other = programme.as("coordinator");
    other.send(changing(other, id).with("note", "theirs"));

    Page told = author.send(mine);
    assertTrue(told.problems().contains("theirs"), told.problems());
    assertEquals("mine", told.document().getElementById("note").wholeText());
    assertEquals("theirs", rows().get(0).get(1), "nothing was written over");
    author.send(removal);
    assertEquals(1, rows().size(), "nor removed unseen");
    save(told.form("words"));
    assertEquals("mine", rows().get(0).get(1), "once she has seen it");
  }

  @Test
  void what_somebody_removed_meanwhile_can_be_added_anew() {
    String id = OwnTerm.add(author, "ask");
    Form mine = changing(author, id).with("note", "mine");
    author.send(removing(author, id).with("sure", "yes"));

    Page told = author.send(mine);
    assertTrue(told.problems().contains(Words.of("glossary.term.gone")), told.text());
    assertEquals("mine", told.document().getElementById("note").wholeText());
    save(told.form("words"));
    assertEquals("mine", rows().get(0).get(1));
  }
}
