package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuotaDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.SurveyDraft;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.report.Names;

/**
 * Quotas: answers to the same question count if any is given, and those to different questions if
 * all are. LimeSurvey's way to screen out, a quota of 0, is an end.
 */
final class Quotas {

  private static final String SOMETHING_TO_SAY = "response.refusal.full";

  private final Tables tables;
  private final Reading reading;
  private final Function<Row, Optional<LanguageVariant>> language;
  private final Names names = new Names(Names.Of.PAGE);

  Quotas(Tables tables, Reading reading, Function<Row, Optional<LanguageVariant>> language) {
    this.tables = tables;
    this.reading = reading;
    this.language = language;
  }

  /** Adds those of a file to a survey whose questions are all known. */
  void read(SurveyDraft survey, List<Source> questions) {
    Map<String, Source> byId = new LinkedHashMap<>();
    questions.forEach(question -> byId.put(question.item().get("qid"), question));
    for (Row quota : tables.rows("quota")) {
      String active = quota.get("active").strip();
      if (active.equals("0")) {
        reading.remarks.add(quota.where(), Remark.NOT_HERE, "active", active);
      } else {
        one(quota, survey, byId);
      }
    }
  }

  private void one(Row quota, SurveyDraft survey, Map<String, Source> questions) {
    String condition = condition(quota.get("id"), questions);
    if (condition.isEmpty()) {
      reading.remarks.add(quota.where(), Remark.NOT_HERE, "quota", quota.get("name"));
      return;
    }
    ExpressionScript script = new ExpressionScript(reading.variables(), "", "");
    survey.quota(
        new QuotaDraft(
            quota.where(),
            names.name(quota.get("name")),
            new Condition(quota.where(), condition, script.condition(condition)),
            quota.number("qlimit"),
            words(quota.get("id")),
            Messages.installed().text(survey.language(), SOMETHING_TO_SAY)));
  }

  private String condition(String id, Map<String, Source> questions) {
    Map<Source, List<String>> byQuestion = new LinkedHashMap<>();
    for (Row member : tables.rows("quota_members")) {
      if (member.get("quota_id").equals(id)) {
        Source question = questions.get(member.get("qid"));
        if (question == null) {
          reading.remarks.add(member.where(), Remark.BELONGS_TO_NOTHING);
        } else {
          reading.remarks.add(member.where(), Remark.TAKEN);
          byQuestion
              .computeIfAbsent(question, q -> new ArrayList<>())
              .add(given(question, member.get("code").strip()));
        }
      }
    }
    return byQuestion.values().stream()
        .map(any -> "(" + String.join(" or ", any) + ")")
        .collect(Collectors.joining(" and "));
  }

  /** Of several choices the code is that of one, of an array it is a row's and an answer's. */
  private static String given(Source question, String code) {
    if (question.type().equals("M") || question.type().equals("P")) {
      return "%s_%s.NAOK == \"Y\"".formatted(question.code(), code);
    }
    int dash = question.parts().isEmpty() ? -1 : code.lastIndexOf('-');
    return dash < 0
        ? "%s.NAOK == \"%s\"".formatted(question.code(), code)
        : "%s_%s.NAOK == \"%s\""
            .formatted(question.code(), code.substring(0, dash), code.substring(dash + 1));
  }

  private Words words(String id) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    Row first = null;
    for (Row row : tables.rows("quota_languagesettings")) {
      if (row.get("quotals_quota_id").equals(id) && !row.get("quotals_message").isBlank()) {
        language(row).ifPresent(variant -> texts.put(variant, row.get("quotals_message")));
        if (first == null) {
          first = row;
        } else {
          reading.remarks.add(row.where(), Remark.TAKEN);
        }
      }
    }
    return first == null
        ? Words.silent(texts)
        : reading.words(first.at("quotals_message"), texts, "");
  }

  private Optional<LanguageVariant> language(Row row) {
    return language.apply(row);
  }
}
