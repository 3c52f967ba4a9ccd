package org.evensay.survey.interchange.limesurvey;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;

/** Writes small files as LimeSurvey does: of version 3, or since version 4 with texts apart. */
final class Lss {

  /** What makes a test run with a file of each version. */
  static final String VERSIONS = "org.evensay.survey.interchange.limesurvey.Lss#versions";

  private final boolean apart;
  private final Map<String, StringBuilder> tables = new LinkedHashMap<>();
  private int questions;
  private int parts;
  private int answers;

  private Lss(boolean apart) {
    this.apart = apart;
    row("surveys", "sid", "7", "language", "en", "additional_languages", "cy");
    row("surveys_languagesettings", "surveyls_language", "en", "surveyls_title", "Clubs");
    group("1", "First");
  }

  static Lss of3() {
    return new Lss(false);
  }

  static Lss of6() {
    return new Lss(true);
  }

  Lss row(String table, String... cells) {
    StringBuilder rows = tables.computeIfAbsent(table, t -> new StringBuilder());
    rows.append("<row>");
    for (int i = 0; i < cells.length; i += 2) {
      rows.append('<').append(cells[i]).append("><![CDATA[");
      rows.append(cells[i + 1]);
      rows.append("]]></").append(cells[i]).append('>');
    }
    rows.append("</row>");
    return this;
  }

  Lss group(String gid, String name) {
    if (apart) {
      row("groups", "gid", gid, "sid", "7", "group_order", gid);
      return row("group_l10ns", "gid", gid, "group_name", name, "language", "en");
    }
    return row("groups", "gid", gid, "group_name", name, "group_order", gid, "language", "en");
  }

  /** A question; what is said more of it are columns. */
  Lss question(String type, String code, String label, String... more) {
    String qid = String.valueOf(100 + ++questions);
    String[] known = {
      "qid",
      qid,
      "parent_qid",
      "0",
      "sid",
      "7",
      "gid",
      "1",
      "type",
      type,
      "title",
      code,
      "question_order",
      qid
    };
    return texts("questions", known, more, "question_l10ns", "qid", qid, "question", label);
  }

  /** A part of the question before. */
  Lss part(String code, String label, String... more) {
    String qid = String.valueOf(1000 + ++parts);
    String parent = String.valueOf(100 + questions);
    String[] known = {"qid", qid, "parent_qid", parent, "title", code, "question_order", qid};
    return texts("subquestions", known, more, "question_l10ns", "qid", qid, "question", label);
  }

  /** An answer of the question before. */
  Lss answer(String code, String label, String... more) {
    String qid = String.valueOf(100 + questions);
    String aid = String.valueOf(++answers);
    String[] known = {"aid", aid, "qid", qid, "code", code, "sortorder", aid};
    return texts("answers", known, more, "answer_l10ns", "aid", aid, "answer", label);
  }

  private Lss texts(
      String table,
      String[] known,
      String[] more,
      String beside,
      String key,
      String id,
      String column,
      String label) {
    if (apart) {
      row(table, joined(known, more));
      row(beside, key, id, column, label, "language", "en");
      return row(beside, key, id, column, "Cymraeg " + label, "language", "cy");
    }
    String[] english = {column, label, "language", "en"};
    String[] welsh = {column, "Cymraeg " + label, "language", "cy"};
    row(table, joined(joined(known, english), more));
    return row(table, joined(joined(known, welsh), more));
  }

  private static String[] joined(String[] one, String[] other) {
    String[] all = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /** An attribute of the question before. */
  Lss attribute(String name, String value) {
    String qid = String.valueOf(100 + questions);
    return row("question_attributes", "qid", qid, "attribute", name, "value", value);
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    StringBuilder all = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>");
    all.append("<LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>600</DBVersion>");
    tables.forEach(
        (table, rows) ->
            all.append('<')
                .append(table)
                .append("><rows>")
                .append(rows)
                .append("</rows></")
                .append(table)
                .append('>'));
    return all.append("</document>").toString();
  }

  /** Reads a file that can be read. */
  static Imported read(Lss file) {
    try {
      return LimeSurvey.read(file.bytes(), "clubs.lss");
    } catch (ImportProblem problem) {
      throw new AssertionError(problem.mistakes().toString(), problem);
    }
  }

  static Stream<Lss> versions() {
    return Stream.of(of3(), of6());
  }
}
