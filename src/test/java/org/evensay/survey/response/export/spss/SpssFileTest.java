package org.evensay.survey.response.export.spss;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.export.ExampleResponses;
import org.evensay.survey.response.export.Format;
import org.evensay.survey.response.export.Tool;
import org.evensay.survey.response.export.table.Responses;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.survey.response.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What PSPP reads in the files: it was written by others, from the same description. */
class SpssFileTest {

  @TempDir Path folder;

  /** What PSPP prints about a file when it is told to do this. */
  private String pspp(ExampleResponses responses, String does)
      throws IOException, InterruptedException {
    Files.write(folder.resolve("x.sav"), responses.file(Format.SPSS, Shape.plain()));
    Files.writeString(folder.resolve("x.sps"), "GET FILE='x.sav'.\n" + does);
    return Tool.run(folder, "pspp", "-O", "format=csv", "x.sps");
  }

  private static ExampleResponses everyType() {
    return ExampleResponses.of()
        .edition(ExampleEditions.everyType())
        .sent(
            1,
            "{\"kind\":\"yes\",\"several\":[\"a\",\"c\"],\"scale\":1,\"short\":\"é\",\"number\":-5}")
        .sent(1, "{\"kind\":\"quiet\",\"long\":\"字🙂\"}")
        .sent(1, "{}");
  }

  @Test
  void every_answer_comes_out_as_it_went_in() throws Exception {
    assertEquals(
        """
        Table: Data List
        sent_week,channel,variant,edition,kind,several_a,several_b,several_c,several_d,several_none,scale,short,number,long
        2026/11/23,open-link,en-GB,1,1,1,0,1,0,0,1,é,-5,
        2026/11/23,open-link,en-GB,1,-1,-9999,-9999,-9999,-9999,-9999,-9999,-9999,-9999999999,字🙂
        2026/11/23,open-link,en-GB,1,.,-9999,-9999,-9999,-9999,-9999,-9999,-9999,-9999999999,
        """,
        pspp(everyType(), "LIST.\n"));
  }

  @Test
  void what_was_worked_out_is_a_number_where_it_always_comes_to_one() throws Exception {
    ExampleResponses worked =
        ExampleResponses.of(
                question("number", "a", "")
                    + ","
                    + question("calculated", "half", ",\"value\": \"${a} div 2\"")
                    + ","
                    + question("calculated", "much", ",\"value\": \"if(${a} > 9, 1, '')\"")
                    + ","
                    + question("calculated", "said", ",\"value\": \"concat('a', ${a})\""))
            .sent(1, "{\"a\":15,\"half\":7.5,\"much\":1,\"said\":\"a15\"}")
            .sent(1, "{\"a\":4,\"half\":2,\"said\":\"a4\"}");

    assertEquals(
        """
        Table: Data List
        sent_week,channel,variant,edition,a,half,much,said
        2026/11/23,open-link,en-GB,1,15,7.500000,1.000000,a15
        2026/11/23,open-link,en-GB,1,4,2.000000,.      ,a4
        """,
        pspp(worked, "LIST.\n"));
    String read = pspp(worked, "DISPLAY DICTIONARY.\n");
    assertTrue(read.contains("half,6,Question half,Scale,"), read);
    assertTrue(read.contains("said,8,Question said,Nominal,"), read);
  }

  @Test
  void variables_have_labels_missing_values_and_a_measure() throws Exception {
    String read = pspp(everyType(), "DISPLAY DICTIONARY.\n");
    for (String line :
        List.of(
            "kind,5,Kind?,Nominal,Input,10,Right,F8.0,F8.0,-1",
            "several_a,6,A,Nominal,Input,10,Right,F8.0,F8.0,-9999",
            "scale,11,How much?,Ordinal,Input,10,Right,F8.0,F8.0,-9999",
            "short,12,Word?,Nominal,Input,5,Left,A5,A5,\"\"\"-9999\"\"\"",
            "number,13,Number?,Scale,Input,10,Right,F20.0,F20.0,-9999999999",
            "Kind?,-1[a],Rather not say\n,1,Yes\n,2,No",
            "How much?,-9999[a],Not shown\n,-1,Less\n,0,Same\n,1,More")) {
      assertTrue(read.contains(line + "\n"), () -> line + " is not in " + read);
    }
  }

