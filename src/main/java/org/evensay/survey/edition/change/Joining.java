package org.evensay.survey.edition.change;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.ShortText;

/**
 * Whether answers to a question in two editions are put together, in figures and in files: when it
 * has the same name and the same type, a scale the same values, and what is worked out comes to
 * numbers in both or in neither. Whether words were to be short or long makes no difference to who
 * reads them. Choices are counted by their names, so that there may be more or fewer of them; other
 * words do not keep answers apart.
 */
public final class Joining {

  /** What keeps answers apart. */
  public enum Obstacle {
    /** A question of this name is of another type. */
    OTHER_TYPE("other-type"),
    /** A scale has other values. */
    OTHER_VALUES("other-values");

    private final String code;

    Obstacle(String code) {
      this.code = code;
    }

    /** How files of words name it. */
    public String code() {
      return code;
    }
  }

  private Joining() {}

  /** What keeps the answers to two questions of one name apart; empty when nothing does. */
  public static Optional<Obstacle> obstacle(Question one, Question other) {
    if (isWords(one) && isWords(other)) {
      return Optional.empty();
    }
    if (!one.type().equals(other.type())) {
      return Optional.of(Obstacle.OTHER_TYPE);
    }
    if (one instanceof Scale scale && !values(scale).equals(values((Scale) other))) {
      return Optional.of(Obstacle.OTHER_VALUES);
    }
    if (one instanceof Calculated worked && worked.isNumber() != ((Calculated) other).isNumber()) {
      return Optional.of(Obstacle.OTHER_TYPE);
    }
    return Optional.empty();
  }

  private static boolean isWords(Question question) {
    return question instanceof ShortText || question instanceof LongText;
  }

  private static Set<Integer> values(Scale scale) {
    return scale.points().stream().map(Scale.Point::value).collect(Collectors.toSet());
  }
}
