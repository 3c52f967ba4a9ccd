// What questions make of what came from their fields, as the server's types of questions do it in
// survey.design.question: an answer, a problem, or nothing.

import * as v from "./value.js";

const PART_CHARACTERS = 64;
const MOST_DIGITS = 18;

/** Without signs that no database and no reader can use. */
export function withoutOddSigns(words) {
  return Array.from(words)
    .filter((sign) => !isOdd(sign.codePointAt(0)))
    .join("");
}

function isOdd(sign) {
  return (
    (sign < 0x20 && sign !== 0x0a && sign !== 0x09) ||
    (sign >= 0x7f && sign < 0xa0) ||
    (sign >= 0xd800 && sign <= 0xdfff) ||
    sign === 0xfffd ||
    (sign & 0xfffe) === 0xfffe
  );
}

function line(raw) {
  return raw.length ? v.strip(withoutOddSigns(raw[0])) : "";
}

function figures(typed) {
  return v.strip(withoutOddSigns(typed).replace(/\p{Cf}/gu, ""));
}

/** The value of a decimal digit of any script; NaN for what is none. */
function digit(sign) {
  if (!/^\p{Nd}$/u.test(sign) || sign.length > 1) {
    return NaN;
  }
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCharCode(sign.charCodeAt(0) - value - 1))) {
    value++;
  }
  return value;
}

/** A whole number in digits of any script; NaN for anything else. */
export function wholeNumber(typed) {
  const words = figures(typed);
  const negative = words[0] === "-" || words[0] === "\u2212";
  const digits = (negative ? words.slice(1) : words).split("").map(digit);
  if (digits.length === 0 || digits.length > MOST_DIGITS || digits.some(Number.isNaN)) {
    return NaN;
  }
  const value = Number(digits.join(""));
  return negative ? -value : value;
}

/** A number with decimals as a text that can be read by everybody; null for anything else. */
function decimalNumber(typed) {
  const words = figures(typed);
  let number = "";
  for (let i = 0; i < words.length; i++) {
    const value = digit(words[i]);
    if (!Number.isNaN(value)) {
      number += value;
    } else if (".,\u066b".includes(words[i]) && !number.includes(".")) {
      number += ".";
    } else if (i === 0 && (words[i] === "-" || words[i] === "\u2212")) {
      number += "-";
    } else {
      return null;
    }
  }
  return /\d$/.test(number) && number.length <= MOST_DIGITS ? shortest(number) : null;
}

/** Written out, without zeros that say nothing. */
function shortest(number) {
  const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(number);
  const whole = parts[2].replace(/^0+(?=\d)/, "") || "0";
  const decimals = (parts[3] ?? "").replace(/0+$/, "");
  const plain = decimals ? whole + "." + decimals : whole;
  return plain === "0" ? plain : parts[1] + plain;
}

function places(number) {
  return (number.split(".")[1] ?? "").length;
}

/** Both as whole numbers of the same unit, since no floating-point number keeps them exactly. */
function isLess(left, right) {
  const unit = Math.max(places(left), places(right));
  return scaled(left, unit) < scaled(right, unit);
}

function scaled(number, unit) {
  return BigInt(number.replace(".", "") + "0".repeat(unit - places(number)));
}

function thousands(typed) {
  const words = figures(typed);
  if (!/^[-\u2212]?\p{Nd}{1,3},\p{Nd}{3}$/u.test(words)) {
    return null;
  }
  const number = decimalNumber(words.replace(",", ""));
  return number && Math.abs(Number(number)) >= 1000 ? number : null;
}

const NOTHING = { answer: null, problem: null, typed: [] };

function answer(values, typed = values, more = {}) {
  return { answer: { values, ...more }, problem: null, typed };
}

function problem(typed, code, ...args) {
  return { answer: null, problem: { code, args }, typed };
}

function chosen(raw) {
  return raw.filter((value) => value !== "");
}

function parts(raw, fields) {
  const all = [];
  for (let i = 0; i < fields; i++) {
    const part = i < raw.length ? line([raw[i]]) : "";
    all.push(Array.from(part).slice(0, PART_CHARACTERS).join(""));
  }
  return all.every((part) => part === "") ? [] : all;
}

function words(lines) {
  return (question, raw) => {
    let came = (raw[0] ?? "").replace(/\r\n?/g, "\n");
    if (!lines) {
      came = came.replace(/\n/g, " ");
    }
    const kept = withoutOddSigns(came);
    if (kept.length < came.length) {
      return problem([kept], "odd-signs");
    }
    const length = Array.from(came).length;
    if (length > question.most) {
      return problem([came], "too-long", question.most, length);
    }
    return v.strip(came) === "" ? NOTHING : answer([came]);
  };
}

function number(question, raw) {
  const typed = line(raw);
  if (typed === "") {
    return NOTHING;
  }
  const value = wholeNumber(typed);
  if (Number.isNaN(value)) {
    return problem([typed], "not-a-number");
  }
  return value < question.least || value > question.most
    ? problem([typed], "out-of-bounds")
    : answer([String(value)]);
}

function decimal(question, raw) {
  const typed = line(raw);
  if (typed === "") {
    return NOTHING;
  }
  const many = thousands(typed);
  const value = decimalNumber(typed);
  if (many) {
    return problem([typed], "thousands", many, value);
  }
  if (value === null) {
    return problem([typed], "not-a-decimal");
  }
  if (places(value) > question.places) {
    return problem([typed], "too-many-places");
  }
  return isLess(value, question.least) || isLess(question.most, value)
    ? problem([typed], "out-of-bounds")
    : answer([value]);
}

