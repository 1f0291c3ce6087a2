// Views and their addresses: #/ with ?q= and filters, #/term/…, #/overview, …

const tabs = [
  {name: "terms", title: "Terms", count: data.terms.length},
  {name: "overview", title: "Overview"},
  {name: "conflicts", title: "Conflicts", count: data.conflicts.length},
  {name: "unpaired", title: "Unpaired", count: data.unpaired.filter((unpaired) => unpaired.open > 0).length},
  {name: "doubtful", title: "Doubtful", count: data.doubtful.length},
  {name: "changes", title: "Changes", isMissing: !byId("view-changes").children.length},
].filter((tab) => !tab.isMissing);

const pageTitle = document.title;
let isStarted = false;

function termsRoute() {
  const query = new URLSearchParams();
  if (table.question) query.set("q", table.question);
  if (table.statuses.size) query.set("status", [...table.statuses].join(","));
  if (table.kinds.size) query.set("kind", [...table.kinds].join(","));
  if (table.withConflicts) query.set("conflicts", "1");
  if (table.sort !== "term" || table.isDown) query.set("sort", (table.isDown ? "-" : "") + table.sort);
  return String(query) ? `#/?${query}` : "#/";
}

function readFilters(query) {
  const list = (name, known) => new Set((query.get(name) || "").split(",").filter((value) => known.includes(value)));
  table.question = query.get("q") || "";
  table.statuses = list("status", data.statuses);
  table.kinds = list("kind", ["name", "term", "phrase", "word"]);
  table.withConflicts = query.has("conflicts");
  const sort = query.get("sort") || "term";
  table.isDown = sort.startsWith("-");
  table.sort = columns.some(({name}) => name === sort.replace("-", "")) ? sort.replace("-", "") : "term";
}

/** After a filter changed: the table, and the address of it. */
function filtersChanged() {
  table.update();
  history.replaceState(null, "", termsRoute());
  drawTabs("terms");
}

function parts(text) {
  try {
    return text.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];  // no address of ours
  }
}

function drawTabs(current) {
  byId("tabs").replaceChildren(...tabs.map(({name, title, count}) => element("li", {}, element("a",
    {href: name === "terms" ? termsRoute() : `#/${name}`, "aria-current": name === current ? "page" : null}, title,
    count === undefined ? null : [" ", element("span", {class: "number"}, count.toLocaleString("en"))]))));
}

function reveal(name) {
  for (const view of document.querySelectorAll("#content > section")) view.hidden = view.id !== `view-${name}`;
  drawTabs(name);
}

function showTerms(query) {
  const isNew = query !== null && termsRoute() !== `#/${query ? `?${query}` : ""}`;
  if (isNew) readFilters(new URLSearchParams(query));
  reveal("terms");
  byId("search").value = table.question;
  document.title = pageTitle;
  if (isNew || !isStarted) table.update();
  else if (table.rows.items.length) table.focusRow(table.current);
}

function showTerm(number) {
  const at = table.rows.items.indexOf(number);
  if (at >= 0) table.current = at;
  drawTerm(byId("view-term"), number);
  reveal("term");
  document.title = `${data.terms[number].term} · ${pageTitle}`;
}

function focusHeading(name) {
  scrollTo(0, 0);
  const heading = byId(`view-${name}`).querySelector("h2");
  if (heading && isStarted) heading.focus({preventScroll: true});
}

function route() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const [first, ...rest] = parts(path);
  const number = first === "term" ? termByRoute.get(rest.join("\n")) : undefined;
  if (number !== undefined) {
    showTerm(number);
    focusHeading("term");
  } else if (first && tabs.some(({name}) => name === first)) {
    reveal(first);
    document.title = `${tabs.find(({name}) => name === first).title} · ${pageTitle}`;
    focusHeading(first);
  } else {
    showTerms(query || "");
  }
  isStarted = true;
}

function isTyping(target) {
  return target.matches("input[type=search], textarea, select");
}

function onKey(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const search = byId("search");
  if (event.key === "/" && !isTyping(event.target)) {
    event.preventDefault();
    if (byId("view-terms").hidden) {
      history.pushState(null, "", termsRoute());
      route();
    }
    search.focus();
    search.select();
  } else if (event.key === "Escape" && event.target === search) {
    event.preventDefault();
    if (search.value) setQuestion("");
    else table.focusRow(0);
  } else if (event.key === "Escape" && byId("view-terms").hidden) {
    location.hash = termsRoute();
  } else if (event.key === "Escape") {
    search.focus();
  } else if ((event.key === "ArrowDown" || event.key === "Enter") && event.target === search) {
    event.preventDefault();
    table.focusRow(0);
  }
}

function setQuestion(question) {
  byId("search").value = question;
  table.question = question;
  filtersChanged();
}

function start() {
  byId("app").hidden = false;
  table.start(filtersChanged);
  startOverview();
  startLists();
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("search").addEventListener("input", (event) => {
    table.question = event.target.value;
    filtersChanged();
  });
  byId("reset").addEventListener("click", () => {
    readFilters(new URLSearchParams());
    setQuestion("");
    byId("search").focus();
  });
  addEventListener("hashchange", route);
  document.addEventListener("keydown", onKey);
  const skip = document.querySelector(".skip");
  skip.addEventListener("click", (event) => {  // an address of ours must stay
    event.preventDefault();
    byId("content").focus();
  });
  route();
}

start();
