package org.evensay.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.ExamplePictures;

/**
 * A published survey with pictures, brought over in one packed file: a question with a picture and
 * three choices of which two have one, a ranking of the same, and several choices.
 *
 * @param name its name, which no other test has
 * @param draft the draft that it was brought over as
 */
public record PictureSurvey(String name, OwnDraft draft) {

  private static final String BRING = "/survey/interchange/bring";

  /** Its document, under a name. */
  private static String document(String name) {
    return ExampleDocuments.pictures()
        .replace("\"pets\"", '"' + name + '"')
        .replace("\"cy\": \"draft\"}", "\"cy\": \"draft\", \"ur\": \"draft\"}");
  }

  /** Brings one over as a draft, by who may. */
  public static PictureSurvey bring(Visitor coordinator, String word) {
    return bring(coordinator, word, ExamplePictures.kept().get("cat.png"));
  }

  /** The same with a cat that may be in no other survey. */
  public static PictureSurvey bring(Visitor coordinator, String word, KeptPicture cat) {
    String name = SurveyDocument.of(word).name();
    Map<String, byte[]> files = new TreeMap<>();
    ExamplePictures.kept().forEach((called, picture) -> files.put(called, picture.bytes()));
    files.put("cat.png", cat.bytes());
    files.put("survey.json", document(name).getBytes(UTF_8));
    Page report =
        coordinator.sendFile(
            coordinator.get(BRING).form("file"), "file", "pets.zip", ExamplePictures.zip(files));
    return new PictureSurvey(name, OwnDraft.at(report));
  }

  /** Brings one over, and publishes it. */
  public static PictureSurvey publish(OwnProgramme programme, String word) {
    return bring(programme.as("coordinator"), word).publish(programme.as("coordinator"));
  }

  /** Publishes it, by who may. */
  public PictureSurvey publish(Visitor coordinator) {
    SurveyDocument.publish(coordinator, draft.kept());
    return this;
  }

  /** The address where it begins. */
  public String start(String language) {
    return "/survey/answering/start?survey=" + name + "&lang=" + language;
  }

  /** Opens it and begins. */
  public Page begin(Visitor visitor) {
    return visitor.submit(visitor.get(start("en-GB")), Map.of("go", "begin"));
  }

  /** The address of one of its pictures. */
  public static String address(String picture) {
    return address(ExamplePictures.kept().get(picture));
  }

  /** The address of a picture. */
  public static String address(KeptPicture picture) {
    return "/survey/picture/picture?of=" + picture.content();
  }
}
