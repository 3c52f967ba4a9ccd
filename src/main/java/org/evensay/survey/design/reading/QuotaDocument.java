package org.evensay.survey.design.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;

/** How quotas are written down: they look at all questions. */
public final class QuotaDocument {

  /** Where they stand in a document. */
  public static final String KEY = "quotas";

  private static final String WHEN = "if";

  private final QuestionDocument questions;
  private final ConditionDocument conditions;

  QuotaDocument(QuestionDocument questions, ConditionDocument conditions) {
    this.questions = questions;
    this.conditions = conditions;
  }

  /** Reads them, once all pages have been read. */
  List<Quota> read(DocumentReader survey) {
    if (!survey.has(KEY)) {
      return List.of();
    }
    conditions.settle();
    Set<String> names = new HashSet<>();
    return survey.list(KEY, Limits.QUOTAS, (quota, i) -> one(quota, names)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Quota> one(DocumentReader quota, Set<String> names) {
    String name = quota.name("name");
    ChoicesDocument.onlyOnce(name, names, quota, "name");
    if (!quota.has("most")) {
      quota.mistake("most", DocumentMistake.NUMBER_NEEDED, 1, Limits.IN_A_QUOTA);
    }
    int most = quota.number("most", 1, 1, Limits.IN_A_QUOTA);
    if (!quota.has(WHEN)) {
      quota.mistake(WHEN, DocumentMistake.TEXT_NEEDED);
    }
    Optional<Expression> when = conditions.readForEverybody(WHEN, quota);
    DocumentReader end = quota.inside("end");
    LocalizedText title = end.has("title") ? questions.text("title", end) : LocalizedText.empty();
    LocalizedText words = questions.text("words", end);
    return when.map(condition -> new Quota(new End(name, title, words, condition), most));
  }
}
