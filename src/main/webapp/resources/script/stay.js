// Says some minutes before a sign-in ends that it will, and lets her stay. Whatever is asked of the
// server begins the time anew, on this page or in another window. Without script a line on each page
// says how long a sign-in lasts.
"use strict";

(() => {
  const LOOKING_MILLISECONDS = 10000;
  const MINUTE = 60000;
  const ENOUGH_TO_READ = 20000;

  const staying = document.getElementById("staying");
  const said = staying.querySelector("[aria-live]");
  const press = staying.querySelector("button");
  const lasts = Number(staying.dataset.lasts) * MINUTE;
  const before = Number(staying.dataset.before) * MINUTE;
  const windows = new BroadcastChannel("evensay-staying");
  // Here the time of day counts: a computer that slept has lost as much of its sign-in.
  let began = Date.now();
  let written = null;

  function say(words, asks) {
    staying.toggleAttribute("data-shown", words !== "");
    press.hidden = !asks;
    if (said.textContent !== words) {
      said.textContent = words;
    }
  }

  function begin() {
    began = Date.now();
    say("", false);
  }

  function look() {
    const time = Date.now() - began;
    if (time >= lasts) {
      say(staying.dataset.over, false);
    } else if (time >= lasts - before) {
      say(staying.dataset.soon, true);
    }
  }

  /** The button goes: who writes goes on where she was. */
  function goBack() {
    const back = written?.isConnected ? written : document.getElementById("content");
    back.focus({ preventScroll: true });
  }

  async function stay() {
    let answer;
    try {
      answer = await fetch(staying.dataset.address, { cache: "no-store", redirect: "manual" });
    } catch {
      // Without a network the button stays, to be pressed again.
      return;
    }
    goBack();
    if (!answer.ok) {
      began = 0;
      look();
      return;
    }
    begin();
    windows.postMessage("");
    say(staying.dataset.done, false);
    setTimeout(() => said.textContent === staying.dataset.done && say("", false), ENOUGH_TO_READ);
  }

  press.addEventListener("click", stay);
  document.addEventListener("focusin", (event) => {
    written = staying.contains(event.target) ? written : event.target;
  });
  document.addEventListener("visibilitychange", look);
  // A window that was open when she signed in anew elsewhere goes on as well.
  windows.addEventListener("message", begin);
  new PerformanceObserver((list) => {
    if (list.getEntries().some((one) => one.initiatorType === "xmlhttprequest" && one.responseStatus === 200)) {
      begin();
      windows.postMessage("");
    }
  }).observe({ type: "resource" });
  windows.postMessage("");
  setInterval(look, LOOKING_MILLISECONDS);
})();
