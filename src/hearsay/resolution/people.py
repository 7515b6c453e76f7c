"""One person, however the name is spelt or shortened; two persons where only the family name is shared."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from hearsay.model import Mention
from hearsay.resolution.lexicon import PRONOUNS, SOURCES
from hearsay.resolution.names import alike, blocks, fold, person, same_person, sound
from hearsay.resolution.people_lexicon import KIN
from hearsay.resolution.registry import Cluster, Registry
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.titles_lexicon import HONORIFICS, TITLES, Gender

Parts = tuple[str, ...]
_GENDERED: dict[str, Gender] = {p.word: p.gender for p in PRONOUNS if p.gender}
_ADDRESSED: dict[str, Gender] = {h.word: h.gender for h in HONORIFICS if h.gender}
_TITLED: dict[str, Gender] = {
    **{s.word: s.gender for s in SOURCES if s.gender},
    **{t.title: "f" for t in TITLES if t.title.endswith("woman") or t.title in ("queen", "princess", "duchess", "first lady")},
    **{
        t.title: "m"
        for t in TITLES
        if t.title.endswith("sman") or t.title in ("king", "prince", "duke", "pope", "emperor", "sultan", "emir")
    },
}
_OFFICES = frozenset(t.title.split()[-1] for t in TITLES)
_TOLD = 5
"""Votes of a form of address; a pronoun has one."""
_OFTEN = 2
"""Times that somebody is named in full from which on the bare name is another's who bore it first."""
_APPOSED = re.compile(r"\b(" + "|".join(sorted(KIN)) + r"), $", re.IGNORECASE)
"""Whom a name behind a comma tells: ``Her [uncle], Oden Vale``."""
_REACH = 16
_OPENING = re.compile(r"(he|she)\b", re.IGNORECASE)
_WHOSE = re.compile(r"\b(?:his|her)\b", re.IGNORECASE)
"""In front of a name, another whom the pronouns behind it may be of: ``[His] lawyer, Ida Lund, says he slept``."""
_PRONOUN = re.compile(r"\b(" + "|".join(sorted(_GENDERED)) + r")\b", re.IGNORECASE)


class People:
    """Joins the names of persons: full names across the story, single ones first within their report."""

    def __init__(self, registry: Registry, country: Callable[[str], Cluster | None]) -> None:
        self._registry = registry
        self._country = country
        self._parts: dict[Cluster, set[Parts]] = {}
        self._blocks: dict[str, set[Cluster]] = defaultdict(set)
        self._titles: dict[Cluster, set[str]] = defaultdict(set)
        """The last words of the titles that somebody's whole name bears."""

    def join(self, reports: Sequence[Report], names: dict[str, list[tuple[Report, Mention]]]) -> dict[str, Cluster]:
        """The cluster of every mention id. ``names`` holds the mentions of persons by their folded text."""
        out: dict[str, Cluster] = {}
        parts = {text: self._own(person(text)) for text in names}
        for text in sorted(names, key=lambda t: (len(parts[t]) < 3, -len({r.id for r, _ in names[t]}), -len(names[t]), t)):
            if len(parts[text]) > 1:
                cluster = self._full(parts[text])
                out.update((m.id, cluster) for _, m in names[text])
                self._titles[cluster] |= {word for r, m in names[text] if (word := r.word_before(m.span.start)) in _OFFICES}
        _learn_genders(reports, out)
        single = [(r, m, parts[t][0]) for t in sorted(names) if len(parts[t]) == 1 for r, m in names[t]]
        for report, mention, part in sorted(single, key=lambda s: (s[0].id, s[1].span)):
            out[mention.id] = cluster = self._single(report, mention, part, out)
            if gender := _addressed(report, mention):
                cluster.genders[gender] += _TOLD
        return out

    def _own(self, parts: Parts) -> Parts:
        """The name without a country that the network took for part of it: ``Peru`` in ``president of [Peru Oden Vale]``."""
        return parts[1:] if len(parts) > 2 and self._country(parts[0]) else parts

    # ------------------------------------------------------------------ full names
    def _full(self, parts: Parts) -> Cluster:
        near = self._near(parts)
        same = [c for c in near if any(_one_person(parts, p) for p in self._parts[c])]
        if len(same) > 1:
            exact = [c for c in same if any(sorted(map(sound, parts)) == sorted(map(sound, p)) for p in self._parts[c])]
            same = exact if len(exact) == 1 else same
        if len(same) == 1:
            cluster = same[0]
        else:
            cluster = self._registry.get("person", " ".join(parts))
            for other in same:
                cluster.doubts.add(other)
                other.doubts.add(cluster)
        self._parts.setdefault(cluster, set()).add(parts)
        for part in parts:
            for block in blocks(part):
                self._blocks[block].add(cluster)
        return cluster

    def _near(self, parts: Iterable[str]) -> list[Cluster]:
        found = {c for part in parts for block in blocks(part) for c in self._blocks.get(block, ())}
        return sorted(found, key=lambda c: c.key)

    # ------------------------------------------------------------------ single names
    def _single(self, report: Report, mention: Mention, part: str, known: dict[str, Cluster]) -> Cluster:
        ranked = [(c, rank) for c in self._near([part]) if (rank := self._rank(c, part))]
        gender = _ADDRESSED.get(report.word_before(mention.span.start), "")
        ranked = [(c, r) for c, r in ranked if not gender or c.gender in ("", gender)] or ranked
        if len(ranked) > 1 and (title := report.word_before(mention.span.start)) in _OFFICES:
            ranked = [(c, r) for c, r in ranked if title in self._titles[c]] or ranked
        if len(ranked) < 2:
            return ranked[0][0] if ranked else self._alone(part)
        here = {known[m.id] for m in report.mentions if m.id in known}
        best = _best([(c, r) for c, r in ranked if c in here]) or _best(ranked)
        if len(best) == 1:
            return best[0]
        if set(best) <= here:
            return _latest(report, mention, best, known)
        cluster = self._registry.get("person", f"{part} ({report.id})")
        for other in best:
            cluster.doubts.add(other)
            other.doubts.add(cluster)
        return cluster

    def _rank(self, cluster: Cluster, part: str) -> int:
        ranks = [0]
        for parts in self._parts.get(cluster, ()):
            if len(parts) == 1:
                continue
            if parts[-1] == part:
                ranks.append(4)
            elif part in parts:
                ranks.append(3)
            elif len(part) > 3 and sound(parts[-1]) == sound(part):
                ranks.append(2)
            elif len(part) > 5 and alike(parts[-1], part):
                ranks.append(1)
        return max(ranks)

    def _alone(self, part: str) -> Cluster:
        for cluster in self._near([part]):
            if any(len(p) == 1 and (sound(p[0]) == sound(part) or (len(part) > 5 and alike(p[0], part))) for p in self._parts[cluster]):
                self._parts[cluster].add((part,))
                return cluster
        return self._full((part,))


