package org.evensay.survey.response.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.response.export.table.Shape;

/** What goes in comes out, whatever people typed. */
class CsvFileLaw {

  private static final Shape AS_TYPED =
      new Shape(Shape.Cells.CODES, Shape.Several.ONE_COLUMN, false, false, LanguageVariant.ENGLISH);

  @Provide
  Arbitrary<List<String>> typed() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "a", "\"", "'", ",", "\n", " ", "=", "+", "-", "@", "\t", "é", "字", "ا", "🙂", "\\",
            ";");
    return signs
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(list -> String.join("", list))
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 300)
  void every_text_is_read_back_as_it_was_typed(@ForAll("typed") List<String> typed) {
    String csv = CsvFileTest.words(typed.toArray(String[]::new)).text(Format.CSV, AS_TYPED);
    assertEquals(typed, CsvFileTest.read(csv));
  }

  @Property(tries = 300)
  void a_harmless_text_differs_by_an_apostrophe_at_the_most_and_is_no_formula(
      @ForAll("typed") List<String> typed) {
    List<String> read =
        CsvFileTest.read(
            CsvFileTest.words(typed.toArray(String[]::new)).text(Format.CSV, Shape.plain()));
    for (int i = 0; i < typed.size(); i++) {
      String cell = read.get(i);
      assertTrue(cell.equals(typed.get(i)) || cell.equals("'" + typed.get(i)), cell);
      assertTrue("=+-@\t\n\r".indexOf(cell.charAt(0)) < 0, cell);
    }
  }
}
