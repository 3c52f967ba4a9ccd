package org.evensay.survey.answering.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody came by, as it travels with her page: sealed with her answers, so that nobody
 * changes it on the way.
 *
 * @param invitation the id of the invitation
 * @param turn on a device that is shared, what tells her turn from the next person's; empty text
 *     where the browser there keeps no cookie
 */
public record Invited(String invitation, Optional<String> turn) {

  /** What it travels under: no question has a name with a space in it. */
  private static final String NAME = " invitation";

  /** What she came by, when she came by an invitation. */
  public static Optional<Invited> of(Carried carried) {
    return Optional.ofNullable(carried.typed().get(NAME))
        .map(said -> new Invited(said.get(0), said.stream().skip(1).findFirst()));
  }

  /** The same, carrying this. */
  public Carried with(Carried carried) {
    List<String> said = Stream.concat(Stream.of(invitation), turn.stream()).toList();
    return carried.with(Map.of(NAME, said), Set.of());
  }

  /** What she came by, on another device, or on one that is shared again. */
  public Invited on(Optional<String> otherTurn) {
    return new Invited(invitation, otherTurn);
  }
}
