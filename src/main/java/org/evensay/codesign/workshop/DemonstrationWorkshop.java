package org.evensay.codesign.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.foundation.programme.DemonstrationLoading;

/** The event of 2020, as its notes have it. */
@ApplicationScoped
class DemonstrationWorkshop {

  private static final String FILE = "event-2020.json";

  @Inject WorkshopStore workshops;

  private final DemonstrationDocument texts = new DemonstrationDocument();

  void load(@Observes @jakarta.annotation.Priority(300) DemonstrationLoading loading) {
    JsonObject document = DemonstrationDocument.read(FILE);
    JsonObject event = document.getJsonObject("event");
    Map<String, Priority> priorities = new LinkedHashMap<>();
    for (JsonObject priority : objects(document.getJsonArray("priorities"))) {
      priorities.put(priority.getString("code"), priority(priority));
    }
    workshops.add(
        loading.programme(),
        new Workshop(
            WorkshopId.next(),
            LocalDate.parse(event.getString("date")),
            event.getInt("tables"),
            texts.text("task", event.getString("task")),
            List.copyOf(priorities.values()),
            objects(document.getJsonArray("chosen")).stream()
                .map(chosen -> chosen(chosen, priorities))
                .toList(),
            positions(document.getJsonArray("tensions")),
            numbered("group", words(document.getJsonArray("groups_to_hear"))),
            numbered(
                "care",
                objects(document.getJsonArray("language_care")).stream()
                    .map(care -> care.getString("avoid") + ": " + care.getString("because"))
                    .toList())));
  }

  private Priority priority(JsonObject priority) {
    String code = priority.getString("code");
    return new Priority(
        PriorityId.next(),
        code,
        texts.text("priority." + code, priority.getString("label")),
        numbered("point." + code, words(priority.getJsonArray("points"))),
        priority.getInt("tables"));
  }

  private ChosenPriority chosen(JsonObject chosen, Map<String, Priority> priorities) {
    int rank = chosen.getInt("rank");
    return new ChosenPriority(
        rank,
        texts.text("chosen." + rank, chosen.getString("label")),
        words(chosen.getJsonArray("from")).stream()
            .map(code -> priorities.get(code).id())
            .toList());
  }

  private List<DifferingPosition> positions(JsonArray tensions) {
    List<DifferingPosition> positions = new ArrayList<>();
    int tension = 0;
    for (JsonObject differing : objects(tensions)) {
      LocalizedText about = texts.text("tension." + ++tension, differing.getString("about"));
      for (JsonObject position : objects(differing.getJsonArray("positions"))) {
        positions.add(
            new DifferingPosition(
                about,
                position.getJsonArray("tables").getValuesAs(JsonNumber::intValue),
                texts.text("position." + (positions.size() + 1), position.getString("says"))));
      }
    }
    return positions;
  }

  private List<LocalizedText> numbered(String key, List<String> english) {
    List<LocalizedText> numbered = new ArrayList<>();
    for (String words : english) {
      numbered.add(texts.text(key + "." + (numbered.size() + 1), words));
    }
    return numbered;
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class);
  }

  private static List<String> words(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }
}
