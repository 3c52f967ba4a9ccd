package org.evensay.survey.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.PictureStore;

/**
 * What is in a picture. Its address says what is in it, so that a browser which has it once need
 * not ask again: another picture has another address.
 */
@Named
@RequestScoped
public class PicturePage {

  private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  /** How long a browser may keep one without asking. */
  private static final Duration KEPT = Duration.ofDays(365);

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject PictureStore pictures;

  /** Answers with it, or with nothing where the browser has it already. */
  public void send() throws IOException {
    String content = Optional.ofNullable(request.getParameter("of")).orElse("");
    Optional<KeptPicture> open = pictures.shown(content);
    KeptPicture picture =
        open.or(() -> ofTheirs(content))
            .orElseThrow(() -> new Refused(PictureRefusal.NO_SUCH_PICTURE));
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    // Whoever writes on a draft may see what nobody else may yet: that stays in her browser.
    String who = open.isPresent() ? "public" : "private";
    String tag = '"' + content + '"';
    response.setResponseHeader(
        "Cache-Control", who + ", max-age=" + KEPT.toSeconds() + ", immutable");
    response.setResponseHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setResponseStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      write(picture, response);
    }
    context.responseComplete();
  }

  private void write(KeptPicture picture, ExternalContext response) throws IOException {
    byte[] bytes = picture.bytes();
    response.setResponseContentType(picture.kind().mediaType());
    response.setResponseHeader("Content-Length", Integer.toString(bytes.length));
    response.setResponseHeader("Content-Security-Policy", POLICY);
    if (!request.getMethod().equals("HEAD")) {
      response.getResponseOutputStream().write(bytes);
    }
  }

  private Optional<KeptPicture> ofTheirs(String content) {
    return caller.memberships().stream()
        .filter(member -> member.role().may(Permission.WRITE_SURVEYS))
        .flatMap(member -> pictures.find(member.programme(), content).stream())
        .findFirst();
  }
}
