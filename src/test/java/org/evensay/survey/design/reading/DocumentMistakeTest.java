package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.expression.ExpressionMistake;
import org.evensay.survey.design.expression.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be wrong in a document: a document with it, and what is said of that. */
class DocumentMistakeTest {

  /** What can be wrong where there are no repeated groups, besides names that are not known. */
  private static final Set<Finding.What> OF_CONDITIONS =
      EnumSet.of(
          Finding.What.UNKNOWN_COLUMN,
          Finding.What.UNKNOWN_COLUMN_LIKE,
          Finding.What.NO_CURRENT_VALUE,
          Finding.What.NOT_STEADY,
          Finding.What.GIVES_NOTHING,
          Finding.What.OUTSIDE_GROUPS);

  static Stream<Wrong> all() {
    return Stream.concat(WrongValues.wrongAltogether(), inJson());
  }

  /** Those in what is JSON altogether, so that a schema can look at it. */
  static Stream<Wrong> inJson() {
    return Stream.of(
            WrongValues.wrongValues(),
            WrongSurveys.wrongSurveys(),
            WrongTypes.wrongTypes(),
            WrongTypes.wrongPresets(),
            WrongCourses.wrongLinks(),
            WrongCourses.wrongChance(),
            WrongCourses.wrongEnds(),
            WrongCourses.wrongPages(),
            WrongOffers.wrongPictures(),
            WrongOffers.wrongRecordings(),
            WrongFilms.wrongFilms(),
            WrongOffers.wrongSymbols(),
            WrongOffers.wrongOffers(),
            WrongConditions.wrongConditions(),
            WrongConditions.wrongWhereTheyStand())
        .flatMap(one -> one);
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_wrong_is_told_with_its_place_and_nothing_else_is(Wrong wrong) {
    DocumentProblem problem =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(wrong.document()));

    assertEquals(List.of(wrong.mistake()), problem.mistakes());
  }

  /** It gave nothing when it was published, and still does. */
  @Test
  void what_gives_nothing_stays_where_it_was_published() throws DocumentProblem {
    for (Wrong wrong : WrongConditions.wrongWhereTheyStand().toList()) {
      if (wrong.mistake().code().equals(Finding.What.GIVES_NOTHING.code())) {
        assertFalse(EditionDocument.published(wrong.document()).questions().isEmpty());
      }
    }
  }

  @Test
  void every_mistake_there_is_has_a_document_with_it() {
    Set<String> made =
        all().map(wrong -> wrong.mistake().code()).collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        Stream.concat(
                Arrays.stream(DocumentMistake.values()).map(DocumentMistake::code),
                Stream.concat(
                    Arrays.stream(ExpressionMistake.values()).map(ExpressionMistake::code),
                    OF_CONDITIONS.stream().map(Finding.What::code)))
            .collect(Collectors.toCollection(TreeSet::new));
    // Only a programme has a threshold: QuotaIT has the document.
    known.remove(DocumentMistake.QUOTA_TOO_SMALL.code());
    // Only a programme has pictures: PictureIT has the document.
    known.remove(DocumentMistake.PICTURE_NOT_HERE.code());
    known.remove(DocumentMistake.RECORDING_NOT_HERE.code());
    known.remove(DocumentMistake.RECORDING_OTHER_KIND.code());

    assertEquals(known, made);
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void the_words_name_everything_that_a_mistake_tells(LanguageVariant variant) {
    all()
        .map(Wrong::mistake)
        .forEach(
            mistake -> {
              String words =
                  Messages.installed().text(variant, mistake.code(), mistake.arguments().toArray());
              mistake.arguments().stream()
                  .filter(String.class::isInstance)
                  .forEach(argument -> assertTrue(words.contains((String) argument), words));
            });
  }
}
