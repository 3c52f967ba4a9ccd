package org.evensay.survey.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evensay.foundation.language.xliff.XliffState;
import org.evensay.survey.designer.change.Translated;

/**
 * What came back from the fields of one text.
 *
 * @param number which one of the page, from 0; its fields are named by it
 * @param source what the text said in the first language when she saw it
 * @param before its translation then
 * @param words as they were typed
 * @param was how far it was then
 * @param status how far she says that it is
 */
record TypedTranslation(
    int number, String id, String source, String before, String words, String was, String status) {

  /** All of a form. */
  static List<TypedTranslation> all(UnaryOperator<String> asked) {
    List<TypedTranslation> all = new ArrayList<>();
    for (int i = 0; i < TranslatePage.ON_A_PAGE && !asked.apply("text-" + i).isEmpty(); i++) {
      all.add(
          new TypedTranslation(
              i,
              asked.apply("text-" + i),
              lines(asked.apply("source-" + i)),
              lines(asked.apply("before-" + i)),
              lines(asked.apply("words-" + i)).strip(),
              asked.apply("was-" + i),
              asked.apply("status-" + i)));
    }
    return all;
  }

  /** Browsers send two signs for the end of a line, and documents have one. */
  private static String lines(String typed) {
    return typed.replace("\r\n", "\n");
  }

  String field() {
    return "words-" + number;
  }

  boolean isNothingNew() {
    return words.equals(before.strip()) && (status.equals(was) || words.isEmpty());
  }

  /** Whether the text is there as she saw it, in both languages, or says what she wants already. */
  boolean isAsSeen(TranslatedText there) {
    return there.source().equals(source)
        && (there.target().equals(before) || there.target().equals(words));
  }

  /** What is to be taken: words that are new are at least a translation of what she saw. */
  Wanted wanted() {
    XliffState state =
        Arrays.stream(XliffState.values())
            .filter(one -> one.code().equals(status))
            .findFirst()
            .filter(one -> one != XliffState.INITIAL)
            .orElse(XliffState.TRANSLATED);
    return new Wanted(new Translated.Piece(id, source, before, words), state, source);
  }

  /** The one of a text. */
  static Optional<TypedTranslation> of(List<TypedTranslation> all, String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
