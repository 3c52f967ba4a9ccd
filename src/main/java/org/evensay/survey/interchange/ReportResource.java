package org.evensay.survey.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;

/** What became of everything in the file that a draft was brought over from. */
@Path("drafts/{draft}/report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject ReportStore reports;

  @GET
  public String report(@PathParam("draft") String id) {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
    Draft draft =
        drafts
            .find(new DraftId(id), caller.workspace())
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    List<Said> said = reports.of(draft.id());
    if (said.isEmpty()) {
      throw new Refused(DraftRefusal.NO_SUCH_DRAFT);
    }
    return SaidReport.json(draft.id(), said, ApiLanguage.of(request)).toString();
  }
}
