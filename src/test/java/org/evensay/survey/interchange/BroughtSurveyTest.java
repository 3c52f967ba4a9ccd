package org.evensay.survey.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.survey.interchange.report.BroughtFile;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.Workbooks;
import org.junit.jupiter.api.Test;

/** Surveys that come together with their pictures, as files side by side or packed in one. */
class BroughtSurveyTest {

  private static final String FORM =
      """
      survey
      | type | name | label::English (en-GB) | label::Welsh (cy) | media::image::English (en-GB) | image::Welsh (cy) | big-image
      | select_one animals | likes | Which? | Pa un? | the park (1).jpg | the park (1).jpg |
      | note | hello | Hello | Helo | | | CAT.PNG
      | text | why | Why? | Pam? | gone.png | |
      choices
      | list_name | name | label::English (en-GB) | label::Welsh (cy) | media::image::English (en-GB) | image::Welsh (cy)
      | animals | cat | A cat | Cath | images/cat.png |
      | animals | dog | A dog | Ci | dog.png | ci.png
      | animals | fish | A fish | Pysgodyn | not.png |
      settings
      | form_title | default_language
      | Animals | English (en-GB)
      """;

  private static List<BroughtFile> withPictures(BroughtFile form) {
    List<BroughtFile> files = new ArrayList<>(ExamplePictures.files());
    files.add(1, form);
    return files;
  }

  private static BroughtFile form() {
    return new BroughtFile("animals.xlsx", Workbooks.xlsx(FORM));
  }

  private static BroughtFile packed(List<BroughtFile> files) {
    Map<String, byte[]> parts = new TreeMap<>();
    files.forEach(file -> parts.put("survey/" + file.name(), file.content()));
    return new BroughtFile("all.zip", ExamplePictures.zip(parts));
  }

  private static String picture(JsonObject from) {
    return from.get("picture").toString();
  }

  private static List<String> said(Imported imported, ImportReport.Outcome outcome) {
    return imported.report().of(outcome).stream()
        .filter(item -> item.code().contains("picture"))
        .map(item -> item.where().arguments() + " " + item.code() + " " + item.arguments())
        .toList();
  }

  private static ImportProblem.Mistake refused(List<BroughtFile> files) {
    return assertThrows(ImportProblem.class, () -> Imports.read(files)).mistakes().get(0);
  }

  @Test
  void a_form_shows_the_pictures_that_came_with_it() throws Exception {
    List<BroughtFile> files = withPictures(form());
    files.add(new BroughtFile("not.png", "<svg onload='a()'/>".getBytes(UTF_8)));
    files.add(new BroughtFile("holiday.jpg", Samples.picture("jpeg", 30, 20)));
    for (List<BroughtFile> way : List.of(files, List.of(packed(files)))) {
      Imported imported = Imports.read(way);

      assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
      List<JsonObject> questions = ImportedDocument.questions(imported.document());
      assertEquals("\"the park (1).jpg\"", picture(questions.get(0)));
      assertEquals("\"cat.png\"", picture(questions.get(1)), "the larger one, where it is alone");
      List<JsonObject> choices =
          questions.get(0).getJsonArray("choices").getValuesAs(JsonObject.class);
      assertEquals("\"cat.png\"", picture(choices.get(0)));
      assertEquals("{\"en-GB\":\"dog.png\",\"cy\":\"ci.png\"}", picture(choices.get(1)));
      assertTrue(!choices.get(2).containsKey("picture"));
      assertEquals(
          ExamplePictures.kept().values().stream()
              .map(KeptPicture::content)
              .collect(Collectors.toSet()),
          imported.pictures().stream().map(KeptPicture::content).collect(Collectors.toSet()));
    }
  }

  @Test
  void what_was_named_and_did_not_come_and_what_came_and_is_not_named_is_said() throws Exception {
    List<BroughtFile> files = withPictures(form());
    files.add(new BroughtFile("not.png", "<svg onload='a()'/>".getBytes(UTF_8)));
    files.add(new BroughtFile("holiday.jpg", Samples.picture("jpeg", 30, 20)));
    Imported imported = Imports.read(files);

    assertEquals(
        List.of(
            "[survey, E4] interchange.item.picture-missing [gone.png]",
            "[choices, E4] interchange.item.picture-not-taken [not.png]",
            "[] interchange.item.picture-unused [holiday.jpg]"),
        said(imported, ImportReport.Outcome.LEFT_OUT));
    List<JsonObject> questions = ImportedDocument.questions(imported.document());
    assertEquals(
        "{\"en-GB\":\"A picture that belongs to this question\","
            + "\"cy\":\"Llun sy’n perthyn i’r cwestiwn hwn\"}",
        questions.get(0).get("picture-words").toString());
    assertEquals(2, said(imported, ImportReport.Outcome.CHANGED).size(), "both say no words");
  }

