package org.evensay.survey.design.reading;

import org.evensay.survey.design.asking.Edition;

/**
 * The cascading select of XLSForm's documentation (https://xlsform.org/en/#cascading-selects), with
 * its filters as they are written there. There two counties have the name king, in two states; a
 * name stands here once in a list.
 */
public final class ExampleCascade {

  private static final String LISTS =
      """
      "counties": [
        {"name": "king", "label": {"en-GB": "King"}, "values": {"state": "washington"}},
        {"name": "pierce", "label": {"en-GB": "Pierce"}, "values": {"state": "washington"}},
        {"name": "king_tx", "label": {"en-GB": "King"}, "values": {"state": "texas"}},
        {"name": "cameron", "label": {"en-GB": "Cameron"}, "values": {"state": "texas"}}],
      "cities": [
        {"name": "dumont", "label": {"en-GB": "Dumont"},
         "values": {"state": "texas", "county": "king_tx"}},
        {"name": "finney", "label": {"en-GB": "Finney"},
         "values": {"state": "texas", "county": "king_tx"}},
        {"name": "brownsville", "label": {"en-GB": "Brownsville"},
         "values": {"state": "texas", "county": "cameron"}},
        {"name": "harlingen", "label": {"en-GB": "Harlingen"},
         "values": {"state": "texas", "county": "cameron"}},
        {"name": "seattle", "label": {"en-GB": "Seattle"},
         "values": {"state": "washington", "county": "king"}},
        {"name": "redmond", "label": {"en-GB": "Redmond"},
         "values": {"state": "washington", "county": "king"}},
        {"name": "tacoma", "label": {"en-GB": "Tacoma"},
         "values": {"state": "washington", "county": "pierce"}},
        {"name": "puyallup", "label": {"en-GB": "Puyallup"},
         "values": {"state": "washington", "county": "pierce"}}],
      """;

  private static final String STATE =
      """
      {"name": "state", "type": "one-choice", "label": {"en-GB": "State"}, "required": true,
       "choices": [{"name": "texas", "label": {"en-GB": "Texas"}},
                   {"name": "washington", "label": {"en-GB": "Washington"}}]}""";

  private static final String COUNTY =
      """
      {"name": "county", "type": "one-choice", "label": {"en-GB": "County"}, "required": true,
       "list": "counties", "choices-if": "state=${state}"}""";

  private static final String CITY =
      """
      {"name": "city", "type": "one-choice", "label": {"en-GB": "City"},
       "list": "cities", "choices-if": "state=${state} and county=${county}"}""";

  private ExampleCascade() {}

  /** Each question on a page of its own, and one more after them. */
  public static Edition onPages() {
    return edition(
        page("one", STATE)
            + ","
            + page("two", COUNTY)
            + ","
            + page("three", CITY)
            + ","
            + page(
                "four",
                "{\"name\": \"why\", \"type\": \"long-text\", \"label\": {\"en-GB\": \"Why ${city}?\"},"
                    + " \"show-if\": \"${city} != ''\"}"));
  }

  /** All of them on one page. */
  public static Edition onOnePage() {
    return edition(page("all", STATE + "," + COUNTY + "," + CITY));
  }

  /** One page with this question after that for the state. */
  public static Edition with(String question) {
    return edition(page("all", STATE + "," + question));
  }

  private static String page(String name, String questions) {
    return "{\"name\": \"%s\", \"questions\": [%s]}".formatted(name, questions);
  }

  private static Edition edition(String pages) {
    return ExampleEditions.parse(
        ExampleEditions.document(pages).replace("\"lists\": {", "\"lists\": {" + LISTS));
  }
}
