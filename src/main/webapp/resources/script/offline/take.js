// Asks a survey on this device, one page at a time, for one person after another. What somebody has
// not sent is in the memory of this page and nowhere else; what she sends is sealed before it is
// kept. The server's pages do the same in survey.answering.

import "../idle.js";
import "../speak.js";
import { Answered, Edition } from "./journey.js";
import { add } from "./kept.js";
import { newReceipt, sealResponse } from "./seal.js";
import { sendAll } from "./send.js";
import { element, ShownPage } from "./shown.js";
import { apart, Words } from "./words.js";

const LEAVING_PRESSES = 3;
const LEAVING_MILLISECONDS = 2000;

let edition;
let words;
let person;
let shown = null;
const stage = () => document.getElementById("stage");

/** Nobody has answered anything. */
function nobody() {
  return { typed: new Map(), met: new Set(), at: "start", page: null, fromCheck: false, receipt: null };
}

function answered() {
  return new Answered(edition, person.typed);
}

function isOpen(question) {
  return !person.typed.has(question.name) && !person.met.has(question.name);
}

function read() {
  edition = new Edition(JSON.parse(document.getElementById("document").content.textContent));
  words = new Words(edition);
}

// What is on the screen.

function show(heading, ...content) {
  stage().replaceChildren(...(heading ? [element("h1", heading, { tabindex: "-1" })] : []), ...content);
}

/** Where somebody reads from on: what is wrong, what is asked, or what is said. */
function focus(selector = "h1") {
  const at = stage().querySelector(selector) ?? stage();
  at.setAttribute("tabindex", "-1");
  at.focus();
  scrollTo(0, 0);
}

function button(said, does, attributes = {}) {
  const made = element("button", said, { type: "button", ...attributes });
  made.addEventListener("click", does);
  return made;
}

function paragraph(said, attributes = {}) {
  return element("p", said, attributes);
}

function actions(...buttons) {
  const made = element("p", "", { class: "actions" });
  made.append(...buttons);
  return made;
}

function titled(wrong) {
  const title = document.title.replace(words.own.title, "");
  document.title = wrong ? words.own.title + title : title;
}

function copy(id) {
  return document.importNode(document.getElementById(id).content, true);
}

// The steps.

function start() {
  person = nobody();
  shown = null;
  titled(false);
  show("", copy("start"));
  stage().querySelector("#begin").addEventListener("click", () => go(answered().way()[0] ?? null));
  // When nobody is answering is the time to send what others have.
  if (navigator.onLine) {
    sendAll();
  }
}

function startAnew() {
  start();
  focus();
}

function go(page) {
  person.at = page ? "page" : "check";
  person.page = page;
  if (page) {
    showPage([]);
  } else {
    check([]);
  }
  focus();
}

function summary(problems) {
  const made = element("div", "", { class: "error-summary", role: "alert", tabindex: "-1", "aria-labelledby": "error-summary-heading" });
  const list = element("ul");
  for (const problem of problems) {
    const link = element("a", problem.words, { href: "#" + problem.question.field });
    link.addEventListener("click", (click) => {
      click.preventDefault();
      reach(problem.question);
    });
    const item = element("li");
    item.append(link);
    list.append(item);
  }
  made.append(element("h2", words.own.summary, { id: "error-summary-heading" }), list);
  return made;
}

/** Leads to the field of a question, on whichever page it stands. */
function reach(question) {
  if (person.at !== "page" || !person.page.questions.includes(question.name)) {
    person.fromCheck = true;
    go(edition.pages.find((page) => page.questions.includes(question.name)));
  }
  shown.fields(question).find((field) => !field.closest("[hidden]"))?.focus();
}

function progress(now) {
  const way = now.way();
  const asked = (page) => now.on(page).filter((question) => question.asks).length;
  const before = way.slice(0, way.indexOf(person.page)).reduce((sum, page) => sum + asked(page), 0);
  return words.with(words.own.progress, before + 1, Math.max(now.questions().length, before + 1));
}

