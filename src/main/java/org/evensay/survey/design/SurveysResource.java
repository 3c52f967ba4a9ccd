package org.evensay.survey.design;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Bodies;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;

/** Surveys and their editions: reading them is open to everyone, changing them is for acts. */
@Path("surveys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveysResource {

  /** What a survey can be. */
  private enum State {
    OPEN,
    CLOSED,
    WITHDRAWN;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Inject HttpServletRequest servletRequest;
  @Inject SurveyStore surveys;
  @Inject EditionForReaders forReaders;
  @Inject SetSurveyOpen setSurveyOpen;
  @Inject WithdrawSurvey withdrawSurvey;

  /** The surveys that can be answered now. */
  @GET
  public String open() {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    surveys.open().forEach(survey -> list.add(json(survey)));
    return JSON.createObjectBuilder().add("surveys", list).build().toString();
  }

  /** A survey as it is now. */
  @GET
  @Path("{survey}")
  public String survey(@PathParam("survey") String slug) {
    return json(newest(slug)).build().toString();
  }

  /** All editions of a survey, the oldest first. */
  @GET
  @Path("{survey}/editions")
  public String editions(@PathParam("survey") String slug) {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    surveys.editions(known(slug).survey()).forEach(edition -> list.add(json(edition)));
    return JSON.createObjectBuilder().add("editions", list).build().toString();
  }

  /** The document of an edition, which never changes. */
  @GET
  @Path("{survey}/editions/{edition}")
  public Response edition(
      @PathParam("survey") String slug,
      @PathParam("edition") String number,
      @Context Request request) {
    PublishedEdition edition = surveys.numbered(known(slug).survey(), number);
    EntityTag tag = new EntityTag(edition.id().value());
    Response.ResponseBuilder same = unlessChanged(request, tag);
    Response.ResponseBuilder response =
        same != null
            ? same
            : Response.ok(forReaders.of(edition.id(), surveys.document(edition.id())));
    return response
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }

  private static Response.ResponseBuilder unlessChanged(Request request, EntityTag tag) {
    try {
      return request.evaluatePreconditions(tag);
    } catch (ProcessingException noTag) {
      throw new Refused(ApiRefusal.ODD);
    }
  }

  /** Closes a survey, opens it again, or takes it back for good. */
  @PUT
  @Path("{survey}/state")
  @Consumes(MediaType.APPLICATION_JSON)
  public String change(@PathParam("survey") String slug, byte[] body) throws DocumentProblem {
    DocumentReader document = DocumentReader.open(Bodies.text(body));
    List<String> states = List.of(State.values()).stream().map(State::code).toList();
    String state = document.oneOf("state", states);
    SentDocument.finish(document, servletRequest);
    if (state.equals(State.WITHDRAWN.code())) {
      withdrawSurvey.withdraw(slug);
    } else {
      setSurveyOpen.set(slug, state.equals(State.OPEN.code()));
    }
    return survey(slug);
  }

  private PublishedEdition newest(String slug) {
    return surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
  }

  /** One whose editions can be read: what was taken back is not shown any more. */
  private PublishedEdition known(String slug) {
    PublishedEdition newest = newest(slug);
    if (newest.withdrawn()) {
      throw new Refused(DesignRefusal.WITHDRAWN);
    }
    return newest;
  }

  private static JsonObjectBuilder json(PublishedEdition survey) {
    JsonObjectBuilder languages = JSON.createObjectBuilder();
    survey
        .edition()
        .languages()
        .forEach(
            (language, status) ->
                languages.add(language.tag(), status.name().toLowerCase(Locale.ROOT)));
    State open = survey.open() ? State.OPEN : State.CLOSED;
    return JSON.createObjectBuilder()
        .add("survey", survey.slug())
        .add("edition", survey.number())
        .add("state", (survey.withdrawn() ? State.WITHDRAWN : open).code())
        .add("title", LocalizedTextDocument.write(survey.edition().title()))
        .add("languages", languages)
        .add("default-language", survey.edition().defaultLanguage().tag())
        .add("minutes", survey.edition().start().minutes())
        .add("made-up", survey.madeUp());
  }
}
