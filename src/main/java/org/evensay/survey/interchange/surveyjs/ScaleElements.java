package org.evensay.survey.interchange.surveyjs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Names;

/** Elements on a scale: ratings and sliders. */
final class ScaleElements {

  private static final int POINT_BOUND = 1_000;

  private final Elements elements;
  private final Whole whole;

  ScaleElements(Elements elements) {
    this.elements = elements;
    this.whole = elements.whole;
  }

  void rating(Node element, String name) {
    Words least = element.words("minRateDescription");
    Words most = element.words("maxRateDescription");
    ChoiceReader values = new ChoiceReader(whole, element, Names.Of.CHOICE).read("rateValues");
    element.flag("autoGenerate", "displayRateDescriptionsAsExtremeItems");
    boolean scale = values.list.isEmpty() || values.isScale();
    if (!scale) {
      QuestionDraft draft = elements.begin(element, "rating", name, "one-choice", true);
      draft.choices("choices", values.list);
      values.offered().forEach(offered -> draft.condition("choices-if", offered));
      described(element, least, most, values.list)
          .ifPresent(list -> draft.choices("choices", list));
      Answer answer = Answer.of(draft.name(), Answer.Kind.ONE, values.names);
      elements.end(element, draft, answer, name);
      return;
    }
    List<ChoiceDraft> points =
        new ArrayList<>(values.list.isEmpty() ? steps(element) : values.points());
    values.always();
    QuestionDraft draft = elements.begin(element, "rating", name, "scale", false);
    draft.choices("points", described(element, least, most, points).orElse(points));
    String looks = element.string("rateType", "rateDisplayMode").orElse("");
    boolean faces = points.size() > 1 && points.size() <= Limits.FACES;
    if (looks.equals("smileys") && faces) {
      draft.setting("appearance", "faces");
    } else if (!looks.isEmpty() && !looks.equals("labels")) {
      element.say(element.at("rateType"), Remark.LOOKS, "rateType", looks);
    }
    begins(element, draft);
    elements.end(element, draft, Answer.of(draft.name(), Answer.Kind.NUMBER, Map.of()), name);
  }

  private static void begins(Node element, QuestionDraft draft) {
    element
        .number("defaultValue")
        .ifPresent(
            value ->
                draft.begins(
                    value.toPlainString(),
                    element.isQuiet() ? List.of() : List.of(element.at("defaultValue"))));
  }

  private List<ChoiceDraft> steps(Node element) {
    int step = Math.max(1, element.whole("rateStep").orElse(1));
    int from = element.whole("rateMin").orElse(1);
    int count = element.whole("rateCount").filter(number -> number > 1).orElse(5);
    int to = element.whole("rateMax").orElse(from + (count - 1) * step);
    int first = Math.max(from, -POINT_BOUND);
    int most = (int) Math.min(to, first + (Limits.CHOICES_AT_ONCE - 1L) * step);
    List<ChoiceDraft> points = points(first, most, step);
    int last = Integer.parseInt(points.get(points.size() - 1).name());
    if (from < first) {
      element.say(element.at("rateMin"), Remark.NARROWED, "rateMin", from, first);
    }
    if (to - last >= step) {
      element.say(element.at("rateMax"), Remark.NARROWED, "rateMax", to, last);
    }
    return points;
  }

  private List<ChoiceDraft> points(int from, int to, int step) {
    int least = Math.max(from, -POINT_BOUND);
    int most = Math.min(to, POINT_BOUND);
    return TextElements.numbers(least, Math.max(most, least), step).stream()
        .map(number -> ChoiceDraft.of(number, whole.same(number)))
        .toList();
  }

  /** What the ends of a scale mean, beside their numbers. */
  private Optional<List<ChoiceDraft>> described(
      Node element, Words least, Words most, List<ChoiceDraft> list) {
    if (least.isBlank() && most.isBlank() || list.isEmpty()) {
      return Optional.empty();
    }
    List<ChoiceDraft> all = new ArrayList<>(list);
    describe(element, all, 0, least);
    describe(element, all, all.size() - 1, most);
    return Optional.of(all);
  }

