package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.ChoiceDraft.Mark;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.report.Names;

/** Elements with choices. */
final class ChoiceElements {

  private static final int SEARCHED = 20;

  private final Elements elements;
  private final Whole whole;

  ChoiceElements(Elements elements) {
    this.elements = elements;
    this.whole = elements.whole;
  }

  void one(Node element, String type, String name) {
    choices(element, type, name, "one-choice", Answer.Kind.ONE, !isPlain(type));
  }

  private static boolean isPlain(String type) {
    return List.of("radiogroup", "dropdown", "buttongroup").contains(type);
  }

  void several(Node element, String type, String name) {
    choices(element, type, name, "several-choices", Answer.Kind.SEVERAL, false);
  }

  void ranking(Node element, String name) {
    choices(element, "ranking", name, "ranking", Answer.Kind.RANKED, false);
  }

  /**
   * Pictures that are chosen; where they are parts of one picture, only by what they are called.
   */
  void pictures(Node element, String type, String name) {
    boolean several = element.flag("multiSelect") || type.equals("imagemap");
    choices(
        element,
        type,
        name,
        several ? "several-choices" : "one-choice",
        several ? Answer.Kind.SEVERAL : Answer.Kind.ONE,
        type.equals("imagemap"));
  }

  private void choices(
      Node own, String there, String name, String type, Answer.Kind kind, boolean nearest) {
    Node element = Carried.withChoices(whole, own);
    ChoiceReader choices = new ChoiceReader(whole, element, Names.Of.CHOICE);
    if (element.has("choicesVisibleIf") || element.has("choicesEnableIf")) {
      choices.withColumns();
    }
    choices.read("choices").read("areas");
    numbers(element, choices);
    fetched(element);
    specials(element, choices);
    if (choices.list.isEmpty()) {
      element.say(element.at("choices"), Remark.SAYS_NOTHING);
      QuestionDraft draft = elements.begin(element, there, name, "short-text", true);
      Answer answer = Answer.of(draft.name(), Answer.Kind.TEXT, Map.of());
      elements.end(element, draft, answer, name);
      return;
    }
    QuestionDraft draft = elements.begin(element, there, name, type, nearest);
    draft.choices("choices", choices.list);
    conditions(element, draft, choices);
    Carried.offer(whole, element, draft, choices);
    settings(element, draft, choices, type);
    if (type.equals("one-choice")) {
      begins(element, draft, choices.names);
    } else {
      beginsWithSeveral(element, draft, choices);
    }
    elements.end(element, draft, Answer.of(draft.name(), kind, choices.names), name);
    other(element, draft, choices, name);
  }

  /** A list can be numbers from one to another. */
  private void numbers(Node element, ChoiceReader choices) {
    int least = element.whole("choicesMin").orElse(0);
    int most = element.whole("choicesMax").orElse(0);
    int step = Math.max(1, element.whole("choicesStep").orElse(1));
    if (most <= least || (most - least) / step > 10_000) {
      for (String key : List.of("choicesMin", "choicesMax")) {
        element
            .whole(key)
            .ifPresent(said -> element.say(element.at(key), Remark.NOT_HERE, key, said));
      }
      return;
    }
    for (int i = least; i <= most; i += step) {
      String number = String.valueOf(i);
      choices.special(number, number, whole.same(number), Mark.NONE);
    }
  }

  private static void fetched(Node element) {
    if (element.get("choicesByUrl") != null) {
      String from = String.valueOf(element.get("choicesByUrl"));
      element.say(element.at("choicesByUrl"), Remark.NOT_FETCHED, from);
    }
  }

  private static void specials(Node element, ChoiceReader choices) {
    special(element, choices, "None", "none", "interchange.words.none", Mark.ALONE);
    special(element, choices, "Refuse", "refused", "interchange.words.refused", Mark.NOT_SAID);
    special(element, choices, "DontKnow", "dontknow", "interchange.words.dont-know", Mark.ALONE);
    special(element, choices, "Other", "other", "interchange.words.other", Mark.OTHER_REQUIRED);
    if (element.flag("showSelectAllItem", "hasSelectAll")) {
      element.say(element.at("showSelectAllItem"), Remark.NOT_HERE, "showSelectAllItem", "true");
    }
  }

  private static void special(
      Node element, ChoiceReader choices, String key, String value, String word, Mark mark) {
    String lower = Character.toLowerCase(key.charAt(0)) + key.substring(1);
    Words own = element.words(lower + "Text");
    if (element.flag("show" + key + "Item", "has" + key)) {
      Words words = own.isBlank() ? Words.ours(element.where(), word) : own;
      choices.special(value, value, words, mark);
    }
  }

  private void conditions(Node element, QuestionDraft draft, ChoiceReader choices) {
    for (String key : List.of("choicesVisibleIf", "choicesEnableIf")) {
      element
          .string(key)
          .ifPresent(text -> draft.condition("choices-if", onChoices(element, key, text, choices)));
    }
    choices.offered().forEach(offered -> draft.condition("choices-if", offered));
  }

