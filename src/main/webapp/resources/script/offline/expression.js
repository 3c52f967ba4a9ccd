// Works out expressions that the server has understood: it sends them as trees, which
// org.evensay.survey.design.expression.ExpressionTree writes.

import { FUNCTIONS } from "./functions.js";
import * as v from "./value.js";

const RECKON = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  div: (left, right) => left / right,
  mod: (left, right) => left % right,
};

/**
 * What an expression comes out as.
 *
 * @param context has value(name), current(), column(name), position(group), indexed(name, rounds)
 *     and label(question, choice)
 */
export function valueOf(tree, context) {
  switch (tree[0]) {
    case "number":
      return v.numeric(Number(tree[1]));
    case "text":
      return v.text(tree[1]);
    case "name":
      return context.value(tree[1]);
    case "current":
      return context.current();
    case "column":
      return context.column(tree[1]);
    case "minus":
      return v.numeric(-v.asNumber(valueOf(tree[1], context)));
    case "and":
      return v.truth(tree.slice(1).every((part) => holdsIn(part, context)));
    case "or":
      return v.truth(tree.slice(1).some((part) => holdsIn(part, context)));
    case "reckon":
      return reckoned(tree, context);
    case "compare":
      return compared(tree, context);
    case "call":
      return FUNCTIONS[tree[1]](
        tree.slice(2).map((part) => given(part, context)),
        context,
      );
    default:
      throw new Error("no such part of an expression");
  }
}

/** Whether an expression holds. */
export function holdsIn(tree, context) {
  return v.asTruth(valueOf(tree, context));
}

function reckoned(tree, context) {
  let number = v.asNumber(valueOf(tree[1], context));
  for (let i = 2; i < tree.length; i += 2) {
    number = RECKON[tree[i]](number, v.asNumber(valueOf(tree[i + 1], context)));
  }
  return v.numeric(number);
}

function compared(tree, context) {
  let value = valueOf(tree[1], context);
  for (let i = 2; i < tree.length; i += 2) {
    value = v.truth(v.holds(tree[i], value, valueOf(tree[i + 1], context)));
  }
  return value;
}

/** What a function is given: worked out only when it is asked. */
function given(part, context) {
  return {
    value: () => valueOf(part, context),
    text: () => v.asText(valueOf(part, context)),
    number: () => v.asNumber(valueOf(part, context)),
    truth: () => holdsIn(part, context),
    name: () => (part[0] === "name" ? part[1] : undefined),
  };
}
