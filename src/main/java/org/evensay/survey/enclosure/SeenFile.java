package org.evensay.survey.enclosure;

import java.io.IOException;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.enclosure.content.TakenFile;

/** A file that is looked at as any other and held nowhere, for who tries out a draft. */
public final class SeenFile {

  private SeenFile() {}

  /** What would travel with a page. */
  public static Answer.Enclosed of(Enclosure question, Incoming file) throws NotTaken, IOException {
    return named(TakenFile.of(question, file));
  }

  /** A name and a secret for it that nobody can guess. */
  static Answer.Enclosed named(TakenFile taken) {
    return new Answer.Enclosed(
        RandomId.next(), FileSeal.secret(), taken.kind(), taken.content().bytes());
  }
}
