// On a telephone a row becomes a card (content.css, .grid-cards): each cell gets the words of its column's heading.
// The roles keep for a screen reader what "display: block" would take away. Without scripts a table scrolls sideways.
(function () {
  "use strict";

  const ROLES = { THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };

  function headings(table) {
    const rows = table.tHead ? table.tHead.rows : [];
    if (rows.length !== 1) {
      return [];
    }
    return Array.from(rows[0].cells).flatMap((cell) => Array(cell.colSpan).fill(cell.textContent.trim()));
  }

  function label(row, words) {
    let column = 0;
    for (const cell of row.cells) {
      if (cell.colSpan === 1) {
        cell.dataset.heading = words[column] || "";
      }
      column += cell.colSpan;
    }
  }

  function card(table) {
    const words = headings(table);
    if (words.length < 3 || table.querySelector("[rowspan]")) {
      return;
    }
    table.setAttribute("role", "table");
    table.querySelectorAll("thead, tbody, tfoot, tr, td").forEach((part) => {
      part.setAttribute("role", ROLES[part.tagName]);
    });
    table.querySelectorAll("th").forEach((head) => {
      head.setAttribute("role", head.scope === "row" || head.scope === "rowgroup" ? "rowheader" : "columnheader");
    });
    table.querySelectorAll("tbody > tr, tfoot > tr").forEach((row) => label(row, words));
    table.classList.add("grid-cards");
  }

  function all(root) {
    root.querySelectorAll("table.grid:not(.grid-cards)").forEach(card);
  }

  all(document);
  document.body.addEventListener("htmx:load", (event) => all(event.detail.elt.parentElement || document));
})();
