package org.evensay.survey.glossary;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;

/**
 * A text in which whole words are looked for, whatever the case of their letters: words begin and
 * end as Unicode has it (UAX 29) in the text's language. For one thread at a time.
 */
final class WholeWords {

  /** Where the small letter of I has no dot. */
  private static final Set<String> WITHOUT_DOT = Set.of("tr", "az");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");

  /** Part of no word: it says where a line may break. */
  private static final String SOFT_HYPHEN = "\u00AD";

  private final String text;
  private final BreakIterator breaks;

  WholeWords(String text, LanguageVariant in) {
    this.text = folded(text, in);
    this.breaks = BreakIterator.getWordInstance(in.locale());
    breaks.setText(this.text);
  }

  /**
   * A place in the text.
   *
   * @param start where it begins
   * @param end where it ends
   */
  record Place(int start, int end) {

    int length() {
      return end - start;
    }

    boolean overlaps(Place other) {
      return start < other.end && other.start < end;
    }
  }

  /** How texts are compared: NFC, without case, with one kind of apostrophe and of space. */
  static String folded(String text, LanguageVariant in) {
    boolean withoutDot = WITHOUT_DOT.contains(in.locale().getLanguage());
    int option = withoutDot ? UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I : UCharacter.FOLD_CASE_DEFAULT;
    Normalizer2 composed = Normalizer2.getNFCInstance();
    String folded = composed.normalize(UCharacter.foldCase(composed.normalize(text), option));
    String plain = folded.replace(SOFT_HYPHEN, "").replace('’', '\'').replace('ʼ', '\'');
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  /** Where a form stands, from the beginning. */
  List<Place> places(Form form) {
    // Most terms are in no text: a large survey has thousands, and a glossary hundreds of terms.
    if (!text.contains(form.beginning())) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    Matcher found = form.pattern().matcher(text);
    while (found.find()) {
      boolean isWhole =
          breaks.isBoundary(found.start())
              && (form.hasAnyEnding() || breaks.isBoundary(found.end()));
      if (isWhole) {
        places.add(new Place(found.start(), found.end()));
      }
    }
    return places;
  }

  boolean has(Form form) {
    return !places(form).isEmpty();
  }
}
