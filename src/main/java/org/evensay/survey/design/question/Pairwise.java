package org.evensay.survey.design.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.chance.Pairings;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/**
 * Choices two by two: which of them she would rather have. Of many choices one person is shown only
 * some pairs, in which chance lets each choice be about as often; the answer is a list such as
 * {@code bus>bike}, in the order of all pairs, so that it does not tell in which order she met
 * them.
 *
 * @param pairs how many pairs one person is shown
 * @param undecided whether she may say of a pair that she cannot decide
 * @param draw what her pairs are drawn from; empty for all pairs
 */
public record Pairwise(
    Wording wording, Offer offer, int pairs, boolean undecided, Optional<Draw> draw)
    implements Question {

  /** Stands for having chosen neither of a pair: no choice has this name. */
  public static final String UNDECIDED = "=";

  private static final String BETTER = ">";

  /**
   * Two of the choices, as they stand beside each other.
   *
   * @param name that of its field, the same whichever stands first
   * @param place among all pairs
   */
  public record Pair(Choice first, Choice second, String name, int place) {

    /** What is answered by this; empty when it is none of the two. */
    private Optional<String> said(String typed) {
      if (typed.equals(first.name())) {
        return Optional.of(first.name() + BETTER + second.name());
      }
      return typed.equals(second.name())
          ? Optional.of(second.name() + BETTER + first.name())
          : Optional.empty();
    }

    /** What was chosen of it, by what was answered to all; nothing when it was left open. */
    public String chosen(List<?> answers) {
      if (answers.contains(first.name() + BETTER + second.name())) {
        return first.name();
      }
      if (answers.contains(second.name() + BETTER + first.name())) {
        return second.name();
      }
      return answers.contains(undecided()) ? UNDECIDED : "";
    }

    /** Both, the one that the question has first in front, as its name has them. */
    private String undecided() {
      return name.replace(BETWEEN, UNDECIDED);
    }
  }

  /** Between two choices in the name of a field; no name of a choice has it. */
  private static final String BETWEEN = ".";

  @Override
  public String type() {
    return "pairwise";
  }

  /** The pairs that are asked, in the order in which they are. */
  public List<Pair> asked() {
    List<Choice> choices = choices();
    if (draw.isEmpty() || choices.size() < 2) {
      List<Pair> all = new ArrayList<>();
      for (int i = 0; i < choices.size(); i++) {
        for (int j = i + 1; j < choices.size(); j++) {
          all.add(pair(i, j));
        }
      }
      return all;
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      places.add(i);
    }
    List<Integer> order = draw.get().order("pairs " + name(), places);
    return Pairings.of(choices.size()).stream()
        .limit(pairs)
        .map(pair -> pair(order.get(pair.first()), order.get(pair.second())))
        .toList();
  }

  private Pair pair(int first, int second) {
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    String name = choices().get(low).name() + BETWEEN + choices().get(high).name();
    return new Pair(
        choices().get(first), choices().get(second), name, low * choices().size() + high);
  }

  @Override
  public List<String> parts() {
    return asked().stream().map(Pair::name).toList();
  }

  /** A pair may be left open: whether all have to be decided, hangs on which she is shown. */
  @Override
  public Reading read(List<String> raw) {
    List<Pair> asked = asked();
    List<String> typed = Typed.parts(raw, asked.size());
    Map<Integer, String> said = new TreeMap<>();
    for (int i = 0; i < typed.size(); i++) {
      Pair pair = asked.get(i);
      String value = typed.get(i);
      if (!value.isEmpty()) {
        Optional<String> answer =
            undecided && value.equals(UNDECIDED) ? Optional.of(pair.undecided()) : pair.said(value);
        if (answer.isEmpty()) {
          return Reading.problem(List.of(), AnswerProblem.NO_SUCH_CHOICE);
        }
        said.put(pair.place(), answer.get());
      }
    }
    return said.isEmpty()
        ? Reading.nothing()
        : Reading.of(new Answer.ChosenSeveral(List.copyOf(said.values())), typed);
  }

  @Override
  public Optional<Reading.Problem> left(Answer answer) {
    int left = asked().size() - answer.values().size();
    return left > 0
        ? Optional.of(Reading.Problem.of(AnswerProblem.PAIRS_LEFT, left))
        : Optional.empty();
  }

  @Override
  public List<String> typed(Answer answer) {
    return asked().stream().map(pair -> pair.chosen(answer.values())).toList();
  }

  /**
   * What is said of each pair, such as {@code bus>bike foot>bus}. Where one of it says nothing of
   * any, or two of it speak of the same, all of it is no answer, whichever pairs are asked.
   */
  @Override
  public List<String> written(String answer) {
    List<String> said = List.of(answer.split(" "));
    List<String> chosen = asked().stream().map(pair -> pair.chosen(said)).toList();
    long understood = chosen.stream().filter(one -> !one.isEmpty()).count();
    return understood == said.size() ? chosen : Collections.nCopies(chosen.size(), answer);
  }

  /** Nobody is to say for her which of two she would rather have. */
  @Override
  public List<String> preset() {
    return List.of();
  }

  @Override
  public List<String> preset(Value workedOut) {
    return preset();
  }

  @Override
  public List<Integer> longest() {
    int longest = choices().stream().mapToInt(choice -> Typed.bytes(choice.name())).max().orElse(0);
    int all = asked().size();
    List<Integer> lengths = new ArrayList<>(Collections.nCopies(all, 0));
    Collections.fill(lengths.subList(0, Math.min(pairs, all)), longest);
    return lengths;
  }

  /** Everything that can be said of every pair. */
  @Override
  public Scope.Named named() {
    Set<String> all = new HashSet<>();
    for (Pair pair : asked()) {
      pair.said(pair.first().name()).ifPresent(all::add);
      pair.said(pair.second().name()).ifPresent(all::add);
      if (undecided) {
        all.add(pair.undecided());
      }
    }
    return Scope.Named.choice(name(), Kind.CHOICES, all);
  }

  @Override
  public boolean isDrawn() {
    return true;
  }

  @Override
  public Question shownBy(Draw chance) {
    return new Pairwise(wording, offer, pairs, undecided, Optional.of(chance));
  }

  @Override
  public Question offering(List<Choice> some) {
    return new Pairwise(wording, offer.only(some), pairs, undecided, draw);
  }

  @Override
  public List<String> within(List<String> carried, Question asked) {
    Map<String, String> byPair = new LinkedHashMap<>();
    List<String> all = parts();
    for (int i = 0; i < carried.size() && i < all.size(); i++) {
      byPair.put(all.get(i), carried.get(i));
    }
    List<String> left = asked.parts().stream().map(pair -> byPair.getOrDefault(pair, "")).toList();
    return left.stream().allMatch(String::isEmpty) ? List.of() : left;
  }

  @Override
  public boolean isEnough(List<Choice> some) {
    return some.size() > 1;
  }
}
