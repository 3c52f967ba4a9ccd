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
import org.evensay.survey.design.document.DocumentProblem;

/** A draft as a file for another program: for any but our own, one without mistakes. */
@Path("drafts/{draft}/file")
@RequestScoped
public class DraftFileResource {

  @Inject HttpServletRequest request;
  @Inject SurveysToTake toTake;

  /** The file, packed with the pictures where they lie beside it. */
  @GET
  public Response file(@PathParam("draft") String id, @QueryParam("format") String format)
      throws DocumentProblem {
    return TakenAnswer.file(toTake.taken(toTake.draft(id)), format);
  }

  /** What is there as it was, what is changed and what is left out. */
  @GET
  @Path("report")
  @Produces(MediaType.APPLICATION_JSON)
  public Response report(@PathParam("draft") String id, @QueryParam("format") String format)
      throws DocumentProblem {
    return TakenAnswer.report(toTake.taken(toTake.draft(id)), format, request);
  }
}
