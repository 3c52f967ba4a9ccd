package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.ChoiceDraft.Mark;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;

/** Reads choices, rows and columns: each a value alone, or an object with a value and a text. */
final class ChoiceReader {

  private static final char BETWEEN = '|';

  private final Whole whole;
  private final Node element;
  private final Names free;
  private final int most;
  final List<ChoiceDraft> list = new ArrayList<>();

  /** What each of the list is called in the file, where two can be called the same. */
  final List<String> values = new ArrayList<>();

  final Map<String, String> names = new LinkedHashMap<>();
  final Map<String, Condition> shown = new LinkedHashMap<>();
  private final Set<String> listed = new HashSet<>();
  private boolean columns;

  ChoiceReader(Whole whole, Node element, Names.Of what) {
    this.whole = whole;
    this.element = element;
    this.free = new Names(what);
    // Each row is a question, or a part of one that counts as one.
    this.most = what == Names.Of.CHOICE ? Limits.CHOICES : Limits.QUESTIONS;
  }

  /** Takes what else an object has as columns, for conditions on choices to ask. */
  ChoiceReader withColumns() {
    columns = true;
    return this;
  }

  /** A name for a column that conditions can have. */
  static String column(String written) {
    String name = written.replaceAll("[^A-Za-z0-9_]", "_");
    return name.matches("[0-9].*") ? "_" + name : name;
  }

  /** Reads a list. */
  ChoiceReader read(String key) {
    if (element.get(key) instanceof JsonArray values) {
      int taken = Math.min(values.size(), most);
      for (int i = 0; i < taken; i++) {
        String way = element.at(key).way() + "[" + i + "]";
        one(values.get(i), way);
      }
      if (values.size() > taken && !element.isListQuiet()) {
        Place.Path beyond = new Place.Path(element.at(key).way() + "[" + taken + "]");
        whole.remarks.add(beyond, Remark.MORE, taken, values.size() - taken);
      }
    }
    return this;
  }

  private void one(JsonValue value, String way) {
    if (value instanceof JsonObject object) {
      Node node = new Node(whole, object, way, element.scope(), element.isListQuiet());
      object(node, object);
    } else {
      String text = Node.scalar(value);
      Place.Path where = new Place.Path(way);
      Map<LanguageVariant, String> label = Map.of(whole.survey.language(), text(text));
      Words words = new Words(where, label, Words.Piping.NONE);
      add(value(text), where, element.isListQuiet() ? words.silently() : words, Map.of());
    }
  }

  /** A value can have its text behind it, with a line between them. */
  private static String value(String written) {
    int line = written.indexOf(BETWEEN);
    return line < 0 ? written : written.substring(0, line);
  }

  private static String text(String written) {
    String text = written.substring(written.indexOf(BETWEEN) + 1);
    return text.isBlank() ? value(written) : text;
  }

  private void object(Node node, JsonObject object) {
    String written =
        node.string("value", "name").or(() -> node.string("text", "title")).orElse("choice");
    String value = value(written);
    Words text = node.words("text", "title");
    Words label = text.isBlank() ? whole.same(text(written)) : text;
    Map<String, String> more = new LinkedHashMap<>();
    if (columns) {
      object.forEach(
          (key, column) -> {
            boolean known = List.of("value", "text", "visibleIf", "enableIf").contains(key);
            if (!known && !Looks.KEYS.contains(key) && !Node.scalar(column).isEmpty()) {
              more.put(column(key), node.string(key).orElse(""));
            }
          });
    }
    ChoiceDraft choice = add(value, node.where(), label, more);
    if (!text.isBlank() || label.texts().isEmpty()) {
      node.say(Remark.TAKEN);
    } else {
      node.say(node.at("value"), Remark.TAKEN);
    }
    node.condition("visibleIf", "")
        .or(() -> node.condition("enableIf", ""))
        .ifPresent(condition -> shown.put(choice.name(), condition));
    if (node.flag("isExclusive")) {
      list.set(list.size() - 1, choice.as(Mark.ALONE));
    }
    Linked.picture(whole, node, choice.name())
        .ifPresent(
            picture -> list.set(list.size() - 1, list.get(list.size() - 1).pictured(picture)));
    node.rest();
  }

