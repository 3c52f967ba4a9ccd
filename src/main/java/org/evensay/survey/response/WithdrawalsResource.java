package org.evensay.survey.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.evensay.foundation.api.Bodies;
import org.evensay.survey.design.SentDocument;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;

/**
 * Taking back what was sent, for whoever holds its receipt. The receipt stands in the body: an
 * address would leave it in logs along the way.
 */
@Path("withdrawals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalsResource {

  @Inject HttpServletRequest request;
  @Inject WithdrawResponse withdrawResponse;

  @POST
  public void withdraw(byte[] body) throws DocumentProblem {
    DocumentReader document = DocumentReader.open(Bodies.text(body));
    String receipt = document.string("receipt");
    SentDocument.finish(document, request);
    withdrawResponse.withdraw(receipt);
  }
}
