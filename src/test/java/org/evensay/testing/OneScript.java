package org.evensay.testing;

import java.util.ArrayList;
import java.util.List;

/** The one script that a page of whoever answers asks for. */
public final class OneScript {

  /** What a question has that is left for the voice of her own device to say. */
  public static final String LEFT_TO_DEVICE = "[data-speak]";

  private OneScript() {}

  /**
   * Its address.
   *
   * @param leftToDevice whether something on the page is left for the voice of her own device: it
   *     is until a machine here has spoken it, some seconds after the survey was published
   * @param scripts the others that are joined in it, in their order
   */
  public static String of(boolean leftToDevice, String... scripts) {
    List<String> all = new ArrayList<>(List.of(scripts));
    if (leftToDevice) {
      all.add("speak");
    }
    return "/resources/script/" + (all.size() > 1 ? "joined/" : "") + String.join("-", all) + ".js";
  }
}
