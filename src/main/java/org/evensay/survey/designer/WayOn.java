package org.evensay.survey.designer;

import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.Spot;

/**
 * Where the form of a part leads once what was written in it is kept.
 *
 * @param draft the draft's id
 * @param written the language whose words were written
 * @param twice how many lines were left out, as something else says the same
 */
record WayOn(String draft, LanguageVariant written, DraftAtHand atHand, int twice) {

  /** What an address says that number by. */
  static final String TWICE = "twice";

  private static final String EDIT = "edit";
  private static final String OUTLINE = "outline";
  private static final String INSIDE = "inside";
  private static final String BESIDE = "beside";
  private static final String DONE = "&done=yes";

  /** Whether there is something to be said first, which only the form says. */
  boolean isTold() {
    return atHand.isAnyLeft() || twice > 0;
  }

  /**
   * The form again.
   *
   * @param part where it stands; null for what stands around all pages
   * @param more where on the page to go on
   */
  String again(Spot part, String more) {
    return part == null
        ? address(EDIT, DONE)
        : address(EDIT, in(written) + at(part) + DONE + atHand.said() + said() + more);
  }

  /**
   * What a part became of which something was done as a whole.
   *
   * @param landed where that is now; null when it is gone
   */
  String further(Change change, Spot part, Spot landed) {
    if (landed != null && atHand.isAnyLeft()) {
      return address(EDIT, in(written) + at(landed) + atHand.said());
    }
    if (part.isBeside()) {
      return address(BESIDE, "");
    }
    if (part.isInner()) {
      return address(INSIDE, "&at=" + part.group());
    }
    String where = landed == null ? "" : at(landed) + atHand.said();
    return change instanceof Change.Added
        ? address(EDIT, in(written) + where)
        : address(OUTLINE, where);
  }

  /**
   * Another page about the part, or its form in another language: "to pictures", "in cy".
   *
   * @param part where it stands; null for what stands around all pages, and for what is gone
   * @param wrote whether something was kept
   */
  String away(String go, Spot part, DraftDocument after, boolean wrote) {
    String where = part == null ? "" : at(part);
    String to = go.substring(PartButtons.TO.length());
    if (go.startsWith(PartButtons.IN)) {
      String in = LanguageVariant.ofTag(to).map(WayOn::in).orElse("");
      return address(EDIT, in + where + (wrote ? DONE : ""));
    }
    return switch (to) {
      case "condition", "films", "pictures", "recordings", "symbols", "look" -> address(to, where);
      case "comments" -> address(to, name(part, after).map(name -> "&question=" + name).orElse(""));
      case INSIDE -> address(to, part == null ? "" : "&at=" + part.group());
      case BESIDE -> address(to, "");
      default -> address(OUTLINE, where);
    };
  }

  /** What an address says was left out, in words; empty for nothing. */
  static String leftOut(String twice, PageLanguage language) {
    boolean some = twice != null && twice.matches("[1-9]\\d{0,5}");
    return some ? language.with("designer.edit.row.twice", Integer.parseInt(twice)) : "";
  }

  private String said() {
    return twice == 0 ? "" : "&" + TWICE + "=" + twice;
  }

  private static Optional<String> name(Spot part, DraftDocument after) {
    return Optional.ofNullable(part).flatMap(after::part).flatMap(Names::of);
  }

  private static String at(Spot part) {
    return "&at=" + part;
  }

  private static String in(LanguageVariant variant) {
    return "&in=" + variant.tag();
  }

  private String address(String page, String more) {
    return "/survey/designer/" + page + ".xhtml?faces-redirect=true&draft=" + draft + more;
  }
}
