package org.evensay.codesign.workshop;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.sql.Date;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;

/** Workshops, whole. */
@ApplicationScoped
public class WorkshopStore {

  private static final String GROUP_TO_HEAR = "group-to-hear";
  private static final String CAREFUL_WORDS = "careful-words";

  @PersistenceContext EntityManager database;

  /** The workshops of a programme, the newest first. */
  public List<Workshop> of(ProgrammeId programme) {
    return rows(
            "select id, held_on, table_count, task from workshop where programme_id = ?1"
                + " order by held_on desc, id",
            programme.value())
        .map(this::workshop)
        .toList();
  }

  private Workshop workshop(Object[] row) {
    String id = (String) row[0];
    return new Workshop(
        new WorkshopId(id),
        ((Date) row[1]).toLocalDate(),
        number(row[2]),
        text(row[3]),
        rows(
                "select id, code, label, points, tally from priority where workshop_id = ?1"
                    + " order by position",
                id)
            .map(
                p ->
                    new Priority(
                        new PriorityId((String) p[0]),
                        (String) p[1],
                        text(p[2]),
                        array(p[3]).getValuesAs(JsonObject.class).stream()
                            .map(LocalizedTextDocument::read)
                            .toList(),
                        number(p[4])))
            .toList(),
        rows(
                "select id, place, label from chosen_priority where workshop_id = ?1 order by place",
                id)
            .map(c -> new ChosenPriority(number(c[1]), text(c[2]), sources((String) c[0])))
            .toList(),
        rows(
                "select about, table_numbers, says from differing_position"
                    + " where workshop_id = ?1 order by position",
                id)
            .map(
                p ->
                    new DifferingPosition(
                        text(p[0]), array(p[1]).getValuesAs(JsonNumber::intValue), text(p[2])))
            .toList(),
        notes(id, GROUP_TO_HEAR),
        notes(id, CAREFUL_WORDS));
  }

  private List<PriorityId> sources(String chosen) {
    List<?> ids =
        database
            .createNativeQuery(
                "select s.priority_id from chosen_priority_source s"
                    + " join priority p on p.id = s.priority_id"
                    + " where s.chosen_priority_id = ?1 order by p.position")
            .setParameter(1, chosen)
            .getResultList();
    return ids.stream().map(String.class::cast).map(PriorityId::new).toList();
  }

  private List<LocalizedText> notes(String workshop, String kind) {
    List<?> words =
        database
            .createNativeQuery(
                "select words from workshop_note where workshop_id = ?1 and kind = ?2"
                    + " order by position")
            .setParameter(1, workshop)
            .setParameter(2, kind)
            .getResultList();
    return words.stream().map(WorkshopStore::text).toList();
  }

  /** Adds a workshop with all that belongs to it, in the order it is given in. */
  void add(ProgrammeId programme, Workshop workshop) {
    String id = workshop.id().value();
    write(
        "insert into workshop (id, programme_id, held_on, table_count, task)"
            + " values (?1, ?2, ?3, ?4, ?5)",
        id,
        programme.value(),
        Date.valueOf(workshop.heldOn()),
        workshop.tables(),
        json(workshop.task()));
    int position = 0;
    for (Priority priority : workshop.priorities()) {
      JsonArrayBuilder points = JSON.createArrayBuilder();
      priority.points().forEach(point -> points.add(LocalizedTextDocument.write(point)));
      write(
          "insert into priority (id, workshop_id, code, position, label, points, tally)"
              + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
          priority.id().value(),
          id,
          priority.code(),
          ++position,
          json(priority.label()),
          points.build().toString(),
          priority.tally());
    }
    workshop.chosen().forEach(chosen -> add(id, chosen));
    position = 0;
    for (DifferingPosition differing : workshop.positions()) {
      write(
          "insert into differing_position (id, workshop_id, position, about, table_numbers, says)"
              + " values (?1, ?2, ?3, ?4, ?5, ?6)",
          RandomId.next(),
          id,
          ++position,
          json(differing.about()),
          JSON.createArrayBuilder(differing.tables()).build().toString(),
          json(differing.says()));
    }
    add(id, GROUP_TO_HEAR, workshop.groupsToHear());
    add(id, CAREFUL_WORDS, workshop.carefulWords());
  }

  private void add(String workshop, ChosenPriority chosen) {
    String id = RandomId.next();
    write(
        "insert into chosen_priority (id, workshop_id, place, label) values (?1, ?2, ?3, ?4)",
        id,
        workshop,
        chosen.place(),
        json(chosen.label()));
    chosen
        .from()
        .forEach(
            source ->
                write(
                    "insert into chosen_priority_source (chosen_priority_id, priority_id)"
                        + " values (?1, ?2)",
                    id,
                    source.value()));
  }

  private void add(String workshop, String kind, List<LocalizedText> notes) {
    int position = 0;
    for (LocalizedText note : notes) {
      write(
          "insert into workshop_note (id, workshop_id, kind, position, words)"
              + " values (?1, ?2, ?3, ?4, ?5)",
          RandomId.next(),
          workshop,
          kind,
          ++position,
          json(note));
    }
  }

  private void write(String sql, Object... values) {
    Query query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  private Stream<Object[]> rows(String sql, String id) {
    List<?> rows = database.createNativeQuery(sql).setParameter(1, id).getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  private static LocalizedText text(Object column) {
    return LocalizedTextDocument.parse((String) column);
  }

  private static String json(LocalizedText text) {
    return LocalizedTextDocument.write(text).toString();
  }

  private static JsonArray array(Object column) {
    try (JsonReader reader = JSON.createReader(new StringReader((String) column))) {
      return reader.readArray();
    }
  }
}
