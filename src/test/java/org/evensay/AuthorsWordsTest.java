package org.evensay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorsWordsTest {

  @Test
  void what_authors_wrote_is_theirs_and_what_a_class_says_is_not() throws IOException {
    AuthorsWords authors = AuthorsWords.read();

    assertEquals(Set.of(), authors.notTheirs("School and how you feel"));
    assertEquals(Set.of(), authors.notTheirs("28 November 2026, places-7f3a"));
    // Not in one piece, for this file is one of a test.
    String said = "Everything is " + "kept here";
    assertEquals(Set.of("everything is " + "kept here"), authors.notTheirs("ħī " + said + " ƞǿ"));
  }
}
