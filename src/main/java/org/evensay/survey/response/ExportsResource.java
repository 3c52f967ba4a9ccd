package org.evensay.survey.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.api.Bodies;
import org.evensay.foundation.api.SentFile;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SentDocument;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.response.export.Format;
import org.evensay.survey.response.export.table.Shape;

/** The responses of a survey as a file, for the safe side: a journalled act, and so no reading. */
@Path("surveys/{survey}/exports")
@RequestScoped
public class ExportsResource {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject ExportResponses exportResponses;

  private final Clock clock = Clock.systemUTC();

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(@PathParam("survey") String slug, byte[] body) throws DocumentProblem {
    // Before anything that was sent is looked at: others need not learn what could be asked for.
    caller.require(Permission.TAKE_OUT_RESPONSES, caller.workspace());
    DocumentReader document = DocumentReader.open(Bodies.text(body));
    String format =
        document.oneOf("format", Arrays.stream(Format.values()).map(Format::code).toList());
    Shape shape = shape(document, languages(slug));
    int after = document.number("after", 0, 0, Integer.MAX_VALUE);
    SentDocument.finish(document, request);
    Taking taking =
        exportResponses.take(
            slug,
            Format.ofCode(format).orElseThrow(() -> new Refused(ResponseRefusal.NO_SUCH_FORMAT)),
            shape,
            after);
    LocalDate today = LocalDate.now(clock);
    HttpServletRequest asked = request;
    StreamingOutput file = out -> SentFile.write(asked, out, to -> taking.write(to, today));
    return Response.ok(file, taking.format().mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + taking.fileName(today) + "\"")
        .build();
  }

  /** Every language that some edition of a survey is in, those of the first edition first. */
  private Set<LanguageVariant> languages(String slug) {
    PublishedEdition newest =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    return surveys.editions(newest.survey()).stream()
        .flatMap(edition -> edition.edition().languages().keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** As on the page: codes, a column for each choice, and formulas made harmless. */
  private Shape shape(DocumentReader document, Set<LanguageVariant> languages) {
    String cells = choice(document, "cells", List.of("codes", "labels"));
    String several = choice(document, "several", List.of("each", "one"));
    Optional<LanguageVariant> labels =
        SentDocument.language(document, "labels", languages, request);
    return new Shape(
        cells.equals("labels") ? Shape.Cells.LABELS : Shape.Cells.CODES,
        several.equals("one") ? Shape.Several.ONE_COLUMN : Shape.Several.COLUMN_EACH,
        !document.has("harmless") || document.flag("harmless"),
        document.flag("mark"),
        labels.orElse(LanguageVariant.DEFAULT));
  }

  private static String choice(DocumentReader document, String key, List<String> choices) {
    return document.has(key) ? document.oneOf(key, choices) : choices.get(0);
  }
}
