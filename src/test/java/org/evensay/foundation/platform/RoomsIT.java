package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.codesign.weighing.OwnRound;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnForms;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms in the head of every page of the workspace, and which of them one is in. */
@OnTheServer
class RoomsIT {

  /** The page that a room opens with. */
  private static final String ITSELF = "page";

  /** Any other page in a room. */
  private static final String INSIDE = "true";

  /** Each page, with its room and how that is marked. */
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("/foundation/programme/home", List.of("home", ITSELF));
    ROOMS.put("/foundation/programme/journal", List.of("journal", ITSELF));
    ROOMS.put("/foundation/programme/programme", List.of("programme", ITSELF));
    ROOMS.put("/foundation/api/try", List.of("programme", INSIDE));
    ROOMS.put("/foundation/api/token/tokens", List.of("programme", INSIDE));
    ROOMS.put("/survey/design/surveys", List.of("surveys", ITSELF));
    ROOMS.put("/survey/design/add", List.of("surveys", INSIDE));
    ROOMS.put("/survey/design/withdraw-survey", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/beside", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/comments", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/condition", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/edit", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/inside", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/library", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/films", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/look", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/outline", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/pictures", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/recordings", List.of("surveys", INSIDE));
    ROOMS.put("/survey/designer/symbols", List.of("surveys", INSIDE));
    ROOMS.put("/survey/glossary/glossary", List.of("surveys", INSIDE));
    ROOMS.put("/survey/glossary/table", List.of("surveys", INSIDE));
    ROOMS.put("/survey/glossary/term", List.of("surveys", INSIDE));
    ROOMS.put("/survey/translation/exchange", List.of("surveys", INSIDE));
    ROOMS.put("/survey/translation/translate", List.of("surveys", INSIDE));
    ROOMS.put("/survey/edition/begin", List.of("surveys", INSIDE));
    ROOMS.put("/survey/edition/compare", List.of("surveys", INSIDE));
    ROOMS.put("/survey/edition/discard", List.of("surveys", INSIDE));
    ROOMS.put("/survey/edition/draft", List.of("surveys", INSIDE));
    ROOMS.put("/survey/edition/publish", List.of("surveys", INSIDE));
    ROOMS.put("/survey/enclosure/file", List.of("surveys", INSIDE));
    ROOMS.put("/survey/enclosure/files", List.of("surveys", INSIDE));
    ROOMS.put("/survey/interchange/bring", List.of("surveys", INSIDE));
    ROOMS.put("/survey/interchange/report", List.of("surveys", INSIDE));
    ROOMS.put("/survey/interchange/take", List.of("surveys", INSIDE));
    ROOMS.put("/survey/invitation/invitation", List.of("surveys", INSIDE));
    ROOMS.put("/survey/invitation/shared", List.of("surveys", INSIDE));
    ROOMS.put("/survey/invitation/together", List.of("surveys", INSIDE));
    ROOMS.put("/survey/offline/aside", List.of("surveys", INSIDE));
    ROOMS.put("/survey/paper/code", List.of("surveys", INSIDE));
    ROOMS.put("/survey/paper/enter", List.of("surveys", INSIDE));
    ROOMS.put("/survey/paper/print", List.of("surveys", INSIDE));
    ROOMS.put("/survey/paper/sample", List.of("surveys", INSIDE));
    ROOMS.put("/survey/paper/settle", List.of("surveys", INSIDE));
    ROOMS.put("/survey/response/export", List.of("surveys", INSIDE));
    ROOMS.put("/survey/review/review", List.of("surveys", INSIDE));
    ROOMS.put("/insight/coverage/coverage", List.of("coverage", ITSELF));
    ROOMS.put("/insight/results/results", List.of("coverage", INSIDE));
    ROOMS.put("/codesign/workshop/workshop", List.of("workshop", ITSELF));
    ROOMS.put("/codesign/ask/asks", List.of("asks", ITSELF));
    ROOMS.put("/codesign/ask/ask", List.of("asks", INSIDE));
    ROOMS.put("/codesign/ask/revise", List.of("asks", INSIDE));
    ROOMS.put("/codesign/weighing/rounds", List.of("weighing", ITSELF));
    ROOMS.put("/codesign/weighing/open", List.of("weighing", INSIDE));
    ROOMS.put("/codesign/weighing/weigh", List.of("weighing", INSIDE));
    ROOMS.put("/codesign/weighing/weighed", List.of("weighing", INSIDE));
    ROOMS.put("/codesign/weighing/abandon", List.of("weighing", INSIDE));
    ROOMS.put("/codesign/weighing/standing", List.of("weighing", INSIDE));
    ROOMS.put("/codesign/signoff/asks-to-sign", List.of("signoff", ITSELF));
    ROOMS.put("/codesign/signoff/sign", List.of("signoff", INSIDE));
  }

  private static OwnProgramme programme;
  private static String ask;
  private static OwnRound open;
  private static OwnRound closed;
  private static SurveyDocument survey;
  private static String draft;
  private static String brought;
  private static List<String> forms;
  private static String sent;
  private static String group;

