// Typing a form from paper: the enter key goes on to the next field instead of sending the form. The
// box that says that a line stands so on the paper is a field, too: it is there only behind a line
// that breaks a limit.
"use strict";

const BOX = "input[name^=limit-]";

function fieldsOf(form) {
  return Array.from(form.querySelectorAll(`input[type=text], textarea, ${BOX}`));
}

function goOn(event) {
  const field = event.target;
  const isLine = field.matches(`input[type=text], ${BOX}`);
  if (event.key !== "Enter" || !isLine || event.isComposing) {
    return;
  }
  event.preventDefault();
  const fields = fieldsOf(event.currentTarget);
  const next = fields[fields.indexOf(field) + 1] || document.getElementById("keep");
  next.focus();
}

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form[data-fields=lines]");
  form.addEventListener("keydown", goOn);
  if (document.querySelector(".error-summary") === null) {
    fieldsOf(form).slice(0, 1).forEach((field) => field.focus());
  }
});
