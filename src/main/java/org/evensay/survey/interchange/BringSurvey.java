package org.evensay.survey.interchange;

import jakarta.inject.Inject;
import java.util.List;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.PictureStore;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.draft.BeginDraft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.interchange.report.BroughtFile;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.InLines;

/**
 * Brings a survey over from a file: it becomes a draft, and the report of what became of each thing
 * is kept with it. It decides nothing yet, so that the journal does not know of it.
 */
@Act
public class BringSurvey {

  @Inject Caller caller;
  @Inject BeginDraft beginDraft;
  @Inject ReportStore reports;
  @Inject PictureStore pictures;

  /**
   * Brings it over.
   *
   * @param files the survey's, and those of its pictures; what the first is called is a name for a
   *     survey that has none
   * @throws ImportProblem when the survey cannot be brought over
   * @throws Refused when the caller may not, or what came of it is too long for a draft
   */
  public DraftId bring(ProgrammeId programme, List<BroughtFile> files) throws ImportProblem {
    caller.require(Permission.RUN_SURVEYS, programme);
    Imported imported = Imports.read(files);
    imported.pictures().forEach(picture -> pictures.keep(programme, picture));
    DraftId draft = beginDraft.begin(programme, written(imported));
    reports.add(draft, imported.report());
    return draft;
  }

  /** As it was written; from another program in lines, where there is room for their beginnings. */
  private static String written(Imported imported) {
    return imported
        .written()
        .orElseGet(
            () -> {
              String pretty = InLines.of(imported.document());
              return pretty.length() <= Limits.DOCUMENT_CHARACTERS
                  ? pretty
                  : imported.document().toString();
            });
  }
}
