package org.evensay.survey.glossary;

import com.ibm.icu.text.Normalizer2;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;

/**
 * A word of a programme, or several that belong together.
 *
 * @param id names it; 128 random bits
 * @param version how often it was written, from 1
 * @param language what it is a word of
 * @param note what is meant by it, in plain words of the same language; empty for nothing
 * @param instead what is better said, where it is better not said itself; empty for nothing
 * @param kept whether no translation has another word for it
 * @param machineDraft whether a machine wrote what it is called, and nobody has read that yet
 * @param called the ways to write it in other languages, the best one first; in its own, further
 *     ones
 */
public record Term(
    String id,
    int version,
    LanguageVariant language,
    String words,
    String note,
    String instead,
    boolean kept,
    boolean machineDraft,
    Map<LanguageVariant, List<String>> called) {

  /** What stands between the forms of a term where they are shown. */
  public static final String BETWEEN_FORMS = " · ";

  /** Characters of a term, of what to say instead, and of each form. */
  public static final int WORDS_CHARACTERS = 100;

  /** Characters of a note. */
  public static final int NOTE_CHARACTERS = 500;

  /** Forms in one language. */
  public static final int FORMS = 10;

  /** Languages that a term has words in. */
  public static final int LANGUAGES = 40;

  /** Terms of a programme. */
  public static final int MOST = 500;

  public Term {
    Map<LanguageVariant, List<String>> copy = new TreeMap<>();
    called.forEach((variant, forms) -> copy.put(variant, List.copyOf(forms)));
    called = Collections.unmodifiableMap(copy);
  }

  /** What is there once in a language. */
  String folded() {
    return WholeWords.folded(words, language);
  }

  /** Whether it is looked for in texts of a language: its own, or one that is a kind of it. */
  boolean isOf(LanguageVariant from) {
    return isKindOf(from, language);
  }

  private static boolean isKindOf(LanguageVariant one, LanguageVariant wide) {
    return one.equals(wide) || one.tag().startsWith(wide.tag() + "-");
  }

  /** Every way to write it in its own language. */
  Stream<Form> ownForms() {
    return Stream.concat(Stream.of(words), called.getOrDefault(language, List.of()).stream())
        .map(written -> Form.of(written, language));
  }

  /**
   * What it is to be called, the best one first: in the language, or else in one that this is a
   * kind of. Empty where nothing is agreed, and where it is kept as it is.
   */
  public List<String> calledIn(LanguageVariant to) {
    return called.entrySet().stream()
        .filter(one -> !one.getKey().equals(language))
        .filter(one -> isKindOf(to, one.getKey()))
        // Of those that it is a kind of, each is a kind of the one before: the longest is nearest.
        .max((a, b) -> Integer.compare(a.getKey().tag().length(), b.getKey().tag().length()))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  /** The same as somebody reads it, without stars. */
  public List<String> shownIn(LanguageVariant to) {
    return calledIn(to).stream().map(Form::plain).distinct().toList();
  }

  /** Whether a translation of a text with this term has it; where nothing is agreed, it has. */
  public boolean isIn(String translation, LanguageVariant to) {
    if (kept) {
      // Scripts that write small words and the next one together have no end of a word here.
      return composed(translation).contains(composed(words));
    }
    List<String> forms = calledIn(to);
    WholeWords text = new WholeWords(translation, to);
    return forms.isEmpty() || forms.stream().anyMatch(form -> text.has(Form.of(form, to)));
  }

  private static String composed(String text) {
    return Normalizer2.getNFCInstance().normalize(text);
  }
}
