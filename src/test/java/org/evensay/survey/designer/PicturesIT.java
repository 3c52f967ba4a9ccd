package org.evensay.survey.designer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.survey.interchange.ExamplePictures;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.PictureSurvey;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of a draft: who may bring one, what is taken, and how it is put right again. */
@OnTheServer
class PicturesIT {

  private static final byte[] BUS = Samples.picture("png", 300, 200);

  private final OwnProgramme programme = OwnProgramme.of("designer-pictures");
  private final Visitor author = programme.as("young-1");
  private OwnDraft draft;
  private String pictures;

  @BeforeEach
  void begin() {
    draft =
        OwnDraft.of(
            programme.as("coordinator"),
            SurveyDocument.of("illustrated")
                .page("one", SurveyDocument.Asked.oneChoice("how", "bus", "bike"))
                .json());
    pictures = draft.designer("pictures") + "&at=0.0";
  }

  private Page bring(Visitor who, String field, String name, byte[] file) {
    return who.sendFile(author.get(pictures).form("base"), field, name, file);
  }

  private static KeptPicture kept(int width, int height) {
    return ExamplePictures.drawn("png", width, height);
  }

  @Test
  void nobody_brings_a_picture_unless_she_may_write_the_survey() {
    OwnProgramme other = OwnProgramme.of("designer-pictures-other");
    String before = draft.kept();
    assertEquals(403, bring(programme.as("safeguarder"), "file-1", "bus.png", BUS).status());
    assertEquals(404, bring(other.as("coordinator"), "file-1", "bus.png", BUS).status());
    assertEquals(415, bring(Persona.ANYONE.visits(), "file-1", "bus.png", BUS).status());
    assertEquals(before, draft.kept());
    assertEquals(0, keptPictures());
  }

  private long keptPictures() {
    return Evensay.number("select count(*) from picture where programme_id = ?", programme.id());
  }

  @Test
  @Tag("storage")
  void a_choice_gets_a_picture_another_one_and_none() {
    Page page = bring(author, "file-1", "my bus.jpeg", BUS);
    assertTrue(page.text().contains(Words.of("designer.edit.saved")), page.text());
    String first = kept(300, 200).content();
    assertTrue(draft.kept().contains("\"picture\": \"my bus.png\""), draft.kept());
    assertTrue(draft.kept().contains(first));
    assertTrue(page.source().contains(PictureSurvey.address(kept(300, 200))));
    assertEquals(200, author.get(PictureSurvey.address(kept(300, 200))).status());
    assertTrue(
        author.get(draft.preview()).source().contains(PictureSurvey.address(kept(300, 200))));

    bring(author, "file-1", "my bus.png", Samples.picture("png", 310, 200));
    assertTrue(draft.kept().contains("\"picture\": \"my bus-2.png\""), draft.kept());
    assertFalse(draft.kept().contains(first), "what nothing shows is not in the survey");

    Page shown = author.get(draft.designer("outline"));
    assertTrue(
        shown.document().select("#undo").attr("value").contains("changed the pictures of"),
        shown.source());
    author.send(shown.form("read").press("undo"));
    assertTrue(draft.kept().contains(first), "undoing brings back what was there");

    author.send(author.get(pictures).form("base").with("remove-1", "yes"));
    assertFalse(draft.kept().contains("picture"), draft.kept());
  }

  @Test
  void the_picture_of_a_question_needs_words_before_it_can_be_published() {
    bring(author, "file-0", "street.png", BUS);
    Page refused =
        programme.as("coordinator").post("/survey/design/add", Map.of("document", draft.kept()));
    assertTrue(refused.problems().contains("pages[0].questions[0].picture-words"));

    author.send(author.get(pictures).form("base").with("words-en-GB", "A street with a bus"));
    assertTrue(draft.kept().contains("\"en-GB\": \"A street with a bus\""), draft.kept());
    SurveyDocument.publish(programme.as("coordinator"), draft.kept());
  }

  @Test
  void nobody_writes_over_a_picture_that_another_brought_meanwhile() {
    Page hers = author.get(pictures);
    Page his = programme.as("staff-1").get(pictures);
    author.sendFile(hers.form("base"), "file-1", "bus.png", BUS);
    Page late =
        programme
            .as("staff-1")
            .sendFile(his.form("base"), "file-1", "other.png", Samples.picture("png", 50, 50));

    assertTrue(draft.kept().contains("bus.png"));
    assertFalse(draft.kept().contains("other.png"));
    assertFalse(late.problems().isEmpty());
  }

  @Test
  void what_is_no_picture_is_refused_in_words_at_its_field() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("drawing.png", "<svg xmlns='x'><script>alert(1)</script></svg>".getBytes(UTF_8));
    files.put("page.jpg", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
    files.put("moving.png", gif());
    files.put("half.png", Arrays.copyOf(BUS, 60));
    files.put("bomb.png", Samples.hugePicture(20_000, 20_000));
    files.put("empty.png", new byte[0]);
    String before = draft.kept();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Page page = bring(author, "file-1", file.getKey(), file.getValue());
      assertEquals(200, page.status(), file.getKey());
      assertFalse(page.problems().isEmpty(), file.getKey());
      assertTrue(page.document().select("#file-1[aria-invalid=true]").size() == 1, file.getKey());
    }
    assertEquals(before, draft.kept());
    assertEquals(0, keptPictures());

    bring(author, "file-1", "half html.png", Samples.concat(BUS, files.get("page.jpg")));
    assertTrue(draft.kept().contains(kept(300, 200).content()), "only its pixels are kept");
  }

  private static byte[] gif() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "gif", bytes);
    return bytes.toByteArray();
  }
}
