// Puts a page of a survey on the screen, from the templates that the server wrote: fills its fields,
// takes away what is not offered, and reads the fields again.

/** Makes an element with words in it; words are never markup. */
export function element(name, words = "", attributes = {}) {
  const made = document.createElement(name);
  made.textContent = words;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  return made;
}

/** One page with its questions. */
export class ShownPage {
  constructor(page, words) {
    this.page = page;
    this.words = words;
    this.edition = words.edition;
    const template = document.querySelector(`template[data-page="${CSS.escape(page.name)}"]`);
    this.content = document.importNode(template.content, true);
    this.holders = new Map(
      [...this.content.querySelectorAll("[data-question]")].map((one) => [one.dataset.question, one]),
    );
    this.originals = new Map();
  }

  questions() {
    return this.page.questions.map((name) => this.edition.byName.get(name)).filter((one) => this.holders.has(one.name));
  }

  /** Fills all fields with what is carried, or with what they begin with. */
  fill(answered, isOpen) {
    for (const question of this.questions().filter((one) => one.asks)) {
      const typed = isOpen(question) ? answered.preset(question) : (answered.typed.get(question.name) ?? []);
      this.fillOne(question, typed);
    }
  }

  fillOne(question, typed) {
    this.fields(question).forEach((field, i) => {
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = typed.includes(field.value);
      } else {
        field.value = typed[i] ?? "";
      }
    });
  }

  /** The controls of a question; of several fields, in the order of its parts. */
  fields(question) {
    const holder = this.holders.get(question.name);
    return [...holder.querySelectorAll("input, select, textarea")];
  }

  /** What stands in the fields of a question. */
  values(question) {
    const fields = this.fields(question);
    if (question.parts) {
      const typed = fields.map((field) => field.value);
      return typed.every((value) => value.trim() === "") ? [] : typed;
    }
    return fields
      .filter((field) => (field.type === "radio" || field.type === "checkbox" ? field.checked : field.value !== ""))
      .map((field) => field.value);
  }

  /** Shows what there is now: questions, choices, words with answers in them, what is optional. */
  update(answered) {
    const shown = new Set(answered.on(this.page).map((question) => question.name));
    const alone = shown.size === 1 && this.page.title.words === "";
    let stem = "";
    for (const question of this.questions()) {
      const holder = this.holders.get(question.name);
      holder.hidden = !shown.has(question.name);
      if (holder.hidden) {
        continue;
      }
      this.offer(question, answered);
      this.pipe(holder, answered);
      const optional = holder.querySelector(".optional");
      if (optional) {
        optional.hidden = answered.isRequired(question);
      }
      this.head(holder, alone);
      const said = holder.querySelector("legend .stem, label .stem, legend .unseen, label .unseen");
      if (said) {
        said.className = question.stem.words === stem ? "unseen" : "stem";
      }
      stem = question.stem.words;
    }
  }

  offer(question, answered) {
    if (!question.choicesIf) {
      return;
    }
    const left = new Set(answered.asked(question).choices.map((choice) => choice.name));
    this.fields(question).forEach((field, i) => {
      if (field.localName === "select" && !question.parts) {
        [...field.options].forEach((option) => {
          option.hidden = option.disabled = option.value !== "" && !left.has(option.value);
        });
        if (field.value !== "" && !left.has(field.value)) {
          field.value = "";
        }
        return;
      }
      const name = question.parts ? question.choices[i].name : field.value;
      field.closest(".choice, .part").hidden = !left.has(name);
      if (!left.has(name)) {
        field.checked = false;
        if (question.parts) {
          field.value = "";
        }
      }
    });
  }

  /** Puts answers into words, each time from what the author wrote. */
  pipe(holder, answered) {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const original = this.originals.get(node) ?? node.data;
      if (original.includes("${")) {
        this.originals.set(node, original);
        node.data = this.words.piped(original, answered);
      }
    }
  }

  /** What a page has one question for is its heading. */
  head(holder, alone) {
    const place = holder.querySelector("legend, .field > label");
    const heading = holder.querySelector("h1");
    if (alone && place && !heading) {
      const made = document.createElement("h1");
      made.append(...place.childNodes);
      place.append(made);
    } else if (!alone && heading) {
      heading.replaceWith(...heading.childNodes);
    }
    const note = holder.querySelector(".note > p");
    if (alone && note && !heading) {
      const made = element("h1");
      made.append(...note.childNodes);
      note.replaceWith(made);
    }
  }

  /** Marks what stands in the way of each question, where something does. */
  mark(problems) {
    for (const question of this.questions()) {
      const holder = this.holders.get(question.name);
      holder.querySelector(".error")?.remove();
      const problem = problems.find((one) => one.question === question);
      const id = question.field + "-problem";
      for (const field of this.fields(question)) {
        field.toggleAttribute("aria-invalid", false);
        if (problem && field.type !== "radio" && field.type !== "checkbox") {
          field.setAttribute("aria-invalid", "true");
        }
      }
      const described = holder.querySelector("fieldset, select:not(.part select), input, textarea");
      const others = (described?.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
      if (problem) {
        const around = holder.querySelector("fieldset, .field");
        const before = [...around.querySelectorAll(":scope > legend, :scope > label, :scope > img, :scope > .hint")].pop();
        const said = element("p", problem.words, { class: "error", id });
        before ? before.after(said) : around.prepend(said);
        others.push(id);
      }
      if (described) {
        others.length ? described.setAttribute("aria-describedby", others.join(" ")) : described.removeAttribute("aria-describedby");
      }
    }
  }
}
