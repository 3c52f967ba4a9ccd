package org.evensay.survey.interchange.surveyjs;

import java.util.List;
import java.util.Map;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Names;

/** Elements with the same answers in each row. */
final class MatrixElements {

  private static final String CELL = "cellType";
  private static final String OFFERED = "choices-if";

  /** What says that several can be chosen in a row. */
  private static final String MANY = "checkbox";

  private final Elements elements;
  private final GridElements grids;
  private final Whole whole;

  MatrixElements(Elements elements, GridElements grids) {
    this.elements = elements;
    this.grids = grids;
    this.whole = elements.whole;
  }

  /** One answer in each row. */
  void matrix(Node element, String name) {
    ChoiceReader columns = new ChoiceReader(whole, element, Names.Of.CHOICE).read("columns");
    ChoiceReader rows = new ChoiceReader(whole, element, Names.Of.QUESTION_PART).read("rows");
    boolean several = Node.scalar(element.peek(CELL)).equals(MANY);
    boolean scale = !several && columns.isScale();
    Answer.Kind kind = several ? Answer.Kind.SEVERAL : scale ? Answer.Kind.NUMBER : Answer.Kind.ONE;
    Map<String, String> names = scale ? Map.of() : columns.names;
    String key = scale ? "points" : "choices";
    if (columns.list.isEmpty()) {
      element.say(Remark.QUESTION_LEFT_OUT, name, "matrix");
      return;
    }
    if (rows.list.isEmpty()) {
      QuestionDraft draft = elements.begin(element, "matrix", name, type(kind), true);
      draft.choices(key, scale ? columns.points() : columns.list);
      offered(columns, scale).forEach(offered -> draft.condition(OFFERED, offered));
      elements.end(element, draft, Answer.of(draft.name(), kind, names), name);
      return;
    }
    if (several) {
      element.say(element.at(CELL), Remark.TAKEN);
      element.get(CELL);
    }
    if (several || rows.list.size() > Limits.QUESTIONS_ON_A_PAGE || !rows.shown.isEmpty()) {
      single(element, name, columns, rows, kind);
      return;
    }
    QuestionDraft matrix = elements.begin(element, "matrix", name, "matrix", false);
    required(element, matrix);
    matrix.choices("rows", rows.list).choices(key, scale ? columns.points() : columns.list);
    offered(columns, scale).forEach(offered -> matrix.condition(OFFERED, offered));
    for (int i = 0; i < rows.list.size(); i++) {
      String row = rows.list.get(i).name();
      String ours = whole.name(matrix.name() + "_" + row, element.at("rows"), true);
      String value = element.scope().name(name) + "." + rows.values.get(i);
      whole.answers.add(value, Answer.of(ours, kind, names));
    }
    elements.end(element, matrix, grids.parts(element, name, rows.names.keySet()), name);
  }

  /** When columns are offered that are shown at times; points of a scale are there always. */
  private static List<Condition> offered(ChoiceReader columns, boolean scale) {
    if (scale) {
      columns.always();
      return List.of();
    }
    return columns.offered();
  }

  private static String type(Answer.Kind kind) {
    return switch (kind) {
      case SEVERAL -> "several-choices";
      case NUMBER -> "scale";
      default -> "one-choice";
    };
  }

  private static void required(Node element, QuestionDraft draft) {
    if (element.flag("eachRowRequired", "isAllRowRequired")) {
      draft.flag("required");
    }
  }

  /** Each row as a question: there are too many, some are shown at times, or several are chosen. */
  private void single(
      Node element, String name, ChoiceReader columns, ChoiceReader rows, Answer.Kind kind) {
    boolean scale = kind == Answer.Kind.NUMBER;
    QuestionDraft note = elements.begin(element, name, "note");
    elements.page.add(note);
    int before = elements.page.size();
    String type = type(kind);
    List<Condition> offered = offered(columns, scale);
    List<ChoiceDraft> list = scale ? columns.points() : columns.list;
    Node quiet = element.in(element.scope().silently(), true);
    List<ChoiceDraft> silent = quiet(list);
    int made = 0;
    for (; made < rows.list.size() && !elements.isFull(); made++) {
      ChoiceDraft row = rows.list.get(made);
      String ours = whole.name(note.name() + "_" + row.name(), element.at("rows"), true);
      QuestionDraft draft = new QuestionDraft(element.where(), ours, type);
      draft.text("label", row.label()).choices(scale ? "points" : "choices", list);
      required(element, draft);
      (made == 0 ? offered : Elements.quiet(offered))
          .forEach(condition -> draft.condition(OFFERED, condition));
      elements.shown(quiet, draft);
      Condition shown = rows.shown.get(row.name());
      if (shown != null) {
        draft.condition("show-if", shown);
      }
      elements.page.add(draft);
      Map<String, String> names = scale ? Map.of() : columns.names;
      whole.answers.add(
          element.scope().name(name) + "." + rows.values.get(made), Answer.of(ours, kind, names));
      list = silent;
    }
    elements.more(element.where(), (long) rows.list.size() - made);
    grids.asNote(element, "matrix", note.name(), before);
    whole.answers.add(
        element.scope().name(name), grids.parts(element, name, rows.values.subList(0, made)));
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
}
