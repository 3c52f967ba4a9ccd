// Shows at once what an answer on this page opens, takes away or changes. The server works that out,
// as it does without script, so that it is never something else here. It is told only the answers
// on which something hangs, and keeps none of them.
"use strict";

const form = document.getElementById("journey");
const opened = document.getElementById("opened");
const memory = document.getElementById("typed");
let asking = new AbortController();

// The questions that she has answered herself since the page is there.
const touched = new Set();

// Questions may be called like anything that a form has of itself: it is never asked by a name.
const questions = (page) => [...page.querySelectorAll("#journey [data-question]")];
const hidden = (page, name) => page.querySelector(`#journey > [type=hidden][name="${name}"]`);
const fields = (one) =>
  [...one.querySelectorAll("input:not([type=hidden]):not([type=file]), select, textarea")];
const isChoice = (field) => field.type === "radio" || field.type === "checkbox";

function told() {
  const tell = new URLSearchParams();
  const opening = questions(document).filter((one) => one.hasAttribute("data-opening"));
  const names = new Set(["edition", "carried", "lang", "preview", "page", "from"]);
  opening.forEach((one) => one.querySelectorAll("[name]").forEach((field) => names.add(field.name)));
  for (const [name, value] of new FormData(form)) {
    // What she looks for in long lists is no answer, and says what of them is shown.
    if (names.has(name) || /-(find|found)$/.test(name)) {
      tell.append(name, value);
    }
  }
  tell.set("seen", opening.map((one) => one.dataset.question).join(" "));
  tell.set("go", "look");
  return tell;
}

async function look() {
  asking.abort();
  const own = new AbortController();
  asking = own;
  const address = Element.prototype.getAttribute.call(form, "action");
  let text = "";
  try {
    const answer = await fetch(address, {method: "POST", body: told(), signal: own.signal});
    text = answer.ok ? await answer.text() : "";
  } catch {
    // Without network, or asked anew: what is open is shown when she goes on.
  }
  // An answer that had come already when it was asked anew says how the page was.
  if (own.signal.aborted) {
    return;
  }
  const next = new DOMParser().parseFromString(text, "text/html");
  // A page that lets her choose files is made otherwise, and so comes whole, when she goes on.
  if (hidden(next, "page") && hidden(next, "page").value === hidden(document, "page").value
      && Boolean(hidden(next, "files")) === Boolean(hidden(document, "files"))) {
    show(next);
  }
}

function show(next) {
  const here = new Map(questions(document).map((one) => [one.dataset.question, one]));
  const says = [];
  let last = null;
  for (const one of questions(next)) {
    let shown = here.get(one.dataset.question);
    here.delete(one.dataset.question);
    if (!shown || shown.hidden) {
      says.push(opened.dataset.more + " " + heading(one));
    }
    if (!shown) {
      put(one, last);
      shown = one;
    } else if (said(shown) !== said(one) && !shown.querySelector("[type=file]")) {
      if (replace(shown, one)) {
        says.push(heading(one) + " " + opened.dataset.taken);
      }
      shown = document.contains(one) ? one : shown;
    }
    shown.hidden = false;
    last = shown;
  }
  // What she wrote there goes along with the page, as without script: it may be asked again.
  here.forEach(hide);
  hidden(document, "carried").value = hidden(next, "carried").value;
  hidden(document, "seen").value =
    questions(document).map((one) => one.dataset.question).join(" ");
  document.querySelector(".progress").textContent = next.querySelector(".progress").textContent;
  opened.textContent = says.join(" ");
  summary();
}

function heading(one) {
  const first = one.querySelector("legend, label, p");
  return first ? first.textContent : "";
}

function put(one, after) {
  if (after) {
    after.after(one);
  } else {
    questions(document)[0].before(one);
  }
}

function hide(one) {
  const focused = one.contains(document.activeElement);
  one.hidden = true;
  let next = one.nextElementSibling;
  while (focused && next && (next.hidden || !next.querySelector("input, select, textarea, button"))) {
    next = next.nextElementSibling;
  }
  if (focused && next) {
    next.querySelector("input, select, textarea, button").focus();
  }
}

// The field that asks the same as another, on a page that has just come.
function counterpart(field, made) {
  return fields(made).find((one) => one.name === field.name && (!isChoice(field) || one.value === field.value));
}

// What is to have the focus instead of what has it: the same field, or what is listened with.
function focusFor(focused, old, made) {
  if (fields(old).includes(focused)) {
    return counterpart(focused, made);
  }
  return focused.closest(".listen") && made.querySelector(`.listen > ${focused.localName}`);
}

