package org.evensay.codesign.weighing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.weighing.method.Allocation;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.RandomId;

/**
 * What a member gave in a round.
 *
 * @param chamber the chamber she weighed in
 * @param points what she gave to each ask, as it is stored now
 * @param salt makes the commitment say nothing to who does not have the ballot
 * @param commitment SHA-256, in hex, of all of the above and the round: it stands in the journal
 */
public record Ballot(
    RoundId round,
    AccountId member,
    Chamber chamber,
    Map<AskId, Integer> points,
    String salt,
    String commitment) {

  public Ballot {
    points = Map.copyOf(points);
  }

  /** A ballot that is cast now. */
  static Ballot cast(
      RoundId round, AccountId member, Chamber chamber, Allocation<AskId> allocation) {
    String salt = RandomId.next();
    return new Ballot(
        round,
        member,
        chamber,
        allocation.points(),
        salt,
        hash(round, member, chamber, allocation.points(), salt));
  }

  /** The commitment that its content has now, whatever is written in {@link #commitment}. */
  String recomputedCommitment() {
    return hash(round, member, chamber, points, salt);
  }

  private static String hash(
      RoundId round, AccountId member, Chamber chamber, Map<AskId, Integer> points, String salt) {
    StringBuilder content = new StringBuilder();
    content.append(round).append('\n').append(member.value()).append('\n');
    content.append(chamber.code()).append('\n').append(salt).append('\n');
    Map<String, Integer> byAsk = new TreeMap<>();
    points.forEach((ask, given) -> byAsk.put(ask.value(), given));
    byAsk.forEach((ask, given) -> content.append(ask).append('=').append(given).append('\n'));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
