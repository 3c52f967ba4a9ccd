package org.evensay.survey.design.document;

import java.io.Serial;
import java.util.List;

/** A survey document that cannot be understood, with every place where it cannot. */
public final class DocumentProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * One place.
   *
   * @param at a JSON pointer (RFC 6901), such as {@code /pages/0/questions/1/label}
   * @param what what is wrong there, for whoever wrote the document
   */
  public record Place(String at, String what) {

    /** For pages. */
    public String getAt() {
      return at;
    }

    /** For pages. */
    public String getWhat() {
      return what;
    }
  }

  private final transient List<Place> places;

  DocumentProblem(List<Place> places) {
    super(places.toString());
    this.places = List.copyOf(places);
  }

  /** All of them, in the order of the document. */
  public List<Place> places() {
    return places;
  }
}
