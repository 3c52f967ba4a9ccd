package org.evensay.survey.enclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.evensay.survey.design.answer.FileKind;

/**
 * What is in a file, for the safe side alone: its page shows it from here. A browser is told what
 * it is, to believe nothing else, and to run nothing that may be in it; documents are not shown at
 * all but saved.
 */
@Named
@RequestScoped
public class ContentPage {

  private static final String POLICY =
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox;"
          + " frame-ancestors 'none'";

  @Inject LookAtFile lookAtFile;

  @Inject HttpServletRequest request;

  /** Answers with the content. */
  public void send() throws IOException {
    OpenedFile opened = lookAtFile.look(request.getParameter("file"));
    SentFile file = opened.file();
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    boolean shown = file.kind().family() != FileKind.Family.WRITING;
    response.setResponseContentType(file.kind().mediaType());
    response.setResponseHeader("Content-Length", Long.toString(file.bytes()));
    response.setResponseHeader("Cache-Control", "no-store");
    response.setResponseHeader("Content-Security-Policy", POLICY);
    response.setResponseHeader(
        "Content-Disposition",
        (shown ? "inline" : "attachment") + "; filename=file" + '.' + file.kind().ending());
    opened.write(response.getResponseOutputStream());
    context.responseComplete();
  }
}
