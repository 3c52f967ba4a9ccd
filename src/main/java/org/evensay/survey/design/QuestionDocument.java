package org.evensay.survey.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.Wording;

/**
 * How questions are written down: one after the other, since each may look back at those before.
 * What is written as one may be several: the rows of a matrix are asked one by one, and "another
 * one" asks which.
 */
final class QuestionDocument {

  private static final String MATRIX = "matrix";
  private static final String CALCULATED = "calculated";
  private static final String HIDDEN = "hidden";
  private static final String REPEAT = "repeat";
  private static final Set<String> IN_EVERY_LINK = Set.of("survey", "lang");
  private static final String PRESET = "default";
  private static final String SAY_WHICH = "other";

  private final LanguageVariant language;
  private final ChoicesDocument choices;
  private final OfferDocument offers;
  private final QuestionTypes types;
  private final RepeatDocument repeats;
  private final ConditionDocument conditions;
  private final Set<String> characteristics = new HashSet<>();

  /**
   * Reads the questions of a document.
   *
   * @param limited whether limits that came later are looked at
   */
  QuestionDocument(
      LanguageVariant language,
      ChoicesDocument choices,
      ConditionDocument conditions,
      boolean limited) {
    this.language = language;
    this.conditions = conditions;
    this.choices = choices;
    this.offers = new OfferDocument(choices, conditions, limited);
    this.types = new QuestionTypes(offers);
    this.repeats = new RepeatDocument(conditions);
  }

  /** Reads what a page says of all its questions: when they are shown, and what its title is. */
  LocalizedText beginPage(DocumentReader page) {
    conditions.onPage(page);
    return page.has("title") ? text("title", page) : LocalizedText.empty();
  }

  /** Reads what is written as the next question. */
  Block read(DocumentReader document) {
    List<String> known = new ArrayList<>(types.names());
    known.addAll(List.of(MATRIX, CALCULATED, HIDDEN, REPEAT));
    String type = document.oneOf("type", known);
    Block block =
        switch (type) {
          case MATRIX -> rows(document);
          case CALCULATED -> block(calculated(document));
          case HIDDEN -> block(List.of(hidden(document)));
          case REPEAT -> block(rounds(document));
          default -> block(one(type, document));
        };
    block.questions().forEach(this::add);
    return block;
  }

  private static Block block(List<Question> questions) {
    return new Block(
        questions.stream().findFirst().map(Question::name).orElse(""), questions, false);
  }

  private void add(Question question) {
    repeats.add(question);
    conditions.add(question);
  }

  /** What is asked of each choice that was chosen: there, each question knows those before it. */
  private List<Question> rounds(DocumentReader document) {
    String group = name(document);
    addName(group, "name", document);
    return repeats.read(
        document,
        group,
        text("label", document),
        question -> {
          List<Question> read = one(question.oneOf("type", types.names()), question);
          read.forEach(this::add);
          return read;
        });
  }

  private List<Question> one(String type, DocumentReader document) {
    Wording wording = wording(document);
    Question question = types.read(type, wording, document);
    checkRule(question, document);
    checkPreset(question, document);
    checkCharacteristic(question, document);
    List<Question> all = new ArrayList<>();
    all.add(question);
    if (question instanceof OneChoice || question instanceof SeveralChoices) {
      question.choices().stream()
          .filter(choice -> !choice.sayWhich().isEmpty())
          .forEach(choice -> all.add(which(wording, choice, document)));
    }
    return all;
  }

  /** The field that belongs to "another one": shown once that is chosen. */
  private Question which(Wording wording, Choice choice, DocumentReader document) {
    Optional<Expression> chosen = chosen(wording.name(), choice.name());
    Wording which = wording.following(SAY_WHICH, choice.sayWhich(), chosen);
    addName(which.name(), "name", document);
    return new ShortText(which, Limits.SHORT_ANSWER_CHARACTERS);
  }

  /** Empty where one of the names is none: that is a mistake already. */
  static Optional<Expression> chosen(String question, String choice) {
    try {
      return Optional.of(Expression.parse("selected(${%s}, '%s')".formatted(question, choice)));
    } catch (ExpressionProblem noName) {
      return Optional.empty();
    }
  }

  /** What is asked of each row, one by one: a grid is the hardest thing to answer by ear. */
  private Block rows(DocumentReader document) {
    Wording wording = wording(document);
    boolean scale = document.has("points");
    Function<Wording, Question> asked = scale ? offers.scale(document) : choices(document);
    List<Question> rows =
        document.list(
            "rows",
            Limits.QUESTIONS_ON_A_PAGE,
            (row, i) -> {
              String name =
                  row.name("name", "[A-Za-z0-9_]+", DocumentMistake.NAME_FOR_CONDITIONS_NEEDED);
              Wording one = wording.row(name, text("label", row));
              addName(one.name(), "name", row);
              return asked.apply(one);
            });
    rows.stream().findFirst().ifPresent(row -> checkRule(row, document));
    rows.stream().findFirst().ifPresent(row -> checkPreset(row, document));
    return new Block(wording.name(), rows, wording.shuffled());
  }

