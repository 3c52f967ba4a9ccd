package org.evensay.survey.recording;

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
import org.evensay.survey.design.KeptRecording;
import org.evensay.survey.design.RecordingStore;
import org.evensay.survey.design.answer.FileKind;

/**
 * What is in a recording, or the part of it that a player asks for. Its address says what is in it,
 * so that a browser which has it once need not ask again.
 */
@Named
@RequestScoped
public class RecordingPage {

  /** A browser that is led here by itself shows a player, which may play this and do no more. */
  private static final String POLICY =
      "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox;"
          + " frame-ancestors 'none'";

  /** How long a browser may keep one without asking. */
  private static final Duration KEPT = Duration.ofDays(365);

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject RecordingStore recordings;

  /** Answers with it, or with nothing where the browser has it already. */
  public void send() throws IOException {
    String content = Optional.ofNullable(request.getParameter("of")).orElse("");
    Optional<KeptRecording> open = recordings.shown(content);
    KeptRecording recording =
        open.or(() -> ofTheirs(content))
            .orElseThrow(() -> new Refused(RecordingRefusal.NO_SUCH_RECORDING));
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    // Whoever writes on a draft may have what nobody else may yet: that stays in her browser.
    String who = open.isPresent() ? "public" : "private";
    String tag = '"' + content + '"';
    response.setResponseHeader(
        "Cache-Control", who + ", max-age=" + KEPT.toSeconds() + ", immutable");
    response.setResponseHeader("ETag", tag);
    response.setResponseHeader("Accept-Ranges", "bytes");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setResponseStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(recording, asked(recording, tag), response);
    }
    context.responseComplete();
  }

  private Optional<ByteRange> asked(KeptRecording recording, String tag) {
    String ifRange = request.getHeader("If-Range");
    return ifRange == null || ifRange.equals(tag)
        ? ByteRange.of(request.getHeader("Range"), recording.bytes())
        : Optional.empty();
  }

  private void send(KeptRecording recording, Optional<ByteRange> asked, ExternalContext response)
      throws IOException {
    response.setResponseHeader("Content-Security-Policy", POLICY);
    if (asked.isPresent() && asked.get().isOutside()) {
      response.setResponseStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setResponseHeader("Content-Range", "bytes */" + recording.bytes());
      return;
    }
    ByteRange range = asked.orElse(new ByteRange(0, recording.bytes()));
    response.setResponseContentType(type(recording.kind()));
    response.setResponseHeader("Content-Length", Long.toString(range.length()));
    response.setResponseHeader(
        "Content-Disposition", "inline; filename=recording." + recording.kind().ending());
    if (asked.isPresent()) {
      response.setResponseStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setResponseHeader(
          "Content-Range",
          "bytes " + range.from() + "-" + (range.to() - 1) + "/" + recording.bytes());
    }
    if (!request.getMethod().equals("HEAD")) {
      write(recording, range, response);
    }
  }

  /** Captions are words: without this a browser may take them for another alphabet. */
  private static String type(FileKind kind) {
    return kind == FileKind.CAPTIONS ? kind.mediaType() + ";charset=utf-8" : kind.mediaType();
  }

  private void write(KeptRecording recording, ByteRange range, ExternalContext response)
      throws IOException {
    int size = RecordingStore.PIECE;
    for (long at = range.from(); at < range.to(); ) {
      int number = (int) (at / size);
      byte[] piece = recordings.piece(recording, number);
      long begins = (long) number * size;
      int from = (int) (at - begins);
      int to = (int) Math.min(piece.length, range.to() - begins);
      response.getResponseOutputStream().write(piece, from, to - from);
      at = begins + to;
    }
  }

  private Optional<KeptRecording> ofTheirs(String content) {
    return caller.memberships().stream()
        .filter(member -> member.role().may(Permission.WRITE_SURVEYS))
        .flatMap(member -> recordings.find(member.programme(), content).stream())
        .findFirst();
  }
}
