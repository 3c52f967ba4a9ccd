package org.evensay.survey.offline;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionTree;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.WholeNumber;

/**
 * What a device has to know of an edition to ask it, in one language, beside the pages themselves:
 * {@code script/offline/journey.js} reads it, and {@code docs/offline.md} describes it.
 */
final class OfflineDocument {

  private final PublishedEdition survey;
  private final Edition edition;
  private final PageLanguage language;

  OfflineDocument(PublishedEdition survey, PageLanguage language) {
    this.survey = survey;
    this.edition = survey.edition();
    this.language = language;
  }

  /** The whole of it. */
  String written(OfflineKey key) {
    JsonArrayBuilder languages = JSON.createArrayBuilder();
    edition.languages().keySet().stream().map(LanguageVariant::tag).forEach(languages::add);
    JsonArrayBuilder questions = JSON.createArrayBuilder();
    edition.questions().forEach(question -> questions.add(question(question)));
    JsonArrayBuilder pages = JSON.createArrayBuilder();
    edition.pages().forEach(page -> pages.add(page(page)));
    JsonArrayBuilder ends = JSON.createArrayBuilder();
    edition.ends().forEach(end -> ends.add(end(end)));
    return JSON.createObjectBuilder()
        .add("format", SealedResponse.FORMATS)
        .add("edition", survey.id().value())
        .add("programme", survey.programme().value())
        .add("key", key.written())
        .add("keyName", key.name())
        .add("language", language.getReaderTag())
        .add("languages", languages)
        .add("private", edition.isPrivate())
        .add("next", shown(language.shown(edition.next())))
        .add("questions", questions)
        .add("pages", pages)
        .add("ends", ends)
        .add("words", new OfflineWords(language).all())
        .build()
        .toString();
  }

  private JsonObjectBuilder page(Page page) {
    JsonArrayBuilder names = JSON.createArrayBuilder();
    page.questions().forEach(question -> names.add(question.name()));
    return JSON.createObjectBuilder()
        .add("name", page.name())
        .add("title", shown(language.shown(page.title())))
        .add("questions", names);
  }

  private JsonObjectBuilder end(End end) {
    return JSON.createObjectBuilder()
        .add("name", end.name())
        .add("title", shown(language.shown(end.title())))
        .add("words", shown(language.shown(end.words())))
        .add("names", JSON.createArrayBuilder(Set.copyOf(end.when().names().keySet())))
        .add("when", tree(ExpressionTree.of(end.when())));
  }

  private static JsonObjectBuilder shown(ShownText text) {
    JsonObjectBuilder shown = JSON.createObjectBuilder().add("words", text.words());
    if (!text.lang().isEmpty()) {
      shown.add("lang", text.lang()).add("dir", text.dir());
    }
    return shown;
  }

  private static JsonArrayBuilder tree(List<?> tree) {
    JsonArrayBuilder parts = JSON.createArrayBuilder();
    for (Object part : tree) {
      if (part instanceof List<?> inner) {
        parts.add(tree(inner));
      } else {
        parts.add((String) part);
      }
    }
    return parts;
  }

  private static void add(JsonObjectBuilder document, String key, Optional<Expression> expression) {
    expression.ifPresent(one -> document.add(key, tree(ExpressionTree.of(one))));
  }

  private JsonObjectBuilder question(Question question) {
    JsonObjectBuilder document =
        JSON.createObjectBuilder()
            .add("name", question.name())
            .add("field", FieldName.of(question))
            .add("type", question.type())
            .add("asks", question.asks())
            .add("visible", question.visible())
            .add("required", question.wording().required())
            .add("label", shown(language.shown(question.wording().label())))
            .add("stem", shown(language.shown(question.wording().stem())))
            .add("requiredMessage", shown(language.shown(question.wording().requiredMessage())));
    add(document, "showIf", question.wording().showIf());
    add(document, "requiredIf", question.wording().requiredIf());
    add(document, "presetFrom", question.wording().presetFrom());
    add(document, "choicesIf", question.offer().condition());
    question
        .wording()
        .valid()
        .ifPresent(
            rule -> {
              add(document, "valid", Optional.of(rule.condition()));
              document.add("validMessage", shown(language.shown(rule.message())));
            });
    if (question.wording().presetFrom().isEmpty() && !question.preset().isEmpty()) {
      document.add("preset", JSON.createArrayBuilder(question.preset()));
    }
    question.wording().round().ifPresent(round -> document.add("round", round(round)));
    if (!question.choices().isEmpty()) {
      document.add("choices", choices(question));
    }
    if (!question.parts().isEmpty()) {
      document.add("parts", parts(question));
    }
    limits(question, document);
    return document;
  }

  /** The names of its fields, in the order of its parts. */
  private static JsonArrayBuilder parts(Question question) {
    JsonArrayBuilder parts = JSON.createArrayBuilder();
    question.parts().forEach(part -> parts.add(FieldName.of(question, part)));
    return parts;
  }

  private static JsonObjectBuilder round(Round round) {
    JsonObjectBuilder document =
        JSON.createObjectBuilder()
            .add("group", round.group())
            .add("key", round.key())
            .add("question", round.question());
    add(document, "asked", round.asked());
    return document;
  }

  private JsonArrayBuilder choices(Question question) {
    JsonArrayBuilder choices = JSON.createArrayBuilder();
    Optional<Expression> condition = question.offer().condition();
    for (Choice choice : question.choices()) {
      JsonObjectBuilder document =
          JSON.createObjectBuilder()
              .add("name", choice.name())
              .add("label", shown(language.shown(choice.label())))
              // What is shown must not hang on the language that is read.
              .add("words", choice.label().in(edition.defaultLanguage()));
      if (choice.alone() || choice.notSaid()) {
        document.add("alone", true);
      }
      condition.ifPresent(one -> addColumns(one, choice, document));
      choices.add(document);
    }
    return choices;
  }

  private static void addColumns(Expression condition, Choice choice, JsonObjectBuilder document) {
    JsonObjectBuilder values = JSON.createObjectBuilder();
    for (Map.Entry<String, String> column : choice.values().entrySet()) {
      if (condition.columns().contains(column.getKey())) {
        values.add(column.getKey(), column.getValue());
      }
    }
    document.add("values", values);
    if (Offer.isApart(choice, condition)) {
      document.add("apart", true).add("asksWhich", !choice.sayWhich().isEmpty());
    }
  }

  private static void limits(Question question, JsonObjectBuilder document) {
    if (question instanceof ShortText text) {
      document.add("most", text.mostCharacters());
    } else if (question instanceof LongText text) {
      document.add("most", text.mostCharacters());
    } else if (question instanceof WholeNumber number) {
      document.add("least", number.least()).add("most", number.most());
    } else if (question instanceof DecimalNumber number) {
      document
          .add("least", plain(number.least()))
          .add("most", plain(number.most()))
          .add("places", number.places());
    } else if (question instanceof CalendarDate date) {
      document.add("first", date.least().toString()).add("last", date.most().toString());
    } else if (question instanceof CalendarMonth month) {
      document.add("first", month.least().toString()).add("last", month.most().toString());
    } else if (question instanceof SeveralChoices several) {
      document.add("least", several.least()).add("most", several.most());
    } else if (question instanceof Ranking ranking) {
      document.add("most", ranking.most());
    } else if (question instanceof SharedPoints points) {
      document.add("total", points.total());
    } else if (question instanceof Calculated calculated) {
      document.add("value", tree(ExpressionTree.of(calculated.value())));
    }
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
