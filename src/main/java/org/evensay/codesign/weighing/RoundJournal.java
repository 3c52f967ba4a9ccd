package org.evensay.codesign.weighing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.journal.JournalEntry;
import org.evensay.foundation.language.LocalizedTextDocument;

/** What the journal says of weighting rounds: written, and read again, here alone. */
@ApplicationScoped
class RoundJournal {

  private static final String CAST = "cast-ballot";
  private static final String COMMITMENT = "commitment";
  private static final double TEN_THOUSANDTHS = 10_000;

  @Inject Journal journal;

  /** A round was opened, with these rules and this list. */
  void opened(WeightingRound round, String by) {
    JsonArrayBuilder listed = JSON.createArrayBuilder();
    round
        .asks()
        .forEach(
            ask ->
                listed.add(
                    JSON.createObjectBuilder()
                        .add("ask", ask.ask().value())
                        .add("revision", ask.revision())));
    write(
        round,
        by,
        "open-round",
        JSON.createObjectBuilder()
            .add("points", round.points())
            .add("quorum", round.quorum())
            .add("asks", listed));
  }

  /** A member cast a ballot: that she did, and its commitment, not what she gave. */
  void cast(WeightingRound round, Ballot ballot, boolean again) {
    write(
        round,
        ballot.member().value(),
        CAST,
        JSON.createObjectBuilder()
            .add("chamber", ballot.chamber().code())
            .add("again", again)
            .add(COMMITMENT, ballot.commitment()));
  }

  /** A round was closed, with this outcome. */
  void closed(WeightingRound round, BallotCount.Outcome outcome, String by) {
    JsonObjectBuilder ballots = JSON.createObjectBuilder();
    outcome.members().forEach((chamber, members) -> ballots.add(chamber.code(), members));
    JsonArrayBuilder standing = JSON.createArrayBuilder();
    outcome
        .standing()
        .lines()
        .forEach(
            line ->
                standing.add(
                    JSON.createObjectBuilder()
                        .add("place", line.place())
                        .add("ask", line.ask().value())
                        .add(
                            "share",
                            Math.round(line.share() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS)));
    write(
        round,
        by,
        "close-round",
        JSON.createObjectBuilder().add("ballots", ballots).add("standing", standing));
  }

  /** A round was ended without a result. */
  void abandoned(WeightingRound round, String reason, String by) {
    write(round, by, "abandon-round", JSON.createObjectBuilder().add("reasons", reason));
  }

  private void write(WeightingRound round, String by, String act, JsonObjectBuilder detail) {
    journal.write(
        round.programme().value(),
        by,
        act,
        round.id().value(),
        detail.add("about", LocalizedTextDocument.write(round.title())).build());
  }

  /** The commitment of each member's last ballot, by the member's account. */
  Map<String, String> commitments(WeightingRound round) {
    Map<String, String> commitments = new HashMap<>();
    for (JournalEntry entry : journal.on(round.programme().value(), round.id().value())) {
      if (entry.act().equals(CAST)) {
        try (JsonReader reader = JSON.createReader(new StringReader(entry.detail()))) {
          commitments.put(entry.actor(), reader.readObject().getString(COMMITMENT));
        }
      }
    }
    return commitments;
  }
}
