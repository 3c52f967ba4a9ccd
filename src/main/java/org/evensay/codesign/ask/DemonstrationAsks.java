package org.evensay.codesign.ask;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.codesign.workshop.Workshop;
import org.evensay.codesign.workshop.WorkshopStore;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.foundation.programme.DemonstrationLoading;
import org.evensay.insight.theme.Theme;
import org.evensay.insight.theme.ThemeStore;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.SurveyStore;

/** The asks of the event of 2020, with what they rest on. */
@ApplicationScoped
class DemonstrationAsks {

  @Inject AskStore asks;
  @Inject ThemeStore themes;
  @Inject WorkshopStore workshops;
  @Inject SurveyStore surveys;

  private final DemonstrationDocument texts = new DemonstrationDocument();

  void load(@Observes @Priority(310) DemonstrationLoading loading) {
    ProgrammeId programme = loading.programme();
    Map<String, Theme> byCode =
        themes.of(programme).stream().collect(Collectors.toMap(Theme::code, Function.identity()));
    JsonObject document = DemonstrationDocument.read("event-2020.json");
    LocalDateTime day =
        LocalDate.parse(document.getJsonObject("event").getString("date")).atStartOfDay();
    Workshop workshop = workshops.of(programme).get(0);
    SurveyId survey = surveys.id(texts.programme().getString("survey"), programme).orElseThrow();
    Map<Ask, List<Evidence>> all = new LinkedHashMap<>();
    for (JsonObject theme : document.getJsonArray("themes").getValuesAs(JsonObject.class)) {
      List<Evidence> evidence = evidence(workshop, survey, theme);
      for (Horizon horizon : Horizon.values()) {
        asks(byCode.get(theme.getString("code")), horizon, theme, day)
            .forEach(ask -> all.put(ask, evidence));
      }
    }
    asks.add(all);
  }

  private List<Ask> asks(Theme theme, Horizon horizon, JsonObject document, LocalDateTime day) {
    List<Ask> all = new ArrayList<>();
    for (String words :
        document
            .getJsonObject("asks")
            .getJsonArray(horizon.code())
            .getValuesAs(JsonString::getString)) {
      int position = all.size() + 1;
      String code = theme.code() + "." + horizon.code() + "." + position;
      all.add(
          new Ask(
              theme.programme(),
              theme.id(),
              code,
              horizon,
              position,
              texts.text("ask." + code, words),
              Journal.INSTALLATION,
              day));
    }
    return all;
  }

  private List<Evidence> evidence(Workshop workshop, SurveyId survey, JsonObject theme) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence.Discussion(
            workshop.id(),
            theme.isNull("groups") ? OptionalInt.empty() : OptionalInt.of(theme.getInt("groups"))));
    JsonObject more =
        texts.programme().getJsonObject("evidence").getJsonObject(theme.getString("code"));
    for (String code : more.getJsonArray("priorities").getValuesAs(JsonString::getString)) {
      workshop.priorities().stream()
          .filter(priority -> priority.code().equals(code))
          .map(priority -> new Evidence.Tally(priority.id()))
          .forEach(evidence::add);
    }
    for (String question : more.getJsonArray("questions").getValuesAs(JsonString::getString)) {
      evidence.add(new Evidence.SurveyQuestion(survey, question));
    }
    return evidence;
  }
}
