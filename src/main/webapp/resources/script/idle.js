// Asks whether somebody is still there before anything of hers is forgotten: after some time in which
// nobody touched anything a dialog opens, which has the focus and is read out; when nobody answers
// that either, all is forgotten. Page and module alike find it under its name.
"use strict";

const LOOKING_MILLISECONDS = 1000;
const SIGNS = ["pointerdown", "pointermove", "keydown", "input", "scroll", "focusin"];

/**
 * Watches the page.
 *
 * @param question gives the dialog that asks; any way of closing it is an answer
 * @param forgets what happens when nobody answers
 * @param isUsed whether somebody is at it; where nobody is, nobody is asked
 */
globalThis.watchIdle = function watchIdle(question, forgets, isUsed = () => true) {
  const idle = Number(question().dataset.idle) * 1000;
  const answer = Number(question().dataset.answer) * 1000;
  // Not the time of day: a clock that is set anew must take nothing from anybody.
  let touched = performance.now();
  let asked = null;

  function here() {
    touched = performance.now();
    asked = null;
    if (question().open) {
      question().close();
    }
  }

  function ask() {
    const dialog = question();
    asked = performance.now();
    dialog.addEventListener("close", here, { once: true });
    dialog.querySelector("button").addEventListener("click", here, { once: true });
    dialog.showModal();
  }

  function look() {
    const now = performance.now();
    if (!isUsed()) {
      here();
    } else if (asked !== null && now - asked >= answer) {
      here();
      forgets();
    } else if (asked === null && now - touched >= idle) {
      ask();
    }
  }

  function touch() {
    // While she is asked, a hand that brushes the screen is no answer: a button is.
    if (asked === null) {
      touched = performance.now();
    }
  }

  SIGNS.forEach((sign) => document.addEventListener(sign, touch, { passive: true, capture: true }));
  document.addEventListener("visibilitychange", look);
  setInterval(look, LOOKING_MILLISECONDS);
};
