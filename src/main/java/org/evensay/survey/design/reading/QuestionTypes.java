package org.evensay.survey.design.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.BoundsSet;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.design.question.Note;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.TimeOfDay;
import org.evensay.survey.design.question.WholeNumber;
import org.evensay.survey.design.question.Wording;

/** The keys of each type's own: one method for one type, by the name that documents have for it. */
final class QuestionTypes {

  private static final int POINTS = 100;
  private static final int LEAST_FOR_BEST_AND_WORST = 3;

  /** How many pairs one person is shown where a document does not say. */
  private static final int PAIRS = 15;

  /** Reads what a type has of its own. */
  private interface Type {
    Question read(Wording wording, DocumentReader question);
  }

  private final OfferDocument offers;
  private final AskingOn.Texts texts;
  private final Map<String, Type> types = new LinkedHashMap<>();

  /**
   * Reads questions.
   *
   * @param texts reads texts that a type may have of its own
   */
  QuestionTypes(OfferDocument offers, AskingOn.Texts texts) {
    this.offers = offers;
    this.texts = texts;
    types.put("one-choice", (wording, q) -> new OneChoice(wording, offers.maybeSearched(q)));
    types.put("several-choices", this::severalChoices);
    types.put("scale", (wording, q) -> offers.scale(wording, q));
    types.put("ranking", this::ranking);
    types.put("best-worst", this::bestWorst);
    types.put("pairwise", this::pairwise);
    types.put("points", this::sharedPoints);
    types.put("number", QuestionTypes::wholeNumber);
    types.put("decimal", QuestionTypes::decimalNumber);
    types.put("date", QuestionTypes::date);
    types.put("month", QuestionTypes::month);
    types.put("time", (wording, q) -> new TimeOfDay(wording));
    types.put(
        "short-text",
        (wording, q) -> new ShortText(wording, characters(q, Limits.SHORT_ANSWER_CHARACTERS)));
    types.put(
        "long-text",
        (wording, q) -> new LongText(wording, characters(q, Limits.LONG_ANSWER_CHARACTERS)));
    types.put("agree", (wording, q) -> new Agreement(wording));
    for (Medium medium : Medium.values()) {
      types.put(medium.code(), (wording, q) -> enclosure(wording, medium, q));
    }
    types.put("note", (wording, q) -> new Note(wording));
  }

  /** The names of all types that are one question each. */
  List<String> names() {
    return List.copyOf(types.keySet());
  }

  /** Reads a question of the type of this name; a text of one line when there is no such type. */
  Question read(String name, Wording wording, DocumentReader question) {
    return types.getOrDefault(name, types.get("short-text")).read(wording, question);
  }

  private Question severalChoices(Wording wording, DocumentReader question) {
    Offer offered = offers.maybeSearched(question);
    int all = Math.max(offered.choices().size(), 1);
    int few = offered.isSearched() ? Math.min(all, Limits.CHOSEN_BY_SEARCH) : all;
    int least = question.number("least", 1, 1, few);
    int most = question.number("most", few, 1, few);
    checkOrder(least, most, question);
    return new SeveralChoices(wording, offered, least, most);
  }

  private Question ranking(Wording wording, DocumentReader question) {
    Offer offered = offers.atOnce(question);
    int all = Math.max(offered.choices().size(), 1);
    return new Ranking(wording, offered, question.number("most", all, 1, all));
  }

  private Question bestWorst(Wording wording, DocumentReader question) {
    Offer offered = offers.atOnce(question);
    int all = offered.choices().size();
    if (all > 0 && all < LEAST_FOR_BEST_AND_WORST) {
      question.mistake("choices", DocumentMistake.TOO_FEW_CHOICES, LEAST_FOR_BEST_AND_WORST, all);
    }
    return new BestWorst(
        wording, offered, texts.read("best-label", question), texts.read("worst-label", question));
  }

