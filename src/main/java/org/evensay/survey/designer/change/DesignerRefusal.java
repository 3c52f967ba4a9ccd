package org.evensay.survey.designer.change;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum DesignerRefusal implements Refusal {
  /** The part that was to be changed is not there any more, or has become something else. */
  CHANGED_MEANWHILE("designer.refusal.changed-meanwhile"),
  /** The part that was to be changed is not there any more. */
  GONE("designer.refusal.gone"),
  /** The draft is no JSON, so that there are no parts in it: its text has to be mended first. */
  NOT_READABLE("designer.refusal.not-readable"),
  /** There is no such part of the draft. */
  NO_SUCH_PART("designer.refusal.no-such-part"),
  /** Something else there has this name: the name. */
  NAME_TAKEN("designer.refusal.name-taken"),
  /** There is nothing in a comment. */
  COMMENT_EMPTY("designer.refusal.comment-empty"),
  /** A comment is too long: how many characters there may be, and how many there are. */
  COMMENT_TOO_LONG("designer.refusal.comment-too-long"),
  /** There are very many comments already: how many there may be. */
  TOO_MANY_COMMENTS("designer.refusal.too-many-comments");

  private final String code;

  DesignerRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_PART;
  }
}
