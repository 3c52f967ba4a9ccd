package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.Conditions.Condition;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.RowType;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** Makes questions out of rows. */
final class Questions {

  private static final String DEFAULT = "default";
  private static final Pattern SEARCH = Pattern.compile("\\bsearch\\s*\\(");

  private final Words words;
  private final PictureCells pictures;
  private final Conditions conditions;
  private final Beginnings beginnings;
  private final Known known;
  private final ChoiceQuestions choosing;
  private final TypedQuestions typed;
  private final Names names = new Names(Names.Of.QUESTION);
  private final ImportNotes notes;

  Questions(
      Words words,
      PictureCells pictures,
      Conditions conditions,
      Known known,
      ChoiceQuestions choosing,
      ImportNotes notes) {
    this.words = words;
    this.pictures = pictures;
    this.conditions = conditions;
    this.beginnings = new Beginnings(conditions, notes);
    this.known = known;
    this.choosing = choosing;
    this.typed = new TypedQuestions(words, names, notes);
    this.notes = notes;
  }

  /** The names that questions have here. */
  Names names() {
    return names;
  }

  /** The questions that a row becomes, under this name: none, one, or two for a date and time. */
  List<Question> of(Line line, RowType type, String name) {
    List<Question> questions =
        switch (type.what()) {
          case KEPT_NOWHERE, TODAY -> nothing(line, ItemCode.NOTHING_KEPT, type);
          case OTHER_KIND -> nothing(line, ItemCode.TYPE_LEFT_OUT, type);
          case CALCULATED -> calculated(line, type, name);
          case HIDDEN -> hidden(line, type, name);
          default -> isFromFile(line, type) ? fromFile(line) : asked(line, type, name);
        };
    questions.forEach(question -> known.ask(question.name()));
    return questions;
  }

  private List<Question> nothing(Line line, String code, RowType type) {
    line.readWhole();
    notes.leftOut(line.place(), code, line.peek("name"), type.written());
    return List.of();
  }

  /** Whether its choices are looked up in a file: its list only says in which columns of it. */
  private static boolean isFromFile(Line line, RowType type) {
    return type.hasChoices() && SEARCH.matcher(line.peek("appearance")).find();
  }

  private List<Question> fromFile(Line line) {
    line.readWhole();
    notes.leftOut(
        line.place(),
        ItemCode.TYPE_LEFT_OUT,
        line.peek("name"),
        ItemCode.shown(line.peek("appearance")));
    return List.of();
  }

  private List<Question> calculated(Line line, RowType type, String name) {
    Optional<Condition> value = conditions.of(line, "calculation", Use.WORKED_OUT);
    if (value.isEmpty()) {
      return nothing(line, ItemCode.CALCULATION_LEFT_OUT, type);
    }
    return List.of(calculated(line, type, name, value.get()));
  }

  private Question calculated(Line line, RowType type, String name, Condition value) {
    JsonObjectBuilder question =
        JSON.createObjectBuilder()
            .add("name", name)
            .add("type", "calculated")
            .add("value", value.text());
    value.outcome().ifPresent(codes -> known.offers(name, codes));
    Optional<Condition> shown = conditions.of(line, "relevant", Use.SHOWN);
    shown.ifPresent(condition -> question.add("show-if", condition.text()));
    text(question, "label", line, "label");
    new Attributes(line, notes).flag("read_only");
    if (type.what() == RowType.What.CALCULATED || type.what() == RowType.What.HIDDEN) {
      notes.taken(line.place(), ItemCode.QUESTION, name, type.written());
    } else {
      notes.changed(line.place(), ItemCode.TYPE_NEAREST, name, type.written(), "calculated");
    }
    return new Question(question.build(), name, Set.of(), 0);
  }

  /** A value that nobody sees: it stays what it was at the beginning, or is worked out. */
  private List<Question> hidden(Line line, RowType type, String name) {
    if (!line.peek("calculation").isEmpty()) {
      return calculated(line, type, name);
    }
    Optional<JsonArray> brought = OwnKeys.of(line).get("list").flatMap(choosing::hidden);
    if (brought.isPresent()) {
      return List.of(brought(line, type, name, brought.get()));
    }
    String value = line.peek(DEFAULT);
    if (value.isEmpty() || value.contains("'") || TypedQuestions.isWorkedOut(value)) {
      return nothing(line, ItemCode.TYPE_LEFT_OUT, type);
    }
    line.text(DEFAULT);
    JsonObjectBuilder question =
        JSON.createObjectBuilder()
            .add("name", name)
            .add("type", "calculated")
            .add("value", "'" + value + "'");
    notes.changed(line.place(), ItemCode.TYPE_NEAREST, name, type.written(), "calculated");
    return List.of(new Question(question.build(), name, Set.of(), 0));
  }

  /** What a link may say: it was written here, with all that it can be. */
  private Question brought(Line line, RowType type, String name, JsonArray choices) {
    JsonObjectBuilder question =
        JSON.createObjectBuilder().add("name", name).add("type", "hidden").add("choices", choices);
    Set<String> needs = new HashSet<>();
    shown(question, line, needs);
    text(question, "label", line, "label");
    line.readWhole();
    notes.taken(line.place(), ItemCode.QUESTION, name, type.written());
    return new Question(question.build(), name, needs, 0);
  }

