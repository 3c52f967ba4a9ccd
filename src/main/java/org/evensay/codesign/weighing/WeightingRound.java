package org.evensay.codesign.weighing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.people.ProgrammeId;

/** A round in which members weight a fixed list of asks by points. */
@Entity
@Table(name = "weighting_round")
public class WeightingRound {

  /** How many points each member shares out. */
  public static final int POINTS = 100;

  /**
   * How many members of each deciding chamber have to take part for a result: with fewer, a
   * chamber's own result would give away what one of them gave.
   */
  public static final int QUORUM = 3;

  /** The fewest asks a round can have: of one, there is nothing to weigh. */
  public static final int FEWEST_ASKS = 2;

  /** The most asks a round can have, so that weighing stays possible for a person. */
  public static final int MOST_ASKS = 30;

  private static final String BY_POINTS = "points";

  @Id private String id;

  @Column(name = "programme_id")
  private String programme;

  private LocalizedText title;

  private String method;

  private int points;

  private int quorum;

  private String state;

  @Column(name = "opened_at")
  private LocalDateTime openedAt;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  @ElementCollection
  @CollectionTable(name = "round_ask", joinColumns = @JoinColumn(name = "round_id"))
  @OrderBy("position")
  private List<RoundAsk> asks;

  /** For the persistence provider. */
  protected WeightingRound() {}

  private WeightingRound(ProgrammeId programme, LocalizedText title, List<RoundAsk> asks) {
    this.id = RoundId.next().value();
    this.programme = programme.value();
    this.title = title;
    this.method = BY_POINTS;
    this.points = POINTS;
    this.quorum = QUORUM;
    this.state = RoundState.OPEN.code();
    this.openedAt = LocalDateTime.now(ZoneOffset.UTC);
    this.asks = asks;
  }

  /** Opens a round over these asks, at the revisions they have now. */
  static WeightingRound open(ProgrammeId programme, LocalizedText title, List<Ask> asks) {
    List<RoundAsk> list = new ArrayList<>();
    for (Ask ask : asks) {
      list.add(new RoundAsk(ask, list.size() + 1));
    }
    return new WeightingRound(programme, title, list);
  }

  /** Ends it: with a result, or without. */
  void end(RoundState as) {
    state = as.code();
    endedAt = LocalDateTime.now(ZoneOffset.UTC);
  }

  public RoundId id() {
    return new RoundId(id);
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  public LocalizedText title() {
    return title;
  }

  /** How many points each member shares out in this round. */
  public int points() {
    return points;
  }

  /** How many members of each deciding chamber have to take part in this round. */
  public int quorum() {
    return quorum;
  }

  public RoundState state() {
    return RoundState.ofCode(state);
  }

  public boolean isOpen() {
    return state() == RoundState.OPEN;
  }

  /** Its asks, in the order they are weighted in. */
  public List<RoundAsk> asks() {
    return List.copyOf(asks);
  }

  /** The ids of its asks, in the same order. */
  public List<AskId> askIds() {
    return asks.stream().map(RoundAsk::ask).toList();
  }
}
