package org.evensay.survey.interchange.limesurvey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.junit.jupiter.api.Test;

/** Files that are not what they say, or more than they should be. */
class LimeSurveyHostileTest {

  private static final Lss SOUND = Lss.of6().question("S", "q", "What?");

  private static ImportMistake refused(byte[] file) {
    return assertThrows(ImportProblem.class, () -> LimeSurvey.read(file, "x.lss"))
        .mistakes()
        .get(0)
        .what();
  }

  private static byte[] withType(String type, String label) {
    return SOUND
        .text()
        .replace("<document>", type + "<document>")
        .replace("<![CDATA[What?]]>", label)
        .getBytes(UTF_8);
  }

  @Test
  void external_entities_are_refused_before_they_are_looked_at() {
    String file = "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String parameters =
        "<!DOCTYPE document [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]>";

    assertEquals(ImportMistake.ENTITIES, refused(withType(file, "&x;")));
    assertEquals(ImportMistake.ENTITIES, refused(withType(parameters, "")));
    assertEquals(
        ImportMistake.ENTITIES,
        refused(withType("<!DOCTYPE document SYSTEM \"http://127.0.0.1:1/x.dtd\">", "")));
  }

  @Test
  void entities_that_grow_are_refused() {
    StringBuilder type = new StringBuilder("<!DOCTYPE document [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }

    assertEquals(ImportMistake.ENTITIES, refused(withType(type + "]>", "&a29;")));
  }

  @Test
  void a_wrong_encoding_is_named() {
    byte[] latin = SOUND.text().replace("What?", "Où habites-tu ?").getBytes(ISO_8859_1);
    byte[] unheardOf = SOUND.text().replace("UTF-8", "klingon-8").getBytes(UTF_8);

    assertEquals(ImportMistake.ENCODING, refused(latin));
    assertEquals(ImportMistake.ENCODING, refused(unheardOf));
  }

  @Test
  void an_encoding_that_is_as_it_says_is_read() throws ImportProblem {
    byte[] wide = SOUND.text().replace("UTF-8", "UTF-16").getBytes(UTF_16);

    assertEquals(1, ImportedDocument.questions(LimeSurvey.read(wide, "x").document()).size());
  }

  @Test
  void a_file_that_is_cut_is_refused_with_its_place() {
    byte[] whole = SOUND.bytes();
    for (int length = 60; length < whole.length - 1; length += 97) {
      assertEquals(ImportMistake.NOT_READABLE, refused(Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void files_of_other_kinds_are_told_apart() {
    assertEquals(ImportMistake.OTHER_KIND, refused("PK\3\4 and so on".getBytes(UTF_8)));
    assertEquals(ImportMistake.OTHER_KIND, refused("{\"pages\": []}".getBytes(UTF_8)));
    assertEquals(ImportMistake.OTHER_KIND, refused("<html><body/></html>".getBytes(UTF_8)));
    assertEquals(
        ImportMistake.OTHER_KIND,
        refused(SOUND.text().replace(">Survey<", ">Label set<").getBytes(UTF_8)));
    assertEquals(ImportMistake.NOTHING, refused(new byte[0]));
  }

  @Test
  void what_is_too_large_or_too_deep_is_refused() {
    String deep = "<document>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</document>";

    assertEquals(ImportMistake.TOO_LARGE, refused(new byte[200_000_000]));
    assertEquals(ImportMistake.TOO_DEEP, refused(deep.getBytes(UTF_8)));
  }

  @Test
  void a_survey_without_questions_is_refused() {
    assertEquals(ImportMistake.NO_QUESTION, refused(Lss.of6().bytes()));
  }

  @Test
  void markup_in_titles_and_labels_becomes_words() throws ImportProblem {
    String attack =
        "<b>Hi</b><script>alert(1)</script><img src=x onerror=alert(2)>"
            + "<a href=\"javascript:alert(3)\">there</a><style>b{}</style>";
    byte[] file =
        Lss.of6()
            .row("surveys_languagesettings", "surveyls_language", "cy", "surveyls_title", attack)
            .question("L", "q", attack)
            .answer("A1", attack)
            .bytes();
    String document = LimeSurvey.read(file, "<script>").document().toString();

    assertFalse(document.contains("<"), document);
    assertFalse(document.contains("alert"), document);
    assertEquals(
        "Hithere",
        ImportedDocument.question(LimeSurvey.read(file, "x").document(), "q")
            .getJsonObject("label")
            .getString("en"));
  }

  @Test
  void three_hundred_languages_are_cut_to_as_many_as_there_may_be() throws ImportProblem {
    StringBuilder codes = new StringBuilder();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b < 'm'; b++) {
        codes.append('q').append(a).append(b).append(' ');
      }
    }
    byte[] file =
        SOUND
            .text()
            .replace("<![CDATA[cy]]></additional", "<![CDATA[" + codes + "]]></additional")
            .getBytes(UTF_8);

    ImportedDocument.check(LimeSurvey.read(file, "x").document());
  }
}
