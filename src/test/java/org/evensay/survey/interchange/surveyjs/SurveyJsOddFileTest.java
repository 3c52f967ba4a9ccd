package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.evensay.survey.interchange.surveyjs.ReadElements.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;

/** Files of SurveyJS that are refused, and odd ones that are not. */
class SurveyJsOddFileTest {

  private static ImportMistake refused(byte[] file) {
    return assertThrows(ImportProblem.class, () -> SurveyJs.read(file, "x.json"))
        .mistakes()
        .get(0)
        .what();
  }

  @Test
  void files_that_cannot_be_read_are_refused_by_what_is_wrong() throws ImportProblem {
    String sound = "{\"elements\": [{\"type\": \"text\", \"name\": \"où\"}]}";

    assertEquals(ImportMistake.NOTHING, refused(" \n".getBytes(UTF_8)));
    assertEquals(ImportMistake.ENCODING, refused(sound.getBytes(ISO_8859_1)));
    assertEquals(ImportMistake.TOO_LARGE, refused(new byte[200_000_000]));
    assertEquals(ImportMistake.OTHER_KIND, refused("<document/>".getBytes(UTF_8)));
    assertEquals(ImportMistake.OTHER_KIND, refused("{\"a\": 1}".getBytes(UTF_8)));
    assertEquals(ImportMistake.NO_QUESTION, refused("{\"pages\": []}".getBytes(UTF_8)));
    for (int length = 1; length < sound.length() - 1; length++) {
      assertEquals(ImportMistake.NOT_READABLE, refused(sound.substring(0, length).getBytes(UTF_8)));
    }
    String deep = "{\"elements\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(ImportMistake.TOO_DEEP, refused(deep.getBytes(UTF_8)));
    assertEquals(
        1,
        ImportedDocument.questions(SurveyJs.read(sound.getBytes(UTF_16), "x").document()).size());
  }

  @Test
  void very_many_values_and_very_long_ones_are_refused_before_they_are_kept() {
    String huge = "{\"title\":\"" + "x".repeat(ImportLimits.TEXT_CHARACTERS + 1) + "\"}";
    assertEquals(ImportMistake.TOO_MUCH_INSIDE, refused(huge.getBytes(UTF_8)));
    String many = "[" + "{},".repeat(ImportLimits.VALUES / 2) + "1]";

    assertEquals(
        ImportMistake.TOO_MUCH_INSIDE, refused(("{\"elements\":" + many + "}").getBytes(UTF_8)));
  }

  @Test
  void a_key_that_stands_twice_is_said() {
    Imported imported = read("{'type':'text','name':'a','title':'One','title':'Two'}");

    assertTrue(
        imported.report().items().stream()
            .anyMatch(item -> item.code().equals("interchange.item.twice")));
  }

  @Test
  void numbers_beyond_all_bounds_do_no_harm() {
    Imported imported =
        read(
            "{'type':'text','inputType':'number','name':'n','min':-1e99999999,'max':1e99999999},"
                + "{'type':'rating','name':'r','rateMin':1,'rateMax':1e9,'rateStep':1e-9},"
                + "{'type':'slider','name':'s','min':0,'max':1e12,'step':1e-12},"
                + "{'type':'dropdown','name':'d','choicesMin':1,'choicesMax':999999999}");

    ImportedDocument.check(imported.document());
  }

  @Test
  void numbers_that_nobody_can_read_are_refused_with_their_place() {
    for (String number :
        List.of("1e10000000000", "1E-99999999999", "9".repeat(1_200), "0." + "1".repeat(70_000))) {
      for (String key : List.of("foo", "title")) {
        String file =
            "{\"elements\": [{\"type\": \"text\", \"name\": \"a\"}],\n\"%s\": %s}"
                .formatted(key, number);

        ImportProblem.Mistake mistake =
            assertThrows(ImportProblem.class, () -> SurveyJs.read(file.getBytes(UTF_8), "x.json"))
                .mistakes()
                .get(0);

        assertEquals(ImportMistake.NOT_READABLE, mistake.what());
        assertEquals(2, mistake.arguments().get(0));
      }
    }
    String digits = "9".repeat(1_000);
    ImportedDocument.check(
        read("{'type':'text','name':'a','foo':" + digits + ",'bar':1e999999999,'min':1e-99999999}")
            .document());
  }
}
