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

  /**
   * Between what numbers lie whose attributes say nothing of it.
   *
   * @param said whether the file says so in another way
   */
  record Ends(BigDecimal least, BigDecimal most, boolean said) {

    static final Ends WIDEST = new Ends(BOUND.negate(), BOUND, false);

    static Ends of(int least, int most) {
      return new Ends(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }
  }

  /** A number; one with places behind the point unless only whole ones are taken. */
  QuestionDraft number(Source question, String name) {
    return number(question, name, Optional.empty());
  }

  /** The same, of one that may be chosen with a slider. */
  QuestionDraft number(Source question, String name, Optional<Slider> slider) {
    boolean whole = question.attributes().on("num_value_int_only");
    whole |= slider.flatMap(Slider::step).isPresent();
    QuestionDraft draft = new QuestionDraft(question.where(), name, whole ? "number" : "decimal");
    Ends ends = slider.map(Slider::ends).orElse(Ends.WIDEST);
    bounds(question, draft, ends, "min_num_value_n", "max_num_value_n");
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
  void bounds(Source question, QuestionDraft draft, Ends ends, String least, String most) {
    if (draft.type().equals("decimal")) {
      draft.setting("places", Limits.PLACES);
    }
    bound(question, draft, "least", least, ends);
    bound(question, draft, "most", most, ends);
  }

  private void bound(
      Source question, QuestionDraft draft, String key, String attribute, Ends ends) {
    Optional<Row> row = question.attributes().row(attribute);
    Optional<BigDecimal> there =
        row.map(found -> found.get("value").strip())
            .filter(text -> text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?"))
            .map(BigDecimal::new);
    int places = draft.type().equals("number") ? 0 : Limits.PLACES;
    boolean isLeast = key.equals("least");
    BigDecimal end = isLeast ? ends.least() : ends.most();
    BigDecimal near = there.orElse(end).max(ends.least()).min(ends.most());
    RoundingMode inside = isLeast ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal here = near.setScale(Math.min(Math.max(0, near.scale()), places), inside);
    Optional<BigDecimal> least = draft.number("least").filter(set -> set.compareTo(here) > 0);
    draft.setting(key, least.isPresent() ? end : here);
    if (row.isEmpty() && !ends.said()) {
      reading.remarks.once(Remark.NUMBER_ROOM, BOUND.negate(), BOUND, Limits.PLACES);
    } else if (row.isPresent() && there.isEmpty()) {
      reading.remarks.add(row.get().where(), Remark.NOT_HERE, attribute, row.get().get("value"));
    } else if (row.isPresent() && least.isPresent()) {
      reading.against(row.get(), attribute, least.get().toPlainString());
    } else if (row.isPresent()) {
      reading.narrowed(
          row.get(), attribute, there.get().compareTo(here) == 0, here.toPlainString());
    }
  }
}
