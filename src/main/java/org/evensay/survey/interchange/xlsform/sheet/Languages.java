package org.evensay.survey.interchange.xlsform.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Place;

/** The languages of a form: what its headings call them, and which they are. */
public final class Languages {

  private final ImportNotes notes;
  private final Map<String, LanguageVariant> known = new LinkedHashMap<>();
  private final Set<LanguageVariant> all = new LinkedHashSet<>();
  private final Set<String> leftOut = new HashSet<>();
  private LanguageVariant main = LanguageVariant.DEFAULT;

  private Languages(ImportNotes notes) {
    this.notes = notes;
  }

  /**
   * Finds them in the headings of the sheets.
   *
   * @param choices the sheets of choices
   * @param settings the row that may say which of them comes first
   */
  public static Languages of(Table survey, List<Table> choices, Line settings, ImportNotes notes) {
    Languages languages = new Languages(notes);
    for (Heading heading : labelled(Stream.concat(Stream.of(survey), choices.stream()).toList())) {
      if (!heading.language().isEmpty()) {
        languages.language(heading.language(), heading.place());
      }
    }
    languages.chooseMain(survey, settings);
    return languages;
  }

  /** The headings of texts, those of questions first: they say which language comes first. */
  private static List<Heading> labelled(Collection<Table> tables) {
    List<Heading> headings = new ArrayList<>();
    for (boolean labels : new boolean[] {true, false}) {
      for (Table table : tables) {
        table.headings().stream()
            .filter(heading -> heading.kind().equals("label") == labels)
            .forEach(headings::add);
      }
    }
    return headings;
  }

  private void chooseMain(Table survey, Line settings) {
    String setting = settings.text("default_language");
    Place place = settings.place("default_language");
    boolean without =
        survey.headings().stream()
            .anyMatch(heading -> heading.kind().equals("label") && heading.language().isEmpty());
    Optional<LanguageVariant> english =
        all.stream().filter(one -> one.locale().getLanguage().equals("en")).findFirst();
    if (!setting.isEmpty() && !setting.equalsIgnoreCase("default")) {
      main = language(setting, place);
    } else if (!all.isEmpty() && (!without || english.isPresent())) {
      main = without ? english.orElseThrow() : all.iterator().next();
    } else {
      main = LanguageVariant.ofTag("en").orElseThrow();
      notes.changed(new Place.Sheet(survey.sheet()), ItemCode.LANGUAGE_NONE, main.tag());
    }
    all.add(main);
  }

  /** The language that something is called, said once. */
  private LanguageVariant language(String written, Place where) {
    String key = Heading.snake(written);
    LanguageVariant before = known.get(key);
    if (before != null) {
      return before;
    }
    if (all.size() >= Limits.LANGUAGES) {
      leftOut.add(key);
      return main;
    }
    LanguageVariant language = found(written, where);
    known.put(key, language);
    all.add(language);
    return language;
  }

  private LanguageVariant found(String written, Place where) {
    Optional<LanguageVariant> byCode = LanguageNames.byCode(written);
    if (byCode.isPresent()) {
      notes.taken(where, ItemCode.LANGUAGE, written, byCode.get().tag());
      return byCode.get();
    }
    Optional<LanguageVariant> byName = LanguageNames.byName(written);
    if (byName.isPresent()) {
      notes.changed(where, ItemCode.LANGUAGE_GUESSED, written, byName.get().tag());
      return byName.get();
    }
    int number = 0;
    LanguageVariant own = LanguageNames.ofItsOwn(written, number);
    while (all.contains(own)) {
      own = LanguageNames.ofItsOwn(written, ++number);
    }
    notes.changed(where, ItemCode.LANGUAGE_PRIVATE, written, own.tag());
    return own;
  }

  /** The language of a heading; the first one for a heading without. */
  public LanguageVariant of(Heading heading) {
    return heading.language().isEmpty()
        ? main
        : known.getOrDefault(Heading.snake(heading.language()), main);
  }

  /** Whether a heading is in a language for which there is no room any more. */
  public boolean hasNoRoomFor(Heading heading) {
    return leftOut.contains(Heading.snake(heading.language()));
  }

  /** The language that all texts have to be in. */
  public LanguageVariant main() {
    return main;
  }

  /** All of them, the first one first. */
  public Set<LanguageVariant> all() {
    Set<LanguageVariant> ordered = new LinkedHashSet<>();
    ordered.add(main);
    ordered.addAll(all);
    return ordered;
  }
}
