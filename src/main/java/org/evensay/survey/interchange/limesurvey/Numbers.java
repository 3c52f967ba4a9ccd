package org.evensay.survey.interchange.limesurvey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;

/** Questions whose answers are numbers: every number here has bounds. */
final class Numbers {

  private static final BigDecimal BOUND = BigDecimal.valueOf(Limits.NUMBER);

  private final Reading reading;

  Numbers(Reading reading) {
    this.reading = reading;
  }

  /** A number; one with places behind the point unless only whole ones are taken. */
  QuestionDraft number(Source question, String name) {
    boolean whole = question.attributes().on("num_value_int_only");
    QuestionDraft draft = new QuestionDraft(question.where(), name, whole ? "number" : "decimal");
    bounds(question, draft, "min_num_value_n", "max_num_value_n");
    question
        .attributes()
        .row("maximum_chars")
        .ifPresent(
            row ->
                reading.remarks.add(
                    row.where(), Remark.NOT_HERE, "maximum_chars", row.get("value")));
    return draft;
  }

  /** The bounds that these attributes set, and room for all digits after the point. */
  void bounds(Source question, QuestionDraft draft, String least, String most) {
    if (draft.type().equals("decimal")) {
      draft.setting("places", Limits.PLACES);
    }
    bound(question, draft, "least", least, BOUND.negate());
    bound(question, draft, "most", most, BOUND);
  }

  private void bound(
      Source question, QuestionDraft draft, String key, String attribute, BigDecimal otherwise) {
    Optional<Row> row = question.attributes().row(attribute);
    Optional<BigDecimal> there =
        row.map(found -> found.get("value").strip())
            .filter(text -> text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?"))
            .map(BigDecimal::new);
    int places = draft.type().equals("number") ? 0 : Limits.PLACES;
    BigDecimal near = there.orElse(otherwise).max(BOUND.negate()).min(BOUND);
    RoundingMode inside = key.equals("least") ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal here = near.setScale(Math.min(Math.max(0, near.scale()), places), inside);
    draft.setting(key, here);
    if (row.isEmpty()) {
      reading.remarks.once(Remark.NUMBER_ROOM, BOUND.negate(), BOUND, Limits.PLACES);
    } else if (there.isEmpty()) {
      reading.remarks.add(row.get().where(), Remark.NOT_HERE, attribute, row.get().get("value"));
    } else {
      reading.narrowed(
          row.get(), attribute, there.get().compareTo(here) == 0, here.toPlainString());
    }
  }
}
