package org.evensay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.people.Act;
import org.junit.jupiter.api.Test;

/** The rules of {@code docs/architecture.md}. An exception is listed here, with its reason. */
class HouseTest {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));
  private static final Path SOURCES = PROJECT.resolve("src/main/java");
  private static final String HOUSE = "org.evensay";

  /** The one that knows RE2/J, which the JDK has nothing like. */
  private static final Set<String> REGULAR_EXPRESSIONS = Set.of("PatternFunction");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().importPath(PROJECT.resolve("target/classes"));

  /** From the ground up; a room stands after those inside it, which it alone may know more of. */
  private static final List<String> ROOMS =
      List.of(
          "foundation.language",
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
          "survey.response.export.table",
          "survey.response.export.spss",
          "survey.response.export.codebook",
          "survey.response.export",
          "survey.response",
          "survey.answering.journey",
          "survey.answering.program",
          "survey.answering.control",
          "survey.answering",
          "survey.designer.change",
          "survey.designer.form",
          "survey.designer.comment",
          "survey.designer",
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

  private static String room(JavaClass type) {
    return type.getPackageName().substring(HOUSE.length() + 1);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(HOUSE);
  }

  /** The class that a file is named after. */
  private static String file(JavaClass type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
  }

  private static boolean isPage(JavaClass type) {
    // A page of an edition is a thing of the domain, not the bean of a view.
    return file(type).endsWith("Page") && !file(type).equals("Page");
  }

  private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> which) {
    return DescribedPredicate.describe(what, which);
  }

  private static DescribedPredicate<JavaClass> inFiles(Set<String> names) {
    return are("are one of " + names, type -> isOurs(type) && names.contains(file(type)));
  }

  private static ArchCondition<JavaClass> dependOnNo(String what, Predicate<Dependency> forbidden) {
    return new ArchCondition<>("depend on no " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOurs(dependency.getTargetClass().getBaseComponentType()))
            .filter(forbidden)
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  @Test
  void every_class_lives_in_a_room_that_the_plan_has() {
    Set<String> lived = PRODUCT.stream().map(HouseTest::room).collect(Collectors.toSet());

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
  void nobody_calls_the_technical_room() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..foundation.platform..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..foundation.platform..")
        .check(PRODUCT);
  }

  @Test
  void nobody_calls_what_starts_everything() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..platform.launch")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..platform.launch")
        .check(PRODUCT);
  }

  @Test
  void the_bean_of_a_page_is_used_by_no_other_class() {
    classes()
        .should(
            dependOnNo(
                "bean of another page",
                dependency ->
                    isPage(target(dependency))
                        && !file(target(dependency)).equals(file(dependency.getOriginClass()))))
        .check(PRODUCT);
  }

  @Test
  void only_pages_and_their_parts_know_of_faces() {
    // They stand between the server and every page, and know what the pages are made with.
    Set<String> around =
        Set.of(
            "ScriptPolicy",
            "PlainContextFactory",
            "PlainViewFactory",
            "PagesWithoutForms",
            "RequestFilter",
            "Markup");

    noClasses()
        .that(not(are("back a page", HouseTest::isPage)))
        .and(not(are("are a part of pages", type -> file(type).endsWith("Part"))))
        .and(not(inFiles(around)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
        .check(PRODUCT);
  }

  @Test
  void only_resources_and_what_turns_problems_into_answers_know_of_rest() {
    noClasses()
        .that(not(are("are a resource", type -> file(type).endsWith("Resource"))))
        .and(not(are("answer with a problem", type -> file(type).endsWith("Mapper"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "org.glassfish.jersey..")
        .check(PRODUCT);
  }

  @Test
  void a_resource_is_used_by_no_other_class() {
    classes()
        .should(
            dependOnNo(
                "resource",
                dependency ->
                    file(target(dependency)).endsWith("Resource")
                        && !file(target(dependency)).equals(file(dependency.getOriginClass()))))
        .check(PRODUCT);
  }

  /** Beans with a name are what views see: pages, and the three that every view needs. */
  @Test
  void views_see_pages_and_the_language_they_are_written_in() {
    Set<String> everyView = Set.of("PageLanguage", "PageWords", "PageProblems");

    classes()
        .that()
        .areAnnotatedWith(Named.class)
        .should(
            ArchCondition.from(
                are("back a page", HouseTest::isPage).or(inFiles(everyView)).forSubtype()))
        .check(PRODUCT);
  }

  @Test
  void only_stores_ask_the_database() {
    Set<String> others =
        Set.of(
            // Writes over the connection of the act's own transaction, and has nothing to find.
            "Journal",
            // Turns what its store throws into a verdict on the chain.
            "JournalVerification");

    noClasses()
        .that(are("are no store", type -> !file(type).endsWith("Store")))
        .and(not(inFiles(others)))
        // Opens the database, migrates it and asks whether it is there.
        .and(not(resideInAPackage("..foundation.platform..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql", "javax.sql")
                .or(
                    are(
                        "EntityManager",
                        t -> t.getName().equals("jakarta.persistence.EntityManager"))))
        .check(PRODUCT);
  }

  @Test
  void transactions_begin_in_acts() {
    Set<String> others =
        Set.of(
            // Keys and wrong guesses have to stay when the act around them is taken back.
            "SurveyKeyStore",
            "SignInGuesses",
            // Begins none: it refuses to write outside the transaction of an act.
            "Journal",
            // Begins none: it is one statement.
            "SendResponse",
            // Says what an act is.
            "Act");

    noClasses()
        .that(not(inFiles(others)))
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(PRODUCT);
    methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .beDeclaredInClassesThat(inFiles(others))
        .check(PRODUCT);
  }

  @Test
  void an_act_has_one_public_method() {
    Map<String, List<String>> unlike = new TreeMap<>();
    PRODUCT.stream()
        .filter(type -> type.isAnnotatedWith(Act.class))
        .forEach(
            act -> {
              List<String> verbs =
                  act.getMethods().stream()
                      .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                      .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                      .map(method -> method.getName())
                      .toList();
              if (verbs.size() != 1) {
                unlike.put(act.getSimpleName(), verbs);
              }
            });

    assertEquals(Map.of(), unlike);
  }

  @Test
  void arithmetic_depends_on_the_jdk_and_itself_only() {
    Map<String, DescribedPredicate<JavaClass>> ring =
        Map.of(
            "expressions", resideInAPackage("..survey.design.expression.."),
            "chance", resideInAPackage("..survey.design.chance"),
            "the gate", resideInAPackage("..insight.disclosure"),
            "the method of weighing", resideInAPackage("..weighing.method"),
            "the statistics of results", inFiles(Set.of("Share", "Representation", "BradleyTerry")),
            "the chain", inFiles(Set.of("Chain", "JournalEntry", "JournalHead")));

    ring.forEach(
        (what, part) ->
            classes()
                .that(part)
                .should()
                .onlyDependOnClassesThat(
                    // The latter for one class alone, as the next test has it.
                    resideInAnyPackage("java..", "com.google.re2j..").or(part))
                .as(what + " depend on the JDK and themselves only")
                .check(PRODUCT));
  }

  @Test
  void only_one_class_knows_of_regular_expressions_in_linear_time() {
    noClasses()
        .that(not(inFiles(REGULAR_EXPRESSIONS)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.re2j..")
        .check(PRODUCT);
  }

  @Test
  void only_one_class_knows_how_editions_are_kept_at_hand() {
    noClasses()
        .that(not(inFiles(Set.of("EditionsAtHand"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.benmanes.caffeine..")
        .check(PRODUCT);
  }

  /** Readers of others' files are where most of what is hostile comes in. */
  @Test
  void each_reader_of_spreadsheets_and_of_markup_is_known_to_one_class() {
    Map.of(
            "org.apache.poi..", "OldWorkbook",
            "org.dhatim.fastexcel.reader..", "PackedWorkbook",
            "org.apache.commons.compress..", "SafeParts",
            "org.apache.tika..", "FoundKind",
            "org.jsoup..", "PlainText")
        .forEach(
            (library, one) ->
                noClasses()
                    .that(not(inFiles(Set.of(one))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(PRODUCT));
  }

  @Test
  void only_one_class_knows_what_finds_differences() {
    noClasses()
        .that(not(inFiles(Set.of("Difference"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.difflib..")
        .check(PRODUCT);
  }

  @Test
  void results_is_the_only_door_to_numbers_about_respondents() {
    noClasses()
        .that(not(resideInAPackage("..insight.results..")))
        .and(not(resideInAPackage("..insight.disclosure")))
        .should()
        .dependOnClassesThat(inFiles(Set.of("TrueCounts", "Gate")))
        .check(PRODUCT);
    noClasses()
        .that(not(resideInAPackage("..insight.results")))
        .and(not(resideInAPackage("..survey.response")))
        .should()
        .dependOnClassesThat(inFiles(Set.of("ResponseStore")))
        .check(PRODUCT);
    noClasses()
        .that(
            not(inFiles(Set.of("ExportStore", "StoredResponses", "ExportResponses", "ExportPage"))))
        .should()
        .dependOnClassesThat(inFiles(Set.of("ExportStore")))
        .check(PRODUCT);
    Set<String> counting = Set.of("extent", "inOrder");
    noClasses()
        .that(not(resideInAPackage("..insight.results")))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "responses are counted or read",
                call ->
                    isOurs(call.getTargetOwner())
                        && file(call.getTargetOwner()).equals("ResponseStore")
                        && counting.contains(call.getTarget().getName())))
        .check(PRODUCT);
  }

  @Test
  void refusals_are_a_list_that_can_be_read_and_translated() {
    classes()
        .that()
        .implement(Refusal.class)
        .should()
        .beEnums()
        .andShould()
        .bePublic()
        .check(PRODUCT);
    noClasses()
        .that(are("are named a refusal", type -> file(type).endsWith("Refusal")))
        .and()
        .areNotInterfaces()
        .should()
        .notImplement(Refusal.class)
        .check(PRODUCT);
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

  @Test
  void nothing_is_printed_by_what_runs_in_the_server() {
    noClasses()
        .that(not(resideInAPackage("..platform.launch")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PRODUCT);
  }
}
