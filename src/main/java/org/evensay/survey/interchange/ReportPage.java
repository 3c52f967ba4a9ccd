package org.evensay.survey.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.interchange.report.ImportReport.Outcome;

/** What became of everything that was in a file that was brought over. */
@Named
@RequestScoped
public class ReportPage {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject ReportStore reports;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  private List<Said> said;

  /** Shows which draft it is about. */
  public void load() {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
    Draft draft =
        drafts
            .find(new DraftId(id), caller.workspace())
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    said = reports.of(draft.id());
    if (said.isEmpty()) {
      throw new Refused(DraftRefusal.NO_SUCH_DRAFT);
    }
  }

  public String getId() {
    return id;
  }

  public List<String> getLeftOut() {
    return lines(Outcome.LEFT_OUT);
  }

  public List<String> getChanged() {
    return lines(Outcome.CHANGED);
  }

  public List<String> getTaken() {
    return lines(Outcome.TAKEN);
  }

  private List<String> lines(Outcome outcome) {
    return said.stream()
        .filter(one -> one.outcome() == outcome)
        .map(
            one ->
                language.with(
                    "interchange.said",
                    words(one.where().code(), one.where().arguments()),
                    words(one.what().code(), one.what().arguments())))
        .toList();
  }

  private String words(String code, List<Object> arguments) {
    return language.with(code, Apart.arguments(arguments, Apart::words));
  }
}
