// The values of expressions, as the server has them in survey.design.expression.value: what is
// written here in another way than there is a mistake, which OfflineExpressionWalk looks for.
// Days begin as in Greenwich: expressions for which that matters are not taken offline.

const MILLIS_PER_DAY = 86400000;
const LEAST_DAYS = -719528;
const MOST_DAYS = 2932896;

const SPACE = "\\t\\n\\v\\f\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
const AROUND = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");

/** A text without the spaces around it, where a space is what it is on the server. */
export function strip(words) {
  return words.replace(AROUND, "");
}

/** The words between spaces. */
export function wordsOf(words) {
  return words.split(new RegExp(`[${SPACE}]+`)).filter((part) => part !== "");
}

/** A text, with nothing more to it. */
export function text(words) {
  return { kind: "text", text: words };
}

export const EMPTY = text("");

/** A number. */
export function numeric(number) {
  return { kind: "number", number };
}

/** True or false. */
export function truth(holds) {
  return { kind: "truth", holds };
}

/** Several choices of one question. */
export function choices(names) {
  return { kind: "choices", names };
}

/** The values of one question in all rounds of its group. */
export function instances(values) {
  return { kind: "instances", values };
}

/** What was answered, as values. */
export function answered(values) {
  if (values.length === 0) {
    return EMPTY;
  }
  return values.length === 1 ? text(values[0]) : choices(values);
}

/** A number as XPath 1.0 writes it: without an exponent. */
export function numberText(number) {
  if (Number.isNaN(number)) {
    return "NaN";
  }
  if (!Number.isFinite(number)) {
    return number > 0 ? "Infinity" : "-Infinity";
  }
  if (Object.is(number, -0)) {
    return "0";
  }
  if (Number.isInteger(number) && Math.abs(number) < 2 ** 63) {
    return BigInt(number).toString();
  }
  return withoutExponent(String(number));
}

function withoutExponent(written) {
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
  if (!parts) {
    return written;
  }
  const [, minus, whole, decimals = "", power] = parts;
  const digits = whole + decimals;
  const point = whole.length + Number(power);
  if (point <= 0) {
    return minus + "0." + "0".repeat(-point) + digits;
  }
  return minus + (point >= digits.length ? digits.padEnd(point, "0") : digits.slice(0, point) + "." + digits.slice(point));
}

/** The number that a text is; NaN when it is none. */
export function readNumber(words) {
  const line = words.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(line) ? Number(line) : NaN;
}

/** A value as a text. */
export function asText(value) {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return numberText(value.number);
    case "truth":
      return value.holds ? "true" : "false";
    case "choices":
      return value.names.join(" ");
    case "instances":
      return value.values.length ? value.values[0] : "";
    default:
      return momentText(value);
  }
}

/** A value as a number; NaN when it is none. */
export function asNumber(value) {
  switch (value.kind) {
    case "number":
      return value.number;
    case "truth":
      return value.holds ? 1 : 0;
    case "moment":
      return value.timed ? value.at / MILLIS_PER_DAY : Math.floor(value.at / MILLIS_PER_DAY);
    default: {
      const words = asText(value);
      const number = readNumber(words);
      if (!Number.isNaN(number) || !looksLikeMoment(words)) {
        return number;
      }
      const moment = readMoment(words);
      return moment ? asNumber(moment) : NaN;
    }
  }
}

/** Whether a value holds. */
export function asTruth(value) {
  switch (value.kind) {
    case "text":
      return value.text !== "";
    case "number":
      return value.number !== 0 && !Number.isNaN(value.number);
    case "truth":
      return value.holds;
    case "choices":
      return value.names.length > 0;
    case "instances":
      return value.values.length > 0;
    default:
      return true;
  }
}

/** The values that a value consists of, for functions over lists. */
export function items(value) {
  return value.kind === "instances" ? value.values : [asText(value)];
}

/** Whether a text begins as a day does, or is as long as a month. */
export function looksLikeMoment(words) {
  return (
    (words.length >= 10 && words[4] === "-" && words[7] === "-") || (words.length === 7 && words[4] === "-")
  );
}

function moment(at, timed) {
  return { kind: "moment", at, timed };
}

/** A whole day by its number. */
export function dayOf(days) {
  return days >= LEAST_DAYS && days < MOST_DAYS + 1 ? moment(Math.trunc(days) * MILLIS_PER_DAY, false) : null;
}

/** A point of time by the days since the beginning of 1970. */
export function momentOf(days) {
  return days > LEAST_DAYS && days < MOST_DAYS ? moment(Math.trunc(days * MILLIS_PER_DAY), true) : null;
}

