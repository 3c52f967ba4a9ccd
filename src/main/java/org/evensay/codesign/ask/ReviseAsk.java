package org.evensay.codesign.ask;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;

/** Gives an ask its next wording. Whatever was decided on the one before has to be decided anew. */
@Act
public class ReviseAsk {

  /** How many characters an ask, or its addressee, may have in each language. */
  public static final int MOST_CHARACTERS = 500;

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject Journal journal;

  /**
   * Adds a revision.
   *
   * @param read the revision that the writer had before her
   * @return the new revision's number
   * @throws Refused when there is no such ask, the caller may not, somebody was faster, nothing is
   *     asked or nothing changed, or a text is too long
   */
  public int revise(AskId id, int read, LocalizedText words, LocalizedText addressee) {
    Membership by = caller.require(Permission.WRITE_ASKS, caller.workspace());
    Ask ask = asks.hold(id, by.programme()).orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK));
    AskRevision newest = ask.newest();
    if (newest.number() != read) {
      throw new Refused(AskRefusal.OUTDATED);
    }
    if (words.isEmpty()) {
      throw new Refused(AskRefusal.NO_WORDS);
    }
    checkLength(words);
    checkLength(addressee);
    if (newest.words().equals(words) && newest.addressee().equals(addressee)) {
      throw new Refused(AskRefusal.NOTHING_CHANGED);
    }
    int revision = ask.revise(words, addressee, by.account().value());
    journal.write(
        by.programme().value(),
        by.account().value(),
        "revise-ask",
        id.value(),
        JSON.createObjectBuilder()
            .add("revision", revision)
            .add("about", LocalizedTextDocument.write(words))
            .add("addressee", LocalizedTextDocument.write(addressee))
            .build());
    return revision;
  }

  private static void checkLength(LocalizedText text) {
    text.texts()
        .forEach(
            (variant, words) -> {
              int length = words.codePointCount(0, words.length());
              if (length > MOST_CHARACTERS) {
                throw new Refused(AskRefusal.TOO_LONG, variant.ownName(), MOST_CHARACTERS, length);
              }
            });
  }
}
