package org.evensay.survey.answering;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.answering.control.Sought;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Question;

/**
 * A form of the journey as it came: whatever a browser, or somebody who is none, made of it. Fields
 * that no page has are not looked at.
 */
final class JourneyForm {

  /** What {@link #from} is when she came from checking her answers. */
  static final String CHECK = "check";

  /** The field that says from which page she came to an end. */
  static final String LEFT = "left";

  /** The field that says that it stood with a receipt, and of which kind. */
  static final String SENT = "sent";

  /** What {@link #SENT} is when the receipt said that it had been sent before. */
  static final String BEFORE = "before";

  /** What the button says that ends everything, and removes what is held. */
  static final String STOP = "stop";

  /** What the button says that keeps her answers until she comes back with a code. */
  static final String LATER = "later";

  /** What the form says that a right code opened. */
  static final String RETURN = "return";

  /** The field that says that it stood where her code was shown. */
  static final String KEPT = "kept";

  /** The field that says that as much as fits stood on its page. */
  static final String ALL_AT_ONCE = "all-at-once";

  /** What the button says that leads to the page before. */
  static final String BACK = "back";

  private static final String CHANGE = "change:";

  /** What a page's script says that asks how the page is with what is answered on it so far. */
  private static final String LOOK = "look";

  private final Function<String, String[]> fields;
  private final boolean oneWay;

  /**
   * A form.
   *
   * @param fields the values of a field by its name; null for one that did not come
   */
  JourneyForm(Function<String, String[]> fields) {
    this(fields, false);
  }

  private JourneyForm(Function<String, String[]> fields, boolean oneWay) {
    this.fields = fields;
    this.oneWay = oneWay;
  }

  /** The same where no way leads back: whoever asks for one stays where she is. */
  JourneyForm oneWay() {
    return new JourneyForm(fields, true);
  }

  private String first(String name) {
    String[] values = fields.apply(name);
    return values == null || values.length == 0 ? "" : values[0];
  }

  /** The edition that it was made for; empty when it says none, as no form of ours does. */
  Optional<String> edition() {
    return Optional.ofNullable(fields.apply("edition")).map(values -> values[0]);
  }

  /** The sealed answers of the pages before. */
  String carried() {
    return first("carried");
  }

  /** The page whose questions it has; empty on the start page and where answers are checked. */
  String page() {
    return first("page");
  }

  /** Whether it stood where the survey had ended for her. */
  boolean isAtEnd() {
    return fields.apply(LEFT) != null;
  }

  /** The page from which she came to that end; empty when she came from sending. */
  String left() {
    return first(LEFT);
  }

  /** Whether a language was pressed where her receipt was. */
  boolean isAtReceipt() {
    return page().isEmpty() && isOtherLanguage() && fields.apply(SENT) != null;
  }

  /** Whether that receipt said that she had sent before. */
  boolean wasSentBefore() {
    return first(SENT).equals(BEFORE);
  }

  /** Whether she came from checking her answers, and goes back there. */
  boolean isFromCheck() {
    return first("from").equals(CHECK);
  }

  /** What the pressed button says. */
  String go() {
    String go = first("go");
    return oneWay && (go.equals(BACK) || go.startsWith(CHANGE)) ? LOOK : go;
  }

  /** Whether a language was pressed: those buttons say a language, and nothing else. */
  boolean isOtherLanguage() {
    return go().isEmpty();
  }

  /** Whether she goes on to the next page. */
  boolean isGoingOn() {
    return !isStaying() && !go().equals(BACK) && change().isEmpty();
  }

  /** Whether the same page is to be shown, with what was typed so far, right or wrong. */
  boolean isStaying() {
    return isOtherLanguage() || isSearch() || go().equals(LOOK) || isLater() || isGoingOnNow();
  }

  /** Whether her answers are to be kept until she comes back. */
  boolean isLater() {
    return go().equals(LATER);
  }

  /** Whether she goes on at once from where her code was shown. */
  private boolean isGoingOnNow() {
    return fields.apply(KEPT) != null;
  }

  /** Whether a language was pressed where her code was shown. */
  boolean isAtCode() {
    return isGoingOnNow() && isOtherLanguage();
  }

