package org.evensay.survey.enclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.asking.Edition;

/** The files of a programme, those first that nobody decided about. */
@Named
@RequestScoped
public class FilesPage {

  /** Files of which the same was decided. */
  public record Group(String state, List<Line> lines) {

    public String getState() {
      return state;
    }

    public List<Line> getLines() {
      return lines;
    }
  }

  /** A file, in the page's language. */
  public record Line(String id, String survey, String question, String what) {

    public String getId() {
      return id;
    }

    public String getSurvey() {
      return survey;
    }

    public String getQuestion() {
      return question;
    }

    public String getWhat() {
      return what;
    }
  }

  @Inject Caller caller;
  @Inject SentFileStore files;
  @Inject SurveyStore surveys;
  @Inject PageLanguage language;

  private List<Group> groups;

  /** Reads them for somebody of the safe side. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    caller.require(Permission.LOOK_AT_FILES, programme);
    groups = new ArrayList<>();
    for (State state : State.values()) {
      groups.add(
          new Group(state.code(), files.in(state, programme).stream().map(this::line).toList()));
    }
  }

  private Line line(SentFile file) {
    Edition edition = surveys.edition(file.edition()).orElseThrow().edition();
    return new Line(
        file.id(),
        language.of(edition.title()),
        FileWords.label(file, edition, language),
        FileWords.of(new Answer.Enclosed(file.id(), "", file.kind(), file.bytes()), language));
  }

  public List<Group> getGroups() {
    return groups;
  }
}
