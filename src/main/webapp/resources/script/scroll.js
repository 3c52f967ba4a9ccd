// A part that scrolls can be scrolled by keyboard, for it has a place among what the tab key goes to;
// where it has room for all that is in it, there is nothing to do in it, and the key passes it by.
// Without script it keeps its place.
"use strict";

(() => {
  const looking = new ResizeObserver((changes) => {
    for (const part of new Set(changes.map((one) => one.target.closest(".scroll")))) {
      const scrolls = part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight;
      if (scrolls) {
        part.tabIndex = 0;
      } else if (part !== document.activeElement) {
        part.removeAttribute("tabindex");
      }
    }
  });

  for (const part of document.querySelectorAll(".scroll[tabindex]")) {
    looking.observe(part);
    // Larger letters change what is inside, and not the part.
    [...part.children].forEach((one) => looking.observe(one));
  }
})();
