package org.evensay.survey.design.symbol;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the lines and shapes of a symbol from its SVG file, and nothing else that may be there: no
 * style, no script, no link, no name that could be there twice on a page.
 */
final class SymbolFile {

  private static final Map<String, List<String>> PLACED =
      Map.of(
          "path", List.of("d"),
          "line", List.of("x1", "y1", "x2", "y2"),
          "circle", List.of("cx", "cy", "r"),
          "ellipse", List.of("cx", "cy", "rx", "ry"),
          "rect", List.of("x", "y", "width", "height", "rx", "ry"),
          "polyline", List.of("points"),
          "polygon", List.of("points"));

  private static final Set<String> GROUPS = Set.of("svg", "g");

  private static final String TURNED = "transform";

  /** What SVG draws with where a file says nothing. */
  private static final Map<String, String> UNSAID =
      Map.of(
          "fill", "#000",
          "stroke", "none",
          "stroke-width", "1",
          "stroke-linecap", "butt",
          "stroke-linejoin", "miter",
          "stroke-dasharray", "none",
          "stroke-opacity", "1",
          "fill-opacity", "1",
          "fill-rule", "nonzero");

  /** What a page says once, around all shapes of a symbol. */
  static final Map<String, String> AROUND =
      new TreeMap<>(
          Map.of(
              "fill", "none",
              "stroke", "currentColor",
              "stroke-width", "2",
              "stroke-linecap", "round",
              "stroke-linejoin", "round"));

  private final Deque<Map<String, String>> inherited = new ArrayDeque<>(List.of(UNSAID));
  private final List<Shape> shapes = new ArrayList<>();

  private SymbolFile() {}

  /** Whether there is a line or a shape in a file: some have none but those in colours. */
  static boolean isDrawn(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return PLACED.keySet().stream().anyMatch(element -> text.contains("<" + element + " "));
  }

  /**
   * Reads a file.
   *
   * @throws IllegalStateException when it is none
   */
  static List<Shape> read(InputStream file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(file);
      return new SymbolFile().all(reader);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Shape> all(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inherited.pop();
      }
    }
    return List.copyOf(shapes);
  }

  private void begin(XMLStreamReader reader) {
    Map<String, String> said = new HashMap<>(inherited.peek());
    Map<String, String> own = attributes(reader);
    own.forEach(
        (name, value) -> {
          if (UNSAID.containsKey(name)) {
            said.put(name, value);
          }
        });
    if (own.containsKey(TURNED)) {
      said.merge(TURNED, own.get(TURNED), (outer, inner) -> outer + " " + inner);
    }
    // What is hidden, and all that is in it, goes on in nothing.
    boolean hidden = "none".equals(own.get("display")) || said.containsKey("display");
    if (hidden) {
      said.put("display", "none");
    }
    inherited.push(said);
    String element = reader.getLocalName();
    if (PLACED.containsKey(element) && !hidden) {
      shapes.add(new Shape(element, written(element, own, said)));
    } else if (!GROUPS.contains(element)) {
      said.put("display", "none");
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i).strip());
    }
    return attributes;
  }

  private static Map<String, String> written(
      String element, Map<String, String> own, Map<String, String> said) {
    Map<String, String> written = new TreeMap<>();
    for (String place : PLACED.get(element)) {
      if (own.containsKey(place)) {
        written.put(place, shortened(own.get(place)));
      }
    }
    if (said.containsKey(TURNED)) {
      written.put(TURNED, said.get(TURNED));
    }
    UNSAID.forEach(
        (name, unsaid) -> {
          String value = colour(said.get(name));
          if (!value.equals(AROUND.getOrDefault(name, unsaid))) {
            written.put(name, value);
          }
        });
    leaveOutUnseen(written);
    return written;
  }

  /** A shape without a line needs none of what is said of lines. */
  private static void leaveOutUnseen(Map<String, String> written) {
    if ("none".equals(written.get("stroke"))) {
      written.keySet().removeIf(name -> name.startsWith("stroke-"));
    }
  }

  /** Black is the colour of the words; there is no other. */
  private static String colour(String value) {
    return value.startsWith("#") ? "currentColor" : value;
  }

  /** A symbol is 72 units wide: a hundredth of one is not seen. */
  private static String shortened(String numbers) {
    return numbers.replaceAll("(\\.\\d\\d)\\d+", "$1").replaceAll("\\s+", " ");
  }
}
