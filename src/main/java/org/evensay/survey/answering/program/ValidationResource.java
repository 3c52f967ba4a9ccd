package org.evensay.survey.answering.program;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.evensay.foundation.api.Problem;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.response.QuotaStore;

/** Says what stands in the way of sending answers, and keeps nothing of them. */
@Path("surveys/{survey}/editions/{edition}/validation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ValidationResource {

  @Inject HttpServletRequest request;
  @Inject AnsweredEditions editions;
  @Inject QuotaStore quotas;

  /** All of it at once, in the words that a person would read. */
  @POST
  public Response validate(
      @PathParam("survey") String slug,
      @PathParam("edition") String number,
      @HeaderParam("Idempotency-Key") String key,
      byte[] body)
      throws DocumentProblem {
    PublishedEdition survey = editions.open(slug, number);
    SentAnswers sent =
        new SentAnswers(
            survey,
            body,
            SubmissionKey.optional(key),
            quota -> quotas.isFull(survey.survey(), quota),
            request);
    JsonObjectBuilder said =
        JSON.createObjectBuilder()
            .add("valid", sent.flaws().isEmpty() && sent.end().isEmpty())
            .add("problems", Problem.listed(sent.flaws()))
            .add("not-asked", sent.notAsked());
    sent.end().ifPresent(end -> said.add("end", end));
    return Response.ok(said.build().toString())
        .header(HttpHeaders.CONTENT_LANGUAGE, sent.variant().tag())
        .build();
  }
}
