package org.evensay.codesign.weighing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** Ending a round without a result. */
@Named
@RequestScoped
public class AbandonPage {

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject AbandonRound abandonRound;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.round}")
  String id;

  private String reason = "";

  /** Refuses those who may not end rounds, before they write why. */
  public void load() {
    caller.require(Permission.RUN_ROUNDS, caller.workspace());
    round();
  }

  private WeightingRound round() {
    return rounds
        .find(new RoundId(String.valueOf(id)), caller.workspace())
        .orElseThrow(() -> new Refused(WeighingRefusal.NO_SUCH_ROUND));
  }

  /** Ends it; or stays, says what stands in the way, and keeps the reason. */
  public String abandon() {
    try {
      abandonRound.abandon(new RoundId(id), reason);
      return "/codesign/weighing/rounds.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add("reason", refused);
      return null;
    }
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return language.of(round().title());
  }

  public String getReason() {
    return TypedText.withoutOddSigns(reason);
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
