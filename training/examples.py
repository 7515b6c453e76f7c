"""A document as words with the labels of its set, and the ways in which an epoch shows it.

Nothing here needs more than the features of :mod:`hearsay.language`, so that a machine lent for training needs no more either.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from hearsay.language.features import case_of, quoted_of
from hearsay.language.pieces import pieces_of
from hearsay.language.windows import joints_of

CLASSES = ("upos", "xpos", "lemmas", "tags", "measures", "kinds")
"""What each word has one of, where its set tells."""
KNOWN = (*CLASSES, "labels")
"""Everything with an inventory."""
RARE = {"lemmas": 3, "measures": 3, "kinds": 3}
"""How often a label must be seen to have a class of its own."""
NONE = "O"
"""The class of a word that no figure, event or name has."""


@dataclass(frozen=True)
class Meant:
    """A source or a figure of which it is asked whom it means."""

    asked: frozenset[int]
    """Its words."""
    referent: int
    """What is asked of them, an index of :data:`training.network.REFERENTS`."""
    wanted: frozenset[int] | None
    """The words of whom it means; None where that is not told."""
    perhaps: frozenset[int] = frozenset()
    """Words that may be of the same."""


@dataclass
class Example:
    """One document as words, with the labels of one task. Indices are words of the document."""

    uri: str
    origin: str
    """The set that it comes from: ``trees``, ``newswire``, ``polnear``, ``written`` or ``marked``."""
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
    attributed: bool = False
    """Whether its attributions are told."""
    measures: list[str] = field(default_factory=list)
    """What the figure that a word is part of counts."""
    kinds: list[str] = field(default_factory=list)
    """The kind of event that a word names."""
    parties: list[tuple[int, frozenset[int], frozenset[int]]] = field(default_factory=list)
    """Events of which it is told who takes part: a word, the words of who does it, and of whom or what it is done to."""
    meant: list[Meant] = field(default_factory=list)
    furniture: list[bool] = field(default_factory=list)
    caveats: list[bool] = field(default_factory=list)

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


def inventories(examples: list[Example]) -> dict[str, list[str]]:
    """The label sets of every head, most frequent first, without the :data:`RARE` ones."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in KNOWN}
    for x in examples:
        for name, counter in counts.items():
            counter.update(getattr(x, name))
    return {
        name: [label for label, n in sorted(c.items(), key=lambda kv: (-kv[1], kv[0])) if n >= RARE.get(name, 1)]
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
