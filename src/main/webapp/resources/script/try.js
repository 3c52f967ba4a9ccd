// Sends what the forms of the page for programs say, as a program would: with the token that was
// typed, and never with the session's cookie.
"use strict";

const shownCharacters = 20000;

function request(form) {
  let path = form.dataset.path;
  const query = new URLSearchParams();
  const headers = new Headers();
  for (const field of form.querySelectorAll("[data-where]")) {
    const value = field.value;
    if (field.dataset.where === "path") {
      path = path.replace("{" + field.name + "}", encodeURIComponent(value));
    } else if (value !== "" && field.dataset.where === "query") {
      query.append(field.name, value);
    } else if (value !== "") {
      headers.set(field.name, value);
    }
  }
  const token = document.getElementById("token").value.trim();
  if (token !== "") {
    headers.set("Authorization", "Bearer " + token);
  }
  const file = form.querySelector("input[type=file]");
  const text = form.querySelector("[data-body]");
  const body = file && file.files.length > 0 ? file.files[0] : text && text.value;
  const options = {method: form.dataset.method, headers, credentials: "omit", cache: "no-store"};
  if (text) {
    headers.set("Content-Type", form.dataset.type);
    options.body = body;
  }
  const search = query.toString();
  return [search === "" ? path : path + "?" + search, options];
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (notJson) {
    return text;
  }
}

function show(form, lines) {
  const answer = document.getElementById(form.id + "-answer");
  const heading = document.createElement("h4");
  heading.textContent = answer.dataset.heading;
  const words = document.createElement("pre");
  words.dir = "ltr";
  words.tabIndex = 0;
  words.textContent = lines;
  answer.replaceChildren(heading, words);
}

async function send(event) {
  event.preventDefault();
  const form = event.currentTarget;
  try {
    const [address, options] = request(form);
    const response = await fetch(address, options);
    const body = pretty(await response.text());
    const head = ["etag", "location", "retry-after", "content-type"]
      .filter((name) => response.headers.has(name))
      .map((name) => name + ": " + response.headers.get(name));
    show(form, [response.status, ...head, "", body.slice(0, shownCharacters)].join("\n"));
  } catch (noAnswer) {
    show(form, form.dataset.failed);
  }
}

for (const form of document.querySelectorAll("form.try")) {
  form.addEventListener("submit", send);
  form.querySelector("button").disabled = false;
}
