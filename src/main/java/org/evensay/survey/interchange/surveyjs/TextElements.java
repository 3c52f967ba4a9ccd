package org.evensay.survey.interchange.surveyjs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.Answer;

/** Elements in which something is typed, and what is only read or worked out. */
final class TextElements {

  private static final int MEGABYTE = 1_000_000;

  /** What is asked for says all of these. */
  private static final List<String> WHOLE = List.of("", "image/*", "audio/*", "video/*");

  /** What is asked for where only these kinds are taken. */
  private static final Map<String, String> MEDIA =
      Map.of(
          "photo", "image/.*|\\.(?:jpe?g|png|gif|webp|heic|bmp)",
          "voice", "audio/.*|\\.(?:mp3|m4a|ogg|wav|aac)",
          "video", "video/.*|\\.(?:mp4|mov|webm|avi)");

  private final Elements elements;
  private final Whole whole;

  TextElements(Elements elements) {
    this.elements = elements;
    this.whole = elements.whole;
  }

  /** One line; its kind of field says what it is for. */
  void text(Node element, String name) {
    String kind = element.string("inputType").orElse("text").toLowerCase(Locale.ROOT);
    String there = "text (" + kind + ")";
    switch (kind) {
      case "number", "range" -> number(element, there, name);
      case "date", "month" -> date(element, there, name, kind);
      case "time" -> simple(element, there, name, "time", false);
      case "datetime", "datetime-local" -> dateAndTime(element, there, name);
      case "email" -> email(element, there, name);
      case "text" -> simple(element, "text", name, "short-text", false);
      default -> simple(element, there, name, "short-text", true);
    }
  }

  void comment(Node element, String name) {
    simple(element, "comment", name, "long-text", false);
  }

  /** A file; which kinds it may be says what is asked for. */
  void file(Node element, String type, String name) {
    String kinds = element.string("acceptedTypes").orElse("").toLowerCase(Locale.ROOT);
    String ours = type.equals("signaturepad") ? "drawing" : medium(kinds);
    QuestionDraft draft = elements.begin(element, type, name, ours, false);
    element
        .number("maxSize")
        .filter(bytes -> bytes.signum() > 0)
        .map(bytes -> bytes.divide(BigDecimal.valueOf(MEGABYTE), 0, RoundingMode.CEILING))
        .ifPresentOrElse(
            most -> megabytes(element, draft, most),
            () -> element.say(Remark.FILE_ROOM, Medium.ofType(ours).orElseThrow().megabytes()));
    if (!WHOLE.contains(kinds)) {
      element.say(element.at("acceptedTypes"), Remark.NOT_HERE, "acceptedTypes", kinds);
    }
    if (element.flag("allowMultiple")) {
      element.say(element.at("allowMultiple"), Remark.NOT_HERE, "allowMultiple", "true");
    }
    elements.end(element, draft, Answer.of(draft.name(), Answer.Kind.TEXT, Map.of()), name);
  }

  private static void megabytes(Node element, QuestionDraft draft, BigDecimal most) {
    BigDecimal room = most.min(BigDecimal.valueOf(Limits.FILE_MEGABYTES));
    draft.setting("most-megabytes", room);
    if (room.compareTo(most) < 0) {
      element.say(element.at("maxSize"), Remark.NARROWED, "maxSize", most + " MB", room + " MB");
    }
  }

  private static String medium(String kinds) {
    for (Map.Entry<String, String> one : MEDIA.entrySet()) {
      boolean all =
          !kinds.isBlank()
              && Stream.of(kinds.split(",")).allMatch(kind -> kind.strip().matches(one.getValue()));
      if (all) {
        return one.getKey();
      }
    }
    return "file";
  }

  /** A type that is not known. */
  void other(Node element, String type, String name) {
    simple(element, type, name, "short-text", true);
  }

