// What this device keeps: sealed responses and counts, in the browser's database. No answer is ever
// in it that is not sealed.

const NAME = "evensay-offline";

let opened;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("sealed", { keyPath: "id" });
      request.result.createObjectStore("facts", { keyPath: "name" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Does something in one transaction, and gives what its request gave once all is on the disk. */
async function inStore(store, mode, does) {
  const open = await database();
  return new Promise((resolve, reject) => {
    const transaction = open.transaction(store, mode, { durability: "strict" });
    const request = does(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    transaction.onerror = () => reject(transaction.error);
  });
}

/** Keeps a sealed response; fails when there is no room. */
export function add(sealed) {
  return inStore("sealed", "readwrite", (store) => store.add(sealed));
}

/** How many wait. */
export function count() {
  return inStore("sealed", "readonly", (store) => store.count());
}

/** Some of those that wait, in the order of their ids, behind this one. */
export function some(most, after = "") {
  return inStore("sealed", "readonly", (store) => store.getAll(IDBKeyRange.lowerBound(after, true), most));
}

/** Forgets those that the server has. */
export function forget(ids) {
  return inStore("sealed", "readwrite", (store) => {
    ids.forEach((id) => store.delete(id));
  });
}

/** What is known under a name. */
export async function fact(name) {
  return (await inStore("facts", "readonly", (store) => store.get(name)))?.value;
}

/** Remembers something under a name; it is never about a person. */
export function remember(name, value) {
  return inStore("facts", "readwrite", (store) => store.put({ name, value }));
}

/** Adds to a count. */
export async function tally(name, more) {
  if (more > 0) {
    await remember(name, ((await fact(name)) ?? 0) + more);
  }
}

/** Forgets everything. */
export async function forgetAll() {
  (await database()).close();
  opened = undefined;
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
    request.onblocked = resolve;
  });
}
