package org.evensay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.evensay.House.PRODUCT;
import static org.evensay.House.file;
import static org.evensay.House.inFiles;
import static org.evensay.House.isOurs;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each library is kept to one place, and some things are kept to none. */
class LibrariesTest {

  /** The one that knows RE2/J, which the JDK has nothing like. */
  private static final Set<String> REGULAR_EXPRESSIONS = Set.of("PatternFunction");

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
  void only_what_writes_and_what_reads_translators_files_knows_of_their_library() {
    noClasses()
        .that(not(inFiles(Set.of("XliffWriting", "XliffReading"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.sf.okapi..")
        .check(PRODUCT);
  }

  @Test
  void only_one_class_knows_how_telephones_read_squares() {
    noClasses()
        .that(not(inFiles(Set.of("QrPicture"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.nayuki.qrcodegen..")
        .check(PRODUCT);
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
