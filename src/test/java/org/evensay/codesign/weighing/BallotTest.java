package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.weighing.method.Allocation;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Chamber;
import org.junit.jupiter.api.Test;

class BallotTest {

  private static final RoundId ROUND = new RoundId("1111111111111111aaaaaaaaaaaaaaaa");
  private static final AccountId AMINA = new AccountId("2222222222222222bbbbbbbbbbbbbbbb");
  private static final AskId BUSES = new AskId("4444444444444444dddddddddddddddd");
  private static final AskId EXAMS = new AskId("3333333333333333cccccccccccccccc");

  private static final Ballot CAST =
      Ballot.cast(
          ROUND,
          AMINA,
          Chamber.YOUNG_PEOPLE,
          Allocation.of(100, List.of(BUSES, EXAMS), Map.of(BUSES, 60, EXAMS, 40)));

  private static Ballot stored(
      RoundId round, AccountId member, Chamber chamber, Map<AskId, Integer> points, String salt) {
    return new Ballot(round, member, chamber, points, salt, CAST.commitment());
  }

  @Test
  void a_ballot_as_it_was_cast_keeps_its_commitment() {
    Ballot read =
        stored(ROUND, AMINA, Chamber.YOUNG_PEOPLE, Map.of(EXAMS, 40, BUSES, 60), CAST.salt());

    assertEquals(CAST.commitment(), read.recomputedCommitment());
  }

  @Test
  void any_change_of_a_ballot_changes_its_commitment() {
    Map<AskId, Integer> points = CAST.points();
    List<Ballot> changed =
        List.of(
            stored(ROUND, AMINA, Chamber.YOUNG_PEOPLE, Map.of(BUSES, 61, EXAMS, 39), CAST.salt()),
            stored(ROUND, AMINA, Chamber.YOUNG_PEOPLE, Map.of(BUSES, 40, EXAMS, 60), CAST.salt()),
            stored(ROUND, AMINA, Chamber.YOUNG_PEOPLE, Map.of(BUSES, 60), CAST.salt()),
            stored(ROUND, AMINA, Chamber.STAFF, points, CAST.salt()),
            stored(ROUND, new AccountId("ben"), Chamber.YOUNG_PEOPLE, points, CAST.salt()),
            stored(new RoundId("another"), AMINA, Chamber.YOUNG_PEOPLE, points, CAST.salt()),
            stored(ROUND, AMINA, Chamber.YOUNG_PEOPLE, points, "another salt"));

    for (Ballot ballot : changed) {
      assertNotEquals(CAST.commitment(), ballot.recomputedCommitment(), ballot.toString());
    }
  }

  @Test
  void the_same_points_cast_twice_have_commitments_that_do_not_tell_so() {
    Ballot again =
        Ballot.cast(
            ROUND,
            AMINA,
            Chamber.YOUNG_PEOPLE,
            Allocation.of(100, List.of(BUSES, EXAMS), Map.of(BUSES, 60, EXAMS, 40)));

    assertNotEquals(CAST.commitment(), again.commitment());
    assertNotEquals(CAST.salt(), again.salt());
  }

  @Test
  void a_commitment_can_be_checked_with_any_tool_for_sha_256() {
    // printf '…' | sha256sum of the lines: round, member, chamber, salt, then asks by their ids.
    Ballot ballot =
        new Ballot(
            new RoundId("r"),
            new AccountId("m"),
            Chamber.STAFF,
            Map.of(new AskId("b"), 30, new AskId("a"), 70),
            "s",
            "");

    assertEquals(
        "1d914811f6b4515b77e14c3820ce0f62495e0b20ed1660f7d2579b21c11b5269",
        ballot.recomputedCommitment());
  }
}
