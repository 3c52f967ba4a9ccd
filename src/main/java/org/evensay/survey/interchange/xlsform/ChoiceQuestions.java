package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.RowType;
import org.evensay.survey.interchange.xlsform.sheet.RowType.What;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** Questions with choices. A list that several of them have is written down once. */
final class ChoiceQuestions {

  private static final String OTHER = "other";
  private static final String NONE = "none";

  /** With more choices than these, one looks for hers faster than she finds it. */
  private static final int MANY = 10;

  private final ChoiceLists lists;
  private final Conditions conditions;
  private final Known known;
  private final Words words;
  private final ImportNotes notes;
  private final Set<String> filters = new HashSet<>();
  private final Map<ChoiceList, Integer> plainUses = new HashMap<>();
  private final Map<ChoiceList, String> shared = new LinkedHashMap<>();
  private final Names listNames = new Names(Names.Of.LIST);
  private OwnParts own;
  private boolean withNone;
  private int values;

  ChoiceQuestions(
      ChoiceLists lists, Conditions conditions, Known known, Words words, ImportNotes notes) {
    this.lists = lists;
    this.conditions = conditions;
    this.known = known;
    this.words = words;
    this.notes = notes;
  }

  /**
   * Looks at what the rows will want, before any of them is made a question.
   *
   * @param none whether all questions with several choices have "none of these" too
   * @param own what was written here, so that it is known again
   */
  void expect(List<Rows.Typed> rows, boolean none, OwnParts own) {
    withNone = none;
    this.own = own;
    Set<String> codes = new HashSet<>();
    Set<String> chosen = new HashSet<>();
    rows.stream().filter(ChoiceQuestions::isChosen).map(Rows.Typed::name).forEach(chosen::add);
    for (Rows.Typed row : rows) {
      if (row.type().hasChoices()) {
        String filter = row.line().peek("choice_filter");
        filters.addAll(conditions.columnsIn(filter));
        codes.addAll(conditions.columnsOfCodes(filter, chosen::contains));
        ChoiceList list = lists.of(row.type()).orElseThrow();
        if (!hasMore(row.line(), row.type()) && !list.putsIn()) {
          plainUses.merge(list, 1, Integer::sum);
        }
      }
    }
    lists.haveCodes(codes);
  }

  /** Whether what it comes to may be a choice. */
  private static boolean isChosen(Rows.Typed row) {
    return row.type().hasChoices()
        || Set.of(What.CALCULATED, What.HIDDEN).contains(row.type().what());
  }

  private boolean hasMore(Line line, RowType type) {
    return own.which(line).isPresent()
        || type.other()
        || (withNone && type.what() == What.SEVERAL_CHOICES);
  }

  /** Columns that filters read. */
  Collection<String> filters() {
    return filters;
  }

  /** How many values a page can send for the last question. */
  int values() {
    return values;
  }

  /** Adds what belongs to the type; the type is given back. */
  String add(
      JsonObjectBuilder question,
      Line line,
      RowType type,
      Attributes attributes,
      Set<String> needs) {
    ChoiceList list = lists.of(type).orElseThrow();
    list.use();
    String here = attributes.own("type").orElse("");
    if (here.equals("scale") && isScale(list)) {
      attributes.looks("likert");
      scale(question, line, list, attributes);
      return "scale";
    }
    known.offers(known.called(line.peek("name")), Codes.of(list, type.what() != What.ONE_CHOICE));
    boolean several = type.what() == What.SEVERAL_CHOICES;
    boolean ranked = type.what() == What.RANKING;
    String written = several ? "several-choices" : ranked ? OfRanking.type(here) : "one-choice";
    question.add("type", written);
    values = type.what() == What.ONE_CHOICE ? 1 : list.entries().size();
    choices(question, line, type, list);
    filter(line, list)
        .ifPresent(
            filter -> {
              question.add("choices-if", filter.text());
              needs.addAll(filter.names());
            });
    if (attributes.parameter("randomize", "false").equalsIgnoreCase("true")) {
      question.add("shuffle", true);
    }
    boolean search = attributes.looks("autocomplete", "search");
    boolean many = list.entries().size() > MANY && attributes.looks("minimal");
    if (search || (many && type.what() == What.ONE_CHOICE)) {
      question.add("appearance", "search");
    }
    if (ranked) {
      OfRanking.keys(question, written, attributes);
    }
    defaultChoice(question, line, list, type.what() != What.ONE_CHOICE);
    return written;
  }

  /** The filter of choices; one that asks for a column which is blank in its list is left out. */
  private Optional<Conditions.Condition> filter(Line line, ChoiceList list) {
    String written = line.peek("choice_filter");
    Optional<String> blank =
        conditions.columnsIn(written).stream()
            .filter(column -> !column.equals("name") && !list.fills(column))
            .findFirst();
    if (blank.isEmpty()) {
      return conditions.of(line, "choice_filter", Use.FILTER);
    }
    line.text("choice_filter");
    notes.leftOut(
        line.place("choice_filter"),
        ItemCode.EXPRESSION_LEFT_OUT,
        ItemCode.shown(written),
        blank.get());
    return Optional.empty();
  }

