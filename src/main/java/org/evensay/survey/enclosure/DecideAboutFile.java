package org.evensay.survey.enclosure;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;

/**
 * Clears a file, or keeps it back: on the safe side, by somebody, after it was opened. The journal
 * says that it was done, and nothing of which response it belongs to.
 */
@Act
public class DecideAboutFile {

  static final int MOST_CHARACTERS = 500;

  @Inject Caller caller;
  @Inject SentFileStore files;
  @Inject SurveyStore surveys;
  @Inject Journal journal;

  /**
   * Decides.
   *
   * @param state {@link State#CLEARED} or {@link State#KEPT_BACK}
   * @param reason why it is kept back, for others on the safe side
   * @throws Refused when there is no such file, she may not, or it cannot be decided so
   */
  public void decide(String id, State state, String reason) {
    ProgrammeId programme = caller.workspace();
    Membership by = caller.require(Permission.LOOK_AT_FILES, programme);
    SentFile file =
        files.find(id, programme).orElseThrow(() -> new Refused(EnclosureRefusal.NO_SUCH_FILE));
    if (state == State.WAITING) {
      throw new Refused(EnclosureRefusal.NO_SUCH_DECISION);
    }
    if (!file.lookedAt()) {
      throw new Refused(EnclosureRefusal.LOOK_FIRST);
    }
    String why = TypedText.words(reason);
    boolean back = state == State.KEPT_BACK;
    if (back && (why.isEmpty() || why.length() > MOST_CHARACTERS)) {
      throw new Refused(EnclosureRefusal.REASON_NEEDED, MOST_CHARACTERS);
    }
    files.decide(file, state, back ? why : "");
    PublishedEdition edition = surveys.edition(file.edition()).orElseThrow();
    journal.write(
        programme.value(),
        by.account().value(),
        back ? "keep-file-back" : "clear-file",
        edition.survey().value(),
        JSON.createObjectBuilder()
            .add("survey", edition.slug())
            .add("question", file.question())
            .add("about", LocalizedTextDocument.write(edition.edition().title()))
            .build());
  }
}
