package org.evensay.testing;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * A weighting round of a test's own. The demonstration's round has to stay open for everybody; this
 * one may be weighted in and closed.
 */
public final class DemonstrationAsksRound {

  /** Enough of each chamber for a result: three have to take part. */
  private static final List<String> MEMBERS =
      List.of("amina", "jo", "kai", "ben", "moira", "nadeem");

  private final String id;
  private final String title;

  private DemonstrationAsksRound(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Opens one over the first asks of the list. */
  public static DemonstrationAsksRound open(int numberOfAsks) {
    String title = "Own round " + UUID.randomUUID();
    Visitor carol = Persona.CAROL.visits();
    Form form = carol.get("/codesign/weighing/open").form("form:title").with("form:title", title);
    for (int i = 0; i < numberOfAsks; i++) {
      form.with("form:lines:" + i + ":chosen", "on");
    }
    carol.send(form.press("open"));
    String id =
        Evensay.text("select id from weighting_round where title like ?", "%" + title + "%");
    return new DemonstrationAsksRound(id, title);
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** The address of a page about it, such as {@code /codesign/weighing/weigh}. */
  public String at(String page) {
    return page + "?round=" + id;
  }

  /** Lets three members of each chamber give all their points to one ask each, and closes it. */
  public DemonstrationAsksRound weighAndClose() {
    for (int i = 0; i < MEMBERS.size(); i++) {
      weigh(MEMBERS.get(i), i % 3);
    }
    Visitor carol = Persona.CAROL.visits();
    Page rounds = carol.get("/codesign/weighing/rounds");
    Element button = rounds.document().selectFirst("input[value*=" + title + "]");
    carol.send(rounds.form(button.attr("name")).press(button.attr("name")));
    return this;
  }

  /** Lets somebody give all her points to the first ask. */
  public DemonstrationAsksRound weighedBy(String signInName) {
    weigh(signInName, 0);
    return this;
  }

  private void weigh(String signInName, int ask) {
    Visitor member = member(signInName);
    Form form = member.get(at("/codesign/weighing/weigh")).form("cast");
    member.send(form.with("form:lines:" + ask + ":points", "100").press("cast"));
  }

  private static Visitor member(String signInName) {
    Visitor visitor = Persona.ANYONE.visits();
    visitor.signIn(signInName, Evensay.demonstrationPassword());
    return visitor;
  }
}
