package org.evensay.survey.designer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.designer.change.Askable;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Rewritten;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Abridged;
import org.evensay.survey.designer.form.PartForm;

/**
 * Putting a condition together out of tests of one question each, said in plain words, with the
 * expression beside it. Whoever needs more writes the expression herself.
 */
@Named
@RequestScoped
public class ConditionPage {

  @Inject HttpServletRequest request;
  @Inject DraftAtHand atHand;
  @Inject PageLanguage language;
  @Inject PageProblems problems;
  @Inject ShownPlace places;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  private Draft draft;
  private DraftDocument document;
  private Spot spot;
  private Optional<Spot> found;
  private JsonObject part;
  private JsonObject base;
  private String expression;
  private Optional<Clauses> written = Optional.empty();
  private boolean contested;
  private List<Askable> questions;
  private List<ShownTest> tests;
  private List<ShownField.Option> offered;

  /** Finds the condition. */
  @PostConstruct
  void find() {
    draft = atHand.draft(id);
    document = DraftDocument.readable(draft.document());
    spot = Spot.of(at).orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
    if (isWriting()) {
      base = PartForm.posted(request.getParameter("base"), document);
      found =
          Rewritten.find(document, Optional.of(spot), base, atHand.past(id))
              .flatMap(there -> there);
    } else {
      found = Optional.of(spot);
    }
    spot = found.orElse(spot);
    part = found.flatMap(document::part).map(this::shown).orElse(base);
    if (part == null) {
      throw new Refused(DesignerRefusal.NO_SUCH_PART);
    }
    base = isWriting() ? base : part;
    questions = Askable.before(document, Optional.of(spot).filter(one -> !one.isBeside()));
    expression = stored();
  }

  private boolean isWriting() {
    return request.getMethod().equals("POST") && request.getParameter("base") != null;
  }

  private JsonObject shown(JsonObject whole) {
    return spot.isPage() ? DraftDocument.withoutQuestions(whole) : whole;
  }

  /** The condition as it is kept now. */
  private String stored() {
    return DraftDocument.string(part, key()).orElse("");
  }

  /** Which condition of its part it is. */
  private String key() {
    return switch (spot.shelf()) {
      case ENDS -> "end-if";
      case QUOTAS -> "if";
      default -> "show-if";
    };
  }

  /** Takes it in as it was put together; else says what is wrong with what is kept. */
  public String load() {
    if (isWriting()) {
      return keep();
    }
    said(DraftMistakes.of(draft.document()))
        .forEach(words -> problems.add("expression", ShownText.inPagesLanguage(words)));
    return null;
  }

  private List<String> said(DraftMistakes all) {
    String way = DraftMistakes.way(spot, document) + "." + key();
    return all.in(spot, document).stream()
        .filter(mistake -> mistake.place() instanceof Place.Path path && path.way().equals(way))
        .map(places::alone)
        .toList();
  }

  /** What may not be meant about what is kept. */
  public List<String> getOddities() {
    return isWriting() ? List.of() : said(DraftMistakes.odd(draft.document()));
  }

  private String keep() {
    WrittenCondition came =
        new WrittenCondition(name -> PartForm.typed(request::getParameterValues, name), questions);
    expression = came.expression();
    if (!came.wrong().isEmpty()) {
      written = came.tests();
      came.wrong().forEach(wrong -> problems.add(wrong.field(), wrong.key()));
      return null;
    }
    try {
      JsonObject mine = PartForm.put(base, List.of(key()), PartForm.line(expression));
      Spot kept = atHand.change(id, new Rewritten(Optional.of(spot), base, mine), spot);
      boolean done = "done".equals(request.getParameter("go"));
      return "/survey/designer/"
          + (done ? "edit" : "condition")
          + ".xhtml?faces-redirect=true&draft="
          + id
          + "&at="
          + kept
          + (done ? "&done=yes" : "");
    } catch (Refused refused) {
      problems.add("", refused);
      // Hers stays, and the next time she knows of theirs.
      contested = found.isPresent();
      base = part;
      return null;
    }
  }

  private Optional<Askable> named(String name) {
    return questions.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  public String getId() {
    return id;
  }

  public String getAt() {
    return spot.toString();
  }

  /** What the condition is of; a question by its own words. */
  public ShownText getTitle() {
    String called = document.called(part);
    if (spot.isPage()) {
      return ShownText.inPagesLanguage(language.with("designer.line.page", spot.page() + 1));
    }
    return called.isEmpty()
        ? ShownText.inPagesLanguage(language.get("designer.line.untitled"))
        : new ShownText(called, getLang(), document.defaultLanguage().direction());
  }

  /** The language that questions are named in. */
  public String getLang() {
    return document.defaultLanguage().tag();
  }

  /** What is put together: when something is asked, comes, or is counted. */
  public String getHeading() {
    return language.get(
        spot.isBeside()
            ? "designer.condition.heading." + spot.shelf().code()
            : "designer.condition.heading");
  }

  public String getExpression() {
    return expression;
  }

  /** What she began with, and knows of. */
  public String getBase() {
    return Abridged.of(base).toString();
  }

  /** The same in plain words; empty where that cannot be said so. */
  public String getWords() {
    return new ConditionWords(language, questions).of(expression);
  }

  /** Whether somebody else changed it meanwhile. */
  public boolean isContested() {
    return contested;
  }

  /** What somebody else made of it; empty when it has no condition any more. */
  public String getTheirs() {
    return stored();
  }

  /** The same in plain words; empty where that cannot be said so. */
  public String getTheirWords() {
    return new ConditionWords(language, questions).of(stored());
  }

  /** Whether it says more than tests can. */
  public boolean isMore() {
    return ConditionWords.isExpression(expression) && clauses().isEmpty();
  }

  /** What it is as tests: those that came, also where something is wrong in them. */
  private Optional<Clauses> clauses() {
    return written.or(() -> ConditionWords.clauses(expression));
  }

  public boolean isAny() {
    return clauses().filter(clauses -> !clauses.all()).isPresent();
  }

  /** The tests; a view asks for them again with each that it shows. */
  public List<ShownTest> getTests() {
    if (tests == null) {
      tests = tests();
    }
    return tests;
  }

  private List<ShownTest> tests() {
    List<ShownTest> shown = new ArrayList<>();
    for (Clauses.Clause clause : clauses().map(Clauses::clauses).orElse(List.of())) {
      Optional<Askable> question = named(clause.question());
      List<Clauses.Test> tests = new ArrayList<>(question.map(Askable::tests).orElse(List.of()));
      if (!tests.contains(clause.test())) {
        tests.add(clause.test());
      }
      shown.add(
          new ShownTest(
              shown.size(),
              question.map(Askable::words).orElse(clause.question()),
              tests.stream().map(test -> option(test, clause)).toList(),
              question
                  .map(
                      one ->
                          ShownTest.values(
                              one, clause.value(), document.defaultLanguage(), this::gone))
                  .orElse(List.of()),
              clause.value(),
              tests.stream().anyMatch(Clauses.Test::takesValue)));
    }
    return shown;
  }

  private ShownField.Option option(Clauses.Test test, Clauses.Clause clause) {
    String code = ConditionWords.code(test);
    return new ShownField.Option(
        code, language.get("designer.test.short." + code), test == clause.test());
  }

  private String gone(String value) {
    return language.with("designer.condition.gone", Apart.words(value));
  }

  /** The questions before it. */
  public List<ShownField.Option> getQuestions() {
    if (offered == null) {
      offered =
          questions.stream()
              .map(one -> new ShownField.Option(one.name(), one.words(), false))
              .toList();
    }
    return offered;
  }
}
