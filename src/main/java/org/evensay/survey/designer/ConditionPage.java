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
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.designer.change.Askable;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Rewritten;
import org.evensay.survey.designer.change.Spot;
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

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.at}")
  String at;

  private Draft draft;
  private DraftDocument document;
  private Spot spot;
  private JsonObject part;
  private String expression = "";
  private List<Askable> questions;
  private List<ShownTest> tests;
  private List<ShownField.Option> offered;

  /** Finds the condition. */
  @PostConstruct
  void find() {
    draft = atHand.draft(id);
    document = DraftDocument.readable(draft.document());
    spot = Spot.of(at).orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
    part = document.part(spot).orElseThrow(() -> new Refused(DesignerRefusal.NO_SUCH_PART));
    questions = Askable.before(document, Optional.of(spot).filter(one -> !one.isBeside()));
    expression = DraftDocument.string(part, key()).orElse("");
  }

  /** Which condition of its part it is. */
  private String key() {
    return switch (spot.shelf()) {
      case ENDS -> "end-if";
      case QUOTAS -> "if";
      default -> "show-if";
    };
  }

  /** Takes it in as it was put together. */
  public String load() {
    boolean posted = request.getMethod().equals("POST") && request.getParameter("was") != null;
    return posted ? keep() : null;
  }

  private String keep() {
    String was = expression;
    expression = written();
    try {
      JsonObject base = spot.isPage() ? DraftDocument.withoutQuestions(part) : part;
      if (!was.equals(typed("was"))) {
        throw new Refused(DesignerRefusal.CHANGED_MEANWHILE);
      }
      JsonObject mine = PartForm.put(base, List.of(key()), PartForm.line(expression));
      Spot kept = atHand.change(id, new Rewritten(Optional.of(spot), base, mine), spot);
      String page = typed("go").equals("done") ? "edit" : "condition";
      return "/survey/designer/"
          + page
          + ".xhtml?faces-redirect=true&draft="
          + id
          + "&at="
          + kept
          + (page.equals("edit") ? "&done=yes" : "");
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  private String typed(String name) {
    return PartForm.typed(request::getParameterValues, name).orElse("");
  }

  /** What she wrote herself counts before what she put together. */
  private String written() {
    String own = typed("expression").strip();
    if (!own.equals(typed("was"))) {
      return own;
    }
    Optional<Clauses> before = ConditionWords.clauses(own);
    if (!own.isEmpty() && before.isEmpty()) {
      return own;
    }
    List<Clauses.Clause> clauses = new ArrayList<>();
    List<Clauses.Clause> known = before.map(Clauses::clauses).orElse(List.of());
    for (int i = 0; i < known.size(); i++) {
      if (!typed("go").equals("remove " + i)) {
        clauses.add(clause(known.get(i), i));
      }
    }
    if (typed("go").equals("add")) {
      named(typed("question")).ifPresent(one -> clauses.add(first(one)));
    }
    return new Clauses(!typed("together").equals("any"), clauses).text();
  }

  private Clauses.Clause clause(Clauses.Clause before, int number) {
    String test = typed("test:" + number);
    Clauses.Test chosen =
        List.of(Clauses.Test.values()).stream()
            .filter(one -> ConditionWords.code(one).equals(test))
            .findFirst()
            .orElse(before.test());
    String value =
        request.getParameter("value:" + number) == null
            ? before.value()
            : typed("value:" + number).strip();
    if (chosen == before.test() && value.equals(before.value())) {
      return before;
    }
    return named(before.question())
        .map(one -> one.clause(chosen, value))
        .orElseGet(() -> new Clauses.Clause(before.question(), chosen, value, before.number()));
  }

  /** What a test begins with. */
  private static Clauses.Clause first(Askable question) {
    boolean offers = !question.choices().isEmpty();
    return offers
        ? question.clause(question.tests().get(0), question.choices().keySet().iterator().next())
        : question.clause(Clauses.Test.ANSWERED, "");
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

  /** What the condition is of. */
  public String getTitle() {
    String called = document.called(part);
    if (spot.isPage()) {
      return language.with("designer.line.page", spot.page() + 1);
    }
    return called.isEmpty() ? language.get("designer.line.untitled") : called;
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

  /** The same in plain words; empty where that cannot be said so. */
  public String getWords() {
    return new ConditionWords(language, questions).of(expression);
  }

  /** Whether it says more than tests can. */
  public boolean isMore() {
    return !expression.isEmpty() && ConditionWords.clauses(expression).isEmpty();
  }

  public boolean isAny() {
    return ConditionWords.clauses(expression).filter(clauses -> !clauses.all()).isPresent();
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
    for (Clauses.Clause clause :
        ConditionWords.clauses(expression).map(Clauses::clauses).orElse(List.of())) {
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
                  .map(one -> ShownTest.values(one, clause.value(), this::gone))
                  .orElse(List.of()),
              clause.value()));
    }
    return shown;
  }

  private ShownField.Option option(Clauses.Test test, Clauses.Clause clause) {
    String code = ConditionWords.code(test);
    return new ShownField.Option(
        code, language.get("designer.test.short." + code), test == clause.test());
  }

  private String gone(String value) {
    return language.with("designer.condition.gone", value);
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
