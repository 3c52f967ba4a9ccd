package org.evensay.survey.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.interchange.report.BroughtPictures;

/** Survey documents of all kinds, by a name for each. */
public final class ExampleDocuments {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));

  private ExampleDocuments() {}

  /** All of them; none needs a folder that is not in the project. */
  public static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("demonstration", DemonstrationDocument.read("survey.json").toString());
    all.put("example", read("src/main/resources/example/survey.json"));
    all.put("workload", read("benchmark/workload-survey.json"));
    all.put("every type", ExampleEditions.everyTypeDocument());
    all.put("every other type", ExampleEditions.everyOtherTypeDocument());
    all.put("everything", everything());
    all.put("pairs, rounds and quotas", rounds());
    all.put("rounds that are counted", often());
    all.put("pictures", pictures());
    Matcher written =
        Pattern.compile("(?s)```json\\n(.*?)\\n```").matcher(read("docs/survey-document.md"));
    for (int i = 1; written.find(); i++) {
      all.put("documentation " + i, written.group(1));
    }
    return all;
  }

  /** A document with every key that there is. */
  public static String everything() {
    return read("src/test/resources/interchange/everything.json");
  }

  /** The same with films in sign language, each with captions and the words of it. */
  public static String films() {
    String signed =
        "\"signed\": {\"bfi\": {\"film\": \"goes.mp4\", \"captions\": {\"en-GB\": \"goes.vtt\"},"
            + " \"transcript\": {\"en-GB\": \"Do you go to a club?\"}}}";
    return recordings()
        .replaceFirst(
            "\"goes.ogg\": \\{",
            "\"goes.mp4\": {\"content\": \"%s\"}, \"goes.vtt\": {\"content\": \"%s\"}, $0"
                .formatted("8".repeat(64), "9".repeat(64)))
        .replace("\"audio\": {", signed + ", \"audio\": {");
  }

  /** A document with recordings, which other programs are told of and do not get. */
  public static String recordings() {
    return ExampleEditions.everyTypeDocument()
        .replaceFirst(
            "\\{", "{\"recordings\": {\"goes.ogg\": {\"content\": \"" + "7".repeat(64) + "\"}}, ")
        .replaceAll(
            "(\"type\": *\"(?!repeat|calculated|hidden)[a-z-]+\")",
            "$1, \"audio\": {\"en-GB\": \"goes.ogg\"}");
  }

  /** A document with a repeated group and a quota. */
  public static String rounds() {
    return read("src/test/resources/interchange/rounds.json");
  }

  /** A document with groups that are asked as often as somebody says. */
  public static String often() {
    return read("src/test/resources/interchange/often.json");
  }

  /** A document with pictures of choices and questions. */
  public static String pictures() {
    String document = read("src/test/resources/interchange/pictures.json");
    for (Map.Entry<String, KeptPicture> one : ExamplePictures.kept().entrySet()) {
      String content = BroughtPictures.json(one.getValue()).toString();
      document =
          document.replace(
              "\"%s\": \"…\"".formatted(one.getKey()),
              "\"%s\": %s".formatted(one.getKey(), content));
    }
    return document;
  }

  private static String read(String file) {
    try {
      return Files.readString(PROJECT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
