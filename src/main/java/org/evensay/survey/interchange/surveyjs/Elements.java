package org.evensay.survey.interchange.surveyjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.FieldBegins;
import org.evensay.survey.interchange.draft.PageDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Place;

/** Puts the elements of a page on it: what each type becomes, and what all have in common. */
final class Elements {

  final Whole whole;
  final PageDraft page;

  private final ChoiceElements choices;
  private final TextElements texts;
  private final ScaleElements scales;
  private final GridElements grids;
  private final boolean inRounds;

  /** Questions that a round has no room for. */
  private long more;

  Elements(Whole whole, PageDraft page) {
    this(whole, page, false);
  }

  private Elements(Whole whole, PageDraft page, boolean inRounds) {
    this.whole = whole;
    this.page = page;
    this.inRounds = inRounds;
    this.choices = new ChoiceElements(this);
    this.texts = new TextElements(this);
    this.scales = new ScaleElements(this);
    this.grids = new GridElements(this);
  }

  /** Whether these are asked again and again. */
  boolean isInRounds() {
    return inRounds;
  }

  /** Those of each round of what is asked again and again, which go elsewhere. */
  Elements inRounds(PageDraft rounds) {
    return new Elements(whole, rounds, true);
  }

  GridElements grids() {
    return grids;
  }

  /** How many were not made since there is no room for them in a round. */
  long more() {
    return more;
  }

  /** Whether there is no room for another one. */
  boolean isFull() {
    return page.isFull() || inRounds && page.size() >= Limits.QUESTIONS_IN_A_ROUND;
  }

  /** So many that are not made since there is no room for them. */
  void more(Place where, long count) {
    if (page.isFull() && count > 0) {
      page.more(where, count);
    } else {
      more += count;
    }
  }

