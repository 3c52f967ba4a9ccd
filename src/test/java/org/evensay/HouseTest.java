package org.evensay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.evensay.House.HOUSE;
import static org.evensay.House.PRODUCT;
import static org.evensay.House.PROJECT;
import static org.evensay.House.SOURCES;
import static org.evensay.House.dependOnNo;
import static org.evensay.House.file;
import static org.evensay.House.room;
import static org.evensay.House.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of {@code docs/architecture.md}, and what holds for every class in them. */
class HouseTest {

  /** From the ground up; a room stands after those inside it, which it alone may know more of. */
  private static final List<String> ROOMS =
      List.of(
          "foundation.language.xliff",
          "foundation.language",
          "foundation.comfort",
          "foundation.journal",
          "foundation.people",
          "foundation.api.token",
          "foundation.api",
          "foundation.programme",
          "foundation.platform",
          "foundation.platform.launch",
          "survey.design.chance",
          "survey.design.expression.value",
          "survey.design.expression.function",
          "survey.design.expression",
          "survey.design.symbol",
          "survey.design.text",
          "survey.design.document",
          "survey.design.answer",
          "survey.design.question",
          "survey.design.asking",
          "survey.design.reading",
          "survey.design.draft",
          "survey.design.key",
          "survey.design",
          "survey.edition.change",
          "survey.edition",
          "survey.enclosure.content",
          "survey.enclosure",
          "survey.picture",
          "survey.recording.speech",
          "survey.recording",
          "survey.interchange.report",
          "survey.interchange.formula",
          "survey.interchange.draft",
          "survey.interchange.limesurvey",
          "survey.interchange.surveyjs.writing",
          "survey.interchange.surveyjs",
          "survey.interchange.xlsform.workbook",
          "survey.interchange.xlsform.sheet",
          "survey.interchange.xlsform.writing",
          "survey.interchange.xlsform",
          "survey.interchange",
          "survey.review.reading",
          "survey.review.wording",
          "survey.review",
          "survey.invitation",
          "survey.response.export.table",
          "survey.response.export.spss",
          "survey.response.export.codebook",
          "survey.response.export",
          "survey.response",
          "survey.answering.journey",
          "survey.answering.later",
          "survey.answering.program",
          "survey.answering.control",
          "survey.answering",
          "survey.offline",
          "survey.glossary",
          "survey.designer.change",
          "survey.designer.form",
          "survey.designer.comment",
          "survey.designer",
          "survey.translation",
          "survey.paper.form",
          "survey.paper.entry",
          "survey.paper",
          "insight.disclosure",
          "insight.results.figure",
          "insight.results",
          "insight.coverage",
          "insight.theme",
          "codesign.workshop",
          "codesign.ask",
          "codesign.weighing.method",
          "codesign.weighing",
          "codesign.signoff");

  @Test
  void every_class_lives_in_a_room_that_the_plan_has() {
    Set<String> lived = PRODUCT.stream().map(House::room).collect(Collectors.toSet());

    assertEquals(new TreeSet<>(ROOMS), new TreeSet<>(lived));
  }

  @Test
  void the_plan_in_the_documentation_has_the_same_rooms_in_the_same_order() throws IOException {
    List<String> documented = new ArrayList<>();
    String floor = "";
    for (String line : Files.readAllLines(PROJECT.resolve("docs/architecture.md"))) {
      var row = Pattern.compile("\\| (?:`(\\w+)`)? ?\\| `(\\w+)` \\|.*").matcher(line);
      if (row.matches()) {
        floor = row.group(1) == null ? floor : row.group(1);
        documented.add(floor + "." + row.group(2));
      }
    }

    assertEquals(ROOMS.stream().filter(room -> room.split("\\.").length == 2).toList(), documented);
  }

  @Test
  void a_room_uses_only_rooms_before_it() {
    classes()
        .should(
            dependOnNo(
                "later room",
                dependency ->
                    ROOMS.indexOf(room(target(dependency)))
                        > ROOMS.indexOf(room(dependency.getOriginClass()))))
        .check(PRODUCT);
  }

  @Test
  void rooms_go_round_in_no_circle() {
    slices().matching(HOUSE + ".(*).(*)..").should().beFreeOfCycles().check(PRODUCT);
    slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void nothing_has_a_name_that_says_nothing() {
    noClasses()
        .should()
        .haveNameMatching(
            ".*(Impl|Utils?|Helpers?|Managers?|Services?|D[Tt][Oo]|Base|Common|Misc)(\\$.*)?")
        .check(PRODUCT);
  }

  @Test
  void every_room_says_what_it_promises() throws IOException {
    for (String room : ROOMS) {
      Path said = SOURCES.resolve("org/evensay/" + room.replace('.', '/') + "/package-info.java");
      String words = Files.readString(said);

      assertTrue(words.startsWith("/**"), room);
      assertTrue(words.contains("Promises"), room + " promises nothing");
    }
  }

  @Test
  void a_class_can_be_read_in_one_sitting() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > 300) {
          tooLong.put(file.getFileName().toString(), lines);
        }
      }
    }

    assertEquals(Map.of(), tooLong);
  }
}
