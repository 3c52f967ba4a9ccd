package org.evensay.testing;

/** The people of the demonstration, and anybody else, as they use the product. */
public enum Persona {
  /** Somebody who is not signed in. */
  ANYONE(null),
  /** Decides in the young people's chamber. */
  AMINA("amina"),
  /** Decides in the staff chamber. */
  BEN("ben"),
  /** Facilitator, of the staff's side. */
  CAROL("carol"),
  /** Coordinator: surveys, and the demonstration itself. */
  DEV("dev"),
  /** Trained for the safe side: takes responses out. */
  ERIN("erin");

  private final String signInName;

  Persona(String signInName) {
    this.signInName = signInName;
  }

  /** Her sign-in name; null for {@link #ANYONE}. */
  public String signInName() {
    return signInName;
  }

  /** A browser of her own with no script, signed in, except for {@link #ANYONE}. */
  public Visitor visits() {
    Visitor visitor = new Visitor();
    if (signInName != null) {
      visitor.signIn(signInName, Evensay.demonstrationPassword());
    }
    return visitor;
  }
}
