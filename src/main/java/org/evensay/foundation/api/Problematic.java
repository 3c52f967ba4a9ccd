package org.evensay.foundation.api;

import java.io.Serial;

/** Thrown by a resource that answers with a problem of several parts; acts refuse without it. */
public class Problematic extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Answers with this problem. */
  public Problematic(Problem problem) {
    // It is an expected answer, not an error: no stack trace is filled in.
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
