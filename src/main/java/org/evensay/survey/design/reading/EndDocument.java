package org.evensay.survey.design.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;

/** How ends before the last page are written down: they may look at every question. */
final class EndDocument {

  private static final String KEY = "ends";
  private static final String WHEN = "end-if";

  private final QuestionDocument questions;
  private final ConditionDocument conditions;

  EndDocument(QuestionDocument questions, ConditionDocument conditions) {
    this.questions = questions;
    this.conditions = conditions;
  }

  /** Reads them, once all pages have been read. */
  List<End> read(DocumentReader survey) {
    if (!survey.has(KEY)) {
      return List.of();
    }
    conditions.settle();
    Set<String> names = new HashSet<>();
    return survey.list(KEY, Limits.ENDS, (end, i) -> one(end, names)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<End> one(DocumentReader end, Set<String> names) {
    String name = end.name("name");
    ChoicesDocument.onlyOnce(name, names, end, "name");
    LocalizedText title = end.has("title") ? questions.text("title", end) : LocalizedText.empty();
    LocalizedText words = questions.text("words", end);
    if (!end.has(WHEN)) {
      end.mistake(WHEN, DocumentMistake.TEXT_NEEDED);
    }
    Optional<Expression> when = conditions.read(WHEN, end);
    return when.map(condition -> new End(name, title, words, condition));
  }
}