  @Test
  void dates_are_days_that_can_be_reckoned_with() throws Exception {
    String kind = choices("one-choice", "kind", "yes", "no");
    String born = question("date", "born", ",\"show-if\":\"${kind} = 'yes'\"");
    ExampleResponses responses =
        ExampleResponses.of(kind + "," + born)
            .sent(1, "{\"kind\":\"yes\",\"born\":\"2009-02-28\"}")
            .sent(1, "{\"kind\":\"yes\"}")
            .sent(1, "{\"kind\":\"no\"}");
    String read =
        pspp(
            responses,
            "COMPUTE later=(DATE.DMY(1,3,2009)-born)/86400.\nLIST born later.\n"
                + "DISPLAY DICTIONARY.\n");
    assertTrue(read.contains("2009/02/28,1.00\n"), read);
    assertTrue(read.contains("\n.,.  \n.,.  \n"), read);
    assertTrue(
        read.contains("born,6,Question born,Scale,Input,10,Right,SDATE10,SDATE10,-9999\n"), read);
  }

  /** The program counts what it takes for missing itself. */
  @Test
  void a_text_that_was_not_shown_is_missing_and_the_same_words_typed_are_not() throws Exception {
    String kind = choices("one-choice", "kind", "yes", "no");
    String say = question("long-text", "say", ",\"show-if\":\"${kind} = 'yes'\"");
    ExampleResponses responses =
        ExampleResponses.of(kind + "," + say)
            .sent(1, "{\"kind\":\"no\"}")
            .sent(1, "{\"kind\":\"yes\",\"say\":\"-9999 \"}")
            .sent(1, "{\"kind\":\"yes\",\"say\":\"%s\"}".formatted("long ".repeat(20)));
    String read = pspp(responses, "FREQUENCIES say.\n");
    assertTrue(read.contains("\nMissing,-9999,1,"), read);
    assertTrue(read.contains("Valid,'-9999,1,") || read.contains("\n,'-9999,1,"), read);
    assertTrue(read.contains("\nTotal,,3,"), read);
  }

  @Test
  void several_choices_are_a_multiple_response_set() throws Exception {
    assertEquals(
        """
        Table: Multiple Response Sets
        Name,Label,Encoding,Counted Value,Member Variables
        $several,Which?,Dichotomies,1,"several_a
        several_b
        several_c
        several_d
        several_none"
        """,
        pspp(everyType(), "MRSETS /DISPLAY NAME=ALL.\n"));
  }

