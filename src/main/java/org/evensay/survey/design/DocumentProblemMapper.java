package org.evensay.survey.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ProblemMapper;
import org.evensay.survey.design.document.DocumentProblem;

/** Answers with everything that is wrong in a document that a program sent, each with its place. */
@Provider
@ApplicationScoped
public class DocumentProblemMapper implements ExceptionMapper<DocumentProblem> {

  @Inject HttpServletRequest request;

  @Override
  public Response toResponse(DocumentProblem problem) {
    return ProblemMapper.response(
        DocumentFlaws.problem(problem.mistakes(), ApiLanguage.of(request)));
  }
}
