"use strict";
// Sorts and filters the table, and keeps the calendar in step with it. Without this script both are complete.
(() => {
  const table = document.getElementById("table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const search = document.getElementById("search");
  const words = document.getElementById("words");
  const phase = document.getElementById("phase");
  const host = document.getElementById("host");
  const shown = document.getElementById("shown");
  const calendar = document.getElementById("calendar");

  const rows = [...body.rows].map(row => ({
    row,
    words: row.dataset.words,
    phases: " " + row.dataset.phases + " ",
    hosts: row.dataset.hosts,
    keys: [...row.cells].map(cell => cell.dataset.key),
  }));
  const visits = [...calendar.querySelectorAll("li")].map(item => ({
    item,
    days: item.dataset.days ? item.dataset.days.split(" ") : [],
    articles: item.dataset.articles.split(" ").map(Number),
  }));
  const months = [...calendar.querySelectorAll(".month")].map(month => ({
    month,
    count: month.querySelector(".count"),
    items: visits.filter(visit => visit.item.closest(".month") === month),
  }));
  const cells = new Map([...calendar.querySelectorAll("td[data-day]")].map(cell => [cell.dataset.day, cell]));

  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  function sort(column, direction) {
    heads.forEach((head, i) => {
      if (i === column) head.setAttribute("aria-sort", direction);
      else head.removeAttribute("aria-sort");
    });
    const sign = direction === "ascending" ? 1 : -1;
    const numeric = heads[column].classList.contains("number");
    const compare = numeric ? (a, b) => a - b : collator.compare;
    rows.sort((a, b) => sign * compare(a.keys[column], b.keys[column]) || a.row.dataset.a - b.row.dataset.a);
    body.append(...rows.map(each => each.row));
  }

  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const inPhase = phase.value && " " + phase.value + " ";
    const atHost = host.value && "|" + host.value + "|";
    const kept = new Set();
    for (const each of rows) {
      const keep = wanted.every(word => each.words.includes(word)) && (!inPhase || each.phases.includes(inPhase)) && (!atHost || each.hosts.includes(atHost));
      each.row.hidden = !keep;
      if (keep) kept.add(Number(each.row.dataset.a));
    }
    shown.textContent = kept.size === rows.length ? `${rows.length.toLocaleString("en")} articles` : `${kept.size.toLocaleString("en")} of ${rows.length.toLocaleString("en")} articles`;
    redraw(kept);
  }

  function redraw(kept) {
    const perDay = new Map();
    for (const { month, count, items } of months) {
      let left = 0;
      for (const visit of items) {
        const keep = visit.articles.some(article => kept.has(article));
        visit.item.hidden = !keep;
        if (!keep) continue;
        left++;
        if (visit.days.length) for (const day of visit.days) if (day.startsWith(month.querySelector("h3").id.slice(2))) perDay.set(day, (perDay.get(day) || 0) + 1);
      }
      month.hidden = left === 0;
      count.textContent = left;
    }
    for (const [day, cell] of cells) {
      const n = perDay.get(day) || 0;
      if (n === Number(cell.dataset.n || 0)) continue;
      cell.classList.toggle("busy", n > 0);
      cell.dataset.n = n;
      const number = String(Number(day.slice(8)));
      cell.textContent = number;
      if (n) {
        const said = document.createElement("span");
        said.className = "visually-hidden";
        said.textContent = n === 1 ? ", 1 visit" : `, ${n} visits`;
        cell.append(said);
      }
    }
  }

  table.tHead.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    const head = button.closest("th");
    const now = head.getAttribute("aria-sort");
    const first = head.classList.contains("number") || head.classList.contains("when") ? "descending" : "ascending";
    const other = first === "ascending" ? "descending" : "ascending";
    sort(heads.indexOf(head), now === first ? other : first);
  });

  let waiting = 0;
  const soon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(filter);
  };
  search.addEventListener("input", soon);
  search.addEventListener("submit", event => event.preventDefault());
  addEventListener("pageshow", filter);

  let lit = [];
  function light(event) {
    for (const element of lit) element.classList.remove("lit");
    lit = [];
    const element = event.target instanceof Element ? event.target : null;
    const item = element && element.closest("li[data-days]");
    const cell = element && element.closest("td.busy");
    if (item && item.dataset.days) {
      lit = item.dataset.days.split(" ").map(day => cells.get(day)).filter(Boolean);
    } else if (cell) {
      lit = visits.filter(visit => visit.days.includes(cell.dataset.day)).map(visit => visit.item);
    }
    for (const each of lit) each.classList.add("lit");
  }
  calendar.addEventListener("pointerover", light);
  calendar.addEventListener("focusin", light);
  calendar.addEventListener("pointerleave", light);
})();
