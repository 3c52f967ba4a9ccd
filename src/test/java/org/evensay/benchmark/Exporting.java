package org.evensay.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.response.export.Format;
import org.evensay.survey.response.export.ResponseFile;
import org.evensay.survey.response.export.table.Responses;
import org.evensay.survey.response.export.table.SentResponse;
import org.evensay.survey.response.export.table.Shape;

/**
 * How fast responses of 30 questions become a CSV file, from the document that the database keeps
 * to bytes, on one thread; and how much the heap grows for many of them. The database is not in it.
 */
final class Exporting {

  private static final int QUESTIONS = 30;
  private static final long WARM_UP = 150_000;
  private static final long ROUND = 150_000;
  private static final int ROUNDS = 3;
  private static final long MANY = 500_000;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double BYTES_PER_MEGABYTE = 1 << 20;
  private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);

  private Exporting() {}

  /** Measures, and adds its figures. */
  static void measure(Figures figures) throws IOException {
    PublishedEdition edition = edition();
    export(edition, WARM_UP, 0);
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      export(edition, ROUND, 0);
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      best = Math.max(best, ROUND * NANOS_PER_SECOND / nanos);
    }
    figures.add("export.csv.responses_per_second", best, "1/s");
    figures.add("export.csv.heap_mb", export(edition, MANY, 10) / BYTES_PER_MEGABYTE, "MB");
  }

  /**
   * Writes a file to nowhere.
   *
   * @param looks how often to look how much the heap has grown
   * @return the most bytes that it had grown by
   */
  private static long export(PublishedEdition edition, long count, int looks) throws IOException {
    long before = looks > 0 ? used() : 0;
    long[] most = {0};
    new ResponseFile(Format.CSV, Shape.plain(), new Made(edition, count), WEEK)
        .write(
            OutputStream.nullOutputStream(),
            0,
            rows -> {
              if (looks > 0 && rows % (count / looks) == 0) {
                most[0] = Math.max(most[0], used() - before);
              }
            });
    return most[0];
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Ten of one choice, ten of a scale, four numbers, three of several choices, three texts. */
  private static PublishedEdition edition() {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(
          "{\"name\":\"q%d\",\"label\":{\"en-GB\":\"Question %d\"},%s}".formatted(i, i, type(i)));
    }
    String document =
        """
        {"name": "exporting", "default-language": "en-GB", "languages": {"en-GB": "checked"},
         "title": {"en-GB": "Exporting"},
         "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 5,
                   "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
         "end": {"next": {"en-GB": "Soon"}},
         "pages": [{"name": "one", "questions": [%s]}, {"name": "two", "questions": [%s]}]}
        """
            .formatted(
                String.join(",", questions.subList(0, QUESTIONS / 2)),
                String.join(",", questions.subList(QUESTIONS / 2, QUESTIONS)));
    try {
      return new PublishedEdition(
          new EditionId("exporting"),
          new SurveyId("exporting"),
          "exporting",
          new ProgrammeId("exporting"),
          1,
          true,
          false,
          true,
          EditionDocument.parse(document));
    } catch (DocumentProblem e) {
      throw new IllegalStateException(e.mistakes().toString(), e);
    }
  }

  private static String type(int question) {
    String choices =
        "[{\"name\":\"yes\",\"label\":{\"en-GB\":\"Yes\"}},"
            + "{\"name\":\"no\",\"label\":{\"en-GB\":\"No\"}},"
            + "{\"name\":\"quiet\",\"label\":{\"en-GB\":\"Rather not say\"},\"not-said\":true}]";
    if (question < 10) {
      return "\"type\":\"one-choice\",\"choices\":" + choices;
    }
    if (question < 20) {
      return "\"type\":\"scale\",\"points\":[{\"value\":1,\"label\":{\"en-GB\":\"Less\"}},"
          + "{\"value\":2,\"label\":{\"en-GB\":\"More\"}}]";
    }
    if (question < 24) {
      return "\"type\":\"number\"";
    }
    return question < 27
        ? "\"type\":\"several-choices\",\"choices\":" + choices
        : "\"type\":\"long-text\"";
  }

  /** Responses that exist one at a time. */
  private record Made(PublishedEdition edition, long count) implements Responses {

    @Override
    public List<PublishedEdition> editions() {
      return List.of(edition);
    }

    @Override
    public void each(long after, Reader reader) throws IOException {
      String answers = answers();
      for (long i = after; i < count; i++) {
        reader.read(new SentResponse(edition.id(), WEEK, "open-link", "en-GB", answers));
      }
    }

    private static String answers() {
      StringBuilder answers = new StringBuilder("{");
      for (int i = 0; i < QUESTIONS; i++) {
        answers.append(i == 0 ? "\"q" : ",\"q").append(i).append("\":").append(answer(i));
      }
      return answers.append('}').toString();
    }

    private static String answer(int question) {
      if (question < 10) {
        return "\"yes\"";
      }
      if (question < 24) {
        return question < 20 ? "2" : "15";
      }
      return question < 27
          ? "[\"yes\",\"no\"]"
          : "\"Somebody to talk to, and a quiet room. \\\"Please\\\"\\nin every school\"";
    }
  }
}
