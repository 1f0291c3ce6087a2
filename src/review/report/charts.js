// Small charts: the bars and lines are SVG, the words around them stay words.

function bar(value, most) {
  return svg("svg", {class: "bar", "aria-hidden": "true"},
    svg("rect", {width: `${most ? (100 * value) / most : 0}%`, height: "100%", rx: 2}));
}

function figure(title, summary, ...content) {
  return element("figure", {}, element("figcaption", {}, element("h3", {}, title), element("p", {class: "quiet"}, summary)),
    ...content);
}

/** rows: {name: elements, value, text} */
function bars(rows, most) {
  return element("ul", {class: "bars"}, rows.map(({name, value, text}) => element("li", {},
    element("span", {class: "bar-name"}, name), bar(value, most || Math.max(...rows.map((row) => row.value))),
    element("span", {class: "bar-value"}, text || value.toLocaleString("en")))));
}

function confidenceChart() {
  const bands = data.figures.confidence;
  const all = bands.reduce((sum, count) => sum + count, 0);
  if (!all && !data.figures.unseen) return null;
  const first = bands.findIndex((count) => count > 0);
  const from = (band) => (band * 5) / 100;
  const rows = bands.map((value, band) => ({name: `${from(band).toFixed(2)}–${from(band + 1).toFixed(2)}`, value}))
    .slice(first < 0 ? bands.length : first).reverse();
  if (data.figures.unseen) rows.push({name: "not seen", value: data.figures.unseen});
  const sure = bands.slice(18).reduce((sum, count) => sum + count, 0);
  return figure("Candidates by confidence", all
    ? `${sure.toLocaleString("en")} of ${counted(all, "candidate")} at 0.90 or more` : "no candidate was seen", bars(rows));
}

function articleChart() {
  const rows = (data.figures.articles || []).map((number) => {
    const article = data.articles[number];
    return {name: mixed(article.name.replace(/^.*\//, "")), value: article.terms};
  });
  if (!rows.length) return null;
  const rest = data.articles.length - rows.length;
  return figure("Terms by article", rest > 0 ? `the first ${rows.length} of ${data.articles.length} articles`
    : counted(rows.length, "article"), bars(rows));
}

function consistencyChart() {
  const {consistency, top, all, least} = data.figures;
  if (!all) return null;
  const names = ["always one gloss", "75 % or more", "50 to 74 %", "less than 50 %"];
  const rows = consistency.map((value, i) => ({name: names[i], value}));
  return figure("Consistency", `the top gloss of a term covers ${percent(top, all)} of ${counted(all, "occurrence")}` +
    " (terms that occur at least twice)", bars(rows),
  least ? [element("h4", {}, "Least consistent"), bars(least.map(([number, best, sum]) => ({name: termLink(number),
    value: best / sum, text: `${best} of ${sum}`})), 1)] : null);
}

function polyline(points, most, name) {
  const at = points.map((value, i) => `${(100 * i) / (points.length - 1)},${98 - (96 * value) / most}`);
  return svg("polyline", {points: at.join(" "), class: name, "vector-effect": "non-scaling-stroke"});
}

/** Releases, oldest first, and the glossary as it is. */
function growthPoints() {
  const points = (data.releases || []).slice().reverse();
  const now = {version: "now", terms: data.terms.length, glosses: data.glosses};
  const last = points[points.length - 1];
  const isNew = !last || last.terms !== now.terms || String(last.glosses) !== String(now.glosses);
  return isNew ? points.concat(now) : points;
}

function growthTable(points) {
  const row = (point) => element("tr", {}, element("th", {scope: "row"}, point.version), element("td", {}, point.date || ""),
    element("td", {}, point.terms), element("td", {}, point.glosses[0]), element("td", {}, point.glosses[1]),
    element("td", {}, point.glosses[2]));
  const heads = ["version", "date", "terms", "preferred", "admitted", "candidates"];
  return element("details", {}, element("summary", {}, "as a table"), element("div", {class: "wide", tabindex: 0,
    role: "region", "aria-label": "Releases"}, element("table", {class: "numbers"}, element("thead", {},
    element("tr", {}, heads.map((name) => element("th", {scope: "col"}, name)))), element("tbody", {}, points.map(row)))));
}

function growthChart() {
  const points = growthPoints();
  if (!data.releases || points.length < 2) return null;
  const most = Math.max(1, ...points.map((point) => point.terms));
  const decided = points.map((point) => point.glosses[0] + point.glosses[1]);
  const first = points[0];
  const last = points[points.length - 1];
  return figure("Growth", `${counted(data.releases.length, "release")}: from ${counted(first.terms, "term")} in ` +
    `${first.version} to ${last.terms.toLocaleString("en")}`,
  svg("svg", {class: "lines", viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true"},
    polyline(points.map((point) => point.terms), most, "terms"),
    polyline(decided.map((count) => Math.min(count, most)), most, "decided")),
  element("p", {class: "axis"}, element("span", {}, first.version), element("span", {}, last.version)),
  element("p", {class: "legend"}, element("span", {class: "terms"}, `terms: ${last.terms.toLocaleString("en")}`),
    element("span", {class: "decided"}, `preferred or admitted glosses: ${decided[decided.length - 1].toLocaleString("en")}`)),
  growthTable(points));
}

function overviewNumbers() {
  const open = data.unpaired.reduce((sum, unpaired) => sum + unpaired.open, 0);
  const numbers = [["terms", data.terms.length, "#/"],
    ...data.statuses.map((name, i) => [name, data.glosses[i], `#/?status=${name}`]),
    ["articles", data.articles.length], ["conflicts", data.conflicts.length, "#/conflicts"],
    ["open fragments", open, "#/unpaired"], ["doubtful pairs", data.doubtful.length, "#/doubtful"]];
  return element("ul", {class: "figures"}, numbers.map(([name, value, href]) => element("li", {},
    element("strong", {}, value.toLocaleString("en")), " ", href && value ? element("a", {href}, name) : name)));
}

function startOverview() {
  const charts = [confidenceChart(), consistencyChart(), articleChart(), growthChart()].filter(Boolean);
  byId("view-overview").append(element("h2", {tabindex: -1}, "Overview"), overviewNumbers(),
    element("div", {class: "charts"}, charts));
}
