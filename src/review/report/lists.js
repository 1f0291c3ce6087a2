// Conflicts, fragments without a gloss, doubtful pairs.

function conflictItem(conflict) {
  return element("li", {}, termLink(conflict.entry), " ", element("span", {class: "domain"}, conflict.rule),
    element("p", {}, mixed(conflict.what)),
    conflict.remedy ? element("p", {class: "quiet"}, conflict.remedy) : null);
}

const resolutions = ["open", "glossed elsewhere in the article", "in the glossary"];

/** Places with how often each is there: a line may hold a fragment more than once. */
function joinedPlaces(places) {
  const joint = [];
  for (const [article, line, resolution] of places) {
    const last = joint[joint.length - 1];
    if (last && last[0] === article && last[1] === line && last[2] === resolution) ++last[3];
    else joint.push([article, line, resolution, 1]);
  }
  return joint;
}

function unpairedItem(unpaired) {
  const most = 6;
  const places = joinedPlaces(unpaired.places || []).map(([article, line, resolution, count]) => element("li", {},
    place(article, line, "", unpaired.term), " ",
    element("span", {class: "quiet"}, (count > 1 ? `${count} times, ` : "") + resolutions[resolution])));
  const rest = places.splice(most);
  return element("li", {},
    unpaired.entry === null ? element("span", {class: "fragment-name", lang: data.script}, unpaired.term)
      : termLink(unpaired.entry, unpaired.term), " ",
    element("span", {class: "quiet"}, `${counted((unpaired.places || []).length, "occurrence")}, ${unpaired.open} open`),
    element("ul", {class: "sightings"}, places),
    rest.length ? element("details", {}, element("summary", {}, `${rest.length} more`),
      element("ul", {class: "sightings"}, rest)) : null);
}

function doubtfulItem(pair) {
  return element("li", {},
    pair.entry === null ? element("span", {class: "fragment-name", lang: data.script}, pair.term)
      : termLink(pair.entry, pair.term), " – ", element("span", {}, mixed(pair.gloss)),
    contextPiece(pair.context || "", [pair.term], pair.gloss),
    sightings(pair.article, pair.found, pair.context || "", pair.term));
}

function listView(id, title, hint, empty, items, draw) {
  const view = byId(id);
  const list = element("div", {class: "long"});
  view.append(element("h2", {tabindex: -1}, title), element("p", {class: "quiet"}, items.length ? hint : empty), list);
  const pieces = new Pieces(list, "ul", draw, blankItem);
  pieces.show(items);
  return pieces;
}

function startLists() {
  listView("view-conflicts", "Conflicts", "The glossary says two things at once: a person has to decide.",
    "The glossary does not contradict itself.", data.conflicts, conflictItem);
  listView("view-doubtful", "Doubtful pairs", "Pairs below the least confidence: in the evidence, and not in the glossary.",
    "There are no doubtful pairs.", data.doubtful, doubtfulItem);
  const open = data.unpaired.filter((unpaired) => unpaired.open > 0);
  const pieces = listView("view-unpaired", "Unpaired fragments",
    "Chinese without a gloss of its own. Open: neither the article nor the glossary glosses it.",
    "Every fragment has a gloss.", open, unpairedItem);
  const box = element("input", {type: "checkbox", id: "with-resolved"});
  box.addEventListener("change", () => pieces.show(box.checked ? data.unpaired : open));
  byId("view-unpaired").insertBefore(element("p", {class: "option"}, box, element("label", {for: "with-resolved"},
    `show the ${counted(data.unpaired.length - open.length, "resolved one")} too`)), pieces.parent);
}
