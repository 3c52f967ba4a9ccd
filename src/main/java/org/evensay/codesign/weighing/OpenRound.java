package org.evensay.codesign.weighing;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskRefusal;
import org.evensay.codesign.ask.AskStore;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;

/** Opens a weighting round. Its rules and its list are journalled, and nothing changes them. */
@Act
public class OpenRound {

  /** How many characters a title may have. */
  public static final int MOST_TITLE_CHARACTERS = 200;

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject RoundStore rounds;
  @Inject RoundJournal journal;

  /**
   * Opens it.
   *
   * @param list the asks, in the order they are weighted in; twice the same counts once
   * @throws Refused when the caller may not, the title is missing or too long, the list is too
   *     short or too long, or an ask of it is unknown
   */
  public RoundId open(LocalizedText title, List<AskId> list) {
    Membership by = caller.require(Permission.RUN_ROUNDS, caller.workspace());
    if (title.isEmpty()) {
      throw new Refused(WeighingRefusal.NO_TITLE);
    }
    if (title.texts().values().stream().anyMatch(t -> t.length() > MOST_TITLE_CHARACTERS)) {
      throw new Refused(WeighingRefusal.TOO_LONG, MOST_TITLE_CHARACTERS);
    }
    Set<AskId> distinct = new LinkedHashSet<>(list);
    if (distinct.size() < WeightingRound.FEWEST_ASKS
        || distinct.size() > WeightingRound.MOST_ASKS) {
      throw new Refused(
          WeighingRefusal.NUMBER_OF_ASKS, WeightingRound.FEWEST_ASKS, WeightingRound.MOST_ASKS);
    }
    List<Ask> found =
        distinct.stream()
            .map(
                id ->
                    asks.find(id, by.programme())
                        .orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK)))
            .toList();
    WeightingRound round = WeightingRound.open(by.programme(), title, found);
    rounds.add(round);
    journal.opened(round, by.account().value());
    return round.id();
  }
}
