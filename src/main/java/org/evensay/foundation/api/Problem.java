package org.evensay.foundation.api;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.Refused;

/**
 * What stands in the way of a request, as programs are told (RFC 9457).
 *
 * @param status the status of HTTP
 * @param code which problem it is, the same in every language
 * @param language what it is said in
 * @param detail what it says
 * @param flaws everything that is wrong, where there is a list of it
 * @param more what else belongs to it
 * @param headers what HTTP wants said with it
 */
public record Problem(
    int status,
    String code,
    PageLanguage language,
    String detail,
    List<Flaw> flaws,
    JsonObject more,
    Map<String, String> headers) {

  /** The kind of document that a problem is. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int SECONDS = 60;

  private static final Map<Integer, String> TITLES =
      Map.of(
          401, "sign-in",
          403, "not-allowed",
          404, "missing",
          409, "conflict",
          410, "gone",
          412, "outdated",
          413, "too-large",
          422, "unfit",
          429, "too-often",
          500, "broken");

  public Problem {
    flaws = List.copyOf(flaws);
    headers = Map.copyOf(headers);
  }

  /** What an act refused, or the interface itself. */
  public static Problem of(Refused refused, PageLanguage language) {
    Refusal refusal = refused.refusal();
    return new Problem(
        status(refusal),
        refusal.code(),
        language,
        ApiLanguage.words(language, refusal.code(), refused.arguments()),
        List.of(),
        JsonValue.EMPTY_JSON_OBJECT,
        headers(status(refusal), refused.arguments()));
  }

  /** What is wrong, all at once. */
  public static Problem of(ApiRefusal refusal, List<Flaw> flaws, PageLanguage language) {
    return of(new Refused(refusal), language).with(flaws);
  }

  private static int status(Refusal refusal) {
    if (refusal instanceof ApiRefusal about) {
      return about.status();
    }
    return switch (refusal.kind()) {
      case SIGN_IN_FIRST -> 401;
      case NOT_ALLOWED -> 403;
      case MISSING -> 404;
      case CONFLICT -> 409;
      case GONE -> 410;
      case OUTDATED -> 412;
      case TOO_LARGE -> 413;
      case UNFIT -> 422;
      case TOO_OFTEN -> 429;
    };
  }

  private static Map<String, String> headers(int status, List<Object> arguments) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (status == 401) {
      headers.put("WWW-Authenticate", "Bearer");
    }
    if (status == 429 && !arguments.isEmpty() && arguments.get(0) instanceof Number minutes) {
      headers.put("Retry-After", Long.toString(minutes.longValue() * SECONDS));
    }
    return headers;
  }

  /** With everything that is wrong. */
  public Problem with(List<Flaw> all) {
    return new Problem(status, code, language, detail, all, more, headers);
  }

  /** With what else belongs to it. */
  public Problem with(JsonObject others) {
    return new Problem(status, code, language, detail, flaws, others, headers);
  }

  /** With what HTTP wants said with it. */
  public Problem with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Problem(status, code, language, detail, flaws, more, all);
  }

  /** The document. */
  public JsonObject json() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("type", "urn:evensay:problem:" + code)
            .add("title", language.get("api.title." + TITLES.getOrDefault(status, "odd")))
            .add("status", status)
            .add("detail", detail)
            .add("code", code);
    if (!flaws.isEmpty()) {
      list("problems", flaws, json);
    }
    more.forEach(json::add);
    return json.build();
  }

  /** Adds as many of them as a list has room for, and how many more there are. */
  public static void list(String name, List<Flaw> flaws, JsonObjectBuilder json) {
    json.add(name, listed(flaws));
    if (flaws.size() > ApiLimits.MOST_LISTED) {
      json.add("more-" + name, flaws.size() - ApiLimits.MOST_LISTED);
    }
  }

  /** As many as a list has room for. */
  public static JsonArrayBuilder listed(List<Flaw> flaws) {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    flaws.stream().limit(ApiLimits.MOST_LISTED).map(Flaw::json).forEach(list::add);
    return list;
  }

  /** Answers a request with it that came to no resource. */
  public void writeTo(HttpServletResponse response, boolean body) throws IOException {
    byte[] bytes = json().toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setHeader("Content-Language", language.getTag());
    response.setHeader("Cache-Control", "no-store");
    headers.forEach(response::setHeader);
    response.setContentLength(bytes.length);
    if (body) {
      response.getOutputStream().write(bytes);
    }
  }
}
