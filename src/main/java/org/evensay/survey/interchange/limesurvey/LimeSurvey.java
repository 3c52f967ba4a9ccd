package org.evensay.survey.interchange.limesurvey;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.PageDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.draft.SurveyDraft;
import org.evensay.survey.interchange.draft.SurveyWriter;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;

/** Brings over a survey of LimeSurvey. */
public final class LimeSurvey {

  private final Tables tables;
  private final Remarks remarks = new Remarks();
  private final Settings settings;
  private final SurveyDraft survey;
  private final Reading reading;
  private final Items items;
  private final Set<Row> asked = new HashSet<>();

  private LimeSurvey(Tables tables, String fileName) {
    this.tables = tables;
    this.settings = new Settings(tables, remarks);
    this.survey = settings.survey(fileName);
    this.reading = new Reading(remarks, settings.languages());
    this.items = new Items(tables, remarks, survey.language(), this::language);
  }

  /**
   * Reads a file.
   *
   * @param fileName what the survey is called if it has no title
   * @throws ImportProblem when it is no survey of LimeSurvey, or cannot be read
   */
  public static Imported read(byte[] file, String fileName) throws ImportProblem {
    return new LimeSurvey(TablesReader.read(file), fileName).imported();
  }

  private Optional<LanguageVariant> language(Row row) {
    return settings.language(row.get("language")).filter(survey::speaks);
  }

  private Imported imported() throws ImportProblem {
    settings.texts(survey, reading);
    Map<String, List<Source>> questions = questions();
    List<Source> all = questions.values().stream().flatMap(List::stream).toList();
    new OldConditions(tables, reading).read(questions);
    List<Item> groups = groups();
    groups.forEach(
        group -> reading.variables().when.group(group.get("gid"), group.get("grelevance")));
    for (Item group : groups) {
      page(group, questions.getOrDefault(group.get("gid"), List.of()));
      questions.remove(group.get("gid"));
    }
    questions.forEach((group, lost) -> page(lost.get(0), lost));
    new Quotas(
            tables,
            reading,
            row -> settings.language(row.get("quotals_language")).filter(survey::speaks))
        .read(survey, all);
    JsonObject document = SurveyWriter.write(survey);
    new Leftovers(tables, remarks, asked).say();
    return new Imported(document, ManyRows.together(remarks.report()));
  }

  private List<Item> groups() {
    List<String> texts = List.of("group_name", "description");
    return items.of("groups", List.of("gid"), "group_l10ns", "gid", texts, "group_order");
  }

  /** All questions by their group, each with what belongs to it. */
  private Map<String, List<Source>> questions() {
    List<String> words = List.of("question", "help");
    List<String> key = List.of("qid");
    List<Item> all = items.of("questions", key, "question_l10ns", "qid", words, "question_order");
    List<Item> among = partsAmong(all);
    all.removeAll(among);
    among.addAll(items.of("subquestions", key, "question_l10ns", "qid", words, "question_order"));
    Map<String, List<Item>> parts = by("parent_qid", among);
    Map<String, List<Item>> answers =
        by(
            "qid",
            items.of(
                "answers",
                tables.columns("answers") != null && tables.columns("answers").contains("aid")
                    ? List.of("aid")
                    : List.of("qid", "scale_id", "code"),
                "answer_l10ns",
                "aid",
                List.of("answer"),
                "sortorder"));
    Map<String, List<Row>> attributes =
        tables.rows("question_attributes").stream()
            .collect(Collectors.groupingBy(row -> row.get("qid")));
    Map<String, List<Row>> defaults =
        defaults().stream().collect(Collectors.groupingBy(row -> row.get("qid")));
    Map<String, List<Source>> questions = new LinkedHashMap<>();
    for (Item item : all) {
      String qid = item.get("qid");
      String code = item.get("title").strip();
      String name = reading.name(code);
      if (!name.equals(code)) {
        remarks.add(item.first().at("title"), Remark.RENAMED, code, name);
      }
      Attributes own = new Attributes(attributes.getOrDefault(qid, List.of()), asked, remarks);
      questions
          .computeIfAbsent(item.get("gid"), g -> new ArrayList<>())
          .add(
              new Source(
                  item,
                  name,
                  item.get("sid"),
                  parts.getOrDefault(qid, List.of()),
                  answers.getOrDefault(qid, List.of()),
                  own,
                  defaults.getOrDefault(qid, List.of())));
    }
    return questions;
  }

  /** Parts that stand among the questions, as programs write them that have one table for both. */
  private static List<Item> partsAmong(List<Item> questions) {
    Set<String> known = questions.stream().map(item -> item.get("qid")).collect(Collectors.toSet());
    return questions.stream()
        .filter(item -> known.contains(item.get("parent_qid")))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Map<String, List<Item>> by(String column, List<Item> all) {
    return all.stream().collect(Collectors.groupingBy(item -> item.get(column)));
  }

  /** Values to begin with; since version 4 their texts stand beside them. */
  private List<Row> defaults() {
    Map<String, Row> first = new LinkedHashMap<>();
    tables.rows("defaultvalues").forEach(row -> first.putIfAbsent(row.get("dvid"), row));
    List<Row> all = new ArrayList<>(tables.rows("defaultvalues"));
    for (Row beside : tables.rows("defaultvalue_l10ns")) {
      Row row = first.get(beside.get("dvid"));
      if (row != null) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.putAll(beside.cells());
        all.add(new Row(beside.where(), cells));
      }
    }
    return all;
  }

  /** Questions whose group is not in the file. */
  private void page(Source first, List<Source> questions) {
    if (survey.isFull()) {
      questions.forEach(question -> survey.more(question.where(), question.asked()));
      return;
    }
    PageDraft page = survey.page(first.where(), "page", Words.silent(Map.of()));
    ask(page, questions);
  }

  private void page(Item group, List<Source> questions) {
    if (survey.isFull()) {
      questions.forEach(question -> survey.more(question.where(), question.asked()));
      return;
    }
    Words title = reading.words(group, "group_name", "");
    String written = title.texts().getOrDefault(survey.language(), "");
    PageDraft page = survey.page(group.first().where(), written, title);
    remarks.add(group.first().where(), Remark.TAKEN);
    String relevance = group.get("grelevance").strip();
    if (!relevance.isEmpty() && !relevance.equals("1")) {
      Place.Path where = group.first().at("grelevance");
      ExpressionScript script = new ExpressionScript(reading.variables(), "", "");
      page.showIf(new Condition(where, relevance, script.condition(relevance)));
    }
    if (!group.get("randomization_group").isBlank()) {
      remarks.add(
          group.first().at("randomization_group"),
          Remark.NOT_HERE,
          "randomization_group",
          group.get("randomization_group"));
    }
    if (!group.in("description").isEmpty() && !questions.isEmpty()) {
      String name = reading.name("group_" + group.get("gid"));
      page.add(
          new QuestionDraft(group.first().at("description"), name, "note")
              .text("label", reading.words(group, "description", "")));
    }
    ask(page, questions);
  }

  private void ask(PageDraft page, List<Source> questions) {
    QuestionTypes types = new QuestionTypes(reading.on(page));
    for (Source question : questions) {
      String mandatory = question.item().get("mandatory");
      if (mandatory.equals("S")) {
        remarks.add(
            question.item().first().at("mandatory"), Remark.NOT_HERE, "mandatory", mandatory);
      }
      if (page.isFull()) {
        page.more(question.where(), question.asked());
      } else {
        types.read(question);
      }
    }
  }
}