// Puts a question in the place of what it was, with what was typed and chosen there as far as it
// still has it; whether something that was chosen is not to be chosen any more.
function replace(old, made) {
  let taken = false;
  for (const field of fields(old)) {
    const also = counterpart(field, made);
    const has = isChoice(field) ? field.checked : field.value !== "";
    if (also && isChoice(also)) {
      also.checked = field.checked;
    } else if (also) {
      also.value = field.value;
    }
    taken = taken || has && (!also || !isChoice(also) && also.value !== field.value);
  }
  if (taken) {
    const error = document.createElement("p");
    error.className = "error";
    error.textContent = opened.dataset.taken;
    const first = made.querySelector("legend, label");
    (first || made).after(error);
  }
  exchange(old, made);
  return taken;
}

function exchange(old, made) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const same = focused && focusFor(focused, old, made);
  // What can be chosen from a list is inside of its field.
  if (same && focused.type === same.type && !focused.options && depth(focused, old) === depth(same, made)) {
    changeAround(focused, same, old);
    return;
  }
  old.replaceWith(made);
  if (focused && focused.matches(".speak")) {
    // That button comes anew by a script of its own, as soon as this one is done.
    queueMicrotask(() => goOn(made.querySelector(".speak"), made));
  } else if (focused) {
    goOn(document.getElementById(focused.id), made);
  }
}

function goOn(wanted, made) {
  const next = wanted || fields(made)[0];
  if (next) {
    next.focus({preventScroll: true});
  }
}

function depth(one, whole) {
  let steps = 0;
  for (let at = one; at !== whole; at = at.parentElement) {
    steps++;
  }
  return steps;
}

// The field that she is in stays the one that it is, and all around it becomes new: another one in its
// place would have neither what she has marked there, nor a word that she is putting together.
function changeAround(field, same, old) {
  let mine = field;
  let theirs = same;
  describe(mine, theirs);
  if (field.localName === "summary") {
    field.replaceChildren(...same.childNodes);
  }
  while (mine !== old) {
    const parts = [...theirs.parentElement.childNodes];
    const at = parts.indexOf(theirs);
    [...mine.parentElement.childNodes].filter((one) => one !== mine).forEach((one) => one.remove());
    mine.before(...parts.slice(0, at));
    mine.after(...parts.slice(at + 1));
    mine = mine.parentElement;
    theirs = theirs.parentElement;
    describe(mine, theirs);
  }
}

function describe(mine, theirs) {
  const isOwn = (one) => ["value", "checked", "open"].includes(one.name);
  [...mine.attributes].filter((one) => !isOwn(one) && !theirs.hasAttribute(one.name))
    .forEach((one) => mine.removeAttribute(one.name));
  [...theirs.attributes].filter((one) => !isOwn(one) && mine.getAttribute(one.name) !== one.value)
    .forEach((one) => mine.setAttribute(one.name, one.value));
}

// What a question says and offers, whatever is answered, and whatever is wrong with that.
function said(one) {
  const copy = one.cloneNode(true);
  // The button to listen came by a script of its own.
  copy.querySelectorAll(".error, .speak").forEach((other) => other.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
}

// What was wrong with a question that is away need not be put right.
function summary() {
  const whole = document.querySelector(".error-summary");
  const lines = whole ? [...whole.querySelectorAll("li")] : [];
  for (const line of lines) {
    const link = line.querySelector("a");
    const place = link && document.getElementById(link.hash.slice(1));
    line.hidden = Boolean(link) && (!place || Boolean(place.closest("[data-question][hidden]")));
  }
  if (whole) {
    whole.hidden = lines.every((line) => line.hidden);
  }
}

// Whoever comes back finds in the fields what she had typed and chosen; a browser remembers that of
// those alone that came with the page. So it is in one of them too, which is not sent.
function remember() {
  const typed = questions(document).flatMap(fields)
    .filter((field) => isChoice(field) ? field.checked : field.value !== "")
    .map((field) => [field.name, field.value]);
  memory.value = JSON.stringify(typed);
}

document.addEventListener("input", (event) => touched.add(event.target.name));
document.addEventListener("change", (event) => {
  remember();
  if (event.target.closest("#journey [data-opening]")) {
    look();
  }
});
document.addEventListener("submit", remember);
document.addEventListener("formdata", (event) => event.formData.delete(memory.name));

// What she has answered since is newer.
function fill(typed) {
  const open = questions(document).flatMap(fields).filter((field) => !touched.has(field.name));
  for (const field of open) {
    const values = typed.filter(([name]) => name === field.name).map(([, value]) => value);
    if (isChoice(field)) {
      field.checked = values.includes(field.value);
    } else if (values.length > 0) {
      field.value = values[0];
    }
  }
}

addEventListener("pageshow", async () => {
  if (memory.value === "") {
    return;
  }
  const typed = JSON.parse(memory.value);
  // What was opened by what was opened comes one after the other.
  for (let before = -1; before !== questions(document).length;) {
    before = questions(document).length;
    fill(typed);
    await look();
  }
  fill(typed);
});
