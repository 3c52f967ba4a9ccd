package org.evensay.survey.response.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.export.table.Responses;
import org.evensay.survey.response.export.table.SentResponse;
import org.evensay.survey.response.export.table.Shape;

/** Responses in memory, to editions of a survey of a test's own. */
public final class ExampleResponses implements Responses {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  public static final LocalDate WEEK = LocalDate.of(2026, 11, 23);

  private final List<PublishedEdition> editions = new ArrayList<>();
  private final List<SentResponse> responses = new ArrayList<>();
  private boolean madeUp;

  /** A survey whose editions have these questions on their one page, as JSON; the oldest first. */
  public static ExampleResponses of(String... questionsOfEachEdition) {
    ExampleResponses made = new ExampleResponses();
    for (String questions : questionsOfEachEdition) {
      made.edition(
          ExampleEditions.parse(
              ExampleEditions.document("{\"name\":\"one\",\"questions\":[" + questions + "]}")));
    }
    return made;
  }

  /** Editions that are added from now on are a demonstration's. */
  public ExampleResponses madeUp() {
    madeUp = true;
    return this;
  }

  /** Adds an edition. */
  public ExampleResponses edition(Edition edition) {
    int number = editions.size() + 1;
    editions.add(
        new PublishedEdition(
            new EditionId("edition" + number),
            new SurveyId("survey"),
            "example",
            new ProgrammeId("programme"),
            number,
            true,
            false,
            madeUp,
            edition));
    return this;
  }

  /** Adds a response to the edition of this number. */
  public ExampleResponses sent(int edition, String answers) {
    responses.add(
        new SentResponse(new EditionId("edition" + edition), WEEK, "open-link", "en-GB", answers));
    return this;
  }

  /** Adds a response to the first edition that came on paper, with what breaks a limit there. */
  public ExampleResponses onPaper(String answers, Map<String, String> outside) {
    responses.add(
        new SentResponse(new EditionId("edition1"), WEEK, "paper", "en-GB", answers)
            .with(new TreeMap<>(outside)));
    return this;
  }

  @Override
  public boolean anyOutsideLimit() {
    return responses.stream().anyMatch(response -> !response.outside().isEmpty());
  }

  /** A question, as JSON. */
  public static String question(String type, String name, String more) {
    return "{\"type\":\"%s\",\"name\":\"%s\",\"label\":{\"en-GB\":\"Question %s\"}%s}"
        .formatted(type, name, name, more);
  }

  /** A question with choices; one named quiet means "rather not say". */
  public static String choices(String type, String name, String... choices) {
    List<String> all = new ArrayList<>();
    for (String choice : choices) {
      all.add(
          "{\"name\":\"%s\",\"label\":{\"en-GB\":\"Label %s\"},\"not-said\":%s}"
              .formatted(choice, choice, choice.equals("quiet")));
    }
    return question(type, name, ",\"choices\":[" + String.join(",", all) + "]");
  }

  /** The file that these responses make. */
  public byte[] file(Format format, Shape shape) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ResponseFile(format, shape, this, TODAY).write(out, 0, rows -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The file, when it is text. */
  public String text(Format format, Shape shape) {
    return new String(file(format, shape), StandardCharsets.UTF_8);
  }

  @Override
  public List<PublishedEdition> editions() {
    return editions;
  }

  @Override
  public long count() {
    return responses.size();
  }

  @Override
  public void each(long after, Reader reader) throws IOException {
    for (SentResponse response : responses.subList((int) after, responses.size())) {
      reader.read(response);
    }
  }
}
