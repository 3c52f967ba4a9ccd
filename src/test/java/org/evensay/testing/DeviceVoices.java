package org.evensay.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The voices of a device, made up: a browser without a window has none of its own. They say nothing
 * aloud, and note what they were to say, by which voice; what was hushed stays noted when the page
 * is left.
 */
public final class DeviceVoices {

  private static final String MADE_UP =
      """
      (() => {
        const own = new EventTarget();
        let waiting = [];
        own.said = [];
        own.set = (voices) => {
          own.voices = voices.map((one) => {
            const [lang, where] = one.split(" ");
            return {lang, name: one, voiceURI: one, default: false, localService: where !== "network"};
          });
          own.dispatchEvent(new Event("voiceschanged"));
        };
        own.getVoices = () => own.voices;
        own.speak = (one) => {
          own.said.push(one.voice.name + ": " + one.text + (one.lang === one.voice.lang ? "" : " in " + one.lang));
          waiting.push(one);
        };
        own.end = (kind) => waiting.splice(0).forEach((one) => one.dispatchEvent(new Event(kind)));
        own.cancel = () => {
          sessionStorage.setItem("hushed", Number(sessionStorage.getItem("hushed")) + 1);
          own.end("error");
        };
        own.set(VOICES);
        Object.defineProperty(window, "speechSynthesis", {value: own, configurable: true});
        window.SpeechSynthesisUtterance = class extends EventTarget {
          constructor(text) {
            super();
            Object.assign(this, {text, lang: "", voice: null});
          }
        };
      })();
      """;

  private final Page page;

  private DeviceVoices(Page page) {
    this.page = page;
  }

  /**
   * Gives them to every page that a browser opens from now on.
   *
   * @param voices the language of each, such as {@code en-GB}, and {@code network} after it where
   *     it belongs to one
   */
  public static DeviceVoices of(Browser browser, String... voices) {
    String list = voices.length == 0 ? "[]" : "[\"" + String.join("\", \"", voices) + "\"]";
    browser.page().addInitScript(MADE_UP.replace("VOICES", list));
    return new DeviceVoices(browser.page());
  }

  /** The voices of the page that is open are others now, and it is told so. */
  public void become(String... voices) {
    page.evaluate("voices => speechSynthesis.set(voices)", List.of(voices));
  }

  /** What was to be said since the page is open, each as its voice and the words. */
  @SuppressWarnings("unchecked")
  public List<String> said() {
    return (List<String>) page.evaluate("() => speechSynthesis.said");
  }

  /** They come to the end of all they were to say. */
  public void end() {
    page.evaluate("() => speechSynthesis.end('end')");
  }

  /** They cannot say it, for a reason of their own. */
  public void fail() {
    page.evaluate("() => speechSynthesis.end('error')");
  }

  /** How often they were hushed, on this page and those before it. */
  public int hushed() {
    return ((Number) page.evaluate("() => Number(sessionStorage.getItem('hushed'))")).intValue();
  }
}
