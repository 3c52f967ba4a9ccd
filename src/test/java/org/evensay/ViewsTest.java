package org.evensay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What every view keeps to; an exception is listed here, with its reason. */
class ViewsTest {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));
  private static final Path VIEWS = PROJECT.resolve("src/main/webapp");
  private static final Path BEANS = PROJECT.resolve("src/main/java/org/evensay");

  private static final int MOST_LINES = 120;
  private static final int MOST_RENDERED = 6;

  /** Pages that have to be another one in everything, and so are backed by its bean. */
  private static final Map<String, String> SAME_PAGE_ELSEWHERE =
      // A preview that is not the journey itself shows something else than what will be.
      Map.of("survey/answering/preview.xhtml", "journeyPage");

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\.");

  private static Map<String, String> views() {
    try (Stream<Path> files = Files.walk(VIEWS)) {
      Map<String, String> views = new TreeMap<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
        views.put(VIEWS.relativize(file).toString(), Files.readString(file));
      }
      assertFalse(views.isEmpty());
      return views;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parsed(String view) {
    return Jsoup.parse(view, Parser.xmlParser());
  }

  /** Everything wrong in any view, as {@code view: what}. */
  private static List<String> wrong(Function<Element, List<String>> what) {
    List<String> found = new ArrayList<>();
    views()
        .forEach(
            (name, view) ->
                parsed(view)
                    .getAllElements()
                    .forEach(
                        element ->
                            what.apply(element).forEach(one -> found.add(name + ": " + one))));
    return found;
  }

  private static List<String> attributes(Element element, Predicate<Attribute> which) {
    return element.attributes().asList().stream()
        .filter(which)
        .map(attribute -> "<" + element.tagName() + " " + attribute + ">")
        .toList();
  }

  @Test
  void no_view_lets_text_through_as_markup() {
    assertEquals(
        List.of(),
        wrong(element -> attributes(element, attribute -> attribute.getKey().equals("escape"))));
  }

  @Test
  void no_view_has_a_script_or_a_style_in_it() {
    assertEquals(
        List.of(),
        wrong(
            element ->
                attributes(
                    element,
                    attribute ->
                        attribute.getKey().equals("style")
                            || attribute.getKey().matches("on[a-z]+")
                            || attribute.getValue().startsWith("javascript:"))));
    // What a program does, a page can only try with a script, and only a script knows where
    // something is dragged to, that a window closes, and how to leave without a way back: one from
    // a file of ours, without words.
    assertEquals(
        List.of(
            // A sign-in that is about to end can be made longer.
            "WEB-INF/layout/workspace.xhtml: h:outputScript",
            "WEB-INF/layout/workspace.xhtml: h:outputScript",
            "WEB-INF/translation/texts.xhtml: h:outputScript",
            "foundation/api/try.xhtml: h:outputScript",
            "survey/designer/beside.xhtml: h:outputScript",
            "survey/designer/comments.xhtml: h:outputScript",
            "survey/designer/condition.xhtml: h:outputScript",
            "survey/designer/edit.xhtml: h:outputScript",
            "survey/designer/edit.xhtml: h:outputScript",
            "survey/designer/films.xhtml: h:outputScript",
            "survey/designer/films.xhtml: h:outputScript",
            "survey/designer/inside.xhtml: h:outputScript",
            "survey/designer/pictures.xhtml: h:outputScript",
            "survey/designer/recordings.xhtml: h:outputScript",
            "survey/designer/recordings.xhtml: h:outputScript",
            "survey/designer/symbols.xhtml: h:outputScript",
            "survey/glossary/term.xhtml: h:outputScript",
            "survey/invitation/invitation.xhtml: h:outputScript",
            // Without a network there is nothing but script to ask a survey with.
            "survey/offline/answer.xhtml: script",
            "survey/offline/device.xhtml: script",
            "survey/paper/enter.xhtml: h:outputScript"),
        wrong(
            element ->
                element.tagName().matches("(.*:)?(script|style|outputScript)")
                    ? List.of(element.tagName())
                    : List.of()));
  }

  @Test
  void every_word_in_a_view_comes_from_a_language_file_or_a_bean() {
    assertEquals(
        List.of(),
        wrong(
            element ->
                element.textNodes().stream()
                    .map(TextNode::getWholeText)
                    .map(text -> EXPRESSION.matcher(text).replaceAll(""))
                    .map(text -> text.replace("Evensay", ""))
                    .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                    .map(String::strip)
                    .toList()));
  }

  @Test
  void every_word_in_an_attribute_that_is_read_out_comes_from_there_too() {
    Set<String> readOut =
        Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "label", "summary");

    assertEquals(
        List.of(),
        wrong(
            element ->
                attributes(
                    element,
                    attribute ->
                        readOut.contains(attribute.getKey())
                            && EXPRESSION
                                .matcher(attribute.getValue())
                                .replaceAll("")
                                .codePoints()
                                .anyMatch(Character::isLetter))));
  }

  @Test
  void the_words_of_a_button_come_from_there_too() {
    assertEquals(
        List.of(),
        wrong(
            element ->
                element.tagName().matches("h:(commandButton|outputLabel|outputText)")
                    ? attributes(
                        element,
                        attribute ->
                            attribute.getKey().equals("value")
                                && EXPRESSION
                                    .matcher(attribute.getValue())
                                    .replaceAll("")
                                    .codePoints()
                                    .anyMatch(Character::isLetter))
                    : List.of()));
  }

  /** Who comes to a field hears there what is wrong with it, and not only at the top. */
  @Test
  void what_is_wrong_with_a_field_is_read_out_with_it() {
    List<String> silent = new ArrayList<>();
    views()
        .forEach(
            (name, view) -> {
              Document document = parsed(view);
              String described =
                  document.getAllElements().eachAttr("aria-describedby")
                      + " "
                      + document.getAllElements().eachAttr("pt:aria-describedby");
              for (String field : fieldsWithProblems(document)) {
                if (saysOfProblem(field).stream().noneMatch(described::contains)) {
                  silent.add(name + ": " + field);
                }
              }
            });
    // The part that writes what is wrong, for whatever field a page names.
    assertEquals(List.of("WEB-INF/parts/problem.xhtml: #{field}"), silent);
  }

  private static List<String> fieldsWithProblems(Document view) {
    List<String> fields = new ArrayList<>(view.getElementsByTag("ev:problem").eachAttr("field"));
    view.select("p.error[id$=-problem]").eachAttr("id").stream()
        .map(id -> id.replaceFirst("-problem$", ""))
        .forEach(fields::add);
    return fields;
  }

  /** What a field says that is described by what is wrong with it: one of these. */
  private static List<String> saysOfProblem(String field) {
    String expression =
        field.startsWith("#{") ? field.substring(2, field.length() - 1) : "'" + field + "'";
    return List.of(
        "problems.describing(" + expression + ")",
        "problems.of(" + expression + ")",
        expression + ".concat('-problem')",
        expression.replaceFirst("(\\.id)?$", ".describedBy"));
  }

  /** A browser says what is wrong in words of its own, in a bubble that goes away. */
  @Test
  void no_view_has_anything_that_a_browser_would_check() {
    Set<String> checked = Set.of("required", "pattern", "min", "max", "pt:required", "pt:pattern");
    Set<String> types = Set.of("email", "number", "url", "date", "time", "month");
    assertEquals(
        List.of(),
        wrong(
            element ->
                attributes(
                    element,
                    attribute ->
                        checked.contains(attribute.getKey())
                            || attribute.getKey().equals("type")
                                && types.contains(attribute.getValue()))));
  }

  @Test
  void a_page_is_one_task() {
    Map<String, String> tooMuch = new TreeMap<>();
    views()
        .forEach(
            (name, view) -> {
              long lines = view.lines().count();
              int rendered = view.split("\\brendered=", -1).length - 1;
              if (lines > MOST_LINES || rendered > MOST_RENDERED) {
                tooMuch.put(name, lines + " lines, " + rendered + " rendered");
              }
            });

    assertEquals(Map.of(), tooMuch);
  }

  /** {@code signoff/asks-to-sign.xhtml} is backed by {@code signoff.AsksToSignPage}, and so on. */
  @Test
  void a_page_and_its_bean_share_a_stem() {
    Map<String, Set<String>> unlike = new TreeMap<>();
    views()
        .forEach(
            (name, view) -> {
              if (name.startsWith("WEB-INF")) {
                return;
              }
              Set<String> beans = beansOf(view);
              String stem = SAME_PAGE_ELSEWHERE.getOrDefault(name, bean(name));
              boolean there = Files.exists(BEANS.resolve(beanFile(name, stem)));
              // A page that only says something needs no bean.
              boolean alike = beans.isEmpty() ? !there : there && beans.equals(Set.of(stem));
              if (!alike) {
                unlike.put(name, beans);
              }
            });

    assertEquals(Map.of(), unlike);
  }

  @Test
  void every_bean_of_a_page_has_its_page() throws IOException {
    Set<String> expected =
        views().keySet().stream()
            .filter(name -> !name.startsWith("WEB-INF"))
            .map(name -> beanFile(name, SAME_PAGE_ELSEWHERE.getOrDefault(name, bean(name))))
            .collect(Collectors.toSet());

    // Signing out is a button on every page of the workspace: its view is their layout.
    Set<String> inLayouts = Set.of("foundation/people/HeaderPage.java");

    Set<String> homeless = new TreeSet<>();
    try (Stream<Path> files = Files.walk(BEANS)) {
      files
          .map(file -> BEANS.relativize(file).toString())
          .filter(file -> file.matches(".*\\wPage\\.java"))
          .filter(file -> !expected.contains(file) && !inLayouts.contains(file))
          .forEach(homeless::add);
    }

    assertEquals(Set.of(), homeless);
  }

  private static Set<String> beansOf(String view) {
    Matcher bean = BEAN.matcher(view);
    Set<String> beans = new TreeSet<>();
    while (bean.find()) {
      beans.add(bean.group(1));
    }
    return beans;
  }

  /** The name of a bean in views: {@code asks-to-sign} is {@code asksToSignPage}. */
  private static String bean(String view) {
    String stem = view.replaceAll(".*/", "").replace(".xhtml", "");
    return Pattern.compile("-(.)")
            .matcher(stem)
            .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT))
        + "Page";
  }

  private static String beanFile(String view, String bean) {
    return view.replaceAll("[^/]*$", "")
        + Character.toUpperCase(bean.charAt(0))
        + bean.substring(1)
        + ".java";
  }

  /**
   * What is kept is shown to the next person: all that it depends on has to be in what it is kept
   * as. Of an edition, nothing ever changes.
   */
  @Test
  void what_is_kept_depends_on_nothing_but_what_it_is_kept_as() {
    Map<String, Set<String>> ofPages =
        Map.of(
            "start",
            Set.of(
                "startPage.heading",
                "startPage.private",
                "startPage.madeUp",
                "startPage.inOtherLanguage",
                "startPage.draft",
                "startPage.open",
                "startPage.closed",
                "startPage.asker",
                "startPage.why",
                "startPage.minutes",
                "startPage.kept",
                "startPage.use",
                "startPage.harm"),
            "question-actions",
            Set.of("journeyPage.first", "journeyPage.stopping"));
    Map<String, String> places = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    views()
        .forEach(
            (view, text) ->
                parsed(text)
                    .select("ev|kept")
                    .forEach(
                        kept -> {
                          String as = kept.attr("as");
                          String name = as.split(" ")[0];
                          if (places.put(name, view) != null) {
                            wrong.add(name + " is kept twice");
                          }
                          Set<String> dependsOn = beansIn(kept.html());
                          dependsOn.removeAll(ofPages.getOrDefault(name, Set.of()));
                          dependsOn.remove("request.contextPath");
                          if (dependsOn.removeIf(one -> one.matches("(msg|language)\\..*"))
                              && !as.contains("#{language.tag}")) {
                            wrong.add(name + " depends on the language");
                          }
                          dependsOn.forEach(one -> wrong.add(name + " depends on " + one));
                        }));
    assertEquals(List.of(), wrong);
    assertEquals("survey/answering/start.xhtml", places.get("start"));
    assertTrue(
        views()
            .get(places.get("start"))
            .contains(
                "as=\"start #{startPage.edition} #{comfort.withSymbols} #{startPage.private}"
                    + " #{startPage.closed} #{language.tag} #{language.readerTag}\""));
  }

  /** What expressions ask for: {@code bean.property}; {@code msg.} for any word. */
  private static Set<String> beansIn(String markup) {
    Set<String> asked = new TreeSet<>();
    Matcher expression = EXPRESSION.matcher(markup);
    while (expression.find()) {
      String code = expression.group().replaceAll("'[^']*'", "").replace("[", ".[");
      Matcher property = Pattern.compile("\\b([a-z]\\w*\\.(?:\\w+|\\[))").matcher(code);
      while (property.find()) {
        asked.add(property.group(1));
      }
    }
    return asked;
  }
}