  @Test
  void a_form_without_its_pictures_comes_all_the_same() throws Exception {
    Imported imported = Imports.read(List.of(form()));

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    assertTrue(!imported.document().toString().contains("picture"));
    assertEquals(8, said(imported, ImportReport.Outcome.LEFT_OUT).size(), "each cell is named");
  }

  @Test
  void our_own_document_comes_back_with_its_pictures_byte_for_byte() throws Exception {
    String document = ExampleDocuments.pictures();
    byte[] taken = PackedSurvey.of("pets.json", document.getBytes(UTF_8), ExamplePictures.kept());
    Imported back = Imports.read(List.of(new BroughtFile("pets.zip", taken)));

    assertEquals(Optional.of(document), back.written());
    assertEquals(
        ExamplePictures.kept().values().stream().map(KeptPicture::content).sorted().toList(),
        back.pictures().stream().map(KeptPicture::content).sorted().toList());
    assertEquals(List.of(), said(back, ImportReport.Outcome.LEFT_OUT));
    assertArrayEquals(
        taken, PackedSurvey.of("pets.json", document.getBytes(UTF_8), ExamplePictures.kept()));
  }

  @Test
  void our_own_document_shows_what_came_with_it_in_place_of_what_it_says() throws Exception {
    String document = ExampleDocuments.pictures();
    String other =
        document.replace(ExamplePictures.kept().get("cat.png").content(), "0".repeat(64));
    Imported back = Imports.read(withPictures(new BroughtFile("pets.json", other.getBytes(UTF_8))));

    assertEquals(Optional.empty(), back.written());
    assertEquals(
        EditionDocument.parse(document).pages().toString(),
        EditionDocument.parse(back.document().toString()).pages().toString());
  }

  @Test
  void our_own_document_without_its_pictures_says_so() throws Exception {
    String document = ExampleDocuments.pictures();
    Imported back = Imports.read(document.getBytes(UTF_8), "pets.json");

    assertEquals(Optional.of(document), back.written());
    assertEquals(
        ExamplePictures.kept().keySet().stream().toList(),
        back.report().items().stream()
            .filter(item -> item.code().equals("interchange.item.picture-elsewhere"))
            .map(item -> item.arguments().get(0))
            .toList());
  }

  @Test
  void there_is_one_survey_among_files_that_come_together() {
    BroughtFile own =
        new BroughtFile("a.json", ExampleEditions.everyTypeDocument().getBytes(UTF_8));
    assertEquals(ImportMistake.SEVERAL_SURVEYS, refused(List.of(own, form())).what());
    assertEquals(ImportMistake.OTHER_KIND, refused(ExamplePictures.files()).what());
    assertEquals(new Place.Whole(), refused(List.of(packed(ExamplePictures.files()))).where());
  }

