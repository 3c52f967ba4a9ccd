package org.evensay.survey.interchange.limesurvey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.draft.SurveyDraft;
import org.evensay.survey.interchange.draft.Tongues;
import org.evensay.survey.interchange.report.Place;

/** What is said of a survey as a whole: its languages, its texts, and how it is run. */
final class Settings {

  /** What a text is here; the second adds to the first. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "surveyls_title", "title",
          "surveyls_welcometext", "why",
          "surveyls_policy_notice", "use",
          "surveyls_endtext", "next");

  private static final String DESCRIPTION = "surveyls_description";
  private static final String LANGUAGE = "surveyls_language";
  private static final Set<String> TAKEN = Set.of("sid", "language", "additional_languages");

  private final Tables tables;
  private final Remarks remarks;
  private final Tongues tongues;
  private final Optional<Row> settings;

  Settings(Tables tables, Remarks remarks) {
    this.tables = tables;
    this.remarks = remarks;
    this.tongues = new Tongues(remarks);
    this.settings = tables.rows("surveys").stream().findFirst();
    name();
  }

  private void name() {
    Place.Path where = new Place.Path("languages");
    settings.map(row -> row.get("language")).ifPresent(code -> know(code, where));
    String others = settings.map(row -> row.get("additional_languages")).orElse("");
    Stream.of(others.strip().split("\\s+")).forEach(code -> know(code, where));
    tables.languages().forEach(code -> know(code, where));
    tables.rows("surveys_languagesettings").forEach(row -> know(row.get(LANGUAGE), where));
    if (tongues.all().isEmpty()) {
      know("en", where);
    }
  }

  private void know(String code, Place where) {
    if (!code.isBlank()) {
      tongues.of(code.strip(), where);
    }
  }

  /** The languages of the survey, its default one first. */
  List<LanguageVariant> languages() {
    return tongues.all();
  }

  /** A language by its code; the default one if there is no code. */
  Optional<LanguageVariant> language(String code) {
    return code.isBlank() ? tongues.all().stream().findFirst() : tongues.known(code.strip());
  }

  /** Begins a survey in its languages. */
  SurveyDraft survey(String fileName) {
    SurveyDraft survey = new SurveyDraft(remarks, languages().get(0));
    survey.name(fileName.replaceFirst("\\.[A-Za-z]{2,4}$", ""));
    for (LanguageVariant language : languages()) {
      Place.Path where = new Place.Path("languages/" + language.tag());
      if (survey.language(language, where)) {
        remarks.add(where, Remark.TAKEN);
      }
    }
    settings.ifPresent(this::cells);
    return survey;
  }

  private void cells(Row row) {
    remarks.add(row.where(), Remark.TAKEN);
    row.cells()
        .forEach(
            (name, value) -> {
              if (TAKEN.contains(name)) {
                remarks.add(row.at(name), Remark.TAKEN);
              } else if (!value.isBlank()) {
                remarks.add(row.at(name), Remark.NOT_HERE, name, value);
              }
            });
  }

  /** The texts of the survey in all its languages. */
  void texts(SurveyDraft survey, Reading reading) {
    List<Row> rows =
        tables.rows("surveys_languagesettings").stream()
            .filter(row -> language(row.get(LANGUAGE)).filter(survey::speaks).isPresent())
            .toList();
    rows.forEach(row -> remarks.add(row.where(), Remark.TAKEN));
    rows.forEach(this::others);
    TEXTS.forEach(
        (column, key) -> {
          Map<LanguageVariant, String> texts = new LinkedHashMap<>();
          Row first = null;
          for (Row row : rows) {
            String text = text(row, column);
            if (!text.isBlank()) {
              texts.put(language(row.get(LANGUAGE)).orElseThrow(), text);
              if (first != null) {
                remarks.add(row.at(column), Remark.TAKEN);
              }
              first = first == null ? row : first;
            }
          }
          if (first != null) {
            survey.text(key, reading.words(first.at(column), texts, ""));
          }
        });
    title(survey, rows);
  }

  private String text(Row row, String column) {
    String text = row.get(column);
    if (column.equals("surveyls_welcometext") && !row.get(DESCRIPTION).isBlank()) {
      return text.isBlank() ? row.get(DESCRIPTION) : row.get(DESCRIPTION) + "<p>" + text;
    }
    return text;
  }

  private void others(Row row) {
    row.cells()
        .forEach(
            (name, value) -> {
              boolean words = TEXTS.containsKey(name) || name.equals("surveyls_survey_id");
              if (name.equals(DESCRIPTION) || name.equals(LANGUAGE)) {
                remarks.add(row.at(name), Remark.TAKEN);
              } else if (!value.isBlank() && !words) {
                remarks.add(row.at(name), Remark.NOT_HERE, name, value);
              }
            });
  }

  /** Its name in addresses is made of its title, if it has one. */
  private void title(SurveyDraft survey, List<Row> rows) {
    rows.stream()
        .filter(row -> !row.get("surveyls_title").isBlank())
        .min(
            Comparator.comparing(
                row -> !language(row.get(LANGUAGE)).orElseThrow().equals(survey.language())))
        .ifPresent(row -> survey.name(row.get("surveyls_title")));
  }
}
