package org.evensay.survey.review.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many syllables a word has.
 *
 * <p><b>English</b>: groups of vowels, less an {@code e} that is written and not spoken, plus the
 * vowels that stand together and are spoken apart. Measured against the CMU Pronouncing Dictionary
 * by {@code SyllablesTest}: it is right for 96 of 100 everyday words, and the sum over all of them
 * is off by less than 1 in 100; of all entries of the dictionary, half of which are names, it is
 * right for 88 of 100. The library that would have done it (eu.crydee:syllable-counter 4.1.0, no
 * longer kept) is right for 91 of 100 everyday words.
 *
 * <p><b>Polish</b>: each vowel is one, save an {@code i} before another vowel, which only softens
 * what is before it.
 */
enum Syllables {
  ENGLISH {
    @Override
    int of(String word) {
      String spoken = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
      return Math.max(1, groups(APART.matcher(spoken).replaceAll("'")));
    }
  },
  POLISH {
    @Override
    int of(String word) {
      String letters = word.toLowerCase(Locale.ROOT);
      int vowels = 0;
      for (int i = 0; i < letters.length(); i++) {
        boolean softens =
            letters.charAt(i) == 'i'
                && i + 1 < letters.length()
                && POLISH_VOWELS.indexOf(letters.charAt(i + 1)) >= 0;
        if (POLISH_VOWELS.indexOf(letters.charAt(i)) >= 0 && !softens) {
          vowels++;
        }
      }
      return Math.max(1, vowels);
    }
  };

  private static final String POLISH_VOWELS = "aeiouyóąę";

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private static final Pattern SILENT =
      Pattern.compile(
          "(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<![td]|[bcdfgkptz]l)ed$"
              + "|(?<=[^csxzgh])(?<![bcdfgkptz]l)es$"
              + "|(?<=[^aeiouy])e(?=(?:ments?|ly|less|ful|things?|times?|body|where|one)$)");

  private static final Pattern APART =
      Pattern.compile(
          "(?<=[^ctgsl]i)(?=a)|(?<=[^ctgsx]i)(?=o(?!n))|(?<=i)(?=um)|(?<=[aeoy])(?=ing)"
              + "|(?<=cre)(?=at(?!ur))|(?<=[aeiou][dr]e)(?=as?$)|(?<=[sdt]u)(?=a)|(?<=[fqhl]ie)(?=t)|(?<=i)(?=er$|est$)");

  /** The syllables of one word; at least one. */
  abstract int of(String word);

  private static int groups(String spoken) {
    Matcher groups = VOWELS.matcher(spoken);
    int found = 0;
    while (groups.find()) {
      found++;
    }
    return found;
  }
}
