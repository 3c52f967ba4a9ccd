package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.ShownPictures;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.question.Pictured;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.ExamplePictures;
import org.junit.jupiter.api.Test;

/** Pictures of choices and of questions: which one somebody is shown, and what it says. */
class PictureDocumentTest {

  private static final LanguageVariant WELSH = LanguageVariant.ofTag("cy").orElseThrow();
  private static final LanguageVariant URDU = LanguageVariant.ofTag("ur").orElseThrow();

  private static final Edition PETS = ExampleEditions.parse(ExampleDocuments.pictures());

  private static Question question(String name) {
    return PETS.question(name).orElseThrow();
  }

  private static Pictured choice(String question, int place) {
    return question(question).choices().get(place).picture();
  }

  private static String name(Pictured pictured, LanguageVariant reader) {
    return pictured.in(reader).map(Picture::name).orElse("");
  }

  @Test
  void a_picture_is_the_same_in_all_languages_unless_one_has_its_own() {
    for (LanguageVariant any : List.of(LanguageVariant.ENGLISH, WELSH, URDU)) {
      assertEquals("cat.png", name(choice("likes", 0), any), any.tag());
    }
    assertEquals("dog.png", name(choice("likes", 1), LanguageVariant.ENGLISH));
    assertEquals("ci.png", name(choice("likes", 1), WELSH));
    assertEquals("dog.png", name(choice("likes", 1), URDU));
    assertSame(Pictured.NOT, choice("likes", 2));
  }

  @Test
  void it_is_known_by_what_is_in_it_and_has_its_room_before_it_comes() {
    String content = ExamplePictures.kept().get("cat.png").content();
    assertTrue(content.matches("[0-9a-f]{64}"));
    assertEquals(
        Optional.of(new Picture("cat.png", content, 240, 160)), choice("likes", 0).in(URDU));
  }

  @Test
  void every_question_that_offers_a_list_offers_its_pictures() {
    assertEquals(choice("likes", 1), choice("order", 1));
  }

  @Test
  void the_picture_of_a_question_says_in_words_what_it_shows() {
    Pictured park = question("likes").wording().picture();
    assertEquals("the park (1).jpg", name(park, WELSH));
    assertEquals("Parc gyda phwll", park.words().in(WELSH));
    assertTrue(choice("likes", 0).words().isEmpty(), "a choice has its label");
  }

  @Test
  void an_edition_shows_each_picture_once_and_none_that_nothing_names() {
    String more =
        ExampleDocuments.pictures()
            .replace(
                "\"cat.png\": {",
                "\"unused.png\": {\"content\": \"" + "e".repeat(64) + "\"}, \"cat.png\": {");
    assertEquals(
        List.of("cat.png", "ci.png", "dog.png", "the park (1).jpg"),
        ShownPictures.of(ExampleEditions.parse(more)).stream().map(Picture::name).toList());
  }

  @Test
  void the_rows_of_a_matrix_show_its_picture_once() {
    Edition matrix =
        ExampleEditions.parse(
            ExampleEditions.document(
                    """
                    {"name": "p", "questions": [
                      {"name": "m", "type": "matrix", "label": {"en-GB": "How was it?"},
                       "picture": "a.png", "picture-words": {"en-GB": "A plate"},
                       "rows": [{"name": "x", "label": {"en-GB": "Food"}},
                                {"name": "y", "label": {"en-GB": "Drink"}}],
                       "points": [{"label": {"en-GB": "Bad"}}, {"label": {"en-GB": "Good"}}]}]}
                    """)
                .replaceFirst(
                    "\\{",
                    "{\"pictures\": {\"a.png\": {\"content\": \"" + "f".repeat(64) + "\"}},"));

    assertEquals("a.png", name(matrix.question("m_x").orElseThrow().wording().picture(), URDU));
    assertSame(Pictured.NOT, matrix.question("m_y").orElseThrow().wording().picture());
  }

  @Test
  void what_was_published_before_there_were_pictures_is_read_as_it_was() throws DocumentProblem {
    for (String odd : List.of("7", "[\"dog\"]", "{\"nn\": 7}", "\"dog.png\"", "{\"cy\": \"x\"}")) {
      String document =
          ExampleEditions.everyTypeDocument()
              .replace("\"type\":", "\"picture\": " + odd + ", \"picture-words\": 7, \"type\":")
              .replaceFirst("\\{", "{\"pictures\": " + odd + ",");
      Edition read = EditionDocument.published(document);
      assertTrue(
          read.questions().stream().allMatch(one -> one.wording().picture() == Pictured.NOT), odd);
    }
  }
}