  /** What there is too much of is cut off: its pairs alone would be millions. */
  private Question pairwise(Wording wording, DocumentReader question) {
    Offer offered = offers.atOnce(question, Limits.COMPARED_CHOICES);
    int all = offered.choices().size();
    if (all == 1) {
      question.mistake("choices", DocumentMistake.TOO_FEW_CHOICES, 2, all);
    }
    Offer compared =
        all > Limits.COMPARED_CHOICES
            ? offered.only(offered.choices().subList(0, Limits.COMPARED_CHOICES))
            : offered;
    int choices = compared.choices().size();
    int most = Math.max(1, Math.min(Limits.PAIRS, choices * (choices - 1) / 2));
    int pairs = question.number("pairs", Math.min(PAIRS, most), 1, most);
    return new Pairwise(wording, compared, pairs, question.flag("undecided"), Optional.empty());
  }

  private Question sharedPoints(Wording wording, DocumentReader question) {
    return new SharedPoints(
        wording, offers.atOnce(question), question.number("total", POINTS, 1, Limits.POINTS));
  }

  private static Question wholeNumber(Wording wording, DocumentReader question) {
    int least = question.number("least", 0, -Limits.NUMBER, Limits.NUMBER);
    int most = question.number("most", Limits.NUMBER, -Limits.NUMBER, Limits.NUMBER);
    checkOrder(least, most, question);
    return new WholeNumber(wording, least, most);
  }

  private static Question decimalNumber(Wording wording, DocumentReader question) {
    BigDecimal bound = BigDecimal.valueOf(Limits.NUMBER);
    BigDecimal least = question.decimal("least", BigDecimal.ZERO, bound.negate(), bound);
    BigDecimal most = question.decimal("most", bound, bound.negate(), bound);
    checkOrder(least, most, question);
    return new DecimalNumber(
        wording, least, most, question.number("places", Limits.USUAL_PLACES, 0, Limits.PLACES));
  }

  private static Question date(Wording wording, DocumentReader question) {
    DocumentMistake none = DocumentMistake.DATE_NEEDED;
    LocalDate least = meaning("least", BoundsSet.FIRST_DAY, LocalDate::parse, none, question);
    LocalDate most = meaning("most", BoundsSet.LAST_DAY, LocalDate::parse, none, question);
    checkOrder(least, most, question);
    return new CalendarDate(wording, least, most);
  }

  private static Question month(Wording wording, DocumentReader question) {
    DocumentMistake none = DocumentMistake.MONTH_NEEDED;
    YearMonth first = YearMonth.from(BoundsSet.FIRST_DAY);
    YearMonth least = meaning("least", first, YearMonth::parse, none, question);
    YearMonth last = YearMonth.from(BoundsSet.LAST_DAY);
    YearMonth most = meaning("most", last, YearMonth::parse, none, question);
    checkOrder(least, most, question);
    return new CalendarMonth(wording, least, most);
  }

  private static <T> T meaning(
      String key,
      T otherwise,
      Function<String, T> of,
      DocumentMistake none,
      DocumentReader question) {
    if (!question.has(key)) {
      return otherwise;
    }
    try {
      return of.apply(question.isText(key) ? question.string(key) : "");
    } catch (DateTimeException e) {
      question.mistake(key, none);
      return otherwise;
    }
  }

  private static <T extends Comparable<? super T>> void checkOrder(
      T least, T most, DocumentReader question) {
    if (least.compareTo(most) > 0) {
      question.mistake("most", DocumentMistake.MOST_BELOW_LEAST, shown(least));
    }
  }

  /** A number is written as the reader's language has it, anything else as documents do. */
  private static Object shown(Object bound) {
    return bound instanceof Number ? bound : bound.toString();
  }

  private static Question enclosure(Wording wording, Medium medium, DocumentReader question) {
    int most = question.number("most-megabytes", medium.megabytes(), 1, Limits.FILE_MEGABYTES);
    return new Enclosure(wording, medium, most);
  }

  private static int characters(DocumentReader question, int most) {
    return question.number("most-characters", most, 1, most);
  }
}
