package org.evensay.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.Sizes;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real browser in front of the running product, as one person uses it. Nothing it does leaves the
 * machine, and it keeps account of what a page did wrong: a request to another host, an error in
 * its console, a violation of its security policy. {@link #close} fails the test for any of them.
 */
public final class Browser implements AutoCloseable {

  /** How somebody's browser is set. */
  public static final class Setting {

    private boolean script = true;
    private boolean dark;
    private boolean forcedColours;
    private boolean reducedMotion;
    private int width = 1280;
    private int height = 800;
    private String language = "en-GB";

    private Setting() {}

    /** JavaScript switched off. */
    public Setting withoutScript() {
      this.script = false;
      return this;
    }

    /** As narrow as a small phone, or a page at 400 %: 320 CSS px. */
    public Setting narrow() {
      this.width = 320;
      return this;
    }

    /** A window of this size, in CSS px. */
    public Setting size(int width, int height) {
      this.width = width;
      this.height = height;
      return this;
    }

    /** Prefers dark pages. */
    public Setting dark() {
      this.dark = true;
      return this;
    }

    /** Shows pages in a few colours of its own, as Windows' contrast themes do. */
    public Setting forcedColours() {
      this.forcedColours = true;
      return this;
    }

    /** Prefers pages on which nothing moves. */
    public Setting reducedMotion() {
      this.reducedMotion = true;
      return this;
    }

    /** Asks for pages in this language. */
    public Setting language(String tag) {
      this.language = tag;
      return this;
    }

    /** Opens it for somebody; signed in, except for {@link Persona#ANYONE}. */
    public Browser openFor(Persona persona) {
      Browser browser = new Browser(this);
      if (persona.signInName() != null) {
        browser.signIn(persona);
      }
      return browser;
    }
  }

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // A microphone that beeps and a camera that shows a clock, and nobody is asked about
          // them.
          "--use-fake-device-for-media-stream",
          "--use-fake-ui-for-media-stream",
          "--proxy-server=127.0.0.1:9",
          "--proxy-bypass-list=127.0.0.1;localhost");

  /**
   * More stops than any page has, be it the list of all surveys that tests made: a journey by
   * keyboard that takes longer goes in a circle.
   */
  private static final int MOST_TABS = 900;

  /** One for each thread: what drives it is made for one. */
  private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
      ThreadLocal.withInitial(Browser::launch);

  private final BrowserContext context;
  private final Page page;
  private final List<String> wrongs = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private int loads;
  private Response document;

  private Browser(Setting setting) {
    this.context =
        CHROMIUM
            .get()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(setting.script)
                    .setViewportSize(setting.width, setting.height)
                    .setLocale(setting.language)
                    .setColorScheme(setting.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setForcedColors(
                        setting.forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                    .setReducedMotion(
                        setting.reducedMotion
                            ? ReducedMotion.REDUCE
                            : ReducedMotion.NO_PREFERENCE));
    context.setDefaultTimeout(30_000);
    context.onRequest(
        request -> {
          requests.add(request.url());
          String host = URI.create(request.url().replace("|", "%7C")).getHost();
          if (host != null && !host.equals("127.0.0.1")) {
            wrongs.add("asked another host: " + request.url());
          }
        });
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isMeant(message.text())) {
            wrongs.add("console: " + message.text() + " on " + message.location());
          }
        });
    context.onWebError(error -> wrongs.add("script: " + error.error()));
    this.page = context.newPage();
    page.onLoad(loaded -> loads++);
    page.onResponse(
        response -> {
          if (response.request().isNavigationRequest()
              && response.frame().equals(page.mainFrame())
              && response.status() != 302
              && response.status() != 303) {
            document = response;
          }
        });
  }

  /** A browser as most people have it. */
  public static Setting usual() {
    return new Setting();
  }

  /** The browser itself, of this thread, for who measures it. */
  public static com.microsoft.playwright.Browser chromium() {
    return CHROMIUM.get();
  }

  private static com.microsoft.playwright.Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(
                    Path.of(
                        System.getenv()
                            .getOrDefault("EVENSAY_CHROMIUM", "/usr/bin/chromium-headless-shell")))
                .setArgs(FLAGS));
  }

  /**
   * Chromium logs the status of a page that says no, and that a frame is shown without script as it
   * is meant to be; whether they should is asked elsewhere.
   */
  private static boolean isMeant(String message) {
    return message.startsWith("Failed to load resource: the server responded with a status of 4")
        || message.startsWith("Blocked script execution in ")
            && message.contains("the document's frame is sandboxed");
  }

  /** The page that is open. */
  public Page page() {
    return page;
  }

  /** The source of the page that is open, as the server sent it. */
  public String source() {
    return document.text();
  }

  /** How many bytes the page that is open came in. */
  public Sizes sizes() {
    return document.request().sizes();
  }

  /** Changes the window, and how the device shows pages; the page stays. */
  public void look(int width, boolean dark, boolean forcedColours) {
    page.setViewportSize(width, 800);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE));
  }

  /** Opens a path such as {@code /codesign/ask/asks}. */
  public Page open(String path) {
    page.navigate(Evensay.address(path).toString());
    return page;
  }

  /** Signs in on the sign-in page. */
  public void signIn(Persona persona) {
    signIn(persona.signInName(), Evensay.demonstrationPassword());
  }

  /** Signs in somebody who is no persona. */
  public void signIn(String name, String password) {
    open("/foundation/people/sign-in?lang=en-GB");
    Locator form = page.locator("main form");
    form.locator("input[name$='name']").fill(name);
    form.locator("input[type=password]").fill(password);
    form.locator("button, input[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  /** Does what leads to another page, such as pressing a button, and waits until that is there. */
  public Page follow(Runnable step) {
    int before = loads;
    step.run();
    page.waitForCondition(() -> loads > before);
    return page;
  }

  /** Clicks on what a selector finds first, and waits for the page that this leads to. */
  public Page click(String selector) {
    return follow(() -> page.locator(selector).first().click());
  }

  /** Every address that was asked for so far, pages and what they load. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /**
   * Goes to an element with the tab key alone.
   *
   * @throws AssertionError when the key never gets there
   */
  public Locator tabTo(AriaRole role, String name) {
    Locator wanted =
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    return tabTo(wanted, role + " “" + name + "”");
  }

  /** Goes to an element with the tab key alone; {@code what} names it when that fails. */
  public Locator tabTo(Locator wanted, String what) {
    wanted.waitFor();
    for (int i = 0; i < MOST_TABS; i++) {
      if (isFocused(wanted)) {
        return wanted;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the tab key never gets to " + what + " on " + page.url());
  }

  private static boolean isFocused(Locator element) {
    return (Boolean) element.evaluate("e => e === document.activeElement");
  }

  /**
   * Goes to a link or a button with the tab key alone, presses enter, and waits for the page that
   * this leads to.
   */
  public Page enter(AriaRole role, String name) {
    tabTo(role, name);
    return follow(() -> press("Enter"));
  }

  /** Whether the focus is on the first element that a selector finds. */
  public boolean isFocused(String selector) {
    return isFocused(page.locator(selector).first());
  }

  /**
   * Presses keys one after another, such as {@code "Enter"}, {@code "Space"} or {@code
   * "ArrowDown"}.
   */
  public void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** Types text into what has the focus. */
  public void type(String text) {
    page.keyboard().type(text);
  }

  /** How many CSS px the page is wider than the window: 0 when nobody has to scroll sideways. */
  public int overflow() {
    return ((Number)
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth"))
        .intValue();
  }

  /** What went wrong so far, in words. */
  public List<String> wrongs() {
    return List.copyOf(wrongs);
  }

  /** Closes the browser, and fails when a page did something wrong on the way. */
  @Override
  public void close() {
    context.close();
    if (!wrongs.isEmpty()) {
      throw new AssertionError(String.join("\n", wrongs));
    }
  }
}
