// Seals a response so that nobody but the server can open it: HPKE (RFC 9180) in its base mode, with
// DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, by the browser's own cryptography.

const bytes = (words) => new TextEncoder().encode(words);

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

const VERSION = bytes("HPKE-v1");
const KEM = joined(bytes("KEM"), Uint8Array.of(0, 0x10));
const SUITE = joined(bytes("HPKE"), Uint8Array.of(0, 0x10, 0, 0x01, 0, 0x02));
const HASH_BYTES = 32;
const EMPTY = new Uint8Array(0);

async function hmac(key, content) {
  // A key of no bytes is one of zeros, which WebCrypto does not take for itself.
  const padded = key.length ? key : new Uint8Array(HASH_BYTES);
  const imported = await crypto.subtle.importKey("raw", padded, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, content));
}

function extract(suite, salt, label, key) {
  return hmac(salt, joined(VERSION, suite, bytes(label), key));
}

async function expand(suite, secret, label, info, length) {
  const labelled = joined(Uint8Array.of(length >> 8, length & 255), VERSION, suite, bytes(label), info);
  // No more than one block of the hash is ever asked for.
  return (await hmac(secret, joined(labelled, Uint8Array.of(1)))).slice(0, length);
}

async function encapsulate(publicKey, pair) {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const theirs = await crypto.subtle.importKey("raw", publicKey, curve, true, []);
  const ours = pair ?? (await crypto.subtle.generateKey(curve, true, ["deriveBits"]));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, ours.privateKey, 256);
  const encapsulated = new Uint8Array(await crypto.subtle.exportKey("raw", ours.publicKey));
  const secret = await extract(KEM, EMPTY, "eae_prk", new Uint8Array(shared));
  return {
    encapsulated,
    secret: await expand(KEM, secret, "shared_secret", joined(encapsulated, publicKey), HASH_BYTES),
  };
}

/**
 * Seals content.
 *
 * @param publicKey the recipient's, uncompressed
 * @param info what the key is for
 * @param belongsTo what has to be said again to open it
 * @param pair the key pair to use once; only tests give one
 * @returns what the key is made from, and the sealed content behind it
 */
export async function seal(publicKey, info, belongsTo, content, pair) {
  const { encapsulated, secret } = await encapsulate(publicKey, pair);
  const about = joined(
    Uint8Array.of(0),
    await extract(SUITE, EMPTY, "psk_id_hash", EMPTY),
    await extract(SUITE, EMPTY, "info_hash", info),
  );
  const schedule = await extract(SUITE, secret, "secret", EMPTY);
  const key = await expand(SUITE, schedule, "key", about, 32);
  const nonce = await expand(SUITE, schedule, "base_nonce", about, 12);
  const cipher = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: belongsTo }, cipher, content);
  return joined(encapsulated, new Uint8Array(sealed));
}

/** Bytes in letters, digits, hyphens and underscores (RFC 4648, section 5). */
export function written(all) {
  let signs = "";
  for (const one of all) {
    signs += String.fromCharCode(one);
  }
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes that were written so. */
export function readBytes(words) {
  return Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

const FORMAT = 1;
const FOR = "evensay offline response";
const ID_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
const RECEIPT_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PADDED_TO = 1024;

function random(digits, length) {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => digits[byte & 31]).join("");
}

/** A receipt that nobody can guess: four times four signs. */
export function newReceipt() {
  return Array.from({ length: 4 }, () => random(RECEIPT_DIGITS, 4)).join("-");
}

/**
 * Seals one response.
 *
 * @param survey the edition, its programme, and that one's key with its name
 * @param response what was answered, in which language, and its receipt
 * @returns what may be kept and sent: it says nothing of her
 */
export async function sealResponse(survey, response) {
  // The last sign of an id says three bits alone.
  const id = random(ID_DIGITS, 25) + ID_DIGITS[(crypto.getRandomValues(new Uint8Array(1))[0] & 7) << 2];
  const plain = bytes(JSON.stringify(response));
  const padded = new Uint8Array(Math.ceil((plain.length + 1) / PADDED_TO) * PADDED_TO).fill(0x20);
  padded.set(plain);
  const belongsTo = `evensay offline ${FORMAT} ${survey.programme} ${survey.edition} ${id}`;
  const sealed = await seal(readBytes(survey.key), bytes(FOR), bytes(belongsTo), padded);
  return { id, edition: survey.edition, key: survey.keyName, format: FORMAT, sealed: written(sealed) };
}
