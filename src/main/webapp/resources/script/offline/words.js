// What was answered, and what stands in the way, in words: as the server has it in
// survey.answering.journey.JourneyWords.

import * as v from "./value.js";

const PIPED = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const PUT_IN = /\{(first|second)\}/g;
export const apart = (words) => "\u2068" + words + "\u2069";

/** The words of one survey in one language. */
export class Words {
  constructor(edition) {
    this.edition = edition;
    this.own = edition.document.words;
    this.language = edition.document.language;
    this.numbers = this.inLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }));
    this.lists = this.inLanguage((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
  }

  /** Some tags, such as that of Easy Read, are none of the browser's. */
  inLanguage(make) {
    try {
      return make(this.language);
    } catch {
      return make(this.language.split("-").slice(0, 2).join("-"));
    }
  }

  /** Words of our own with something put in. */
  with(words, first = "", second = "") {
    return words.replace(PUT_IN, (all, which) => this.said(which === "first" ? first : second));
  }

  said(value) {
    return typeof value === "number" ? this.numbers.format(value) : value;
  }

  /** A text of the survey with answers put in. */
  piped(words, answered) {
    return words.replace(PIPED, (all, name) => this.inOneLine(name, answered));
  }

  inOneLine(name, answered) {
    const question = this.edition.byName.get(name);
    if (!question || !answered.isShown(question)) {
      return question ? "" : v.asText(answered.value(name));
    }
    if (!question.asks) {
      return answered.answer(question)?.values[0] ?? "";
    }
    return this.lists.format(this.answer(question, answered).split("\n"));
  }

  label(question, answered) {
    const stem = question.stem.words ? question.stem.words + " " : "";
    return this.piped(stem + question.label.words, answered).trim();
  }

  /** What was answered, line by line; no words when nothing was. */
  answer(question, answered) {
    const asked = answered.asked(question);
    const typed = answered.carried(question);
    if (typed.length === 0) {
      return "";
    }
    const of = (choice) => this.piped(choice.label.words, answered).trim();
    switch (question.type) {
      case "agree":
        return this.own.agreed;
      case "ranking":
        return this.places(answered.reading(question), asked, typed, of);
      case "points":
        return this.lines(this.own.shared, asked, typed, of);
      case "date":
      case "month":
      case "time":
        return this.when(question, answered.reading(question), typed);
      default:
        return asked.choices
          ? asked.choices
              .filter((choice) => typed.includes(choice.name))
              .map(of)
              .join("\n")
          : typed.join("\n");
    }
  }

  places(reading, asked, typed, of) {
    if (!reading.answer) {
      return this.lines(this.own.shared, asked, typed, of);
    }
    return reading.answer.values
      .map((name, i) => this.with(this.own.ranked, i + 1, of(asked.choices.find((one) => one.name === name))))
      .join("\n");
  }

  lines(pattern, asked, typed, of) {
    return asked.choices
      .map((choice, i) => (typed[i] ? this.with(pattern, typed[i], of(choice)) : ""))
      .filter((line) => line !== "")
      .join("\n");
  }

  when(question, reading, typed) {
    if (!reading.answer) {
      return typed.join(" ").trim();
    }
    const value = reading.answer.values[0];
    if (question.type === "time") {
      return value;
    }
    const day = new Date(v.readMoment(value).at);
    const form = question.type === "date" ? { dateStyle: "long" } : { month: "long", year: "numeric" };
    return this.inLanguage((tag) => new Intl.DateTimeFormat(tag, { ...form, timeZone: "UTC" })).format(day);
  }

  /** What stands in the way of an answer. */
  problem(question, problem, answered) {
    if (problem.code === "required") {
      const message = this.piped(question.requiredMessage.words, answered);
      return message || this.with(this.own.requiredOf, apart(this.label(question, answered)));
    }
    if (problem.code === "not-valid" && question.validMessage?.words) {
      return this.piped(question.validMessage.words, answered);
    }
    const code = problem.code === "too-many-places" ? problem.code + "-" + question.places : problem.code;
    return this.with(this.own.problems[code], ...this.named(question, problem));
  }

  named(question, problem) {
    if (problem.code === "out-of-bounds") {
      return question.type === "points" ? [0, question.total] : [Number(question.least), Number(question.most)];
    }
    if (problem.code === "date-out-of-bounds") {
      return [question.first, question.last].map((day) => day.split("-").reverse().map(Number).join(" "));
    }
    return problem.args;
  }
}
