package org.evensay.survey.interchange.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;

/** What holds for all workbooks. */
class XlsFormLaw {

  private static final List<String> HEADINGS =
      List.of(
          "type",
          "name",
          "label",
          "label::Polski (pl)",
          "hint",
          "guidance_hint",
          "required",
          "required_message",
          "relevant",
          "constraint",
          "constraint_message",
          "calculation",
          "read_only",
          "appearance",
          "default",
          "choice_filter",
          "parameters",
          "repeat_count",
          "media::image",
          "bind::other",
          "notes",
          "label::Elvish");

  private static final List<String> TYPES =
      List.of(
          "text",
          "integer",
          "note",
          "select_one l",
          "select_multiple l or_other",
          "rank l",
          "date",
          "dateTime",
          "calculate",
          "range",
          "image",
          "start",
          "today",
          "acknowledge",
          "hidden",
          "");

  /** Rows of a sheet of questions: anything but a type, a name and the rest by chance. */
  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.randoms().map(XlsFormLaw::rows);
  }

  private static List<String> rows(Random chance) {
    List<String> rows = new ArrayList<>();
    int many = 1 + chance.nextInt(6);
    for (int row = 0; row < many; row++) {
      StringBuilder cells = new StringBuilder();
      cells.append("| ").append(TYPES.get(chance.nextInt(TYPES.size()))).append(" | q").append(row);
      for (int column = 2; column < HEADINGS.size(); column++) {
        cells.append(" | ");
        if (chance.nextInt(3) == 0) {
          cells.append("w").append(row).append("x").append(column).append("w");
        }
      }
      rows.add(cells.toString());
    }
    return rows;
  }

  /** Each cell has a word of its own, so that it can be looked for. */
  @Property(tries = 300)
  void nothing_is_dropped_in_silence(@ForAll("rows") List<String> rows) throws ImportProblem {
    Imported imported =
        XlsForm.read(
            Workbooks.xlsx(
                "survey\n| %s\n%s\n| text | last | Last\nchoices\n| list_name | name | label | more\n| l | a | A | m"
                    .formatted(String.join(" | ", HEADINGS), String.join("\n", rows))),
            "f");
    String document = imported.document().toString();
    Set<Place> said =
        imported.report().items().stream()
            .filter(item -> item.outcome() != Outcome.TAKEN)
            .map(item -> item.where())
            .collect(Collectors.toSet());

    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row).substring(1).split("\\|", -1);
      for (int column = 2; column < cells.length; column++) {
        String word = cells[column].strip();
        String letters = String.valueOf((char) ('A' + column));
        assertTrue(
            word.isEmpty()
                || document.contains(word)
                || said.contains(new Place.Cell("survey", row + 2, letters))
                || said.contains(new Place.Row("survey", row + 2))
                || said.contains(new Place.Column("survey", letters)),
            () -> word + " is neither in " + document + "\nnor in " + imported.report());
      }
    }
    assertTrue(said.contains(new Place.Column("choices", "D")));
  }

  @Property(tries = 300)
  void what_is_imported_can_be_published_but_for_what_is_not_built_yet(
      @ForAll("rows") List<String> rows) throws ImportProblem {
    Imported imported =
        XlsForm.read(
            Workbooks.xlsx(
                "survey\n| %s\n%s\n| text | last | Last\nchoices\n| list_name | name | label\n| l | a | A"
                    .formatted(String.join(" | ", HEADINGS), String.join("\n", rows))),
            "f");

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  /** A workbook in which some bytes are others is read, or refused, and nothing else happens. */
  @Property(tries = 500)
  void a_broken_workbook_is_read_or_refused(@ForAll Random chance) {
    byte[] file =
        chance.nextBoolean()
            ? Workbooks.xlsx(
                "survey\n| type | name\n| text | a\n| select_one l | b\nchoices\n| list_name | name\n| l | x")
            : Workbooks.xls("survey\n| type | name\n| text | a");
    int broken = 1 + chance.nextInt(20);
    for (int i = 0; i < broken; i++) {
      file[chance.nextInt(file.length)] = (byte) chance.nextInt(256);
    }
    try {
      assertTrue(!XlsForm.read(file, "f").document().isEmpty());
    } catch (ImportProblem refused) {
      assertTrue(!refused.mistakes().isEmpty());
    }
  }
}
