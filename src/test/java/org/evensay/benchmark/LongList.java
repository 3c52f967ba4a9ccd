package org.evensay.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.evensay.testing.Towns;

/**
 * How large the page is of a question with ten thousand choices, as it goes over the wire; beside
 * it the same choices as one list that opens, which is what a page without a search has to send.
 */
final class LongList {

  private static final String SLUG = "long-list";

  private LongList() {}

  /** Measures, and adds its figures. */
  static void measure(Product product, Figures figures) throws IOException, InterruptedException {
    Path document = Path.of("target", "benchmark", "long-list.json");
    Files.writeString(document, document());
    figures.add("publish.choices10000.seconds", product.publish(document, SLUG), "s");
    try (Wire wire = new Wire(product.port())) {
      String start = wire.get(new Journey(SLUG, 0).startPath()).body();
      Wire.Answer page =
          wire.post(Form.action(start), Form.filled(start, "", Map.of("go", "begin")));
      StringBuilder typed = new StringBuilder();
      Form.add(typed, "town-find", "a");
      Wire.Answer found =
          wire.post(
              "/survey/answering/journey",
              Form.filled(page.body(), typed.toString(), Map.of("go", "find:town")));
      if (!found.body().contains("town-results")) {
        throw new IllegalStateException("nothing was searched:\n" + found.body());
      }
      figures.add("page.choices10000.bytes", page.bytesOnTheWire(), "B");
      figures.add("page.choices10000.found_bytes", found.bytesOnTheWire(), "B");
      figures.add("page.choices10000.list_bytes", compressed(list()), "B");
    }
  }

  private static String document() {
    return """
    {"name": "%s", "default-language": "en-GB", "languages": {"en-GB": "checked"},
     "title": {"en-GB": "Long list"},
     "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 1,
               "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
     "end": {"next": {"en-GB": "Soon"}},
     "pages": [{"name": "town", "questions": [
       {"name": "town", "type": "one-choice", "label": {"en-GB": "Which town?"},
        "choices": %s}]}]}
    """
        .formatted(SLUG, Towns.choices());
  }

  /** The choices alone, without the page around them. */
  private static String list() {
    return IntStream.range(0, Towns.ALL)
        .mapToObj(town -> "<option value=\"t%d\">%s</option>".formatted(town, Towns.label(town)))
        .collect(Collectors.joining("", "<select>", "</select>"));
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
