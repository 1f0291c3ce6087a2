"""Labelled articles: a folder with articles and NAME.gold.tsv beside each. Shared by tools/evaluate and tools/fit-weights
(Python 3 standard library only).

A gold file has a header; its columns are found by name: line (1-based), fragment, gloss ("-" for none, alternatives with
"|" between), pattern (a letter), and perhaps kind (name, term, phrase, word).
"""
import json
import os
import pathlib
import re
import subprocess
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
ENDS = " \t\"'“”‘’«»‹›「」『』《》〈〉()（）[]［］{}.,;:!?…·、。，；：！？*_`~-–—"


def normal(gloss):
    """The form in which two glosses are compared: case, spacing, marks at the ends, a leading article do not count."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", gloss)).casefold()
    before = None
    while text != before:
        before = text
        text = re.sub(r"^(?:a|an|the) (?=\S)", "", text.strip(ENDS))
    return text


def read_gold(path):
    rows, columns = [], None
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if columns is None:
            columns = cells
        elif line:
            rows.append(dict(zip(columns, cells)))
    return rows


def articles(folder):
    """(article, gold rows) of each labelled article, by name."""
    for gold in sorted(pathlib.Path(folder).glob("*.gold.tsv")):
        yield gold.with_name(gold.name[: -len(".gold.tsv")]), read_gold(gold)


def scan(article, options):
    """The occurrences that `shuyu scan` finds, as it prints them in JSON. $SHUYU names another program."""
    built = ROOT / "build/shuyu"
    program = os.environ.get("SHUYU", str(built if built.exists() else ROOT / "tools/shuyu"))
    command = [program, "scan", "--format", "jsonl", *options, str(article)]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in text.splitlines()]


def wanted_glosses(row):
    return set() if row["gloss"] == "-" else {normal(gloss) for gloss in row["gloss"].split("|")}