/** The day of a point of time. */
export function wholeDay(value) {
  return value.timed ? moment(Math.floor(value.at / MILLIS_PER_DAY) * MILLIS_PER_DAY, false) : value;
}

/** How much of the day is over. */
export function partOfDay(value) {
  return (value.at - Math.floor(value.at / MILLIS_PER_DAY) * MILLIS_PER_DAY) / MILLIS_PER_DAY;
}

/** The days since the beginning of 1970, with their parts. */
export function daysInGreenwich(value) {
  return value.at / MILLIS_PER_DAY;
}

function readDay(words) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (!parts) {
    return NaN;
  }
  return dayInCalendar(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** When a day of the calendar begins, in milliseconds; NaN when there is none. */
export function dayInCalendar(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime()
    : NaN;
}

/** Reads a day, a month, or a day with its time; null when it is none of them. */
export function readMoment(words) {
  const line = strip(words);
  if (!looksLikeMoment(line)) {
    return null;
  }
  const day = readDay(line.length === 7 ? line + "-01" : line.slice(0, 10));
  if (Number.isNaN(day)) {
    return null;
  }
  if (line.length === 7 || line.length === 10) {
    return moment(day, false);
  }
  return line[10] === "T" ? readTime(line.slice(11), day) : null;
}

/** Reads a time of a day that begins then; null when it is none. */
export function readTime(words, day) {
  const parts =
    /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{0,9}))?)?(Z|[+-]\d|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)?$/.exec(strip(words));
  if (!parts) {
    return null;
  }
  const [, hour, minute, second = "0", fraction = "", offset = "Z"] = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return null;
  }
  const away = readOffset(offset);
  const millis = Math.trunc(Number("0." + (fraction || "0")) * 1000);
  return Number.isNaN(away)
    ? null
    : moment(day + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + millis - away, true);
}

function readOffset(offset) {
  if (offset === "Z") {
    return 0;
  }
  const digits = offset.slice(1).replace(/:/g, "");
  const hours = Number(digits.length === 1 ? digits : digits.slice(0, 2));
  const minutes = Number(digits.slice(2, 4) || "0");
  const seconds = Number(digits.slice(4, 6) || "0");
  const all = (hours * 60 + minutes) * 60 + seconds;
  return minutes > 59 || seconds > 59 || all > 18 * 3600 ? NaN : (offset[0] === "-" ? -all : all) * 1000;
}

function momentText(value) {
  const date = new Date(value.at);
  const day = dayText(date);
  return value.timed ? day + "T" + date.toISOString().slice(-13, -1) + "+00:00" : day;
}

function dayText(date) {
  return (
    String(date.getUTCFullYear()).padStart(4, "0") +
    "-" +
    String(date.getUTCMonth() + 1).padStart(2, "0") +
    "-" +
    String(date.getUTCDate()).padStart(2, "0")
  );
}

/** As the text of a day, where a value may be the number of one. */
export function asDayText(value) {
  if (value.kind !== "number") {
    return asText(value);
  }
  const day = dayOf(value.number);
  return day ? asText(day) : "";
}

const HOLDS = {
  "=": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  "<=": (left, right) => left <= right,
  ">=": (left, right) => left >= right,
  "<": (left, right) => left < right,
  ">": (left, right) => left > right,
};

/** Whether two values are in a relation. */
export function holds(sign, left, right) {
  if (left.kind === "instances" && right.kind !== "truth") {
    return left.values.some((one) => holds(sign, text(one), right));
  }
  if (right.kind === "instances" && left.kind !== "truth") {
    return right.values.some((one) => holds(sign, left, text(one)));
  }
  const sameness = sign === "=" || sign === "!=";
  if (sameness && (left.kind === "truth" || right.kind === "truth")) {
    return (asTruth(left) === asTruth(right)) === (sign === "=");
  }
  if (sameness && (left.kind === "number" || right.kind === "number")) {
    return HOLDS[sign](asNumber(left), asNumber(right));
  }
  const moments = betweenMoments(sign, left, right);
  if (moments !== null) {
    return moments;
  }
  return sameness
    ? HOLDS[sign](asText(left), asText(right))
    : HOLDS[sign](asNumber(left), asNumber(right));
}

function betweenMoments(sign, left, right) {
  const one = asMoment(left);
  const other = one && asMoment(right);
  return one && other ? HOLDS[sign](daysInGreenwich(one), daysInGreenwich(other)) : null;
}

function asMoment(value) {
  if (value.kind === "moment") {
    return value;
  }
  return value.kind === "text" ? readMoment(value.text) : null;
}
