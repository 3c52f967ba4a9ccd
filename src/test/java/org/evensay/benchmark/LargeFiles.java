package org.evensay.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A survey of 1,000 questions in 6 languages, as other programs write it. */
final class LargeFiles {

  private record Language(String tag, String heading) {}

  private static final int QUESTIONS = 1_000;
  private static final int LISTS = 40;
  private static final int CHOICES = 8;
  private static final int PARTS = 4;
  private static final int IN_A_GROUP = 20;
  private static final List<Language> LANGUAGES =
      List.of(
          new Language("en", "English (en)"),
          new Language("cy", "Welsh (cy)"),
          new Language("pl", "Polish (pl)"),
          new Language("ur", "Urdu (ur)"),
          new Language("ar", "Arabic (ar)"),
          new Language("fr", "French (fr)"));

  private LargeFiles() {}

  /** An XLSForm workbook. */
  static byte[] workbook() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Evensay", "1.0")) {
      survey(workbook.newWorksheet("survey"));
      choices(workbook.newWorksheet("choices"));
    }
    return file.toByteArray();
  }

  private static void survey(Worksheet sheet) {
    row(sheet, 0, List.of("type", "name", "required", "relevant"), "label::%s", "hint::%s");
    for (int i = 1; i <= QUESTIONS; i++) {
      String type = List.of("text", "select_one l" + i % LISTS, "integer").get(i % 3);
      String shown = i == 1 ? "" : "${q%d} != '' and not(${q1} = 'c3')".formatted(i - 1);
      row(
          sheet,
          i,
          List.of(type, "q" + i, "yes", shown),
          "Question " + i + " in %s: what would you like to be different?",
          "There is no wrong answer (%s).");
    }
  }

  private static void choices(Worksheet sheet) {
    row(sheet, 0, List.of("list_name", "name"), "label::%s");
    for (int i = 0; i < LISTS * CHOICES; i++) {
      row(sheet, i + 1, List.of("l" + i / CHOICES, "c" + i % CHOICES), "Choice " + i + " in %s");
    }
  }

  private static void row(Worksheet sheet, int row, List<String> cells, String... texts) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.value(row, i, cells.get(i));
      }
    }
    int column = cells.size();
    for (String text : texts) {
      for (Language language : LANGUAGES) {
        sheet.value(row, column++, text.formatted(language.heading()));
      }
    }
  }

  /** A survey of LimeSurvey, in HTML as its editor writes it. */
  static byte[] limeSurvey() {
    StringBuilder questions = new StringBuilder();
    StringBuilder parts = new StringBuilder();
    StringBuilder words = new StringBuilder();
    StringBuilder answers = new StringBuilder();
    StringBuilder answerWords = new StringBuilder();
    StringBuilder groups = new StringBuilder();
    StringBuilder groupWords = new StringBuilder();
    StringBuilder attributes = new StringBuilder();
    for (int i = 1; i <= QUESTIONS; i++) {
      int group = (i - 1) / IN_A_GROUP + 1;
      if ((i - 1) % IN_A_GROUP == 0) {
        groups.append(cells("gid", group, "group_order", group, "grelevance", 1));
        for (Language one : LANGUAGES) {
          groupWords.append(
              cells("gid", group, "group_name", "Group " + group, "language", one.tag()));
        }
      }
      String type = String.valueOf("LMNS".charAt(i % 4));
      questions.append(
          cells(
              "qid",
              i,
              "parent_qid",
              0,
              "gid",
              group,
              "type",
              type,
              "title",
              "Q" + i,
              "mandatory",
              "N",
              "other",
              "N",
              "question_order",
              i,
              "scale_id",
              0,
              "relevance",
              relevance(i)));
      attributes.append(cells("qid", i, "attribute", "random_order", "value", 0, "language", ""));
      attributes.append(cells("qid", i, "attribute", "hidden", "value", 0, "language", ""));
      for (Language one : LANGUAGES) {
        words.append(
            cells(
                "qid",
                i,
                "question",
                "<p><strong>Question " + i + "</strong>: what would be <em>different</em>?</p>",
                "help",
                "<p>There is no wrong answer.</p>",
                "language",
                one.tag()));
      }
      for (int part = 1; part <= PARTS; part++) {
        int id = QUESTIONS * part + i;
        if (type.equals("L")) {
          answers.append(
              cells("aid", id, "qid", i, "code", "A" + part, "sortorder", part, "scale_id", 0));
          for (Language one : LANGUAGES) {
            answerWords.append(
                cells("aid", id, "answer", "The answer " + part, "language", one.tag()));
          }
        } else if (type.equals("M")) {
          parts.append(
              cells(
                  "qid",
                  id,
                  "parent_qid",
                  i,
                  "gid",
                  group,
                  "type",
                  "T",
                  "title",
                  "SQ" + part,
                  "question_order",
                  part,
                  "scale_id",
                  0,
                  "relevance",
                  1));
          for (Language one : LANGUAGES) {
            words.append(cells("qid", id, "question", "The part " + part, "language", one.tag()));
          }
        }
      }
    }
    return file(
        table("answers", answers),
        table("answer_l10ns", answerWords),
        table("groups", groups),
        table("group_l10ns", groupWords),
        table("questions", questions),
        table("subquestions", parts),
        table("question_l10ns", words),
        table("question_attributes", attributes));
  }

  private static byte[] file(String... tables) {
    StringBuilder settings = new StringBuilder();
    StringBuilder tags = new StringBuilder();
    for (Language one : LANGUAGES) {
      settings.append(cells("surveyls_language", one.tag(), "surveyls_title", "Large"));
      tags.append("<language>").append(one.tag()).append("</language>");
    }
    String others = String.join(" ", LANGUAGES.stream().skip(1).map(Language::tag).toList());
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>"
            + "<LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>480</DBVersion><languages>"
            + tags
            + "</languages>"
            + String.join("\n", tables)
            + table(
                "surveys",
                new StringBuilder(
                    cells("sid", 1, "language", "en", "additional_languages", others)))
            + table("surveys_languagesettings", settings)
            + "</document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String relevance(int question) {
    return switch ((question - 1) % 4) {
      case 0 -> question == 1 ? "1" : "((Q%d.NAOK == \"A1\"))".formatted(question - 1);
      case 1 -> "1";
      default -> "!is_empty(Q%d.NAOK)".formatted(question - 1);
    };
  }

  private static String table(String name, StringBuilder rows) {
    return "<%s><rows>%s</rows></%s>".formatted(name, rows, name);
  }

  private static String cells(Object... values) {
    StringBuilder row = new StringBuilder("<row>");
    for (int i = 0; i < values.length; i += 2) {
      row.append('<').append(values[i]).append("><![CDATA[").append(values[i + 1]);
      row.append("]]></").append(values[i]).append('>');
    }
    return row.append("</row>").toString();
  }

  /** A survey of SurveyJS. */
  static byte[] surveyJs() {
    JsonArrayBuilder pages = Json.createArrayBuilder();
    JsonArrayBuilder elements = Json.createArrayBuilder();
    for (int i = 1; i <= QUESTIONS; i++) {
      elements.add(element(i));
      if (i % IN_A_GROUP == 0) {
        pages.add(Json.createObjectBuilder().add("name", "page" + i).add("elements", elements));
        elements = Json.createArrayBuilder();
      }
    }
    return Json.createObjectBuilder()
        .add("title", text("Large"))
        .add("pages", pages)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder element(int number) {
    String type = List.of("text", "radiogroup", "checkbox", "comment").get(number % 4);
    JsonObjectBuilder element =
        Json.createObjectBuilder()
            .add("type", type)
            .add("name", "q" + number)
            .add("title", text("Question " + number + ": what would you like to be different?"))
            .add("description", text("There is no wrong answer."));
    if (number > 1) {
      element.add("visibleIf", "{q%d} notempty".formatted(number - 1));
    }
    if (type.equals("radiogroup") || type.equals("checkbox")) {
      JsonArrayBuilder choices = Json.createArrayBuilder();
      for (int i = 1; i <= PARTS; i++) {
        choices.add(
            Json.createObjectBuilder().add("value", "c" + i).add("text", text("Choice " + i)));
      }
      element.add("choices", choices);
    }
    return element;
  }

  private static JsonObjectBuilder text(String words) {
    JsonObjectBuilder text = Json.createObjectBuilder();
    LANGUAGES.forEach(
        one ->
            text.add(
                one.tag().equals("en") ? "default" : one.tag(),
                "%s (%s)".formatted(words, one.tag().toUpperCase(Locale.ROOT))));
    return text;
  }
}
