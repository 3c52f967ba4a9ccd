// Serves what this device keeps of a survey: the pages under /survey/offline/ and what those need.
// It stands before no other page. It keeps nothing by itself; device.js says what is kept.

const CACHE = "evensay-offline";
const PATIENCE = 5000;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function kept(request) {
  const cache = await caches.open(CACHE);
  return cache.match(request);
}

/** The page of this device is asked for anew where there is a network: it may have changed. */
async function newest(request) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok ? answer : ((await kept(request)) ?? answer);
  } catch {
    return (await kept(request)) ?? Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const address = new URL(request.url);
  // What is fetched to be kept has to come from the server.
  if (request.method !== "GET" || address.origin !== self.location.origin || request.cache === "reload") {
    return;
  }
  if (address.pathname === "/survey/offline/device") {
    event.respondWith(newest(request));
  } else if (!address.pathname.startsWith("/api/")) {
    event.respondWith(kept(request).then((known) => known ?? fetch(request)));
  }
});
