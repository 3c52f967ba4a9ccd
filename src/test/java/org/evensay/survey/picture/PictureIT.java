package org.evensay.survey.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.interchange.ExamplePictures;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.PictureSurvey;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of surveys: who can see one, what is sent, and what stands on the page around it. */
@OnTheServer
class PictureIT {

  private static OwnProgramme programme;

  @BeforeAll
  static void begin() {
    programme = OwnProgramme.of("pictures");
  }

  @Test
  void nobody_sees_a_picture_of_a_draft_unless_she_may_write_it() {
    OwnProgramme own = OwnProgramme.of("pictures-drafted");
    OwnProgramme other = OwnProgramme.of("pictures-other");
    KeptPicture cat = ExamplePictures.drawn("png", 111, 57);
    PictureSurvey.bring(own.as("coordinator"), "drafted", cat);
    String address = PictureSurvey.address(cat);

    assertEquals(404, Persona.ANYONE.visits().get(address).status());
    assertEquals(404, other.as("coordinator").get(address).status());
    assertEquals(404, own.as("safeguarder").get(address).status());
    for (String who : List.of("young-1", "staff-1", "parent", "facilitator", "coordinator")) {
      Page picture = own.as(who).get(address);
      assertEquals(200, picture.status(), who);
      assertTrue(picture.header("Cache-Control").startsWith("private,"), who);
    }
    for (String odd : List.of("", "x", "%00", "' or 1=1 --".replace(" ", "%20"), "A".repeat(64))) {
      assertEquals(
          404, own.as("coordinator").get("/survey/picture/picture?of=" + odd).status(), odd);
    }
  }

  @Test
  @Tag("storage")
  void everybody_sees_what_an_open_survey_shows_and_nobody_once_it_is_closed() throws Exception {
    KeptPicture cat = ExamplePictures.drawn("png", 123, 77);
    Visitor coordinator = programme.as("coordinator");
    PictureSurvey survey = PictureSurvey.bring(coordinator, "shown", cat).publish(coordinator);
    String address = PictureSurvey.address(cat);
    Visitor anybody = Persona.ANYONE.visits();
    Page picture = anybody.get(address);

    assertEquals(200, picture.status());
    assertEquals("image/png", picture.header("Content-Type").replaceAll(";.*", ""));
    assertEquals("public, max-age=31536000, immutable", picture.header("Cache-Control"));
    assertEquals("nosniff", picture.header("X-Content-Type-Options"));
    assertTrue(picture.header("Content-Security-Policy").startsWith("default-src 'none'; sandbox"));
    assertArrayEquals(cat.bytes(), anybody.file(address));

    BehindTheBack.change("update survey set open = false where slug = ?", survey.name());
    assertEquals(404, anybody.get(address).status());
    assertEquals(200, programme.as("staff-1").get(address).status());
  }

  @Test
  void a_browser_that_has_it_already_is_sent_nothing_and_asks_how_large_it_is_as_well() {
    PictureSurvey.publish(programme, "cached");
    String tag = '"' + ExamplePictures.kept().get("ci.png").content() + '"';
    String address = Evensay.address(PictureSurvey.address("ci.png")).toString();
    Visitor anybody = Persona.ANYONE.visits();

    Page again = anybody.send(Visitor.request(address, "").GET().header("If-None-Match", tag));
    assertEquals(304, again.status());
    assertEquals("", again.source());
    assertEquals(tag, again.header("ETag"));
    HttpRequest.Builder head = Visitor.request(address, "").method("HEAD", BodyPublishers.noBody());
    Page asked = anybody.send(head);
    assertEquals(200, asked.status());
    assertEquals(
        Integer.toString(ExamplePictures.kept().get("ci.png").bytes().length),
        asked.header("Content-Length"));
  }

  @Test
  void the_label_of_a_choice_says_what_its_picture_is_and_a_question_says_it_in_words() {
    PictureSurvey survey = PictureSurvey.publish(programme, "described");
    Page page = survey.begin(Persona.ANYONE.visits());

    Element question = page.document().selectFirst("fieldset > img");
    assertEquals("A park with a pond", question.attr("alt"));
    List<Element> choices = page.document().select("label.choice img");
    assertEquals(2, choices.size());
    for (Element image : choices) {
      assertTrue(image.hasAttr("alt") && image.attr("alt").isEmpty());
      assertEquals("lazy", image.attr("loading"));
      assertFalse(image.attr("width").isEmpty() || image.attr("height").isEmpty());
      assertTrue(image.attr("src").startsWith("/survey/picture/picture?of="));
      assertNull(image.parent().selectFirst("span:empty"), "every choice has words");
    }
    Page welsh =
        Persona.ANYONE
            .visits()
            .submit(Persona.ANYONE.visits().get(survey.start("cy")), Map.of("go", "begin"));
    assertEquals("Parc gyda phwll", welsh.document().selectFirst("fieldset > img").attr("alt"));
    assertTrue(welsh.source().contains(PictureSurvey.address("ci.png")));
    assertFalse(welsh.source().contains(PictureSurvey.address("dog.png")));
  }

  @Test
  void a_survey_that_shows_what_its_programme_does_not_have_is_not_published() {
    PictureSurvey survey = PictureSurvey.bring(programme.as("coordinator"), "stolen");
    OwnProgramme other = OwnProgramme.of("pictures-thief");
    Page page =
        other
            .as("coordinator")
            .post("/survey/design/add", Map.of("document", survey.draft().kept()));

    // What is quoted stands apart from the words around it, whichever way they run.
    String problems = page.problems().replaceAll("[\u2066-\u2069]", "");
    assertTrue(
        problems.contains(
            "pictures[\"cat.png\"]: " + Words.of("design.document.picture-not-here", "cat.png")),
        problems);
    assertEquals(
        0, Evensay.number("select count(*) from survey where programme_id = ?", other.id()));
  }
}
