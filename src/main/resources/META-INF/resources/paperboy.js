// Comfort only: every page works without it. Nothing but a filter, to try it out, is sent before somebody presses a button.
"use strict";

for (const field of document.querySelectorAll("input[data-zone]")) {
  field.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}

for (const note of document.querySelectorAll("[data-zone-guess]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const field = document.getElementById(note.dataset.zoneGuess);
  if (zone && field && field.value !== zone) {
    note.hidden = false;
    const button = note.querySelector("button");
    button.textContent = `Use ${zone}`;
    button.addEventListener("click", () => {
      field.value = zone;
      note.hidden = true;
      field.focus();
    });
  }
}

document.addEventListener("click", (event) => {
  const example = event.target.closest("a[data-filter]");
  const fields = document.querySelectorAll("#sign-up textarea[name=filter]");
  if (example && fields.length > 0) {
    event.preventDefault();
    const empty = [...fields].find((field) => field.value.trim() === "");
    const field = empty ?? fields[fields.length - 1];
    field.value = example.dataset.filter;
    field.focus();
  }
});

// What was said of a field is out of date once somebody types on; the preview says what is true now.
document.addEventListener("input", (event) => {
  const said = event.target.closest("textarea[hx-post]")?.getAttribute("aria-describedby");
  if (said) {
    const words = document.getElementById(said);
    words?.previousElementSibling?.matches("pre.pointer") && words.previousElementSibling.remove();
    words?.remove();
    event.target.removeAttribute("aria-describedby");
    event.target.removeAttribute("aria-invalid");
  }
});
