"""The public annotated text, as words with labels: Universal Dependencies, names, attribution.

Every set's documents come out as :class:`~training.examples.Example`, whatever their file format; the trainer knows nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.language import Language

from hearsay.language.features import breaks_of
from hearsay.language.tokens import blank
from training import referents, written
from training.examples import NONE, Example, Meant

NAMES = {
    "Person": "PERSON", "Organization": "ORG", "Location": "LOC", "Facility": "FAC", "NORP": "NORP",
    "Date": "DATE", "Money": "MONEY", "Product": "PRODUCT", "Misc": "MISC",
}  # fmt: skip
"""Names of the newswire set's classes to the contract's labels."""


def tokenize(nlp: Language, text: str) -> tuple[list[str], list[int], list[int]]:
    """Words, their offsets and the breaks before them, as :mod:`hearsay.language` sees them."""
    words, starts, gaps, last = [], [], [], 0
    for token in nlp.make_doc(text):
        if token.is_space:
            continue
        words.append(token.text)
        starts.append(token.idx)
        gaps.append(text[last : token.idx])
        last = token.idx + len(token)
    return words, starts, [int(b) for b in breaks_of(gaps)]


def lemma_script(form: str, lemma: str) -> str:
    """How a form becomes its lemma: ``=`` (kept as written) or ``strip|add`` on the lower-cased form."""
    if lemma == form and not form.islower():
        return "="
    low, want = form.lower(), lemma.lower()
    same = 0
    while same < min(len(low), len(want)) and low[same] == want[same]:
        same += 1
    return f"{len(low) - same}|{want[same:]}"


def _conllu(path: Path) -> Iterator[tuple[bool, list[list[str]]]]:
    paragraph, rows = False, []
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            paragraph = True
        elif line.startswith("#"):
            continue
        elif line:
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif rows:
            yield paragraph, rows
            paragraph, rows = False, []


def treebank(folder: Path) -> Iterator[Example]:
    """Documents of a UD folder, one file each."""
    for path in sorted(folder.glob("*.conllu")):
        x = Example(path.stem, "trees", [], [])
        for paragraph, rows in _conllu(path):
            base = len(x.words)
            for i, (_, form, lemma, upos, xpos, _, head, label, *_) in enumerate(rows):
                x.words.append(form)
                x.breaks.append(2 if (paragraph and i == 0) or not x.breaks else 0)
                x.begins.append(int(i == 0))
                x.upos.append(upos)
                x.xpos.append(xpos)
                x.lemmas.append(lemma_script(form, lemma))
                x.heads.append(base + int(head) - 1 if head != "0" else -1)
                x.labels.append(label)
            x.sentences.append((base, len(x.words)))
        yield x.featured()


def newswire(path: Path, nlp: Language, marked: dict[str, written.Row]) -> Iterator[Example]:
    """Documents with names, BIO over words; those that are ``marked`` by their address with figures and events besides."""
    for line in path.open(encoding="utf8"):
        row = json.loads(line)
        words, starts, breaks = tokenize(nlp, row["text"])
        tags = ["O"] * len(words)
        for m in row["mentions"]:
            inside = [i for i, s in enumerate(starts) if s < m["end"] and s + len(words[i]) > m["start"]]
            for k, i in enumerate(inside):
                tags[i] = ("I-" if k else "B-") + NAMES[m["label"]]
        x = Example(row["uri"], "newswire", words, breaks, starts, tags=tags)
        if row["uri"] in marked:
            known = written.counted_as_polnear({**marked[row["uri"]], "text": row["text"]})
            write_marks(x, known)
            write_attributions(x, known)
        yield x.featured()


def within(x: Example, spans: Iterable[dict[str, int]]) -> frozenset[int]:
    """The words of which a part lies in one of the spans."""
    return frozenset(i for s in spans for i, at in enumerate(x.starts) if at < s["end"] and at + len(x.words[i]) > s["start"])


def write_attributions(x: Example, row: written.Row) -> None:
    """Write the attributions that are marked in a document on it, and whom its sources and figures mean."""
    found = [(within(x, a["source"]), within(x, a["cue"]), within(x, a["content"])) for a in row["attributions"]]
    x.attributions, x.attributed = [a for a in found if a[1]], True
    for asked, referent, wanted, perhaps in referents.questions(row):
        x.meant.append(Meant(within(x, asked), referent, None if wanted is None else within(x, wanted), within(x, perhaps)))


def write_marks(x: Example, row: written.Row) -> None:
    """Write the figures and events that are marked in a document on it, and who takes part."""
    x.measures, x.kinds = [NONE] * len(x.words), [NONE] * len(x.words)
    for classes, marks in ((x.measures, row["figures"]), (x.kinds, row["events"])):
        for mark in marks:
            for i in within(x, [mark]):
                classes[i] = mark["class"]
    for event in row["events"]:
        if written.PARTS[0] in event:
            doers, done = (within(x, event[part]) for part in written.PARTS)
            x.parties.append((min(within(x, [event])), doers, done))


def polnear(path: Path, named: dict[str, dict[tuple[int, int], list[dict[str, int]]]]) -> Iterator[written.Row]:
    """The articles, with whom their sources mean where that is told."""
    for row in map(json.loads, path.open(encoding="utf8")):
        yield written.with_names(row, named[row["uri"]]) if row["uri"] in named else row


def attributed(rows: Iterable[written.Row], nlp: Language, origin: str) -> Iterator[Example]:
    """Documents with attributions as word sets, and what else is marked in them."""
    for row in rows:
        words, starts, breaks = tokenize(nlp, row["text"])
        x = Example(row["uri"], origin, words, breaks, starts)
        write_attributions(x, row)
        if origin == "marked":
            write_marks(x, row)
            furniture, caveats = within(x, row["furniture"]), within(x, row["caveats"])
            x.furniture, x.caveats = [i in furniture for i in range(len(words))], [i in caveats for i in range(len(words))]
        yield x.featured()


def read(folder: Path, part: str) -> list[Example]:
    """All examples of ``part`` (``train`` or ``dev``) below ``folder``, which is laid out as training/README.md says."""
    nlp = blank()
    return [
        *treebank(folder / "ud-gum" / part),
        *treebank(folder / "ud-ewt" / part),
        *newswire(folder / part / "newswire-ner.jsonl", nlp, written.beside(part)),
        *attributed(polnear(folder / part / "polnear.jsonl", written.named(part)), nlp, "polnear"),
        *attributed(map(written.counted_as_polnear, written.rows(part)), nlp, "written"),
        *attributed(map(written.counted_as_polnear, written.rows(part, written.MARKED)), nlp, "marked"),
    ]
