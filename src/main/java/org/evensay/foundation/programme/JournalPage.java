package org.evensay.foundation.programme;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.journal.Chain;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.journal.JournalEntry;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.ProgrammeId;

/** A programme's journal: each act, the newest first, and whether the chain is whole. */
@Named
@RequestScoped
public class JournalPage {

  /** How many entries are on one page. */
  private static final int MOST = 50;

  @Inject Caller caller;
  @Inject Journal journal;
  @Inject PeopleStore people;
  @Inject PageLanguage language;

  private String before = "";
  private ProgrammeId programme;
  private List<JournalEntry> entries;

  /** Reads the journal of the programme of whoever is signed in. */
  public void load() {
    programme = caller.workspace();
    // An address that was changed into nonsense shows the newest entries.
    long number = TypedText.wholeNumber(before).orElse(Long.MAX_VALUE);
    entries = journal.before(programme.value(), number, MOST);
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before == null ? "" : before;
  }

  /** Whether there are entries before those on this page. */
  public boolean isMore() {
    return !entries.isEmpty() && entries.get(entries.size() - 1).sequence() > 1;
  }

  /** The number to go on from. */
  public long getOldest() {
    return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
  }

  /** What a look through the whole chain found. */
  public String getChain() {
    Optional<Chain.Break> found = journal.verify(programme.value());
    return found.isPresent()
        ? language.with("journal.broken", found.get().sequence())
        : language.with("journal.whole", journal.head(programme.value()).sequence());
  }

  public List<ShownEntry> getEntries() {
    return entries.stream().map(this::entry).toList();
  }

  private ShownEntry entry(JournalEntry entry) {
    JsonObject detail = detail(entry);
    LocalizedText about =
        detail.containsKey("about")
            ? LocalizedTextDocument.read(detail.getJsonObject("about"))
            : LocalizedText.empty();
    return new ShownEntry(
        language.with("journal.number", entry.sequence()),
        language.with("journal.when", Date.from(entry.at())),
        language.with("journal.act." + entry.act(), who(entry.actor())),
        language.of(about),
        language.tagOf(about),
        detail.getString("reasons", ""),
        outcome(detail),
        entry.hash());
  }

  /** What came of it, beyond what its name says. */
  private String outcome(JsonObject detail) {
    if (detail.containsKey("state")) {
      return language.get("journal.state." + detail.getString("state"));
    }
    if (detail.containsKey("last-day")) {
      LocalDate day = LocalDate.parse(detail.getString("last-day"));
      return language.with("journal.last-day", language.day(day));
    }
    return detail.getBoolean("again", false) ? language.get("journal.again") : "";
  }

  private static JsonObject detail(JournalEntry entry) {
    try (JsonReader reader = JSON.createReader(new StringReader(entry.detail()))) {
      return reader.readObject();
    }
  }

  private String who(String actor) {
    return actor.equals(Journal.INSTALLATION)
        ? language.get("journal.installation")
        : people.displayName(new AccountId(actor)).orElse(language.get("journal.somebody"));
  }

  /** An entry, in the page's language. */
  public record ShownEntry(
      String number,
      String when,
      String what,
      String about,
      String lang,
      String reasons,
      String outcome,
      String hash) {

    public String getNumber() {
      return number;
    }

    public String getWhen() {
      return when;
    }

    public String getWhat() {
      return what;
    }

    public String getAbout() {
      return about;
    }

    public String getLang() {
      return lang;
    }

    public String getReasons() {
      return reasons;
    }

    public String getOutcome() {
      return outcome;
    }

    public String getHash() {
      return hash;
    }
  }
}
