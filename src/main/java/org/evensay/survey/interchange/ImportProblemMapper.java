package org.evensay.survey.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Flaw;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.api.ProblemMapper;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.interchange.report.ImportProblem;

/** Answers with everything that keeps a file from being brought over, each with its place. */
@Provider
@ApplicationScoped
public class ImportProblemMapper implements ExceptionMapper<ImportProblem> {

  @Inject HttpServletRequest request;

  @Override
  public Response toResponse(ImportProblem problem) {
    PageLanguage language = ApiLanguage.of(request);
    List<Flaw> flaws =
        problem.mistakes().stream()
            .map(
                mistake ->
                    Flaw.at(
                        ApiLanguage.words(
                            language, mistake.where().code(), mistake.where().arguments()),
                        mistake.what().code(),
                        ApiLanguage.words(language, mistake.what().code(), mistake.arguments())))
            .toList();
    return ProblemMapper.response(Problem.of(ApiRefusal.MISTAKES, flaws, language));
  }
}
