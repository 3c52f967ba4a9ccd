// The functions of expressions, as the server has them in survey.design.expression.function. Those
// that are missing here make a survey one that cannot be taken offline: OfflineFunctions on the
// server lists those that are there.

import * as v from "./value.js";

const MOST_CHARACTERS = 20000;

/** A text that is no longer than a text may be. */
function cut(words) {
  if (words.length <= MOST_CHARACTERS) {
    return v.text(words);
  }
  const last = words.charCodeAt(MOST_CHARACTERS - 1);
  return v.text(words.slice(0, MOST_CHARACTERS - (last >= 0xd800 && last <= 0xdbff ? 1 : 0)));
}

function one(does) {
  return (given) => v.numeric(does(given[0].number()));
}

function two(does) {
  return (given) => v.numeric(does(given[0].number(), given[1].number()));
}

function asks(test) {
  return (given) => v.truth(test(given[0].text(), given[1].text()));
}

function coalesce(given) {
  for (const each of given) {
    const value = each.value();
    const none = value.kind === "number" && Number.isNaN(value.number);
    if (!none && v.asText(value) !== "") {
      return value;
    }
  }
  return v.EMPTY;
}

function between(given, number) {
  const least = given[0].number();
  const most = given[1].number();
  return v.truth((least === -1 || number >= least) && (most === -1 || number <= most));
}

function checklist(given) {
  let holding = 0;
  for (const each of given.slice(2)) {
    const value = each.value();
    if (value.kind === "instances") {
      holding += value.values.filter((item) => item !== "").length;
    } else if (v.asTruth(value)) {
      holding++;
    }
  }
  return between(given, holding);
}

function weightedChecklist(given) {
  let weight = 0;
  for (let i = 2; i + 1 < given.length; i += 2) {
    if (given[i].truth()) {
      weight += given[i + 1].number();
    }
  }
  return between(given, weight);
}

function chosen(given) {
  const value = given.value();
  return value.kind === "choices"
    ? value.names
    : v
        .asText(value)
        .split(" ")
        .filter((name) => name !== "");
}

function selected(given) {
  return v.truth(chosen(given[0]).includes(v.strip(given[1].text())));
}

function selectedAt(given) {
  const all = chosen(given[0]);
  const place = given[1].number();
  const whole = Math.trunc(place);
  return place > -1 && whole < all.length ? cut(all[whole]) : v.EMPTY;
}

function label(given, context) {
  return cut(context.label(given[1].name() ?? given[1].text(), given[0].text()));
}

function sum(given) {
  let all = 0;
  for (const item of v.items(given[0].value())) {
    const number = v.asNumber(v.text(item));
    all += Number.isNaN(number) ? 0 : number;
  }
  return v.numeric(all);
}

function indexedRepeat(given, context) {
  const rounds = [];
  for (let i = 1; i + 1 < given.length; i += 2) {
    const number = given[i + 1].number();
    rounds.push({ group: given[i].name() ?? "", number: Math.max(1, Math.trunc(number) || 0) });
  }
  return context.indexed(given[0].name() ?? "", rounds);
}

function whole(number) {
  return number < 0 ? Math.ceil(number) : Math.floor(number);
}

/** Rounds the number as it is written, a half towards positive infinity. */
function round(given) {
  const number = given[0].number();
  const places = given.length < 2 ? 0 : whole(given[1].number());
  if (!Number.isFinite(number)) {
    return v.numeric(number);
  }
  if (!(Math.abs(places) <= 30)) {
    return v.numeric(NaN);
  }
  return v.numeric(Number(rounded(decimal(number), places)));
}

function decimal(number) {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  const decimals = parts[3] ?? "";
  return { negative: parts[1] === "-", digits: BigInt(parts[2] + decimals), scale: decimals.length - Number(parts[4] ?? 0) };
}

function rounded(number, places) {
  const drop = number.scale - places;
  let digits = number.digits;
  if (drop > 0) {
    const unit = 10n ** BigInt(drop);
    const rest = digits % unit;
    digits /= unit;
    const twice = rest * 2n;
    if (twice > unit || (twice === unit && !number.negative)) {
      digits += 1n;
    }
  } else {
    digits *= 10n ** BigInt(-drop);
  }
  return (number.negative ? "-" : "") + digits + "e" + -places;
}

function extreme(of) {
  return (given) => {
    const numbers = given.flatMap((each) => {
      const value = each.value();
      return value.kind === "instances" ? value.values.map((item) => v.asNumber(v.text(item))) : [v.asNumber(value)];
    });
    const some = numbers.filter((number) => !Number.isNaN(number));
    return v.numeric(some.length ? some.reduce((left, right) => of(left, right)) : NaN);
  };
}

function joined(separator, given) {
  const parts = given.flatMap((each) => v.items(each.value()));
  let words = "";
  for (let i = 0; i < parts.length && words.length < MOST_CHARACTERS; i++) {
    words += (i === 0 ? "" : separator) + parts[i];
  }
  return cut(words);
}

function signs(words) {
  return Array.from(words);
}

function slice(all, from, to) {
  return from >= to ? v.EMPTY : cut(all.slice(from, to).join(""));
}

function place(number, length) {
  const fromStart = number < 0 ? Math.ceil(number) + length : number;
  return Math.trunc(Math.max(0, Math.min(length, fromStart))) || 0;
}

function substr(given) {
  const all = signs(given[0].text());
  const end = given.length > 2 ? given[2].number() : all.length;
  return slice(all, place(given[1].number(), all.length), place(end, all.length));
}