function showPage(problems) {
  const now = answered();
  shown = new ShownPage(person.page, words);
  shown.fill(now, isOpen);
  shown.update(now);
  shown.mark(problems);
  const form = element("form", "", { autocomplete: "off", novalidate: "" });
  if (person.page.title.words) {
    const { lang, dir } = person.page.title;
    form.append(element("h1", words.piped(person.page.title.words, now), { lang, dir }));
  }
  const next = element("button", words.own.next, { type: "submit", value: "next" });
  const first = isPrivate() || (!person.fromCheck && !now.before(person.page));
  const back = button(words.own.back, goBack, { class: "button-quiet", value: "back" });
  form.append(shown.content, actions(next, ...(first ? [] : [back])));
  form.append(paragraph(words.own.stopWords, { class: "quiet" }));
  const stop = paragraph("");
  stop.append(button(words.own.stop, stopped, { class: "link", value: "stop" }));
  form.append(stop);
  form.addEventListener("submit", (submit) => {
    submit.preventDefault();
    goOn();
  });
  form.addEventListener("change", changed);
  show("", ...(problems.length ? [summary(problems)] : []));
  stage().append(
    paragraph(progress(now), { class: "progress" }),
    form,
    paragraph("", { class: "unseen", role: "status", id: "opened" }),
  );
  titled(problems.length > 0);
}

/** Takes what stands in the fields of the page. */
function take() {
  const now = answered();
  for (const question of now.on(person.page).filter((one) => one.asks)) {
    const values = shown.values(question);
    if (values.length) {
      person.typed.set(question.name, values);
    } else {
      person.typed.delete(question.name);
    }
  }
}

/** What an answer opens is there at once, and is told to who does not see it. */
function changed() {
  // A field that is taken off the page with words in it says that it changed, too.
  if (person.at !== "page") {
    return;
  }
  const before = new Set(answered().on(person.page));
  const begun = new Set(shown.questions().filter((question) => isOpen(question) && shown.values(question).length));
  take();
  const now = answered();
  const more = now.on(person.page).filter((question) => !before.has(question));
  more.filter((question) => question.asks && isOpen(question) && !begun.has(question)).forEach((question) => {
    shown.fillOne(question, now.preset(question));
  });
  shown.update(now);
  take();
  document.getElementById("opened").textContent = more.length
    ? words.own.more + " " + more.map((question) => words.label(question, now)).join(" ")
    : "";
}

function problemsOn(questions, now) {
  const problems = [];
  for (const question of questions) {
    const flaw = now.flaw(question);
    if (flaw) {
      problems.push({ question, words: words.problem(question, flaw, now) });
    }
  }
  return problems;
}

/** Signs that cannot be kept are taken out, and she is told so once. */
function cleaned(questions, now) {
  for (const question of questions) {
    const reading = now.reading(question);
    if (reading.problem?.code === "odd-signs") {
      person.typed.set(question.name, reading.typed);
    }
  }
}

function goOn() {
  take();
  const now = answered();
  const questions = now.on(person.page).filter((question) => question.asks);
  const problems = problemsOn(questions, now);
  cleaned(questions, now);
  if (problems.length) {
    showPage(problems);
    focus(".error-summary");
    return;
  }
  questions.forEach((question) => person.met.add(question.name));
  const end = now.end(person.fromCheck ? null : person.page);
  if (end) {
    showEnd(end, now);
    return;
  }
  const ahead = person.fromCheck ? null : now.after(person.page);
  const open = () => now.way().find((page) => now.on(page).some((question) => question.asks && isOpen(question)));
  go(ahead ?? open() ?? null);
}

function goBack() {
  take();
  const now = answered();
  go(person.fromCheck ? null : (now.before(person.page) ?? person.page));
}

