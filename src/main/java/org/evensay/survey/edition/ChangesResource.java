package org.evensay.survey.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;

/** What is different between two editions of a survey, for everybody who works on the programme. */
@Path("surveys/{survey}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SurveyStore surveys;

  @GET
  public String changes(
      @PathParam("survey") String slug,
      @QueryParam("before") String before,
      @QueryParam("after") String after) {
    caller.require(Permission.SEE_WORKSPACE, caller.workspace());
    PublishedEdition newest =
        surveys
            .newest(slug)
            .filter(survey -> survey.programme().equals(caller.workspace()))
            .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    return ShownChanges.json(
            surveys.numbered(newest.survey(), needed("before", before)).edition(),
            surveys.numbered(newest.survey(), needed("after", after)).edition(),
            ApiLanguage.of(request))
        .toString();
  }

  private static String needed(String name, String value) {
    if (value == null || value.isEmpty()) {
      throw new Refused(ApiRefusal.PARAMETER, name);
    }
    return value;
  }
}