  private Function<Wording, Question> choices(DocumentReader document) {
    Offer offered = offers.maybeSearched(document);
    return wording -> new OneChoice(wording, offered);
  }

  private List<Question> calculated(DocumentReader document) {
    Optional<Expression> value = conditions.read("value", document);
    if (!document.has("value")) {
      document.mistake("value", DocumentMistake.TEXT_NEEDED);
    }
    Wording wording = unseen(document);
    return value.<List<Question>>map(it -> List.of(new Calculated(wording, it))).orElse(List.of());
  }

  private Question hidden(DocumentReader document) {
    Wording wording = unseen(document);
    if (IN_EVERY_LINK.contains(wording.name())) {
      document.mistake("name", DocumentMistake.NAME_TAKEN_IN_LINKS, wording.name());
    }
    List<Choice> offered = choices.of(document);
    if (offered.size() > Limits.NAMES_IN_LINKS) {
      document.mistake(
          "choices", DocumentMistake.LIST_TOO_LONG, Limits.NAMES_IN_LINKS, offered.size());
    }
    return new Hidden(wording, offered);
  }

  private Wording unseen(DocumentReader document) {
    String name = name(document);
    Wording wording =
        Wording.unseen(
            name, document.optionalText("label", language), conditions.shownIf(document));
    addName(name, "name", document);
    return wording;
  }

  private Wording wording(DocumentReader document) {
    String written = name(document);
    Optional<Round> round = repeats.here(written);
    String name = round.map(Round::name).orElse(written);
    LocalizedText label = text("label", document);
    LocalizedText hint = document.has("hint") ? text("hint", document) : LocalizedText.empty();
    Optional<Expression> showIf = repeats.shownIf(document);
    Optional<Expression> validIf = conditions.parsed("valid-if", document);
    LocalizedText message = repeats.words(document.optionalText("valid-message", language));
    // What stands here may name what was asked before, so the name is added after it is read.
    if (repeats.isNew(written)) {
      addName(written, "name", document);
    }
    addName(name, "name", document);
    return new Wording(
        name,
        repeats.stem(),
        label,
        hint,
        document.flag("required"),
        repeats.words(document.optionalText("required-message", language)),
        showIf,
        validIf.map(condition -> new Wording.Rule(condition, message)),
        characteristic(document),
        document.optionalValue(PRESET),
        document.flag("shuffle"),
        round);
  }

  private static String name(DocumentReader document) {
    return document.name(
        "name", "[A-Za-z_][A-Za-z0-9_]*", DocumentMistake.NAME_FOR_CONDITIONS_NEEDED);
  }

  private void addName(String name, String key, DocumentReader document) {
    if (!name.isEmpty() && !conditions.add(name)) {
      document.mistake(key, DocumentMistake.TWICE, name);
    }
  }

  /** A text that may put in answers to questions before it. */
  LocalizedText text(String key, DocumentReader document) {
    LocalizedText text = document.text(key, language);
    text.texts().values().stream()
        .flatMap(words -> Piping.names(words).stream())
        .distinct()
        .forEach(
            name ->
                conditions.puttingIn(name).ifPresent(what -> document.mistake(key, what, name)));
    return repeats.words(text);
  }

  private void checkRule(Question question, DocumentReader document) {
    question
        .wording()
        .valid()
        .ifPresent(rule -> conditions.check("valid-if", rule.condition(), question, document));
  }

  private static void checkPreset(Question question, DocumentReader document) {
    if (question.wording().preset().isEmpty()) {
      return;
    }
    if (question.wording().characteristic().isPresent()) {
      document.mistake(PRESET, DocumentMistake.DEFAULT_SAYS_WHO_SHE_IS);
    } else if (question instanceof Agreement) {
      document.mistake(PRESET, DocumentMistake.DEFAULT_AGREES);
    } else if (question.read(question.preset()).answer().isEmpty()) {
      document.mistake(PRESET, DocumentMistake.DEFAULT_IS_NO_ANSWER);
    }
  }

  private Optional<String> characteristic(DocumentReader question) {
    if (!question.has("characteristic")) {
      return Optional.empty();
    }
    String code = question.name("characteristic");
    ChoicesDocument.onlyOnce(code, characteristics, question, "characteristic");
    if (question.isText("type") && !question.string("type").equals("one-choice")) {
      question.mistake("characteristic", DocumentMistake.OTHER_TYPE_NEEDED, "one-choice");
    }
    return Optional.of(code);
  }

  private static void checkCharacteristic(Question question, DocumentReader document) {
    boolean tells = document.has("characteristic") && !question.choices().isEmpty();
    if (tells && question.choices().stream().noneMatch(Choice::notSaid)) {
      document.mistake("choices", DocumentMistake.NOT_SAID_NEEDED, "\"not-said\": true");
    }
  }
}
