package org.evensay.testing;

import java.util.Map;
import java.util.UUID;

/**
 * An ask that both chambers have still to decide on, whatever other tests did with it before: it is
 * given a new wording, in which only its addressee is another.
 */
public final class OwnAsk {

  private final String id;

  private OwnAsk(String id) {
    this.id = id;
  }

  /**
   * Rewords one.
   *
   * @param fromTheEnd which ask, counted from the end of the list, 0 the last
   */
  public static OwnAsk reworded(int fromTheEnd) {
    OwnAsk ask =
        new OwnAsk(
            Evensay.text("select id from ask order by code desc limit 1 offset ?", fromTheEnd));
    ask.reword();
    return ask;
  }

  /** Gives it another new wording, by hand of the facilitator. */
  public void reword() {
    Visitor carol = Persona.CAROL.visits();
    Form form = carol.get(at("/codesign/ask/revise")).form("keep");
    String addressee = "form:versions:0:addressee";
    carol.send(form.with(addressee, "Somebody " + UUID.randomUUID()).press("keep"));
  }

  /** Gives a chamber's decision. */
  public void decide(Persona member, String verdict, String reasons) {
    member
        .visits()
        .post(at("/codesign/signoff/sign"), Map.of("verdict", verdict, "reasons", reasons));
  }

  public String id() {
    return id;
  }

  /** The address of a page about it, such as {@code /codesign/signoff/sign}. */
  public String at(String page) {
    return page + "?ask=" + id;
  }
}
