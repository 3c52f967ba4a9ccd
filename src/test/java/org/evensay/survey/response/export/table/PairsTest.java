package org.evensay.survey.response.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evensay.survey.response.export.ExampleResponses;
import org.junit.jupiter.api.Test;

/** Choices that were compared two by two, in files. */
class PairsTest {

  private static String compared(String more, String... choices) {
    String asked = ExampleResponses.choices("pairwise", "p", choices);
    return asked.substring(0, asked.length() - 1) + more + "}";
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).skip(4).toList();
  }

  private static List<String> renamed(Table table) {
    return table.variables().stream().filter(Variable::renamed).map(Variable::name).toList();
  }

  private static List<List<Object>> rows(Table table, Shape shape) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    table.each(
        0,
        row -> {
          List<Object> cells = new ArrayList<>();
          table.columns().forEach(column -> cells.add(column.cell(row, shape)));
          rows.add(cells.subList(5, cells.size()));
        });
    return rows;
  }

  @Test
  void each_pair_has_a_column_and_so_has_what_each_choice_won() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(compared(",\"undecided\":true", "bus", "bike", "car-share"))
            .sent(1, "{\"random_seed\":1,\"p\":[\"bike>bus\",\"bus=car-share\"]}")
            .sent(1, "{\"random_seed\":2}")
            .sent(1, "{\"random_seed\":3,\"p\":[\"bus>bike\"]}");
    Table table = new Table(responses, Shape.plain());

    assertEquals(
        List.of(
            "random_seed",
            "p_bike_bus",
            "p_bus_car_share",
            "p_bike_car_share",
            "p_bus",
            "p_bike",
            "p_car_share"),
        names(table));
    assertEquals(List.of(), renamed(table));
    assertEquals(
        List.of(
            Arrays.asList("bike", "(undecided)", null, 0L, 1L, 0L),
            Arrays.asList(null, null, null, null, null, null),
            Arrays.asList("bus", null, null, 1L, 0L, null)),
        rows(table, Shape.plain()));
    assertEquals(
        List.of("bus", "bike", "(undecided)"),
        table.variables().get(1).codes().stream().map(Code::name).toList());
  }

  @Test
  void labels_say_which_was_preferred() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(compared(",\"undecided\":true", "bus", "bike"))
            .sent(1, "{\"random_seed\":1,\"p\":[\"bus=bike\"]}")
            .sent(1, "{\"random_seed\":1,\"p\":[\"bike>bus\"]}");
    Shape labels = Shape.plain().with(Shape.Cells.LABELS);

    List<List<Object>> rows = rows(new Table(responses, labels), labels);
    assertEquals("I can’t decide", rows.get(0).get(0));
    assertEquals("Label bike", rows.get(1).get(0));
  }

  @Test
  void a_pair_is_the_same_in_editions_with_their_choices_in_another_order() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(
                compared(",\"undecided\":true", "bus", "bike"),
                compared(",\"undecided\":true", "bike", "bus"))
            .sent(1, "{\"random_seed\":1,\"p\":[\"bus=bike\"]}")
            .sent(2, "{\"random_seed\":1,\"p\":[\"bike>bus\"]}");
    Table table = new Table(responses, Shape.plain());

    assertEquals(List.of("random_seed", "p_bike_bus", "p_bike", "p_bus"), names(table));
    assertEquals(
        List.of(Arrays.asList("(undecided)", 0L, 0L), Arrays.asList("bike", 1L, 0L)),
        rows(table, Shape.plain()));
  }

  @Test
  void choices_whose_names_look_alike_in_columns_keep_their_own() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(ExampleResponses.choices("ranking", "r", "a-b", "a_b"))
            .sent(1, "{\"r\":[\"a_b\",\"a-b\"]}");
    Table table = new Table(responses, Shape.plain());
    List<Object> cells = new ArrayList<>();
    table.each(0, row -> table.columns().forEach(c -> cells.add(c.cell(row, Shape.plain()))));

    assertEquals(List.of("r_a_b", "r_a_b__2"), names(table));
    assertEquals(List.of("r_a_b__2"), renamed(table));
    assertEquals(List.of(2L, 1L), cells.subList(4, 6));
  }
}
