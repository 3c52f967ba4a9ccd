package org.evensay.survey.interchange.draft;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.design.reading.EditionDocument;

/**
 * Room for files that are asked for again and again: those of all rounds are sent together, and
 * there is less room for them than other programs have.
 */
public final class FilesRoom {

  private static final String MOST = "most-megabytes";
  private static final Pattern PAGE = Pattern.compile("pages\\[([0-9]+)]");

  /** Is told of a file that may be smaller than it could be. */
  public interface Told {
    void smaller(String question, int megabytes);
  }

  private final int page;
  private final int all;
  private final Map<String, Integer> smaller = new LinkedHashMap<>();

  private FilesRoom(int page, int all) {
    this.page = page;
    this.all = all;
  }

  /** A document with so small files that there is room for those of each page. */
  public static JsonObject make(JsonObject document, Told told) {
    if (!asksForFile(document)) {
      return document;
    }
    JsonObject fitting = document;
    Map<String, Integer> smaller = new LinkedHashMap<>();
    Optional<FilesRoom> full = full(fitting);
    while (full.isPresent()) {
      JsonObject next = full.get().smaller(fitting);
      smaller.putAll(full.get().smaller);
      full = full.get().smaller.isEmpty() ? Optional.empty() : full(next);
      fitting = next;
    }
    smaller.forEach(told::smaller);
    return fitting;
  }

  /** Only then is the document read as a whole, which takes its time. */
  private static boolean asksForFile(JsonObject document) {
    return document.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
        .anyMatch(FilesRoom::hasFile);
  }

  private static boolean hasFile(JsonObject of) {
    return of.getOrDefault("questions", JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray questions
        && questions.getValuesAs(JsonObject.class).stream()
            .anyMatch(one -> Medium.ofType(one.getString("type")).isPresent() || hasFile(one));
  }

  /** The first page whose files are too large. */
  private static Optional<FilesRoom> full(JsonObject document) {
    try {
      EditionDocument.parse(document.toString());
      return Optional.empty();
    } catch (DocumentProblem problem) {
      return problem.mistakes().stream()
          .filter(one -> one.code().equals(DocumentMistake.FILES_TOO_LARGE.code()))
          .findFirst()
          .flatMap(FilesRoom::of);
    }
  }

  private static Optional<FilesRoom> of(Mistake mistake) {
    Matcher page = PAGE.matcher(mistake.place().toString());
    int all = ((Number) mistake.arguments().get(1)).intValue();
    return page.find()
        ? Optional.of(new FilesRoom(Integer.parseInt(page.group(1)), all))
        : Optional.empty();
  }

  private JsonObject smaller(JsonObject document) {
    JsonArrayBuilder pages = JSON.createArrayBuilder(document.getJsonArray("pages"));
    JsonObject full = document.getJsonArray("pages").getJsonObject(page);
    pages.set(page, JSON.createObjectBuilder(full).add("questions", questions(full)));
    return JSON.createObjectBuilder(document).add("pages", pages).build();
  }

  private JsonArrayBuilder questions(JsonObject of) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    of.getJsonArray("questions").getValuesAs(JsonObject.class).forEach(one -> all.add(less(one)));
    return all;
  }

  private JsonValue less(JsonObject question) {
    JsonObjectBuilder less = JSON.createObjectBuilder(question);
    if (question.containsKey("questions")) {
      less.add("questions", questions(question));
    }
    Medium.ofType(question.getString("type"))
        .map(medium -> question.getInt(MOST, medium.megabytes()))
        .filter(now -> now > 1)
        .ifPresent(
            now -> {
              int room = Math.max(1, now * Limits.FILES_ON_A_PAGE_MEGABYTES / all);
              less.add(MOST, room);
              smaller.put(question.getString("name"), room);
            });
    return less.build();
  }
}
