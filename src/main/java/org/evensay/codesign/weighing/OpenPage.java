package org.evensay.codesign.weighing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskStore;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** Opening a weighting round over some of the asks. */
@Named
@RequestScoped
public class OpenPage {

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject OpenRound openRound;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private String title = "";
  private List<Line> lines;

  /** Refuses those who may not open rounds, before they begin. */
  public void load() {
    caller.require(Permission.RUN_ROUNDS, caller.workspace());
  }

  /** Opens the round; or stays, says what stands in the way, and keeps what was chosen. */
  public String open() {
    try {
      openRound.open(
          LocalizedText.of(Map.of(language.getVariant(), title.strip())),
          getLines().stream().filter(line -> line.chosen).map(line -> line.ask).toList());
      return "/codesign/weighing/rounds.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add(
          refused.refusal() == WeighingRefusal.NUMBER_OF_ASKS
              ? "form:lines:0:chosen"
              : "form:title",
          refused);
      return null;
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getPoints() {
    return WeightingRound.POINTS;
  }

  public int getQuorum() {
    return WeightingRound.QUORUM;
  }

  /** All asks, none of them chosen at first. */
  public List<Line> getLines() {
    if (lines == null) {
      lines = new ArrayList<>();
      for (Ask ask : asks.of(caller.workspace())) {
        lines.add(
            new Line(
                ask.id(), language.of(ask.newest().words()), language.tagOf(ask.newest().words())));
      }
    }
    return lines;
  }

  /** An ask with its box. */
  public static final class Line {

    private final AskId ask;
    private final String words;
    private final String lang;
    private boolean chosen;

    Line(AskId ask, String words, String lang) {
      this.ask = ask;
      this.words = words;
      this.lang = lang;
    }

    public String getWords() {
      return words;
    }

    public String getLang() {
      return lang;
    }

    public boolean isChosen() {
      return chosen;
    }

    public void setChosen(boolean chosen) {
      this.chosen = chosen;
    }
  }
}
