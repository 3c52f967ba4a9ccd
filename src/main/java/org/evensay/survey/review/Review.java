package org.evensay.survey.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.review.reading.ReadingAge;
import org.evensay.survey.review.reading.WordFinder;
import org.evensay.survey.review.wording.WordList;

/**
 * What may be better in the words of an edition.
 *
 * @param parts the texts around all questions, then each question, in order
 * @param languages how far each language is
 * @param time how long it takes
 */
public record Review(List<Part> parts, List<Language> languages, TimeTaken time) {

  /**
   * Something with findings of its own: a question, or what stands around all of them.
   *
   * @param name the question's; empty for what stands around
   * @param label what is asked, or the survey's title
   * @param findings the weightiest first
   * @param age from which it can be read, in the first language; empty where no formula tells
   */
  public record Part(
      String name, LocalizedText label, List<Finding> findings, Optional<ReadingAge> age) {}

  /**
   * How far a language is.
   *
   * @param texts how many there are in the first language
   * @param written how many of them are written in this one
   * @param same how many say the same, letter for letter, as in the first language
   * @param age from which all of it together can be read; empty where no formula tells
   */
  public record Language(
      LanguageVariant variant, int texts, int written, int same, Optional<ReadingAge> age) {}

  public Review {
    parts = List.copyOf(parts);
    languages = List.copyOf(languages);
  }

  /** Looks at an edition, published or not. */
  public static Review of(Edition edition) {
    WordFinder finder = new WordFinder();
    TimeTaken time = TimeTaken.of(edition, finder);
    List<LanguageTally> tallies =
        edition.languages().keySet().stream()
            .map(variant -> new LanguageTally(variant, edition.defaultLanguage()))
            .toList();
    List<Part> parts = new ArrayList<>();
    parts.add(around(edition, time, tallies, finder));
    for (Question question : edition.questions()) {
      boolean before = question.wording().round().map(Round::isSaidBefore).orElse(false);
      if (question.visible() && !before) {
        parts.add(question(question, edition, tallies, finder));
      }
    }
    return new Review(parts, tallies.stream().map(LanguageTally::language).toList(), time);
  }

  private static Part around(
      Edition edition, TimeTaken time, List<LanguageTally> tallies, WordFinder finder) {
    List<PlacedText> texts = PlacedText.around(edition);
    List<Finding> found = new ArrayList<>();
    if (time.isLonger() || time.isShorter()) {
      found.add(
          new Finding(
              time.isLonger() ? Concern.TAKES_LONGER : Concern.TAKES_LESS,
              time.isLonger() ? Severity.CHANGE : Severity.LOOK,
              edition.defaultLanguage(),
              List.of("start.minutes"),
              Optional.empty(),
              List.of(Integer.toString(time.promised())),
              time.least(),
              time.most()));
    }
    List<List<ReadText>> read = read(texts, edition.languages().keySet(), finder);
    found.addAll(words(read, true));
    tallies.forEach(tally -> found.addAll(tally.add(texts, read)));
    return part("", edition.title(), found, read, edition);
  }

  private static Part question(
      Question question, Edition edition, List<LanguageTally> tallies, WordFinder finder) {
    List<PlacedText> texts = PlacedText.of(question);
    List<List<ReadText>> read = read(texts, edition.languages().keySet(), finder);
    List<Finding> found = new ArrayList<>(words(read, isWritten(question)));
    found.addAll(DecliningCheck.of(question, read));
    GroupsCheck.of(question, edition.defaultLanguage()).forEach(found::add);
    PicturesCheck.of(question, edition.defaultLanguage()).forEach(found::add);
    tallies.forEach(tally -> found.addAll(tally.add(texts, read)));
    return part(question.name(), question.wording().label(), found, read, edition);
  }

  /** Whether the answer is written freely, or there is none. */
  private static boolean isWritten(Question question) {
    return !question.asks() || question instanceof LongText || question instanceof ShortText;
  }

  private static Part part(
      String name,
      LocalizedText label,
      List<Finding> found,
      List<List<ReadText>> read,
      Edition edition) {
    found.sort(Comparator.comparing(Finding::severity));
    Optional<ReadingAge> age =
        read.stream()
            .filter(texts -> texts.get(0).language().equals(edition.defaultLanguage()))
            .findFirst()
            .flatMap(ReadingCheck::age);
    return new Part(name, label, List.copyOf(found), age);
  }

  /** The texts in each language that any of them is written in. */
  private static List<List<ReadText>> read(
      List<PlacedText> texts, Set<LanguageVariant> languages, WordFinder finder) {
    return languages.stream()
        .map(
            language ->
                texts.stream()
                    .filter(text -> text.words().texts().containsKey(language))
                    .map(text -> ReadText.of(text, language, finder))
                    .toList())
        .filter(read -> !read.isEmpty())
        .toList();
  }

  private static List<Finding> words(List<List<ReadText>> languages, boolean typed) {
    List<Finding> found = new ArrayList<>();
    for (List<ReadText> texts : languages) {
      found.addAll(ReadingCheck.of(texts));
      WordList.of(texts.get(0).locale())
          .ifPresent(list -> found.addAll(new WordsCheck(list).of(texts, typed)));
    }
    return found;
  }

  /** How many findings are of this weight. */
  public long count(Severity severity) {
    return parts.stream()
        .flatMap(part -> part.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
