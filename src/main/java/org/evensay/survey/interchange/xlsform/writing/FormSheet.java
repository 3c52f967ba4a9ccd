package org.evensay.survey.interchange.xlsform.writing;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.evensay.foundation.language.LanguageVariant;

/** A sheet of a form: rows, and a column for each heading that some row has. */
final class FormSheet {

  /** Excel reads _x0041_ in a text as the letter of that number, unless the first sign has one. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final String name;
  private final Set<String> headings;
  private final Set<String> texts;
  private final List<FormRow> rows = new ArrayList<>();

  /**
   * A sheet without rows.
   *
   * @param headings those that a cell can stand under, in their order
   * @param texts those of them that have a column for each language
   */
  FormSheet(String name, List<String> headings, Set<String> texts) {
    this.name = name;
    this.headings = new LinkedHashSet<>(headings);
    this.texts = texts;
  }

  FormRow row() {
    FormRow row = new FormRow();
    rows.add(row);
    return row;
  }

  /** Another column, after all others. */
  void heading(String heading) {
    headings.add(heading);
  }

  /** How headings, and the setting of the default language, name a language. */
  static String named(LanguageVariant language) {
    String code = language.locale().getLanguage();
    String name = new ULocale(code).getDisplayLanguage(ULocale.ENGLISH);
    return name.replaceAll("[()]", "") + " (" + language.tag() + ")";
  }

  void write(Workbook workbook, Collection<LanguageVariant> languages) {
    Worksheet sheet = workbook.newWorksheet(name);
    int column = 0;
    for (String heading : headings) {
      boolean used = rows.stream().anyMatch(row -> row.has(heading));
      if (used && texts.contains(heading)) {
        for (LanguageVariant language : languages) {
          put(sheet, 0, column, heading + "::" + named(language));
          for (int i = 0; i < rows.size(); i++) {
            put(sheet, i + 1, column, rows.get(i).in(heading, language));
          }
          column++;
        }
      } else if (used) {
        put(sheet, 0, column, heading);
        for (int i = 0; i < rows.size(); i++) {
          put(sheet, i + 1, column, rows.get(i).in(heading));
        }
        column++;
      }
    }
    sheet.freezePane(0, 1);
  }

  /** A text stays one: nothing that it begins with makes it a formula. */
  private static void put(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(row, column, ESCAPE.matcher(text).replaceAll("_x005F_"));
    }
  }
}
