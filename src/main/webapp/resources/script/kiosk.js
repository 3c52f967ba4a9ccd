// A device that many share: asks before it forgets, and shows nothing of the person before to whoever
// goes back in the browser. What is sent, and to whom, is the server's business; without this script
// the pages work the same, and a button does what this does by itself. idle.js comes before it.
"use strict";

const dialog = document.getElementById("still-there");
const help = document.getElementById("help-here");
const next = dialog.dataset.next;

function forget() {
  document.documentElement.hidden = true;
  document.querySelectorAll("form").forEach((form) => form.reset());
  location.replace(next);
}

/** Help comes to this page, so that nobody has to leave it with her answers on it. */
function helping(link) {
  link.addEventListener("click", (click) => {
    click.preventDefault();
    help.showModal();
  });
}

/** Ways that lead out of the survey lead nowhere here: behind them, nobody would be asked. */
function closeWays() {
  const stays = ["/survey/answering/start", "/survey/invitation/kiosk", "/survey/answering/return"];
  document.querySelectorAll("a[href]").forEach((link) => {
    const path = new URL(link.href).pathname;
    if (path === "/survey/answering/help") {
      helping(link);
    } else if (!link.matches(".leave, [href^='#']") && !stays.includes(path)) {
      const words = document.createElement("span");
      words.className = link.className;
      words.textContent = link.textContent;
      link.replaceWith(words);
    }
  });
}

closeWays();
help.querySelector("button").addEventListener("click", () => help.close());
document.getElementById("idle-words").hidden = false;
watchIdle(() => dialog, forget);

// A page that the browser has kept whole is not shown again, not even for a moment: the server knows
// whether it still is the turn of whoever answered on it.
window.addEventListener("pagehide", () => {
  document.documentElement.hidden = true;
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});
