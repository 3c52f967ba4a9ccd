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

  private static Map<String, String> lines(String... namesAndLines) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (int i = 0; i < namesAndLines.length; i += 2) {
      lines.put(namesAndLines[i], namesAndLines[i + 1]);
    }
    return lines;
  }

  private static Entry entry(String... namesAndLines) {
    Map<String, String> lines = lines(namesAndLines);
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

  /** Somebody was told what is wrong with these lines, and found them so on the paper. */
  private static CheckedEntry so(Edition edition, PrintedForm form, String... namesAndLines) {
    Map<String, String> lines = lines(namesAndLines);
    Entry typed =
        Entry.of(form, name -> lines.getOrDefault(name, ""), name -> false)
            .withOutside(name -> lines.getOrDefault(name, ""));
    return new CheckedEntry(edition, form, typed);
  }

  @Test
  void what_stands_so_on_the_paper_is_kept_and_is_no_answer() {
    CheckedEntry checked =
        so(EDITION, FORM, "kind", "2", "short", "A", "number", "130", "long", "w".repeat(41));

    assertEquals(List.of(), checked.flaws());
    assertEquals(List.of(), checked.passedOver());
    assertEquals(Map.of("number", "130", "long", "w".repeat(41)), checked.outside());
    assertEquals(Set.of("kind", "short"), checked.answers().byName().keySet());
    assertEquals(
        Set.of("number", "long"), checked.entry().outside(), "what breaks none is not marked");
  }

  @Test
  void what_was_typed_after_somebody_was_told_is_told_anew() {
    Entry typed = entry("number", "1300").withOutside(name -> name.equals("number") ? "130" : "");

    assertEquals(List.of("number design.problem.out-of-bounds"), flaws(typed));
    Entry spaced = entry("long", "a \r\n b").withOutside(name -> "a\nb");
    assertEquals(Set.of("long"), spaced.outside(), "a form sends line ends of its own");
  }

  @Test
  void a_slip_stays_wrong_whatever_is_said_of_it() {
    CheckedEntry checked = so(EDITION, FORM, "kind", "7");

    assertEquals(1, checked.flaws().size());
    assertFalse(checked.isLimit(checked.flaws().get(0).question()));
    assertEquals(Map.of(), checked.outside());
  }

  @Test
  void what_was_not_meant_for_her_is_named_and_not_kept() {
    CheckedEntry checked = so(EDITION, FORM, "kind", "2", "several", "1 2 3 4");

    assertEquals(
        List.of("several"), checked.passedOver().stream().map(PrintedQuestion::name).toList());
    assertEquals(Map.of(), checked.outside());
  }

  /** The second has to be as much as the first, which breaks a limit itself. */
  @Test
  void what_counts_no_longer_holds_no_other_answer_and_frees_none() {
    String pages =
        """
        {"name": "p", "questions": [
          {"name": "a", "type": "number", "label": {"en-GB": "A?"}, "most": 9},
          {"name": "b", "type": "number", "label": {"en-GB": "B?"}, "valid-if": "${a} != ''"},
          {"name": "c", "type": "number", "label": {"en-GB": "C?"}, "valid-if": "${b} != ''"}]}""";
    Edition edition = ExampleEditions.parse(ExampleEditions.document(pages));
    PrintedForm form = ExampleForms.of(edition);

    assertEquals(Map.of(), so(edition, form, "a", "5", "b", "5", "c", "5").outside());
    CheckedEntry checked = so(edition, form, "a", "50", "b", "5", "c", "5");
    assertEquals(List.of(), checked.flaws());
    assertEquals(Map.of("a", "50", "b", "5", "c", "5"), checked.outside());
    assertEquals(Set.of(), checked.answers().byName().keySet());
  }

  @Test
  void what_breaks_a_limit_is_sealed_with_its_mark() {
    Entry entry = entry("number", "130").withOutside(name -> "130");

    assertEquals(entry, Entry.of(entry.bytes()));
    assertEquals(Set.of("number"), Entry.of(entry.bytes()).outside());
  }
}
