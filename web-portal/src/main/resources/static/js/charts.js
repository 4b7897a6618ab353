// Draws the table it stands above as a line chart: first column the days, every further column a line. The table stays,
// for whoever sees no chart; without scripts there is the table alone.
(function () {
  "use strict";

  const DASHES = ["solid", "dashed", "dotted"];

  function number(cell) {
    const text = cell.dataset.value;
    return text === undefined || text === "" ? null : Number(text);
  }

  function read(table) {
    const heads = Array.from(table.tHead.rows[0].cells).slice(1).map((cell) => cell.textContent.trim());
    const rows = Array.from(table.tBodies[0].rows);
    return {
      days: rows.map((row) => row.cells[0].textContent.trim()),
      lines: heads.map((name, index) => ({ name, data: rows.map((row) => number(row.cells[index + 1])) })),
    };
  }

  function draw(place) {
    const table = document.getElementById(place.dataset.chart);
    if (!table || !window.echarts) {
      return;
    }
    const data = read(table);
    const style = getComputedStyle(document.documentElement);
    const colours = ["--blue", "--grey", "--amber"].map((name) => style.getPropertyValue(name).trim());
    place.hidden = false;
    const chart = window.echarts.init(place, null, { renderer: "canvas" });
    chart.setOption({
      animation: false,
      color: colours,
      textStyle: { fontFamily: style.fontFamily },
      legend: { top: 0, left: 0 },
      tooltip: { trigger: "axis", renderMode: "richText" },
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      xAxis: { type: "time" },
      yAxis: { type: "value", min: 0 },
      series: data.lines.map((line, index) => ({
        name: line.name,
        type: "line",
        showSymbol: line.data.filter((value) => value !== null).length < 3 || index === 0,
        step: index === 0 ? "end" : false,
        lineStyle: { type: DASHES[index % DASHES.length] },
        data: line.data.map((value, at) => [data.days[at], value]),
      })),
    });
    window.addEventListener("resize", () => chart.resize());
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-chart]").forEach(draw));
})();
