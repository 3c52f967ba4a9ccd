package org.evensay.survey.design;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;

/**
 * How an edition is written down: a JSON document that staff and young co-authors can read. {@code
 * docs/survey-document.md} describes it.
 */
public final class EditionDocument {

  private final Set<String> names = new HashSet<>();
  private final Set<String> characteristics = new HashSet<>();
  private LanguageVariant language = LanguageVariant.DEFAULT;

  private EditionDocument() {}

  /**
   * Reads a document.
   *
   * @throws DocumentProblem naming every place that is not as it has to be
   */
  public static Edition parse(String document) throws DocumentProblem {
    DocumentReader root = DocumentReader.open(document);
    Edition edition = new EditionDocument().edition(root);
    if (root.isSound() && edition.shown(Answers.none()).isEmpty()) {
      root.problem("pages", "no question is shown to somebody who begins");
    }
    root.finish();
    return edition;
  }

  private Edition edition(DocumentReader root) {
    String name = root.name("name");
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      root.problem("name", "the name of a survey stands in addresses: lower-case letters only");
    }
    LanguageVariant.ofTag(root.string("default-language"))
        .ifPresentOrElse(
            spoken -> language = spoken,
            () -> root.problem("default-language", "this language is not spoken here"));
    Map<LanguageVariant, Edition.Status> languages = languages(root);
    LocalizedText title = root.text("title", language);
    DocumentReader start = root.inside("start");
    Edition.Start begins =
        new Edition.Start(
            start.text("asker", language),
            start.text("why", language),
            start.number("minutes", 5, 1, 600),
            start.text("use", language),
            start.text("harm", language));
    LocalizedText next = root.inside("end").text("next", language);
    List<Page> pages = root.list("pages", Limits.PAGES, (page, i) -> page(page));
    if (names.size() > Limits.QUESTIONS) {
      root.problem("pages", "there can be " + Limits.QUESTIONS + " questions at the most");
    }
    return new Edition(name, language, languages, title, begins, next, pages);
  }

  private Map<LanguageVariant, Edition.Status> languages(DocumentReader root) {
    Map<LanguageVariant, Edition.Status> languages = new EnumMap<>(LanguageVariant.class);
    DocumentReader listed = root.inside("languages");
    for (Map.Entry<String, JsonValue> entry : listed.object().entrySet()) {
      Optional<LanguageVariant> variant = LanguageVariant.ofTag(entry.getKey());
      String status = entry.getValue() instanceof JsonString text ? text.getString() : "";
      if (variant.isEmpty()) {
        listed.problem(entry.getKey(), "this language is not spoken here");
      } else if (!status.equals("checked") && !status.equals("draft")) {
        listed.problem(entry.getKey(), "\"checked\" or \"draft\" is needed here");
      } else {
        languages.put(variant.get(), Edition.Status.valueOf(status.toUpperCase(Locale.ROOT)));
      }
    }
    if (!languages.containsKey(language)) {
      root.problem("languages", "the default language has to be one of them");
    }
    return languages;
  }

  private Page page(DocumentReader page) {
    return new Page(
        page.name("name"),
        page.list("questions", Limits.QUESTIONS_ON_A_PAGE, (question, i) -> question(question)));
  }

  private Question question(DocumentReader question) {
    Wording wording = wording(question);
    return switch (question.string("type")) {
      case "one-choice" -> new Question.OneChoice(wording, choices(question));
      case "several-choices" -> several(wording, question);
      case "scale" -> new Question.Scale(wording, points(question));
      case "short-text" ->
          new Question.ShortText(
              wording,
              question.number(
                  "most-characters",
                  Limits.SHORT_ANSWER_CHARACTERS,
                  1,
                  Limits.SHORT_ANSWER_CHARACTERS));
      case "long-text" ->
          new Question.LongText(
              wording,
              question.number(
                  "most-characters",
                  Limits.LONG_ANSWER_CHARACTERS,
                  1,
                  Limits.LONG_ANSWER_CHARACTERS));
      case "number" -> number(wording, question);
      default -> {
        question.problem(
            "type",
            "one of one-choice, several-choices, scale, short-text, long-text, number is needed");
        yield new Question.ShortText(wording, 1);
      }
    };
  }

  private Wording wording(DocumentReader question) {
    // A condition may name what was asked before, so the name is added after it is read.
    Optional<Expression> showIf = showIf(question);
    String name = question.name("name");
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      question.problem("name", "the name of a question is letters, digits and underscores");
    }
    if (!names.add(name)) {
      question.problem("name", "another question has this name");
    }
    Optional<String> characteristic = Optional.empty();
    if (question.has("characteristic")) {
      String code = question.name("characteristic");
      characteristic = Optional.of(code);
      if (!characteristics.add(code)) {
        question.problem("characteristic", "another question tells this characteristic");
      }
      if (!question.string("type").equals("one-choice")) {
        question.problem("characteristic", "only one choice can tell a characteristic");
      }
    }
    return new Wording(
        name,
        question.text("label", language),
        question.optionalText("hint", language),
        question.flag("required"),
        showIf,
        characteristic);
  }

  private Optional<Expression> showIf(DocumentReader question) {
    if (!question.has("show-if")) {
      return Optional.empty();
    }
    try {
      Expression condition = Expression.parse(question.string("show-if"));
      for (String named : condition.names()) {
        if (!names.contains(named)) {
          question.problem("show-if", "no question before this one is named " + named);
        }
      }
      return Optional.of(condition);
    } catch (ExpressionProblem e) {
      question.problem("show-if", "at character " + e.position() + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private List<Choice> choices(DocumentReader question) {
    Set<String> seen = new HashSet<>();
    List<Choice> choices =
        question.list(
            "choices",
            Limits.CHOICES,
            (choice, i) -> {
              String name = choice.name("name");
              if (!seen.add(name)) {
                choice.problem("name", "another choice has this name");
              }
              return new Choice(
                  name,
                  choice.text("label", language),
                  choice.flag("alone"),
                  choice.flag("not-said"));
            });
    if (question.has("characteristic") && choices.stream().noneMatch(Choice::notSaid)) {
      question.problem("choices", "a question about a person needs a \"rather not say\"");
    }
    return choices;
  }

  private Question several(Wording wording, DocumentReader question) {
    List<Choice> choices = choices(question);
    int all = Math.max(choices.size(), 1);
    int least = question.number("least", 1, 1, all);
    int most = question.number("most", all, 1, all);
    if (least > most) {
      question.problem("most", "the most is smaller than the least");
    }
    return new Question.SeveralChoices(wording, choices, least, most);
  }

  private Question number(Wording wording, DocumentReader question) {
    int bound = 1_000_000_000;
    int least = question.number("least", 0, -bound, bound);
    int most = question.number("most", bound, -bound, bound);
    if (least > most) {
      question.problem("most", "the most is smaller than the least");
    }
    return new Question.WholeNumber(wording, least, most);
  }

  private List<Question.Scale.Point> points(DocumentReader question) {
    Set<Integer> seen = new HashSet<>();
    return question.list(
        "points",
        Limits.CHOICES,
        (point, i) -> {
          int value = point.number("value", i + 1, -1_000, 1_000);
          if (!seen.add(value)) {
            point.problem("value", "another point has this value");
          }
          return new Question.Scale.Point(value, point.text("label", language));
        });
  }
}