/** Fields of numbers that stand for one day, month or time. */
function calendar(fields, incomplete, none, of) {
  return (question, raw) => {
    const typed = parts(raw, fields);
    if (typed.length === 0) {
      return NOTHING;
    }
    if (typed.includes("")) {
      return problem(typed, incomplete);
    }
    const numbers = typed.map(wholeNumber);
    const known = numbers.every((one) => one >= 0 && one <= 9999);
    const value = known ? of(numbers) : null;
    if (value === null) {
      return problem(typed, none);
    }
    return question.first && (value < question.first || value > question.last)
      ? problem(typed, "date-out-of-bounds")
      : answer([value], typed);
  };
}

const padded = (value, digits) => String(value).padStart(digits, "0");

function day([inMonth, month, year]) {
  return Number.isNaN(v.dayInCalendar(year, month, inMonth))
    ? null
    : `${padded(year, 4)}-${padded(month, 2)}-${padded(inMonth, 2)}`;
}

function month([inYear, year]) {
  return inYear < 1 || inYear > 12 ? null : `${padded(year, 4)}-${padded(inYear, 2)}`;
}

function time([hour, minute]) {
  return hour > 23 || minute > 59 ? null : `${padded(hour, 2)}:${padded(minute, 2)}`;
}

function one(question, raw) {
  const names = chosen(raw);
  if (names.length === 0) {
    return NOTHING;
  }
  if (names.length > 1) {
    return problem([], "one-only");
  }
  return question.choices.some((choice) => choice.name === names[0])
    ? answer(names)
    : problem([], "no-such-choice");
}

function several(question, raw) {
  const came = new Set(chosen(raw));
  if (came.size === 0) {
    return NOTHING;
  }
  const some = question.choices.filter((choice) => came.has(choice.name));
  const names = some.map((choice) => choice.name);
  if (names.length < came.size) {
    return problem(names, "no-such-choice");
  }
  const alone = some.some((choice) => choice.alone);
  if (alone && some.length > 1) {
    return problem(names, "alone");
  }
  if (!alone && some.length < question.least) {
    return problem(names, "too-few", question.least, some.length);
  }
  return some.length > question.most ? problem(names, "too-many", question.most, some.length) : answer(names);
}

function ranking(question, raw) {
  const typed = parts(raw, question.choices.length);
  if (typed.length === 0) {
    return NOTHING;
  }
  const byPlace = [];
  for (let i = 0; i < typed.length; i++) {
    if (typed[i] !== "") {
      const place = wholeNumber(typed[i]);
      if (!(place >= 1 && place <= question.most)) {
        return problem(typed, "no-such-choice");
      }
      if (byPlace[place - 1] !== undefined) {
        return problem(typed, "place-twice", place);
      }
      byPlace[place - 1] = question.choices[i].name;
    }
  }
  for (let i = 0; i < byPlace.length; i++) {
    if (byPlace[i] === undefined) {
      return problem(typed, "place-left-out", i + 1);
    }
  }
  return answer(byPlace, typed);
}

function points(question, raw) {
  const typed = parts(raw, question.choices.length);
  if (typed.length === 0) {
    return NOTHING;
  }
  const shared = {};
  let sum = 0;
  for (let i = 0; i < typed.length; i++) {
    const value = typed[i] === "" ? 0 : wholeNumber(typed[i]);
    if (Number.isNaN(value)) {
      return problem(typed, "not-a-number");
    }
    if (value < 0 || value > question.total) {
      return problem(typed, "out-of-bounds");
    }
    sum += value;
    if (value > 0) {
      shared[question.choices[i].name] = value;
    }
  }
  return sum === question.total
    ? answer(Object.keys(shared), typed, { shared })
    : problem(typed, "points-left", question.total, sum);
}

function agree(question, raw) {
  const names = chosen(raw);
  if (names.length === 0) {
    return NOTHING;
  }
  return names.every((name) => name === "agreed") ? answer(["agreed"]) : problem([], "no-such-choice");
}

const READ = {
  "short-text": words(false),
  "long-text": words(true),
  number,
  decimal,
  date: calendar(3, "date-incomplete", "not-a-date", day),
  month: calendar(2, "month-incomplete", "not-a-month", month),
  time: calendar(2, "time-incomplete", "not-a-time", time),
  "one-choice": one,
  scale: one,
  "several-choices": several,
  ranking,
  points,
  agree,
};

/** What a question makes of what came from its field. */
export function read(question, raw) {
  const of = READ[question.type];
  return of ? of(question, raw) : NOTHING;
}

/** The same question with only these of its choices. */
export function offering(question, some) {
  const fewer = { ...question, choices: some };
  if (question.type === "several-choices") {
    fewer.least = Math.min(question.least, some.length);
  } else if (question.type === "ranking") {
    fewer.most = Math.min(question.most, some.length);
  }
  return fewer;
}

/** Of what a field carries, what belongs to a question that offers only some of its choices. */
export function within(question, carried, some) {
  if (carried.length === 0 || some.length === question.choices.length) {
    return carried;
  }
  const left = new Set(some.map((choice) => choice.name));
  if (question.type === "ranking") {
    const whole = read(question, carried).answer;
    if (whole) {
      const order = whole.values.filter((name) => left.has(name));
      return some.map((choice) => (order.includes(choice.name) ? String(order.indexOf(choice.name) + 1) : ""));
    }
  }
  if (question.type === "ranking" || question.type === "points") {
    return carried.filter((field, i) => left.has(question.choices[i].name));
  }
  const known = new Set(question.choices.map((choice) => choice.name));
  return carried.filter((name) => left.has(name) || !known.has(name));
}
