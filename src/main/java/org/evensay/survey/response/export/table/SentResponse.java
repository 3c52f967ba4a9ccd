package org.evensay.survey.response.export.table;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evensay.survey.design.EditionId;

/**
 * A response as it may be taken out: all that is stored of it but what names it.
 *
 * @param week the Monday of the week it was sent in
 * @param variant the tag of the language it was given in
 * @param answers the JSON document of its answers
 * @param outside what was written on paper and breaks a limit, by the name of the question
 */
public record SentResponse(
    EditionId edition,
    LocalDate week,
    String channel,
    String variant,
    String answers,
    SortedMap<String, String> outside) {

  public SentResponse {
    outside = Collections.unmodifiableSortedMap(new TreeMap<>(outside));
  }

  /** One with which nothing was written that breaks a limit. */
  public SentResponse(
      EditionId edition, LocalDate week, String channel, String variant, String answers) {
    this(edition, week, channel, variant, answers, Collections.emptySortedMap());
  }

  /** The same, with what was written and breaks a limit. */
  public SentResponse with(SortedMap<String, String> written) {
    return new SentResponse(edition, week, channel, variant, answers, written);
  }

  /** What breaks a limit as a JSON object; empty when nothing does. */
  public Optional<JsonObject> outsideLimit() {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    outside.forEach(object::add);
    return outside.isEmpty() ? Optional.empty() : Optional.of(object.build());
  }
}
