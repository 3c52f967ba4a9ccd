package org.evensay.survey.response.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.SharedPoints;

/**
 * What of an answer becomes a variable: as a rule all of it; of choices that were put in order the
 * place of each, of points those of each, of the best and the worst either, of pairs what was
 * chosen of each.
 *
 * @param name empty for the whole answer
 * @param label what the variable is about
 * @param choices what can stand there
 */
record Part(
    String name,
    Variable.Kind kind,
    LocalizedText label,
    List<Choice> choices,
    UnaryOperator<Object> of) {

  /** The code for having chosen neither of a pair: no choice has a name with brackets. */
  private static final String UNDECIDED = "(undecided)";

  /** The parts of the answer to a question. */
  static List<Part> of(Question question) {
    if (question instanceof Ranking) {
      return each(question, name -> kept -> place(name, kept));
    }
    if (question instanceof SharedPoints) {
      return each(question, name -> kept -> points(name, kept));
    }
    if (question instanceof BestWorst extremes) {
      return List.of(one(extremes, 0), one(extremes, 1));
    }
    if (question instanceof Pairwise pairwise) {
      return pairs(pairwise);
    }
    return List.of(
        new Part(
            "", Variable.Kind.of(question), label(question), question.choices(), kept -> kept));
  }

  /** What is asked; before that what all are asked that belong together, or of what. */
  private static LocalizedText label(Question question) {
    LocalizedText label = question.wording().label();
    LocalizedText stem = question.wording().stem();
    return stem.variants().isEmpty() ? label : joined(stem, label, " ");
  }

  private interface OfChoice {
    UnaryOperator<Object> named(String name);
  }

  private static List<Part> each(Question question, OfChoice of) {
    List<Part> parts = new ArrayList<>();
    for (Choice choice : question.choices()) {
      parts.add(
          new Part(
              choice.name(),
              Variable.Kind.NUMBER,
              joined(label(question), choice.label()),
              List.of(),
              of.named(choice.name())));
    }
    return parts;
  }

  private static Part one(BestWorst question, int which) {
    String name = question.parts().get(which);
    LocalizedText label = label(question);
    LocalizedText own = question.label(name);
    return new Part(
        name,
        Variable.Kind.ONE_CHOICE,
        joined(label, own.isEmpty() ? inEveryLanguage(label, "answering.best-worst." + name) : own),
        question.choices(),
        kept -> kept instanceof List<?> chosen ? chosen.get(which) : kept);
  }

  /** Each pair with what was chosen of it, then how many pairs each choice won. */
  private static List<Part> pairs(Pairwise question) {
    LocalizedText label = label(question);
    Choice undecided =
        Choice.plain(UNDECIDED, inEveryLanguage(label, "answering.pairwise.undecided"));
    List<Part> parts = new ArrayList<>();
    for (Pairwise.Pair pair : question.asked()) {
      List<Choice> choices = new ArrayList<>(List.of(pair.first(), pair.second()));
      if (question.undecided()) {
        choices.add(undecided);
      }
      parts.add(
          new Part(
              inAnyOrder(pair),
              Variable.Kind.ONE_CHOICE,
              joined(joined(label, pair.first().label(), ": "), pair.second().label(), " / "),
              choices,
              kept -> kept instanceof List<?> said ? chosen(pair, said) : kept));
    }
    parts.addAll(each(question, name -> kept -> won(name, kept)));
    return parts;
  }

  /** Editions may have their choices in another order: a pair is the same in all of them. */
  private static String inAnyOrder(Pairwise.Pair pair) {
    return Stream.of(pair.first().name(), pair.second().name())
        .sorted()
        .collect(Collectors.joining("."));
  }

  /** Nothing where a pair was left open, or was none of those that she was shown. */
  private static Object chosen(Pairwise.Pair pair, List<?> said) {
    String chosen = pair.chosen(said);
    return chosen.isEmpty() ? null : chosen.equals(Pairwise.UNDECIDED) ? UNDECIDED : chosen;
  }

  /** Nothing for what was in none of the pairs that she decided about. */
  private static Object won(String name, Object kept) {
    if (!(kept instanceof List<?> said)) {
      return kept;
    }
    long won = said.stream().filter(one -> one.toString().startsWith(name + ">")).count();
    boolean met =
        said.stream()
            .flatMap(one -> Stream.of(one.toString().split("[>=]")))
            .anyMatch(name::equals);
    return met ? (Object) won : null;
  }

  /** What has no place was left without one: nothing stands there. */
  private static Object place(String name, Object kept) {
    if (kept instanceof List<?> ranked) {
      int place = ranked.indexOf(name);
      return place < 0 ? null : (Object) (long) (place + 1);
    }
    return kept;
  }

  private static Object points(String name, Object kept) {
    return kept instanceof Map<?, ?> points
        ? points.containsKey(name) ? points.get(name) : (Object) 0L
        : kept;
  }

  private static LocalizedText joined(LocalizedText question, LocalizedText part) {
    return joined(question, part, ": ");
  }

  /** In the languages that have both; a reader of any other one gets both in the same. */
  private static LocalizedText joined(LocalizedText question, LocalizedText part, String between) {
    Map<LanguageVariant, String> both = new LinkedHashMap<>();
    Map<LanguageVariant, String> mixed = new LinkedHashMap<>();
    question
        .texts()
        .forEach(
            (variant, words) ->
                (part.variants().contains(variant) ? both : mixed)
                    .put(variant, words + between + part.in(variant)));
    // Without any language of both there is no other way.
    return LocalizedText.of(both.isEmpty() ? mixed : both);
  }

  private static LocalizedText inEveryLanguage(LocalizedText question, String key) {
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    question
        .variants()
        .forEach(variant -> words.put(variant, Messages.installed().text(variant, key)));
    return LocalizedText.of(words);
  }
}
