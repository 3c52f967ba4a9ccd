package org.evensay.survey.answering.program;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Predicate;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.api.Problematic;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.response.ResponseRefusal;
import org.evensay.survey.response.SendResponse;
import org.evensay.survey.response.SentBefore;

/** Takes what somebody answered elsewhere, once. */
@Path("surveys/{survey}/editions/{edition}/responses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {

  /** There alone can it be told exactly, and whether it was hers that filled it. */
  private static final Predicate<Quota> COUNTED_WHERE_STORED = quota -> false;

  @Inject HttpServletRequest request;
  @Inject AnsweredEditions editions;
  @Inject SendResponse sendResponse;
  @Inject SentBefore sentBefore;

  /** Stores it, or says that the same was stored before; answers with the receipt. */
  @POST
  public Response send(
      @PathParam("survey") String slug,
      @PathParam("edition") String number,
      @HeaderParam("Idempotency-Key") String key,
      byte[] body)
      throws DocumentProblem {
    // Not only of open surveys: who sends again after it closed still has a receipt.
    PublishedEdition survey = editions.edition(slug, number);
    SentAnswers answers =
        new SentAnswers(
            survey, body, Optional.of(SubmissionKey.needed(key)), COUNTED_WHERE_STORED, request);
    if (survey.open()) {
      refuseUnlessWhole(answers);
    }
    SendResponse.Sent sent = send(answers);
    if (sent.sentBefore()
        && !sentBefore.same(
            survey, answers.submissionKey(), answers.answers(), answers.variant())) {
      throw new Refused(ApiRefusal.OTHER_UNDER_KEY);
    }
    return Response.status(sent.sentBefore() ? Response.Status.OK : Response.Status.CREATED)
        .entity(
            JSON.createObjectBuilder()
                .add("receipt", sent.receipt().code())
                .add("sent-before", sent.sentBefore())
                .add("not-asked", answers.notAsked())
                .build()
                .toString())
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Where the survey ends for her, what comes after that is not asked and need not be there. */
  private static void refuseUnlessWhole(SentAnswers answers) {
    if (!answers.flaws().isEmpty()) {
      throw new Problematic(Problem.of(ApiRefusal.MISTAKES, answers.flaws(), answers.language()));
    }
    answers
        .end()
        .ifPresent(
            end -> {
              Refused ended = new Refused(ResponseRefusal.ENDED);
              throw new Problematic(
                  Problem.of(ended, answers.language())
                      .with(JSON.createObjectBuilder().add("end", end).build()));
            });
  }

  private SendResponse.Sent send(SentAnswers answers) {
    PublishedEdition survey = answers.survey();
    try {
      return sendResponse.send(
          survey, answers.submissionKey(), answers.answers(), answers.variant(), Optional.empty());
    } catch (Refused refused) {
      if (refused.refusal() == ResponseRefusal.CLOSED) {
        AnsweredEditions.refuseClosed(survey);
      }
      throw refused;
    }
  }
}
