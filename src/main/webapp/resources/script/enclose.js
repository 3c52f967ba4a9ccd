// Lets somebody draw, speak or film on the page itself. What comes of it goes into the same field
// that a file can be chosen with, so that everything else works as it does without script.
"use strict";

const kinds = {
  voice: {constraints: {audio: true}, types: ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"], bits: 64000},
  video: {constraints: {audio: true, video: {width: {ideal: 640}, facingMode: "user"}}, types: ["video/webm;codecs=vp8,opus", "video/mp4"], bits: 1000000},
};

// What was begun and not put into its field yet: who goes on has not thrown it away.
const unfinished = new Map();

function button(words) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button-quiet making";
  made.textContent = words;
  return made;
}

function choose(field, blob, name) {
  const files = new DataTransfer();
  files.items.add(new File([blob], name, {type: blob.type}));
  field.files = files.files;
  check(field);
}

// Said at once, and not after all of it was sent. Without script the page says it that comes back.
function check(field) {
  const large = field.files.length > 0 && field.files[0].size > Number(field.dataset.most);
  said(field).textContent = large ? field.dataset.tooLarge : "";
  if (large) {
    field.value = "";
  }
  return !large;
}

// It stands there from the beginning, and so does the button: nothing moves when this script comes.
function said(field) {
  return field.parentElement.querySelector("[role=status]");
}

function say(field, words) {
  said(field).textContent = words;
}

function begins(field) {
  const press = field.parentElement.querySelector("button.making");
  press.disabled = false;
  return press;
}

function record(field) {
  const kind = kinds[field.dataset.made];
  const type = window.MediaRecorder && navigator.mediaDevices
    && kind.types.find((one) => MediaRecorder.isTypeSupported(one));
  if (!type) {
    field.parentElement.querySelector("button.making").hidden = true;
    return;
  }
  const press = begins(field);
  let recorder = null;
  press.addEventListener("click", async () => {
    if (recorder) {
      recorder.stop();
      return;
    }
    let stream = null;
    try {
      stream = await navigator.mediaDevices.getUserMedia(kind.constraints);
    } catch {
      say(field, field.dataset.unheard);
      return;
    }
    const parts = [];
    recorder = new MediaRecorder(stream, {mimeType: type, bitsPerSecond: kind.bits});
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", () => {
      unfinished.delete(field);
      stream.getTracks().forEach((track) => track.stop());
      recorder = null;
      press.textContent = field.dataset.again;
      choose(field, new Blob(parts, {type: type.split(";")[0]}), "recording");
      if (field.files.length > 0) {
        say(field, field.dataset.done);
      }
    });
    recorder.start();
    unfinished.set(field, () => new Promise((finished) => {
      recorder.addEventListener("stop", () => finished(field.files.length > 0));
      recorder.stop();
    }));
    press.textContent = field.dataset.end;
  });
}

function draw(field) {
  const open = begins(field);
  open.addEventListener("click", () => {
    open.remove();
    const canvas = document.createElement("canvas");
    canvas.width = 960;
    canvas.height = 720;
    canvas.className = "drawing";
    // It has no words of its own: it is called like the question that it answers.
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", field.labels[0].textContent.trim());
    const use = button(field.dataset.end);
    const again = button(field.dataset.again);
    field.before(canvas, use, again);
    const pen = canvas.getContext("2d");
    const clear = () => {
      unfinished.delete(field);
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.strokeStyle = "#1c1b2e";
      pen.lineWidth = 5;
      pen.lineCap = "round";
      pen.lineJoin = "round";
    };
    clear();
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    };
    const finish = () => new Promise((finished) => {
      canvas.toBlob((blob) => {
        if (blob) {
          choose(field, blob, "drawing.png");
        } else {
          say(field, field.dataset.unheard);
        }
        if (field.files.length > 0) {
          unfinished.delete(field);
          say(field, field.dataset.done);
        }
        finished(field.files.length > 0);
      }, "image/png");
    });
    canvas.addEventListener("pointerdown", (event) => {
      unfinished.set(field, finish);
      canvas.setPointerCapture(event.pointerId);
      pen.beginPath();
      pen.moveTo(...at(event));
      pen.lineTo(...at(event));
      pen.stroke();
    });
    canvas.addEventListener("pointermove", (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) {
        pen.lineTo(...at(event));
        pen.stroke();
      }
    });
    again.addEventListener("click", () => {
      clear();
      field.value = "";
      say(field, "");
    });
    use.addEventListener("click", finish);
    use.focus();
  });
}

for (const field of document.querySelectorAll("input[type=file][data-most]")) {
  field.addEventListener("change", () => check(field));
  if (field.dataset.made === "drawing") {
    draw(field);
  } else if (kinds[field.dataset.made]) {
    record(field);
  }
}

const journey = document.getElementById("journey");
journey?.addEventListener("submit", async (event) => {
  if (unfinished.size === 0) {
    return;
  }
  event.preventDefault();
  const all = await Promise.all([...unfinished.values()].map((finish) => finish()));
  // What is too large is said beside its field, and she stays there to see it.
  if (all.every((chosen) => chosen)) {
    journey.requestSubmit(event.submitter);
  }
});
