package org.evensay.survey.interchange.draft;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Place;

/** Writes a survey down, within the limits that a survey has. */
public final class SurveyWriter {

  /** What a survey has to say, and the words where a file says nothing. */
  private static final Map<String, String> FILLED_IN =
      Map.of(
          "asker", "interchange.words.asker",
          "why", "interchange.words.why",
          "use", "interchange.words.use",
          "harm", "interchange.words.harm",
          "next", "interchange.words.next");

  private static final List<String> START = List.of("asker", "why", "use", "harm");

  private final SurveyDraft survey;
  private final Remarks remarks;
  private final QuestionWriter writer;
  private final JsonArrayBuilder pages = JSON.createArrayBuilder();
  private int pageCount;
  private Place firstBeyond = new Place.Whole();
  private int questionCount;

  private SurveyWriter(SurveyDraft survey) {
    this.survey = survey;
    this.remarks = survey.remarks;
    this.writer = new QuestionWriter(survey);
  }

  /**
   * Writes a survey.
   *
   * @throws ImportProblem when it asks nothing, or is larger than a survey can be
   */
  public static JsonObject write(SurveyDraft survey) throws ImportProblem {
    survey.room.check();
    SurveyWriter writer = new SurveyWriter(survey);
    JsonObject document = writer.document();
    if (writer.pageCount == 0) {
      throw ImportProblem.of(ImportMistake.NO_QUESTION);
    }
    int length = document.toString().length();
    if (length > Limits.DOCUMENT_CHARACTERS) {
      throw ImportProblem.tooMuch(ImportLimits.Of.DOCUMENT, Limits.DOCUMENT_CHARACTERS);
    }
    return document;
  }

  private JsonObject document() {
    AnswerRoom.make(survey);
    JsonObjectBuilder languages = JSON.createObjectBuilder();
    survey.languages.forEach(language -> languages.add(language.tag(), "draft"));
    JsonObjectBuilder start = JSON.createObjectBuilder();
    START.forEach(key -> start.add(key, said(key, place("start", key))));
    JsonObjectBuilder end =
        JSON.createObjectBuilder().add("next", said("next", place("end", "next")));
    JsonObjectBuilder document =
        JSON.createObjectBuilder()
            .add("name", survey.name())
            .add("default-language", survey.language.tag())
            .add("languages", languages)
            .add("title", title())
            .add("start", start)
            .add("end", end);
    survey.pages.forEach(this::page);
    survey.room.say(remarks);
    if (pageCount > Limits.PAGES) {
      remarks.add(firstBeyond, Remark.MORE, Limits.PAGES, (long) pageCount - Limits.PAGES);
    }
    document.add("pages", pages);
    new QuotaWriter(remarks, writer).write(survey.quotas, document);
    JsonObject written =
        RoundsRoom.make(
            document.build(),
            (group, rounds) -> remarks.add(new Place.Whole(), Remark.ROUNDS_FEWER, group, rounds));
    return FilesRoom.make(
        written,
        (question, most) -> remarks.add(new Place.Whole(), Remark.FILES_SMALLER, question, most));
  }

  private static Place.Path place(String part, String key) {
    return new Place.Path(part + "." + key);
  }

  private JsonObject title() {
    Words title = survey.texts.get("title");
    return title != null
        ? writer.words().write(title, survey.name())
        : LocalizedTextDocument.write(LocalizedText.of(Map.of(survey.language, survey.name())));
  }

  private JsonObject said(String key, Place.Path place) {
    Words words = survey.texts.get(key);
    if (words != null) {
      return writer.words().write(words, key);
    }
    JsonObject filled = writer.words().write(Words.ours(place, FILLED_IN.get(key)), key);
    remarks.add(place, Remark.FILLED_IN, filled.getString(survey.language.tag()));
    return filled;
  }

  private void page(PageDraft page) {
    if (page.isEmpty()) {
      remarks.add(page.where, Remark.EMPTY_PAGE);
      return;
    }
    Optional<String> showIf = writer.condition(page.showIf);
    Optional<JsonObject> title =
        page.title.isBlank() ? Optional.empty() : writer.words().writeIfSaid(page.title);
    List<List<JsonObject>> parts = parts(page);
    if (parts.size() > 1) {
      remarks.add(page.where, Remark.PAGE_SPLIT, parts.size());
    }
    for (int i = 0; i < parts.size(); i++) {
      if (pageCount++ >= Limits.PAGES) {
        firstBeyond = pageCount > Limits.PAGES + 1 ? firstBeyond : page.where;
        continue;
      }
      JsonObjectBuilder written =
          JSON.createObjectBuilder()
              .add("name", i == 0 ? page.name : survey.pageName(page.name + "-" + (i + 1)));
      title.ifPresent(text -> written.add("title", text));
      showIf.ifPresent(condition -> written.add("show-if", condition));
      // One question alone has no order, and one that is asked in rounds would have them all at
      // once.
      boolean shuffled = page.shuffled && parts.get(i).size() > 1;
      if (shuffled && areApart(parts.get(i))) {
        written.add("shuffle", true);
      } else if (shuffled) {
        remarks.add(page.where, Remark.NOT_HERE, "random", page.name);
      }
      JsonArrayBuilder questions = JSON.createArrayBuilder();
      parts.get(i).forEach(questions::add);
      pages.add(written.add("questions", questions));
    }
  }

  /** Whether none of them looks at the answer to another: then each may come first. */
  private static boolean areApart(List<JsonObject> questions) {
    return questions.stream()
        .noneMatch(
            asked ->
                questions.stream()
                    .filter(other -> other != asked)
                    .anyMatch(other -> other.toString().contains("${" + asked.getString("name"))));
  }

  /** The questions of a page, so many together as a page may have. */
  private List<List<JsonObject>> parts(PageDraft page) {
    List<List<JsonObject>> parts = new ArrayList<>();
    int asked = 0;
    int values = 0;
    boolean ofRounds = false;
    int megabytes = 0;
    for (QuestionDraft question : page.questions) {
      if (questionCount + question.asked() > Limits.QUESTIONS) {
        survey.room.leaveOut(question);
        continue;
      }
      Optional<JsonObject> written = writer.write(question);
      if (written.isEmpty()) {
        continue;
      }
      questionCount += question.asked();
      int sent = AnswerRoom.values(question);
      int file = AnswerRoom.megabytes(question);
      boolean full =
          ofRounds
              || asked + question.asked() > Limits.QUESTIONS_ON_A_PAGE
              || values + sent > Limits.VALUES_ON_A_PAGE
              || megabytes + file > Limits.FILES_ON_A_PAGE_MEGABYTES
              // Rounds have pages of their own.
              || !question.inside.isEmpty();
      if (parts.isEmpty() || full) {
        parts.add(new ArrayList<>());
        asked = 0;
        values = 0;
        megabytes = 0;
      }
      parts.get(parts.size() - 1).add(written.get());
      asked += question.asked();
      values += sent;
      ofRounds = !question.inside.isEmpty();
      megabytes += file;
    }
    return parts;
  }
}
