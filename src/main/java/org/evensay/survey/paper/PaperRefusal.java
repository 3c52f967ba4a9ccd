package org.evensay.survey.paper;

import java.util.EnumSet;
import java.util.Set;
import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum PaperRefusal implements Refusal {
  /** A code that no form can have: some sign of it is wrong. */
  MISTYPED("paper.refusal.mistyped"),
  /** No form of this programme has this code. */
  NO_SUCH_FORM("paper.refusal.no-such-form"),
  /** What was answered on this form is sent. */
  SENT("paper.refusal.sent"),
  /** It was typed twice already. */
  TYPED_TWICE("paper.refusal.typed-twice"),
  /** It was typed once only: there is nothing to compare. */
  TYPED_ONCE("paper.refusal.typed-once"),
  /** Whoever typed it first does not type it again where there is somebody else. */
  SAME_PERSON("paper.refusal.same-person"),
  /** It was kept meanwhile, by this page or another. */
  KEPT_MEANWHILE("paper.refusal.kept-meanwhile"),
  /** Its survey was taken back for good. */
  WITHDRAWN("paper.refusal.withdrawn"),
  /** Something of it is no answer, or not decided. */
  NOT_READY("paper.refusal.not-ready"),
  /** So many forms cannot be made at once: how many can. */
  HOW_MANY("paper.refusal.how-many"),
  /** So many questions are too much for one file: how many forms would do. */
  TOO_MUCH("paper.refusal.too-much"),
  /** The survey is in no such language, or forms in no such size. */
  NO_SUCH_WAY("paper.refusal.no-such-way"),
  /** There are no letters for this language. */
  NO_LETTERS("paper.refusal.no-letters");

  /** What somebody else did meanwhile, or has to do first. */
  private static final Set<PaperRefusal> OVERTAKEN =
      EnumSet.of(SENT, TYPED_TWICE, TYPED_ONCE, SAME_PERSON, KEPT_MEANWHILE);

  private final String code;

  PaperRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_FORM;
  }

  @Override
  public RefusalKind kind() {
    if (meansMissing()) {
      return RefusalKind.MISSING;
    }
    if (this == WITHDRAWN) {
      return RefusalKind.GONE;
    }
    return OVERTAKEN.contains(this) ? RefusalKind.CONFLICT : RefusalKind.UNFIT;
  }
}
