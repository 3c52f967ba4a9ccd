package org.evensay.survey.answering;

import java.io.IOException;
import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;

/** What a journey asks of where files are held until they are sent. */
interface Holding {

  /** Where no files can be. */
  Holding NONE =
      new Holding() {
        @Override
        public List<Incoming> came(String field) {
          return List.of();
        }

        @Override
        public Answer.Enclosed hold(String submissionKey, Enclosure question, Incoming file) {
          throw new IllegalStateException("nothing came that could be held");
        }

        @Override
        public boolean has(String submissionKey, String question, Answer.Enclosed held) {
          return true;
        }

        @Override
        public void letGo(String submissionKey, String question, Answer.Enclosed held) {
          // It ends by itself.
        }
      };

  /** The files that came with the form in a field. */
  List<Incoming> came(String field);

  /** Holds a file; what travels on with the page opens it. */
  Answer.Enclosed hold(String submissionKey, Enclosure question, Incoming file)
      throws NotTaken, IOException;

  /** Whether it is still there. */
  boolean has(String submissionKey, String question, Answer.Enclosed held);

  /** Removes it at once. */
  void letGo(String submissionKey, String question, Answer.Enclosed held);
}
