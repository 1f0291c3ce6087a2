// Long lists in pieces: only the pieces near the window are in the page, the others are blank space of their height.

class Pieces {
  /** `draw(item, index)` makes the element of an item; `blank(height)` what stands for a piece that is not shown. */
  constructor(parent, pieceName, draw, blank) {
    Object.assign(this, {parent, pieceName, draw, blank, items: [], pieces: [], rowHeight: 48});
    this.observer = new IntersectionObserver((seen) => this.onSeen(seen), {rootMargin: "900px"});
    addEventListener("resize", () => this.pieces.forEach((piece) => (piece.height = 0)));
    addEventListener("beforeprint", () => this.parent.offsetParent && this.pieces.forEach((piece) => this.fill(piece)));
  }

  static size = 40;

  show(items) {
    this.observer.disconnect();
    this.pieces.forEach((piece) => piece.node.remove());
    this.items = items;
    this.pieces = [];
    for (let from = 0; from < items.length; from += Pieces.size) this.addPiece(from);
    if (this.pieces.length) this.fill(this.pieces[0]);
    this.pieces.forEach((piece) => this.observer.observe(piece.node));
  }

  addPiece(from) {
    const piece = {node: element(this.pieceName, {}), from, to: Math.min(from + Pieces.size, this.items.length), height: 0};
    piece.node.piece = piece;
    this.pieces.push(piece);
    this.empty(piece);
    this.parent.append(piece.node);
  }

  onSeen(seen) {
    for (const {target, isIntersecting} of seen) {
      if (isIntersecting) this.fill(target.piece);
      else if (target.piece.isFilled && this.parent.offsetParent && !target.contains(document.activeElement))
        this.empty(target.piece);
    }
  }

  fill(piece) {
    if (piece.isFilled) return;
    piece.isFilled = true;
    const rows = [];
    for (let i = piece.from; i < piece.to; ++i) rows.push(this.draw(this.items[i], i));
    piece.node.replaceChildren(...rows);
  }

  empty(piece) {
    const height = piece.isFilled ? piece.node.offsetHeight : 0;
    if (height) {
      piece.height = height;
      this.rowHeight = height / (piece.to - piece.from);
    }
    piece.isFilled = false;
    piece.node.replaceChildren(this.blank(piece.height || this.rowHeight * (piece.to - piece.from)));
  }

  /** The element of the item, which is in the page afterwards. */
  elementAt(index) {
    const piece = this.pieces[Math.floor(index / Pieces.size)];
    this.fill(piece);
    return piece.node.children[index - piece.from];
  }
}

function blankItem(height) {
  const made = element("li", {class: "blank", "aria-hidden": "true"});
  made.style.height = `${height}px`;
  return made;
}

function blankRow(height) {
  const made = element("tr", {class: "blank", "aria-hidden": "true"}, element("td", {colspan: columns.length}));
  made.firstChild.style.height = `${height}px`;
  return made;
}

// The table of terms.

function pinyinKey(term) {
  return folded(joined(term.reading || "")) + "\n" + term.term;
}

const columns = [
  {name: "term", title: "Term", key: pinyinKey},
  {name: "glosses", title: "Glosses", key: (term) => folded(term.glosses.length ? term.glosses[0].gloss : "")},
  {name: "status", title: "Status", key: (term) => term.status},
  {name: "kind", title: "Kind", key: (term) => term.kind || "~"},
  {name: "seen", title: "Seen", key: (term) => -term.seen},
  {name: "confidence", title: "Confidence", key: (term) => -term.best},
];

const orders = new Map();

/** The numbers of all terms by a column, made once. */
function orderBy(name) {
  if (!orders.has(name)) {
    const {key} = columns.find((column) => column.name === name);
    const keys = data.terms.map(key);
    const compare = (a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b);
    orders.set(name, data.terms.map((term) => term.number).sort(compare));
  }
  return orders.get(name);
}

