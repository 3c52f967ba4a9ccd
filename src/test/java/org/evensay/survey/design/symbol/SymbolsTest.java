package org.evensay.survey.design.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Symbols: how they are found, and what of their files becomes part of a page. */
class SymbolsTest {

  private static final Set<String> SAID =
      Set.of(
          "d",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "points",
          "transform",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-dasharray",
          "stroke-opacity");

  private static final Set<String> COLOURS = Set.of("none", "currentColor");

  private static List<Shape> read(String inside) {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"emoji\">" + inside + "</svg>";
    return SymbolFile.read(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_symbol_has_a_name_in_large_letters_or_small() {
    Optional<Symbol> house = Symbols.named("house");
    assertEquals("1F3E0", house.orElseThrow().code());
    assertEquals(house, Symbols.named(" House "));
    assertTrue(Symbols.named("hous").isEmpty());
    assertTrue(Symbols.named("").isEmpty());
    assertTrue(Symbols.named("person running: dark skin tone").isEmpty(), "no colours of skin");
  }

  @Test
  void words_lead_to_symbols_the_nearest_first() {
    List<Symbol> found = Symbols.search("school", 30);
    assertEquals("school", found.get(0).name());
    assertTrue(found.stream().anyMatch(one -> one.tags().contains("school")));
    assertEquals(3, Symbols.search("face", 3).size());
    assertEquals(List.of(), Symbols.search("", 3));
    assertEquals(List.of(), Symbols.search("face qqqq", 3));
  }

  @Test
  void near_ones_are_offered_for_one_that_there_is_not() {
    assertTrue(Symbols.near("hous").contains("house"), Symbols.near("hous").toString());
    assertTrue(Symbols.near("shcool").contains("school"), Symbols.near("shcool").toString());
    assertTrue(Symbols.near("happy face").size() <= 5);
    assertEquals(List.of(), Symbols.near("qqqqxxxx"));
  }

  @Test
  void each_is_made_of_lines_and_shapes_in_the_colour_of_the_words_alone() {
    List<Symbol> all = Symbols.all();
    assertTrue(all.size() > 2_000, all.size() + " symbols");
    for (Symbol symbol : all) {
      List<Shape> shapes = Symbols.shapes(symbol);
      assertFalse(shapes.isEmpty(), symbol.name());
      for (Shape shape : shapes) {
        Map<String, String> said = shape.attributes();
        assertTrue(SAID.containsAll(said.keySet()), symbol.name() + said);
        assertTrue(COLOURS.contains(said.getOrDefault("fill", "none")), symbol.name() + said);
        assertTrue(COLOURS.contains(said.getOrDefault("stroke", "none")), symbol.name() + said);
        assertTrue(
            said.values().stream().noneMatch(value -> value.contains("url")), symbol.name() + said);
      }
    }
  }

  @Test
  void what_is_no_shape_does_not_come_along() {
    assertEquals(List.of(), read("<script>alert(1)</script><style>*{}</style><a href='x'/>"));
    assertEquals(List.of(), read("<defs><path d='M1 1'/></defs>"));
    assertEquals(List.of(), read("<g display='none'><path d='M1 1'/></g>"));
    assertEquals(
        Map.of("d", "M1 1", "fill", "currentColor", "stroke", "none"),
        read("<path d='M1 1' onclick='x' style='x' id='x'/>").get(0).attributes());
  }

  @Test
  void what_is_said_of_a_group_counts_for_what_is_in_it() {
    Shape shape =
        read("<g fill='none' stroke='#000' stroke-width='2' stroke-linecap='round'"
                + " stroke-linejoin='round' transform='scale(2)'>"
                + "<path transform='rotate(1)' d='M1.239 2.5-3.4567'/></g>")
            .get(0);
    assertEquals(
        Map.of("d", "M1.23 2.5-3.45", "transform", "scale(2) rotate(1)"), shape.attributes());
  }
}
