// Says at once, and at its field, that a file is too large, before any of it is sent. Without script
// the page says so that comes back.
"use strict";

const MEGABYTE = 1000000;

for (const field of document.querySelectorAll("input[data-most]")) {
  field.addEventListener("change", () => {
    const file = field.files[0];
    const large = file !== undefined && file.size > Number(field.dataset.most) * MEGABYTE;
    field.setCustomValidity(large ? field.dataset.tooLarge : "");
    field.reportValidity();
  });
}
