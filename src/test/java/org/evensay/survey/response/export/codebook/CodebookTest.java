package org.evensay.survey.response.export.codebook;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.export.ExampleResponses;
import org.evensay.survey.response.export.Format;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.testing.Spoken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What goes with the data: for people, archives and programs. */
class CodebookTest {

  private static final String HOSTILE = "<script>\\\"'`$x</script> & ]]> 🙂\\n\\\\\\\\ #";

  static ExampleResponses everyType() {
    return ExampleResponses.of()
        .edition(ExampleEditions.everyType())
        .sent(1, "{\"kind\":\"yes\",\"several\":[\"a\",\"c\"],\"scale\":-1,\"long\":\"=é\\n字\"}")
        .sent(1, "{\"kind\":\"quiet\"}");
  }

  static ExampleResponses hostile() {
    String label = ",\"hint\":{\"en-GB\":\"h\"}";
    String question =
        question("long-text", "q", label).replace("Question q", HOSTILE)
            + ","
            + choices("one-choice", "c", "a").replace("Label a", HOSTILE);
    return ExampleResponses.of(question).sent(1, "{\"c\":\"a\"}");
  }

  @Test
  void what_an_author_wrote_is_text_on_the_page_and_never_markup() {
    Document page = Jsoup.parse(hostile().text(Format.CODEBOOK, Shape.plain()));
    assertEquals(0, page.select("script").size());
    assertTrue(page.select("h2").eachText().stream().anyMatch(h -> h.contains("<script>")));
    assertTrue(page.select("td").eachText().stream().anyMatch(h -> h.contains("<script>")));
  }

  @Test
  void the_page_names_every_column_and_every_code_in_its_language() {
    Shape urdu = new Shape(Shape.Cells.CODES, Shape.Several.COLUMN_EACH, true, false, Spoken.URDU);
    Document page = Jsoup.parse(everyType().text(Format.CODEBOOK, urdu));
    assertEquals("rtl", page.select("html").attr("dir"));
    assertEquals(
        List.of(
            "sent_week",
            "channel",
            "variant",
            "edition",
            "kind",
            "several_a",
            "several_b",
            "several_c",
            "several_d",
            "several_none",
            "scale",
            "short",
            "number",
            "long"),
        page.select("p > code").eachText());
    assertTrue(page.select("h2").eachText().contains("[en-GB] Kind?"));
    assertTrue(page.select("th[scope=row] code").eachText().contains("quiet"));
  }

  /**
   * The order of elements in the published schema of DDI Codebook 2.5, for those that are used:
   * {@code codebook.xsd} itself is not here.
   */
  private static final Map<String, List<String>> ORDER =
      Map.of(
          "codeBook", List.of("docDscr", "stdyDscr", "fileDscr", "dataDscr", "otherMat"),
          "stdyDscr", List.of("citation", "studyAuthorization", "stdyInfo"),
          "citation", List.of("titlStmt", "rspStmt", "prodStmt"),
          "titlStmt", List.of("titl", "subTitl", "altTitl", "parTitl", "IDNo"),
          "fileTxt", List.of("fileName", "fileCont", "fileStrc", "dimensns", "fileType"),
          "dimensns", List.of("caseQnty", "varQnty"),
          "dataDscr", List.of("varGrp", "nCubeGrp", "var", "nCube", "notes"),
          "var",
              List.of(
                  "location",
                  "labl",
                  "qstn",
                  "valrng",
                  "invalrng",
                  "universe",
                  "sumStat",
                  "txt",
                  "catgryGrp",
                  "catgry",
                  "concept",
                  "varFormat",
                  "notes"),
          "varGrp", List.of("labl", "txt", "concept", "notes"),
          "catgry", List.of("catValu", "labl", "txt", "catStat"));

