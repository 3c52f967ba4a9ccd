package org.evensay.codesign.signoff;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskDecided;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskRefusal;
import org.evensay.codesign.ask.AskRevision;
import org.evensay.codesign.ask.AskState;
import org.evensay.codesign.ask.AskStore;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.PeopleRefusal;
import org.evensay.foundation.people.Permission;

/** Gives a chamber's decision on a revision of an ask: approved, or sent back with reasons. */
@Act
public class SignOff {

  /** How many characters reasons may have. */
  public static final int MOST_REASONS_CHARACTERS = 2_000;

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject DecisionStore decisions;
  @Inject Journal journal;
  @Inject Event<AskDecided> decided;

  /**
   * Decides.
   *
   * @param read the revision that the member read
   * @param chamber the chamber she means to decide for; only her own is allowed
   * @return what follows for the ask, of all decisions taken together
   * @throws Refused when she may not, acts for a chamber that is not hers or does not decide, there
   *     is no such ask, it has a newer revision, her chamber has decided on it already, or reasons
   *     are missing or too long
   */
  public AskState sign(AskId id, int read, Chamber chamber, Verdict verdict, String reasons) {
    Membership by = caller.require(Permission.SIGN_OFF, caller.workspace());
    if (by.chamber() != chamber) {
      throw new Refused(PeopleRefusal.OTHER_CHAMBER);
    }
    if (!chamber.deciding()) {
      throw new Refused(SignoffRefusal.ADVISORY);
    }
    String why = TypedText.words(reasons);
    if (verdict == Verdict.SENT_BACK && why.isEmpty()) {
      throw new Refused(SignoffRefusal.NO_REASONS);
    }
    int length = why.codePointCount(0, why.length());
    if (length > MOST_REASONS_CHARACTERS) {
      throw new Refused(SignoffRefusal.TOO_LONG, MOST_REASONS_CHARACTERS, length);
    }
    Ask ask = asks.hold(id, by.programme()).orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK));
    AskRevision newest = ask.newest();
    if (newest.number() != read) {
      throw new Refused(SignoffRefusal.OUTDATED);
    }
    List<Decision> here =
        new ArrayList<>(
            decisions.on(id, by.programme()).stream()
                .filter(decision -> decision.revision() == read)
                .toList());
    if (here.stream().anyMatch(decision -> decision.chamber() == chamber)) {
      throw new Refused(SignoffRefusal.DECIDED);
    }
    Decision decision =
        new Decision(
            id, read, chamber, verdict, why, by.account(), LocalDateTime.now(ZoneOffset.UTC));
    decisions.add(decision);
    here.add(decision);
    AskState state = together(here);
    decided.fire(new AskDecided(by.programme(), id, read, state));
    journal.write(
        by.programme().value(),
        by.account().value(),
        verdict == Verdict.APPROVED ? "sign-off" : "send-back",
        id.value(),
        JSON.createObjectBuilder()
            .add("revision", read)
            .add("chamber", chamber.code())
            .add("about", LocalizedTextDocument.write(newest.words()))
            .add("reasons", why)
            .add("state", state.code())
            .build());
    return state;
  }

  /** One chamber that sends back is enough; agreed is only what all deciding ones approve. */
  private static AskState together(List<Decision> here) {
    if (here.stream().anyMatch(decision -> decision.verdict() == Verdict.SENT_BACK)) {
      return AskState.SENT_BACK;
    }
    return here.stream().map(Decision::chamber).toList().containsAll(Chamber.decidingOnes())
        ? AskState.AGREED
        : AskState.PROPOSED;
  }
}
