package org.evensay.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a screen reader and a browser get of a piece of HTML, whoever wrote it and whatever its
 * classes are: roles, names and where they come from, what is read out with a control and in which
 * order, headings, states, what a browser checks, fills in or offers keys for. Computed from the
 * HTML alone, so that pages of different makers can be compared. An aspect that is not there has no
 * entry.
 */
public final class Perceived {

  /** What can be answered with. */
  private static final String CONTROLS =
      "input:not([type=hidden]), select, textarea, button[type=submit]";

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private static final Map<String, String> STATES = states();

  private static final Set<String> THERE_OR_NOT = Set.of("required", "disabled", "multiple");

  private final Element root;
  private final Map<String, String> aspects = new LinkedHashMap<>();

  private Perceived(Element root) {
    this.root = root;
  }

  private static Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    states.put("required", "required");
    states.put("aria-required", "required");
    states.put("aria-invalid", "invalid");
    for (String same :
        List.of(
            "disabled",
            "autocomplete",
            "autocapitalize",
            "inputmode",
            "spellcheck",
            "pattern",
            "min",
            "max",
            "maxlength",
            "multiple",
            "accept")) {
      states.put(same, same);
    }
    return states;
  }

  /** A question with all that it is answered with; only one stands in this element. */
  public static Map<String, String> question(Element root) {
    Perceived perceived = new Perceived(root);
    perceived.group();
    List<Element> controls = root.select(CONTROLS);
    for (int i = 0; i < controls.size(); i++) {
      perceived.control("control " + (i + 1), controls.get(i));
    }
    perceived.order(controls);
    perceived.put("live", root.select("[role=status], [role=alert], [aria-live]").eachAttr("role"));
    perceived.put("ids that are not unique", notUnique(root));
    return perceived.aspects;
  }

  /** Words that stand for themselves: a hint, what is wrong, a label, a legend. */
  public static Map<String, String> words(Element element) {
    Perceived perceived = new Perceived(element);
    perceived.put("role", element.attr("role"));
    perceived.put("live", element.attr("aria-live"));
    perceived.put("words", element.text());
    perceived.put("heading", heading(element));
    return perceived.aspects;
  }

  /** Something to press. */
  public static Map<String, String> pressed(Element element) {
    Perceived perceived = new Perceived(element.parent() == null ? element : element.parent());
    perceived.put("role", element.hasAttr("role") ? element.attr("role") : role(element));
    perceived.put("sends", element.normalName().equals("a") ? "" : element.attr("type"));
    perceived.put("named", element.text().isEmpty() ? "" : "by what stands on it");
    perceived.states("", element);
    return perceived.aspects;
  }

  /** The same question with other words: what it says and what was typed is left away. */
  public static Map<String, String> shape(Element root) {
    Map<String, String> shape = question(root);
    shape.keySet().removeIf(aspect -> aspect.endsWith(" value"));
    shape.replaceAll(
        (aspect, value) -> aspect.matches(".* (name|hint|limit|error)") ? "said" : value);
    return shape;
  }

  /** The list of what is wrong on a page; nothing where the page has none. */
  public static Map<String, String> summary(Element root) {
    Perceived perceived = new Perceived(root);
    Element summary = root.selectFirst("[role=alert]");
    if (summary == null) {
      return perceived.aspects;
    }
    perceived.put("role", "alert");
    perceived.put("named by", perceived.kindOf(summary.attr("aria-labelledby")));
    perceived.put("focus without script", summary.hasAttr("autofocus") ? "at once" : "");
    perceived.put("can have the focus", summary.attr("tabindex"));
    Element title = summary.selectFirst(HEADINGS);
    if (title != null) {
      perceived.put("title", title.text());
      perceived.put("title is a heading of level", title.normalName().substring(1));
    }
    perceived.put(
        "problems",
        summary.select("ul > li").stream()
            .map(one -> one.select("a[href^=#]").isEmpty() ? "words" : "links into the page")
            .distinct()
            .toList());
    return perceived.aspects;
  }

  /**
   * What is wrong with how a page shows problems: a link that leads nowhere or not to the first
   * control of its field, other words at the field than in the list, a field that does not say that
   * it is described by them, something that a browser would check in words of its own.
   */
  public static List<String> flaws(Document page) {
    List<String> flaws = new ArrayList<>();
    Element summary = page.selectFirst("[role=alert]");
    if (summary == null) {
      return List.of("no list of what is wrong");
    }
    if (summary.select("a[href]").isEmpty()) {
      flaws.add("no link in the list of what is wrong");
    }
    for (Element link : summary.select("a[href]")) {
      Element field = page.getElementById(link.attr("href").substring(1));
      if (field == null) {
        flaws.add("leads nowhere: " + link.attr("href"));
      } else {
        flaws.addAll(flaws(page, link, field));
      }
    }
    for (Element form : page.select("main form:has(" + link(summary) + ")")) {
      if (!form.hasAttr("novalidate")) {
        flaws.add("the browser may check in words of its own: " + form.attr("action"));
      }
    }
    return flaws;
  }

  /** Finds the fields that the list leads to. */
  private static String link(Element summary) {
    return summary.select("a[href]").eachAttr("href").stream()
        .map(href -> "[id='" + href.substring(1) + "']")
        .collect(Collectors.joining(", "));
  }

  private static List<String> flaws(Document page, Element link, Element field) {
    List<String> flaws = new ArrayList<>();
    Perceived perceived = new Perceived(page);
    Element group =
        field.parents().stream()
            .filter(parent -> parent.normalName().equals("fieldset"))
            .reduce((inner, outer) -> outer)
            .orElse(field);
    Element first = group.select(CONTROLS).not("[disabled]").not("button").first();
    if (!field.equals(first)) {
      flaws.add(link.attr("href") + " is not the first control of its field");
    }
    List<String> said =
        described(group).stream()
            .filter(id -> perceived.kindOf(id).equals("error"))
            .map(id -> perceived.textOf(id))
            .toList();
    if (!said.equals(List.of(link.text()))) {
      flaws.add(link.attr("href") + " says “" + link.text() + "”, and its field " + said);
    }
    return flaws;
  }

  /** What differs between what two pieces of HTML give, an aspect with its two values each. */
  public static List<String> differences(Map<String, String> theirs, Map<String, String> ours) {
    Set<String> all = new TreeSet<>(theirs.keySet());
    all.addAll(ours.keySet());
    return all.stream()
        .filter(aspect -> !theirs.getOrDefault(aspect, "").equals(ours.getOrDefault(aspect, "")))
        .map(
            aspect ->
                "%s: %s → %s"
                    .formatted(
                        aspect,
                        theirs.getOrDefault(aspect, "nothing"),
                        ours.getOrDefault(aspect, "nothing")))
        .toList();
  }

  private Optional<Element> groupElement() {
    return Optional.ofNullable(root.selectFirst("fieldset, [role=group], [role=radiogroup]"));
  }

  private void group() {
    groupElement()
        .ifPresent(
            group -> {
              put("group role", group.hasAttr("role") ? group.attr("role") : "group");
              legend(group)
                  .ifPresent(
                      legend -> {
                        put("group named by", "legend");
                        put("group name", legend.text());
                        put("group heading", heading(legend));
                      });
              described("group", group);
            });
  }

  private static Optional<Element> legend(Element group) {
    return group.children().stream()
        .filter(child -> child.normalName().equals("legend"))
        .findFirst();
  }

  private void control(String place, Element control) {
    put(place + " role", role(control));
    Optional<Element> label = label(control);
    if (control.hasAttr("aria-labelledby")) {
      put(place + " named by", "aria-labelledby");
      put(place + " name", textOf(control.attr("aria-labelledby")));
    } else if (control.hasAttr("aria-label")) {
      put(place + " named by", "aria-label");
      put(place + " name", control.attr("aria-label"));
    } else if (label.isPresent()) {
      put(place + " named by", "label");
      put(place + " name", label.get().text());
      put(place + " heading", heading(label.get()));
    }
    described(place, control);
    states(place + " ", control);
    value(place, control);
  }

  private void states(String place, Element control) {
    STATES.forEach(
        (attribute, state) -> {
          if (THERE_OR_NOT.contains(attribute)) {
            put(place + state, control.hasAttr(attribute) ? "true" : "");
          } else if (state.equals("spellcheck") || !control.attr(attribute).equals("false")) {
            put(place + state, control.attr(attribute));
          }
        });
  }

  private void value(String place, Element control) {
    switch (role(control)) {
      case "radio", "checkbox" -> put(place + " checked", control.hasAttr("checked") ? "yes" : "");
      case "combobox" -> {
        List<Element> options = control.select("option");
        put(
            place + " choices",
            options.stream()
                .map(one -> one.text() + (one.hasAttr("disabled") ? " (disabled)" : ""))
                .toList());
        put(
            place + " chosen",
            options.stream()
                .filter(one -> one.hasAttr("selected"))
                .reduce((one, later) -> later)
                .map(Element::text)
                .orElse(""));
      }
      default -> put(place + " value", control.val().strip());
    }
  }

  /** What is read out with it, each kind for itself, and in which order. */
  private void described(String place, Element element) {
    List<String> ids = described(element);
    for (String id : ids) {
      put(place + " " + kindOf(id), textOf(id));
    }
    put(place + " reads out", ids.stream().map(this::kindOf).toList());
  }

  private static List<String> described(Element element) {
    String ids = element.attr("aria-describedby");
    return ids.isBlank() ? List.of() : List.of(ids.strip().split("\\s+"));
  }

  /** In which order name, what is read out with it, and the controls stand on the page. */
  private void order(List<Element> controls) {
    Map<Element, String> parts = new LinkedHashMap<>();
    Optional<Element> group = groupElement();
    group.flatMap(Perceived::legend).ifPresent(legend -> parts.put(legend, "name"));
    if (group.isEmpty() && !controls.isEmpty()) {
      label(controls.get(0)).ifPresent(label -> parts.put(label, "name"));
    }
    List<Element> describing = new ArrayList<>(controls);
    group.ifPresent(describing::add);
    for (Element one : describing) {
      for (String id : described(one)) {
        Element note = root.getElementById(id);
        if (note != null) {
          parts.put(note, kindOf(id));
        }
      }
    }
    controls.stream().findFirst().ifPresent(first -> parts.put(first, "control"));
    List<Element> all = root.getAllElements();
    put(
        "order",
        parts.entrySet().stream()
            .sorted(Comparator.comparingInt(part -> all.indexOf(part.getKey())))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** What a note is, by the end of its id: that is all that says it in anybody's HTML. */
  private String kindOf(String id) {
    if (!id.isEmpty() && root.getElementById(id) == null) {
      return "nothing at " + id;
    }
    return id.replaceFirst("^.*-(?=[a-z]+$)", "").replace("problem", "error");
  }

  private String textOf(String id) {
    Element element = root.getElementById(id);
    return element == null ? "" : element.text();
  }

  private Optional<Element> label(Element control) {
    String id = control.id();
    return root.select("label").stream()
        .filter(label -> !id.isEmpty() && label.attr("for").equals(id))
        .findFirst()
        .or(() -> Optional.ofNullable(control.closest("label")));
  }

  private static String role(Element element) {
    return switch (element.normalName()) {
      case "select" -> "combobox";
      case "textarea" -> "textbox of several lines";
      case "a" -> "link";
      case "button" -> "button";
      default ->
          switch (element.attr("type")) {
            case "radio", "checkbox", "file" -> element.attr("type");
            case "text", "" -> "textbox";
            default -> "input of type " + element.attr("type");
          };
    };
  }

  /** The level of the heading in an element or around it; empty where there is none. */
  private static String heading(Element element) {
    Element around = element.closest(HEADINGS);
    Element heading = around == null ? element.selectFirst(HEADINGS) : around;
    return heading == null ? "" : heading.normalName().substring(1);
  }

  private static List<String> notUnique(Element root) {
    List<String> ids = root.select("[id]").eachAttr("id");
    return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct().toList();
  }

  private void put(String aspect, List<String> values) {
    put(aspect, String.join(", ", values));
  }

  private void put(String aspect, String value) {
    if (!value.isEmpty()) {
      aspects.put(aspect, value);
    }
  }
}