  private QuestionDraft simple(
      Node element, String there, String name, String type, boolean nearest) {
    int most = element.whole("maxLength").orElse(-1);
    boolean more = type.equals("short-text") && most > Limits.SHORT_ANSWER_CHARACTERS;
    QuestionDraft draft =
        elements.begin(element, there, name, more ? "long-text" : type, nearest || more);
    if (most > 0 && draft.type().endsWith("-text")) {
      int room = Math.min(most, Limits.LONG_ANSWER_CHARACTERS);
      draft.setting("most-characters", room);
      if (room < most) {
        element.say(element.at("maxLength"), Remark.NARROWED, "maxLength", most, room);
      }
    } else if (draft.type().endsWith("-text")) {
      element.once(Remark.TEXT_ROOM, Limits.SHORT_ANSWER_CHARACTERS, Limits.LONG_ANSWER_CHARACTERS);
    }
    begins(element, draft);
    Answer.Kind kind = type.equals("time") ? Answer.Kind.TIME : Answer.Kind.TEXT;
    elements.end(element, draft, Answer.of(draft.name(), kind, Map.of()), name);
    return draft;
  }

  private static void begins(Node element, QuestionDraft draft) {
    element
        .string("defaultValue")
        .ifPresent(
            value -> {
              if (value.length() <= Limits.SHORT_ANSWER_CHARACTERS) {
                draft.begins(
                    value, element.isQuiet() ? List.of() : List.of(element.at("defaultValue")));
              } else {
                element.say(element.at("defaultValue"), Remark.NOT_HERE, "defaultValue", value);
              }
            });
  }

  private void email(Node element, String there, String name) {
    QuestionDraft draft = simple(element, there, name, "short-text", true);
    String check = "regex(., '" + Validators.EMAIL + "')";
    draft.condition(
        "valid-if", new Condition(element.at("inputType"), "email", () -> check).silently());
  }

  /** A number; whole if it goes up by whole steps. */
  private void number(Node element, String there, String name) {
    Optional<BigDecimal> step = element.number("step").filter(value -> value.signum() > 0);
    boolean whole = step.filter(value -> value.stripTrailingZeros().scale() <= 0).isPresent();
    QuestionDraft draft = elements.begin(element, there, name, whole ? "number" : "decimal", false);
    boolean fit = Bounds.fit(draft, element.number("min"), element.number("max"));
    if (!fit) {
      Bounds.fit(draft, element.number("min"), Optional.empty());
      String most = element.string("max").orElse("");
      String least = element.string("min").orElse("");
      element.say(element.at("max"), Remark.BOUND_LEFT_OUT, "max", most, least);
    } else {
      Bounds.say(element, draft);
    }
    Bounds.places(element, draft, step);
    begins(element, draft);
    elements.end(element, draft, Answer.of(draft.name(), Answer.Kind.NUMBER, Map.of()), name);
  }

  private void date(Node element, String there, String name, String type) {
    QuestionDraft draft = elements.begin(element, there, name, type, false);
    String form = type.equals("date") ? "[0-9]{4}-[0-9]{2}-[0-9]{2}" : "[0-9]{4}-[0-9]{2}";
    for (String key : List.of("min", "max")) {
      String value = element.string(key).orElse("");
      Optional<Object> least = draft.said("least");
      boolean against = least.filter(one -> one.toString().compareTo(value) > 0).isPresent();
      if (value.matches(form) && against) {
        element.say(element.at(key), Remark.BOUND_LEFT_OUT, key, value, least.get().toString());
      } else if (value.matches(form)) {
        draft.setting(key.equals("min") ? "least" : "most", value);
      } else if (!value.isEmpty()) {
        element.say(element.at(key), Remark.NOT_HERE, key, value);
      }
    }
    begins(element, draft);
    Answer.Kind kind = type.equals("date") ? Answer.Kind.DATE : Answer.Kind.MONTH;
    elements.end(element, draft, Answer.of(draft.name(), kind, Map.of()), name);
  }

