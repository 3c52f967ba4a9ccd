package org.evensay.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The same requests, with the same bytes either way, to the bare servlet. */
final class ReferenceJourney {

  private static final String ROOT = "/reference/";

  private final List<String> forms = new ArrayList<>();
  private final String row;

  /**
   * Takes over what the product's journey sent and got.
   *
   * @param row a stored response, as the product keeps it
   */
  ReferenceJourney(Journey.Walked walked, String row, int port) throws IOException {
    this.row = "row=" + URLEncoder.encode(row, StandardCharsets.UTF_8) + "&";
    try (Wire wire = new Wire(port)) {
      for (int i = 0; i < Journey.STEPS.size(); i++) {
        String page = walked.pages().get(i);
        Wire.Answer answer =
            wire.post(
                ROOT + Journey.STEPS.get(i),
                "remember=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        if (answer.status() != 200) {
          throw new IllegalStateException("the reference servlet says " + answer.status());
        }
        forms.add(
            "carried="
                + URLEncoder.encode(
                    page.substring(0, Math.min(900, page.length())), StandardCharsets.UTF_8));
      }
    }
  }

  void walk(Wire wire) throws IOException {
    check(wire.get(ROOT + Journey.STEPS.get(0)));
    int last = Journey.STEPS.size() - 1;
    for (int i = 1; i < last; i++) {
      check(wire.post(ROOT + Journey.STEPS.get(i), forms.get(i)));
    }
    check(wire.post(ROOT + Journey.STEPS.get(last), row + forms.get(last)));
  }

  private static void check(Wire.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException("the reference servlet says " + answer.status());
    }
  }
}