def _one_person(one: Parts, other: Parts) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one == other
    short, long = sorted((one, other), key=lambda p: (len(p), p))
    return same_person(one, other) or tuple(map(sound, long[: len(short)])) == tuple(map(sound, short))


def _best(ranked: Sequence[tuple[Cluster, int]]) -> list[Cluster]:
    top = max((rank for _, rank in ranked), default=0)
    return [c for c, rank in ranked if rank == top]


def _latest(report: Report, mention: Mention, candidates: Sequence[Cluster], known: dict[str, Cluster]) -> Cluster:
    """Of several who bear the name, whom the report named last; but one whom it names in full every time, or in full in this sentence, is
    not whom it calls by the bare name: ``[Orel] fled. Vesna Orel wept. Vesna Orel said that Mr [Orel] had called``.
    """
    earlier = [m for m in report.mentions if m.span.start < mention.span.start and known.get(m.id) in candidates]
    if not earlier:
        later = [m for m in report.mentions if known.get(m.id) in candidates]
        return known[later[0].id] if later else candidates[0]
    last, whole = known[earlier[-1].id], [m for m in earlier if len(person(m.span.text)) > 1]
    full = [m for m in whole if known[m.id] is last]
    bare = next((known[m.id] for m in earlier if m not in whole), None)
    here = bool(full) and full[-1] is earlier[-1] and report.sentence(full[-1].span.start) == report.sentence(mention.span.start)
    if bare is None and here:
        return next((known[m.id] for m in reversed(earlier) if known[m.id] is not last), last)
    return bare if bare is not None and (here or len(full) >= _OFTEN) else last


def _learn_genders(reports: Sequence[Report], known: dict[str, Cluster]) -> None:
    """Forms of address and titles that tell; pronouns in sentences that name one person only, and in the sentence after one."""
    for report in reports:
        named = [known.get(m.id) for m in report.mentions]
        for name, gender, votes in _told(report, tuple([cluster and cluster.key for cluster in named])):
            if (cluster := named[name]) is not None:
                cluster.genders[gender] += votes


@lru_cache(maxsize=REMEMBERED)
def _told(report: Report, named: tuple[str | None, ...]) -> tuple[tuple[int, Gender, int], ...]:
    """Which names of a report speak for which gender, and how loud; ``named`` tells people apart."""
    out: list[tuple[int, Gender, int]] = []
    persons: dict[int, dict[str, int]] = defaultdict(dict)
    for i, (mention, who) in enumerate(zip(report.mentions, named, strict=True)):
        if who is not None:
            persons[report.sentence(mention.span.start)].setdefault(who, i)
            if gender := _addressed(report, mention):
                out.append((i, gender, _TOLD))
    for sentence, found in persons.items():
        if len(found) > 1:
            continue
        name = min(found.values())
        start, end = report.bounds(sentence)
        first = report.mentions[name].span
        if _WHOSE.search(report.text, start, first.start):
            continue
        votes, opening = _pronouns(report, first.end, end)
        if len(set(votes)) == 1:
            out.append((name, votes[0], len(votes)))
        if opening and sentence + 1 not in persons:
            out.append((name, opening, 1))
    return tuple(out)


def _pronouns(report: Report, start: int, end: int) -> tuple[tuple[Gender, ...], Gender]:
    """The genders of the pronouns between two characters, and of the one that opens what follows."""
    opening = _OPENING.match(report.text, end)
    votes = tuple(_GENDERED[word] for one in _PRONOUN.findall(report.text, start, end) if (word := one.casefold()) in _GENDERED)
    return votes, _GENDERED.get(opening.group(1).casefold(), "") if opening is not None else ""


@lru_cache(maxsize=16 * REMEMBERED)
def _addressed(report: Report, mention: Mention) -> Gender:
    """The gender of the form of address or the title in front of a name: ``Mrs``, ``spokeswoman``, ``king``."""
    before = report.word_before(mention.span.start)
    kin = _APPOSED.search(report.text, max(0, mention.span.start - _REACH), mention.span.start) if not before else None
    before = kin.group(1).casefold() if kin is not None else before
    opening = fold(mention.span.text).split(" ")[0]
    return _ADDRESSED.get(before) or _ADDRESSED.get(opening) or _TITLED.get(before, "")
