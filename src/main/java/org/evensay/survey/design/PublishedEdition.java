package org.evensay.survey.design;

import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.asking.Edition;

/**
 * An edition where it stands: in which survey of which programme.
 *
 * @param slug the survey's name in addresses
 * @param number the edition's number in its survey, from 1
 * @param open whether the survey takes answers now
 * @param withdrawn whether it was taken back for good: then it is not open either
 * @param madeUp whether all of it is a demonstration, which every page has to say
 */
public record PublishedEdition(
    EditionId id,
    SurveyId survey,
    String slug,
    ProgrammeId programme,
    int number,
    boolean open,
    boolean withdrawn,
    boolean madeUp,
    Edition edition) {

  /** The same with as much at once on each page as fits. */
  public PublishedEdition allAtOnce() {
    return new PublishedEdition(
        id, survey, slug, programme, number, open, withdrawn, madeUp, edition.allAtOnce());
  }

  /** Whether it is so, and that makes a difference. */
  public boolean isAllAtOnce() {
    return edition.pages().stream().anyMatch(page -> page.parts().size() > 1);
  }
}