  @Test
  void the_archives_codebook_has_the_elements_of_the_standard_in_its_order() throws Exception {
    for (ExampleResponses responses : List.of(everyType(), hostile())) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Element root =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(responses.file(Format.DDI, Shape.plain())))
              .getDocumentElement();
      assertEquals("ddi:codebook:2_5", root.getNamespaceURI());
      Set<String> ids = new HashSet<>();
      NodeList all = root.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        inOrder(element);
        if (element.hasAttribute("ID")) {
          assertTrue(ids.add(element.getAttribute("ID")));
        }
      }
      NodeList groups = root.getElementsByTagName("varGrp");
      for (int i = 0; i < groups.getLength(); i++) {
        String members = ((Element) groups.item(i)).getAttribute("var");
        assertTrue(ids.containsAll(List.of(members.split(" "))), members);
      }
    }
  }

  private static void inOrder(Element element) {
    List<String> order = ORDER.get(element.getLocalName());
    if (order == null) {
      return;
    }
    int last = 0;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      int place = order.indexOf(child.getLocalName());
      assertTrue(place >= last, child.getLocalName() + " in " + element.getLocalName());
      last = place;
    }
  }

  @Test
  void rather_not_say_is_a_missing_category_for_archives() {
    String xml = everyType().text(Format.DDI, Shape.plain());
    assertTrue(
        xml.contains(
            "<catgry missing=\"Y\"><catValu>quiet</catValu>"
                + "<labl xml:lang=\"en-GB\">Rather not say</labl></catgry>"),
        xml);
    assertTrue(
        xml.contains("<item VALUE=\"quiet\"/>") || xml.contains("<item VALUE=\"quiet\"></item>"));
  }

  private static Map<String, String> archive(ExampleResponses responses) throws Exception {
    return archive(responses, Shape.plain());
  }

  static Map<String, String> archive(ExampleResponses responses, Shape shape) throws Exception {
    Map<String, String> files = new HashMap<>();
    byte[] archive = responses.file(Format.EVERYTHING, shape);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String renamed(String question) {
    return Messages.installed()
        .text(LanguageVariant.ENGLISH, "response.export.codebook.renamed", question, "1, 2");
  }

  @Test
  void a_column_of_a_part_of_a_question_is_said_to_be_renamed_only_where_it_gave_way()
      throws Exception {
    String parts =
        choices("ranking", "rank", "a", "b", "c")
            + ","
            + choices("best-worst", "most", "a", "b", "c")
            + ","
            + choices("pairwise", "pair", "a", "b", "c");
    ExampleResponses plain = ExampleResponses.of(parts, parts).sent(2, "{\"rank\":[\"b\",\"a\"]}");
    String alike = choices("ranking", "rank", "a-b", "a_b");
    ExampleResponses gaveWay = ExampleResponses.of(alike, alike).sent(2, "{}");

    for (String question : List.of("rank", "most", "pair")) {
      assertEquals(List.of(), saying(plain, renamed(question)), question);
    }
    assertEquals(
        List.of("codebook.html", "codebook.xml", "datapackage.json"),
        saying(gaveWay, renamed("rank")));
  }

  private static List<String> saying(ExampleResponses responses, String words) throws Exception {
    return archive(responses).entrySet().stream()
        .filter(file -> file.getValue().contains(words))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Test
  void each_kind_of_answer_has_a_word() {
    String page =
        ExampleResponses.of(question("date", "born", "")).text(Format.CODEBOOK, Shape.plain());
    String date = Messages.installed().text(LanguageVariant.ENGLISH, "response.export.kind.date");
    assertTrue(Jsoup.parse(page).text().contains(date), page);
    assertFalse(page.contains("response.export."), page);
  }

  @Test
  void everything_has_the_data_and_all_that_explains_it() throws Exception {
    Map<String, String> files = archive(everyType());
    assertEquals(
        Set.of(
            "datapackage.json", "data.csv", "codebook.html", "codebook.xml", "read.R", "read.py"),
        files.keySet());
    assertEquals(everyType().text(Format.CSV, Shape.plain()), files.get("data.csv"));
  }

  @Test
  void the_data_package_is_valid_by_the_published_schema() throws Exception {
    for (ExampleResponses responses : List.of(everyType(), hostile())) {
      try (InputStream schema =
          CodebookTest.class.getResourceAsStream(
              "/survey/response/export/tabular-data-package.json")) {
        assertEquals(
            Set.of(),
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(schema)
                .validate(archive(responses).get("datapackage.json"), InputFormat.JSON));
      }
    }
  }
}
