package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
@Tag("storage")
class ExportResponsesIT {

  private static final String PAGE = "/survey/response/export";
  private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
  private static final String SECRET = "only the safe side reads this";

  private static TakenOutSurvey survey() {
    TakenOutSurvey survey =
        TakenOutSurvey.publish(
            "taken",
            Asked.longText("words"),
            Asked.severalChoices("several", "a", "b"),
            Asked.number("age", 0, 25));
    survey.response(1, WEEK, "{\"words\":\"" + SECRET + "\"}");
    return survey;
  }

  private static Page post(Visitor visitor, Map<String, String> fields) {
    return visitor.postRaw(
        PAGE,
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("&")));
  }

  @Test
  void nobody_may_take_responses_out_unless_trained_for_the_safe_side() {
    TakenOutSurvey survey = survey();
    OwnProgramme programme = survey.programme;
    for (String who : List.of("young-1", "staff-1", "parent", "facilitator", "coordinator")) {
      assertEquals(403, programme.as(who).get(PAGE).status(), who);
      refused(post(programme.as(who), survey.form("csv")), 403);
    }
    refused(post(Persona.ANYONE.visits(), survey.form("csv")), 403);
    assertTrue(
        programme.journal().stream().noneMatch(entry -> entry.act().equals("export-responses")));
  }

  @Test
  void nobody_takes_out_what_another_programme_was_told() {
    TakenOutSurvey survey = survey();
    Visitor stranger = OwnProgramme.of("stranger").as("safeguarder");
    Page answer = post(stranger, survey.form("csv"));
    refused(answer, 200);
    assertTrue(
        answer.problems().contains(Words.of("people.refusal.not-allowed")), answer.problems());
    assertFalse(stranger.get(PAGE).source().contains(survey.document.name()));
  }

  private static void refused(Page answer, int status) {
    assertEquals(status, answer.status());
    assertFalse(answer.source().contains(SECRET));
    assertEquals("", answer.header("Content-Disposition"));
  }

  @Test
  void who_may_gets_the_responses_and_the_journal_says_so() {
    TakenOutSurvey survey = survey();
    Page file = post(survey.programme.as("safeguarder"), survey.form("csv"));
    assertEquals(
        "sent_week,channel,variant,edition,words,several_a,several_b,age\r\n"
            + "2026-03-02,open-link,en-GB,1,"
            + SECRET
            + ",,,\r\n",
        file.source());
    assertEquals("text/csv;charset=utf-8", file.header("Content-Type").toLowerCase());
    assertTrue(
        file.header("Content-Disposition")
            .matches("attachment; filename=\"" + survey.document.name() + "-[0-9-]{10}\\.csv\""),
        file.header("Content-Disposition"));
    assertEquals("no-store", file.header("Cache-Control"));
    OwnProgramme.Entry entry = survey.programme.newest();
    assertEquals("export-responses", entry.act());
    assertEquals(survey.programme.account("safeguarder"), entry.actor());
    assertTrue(
        entry.detail().contains("\"format\":\"csv\",\"editions\":[1],\"responses\":1,\"after\":0"),
        entry.detail());
  }

  @Test
  void what_was_made_up_says_so_before_it_is_taken_by_its_name_and_in_each_row() {
    Visitor erin = Persona.ERIN.visits();
    String survey = Evensay.text("select slug from survey where made_up = true");
    assertTrue(erin.get(PAGE + "?lang=en-GB").source().contains(">Made up: "));

    Page file = post(erin, Map.of("survey", survey, "format", "csv", "cells", "codes"));

    String name = file.header("Content-Disposition");
    assertTrue(name.contains("\"" + survey + "-made-up-2"), name);
    List<String> lines = file.source().lines().toList();
    assertTrue(lines.size() > 100, lines.size() + " lines");
    assertTrue(lines.get(0).startsWith("sent_week,channel,variant,edition,made_up,"), lines.get(0));
    lines.stream()
        .skip(1)
        .forEach(line -> assertTrue(line.matches("[^,]+,[^,]+,[^,]+,[0-9]+,1,.*"), line));
  }

  @Test
  void a_file_names_no_row() {
    TakenOutSurvey survey = survey();
    String id = survey.response(1, WEEK, "{\"age\":9}");
    for (String format : List.of("csv", "jsonl")) {
      String file = post(survey.programme.as("safeguarder"), survey.form(format)).source();
      assertTrue(file.contains("9"), file);
      for (String name : survey.names(id).split(" ")) {
        assertFalse(file.contains(name), format);
      }
    }
  }

  @Test
  void the_order_of_a_week_says_nothing_of_who_came_first_and_weeks_follow_each_other() {
    TakenOutSurvey survey = TakenOutSurvey.publish("order", Asked.number("age", 0, 1_000));
    survey.edition(survey.document.next().page("one", Asked.number("age", 0, 1_001)));
    List<Integer> came = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      survey.response(1 + i % 2, WEEK, "{\"age\":" + i + "}");
      came.add(i);
    }
    survey.response(1, WEEK.minusWeeks(1), "{\"age\":100}");
    List<List<String>> rows =
        rows(post(survey.programme.as("safeguarder"), survey.form("csv")).source());
    assertEquals(List.of("2026-02-23", "open-link", "en-GB", "1", "100"), rows.get(0));
    List<Integer> order = rows.stream().skip(1).map(row -> Integer.valueOf(row.get(4))).toList();
    assertNotEquals(came, order);
    assertEquals(new TreeSet<>(came), new TreeSet<>(order));
    assertEquals(60, order.size());
    rows.stream()
        .skip(1)
        .forEach(row -> assertEquals(1 + Integer.parseInt(row.get(4)) % 2, edition(row)));
  }

  private static int edition(List<String> row) {
    return Integer.parseInt(row.get(3));
  }

  /** Rows without the line of names, for tables without quotes. */
  private static List<List<String>> rows(String csv) {
    return Arrays.stream(csv.split("\r\n"))
        .skip(csv.startsWith("sent_week") ? 1 : 0)
        .map(line -> List.of(line.split(",")))
        .toList();
  }

  @Test
  void more_than_a_page_of_the_database_comes_whole_and_the_page_says_so() {
    TakenOutSurvey survey = TakenOutSurvey.publish("pages", Asked.number("age", 0, 100_000));
    for (int age = 0; age < 300; age++) {
      survey.response(1, WEEK, "{\"age\":" + age + "}");
    }
    Visitor safeguarder = survey.programme.as("safeguarder");
    List<List<String>> rows = rows(post(safeguarder, survey.form("csv")).source());
    assertEquals(300, rows.size());
    assertEquals(300, rows.stream().map(row -> row.get(4)).distinct().count());
    assertTrue(
        safeguarder
            .get(PAGE)
            .text()
            .contains(Words.of("response.export.last.whole", survey.document.title(), 300, 300)));
  }

  @Test
  void a_file_goes_on_after_the_rows_that_somebody_has() {
    TakenOutSurvey survey = TakenOutSurvey.publish("broken", Asked.number("age", 0, 100));
    for (int i = 0; i < 50; i++) {
      survey.response(1, WEEK, "{\"age\":" + i + "}");
    }
    Visitor safeguarder = survey.programme.as("safeguarder");
    String whole = post(safeguarder, survey.form("csv")).source();
    survey.response(1, WEEK, "{\"age\":99}");
    String rest = post(safeguarder, Map.of("after", "20")).source();
    List<String> lines = List.of(whole.split("(?<=\r\n)"));
    assertEquals(String.join("", lines.subList(21, 51)), rest);
    assertTrue(survey.programme.newest().detail().contains("\"after\":20"));
  }

  @Test
  void a_file_does_not_go_on_when_something_of_it_was_taken_back_or_there_is_none() {
    TakenOutSurvey survey = TakenOutSurvey.publish("gone", Asked.number("age", 0, 100));
    String gone = survey.response(1, WEEK, "{\"age\":1}");
    survey.response(1, WEEK, "{\"age\":2}");
    Visitor safeguarder = survey.programme.as("safeguarder");
    cannotGoOn(post(safeguarder, Map.of("after", "1")));
    post(safeguarder, survey.form("csv"));
    for (String odd : List.of("", "0", "-1", "3", "many", "99999999999999999999")) {
      cannotGoOn(post(safeguarder, Map.of("after", odd)));
    }
    BehindTheBack.change("delete from response where id = ?", gone);
    cannotGoOn(post(safeguarder, Map.of("after", "1")));
    post(safeguarder, survey.form("sav"));
    cannotGoOn(post(safeguarder, Map.of("after", "1")));
  }

  private static void cannotGoOn(Page answer) {
    assertTrue(
        answer.problems().contains(Words.of("response.refusal.cannot-go-on")), answer.problems());
  }

  @Test
  void every_format_is_a_file_of_its_kind_even_without_a_response() {
    TakenOutSurvey survey = TakenOutSurvey.publish("empty", Asked.oneChoice("kind", "yes", "no"));
    Map<String, String> beginnings =
        Map.of(
            "csv", "sent_week,",
            "xlsx", "PK",
            "jsonl", "",
            "sav", "$FL2",
            "codebook", "<!DOCTYPE html>",
            "ddi", "<?xml",
            "zip", "PK");
    beginnings.forEach(
        (format, beginning) -> {
          Page file = post(survey.programme.as("safeguarder"), survey.form(format));
          assertEquals(200, file.status(), format);
          assertTrue(file.header("Content-Disposition").startsWith("attachment"), format);
          assertTrue(file.source().startsWith(beginning), format);
        });
  }

  @Test
  void a_form_that_no_page_of_ours_made_gets_no_file() {
    TakenOutSurvey survey = survey();
    Map<String, String> form = survey.form("csv");
    form.put("format", "pdf");
    Page answer = post(survey.programme.as("safeguarder"), form);
    assertTrue(answer.problems().contains(Words.of("response.refusal.no-such-format")));
    form.put("format", "csv");
    form.put("survey", "no-such-survey");
    refused(post(survey.programme.as("safeguarder"), form), 200);
  }
}
