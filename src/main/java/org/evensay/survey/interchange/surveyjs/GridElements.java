package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;

/** Elements with rows, columns or parts. Nobody gets a grid here: each cell is a question. */
final class GridElements {

  /** Cells in which something is chosen. */
  private static final Set<String> CHOSEN =
      Set.of("dropdown", "radiogroup", "checkbox", "tagbox", "buttongroup", "ranking");

  private final Elements elements;
  private final Whole whole;

  /** Where choices stand that belong to several columns, and were spoken of. */
  private final Set<Place> said = new HashSet<>();

  GridElements(Elements elements) {
    this.elements = elements;
    this.whole = elements.whole;
  }

  /** One answer in each row. */
  void matrix(Node element, String name) {
    ChoiceReader columns = new ChoiceReader(whole, element, Names.Of.CHOICE).read("columns");
    ChoiceReader rows = new ChoiceReader(whole, element, Names.Of.QUESTION_PART).read("rows");
    boolean scale = columns.isScale();
    Answer.Kind kind = scale ? Answer.Kind.NUMBER : Answer.Kind.ONE;
    Map<String, String> names = scale ? Map.of() : columns.names;
    String key = scale ? "points" : "choices";
    if (columns.list.isEmpty()) {
      element.say(Remark.QUESTION_LEFT_OUT, name, "matrix");
      return;
    }
    if (rows.list.isEmpty()) {
      String type = scale ? "scale" : "one-choice";
      QuestionDraft draft = elements.begin(element, "matrix", name, type, true);
      draft.choices(key, scale ? columns.points() : columns.list);
      elements.end(element, draft, Answer.of(draft.name(), kind, names), name);
      return;
    }
    if (rows.list.size() > Limits.QUESTIONS_ON_A_PAGE || !rows.shown.isEmpty()) {
      single(element, name, columns, rows, scale);
      return;
    }
    QuestionDraft matrix = elements.begin(element, "matrix", name, "matrix", false);
    required(element, matrix);
    matrix.choices("rows", rows.list).choices(key, scale ? columns.points() : columns.list);
    rows.names.forEach(
        (value, row) -> {
          String ours = whole.name(matrix.name() + "_" + row, element.at("rows"), true);
          whole.answers.add(element.scope().name(name) + "." + value, Answer.of(ours, kind, names));
        });
    elements.end(element, matrix, parts(element, name, rows.names.keySet()), name);
  }

  /** What formulas mean with the name of all the parts. */
  private Answer parts(Node element, String name, Collection<String> parts) {
    String all = element.scope().name(name);
    return Answer.parts(
        name,
        parts.stream().flatMap(part -> whole.answers.known(all + "." + part).stream()).toList());
  }

  private static void required(Node element, QuestionDraft draft) {
    if (element.flag("eachRowRequired", "isAllRowRequired")) {
      draft.flag("required");
    }
  }

  /** Each row as a question: there are too many, or some are shown at times. */
  private void single(
      Node element, String name, ChoiceReader columns, ChoiceReader rows, boolean scale) {
    QuestionDraft note = elements.begin(element, name, "note");
    elements.page.add(note);
    int before = elements.page.size();
    Answer.Kind kind = scale ? Answer.Kind.NUMBER : Answer.Kind.ONE;
    List<ChoiceDraft> list = scale ? columns.points() : columns.list;
    Node quiet = element.in(element.scope(), true);
    List<String> values = List.copyOf(rows.names.keySet());
    for (int i = 0; i < values.size(); i++) {
      ChoiceDraft row = rows.list.get(i);
      String ours = whole.name(note.name() + "_" + row.name(), element.at("rows"), true);
      QuestionDraft draft =
          new QuestionDraft(element.where(), ours, scale ? "scale" : "one-choice");
      draft.text("label", row.label()).choices(scale ? "points" : "choices", list);
      required(element, draft);
      elements.shown(quiet, draft);
      Condition shown = rows.shown.get(row.name());
      if (shown != null) {
        draft.condition("show-if", shown);
      }
      elements.page.add(draft);
      Map<String, String> names = scale ? Map.of() : columns.names;
      whole.answers.add(
          element.scope().name(name) + "." + values.get(i), Answer.of(ours, kind, names));
      list = quiet(list);
    }
    asNote(element, "matrix", note.name(), before);
    whole.answers.add(element.scope().name(name), parts(element, name, values));
    element.rest();
  }

  private static List<ChoiceDraft> quiet(List<ChoiceDraft> list) {
    return list.stream()
        .map(
            one ->
                new ChoiceDraft(
                    one.name(), one.label().silently(), one.mark(), one.columns(), one.picture()))
        .toList();
  }