  /** A day and a time: two questions. */
  private void dateAndTime(Node element, String there, String name) {
    QuestionDraft day = elements.begin(element, there, name, "date", true);
    elements.put(element, day, Answer.of(day.name(), Answer.Kind.DATE, Map.of()), name);
    String ours = whole.name(day.name() + "_time", element.at("name"), true);
    QuestionDraft time = new QuestionDraft(element.where(), ours, "time");
    time.text("label", Words.ours(element.where(), "interchange.words.time"));
    elements.shown(element.in(element.scope().silently(), true), time);
    elements.page.add(time);
    element.rest();
  }

  /** Something to read. */
  void html(Node element, String name) {
    Words html = element.words("html");
    QuestionDraft note = elements.begin(element, "html", name, "note", false);
    if (!html.isBlank()) {
      note.text("label", html);
      element
          .string("title")
          .ifPresent(said -> element.say(element.at("title"), Remark.NOT_HERE, "title", said));
    }
    elements.page.add(note);
    element.rest();
  }

  /** A picture to look at: something to read, with it. */
  void image(Node element, String name) {
    Optional<String> picture = Linked.picture(whole, element, name);
    if (picture.isEmpty()) {
      element.say(Remark.QUESTION_LEFT_OUT, name, "image");
      return;
    }
    QuestionDraft note = elements.begin(element, "image", name, "note", true);
    Words said = element.words("altText", "title");
    boolean silent = said.isBlank();
    String ours = "interchange.words.picture";
    Words words = silent ? Words.ours(element.where(), ours) : said;
    if (silent) {
      LanguageVariant language = whole.survey.language();
      element.say(Remark.PICTURE_WORDS, Messages.installed().text(language, ours));
    }
    if (element.words("title").isBlank()) {
      note.text("label", words.silently());
    }
    note.setting(PictureDocument.KEY, picture.get()).text(PictureDocument.WORDS, words);
    elements.page.add(note);
    element.rest();
  }

  /** A calculation, and a note that shows it: it is shown there, and never here. */
  void expression(Node element, String name) {
    Optional<String> text = element.string("expression").filter(said -> !said.isBlank());
    if (text.isEmpty()) {
      element.say(Remark.QUESTION_LEFT_OUT, name, "expression");
      return;
    }
    String ours =
        whole.name(element.scope().prefix() + name, element.at("name"), element.isQuiet());
    QuestionDraft value = new QuestionDraft(element.where(), ours, "calculated");
    SurveyScript script = new SurveyScript(whole.answers, element.scope(), "");
    Condition calculated =
        new Condition(element.at("expression"), text.get(), script.value(text.get()));
    value.condition("value", element.isQuiet() ? calculated.silently() : calculated);
    elements.put(element, value, Answer.of(ours, Answer.Kind.ANY, Map.of()), name);
    if (!element.isQuiet()) {
      value.then(Remark.QUESTION_NEAREST, ours, "expression", "calculated + note");
    }
    String shown = whole.name(ours + "_shown", element.at("name"), true);
    QuestionDraft note = new QuestionDraft(element.where(), shown, "note").needs(ours);
    Words title = element.words("title");
    note.text("label", title.isBlank() ? whole.same(name) : title);
    elements.shown(element, note);
    note.text("hint", result(ours));
    elements.page.add(note);
    element.rest();
  }

  private Words result(String ours) {
    Words.Piping piping = inside -> inside.equals(ours) ? Optional.of(ours) : Optional.empty();
    return new Words(
            elements.page.where(), Map.of(whole.survey.language(), "{" + ours + "}"), piping)
        .silently();
  }

  /** Labels of numbers from one to another. */
  static List<String> numbers(int from, int to, int step) {
    List<String> all = new ArrayList<>();
    for (int i = from; i <= to; i += step) {
      all.add(String.valueOf(i));
    }
    return all;
  }
}
