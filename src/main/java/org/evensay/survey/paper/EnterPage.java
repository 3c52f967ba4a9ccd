package org.evensay.survey.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.paper.entry.CheckedEntry;
import org.evensay.survey.paper.entry.Entry;
import org.evensay.survey.paper.entry.EntryWords;
import org.evensay.survey.paper.entry.TypedQuestion;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;

/**
 * Typing what was answered on one form: all questions on one page, by keyboard alone. Whoever types
 * the second time sees nothing of the first.
 */
@Named
@RequestScoped
public class EnterPage {

  private static final String NEXT = "/survey/paper/code?done=";
  private static final String SETTLE = "/survey/paper/settle?form=";

  @Inject HttpServletRequest request;
  @Inject FormAtHand atHand;
  @Inject KeepEntry keepEntry;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private PaperForm form;
  private PrintedForm printed;
  private int number = 1;
  private boolean alone;
  private Entry typed = Entry.none();
  private CheckedEntry checked;
  private List<TypedQuestion> questions;

  /** Finds the form, for those who may type it now; keeps what was typed when it was sent. */
  public void load() throws IOException {
    form = atHand.form(asked("form"));
    List<PaperEntryStore.Kept> before = atHand.before(form);
    printed = form.printed();
    number = before.size() + 1;
    alone = before.stream().anyMatch(one -> one.by().equals(atHand.me()));
    if (request.getMethod().equals("POST")) {
      typed =
          Entry.of(
                  printed,
                  name -> asked("line-" + name),
                  name -> request.getParameter("mark-" + name) != null)
              .withOutside(name -> asked("limit-" + name));
      look();
    }
  }

  private void look() throws IOException {
    checked = new CheckedEntry(form.edition().edition(), printed, typed);
    EntryWords said = new EntryWords(language);
    for (CheckedEntry.Flaw flaw : checked.flaws()) {
      problems.add("line-" + flaw.question().name(), said.of(flaw));
    }
    if (checked.flaws().isEmpty() && request.getParameter("keep") != null) {
      keep();
    }
  }

  private void keep() throws IOException {
    try {
      keepEntry.keep(form.code().signs(), asked("number").equals("2") ? 2 : 1, typed);
      String next = number == 1 ? NEXT + "first" : SETTLE + form.code();
      var context = FacesContext.getCurrentInstance().getExternalContext();
      context.redirect(request.getContextPath() + next);
    } catch (Refused refused) {
      problems.add("", refused);
    }
  }

  private String asked(String parameter) {
    String value = request.getParameter(parameter);
    return value == null ? "" : value;
  }

  public String getCode() {
    return form.code().toString();
  }

  public String getHeading() {
    return language.with("paper.enter.heading", Apart.code(getCode()));
  }

  public ShownText getTitle() {
    return language.shown(form.edition().edition().title());
  }

  /** Which time it is typed. */
  public int getNumber() {
    return number;
  }

  /** Whether the same person types it again, since the programme has nobody else. */
  public boolean isAlone() {
    return alone;
  }

  public List<TypedQuestion> getQuestions() {
    if (questions == null) {
      PageLanguage paper = PageLanguage.of(form.variant());
      questions =
          printed.typed().stream()
              .map(one -> new TypedQuestion(one, language, paper, typed, isLimit(one)))
              .toList();
    }
    return questions;
  }

  private boolean isLimit(PrintedQuestion question) {
    return checked != null && checked.isLimit(question);
  }

  /** Whether it was looked through, and nothing stands in the way of keeping it. */
  public boolean isWell() {
    return checked != null && !problems.isAny();
  }

  /** Says which questions were answered that were not meant for her; empty for none. */
  public String getPassedOver() {
    return Optional.ofNullable(checked)
        .map(looked -> new EntryWords(language).passedOver(looked))
        .orElse("");
  }
}
