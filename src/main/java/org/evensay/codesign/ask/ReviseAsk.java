package org.evensay.codesign.ask;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;

/**
 * Gives an ask its next wording. Whatever was decided on the one before has to be decided anew, by
 * people who read it in different languages: so none may be left behind unnoticed.
 */
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
   * @param confirmed the languages of which she says that the words they had still say the same
   * @return the new revision's number
   * @throws Refused when there is no such ask, the caller may not, somebody was faster, nothing is
   *     asked in the leading language or nothing changed, a text is too long, or a language was
   *     left as it was while the leading one changed and is not confirmed
   */
  public int revise(
      AskId id,
      int read,
      LocalizedText words,
      LocalizedText addressee,
      Set<LanguageVariant> confirmed) {
    Membership by = caller.require(Permission.WRITE_ASKS, caller.workspace());
    Ask ask = asks.hold(id, by.programme()).orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK));
    AskRevision newest = ask.newest();
    if (newest.number() != read) {
      throw new Refused(AskRefusal.OUTDATED);
    }
    if (!words.variants().contains(ask.lead())) {
      throw new Refused(AskRefusal.NO_WORDS, ask.lead().ownName());
    }
    checkLength(words);
    checkLength(addressee);
    if (newest.words().equals(words) && newest.addressee().equals(addressee)) {
      throw new Refused(AskRefusal.NOTHING_CHANGED);
    }
    SortedSet<LanguageVariant> left = ask.leftAsTheyWere(words, addressee);
    if (!confirmed.containsAll(left)) {
      left.removeAll(confirmed);
      throw new Refused(AskRefusal.LEFT_AS_THEY_WERE, names(words, left));
    }
    JsonArrayBuilder tags = JSON.createArrayBuilder();
    left.forEach(variant -> tags.add(variant.tag()));
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
            .add("confirmed", tags)
            .build());
    return revision;
  }

  private static Object[] names(LocalizedText words, Set<LanguageVariant> left) {
    List<String> names = new ArrayList<>();
    words.writtenIn(LanguageVariant.DEFAULT).map(LanguageVariant::ownName).ifPresent(names::add);
    left.forEach(variant -> names.add(variant.ownName()));
    return names.toArray();
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
