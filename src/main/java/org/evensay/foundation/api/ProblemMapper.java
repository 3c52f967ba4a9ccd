package org.evensay.foundation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;

/** Answers whatever goes wrong with a problem. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOGGER = Logger.getLogger(ProblemMapper.class.getName());

  /** What the server itself finds wrong before a resource is asked. */
  private static final Map<Integer, ApiRefusal> OF_THE_SERVER =
      Map.of(
          404, ApiRefusal.NO_SUCH_ADDRESS,
          405, ApiRefusal.METHOD,
          406, ApiRefusal.NOT_ACCEPTABLE,
          415, ApiRefusal.MEDIA_TYPE);

  @Inject HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    PageLanguage language = ApiLanguage.of(request);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return response(Problem.of(refused, language));
      }
      if (cause instanceof Problematic problematic) {
        return response(problematic.problem());
      }
    }
    if (thrown instanceof WebApplicationException known && isOfRequest(known)) {
      return ofServer(known, language);
    }
    // Never with the request: its address may have a name in it, and its body has answers.
    LOGGER.log(Level.SEVERE, "A program's request went wrong.", thrown);
    return response(Problem.of(new Refused(ApiRefusal.BROKEN), language));
  }

  private static boolean isOfRequest(WebApplicationException known) {
    int status = known.getResponse().getStatus();
    return status >= 400 && status < 500;
  }

  private static Response ofServer(WebApplicationException known, PageLanguage language) {
    Response theirs = known.getResponse();
    ApiRefusal refusal = OF_THE_SERVER.getOrDefault(theirs.getStatus(), ApiRefusal.ODD);
    Problem problem = Problem.of(new Refused(refusal), language);
    String allowed = theirs.getHeaderString(HttpHeaders.ALLOW);
    return response(allowed == null ? problem : problem.with(HttpHeaders.ALLOW, withHead(allowed)));
  }

  /** What can be read can be asked for its head alone, which the server takes and does not say. */
  private static String withHead(String allowed) {
    Set<String> methods = new TreeSet<>(List.of(allowed.strip().split("\\s*,\\s*")));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    return String.join(", ", methods);
  }

  /** The answer with a problem. */
  public static Response response(Problem problem) {
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, problem.language().getTag())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem.json().toString());
    problem.headers().forEach(response::header);
    return response.build();
  }
}
