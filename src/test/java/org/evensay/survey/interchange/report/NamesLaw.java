package org.evensay.survey.interchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.evensay.survey.design.document.Limits;

class NamesLaw {

  @Property(tries = 100)
  void names_are_names_and_no_two_are_the_same(
      @ForAll Names.Of what,
      @ForAll @Size(max = 12) List<@StringLength(max = 100) String> written) {
    Names names = new Names(what);
    Set<String> given = new HashSet<>();
    for (String one : written) {
      String name = names.name(one);

      assertTrue(name.matches(allowed(what)), name);
      assertTrue(name.length() <= Limits.NAME_CHARACTERS);
      assertTrue(given.add(name), name);
    }
  }

  /** As docs/survey-document.md says it. */
  private static String allowed(Names.Of what) {
    return switch (what) {
      case SURVEY -> "[a-z0-9][a-z0-9-]*";
      case QUESTION -> "[A-Za-z_][A-Za-z0-9_]*";
      case QUESTION_PART -> "[A-Za-z0-9_]+";
      case PAGE, LIST, CHOICE -> "[A-Za-z0-9][A-Za-z0-9_-]*";
    };
  }

  private static String name(Names.Of what, String written) {
    return new Names(what).name(written);
  }

  @Example
  void what_is_a_name_stays() {
    assertEquals("age_1", name(Names.Of.QUESTION, "age_1"));
    assertEquals("_id", name(Names.Of.QUESTION, "_id"));
    assertEquals("A-1_", name(Names.Of.CHOICE, "A-1_"));
    assertEquals("2026", name(Names.Of.CHOICE, "2026"));
  }

  @Example
  void other_letters_are_written_with_plain_ones() {
    assertEquals("prenom", name(Names.Of.QUESTION, "prénom"));
    assertEquals("ima", name(Names.Of.QUESTION, "имя"));
    assertEquals("strasse", name(Names.Of.SURVEY, "Straße"));
  }

  @Example
  void what_cannot_be_in_a_name_is_replaced() {
    assertEquals("q_1st", name(Names.Of.QUESTION, "1st"));
    assertEquals("a_b", name(Names.Of.CHOICE, "a&b"));
    assertEquals("minus_1", name(Names.Of.CHOICE, "-1"));
    assertEquals("choice", name(Names.Of.CHOICE, "&&"));
    assertEquals("after-school", name(Names.Of.SURVEY, "After school!"));
  }

  @Example
  void a_name_that_is_kept_is_given_to_nothing_else() {
    Names names = new Names(Names.Of.QUESTION);
    names.keep("sport_other");

    assertEquals("sport_other_2", names.name("sport_other"));
  }
}
