package org.evensay.survey.edition.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.edition.change.Change.What;

/** Editions that were changed at random: what was done to them is what is found. */
class EditionChangeLaw {

  /** What an author can do to a question. */
  enum Deed {
    NOTHING,
    REMOVE,
    REWORD,
    RETYPE,
    REQUIRE,
    ADD_CHOICE,
    REMOVE_CHOICE,
    LIMIT
  }

  private static final Map<Deed, What> FOUND_AS =
      Map.of(
          Deed.REMOVE, What.QUESTION_REMOVED,
          Deed.RETYPE, What.TYPE,
          Deed.REQUIRE, What.REQUIRED,
          Deed.ADD_CHOICE, What.CHOICE_ADDED,
          Deed.REMOVE_CHOICE, What.CHOICE_REMOVED,
          Deed.LIMIT, What.SETTING);

  /** A question as it is written, with what is done to it. */
  private static String question(int number, Set<Deed> deeds) {
    List<String> choices = new ArrayList<>(List.of("a", "b", "c"));
    if (deeds.contains(Deed.ADD_CHOICE)) {
      choices.add(1, "new");
    }
    if (deeds.contains(Deed.REMOVE_CHOICE)) {
      choices.remove("b");
    }
    return "{\"name\": \"q%d\", \"type\": \"%s\", \"label\": {\"en-GB\": \"%s %d?\"}, %s \"most\": %d, \"choices\": [%s]}"
        .formatted(
            number,
            deeds.contains(Deed.RETYPE) ? "ranking" : "several-choices",
            deeds.contains(Deed.REWORD) ? "What now" : "What",
            number,
            deeds.contains(Deed.REQUIRE) ? "\"required\": true," : "",
            deeds.contains(Deed.LIMIT) ? 1 : 2,
            choices.stream()
                .map("{\"name\": \"%1$s\", \"label\": {\"en-GB\": \"Choice %1$s\"}}"::formatted)
                .collect(Collectors.joining(",")));
  }

  private static Edition edition(List<String> questions) {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < questions.size(); i++) {
      pages
          .append(i == 0 ? "" : ",")
          .append("{\"name\": \"p%d\", \"questions\": [%s]}".formatted(i, questions.get(i)));
    }
    String document =
        """
        {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "checked"},
         "title": {"en-GB": "T"},
         "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"}, "use": {"en-GB": "U"},
                   "harm": {"en-GB": "H"}},
         "end": {"next": {"en-GB": "N"}}, "pages": [%s]}
        """
            .formatted(pages);
    try {
      return EditionDocument.parse(document);
    } catch (DocumentProblem e) {
      throw new IllegalStateException(e.mistakes().toString(), e);
    }
  }

  /** For each question what is done to it; the first always stays. */
  @Provide
  Arbitrary<List<Set<Deed>>> deeds() {
    return Arbitraries.of(Deed.class).set().ofMaxSize(3).list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 300)
  void what_was_done_to_questions_is_what_is_found(
      @ForAll("deeds") List<Set<Deed>> deeds, @ForAll("added") int added) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    Map<String, Set<String>> done = new LinkedHashMap<>();
    for (int i = 0; i < deeds.size(); i++) {
      before.add(question(i, Set.of()));
      boolean removed = i > 0 && deeds.get(i).contains(Deed.REMOVE);
      if (!removed) {
        after.add(question(i, deeds.get(i)));
      }
      Set<String> expected = removed ? Set.of(name(Deed.REMOVE)) : kept(deeds.get(i));
      if (!expected.isEmpty()) {
        done.put("q" + i, expected);
      }
    }
    for (int i = 0; i < added; i++) {
      after.add(question(100 + i, Set.of()));
      done.put("q" + (100 + i), Set.of(What.QUESTION_ADDED.code()));
    }

    EditionChange change = EditionChange.of(edition(before), edition(after));

    assertEquals(List.of(), change.survey());
    assertEquals(done, found(change));
  }

  @Provide
  Arbitrary<Integer> added() {
    return Arbitraries.integers().between(0, 3);
  }

  private static String name(Deed deed) {
    return deed == Deed.REWORD ? "words" : FOUND_AS.get(deed).code();
  }

  /** Under another type, only what all types have is compared. */
  private static Set<String> kept(Set<Deed> deeds) {
    Set<Deed> seen =
        deeds.contains(Deed.RETYPE) ? Set.of(Deed.RETYPE, Deed.REWORD, Deed.REQUIRE) : FOUND_AS_ALL;
    return deeds.stream()
        .filter(deed -> deed != Deed.NOTHING && deed != Deed.REMOVE && seen.contains(deed))
        .map(EditionChangeLaw::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final Set<Deed> FOUND_AS_ALL = Set.of(Deed.values());

  private static Map<String, Set<String>> found(EditionChange change) {
    return change.questions().stream()
        .collect(
            Collectors.toMap(
                one -> one.question().name(),
                one ->
                    one.changes().stream()
                        .map(
                            found ->
                                found instanceof Change.Setting setting
                                    ? setting.what().code()
                                    : "words")
                        .collect(Collectors.toCollection(TreeSet::new))));
  }

  @Property(tries = 200)
  void an_edition_and_itself_have_no_difference(@ForAll("deeds") List<Set<Deed>> deeds) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < deeds.size(); i++) {
      questions.add(question(i, deeds.get(i)));
    }

    assertTrue(EditionChange.of(edition(questions), edition(questions)).isEmpty());
  }

  @Property(tries = 200)
  void what_is_added_one_way_is_removed_the_other(@ForAll("deeds") List<Set<Deed>> deeds) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (int i = 0; i < deeds.size(); i++) {
      before.add(question(i, Set.of()));
      if (i == 0 || !deeds.get(i).contains(Deed.REMOVE)) {
        after.add(question(i, Set.of()));
      }
    }
    EditionChange there = EditionChange.of(edition(before), edition(after));
    EditionChange back = EditionChange.of(edition(after), edition(before));

    assertEquals(found(there).keySet(), found(back).keySet());
    found(back).values().forEach(found -> assertEquals(Set.of(What.QUESTION_ADDED.code()), found));
  }

  @Property(tries = 500)
  void pieces_put_together_are_both_texts(@ForAll("texts") List<String> texts) {
    List<Piece> pieces = Difference.ofWords(texts.get(0), texts.get(1), Locale.ENGLISH);

    assertEquals(texts.get(0), text(pieces, Piece.Kind.IN));
    assertEquals(texts.get(1), text(pieces, Piece.Kind.OUT));
  }

  private static String text(List<Piece> pieces, Piece.Kind without) {
    return pieces.stream()
        .filter(piece -> piece.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> words =
        Arbitraries.of("the", " ", "club", "?", "نادٍ", "😀", "\n", "é", "${x}")
            .list()
            .ofMaxSize(20)
            .map(parts -> String.join("", parts));
    return Combinators.combine(words, words).as(List::of);
  }
}
