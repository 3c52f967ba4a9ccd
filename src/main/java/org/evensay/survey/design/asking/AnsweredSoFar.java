package org.evensay.survey.design.asking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;

/**
 * What conditions look at: the answers to the questions that are shown, what was worked out from
 * them, and the clock. Questions are gone through in their order, so that each condition finds
 * those before it.
 */
public final class AnsweredSoFar implements Context {

  private final Edition edition;
  private final Answers answers;

  /** The same by place: each condition looks for some, and some surveys have a thousand. */
  private final FoundAnswers found;

  /** The places of the questions that are shown. */
  private final BitSet shown;

  /** What counts in place of what was answered: worked out, or what is left of it. */
  private final Map<String, Optional<Answer>> instead = new HashMap<>();

  /** Questions with only those of their choices that are offered now. */
  private final Map<String, Question> offering = new HashMap<>();

  private final Function<Question, List<String>> typed;
  private final Optional<Draw> draw;
  private final NumbersByChance chance;
  private final Instant now = Instant.now();
  private Value current = Value.EMPTY;

  private final RoundsSoFar rounds;

  private AnsweredSoFar(
      Edition edition, Answers answers, BitSet shown, Function<Question, List<String>> typed) {
    this.edition = edition;
    this.shown = shown;
    this.answers = answers;
    this.found = new FoundAnswers(answers, edition.questions().size());
    this.typed = typed;
    this.draw = Seed.in(answers);
    this.chance = new NumbersByChance(draw);
    this.rounds = new RoundsSoFar(edition.rounds(), this);
  }

  /** Goes through an edition with these answers. */
  static AnsweredSoFar of(Edition edition, Answers answers) {
    return of(edition, answers, typedOf(answers));
  }

  private static Function<Question, List<String>> typedOf(Answers answers) {
    return question -> answers.to(question.name()).map(question::typed).orElse(List.of());
  }

  /**
   * The same, for answers that were typed.
   *
   * @param typed what a question's field carries: where its choices hang on other answers, that is
   *     read anew
   */
  static AnsweredSoFar of(
      Edition edition, Answers answers, Function<Question, List<String>> typed) {
    Dependents dependents = edition.dependents();
    AnsweredSoFar soFar = new AnsweredSoFar(edition, answers, dependents.shownUnanswered(), typed);
    soFar.look(dependents.of(answers));
    return soFar;
  }

  /** The same, where it is known what was shown a step ago: then that is where it begins. */
  static AnsweredSoFar of(Edition edition, Answers answers, Optional<ShownBefore> before) {
    if (before.isEmpty()) {
      return of(edition, answers);
    }
    BitSet shown = before.get().places();
    AnsweredSoFar soFar = new AnsweredSoFar(edition, answers, shown, typedOf(answers));
    soFar.lookAgain(edition.dependents(), before.get().changed());
    return soFar;
  }

  /** The same, having looked at every question. */
  static AnsweredSoFar ofAll(
      Edition edition, Answers answers, Function<Question, List<String>> typed) {
    AnsweredSoFar soFar = new AnsweredSoFar(edition, answers, new BitSet(), typed);
    BitSet all = new BitSet();
    all.set(0, edition.questions().size());
    soFar.look(all);
    return soFar;
  }

