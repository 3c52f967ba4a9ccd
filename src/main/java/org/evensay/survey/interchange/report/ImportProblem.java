package org.evensay.survey.interchange.report;

import java.io.Serial;
import java.util.List;

/**
 * A file that cannot be brought in, with everything that stands in its way. It has no words of its
 * own, so that a page can say it in the reader's language.
 */
public final class ImportProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  /** A file with several mistakes. */
  public ImportProblem(List<Mistake> mistakes) {
    super(mistakes.toString());
    this.mistakes = List.copyOf(mistakes);
  }

  /** A file that cannot be read at all. */
  public static ImportProblem of(ImportMistake what, Object... arguments) {
    return new ImportProblem(List.of(Mistake.of(new Place.Whole(), what, arguments)));
  }

  /** A file with more in it than there may be. */
  public static ImportProblem tooMuch(ImportLimits.Of what, long most) {
    return of(ImportMistake.TOO_MUCH_INSIDE, what.word(), most);
  }

  /** All of them, in the order of the file. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /**
   * One thing that stands in its way.
   *
   * @param where where it is
   * @param what what it is
   * @param arguments what the words name: numbers, and texts as they stood in the file
   */
  public record Mistake(Place where, ImportMistake what, List<Object> arguments) {

    public Mistake {
      arguments = List.copyOf(arguments);
    }

    /** One thing that stands in its way. */
    public static Mistake of(Place where, ImportMistake what, Object... arguments) {
      return new Mistake(where, what, List.of(arguments));
    }
  }
}
