package org.evensay.codesign.weighing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/** The weighting rounds of a programme: how many took part, and closing them. */
@Named
@RequestScoped
public class RoundsPage {

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject BallotCount count;
  @Inject PeopleStore people;
  @Inject CloseRound closeRound;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private List<ShownRound> shown;

  /** Finds the rounds of the programme of whoever is signed in. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    shown = rounds.of(programme).stream().map(this::round).toList();
  }

  private ShownRound round(WeightingRound round) {
    Map<Chamber, Integer> turnout = count.turnout(round.id());
    List<String> took =
        Arrays.stream(Chamber.values())
            .filter(chamber -> chamber.deciding() || turnout.containsKey(chamber))
            .map(
                chamber ->
                    language.with(
                        "weighing.rounds.took",
                        language.get("people.chamber." + chamber.code()),
                        turnout.getOrDefault(chamber, 0),
                        members(round.programme(), chamber)))
            .toList();
    return new ShownRound(
        round.id().value(),
        language.of(round.title()),
        round.state().code(),
        language.with("weighing.rounds.asks", round.asks().size()),
        took);
  }

  private long members(ProgrammeId programme, Chamber chamber) {
    return people.membersOf(programme).stream()
        .filter(m -> m.chamber() == chamber && m.role().may(Permission.WEIGH))
        .count();
  }

  /** The rounds. A button that was pressed in the list is looked for before {@link #load}. */
  public List<ShownRound> getRounds() {
    if (shown == null) {
      load();
    }
    return shown;
  }

  /** Whether weighing is any use to this reader. */
  public boolean isWeighing() {
    return caller.may(Permission.WEIGH, caller.workspace());
  }

  /** Whether opening and closing is any use to this reader. */
  public boolean isRunning() {
    return caller.may(Permission.RUN_ROUNDS, caller.workspace());
  }

  /** Closes a round, and shows its standing; or stays, and says why not. */
  public String close(String id) {
    try {
      closeRound.close(new RoundId(id));
      return "/codesign/weighing/standing.xhtml?faces-redirect=true&round=" + id;
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  /** A round in the list. */
  public record ShownRound(String id, String title, String state, String asks, List<String> took) {

    public String getId() {
      return id;
    }

    public String getTitle() {
      return title;
    }

    public String getState() {
      return state;
    }

    public String getAsks() {
      return asks;
    }

    public List<String> getTook() {
      return took;
    }

    public boolean isOpen() {
      return state.equals(RoundState.OPEN.code());
    }

    public boolean isClosed() {
      return state.equals(RoundState.CLOSED.code());
    }
  }
}
