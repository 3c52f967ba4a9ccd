// Lets somebody listen to a question that nobody has spoken beforehand, by a voice that her own device
// has. Where it has none for the language of each part, there is no button, and nothing says so. A voice
// that belongs to a network is never asked: it would send the words to a server that is not ours.
// Nothing is said before she presses. Page and module alike.
"use strict";

const MOST_CHOICES = 20;
const synthesis = window.speechSynthesis;
let speaking = null;
let made = 0;

// What a tag says of a language: a region, or that it is Easy Read, may be another one, its script not.
function language(tag) {
  try {
    const read = new Intl.Locale(tag.replace(/_/g, "-"));
    return {spoken: read.language, written: read.maximize().script, region: read.region};
  } catch {
    return null;
  }
}

// A voice of the device in that language: of the same region, else the one that she chose for it.
function voiceFor(tag) {
  const wanted = language(tag);
  const fitting = wanted === null ? [] : synthesis.getVoices().filter((voice) => {
    const own = voice.localService === true ? language(voice.lang) : null;
    return own !== null && own.spoken === wanted.spoken && own.written === wanted.written;
  });
  return fitting.find((voice) => language(voice.lang).region === wanted.region)
    ?? fitting.find((voice) => voice.default) ?? fitting[0];
}

// The words of an element, apart wherever their language changes.
function words(element) {
  const parts = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const inside = node.parentElement;
    if (inside.closest(".optional, svg, [hidden]")) {
      continue;
    }
    const lang = inside.closest("[lang]").lang;
    if (parts.length > 0 && parts[parts.length - 1].lang === lang) {
      parts[parts.length - 1].words += node.data;
    } else if (node.data.trim() !== "") {
      parts.push({lang, words: node.data});
    }
  }
  // What keeps words apart that run in another direction is seen, and not said.
  const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
  return parts.map((part) => ({lang: part.lang, words: plain(part.words)}));
}

function asked(question) {
  return question.querySelector(":scope > legend, :scope > h1, :scope > label, :scope > p");
}

// What is asked, the hint, and each choice once: more than so many nobody remembers.
function parts(question) {
  const first = asked(question);
  const hints = question.querySelectorAll(
    ":scope > .hint:not([id$='-limit']), :scope.note > h1 ~ p, :scope.note > p ~ p");
  const choices = question.querySelectorAll(".choice:not(.held + .choice), :scope > .part > label");
  const known = new Set();
  const offered = [...choices].map(words).filter((one) => {
    const same = JSON.stringify(one);
    return one.length > 0 && !known.has(same) && known.add(same);
  });
  return [
    ...(first ? words(first) : []),
    ...[...hints].flatMap(words),
    ...(offered.length <= MOST_CHOICES ? offered.flat() : []),
  ];
}

function hush() {
  if (speaking === null) {
    return;
  }
  const {button} = speaking;
  speaking = null;
  synthesis.cancel();
  button.textContent = button.parentElement?.dataset.speak ?? "";
}

function speak(question, button) {
  const all = parts(question).map((part) => {
    const one = new SpeechSynthesisUtterance(part.words);
    one.voice = voiceFor(part.lang);
    one.lang = one.voice.lang;
    return one;
  });
  // Kept: what nothing holds is forgotten by browsers, and then never ends.
  speaking = {button, all};
  const ends = () => speaking?.all === all && hush();
  all.forEach((one) => one.addEventListener("error", ends));
  all[all.length - 1].addEventListener("end", ends);
  button.textContent = question.dataset.speakStop;
  all.forEach((one) => synthesis.speak(one));
}

function press(question, button) {
  const again = speaking?.button === button;
  hush();
  // A voice may have gone since.
  offer();
  if (!again && button.isConnected) {
    speak(question, button);
  }
}

// It is called by its words and by what is asked, as that stands there.
function put(question) {
  const button = document.createElement("button");
  const title = asked(question);
  made++;
  button.type = "button";
  button.className = "button-quiet speak";
  button.textContent = question.dataset.speak;
  title.id = `speak-asked-${made}`;
  button.id = `speak-${made}`;
  button.setAttribute("aria-labelledby", button.id + " " + title.id);
  button.addEventListener("click", () => press(question, button));
  const before = question.querySelectorAll(":scope > .drawn, :scope > .listen");
  (before[before.length - 1] ?? title).after(button);
}

function offer() {
  for (const question of document.querySelectorAll("[data-speak]")) {
    const button = question.querySelector(":scope > .speak");
    const all = parts(question);
    const can = all.length > 0 && all.every((part) => voiceFor(part.lang));
    if (can && !button) {
      put(question);
    } else if (!can && button) {
      button.remove();
    }
  }
  if (speaking !== null && !speaking.button.isConnected) {
    hush();
  }
}

if (synthesis && window.SpeechSynthesisUtterance) {
  offer();
  // Voices may come later than the page, and questions too; what is gone is not said any more.
  synthesis.addEventListener?.("voiceschanged", offer);
  new MutationObserver(offer)
    .observe(document.documentElement, {childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"]});
  addEventListener("pagehide", hush);
  document.addEventListener("visibilitychange", () => document.hidden && hush());
}
