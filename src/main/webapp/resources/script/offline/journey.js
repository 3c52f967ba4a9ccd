// Where somebody is on her way through a survey, as the server's survey.design.asking and
// survey.answering.journey work it out: which questions are shown, what they offer, which page
// comes next, where the survey ends.

import { holdsIn, valueOf } from "./expression.js";
import { offering, read, within } from "./typed.js";
import * as v from "./value.js";

/** What is the same for all who answer an edition. */
export class Edition {
  constructor(document) {
    this.document = document;
    this.questions = document.questions;
    this.pages = document.pages;
    this.ends = document.ends;
    this.byName = new Map(this.questions.map((question) => [question.name, question]));
    this.groups = new Map();
    this.groupOf = new Map();
    this.questions.filter((question) => question.round).forEach((question) => this.addRound(question.round));
    this.points = new Map();
    this.questions.filter((question) => question.type === "points").forEach((question) => this.addPoints(question));
    this.giveWay();
  }

  addRound(round) {
    if (round.question === ".another") {
      return;
    }
    if (!this.groups.has(round.group)) {
      this.groups.set(round.group, new Map());
    }
    const rounds = this.groups.get(round.group);
    if (!rounds.has(round.key)) {
      rounds.set(round.key, round);
    }
    this.groupOf.set(round.question, round.group);
  }

  addPoints(question) {
    for (const name of [question.name, question.round?.question]) {
      for (const choice of name ? question.choices : []) {
        const called = name + "_" + choice.name.replace(/-/g, "_");
        if (!this.points.has(called)) {
          this.points.set(called, { question: name, choice: choice.name });
        }
      }
    }
  }

  giveWay() {
    if (this.points.size) {
      for (const question of this.questions) {
        this.points.delete(question.name);
        this.points.delete(question.round?.question);
        this.points.delete(question.round?.group);
      }
    }
    this.points.forEach((points, name) => {
      if (this.groupOf.has(points.question)) {
        this.groupOf.set(name, this.groupOf.get(points.question));
      }
    });
  }

  /** The question that a name is about: points of a choice are about theirs. */
  questionOf(name) {
    return this.points.get(name)?.question ?? name;
  }
}

function inRound(round, question) {
  return round.group + "_" + round.key.replace(/-/g, "_") + "_" + question;
}

/** What is shown to somebody who typed and chose this, and what counts of it. */
export class Answered {
  /**
   * Goes through all questions.
   *
   * @param typed the values of each question's field, by its name
   */
  constructor(edition, typed) {
    this.edition = edition;
    this.typed = typed;
    this.shown = new Set();
    this.offers = new Map();
    this.readings = new Map();
    this.calculated = new Map();
    this.here = null;
    this.now = v.EMPTY;
    this.choice = null;
    edition.questions.forEach((question) => this.look(question));
    this.here = null;
  }

  look(question) {
    this.here = question.round ?? null;
    let seen = !question.showIf || holdsIn(question.showIf, this);
    if (seen && question.choicesIf) {
      const left = this.offered(question);
      this.offers.set(question.name, offering(question, left));
      seen = left.length > 0;
    }
    if (seen && question.value) {
      this.calculated.set(question.name, this.workedOut(question));
    }
    if (seen) {
      this.shown.add(question.name);
    }
  }

  offered(question) {
    const left = [];
    let says = false;
    for (const choice of question.choices) {
      this.choice = choice;
      if (choice.apart || holdsIn(question.choicesIf, this)) {
        left.push(choice);
        says ||= !choice.apart || choice.asksWhich;
      }
    }
    this.choice = null;
    return says ? left : [];
  }

  workedOut(question) {
    const out = valueOf(question.value, this);
    if (out.kind === "number") {
      return Number.isFinite(out.number) ? { values: [v.asText(out)] } : null;
    }
    const words = v.asText(out);
    return v.strip(words) === "" ? null : { values: [words] };
  }

  /** A question with only those of its choices that are offered now. */
  asked(question) {
    return this.offers.get(question.name) ?? question;
  }

  /** What is carried for a question, as far as it belongs to what it offers. */
  carried(question) {
    const typed = this.typed.get(question.name) ?? [];
    const asked = this.offers.get(question.name);
    return asked ? within(question, typed, asked.choices) : typed;
  }

  reading(question) {
    if (!this.readings.has(question.name)) {
      this.readings.set(question.name, read(this.asked(question), this.carried(question)));
    }
    return this.readings.get(question.name);
  }

  isShown(question) {
    return this.shown.has(question.name);
  }

  /** What counts as an answer; null for none. */
  answer(question) {
    if (!this.shown.has(question.name)) {
      return null;
    }
    return question.value ? (this.calculated.get(question.name) ?? null) : this.reading(question).answer;
  }