  @Test
  void words_of_four_thousand_characters_are_kept_whole_in_every_script() throws Exception {
    List<String> typed =
        List.of(
            "字".repeat(4_000),
            "🙂".repeat(4_000),
            "x".repeat(254),
            "x".repeat(255) + "y",
            "ا".repeat(126) + "ab" + "c".repeat(255));
    ExampleResponses responses = ExampleResponses.of(question("long-text", "say", ""));
    for (String words : typed) {
      responses.sent(1, Json.createObjectBuilder().add("say", words).build().toString());
    }
    Files.write(folder.resolve("x.sav"), responses.file(Format.SPSS, Shape.plain()));
    Tool.run(folder, "pspp-convert", "x.sav", "x.csv");
    List<String> lines = Files.readAllLines(folder.resolve("x.csv"));
    assertEquals(
        typed,
        lines.stream().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)).toList());
  }

  @Test
  void labels_are_cut_between_characters() throws Exception {
    String flag = "🏴󠁧󠁢󠁷󠁬󠁳󠁿";
    String question =
        "{\"type\":\"one-choice\",\"name\":\"q\",\"label\":{\"en-GB\":\"%s\"},\"choices\":[{\"name\":\"a\",\"label\":{\"en-GB\":\"%s\"}}]}"
            .formatted(flag.repeat(30), "字".repeat(600));
    String read = pspp(ExampleResponses.of(question).sent(1, "{}"), "DISPLAY DICTIONARY.\n");
    assertTrue(read.contains("q,5," + flag.repeat(255 / 28) + ",Nominal"), read);
    assertTrue(read.contains(",1," + "字".repeat(40) + "\n"), read);
  }

  @Test
  void names_are_those_that_the_program_takes() throws Exception {
    String longest = "a".repeat(64);
    String read =
        pspp(
            ExampleResponses.of(
                    question("number", "_hidden", "")
                        + ","
                        + question("number", "by", "")
                        + ","
                        + question("number", "Age", "")
                        + ","
                        + question("number", "age", "")
                        + ","
                        + choices("several-choices", longest, "one-thing", "two"))
                .sent(1, "{}"),
            "DISPLAY NAMES.\n");
    for (String name :
        List.of(
            "v__hidden", "v_by", "Age", "age__2", "a".repeat(61) + "__2", "a".repeat(61) + "__3")) {
      assertTrue(read.contains("\n" + name + "\n") || read.contains(name + ","), name + read);
    }
  }

  @Test
  void a_survey_without_responses_is_a_file_too() throws Exception {
    String read =
        pspp(ExampleResponses.of(choices("one-choice", "kind", "yes")), "DISPLAY DICTIONARY.\n");
    assertTrue(read.contains("kind,5,Question kind"), read);
  }

  /** Offsets are those of the format's header. */
  @Test
  void the_header_says_how_many_cases_there_are() {
    ByteBuffer header =
        ByteBuffer.wrap(everyType().file(Format.SPSS, Shape.plain()))
            .order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(3, header.getInt(80));
    assertEquals(1, header.getInt(72));
    assertEquals(100.0, header.getDouble(84));
    byte[] day = new byte[9];
    header.get(92, day);
    assertEquals("26 Nov 26", new String(day, StandardCharsets.US_ASCII));
  }

  @Test
  void a_file_that_lost_a_response_while_it_was_written_is_no_whole_file() {
    ExampleResponses all = everyType();
    Responses losing =
        new Responses() {
          private int times;

          @Override
          public List<PublishedEdition> editions() {
            return all.editions();
          }

          @Override
          public long count() {
            return all.count();
          }

          @Override
          public void each(long after, Reader reader) throws IOException {
            all.each(times++, reader);
          }
        };
    SpssFile file = new SpssFile(new Table(losing, Shape.plain()), ExampleResponses.TODAY);
    assertThrows(IOException.class, () -> file.write(new ByteArrayOutputStream(), written -> {}));
  }

  @Test
  void more_missing_values_than_three_become_a_range() {
    assertEquals(
        new Missing(List.of(-4.0, -1.0), List.of(-9_999.0)),
        Missing.of(List.of(-9_999.0, -1.0, -2.0, -3.0, -4.0), -9_999));
    assertEquals(-3, Missing.of(List.of(-9_999.0, -1.0, -2.0, -3.0), -9_999).count());
    assertEquals(-2, Missing.of(List.of(-1.0, -2.0, -3.0, -4.0), -9_999).count());
    assertEquals(3, Missing.of(List.of(-1.0, -2.0, -3.0), -9_999).count());
  }

  @Test
  void a_choice_keeps_its_number_when_later_editions_add_others() throws Exception {
    ExampleResponses grown =
        ExampleResponses.of(
                choices("one-choice", "q", "0", "1"),
                choices("one-choice", "q", "unknown", "0", "1"),
                choices("one-choice", "q", "2", "other", "unknown", "0", "1"))
            .sent(1, "{\"q\":\"0\"}")
            .sent(1, "{\"q\":\"1\"}")
            .sent(2, "{\"q\":\"unknown\"}")
            .sent(3, "{\"q\":\"2\"}")
            .sent(3, "{\"q\":\"other\"}");

    assertEquals(
        """
        Table: Data List
        sent_week,channel,variant,edition,q
        2026/11/23,open-link,en-GB,1,0
        2026/11/23,open-link,en-GB,1,1
        2026/11/23,open-link,en-GB,2,2
        2026/11/23,open-link,en-GB,3,3
        2026/11/23,open-link,en-GB,3,4
        """,
        pspp(grown, "LIST.\n"));
  }
}
