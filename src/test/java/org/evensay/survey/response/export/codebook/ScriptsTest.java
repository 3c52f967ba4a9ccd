package org.evensay.survey.response.export.codebook;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.evensay.survey.response.export.codebook.CodebookTest.everyType;
import static org.evensay.survey.response.export.codebook.CodebookTest.hostile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.response.export.ExampleResponses;
import org.evensay.survey.response.export.Tool;
import org.evensay.survey.response.export.table.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that go with the data, as R and Python run them. */
class ScriptsTest {

  @TempDir Path folder;

  private void unpack(ExampleResponses responses) throws Exception {
    unpack(responses, Shape.plain());
  }

  private void unpack(ExampleResponses responses, Shape shape) throws Exception {
    for (Map.Entry<String, String> file : CodebookTest.archive(responses, shape).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static final List<String> TYPED =
      List.of(
          "(not shown)",
          "'(not shown)",
          "(not shown) ",
          "(not shown)\n",
          "=1",
          "'=1",
          "''-1",
          "＠x",
          "'",
          "'a",
          "plain");

  /** Whether spreadsheets may open the file or not, as each script reads it back. */
  private static List<Shape> shapes() {
    return Stream.of(true, false)
        .map(
            harmless ->
                new Shape(
                    Shape.Cells.LABELS,
                    Shape.Several.ONE_COLUMN,
                    harmless,
                    false,
                    LanguageVariant.ENGLISH))
        .toList();
  }

  private static ExampleResponses typed() {
    String label = choices("one-choice", "c", "a", "b", "same").replace("Label a", "-much");
    ExampleResponses responses =
        ExampleResponses.of(
            label.replace("Label same", "Label b") + "," + question("long-text", "say", ""));
    for (String words : TYPED) {
      responses.sent(
          1, Json.createObjectBuilder().add("c", "a").add("say", words).build().toString());
    }
    return responses;
  }

  @Test
  void python_reads_every_text_as_it_was_typed() throws Exception {
    for (Shape shape : shapes()) {
      unpack(typed(), shape);
      Files.writeString(
          folder.resolve("look.py"),
          """
          import json
          import read
          print(json.dumps([row["say"] for row in read.rows()]))
          print({read.COLUMNS["c"][3][row["c"]] for row in read.rows()})
          """);
      String[] printed = Tool.run(folder, "python3", "look.py").split("\n");
      assertEquals(
          TYPED,
          Json.createReader(new StringReader(printed[0])).readArray().stream()
              .map(value -> ((JsonString) value).getString())
              .toList());
      assertEquals("{'-much'}", printed[1]);
    }
  }

  @Test
  void r_reads_every_text_as_it_was_typed() throws Exception {
    for (Shape shape : shapes()) {
      unpack(typed(), shape);
      Files.write(
          folder.resolve("look.R"),
          List.of(
              "source('read.R')",
              "for (x in data$say) cat(utf8ToInt(x), '\\n')",
              "cat(unique(as.character(data$c)), levels(data$c), sep = '|')"));
      List<String> expected = new ArrayList<>();
      TYPED.forEach(
          words ->
              expected.add(
                  words.codePoints().mapToObj(String::valueOf).collect(Collectors.joining(" "))
                      + " "));
      expected.add("-much|-much|Label b");
      assertEquals(String.join("\n", expected), Tool.run(folder, "Rscript", "--vanilla", "look.R"));
    }
  }

  @Test
  void the_python_script_reads_what_was_written() throws Exception {
    unpack(everyType());
    Files.writeString(
        folder.resolve("look.py"),
        """
        import read
        for row in read.rows():
            print(ascii((str(row["sent_week"]), row["kind"], row["several_a"], row["number"], row["long"])))
        print(read.COLUMNS["kind"][3]["quiet"])
        """);
    assertEquals(
        """
        ('2026-11-23', 'yes', 1, None, '=\\xe9\\n\\u5b57')
        ('2026-11-23', None, None, None, None)
        Rather not say
        """,
        Tool.run(folder, "python3", "look.py"));
    unpack(hostile());
    assertEquals("1\n", Tool.run(folder, "python3", "read.py"));
  }

  @Test
  void the_r_script_reads_what_was_written() throws Exception {
    unpack(everyType());
    List<String> look = new ArrayList<>();
    look.add("source('read.R')");
    look.add("cat(class(data$sent_week), levels(data$kind), is.na(data$kind), '')");
    look.add("cat(data$several_a, levels(data$scale), as.character(data$scale)[1], '')");
    look.add(
        "cat(utf8ToInt(data$long[1]), attr(data$kind, 'as_written'), attr(data$kind, 'label'))");
    Files.write(folder.resolve("look.R"), look);
    assertEquals(
        "Date Yes No FALSE TRUE 1 NA Less Same More Less 61 233 10 23383 yes quiet Kind?",
        Tool.run(folder, "Rscript", "--vanilla", "look.R"));
    unpack(hostile());
    Files.write(folder.resolve("look.R"), List.of("source('read.R')", "cat(nrow(data))"));
    assertEquals("1", Tool.run(folder, "Rscript", "--vanilla", "look.R"));
  }
}
