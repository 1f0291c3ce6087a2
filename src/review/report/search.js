// Search: every word of the question must be in the entry. Without tone marks pinyin fits whatever the tones, with them
// only these; blanks and apostrophes in pinyin do not matter, and ü may be typed as v or u.

function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function joined(reading) {
  return reading.replace(/[\s'’-]/g, "");
}

function searchText(term) {
  if (term.exact !== undefined) return term;
  const reading = term.reading || "";
  const texts = [term.term, ...(term.variants || []).map(([text]) => text), reading, joined(reading), term.domain,
    term.definition, term.note, ...term.glosses.map((gloss) => gloss.gloss)].filter(Boolean);
  term.exact = texts.join("\n").normalize("NFC").toLowerCase();
  term.folded = folded(term.exact);
  if (/[üǖǘǚǜ]/i.test(reading)) term.folded += "\n" + folded(joined(reading).replace(/[üǖǘǚǜ]/gi, "v"));
  return term;
}

/** A word of the question, as `fits` compares it. */
function questionWord(word) {
  const plain = folded(word.replace(/ü/g, "v"));
  return {word, plain, isPlain: plain === word.replace(/ü/g, "v").normalize("NFKD")};
}

function fits(term, {word, plain, isPlain}) {
  searchText(term);
  return term.exact.includes(word) || (isPlain && term.folded.includes(plain));
}

/** A function that says whether a term fits the question. */
function matcher(question) {
  const words = question.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean).map(questionWord);
  const whole = joined(words.map(({word}) => word).join(""));
  const asPinyin = words.length > 1 && /^\p{Script=Latin}+$/u.test(whole) ? matcher(whole) : null;
  return (term) => words.every((word) => fits(term, word)) || (asPinyin !== null && asPinyin(term));
}