const table = {
  question: "", statuses: new Set(), kinds: new Set(), withConflicts: false, sort: "term", isDown: false, current: 0,

  shown() {
    const fits = matcher(this.question);
    const numbers = orderBy(this.sort).filter((number) => {
      const term = data.terms[number];
      return (!this.statuses.size || term.glosses.some((gloss) => this.statuses.has(data.statuses[gloss.status]))) &&
        (!this.kinds.size || this.kinds.has(term.kind)) && (!this.withConflicts || term.conflicts) && fits(term);
    });
    return this.isDown ? numbers.reverse() : numbers;
  },

  update() {
    const numbers = this.shown();
    this.current = 0;
    this.rows.show(numbers);
    byId("terms").hidden = !numbers.length;
    byId("none").hidden = numbers.length > 0;
    byId("terms").setAttribute("aria-rowcount", numbers.length + 1);
    byId("count").textContent = numbers.length === data.terms.length ? counted(numbers.length, "term")
      : `${numbers.length.toLocaleString("en")} of ${counted(data.terms.length, "term")}`;
    this.drawColumns();
    this.drawChips();
  },

  drawColumns() {
    byId("columns").replaceChildren(...columns.map(({name, title}) => {
      const isSorted = name === this.sort;
      const button = element("button", {type: "button", "data-sort": name}, title,
        element("span", {class: "arrow", "aria-hidden": "true"}, isSorted ? (this.isDown ? "↑" : "↓") : ""));
      button.addEventListener("click", () => this.sortBy(name));
      const sort = isSorted ? (this.isDown ? "descending" : "ascending") : "none";
      return element("th", {scope: "col", role: "columnheader", class: `col-${name}`, "aria-sort": sort}, button);
    }));
  },

  sortBy(name) {
    this.isDown = name === this.sort && !this.isDown;
    this.sort = name;
    this.changed();
    byId("columns").querySelector(`[data-sort="${name}"]`).focus();
  },

  drawChips() {
    const choose = (id, names, chosen, count) => redraw(byId(id), names.map((name) => chip(name, count(name),
      chosen.has(name), () => {
        if (!chosen.delete(name)) chosen.add(name);
        this.changed();
      })));
    const of = (test) => data.terms.filter(test).length;
    const byStatus = (name) => of((term) => term.glosses.some((gloss) => data.statuses[gloss.status] === name));
    choose("status-chips", data.statuses.filter(byStatus), this.statuses, byStatus);
    const byKind = (name) => of((term) => term.kind === name);
    choose("kind-chips", ["name", "term", "phrase", "word"].filter(byKind), this.kinds, byKind);
    const conflicting = of((term) => term.conflicts);
    if (conflicting)
      byId("kind-chips").append(chip("in conflict", conflicting, this.withConflicts, () => {
        this.withConflicts = !this.withConflicts;
        this.changed();
      }));
  },

  drawRow(number, index) {
    const term = data.terms[number];
    const glosses = term.glosses.map((gloss) => element("li", {class: data.statuses[gloss.status]}, mixed(gloss.gloss),
      gloss.status === term.status ? null : [" ", badge(gloss.status)]));
    const change = changedTerms.get(`${term.term}\n${term.domain || ""}`);
    return element("tr", {role: "row", "aria-rowindex": index + 2, "data-index": index},
      element("th", {scope: "row", role: "rowheader", class: "term"},
        element("a", {href: term.route, lang: data.script, tabindex: index === this.current ? 0 : -1}, term.term),
        element("span", {class: "reading", lang: "zh-Latn"}, term.reading || ""),
        term.domain ? element("span", {class: "domain"}, term.domain) : null,
        change ? element("span", {class: "domain"}, change) : null),
      element("td", {role: "cell", class: "glosses"}, element("ul", {}, glosses)),
      element("td", {role: "cell", class: "status-cell"}, term.glosses.length ? badge(term.status) : null,
        term.conflicts ? element("span", {class: "conflict"}, "conflict") : null),
      element("td", {role: "cell", class: "kind-cell"}, term.kind || ""),
      element("td", {role: "cell", class: "seen", title: `in ${counted(term.articles, "article")}`}, term.seen || "–"),
      element("td", {role: "cell", class: "confidence"}, term.best ? (term.best / 100).toFixed(2) : "–"));
  },

  linkAt(index) {
    return this.rows.elementAt(index).querySelector("a");
  },

  focusRow(index) {
    if (!this.rows.items.length) return;
    const last = this.rows.items.length - 1;
    const old = byId("terms").querySelector('a[tabindex="0"]');
    if (old) old.tabIndex = -1;
    this.current = Math.max(0, Math.min(last, index));
    const link = this.linkAt(this.current);
    link.tabIndex = 0;
    link.focus({preventScroll: true});
    link.closest("tr").scrollIntoView({block: "nearest"});
  },

  onKey(event) {
    const row = event.target.closest("tr[data-index]");
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(row.dataset.index);
    const moves = {ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: Infinity};
    if (!(event.key in moves)) return;
    event.preventDefault();
    if (event.key === "ArrowUp" && at === 0) byId("search").focus();
    else this.focusRow(moves[event.key]);
  },

  onClick(event) {
    const row = event.target.closest("tr[data-index]");
    if (!row) return;
    this.current = Number(row.dataset.index);
    if (!event.target.closest("a") && String(getSelection()) === "")
      location.hash = data.terms[this.rows.items[this.current]].route;
  },

  start(changed) {
    this.changed = changed;
    this.rows = new Pieces(byId("terms"), "tbody", (number, index) => this.drawRow(number, index), blankRow);
    byId("terms").setAttribute("role", "table");
    byId("terms").addEventListener("keydown", (event) => this.onKey(event));
    byId("terms").addEventListener("click", (event) => this.onClick(event));
  },
};

/** Puts new buttons in the place of old ones, and the focus where it was. */
function redraw(parent, children) {
  const at = [...parent.children].indexOf(document.activeElement);
  parent.replaceChildren(...children);
  if (at >= 0 && children[at]) children[at].focus();
}
