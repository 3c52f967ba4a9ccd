package org.evensay.survey.design.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Block;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Hidden;
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
  private static final String PRESET_FROM = "default-from";
  private static final String SAY_WHICH = "other";

  private final LanguageVariant language;
  private final ChoicesDocument choices;
  private final PictureDocument pictures;
  private final RecordingDocument recordings;
  private final PuttingIn puttingIn;
  private final OfferDocument offers;
  private final QuestionTypes types;
  private final RepeatDocument repeats;
  private final ConditionDocument conditions;
  private final PointsNames points;
  private final UnsaidQuestions unsaid;
  private final CharacteristicDocument characteristics = new CharacteristicDocument();

  /**
   * Reads the questions of a document.
   *
   * @param puttingIn what puts answers in texts
   * @param limited whether limits that came later are looked at
   */
  QuestionDocument(
      LanguageVariant language,
      ChoicesDocument choices,
      PictureDocument pictures,
      RecordingDocument recordings,
      ConditionDocument conditions,
      PuttingIn puttingIn,
      OwnWords ownWords,
      UnsaidQuestions unsaid,
      boolean limited) {
    this.language = language;
    this.conditions = conditions;
    this.points = new PointsNames(conditions, limited);
    this.unsaid = unsaid;
    this.choices = choices;
    this.pictures = pictures;
    this.recordings = recordings;
    this.puttingIn = puttingIn;
    this.offers = new OfferDocument(choices, conditions, limited);
    this.types = new QuestionTypes(offers, this::optionalText);
    this.repeats =
        new RepeatDocument(conditions, new TurnsDocument(conditions, ownWords, this::text));
    puttingIn.inRounds(repeats::words);
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
          case CALCULATED -> Block.of(calculated(document));
          case HIDDEN -> Block.of(List.of(hidden(document)));
          case REPEAT -> rounds(document);
          default -> Block.of(one(type, document));
        };
    block.questions().forEach(this::add);
    return block;
  }

  private void add(Question question) {
    repeats.add(question);
    conditions.add(question);
  }

  /** What is asked in each round: there, each question knows those before it. */
  private Block rounds(DocumentReader document) {
    String group = name(document);
    addName(group, "name", document);
    return repeats.read(document, group, text("label", document), this::inRound);
  }

  private List<Question> inRound(DocumentReader document) {
    List<String> known = new ArrayList<>(types.names());
    known.addAll(List.of(MATRIX, CALCULATED));
    String type = document.oneOf("type", known);
    List<Question> read =
        switch (type) {
          case MATRIX -> rows(document).questions();
          case CALCULATED -> calculated(document);
          default -> one(type, document);
        };
    read.forEach(this::add);
    return read;
  }

  private List<Question> one(String type, DocumentReader document) {
    Wording wording = wording(document);
    Question question = types.read(type, unsaid.asked(wording), document);
    checkRule(question, document);
    points.add(question, repeats::isNew, document);
    CharacteristicDocument.checkPreset(question, document);
    CharacteristicDocument.check(question, document);
    List<Question> all = new ArrayList<>();
    all.add(question);
    addUnsaid(wording, question, document, all);
    if (question instanceof OneChoice || question instanceof SeveralChoices) {
      question.choices().stream()
          .filter(choice -> !choice.sayWhich().isEmpty())
          .forEach(choice -> all.add(which(wording, choice, document)));
    }
    return all;
  }

  private void addUnsaid(
      Wording wording, Question question, DocumentReader document, List<Question> all) {
    for (Question one : unsaid.insteadOf(question, wording)) {
      addName(one.wording(), document);
      all.add(one);
    }
  }

  /** The field that belongs to "another one": shown once that is chosen. */
  private Question which(Wording wording, Choice choice, DocumentReader document) {
    Optional<Expression> chosen = chosen(wording.name(), choice.name());
    Wording which = wording.following(SAY_WHICH, choice.sayWhich(), choice.otherRequired(), chosen);
    addName(which, document);
    return new ShortText(which, Limits.SHORT_ANSWER_CHARACTERS);
  }

  static Optional<Expression> chosen(String question, String choice) {
    return Turn.condition("selected(${%s}, '%s')", question, choice);
  }

  /** What is asked of each row, one by one: a grid is the hardest thing to answer by ear. */
  private Block rows(DocumentReader document) {
    Wording wording = wording(document);
    boolean scale = document.has("points");
    Function<Wording, Question> asked = scale ? offers.scale(document) : offers.oneChoice(document);
    List<Question> all = new ArrayList<>();
    document.list(
        "rows",
        Limits.QUESTIONS_ON_A_PAGE,
        (row, i) -> {
          String name =
              row.name("name", "[A-Za-z0-9_]+", DocumentMistake.NAME_FOR_CONDITIONS_NEEDED);
          Wording one = wording.row(name, text("label", row), i == 0);
          addName(one, row);
          Question question = asked.apply(unsaid.asked(one));
          all.add(question);
          addUnsaid(one, question, row, all);
          return one;
        });
    all.stream().findFirst().ifPresent(row -> checkRule(row, document));
    all.stream().findFirst().ifPresent(row -> CharacteristicDocument.checkPreset(row, document));
    // What may be said instead of a row would not stay beside it.
    return Block.of(wording.name(), all, wording.shuffled() && !unsaid.isOffered());
  }

  private List<Question> calculated(DocumentReader document) {
    Optional<Expression> value = conditions.value("value", document);
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
    String written = name(document);
    Optional<Round> round = repeats.here(written);
    LocalizedText label = repeats.words(document.optionalText("label", language));
    Wording wording =
        Wording.plain(round.map(Round::name).orElse(written), label, repeats.shownIf(document))
            .in(repeats.stem(), round);
    addName(wording, document);
    return wording;
  }

  private Wording wording(DocumentReader document) {
    String written = name(document);
    Optional<Round> round = repeats.here(written);
    LocalizedText label = text("label", document);
    LocalizedText hint = document.has("hint") ? text("hint", document) : LocalizedText.empty();
    Optional<Expression> showIf = repeats.shownIf(document);
    Optional<Expression> requiredIf = conditions.read("required-if", document);
    Optional<Expression> presetFrom = conditions.value(PRESET_FROM, document);
    Optional<Expression> validIf = conditions.parsed("valid-if", document);
    LocalizedText message = optionalText("valid-message", document);
    // As in the conditions that name it: then neither is compared letter by letter.
    String name = round.map(Round::name).orElse(written).intern();
    // What stands here may name what was asked before, so the name is added after it is read.
    addName(Wording.plain(name, label, showIf).in(repeats.stem(), round), document);
    return new Wording(
        name,
        repeats.stem(),
        label,
        hint,
        pictures.ofQuestion(document),
        recordings.of(document),
        document.flag("required"),
        requiredIf,
        optionalText("required-message", document),
        showIf,
        validIf.map(condition -> new Wording.Rule(condition, message)),
        characteristics.read(document),
        document.optionalValue("default"),
        presetFrom,
        document.flag("shuffle"),
        round);
  }

  private static String name(DocumentReader document) {
    return document.name(
        "name", "[A-Za-z_][A-Za-z0-9_]*", DocumentMistake.NAME_FOR_CONDITIONS_NEEDED);
  }

  /** Adds the name, and in a repeated group what it is called there. */
  private void addName(Wording wording, DocumentReader document) {
    wording
        .round()
        .map(Round::question)
        .filter(repeats::isNew)
        .ifPresent(written -> addName(written, "name", document));
    addName(wording.name(), "name", document);
  }

  private void addName(String name, String key, DocumentReader document) {
    if (!name.isEmpty()) {
      points.addOther(name, key, document);
    }
  }

  /** A text that may put in answers to questions before it. */
  LocalizedText text(String key, DocumentReader document) {
    return puttingIn.checked(key, document.text(key, language), document);
  }

  private LocalizedText optionalText(String key, DocumentReader document) {
    return puttingIn.sinceThen(key, document.optionalText(key, language), document);
  }

  private void checkRule(Question question, DocumentReader document) {
    question
        .wording()
        .valid()
        .ifPresent(rule -> conditions.check("valid-if", rule.condition(), question, document));
  }
}
