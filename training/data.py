"""The public annotated text, as words with labels: Universal Dependencies, names, attribution.

Every task's documents come out as :class:`Example`, whatever their file format; the trainer knows nothing else.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from spacy.language import Language

from hearsay.language.features import breaks_of, case_of, quoted_of
from hearsay.language.pieces import pieces_of
from hearsay.language.tokens import blank
from hearsay.language.windows import joints_of
from training import written

NAMES = {
    "Person": "PERSON", "Organization": "ORG", "Location": "LOC", "Facility": "FAC", "NORP": "NORP",
    "Date": "DATE", "Money": "MONEY", "Product": "PRODUCT", "Misc": "MISC",
}  # fmt: skip
"""Names of the newswire set's classes to the contract's labels."""

TASKS = {"trees": "tree", "newswire": "names", "polnear": "attribution", "written": "attribution"}
"""What the labels of each set are."""


@dataclass
class Example:
    """One document as words, with the labels of one task. Indices are words of the document."""

    uri: str
    origin: str
    """The set that it comes from: ``trees``, ``newswire``, ``polnear`` or ``written``."""
    words: list[str]
    breaks: list[int]
    starts: list[int] = field(default_factory=list)
    """Code point offset of each word in the document's text; empty for the treebanks."""
    pieces: list[list[int]] = field(default_factory=list)
    cases: list[int] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    joints: list[bool] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    """Word index of the head, -1 for a root."""
    labels: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    """BIO tags of names."""
    attributions: list[tuple[frozenset[int], frozenset[int], frozenset[int]]] = field(default_factory=list)
    """Word sets of source, cue, content."""

    @property
    def task(self) -> str:
        """What its labels are: ``tree``, ``names`` or ``attribution``."""
        return TASKS[self.origin]

    def featured(self) -> Example:
        """The same example with everything computed that the network reads."""
        self.pieces = pieces_of(self.words)
        self.cases = [int(case_of(w)) for w in self.words]
        self.quoted = [int(q) for q in quoted_of(self.words, self.breaks)]
        self.joints = joints_of(self.words, self.breaks)
        if not self.sentences:
            edges = [i for i, joint in enumerate(self.joints) if joint] + [len(self.words)]
            self.sentences = list(pairwise(edges))
        return self


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


def newswire(path: Path, nlp: Language) -> Iterator[Example]:
    """Documents with names, BIO over words."""
    for line in path.open(encoding="utf8"):
        row = json.loads(line)
        words, starts, breaks = tokenize(nlp, row["text"])
        tags = ["O"] * len(words)
        for m in row["mentions"]:
            inside = [i for i, s in enumerate(starts) if s < m["end"] and s + len(words[i]) > m["start"]]
            for k, i in enumerate(inside):
                tags[i] = ("I-" if k else "B-") + NAMES[m["label"]]
        yield Example(row["uri"], "newswire", words, breaks, starts, tags=tags).featured()


def attributed(rows: Iterable[written.Row], nlp: Language, origin: str) -> Iterator[Example]:
    """Documents with attributions as word sets."""
    for row in rows:
        words, starts, breaks = tokenize(nlp, row["text"])

        def inside(spans: Iterable[dict[str, int]], starts: list[int] = starts, words: list[str] = words) -> frozenset[int]:
            return frozenset(i for s in spans for i, at in enumerate(starts) if at < s["end"] and at + len(words[i]) > s["start"])

        found = [(inside(a["source"]), inside(a["cue"]), inside(a["content"])) for a in row["attributions"]]
        yield Example(row["uri"], origin, words, breaks, starts, attributions=[a for a in found if a[1]]).featured()


def read(folder: Path, part: str) -> list[Example]:
    """All examples of ``part`` (``train`` or ``dev``) below ``folder``, which is laid out as training/README.md says."""
    nlp = blank()
    return [
        *treebank(folder / "ud-gum" / part),
        *treebank(folder / "ud-ewt" / part),
        *newswire(folder / part / "newswire-ner.jsonl", nlp),
        *attributed(map(json.loads, (folder / part / "polnear.jsonl").open(encoding="utf8")), nlp, "polnear"),
        *attributed(map(written.counted_as_polnear, written.rows(part)), nlp, "written"),
    ]


def inventories(examples: list[Example]) -> dict[str, list[str]]:
    """The label sets of every head, most frequent first; lemma scripts seen fewer than three times are left out."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("upos", "xpos", "lemmas", "labels", "tags")}
    for x in examples:
        for name, counter in counts.items():
            counter.update(getattr(x, name))
    floor = {"lemmas": 3}
    return {
        name: [label for label, n in sorted(c.items(), key=lambda kv: (-kv[1], kv[0])) if n >= floor.get(name, 1)]
        for name, c in counts.items()
    }


STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'"}
_CURLY = re.compile("[“”‘’]")


def straightened(x: Example) -> Example:
    """The example with straight quotation marks, as half of the world's outlets print them."""
    words = [STRAIGHT.get(w, _CURLY.sub(lambda m: STRAIGHT[m.group()], w)) for w in x.words]
    if words == x.words:
        return x
    other = Example(**{**x.__dict__, "words": words})
    return other.featured()


_CALENDAR = frozenset(
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May",
     "June", "July", "August", "September", "October", "November", "December")
)  # fmt: skip
_OPENINGS = ("b", "br", "ch", "d", "dr", "f", "g", "gh", "h", "j", "k", "kh", "l", "m", "mb", "n", "ng", "p", "q", "r", "s", "sh",
             "t", "ts", "v", "w", "y", "z", "zh", "")  # fmt: skip
_VOWELS = ("a", "a", "e", "i", "o", "u", "ai", "ei", "ou", "ya", "yu")
_CLOSINGS = ("", "", "", "n", "m", "r", "l", "s", "k", "t", "v", "ng", "sh")


def invented(rng: random.Random) -> str:
    """A capitalised word of two to four syllables that no one bears."""
    word = ""
    for _ in range(rng.randint(2, 4)):
        word += rng.choice(_OPENINGS) + rng.choice(_VOWELS) + (rng.choice(_CLOSINGS) if rng.random() < 0.5 else "")
    return word.capitalize()


def common_words(examples: Iterable[Example]) -> frozenset[str]:
    """Words that occur in lower case at least twice: capitalised, they are titles and headings, not names."""
    counts = Counter(w for x in examples for w in x.words if w.islower())
    return frozenset(w for w, n in counts.items() if n > 1)


def renamed(x: Example, common: frozenset[str], rng: random.Random) -> Example:
    """The example with about half of its names replaced by invented ones, each everywhere alike.

    The public sets are full of names that the encoder knows by heart; a story from elsewhere is not.
    """
    names = sorted({
        w for w in x.words if len(w) > 2 and w.isalpha() and w.istitle() and w not in _CALENDAR and w.lower() not in common
    })  # fmt: skip
    names = [w for w in names if "B-NORP" not in {x.tags[i] for i, other in enumerate(x.words) if x.tags and other == w}]
    fresh = {w: invented(rng) for w in names if rng.random() < 0.5}
    if not fresh:
        return x
    return Example(**{**x.__dict__, "words": [fresh.get(w, w) for w in x.words]}).featured()