  /** A question for each cell, under a note with the title. */
  void cells(Node element, String name) {
    ChoiceReader rows = new ChoiceReader(whole, element, Names.Of.QUESTION_PART).read("rows");
    List<Node> columns = element.nodes("columns");
    if (rows.list.isEmpty() || columns.isEmpty()) {
      element.say(Remark.QUESTION_LEFT_OUT, name, "matrixdropdown");
      return;
    }
    String ours = note(element, name);
    int before = elements.page.size();
    List<String> values = List.copyOf(rows.names.keySet());
    for (int i = 0; i < values.size(); i++) {
      ChoiceDraft row = rows.list.get(i);
      element.say(row.label().where(), Remark.TAKEN);
      Scope scope =
          element
              .scope()
              .shown(Elements.quiet(shown(element)))
              .inside(element.scope().name(name) + "." + values.get(i), ours + "_" + row.name());
      for (Node column : columns) {
        cell(element, column.in(scope, i > 0), row.label());
      }
    }
    asNote(element, "matrixdropdown", ours, before);
    List<String> cells =
        values.stream()
            .flatMap(row -> columns.stream().map(column -> row + "." + column.name()))
            .toList();
    whole.answers.add(element.scope().name(name), parts(element, name, cells));
    element.rest();
  }

  private List<Condition> shown(Node element) {
    List<Condition> all = new ArrayList<>(element.scope().shown());
    all.addAll(Elements.conditions(element));
    return all;
  }

  private String note(Node element, String name) {
    QuestionDraft note = elements.begin(element, name, "note");
    elements.page.add(note);
    return note.name();
  }

  /** Says what came of all of it: a note, and the questions that stand on the page after it. */
  private void asNote(Node element, String there, String ours, int before) {
    String types =
        elements.page.types(before).entrySet().stream()
            .map(type -> " + " + type.getValue() + " × " + type.getKey())
            .collect(Collectors.joining());
    element.say(Remark.QUESTION_NEAREST, ours, there, "note" + types);
    unused(element);
  }

  /** Says of choices for all columns that no column has any use for them. */
  void unused(Node element) {
    JsonValue choices = element.get("choices");
    if (choices instanceof JsonArray list && !list.isEmpty() && !said.contains(element.where())) {
      element.say(element.at("choices"), Remark.NOT_HERE, "choices", choices.toString());
    }
  }

  /** A cell: what the column says, or else what the whole says. */
  private void cell(Node element, Node column, Words row) {
    String type =
        column
            .string("cellType")
            .filter(said -> !said.equals("default"))
            .or(() -> element.string("cellType"))
            .orElse("dropdown")
            .toLowerCase(Locale.ROOT);
    Node source = column;
    boolean chosen = CHOSEN.contains(type) && !column.has("choices");
    if (element.get("choices") instanceof JsonArray list && chosen) {
      source = column.with("choices", list, element.at("choices"), !said.add(element.where()));
    }
    if (!row.isBlank()) {
      Words title = column.words("title");
      source = source.called(joined(row, title.isBlank() ? whole.same(column.name()) : title));
    }
    elements.read(source, type, column.name());
  }

  private Words joined(Words row, Words column) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    LanguageVariant first = whole.survey.language();
    row.texts().forEach((language, text) -> texts.put(language, text));
    column.texts().forEach((language, text) -> texts.putIfAbsent(language, ""));
    texts.replaceAll(
        (language, text) ->
            row.texts().getOrDefault(language, row.texts().getOrDefault(first, ""))
                + ": "
                + column.texts().getOrDefault(language, column.texts().getOrDefault(first, "")));
    return new Words(column.where(), texts, column.piping());
  }

  /** Rows that can be added. */
  void rows(Node element, String name) {
    List<Node> columns = element.nodes("columns");
    if (elements.isInRounds()) {
      once(element, name, "rowCount", "minRowCount");
      String ours = note(element, name);
      int before = elements.page.size();
      for (Node column : columns) {
        Node inner = column.in(inside(element, name, ours), element.isQuiet());
        cell(element, inner, Words.silent(Map.of()));
      }
      asNote(element, "matrixdynamic", ours, before);
      element.rest();
    } else {
      RoundElements.ofRows(elements, element, name)
          .read(columns, (grids, column) -> grids.cell(element, column, Words.silent(Map.of())));
    }
  }

  /** Panels that can be added. */
  void panels(Node element, String name) {
    List<Node> inside = element.nodes("templateElements");
    if (elements.isInRounds()) {
      once(element, name, "panelCount", "minPanelCount");
      String ours = note(element, name);
      int before = elements.page.size();
      for (Node inner : inside) {
        elements.read(inner.in(inside(element, name, ours), element.isQuiet()));
      }
      asNote(element, "paneldynamic", ours, before);
      element.rest();
    } else {
      RoundElements.ofPanels(elements, element, name)
          .read(inside, (grids, inner) -> grids.elements.read(inner));
    }
  }

  /** What is asked again and again inside of what is asked again and again comes once. */
  private static void once(Node element, String name, String... counts) {
    for (String key : counts) {
      element.get(key);
    }
    element.say(Remark.ONCE, name);
  }

  private Scope inside(Node element, String name, String ours) {
    return element
        .scope()
        .shown(Elements.quiet(shown(element)))
        .inside(element.scope().name(name), ours);
  }

  /** A field for each item. */
  void fields(Node element, String name) {
    List<Node> items = element.nodes("items");
    String ours = note(element, name);
    int before = elements.page.size();
    for (Node item : items) {
      elements.read(item.in(inside(element, name, ours), element.isQuiet()), "text", item.name());
    }
    asNote(element, "multipletext", ours, before);
    List<String> fields = items.stream().map(Node::name).toList();
    whole.answers.add(element.scope().name(name), parts(element, name, fields));
    element.rest();
  }
}
