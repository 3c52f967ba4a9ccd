package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;

/** The attributes of a question. Those that nobody asked for are in the report, too. */
final class Attributes {

  /** About how a question looks on a page, or in reports of answers. */
  private static final Set<String> LOOKS =
      Set.of(
          "alphasort",
          "answer_width",
          "answer_width_bycolumn",
          "array_filter_style",
          "cssclass",
          "category_separator",
          "choice_title",
          "display_columns",
          "display_rows",
          "display_type",
          "dropdown_dates",
          "dropdown_dates_minute_step",
          "dropdown_dates_month_style",
          "dropdown_prefix",
          "dropdown_prepostfix",
          "dropdown_separators",
          "dropdown_size",
          "dualscale_headerA",
          "dualscale_headerB",
          "fix_height",
          "fix_width",
          "hide_tip",
          "horizontal_scroll",
          "input_boxes",
          "input_size",
          "label_input_columns",
          "keep_aspect",
          "crop_or_resize",
          "image_title",
          "page_break",
          "placeholder",
          "printable_help",
          "public_statistics",
          "rank_title",
          "repeat_headings",
          "samechoiceheight",
          "samelistheight",
          "save_as_default",
          "clear_default",
          "scale_export",
          "show_grand_total",
          "show_totals",
          "showpopups",
          "slider_custom_handle",
          "slider_default_set",
          "slider_handle",
          "slider_middlestart",
          "slider_orientation",
          "slider_rating",
          "slider_reset",
          "slider_separator",
          "slider_showminmax",
          "statistics_graphtype",
          "statistics_showgraph",
          "statistics_showmap",
          "subquestion_width",
          "text_input_columns",
          "text_input_width",
          "use_dropdown",
          "value_range_allows_missing",
          "encrypted",
          "show_comment",
          "show_title",
          "reverse",
          "thousands_separator",
          "question_template",
          "theme",
          "button_size",
          "max_buttons_row",
          "num_per_row");

  private final Map<String, List<Row>> rows;
  private final Set<Row> asked;
  private final Remarks remarks;

  /**
   * The attributes of one question.
   *
   * @param asked gathers those that were asked for
   */
  Attributes(List<Row> all, Set<Row> asked, Remarks remarks) {
    this.rows = new LinkedHashMap<>();
    for (Row row : all) {
      rows.computeIfAbsent(row.get("attribute"), a -> new ArrayList<>()).add(row);
    }
    this.asked = asked;
    this.remarks = remarks;
  }

  /** The first row of an attribute that says something; what it means has to be remarked. */
  Optional<Row> row(String attribute) {
    Optional<Row> found =
        rows.getOrDefault(attribute, List.of()).stream()
            .filter(row -> !row.get("value").isBlank())
            .findFirst();
    found.ifPresent(asked::add);
    return found;
  }

  /** What an attribute says, and that it is taken. */
  Optional<String> take(String attribute) {
    Optional<Row> row = row(attribute);
    row.ifPresent(found -> remarks.add(found.where(), Remark.TAKEN));
    return row.map(found -> found.get("value").strip());
  }

  /** Whether an attribute is switched on; what is neither on nor off is left out with a word. */
  boolean on(String attribute) {
    Optional<Row> row = row(attribute);
    String value = row.map(found -> found.get("value").strip()).orElse("");
    boolean on = value.matches("1|Y|yes|random");
    row.ifPresent(
        found -> {
          boolean known = on || value.matches("0|N|no|normal");
          remarks.add(
              found.where(),
              on ? Remark.TAKEN : known ? Remark.SAYS_NOTHING : Remark.NOT_HERE,
              on || known ? new Object[] {} : new Object[] {attribute, value});
        });
    return on;
  }

  private static Optional<Integer> number(Optional<Row> row) {
    return row.map(found -> found.get("value").strip())
        .filter(value -> value.matches("-?[0-9]{1,9}(\\.0+)?"))
        .map(value -> (int) Double.parseDouble(value));
  }

  /** How many there may be, as far as there can be so many here; 0 and less say nothing. */
  Optional<Integer> upTo(String attribute, int most) {
    Optional<Row> row = row(attribute);
    Optional<Integer> number = number(row);
    if (number.isPresent() && number.get() < 1) {
      remarks.add(row.get().where(), Remark.SAYS_NOTHING);
    } else if (number.isPresent() && number.get() > most) {
      remarks.add(row.get().where(), Remark.NARROWED, attribute, number.get(), most);
    } else if (number.isPresent()) {
      remarks.add(row.get().where(), Remark.TAKEN);
    } else {
      row.ifPresent(
          found -> remarks.add(found.where(), Remark.NOT_HERE, attribute, found.get("value")));
    }
    return number.filter(said -> said >= 1).map(said -> Math.min(said, most));
  }

  /** A whole number, of which something is said elsewhere. */
  Optional<Integer> peek(String attribute) {
    return number(row(attribute));
  }

  /** A whole number; what else is said is left out with a word. */
  Optional<Integer> number(String attribute) {
    Optional<Row> row = row(attribute);
    Optional<Integer> number = number(row);
    row.ifPresent(
        found -> {
          if (number.isPresent()) {
            remarks.add(found.where(), Remark.TAKEN);
          } else {
            remarks.add(found.where(), Remark.NOT_HERE, attribute, found.get("value"));
          }
        });
    return number;
  }

  /** Words by language; those without one are in all. */
  Map<LanguageVariant, String> texts(String attribute, List<LanguageVariant> languages) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    for (Row row : rows.getOrDefault(attribute, List.of())) {
      if (row.get("value").isBlank()) {
        continue;
      }
      boolean first = asked.add(row) && texts.isEmpty();
      Optional<LanguageVariant> own = LanguageVariant.ofTag(row.get("language"));
      languages.stream()
          .filter(language -> own.isEmpty() || own.get().equals(language))
          .forEach(language -> texts.putIfAbsent(language, row.get("value")));
      if (!first) {
        remarks.add(row.where(), Remark.TAKEN);
      }
    }
    return texts;
  }

  /** The first row of an attribute; what is said of its words is said there. */
  Row first(String attribute) {
    return rows.get(attribute).stream()
        .filter(row -> !row.get("value").isBlank())
        .findFirst()
        .get();
  }

  /** Says of one that nobody asked for why it is not here. */
  static void leaveOut(Row row, Remarks remarks) {
    String name = row.get("attribute");
    if (row.get("value").isBlank()) {
      remarks.add(row.where(), Remark.SAYS_NOTHING);
    } else {
      boolean looks = LOOKS.contains(name) || name.startsWith("time_limit");
      remarks.add(row.where(), looks ? Remark.LOOKS : Remark.NOT_HERE, name, row.get("value"));
    }
  }
}
