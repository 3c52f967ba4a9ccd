package org.evensay.survey.offline;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Semaphore;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;

/** Takes what devices sealed while they had no network, each response once. */
@Path("offline-responses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfflineResponsesResource {

  /**
   * How many batches are opened at once: nobody has to sign in for it, and opening takes time. Who
   * sends one more tries again a little later.
   */
  private static final int MOST_AT_ONCE = 8;

  private static final Semaphore ROOM = new Semaphore(MOST_AT_ONCE);

  @Inject HttpServletRequest request;
  @Inject TakeSealed takeSealed;

  /** Answers for each response, in the order in which they came, what became of it. */
  @POST
  public Response take(byte[] body) throws DocumentProblem {
    SealedBatch batch = SealedBatch.read(body, request);
    if (!ROOM.tryAcquire()) {
      throw new Refused(OfflineRefusal.BUSY, 1);
    }
    try {
      JsonArrayBuilder became = JSON.createArrayBuilder();
      for (SealedResponse response : batch.responses()) {
        became.add(
            JSON.createObjectBuilder()
                .add("id", response.id())
                .add("became", takeSealed.take(response, false).code()));
      }
      return Response.ok(JSON.createObjectBuilder().add("responses", became).build().toString())
          .header("Cache-Control", "no-store")
          .build();
    } finally {
      ROOM.release();
    }
  }
}
