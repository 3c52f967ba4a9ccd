package org.evensay.survey.answering;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.enclosure.HeldFiles;
import org.evensay.survey.enclosure.HoldFile;
import org.evensay.survey.enclosure.LetGoOfFile;
import org.evensay.survey.enclosure.SeenFile;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;

/** The files that came with this request, and where they are held. */
@RequestScoped
class AnswerFiles {

  private static final Logger LOGGER = Logger.getLogger(AnswerFiles.class.getName());

  /** The only kind of form that files come with. */
  private static final String WITH_FILES = "multipart/form-data";

  @Inject HttpServletRequest request;
  @Inject HoldFile holdFile;
  @Inject HeldFiles heldFiles;
  @Inject LetGoOfFile letGoOfFile;

  private final List<Part> came = new ArrayList<>();

  /** For somebody who answers a survey. */
  Holding of(PublishedEdition survey) {
    return new OfSurvey(survey);
  }

  /** For somebody who looks at a draft: files are looked at as well, and held nowhere. */
  Holding previewed() {
    return new OfPreview();
  }

  private List<Incoming> came(String field) {
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(WITH_FILES)) {
      return List.of();
    }
    try {
      List<Part> parts =
          request.getParts().stream()
              .filter(part -> part.getName().equals(field))
              .filter(AnswerFiles::isFile)
              .toList();
      came.addAll(parts);
      return parts.stream().<Incoming>map(Came::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("a form could not be read", e);
    }
  }

  /** A field without a file comes as one without a name; any other text is no file at all. */
  private static boolean isFile(Part part) {
    String name = part.getSubmittedFileName();
    return name != null && !(name.isEmpty() && part.getSize() == 0);
  }

  /** The server may have laid them down in a folder of its own: not for longer than this. */
  @PreDestroy
  void forget() {
    for (Part part : came) {
      try {
        part.delete();
      } catch (IOException e) {
        LOGGER.log(Level.WARNING, "A file that came stays until the server stops.", e);
      }
    }
  }

  private record Came(Part part) implements Incoming {

    @Override
    public InputStream open() throws IOException {
      return part.getInputStream();
    }

    @Override
    public long bytes() {
      return part.getSize();
    }
  }

  private final class OfSurvey implements Holding {

    private final PublishedEdition survey;

    OfSurvey(PublishedEdition survey) {
      this.survey = survey;
    }

    @Override
    public List<Incoming> came(String field) {
      return AnswerFiles.this.came(field);
    }

    @Override
    public Answer.Enclosed hold(String submissionKey, Enclosure question, Incoming file)
        throws NotTaken, IOException {
      return holdFile.hold(survey, submissionKey, question, file);
    }

    @Override
    public boolean has(String submissionKey, String question, Answer.Enclosed held) {
      return heldFiles.has(held, survey.id(), submissionKey, question);
    }

    @Override
    public void letGo(String submissionKey, String question, Answer.Enclosed held) {
      letGoOfFile.letGo(held, survey.id(), submissionKey, question);
    }
  }

  private final class OfPreview implements Holding {

    @Override
    public List<Incoming> came(String field) {
      return AnswerFiles.this.came(field);
    }

    @Override
    public Answer.Enclosed hold(String submissionKey, Enclosure question, Incoming file)
        throws NotTaken, IOException {
      return SeenFile.of(question, file);
    }

    @Override
    public boolean has(String submissionKey, String question, Answer.Enclosed held) {
      return true;
    }

    @Override
    public void letGo(String submissionKey, String question, Answer.Enclosed held) {
      // Nothing is held anywhere.
    }
  }
}
