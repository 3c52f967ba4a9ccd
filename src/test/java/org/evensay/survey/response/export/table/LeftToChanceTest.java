package org.evensay.survey.response.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.export.ExampleResponses;
import org.junit.jupiter.api.Test;

/** What was drawn and what a link said, in files. */
class LeftToChanceTest {

  private static final ExampleResponses RESPONSES =
      ExampleResponses.of()
          .edition(
              ExampleEditions.parse(
                  ExampleEditions.document(
                          """
                          {"name": "p", "questions": [
                            {"name": "found", "type": "hidden", "choices": [
                              {"name": "poster", "label": {"en-GB": "The poster"}}]},
                            {"name": "q", "type": "ranking", "label": {"en-GB": "Q"},
                             "shuffle": true, "list": "things"}]}
                          """)
                      .replace("\"lists\"", "\"arms\": {\"v\": {\"long\": 1}}, \"lists\"")))
          .sent(
              1, "{\"random_seed\":4294967295,\"v\":\"long\",\"found\":\"poster\",\"q\":[\"c\"]}");

  private static List<Object> row(Shape shape) throws IOException {
    Table table = new Table(RESPONSES, shape);
    List<Object> cells = new ArrayList<>();
    table.each(0, row -> table.columns().forEach(column -> cells.add(column.cell(row, shape))));
    return cells.subList(4, cells.size());
  }

  @Test
  void the_seed_is_a_number_and_places_stay_with_their_choices() throws IOException {
    Table table = new Table(RESPONSES, Shape.plain());

    assertEquals(
        List.of("random_seed", "v", "found", "q_a", "q_b", "q_c", "q_d"),
        table.columns().stream().map(Column::name).skip(4).toList());
    assertEquals(Variable.Kind.NUMBER, table.variables().get(0).kind());
    List<Object> cells = row(Shape.plain());
    assertEquals(List.of(4_294_967_295L, "long", "poster"), cells.subList(0, 3));
    assertEquals(1L, cells.get(5));
  }

  @Test
  void what_a_link_said_has_a_label() throws IOException {
    assertEquals("The poster", row(Shape.plain().with(Shape.Cells.LABELS)).get(2));
  }
}
