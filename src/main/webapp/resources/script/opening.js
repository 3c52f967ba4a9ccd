// Shows at once what an answer on this page opens, takes away or changes. The server works that out,
// as it does without script, so that it is never something else here. It is told only the answers
// on which something hangs, and keeps none of them.
"use strict";

const form = document.getElementById("journey");
const opened = document.getElementById("opened");
let asking = new AbortController();

const questions = (within) => [...within.querySelectorAll("[data-question]")];

// Questions may be called like anything that a form has of itself, so that is not asked by its name.
const hidden = (within, name) => within.querySelector(`:scope > [type=hidden][name="${name}"]`);

function told() {
  const tell = new URLSearchParams();
  const opening = questions(form).filter((one) => one.hasAttribute("data-opening"));
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
  asking = new AbortController();
  try {
    const answer = await fetch(form.getAttribute("action"), {method: "POST", body: told(), signal: asking.signal});
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      show(page.getElementById("journey"), page.querySelector(".progress"));
    }
  } catch {
    // Without network, or asked anew: what is open is shown when she goes on.
  }
}

function show(next, progress) {
  // A page that lets her choose files is made otherwise, and so comes whole, when she goes on.
  const same = next && hidden(next, "page") && hidden(next, "page").value === hidden(form, "page").value
    && Boolean(hidden(next, "files")) === Boolean(hidden(form, "files"));
  if (!same) {
    return;
  }
  const here = new Map(questions(form).map((one) => [one.dataset.question, one]));
  const news = [];
  let last = null;
  for (const one of questions(next)) {
    let shown = here.get(one.dataset.question);
    here.delete(one.dataset.question);
    if (!shown || shown.hidden) {
      news.push(one);
    }
    if (!shown) {
      put(one, last);
      shown = one;
    } else if (said(shown) !== said(one) && !shown.contains(document.activeElement)
        && !shown.querySelector("[type=file]")) {
      shown.replaceWith(kept(shown, one));
      shown = one;
    }
    shown.hidden = false;
    last = shown;
  }
  // What she wrote there goes along with the page, as without script: it may be asked again.
  here.forEach((one) => {
    one.hidden = true;
  });
  hidden(form, "carried").value = hidden(next, "carried").value;
  hidden(form, "seen").value = questions(form).map((one) => one.dataset.question).join(" ");
  document.querySelector(".progress").textContent = progress.textContent;
  if (news.length > 0) {
    const first = news[0].querySelector("legend, label, p");
    opened.textContent = opened.dataset.more + " " + (first ? first.textContent : "");
  }
}

function put(one, after) {
  if (after) {
    after.after(one);
  } else {
    questions(form)[0].before(one);
  }
}

// What a question says and offers, whatever is answered, and whatever is wrong with that.
function said(one) {
  const copy = one.cloneNode(true);
  copy.querySelectorAll(".error").forEach((error) => error.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
}

// The new one with what was typed and chosen in the old one, as far as it still has it.
function kept(old, made) {
  for (const field of old.querySelectorAll("input:not([type=hidden]):not([type=file]), select, textarea")) {
    const choice = field.type === "radio" || field.type === "checkbox";
    const also = [...made.querySelectorAll(`[name="${CSS.escape(field.name)}"]`)]
      .find((one) => !choice || one.value === field.value);
    if (also && choice) {
      also.checked = field.checked;
    } else if (also && (also.type !== "select-one" || [...also.options].some((one) => one.value === field.value))) {
      also.value = field.value;
    }
  }
  return made;
}

form.addEventListener("change", (event) => {
  if (event.target.closest("[data-opening]")) {
    look();
  }
});

// What she had chosen before she went on and came back is in the fields again, and nowhere else.
addEventListener("pageshow", () => {
  const way = performance.getEntriesByType("navigation")[0];
  if (way && way.type === "back_forward") {
    look();
  }
});
