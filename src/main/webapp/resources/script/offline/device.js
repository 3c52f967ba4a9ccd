// The page of this device: keeps a survey with all that it takes to ask it, says how many sealed
// answers wait, sends them, and removes all of it when nothing waits.

import { count, fact, forgetAll, remember } from "./kept.js";
import { sendAll } from "./send.js";

const CACHE = "evensay-offline";
const WORKER = "/survey/offline/worker.js";
const TRY_AGAIN = 60000;

// What a sealed response and its place take at most, but for very long texts; and from how few on
// there is a word of warning.
const BYTES_OF_A_RESPONSE = 8192;
const MOST_SAID = 10000;
const FEW = 100;

const device = document.getElementById("device");
const byId = (id) => document.getElementById(id);
const words = (state) => device.querySelector(`[data-state="${state}"]`).textContent;
const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
const own = { survey: device.dataset.survey, edition: device.dataset.edition, mark: device.dataset.mark };
let busy = false;

function say(state) {
  byId("status").textContent = words(state);
}

function isAble() {
  return isSecureContext && "serviceWorker" in navigator && "caches" in window && "indexedDB" in window;
}

/** About how many more responses fit; null where the browser does not tell. */
async function room() {
  const space = await navigator.storage?.estimate?.();
  if (!space?.quota) {
    return null;
  }
  const fits = Math.max(0, Math.floor((space.quota - space.usage) / BYTES_OF_A_RESPONSE));
  // It is an estimate: it says no more than its first digit.
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, fits))));
  return Math.min(MOST_SAID, Math.floor(fits / step) * step);
}

async function showRoom() {
  const fits = await room();
  byId("room").parentElement.hidden = fits === null;
  byId("room").textContent = fits === null ? "" : numbers.format(fits);
  byId("nearly-full").hidden = fits === null || fits >= FEW;
}

async function show() {
  const known = await fact("survey");
  const waiting = await count();
  byId("kept").textContent = known ? known.title : words("nothing");
  byId("kept").dir = "auto";
  byId("size").textContent = known ? numbers.format(known.bytes / 1000000) : words("nothing");
  byId("waiting").textContent = numbers.format(waiting);
  byId("sent").textContent = numbers.format((await fact("sent")) ?? 0);
  byId("aside").textContent = numbers.format((await fact("aside")) ?? 0);
  await showRoom();
  byId("ready").hidden = known?.survey !== own.survey;
  device.hidden = false;
}

async function fetched(address) {
  const answer = await fetch(address, { cache: "reload", credentials: "omit" });
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  const bytes = (await answer.clone().arrayBuffer()).byteLength;
  return { address, answer, bytes };
}

function pictures(page) {
  const parsed = new DOMParser().parseFromString(page, "text/html");
  return [...parsed.querySelectorAll("template")]
    .flatMap((one) => [...one.content.querySelectorAll("img")])
    .map((image) => image.getAttribute("src"));
}

/** Puts all in place of what is kept; where there is no room, what was kept is there as it was. */
async function replace(all) {
  const cache = await caches.open(CACHE);
  const old = new Map();
  for (const request of await cache.keys()) {
    const known = await cache.match(request);
    old.set(request.url, new Response(await known.arrayBuffer(), { headers: known.headers }));
  }
  const put = [];
  try {
    for (const one of all) {
      const address = new URL(one.address, location.href).href;
      put.push(address);
      await cache.put(address, one.answer);
    }
  } catch (full) {
    // First all that is new goes: then there is as much room as there was.
    await Promise.all(put.map((address) => cache.delete(address)));
    for (const address of put.filter((one) => old.has(one))) {
      await cache.put(address, old.get(address));
    }
    throw full;
  }
  const gone = [...old.keys()].filter((address) => !put.includes(address));
  await Promise.all(gone.map((address) => cache.delete(address)));
}

/** Fetches all before anything is kept, so that what is kept is always whole. */
async function keep() {
  await navigator.serviceWorker.register(WORKER, { scope: "/survey/offline/" });
  await navigator.storage?.persist?.();
  const ways = [...document.querySelectorAll("a.way")].map((way) => way.getAttribute("href"));
  const here = ways.map((way) => way.replace("/answer?", "/device?"));
  const all = [];
  const addresses = new Set([...device.dataset.files.split(" "), ...here, ...ways, location.pathname + location.search]);
  for (const address of addresses) {
    all.push(await fetched(address));
  }
  const drawn = new Set();
  for (const one of all.filter((page) => ways.includes(page.address))) {
    pictures(await one.answer.clone().text()).forEach((address) => drawn.add(address));
  }
  for (const address of drawn) {
    all.push(await fetched(address));
  }
  await replace(all);
  const title = document.querySelector("main .lead").textContent;
  await remember("survey", { ...own, title, bytes: all.reduce((sum, one) => sum + one.bytes, 0) });
}

/** Does one thing at a time, and says how it went. */
async function doing(begin, does, failed) {
  if (busy) {
    return;
  }
  busy = true;
  say(begin);
  try {
    say(await does());
  } catch {
    say(failed);
  }
  busy = false;
  await show();
}

async function sending() {
  const sent = await sendAll();
  if (!sent.network) {
    setTimeout(sendByItself, TRY_AGAIN);
    return "no-network";
  }
  return sent.left ? "refused" : "is-sent";
}

async function sendByItself() {
  if (navigator.onLine && (await count()) > 0) {
    await doing("sending", sending, "no-network");
  }
}

async function removing() {
  if ((await count()) > 0) {
    return "still-waiting";
  }
  await caches.delete(CACHE);
  await forgetAll();
  const worker = await navigator.serviceWorker.getRegistration("/survey/offline/");
  await worker?.unregister();
  return "is-removed";
}

async function keeping() {
  await keep();
  return "is-kept";
}

/** What was kept from an older server, or of an older edition, is kept anew: nobody answers here. */
async function renew() {
  const known = await fact("survey");
  const possible = device.dataset.possible === "true";
  if (known?.survey === own.survey && known.mark !== own.mark && possible && navigator.onLine) {
    await doing("keeping", async () => (await keep(), "updated"), "nowhere");
  }
}

async function begin() {
  byId("without").remove();
  if (!isAble()) {
    byId("cannot").hidden = false;
    byId("keep")?.remove();
    byId("send").remove();
    byId("remove").remove();
    device.hidden = false;
    return;
  }
  byId("keep")?.addEventListener("click", () => doing("keeping", keeping, "not-kept"));
  byId("send").addEventListener("click", () => doing("sending", sending, "no-network"));
  byId("remove").addEventListener("click", () => doing("still-waiting", removing, "still-waiting"));
  window.addEventListener("online", sendByItself);
  await show();
  await sendByItself();
  // Said last: that something older is asked here matters to her longer than what was sent.
  await renew();
}

begin();
