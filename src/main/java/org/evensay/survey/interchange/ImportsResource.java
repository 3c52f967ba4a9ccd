package org.evensay.survey.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiLimits;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.interchange.report.BroughtFile;
import org.evensay.survey.interchange.report.ImportProblem;

/** Surveys of other programs, brought over from a file. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject BringSurvey bringSurvey;
  @Inject ReportStore reports;

  /** Makes a draft of it; the answer is the report. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response bring(@QueryParam("name") String name, byte[] file) throws ImportProblem {
    ProgrammeId programme = caller.workspace();
    caller.require(Permission.RUN_SURVEYS, programme);
    BroughtFile brought =
        new BroughtFile(name == null ? "" : name, file == null ? new byte[0] : file);
    DraftId draft = bringSurvey.bring(programme, List.of(brought));
    return Response.created(URI.create(ApiLimits.ROOT + "/drafts/" + draft))
        .entity(SaidReport.json(draft, reports.of(draft), ApiLanguage.of(request)).toString())
        .build();
  }
}
