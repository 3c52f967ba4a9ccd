package org.evensay.survey.paper.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.answering.control.Limit;
import org.evensay.survey.design.ShownPictures;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.ExamplePictures;
import org.evensay.testing.DrawnText;
import org.evensay.testing.Spoken;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Files of forms, as veraPDF and PDFBox read them. */
class FormFileTest {

  @BeforeAll
  static void anotherProgramThatKnows() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static final FormPictures NONE = new FormPictures(picture -> Optional.empty());

  private static byte[] file(Edition edition, LanguageVariant variant, PrintSize size, int forms)
      throws Exception {
    return file(edition, variant, size, forms, NONE);
  }

  private static byte[] file(
      Edition edition, LanguageVariant variant, PrintSize size, int forms, FormPictures pictures)
      throws Exception {
    FormSheet sheet = new FormSheet(edition, variant, size, true, pictures);
    for (int i = 0; i < forms; i++) {
      sheet.add(ExampleForms.of(edition), ExampleForms.stamp());
    }
    assertTrue(sheet.hasAllLetters(), variant.tag());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheet.document(), pictures, file);
    return file.toByteArray();
  }

  private static List<String> problems(byte[] file) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(TestAssertion::toString)
          .toList();
    }
  }

  static Stream<Arguments> formsOfEachKind() {
    Edition demonstration = ExampleEditions.demonstration();
    return Stream.of(
        Arguments.of(demonstration, Spoken.EASY_READ, PrintSize.EASY),
        Arguments.of(demonstration, Spoken.ARABIC, PrintSize.USUAL),
        Arguments.of(ExampleEditions.everyType(), Spoken.URDU, PrintSize.USUAL),
        Arguments.of(ExampleEditions.everyOtherType(), Spoken.WELSH, PrintSize.LARGE));
  }

  @ParameterizedTest
  @MethodSource("formsOfEachKind")
  void a_file_is_as_pdf_ua_wants_it_to_be_read_out(
      Edition edition, LanguageVariant variant, PrintSize size) throws Exception {
    assertEquals(List.of(), problems(file(edition, variant, size, 2)));
  }

  /** Numbers at the beginning of a code, behind Arabic letters, would stand at its end. */
  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur", "ar"})
  void a_code_reads_from_left_to_right_whatever_is_around_it(String tag) throws Exception {
    FormCode code =
        Stream.generate(FormCode::next)
            .filter(one -> one.toString().matches("[0-9]{3}-.*[A-Z].*"))
            .findFirst()
            .orElseThrow();
    LanguageVariant variant = LanguageVariant.ofTag(tag).orElseThrow();
    FormSheet sheet =
        new FormSheet(ExampleEditions.demonstration(), variant, PrintSize.USUAL, true, NONE);
    sheet.add(ExampleForms.of(ExampleEditions.demonstration()), ExampleForms.stamp(code));
    assertTrue(sheet.hasAllLetters(), tag);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheet.document(), NONE, file);

    try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
      String text = DrawnText.of(document);
      Set<String> printed =
          Pattern.compile("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}")
              .matcher(text)
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toSet());
      assertEquals(Set.of(code.toString()), printed, text);
    }
  }

  @Test
  void a_file_says_its_language_and_title_and_what_the_square_is() throws Exception {
    byte[] file = file(ExampleEditions.demonstration(), Spoken.POLISH, PrintSize.USUAL, 1);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals("pl", document.getDocumentCatalog().getLanguage());
      assertEquals(
          ExampleEditions.demonstration().title().in(Spoken.POLISH),
          document.getDocumentInformation().getTitle());
      List<PDStructureElement> elements = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
      List<String> figures =
          elements.stream()
              .filter(element -> element.getStructureType().equals("Figure"))
              .map(PDStructureElement::getAlternateDescription)
              .toList();
      assertEquals(1, figures.size());
      assertTrue(figures.get(0).startsWith("Kod QR"), figures.get(0));
      assertEquals(List.of(), skipped(elements));
    }
  }

  @Test
  void pictures_are_printed_read_out_and_in_the_file_once() throws Exception {
    Edition pets = ExampleEditions.parse(ExampleDocuments.pictures());
    FormPictures pictures =
        new FormPictures(one -> Optional.ofNullable(ExamplePictures.kept().get(one.name())));
    byte[] file = file(pets, LanguageVariant.ENGLISH, PrintSize.USUAL, 3, pictures);
    assertEquals(List.of(), problems(file));
    try (PDDocument document = Loader.loadPDF(file)) {
      List<PDStructureElement> elements = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
      List<String> figures =
          elements.stream()
              .filter(element -> element.getStructureType().equals("Figure"))
              .map(PDStructureElement::getAlternateDescription)
              .toList();
      String park =
          pets.question("likes")
              .orElseThrow()
              .wording()
              .picture()
              .words()
              .in(LanguageVariant.ENGLISH);
      assertEquals(3, figures.stream().filter(park::equals).count(), figures::toString);
      Set<COSBase> pixels = Collections.newSetFromMap(new IdentityHashMap<>());
      int shown = 0;
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          if (page.getResources().isImageXObject(name)) {
            pixels.add(page.getResources().getXObject(name).getCOSObject());
            shown++;
          }
        }
      }
      long different = ShownPictures.of(pets).size();
      // Each form has a square of its own.
      assertTrue(pixels.size() <= different + 3, pixels.size() + " of " + shown);
      assertTrue(pixels.size() > 3 + 1, pixels.size() + " of " + shown);
    }
  }

  /** Headings that are more than one level below the one before. */
  private static List<String> skipped(List<PDStructureElement> elements) {
    List<String> skipped = new ArrayList<>();
    int last = 0;
    for (PDStructureElement element : elements) {
      if (element.getStructureType().matches("H[1-6]")) {
        int level = element.getStructureType().charAt(1) - '0';
        if (level > last + 1) {
          skipped.add("H" + last + " " + element.getStructureType());
        }
        last = level;
      }
    }
    assertTrue(last > 0, "there are headings");
    return skipped;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }

  private static String text(byte[] file, boolean asItStands) throws Exception {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(asItStands);
      return text.getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void each_question_is_there_with_its_number_and_the_page_numbers_begin_anew_with_each_form()
      throws Exception {
    Edition edition = ExampleEditions.everyOtherType();
    byte[] file = file(edition, LanguageVariant.ENGLISH, PrintSize.LARGE, 2);
    String text = text(file, false);

    for (String said :
        List.of(
            "1. How far?",
            "2. Which day, ______?",
            "8. Do you agree?",
            "9. How is it by bus",
            "12. Where is that?",
            Words.of("paper.form.points", 10),
            Words.of("paper.form.done"),
            "“Somewhere else” at question 11")) {
      int first = text.indexOf(said);
      assertTrue(first >= 0, said + " in " + text);
      assertTrue(text.indexOf(said, first + 1) > 0, "once in each form: " + said);
    }
    int pages = text(file, true).split("Page 1 of ", -1).length - 1;
    assertEquals(2, pages, "each form has a first page");
  }

  @Test
  void the_columns_of_the_best_and_the_worst_have_their_authors_words() throws Exception {
    String document =
        ExampleEditions.everyOtherTypeDocument()
            .replace(
                "\"Which?\"},", "\"Which?\"}, \"best-label\": {\"en-GB\": \"Most important\"},");
    String text =
        text(
            file(ExampleEditions.parse(document), LanguageVariant.ENGLISH, PrintSize.USUAL, 1),
            true);

    String worst = Words.of("answering.best-worst.worst");
    String how = Words.of("paper.form.best-worst", "Most important", worst);
    assertTrue(text.contains(how), text);
    assertTrue(text.substring(text.indexOf(how) + how.length()).contains("important"), text);
    assertFalse(text.contains(Words.of("answering.best-worst.best")), text);
  }

  /** Whoever writes on paper cannot be told afterwards. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'several-choices', 'list': 'things', 'most': 2",
        "'several-choices', 'list': 'things', 'least': 2",
        "'several-choices', 'list': 'things', 'least': 2, 'most': 3",
        "'several-choices', 'list': 'things', 'least': 3, 'most': 3",
        "'several-choices', 'list': 'things', 'appearance': 'search', 'most': 2",
        "'short-text', 'most-characters': 20",
        "'long-text', 'most-characters': 300",
        "'number', 'least': 3, 'most': 7",
        "'decimal', 'least': 0.5",
        "'date', 'least': '2001-01-02', 'most': '2030-12-31'",
        "'month', 'most': '2030-12'",
        "'time'"
      })
  void what_the_page_says_before_she_answers_is_printed_too(String type) throws Exception {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document(
                "{'name': 'p', 'questions': [{'name': 'q', 'label': {'en-GB': 'Q?'}, 'type': %s}]}"
                    .formatted(type)
                    .replace('\'', '"')));
    String said =
        Limit.of(edition.question("q").orElseThrow(), PageLanguage.of(LanguageVariant.ENGLISH));
    String text = text(file(edition, LanguageVariant.ENGLISH, PrintSize.USUAL, 1), false);

    assertFalse(said.isEmpty());
    assertTrue(text.contains(said), said + " in " + text);
  }

  @Test
  void a_draft_says_that_it_is_one_and_has_no_code() throws Exception {
    Edition edition = ExampleEditions.demonstration();
    FormSheet sheet = new FormSheet(edition, LanguageVariant.ENGLISH, PrintSize.USUAL, false, NONE);
    sheet.add(
        ExampleForms.of(edition),
        new FormSheet.Stamp(Optional.empty(), "", "0000-0000-0000-0000", "x"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheet.document(), NONE, file);

    assertTrue(text(file.toByteArray(), false).contains(Words.of("paper.form.draft")));
    assertEquals(List.of(), problems(file.toByteArray()));
  }

  @Test
  void a_language_without_letters_here_is_noticed_and_pictures_are_left_out() {
    assertTrue(sheet("A word").hasAllLetters());
    assertFalse(sheet("বাংলা").hasAllLetters());
    assertEquals("Fun ?", Letters.withoutPictures("Fun 🦄?"));
  }

  private static FormSheet sheet(String hint) {
    Edition other =
        ExampleEditions.parse(
            ExampleEditions.document(
                """
                {"name": "p", "questions": [{"name": "q", "type": "short-text",
                  "label": {"en-GB": "Fun 🦄?"}, "hint": {"en-GB": "%s"}}]}"""
                    .formatted(hint)));
    FormSheet sheet = new FormSheet(other, LanguageVariant.ENGLISH, PrintSize.USUAL, false, NONE);
    sheet.add(ExampleForms.of(other), ExampleForms.stamp());
    return sheet;
  }
}