  private Condition onChoices(Node element, String key, String text, ChoiceReader choices) {
    SurveyScript script = new SurveyScript(whole.answers, element.scope(), "");
    Condition condition =
        new Condition(
            element.at(key),
            text,
            () -> script.conditionOnChoices(text, choices::knows, choices::call));
    return element.isQuiet() ? condition.silently() : condition;
  }

  private static void settings(
      Node element, QuestionDraft draft, ChoiceReader choices, String type) {
    String order = element.get("choicesOrder") instanceof JsonString text ? text.getString() : "";
    if (order.equals("random")) {
      draft.flag("shuffle");
    } else if (!order.isEmpty() && !order.equals("none")) {
      element.say(element.at("choicesOrder"), Remark.NOT_HERE, "choicesOrder", order);
    }
    if (type.equals("one-choice") && choices.list.size() > SEARCHED) {
      draft.setting("appearance", "search");
    }
    if (type.equals("several-choices")) {
      int all = choices.list.size();
      bound(element, "minSelectedChoices", "least", all, draft);
      bound(element, "maxSelectedChoices", "most", all, draft);
      bound(element, "minSelectedAreas", "least", all, draft);
      bound(element, "maxSelectedAreas", "most", all, draft);
    } else if (type.equals("ranking")) {
      bound(element, "maxSelectedChoices", "most", choices.list.size(), draft);
    }
  }

  private static void bound(Node element, String key, String ours, int all, QuestionDraft draft) {
    element
        .whole(key)
        .filter(number -> number >= 1)
        .ifPresent(
            number -> {
              Optional<BigDecimal> least = draft.number("least");
              boolean against =
                  ours.equals("most") && least.filter(one -> one.intValue() > number).isPresent();
              if (against) {
                element.say(element.at(key), Remark.BOUND_LEFT_OUT, key, number, least.get());
                return;
              }
              draft.setting(ours, Math.min(number, all));
              if (number > all) {
                element.say(element.at(key), Remark.NARROWED, key, number, all);
              }
            });
  }

  private static void begins(Node element, QuestionDraft draft, Map<String, String> names) {
    String value = element.string("defaultValue").orElse("");
    if (!value.isEmpty() && names.containsKey(value)) {
      draft.setting("default", names.get(value));
    } else if (!value.isEmpty()) {
      element.say(element.at("defaultValue"), Remark.NOT_HERE, "defaultValue", value);
    }
  }

  /** A list of choices; what would be no answer here is left out. */
  private static void beginsWithSeveral(Node element, QuestionDraft draft, ChoiceReader choices) {
    JsonValue value = element.get("defaultValue");
    List<String> written = new ArrayList<>();
    if (value instanceof JsonArray several) {
      several.forEach(one -> written.add(Node.scalar(one)));
    } else if (value != null) {
      written.add(Node.scalar(value));
    }
    List<String> chosen = written.stream().map(choices.names::get).distinct().toList();
    boolean alone =
        choices.list.stream()
            .anyMatch(choice -> choice.mark() == Mark.ALONE && chosen.contains(choice.name()));
    boolean answer = choices.names.keySet().containsAll(written) && !(alone && chosen.size() > 1);
    if (answer && !chosen.isEmpty()) {
      draft.begins(
          String.join(" ", chosen),
          element.isQuiet() ? List.of() : List.of(element.at("defaultValue")));
    } else if (value != null) {
      element.say(element.at("defaultValue"), Remark.NOT_HERE, "defaultValue", value.toString());
    }
  }

  /** What is written beside "other" has a name of its own. */
  private void other(Node element, QuestionDraft draft, ChoiceReader choices, String name) {
    boolean other = choices.list.stream().anyMatch(choice -> choice.mark().asksWhich());
    if (other) {
      String ours = whole.name(draft.name() + "_other", element.at("name"), true);
      Answer answer = Answer.of(ours, Answer.Kind.TEXT, Map.of());
      whole.answers.add(element.scope().name(name) + "-Comment", answer);
    }
  }

  /** Yes or no: two choices, named by the values that there are. */
  void bool(Node element, String name) {
    QuestionDraft draft = elements.begin(element, "boolean", name, "one-choice", false);
    Words text = element.words("label");
    if (!text.isBlank() && !element.has("title")) {
      draft.text("label", text);
    } else if (!text.isBlank() && !draft.has("hint")) {
      draft.text("hint", text);
    }
    Names free = new Names(Names.Of.CHOICE);
    Map<String, String> names = new LinkedHashMap<>();
    List<ChoiceDraft> list = new ArrayList<>();
    for (boolean holds : new boolean[] {true, false}) {
      String key = holds ? "True" : "False";
      String value = element.string("value" + key).orElse(String.valueOf(holds));
      Words label = element.words("label" + key);
      String ours = free.name(value);
      names.put(value, ours);
      names.put(String.valueOf(holds), ours);
      Words word =
          Words.ours(element.where(), holds ? "interchange.words.yes" : "interchange.words.no");
      list.add(ChoiceDraft.of(ours, label.isBlank() ? word : label));
    }
    draft.choices("choices", list);
    begins(element, draft, names);
    elements.end(element, draft, Answer.of(draft.name(), Answer.Kind.TRUTH, names), name);
  }
}