function showEnd(end, now) {
  person.at = "end";
  person.end = end;
  const { lang, dir } = end.words;
  show(
    words.piped(end.title.words, now) || words.own.end,
    paragraph(words.piped(end.words.words, now), { class: "lead", lang, dir }),
    paragraph(words.own.endKept),
    actions(
      button(words.own.anotherPerson, startAnew),
      button(words.own.back, () => go(person.page), { class: "button-quiet" }),
    ),
  );
  focus();
}

function stopped() {
  start();
  show(words.own.stopped, paragraph(words.own.stoppedWords), actions(button(words.own.anotherPerson, startAnew)));
  focus();
}

// Whoever holds a shared device next must not see what was answered: nothing is gone back to.
function isPrivate() {
  return edition.document.private;
}

function ready() {
  shown = null;
  const stop = paragraph("");
  stop.append(button(words.own.stop, stopped, { class: "link", value: "stop" }));
  show(
    "",
    element("h1", words.own.ready),
    paragraph(words.own.readyWords, { class: "lead" }),
    paragraph(words.own.checkOnce),
    actions(button(words.own.send, send, { value: "send" })),
    stop,
  );
  titled(false);
}

function check(problems) {
  if (isPrivate()) {
    ready();
    return;
  }
  const now = answered();
  shown = null;
  const list = element("dl", "", { class: "answers" });
  for (const question of now.questions()) {
    list.append(line(question, now));
  }
  const sends = () => button(words.own.send, send, { value: "send" });
  show(
    "",
    ...(problems.length ? [summary(problems)] : []),
    element("h1", words.own.check),
    paragraph(words.own.checkWords, { class: "lead" }),
    list,
    paragraph(words.own.checkOnce),
    actions(sends(), button(words.own.back, fromCheckBack, { class: "button-quiet", value: "back" })),
  );
  const stop = paragraph("");
  stop.append(button(words.own.stop, stopped, { class: "link", value: "stop" }));
  stage().append(stop);
  titled(problems.length > 0);
}

function line(question, now) {
  const holder = element("div");
  const label = words.label(question, now);
  const said = words.answer(question, now);
  const answer = element("dd", said || words.own.nothing, { class: "answer", ...(said ? { dir: "auto" } : {}) });
  const change = element("dd");
  change.append(
    button(words.own.change, () => reach(question), {
      class: "link",
      "aria-label": words.with(words.own.changeOf, apart(label)),
    }),
  );
  const { lang, dir } = question.label;
  holder.append(element("dt", label, { lang, dir }), answer, change);
  return holder;
}

function fromCheckBack() {
  person.fromCheck = false;
  go(answered().way().at(-1) ?? null);
}

// Sending: she is thanked only once it is sealed and on the disk.

function response(now) {
  const answers = {};
  for (const question of now.questions()) {
    const typed = person.typed.get(question.name);
    if (typed && now.answer(question)) {
      answers[question.name] = typed;
    }
  }
  return { language: edition.document.language, receipt: person.receipt, answers };
}

async function send() {
  const now = answered();
  const problems = problemsOn(now.questions(), now);
  const end = now.end(null);
  if (problems.length || end) {
    if (end) {
      showEnd(end, now);
    } else if (isPrivate()) {
      reach(problems[0].question);
    } else {
      check(problems);
      focus(".error-summary");
    }
    return;
  }
  if (person.at === "sending") {
    return;
  }
  person.at = "sending";
  try {
    person.receipt ??= newReceipt();
    await add(await sealResponse(edition.document, response(now)));
    receipt();
  } catch {
    // Nothing is lost: her answers are still in this page.
    person.at = "check";
    check([]);
    stage().prepend(paragraph(words.own.full, { class: "notice", role: "alert", id: "no-room" }));
    focus("#no-room");
  }
}

function receipt() {
  const code = person.receipt;
  // From here on nothing but the code is left of her answers.
  person = { ...nobody(), at: "receipt", receipt: code };
  showReceipt();
  focus();
  if (navigator.onLine) {
    sendAll();
  }
}

