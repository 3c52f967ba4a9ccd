package org.evensay.survey.interchange.surveyjs;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.PageDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.draft.SurveyWriter;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;

/** Brings over a survey of SurveyJS. */
public final class SurveyJs {

  private final Whole whole;
  private final Node root;
  private Optional<String> random = Optional.empty();
  private int values;

  private SurveyJs(JsonObject survey, String way, BroughtPictures pictures, Remarks remarks) {
    this.whole = new Whole(survey, pictures, remarks);
    this.root = new Node(whole, survey, way, Scope.NONE, false);
  }

  /**
   * Reads a file.
   *
   * @param fileName what the survey is called if it has no title
   * @throws ImportProblem when it is no survey of SurveyJS, or cannot be read
   */
  public static Imported read(byte[] file, String fileName) throws ImportProblem {
    return read(JsonFile.read(file), fileName);
  }

  /** The same, of a file that was read already. */
  public static Imported read(JsonFile file, String fileName) throws ImportProblem {
    return read(file, fileName, BroughtPictures.none());
  }

  /**
   * The same.
   *
   * @param pictures what came with it
   */
  public static Imported read(JsonFile file, String fileName, BroughtPictures pictures)
      throws ImportProblem {
    Remarks remarks = new Remarks();
    file.twice().forEach(key -> remarks.add(new Place.Whole(), Remark.TWICE, key));
    JsonObject json = file.content();
    if (asks(json)) {
      return new SurveyJs(json, "", pictures, remarks).imported(fileName);
    }
    // What keeps surveys has them inside of something of its own.
    List<String> inside = json.keySet().stream().filter(key -> asks(json.get(key))).toList();
    if (inside.size() != 1) {
      throw ImportProblem.of(ImportMistake.OTHER_KIND, "SurveyJS");
    }
    String way = inside.get(0);
    json.forEach(
        (key, value) -> {
          if (!key.equals(way)) {
            remarks.add(new Place.Path(key), Remark.NOT_HERE, key, Node.said(value));
          }
        });
    return new SurveyJs(json.getJsonObject(way), way, pictures, remarks).imported(fileName);
  }

  /** Whether something has what a survey of SurveyJS has. */
  private static boolean asks(JsonValue value) {
    return value instanceof JsonObject object
        && List.of("pages", "elements", "questions").stream()
            .anyMatch(key -> object.get(key) instanceof JsonArray);
  }

  private Imported imported(String fileName) throws ImportProblem {
    texts(fileName);
    random = shuffled(root);
    root.nodes("pages").forEach(this::page);
    List<Node> elements = root.nodes("elements", "questions");
    if (!elements.isEmpty()) {
      PageDraft page = whole.survey.page(root.at("elements"), "page", none());
      read(page, elements, List.of());
    }
    whole.survey.workOut(root.nodes("calculatedValues").stream().flatMap(this::value).toList());
    root.string("locale");
    root.rest();
    JsonObject document = SurveyWriter.write(whole.survey);
    JsonObject shown =
        whole
            .pictures
            .json()
            .map(all -> JSON.createObjectBuilder(document).add(PictureDocument.ALL, all).build())
            .orElse(document);
    return new Imported(shown, whole.remarks.report());
  }

  /** What is worked out beside the questions. */
  private Stream<QuestionDraft> value(Node node) {
    String name = node.name();
    Optional<String> text = node.string("expression").filter(said -> !said.isBlank());
    if (name.isEmpty() || text.isEmpty()) {
      node.say(Remark.SAYS_NOTHING);
      return Stream.empty();
    }
    if (whole.survey.isFull() || ++values > Limits.QUESTIONS) {
      whole.survey.more(node.where(), 1);
      return Stream.empty();
    }
    String ours = whole.name(name, node.at("name"), false);
    QuestionDraft value = new QuestionDraft(node.where(), ours, "calculated");
    value.then(Remark.QUESTION, ours, "calculatedValue", "calculated");
    SurveyScript script = new SurveyScript(whole.answers, Scope.NONE, "");
    value.condition(
        "value", new Condition(node.at("expression"), text.get(), script.value(text.get())));
    whole.answers.add(name, Answer.of(ours, Answer.Kind.ANY, Map.of()));
    node.flag("includeIntoResult");
    node.rest();
    return Stream.of(value);
  }

  private static Words none() {
    return Words.silent(Map.of());
  }

  private void texts(String fileName) {
    Words title = root.words("title");
    String written = title.texts().getOrDefault(whole.survey.language(), "");
    whole.survey.name(written.isBlank() ? fileName.replaceFirst("\\.[A-Za-z]{2,4}$", "") : written);
    whole.survey.text("title", title);
    whole.survey.text("why", root.words("description"));
    whole.survey.text("next", root.words("completedHtml"));
  }

  private void page(Node node) {
    if (whole.survey.isFull()) {
      whole.survey.more(node.where(), Unread.questions(node, "panel"));
      return;
    }
    String name = node.name();
    Words title = node.words("title");
    PageDraft page = whole.survey.page(node.where(), name.isBlank() ? "page" : name, title);
    node.say(Remark.TAKEN);
    shuffled(node).or(() -> random).ifPresent(any -> page.shuffle());
    Elements.conditions(node).forEach(page::showIf);
    Words description = node.words("description");
    if (!description.isBlank()) {
      String ours = whole.name(name + "_about", node.at("name"), true);
      page.add(new QuestionDraft(node.at("description"), ours, "note").text("label", description));
    }
    List<Node> elements = new ArrayList<>(node.nodes("elements", "questions"));
    read(page, elements, List.of());
    node.rest();
  }

  /** What says that chance makes the order of questions. */
  private static Optional<String> shuffled(Node node) {
    Optional<String> random = Optional.empty();
    for (String key : List.of("questionOrder", "questionsOrder")) {
      Optional<String> order = node.string(key);
      boolean yes = order.filter("random"::equals).isPresent();
      order.ifPresent(said -> node.say(node.at(key), yes ? Remark.TAKEN : Remark.SAYS_NOTHING));
      random = yes ? order : random;
    }
    return random;
  }

  private void read(PageDraft page, List<Node> elements, List<Condition> shown) {
    Elements all = new Elements(whole, page);
    elements.forEach(element -> all.read(element.in(Scope.NONE.shown(shown), false)));
  }
}
