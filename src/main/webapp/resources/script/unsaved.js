// Whoever leaves a form in which she wrote something is asked first. The form's own buttons save; a
// window that is closed, the way back and the links at the head of a page do not.
"use strict";

const writing = document.querySelector("form[data-unsaved]");
let sending = false;

function chosenFirst(field) {
  const options = Array.from(field.options);
  return (options.find((one) => one.defaultSelected) || options[0] || field).value;
}

function isChanged(field) {
  if (field.type === "checkbox" || field.type === "radio") {
    return field.checked !== field.defaultChecked;
  }
  if (field.tagName === "SELECT") {
    return field.value !== chosenFirst(field);
  }
  return field.type !== "hidden" && "defaultValue" in field && field.value !== field.defaultValue;
}

// What came back with a mistake in it is nowhere but on this page.
function isUnsaved() {
  return writing.dataset.unsaved === "true" || Array.from(writing.elements).some(isChanged);
}

writing.addEventListener("submit", () => {
  sending = true;
});
addEventListener("pageshow", () => {
  sending = false;
});
addEventListener("beforeunload", (event) => {
  if (!sending && isUnsaved()) {
    event.preventDefault();
  }
});
