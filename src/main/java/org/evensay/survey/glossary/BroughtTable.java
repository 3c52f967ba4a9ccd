package org.evensay.survey.glossary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.WordsRefusal;
import org.evensay.foundation.people.RandomId;

/**
 * What a table would bring to a glossary. A term is known by its language and its words; a column
 * that the table has not leaves what is there, and an empty cell of one that it has empties it.
 *
 * @param seen names the glossary that it was compared with
 * @param added terms that are not there yet
 * @param changed terms that say something else, each of the version that is there
 * @param same how many change nothing
 * @param mistakes all that is wrong, so that nothing can be taken
 */
record BroughtTable(
    String seen, List<Term> added, List<Term> changed, int same, List<TableMistake> mistakes) {

  BroughtTable {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    mistakes = List.copyOf(mistakes);
  }

  /** Compares a table with the terms that are there. */
  static BroughtTable of(TermTable table, List<Term> there) {
    Comparing comparing = new Comparing(there);
    table.rows().forEach(comparing::add);
    List<TableMistake> mistakes = new ArrayList<>(table.mistakes());
    mistakes.addAll(comparing.mistakes);
    if (there.size() + comparing.added.size() > Term.MOST) {
      mistakes.add(new TableMistake(0, "", GlossaryRefusal.TOO_MANY.code(), List.of(Term.MOST)));
    }
    return new BroughtTable(
        digest(there), comparing.added, comparing.changed, comparing.same, mistakes);
  }

  private static String digest(List<Term> there) {
    String versions =
        there.stream()
            .map(term -> term.id() + ' ' + term.version())
            .sorted()
            .collect(Collectors.joining("\n"));
    return RandomId.of(versions.getBytes(StandardCharsets.UTF_8));
  }

  boolean isAnything() {
    return mistakes.isEmpty() && !(added.isEmpty() && changed.isEmpty());
  }

  /** What a term is known by. */
  private record Known(LanguageVariant language, String folded) {

    static Known of(Term term) {
      return new Known(term.language(), term.folded());
    }
  }

  /** Goes through the rows. */
  private static final class Comparing {

    private final Map<Known, Term> there;
    private final Map<Known, Integer> rows = new HashMap<>();
    private final List<Term> added = new ArrayList<>();
    private final List<Term> changed = new ArrayList<>();
    private final List<TableMistake> mistakes = new ArrayList<>();
    private int same;

    Comparing(List<Term> there) {
      this.there =
          there.stream()
              .collect(Collectors.toMap(Known::of, Function.identity(), (one, other) -> one));
    }

    void add(TermTable.Row row) {
      Optional<Known> known = known(row);
      Optional<Term> before = known.map(there::get);
      TypedTerm typed = typed(row, before.map(term -> TypedTerm.of(term, "|")));
      List<TermMistake> wrong = typed.mistakes();
      wrong.forEach(one -> mistakes.add(inTable(row, one)));
      Integer first = known.map(one -> rows.putIfAbsent(one, row.number())).orElse(null);
      if (first != null) {
        String column = TermColumn.TERM.heading();
        mistakes.add(TableMistake.of(row.number(), column, "twice", first));
      } else if (wrong.isEmpty()) {
        sort(typed, before);
      }
    }

    /** Fields are shown again without odd signs, which a table keeps. */
    private static TableMistake inTable(TermTable.Row row, TermMistake one) {
      boolean isOfSigns = one.key().equals(WordsRefusal.ODD_SIGNS.code());
      return new TableMistake(
          row.number(),
          TermColumn.ofField(one.field()),
          isOfSigns ? "translation.wrong.signs" : one.key(),
          one.arguments());
    }

    private void sort(TypedTerm typed, Optional<Term> before) {
      if (before.isEmpty()) {
        added.add(typed.term(RandomId.next(), 0));
        return;
      }
      Term after = typed.term(before.get().id(), before.get().version());
      if (after.equals(before.get())) {
        same++;
      } else {
        changed.add(after);
      }
    }

    private static Optional<Known> known(TermTable.Row row) {
      String words = row.cells().get(TermColumn.TERM.heading());
      return LanguageVariant.ofTag(row.cells().get(TermColumn.LANGUAGE.heading()).strip())
          .map(language -> new Known(language, WholeWords.folded(words, language)));
    }

    private TypedTerm typed(TermTable.Row row, Optional<TypedTerm> before) {
      Map<String, String> called = new TreeMap<>(before.map(TypedTerm::called).orElse(Map.of()));
      row.cells().keySet().stream()
          .filter(TermColumn::isLanguage)
          .forEach(column -> called.put(column, row.cells().get(column)));
      return new TypedTerm(
          cell(row, TermColumn.LANGUAGE, ""),
          cell(row, TermColumn.TERM, ""),
          cell(row, TermColumn.NOTE, before.map(TypedTerm::note).orElse("")),
          cell(row, TermColumn.SAY_INSTEAD, before.map(TypedTerm::instead).orElse("")),
          isYes(row, TermColumn.DO_NOT_TRANSLATE, before.map(TypedTerm::kept).orElse(false)),
          isYes(row, TermColumn.MACHINE_DRAFT, before.map(TypedTerm::machineDraft).orElse(false)),
          called);
    }

    private static String cell(TermTable.Row row, TermColumn column, String before) {
      return row.cells().getOrDefault(column.heading(), before);
    }

    private boolean isYes(TermTable.Row row, TermColumn column, boolean before) {
      String cell = row.cells().get(column.heading());
      if (cell == null) {
        return before;
      }
      String said = cell.strip();
      boolean isYes = said.equalsIgnoreCase(TermTableFile.YES);
      if (!isYes && !said.isEmpty() && !said.equalsIgnoreCase(TermTableFile.NO)) {
        mistakes.add(TableMistake.of(row.number(), column.heading(), "yes-no", Apart.words(said)));
      }
      return isYes;
    }
  }
}
