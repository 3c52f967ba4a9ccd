package org.evensay.survey.design.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Note;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.WholeNumber;
import org.evensay.survey.design.question.Wording;

/** How it is written down how often a group is asked: in one of three ways. */
final class TurnsDocument {

  private static final String EACH = "for-each";
  private static final String TIMES = "times";
  private static final String ANOTHER = "another";
  private static final List<String> KEYS = List.of(EACH, TIMES, ANOTHER);

  private final ConditionDocument conditions;
  private final OwnWords ownWords;
  private final AskingOn.Texts texts;
  private final Map<String, Question> asked = new HashMap<>();

  TurnsDocument(ConditionDocument conditions, OwnWords ownWords, AskingOn.Texts texts) {
    this.conditions = conditions;
    this.ownWords = ownWords;
    this.texts = texts;
  }

  /** One question more, which a group may go by. */
  void add(Question question) {
    asked.put(question.name(), question);
  }

  /** Reads how often a group of this name is asked. */
  Turns read(DocumentReader document, String group) {
    List<String> said = KEYS.stream().filter(document::has).toList();
    if (said.size() != 1) {
      document.mistake(
          said.isEmpty() ? EACH : said.get(1),
          DocumentMistake.ONE_KEY_NEEDED,
          String.join(", ", KEYS));
      return Turns.none();
    }
    return switch (said.get(0)) {
      case EACH -> Turns.of(choices(document), false);
      case TIMES -> times(document, group);
      default -> another(document, group);
    };
  }

  /** The choices that have a round each: "none of these" and "rather not say" are about nothing. */
  private List<Turn> choices(DocumentReader document) {
    String each = document.string(EACH);
    if (!document.isText(EACH)) {
      return List.of();
    }
    if (!(asked.get(each) instanceof SeveralChoices several)) {
      document.mistake(EACH, DocumentMistake.SEVERAL_CHOICES_NEEDED);
      return List.of();
    }
    checkOrder(EACH, each, document);
    List<Choice> about =
        several.choices().stream().filter(choice -> !choice.alone() && !choice.notSaid()).toList();
    if (about.size() > Limits.ROUNDS) {
      document.mistake(EACH, DocumentMistake.LIST_TOO_LONG, Limits.ROUNDS, about.size());
      return List.of();
    }
    List<Turn> turns = new ArrayList<>();
    for (Choice choice : about) {
      QuestionDocument.chosen(each, choice.name())
          .ifPresent(chosen -> turns.add(Turn.about(choice, chosen)));
    }
    return turns;
  }

  private void checkOrder(String key, String name, DocumentReader document) {
    if (conditions.mayComeLater(name)) {
      document.mistake(key, DocumentMistake.MAY_BE_ASKED_LATER, 1, name);
    }
  }

  private Turns times(DocumentReader document, String group) {
    String written = document.textOrNumber(TIMES);
    if (written.matches("[1-9][0-9]?") && Integer.parseInt(written) <= Limits.ROUNDS) {
      return Turns.of(counted(Integer.parseInt(written), number -> Optional.empty()), true);
    }
    Question question = asked.get(written);
    if (!(question instanceof WholeNumber || question instanceof Calculated)) {
      if (document.isText(TIMES) || !written.isEmpty()) {
        document.mistake(TIMES, DocumentMistake.COUNT_NEEDED, Limits.ROUNDS);
      }
      return Turns.none();
    }
    checkOrder(TIMES, written, document);
    long said = question instanceof WholeNumber whole ? Math.max(1, whole.most()) : Long.MAX_VALUE;
    long room = document.number("most", Limits.ROUNDS_UNLESS_SAID, 1, Limits.ROUNDS);
    int most = (int) Math.min(said, room);
    List<Turn> turns = counted(most, number -> Turn.condition("${%s} >= %d", written, number));
    return said <= most
        ? Turns.of(turns, true)
        : new Turns(
            turns,
            true,
            shownIf -> List.of(full(document, group, written, most, shownIf)),
            round -> List.of());
  }

  /** Tells her who said more than there is room for. */
  private Question full(
      DocumentReader document,
      String group,
      String question,
      int most,
      Optional<Expression> shownIf) {
    Optional<Expression> more = Turn.condition("${%s} > %d", question, most);
    String name = group + "_full";
    if (!conditions.add(name)) {
      document.mistake(TIMES, DocumentMistake.TWICE, name);
    }
    return new Note(
        Wording.plain(
            name,
            ownWords.of("design.round.full", most),
            shownIf.map(around -> more.map(around::and).orElse(around)).or(() -> more)));
  }

  private Turns another(DocumentReader document, String group) {
    int most = document.number("most", Limits.ROUNDS_UNLESS_SAID, 1, Limits.ROUNDS);
    int least = document.number("least", 1, 0, Limits.ROUNDS);
    if (least > most) {
      document.mistake("most", DocumentMistake.MOST_BELOW_LEAST, least);
    }
    AskingOn on =
        AskingOn.read(document.inside(ANOTHER), group, texts, ownWords)
            .named(
                name -> {
                  if (!conditions.add(name)) {
                    document.mistake(ANOTHER, DocumentMistake.TWICE, name);
                  }
                });
    List<Turn> turns =
        counted(most, number -> number <= least ? Optional.empty() : on.wanted(number));
    return new Turns(
        turns,
        true,
        shownIf -> least == 0 ? List.of(on.any(shownIf)) : List.of(),
        round -> {
          int number = Integer.parseInt(round.turn().key());
          return number >= least && number < most ? List.of(on.after(round)) : List.of();
        });
  }

  private static List<Turn> counted(int most, IntFunction<Optional<Expression>> asked) {
    return IntStream.rangeClosed(1, most)
        .mapToObj(number -> Turn.counted(number, asked.apply(number)))
        .toList();
  }
}
