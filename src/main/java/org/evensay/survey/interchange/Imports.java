package org.evensay.survey.interchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.interchange.limesurvey.LimeSurvey;
import org.evensay.survey.interchange.report.BroughtFile;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.surveyjs.JsonFile;
import org.evensay.survey.interchange.surveyjs.SurveyJs;
import org.evensay.survey.interchange.xlsform.XlsForm;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;

/** Brings over a file of any program, which is known by what is in it. */
public final class Imports {

  /** What can be brought over, as the words of a mistake name it. */
  static final String KINDS = ".xlsx, .xls, .lss, .json";

  /** Signs before the first letter: marks of an encoding, and the empty halves of its letters. */
  private static final Set<Integer> BEFORE = Set.of(0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff);

  private Imports() {}

  /**
   * Reads a file.
   *
   * @param fileName what it was called: a name for a survey that has none, and nothing else
   * @throws ImportProblem when it is of no program that is known, or cannot be read
   */
  public static Imported read(byte[] file, String fileName) throws ImportProblem {
    return read(List.of(new BroughtFile(fileName, file)));
  }

  /**
   * Reads files that belong together: a survey, and the pictures that it names. They may be packed
   * in one file.
   *
   * @throws ImportProblem when none of them is of a program that is known, several are, or the one
   *     cannot be read
   */
  public static Imported read(List<BroughtFile> files) throws ImportProblem {
    BroughtSurvey brought = BroughtSurvey.of(files);
    Imported imported = read(brought.form(), brought.pictures());
    ImportNotes notes = new ImportNotes();
    for (String unused : brought.pictures().unused()) {
      notes.leftOut(new Place.Whole(), ItemCode.PICTURE_UNUSED, ItemCode.shown(unused));
    }
    List<ImportReport.Item> all = new ArrayList<>(imported.report().items());
    all.addAll(notes.report().items());
    all.addAll(marks(imported));
    return new Imported(
        imported.document(),
        new ImportReport(all),
        imported.written(),
        brought.pictures().kept().values());
  }

  /** Marks of choices that do nothing in the questions that have them now. */
  private static List<ImportReport.Item> marks(Imported imported) {
    return EditionDocument.idleMarks(imported.document().toString()).stream()
        .map(odd -> ImportReport.Item.of(odd, Outcome.CHANGED))
        .toList();
  }

  private static Imported read(BroughtFile form, BroughtPictures pictures) throws ImportProblem {
    byte[] file = form.content();
    ImportLimits.check(file);
    return switch (first(file)) {
      case 'P', 0xd0 -> XlsForm.read(file, form.name(), pictures);
      case '<' -> LimeSurvey.read(file, form.name());
      case '{' -> json(file, form.name(), pictures);
      default -> throw ImportProblem.of(ImportMistake.OTHER_KIND, KINDS);
    };
  }

  private static Imported json(byte[] file, String fileName, BroughtPictures pictures)
      throws ImportProblem {
    JsonFile json = JsonFile.read(file);
    return isOurs(json.content())
        ? OwnDocument.imported(json, pictures)
        : SurveyJs.read(json, fileName, pictures);
  }

  /** No other program calls its language so. */
  private static boolean isOurs(JsonObject content) {
    return content.get("default-language") instanceof JsonString && content.containsKey("pages");
  }

  /** The first sign of a file that may be a letter; 0 when there is none. */
  static int first(byte[] file) {
    for (byte sign : file) {
      int code = Byte.toUnsignedInt(sign);
      if (!BEFORE.contains(code) && !Character.isWhitespace(code)) {
        return code;
      }
    }
    return 0;
  }
}