  private ChoiceDraft add(String value, Place.Path where, Words label, Map<String, String> more) {
    String name = free.name(value);
    if (!name.equals(value) && !element.isListQuiet()) {
      whole.remarks.add(where, Remark.RENAMED, value, name);
    }
    names.putIfAbsent(value, name);
    values.add(value);
    listed.add(name);
    ChoiceDraft choice = new ChoiceDraft(name, label, Mark.NONE, more, "");
    list.add(choice);
    return choice;
  }

  /** Whether a choice stands in a list, and is none that SurveyJS offers by itself. */
  boolean isListed(String name) {
    return listed.contains(name);
  }

  /** One that SurveyJS offers by itself when it is switched on. */
  void special(String value, String ours, Words words, Mark mark) {
    String name = free.name(ours);
    names.putIfAbsent(value, name);
    values.add(value);
    list.add(new ChoiceDraft(name, words, mark, Map.of(), ""));
  }

  /** When those are offered that are shown at times. */
  List<Condition> offered() {
    List<Condition> offered = new ArrayList<>();
    others()
        .forEach(
            (choice, others) ->
                offered.add(shown.get(choice).within(ours -> others + " or (" + ours + ")")));
    return offered;
  }

  /** Says of those that are shown at times that nothing here can be: they are points. */
  void always() {
    shown
        .values()
        .forEach(
            condition -> {
              String way = condition.where().way();
              String key = way.substring(way.lastIndexOf('.') + 1);
              if (!key.isEmpty()) {
                element.say(condition.where(), Remark.NOT_HERE, key, condition.original());
              }
            });
  }

  /**
   * For each choice that is shown at times, how to say that it is about another one. Those that are
   * shown when the same holds have it in a column, so that it is said once.
   */
  private Map<String, String> others() {
    Map<String, List<String>> together = new LinkedHashMap<>();
    shown.forEach(
        (choice, condition) ->
            together
                .computeIfAbsent(condition.original(), original -> new ArrayList<>())
                .add(choice));
    String column = "shown_if";
    while (isColumn(column)) {
      column += "_";
    }
    Map<String, String> others = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    int number = 0;
    for (List<String> choices : together.values()) {
      number++;
      for (String choice : choices) {
        boolean alone = choices.size() == 1;
        others.put(choice, alone ? "name != '" + choice + "'" : column + " != '" + number + "'");
        if (!alone) {
          written.put(choice, String.valueOf(number));
        }
      }
    }
    write(column, written);
    return others;
  }

  /** Whether the choices have a column. */
  boolean knows(String column) {
    return column.equals("name") || isColumn(column);
  }

  private boolean isColumn(String column) {
    return list.stream().anyMatch(choice -> choice.columns().containsKey(column));
  }

  private void write(String column, Map<String, String> values) {
    list.replaceAll(
        choice -> {
          if (!values.containsKey(choice.name())) {
            return choice;
          }
          Map<String, String> columns = new LinkedHashMap<>(choice.columns());
          columns.put(column, values.get(choice.name()));
          return new ChoiceDraft(
              choice.name(), choice.label(), choice.mark(), columns, choice.picture());
        });
  }

  /** Calls what stands in a column as the choices of the question that it is compared with. */
  void call(String column, Map<String, String> names) {
    list.replaceAll(
        choice -> {
          Map<String, String> called = new LinkedHashMap<>(choice.columns());
          called.computeIfPresent(column, (key, value) -> names.getOrDefault(value, value));
          return new ChoiceDraft(
              choice.name(), choice.label(), choice.mark(), called, choice.picture());
        });
  }

  /** Whether all values are different whole numbers that points of a scale can have. */
  boolean isScale() {
    return list.size() > 1
        && names.size() == list.size()
        && names.keySet().stream().allMatch(value -> value.matches("0|-?[1-9][0-9]{0,2}"));
  }

  /** The same as points, each with its value. */
  List<ChoiceDraft> points() {
    List<ChoiceDraft> points = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      points.add(ChoiceDraft.of(values.get(i), list.get(i).label()));
    }
    return points;
  }
}
