package org.evensay.survey.design;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.PictureDocument;

/** The pictures that an edition shows to somebody. */
public final class ShownPictures {

  private ShownPictures() {}

  /** All of them, each once, by their names. */
  public static List<Picture> of(Edition edition) {
    return edition.questions().stream()
        .filter(Question::visible)
        .flatMap(ShownPictures::of)
        .distinct()
        .sorted(Comparator.comparing(Picture::name))
        .toList();
  }

  private static Stream<Picture> of(Question question) {
    return Stream.concat(
        question.wording().picture().all().stream(),
        question.choices().stream().map(Choice::picture).flatMap(one -> one.all().stream()));
  }

  /** Refuses an edition that shows what is not there: the first of them, with its place. */
  static void refuse(Set<Picture> missing) throws DocumentProblem {
    for (Picture picture :
        missing.stream().sorted(Comparator.comparing(Picture::name)).limit(1).toList()) {
      throw DocumentProblem.of(
          new Place.Path(PictureDocument.ALL).key(picture.name()),
          DocumentMistake.PICTURE_NOT_HERE,
          picture.name());
    }
  }
}
