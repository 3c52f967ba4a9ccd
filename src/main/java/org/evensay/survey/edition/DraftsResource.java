package org.evensay.survey.edition;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiLimits;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Bodies;
import org.evensay.foundation.api.Flaw;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.api.Problematic;
import org.evensay.foundation.api.Versions;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.DocumentFlaws;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SentDocument;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.draft.BeginDraft;
import org.evensay.survey.design.draft.DiscardDraft;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.design.draft.SaveDraft;
import org.evensay.survey.design.reading.EditionDocument;

/**
 * Drafts of surveys, for those who write them. What stands for a draft is its text as it was typed,
 * which need be no survey yet, and not even JSON.
 */
@Path("drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

  private static final int MOST_EDITIONS = 1_000_000;

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject SurveyStore surveys;
  @Inject PeopleStore people;
  @Inject BeginDraft beginDraft;
  @Inject SaveDraft saveDraft;
  @Inject DiscardDraft discardDraft;
  @Inject PublishDraft publishDraft;

  /** The drafts of the programme, the one that was changed last first. */
  @GET
  public String list() {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    for (Draft.Listed draft : drafts.of(programme())) {
      list.add(
          JSON.createObjectBuilder()
              .add("draft", draft.id().value())
              .add("title", LocalizedTextDocument.write(draft.about()))
              .add("changed-by", people.displayName(draft.changedBy()).orElse(""))
              .add("changed-at", draft.changedAt().toString()));
    }
    return JSON.createObjectBuilder().add("drafts", list).build().toString();
  }

  /** Begins one: with what came, or with the newest edition of a survey. */
  @POST
  public Response begin(@QueryParam("survey") String slug, byte[] body) {
    String text = Bodies.text(body);
    if (slug != null && !text.isEmpty()) {
      throw new Refused(ApiRefusal.PARAMETER, "survey");
    }
    DraftId id = beginDraft.begin(programme(), slug == null ? text : newest(slug));
    return Response.created(URI.create(ApiLimits.ROOT + "/drafts/" + id))
        .header(HttpHeaders.ETAG, Versions.tag(1))
        .entity(JSON.createObjectBuilder().add("draft", id.value()).build().toString())
        .build();
  }

  private String newest(String slug) {
    return surveys
        .newest(slug)
        .filter(survey -> survey.programme().equals(programme()))
        .map(survey -> surveys.document(survey.id()))
        .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
  }

  /** What was typed. */
  @GET
  @Path("{draft}")
  public Response read(@PathParam("draft") String id) {
    Draft draft = find(id);
    return Response.ok(draft.document())
        .header(HttpHeaders.ETAG, Versions.tag(draft.version()))
        .build();
  }

  /** Keeps what came in place of the version that is named, whatever is wrong in it. */
  @PUT
  @Path("{draft}")
  public Response save(
      @PathParam("draft") String id, @HeaderParam(HttpHeaders.IF_MATCH) String read, byte[] body) {
    ProgrammeId programme = programme();
    int before = Versions.read(read);
    int version =
        unlessOutdated(
            id, () -> saveDraft.save(programme, new DraftId(id), before, Bodies.text(body)));
    return Response.noContent().header(HttpHeaders.ETAG, Versions.tag(version)).build();
  }

  /** Throws the version away that is named. */
  @DELETE
  @Path("{draft}")
  @Consumes(MediaType.WILDCARD)
  public void discard(
      @PathParam("draft") String id, @HeaderParam(HttpHeaders.IF_MATCH) String read) {
    ProgrammeId programme = programme(Permission.RUN_SURVEYS);
    int before = Versions.read(read);
    unlessOutdated(
        id,
        () -> {
          discardDraft.discard(programme, new DraftId(id), before);
          return before;
        });
  }

  /** Everything that keeps it from being published, and what is odd in one that nothing keeps. */
  @GET
  @Path("{draft}/mistakes")
  public String mistakes(@PathParam("draft") String id) {
    String document = find(id).document();
    PageLanguage language = ApiLanguage.of(request);
    List<Flaw> flaws = List.of();
    try {
      EditionDocument.parse(document);
    } catch (DocumentProblem problem) {
      flaws = DocumentFlaws.of(problem.mistakes(), language);
    }
    JsonObjectBuilder said =
        JSON.createObjectBuilder().add("sound", flaws.isEmpty()).add("count", flaws.size());
    Problem.list("problems", flaws, said);
    Problem.list("warnings", DocumentFlaws.oddities(document, language), said);
    return said.build().toString();
  }

  /** What publishing it would change against the newest edition. */
  @GET
  @Path("{draft}/changes")
  public String changes(@PathParam("draft") String id) {
    Edition draft = edition(find(id));
    PublishedEdition newest =
        surveys
            .newest(draft.name())
            .filter(survey -> survey.programme().equals(programme()))
            .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    return JSON.createObjectBuilder(
            ShownChanges.json(newest.edition(), draft, ApiLanguage.of(request)))
        .add("after", newest.number())
        .build()
        .toString();
  }

  private Edition edition(Draft draft) {
    try {
      return EditionDocument.parse(draft.document());
    } catch (DocumentProblem problem) {
      throw DocumentFlaws.kept(problem, ApiLanguage.of(request));
    }
  }

  /** Publishes the version that is named, after the edition that is named. */
  @POST
  @Path("{draft}/edition")
  public Response publish(
      @PathParam("draft") String id, @HeaderParam(HttpHeaders.IF_MATCH) String read, byte[] body)
      throws DocumentProblem {
    ProgrammeId programme = programme(Permission.RUN_SURVEYS);
    int before = Versions.read(read);
    DocumentReader document = DocumentReader.open(Bodies.text(body));
    int after = document.number("after", 0, 0, MOST_EDITIONS);
    SentDocument.finish(document, request);
    PublishedEdition edition;
    try {
      edition = publishDraft.publish(programme, new DraftId(id), before, after);
    } catch (Refused refused) {
      throw told(id, refused);
    } catch (DocumentProblem problem) {
      throw DocumentFlaws.kept(problem, ApiLanguage.of(request));
    }
    String address =
        ApiLimits.ROOT + "/surveys/" + edition.slug() + "/editions/" + edition.number();
    return Response.created(URI.create(address))
        .entity(
            JSON.createObjectBuilder()
                .add("survey", edition.slug())
                .add("edition", edition.number())
                .build()
                .toString())
        .build();
  }

  private ProgrammeId programme() {
    return programme(Permission.WRITE_SURVEYS);
  }

  private ProgrammeId programme(Permission needed) {
    ProgrammeId programme = caller.workspace();
    caller.require(needed, programme);
    return programme;
  }

  private Draft find(String id) {
    return drafts
        .find(new DraftId(id), programme())
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  private interface Change {
    int make();
  }

  private int unlessOutdated(String id, Change change) {
    try {
      return change.make();
    } catch (Refused refused) {
      throw told(id, refused);
    }
  }

  /** Names the version that somebody else made meanwhile, so that it can be looked at first. */
  private RuntimeException told(String id, Refused refused) {
    if (refused.refusal() != DraftRefusal.OUTDATED) {
      return refused;
    }
    Draft now = find(id);
    return new Problematic(
        Problem.of(refused, ApiLanguage.of(request))
            .with(
                JSON.createObjectBuilder()
                    .add("version", now.version())
                    .add("changed-by", people.displayName(now.changedBy()).orElse(""))
                    .build())
            .with(HttpHeaders.ETAG, Versions.tag(now.version())));
  }
}
