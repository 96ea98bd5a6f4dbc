"use strict";
// Links the marks in the text with the cards beside it. Without this script the page still is complete: every code is a link.
(() => {
  const records = document.getElementById("records");
  const filters = document.getElementById("filters");
  const kindOf = { V: "visit", M: "meeting", A: "agenda", S: "statement", R: "other", P: "person", L: "place", D: "date", W: "warning" };

  let lit = [];
  let pinned = null;
  let cameFrom = null;

  const words = (element, name) => (element.getAttribute(name) || "").split(" ").filter(Boolean);

  /** The elements by each of the words in an attribute. Built when first asked for: the page does not change. */
  function indexBy(name, scope) {
    let index = null;
    return word => {
      if (!index) {
        index = new Map();
        for (const element of document.querySelectorAll(scope)) {
          for (const each of words(element, name)) {
            if (index.has(each)) index.get(each).push(element);
            else index.set(each, [element]);
          }
        }
      }
      return index.get(word) || [];
    };
  }

  const ofRecord = indexBy("data-r", "[data-r]");
  const marksOf = indexBy("data-e", "mark[data-e]");
  const partsOf = indexBy("data-e", "#records [data-e]");

  function put(element, ...classes) {
    element.classList.add(...classes);
    lit.push([element, classes]);
  }

  function darken() {
    for (const [element, classes] of lit) element.classList.remove(...classes);
    lit = [];
  }

  /** Lights up records at both sides; and, more strongly, the evidence that is pointed at. */
  function light(codes, evidence) {
    darken();
    for (const code of codes) {
      const kind = kindOf[code[0]];
      if (document.body.classList.contains("off-" + kind)) continue;
      for (const element of ofRecord(code)) put(element, "lit", "lit-" + kind);
    }
    for (const id of evidence) {
      for (const mark of marksOf(id)) put(mark, "exact");
    }
  }

  function lightParts(evidence) {
    for (const id of evidence) {
      for (const part of partsOf(id)) put(part, "lit-part");
    }
  }

  /** What an element speaks of: a mark of all its records, a card of one, a value in a card of its evidence. */
  function target(element) {
    const own = element.closest("[data-r]");
    if (!own) return null;
    const part = element.closest("[data-e]");
    return { codes: words(own, "data-r"), evidence: part ? words(part, "data-e") : [], inText: own.matches("mark, .ref") };
  }

  let shownFor = null;

  function show(element) {
    const at = element instanceof Element ? element.closest("[data-e], [data-r]") : null;
    if (at && at === shownFor) return;
    shownFor = at;
    const found = element instanceof Element ? target(element) : null;
    if (found) {
      light(found.codes, found.inText ? [] : found.evidence);
      if (found.inText) lightParts(found.evidence);
    } else if (pinned) {
      light([pinned], []);
    } else {
      darken();
    }
  }

  document.addEventListener("pointerover", event => show(event.target));
  document.addEventListener("focusin", event => show(event.target));
  document.documentElement.addEventListener("pointerleave", () => show(null));

  function pin(code) {
    shownFor = null;
    for (const card of document.querySelectorAll(".pinned")) card.classList.remove("pinned");
    pinned = code;
    const card = code && document.getElementById(code);
    if (card) card.classList.add("pinned");
    if (code) light([code], []);
    else darken();
  }

  function scrollTo(element, block) {
    element.scrollIntoView({ block, behavior: "instant" });
    // What was not drawn yet had a guessed height; once drawn, the element may have moved.
    requestAnimationFrame(() => requestAnimationFrame(() => element.scrollIntoView({ block: "nearest", behavior: "instant" })));
  }

  /** Moves the records and, if that can be, not the text. */
  function scrollRecords(card) {
    const column = records.getBoundingClientRect();
    const top = Math.max(0, column.top);
    const bottom = Math.min(innerHeight, column.bottom);
    records.scrollTo({ top: records.scrollTop + card.getBoundingClientRect().top - top - (bottom - top) / 5, behavior: "instant" });
    const now = card.getBoundingClientRect();
    if (now.top < top || now.top > bottom - 40) card.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  const besideText = () => getComputedStyle(records).position === "sticky";

  function toCard(code) {
    const card = document.getElementById(code);
    if (!card || card.offsetParent === null) return false;
    if (besideText()) {
      scrollRecords(card);
      requestAnimationFrame(() => scrollRecords(card));
    } else {
      scrollTo(card, "center");
    }
    pin(code);
    return true;
  }

  function toText(id, code) {
    const mark = document.getElementById(id);
    if (!mark) return false;
    scrollTo(mark, "center");
    pin(code);
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    return true;
  }

  /** Of several records the one whose evidence is the smallest: the last. */
  const innermost = mark => words(mark, "data-r").filter(code => !document.body.classList.contains("off-" + kindOf[code[0]])).pop();

  document.addEventListener("click", event => {
    const element = event.target;
    if (!(element instanceof Element) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = element.closest('a[href^="#"]:not(.skip)');
    if (link) {
      const id = decodeURIComponent(link.getAttribute("href").slice(1));
      const own = link.closest("[data-r]");
      const code = own ? words(own, "data-r").pop() : null;
      cameFrom = link;
      if (id && (kindOf[id[0]] ? followed(id) : toText(id, code))) event.preventDefault();
      return;
    }
    if (!String(getSelection() || "") && !element.closest("summary, label, input")) {
      const mark = element.closest("mark");
      const card = element.closest(".card, .event");
      if (mark) {
        const code = innermost(mark);
        if (code) toCard(code);
      } else if (card) {
        const part = element.closest("[data-e]");
        const id = part && words(part, "data-e")[0];
        const code = words(card, "data-r")[0];
        const first = (id && marksOf(id)[0]) || ofRecord(code).find(each => each.matches("mark"));
        if (first) {
          scrollTo(first, "center");
          pin(code);
        }
      } else if (pinned) {
        pin(null);
      }
    }
  });

  function followed(code) {
    if (!toCard(code)) return false;
    const link = document.getElementById(code).querySelector("a.code");
    if (link) link.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    pin(null);
    if (cameFrom && cameFrom.isConnected) {
      cameFrom.focus();
      cameFrom = null;
    }
  });

  if (filters) {
    const apply = () => {
      for (const box of filters.querySelectorAll("input")) document.body.classList.toggle("off-" + box.value, !box.checked);
      darken();
      shownFor = null;
    };
    filters.addEventListener("change", apply);
    addEventListener("pageshow", apply);
  }
})();
