package org.evensay.survey.translation;

import java.util.List;

/**
 * What becomes of some texts of a file.
 *
 * @param heading what becomes of them
 * @param count how many they are
 * @param units the first of them; none of those that stay as they are
 */
public record ShownOutcome(String heading, int count, List<ShownUnit> units) {

  public ShownOutcome {
    units = List.copyOf(units);
  }

  public String getHeading() {
    return heading;
  }

  public int getCount() {
    return count;
  }

  public List<ShownUnit> getUnits() {
    return units;
  }

  /** How many there are that the page has no room for. */
  public int getMore() {
    return units.isEmpty() ? 0 : count - units.size();
  }
}