  @BeforeAll
  static void things() {
    programme = OwnProgramme.of("rooms");
    List<String> asks = List.of("Warm lunch", "Later mornings");
    ask = asks.stream().map(programme::ask).toList().get(0);
    open = OwnRound.open(programme, asks);
    open.cast("young-1", 70, 30);
    closed = OwnRound.open(programme, asks).castByQuorum(70, 30);
    closed.close();
    Visitor coordinator = programme.as("coordinator");
    survey = SurveyDocument.ofWords("rooms");
    coordinator.post("/survey/design/add", Map.of("document", survey.json()));
    forms = OwnForms.make(coordinator, survey.name(), 2);
    OwnForms.typeTwice(programme.as("safeguarder"), forms.get(1), Map.of(), Map.of());
    Page begun = coordinator.post("/survey/edition/begin", Map.of("begin:example", ""));
    draft = begun.address().getQuery().replaceFirst("draft=", "");
    Form form = coordinator.get("/survey/interchange/bring").form("file");
    byte[] file = survey.json().getBytes(StandardCharsets.UTF_8);
    brought =
        coordinator
            .sendFile(form, "file", "survey.json", file)
            .address()
            .getQuery()
            .replaceFirst("draft=", "");
    FileSurvey withFiles = FileSurvey.publish(coordinator, "rooms-files");
    withFiles.answered(Persona.ANYONE.visits());
    sent = withFiles.files(true).get(0);
    group = OwnGroup.open(coordinator, survey.name(), "Rooms").id();
  }

  static Stream<Arguments> rooms() {
    return ROOMS.entrySet().stream()
        .map(page -> Arguments.of(page.getKey(), page.getValue().get(0), page.getValue().get(1)));
  }

  @Test
  void these_are_all_the_pages_of_the_workspace() {
    assertEquals(
        EveryPage.WORKSPACE.stream().sorted().toList(), ROOMS.keySet().stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void the_room_that_one_is_in_is_marked_and_no_other(String path, String room, String mark) {
    Page page = reader(path).get(path + thing(path));
    assertEquals(200, page.status());
    List<String> marked =
        page.document().select("nav.rooms a:not([aria-current=false])").stream()
            .map(RoomsIT::marked)
            .toList();

    assertEquals(List.of(Words.of("platform.rooms." + room) + " " + mark), marked);
  }

  private static String marked(Element room) {
    return room.text() + " " + room.attr("aria-current");
  }

  private static Visitor reader(String path) {
    return programme.as(
        switch (path) {
          case "/survey/design/add",
              "/survey/designer/beside",
              "/survey/designer/comments",
              "/survey/designer/condition",
              "/survey/designer/edit",
              "/survey/designer/inside",
              "/survey/designer/library",
              "/survey/designer/films",
              "/survey/designer/look",
              "/survey/designer/outline",
              "/survey/designer/pictures",
              "/survey/designer/recordings",
              "/survey/designer/symbols",
              "/survey/glossary/glossary",
              "/survey/glossary/table",
              "/survey/glossary/term",
              "/survey/translation/exchange",
              "/survey/translation/translate",
              "/survey/design/withdraw-survey",
              "/survey/edition/begin",
              "/survey/edition/discard",
              "/survey/edition/draft",
              "/survey/edition/publish",
              "/survey/interchange/bring",
              "/survey/interchange/report",
              "/survey/interchange/take",
              "/survey/invitation/invitation",
              "/survey/invitation/shared",
              "/survey/invitation/together",
              "/survey/offline/aside",
              "/survey/paper/print",
              "/survey/paper/sample" ->
              "coordinator";
          case "/survey/enclosure/file",
              "/survey/enclosure/files",
              "/survey/paper/code",
              "/survey/paper/enter",
              "/survey/paper/settle",
              "/survey/response/export" ->
              "safeguarder";
          case "/codesign/weighing/open", "/codesign/weighing/abandon" -> "facilitator";
          default -> "young-1";
        });
  }

  private static String thing(String path) {
    return switch (path) {
      case "/codesign/ask/ask", "/codesign/ask/revise", "/codesign/signoff/sign" -> "?ask=" + ask;
      case "/codesign/weighing/weigh", "/codesign/weighing/weighed", "/codesign/weighing/abandon" ->
          "?round=" + open.id();
      case "/codesign/weighing/standing" -> "?round=" + closed.id();
      case "/survey/design/withdraw-survey",
          "/survey/invitation/shared",
          "/survey/edition/compare",
          "/survey/interchange/take",
          "/survey/invitation/together",
          "/survey/offline/aside",
          "/survey/paper/print",
          "/survey/review/review" ->
          "?survey=" + survey.name();
      case "/survey/paper/enter" -> "?form=" + forms.get(0);
      case "/survey/paper/settle" -> "?form=" + forms.get(1);
      case "/survey/paper/sample" -> "?draft=" + draft;
      case "/survey/designer/condition" -> "?draft=" + draft + "&at=0";
      case "/survey/designer/films",
          "/survey/designer/pictures",
          "/survey/designer/recordings",
          "/survey/designer/symbols" ->
          "?draft=" + draft + "&at=0.0";
      case "/survey/designer/inside" ->
          "?draft=" + OwnDraft.ofRounds(programme.as("coordinator")).id() + "&at=0.1";
      case "/survey/designer/beside",
          "/survey/designer/comments",
          "/survey/designer/edit",
          "/survey/designer/library",
          "/survey/designer/look",
          "/survey/designer/outline",
          "/survey/translation/exchange",
          "/survey/translation/translate",
          "/survey/edition/discard",
          "/survey/edition/draft",
          "/survey/edition/publish" ->
          "?draft=" + draft;
      case "/survey/interchange/report" -> "?draft=" + brought;
      case "/survey/enclosure/file" -> "?file=" + sent;
      case "/survey/invitation/invitation" -> "?id=" + group;
      default -> "";
    };
  }
}
