package org.evensay.survey.paper.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.paper.form.ExampleForms;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

class CheckedEntryTest {

  private static final Edition EDITION = ExampleEditions.everyType();
  private static final PrintedForm FORM = ExampleForms.of(EDITION);

  private static Entry entry(String... namesAndLines) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (int i = 0; i < namesAndLines.length; i += 2) {
      lines.put(namesAndLines[i], namesAndLines[i + 1]);
    }
    return Entry.of(FORM, name -> lines.getOrDefault(name, ""), name -> false);
  }

  private static List<String> flaws(Entry entry) {
    return new CheckedEntry(EDITION, FORM, entry)
        .flaws().stream()
            .map(flaw -> flaw.question().name() + " " + flaw.problem().code())
            .toList();
  }

  @Test
  void what_has_to_be_answered_on_a_screen_may_be_left_out() {
    assertEquals(List.of(), flaws(entry()));
    assertEquals(List.of(), flaws(entry("kind", "1", "several", "1 2")), "scale is required then");
  }

  @Test
  void everything_that_is_wrong_is_named_at_once_in_the_order_of_the_form() {
    assertEquals(
        List.of("kind paper.problem.no-such-number", "number design.problem.out-of-bounds"),
        flaws(entry("number", "99", "kind", "7")));
  }

  @Test
  void what_an_author_asks_of_an_answer_holds_on_paper_too() {
    Edition edition = ExampleEditions.everyOtherType();
    PrintedForm form = ExampleForms.of(edition);
    Entry odd = new Entry(Map.of("even", "3"), Set.of());
    List<CheckedEntry.Flaw> flaws = new CheckedEntry(edition, form, odd).flaws();

    assertEquals(
        Words.of("paper.problem.at", 13, "That is odd."),
        new EntryWords(PageLanguage.of(LanguageVariant.ENGLISH)).of(flaws.get(0)).words());
  }

  @Test
  void a_question_mark_says_that_an_answer_cannot_be_read_and_is_no_answer() {
    Entry entry = entry("kind", "?", "number", " ? ", "short", "?");

    assertEquals(Set.of("kind", "number"), entry.unreadable());
    assertEquals("?", entry.line("short"), "in words somebody may have written just that");
    assertEquals(List.of(), flaws(entry));
    assertEquals(
        Set.of("short"), new CheckedEntry(EDITION, FORM, entry).answers().byName().keySet());
  }

  @Test
  void words_are_marked_beside_them() {
    Entry entry = Entry.of(FORM, name -> "scribble", "short"::equals);

    assertEquals(Set.of("short"), entry.unreadable());
    assertEquals("", entry.line("short"));
  }

  @Test
  void answers_that_were_not_meant_for_her_are_noticed() {
    Entry entry = entry("kind", "2", "several", "1 2", "long", "Words");
    CheckedEntry checked = new CheckedEntry(EDITION, FORM, entry);

    assertEquals(
        List.of("several"), checked.passedOver().stream().map(PrintedQuestion::name).toList());
    assertEquals(Set.of("kind", "long"), EDITION.relevant(checked.answers()).byName().keySet());
    assertEquals(
        Words.of("paper.enter.passed-over", 1, "2"),
        new EntryWords(PageLanguage.of(LanguageVariant.ENGLISH)).passedOver(checked));
  }

  @Test
  void an_entry_is_the_same_after_it_was_sealed_and_tells_a_log_nothing() {
    Entry entry = entry("kind", "?", "short", "ہیں \"😀\"");

    assertEquals(entry, Entry.of(entry.bytes()));
    assertFalse(entry.toString().contains("ہیں"));
  }
}
