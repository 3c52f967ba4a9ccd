package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;

/**
 * Questions in rows. Where each row has the same answers it is a matrix here, unless a row has a
 * condition of its own or there are too many for one page; then each row is a question.
 */
final class ArrayQuestions {

  private static final String HEADER_A = "dualscale_headerA";
  private static final String HEADER_B = "dualscale_headerB";

  private final Reading reading;
  private final ChoiceQuestions choices;
  private final TypedQuestions typed;
  private final ChosenParts parts;

  ArrayQuestions(Reading reading, ChoiceQuestions choices, TypedQuestions typed) {
    this.reading = reading;
    this.choices = choices;
    this.typed = typed;
    this.parts = new ChosenParts(reading);
  }

  /** Numbers up to so many. */
  void points(Source question, int most) {
    rows(question, new RowAnswers("points", typed.points(most), Answer.Kind.NUMBER, Map.of()));
  }

  /** Answers that LimeSurvey has for itself. */
  void fixed(Source question, List<String> codes, List<String> words) {
    Map<String, String> names = new LinkedHashMap<>();
    codes.forEach(code -> names.put(code, code));
    rows(
        question,
        new RowAnswers(
            "choices", choices.fixedChoices(question, codes, words), Answer.Kind.ONE, names));
  }

  /** Answers that the question brings along. */
  void own(Source question) {
    rows(question, answers(question, 0));
  }

  private RowAnswers answers(Source question, int scale) {
    ChoiceQuestions.Choices own =
        choices.choices(question.answers(scale), "code", "answer", question);
    return new RowAnswers("choices", own.list(), Answer.Kind.ONE, own.names());
  }

  private void rows(Source question, RowAnswers answers) {
    if (answers.list().isEmpty() || question.parts(0).isEmpty()) {
      reading.remarks.add(
          question.where(),
          Remark.QUESTION_LEFT_OUT,
          question.name(),
          TypeNames.of(question.type()));
      return;
    }
    if (isMatrix(question)) {
      reading.said(question, "matrix", question.type().equals("H"));
      QuestionDraft matrix = new QuestionDraft(question.where(), question.name(), "matrix");
      matrix(question, matrix, answers, "");
      reading.put(question, matrix);
    } else {
      String type = answers.key().equals("points") ? "scale" : "one-choice";
      String all = "note + %d × %s".formatted(question.parts(0).size(), type);
      reading.said(question, all, true);
      typed.note(question);
      RowAnswers said = answers;
      RowAnswers silent = answers.silently();
      for (Item part : question.parts(0)) {
        if (reading.hasRoom(part)) {
          single(question, part, said, type);
          said = silent;
        }
      }
    }
  }

  private static boolean isMatrix(Source question) {
    return question.parts(0).size() <= Limits.QUESTIONS_ON_A_PAGE
        && question.parts(0).stream()
            .map(part -> part.get("relevance").strip())
            .allMatch(relevance -> relevance.isEmpty() || relevance.equals("1"));
  }

  private void matrix(Source question, QuestionDraft matrix, RowAnswers answers, String scale) {
    Names free = new Names(Names.Of.QUESTION_PART);
    List<ChoiceDraft> rows = new ArrayList<>();
    for (Item part : question.parts(0)) {
      String code = part.get("title").strip();
      String row = free.name(code);
      String name = reading.name(matrix.name() + "_" + row);
      rows.add(ChoiceDraft.of(row, reading.words(part, "question", question.code())));
      Answer answer = Answer.of(name, answers.kind(), answers.names());
      if (scale.isEmpty()) {
        reading.variables().part(question, code, code, answer);
      } else {
        reading.variables().part(question, code + "_" + scale, code + "#" + scale, answer);
      }
    }
    matrix.choices("rows", rows).choices(answers.key(), answers.list());
  }

  private void single(Source question, Item part, RowAnswers answers, String type) {
    String code = part.get("title").strip();
    String name = reading.name(question.name() + "_" + code);
    QuestionDraft draft = new QuestionDraft(question.where(), name, type);
    draft.choices(answers.key(), answers.list());
    typed.part(question, part, draft);
    reading
        .variables()
        .part(question, code, code, Answer.of(name, answers.kind(), answers.names()));
  }

  /** Two answers in each row: two matrices, one for each scale. */
  void dual(Source question) {
    if (question.parts(0).isEmpty() || question.answers(0).isEmpty()) {
      reading.remarks.add(
          question.where(), Remark.QUESTION_LEFT_OUT, question.name(), TypeNames.of("1"));
      return;
    }
    if (!isMatrix(question)) {
      eachTwice(question);
      return;
    }
    reading.said(question, "2 × matrix", true);
    scale(question, "0", HEADER_A, question.name());
    if (!question.answers(1).isEmpty()) {
      scale(question, "1", HEADER_B, reading.name(question.name() + "_second"));
    }
  }

