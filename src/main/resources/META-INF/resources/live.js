// Keeps a part of a page as it is at the server: each server-sent event brings it anew, the last one the whole page.
"use strict";

function follow(part) {
  let source = null;
  let pause = 5000;
  let later = 0;

  function open() {
    if (source !== null || document.hidden) {
      return;
    }
    source = new EventSource(part.dataset.live);
    source.addEventListener("part", (event) => {
      part.innerHTML = event.data;
      pause = 5000;
    });
    source.addEventListener("last", (event) => {
      part.innerHTML = event.data;
      document.removeEventListener("visibilitychange", turn);
      close();
      // Not at once: what the server looked up a moment ago for somebody else may be older than this page.
      setTimeout(() => location.reload(), 1000);
    });
    source.addEventListener("error", () => {
      // A line that broke is mended by the browser; after an answer that is no stream it gives up.
      if (source !== null && source.readyState === EventSource.CLOSED) {
        close();
        later = setTimeout(open, pause);
        pause = Math.min(2 * pause, 300000);
      }
    });
  }

  function close() {
    clearTimeout(later);
    if (source !== null) {
      source.close();
      source = null;
    }
  }

  // A browser keeps few lines to one server: a page that nobody sees must not take one of them.
  function turn() {
    if (document.hidden) {
      close();
    } else {
      open();
    }
  }

  document.addEventListener("visibilitychange", turn);
  open();
}

document.querySelectorAll("[data-live]").forEach(follow);
