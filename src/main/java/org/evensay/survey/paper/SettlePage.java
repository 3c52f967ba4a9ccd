package org.evensay.survey.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.paper.entry.CheckedEntry;
import org.evensay.survey.paper.entry.Comparison;
import org.evensay.survey.paper.entry.Entry;
import org.evensay.survey.paper.entry.EntryWords;
import org.evensay.survey.paper.entry.Settled;
import org.evensay.survey.paper.entry.TwoEntries;
import org.evensay.survey.paper.entry.TypedQuestion;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;

/** Setting two entries of a form beside each other, deciding where they differ, and sending. */
@Named
@RequestScoped
public class SettlePage {

  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final String ANEW = "anew";

  @Inject HttpServletRequest request;
  @Inject FormAtHand atHand;
  @Inject SettleEntries settleEntries;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private PaperForm form;
  private Comparison comparison;
  private CheckedEntry checked;
  private List<TwoEntries> lines;

  /** Finds the form, for those who may type; sends it when that was asked for. */
  public void load() throws IOException {
    form = atHand.form(asked("form"));
    List<PaperEntryStore.Kept> both = atHand.both(form);
    PrintedForm printed = form.printed();
    comparison = new Comparison(printed, both.get(0).entry(), both.get(1).entry());
    Entry anew =
        Entry.of(
            printed,
            name -> asked("line-" + name),
            name -> request.getParameter("mark-" + name) != null);
    Map<String, Entry> decided = decided(anew);
    Settled settled = new Settled(comparison, decided);
    Entry counts = settled.entry().withOutside(this::told);
    checked = new CheckedEntry(form.edition().edition(), printed, counts);
    lines(anew, counts, settled.entry());
    if (request.getMethod().equals("POST")) {
      send(decided, settled);
    }
  }

  private Map<String, Entry> decided(Entry anew) {
    Map<String, Entry> decided = new LinkedHashMap<>();
    for (PrintedQuestion question : comparison.different()) {
      switch (asked("pick-" + question.name())) {
        case FIRST -> decided.put(question.name(), comparison.first());
        case SECOND -> decided.put(question.name(), comparison.second());
        case ANEW -> decided.put(question.name(), anew);
        default -> {
          // Nothing is decided for her.
        }
      }
    }
    return decided;
  }

  /** The line of a question that she was told breaks a limit, and found so on the paper. */
  private String told(String question) {
    return asked("limit-" + question);
  }

  /** What is to be decided, and what breaks a limit: that is shown even where both are alike. */
  private void lines(Entry anew, Entry counts, Entry before) {
    lines =
        form.printed().typed().stream()
            .filter(one -> isDifferent(one) || isFlawed(one) || counts.isOutside(one.name()))
            .map(one -> two(one, anew, counts, before))
            .toList();
  }

  private TwoEntries two(PrintedQuestion one, Entry anew, Entry counts, Entry before) {
    boolean toSay = checked.isLimit(one) && !before.isOutside(one.name());
    return new TwoEntries(
        typed(one, comparison.first(), false),
        typed(one, comparison.second(), false),
        typed(one, anew, false),
        typed(one, counts, toSay),
        isDifferent(one),
        asked("pick-" + one.name()));
  }

  private boolean isDifferent(PrintedQuestion question) {
    return comparison.different().stream().anyMatch(one -> one.name().equals(question.name()));
  }

  /** What both typed alike can break a limit once somebody decided what counts of others. */
  private boolean isFlawed(PrintedQuestion question) {
    return checked.flaws().stream()
        .anyMatch(flaw -> flaw.question().name().equals(question.name()));
  }

  private TypedQuestion typed(PrintedQuestion question, Entry entry, boolean limit) {
    return new TypedQuestion(question, language, PageLanguage.of(form.variant()), entry, limit);
  }

  private void send(Map<String, Entry> decided, Settled settled) throws IOException {
    for (PrintedQuestion question : settled.undecided()) {
      problems.add("pick-" + question.name(), "paper.problem.undecided", question.number());
    }
    EntryWords said = new EntryWords(language);
    for (CheckedEntry.Flaw flaw : checked.flaws()) {
      problems.add("pick-" + flaw.question().name(), said.of(flaw));
    }
    if (problems.isAny()) {
      return;
    }
    try {
      settleEntries.settle(form.code().signs(), decided, this::told);
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(request.getContextPath() + "/survey/paper/code?done=sent");
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
    return language.with("paper.settle.heading", Apart.code(getCode()));
  }

  /** How alike the two are. */
  public String getAgreement() {
    return new EntryWords(language).share(comparison.alike(), comparison.compared());
  }

  /** What is to be done now. */
  public String getWhat() {
    boolean decided = comparison.different().isEmpty() && checked.flaws().isEmpty();
    return language.get(decided ? "paper.settle.same" : "paper.settle.what");
  }

  public List<TwoEntries> getLines() {
    return lines;
  }

  /** Says which questions were answered that were not meant for her; empty for none. */
  public String getPassedOver() {
    return new EntryWords(language).passedOver(checked);
  }
}