function showReceipt() {
  const shownCode = element("div", "", { class: "receipt-code" });
  shownCode.append(element("bdi", person.receipt));
  const { lang, dir, words: next } = edition.document.next;
  show(
    words.own.receipt,
    paragraph(words.own.sealed, { class: "notice done" }),
    element("h2", words.own.code),
    shownCode,
    paragraph(words.own.codeWords),
    element("h2", words.own.nextHeading),
    paragraph(next, { lang, dir }),
    actions(button(words.own.anotherPerson, startAnew)),
  );
}

// Around the survey.

function again() {
  const at = {
    start: () => start(),
    page: () => showPage([]),
    check: () => check([]),
    receipt: showReceipt,
    end: () => showEnd(person.end, answered()),
  };
  (at[person.at] ?? at.check)();
}

function help() {
  if (person.at === "page") {
    take();
  }
  show("", copy("help"));
  stage().querySelector("#back").addEventListener("click", () => {
    again();
    focus();
  });
  focus();
}

/** Whether a page asks the same edition, by the same scripts. */
function isOfSame(page) {
  const script = (one) => one.querySelector("script[type=module]").getAttribute("src");
  const other = JSON.parse(page.getElementById("document").content.textContent);
  return other.edition === edition.document.edition && script(page) === script(document);
}

/** What this device keeps has become another since: she goes on with the one that she began. */
function sayRenewed() {
  document.getElementById("renewed")?.remove();
  stage().prepend(paragraph(words.own.renewed, { class: "notice", role: "alert", id: "renewed" }));
  focus("#renewed");
}

/** The same in another language, from what is kept of it: what was answered stays in this page. */
async function inLanguage(tag) {
  if (person.at === "page") {
    take();
  }
  const address = new URL(location.href);
  address.searchParams.set("lang", tag);
  let page;
  try {
    page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
  } catch {
    return;
  }
  if (!page.getElementById("document")) {
    return;
  }
  if (!isOfSame(page)) {
    sayRenewed();
    return;
  }
  const where = person.page?.name;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.title = page.title;
  document.body.replaceChildren(...document.adoptNode(page.body).childNodes);
  read();
  person.page = edition.pages.find((one) => one.name === where) ?? null;
  person.end &&= edition.ends.find((end) => end.name === person.end.name);
  around();
  again();
  focus();
}

function leave() {
  const way = document.querySelector("a.leave").href;
  document.documentElement.hidden = true;
  person = nobody();
  if (navigator.onLine) {
    location.replace(way);
    return;
  }
  // The other page is not there without a network: then nothing of her is on this one.
  start();
  document.documentElement.hidden = false;
  focus();
}

let presses = [];

function escapes(key) {
  if (key.key !== "Escape" || key.repeat) {
    presses = [];
    return;
  }
  presses = [...presses, key.timeStamp].slice(-LEAVING_PRESSES);
  if (presses.length === LEAVING_PRESSES && presses[2] - presses[0] <= LEAVING_MILLISECONDS) {
    leave();
  }
}

/** Links that lead away would lose her answers, and lead nowhere without a network. */
function around() {
  document.getElementById("without").remove();
  document.querySelector("a.leave").addEventListener("click", (click) => {
    click.preventDefault();
    leave();
  });
  document.querySelectorAll(".safe a:not(.leave)").forEach((link) =>
    link.addEventListener("click", (click) => {
      click.preventDefault();
      help();
    }),
  );
  document.querySelectorAll("header a.name, .foot p a").forEach((link) => link.replaceWith(element("span", link.textContent, { class: link.className })));
  document.querySelectorAll("button[data-language]").forEach((one) => {
    one.disabled = one.dataset.language === edition.document.language;
    one.addEventListener("click", () => inLanguage(one.dataset.language));
  });
}

read();
person = nobody();
around();
document.addEventListener("keydown", escapes);
// The dialog is another one in each language.
watchIdle(() => document.getElementById("still-there"), startAnew, () => person.at !== "start");
window.addEventListener("online", () => {
  if (person.at === "start") {
    sendAll();
  }
});
// Who comes back with the browser finds nothing of anybody.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    start();
  }
});
start();
