package org.evensay.survey.interchange.formula;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.formula.Written.Kind;

/** Compares texts without regard to capital letters, where the other program does. */
final class Letters {

  private static final Set<Kind> TEXTS = Set.of(Kind.TEXT, Kind.ANY);

  private final FormulaWriter.Meaning meaning;

  Letters(FormulaWriter.Meaning meaning) {
    this.meaning = meaning;
  }

  /** What has to be the same as a text that is written out, or is not. */
  Written same(Operator operator, Written text, String other) {
    String plain = meaning.isAnyCase() ? other.strip() : other;
    return Written.pair(operator, small(text, plain), Written.quoted(small(plain)));
  }

  /** What has to have a text that is written out in it. */
  Written contains(Written text, String part) {
    return Written.call(Kind.TRUTH, "contains", small(text, part), Written.quoted(small(part)));
  }

  /** Says that capital letters count between two texts, of which neither is written out. */
  void compared(Written one, Written other) {
    boolean texts = one.kind() == Kind.TEXT && TEXTS.contains(other.kind());
    if (meaning.isAnyCase() && (texts || other.kind() == Kind.TEXT && TEXTS.contains(one.kind()))) {
      meaning.seesCase();
    }
  }

  boolean isChoice(String choice, String code) {
    return meaning.isAnyCase() && small(choice).equals(small(code.strip()));
  }

  private String small(String text) {
    return meaning.isAnyCase() ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** The text with such letters small as are in the other: no other letter can be the same. */
  private Written small(Written text, String other) {
    if (!meaning.isAnyCase() || !TEXTS.contains(text.kind())) {
      return text;
    }
    String small =
        small(other)
            .codePoints()
            .distinct()
            .filter(letter -> Character.toUpperCase(letter) != letter)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    if (small.isEmpty()) {
      return text;
    }
    String large =
        small
            .codePoints()
            .map(Character::toUpperCase)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return Written.call(Kind.TEXT, "translate", text, Written.quoted(large), Written.quoted(small));
  }
}
