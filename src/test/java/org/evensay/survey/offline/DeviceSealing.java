package org.evensay.survey.offline;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.evensay.testing.Browser;
import org.evensay.testing.Persona;

/** Seals responses as a device does, in a browser, for tests that send them in their own way. */
final class DeviceSealing {

  private static final String SEAL =
      """
      async ([survey, responses]) => {
        const {sealResponse, newReceipt} = await import("/resources/script/offline/seal.js");
        const about = JSON.parse(survey);
        const all = [];
        for (const response of JSON.parse(responses)) {
          all.push(JSON.stringify(await sealResponse(about, {receipt: newReceipt(), ...response})));
        }
        return all;
      }
      """;

  private DeviceSealing() {}

  /** What the page of a survey says to seal with. */
  static String survey(String name) {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open("/survey/offline/answer?survey=" + name + "&lang=en-GB");
      return (String)
          page.evaluate("() => document.getElementById('document').content.textContent");
    }
  }

  /**
   * Seals responses, each as JSON.
   *
   * @param survey what {@link #survey} gave
   */
  static List<String> seal(String survey, List<String> responses) {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open("/survey/answering/help?lang=en-GB");
      List<?> sealed =
          (List<?>) page.evaluate(SEAL, List.of(survey, "[" + String.join(",", responses) + "]"));
      return sealed.stream().map(String.class::cast).toList();
    }
  }

  /** A response with answers to short questions. */
  static String response(Map<String, String> answers) {
    StringBuilder json = new StringBuilder("{\"language\":\"en-GB\",\"answers\":{");
    answers.forEach(
        (name, value) ->
            json.append(json.charAt(json.length() - 1) == '{' ? "" : ",")
                .append("\"" + name + "\":[\"" + value + "\"]"));
    return json.append("}}").toString();
  }

  static String batch(List<String> sealed) {
    return "{\"responses\":[" + String.join(",", sealed) + "]}";
  }
}