  ofQuestion(name) {
    const question = this.edition.byName.get(name);
    const answer = question && this.answer(question);
    if (answer) {
      return v.answered(answer.values);
    }
    const points = this.edition.points.get(name);
    const of = points && this.edition.byName.get(points.question);
    const shared = of && this.answer(of)?.shared;
    return shared ? v.text(String(shared[points.choice] ?? 0)) : v.EMPTY;
  }

  roundsAsked(group) {
    return [...this.edition.groups.get(group).values()].filter((round) => !round.asked || holdsIn(round.asked, this));
  }

  // What expressions ask for.

  value(name) {
    const group = this.edition.groupOf.get(name);
    if (group !== undefined) {
      if (this.here?.group === group) {
        return this.ofQuestion(inRound(this.here, name));
      }
      return v.instances(
        this.roundsAsked(group).map((round) => v.asText(this.ofQuestion(inRound(round, name)))),
      );
    }
    return this.edition.groups.has(name)
      ? v.instances(this.roundsAsked(name).map((round) => round.key))
      : this.ofQuestion(name);
  }

  current() {
    return this.now;
  }

  column(name) {
    return v.text(name === "name" ? this.choice.name : (this.choice.values?.[name] ?? ""));
  }

  position(group) {
    if (!this.here || (group !== "" && this.here.group !== group)) {
      return 1;
    }
    return this.roundsAsked(this.here.group).findIndex((round) => round.key === this.here.key) + 1;
  }

  indexed(name, rounds) {
    const group = this.edition.groupOf.get(name);
    const known = group !== undefined && rounds.length === 1 && rounds[0].group === group;
    const asked = known ? this.roundsAsked(group) : [];
    const number = known ? rounds[0].number : 0;
    return number < 1 || number > asked.length ? v.EMPTY : this.ofQuestion(inRound(asked[number - 1], name));
  }

  label(question, choice) {
    const group = this.edition.groupOf.get(question);
    const first = group === undefined ? null : this.edition.groups.get(group).values().next().value;
    const asked = this.edition.byName.get(first ? inRound(first, question) : question);
    return asked?.choices?.find((one) => one.name === choice)?.words ?? "";
  }

  /** What comes out where a question stands, with this as the answer to it. */
  valueAt(tree, question, current) {
    this.now = current;
    this.here = question.round ?? null;
    const value = valueOf(tree, this);
    this.here = null;
    return value;
  }

  isRequired(question) {
    return (
      question.required ||
      (question.requiredIf !== undefined && v.asTruth(this.valueAt(question.requiredIf, question, v.EMPTY)))
    );
  }

  /** What stands in the way of going on with a question; null for nothing. */
  flaw(question, reading = this.reading(question)) {
    if (reading.problem) {
      return reading.problem;
    }
    if (!reading.answer) {
      return question.asks && this.isRequired(question) ? { code: "required", args: [] } : null;
    }
    const valid =
      !question.valid || v.asTruth(this.valueAt(question.valid, question, v.answered(reading.answer.values)));
    return valid ? null : { code: "not-valid", args: [] };
  }

  /** What a question's field begins with. */
  preset(question) {
    if (!question.presetFrom) {
      return question.preset ?? [];
    }
    const words = v.asText(this.valueAt(question.presetFrom, question, v.EMPTY));
    if (v.strip(words) === "") {
      return [];
    }
    const reading = read(question, question.type === "several-choices" ? words.split(" ") : [words]);
    return reading.answer ? reading.typed : [];
  }

  /** The questions that stand on a page now. */
  on(page) {
    return page.questions
      .map((name) => this.edition.byName.get(name))
      .filter((question) => question.visible && this.isShown(question));
  }

  /** The pages with something to see, in order. */
  way() {
    return this.edition.pages.filter((page) => this.on(page).length > 0);
  }

  /** All questions that she is asked, in order. */
  questions() {
    return this.way().flatMap((page) => this.on(page).filter((question) => question.asks));
  }

  after(page) {
    const at = this.edition.pages.indexOf(page);
    return this.edition.pages.slice(at + 1).find((one) => this.on(one).length > 0) ?? null;
  }

  before(page) {
    const at = this.edition.pages.indexOf(page);
    return this.edition.pages.slice(0, at).findLast((one) => this.on(one).length > 0) ?? null;
  }

  /** The end that her answers lead to when she goes on from this page; all of them without one. */
  end(left) {
    const later = new Set();
    const from = left ? this.edition.pages.indexOf(left) + 1 : this.edition.pages.length;
    for (const page of this.edition.pages.slice(from)) {
      for (const name of page.questions) {
        const round = this.edition.byName.get(name).round;
        later.add(name);
        later.add(round?.group);
        later.add(round?.question);
      }
    }
    return (
      this.edition.ends.find(
        (end) =>
          end.names.every((name) => !later.has(this.edition.questionOf(name))) && holdsIn(end.when, this),
      ) ?? null
    );
  }
}
