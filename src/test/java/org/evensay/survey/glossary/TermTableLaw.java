package org.evensay.survey.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.foundation.language.TypedText;

/** For all terms that there can be: a table of them brings nothing else. */
class TermTableLaw {

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("ab'=+-@,;\"\t é’ß|\n")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(TypedText::isSeen);
  }

  @Provide
  Arbitrary<String> forms() {
    return Combinators.combine(words(), Arbitraries.of("", " a*", "\nb* -c*"))
        .as((one, more) -> one + more);
  }

  @Property
  void what_goes_out_comes_back(
      @ForAll("words") String words, @ForAll("words") String note, @ForAll("forms") String form) {
    TypedTerm typed = new TypedTerm("en-GB", words, note, words, false, true, Map.of("pl", form));
    Term term = typed.term("1", 1);

    String file = TermTableFile.of(List.of(term), List.of(Terms.POLISH));
    TermTable table = TermTable.read(TermTable.decoded(file.getBytes(UTF_8)).orElseThrow());
    BroughtTable brought = BroughtTable.of(table, List.of(term));
    assertEquals(List.of(), brought.mistakes(), file);
    assertEquals(1, brought.same(), file);
  }
}
