package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Place;

/** Questions whose answers are typed, and what is no question: notes and calculations. */
final class TypedQuestions {

  /** What a rating from 1 to 5 looks like: 1 is stars. */
  private static final String FACES = "2";

  private final Reading reading;
  private final Numbers numbers;

  TypedQuestions(Reading reading) {
    this.reading = reading;
    this.numbers = new Numbers(reading);
  }

  static Answer answer(QuestionDraft draft) {
    boolean number = List.of("number", "decimal", "scale").contains(draft.type());
    return Answer.of(draft.name(), number ? Answer.Kind.NUMBER : Answer.Kind.ANY, Map.of());
  }

  /** One line, some lines, or many. */
  void text(Source question, boolean isLong) {
    boolean number = !isLong && question.attributes().on("numbers_only");
    QuestionDraft draft =
        number
            ? numbers.number(question, question.name())
            : words(question, question.name(), isLong);
    reading.said(question, draft.type(), number);
    begins(question, draft);
    reading.checked(question, draft);
    reading.put(question, draft);
    reading.variables().add(question, answer(draft));
  }

  private QuestionDraft words(Source question, String name, boolean isLong) {
    Optional<Integer> most =
        question.attributes().upTo("maximum_chars", Limits.LONG_ANSWER_CHARACTERS);
    boolean needsRoom = isLong || most.filter(n -> n > Limits.SHORT_ANSWER_CHARACTERS).isPresent();
    QuestionDraft draft =
        new QuestionDraft(question.where(), name, needsRoom ? "long-text" : "short-text");
    most.ifPresentOrElse(
        n -> draft.setting("most-characters", n),
        () ->
            reading.remarks.once(
                Remark.TEXT_ROOM, Limits.SHORT_ANSWER_CHARACTERS, Limits.LONG_ANSWER_CHARACTERS));
    return draft;
  }

  private void begins(Source question, QuestionDraft draft) {
    begins(question.defaults(), draft);
  }

  /** What a field begins with: what the default language says, and others that say the same. */
  private void begins(List<Row> defaults, QuestionDraft draft) {
    String begins =
        defaults.stream()
            .sorted(Comparator.comparing(row -> !reading.isInDefault(row)))
            .map(row -> row.get("defaultvalue").strip())
            .filter(value -> !value.isEmpty() && value.indexOf('{') < 0 && value.indexOf('<') < 0)
            .filter(value -> value.length() <= Limits.SHORT_ANSWER_CHARACTERS)
            .findFirst()
            .orElse("");
    if (!begins.isEmpty()) {
      List<Place.Path> said =
          defaults.stream()
              .filter(row -> row.get("defaultvalue").strip().equals(begins))
              .map(Row::where)
              .toList();
      draft.begins(begins, said);
    } else {
      defaults.stream()
          .filter(row -> row.get("defaultvalue").indexOf('{') >= 0)
          .min(Comparator.comparing(row -> !reading.isInDefault(row)))
          .ifPresent(row -> beginsWorkedOut(row, draft));
    }
  }

  private void beginsWorkedOut(Row row, QuestionDraft draft) {
    String text = row.get("defaultvalue");
    ExpressionScript script = new ExpressionScript(reading.variables(), "", "");
    draft.condition("default-from", new Condition(row.where(), text, () -> script.worked(text)));
  }

  void number(Source question) {
    QuestionDraft draft = numbers.number(question, question.name());
    reading.said(question, draft.type(), false);
    begins(question, draft);
    reading.checked(question, draft);
    reading.put(question, draft);
    reading.variables().add(question, answer(draft));
  }

  /** A field for each part, under a note with what is asked. */
  void several(Source question, boolean all) {
    Optional<Slider> slider = all ? Slider.of(question.attributes()) : Optional.empty();
    boolean onALine = slider.filter(Slider::isScale).isPresent();
    slider.ifPresent(one -> one.sayStep(question.attributes(), reading));
    boolean whole = slider.flatMap(Slider::step).isPresent();
    String type = onALine ? "scale" : whole ? "number" : all ? "decimal" : "short-text";
    reading.said(question, "note + %d × %s".formatted(question.parts().size(), type), !onALine);
    note(question);
    boolean only = !all && question.attributes().on("numbers_only");
    List<QuestionDraft> drafts = new ArrayList<>();
    for (Item part : question.parts()) {
      if (!reading.hasRoom(part)) {
        continue;
      }
      String code = part.get("title").strip();
      String name = reading.name(question.name() + "_" + code);
      QuestionDraft draft =
          onALine
              ? slider.get().scale(new QuestionDraft(question.where(), name, type), reading)
              : all || only ? numbers.number(question, name, slider) : words(question, name, false);
      part(question, part, draft);
      begins(question.defaults(part), draft);
      reading.checkedPart(question, code, draft);
      reading.variables().part(question, code, code, answer(draft));
      drafts.add(draft);
    }
    // What is said of all parts together can be checked when the last one is there.
    if (!drafts.isEmpty()) {
      reading.checked(question, drafts.get(drafts.size() - 1));
    }
  }

