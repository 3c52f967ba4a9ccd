package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.interchange.draft.Remark;

/** The sheet of questions, from the first word to the last: pages are groups. */
final class SurveyRows {

  private static final List<String> START = List.of("asker", "why", "use", "harm");

  private final JsonObject document;
  private final FormSheet sheet;
  private final FormNames names;
  private final OutNotes notes;
  private final QuestionRows questions;
  private String section = "";

  SurveyRows(
      JsonObject document, Edition edition, FormSheet sheet, FormSheet choices, OutNotes notes) {
    this.document = document;
    this.sheet = sheet;
    this.names = new FormNames(edition, document);
    this.notes = notes;
    this.questions =
        new QuestionRows(
            sheet,
            new ChoiceRows(document, choices, notes),
            names,
            new OneRound(edition, document),
            notes);
  }

  void write() {
    seed();
    if (document.get("arms") instanceof JsonObject arms) {
      arms.forEach((name, weights) -> arms(name, weights.asJsonObject()));
    }
    group("evensay_start", "start");
    START.forEach(key -> note(document.getJsonObject("start"), key, "start"));
    end();
    List<JsonObject> pages = document.getJsonArray("pages").getValuesAs(JsonObject.class);
    for (int i = 0; i < pages.size(); i++) {
      page(pages.get(i), "pages[" + i + "]");
    }
    inSection("", "");
    ends();
    quotas();
    group("evensay_end", "end");
    note(document.getJsonObject("end"), "next", "end");
    end();
  }

  /** Where something hangs on what chance drew, a form draws too. */
  private void seed() {
    if (document.toString().contains("${" + Seed.NAME + "}")) {
      sheet
          .row()
          .cell("type", "calculate")
          .cell("name", Seed.NAME)
          .cell("calculation", "once(int(random() * 2147483647))")
          .own("as", "seed");
      notes.say("", Remark.OUT_OTHERWISE, Seed.NAME, "once(int(random() * 2147483647))");
    }
  }

  /** Draws one after the other, each out of those that are left. */
  private void arms(String name, JsonObject weights) {
    long left = weights.keySet().stream().mapToLong(weights::getInt).sum();
    StringBuilder draw = new StringBuilder();
    int open = 0;
    List<String> arms = List.copyOf(weights.keySet());
    for (String arm : arms.subList(0, arms.size() - 1)) {
      draw.append("if(random() < ").append(weights.getInt(arm)).append(" div ").append(left);
      draw.append(", '").append(arm).append("', ");
      left -= weights.getInt(arm);
      open++;
    }
    draw.append('\'').append(arms.get(arms.size() - 1)).append('\'').append(")".repeat(open));
    String said =
        weights.entrySet().stream()
            .map(arm -> arm.getKey() + ":" + arm.getValue())
            .collect(Collectors.joining(","));
    sheet
        .row()
        .cell("type", "calculate")
        .cell("name", name)
        .cell("calculation", "once(" + draw + ")")
        .own("arms", said);
    notes.say(String.join(".", "arms", name), Remark.OUT_OTHERWISE, name, "once(" + draw + ")");
  }

  private FormRow group(String name, String as) {
    return sheet.row().cell("type", "begin_group").cell("name", names.free(name)).own("as", as);
  }

  private void end() {
    sheet.row().cell("type", "end_group");
  }

  private void note(JsonObject from, String key, String way) {
    sheet
        .row()
        .cell("type", "note")
        .cell("name", names.free("evensay_" + key))
        .text("label", from, key)
        .own("as", key);
    notes.text(way, key, from);
    notes.say(way + "." + key, Remark.OUT_NOTE, key);
  }

  private void page(JsonObject page, String way) {
    inSection(page.getString("section", ""), way);
    String name = page.getString("name");
    FormRow row =
        sheet
            .row()
            .cell("type", "begin_group")
            .cell("name", names.free(name))
            .text("label", page, "title")
            .cell("relevant", page.getString("show-if", ""))
            .cell("appearance", isOnePage(page) ? "field-list" : "")
            .own("name", name);
    notes.text(way, "title", page);
    notes.say(way, Remark.OUT_TAKEN, name, "begin_group");
    if (!isOnePage(page)) {
      row.own("together", "yes");
    }
    if (page.getBoolean("shuffle", false)) {
      row.own("shuffle", "true");
      notes.own(way, "shuffle", "true");
    }
    List<JsonObject> asked = page.getJsonArray("questions").getValuesAs(JsonObject.class);
    for (int i = 0; i < asked.size(); i++) {
      questions.write(asked.get(i), way + ".questions[" + i + "]");
    }
    end();
  }

  /** No program shows rounds of a group beside other questions. */
  private static boolean isOnePage(JsonObject page) {
    return page.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
        .noneMatch(question -> question.getString("type").equals("repeat"));
  }

  /** Pages of a section stand in a group of its own. */
  private void inSection(String next, String way) {
    if (next.equals(section)) {
      return;
    }
    if (!section.isEmpty()) {
      end();
    }
    if (!next.isEmpty()) {
      sheet.row().cell("type", "begin_group").cell("name", names.free(next)).own("section", next);
      notes.say(way + ".section", Remark.OUT_TAKEN, next, "begin_group");
    }
    section = next;
  }

  /** No form counts who was asked: what says so is passed over there, and read again here. */
  private void quotas() {
    if (!(document.get("quotas") instanceof JsonArray quotas)) {
      return;
    }
    for (int i = 0; i < quotas.size(); i++) {
      JsonObject quota = quotas.getJsonObject(i);
      String way = "quotas[" + i + "]";
      sheet
          .row()
          .cell("type", "calculate")
          .cell("name", names.free("evensay_quota_" + (i + 1)))
          .text("label", quota.getJsonObject("end"), "words")
          .text("hint", quota.getJsonObject("end"), "title")
          .cell("relevant", quota.getString("if"))
          .cell("calculation", "1")
          .own("as", "quota")
          .own("name", quota.getString("name"))
          .own("most", Integer.toString(quota.getInt("most")));
      notes.text(way + ".end", "words", quota.getJsonObject("end"));
      notes.text(way + ".end", "title", quota.getJsonObject("end"));
      notes.own(way, "most", Integer.toString(quota.getInt("most")));
    }
  }

  /** A form goes on whatever was answered, so that an end can only be read. */
  private void ends() {
    if (document.get("ends") == null) {
      return;
    }
    group("evensay_ends", "ends");
    List<JsonValue> ends = document.getJsonArray("ends");
    for (int i = 0; i < ends.size(); i++) {
      JsonObject end = ends.get(i).asJsonObject();
      sheet
          .row()
          .cell("type", "note")
          .cell("name", names.free("evensay_end_" + (i + 1)))
          .text("label", end, "words")
          .text("hint", end, "title")
          .cell("relevant", end.getString("end-if"))
          .own("as", "end")
          .own("name", end.getString("name"));
      String way = "ends[" + i + "]";
      notes.text(way, "words", end);
      notes.text(way, "title", end);
      notes.say(way, Remark.OUT_NOTE, end.getString("name"));
    }
    end();
  }
}
