package org.evensay.survey.interchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;

/** A survey that is taken out, as programs are answered: its file, or the report about it. */
final class TakenAnswer {

  private TakenAnswer() {}

  /** The file for another program. */
  static Response file(TakenSurvey taken, String format) throws DocumentProblem {
    OutFormat as = format(format);
    TakenSurvey.File file = taken.file(taken.as(as), as);
    return Response.ok(file.bytes(), file.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  /** What becomes of everything in it in that file. */
  static Response report(TakenSurvey taken, String format, HttpServletRequest request)
      throws DocumentProblem {
    var said = taken.as(format(format)).report().items().stream().map(Said::of).toList();
    return Response.ok(
            SaidReport.json(said, ApiLanguage.of(request)).toString(), MediaType.APPLICATION_JSON)
        .build();
  }

  private static OutFormat format(String code) {
    return OutFormat.ofCode(code == null ? "" : code)
        .orElseThrow(() -> new Refused(ApiRefusal.PARAMETER, "format"));
  }
}
