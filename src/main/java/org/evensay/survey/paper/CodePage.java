package org.evensay.survey.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.paper.entry.EntryWords;

/** Finding the form that somebody has in her hands, and what else waits to be typed. */
@Named
@RequestScoped
public class CodePage {

  private static final int MOST_WAITING = 50;
  private static final int MOST_CHARACTERS = 100;
  private static final List<String> DONE = List.of("first", "sent");

  /** A form that waits. */
  public record Waiting(String code, String words, String path) {

    public String getCode() {
      return code;
    }

    public String getWords() {
      return words;
    }

    public String getPath() {
      return path;
    }
  }

  /** A survey with how far its forms are. */
  public record Line(String title, String words) {

    public String getTitle() {
      return title;
    }

    public String getWords() {
      return words;
    }
  }

  @Inject HttpServletRequest request;
  @Inject FormAtHand atHand;
  @Inject PaperFormStore forms;
  @Inject PaperEntryStore entries;
  @Inject SurveyStore surveys;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private ProgrammeId programme;
  private List<Waiting> waiting;
  private List<Line> lines;

  /** Goes to the form of the code that was typed or scanned; stays where there is none. */
  public void load() throws IOException {
    programme = atHand.programme();
    if (getTyped().isBlank()) {
      return;
    }
    try {
      PaperForm form = atHand.form(getTyped());
      boolean settled = !form.isSent() && entries.of(form).size() > 1;
      if (!settled) {
        atHand.before(form);
      }
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(request.getContextPath() + path(form.code().toString(), settled));
    } catch (Refused refused) {
      problems.add("code", refused);
    }
  }

  private static String path(String code, boolean settled) {
    return "/survey/paper/" + (settled ? "settle" : "enter") + "?form=" + code;
  }

  /** What was typed into the field, or scanned. */
  public String getTyped() {
    String typed = request.getParameter("form");
    return typed == null ? "" : typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
  }

  /** What was done just now; empty for nothing. */
  public String getDone() {
    String done = request.getParameter("done");
    return done != null && DONE.contains(done) ? language.get("paper.code.done." + done) : "";
  }

  /** The forms that were typed and not sent. */
  public List<Waiting> getWaiting() {
    if (waiting == null) {
      boolean others = atHand.areOthers();
      String me = atHand.me().value();
      waiting =
          forms.waiting(programme, MOST_WAITING).stream()
              .map(one -> waiting(one, others && one.firstBy().equals(me)))
              .toList();
    }
    return waiting;
  }

  private Waiting waiting(PaperFormStore.Waiting one, boolean forOthers) {
    boolean settled = one.entries() > 1;
    String code = one.code().toString();
    String key = settled ? "settle" : forOthers ? "others" : "again";
    return new Waiting(
        code,
        language.get("paper.code.waiting." + key),
        settled || !forOthers ? path(code, settled) : "");
  }

  /** How far the forms of each survey are. */
  public List<Line> getLines() {
    if (lines == null) {
      lines = forms.tallies(programme).stream().map(this::line).toList();
    }
    return lines;
  }

  private Line line(PaperFormStore.Tally tally) {
    String title =
        surveys
            .newest(tally.slug())
            .map(survey -> language.of(survey.edition().title()))
            .orElse(tally.slug());
    String words =
        language.with("paper.code.tally", tally.made(), tally.once(), tally.twice(), tally.sent());
    String share =
        tally.compared() == 0
            ? ""
            : " "
                + new EntryWords(language).share(tally.alike(), tally.compared())
                + " "
                + language.with("paper.code.unreadable", tally.unreadable());
    return new Line(title, words + share);
  }
}