  private void choices(JsonObjectBuilder question, Line line, RowType type, ChoiceList list) {
    if (hasMore(line, type)) {
      question.add("choices", withMore(line, type, list));
    } else if (plainUses.getOrDefault(list, 0) > 1) {
      question.add("list", shared.computeIfAbsent(list, one -> listNames.name(one.name())));
    } else {
      question.add("choices", lists.json(list, filters, known));
    }
  }

  private JsonArray withMore(Line line, RowType type, ChoiceList list) {
    JsonArrayBuilder choices = JSON.createArrayBuilder();
    boolean other = false;
    boolean none = false;
    Optional<Line> which = own.which(line);
    String chosen = which.flatMap(asks -> OwnKeys.of(asks).get(OTHER)).orElse("");
    for (ChoiceList.Entry entry : list.entries()) {
      JsonObjectBuilder choice = lists.choice(entry, filters, known);
      if (type.other() && entry.name().equals(OTHER)) {
        choice.add("other", true);
        other = true;
      }
      if (entry.name().equals(chosen)) {
        JsonObject asks = asked(which.orElseThrow(), entry);
        choice.add("other", true).add("other-label", asks);
        if (which.orElseThrow().peek("required").equalsIgnoreCase("yes")) {
          choice.add("other-required", true);
        }
      }
      none |= entry.name().equals(NONE);
      choices.add(choice);
    }
    if (type.other() && !other) {
      choices.add(added(OTHER, "interchange.words.other", line).add("other", true));
      notes.changed(line.place(), ItemCode.OTHER_CHOICE, type.written());
    }
    if (withNone && type.what() == What.SEVERAL_CHOICES && !none) {
      choices.add(added(NONE, "interchange.words.none", line).add("alone", true));
      notes.changed(line.place(), ItemCode.NONE_CHOICE, type.written());
    }
    return choices.build();
  }

  private JsonObject asked(Line which, ChoiceList.Entry entry) {
    Map<LanguageVariant, String> label =
        known.inTexts(
            words.in(which, "label"),
            text -> notes.changed(which.place(), ItemCode.NAME_GONE, ItemCode.shown(text)));
    return words.text(label, entry.written(), which.place());
  }

  private static boolean isScale(ChoiceList list) {
    return list.entries().stream().allMatch(entry -> entry.written().matches("-?[0-9]{1,4}"));
  }

  /** A list of numbers as the points that it was. */
  private void scale(
      JsonObjectBuilder question, Line line, ChoiceList list, Attributes attributes) {
    JsonArrayBuilder points = JSON.createArrayBuilder();
    for (ChoiceList.Entry entry : list.entries()) {
      points.add(
          JSON.createObjectBuilder()
              .add("label", lists.label(entry, known))
              .add("value", Integer.parseInt(entry.written())));
    }
    question.add("type", "scale").add("points", points);
    attributes.own("look").ifPresent(look -> question.add("appearance", look));
    if (attributes.own("shuffle").isPresent()) {
      question.add("shuffle", true);
    }
    values = 1;
    defaultChoice(question, line, list, false);
  }

  private JsonObjectBuilder added(String name, String key, Line line) {
    return JSON.createObjectBuilder().add("name", name).add("label", words.own(key, line.place()));
  }

  /** Several choices have spaces between them. */
  private static void defaultChoice(
      JsonObjectBuilder question, Line line, ChoiceList list, boolean several) {
    String written = line.peek("default");
    List<String> chosen = several ? List.of(written.split("\\s+", -1)) : List.of(written);
    if (chosen.stream().noneMatch(one -> list.named(one).isEmpty())) {
      line.text("default");
      question.add(
          "default",
          chosen.stream()
              .map(one -> list.named(one).get(0).name())
              .distinct()
              .collect(Collectors.joining(" ")));
    }
  }

  /** The choices of a list that cannot be chosen with others. */
  List<String> alone(RowType type) {
    return lists.of(type).orElseThrow().entries().stream()
        .filter(entry -> OwnKeys.of(entry.line()).says("alone", "true"))
        .map(ChoiceList.Entry::name)
        .toList();
  }

  /** The choices of a list that a question was written with whose answer a link brings. */
  Optional<JsonArray> hidden(String list) {
    Optional<ChoiceList> found = lists.named(list);
    found.ifPresent(ChoiceList::use);
    return found.map(one -> lists.json(one, filters, known));
  }

  /** The lists that several questions have; nothing when there are none. */
  Optional<JsonObject> sharedLists() {
    JsonObjectBuilder written = JSON.createObjectBuilder();
    shared.forEach((list, here) -> written.add(here, lists.json(list, filters, known)));
    return shared.isEmpty() ? Optional.empty() : Optional.of(written.build());
  }
}
