// Sends what waits on this device. The server says for each response what became of it, after it has
// committed; only then is it forgotten here. A response whose answer was lost on the way is sent
// again, and the server tells it by its id.

import { count, forget, some, tally } from "./kept.js";

const ADDRESS = "/api/v1/offline-responses";
const MOST = 20;
const MOST_SIGNS = 2000000;
const PATIENCE = 60000;

/** What the server has, in its own place or aside. */
const TAKEN = new Set(["kept", "kept-before"]);
const ASIDE = new Set(["closed", "withdrawn", "broken", "other-key", "other-format", "unfit"]);

function batch(waiting) {
  const all = [];
  let signs = 0;
  for (const one of waiting) {
    signs += one.sealed.length;
    if (all.length && signs > MOST_SIGNS) {
      break;
    }
    all.push(one);
  }
  return all;
}

async function post(responses) {
  const answer = await fetch(ADDRESS, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ responses }),
    signal: AbortSignal.timeout(PATIENCE),
    cache: "no-store",
    credentials: "omit",
  });
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  return (await answer.json()).responses;
}

async function sendBatch(responses) {
  const became = new Map((await post(responses)).map((one) => [one.id, one.became]));
  const taken = responses.filter((one) => TAKEN.has(became.get(one.id))).map((one) => one.id);
  const aside = responses.filter((one) => ASIDE.has(became.get(one.id))).map((one) => one.id);
  await forget([...taken, ...aside]);
  await tally("sent", taken.length);
  await tally("aside", aside.length);
  return taken.length + aside.length;
}

async function sendWaiting() {
  let last = "";
  let done = 0;
  for (;;) {
    const responses = batch(await some(MOST, last));
    if (responses.length === 0) {
      return { done, left: await count(), network: true };
    }
    done += await sendBatch(responses);
    // What the server could not take stays, and is not asked about again in this round.
    last = responses[responses.length - 1].id;
  }
}

/**
 * Sends all that wait, one page at a time.
 *
 * @returns how many the server has now, how many still wait, and whether it could be reached
 */
export async function sendAll() {
  try {
    return await (navigator.locks ? navigator.locks.request("evensay-send", sendWaiting) : sendWaiting());
  } catch {
    return { done: 0, left: await count(), network: false };
  }
}
