package org.evensay.codesign.weighing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskRevision;
import org.evensay.codesign.ask.AskStore;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.PeopleRefusal;
import org.evensay.foundation.people.Permission;

/** Sharing out points over the asks of a round. */
@Named
@RequestScoped
public class WeighPage {

  /** The id of the group of all fields: what is wrong with their sum is wrong with none alone. */
  private static final String ALL_ASKS = "asks";

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject BallotStore ballots;
  @Inject AskStore asks;
  @Inject CastBallot castBallot;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.round}")
  String id;

  private WeightingRound round;
  private Membership member;
  private List<Line> lines;
  private String chamber;
  private Long sum;

  /** Refuses those who may not weight, before they begin. */
  public void load() {
    member();
    if (!round().isOpen()) {
      throw new Refused(WeighingRefusal.ENDED);
    }
  }

  private Membership member() {
    if (member == null) {
      member = caller.require(Permission.WEIGH, caller.workspace());
    }
    return member;
  }

  private WeightingRound round() {
    if (round == null) {
      round =
          rounds
              .find(new RoundId(String.valueOf(id)), member().programme())
              .orElseThrow(() -> new Refused(WeighingRefusal.NO_SUCH_ROUND));
    }
    return round;
  }

  /** Adds up what was typed, and keeps nothing. */
  public void addUp() {
    points();
  }

  /** Casts the ballot; or stays, says what stands in the way, and keeps what was typed. */
  public String cast() {
    Map<AskId, Integer> points = points();
    if (problems.isAny()) {
      return null;
    }
    try {
      castBallot.cast(
          round().id(),
          Chamber.named(chamber).orElseThrow(() -> new Refused(PeopleRefusal.OTHER_CHAMBER)),
          points);
      return "/codesign/weighing/weighed.xhtml?faces-redirect=true&round=" + id;
    } catch (Refused refused) {
      problems.add(
          refused.refusal() == WeighingRefusal.POINTS_DO_NOT_ADD_UP ? ALL_ASKS : "", refused);
      return null;
    }
  }

  private Map<AskId, Integer> points() {
    Map<AskId, Integer> points = new LinkedHashMap<>();
    long total = 0;
    for (Line line : getLines()) {
      OptionalLong number =
          line.typed.isBlank() ? OptionalLong.of(0) : TypedText.wholeNumber(line.typed);
      if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > round().points()) {
        problems.add(field(line.index), "weighing.weigh.not-points", line.words, round().points());
      } else {
        points.put(line.ask, (int) number.getAsLong());
        total += number.getAsLong();
      }
    }
    sum = total;
    return points;
  }

  private static String field(int line) {
    return "form:lines:" + line + ":points";
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return language.of(round().title());
  }

  public int getPoints() {
    return round().points();
  }

  /** The chamber that the form was made for; the act checks that it is hers. */
  public String getChamber() {
    return member().chamber().code();
  }

  public void setChamber(String chamber) {
    this.chamber = chamber;
  }

  /** What the points add up to, once somebody asked. */
  public String getSum() {
    return sum == null ? "" : language.with("weighing.weigh.sum", sum, round().points());
  }

  /** The asks, with what she typed, or gave before. */
  public List<Line> getLines() {
    if (lines == null) {
      Map<AskId, Integer> before =
          ballots.of(round(), member().account()).map(Ballot::points).orElse(Map.of());
      lines = new ArrayList<>();
      for (RoundAsk ask : round().asks()) {
        LocalizedText words =
            asks.find(ask.ask(), round().programme())
                .flatMap(found -> found.revision(ask.revision()))
                .map(AskRevision::words)
                .orElseThrow();
        Integer given = before.get(ask.ask());
        lines.add(
            new Line(
                lines.size(),
                ask.ask(),
                language.of(words),
                language.tagOf(words),
                given == null ? "" : given.toString()));
      }
    }
    return lines;
  }

  /** An ask with its field. */
  public static final class Line {

    private final int index;
    private final AskId ask;
    private final String words;
    private final String lang;
    private String typed;

    Line(int index, AskId ask, String words, String lang, String typed) {
      this.index = index;
      this.ask = ask;
      this.words = words;
      this.lang = lang;
      this.typed = typed;
    }

    /** The id of its field. */
    public String getField() {
      return field(index);
    }

    public String getAsk() {
      return ask.value();
    }

    public String getWords() {
      return words;
    }

    public String getLang() {
      return lang;
    }

    public String getTyped() {
      return typed;
    }

    public void setTyped(String typed) {
      this.typed = typed;
    }
  }
}
