package org.evensay.survey.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;

/**
 * A term as somebody wrote it, in fields or in a row of a table.
 *
 * @param language the tag of its language
 * @param called what it is called, by the tags of languages: the forms of one in lines, or with
 *     strokes between them
 */
record TypedTerm(
    String language,
    String words,
    String note,
    String instead,
    boolean kept,
    boolean machineDraft,
    Map<String, String> called) {

  static final String LANGUAGE = "language";
  static final String WORDS = "words";
  static final String NOTE = "note";
  static final String INSTEAD = "instead";
  static final String KEPT = "kept";
  static final String MACHINE_DRAFT = "machine-draft";

  /** What the fields of languages begin with; their tags come after it. */
  static final String CALLED = "called-";

  private static final Pattern BETWEEN_FORMS = Pattern.compile("[|\\n]");

  TypedTerm {
    language = tag(language);
    Map<String, String> byTag = new TreeMap<>();
    called.forEach(
        (tag, forms) -> byTag.merge(tag(tag), forms, (one, other) -> one + "\n" + other));
    called = Collections.unmodifiableMap(byTag);
  }

  /** The tag as it is stored; what is none stays as it was typed. */
  private static String tag(String typed) {
    String tag = typed.strip();
    return LanguageVariant.ofTag(tag).map(LanguageVariant::tag).orElse(tag);
  }

  /** A stored one, to be changed. */
  static TypedTerm of(Term term, String betweenForms) {
    Map<String, String> called = new TreeMap<>();
    term.called()
        .forEach((variant, forms) -> called.put(variant.tag(), String.join(betweenForms, forms)));
    return new TypedTerm(
        term.language().tag(),
        term.words(),
        term.note(),
        term.instead(),
        term.kept(),
        term.machineDraft(),
        called);
  }

  /** All that is wrong with it; nothing where it can be a term. */
  List<TermMistake> mistakes() {
    List<TermMistake> all = new ArrayList<>();
    if (LanguageVariant.ofTag(language).isEmpty()) {
      all.add(TermMistake.of(LANGUAGE, "language", Apart.code(language)));
    }
    if (seen(words).isEmpty()) {
      all.add(TermMistake.of(WORDS, "empty"));
    }
    checkWords(WORDS, words, Term.WORDS_CHARACTERS, all);
    checkWords(NOTE, note, Term.NOTE_CHARACTERS, all);
    checkWords(INSTEAD, instead, Term.WORDS_CHARACTERS, all);
    if (seen(words).contains(Form.STAR)) {
      all.add(TermMistake.of(WORDS, "star-in-term"));
    }
    called.forEach((tag, forms) -> checkForms(tag, forms, all));
    if (kept && called.entrySet().stream().anyMatch(this::isOfAnother)) {
      all.add(TermMistake.of(KEPT, "kept"));
    }
    if (called.values().stream().filter(forms -> !forms.isBlank()).count() > Term.LANGUAGES) {
      all.add(TermMistake.of(WORDS, "languages", Term.LANGUAGES));
    }
    return all;
  }

  /** The same without signs that cannot be kept, for whoever is told of them. */
  TypedTerm withoutOddSigns() {
    Map<String, String> forms = new TreeMap<>(called);
    forms.replaceAll((tag, typed) -> TypedText.withoutOddSigns(typed));
    return new TypedTerm(
        language,
        TypedText.withoutOddSigns(words),
        TypedText.withoutOddSigns(note),
        TypedText.withoutOddSigns(instead),
        kept,
        machineDraft,
        forms);
  }

  private boolean isOfAnother(Map.Entry<String, String> one) {
    return !one.getKey().equals(language) && !one.getValue().isBlank();
  }

  private static void checkWords(String field, String typed, int most, List<TermMistake> all) {
    try {
      String kept = TypedText.words(typed);
      if (kept.codePointCount(0, kept.length()) > most) {
        all.add(TermMistake.of(field, "too-long", most));
      }
    } catch (Refused oddSigns) {
      all.add(new TermMistake(field, oddSigns.refusal().code(), List.of()));
    }
  }

  private static void checkForms(String tag, String typed, List<TermMistake> all) {
    String field = CALLED + tag;
    if (typed.isBlank()) {
      return;
    }
    if (LanguageVariant.ofTag(tag).isEmpty()) {
      all.add(TermMistake.of(field, "language", Apart.code(tag)));
    }
    List<String> forms = forms(typed);
    if (forms.size() > Term.FORMS) {
      all.add(TermMistake.of(field, "forms", Term.FORMS));
    }
    for (String form : forms) {
      checkWords(field, form, Term.WORDS_CHARACTERS, all);
      if (!Form.isFit(form)) {
        all.add(TermMistake.of(field, "star", Apart.words(form)));
      }
    }
  }

  /** The forms of a language, each once. */
  private static List<String> forms(String typed) {
    return BETWEEN_FORMS
        .splitAsStream(typed)
        .map(String::strip)
        .filter(TypedText::isSeen)
        .distinct()
        .toList();
  }

  /** Browsers and spreadsheets end lines with two signs. */
  private static String lines(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String line(String typed) {
    return seen(typed).replaceAll("\\s+", " ");
  }

  private static String seen(String typed) {
    return TypedText.isSeen(typed) ? lines(typed).strip() : "";
  }

  /**
   * The term.
   *
   * @param version the one that is changed; 0 for a new one
   * @throws IllegalArgumentException when there are mistakes in it
   */
  Term term(String id, int version) {
    List<TermMistake> mistakes = mistakes();
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(mistakes.toString());
    }
    Map<LanguageVariant, List<String>> forms =
        called.entrySet().stream()
            .filter(one -> !forms(one.getValue()).isEmpty())
            .collect(
                Collectors.toMap(
                    one -> LanguageVariant.ofTag(one.getKey()).orElseThrow(),
                    one -> forms(one.getValue()),
                    (one, same) -> one));
    return new Term(
        id,
        version,
        LanguageVariant.ofTag(language).orElseThrow(),
        line(words),
        seen(note),
        line(instead),
        kept,
        machineDraft,
        forms);
  }
}
