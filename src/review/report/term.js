// The page of a term.

function fieldList(fields) {
  const filled = fields.filter(([, value]) => value && String(value).length);
  return filled.length ? element("dl", {class: "fields"}, filled.map(([name, value]) => element("div", {},
    element("dt", {}, name), element("dd", {}, typeof value === "string" ? mixed(value) : value)))) : null;
}

function commaList(items) {
  return items.flatMap((item, i) => (i ? [", ", item] : [item]));
}

function seeLinks(term) {
  return commaList((term.see || []).map((name) =>
    (termByRoute.has(name) ? termLink(termByRoute.get(name)) : element("span", {lang: data.script}, name))));
}

function variantList(term) {
  return commaList((term.variants || []).map(([text, script]) => element("span", {lang: script}, text)));
}

function spellingsOf(term) {
  return [term.term, ...(term.variants || []).map(([text]) => text)];
}

function contextItem(spellings, gloss, [article, context, isDoubtful, found]) {
  return element("li", {}, contextPiece(context, spellings, gloss),
    isDoubtful ? element("span", {class: "domain"}, "doubtful") : null,
    sightings(article, found, context, spellings.find((spelling) => context.includes(spelling)) || spellings[0]));
}

function glossPart(term, gloss) {
  const spellings = spellingsOf(term);
  const seen = (gloss.seen || []).map((one) => contextItem(spellings, gloss.gloss, one));
  const count = (gloss.seen || []).reduce((sum, one) => sum + one[3].length, 0);
  return element("li", {class: `gloss ${data.statuses[gloss.status]}`},
    element("h3", {}, element("span", {class: "text"}, mixed(gloss.gloss)), " ", badge(gloss.status)),
    element("p", {class: "quiet"}, count
      ? `${counted(count, "occurrence")} in ${counted(gloss.articles, "article")}` +
        (gloss.best ? `, confidence up to ${(gloss.best / 100).toFixed(2)}` : "")
      : "not seen in any article"),
    fieldList([["note", gloss.note], ["reason", gloss.reason], ["source", gloss.source], ...(gloss.other || [])]),
    gloss.example ? contextPiece(gloss.example, spellings, gloss.gloss) : null,
    seen.length ? element("ul", {class: "contexts"}, seen) : null);
}

function titled(title, content) {
  return content ? [element("h3", {}, title), content] : [];
}

function termConflicts(term) {
  return term.conflicts ? element("ul", {class: "plain"}, term.conflicts.map((number) => {
    const conflict = data.conflicts[number];
    return element("li", {}, mixed(conflict.what), conflict.remedy ? element("span", {class: "quiet"},
      ` – ${conflict.remedy}`) : null);
  })) : null;
}

function neighbours(term) {
  const order = table.rows.items.includes(term.number) ? table.rows.items : orderBy("term");
  const at = order.indexOf(term.number);
  const link = (number, title, mark) => (number === undefined ? element("span")
    : element("a", {href: data.terms[number].route, rel: title}, mark.before || "",
      element("span", {lang: data.script}, data.terms[number].term), mark.after || ""));
  return element("nav", {class: "neighbours", "aria-label": "Neighbouring terms"},
    link(order[at - 1], "prev", {before: "← "}), element("a", {href: termsRoute()}, "all terms"),
    link(order[at + 1], "next", {after: " →"}));
}

function drawTerm(view, number) {
  const term = data.terms[number];
  const change = changedTerms.get(`${term.term}\n${term.domain || ""}`);
  view.replaceChildren(
    neighbours(term),
    element("header", {class: "term-head"},
      element("h2", {tabindex: -1, lang: data.script}, term.term),
      element("p", {},
        term.reading ? element("span", {class: "reading", lang: "zh-Latn"}, term.reading) : null, " ",
        term.kind ? element("span", {class: "kind"}, term.kind) : null, " ",
        term.domain ? element("span", {class: "domain"}, term.domain) : null, " ",
        change ? element("a", {href: "#/changes"}, change) : null)),
    ...[fieldList([["variants", variantList(term)], ["part of speech", term.pos], ["definition", term.definition],
      ["note", term.note], ["case", term.case], ["see", seeLinks(term)], ...(term.other || [])])].filter(Boolean),
    ...titled("Conflicts", termConflicts(term)),
    element("ul", {class: "glosses-full"}, term.glosses.map((gloss) => glossPart(term, gloss))),
    ...titled("Doubtful pairs", term.doubtful ? element("ul", {class: "contexts"},
      term.doubtful.map((at) => doubtfulItem(data.doubtful[at]))) : null),
    ...titled("Without a gloss of its own", term.unpaired ? element("ul", {class: "plain"},
      term.unpaired.map((at) => unpairedItem(data.unpaired[at]))) : null));
}