function substring(given) {
  const all = signs(given[0].text());
  const first = Math.floor(given[1].number() + 0.5);
  const last = given.length > 2 ? first + Math.floor(given[2].number() + 0.5) : all.length + 1;
  if (!(first < last)) {
    return v.EMPTY;
  }
  return slice(all, Math.max(0, first - 1), Math.min(all.length, last - 1));
}

function before(given) {
  const words = given[0].text();
  return cut(words.slice(0, Math.max(0, words.indexOf(given[1].text()))));
}

function after(given) {
  const words = given[0].text();
  const part = given[1].text();
  const at = words.indexOf(part);
  return at < 0 ? v.EMPTY : cut(words.slice(at + part.length));
}

function translate(given) {
  const from = signs(given[1].text());
  const to = signs(given[2].text());
  return cut(
    signs(given[0].text())
      .map((sign) => {
        const at = from.indexOf(sign);
        return at < 0 ? sign : (to[at] ?? "");
      })
      .join(""),
  );
}

function normalised(words) {
  return cut(v.wordsOf(words).join(" "));
}

function moment(value) {
  if (value.kind === "moment") {
    return value;
  }
  return value.kind === "number" ? v.momentOf(value.number) : v.readMoment(v.asText(value));
}

function date(given) {
  const value = given[0].value();
  const found = value.kind === "number" ? v.dayOf(whole(value.number)) : moment(value);
  return found ? v.wholeDay(found) : v.EMPTY;
}

function decimalTime(given) {
  const value = given[0].value();
  if (value.kind === "number") {
    return v.numeric(value.number - Math.floor(value.number));
  }
  const found = moment(value) ?? v.readTime(v.asText(value), 0);
  return v.numeric(found ? v.partOfDay(found) : NaN);
}

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function datePart(letter, at) {
  const padded = (number, digits) => String(number).padStart(digits, "0");
  const year = at.getUTCFullYear();
  switch (letter) {
    case "Y":
      return padded(year, 4);
    case "y":
      return padded(year % 100, 2);
    case "m":
      return padded(at.getUTCMonth() + 1, 2);
    case "n":
      return String(at.getUTCMonth() + 1);
    case "b":
      return MONTHS[at.getUTCMonth()].slice(0, 3);
    case "B":
      return MONTHS[at.getUTCMonth()];
    case "d":
      return padded(at.getUTCDate(), 2);
    case "e":
      return String(at.getUTCDate());
    case "a":
      return DAYS[at.getUTCDay()].slice(0, 3);
    case "A":
      return DAYS[at.getUTCDay()];
    case "H":
      return padded(at.getUTCHours(), 2);
    case "h":
      return String(at.getUTCHours());
    case "M":
      return padded(at.getUTCMinutes(), 2);
    case "S":
      return padded(at.getUTCSeconds(), 2);
    case "3":
      return padded(at.getUTCMilliseconds(), 3);
    case "%":
      return "%";
    default:
      return "%" + letter;
  }
}

function formatted(given) {
  const format = given[1].text();
  const found = moment(given[0].value());
  if (!found) {
    return v.EMPTY;
  }
  const at = new Date(found.at);
  return cut(format.replace(/%([\s\S])/g, (all, letter) => datePart(letter, at)));
}

function matches(given) {
  try {
    return v.truth(new RegExp("^(?:" + given[1].text() + ")$", "u").test(given[0].text()));
  } catch {
    return v.truth(false);
  }
}

/** What each function does with what it is given: parts that are worked out when they are asked. */
export const FUNCTIONS = {
  if: (given) => given[given[0].truth() ? 1 : 2].value(),
  coalesce,
  once: (given, context) => (v.asText(context.current()) === "" ? given[0].value() : context.current()),
  not: (given) => v.truth(!given[0].truth()),
  true: () => v.truth(true),
  false: () => v.truth(false),
  boolean: (given) => v.truth(given[0].truth()),
  "boolean-from-string": (given) => v.truth(/^true$/i.test(given[0].text()) || given[0].text() === "1"),
  checklist,
  "weighted-checklist": weightedChecklist,
  version: () => v.EMPTY,
  selected,
  "is-selected": selected,
  "selected-at": selectedAt,
  "count-selected": (given) => v.numeric(chosen(given[0]).length),
  "jr:choice-name": label,
  pulldata: () => v.EMPTY,
  position: (given, context) => v.numeric(context.position(given.length ? (given[0].name() ?? "") : "")),
  index: (given, context) => v.numeric(context.position(given.length ? (given[0].name() ?? "") : "")),
  count: (given) => v.numeric(v.items(given[0].value()).length),
  "count-non-empty": (given) => v.numeric(v.items(given[0].value()).filter((item) => item !== "").length),
  sum,
  "indexed-repeat": indexedRepeat,
  number: one((number) => number),
  int: one(whole),
  round,
  floor: one(Math.floor),
  ceiling: one(Math.ceil),
  abs: one(Math.abs),
  max: extreme(Math.max),
  min: extreme(Math.min),
  pow: two(Math.pow),
  sqrt: one(Math.sqrt),
  pi: () => v.numeric(Math.PI),
  string: (given) => cut(given[0].text()),
  concat: (given) => joined("", given),
  join: (given) => joined(given[0].text(), given.slice(1)),
  substr,
  substring,
  "substring-before": before,
  "substring-after": after,
  translate,
  "string-length": (given, context) =>
    v.numeric(signs(given.length ? given[0].text() : v.asText(context.current())).length),
  "normalize-space": (given, context) => normalised(given.length ? given[0].text() : v.asText(context.current())),
  contains: asks((words, part) => words.includes(part)),
  "starts-with": asks((words, part) => words.startsWith(part)),
  "ends-with": asks((words, part) => words.endsWith(part)),
  regex: matches,
  date,
  "decimal-time": decimalTime,
  "format-date": formatted,
  "format-date-time": formatted,
};