  /** Whether she has come back with her code. */
  boolean isReturn() {
    return go().equals(RETURN);
  }

  /** Whether she wants to end here, and nothing to be held any longer. */
  boolean isStop() {
    return go().equals(STOP);
  }

  /** Whether the file of this question is to be taken out. */
  boolean isRemoved(Question question) {
    return !first(FieldName.remove(question)).isEmpty();
  }

  /** What she looks for among the choices of a question. */
  Sought sought(Question question) {
    Sought typed = Sought.of(first(FieldName.find(question)), false);
    boolean isNew = !typed.isNothing() && !typed.typed().equals(first(FieldName.found(question)));
    boolean pressed = go().equals(FieldName.SEARCH + FieldName.of(question));
    return new Sought(typed.typed(), typed.words(), pressed || isNew);
  }

  /** Whoever begins is somebody else than who began on the same page: many share a device. */
  Carried begun(Carried came) {
    return go().equals("begin") ? came.anew() : came;
  }

  /** Whether she typed what to look for and went on: she has not seen yet what is found. */
  boolean isSeeking(List<Question> shown) {
    return shown.stream().anyMatch(one -> one.offer().isSearched() && sought(one).now());
  }

  /** Whether a button to search choices was pressed. */
  boolean isSearch() {
    return go().startsWith(FieldName.SEARCH);
  }

  /** The page whose answers are to be changed. */
  Optional<String> change() {
    return go().startsWith(CHANGE)
        ? Optional.of(go().substring(CHANGE.length()))
        : Optional.empty();
  }

  /** Whether questions stood on the page that the form was on. */
  boolean hasSeenAny() {
    return !first("seen").isEmpty();
  }

  /** Whether they were as many at once as fit. */
  boolean isAllAtOnce() {
    return fields.apply(ALL_AT_ONCE) != null;
  }

  /** Whether this question stood on the page that the form was on. */
  boolean hasSeen(Question question) {
    return List.of(first("seen").split(" ")).contains(question.name());
  }

  /**
   * What came from a question's field, or from each of its fields. A group of boxes or circles
   * without a mark sends nothing at all.
   */
  Optional<List<String>> values(Question question) {
    if (question.parts().isEmpty()) {
      return Optional.ofNullable(fields.apply(FieldName.of(question))).map(List::of);
    }
    List<String> names =
        question.parts().stream().map(part -> FieldName.of(question, part)).toList();
    return names.stream().allMatch(name -> fields.apply(name) == null)
        ? Optional.empty()
        : Optional.of(names.stream().map(this::first).toList());
  }

  /** What is carried, with what was typed here into the fields of these questions; no files. */
  Carried onto(Carried before, List<Question> asked, Edition edition) {
    Map<String, List<String>> came = new LinkedHashMap<>();
    Set<String> gone = new LinkedHashSet<>();
    for (Question question : asked) {
      if (isGoingOn() && hasSeen(question) && before.isOpen(question)) {
        gone.add(question.name());
      }
      // What did not stand on the page was not emptied there: an answer may come back into sight.
      if (question instanceof Enclosure || !hasSeen(question) && values(question).isEmpty()) {
        continue;
      }
      List<String> typed =
          values(question).map(question::read).map(Reading::typed).orElse(List.of());
      if (!question.wording().isPreset()) {
        came.put(question.name(), typed);
      } else if (isTouched(question, typed, before, edition)) {
        came.put(question.name(), typed);
        gone.add(question.name());
      }
    }
    return before.with(came, gone);
  }

  /** What stands in a field as it began is no answer until she goes on from there. */
  private boolean isTouched(
      Question question, List<String> typed, Carried before, Edition edition) {
    return before.met().contains(question.name())
        || hasSeen(question) && (isGoingOn() || !typed.equals(begun(question, before, edition)));
  }

  /** What a field that was not gone on from began with, when its page was made. */
  private static List<String> begun(Question question, Carried before, Edition edition) {
    return question.wording().presetFrom().isEmpty()
        ? question.preset()
        : new Journey(edition, before.answers(edition)).preset(question);
  }
}
