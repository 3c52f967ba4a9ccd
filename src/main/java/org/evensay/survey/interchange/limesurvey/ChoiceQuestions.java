package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.ChoiceDraft.Mark;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;

/** Questions with choices: one of them, several, or all in order. */
final class ChoiceQuestions {

  private static final String OTHER = "-oth-";
  private static final String MOST = "max_answers";

  private final Reading reading;
  private final ChosenParts parts;

  ChoiceQuestions(Reading reading) {
    this.reading = reading;
    this.parts = new ChosenParts(reading);
  }

  /** The choices of a question, and our names of them by their codes. */
  record Choices(List<ChoiceDraft> list, Map<String, String> names) {}

  /** Choices out of rows. */
  Choices choices(List<Item> rows, String code, String words, Source question) {
    Names free = new Names(Names.Of.CHOICE);
    List<ChoiceDraft> list = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Item row : rows) {
      String written = row.get(code).strip();
      String name = free.name(written);
      if (!name.equals(written)) {
        reading.remarks.add(row.first().at(code), Remark.RENAMED, written, name);
      }
      names.putIfAbsent(written, name);
      list.add(ChoiceDraft.of(name, reading.words(row, words, question.code())));
    }
    if (question.has("other") && !"R".equals(question.type())) {
      String name = free.name("other");
      names.put(OTHER, name);
      boolean needed = question.attributes().on("other_comment_mandatory");
      list.add(
          ChoiceDraft.of(name, otherWords(question)).as(needed ? Mark.OTHER_REQUIRED : Mark.OTHER));
    }
    return new Choices(list, names);
  }

  private Words otherWords(Source question) {
    Map<LanguageVariant, String> own =
        question.attributes().texts("other_replace_text", reading.languages);
    return own.isEmpty()
        ? Words.ours(question.where(), "interchange.words.other")
        : reading.words(
            question.attributes().first("other_replace_text").where(), own, question.code());
  }

  /** One of several: radio buttons or a list, with a comment or without. */
  void one(Source question) {
    Choices choices = choices(question.answers(0), "code", "answer", question);
    if (choices.list().isEmpty()) {
      reading.said(question, "short-text", true);
      reading.put(question, new QuestionDraft(question.where(), question.name(), "short-text"));
      reading.variables().add(question, Answer.of(question.name(), Answer.Kind.ANY, Map.of()));
      return;
    }
    boolean comment = question.type().equals("O");
    reading.said(question, comment ? "one-choice + long-text" : "one-choice", comment);
    QuestionDraft draft = new QuestionDraft(question.where(), question.name(), "one-choice");
    draft.choices("choices", choices.list());
    boolean listed = "!W".contains(question.type());
    if (listed && choices.list().size() > 20) {
      draft.setting("appearance", "search");
    }
    shuffled(question, draft);
    begins(question, choices.names(), draft);
    reading.put(question, draft);
    reading.variables().add(question, Answer.of(question.name(), Answer.Kind.ONE, choices.names()));
    other(question);
    if (comment) {
      comment(question, question.name(), "comment", Optional.empty());
    }
  }

  private void other(Source question) {
    if (question.has("other")) {
      String name = reading.name(question.name() + "_other");
      Answer answer = Answer.of(name, Answer.Kind.TEXT, Map.of());
      reading.variables().add(question, "other", "other", answer);
    }
  }

  /** A field for a comment, after what it is about. */
  private void comment(Source question, String after, String suffix, Optional<Condition> when) {
    String name = reading.name(after + "_comment");
    QuestionDraft comment = new QuestionDraft(question.where(), name, "long-text");
    comment.text("label", Words.ours(question.where(), "interchange.words.comment"));
    reading.shown(question, comment);
    when.ifPresent(condition -> comment.condition("show-if", condition));
    reading.page.add(comment);
    Answer answer = Answer.of(name, Answer.Kind.TEXT, Map.of());
    reading.variables().add(question, suffix, suffix, answer);
  }

  /** Any of several, with comments or without. */
  void several(Source question) {
    if (isEmpty(question, question.parts())) {
      return;
    }
    boolean comments = question.type().equals("P");
    reading.said(question, comments ? "several-choices + long-text" : "several-choices", comments);
    Choices choices = choices(question.parts(), "title", "question", question);
    QuestionDraft draft = new QuestionDraft(question.where(), question.name(), "several-choices");
    List<ChoiceDraft> marked = parts.alone(question, choices.list());
    draft.choices("choices", marked);
    bounds(question, draft, marked.size());
    shuffled(question, draft);
    parts.filtered(question, choices.names(), draft);
    parts.shown(question, question.parts(), marked, draft);
    parts.begins(question, marked, draft);
    reading.checked(question, draft);
    reading.put(question, draft);
    reading
        .variables()
        .add(question, Answer.of(question.name(), Answer.Kind.SEVERAL, choices.names()));
    choices.names().forEach((code, name) -> member(question, code, name));
    other(question);
    if (comments) {
      for (int i = 0; i < marked.size(); i++) {
        boolean other = i == question.parts().size();
        String code = other ? "other" : question.parts().get(i).get("title").strip();
        commented(question, code, marked.get(i).name());
      }
    }
  }

  /** Leaves out what has nothing to choose from. */
  private boolean isEmpty(Source question, List<Item> rows) {
    boolean empty = rows.isEmpty() && (!question.has("other") || question.type().equals("R"));
    if (empty) {
      reading.remarks.add(
          question.where(),
          Remark.QUESTION_LEFT_OUT,
          question.name(),
          TypeNames.of(question.type()));
    }
    return empty;
  }

  private void member(Source question, String code, String name) {
    if (!code.equals(OTHER)) {
      reading.variables().part(question, code, code, Answer.member(question.name(), name));
    }
  }

  private void commented(Source question, String code, String choice) {
    String when = "selected(${%s}, '%s')".formatted(question.name(), choice);
    Condition condition =
        new Condition(question.item().first().at("type"), question.type(), () -> when);
    comment(question, question.name() + "_" + choice, code + "comment", Optional.of(condition));
  }

  private void bounds(Source question, QuestionDraft draft, int choices) {
    Attributes attributes = question.attributes();
    int least = attributes.upTo("min_answers", choices).orElse(0);
    if (least > 0) {
      draft.setting("least", least);
    }
    Optional<Integer> most = attributes.peek(MOST).filter(number -> number > 0 && number < least);
    if (most.isPresent()) {
      reading.against(attributes.row(MOST).orElseThrow(), MOST, least);
    } else {
      attributes.upTo(MOST, choices).ifPresent(number -> draft.setting("most", number));
    }
  }

  private static void shuffled(Source question, QuestionDraft draft) {
    boolean random = question.attributes().on("random_order");
    random |= question.attributes().on("answer_order");
    random |= question.attributes().on("subquestion_order");
    if (random) {
      draft.flag("shuffle");
    }
  }

  private void begins(Source question, Map<String, String> names, QuestionDraft draft) {
    List<Row> defaults =
        question.defaults().stream()
            .filter(row -> names.containsKey(row.get("defaultvalue").strip()))
            .sorted(Comparator.comparing(row -> !reading.isInDefault(row)))
            .toList();
    if (!defaults.isEmpty()) {
      String chosen = defaults.get(0).get("defaultvalue").strip();
      List<Place.Path> said =
          defaults.stream()
              .filter(row -> row.get("defaultvalue").strip().equals(chosen))
              .map(Row::where)
              .toList();
      draft.begins(names.get(chosen), said);
    }
  }

  /** All in order of how much they are liked. */
  void ranking(Source question) {
    List<Item> rows = question.answers(0).isEmpty() ? question.parts() : question.answers(0);
    if (isEmpty(question, rows)) {
      return;
    }
    reading.said(question, "ranking", false);
    boolean answers = !question.answers(0).isEmpty();
    Choices choices =
        choices(rows, answers ? "code" : "title", answers ? "answer" : "question", question);
    QuestionDraft draft = new QuestionDraft(question.where(), question.name(), "ranking");
    draft.choices("choices", choices.list());
    int all = choices.list().size();
    Optional<Integer> most = question.attributes().upTo("max_subquestions", all);
    most.or(() -> question.attributes().upTo(MOST, all))
        .filter(number -> number < all)
        .ifPresent(number -> draft.setting("most", number));
    shuffled(question, draft);
    reading.put(question, draft);
    reading
        .variables()
        .add(question, Answer.of(question.name(), Answer.Kind.SEVERAL, choices.names()));
    for (int i = 0; i < rows.size(); i++) {
      String place = "selected-at(${%s}, %d)".formatted(question.name(), i);
      String number = String.valueOf(i + 1);
      Answer answer = new Answer(place, Answer.Kind.ONE, choices.names(), "");
      reading.variables().add(question, number, number, answer);
    }
  }

  /** Choices that LimeSurvey has for itself: yes and no, female and male. */
  void fixed(Source question, List<String> codes, List<String> words) {
    reading.said(question, "one-choice", false);
    QuestionDraft draft = new QuestionDraft(question.where(), question.name(), "one-choice");
    List<ChoiceDraft> list = fixedChoices(question, codes, words);
    draft.choices("choices", list);
    Map<String, String> names =
        codes.stream().collect(Collectors.toMap(code -> code, code -> code));
    begins(question, names, draft);
    reading.put(question, draft);
    reading.variables().add(question, Answer.of(question.name(), Answer.Kind.ONE, names));
  }

  /** The same, for any question. */
  List<ChoiceDraft> fixedChoices(Source question, List<String> codes, List<String> words) {
    List<ChoiceDraft> list = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      list.add(ChoiceDraft.of(codes.get(i), Words.ours(question.where(), words.get(i))));
    }
    return list;
  }
}
