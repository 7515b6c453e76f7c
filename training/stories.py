"""Stories with a gold file (the examples, and those that come with the data) held against what is made of their reports.

*Speakers* as others measure them: an expected and a found statement are a pair where their words overlap by a floor
(intersection over union) and the speaker is the expected one; one to one, those that overlap most first. Precision over
every statement found, recall over every one that has to be. *Figures*: of those that have to be found, how many have
their value, and of these how many their measure; how many of those found are expected.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

import hearsay
from hearsay import documents, model
from hearsay.processes import cores

WORD = re.compile(r"\w+")
NEAR = 0.001
"""Share by which two values may differ and be the same."""

Gold = dict[str, Any]
Place = tuple[str, int]
"""A report's key in the gold file, and where in its text a word begins."""


class Story(msgspec.Struct, frozen=True):
    """A gold file, and the dossier of its reports."""

    gold: Gold
    dossier: model.Dossier
    keys: dict[str, str]
    """The gold file's keys of the reports, by their ids."""
    texts: dict[str, str]
    """The reports' texts by their keys."""

    def words(self, spans: Iterable[Any]) -> frozenset[Place]:
        """The words of spans of the gold file."""
        return frozenset(
            (s["doc"], s["start"] + found.start()) for s in spans for found in WORD.finditer(self.texts[s["doc"]][s["start"] : s["end"]])
        )

    def found(self, spans: Iterable[model.Span]) -> frozenset[Place]:
        """The words of spans of the dossier."""
        return self.words({"doc": self.keys[s.doc], "start": s.start, "end": s.end} for s in spans)

    def callers(self) -> Callable[[str | None, str], bool]:
        """A function that tells whether an entity of the dossier bears a name of one of the gold file."""
        known = {e["name"]: names(e["name"], e["aliases"]) for e in self.gold["entities"]}
        mine = {e.id: names(e.name, e.aliases) for e in self.dossier.entities}
        return lambda entity, name: not mine.get(entity or "", frozenset()).isdisjoint(known.get(name) or names(name, ()))


def read(gold: Path) -> Story:
    """The story of a gold file, whose reports lie where it says, seen from its own folder."""
    told: Gold = msgspec.json.decode(gold.read_bytes())
    opened = {key: next(iter(documents.load([str(gold.parent / name)]))) for key, name in told["files"].items()}
    reports = {key: one for key, one in opened.items() if isinstance(one, model.Document)}
    findings = list(hearsay.read(reports.values(), processes=min(cores(), len(reports))))
    keys, texts = {one.id: key for key, one in reports.items()}, {key: one.text for key, one in reports.items()}
    return Story(told, hearsay.dossier(findings), keys, texts)


def speakers(stories: Sequence[Story], overlap: float) -> float:
    """F1 of statements whose words overlap by so much and whose speaker is right, over all the stories."""
    pairs = found = needed = hit = 0
    for story in stories:
        is_called = story.callers()
        told = [(s, story.words(s["content"])) for s in story.gold["statements"]]
        have = [(s, story.found(s.content)) for s in story.dossier.statements]
        alike = [
            (len(a & b) / len(a | b), not want["optional"], i, j)
            for i, (want, a) in enumerate(told)
            for j, (got, b) in enumerate(have)
            if a & b and _is_speaker(is_called, want, got.speaker)
        ]
        kept = _one_to_one(pair for pair in alike if pair[0] >= overlap)
        pairs, found = pairs + len(kept), found + len(have)
        hit, needed = hit + sum(need for need, *_ in kept), needed + sum(not want["optional"] for want, _ in told)
    precision, recall = _share(pairs, found), _share(hit, needed)
    return round(2 * precision * recall / (precision + recall), 4) if hit else 0.0


def figures(stories: Sequence[Story]) -> dict[str, float]:
    """Recall of values, precision, and how many of the values found have an expected measure."""
    pairs = found = needed = hit = measured = 0
    for story in stories:
        told = [(f, story.words([f["span"]])) for f in story.gold["figures"]]
        have = [(f, story.found([f.span])) for f in story.dossier.figures]
        alike = [
            (len(a & b) / len(a | b), not want["optional"], i, j)
            for i, (want, a) in enumerate(told)
            for j, (got, b) in enumerate(have)
            if a & b and _is_value(want, got)
        ]
        kept = _one_to_one(alike)
        pairs, found = pairs + len(kept), found + len(have)
        hit, needed = hit + sum(need for need, *_ in kept), needed + sum(not want["optional"] for want, _ in told)
        measured += sum(need and have[j][0].measure in told[i][0]["measure"] for need, i, j in kept)
    shares = {"recall": (hit, needed), "precision": (pairs, found), "measure of those found": (measured, hit)}
    return {name: round(_share(part, whole), 4) for name, (part, whole) in shares.items()}


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _one_to_one(alike: Iterable[tuple[float, bool, int, int]]) -> list[tuple[bool, int, int]]:
    """Pairs of an expected and a found one, none of them twice: the most alike first, and of these what has to be found."""
    out, left, right = [], set(), set()
    for _, need, i, j in sorted(alike, reverse=True):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            out.append((need, i, j))
    return out


def _is_speaker(is_called: Callable[[str | None, str], bool], want: Gold, got: model.Speaker) -> bool:
    if want["speaker"]:
        return not got.anonymous and is_called(got.entity, want["speaker"])
    return got.anonymous and got.entity is None


def _is_value(want: Gold, got: model.Figure) -> bool:
    """Whether both ends are the same; a billion or more in the gold file stands for no upper end."""
    ends = ((want["low"], got.low), (min(want["high"], 1e9), 1e9 if got.high is None else min(got.high, 1e9)))
    return all(b is not None and abs(a - b) <= NEAR * max(abs(a), abs(b), 1) for a, b in ends)


def names(name: str, aliases: Iterable[str]) -> frozenset[str]:
    """Names without capitals, accents, articles and the marks around them."""
    return frozenset(map(plain, (name, *aliases)))


def plain(name: str) -> str:
    """The name without what :func:`names` leaves out."""
    letters = unicodedata.normalize("NFKD", name).casefold().replace("’", "'")
    bare = "".join(c for c in letters if not unicodedata.combining(c)).strip(" .,'\"“”‘’")
    return re.sub(r"^(the|president|mr|mrs|ms)\s+", "", bare)