  /** In each language that either of them is in, with what the other says without one. */
  private void describe(Node element, List<ChoiceDraft> all, int number, Words words) {
    if (words.isBlank()) {
      return;
    }
    ChoiceDraft point = all.get(number);
    LanguageVariant main = whole.survey.language();
    String label = point.label().texts().getOrDefault(main, point.name());
    String end = words.texts().getOrDefault(main, words.texts().values().iterator().next());
    Set<LanguageVariant> languages = new LinkedHashSet<>(words.texts().keySet());
    languages.addAll(point.label().texts().keySet());
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    for (LanguageVariant language : languages) {
      String one = point.label().texts().getOrDefault(language, label);
      texts.put(language, one + ": " + words.texts().getOrDefault(language, end));
    }
    if (!point.label().isSilent()) {
      element.say(point.label().where(), Remark.TAKEN);
    }
    Words joined = new Words(words.where(), texts, words.piping());
    all.set(number, new ChoiceDraft(point.name(), joined, point.mark(), point.columns(), ""));
  }

  /** A slider with few steps is a scale, one with many a number, and one with two ends two. */
  void slider(Node element, String type, String name) {
    BigDecimal from =
        element.number("min").or(() -> element.number("rangeMin")).orElse(BigDecimal.ZERO);
    BigDecimal to =
        element.number("max").or(() -> element.number("rangeMax")).orElse(BigDecimal.valueOf(100));
    BigDecimal step = element.number("step").filter(s -> s.signum() > 0).orElse(BigDecimal.ONE);
    if (element.string("sliderType").orElse("").equals("range")) {
      range(element, name, from, to, step);
      return;
    }
    boolean whole = isWhole(from) && isWhole(to) && isWhole(step);
    boolean near = from.abs().max(to.abs()).intValue() <= POINT_BOUND && to.compareTo(from) > 0;
    boolean few =
        whole && near && to.subtract(from).intValue() / step.intValue() < Limits.POINTS_ON_A_LINE;
    if (few) {
      QuestionDraft draft = elements.begin(element, type, name, "scale", false);
      draft.choices("points", points(from.intValue(), to.intValue(), step.intValue()));
      if (to.subtract(from).compareTo(step) >= 0) {
        draft.setting("appearance", "slider");
      }
      begins(element, draft);
      elements.end(element, draft, Answer.of(draft.name(), Answer.Kind.NUMBER, Map.of()), name);
    } else {
      QuestionDraft draft = elements.begin(element, type, name, whole ? "number" : "decimal", true);
      bounded(element, draft, from, to, step);
      begins(element, draft);
      elements.end(element, draft, Answer.of(draft.name(), Answer.Kind.NUMBER, Map.of()), name);
    }
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static void bounded(
      Node element, QuestionDraft draft, BigDecimal from, BigDecimal to, BigDecimal step) {
    if (!Bounds.fit(draft, Optional.of(from), Optional.of(to))) {
      Bounds.fit(draft, Optional.empty(), Optional.empty());
    }
    for (String key : List.of("min", "max")) {
      if (element.has(key)) {
        Bounds.say(element, draft, key, key.equals("min") ? "least" : "most");
      }
    }
    Bounds.places(element, draft, Optional.of(step));
  }

  private void range(Node element, String name, BigDecimal from, BigDecimal to, BigDecimal step) {
    String type = isWhole(from) && isWhole(to) && isWhole(step) ? "number" : "decimal";
    QuestionDraft least = elements.begin(element, "slider (range)", name, type, true);
    bounded(element, least, from, to, step);
    least.text("hint", Words.ours(element.where(), "interchange.words.from"));
    elements.put(element, least, Answer.of(least.name(), Answer.Kind.NUMBER, Map.of()), name);
    Node quiet = element.in(element.scope().silently(), true);
    QuestionDraft most = elements.begin(quiet, "slider (range)", name + "_to", type, true);
    Words title = quiet.words("title");
    most.text("label", title.isBlank() ? whole.same(name) : title);
    bounded(quiet, most, from, to, step);
    most.text("hint", Words.ours(element.where(), "interchange.words.to"));
    String order = ". >= ${" + least.name() + "}";
    most.condition(
        "valid-if", new Condition(element.at("sliderType"), "range", () -> order).silently());
    elements.page.add(most);
    element.rest();
  }
}
