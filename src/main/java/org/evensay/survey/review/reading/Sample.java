package org.evensay.survey.review.reading;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What formulas look at in a text.
 *
 * @param letters letters and digits
 * @param syllables of all words together
 * @param ofThree words of three syllables or more
 * @param ofFour words of four syllables or more
 */
public record Sample(
    int sentences, int words, int letters, int syllables, int ofThree, int ofFour) {

  // Making one takes a thousand times as long as copying one.
  private static final Map<Locale, BreakIterator> SENTENCES = new ConcurrentHashMap<>();

  private static final Sample NOTHING = new Sample(0, 0, 0, 0, 0, 0);

  /** An empty text. */
  public static Sample nothing() {
    return NOTHING;
  }

  /** A text whose words have been found already. */
  public static Sample of(String text, List<Word> words, Locale locale) {
    if (words.isEmpty()) {
      return NOTHING;
    }
    Optional<Syllables> syllables = counted(locale);
    int letters = 0;
    int all = 0;
    int ofThree = 0;
    int ofFour = 0;
    for (Word word : words) {
      letters += word.letters();
      int spoken = syllables.map(method -> method.of(word.lower())).orElse(0);
      all += spoken;
      ofThree += spoken >= 3 ? 1 : 0;
      ofFour += spoken >= 4 ? 1 : 0;
    }
    return new Sample(sentences(text, words, locale), words.size(), letters, all, ofThree, ofFour);
  }

  /** A text. */
  public static Sample of(String text, Locale locale) {
    return of(text, Word.in(text, locale), locale);
  }

  /** Both texts together; none of their sentences runs from one into the other. */
  public Sample and(Sample other) {
    return new Sample(
        sentences + other.sentences,
        words + other.words,
        letters + other.letters,
        syllables + other.syllables,
        ofThree + other.ofThree,
        ofFour + other.ofFour);
  }

  /** The words that make a text hard: of three syllables or more, in Polish of four. */
  public static List<String> longWords(List<Word> words, Locale locale) {
    int many = locale.getLanguage().equals("pl") ? 4 : 3;
    List<String> found = new ArrayList<>();
    counted(locale)
        .ifPresent(
            method ->
                words.stream()
                    .filter(word -> !word.isNumber() && method.of(word.lower()) >= many)
                    .map(Word::lower)
                    .distinct()
                    .forEach(found::add));
    return found;
  }

  private static int sentences(String text, List<Word> words, Locale locale) {
    int lastWord = words.get(words.size() - 1).start();
    if (text.substring(0, lastWord).chars().noneMatch(Sample::mayEnd)) {
      return 1;
    }
    BreakIterator breaks =
        (BreakIterator) SENTENCES.computeIfAbsent(locale, Sample::sentenceBreaks).clone();
    breaks.setText(text);
    int sentences = 0;
    int next = 0;
    boolean goesOn = false;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int before = next;
      while (next < words.size() && words.get(next).start() < end) {
        next++;
      }
      if (next > before) {
        sentences += goesOn ? 0 : 1;
        goesOn = isInitials(words.get(next - 1).lower());
      }
    }
    return sentences;
  }

  /** Most texts of a survey are one sentence: nothing that could end one stands inside them. */
  private static boolean mayEnd(int sign) {
    return !Character.isLetterOrDigit(sign) && !Character.isSpaceChar(sign) && sign != ',';
  }

  /** "The U.S. Office": CLDR lists few of them, and a full stop behind one ends no sentence. */
  private static boolean isInitials(String word) {
    return word.indexOf('.') > 0 && Character.isLetter(word.codePointAt(0));
  }

  /** Abbreviations end no sentence, where CLDR lists those of a language: "Dr. Smith". */
  private static BreakIterator sentenceBreaks(Locale locale) {
    ULocale withAbbreviations =
        new ULocale.Builder()
            .setLanguage(locale.getLanguage())
            .setUnicodeLocaleKeyword("ss", "standard")
            .build();
    return BreakIterator.getSentenceInstance(withAbbreviations);
  }

  private static Optional<Syllables> counted(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> Optional.of(Syllables.ENGLISH);
      case "pl" -> Optional.of(Syllables.POLISH);
      default -> Optional.empty();
    };
  }
}
