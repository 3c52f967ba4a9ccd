package org.evensay.survey.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.response.export.table.Apostrophe;

/** Terms as a table that spreadsheets open: CSV by RFC 4180, with a byte order mark. */
final class TermTableFile {

  static final String YES = "yes";
  static final String NO = "no";

  private static final String BETWEEN_FORMS = " | ";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TermTableFile() {}

  /** A table of these terms, with a column for each of these languages. */
  static String of(List<Term> terms, Collection<LanguageVariant> languages) {
    StringBuilder text = new StringBuilder();
    text.append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      List<String> headings = new ArrayList<>();
      Arrays.stream(TermColumn.values()).map(TermColumn::heading).forEach(headings::add);
      languages.stream().map(LanguageVariant::tag).forEach(headings::add);
      printer.printRecord(headings);
      for (Term term : terms) {
        printer.printRecord(cells(term, languages).stream().map(Apostrophe::before).toList());
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }

  private static List<String> cells(Term term, Collection<LanguageVariant> languages) {
    List<String> cells = new ArrayList<>();
    cells.add(term.language().tag());
    cells.add(term.words());
    cells.add(term.note());
    cells.add(term.instead());
    cells.add(term.kept() ? YES : NO);
    cells.add(term.machineDraft() ? YES : NO);
    for (LanguageVariant one : languages) {
      cells.add(String.join(BETWEEN_FORMS, term.called().getOrDefault(one, List.of())));
    }
    return cells;
  }
}
