package org.evensay.codesign.weighing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskRevision;
import org.evensay.codesign.ask.AskStore;
import org.evensay.codesign.weighing.method.Standing;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.ProgrammeId;

/** What came of a round: jointly, in each chamber, and how far apart they are. */
@Named
@RequestScoped
public class StandingPage {

  private static final int WIDTH = 100;

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject BallotCount count;
  @Inject AskStore asks;
  @Inject PageLanguage language;

  private String id = "";
  private WeightingRound round;
  private BallotCount.Outcome outcome;

  /** Counts the round, once it has closed. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    round =
        rounds
            .find(new RoundId(id), programme)
            .orElseThrow(() -> new Refused(WeighingRefusal.NO_SUCH_ROUND));
    outcome = count.outcome(round);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getTitle() {
    return language.of(round.title());
  }

  public int getPoints() {
    return round.points();
  }

  /** How many took part, in each chamber that has a result. */
  public List<String> getTook() {
    List<String> took = new ArrayList<>();
    for (ShownChamber chamber : getChambers()) {
      took.add(
          language.with(
              "weighing.standing.took",
              chamber.name(),
              outcome.members().get(Chamber.ofCode(chamber.code()))));
    }
    return took;
  }

  /** The chambers that have a result of their own. */
  public List<ShownChamber> getChambers() {
    return outcome.standing().lines().get(0).byChamber().keySet().stream()
        .map(
            chamber ->
                new ShownChamber(
                    chamber.code(),
                    chamber.letter(),
                    language.get("people.chamber." + chamber.code())))
        .toList();
  }

  /** How far apart the deciding chambers are. */
  public String getDisagreement() {
    return language.with(
        "weighing.standing.disagreement", points(outcome.standing().disagreement()));
  }

  /** What each deciding chamber moved. */
  public List<String> getInfluence() {
    List<String> influence = new ArrayList<>();
    for (Map.Entry<Chamber, Double> one : outcome.standing().influence().entrySet()) {
      influence.add(
          language.with(
              "weighing.standing.influence",
              language.get("people.chamber." + one.getKey().code()),
              points(one.getValue()),
              firstWithout(one.getKey())));
    }
    return influence;
  }

  /** What would stand first without this chamber: of two, what the other one put first. */
  private String firstWithout(Chamber chamber) {
    return outcome.standing().lines().stream()
        .filter(
            line ->
                line.byChamber().entrySet().stream()
                    .filter(own -> own.getKey().deciding() && own.getKey() != chamber)
                    .allMatch(own -> own.getValue().place() == 1))
        .map(line -> language.of(words(line.ask())))
        .reduce((one, other) -> language.with("weighing.standing.both", one, other))
        .orElse("");
  }

  public List<ShownLine> getLines() {
    return outcome.standing().lines().stream().map(this::line).toList();
  }

  private ShownLine line(Standing.Line<AskId, Chamber> line) {
    LocalizedText words = words(line.ask());
    List<ShownOwn> own = new ArrayList<>();
    line.byChamber()
        .forEach(
            (chamber, result) ->
                own.add(
                    new ShownOwn(
                        chamber.code(),
                        language.get("people.chamber." + chamber.code()),
                        language.with(
                            "weighing.standing.own", points(result.share()), result.place()),
                        width(result.share()))));
    return new ShownLine(
        line.ask().value(),
        language.with("weighing.number", line.place()),
        language.of(words),
        language.tagOf(words),
        language.with("weighing.points", points(line.share())),
        width(line.share()),
        own,
        language.with("weighing.points", points(line.disagreement())));
  }

  private LocalizedText words(AskId ask) {
    RoundAsk listed =
        round.asks().stream().filter(one -> one.ask().equals(ask)).findFirst().orElseThrow();
    return asks.find(ask, round.programme())
        .flatMap(found -> found.revision(listed.revision()))
        .map(AskRevision::words)
        .orElseThrow();
  }

  private BigDecimal points(double share) {
    return Standing.points(share, round.points());
  }

  private static long width(double share) {
    return Math.round(share * WIDTH);
  }

  /** A chamber that has a result. */
  public record ShownChamber(String code, String letter, String name) {

    public String getCode() {
      return code;
    }

    public String getLetter() {
      return letter;
    }

    public String getName() {
      return name;
    }
  }

  /** A chamber's own result for an ask, in words; and its bar, in hundredths. */
  public record ShownOwn(String code, String name, String words, long width) {

    public String getCode() {
      return code;
    }

    public String getName() {
      return name;
    }

    public String getWords() {
      return words;
    }

    public long getWidth() {
      return width;
    }
  }

  /** A line of the table. */
  public record ShownLine(
      String ask,
      String place,
      String words,
      String lang,
      String points,
      long width,
      List<ShownOwn> own,
      String difference) {

    public String getAsk() {
      return ask;
    }

    public String getPlace() {
      return place;
    }

    public String getWords() {
      return words;
    }

    public String getLang() {
      return lang;
    }

    public String getPoints() {
      return points;
    }

    public long getWidth() {
      return width;
    }

    public List<ShownOwn> getOwn() {
      return own;
    }

    public String getDifference() {
      return difference;
    }
  }
}
