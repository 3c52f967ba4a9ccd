package org.evensay.survey.interchange;

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
      @ForAll @Size(max = 12) List<@StringLength(max = 100) String> written) {
    Names names = new Names();
    Set<String> given = new HashSet<>();
    for (String one : written) {
      String question = names.question(one);
      String choice = names.plain(one, "choice");

      assertTrue(question.matches("[A-Za-z_][A-Za-z0-9_]*"), question);
      assertTrue(choice.matches("[A-Za-z0-9][A-Za-z0-9_-]*"), choice);
      assertTrue(question.length() <= Limits.NAME_CHARACTERS);
      assertTrue(choice.length() <= Limits.NAME_CHARACTERS);
      assertTrue(given.add(question) && given.add(choice));
      assertTrue(Names.survey(one).matches("[a-z0-9][a-z0-9_-]*"), Names.survey(one));
      assertTrue(Names.survey(one).length() <= Limits.NAME_CHARACTERS);
    }
  }

  @Example
  void what_is_a_name_stays_and_other_letters_are_written_with_plain_ones() {
    assertEquals("age_1", new Names().question("age_1"));
    assertEquals("prenom", new Names().question("prénom"));
    assertEquals("q1st", new Names().question("1st"));
    assertEquals("ima", new Names().question("имя"));
    assertEquals("a_b", new Names().plain("a&b", "choice"));
    assertEquals("choice", new Names().plain("&&", "choice"));
  }
}
