// The data of the page, with what is looked up often.

const data = JSON.parse(byId("data").textContent);

function routeOf(parts) {
  return "#/term/" + parts.map(encodeURIComponent).join("/");
}

/** Numbers of terms by the parts of their route; terms that are twice there get a number too. */
const termByRoute = new Map();

function prepareTerm(term, number) {
  term.number = number;
  term.glosses = term.glosses || [];
  term.status = Math.min(data.statuses.length - 1, ...term.glosses.map((gloss) => gloss.status));
  term.best = Math.max(0, ...term.glosses.map((gloss) => gloss.best));
  term.seen = 0;
  const articles = new Set();
  for (const gloss of term.glosses)
    for (const [article, , , found] of gloss.seen || []) {
      term.seen += found.length;
      articles.add(article);
    }
  term.articles = articles.size;
  const parts = term.domain ? [term.term, term.domain] : [term.term];
  while (termByRoute.has(parts.join("\n"))) parts.push(`~${number}`);
  termByRoute.set(parts.join("\n"), number);
  term.route = routeOf(parts);
}

data.terms.forEach(prepareTerm);
const changedTerms = new Map((data.changed || []).map(([term, domain, what]) => [`${term}\n${domain}`, what]));
