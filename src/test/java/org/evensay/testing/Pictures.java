package org.evensay.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes the pictures of the README from a running product, by hand:
 *
 * <pre>
 * ./evensay &amp;
 * mvn -q -B test-compile
 * mvn -q -B dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" \
 *   org.evensay.testing.Pictures http://127.0.0.1:8080 PASSWORD
 * </pre>
 *
 * <p>Take them of a demonstration that was never used and may be used up: amina and ben weight in
 * its round, carol closes it, and amina approves the first ask.
 */
final class Pictures {

  private static final Path FOLDER = Path.of("docs", "pictures");

  /** No picture may weigh more: the README is read on phones, too. */
  private static final long MOST_BYTES = 150 * 1024;

  private static final String START = "/survey/answering/start?survey=school-and-feelings&lang=";

  private static final String COVERAGE = "/insight/coverage/coverage?lang=en-GB";
  private static final String JOURNAL = "/foundation/programme/journal?lang=en-GB";

  private static final List<Integer> POINTS = List.of(35, 25, 20, 10, 10);

  private Pictures() {}

  /**
   * Takes all of them.
   *
   * @param arguments the product's address, and the demonstration's password
   */
  public static void main(String[] arguments) throws IOException {
    String port = arguments[0].replaceFirst("/$", "").replaceFirst(".*:", "");
    System.setProperty(TestEnvironment.PORT, port);
    System.setProperty(TestEnvironment.DEMO_PASSWORD, arguments[1]);
    Files.createDirectories(FOLDER);
    take("start", phone().language("ur"), Persona.ANYONE, browser -> browser.open(START + "ur"));
    take("question", phone(), Persona.ANYONE, Pictures::questionWithProblem);
    take("coverage", desk(), Persona.AMINA, Pictures::firstGroups);
    take("weigh", desk(), Persona.AMINA, Pictures::shareOut);
    weigh(Persona.AMINA);
    weigh(Persona.BEN);
    take("standing", desk(), Persona.CAROL, Pictures::close);
    take("sign", desk(), Persona.BEN, Pictures::firstAskToDecide);
    approveFirst();
    take("journal", desk(), Persona.AMINA, browser -> browser.open(JOURNAL));
    // The browser is kept for the next test, and would keep this program running.
    System.exit(0);
  }

  private static Browser.Setting desk() {
    return Browser.usual().size(1100, 760);
  }

  private static Browser.Setting phone() {
    return Browser.usual().size(390, 780);
  }

  private static void take(String name, Browser.Setting setting, Persona who, Consumer<Browser> way)
      throws IOException {
    try (Browser browser = setting.openFor(who)) {
      way.accept(browser);
      byte[] picture = browser.page().screenshot();
      if (picture.length > MOST_BYTES) {
        throw new IOException(name + " weighs " + picture.length + " bytes");
      }
      Files.write(FOLDER.resolve(name + ".png"), picture);
    }
  }

  private static void questionWithProblem(Browser browser) {
    browser.open(START + "en-GB");
    browser.click("button[value=begin]");
    browser.click("button[value=next]");
  }

  private static void weigh(Persona who) {
    try (Browser browser = Browser.usual().openFor(who)) {
      shareOut(browser);
      browser.click("[id='form:cast']");
    }
  }

  /** Types points that add up, and has them added up. */
  private static void shareOut(Browser browser) {
    browser.open("/codesign/weighing/rounds?lang=en-GB");
    browser.click("main a[href*='/weigh?']");
    for (int line = 0; line < POINTS.size(); line++) {
      browser
          .page()
          .locator("[id='form:lines:" + line + ":points']")
          .fill(POINTS.get(line).toString());
    }
    browser.click("[id='form:add-up']");
  }

  private static void close(Browser browser) {
    browser.open("/codesign/weighing/rounds?lang=en-GB");
    browser.click("input[name$=':close']");
  }

  private static void firstAsk(Browser browser) {
    browser.open("/codesign/signoff/asks-to-sign?lang=en-GB");
    browser.click("main a[href*='/sign?']");
  }

  private static void firstGroups(Browser browser) {
    browser.open(COVERAGE);
    fromHere(browser, "main h2");
  }

  private static void firstAskToDecide(Browser browser) {
    firstAsk(browser);
    fromHere(browser, ".lead");
  }

  /** Scrolls the page so that it begins with the first of these. */
  private static void fromHere(Browser browser, String selector) {
    browser.page().locator(selector).first().evaluate("one => one.scrollIntoView()");
  }

  private static void approveFirst() {
    try (Browser browser = Browser.usual().openFor(Persona.AMINA)) {
      firstAsk(browser);
      browser.page().locator("[value=approved]").check();
      browser.click("#sign");
    }
  }
}
