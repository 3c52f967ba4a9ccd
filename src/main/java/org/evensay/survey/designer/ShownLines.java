package org.evensay.survey.designer;

/**
 * The field into which several things for a list are written, one on each line.
 *
 * @param value what is in it
 * @param problem what is wrong with that; empty when nothing is
 */
public record ShownLines(String id, String value, String problem) {

  public String getId() {
    return id;
  }

  public String getValue() {
    return value;
  }

  public String getProblem() {
    return problem;
  }

  /** The id of that, for {@code aria-describedby}; null leaves it out. */
  public String getDescribedBy() {
    return problem.isEmpty() ? null : id + "-problem";
  }
}
