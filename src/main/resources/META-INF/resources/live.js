// Keeps a part of a page as it is at the server: each server-sent event brings it anew, the last one the whole page.
"use strict";

function follow(part) {
  const source = new EventSource(part.dataset.live);
  source.addEventListener("part", (event) => {
    part.innerHTML = event.data;
  });
  source.addEventListener("last", (event) => {
    source.close();
    part.innerHTML = event.data;
    // Not at once: what the server looked up a moment ago for somebody else may be older than this page.
    setTimeout(() => location.reload(), 1000);
  });
  source.addEventListener("error", () => {
    // A line that broke is mended by the browser; after an answer that is no stream it gives up.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => follow(part), 5000);
    }
  });
}

document.querySelectorAll("[data-live]").forEach(follow);
