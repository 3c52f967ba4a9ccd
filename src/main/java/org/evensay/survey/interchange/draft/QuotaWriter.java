package org.evensay.survey.interchange.draft;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.document.Limits;

/** Writes for whom a survey ends before its last page, once all questions are written. */
final class QuotaWriter {

  private final Remarks remarks;
  private final QuestionWriter writer;
  private final JsonArrayBuilder ends = JSON.createArrayBuilder();
  private final JsonArrayBuilder quotas = JSON.createArrayBuilder();
  private int endCount;
  private int quotaCount;

  QuotaWriter(Remarks remarks, QuestionWriter writer) {
    this.remarks = remarks;
    this.writer = writer;
  }

  /** Adds them to a document, if there are any. */
  void write(List<QuotaDraft> drafts, JsonObjectBuilder document) {
    drafts.forEach(this::one);
    add("ends", ends.build(), document);
    add("quotas", quotas.build(), document);
  }

  private static void add(String key, JsonArray list, JsonObjectBuilder document) {
    if (!list.isEmpty()) {
      document.add(key, list);
    }
  }

  private void one(QuotaDraft quota) {
    Optional<String> condition = writer.condition(List.of(quota.condition()));
    if (condition.isEmpty()) {
      return;
    }
    boolean nobody = quota.most() < 1;
    if (nobody && endCount++ >= Limits.ENDS) {
      remarks.add(quota.where(), Remark.TOO_MANY, Limits.ENDS);
      return;
    }
    if (!nobody && quotaCount++ >= Limits.QUOTAS) {
      remarks.add(quota.where(), Remark.TOO_MANY, Limits.QUOTAS);
      return;
    }
    JsonObjectBuilder words =
        JSON.createObjectBuilder()
            .add("words", writer.words().write(quota.words(), quota.otherwise()));
    JsonObjectBuilder written = JSON.createObjectBuilder().add("name", quota.name());
    if (nobody) {
      ends.add(written.add("end-if", condition.get()).addAll(words));
    } else {
      written.add("if", condition.get()).add("most", Math.min(quota.most(), Limits.IN_A_QUOTA));
      quotas.add(written.add("end", words));
    }
  }
}
