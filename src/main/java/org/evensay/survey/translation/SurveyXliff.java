package org.evensay.survey.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.xliff.UnfitXliff;
import org.evensay.foundation.language.xliff.XliffFile;
import org.evensay.foundation.language.xliff.XliffGroup;
import org.evensay.foundation.language.xliff.XliffTerm;
import org.evensay.foundation.language.xliff.XliffUnit;
import org.evensay.survey.design.text.SurveyText;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.glossary.Glossary;
import org.evensay.survey.glossary.Term;

/**
 * The texts of a draft as a file for translators, and what a file would bring to it.
 *
 * @param version that of the draft
 * @param texts all of them in the language that is translated into
 */
record SurveyXliff(
    DraftDocument draft, int version, LanguageVariant to, List<TranslatedText> texts) {

  /** Answers that are put in. */
  private static final Pattern PUT_IN = Pattern.compile("\\$\\{[A-Za-z_][A-Za-z0-9_]*}");

  private static final Pattern ORIGINAL = Pattern.compile("survey/(.*)#(\\d{1,9})", Pattern.DOTALL);

  private static final String EASY_READ = "-simple";

  /** Tools that know an older list of subtags refuse the one of Easy Read. */
  private static final String EASY_READ_OUTSIDE = "-x-simple";

  SurveyXliff {
    texts = List.copyOf(texts);
  }

  /** The file's name says the survey and the language. */
  String fileName() {
    String name = name().replaceAll("[^A-Za-z0-9_-]", "_");
    return (name.isEmpty() ? "survey" : name) + "-" + to.tag() + ".xlf";
  }

  private String name() {
    return DraftDocument.string(draft.survey(), "name").orElse("");
  }

  /** The file. */
  String written(TextWords words, Glossary glossary) {
    List<XliffUnit> units = new ArrayList<>();
    for (TranslatedText text : texts) {
      units.add(
          new XliffUnit(
              text.id(),
              text.id(),
              within(text.text(), words),
              words.notes(text),
              agreed(glossary.in(Advice.read(text.source()))),
              text.source(),
              Optional.of(text.target()).filter(target -> !target.isBlank()),
              text.status().forTools()));
    }
    String original = "survey/" + name() + "#" + version;
    return new XliffFile(original, outside(draft.defaultLanguage()), outside(to), units)
        .written(PUT_IN);
  }

  /** What is agreed of the terms of a text; the others say nothing to whoever translates it. */
  private List<XliffTerm> agreed(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                new XliffTerm(
                    term.words(),
                    term.kept() ? List.of(term.words()) : term.shownIn(to),
                    term.note()))
        .filter(XliffTerm::isAnything)
        .toList();
  }

  private static List<XliffGroup> within(SurveyText text, TextWords words) {
    XliffGroup page = new XliffGroup(text.page().id(), words.of(text.page()));
    return text.page().equals(text.part())
        ? List.of(page)
        : List.of(page, new XliffGroup(text.part().id(), words.of(text.part())));
  }

  private static String outside(LanguageVariant language) {
    return language.tag().replace(EASY_READ, EASY_READ_OUTSIDE);
  }

  /**
   * What a file would bring.
   *
   * @param otherVersion the version of the draft that it was taken out of; 0 where it is this one
   * @param units every text of the file, in its order
   */
  record Brought(int otherVersion, List<BroughtUnit> units) {

    Brought {
      units = List.copyOf(units);
    }
  }

  /**
   * Looks at a file.
   *
   * @throws UnfitXliff when it is no such file
   * @throws OtherFile when it is of another survey, or other languages
   */
  Brought brought(String file) throws UnfitXliff, OtherFile {
    XliffFile read = XliffFile.read(file);
    Matcher original = ORIGINAL.matcher(read.original());
    if (!original.matches()) {
      throw new OtherFile(OtherFile.What.OTHER_SURVEY, read.original(), name());
    }
    if (!original.group(1).equals(name())) {
      throw new OtherFile(OtherFile.What.OTHER_SURVEY, original.group(1), name());
    }
    String languages = read.source() + " → " + read.target();
    String ours = outside(draft.defaultLanguage()) + " → " + outside(to);
    if (!languages.equals(ours)) {
      throw new OtherFile(OtherFile.What.OTHER_LANGUAGES, languages, ours);
    }
    Map<String, TranslatedText> byId =
        texts.stream().collect(Collectors.toMap(TranslatedText::id, Function.identity()));
    int of = Integer.parseInt(original.group(2));
    return new Brought(
        of == version ? 0 : of,
        read.units().stream()
            .map(unit -> BroughtUnit.of(unit, Optional.ofNullable(byId.get(unit.id()))))
            .toList());
  }
}