  private void look(BitSet places) {
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      shown.set(place, look(edition.questions().get(place)));
    }
    rounds.leave();
  }

  private void lookAgain(Dependents dependents, Set<String> changed) {
    BitSet places = dependents.again(changed);
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      Question question = edition.questions().get(place);
      if (look(question) != shown.get(place)) {
        // What is shown now, or no longer, counts otherwise in conditions behind it.
        shown.flip(place);
        places.or(dependents.naming(question.name()));
      }
    }
    rounds.leave();
  }

  private boolean look(Question question) {
    rounds.enter(question);
    boolean seen =
        question.wording().showIf().map(condition -> condition.holds(this)).orElse(true)
            && isOffered(question);
    if (seen && question instanceof Calculated calculated) {
      chance.begin(question.name());
      instead.put(question.name(), calculated.answer(this));
    }
    return seen;
  }

  /** Whether there is something to choose; what was chosen beside that counts as not answered. */
  private boolean isOffered(Question question) {
    boolean conditional = question.offer().condition().isPresent();
    if (!conditional && !question.isDrawn()) {
      return true;
    }
    List<Choice> left = question.offer().to(this);
    Question offered = conditional ? question.offering(left) : question;
    Question asked = draw.map(offered::shownBy).orElse(offered);
    offering.put(question.name(), asked);
    instead.put(
        question.name(), asked.read(question.within(typed.apply(question), asked)).answer());
    return question.isEnough(left);
  }

  /** The names of the questions that are shown, in order. */
  public Set<String> shown() {
    return shown.stream()
        .mapToObj(place -> edition.questions().get(place).name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The places of the questions that are shown, among all of the edition. */
  BitSet places() {
    return (BitSet) shown.clone();
  }

  /** The pages on her way, in this order. */
  public Way way(Order order) {
    return Way.of(edition, order, shown);
  }

  /** What is shown now, to begin with it at the next step. */
  public ShownBefore before() {
    return ShownBefore.of(places());
  }

  /** Whether a question is shown. */
  public boolean isShown(Question question) {
    int place = edition.places().ofQuestion(question.name());
    return place >= 0 && shown.get(place);
  }

  /** What was answered to a question that is shown, or counts in its place. */
  public Optional<Answer> answer(Question question) {
    Optional<Answer> counts = instead.get(question.name());
    return counts == null ? answers.to(question.name()) : counts;
  }

  /** A question with only those of its choices that are offered now, and what chance decides. */
  public Question offering(Question question) {
    return offering.getOrDefault(question.name(), question);
  }

  /** The answers that count of questions that are shown, in the edition's order. */
  Answers relevant() {
    Map<String, Answer> kept = new LinkedHashMap<>();
    shown.stream()
        .mapToObj(edition.questions()::get)
        .forEach(one -> answer(one).ifPresent(answer -> kept.put(one.name(), answer)));
    return Answers.of(kept);
  }

  /** All answers, without what is not offered any more. */
  Answers counting() {
    Map<String, Answer> counting = new LinkedHashMap<>(answers.byName());
    for (String name : offering.keySet()) {
      counting.remove(name);
      instead.get(name).ifPresent(answer -> counting.put(name, answer));
    }
    return Answers.of(counting);
  }

  /** What the authors of its questions demand of answers, as things stand. */
  public Demands demands() {
    return new Demands(this);
  }

  /** What a question's field begins with. */
  public List<String> preset(Question question) {
    return question
        .wording()
        .presetFrom()
        .map(from -> question.preset(value(from, question, Value.EMPTY)))
        .orElseGet(question::preset);
  }

  /** What comes out where a question stands, with this as the answer to it. */
  Value value(Expression expression, Question question, Value answer) {
    current = answer;
    rounds.enter(question);
    chance.begin(question.name());
    Value value = expression.value(this);
    rounds.leave();
    return value;
  }

  @Override
  public Value current() {
    return current;
  }

  @Override
  public Value value(String name) {
    return rounds.value(name);
  }

  /** What counts as an answer, or as the points of a choice; nothing where it is not shown. */
  Value ofQuestion(String name) {
    Answer answer = counting(name);
    return answer == null
        ? edition.points().value(name, this::counting)
        : Value.of(answer.values());
  }

  private Answer counting(String name) {
    int place = edition.places().ofQuestion(name);
    if (place < 0 || !shown.get(place)) {
      return null;
    }
    Optional<Answer> counts = instead.isEmpty() ? null : instead.get(name);
    return counts == null ? found.at(name, place) : counts.orElse(null);
  }

  @Override
  public int position(String group) {
    return rounds.position(group);
  }

  @Override
  public Value indexed(String name, List<Repetition> repetitions) {
    return rounds.indexed(name, repetitions);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }

  @Override
  public double random() {
    return chance.next();
  }

  @Override
  public String label(String question, String choice) {
    return rounds.label(edition, question, choice);
  }
}
