// Leaves at once: the other page comes in place of this one, so that "back" does not lead here.
// Three times Escape does the same, for whoever has no time to find the link.
"use strict";

const way = document.querySelector("a.leave");
const WITHIN_MILLISECONDS = 2000;
let presses = [];

function leave() {
  document.documentElement.hidden = true;
  location.replace(way.href);
}

way.addEventListener("click", (click) => {
  click.preventDefault();
  leave();
});

document.addEventListener("keydown", (key) => {
  // A key that is held down, and letters in between, are something else.
  if (key.key !== "Escape" || key.repeat) {
    presses = [];
    return;
  }
  presses = [...presses, key.timeStamp].slice(-3);
  if (presses.length === 3 && presses[2] - presses[0] <= WITHIN_MILLISECONDS) {
    leave();
  }
});
