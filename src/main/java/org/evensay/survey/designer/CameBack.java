package org.evensay.survey.designer;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.form.Abridged;
import org.evensay.survey.designer.form.Lengths;
import org.evensay.survey.designer.form.PartForm;

/**
 * The form of a part as it came back.
 *
 * @param base what the part was when she began to write, as far as she knows
 * @param mine what she made of it
 * @param exceeded what is longer, or more, than it may be, by field
 * @param twice how many lines for lists say what is there already, and are left out
 */
record CameBack(JsonObject base, JsonObject mine, Map<String, Lengths.Wrong> exceeded, int twice) {

  CameBack {
    exceeded = Map.copyOf(exceeded);
  }

  /**
   * Reads it. What its fields show need not be the base: a page that could not be saved goes on
   * with what she wrote, and with the fields of what she made of it.
   *
   * @param forms the form of a part
   * @param settled what becomes of a part that was one thing and is another
   */
  static CameBack of(
      Function<String, String[]> request,
      DraftDocument draft,
      Function<JsonObject, PartForm> forms,
      BinaryOperator<JsonObject> settled) {
    JsonObject base = posted(request, "base", draft);
    JsonObject shown = request.apply("shown") == null ? base : posted(request, "shown", draft);
    PartForm form = forms.apply(shown);
    JsonObject written = new PartButtons(request, form).pressed();
    return new CameBack(
        base, settled.apply(shown, written), form.exceeded(request), form.twice(request));
  }

  private static JsonObject posted(
      Function<String, String[]> request, String name, DraftDocument draft) {
    return PartForm.posted(PartForm.typed(request, name).orElse(""), draft);
  }

  /** What the fields show, where they do not show the base; nothing otherwise. */
  static String shown(JsonObject base, JsonObject mine) {
    return mine.equals(base) ? "" : Abridged.of(mine).toString();
  }
}
