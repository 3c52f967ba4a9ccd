package org.evensay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.evensay.House.PRODUCT;
import static org.evensay.House.are;
import static org.evensay.House.dependOnNo;
import static org.evensay.House.file;
import static org.evensay.House.inFiles;
import static org.evensay.House.isPage;
import static org.evensay.House.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.people.Act;
import org.junit.jupiter.api.Test;

/**
 * The roles of classes of {@code docs/architecture.md}. An exception is listed here, with its
 * reason.
 */
class RolesTest {

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
            "HtmlRenderKits",
            "PagesWithoutForms",
            "RequestFilter",
            "Markup");

    noClasses()
        .that(not(are("back a page", House::isPage)))
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

  /** Beans with a name are what views see: pages, and the four that every view needs. */
  @Test
  void views_see_pages_and_the_language_they_are_written_in() {
    Set<String> everyView = Set.of("PageLanguage", "PageWords", "PageProblems", "PageComfort");

    classes()
        .that()
        .areAnnotatedWith(Named.class)
        .should(
            ArchCondition.from(
                are("back a page", House::isPage).or(inFiles(everyView)).forSubtype()))
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
}
