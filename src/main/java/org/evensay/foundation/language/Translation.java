package org.evensay.foundation.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of our own texts in a language, beside the English one that it was made from: both are ICU
 * message patterns with numbered arguments.
 */
public record Translation(String source, LanguageVariant language, String words) {

  private static final Pattern MARKUP =
      Pattern.compile("</?[\\p{L}!?]|&#?\\w+;|javascript:", Pattern.CASE_INSENSITIVE);

  /** What can be wrong with one. */
  public enum Wrong {
    EMPTY,
    /** It is no pattern at all: a brace is open, or an apostrophe quotes one. */
    BROKEN,
    /** It puts in less than the English one does. */
    MISSING_ARGUMENT,
    /** It puts in what the English one does not. */
    UNKNOWN_ARGUMENT,
    /** A form that numbers have in its language (CLDR) is not there. */
    MISSING_FORM,
    /** There is a form that numbers do not have in its language. */
    UNKNOWN_FORM,
    /** A text is shown as it is written: tags, entities and addresses of scripts are not for it. */
    MARKUP
  }

  /**
   * Something that is wrong.
   *
   * @param what the argument, the form or the passage; empty where it is all of the text
   */
  public record Flaw(Wrong wrong, String what) {}

  /** Everything that is wrong with it; empty when it is fit for a page. */
  public List<Flaw> flaws() {
    if (!TypedText.isSeen(words)) {
      return List.of(new Flaw(Wrong.EMPTY, ""));
    }
    List<Flaw> flaws = new ArrayList<>();
    Matcher markup = MARKUP.matcher(words);
    if (markup.find()) {
      flaws.add(new Flaw(Wrong.MARKUP, markup.group()));
    }
    try {
      Shape ours = Shape.of(words);
      Shape theirs = Shape.of(source);
      addAll(flaws, Wrong.MISSING_ARGUMENT, theirs.arguments, ours.arguments::contains);
      addAll(flaws, Wrong.UNKNOWN_ARGUMENT, ours.arguments, theirs.arguments::contains);
      addForms(flaws, ours);
      // Knows more of what is behind an argument than its pattern alone.
      new MessageFormat(words, language.locale());
    } catch (IllegalArgumentException | IndexOutOfBoundsException noPattern) {
      flaws.add(new Flaw(Wrong.BROKEN, ""));
    }
    return List.copyOf(flaws);
  }

  private static void addAll(
      List<Flaw> flaws, Wrong wrong, Set<String> all, Predicate<String> fine) {
    all.stream().filter(fine.negate()).forEach(one -> flaws.add(new Flaw(wrong, one)));
  }

  /**
   * Words behind a number have every form that numbers take, or one that does not change. For zero
   * the form "other" may do: what is counted is written the same after 0.
   */
  private void addForms(List<Flaw> flaws, Shape shape) {
    for (Set<String> forms : shape.plurals) {
      Set<String> known = forms(language);
      addAll(flaws, Wrong.UNKNOWN_FORM, forms, known::contains);
      if (forms.size() > 1 && words.contains("#")) {
        known.remove("zero");
        addAll(flaws, Wrong.MISSING_FORM, known, forms::contains);
      }
    }
  }

  /** The forms that numbers take in a language: some of zero, one, two, few, many, other. */
  public static Set<String> forms(LanguageVariant language) {
    return new TreeSet<>(PluralRules.forLocale(language.locale()).getKeywords());
  }

  /** What a pattern puts in, and the forms of each of its plurals. */
  private record Shape(Set<String> arguments, List<Set<String>> plurals) {

    static Shape of(String words) {
      MessagePattern pattern = new MessagePattern(words);
      Shape shape = new Shape(new TreeSet<>(), new ArrayList<>());
      Deque<Set<String>> open = new ArrayDeque<>();
      for (int i = 0; i < pattern.countParts(); i++) {
        shape.take(pattern.getPart(i), pattern, open);
      }
      return shape;
    }

    private void take(Part part, MessagePattern pattern, Deque<Set<String>> open) {
      switch (part.getType()) {
        case ARG_START -> {
          open.push(new TreeSet<>());
          if (part.getArgType() == MessagePattern.ArgType.PLURAL) {
            plurals.add(open.peek());
          }
        }
        case ARG_NUMBER, ARG_NAME -> arguments.add("{" + pattern.getSubstring(part) + "}");
        case ARG_SELECTOR -> addForm(pattern.getSubstring(part), open.peek());
        case ARG_LIMIT -> open.pop();
        default -> {
          // Words.
        }
      }
    }

    /** {@code =0} is a number, and no form. */
    private static void addForm(String selector, Set<String> forms) {
      if (!selector.startsWith("=")) {
        forms.add(selector);
      }
    }
  }
}
