package org.evensay.testing;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.evensay.foundation.people.MadeUpPassword;
import org.evensay.foundation.people.RandomId;

/**
 * A programme of a test's own, with people in every part there is: what is decided in it touches no
 * other test. Its rows are put in by hand, because no act of the product makes programmes, members
 * or asks yet; everything after that goes through the product's pages.
 *
 * <p>Its people are {@code young-1} to {@code young-3}, {@code staff-1} to {@code staff-4}, who
 * decide, {@code parent}, who advises, {@code facilitator}, {@code coordinator} and {@code
 * safeguarder}.
 */
public final class OwnProgramme {

  private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

  /** An entry of a journal, as it is stored. */
  public record Entry(long sequence, String act, String actor, String subject, String detail) {}

  private final String id = RandomId.next();
  private final String slug;
  private final String theme = RandomId.next();
  private final Map<String, String> accounts = new LinkedHashMap<>();
  private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
  private int asks;

  private OwnProgramme(String slug, boolean madeUp) {
    this.slug = slug;
    BehindTheBack.change(
        "insert into programme (id, slug, name, description, disclosure_threshold, made_up,"
            + " created_at) values (?, ?, ?, ?, 10, ?, ?)",
        id,
        slug,
        english("Programme " + slug),
        english("What " + slug + " is about"),
        madeUp,
        now());
    for (int i = 1; i <= 3; i++) {
      enrol("young-" + i, "young-people", "member");
    }
    for (int i = 1; i <= 4; i++) {
      enrol("staff-" + i, "staff", "member");
    }
    enrol("parent", "families", "member");
    enrol("facilitator", "staff", "facilitator");
    enrol("coordinator", "staff", "coordinator");
    enrol("safeguarder", "staff", "safeguarder");
    BehindTheBack.change(
        "insert into theme (id, programme_id, code, position, label) values (?, ?, 'theme', 1, ?)",
        theme,
        id,
        english("Theme of " + slug));
  }

  /** A made-up programme whose name begins with a word of the test's choice. */
  public static OwnProgramme of(String word) {
    return new OwnProgramme(word + "-" + Long.toString(NEXT.getAndIncrement(), 36), true);
  }

  /** A programme that does not say of itself that it is made up. */
  public static OwnProgramme ofRealVoices(String word) {
    return new OwnProgramme(word + "-" + Long.toString(NEXT.getAndIncrement(), 36), false);
  }

  private void enrol(String who, String chamber, String role) {
    String account = RandomId.next();
    accounts.put(who, account);
    BehindTheBack.change(
        "insert into account (id, sign_in_name, display_name, password_hash, made_up)"
            + " values (?, ?, ?, ?, false)",
        account,
        slug + "-" + who,
        name(who),
        MadeUpPassword.hash());
    BehindTheBack.change(
        "insert into membership (account_id, programme_id, chamber, role, since)"
            + " values (?, ?, ?, ?, ?)",
        account,
        id,
        chamber,
        role,
        now());
    // An account that is made up and member of nothing may be taken away at any time.
    BehindTheBack.change("update account set made_up = true where id = ?", account);
  }

  /** Adds a short-term ask with these words, at its first revision, and gives its id. */
  public String ask(String words) {
    String ask = RandomId.next();
    asks++;
    BehindTheBack.change(
        "insert into ask (id, programme_id, theme_id, code, horizon, position, revision, state)"
            + " values (?, ?, ?, ?, 'short', ?, 1, 'proposed')",
        ask,
        id,
        theme,
        "ask." + asks,
        asks);
    BehindTheBack.change(
        "insert into ask_revision (ask_id, number, words, addressee, written_by, written_at)"
            + " values (?, 1, ?, '{}', 'evensay', ?)",
        ask,
        english(words),
        now());
    return ask;
  }

  public String id() {
    return id;
  }

  /** The id of somebody's account. */
  public String account(String who) {
    return accounts.get(who);
  }

  /** The ids of all its accounts. */
  public List<String> accounts() {
    return List.copyOf(accounts.values());
  }

  /** What somebody is called on pages. */
  public String name(String who) {
    return who + " of " + slug;
  }

  /** Somebody of this programme, signed in: always the same browser. */
  public Visitor as(String who) {
    return visitors.computeIfAbsent(who, this::inAnotherBrowser);
  }

  /** Somebody of this programme, signed in with a browser that nothing was done with before. */
  public Visitor inAnotherBrowser(String who) {
    Visitor visitor = Persona.ANYONE.visits();
    visitor.signIn(slug + "-" + who, MadeUpPassword.WORDS);
    return visitor;
  }

  /** Somebody of this programme, signed in with a real browser; the caller closes it. */
  public Browser opens(String who, Browser.Setting setting) {
    Browser browser = setting.openFor(Persona.ANYONE);
    browser.signIn(slug + "-" + who, MadeUpPassword.WORDS);
    return browser;
  }

  /** Its journal, from the first entry. */
  public List<Entry> journal() {
    return Evensay.rows(
            "select sequence, act, actor, subject, detail from journal_entry where book = ?"
                + " order by sequence",
            id)
        .stream()
        .map(
            row ->
                new Entry(
                    ((Number) row.get(0)).longValue(),
                    (String) row.get(1),
                    (String) row.get(2),
                    (String) row.get(3),
                    (String) row.get(4)))
        .toList();
  }

  /** Its newest entry. */
  public Entry newest() {
    List<Entry> all = journal();
    return all.get(all.size() - 1);
  }

  /** What an ask stands at. */
  public static String stateOf(String ask) {
    return Evensay.text("select state from ask where id = ?", ask);
  }

  private static String english(String words) {
    return "{\"en-GB\":\"" + words + "\"}";
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
