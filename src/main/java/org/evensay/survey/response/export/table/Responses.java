package org.evensay.survey.response.export.table;

import java.io.IOException;
import java.util.List;
import org.evensay.survey.design.PublishedEdition;

/**
 * The responses of a survey, as they were at one moment; what is taken back later is left out. They
 * can be gone through more than once, always in the same order: by week, and within a week in one
 * that says nothing of who came first.
 */
public interface Responses {

  /** Every edition of the survey. */
  List<PublishedEdition> editions();

  /** How many responses there are. */
  long count();

  /** Whether anything that breaks a limit was written on paper with any of them. */
  default boolean anyOutsideLimit() {
    return false;
  }

  /**
   * Hands over the responses one after the other.
   *
   * @param after how many to leave out at the beginning
   * @throws IOException when the reader could not go on
   */
  void each(long after, Reader reader) throws IOException;

  /** Is handed the responses. */
  interface Reader {
    void read(SentResponse response) throws IOException;
  }
}