  /** Two questions for each row: there are too many, or some are shown at times. */
  private void eachTwice(Source question) {
    int scales = question.answers(1).isEmpty() ? 1 : 2;
    reading.said(
        question, "note + %d × one-choice".formatted(scales * question.parts(0).size()), true);
    typed.note(question);
    for (int scale = 0; scale < scales; scale++) {
      String header = scale == 0 ? HEADER_A : HEADER_B;
      Map<LanguageVariant, String> said = question.attributes().texts(header, reading.languages);
      RowAnswers answers = answers(question, scale);
      RowAnswers silent = answers.silently();
      boolean first = true;
      for (Item part : question.parts(0)) {
        if (!reading.hasRoom(part)) {
          continue;
        }
        String code = part.get("title").strip() + "_" + scale;
        QuestionDraft draft =
            new QuestionDraft(
                question.where(), reading.name(question.name() + "_" + code), "one-choice");
        draft.choices(answers.key(), answers.list());
        if (!said.isEmpty()) {
          Words words =
              reading.words(question.attributes().first(header).where(), said, question.code());
          draft.text("hint", first ? words : words.silently());
        }
        typed.part(question, part, draft);
        Answer answer = Answer.of(draft.name(), answers.kind(), answers.names());
        reading.variables().part(question, code, code.replaceFirst("_(.)$", "#$1"), answer);
        answers = silent;
        first = false;
      }
    }
  }

  private void scale(Source question, String scale, String header, String name) {
    QuestionDraft matrix = new QuestionDraft(question.where(), name, "matrix");
    matrix(question, matrix, answers(question, Integer.parseInt(scale)), scale);
    Map<LanguageVariant, String> said = question.attributes().texts(header, reading.languages);
    if (!said.isEmpty()) {
      Place.Path where = question.attributes().first(header).where();
      matrix.text("hint", reading.words(where, said, question.code()));
    }
    if (scale.equals("1")) {
      matrix.text("label", reading.words(question.item(), "question", question.code()).silently());
    }
    reading.put(question, matrix);
  }

  /** A field in each row and column. */
  void fields(Source question, boolean numbers) {
    boolean boxes = numbers && question.attributes().on("multiflexible_checkbox");
    ArrayNumbers chosen = new ArrayNumbers(reading, question);
    String type = boxes ? "several-choices" : numbers ? chosen.type() : "short-text";
    List<Item> columns = question.parts(1);
    int fields = columns.isEmpty() ? 0 : question.parts(0).size() * (boxes ? 1 : columns.size());
    if (fields == 0) {
      reading.remarks.add(
          question.where(),
          Remark.QUESTION_LEFT_OUT,
          question.name(),
          TypeNames.of(question.type()));
      return;
    }
    reading.said(question, "note + %d × %s".formatted(fields, type), true);
    typed.note(question);
    boolean first = true;
    for (Item row : question.parts(0)) {
      if (reading.page.isFull()) {
        reading.page.more(row.first().where(), boxes ? 1 : columns.size());
      } else if (boxes) {
        boxes(question, row, columns, first);
      } else {
        for (Item column : columns) {
          if (reading.hasRoom(row)) {
            field(question, row, column, numbers ? Optional.of(chosen) : Optional.empty());
            said(row, column.equals(columns.get(0)));
            said(column, first);
          }
        }
      }
      first = false;
    }
  }

  private void field(Source question, Item row, Item column, Optional<ArrayNumbers> numbers) {
    String code = row.get("title").strip() + "_" + column.get("title").strip();
    String name = reading.name(question.name() + "_" + code);
    QuestionDraft draft =
        numbers
            .map(one -> one.number(name))
            .orElseGet(() -> new QuestionDraft(question.where(), name, "short-text"));
    reading.relevant(column, question, draft);
    typed.part(question, row, draft);
    draft.text("label", both(row, column, question));
    reading.checkedPart(question, code, draft);
    reading.variables().part(question, code, code, TypedQuestions.answer(draft));
  }

  /** Each row and each column is in the labels of several fields, and said once. */
  private void said(Item part, boolean first) {
    if (first) {
      reading.remarks.add(part.first().where(), Remark.TAKEN);
    }
  }

  private Words both(Item row, Item column, Source question) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    for (LanguageVariant language : reading.languages) {
      String one = row.in("question").getOrDefault(language, "");
      String other = column.in("question").getOrDefault(language, "");
      String joined = one.isBlank() || other.isBlank() ? one + other : one + ": " + other;
      texts.put(language, joined);
    }
    return reading.words(question.where(), texts, question.code()).silently();
  }

  /** Boxes to tick in each row. */
  private void boxes(Source question, Item row, List<Item> columns, boolean first) {
    String code = row.get("title").strip();
    String name = reading.name(question.name() + "_" + code);
    QuestionDraft draft = new QuestionDraft(question.where(), name, "several-choices");
    ChoiceQuestions.Choices boxes = choices.choices(columns, "title", "question", question);
    List<ChoiceDraft> list = first ? boxes.list() : RowAnswers.quiet(boxes.list());
    draft.choices("choices", list);
    parts.shown(question, columns, list, draft);
    typed.part(question, row, draft);
    boxes
        .names()
        .forEach(
            (column, box) ->
                reading
                    .variables()
                    .part(
                        question,
                        code + "_" + column,
                        code + "_" + column,
                        Answer.member(name, box)));
  }
}
