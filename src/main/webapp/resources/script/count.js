// Looks again how many have sent their answers, as pressing the link does. The place that says so is
// read out when its words change, and not otherwise.
"use strict";

const EVERY_MILLISECONDS = 15000;

async function look() {
  const sent = document.getElementById("sent");
  if (document.hidden || sent === null) {
    return;
  }
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("sent");
    if (now !== null && now.textContent !== sent.textContent) {
      sent.textContent = now.textContent;
    }
  } catch {
    // There is no network just now: the next look may have one.
  }
}

setInterval(look, EVERY_MILLISECONDS);
