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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
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

  /** What is asked of each row besides its cells. */
  private static final String DETAILS = "detailElements";

  private final Elements elements;
  private final Whole whole;

  /** Where choices stand that belong to several columns, and were spoken of. */
  private final Set<Place> said = new HashSet<>();

  GridElements(Elements elements) {
    this.elements = elements;
    this.whole = elements.whole;
  }

  /** What formulas mean with the name of all the parts. */
  Answer parts(Node element, String name, Collection<String> parts) {
    String all = element.scope().name(name);
    return Answer.parts(
        name,
        parts.stream().flatMap(part -> whole.answers.known(all + "." + part).stream()).toList());
  }

  /** A question for each cell, under a note with the title. */
  void cells(Node element, String name) {
    ChoiceReader rows = new ChoiceReader(whole, element, Names.Of.QUESTION_PART).read("rows");
    List<Node> columns = element.nodes("columns");
    List<Node> details = element.nodes(DETAILS);
    if (rows.list.isEmpty() || columns.isEmpty() && details.isEmpty()) {
      element.say(Remark.QUESTION_LEFT_OUT, name, "matrixdropdown");
      return;
    }
    String ours = note(element, name);
    int before = elements.page.size();
    int made = 0;
    for (; made < rows.list.size() && !elements.isFull(); made++) {
      ChoiceDraft row = rows.list.get(made);
      if (!row.label().isSilent()) {
        element.say(row.label().where(), Remark.TAKEN);
      }
      Scope scope =
          element
              .scope()
              .shown(shown(element, Optional.ofNullable(rows.shown.get(row.name()))))
              .inside(
                  element.scope().name(name) + "." + rows.values.get(made),
                  ours + "_" + row.name());
      for (Node column : columns) {
        cell(element, column.in(scope, made > 0), row.label());
        scope = scope.silently();
      }
      for (Node detail : details) {
        detail(detail.in(scope, made > 0), row.label());
        scope = scope.silently();
      }
    }
    elements.more(
        element.where(), (rows.list.size() - made) * ((long) columns.size() + details.size()));
    asNote(element, "matrixdropdown", ours, before);
    List<String> cells =
        rows.values.subList(0, made).stream()
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

  /** When the cells of a row are shown: what is said of all of them was said of the note. */
  private List<Condition> shown(Node element, Optional<Condition> row) {
    List<Condition> all = new ArrayList<>(Elements.quiet(shown(element)));
    row.ifPresent(all::add);
    return all;
  }

  private String note(Node element, String name) {
    QuestionDraft note = elements.begin(element, name, "note");
    elements.page.add(note);
    return note.name();
  }

  /** Says what came of all of it: a note, and the questions that stand on the page after it. */
  void asNote(Node element, String there, String ours, int before) {
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
    if (elements.isFull()) {
      elements.more(column.where(), 1);
      return;
    }
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

  /** What is asked of a row beside its cells. */
  private void detail(Node detail, Words row) {
    Words title = detail.words("title");
    boolean asks = !Elements.type(detail).endsWith("panel");
    elements.read(
        asks
            ? detail.called(joined(row, title.isBlank() ? whole.same(detail.name()) : title))
            : detail);
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
    List<Node> details = element.nodes(DETAILS);
    if (elements.isInRounds()) {
      once(element, name, "rowCount", "minRowCount");
      String ours = note(element, name);
      int before = elements.page.size();
      for (Node column : columns) {
        Node inner = column.in(inside(element, name, ours), element.isQuiet());
        cell(element, inner, Words.silent(Map.of()));
      }
      for (Node detail : details) {
        elements.read(detail.in(inside(element, name, ours), element.isQuiet()));
      }
      asNote(element, "matrixdynamic", ours, before);
      element.rest();
    } else {
      Set<Place> cells = columns.stream().map(Node::where).collect(Collectors.toSet());
      List<Node> all = Stream.concat(columns.stream(), details.stream()).toList();
      RoundElements.ofRows(elements, element, name)
          .read(
              all,
              (grids, one) -> {
                if (cells.contains(one.where())) {
                  grids.cell(element, one, Words.silent(Map.of()));
                } else {
                  grids.elements.read(one);
                }
              });
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
