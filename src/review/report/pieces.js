// Pieces that several views show.

/** Text with its Chinese marked as such, for fonts and screen readers. */
function mixed(text) {
  return text.split(/(\p{Script=Han}+)/u).map((part, i) => (i % 2 ? element("span", {lang: data.script}, part) : part));
}

function badge(status) {
  const name = data.statuses[status];
  return element("span", {class: `status ${name}`}, name);
}

function termLink(number, text) {
  const term = data.terms[number];
  return element("a", {href: term.route, lang: data.script}, text || term.term);
}

/** The end of the text before the fragment and the fragment, which browsers look for in the article. */
function textDirective(context, fragment) {
  const encode = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
  const before = context.slice(0, Math.max(0, context.indexOf(fragment))).match(/\S+\s*$/);
  return ":~:text=" + (before ? `${encode(before[0].trim())}-,` : "") + encode(fragment);
}

/** "articles/ferry.txt:12", as a link where the article can be reached. */
function place(articleNumber, line, context, fragment) {
  const article = data.articles[articleNumber];
  const name = `${article.name}:${line}`;
  if (!article.url) return element("span", {class: "place"}, ...mixed(name));
  const href = `${article.url}#L${line}${textDirective(context || "", fragment)}`;
  return element("a", {class: "place", href, target: "_blank", rel: "noopener noreferrer"}, ...mixed(name));
}

function escapedForPattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** All places of `text` in `context`, whatever case, quotes and blanks; whole words where there are any. */
function placesOf(text, context) {
  const loose = escapedForPattern(text).replace(/\s+/g, "\\s+").replace(/['‘’]/g, "['‘’]").replace(/["“”]/g, '["“”]');
  const whole = new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${loose}(?![\\p{Script=Latin}\\p{N}])`, "giu");
  const find = (pattern) => [...context.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
  const words = find(whole);
  return words.length ? words : find(new RegExp(loose, "giu"));
}

/** The fragment and the place of the gloss that is nearest to one. */
function markedPlaces(context, spellings, gloss) {
  const fragments = spellings.flatMap((spelling) => placesOf(spelling, context)
    .map(([from, to]) => ({from, to, name: "fragment"})));
  const bare = gloss.replace(/^(the|an?)\s+/i, "") || gloss;
  const glosses = placesOf(bare, context).map(([from, to]) => ({from, to, name: "gloss"}))
    .filter((g) => fragments.every((f) => g.to <= f.from || g.from >= f.to));
  const distance = (g) => Math.min(...fragments.map((f) => Math.max(g.from - f.to, f.from - g.to)));
  glosses.sort((a, b) => distance(a) - distance(b));
  return fragments.concat(glosses.slice(0, 1)).sort((a, b) => a.from - b.from);
}

/** The context with the fragment and the gloss marked. */
function contextPiece(context, spellings, gloss) {
  const parts = [];
  let at = 0;
  for (const {from, to, name} of markedPlaces(context, spellings, gloss)) {
    if (from < at) continue;
    parts.push(mixed(context.slice(at, from)), element("mark", {class: name}, mixed(context.slice(from, to))));
    at = to;
  }
  return element("q", {class: "context"}, parts, mixed(context.slice(at)));
}

/** Where a pair was found: places, patterns, confidences. */
function sightings(article, found, context, fragment) {
  return element("ul", {class: "sightings"}, found.map(([line, pattern, confidence]) => element("li", {},
    place(article, line, context, fragment), " ",
    element("span", {class: "quiet"}, `${data.patterns[pattern]}, ${(confidence / 100).toFixed(2)}`))));
}

/** A button that is pressed or not. */
function chip(text, count, isPressed, press) {
  const made = element("button", {type: "button", class: "chip", "aria-pressed": String(isPressed)}, text, " ",
    element("span", {class: "number"}, count.toLocaleString("en")));
  made.addEventListener("click", press);
  return made;
}
