package org.evensay.survey.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.document.DocumentProblem;

/** An edition as a file for another program. */
@Path("surveys/{survey}/editions/{edition}/file")
@RequestScoped
public class EditionFileResource {

  @Inject HttpServletRequest request;
  @Inject SurveyStore surveys;
  @Inject SurveysToTake toTake;

  /** The file, packed with the pictures where they lie beside it. */
  @GET
  public Response file(
      @PathParam("survey") String slug,
      @PathParam("edition") String number,
      @QueryParam("format") String format)
      throws DocumentProblem {
    return TakenAnswer.file(taken(slug, number), format);
  }

  /** What is there as it was, what is changed and what is left out. */
  @GET
  @Path("report")
  @Produces(MediaType.APPLICATION_JSON)
  public Response report(
      @PathParam("survey") String slug,
      @PathParam("edition") String number,
      @QueryParam("format") String format)
      throws DocumentProblem {
    return TakenAnswer.report(taken(slug, number), format, request);
  }

  private TakenSurvey taken(String slug, String number) {
    return toTake.taken(surveys.numbered(toTake.newest(slug).survey(), number));
  }
}
