package org.evensay.survey.interchange.limesurvey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.PageDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.FormulaWriter;
import org.evensay.survey.interchange.formula.PatternText;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;

/** What reading one file knows at all times, and what questions of all types have in common. */
final class Reading {

  final Remarks remarks;
  final Variables variables = new Variables();
  final Names names = new Names(Names.Of.QUESTION);
  final List<LanguageVariant> languages;
  final PageDraft page;

  private final WorkedTexts worked;
  private final Reading whole;

  /** Begins with the languages of a survey. */
  Reading(Remarks remarks, List<LanguageVariant> languages) {
    this.remarks = remarks;
    this.languages = languages;
    this.page = null;
    this.worked = null;
    this.whole = this;
  }

  private Reading(Reading whole, PageDraft page) {
    this.remarks = whole.remarks;
    this.languages = whole.languages;
    this.page = page;
    this.worked = new WorkedTexts(page, whole.names);
    this.whole = whole;
  }

  /** The same, on a page. */
  Reading on(PageDraft next) {
    return new Reading(whole, next);
  }

  /** The names of everything in the file. */
  Variables variables() {
    return whole.variables;
  }

  /** A free name for a question. */
  String name(String written) {
    return whole.names.name(written);
  }

  /** Words of a row. */
  Words words(Item item, String column, String own) {
    return words(item.first().at(column), item.in(column), own);
  }

  /** Words in which answers can be named. */
  Words words(Place.Path where, Map<LanguageVariant, String> texts, String own) {
    ExpressionScript script = new ExpressionScript(variables(), own, "");
    return page == null || own.isEmpty()
        ? new Words(where, texts, script::piped)
        : new Words(where, texts, worked.piping(where, texts.values(), own, script));
  }

  /** The same word in all languages. */
  Words same(String word) {
    return Words.silent(Map.of(languages.get(0), word));
  }

  /** A condition on what was answered before. */
  Condition condition(Place.Path where, String text, Source question) {
    ExpressionScript script = new ExpressionScript(variables(), question.code(), "");
    return new Condition(where, text, script.condition(text));
  }

  /** A condition on the answer itself. */
  private Condition check(Row row, String own, QuestionDraft draft) {
    String text = row.get("value");
    ExpressionScript script = new ExpressionScript(variables(), own, draft.name());
    return new Condition(row.where(), text, script.condition(text));
  }

  /** What has become of a question: its type is here, or the nearest is. */
  void said(Source question, String type, boolean nearest) {
    remarks.add(
        question.where(),
        nearest ? Remark.QUESTION_NEAREST : Remark.QUESTION,
        question.name(),
        TypeNames.of(question.type()),
        type);
  }

  /** What has become of a bound: it is taken, or as near as there can be one. */
  void narrowed(Row row, String attribute, boolean same, String here) {
    if (same) {
      remarks.add(row.where(), Remark.TAKEN);
    } else {
      remarks.add(row.where(), Remark.NARROWED, attribute, row.get("value").strip(), here);
    }
  }

  /** Says that a bound leaves no answer beside the least. */
  void against(Row row, String attribute, Object least) {
    String written = row.get("value").strip();
    remarks.add(row.where(), Remark.BOUND_LEFT_OUT, attribute, written, least.toString());
  }

  /** Puts a question on the page with what all have: its words, and when it is shown. */
  QuestionDraft put(Source question, QuestionDraft draft) {
    if (!draft.has("label")) {
      draft.text("label", words(question.item(), "question", question.code()));
    }
    if (!draft.has("hint") && !question.item().in("help").isEmpty()) {
      draft.text("hint", words(question.item(), "help", question.code()));
    }
    if (question.item().get("mandatory").equals("Y") && !draft.type().equals("note")) {
      draft.flag("required");
    }
    shown(question, draft);
    page.add(draft);
    return draft;
  }

  /** Whether there is room for a question more; if there is none, it is counted. */
  boolean hasRoom(Item part) {
    if (page.isFull()) {
      page.more(part.first().where(), 1);
      return false;
    }
    return true;
  }

  /** When a question is shown. */
  void shown(Source question, QuestionDraft draft) {
    relevant(question, draft);
    Optional<Row> hidden = question.attributes().row("hidden");
    if (hidden.filter(row -> row.get("value").equals("1")).isPresent()) {
      draft.condition("show-if", Condition.never(hidden.get().where()));
    } else {
      hidden.ifPresent(row -> remarks.add(row.where(), Remark.SAYS_NOTHING));
    }
  }

  /** The condition that a question has of its own. */
  void relevant(Source question, QuestionDraft draft) {
    relevant(question.item(), question, draft);
  }

  /** The same of a part of one. */
  void relevant(Item part, Source question, QuestionDraft draft) {
    String relevance = part.get("relevance").strip();
    if (!relevance.isEmpty() && !relevance.equals("1")) {
      Place.Path where = part.first().at("relevance");
      draft.condition("show-if", condition(where, relevance, question));
    }
  }

  /** What an answer has to be. */
  void checked(Source question, QuestionDraft draft) {
    Optional<Row> validation = question.attributes().row("em_validation_q");
    validation.ifPresent(row -> draft.condition("valid-if", check(row, question.code(), draft)));
    String pattern = question.item().get("preg").strip();
    if (!pattern.isEmpty()) {
      Place.Path where = question.item().first().at("preg");
      draft.condition(
          "valid-if",
          new Condition(
              where,
              pattern,
              () -> FormulaWriter.sound("regex(., " + PatternText.marked(pattern).text() + ")")));
    }
    tip(question, "em_validation_q_tip", draft);
  }

  private void tip(Source question, String attribute, QuestionDraft draft) {
    Map<LanguageVariant, String> tip = question.attributes().texts(attribute, languages);
    if (tip.isEmpty()) {
      return;
    }
    Row first = question.attributes().first(attribute);
    if (draft.has("valid-message")) {
      remarks.add(first.where(), Remark.NOT_HERE, attribute, first.get("value"));
    } else {
      draft.text("valid-message", words(first.where(), tip, question.code()));
    }
  }

  /** What the answer to a part of a question has to be. */
  void checkedPart(Source question, String code, QuestionDraft draft) {
    String own = question.code() + "_" + code;
    Optional<Row> validation = question.attributes().row("em_validation_sq");
    validation.ifPresent(row -> draft.condition("valid-if", check(row, own, draft)));
    tip(question, "em_validation_sq_tip", draft);
  }

  /** Whether a row is in the default language. */
  boolean isInDefault(Row row) {
    return LanguageVariant.ofTag(row.get("language")).filter(languages.get(0)::equals).isPresent();
  }
}