  /** A part of a question as a question of its own. */
  void part(Source question, Item part, QuestionDraft draft) {
    draft.text("label", reading.words(part, "question", question.code()));
    boolean required = question.has("mandatory") || part.get("mandatory").equals("Y");
    if (required) {
      draft.flag("required");
    }
    reading.shown(question, draft);
    reading.relevant(part, question, draft);
    reading.page.add(draft);
  }

  /** What is asked of all parts together. */
  void note(Source question) {
    reading.put(question, new QuestionDraft(question.where(), question.name(), "note"));
  }

  /** A text that is only read. */
  void display(Source question) {
    reading.said(question, "note", false);
    note(question);
  }

  /** A day, a month or a time, by the format in which it is typed. */
  void date(Source question) {
    String format = question.attributes().take("date_format").orElse("");
    boolean time = format.contains("H") || format.contains("M");
    boolean day = format.contains("d") || format.contains("j");
    boolean month = format.contains("m") || format.contains("n");
    boolean year = format.matches("[yY]+");
    String type = day ? "date" : month ? "month" : time ? "time" : year ? "number" : "date";
    reading.said(question, type, time && day);
    QuestionDraft draft = new QuestionDraft(question.where(), question.name(), type);
    if (type.equals("date") || year) {
      limit(question, draft, "date_min", "least");
      limit(question, draft, "date_max", "most");
    }
    begins(question, draft);
    reading.checked(question, draft);
    reading.put(question, draft);
    reading.variables().add(question, answer(draft));
  }

  private void limit(Source question, QuestionDraft draft, String attribute, String key) {
    Optional<Row> row = question.attributes().row(attribute);
    row.ifPresent(
        found -> {
          String value = found.get("value").strip();
          boolean date = value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
          boolean year = value.matches("[0-9]{4}");
          boolean number = draft.type().equals("number");
          String end = key.equals("least") ? "-01-01" : "-12-31";
          String ours =
              number ? value.substring(0, Math.min(4, value.length())) : date ? value : value + end;
          Optional<Object> least = draft.said("least");
          if ((date || year)
              && least.filter(one -> one.toString().compareTo(ours) > 0).isPresent()) {
            reading.against(found, attribute, least.get());
          } else if (date || year) {
            if (number) {
              draft.setting(key, Integer.parseInt(ours));
            } else {
              draft.setting(key, ours);
            }
            reading.remarks.add(found.where(), Remark.TAKEN);
          } else {
            reading.remarks.add(found.where(), Remark.NOT_HERE, attribute, value);
          }
        });
  }

  /** From 1 to 5. */
  void five(Source question) {
    reading.said(question, "scale", false);
    QuestionDraft draft = new QuestionDraft(question.where(), question.name(), "scale");
    draft.choices("points", points(5));
    question
        .attributes()
        .row("slider_rating")
        .ifPresent(
            row -> {
              boolean faces = row.get("value").strip().equals(FACES);
              if (faces) {
                draft.setting("appearance", "faces");
              }
              reading.remarks.add(
                  row.where(),
                  faces ? Remark.TAKEN : Remark.LOOKS,
                  faces ? new Object[] {} : new Object[] {"slider_rating", row.get("value")});
            });
    reading.put(question, draft);
    reading.variables().add(question, answer(draft));
  }

  /** So many points, each of which says its number. */
  List<ChoiceDraft> points(int most) {
    List<ChoiceDraft> points = new ArrayList<>();
    for (int i = 1; i <= most; i++) {
      String number = String.valueOf(i);
      points.add(ChoiceDraft.of(number, reading.same(number)));
    }
    return points;
  }
}
