package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.reading.ExampleEditions;

/** How many questions stand on a page changes nothing of what is asked and what is sent. */
class JoinedPagesLaw {

  private static final Edition EDITION = ExampleEditions.everyType();

  @Provide
  Arbitrary<Answers> answers() {
    return ExampleEditions.answers(EDITION);
  }

  @Property(tries = 300)
  void the_same_is_shown_refused_and_sent(@ForAll("answers") Answers answers) {
    Edition joined = EDITION.allAtOnce();
    assertEquals(EDITION.shown(answers), joined.shown(answers));
    assertEquals(EDITION.flaws(answers), joined.flaws(answers));
    assertEquals(EDITION.relevant(answers), joined.relevant(answers));
  }
}
