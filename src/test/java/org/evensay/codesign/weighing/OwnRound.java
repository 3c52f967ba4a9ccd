package org.evensay.codesign.weighing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.jsoup.nodes.Element;

/** A weighting round of a test's own, opened and used through its pages. */
public final class OwnRound {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private final OwnProgramme programme;
  private final String title;
  private final String id;

  private OwnRound(OwnProgramme programme, String title, String id) {
    this.programme = programme;
    this.title = title;
    this.id = id;
  }

  /** The facilitator opens a round over the asks with these words. */
  public static OwnRound open(OwnProgramme programme, List<String> asks) {
    String title = "Round " + NEXT.getAndIncrement();
    Visitor facilitator = programme.as("facilitator");
    Page page = facilitator.send(filledIn(facilitator, title, asks));
    if (!page.address().getPath().endsWith("/codesign/weighing/rounds")) {
      throw new AssertionError("not opened: " + page.problems() + page.text());
    }
    String id =
        Evensay.text(
            "select id from weighting_round where programme_id = ?"
                + " order by opened_at desc limit 1",
            programme.id());
    return new OwnRound(programme, title, id);
  }

  /** The form for opening a round, with a title and the boxes of these asks ticked. */
  static Form filledIn(Visitor visitor, String title, List<String> asks) {
    Page page = visitor.get("/codesign/weighing/open");
    Form form = page.form("title").with("title", title);
    for (Element line : page.document().select(".choice")) {
      if (asks.contains(line.text())) {
        form.with(line.select("input").attr("name"), "on");
      }
    }
    return form;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** Somebody's form for weighing, with these points filled in, and the button pressed. */
  public Form ballot(String who, Object... points) {
    Form form = programme.as(who).get("/codesign/weighing/weigh?round=" + id).form("chamber");
    for (int i = 0; i < points.length; i++) {
      form.with(field(i), String.valueOf(points[i]));
    }
    return form.press("cast");
  }

  /** The field of an ask, counted from 0. */
  static String field(int ask) {
    return "form:lines:" + ask + ":points";
  }

  /** Somebody weighs. */
  public Page cast(String who, Object... points) {
    return programme.as(who).send(ballot(who, points));
  }

  /** Three members of each deciding chamber weigh, all of them the same. */
  public OwnRound castByQuorum(Object... points) {
    for (String who : List.of("young-1", "young-2", "young-3", "staff-1", "staff-2", "staff-3")) {
      Page page = cast(who, points);
      if (!page.address().getPath().endsWith("/weighed")) {
        throw new AssertionError(who + " could not weigh: " + page.problems() + page.text());
      }
    }
    return this;
  }

  /** The facilitator's form for closing it, with the button pressed. */
  Form closing() {
    Page page = programme.as("facilitator").get("/codesign/weighing/rounds");
    String button =
        page.document().select("form input[type=submit]").stream()
            .filter(one -> one.attr("value").contains("“" + title + "”"))
            .map(one -> one.attr("name"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button for " + title + page.text()));
    return page.form(button).press(button);
  }

  /** The facilitator closes it. */
  public Page close() {
    return programme.as("facilitator").send(closing());
  }

  /** Somebody looks at its result. */
  public Page standing(String who) {
    return programme.as(who).get("/codesign/weighing/standing?round=" + id);
  }

  /** What it is now. */
  public String state() {
    return Evensay.text("select state from weighting_round where id = ?", id);
  }

  /** How many ballots are in it. */
  public long ballots() {
    return Evensay.number("select count(*) from ballot where round_id = ?", id);
  }
}