  /** The type of an element in small letters without spaces, as it is looked up there. */
  static String type(Node element) {
    return element.string("type").orElse("text").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  void read(Node element) {
    read(element, type(element), element.name());
  }

  /** Reads an element, or a cell or an item that stands for one. */
  void read(Node element, String type, String name) {
    if (isFull()) {
      more(element.where(), Unread.questions(element, type));
      return;
    }
    page.look();
    switch (type) {
      case "panel", "flowpanel" -> panel(element);
      case "paneldynamic" -> grids.panels(element, name);
      case "matrix" -> new MatrixElements(this, grids).matrix(element, name);
      case "matrixdropdown" -> grids.cells(element, name);
      case "matrixdynamic" -> grids.rows(element, name);
      case "multipletext" -> grids.fields(element, name);
      case "radiogroup", "dropdown", "buttongroup" -> choices.one(element, type, name);
      case "checkbox", "tagbox" -> choices.several(element, type, name);
      case "imagepicker", "imagemap" -> choices.pictures(element, type, name);
      case "ranking" -> choices.ranking(element, name);
      case "boolean" -> choices.bool(element, name);
      case "rating" -> scales.rating(element, name);
      case "slider", "nouislider" -> scales.slider(element, type, name);
      case "text" -> texts.text(element, name);
      case "comment", "editor" -> texts.comment(element, name);
      case "html" -> texts.html(element, name);
      case "expression" -> texts.expression(element, name);
      case "file", "signaturepad" -> texts.file(element, type, name);
      case "image" -> texts.image(element, name);
      case "empty", "microphone" -> element.say(Remark.QUESTION_LEFT_OUT, name, type);
      default -> other(element, type, name);
    }
  }

  /** What somebody made for themselves, or what a later version has. */
  private void other(Node element, String type, String name) {
    if (element.has("choices")) {
      choices.one(element, type, name);
    } else {
      texts.other(element, type, name);
    }
  }

  /** Begins a question: says what became of its type, and takes what all have. */
  QuestionDraft begin(Node element, String there, String name, String type, boolean nearest) {
    QuestionDraft draft = begin(element, name, type);
    element.say(nearest ? Remark.QUESTION_NEAREST : Remark.QUESTION, draft.name(), there, type);
    return draft;
  }

  /** The same, of which something is said later. */
  QuestionDraft begin(Node element, String name, String type) {
    String ours =
        whole.name(element.scope().prefix() + name, element.at("name"), element.isQuiet());
    QuestionDraft draft = new QuestionDraft(element.where(), ours, type);
    Words title = element.words("title");
    draft.text("label", title.isBlank() ? whole.same(name) : title);
    Words hint = element.words("description");
    if (!hint.isBlank()) {
      draft.text("hint", hint);
    }
    required(element, draft);
    begins(element, draft);
    shown(element, draft);
    return draft;
  }

  /** What stays comes before what is worked out. */
  private static void begins(Node element, QuestionDraft draft) {
    if (!element.has("defaultValue") && FieldBegins.isPossible(draft.type())) {
      element
          .value("defaultValueExpression")
          .ifPresent(value -> draft.condition("default-from", value));
    }
  }

  private static void required(Node element, QuestionDraft draft) {
    if (element.flag("isRequired", "required") && draft.type().equals("note")) {
      element.say(element.at("isRequired"), Remark.NOT_HERE, "isRequired", "true");
    } else if (element.flag("isRequired", "required")) {
      draft.flag("required");
    } else if (!draft.type().equals("note")) {
      element
          .condition("requiredIf", "")
          .ifPresent(condition -> draft.condition("required-if", condition));
    }
    Words message = element.words("requiredErrorText");
    if (!message.isBlank()) {
      draft.text("required-message", message);
    }
  }

  /** When it is shown. What cannot be changed in between is not shown either. */
  void shown(Node element, QuestionDraft draft) {
    List<Condition> all = new ArrayList<>(element.scope().shown());
    List<Condition> own = conditions(element);
    all.addAll(element.isQuiet() ? quiet(own) : own);
    all.forEach(condition -> draft.condition("show-if", condition));
  }

  static List<Condition> conditions(Node element) {
    List<Condition> all = new ArrayList<>();
    element.condition("visibleIf", "").ifPresent(all::add);
    element.condition("enableIf", "").ifPresent(all::add);
    if (element.isOff("visible") && all.isEmpty()) {
      all.add(Condition.never(element.at("visible")));
    }
    return all;
  }

  /** Ends a question: it is on the page, and formulas know it. */
  void end(Node element, QuestionDraft draft, Answer answer, String name) {
    Validators.read(element, draft);
    put(element, draft, answer, name);
    if (element.flag("hasComment", "showCommentArea")) {
      comment(element, draft, name);
    }
    element.rest();
  }

  /** Puts a question on the page, by the names that formulas have for it. */
  void put(Node element, QuestionDraft draft, Answer answer, String name) {
    page.add(draft);
    whole.asks(draft);
    whole.answers.add(element.scope().name(name), answer);
    boolean gone = draft.type().equals("several-choices") && draft.offered() <= Limits.ROUNDS;
    Optional<String> property =
        gone ? element.string("valuePropertyName") : Optional.<String>empty();
    property.ifPresent(
        by ->
            element
                .string("valueName")
                .ifPresent(value -> whole.answers.addList(value, by, draft.name())));
    element
        .string("valueName")
        .ifPresent(
            value -> {
              whole.answers.add(element.scope().name(value), answer);
              element.say(element.at("valueName"), Remark.RENAMED, value, draft.name());
            });
  }

  private void comment(Node element, QuestionDraft draft, String name) {
    String ours = whole.name(draft.name() + "_comment", element.at("name"), true);
    QuestionDraft comment = new QuestionDraft(element.where(), ours, "long-text");
    Words label = element.words("commentText");
    comment.text(
        "label",
        label.isBlank() ? Words.ours(element.where(), "interchange.words.comment") : label);
    shown(element.in(element.scope().silently(), true), comment);
    page.add(comment);
    Answer answer = Answer.of(ours, Answer.Kind.TEXT, Map.of());
    whole.answers.add(element.scope().name(name) + "-Comment", answer);
  }

  /** A panel: its title as a note, and what is in it one after the other. */
  private void panel(Node panel) {
    List<Condition> shown = new ArrayList<>(panel.scope().shown());
    shown.addAll(conditions(panel));
    panel.say(Remark.FLATTENED);
    boolean headed = heading(panel, panel.words("title"), panel.words("description"), shown);
    List<Condition> now = headed ? quiet(shown) : shown;
    for (Node element : panel.nodes("elements", "questions")) {
      read(element.in(panel.scope().shown(now), panel.isQuiet()));
      now = quiet(now);
    }
    panel.rest();
  }

  /** Conditions of which enough has been said. */
  static List<Condition> quiet(List<Condition> conditions) {
    return conditions.stream().map(Condition::silently).toList();
  }

  /** A note with what stands above some questions, if anything does. */
  boolean heading(Node node, Words title, Words description, List<Condition> shown) {
    if (title.isBlank() && description.isBlank()) {
      return false;
    }
    String ours = whole.name(node.scope().prefix() + node.name() + "_title", node.at("name"), true);
    QuestionDraft note = new QuestionDraft(node.where(), ours, "note");
    note.text("label", title.isBlank() ? description : title);
    if (!title.isBlank() && !description.isBlank()) {
      note.text("hint", description);
    }
    shown.forEach(condition -> note.condition("show-if", condition));
    page.add(note);
    return true;
  }
}
