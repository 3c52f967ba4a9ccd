package org.evensay.survey.interchange.formula;

import java.io.Serial;

/** A formula that cannot be said in our expressions, with the part of it that cannot. */
public final class Untranslatable extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String part;

  public Untranslatable(String part) {
    super(part, null, false, false);
    this.part = part;
  }

  /** The name, sign or function that means nothing here. */
  public String part() {
    return part;
  }
}
