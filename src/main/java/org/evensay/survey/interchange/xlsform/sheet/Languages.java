package org.evensay.survey.interchange.xlsform.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Place;

/** The languages of a form: what its headings call them, and which they are. */
public final class Languages {

  /** What a form's own programs call the language of headings that say none. */
  private static final String NO_NAME = "default";

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
    List<Heading> headings = labelled(Stream.concat(Stream.of(survey), choices.stream()).toList());
    for (Heading heading : headings) {
      if (!heading.language().isEmpty()) {
        languages.language(heading, headings);
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
    if (!setting.isEmpty() && !setting.equalsIgnoreCase(NO_NAME)) {
      main = language(setting, place, Set.of());
    } else if (!all.isEmpty() && !without) {
      main = all.iterator().next();
    } else if (english.isPresent()) {
      main = isSaidOtherwise(survey, english.get()) ? ofNoName(survey) : english.get();
    } else {
      main = LanguageVariant.ofTag("en").orElseThrow();
      notes.changed(new Place.Sheet(survey.sheet()), ItemCode.LANGUAGE_NONE, main.tag());
    }
    all.add(main);
  }

  /**
   * Whether most labels stand without a language, and say something else than those in a language:
   * a few of them are slips.
   */
  private boolean isSaidOtherwise(Table survey, LanguageVariant language) {
    int labelled = 0;
    int bare = 0;
    boolean other = false;
    for (Line line : survey.lines()) {
      Set<String> said = new HashSet<>();
      Set<String> without = new HashSet<>();
      Map<Heading, String> labels = line.texts("label");
      labels.forEach(
          (heading, text) -> {
            if (heading.language().isEmpty()) {
              without.add(text);
            } else if (of(heading).equals(language)) {
              said.add(text);
            }
          });
      labelled += labels.isEmpty() ? 0 : 1;
      bare += without.isEmpty() ? 0 : 1;
      other |= !said.isEmpty() && !said.containsAll(without);
    }
    return other && bare * 2 > labelled;
  }

  private LanguageVariant ofNoName(Table survey) {
    LanguageVariant own = free(number -> LanguageNames.ofItsOwn(NO_NAME, number));
    notes.changed(new Place.Sheet(survey.sheet()), ItemCode.LANGUAGE_PRIVATE, NO_NAME, own.tag());
    return own;
  }

  private void language(Heading heading, List<Heading> headings) {
    Set<LanguageVariant> beside = new HashSet<>();
    boolean first = !known.containsKey(Heading.snake(heading.language()));
    if (first && all.size() < Limits.LANGUAGES) {
      headings.stream()
          .filter(other -> other.sheet().equals(heading.sheet()))
          .filter(other -> other.kind().equals(heading.kind()))
          .map(other -> known.get(Heading.snake(other.language())))
          .filter(Objects::nonNull)
          .forEach(beside::add);
    }
    language(heading.language(), heading.place(), beside);
  }

  /**
   * The language that something is called, said once.
   *
   * @param beside languages that the same is in beside it, so that it is in another
   */
  private LanguageVariant language(String written, Place where, Set<LanguageVariant> beside) {
    String key = Heading.snake(written);
    LanguageVariant before = known.get(key);
    if (before != null) {
      return before;
    }
    if (all.size() >= Limits.LANGUAGES) {
      leftOut.add(key);
      return main;
    }
    LanguageVariant language = found(written, where, beside);
    known.put(key, language);
    all.add(language);
    return language;
  }

  private LanguageVariant found(String written, Place where, Set<LanguageVariant> beside) {
    Optional<LanguageVariant> same =
        LanguageNames.byCode(written)
            .or(() -> LanguageNames.byName(written))
            .filter(beside::contains);
    if (same.isPresent()) {
      LanguageVariant another = free(number -> LanguageNames.another(same.get(), written, number));
      notes.changed(where, ItemCode.LANGUAGE, written, another.tag());
      return another;
    }
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
    LanguageVariant own = free(number -> LanguageNames.ofItsOwn(written, number));
    notes.changed(where, ItemCode.LANGUAGE_PRIVATE, written, own.tag());
    return own;
  }

  private LanguageVariant free(IntFunction<LanguageVariant> numbered) {
    int number = 0;
    while (all.contains(numbered.apply(number))) {
      number++;
    }
    return numbered.apply(number);
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
