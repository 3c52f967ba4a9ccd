package org.evensay.survey.answering.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody came by, as it travels with her page: sealed with her answers, so that nobody
 * changes it on the way.
 *
 * @param invitation the id of the invitation
 */
public record Invited(String invitation) {

  /** What it travels under: no question has a name with a space in it. */
  private static final String NAME = " invitation";

  /** What she came by, when she came by an invitation. */
  public static Optional<Invited> of(Carried carried) {
    return Optional.ofNullable(carried.typed().get(NAME)).map(said -> new Invited(said.get(0)));
  }

  /** The same, carrying this. */
  public Carried with(Carried carried) {
    return carried.with(Map.of(NAME, List.of(invitation)), Set.of());
  }
}