  private List<Question> asked(Line line, RowType type, String name) {
    Attributes attributes = new Attributes(line, notes);
    boolean readOnly = !type.hasChoices() && attributes.flag("read_only");
    // A result that is shown is worked out; where that cannot be, its words stay.
    Optional<Condition> result =
        readOnly ? conditions.of(line, "calculation", Use.WORKED_OUT) : Optional.empty();
    if (result.isPresent()) {
      return List.of(calculated(line, type, name, result.get()));
    }
    // The head of a table: it shows what there is to choose, and takes no answer.
    boolean head = type.hasChoices() && attributes.looks("label");
    if (type.what() == RowType.What.NOTE || readOnly || head) {
      return List.of(note(line, type, name, attributes));
    }
    Set<String> needs = new HashSet<>();
    JsonObjectBuilder question = JSON.createObjectBuilder().add("name", name);
    String written =
        type.hasChoices()
            ? choosing.add(question, line, type, attributes, needs)
            : typed.add(question, line, type, attributes);
    wording(question, line, name);
    if (written.equals("best-worst")) {
      text(question, "best-label", line, OwnKeys.BEST);
      text(question, "worst-label", line, OwnKeys.WORST);
    }
    rules(question, line, attributes, needs);
    OwnRules.add(question, written, attributes);
    bounded(question, line, type, written, attributes);
    text(question, "valid-message", line, "constraint_message");
    JsonObject begun = beginnings.of(question.build(), line, type, needs);
    attributes.finish();
    if (typed.isNearest()) {
      notes.changed(line.place(), ItemCode.TYPE_NEAREST, name, type.written(), written);
    } else {
      notes.taken(line.place(), ItemCode.QUESTION, name, type.written());
    }
    int values = type.hasChoices() ? choosing.values() : 1;
    Question first = new Question(begun, name, needs, values);
    return type.what() == RowType.What.DATE_AND_TIME
        ? List.of(first, time(first, line))
        : List.of(first);
  }

  private Question note(Line line, RowType type, String name, Attributes attributes) {
    JsonObjectBuilder question = JSON.createObjectBuilder().add("name", name).add("type", "note");
    wording(question, line, name);
    Set<String> needs = new HashSet<>();
    shown(question, line, needs);
    line.texts("required").values().stream()
        .filter(Attributes::isNo)
        .findFirst()
        .ifPresent(no -> line.text("required"));
    attributes.finish();
    if (type.what() == RowType.What.NOTE) {
      notes.taken(line.place(), ItemCode.QUESTION, name, type.written());
    } else {
      notes.changed(line.place(), ItemCode.TYPE_NEAREST, name, type.written(), "note");
    }
    return new Question(question.build(), name, needs, 0);
  }

  private String answers(String text, Line line) {
    return known.inText(
        text, () -> notes.changed(line.place(), ItemCode.NAME_GONE, ItemCode.shown(text)));
  }

  private void wording(JsonObjectBuilder question, Line line, String name) {
    Map<LanguageVariant, String> label = words.in(line, "label", text -> answers(text, line));
    question.add("label", words.text(label, name, line.place()));
    text(question, "hint", line, "hint");
    pictures.ofQuestion(question, line);
  }

  private void text(JsonObjectBuilder question, String key, Line line, String kind) {
    Map<LanguageVariant, String> text = words.in(line, kind, written -> answers(written, line));
    if (!text.isEmpty()) {
      question.add(key, words.text(text, "", line.place(kind)));
    }
  }

  private void shown(JsonObjectBuilder question, Line line, Set<String> needs) {
    condition(question, "show-if", line, "relevant", needs);
  }

  private void condition(
      JsonObjectBuilder question, String key, Line line, String kind, Set<String> needs) {
    conditions
        .of(line, kind, Use.SHOWN)
        .ifPresent(
            condition -> {
              question.add(key, condition.text());
              needs.addAll(condition.names());
            });
  }

  private void rules(
      JsonObjectBuilder question, Line line, Attributes attributes, Set<String> needs) {
    boolean optional = attributes.flag("skippable");
    boolean needed = attributes.flag("required") || Attributes.isNo(line.peek("skippable"));
    if (needed && !optional) {
      question.add("required", true);
    } else if (!Attributes.isNo(line.peek("required"))) {
      condition(question, "required-if", line, "required", needs);
    }
    text(question, "required-message", line, "required_message");
    shown(question, line, needs);
  }

  /** What has to hold of an answer, and the bounds that a question here has of itself. */
  private void bounded(
      JsonObjectBuilder question, Line line, RowType type, String written, Attributes attributes) {
    List<String> alone = written.equals("several-choices") ? choosing.alone(type) : List.of();
    String rest = OwnRules.bounds(question, written, line.text("constraint"), alone, attributes);
    conditions
        .of(line, "constraint", rest, Use.VALID)
        .ifPresent(condition -> question.add("valid-if", condition.text()));
  }

  /** The time of day, asked for after the day. */
  private Question time(Question day, Line line) {
    String name = typed.timeName();
    JsonObjectBuilder question = JSON.createObjectBuilder().add("name", name).add("type", "time");
    question.add("label", words.own("interchange.words.time", line.place()));
    for (String key :
        List.of("required", "required-if", "required-message", "show-if", "default-from")) {
      if (day.json().containsKey(key)) {
        question.add(key, day.json().get(key));
      }
    }
    notes.changed(line.place(), ItemCode.DATE_AND_TIME, day.name(), name);
    return new Question(question.build(), name, day.needs(), 1);
  }
}
