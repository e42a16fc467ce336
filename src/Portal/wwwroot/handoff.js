// The little that pages ask of the browser. Loaded in the head, so that the theme stands before the first paint.
(() => {
  const themeKey = "handoff-theme";

  const storedTheme = () => {
    try {
      return localStorage.getItem(themeKey) ?? "system";
    } catch {
      return "system"; // Storage is closed to us.
    }
  };

  const applyTheme = (theme) => {
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    } else {
      delete document.documentElement.dataset.theme;
    }
  };

  applyTheme(storedTheme());

  // Brings the person to a control, to the first one of a heading's section, or to a finding, folded or not.
  const goTo = (place) => {
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    const within = place.matches("h2") ? place.closest("section") : place.id === "work" ? place : null;
    const target = within?.querySelector("input:enabled, .button:not(.quiet)") ?? within ?? place;
    if (target.tabIndex < 0) {
      target.tabIndex = -1;
    }
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    // The reconnect dialog works when the circuit is gone.
    if (event.target.closest?.("[data-reload]")) {
      location.reload();
    }
    // Blazor's router would scroll to the content and leave the focus where it is.
    if (event.target.closest?.("[data-skip]")) {
      event.preventDefault();
      document.getElementById("content").focus();
    }
    const link = event.target.closest?.("[data-goto]");
    if (link) {
      event.preventDefault();
      goTo(document.getElementById(link.dataset.goto) ?? document.getElementById("work"));
    }
  });

  // It has to stand above any dialog that is open, which only the top layer can do. Blazor's script sets its classes.
  document.addEventListener("DOMContentLoaded", () => {
    const reconnect = document.getElementById("components-reconnect-modal");
    if (!reconnect) {
      return;
    }
    reconnect.oncancel = (event) => event.preventDefault();
    reconnect.onkeydown = (event) => event.key !== "Escape" || event.preventDefault();
    new MutationObserver(() => {
      const wanted = /components-reconnect-(show|failed|rejected)/.test(reconnect.className);
      if (wanted && !reconnect.open) {
        reconnect.showModal();
      } else if (!wanted && reconnect.open) {
        reconnect.close();
      }
    }).observe(reconnect, { attributes: true, attributeFilter: ["class"] });
  });

  const returnFocusTo = new WeakMap();

  window.handoff = {
    theme: storedTheme,

    setTheme(theme) {
      try {
        localStorage.setItem(themeKey, theme);
      } catch {
        // The choice lasts as long as the page.
      }
      applyTheme(theme);
    },

    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,

    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },

    // As bytes, so that it comes in pieces: a message of the circuit may not be as long as a page.
    bytes: (box) => new TextEncoder().encode(box.value),

    fill(box, text) {
      box.value = text;
    },

    show(dialog, component) {
      const askToClose = (event) => {
        event.preventDefault();
        component.invokeMethodAsync("CloseAskedAsync");
      };
      dialog.oncancel = askToClose;
      // Chromium closes on a second Escape whatever "cancel" says; a key that was handled never gets there.
      dialog.onkeydown = (event) => {
        if (event.key === "Escape") {
          askToClose(event);
        }
      };
      returnFocusTo.set(dialog, document.activeElement);
      dialog.showModal();
    },

    hide(dialog) {
      dialog.close();
      const before = returnFocusTo.get(dialog);
      if (before?.isConnected) {
        before.focus();
      } else {
        document.querySelector("h1")?.focus();
      }
    },
  };
})();
