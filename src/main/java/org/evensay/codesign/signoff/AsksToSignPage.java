package org.evensay.codesign.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.ProgrammeId;

/** The weighted asks, with what each chamber has decided on them. */
@Named
@RequestScoped
public class AsksToSignPage {

  @Inject Caller caller;
  @Inject Waiting waiting;
  @Inject DecisionStore decisions;
  @Inject PageLanguage language;

  private List<ShownAsk> shown;

  /** Finds the asks of the programme of whoever is signed in. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    Map<AskId, List<Decision>> byAsk =
        decisions.onNewest(programme).stream().collect(Collectors.groupingBy(Decision::ask));
    shown =
        waiting.weighted(programme).stream()
            .map(ask -> ask(ask, byAsk.getOrDefault(ask.id(), List.of())))
            .toList();
  }

  private ShownAsk ask(Ask ask, List<Decision> here) {
    return new ShownAsk(
        ask.id().value(),
        language.of(ask.newest().words()),
        language.tagOf(ask.newest().words()),
        ask.state().code(),
        Chamber.decidingOnes().stream()
            .map(
                chamber ->
                    new ShownChamber(
                        chamber.code(),
                        chamber.letter(),
                        language.get("people.chamber." + chamber.code()),
                        language.get(
                            "signoff.verdict."
                                + here.stream()
                                    .filter(decision -> decision.chamber() == chamber)
                                    .map(decision -> decision.verdict().code())
                                    .findFirst()
                                    .orElse("waiting"))))
            .toList());
  }

  public List<ShownAsk> getAsks() {
    return shown;
  }

  /** The deciding chambers' names, as the table heads them. */
  public List<ShownChamber> getChambers() {
    return Chamber.decidingOnes().stream()
        .map(
            chamber ->
                new ShownChamber(
                    chamber.code(),
                    chamber.letter(),
                    language.get("people.chamber." + chamber.code()),
                    ""))
        .toList();
  }

  /** An ask in the table. */
  public record ShownAsk(
      String id, String words, String lang, String state, List<ShownChamber> chambers) {

    public String getId() {
      return id;
    }

    public String getWords() {
      return words;
    }

    public String getLang() {
      return lang;
    }

    public String getState() {
      return state;
    }

    public List<ShownChamber> getChambers() {
      return chambers;
    }
  }

  /** What a chamber has said. */
  public record ShownChamber(String code, String letter, String name, String verdict) {

    public String getCode() {
      return code;
    }

    public String getLetter() {
      return letter;
    }

    public String getName() {
      return name;
    }

    public String getVerdict() {
      return verdict;
    }
  }
}
