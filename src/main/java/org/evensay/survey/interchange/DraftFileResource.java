package org.evensay.survey.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.survey.design.DocumentFlaws;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.interchange.report.Exported;

/** A draft as a file for another program: for any but our own, one without mistakes. */
@Path("drafts/{draft}/file")
@RequestScoped
public class DraftFileResource {

  @Inject HttpServletRequest request;
  @Inject SurveysToTake toTake;

  /** The file, packed with the pictures where they lie beside it. */
  @GET
  public Response file(@PathParam("draft") String id, @QueryParam("format") String format) {
    TakenSurvey.File file = of(id, survey -> survey.file(OutFormat.asked(format)));
    return Response.ok(file.bytes(), file.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  /** What is there as it was, what is changed and what is left out. */
  @GET
  @Path("report")
  @Produces(MediaType.APPLICATION_JSON)
  public String report(@PathParam("draft") String id, @QueryParam("format") String format) {
    Exported written = of(id, survey -> survey.as(OutFormat.asked(format)));
    return SaidReport.json(written, ApiLanguage.of(request)).toString();
  }

  private interface Taking<T> {
    T of(TakenSurvey survey) throws DocumentProblem;
  }

  private <T> T of(String id, Taking<T> taking) {
    try {
      return taking.of(toTake.taken(toTake.draft(id)));
    } catch (DocumentProblem problem) {
      throw DocumentFlaws.kept(problem, ApiLanguage.of(request));
    }
  }
}
