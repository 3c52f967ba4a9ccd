package org.evensay.survey.response.export;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.response.export.table.Responses;
import org.evensay.survey.response.export.table.SentResponse;
import org.evensay.survey.response.export.table.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file takes no more room for many responses than for few. */
class ConstantMemoryTest {

  private static final long MOST_GROWTH = 64L << 20;

  /** So many responses that exist one at a time. */
  private record Many(ExampleResponses survey, long count) implements Responses {

    @Override
    public List<PublishedEdition> editions() {
      return survey.editions();
    }

    @Override
    public void each(long after, Reader reader) throws IOException {
      for (long i = after; i < count; i++) {
        reader.read(
            new SentResponse(
                survey.editions().get(0).id(),
                ExampleResponses.WEEK,
                "open-link",
                "en-GB",
                "{\"kind\":\"yes\",\"which\":[\"a\",\"b\"],\"say\":\"word " + i + "\"}"));
      }
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @ParameterizedTest
  @CsvSource({"csv, 300000", "jsonl, 300000", "sav, 200000", "xlsx, 100000", "zip, 100000"})
  void the_heap_does_not_grow_with_the_responses(String format, long count) throws IOException {
    ExampleResponses survey =
        ExampleResponses.of(
            choices("one-choice", "kind", "yes", "no")
                + ","
                + choices("several-choices", "which", "a", "b")
                + ","
                + question("short-text", "say", ""));
    long[] most = {0};
    long before = used();
    Written written =
        new ResponseFile(
                Format.ofCode(format).orElseThrow(),
                Shape.plain(),
                new Many(survey, count),
                ExampleResponses.TODAY)
            .write(
                OutputStream.nullOutputStream(),
                0,
                rows -> {
                  if (rows % (count / 4) == 0) {
                    most[0] = Math.max(most[0], used() - before);
                  }
                });
    assertEquals(count, written.rows());
    assertTrue(most[0] <= MOST_GROWTH, () -> format + " grew by " + most[0] + " bytes");
  }
}
