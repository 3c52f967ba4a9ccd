package org.evensay.codesign.weighing;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.evensay.foundation.people.ProgrammeId;

/**
 * Opens a weighting round. Its rules and its list are journalled, and nothing changes them. Asked
 * for twice, as by a button that was pressed twice, it opens one.
 */
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
   * @return the new round; or the one that is open already over the same asks by the same title
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
    Map<AskId, Ask> held = hold(distinct, by.programme());
    Optional<WeightingRound> already =
        rounds.of(by.programme()).stream()
            .filter(one -> one.isOpen() && one.title().equals(title))
            .filter(one -> Set.copyOf(one.askIds()).equals(distinct))
            .findFirst();
    if (already.isPresent()) {
      return already.get().id();
    }
    List<Ask> found = distinct.stream().map(held::get).toList();
    WeightingRound round = WeightingRound.open(by.programme(), title, found);
    rounds.add(round);
    journal.opened(round, by.account().value());
    return round.id();
  }

  /**
   * Whoever opens a round over the same asks waits here, and then finds the first one's round: all
   * hold them in the same order, so that none waits for another who waits for her.
   */
  private Map<AskId, Ask> hold(Set<AskId> list, ProgrammeId programme) {
    Map<AskId, Ask> held = new HashMap<>();
    list.stream()
        .sorted(Comparator.comparing(AskId::value))
        .forEach(
            id ->
                held.put(
                    id,
                    asks.hold(id, programme)
                        .orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK))));
    return held;
  }
}
