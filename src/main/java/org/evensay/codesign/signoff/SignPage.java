package org.evensay.codesign.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskRefusal;
import org.evensay.codesign.ask.AskStore;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.language.WordsRefusal;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.PeopleRefusal;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/** What the chambers say to an ask; and, for who may, saying it for her own. */
@Named
@RequestScoped
public class SignPage {

  /** Of no revision, so that the act refuses it like any other that is not the newest. */
  private static final int NO_REVISION = 0;

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject DecisionStore decisions;
  @Inject PeopleStore people;
  @Inject SignOff signOff;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.ask}")
  String id;

  private Ask ask;
  private String verdict = "";
  private String reasons = "";

  /** Finds the ask, in the programme of whoever is signed in. */
  public void load() {
    ask();
  }

  private Ask ask() {
    if (ask == null) {
      ProgrammeId programme = caller.workspace();
      ask =
          asks.find(new AskId(String.valueOf(id)), programme)
              .orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK));
    }
    return ask;
  }

  /** Decides for her chamber; or stays, says what stands in the way, and keeps what was typed. */
  public String sign() {
    verdict = sent("verdict");
    try {
      signOff.sign(
          new AskId(id),
          revisionRead(),
          Chamber.named(sent("chamber"))
              .orElseThrow(() -> new Refused(PeopleRefusal.OTHER_CHAMBER)),
          Verdict.named(verdict).orElseThrow(() -> new Refused(SignoffRefusal.NO_VERDICT)),
          reasons);
      return "/codesign/signoff/sign.xhtml?faces-redirect=true&ask=" + id;
    } catch (Refused refused) {
      problems.add(field(refused.refusal()), refused);
      ask = null;
      return null;
    }
  }

  // Not through Faces, which would refuse odd values itself and forget the reasons with them.
  private String sent(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value;
  }

  private int revisionRead() {
    long number = TypedText.wholeNumber(sent("read")).orElse(NO_REVISION);
    return number == (int) number ? (int) number : NO_REVISION;
  }

  private static String field(Refusal refusal) {
    if (refusal == SignoffRefusal.NO_REASONS
        || refusal == SignoffRefusal.TOO_LONG
        || refusal == WordsRefusal.ODD_SIGNS) {
      return "reasons";
    }
    return refusal == SignoffRefusal.NO_VERDICT ? "verdict" : "";
  }

  public String getId() {
    return id;
  }

  public String getWords() {
    return language.of(ask().newest().words());
  }

  public String getLang() {
    return language.tagOf(ask().newest().words());
  }

  public String getAddressee() {
    return language.of(ask().newest().addressee());
  }

  public String getState() {
    return ask().state().code();
  }

  public int getRevision() {
    return ask().newest().number();
  }

  /**
   * Whether the form is any use to her: her chamber decides, and has not decided on these words. To
   * whoever sent the form it is shown again, so that what she typed is there beside the reason why
   * it was refused, as when somebody of her chamber was faster or she may not decide at all.
   */
  public boolean isMyTurn() {
    Optional<Membership> deciding = mine().filter(member -> member.chamber().deciding());
    return FacesContext.getCurrentInstance().isPostback()
        || deciding.filter(member -> here(member.chamber()).isEmpty()).isPresent();
  }

  private Optional<Membership> mine() {
    return caller
        .membershipIn(ask().programme())
        .filter(member -> member.role().may(Permission.SIGN_OFF));
  }

  private Optional<Decision> here(Chamber of) {
    return decisions.on(ask().id(), ask().programme()).stream()
        .filter(d -> d.revision() == getRevision() && d.chamber() == of)
        .findFirst();
  }

  /** What each deciding chamber says to these words. */
  public List<ShownDecision> getDecisions() {
    return Chamber.decidingOnes().stream()
        .map(
            of -> {
              Optional<Decision> decision = here(of);
              return new ShownDecision(
                  of.code(),
                  of.letter(),
                  language.get("people.chamber." + of.code()),
                  language.get(
                      "signoff.verdict." + decision.map(d -> d.verdict().code()).orElse("waiting")),
                  decision.map(this::head).orElse(""),
                  decision.map(Decision::reasons).orElse(""));
            })
        .toList();
  }

  /** What was said to earlier words, the newest first. */
  public List<ShownDecision> getEarlier() {
    return decisions.on(ask().id(), ask().programme()).stream()
        .filter(decision -> decision.revision() < getRevision())
        .sorted((one, other) -> other.at().compareTo(one.at()))
        .map(
            decision ->
                new ShownDecision(
                    decision.chamber().code(),
                    decision.chamber().letter(),
                    language.get("people.chamber." + decision.chamber().code()),
                    language.with(
                        "signoff.sign.earlier.revision",
                        language.get("signoff.verdict." + decision.verdict().code()),
                        decision.revision()),
                    head(decision),
                    decision.reasons()))
        .toList();
  }

  private String head(Decision decision) {
    return language.with(
        "signoff.sign.by",
        people.displayName(decision.by()).orElse(language.get("signoff.sign.somebody")),
        Date.from(decision.at().toInstant(ZoneOffset.UTC)));
  }

  /** The chamber that the form is made for; the act checks that it is hers. */
  public String getChamber() {
    return caller.membershipIn(ask().programme()).map(member -> member.chamber().code()).orElse("");
  }

  /** For the attribute {@code checked}; null leaves it out, while false would be written. */
  public String getApproved() {
    return checked(Verdict.APPROVED);
  }

  /** The same for the other verdict. */
  public String getSentBack() {
    return checked(Verdict.SENT_BACK);
  }

  private String checked(Verdict one) {
    return verdict.equals(one.code()) ? "checked" : null;
  }

  public String getReasons() {
    return TypedText.withoutOddSigns(reasons);
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }

  /** What a chamber said. */
  public record ShownDecision(
      String code, String letter, String name, String verdict, String head, String reasons) {

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

    public String getHead() {
      return head;
    }

    public String getReasons() {
      return reasons;
    }
  }
}