  /** As an archive of LimeSurvey (.lsa) has it beside the survey. */
  @Test
  void what_was_answered_to_a_survey_is_no_other_survey_and_is_said_to_be_left_out()
      throws Exception {
    String responses =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <document>
         <LimeSurveyDocType>Responses</LimeSurveyDocType>
        </document>
        """;
    BroughtFile beside = new BroughtFile("survey_7_responses.lsr", responses.getBytes(UTF_8));
    Imported imported = Imports.read(List.of(packed(List.of(form(), beside))));

    assertTrue(
        said(imported, ImportReport.Outcome.LEFT_OUT).toString().contains("survey_7_responses.lsr"),
        () -> said(imported, ImportReport.Outcome.LEFT_OUT).toString());
  }

  @Test
  void no_more_is_unpacked_than_there_may_be() {
    BroughtFile bomb =
        new BroughtFile("bomb.zip", Samples.packed("form.json", "0".repeat(70_000_000)));
    assertTrue(bomb.content().length < 1_000_000);
    assertEquals(ImportMistake.TOO_MUCH_INSIDE, refused(List.of(bomb)).what());

    String[] many = new String[2 * 1_001];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".png";
      many[i + 1] = "x";
    }
    assertEquals(
        ImportMistake.TOO_MUCH_INSIDE,
        refused(List.of(new BroughtFile("many.zip", Samples.packed(many)))).what());
    List<BroughtFile> large = List.of(form(), new BroughtFile("large.png", new byte[20_000_000]));
    assertEquals(ImportMistake.TOO_LARGE, refused(large).what());
  }

  @Test
  void names_that_no_file_could_have_everywhere_become_such() throws Exception {
    String form =
        FORM.replace("images/cat.png", "..\\secret/a:b?.jpeg").replace("dog.png", "no ending");
    List<BroughtFile> files = withPictures(new BroughtFile("f.xlsx", Workbooks.xlsx(form)));
    files.add(new BroughtFile("A:B?.jpeg", Samples.picture("png", 30, 20)));
    files.add(new BroughtFile("No Ending", Samples.picture("jpeg", 30, 20)));
    JsonObject survey = Imports.read(files).document();
    List<JsonObject> choices =
        ImportedDocument.questions(survey)
            .get(0)
            .getJsonArray("choices")
            .getValuesAs(JsonObject.class);

    assertEquals("\"A_B_.png\"", picture(choices.get(0)));
    assertTrue(picture(choices.get(1)).contains("\"No Ending.jpg\""), picture(choices.get(1)));
    assertEquals(List.of(), ImportedDocument.mistakes(survey));
  }

  private static String asData(String name, String kind) {
    byte[] bytes = ExamplePictures.kept().get(name).bytes();
    return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void pictures_in_a_survey_of_surveyjs_are_taken_and_none_is_fetched() throws Exception {
    String survey =
        """
        {"elements": [
          {"type": "imagepicker", "name": "likes", "title": "Which?", "choices": [
            {"value": "cat", "imageLink": "%s"},
            {"value": "dog", "imageLink": "https://example.org/dog.png"},
            {"value": "fish", "imageLink": {"default": "FISH.png", "pl": "ryba.png"}},
            {"value": "snake", "imageLink": "data:image/svg+xml;base64,PHN2Zy8+"},
            {"value": "bird", "imageLink": "bird.png"}]},
          {"type": "image", "name": "park", "imageLink": "%s", "altText": "A park"},
          {"type": "image", "name": "map", "imageLink": "//example.org/map.png"}]}
        """
            .formatted(asData("cat.png", "png"), asData("the park (1).jpg", "jpeg"));
    Imported imported =
        Imports.read(
            List.of(
                new BroughtFile("s.json", survey.getBytes(UTF_8)),
                new BroughtFile("fish.png", ExamplePictures.kept().get("dog.png").bytes())));

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    List<JsonObject> questions = ImportedDocument.questions(imported.document());
    List<JsonObject> choices =
        questions.get(0).getJsonArray("choices").getValuesAs(JsonObject.class);
    assertEquals("\"cat.png\"", picture(choices.get(0)));
    assertTrue(!choices.get(1).containsKey("picture"));
    assertEquals("\"fish.png\"", picture(choices.get(2)));
    assertTrue(!choices.get(3).containsKey("picture"));
    assertEquals("note", questions.get(1).getString("type"));
    assertEquals("\"park.jpg\"", picture(questions.get(1)));
    assertEquals("{\"en\":\"A park\"}", questions.get(1).get("picture-words").toString());
    assertEquals(2, questions.size());
    assertEquals(
        List.of(
            "interchange.item.not-fetched [https://example.org/dog.png]",
            "interchange.item.picture-not-taken [snake]",
            "interchange.item.picture-missing [bird.png]",
            "interchange.item.not-fetched [//example.org/map.png]"),
        imported.report().of(ImportReport.Outcome.LEFT_OUT).stream()
            .filter(item -> item.code().matches(".*(picture-.*|not-fetched)"))
            .map(item -> item.code() + " " + item.arguments())
            .toList());
    assertEquals(3, imported.pictures().size());
  }

  @Test
  void a_picture_among_words_is_named_where_it_was() throws Exception {
    String survey =
        """
        {"elements": [{"type": "text", "name": "q",
          "title": "Look: <img src='/upload/dog.png' alt='x'> and <IMG SRC=\\"cat.gif\\">"}]}
        """;
    assertEquals(
        List.of("/upload/dog.png", "cat.gif"),
        Imports.read(survey.getBytes(UTF_8), "s.json").report().items().stream()
            .filter(item -> item.code().equals("interchange.item.picture-in-words"))
            .map(item -> item.arguments().get(0))
            .toList());
  }

  @Test
  void a_survey_goes_out_for_surveyjs_with_its_pictures_inside_and_shows_them_when_it_comes_back()
      throws Exception {
    String document = ExampleDocuments.pictures();
    Exported out =
        Exports.write(
            document, ExampleEditions.parse(document), OutFormat.SURVEYJS, ExamplePictures.kept());
    String file = new String(out.file(), UTF_8);
    assertTrue(!file.contains("http"), "nothing is fetched from anywhere");
    assertTrue(file.contains("\"imagepicker\""));
    JsonObject back = Imports.read(out.file(), "pets.json").document();

    assertEquals(List.of(), ImportedDocument.mistakes(back));
    List<JsonObject> questions =
        ImportedDocument.questions(back).stream()
            .filter(question -> question.toString().contains("\"picture\""))
            .toList();
    assertEquals(
        List.of("likes_picture", "likes", "feels"),
        questions.stream().map(question -> question.getString("name")).toList());
    assertEquals(
        "{\"en-GB\":\"A park with a pond\",\"cy\":\"Parc gyda phwll\"}",
        questions.get(0).get("picture-words").toString());
    assertTrue(back.toString().contains(ExamplePictures.kept().get("dog.png").content()));
    assertEquals(
        List.of("[cat.png]", "[ci.png]", "[dog.png]"),
        out.report().of(ImportReport.Outcome.LEFT_OUT).stream()
            .filter(item -> item.arguments().get(0).equals("picture"))
            .map(item -> "[" + item.arguments().get(1) + "]")
            .distinct()
            .sorted()
            .toList(),
        "a ranking has none there, and one picture stands for all languages");
  }
}
