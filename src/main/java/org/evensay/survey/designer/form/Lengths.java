package org.evensay.survey.designer.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.expression.Expression;

/**
 * How long it may be what is typed into the fields of a form. What is longer already can be made
 * shorter, step by step, and stays as it is otherwise.
 */
public final class Lengths {

  /** Of what is longer, only so many characters are shown: it has to become much shorter. */
  public static final int SHOWN = 2 * Limits.TEXT_CHARACTERS;

  static final String TOO_LONG = DraftRefusal.TOO_LONG.code();

  private static final String CUT = "designer.edit.cut";

  /**
   * A field into which something is typed.
   *
   * @param field the id of the field at which it is said
   * @param input the name of what is sent
   * @param whole what is there now, all of it
   * @param most how many characters there may be
   */
  record Slot(String field, String input, String whole, int most) {

    boolean isExceeded(Function<String, String[]> form) {
      int typed = PartForm.typed(form, input).orElse("").strip().length();
      return typed > most && typed > whole.length();
    }
  }

  private Lengths() {}

  static int most(Key.Kind kind) {
    return kind == Key.Kind.CONDITION ? Expression.MOST_CHARACTERS : Limits.TEXT_CHARACTERS;
  }

  /** What a field shows of a text. */
  static String shown(String whole, Key.Kind kind) {
    int most = 2 * most(kind);
    if (whole.length() <= most) {
      return whole;
    }
    return whole.substring(0, Character.isHighSurrogate(whole.charAt(most - 1)) ? most - 1 : most);
  }

  /**
   * What is wrong with a field for its length.
   *
   * @param key of the words that say it
   * @param most how many characters, or lines, there may be, or are shown
   * @param typed how many there are
   */
  public record Wrong(String key, int most, int typed) {}

  /** What was typed that is too long, by field. */
  static Map<String, Wrong> exceeded(List<Slot> slots, Function<String, String[]> form) {
    Map<String, Wrong> wrong = new TreeMap<>();
    for (Slot slot : slots) {
      if (slot.isExceeded(form)) {
        int typed = PartForm.typed(form, slot.input()).orElse("").strip().length();
        wrong.put(slot.field(), new Wrong(TOO_LONG, slot.most(), typed));
      }
    }
    return wrong;
  }

  /** What is there of which only the beginning is shown, by field. */
  static Map<String, Wrong> cut(List<Slot> slots) {
    Map<String, Wrong> cut = new TreeMap<>();
    slots.stream()
        .filter(slot -> slot.whole().length() > 2 * slot.most())
        .forEach(
            slot -> cut.put(slot.field(), new Wrong(CUT, 2 * slot.most(), slot.whole().length())));
    return cut;
  }
}
