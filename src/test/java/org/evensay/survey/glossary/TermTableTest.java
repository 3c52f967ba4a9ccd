package org.evensay.survey.glossary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A glossary goes out as a table and comes back. */
class TermTableTest {

  private static final List<LanguageVariant> LANGUAGES = List.of(Terms.WELSH, Terms.POLISH);

  private static final Term FULL =
      new TypedTerm(
              "en-GB",
              "looked after",
              "She said: \"at home\",\nand more",
              "in care",
              false,
              true,
              Map.of("cy", "derbyn gofal|dan ofal", "pl", "piecz*"))
          .term("1", 3);

  private static BroughtTable brought(String table, Term... there) {
    return BroughtTable.of(TermTable.read(table), List.of(there));
  }

  private static List<String> wrong(String table, Term... there) {
    return brought(table, there).mistakes().stream()
        .map(
            one ->
                (one.row() + " " + one.column() + " " + one.key())
                    .replaceFirst("glossary.wrong.", ""))
        .toList();
  }

  private static String written(Term... terms) {
    return TermTableFile.of(List.of(terms), LANGUAGES);
  }

  /** As a page reads it. */
  private static String read(String file) {
    return TermTable.decoded(file.getBytes(UTF_8)).orElseThrow();
  }

  @Test
  void what_goes_out_changes_nothing_when_it_comes_back() {
    String file = written(FULL);
    assertTrue(file.startsWith("\uFEFFlanguage,term,note,say-instead,do-not-translate,"), file);
    BroughtTable again = brought(read(file), FULL);
    assertEquals(List.of(), again.mistakes());
    assertEquals(1, again.same());
    String sentOn = read(file).replace("\r\n", "\n").replace("\n", "\r\n");
    assertEquals(1, brought(sentOn, FULL).same(), "as a form of a browser sends it");
    Term added = brought(read(file)).added().get(0);
    assertEquals(FULL, TypedTerm.of(added, "|").term("1", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-ing", "@a", "'=1", "＝1", "it’s", "'tis"})
  void nothing_is_taken_for_a_formula_and_what_comes_back_is_what_was_there(String words) {
    Term term = Terms.term(words, Map.of("cy", words));
    String file = written(term);
    assertTrue(!file.contains("\n" + "en-GB,=") && !file.contains(",=") && !file.contains(",@"));
    assertEquals(1, brought(read(file), term).same(), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separators_of_spreadsheets_of_all_countries_are_known(String separator) {
    String table = "Language,TERM,cy\r\nen-GB,ask,\"cais | gais\"\r\n".replace(",", separator);
    Term ask = brought(table).added().get(0);
    assertEquals(List.of("cais", "gais"), ask.calledIn(Terms.WELSH));
  }

  @Test
  void a_column_that_is_not_there_leaves_what_is_and_an_empty_cell_empties_it() {
    BroughtTable brought = brought("language,term,cy\nen-GB,Looked After,", FULL);
    Term changed = brought.changed().get(0);
    assertEquals("Looked After", changed.words());
    assertEquals(FULL.note(), changed.note());
    assertEquals(FULL.version(), changed.version());
    assertTrue(changed.machineDraft());
    assertEquals(List.of(), changed.calledIn(Terms.WELSH));
    assertEquals(List.of("piecz*"), changed.calledIn(Terms.POLISH));
    assertEquals(1, brought("language,term\nen-GB,looked after", FULL).same());
  }

  @Test
  void every_mistake_is_named_by_its_row_and_its_column() {
    assertEquals(
        List.of(
            "2 term empty",
            "3 language language",
            "4 do-not-translate yes-no",
            "5 cy star",
            "6 note too-long",
            "8 term twice",
            "9 cy translation.wrong.signs"),
        wrong(
            "language,term,note,do-not-translate,cy\n"
                + "en-GB,,,,\n"
                + "Klingon,b,,no,\n"
                + "en-GB,c,,maybe,\n"
                + "en-GB,d,,NO,*\n"
                + "en-GB,e,"
                + "n".repeat(501)
                + ",,\n"
                + ",,,,\n"
                + "en-GB,C,,,\n"
                + "en-GB,f,,,a\u0007\n"));
    String told =
        TermTable.read("language,term,what\na,b,c")
            .mistakes()
            .get(0)
            .in(PageLanguage.of(LanguageVariant.ENGLISH));
    assertTrue(told.startsWith("Row 1: ") && told.contains("what"), told);
  }

  @Test
  void a_table_that_cannot_be_read_is_named_as_a_whole() {
    assertEquals(List.of("0  no-rows"), wrong(""));
    assertEquals(List.of("0  no-rows"), wrong("language,term\n,\n"));
    assertEquals(List.of("1  column-missing"), wrong("language,cy\nen-GB,a"));
    assertEquals(List.of("1  column-twice"), wrong("language,term,Term\nen-GB,a,b"));
    assertEquals(List.of("2  cells"), wrong("language,term\nen-GB,a,b"));
    assertEquals(List.of("3  quotes"), wrong("language,term\nen-GB,a\nen-GB,\"b"));
    assertEquals(List.of(), wrong("language,term,\nen-GB,a"));
  }

  @Test
  void there_are_so_many_terms_at_the_most() {
    StringBuilder table = new StringBuilder("language,term\n");
    for (int i = 0; i < Term.MOST; i++) {
      table.append("en-GB,t").append(i).append('\n');
    }
    assertEquals(List.of(), wrong(table.toString()));
    assertEquals(List.of("0  glossary.refusal.too-many"), wrong(table.toString(), FULL));
  }

  @Test
  void a_file_is_in_utf_8_or_says_that_it_is_in_utf_16() {
    assertEquals(Optional.of("é"), TermTable.decoded("\uFEFFé".getBytes(UTF_8)));
    assertEquals(Optional.of("é"), TermTable.decoded("é".getBytes(UTF_16)));
    assertEquals(Optional.empty(), TermTable.decoded("é".getBytes(ISO_8859_1)));
  }

  @Test
  void what_was_seen_is_another_glossary_once_a_term_is_changed_or_another_one() {
    Term later = TypedTerm.of(FULL, "|").term("1", 4);
    Term other = TypedTerm.of(FULL, "|").term("2", 3);
    String table = "language,term\nen-GB,a";
    List<String> seen = new ArrayList<>();
    for (Term there : List.of(FULL, later, other)) {
      seen.add(brought(table, there).seen());
    }
    assertNotEquals(seen.get(0), seen.get(1));
    assertNotEquals(seen.get(0), seen.get(2));
    assertEquals(seen.get(0), brought(table, FULL).seen());
  }
}
