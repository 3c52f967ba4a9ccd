package org.evensay.survey.design.document;

import java.io.Serial;
import java.util.List;

/** A survey document that cannot be understood, with everything that is wrong in it. */
public final class DocumentProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  DocumentProblem(List<Mistake> mistakes) {
    super(mistakes.toString());
    this.mistakes = List.copyOf(mistakes);
  }

  /** With one mistake, which only shows where the survey is to stand. */
  public static DocumentProblem of(Place place, DocumentMistake what, Object... arguments) {
    return new DocumentProblem(List.of(Mistake.of(place, what, arguments)));
  }

  /** All of them, in the order of the document; of what is no JSON, the first one only. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
