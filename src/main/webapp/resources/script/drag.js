// Rows that have a handle are dragged to another place in their list. The form is sent then, and
// says which row goes behind which, as the arrows beside them say up and down.
"use strict";

function rowsOf(list) {
  return Array.from(list.querySelectorAll("[data-command]"));
}

function middle(row) {
  const box = row.getBoundingClientRect();
  return box.top + box.height / 2;
}

function place(list, row, y) {
  const others = rowsOf(list).filter((one) => one !== row);
  const below = others.find((one) => y < middle(one));
  if (below) {
    below.before(row);
  } else if (others.length > 0) {
    others[others.length - 1].after(row);
  }
}

function send(list, row) {
  const rows = rowsOf(list);
  const behind = rows[rows.indexOf(row) - 1];
  const said = document.createElement("input");
  said.type = "hidden";
  said.name = "go";
  said.value = row.dataset.command + " after" + (behind ? " " + behind.dataset.command : "");
  const form = list.closest("form");
  form.append(said);
  form.requestSubmit();
}

// A row that goes to another place lets go of the pointer: the page listens, and not the row.
function drag(list, row, down) {
  const before = rowsOf(list).indexOf(row);
  const move = (event) => place(list, row, event.clientY);
  const end = (event) => {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", end);
    document.removeEventListener("pointercancel", end);
    row.classList.remove("dragged");
    if (event.type === "pointerup" && rowsOf(list).indexOf(row) !== before) {
      send(list, row);
    }
  };
  down.preventDefault();
  row.classList.add("dragged");
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", end);
  document.addEventListener("pointercancel", end);
}

document.addEventListener("pointerdown", (event) => {
  const row = event.target.closest(".drag") && event.target.closest("[data-command]");
  if (row && event.button === 0) {
    drag(row.parentElement, row, event);
  }
});
