package org.evensay.survey.enclosure;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.key.SurveyKeys;

/** Opens a file that was sent, on the safe side; that somebody did is remembered with it. */
@Act
public class LookAtFile {

  @Inject Caller caller;
  @Inject SentFileStore files;
  @Inject SurveyKeys keys;

  /**
   * Opens it.
   *
   * @throws Refused when there is none in her programme, or she may not
   */
  public OpenedFile look(String id) {
    ProgrammeId programme = caller.workspace();
    caller.require(Permission.LOOK_AT_FILES, programme);
    SentFile file =
        files.find(id, programme).orElseThrow(() -> new Refused(EnclosureRefusal.NO_SUCH_FILE));
    files.look(file);
    byte[] key = FileSeal.openedKey(files.sealedKey(file), keys.of(SurveyKeys.FILES), file.id());
    return new OpenedFile(file, new FileSeal(key, file.id(), file.bytes()), files);
  }
}
