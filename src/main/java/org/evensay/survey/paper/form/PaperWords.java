package org.evensay.survey.paper.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.control.Limit;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.design.question.Question;

/** Every word of a form in one language: the survey's own, and those around them. */
final class PaperWords {

  private final PageLanguage language;

  PaperWords(LanguageVariant variant) {
    language = PageLanguage.of(variant);
  }

  /** The language of the words around the survey's. */
  LanguageVariant variant() {
    return language.getVariant();
  }

  /** A text of the survey, marked where it is in another language. */
  ShownText of(LocalizedText text) {
    ShownText shown = language.shown(text);
    return new ShownText(Blanks.in(shown.words()), shown.lang(), shown.dir());
  }

  String get(String key) {
    return language.get(key);
  }

  String with(String key, Object... arguments) {
    return language.with(key, arguments);
  }

  /** What somebody should know of a question before she writes, as the page says it. */
  String limit(Question question) {
    return Limit.of(question, language);
  }

  /** Who is to answer a question, in plain words; empty for everybody. */
  String when(PrintedQuestion question, PrintedForm form) {
    OnlyIf when = question.when();
    if (when.kind() == OnlyIf.Kind.TESTS) {
      Clauses clauses = when.clauses().orElseThrow();
      String joint = get(clauses.all() ? "designer.condition.and" : "designer.condition.or");
      return with(
          "paper.form.only-if",
          clauses.clauses().stream()
              .map(clause -> test(clause, form))
              .collect(Collectors.joining(" " + joint + " ")));
    }
    if (when.kind() != OnlyIf.Kind.SOMETIMES) {
      return "";
    }
    List<String> numbers =
        when.names().stream()
            .flatMap(name -> form.question(name).stream())
            .map(one -> with("paper.form.question", one.number()))
            .toList();
    return numbers.isEmpty()
        ? get("paper.form.sometimes")
        : with("paper.form.depends", language.list(numbers));
  }

  private String test(Clauses.Clause clause, PrintedForm form) {
    PrintedQuestion question = form.question(clause.question()).orElseThrow();
    String value =
        question.question().choices().stream()
            .filter(choice -> choice.name().equals(clause.value()))
            .findFirst()
            .map(choice -> of(choice.label()).words())
            .orElse(clause.value());
    return with(
        "paper.form.test." + clause.test().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        question.number(),
        value);
  }
}
