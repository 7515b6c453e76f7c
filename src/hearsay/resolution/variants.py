"""Names that are one but for how they are written: ``Quay Watch`` and ``#QuayWatch``, ``Sarn Relief Index`` and ``SRI``.

Each name was joined with others of its kind; these two are often taken for things of two kinds, and are one all the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from hearsay.language.naming_lexicon import SORTS
from hearsay.model import Mention
from hearsay.resolution.called import SMALL
from hearsay.resolution.gazetteer import Gazetteer
from hearsay.resolution.lexicon import INSTITUTION_HEADS, OUTLET_WORDS, WHERE
from hearsay.resolution.names import singular
from hearsay.resolution.places import Named
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report

_BETWEEN = re.compile(r"\.(?:com|org|net)$|[^\w+]|_")
"""What two ways to write a name differ by."""
_LETTERS = 5
"""Letters of the shortest name that is known again without its spaces."""
_SHORTEST, _LONGEST = 3, 7
"""Letters of an acronym that is known again from the initials of a name."""
_THERE = WHERE | {"at", "towards", "toward", "leaving", "entering", "reach", "reached"}
"""Words in front of a name that make it a place."""
_BEHIND_A_PLACE = (",", "/", "(", "-", "–", "—")
"""What follows the place that a report is written from."""
_FULL = 4
"""Letters of the shortest word that is known again as part of a name of another kind."""
_SITES, _BODIES = (next(sort.words for sort in SORTS if sort.label == label) for label in ("FAC", "ORG"))
_CLIPPED = 2
"""Words at least of a name without the words for what it is, and at most of those."""
_SHARED = frozenset(h.word for h in (*INSTITUTION_HEADS, *OUTLET_WORDS))
"""What several bodies are called for short."""
_NATURE = frozenset({"river", "sea", "ocean", "desert"})
_SURE: tuple[str, ...] = ("country", "person", "organization", "place", "group", "other")
"""Kinds of entities, the one least often mistaken first."""


def variants(named: Named, of: Mapping[str, Cluster], gazetteer: Gazetteer) -> dict[Cluster, Cluster]:
    """Clusters that are another's, each with that other; ``named`` are all mentions by their folded texts."""
    clusters = {text: {of[m.id] for _, m in found if m.id in of} for text, found in named.items()}
    single = {text: next(iter(found)) for text, found in clusters.items() if len(found) == 1}
    often = Counter(of[m.id] for found in named.values() for _, m in found if m.id in of)
    moved: dict[Cluster, Cluster] = {}
    found = (
        *_respelt(single), *_sited(single), *_clipped(single), *_natural(single, gazetteer), *_bearing(named, clusters, of),
        *_mistaken(named, single),
    )  # fmt: skip
    for one, other in found:
        gone, keep = sorted((_root(one, moved), _root(other, moved)), key=lambda c: _weight(c, often))
        if keep is not gone:
            moved[gone] = keep
    for full, short in _initials(named, single):
        keep, gone = _root(full, moved), _root(short, moved)
        if keep is not gone:
            moved[gone] = keep
    return {gone: _root(gone, moved) for gone in moved}


def _root(cluster: Cluster, moved: Mapping[Cluster, Cluster]) -> Cluster:
    while cluster in moved:
        cluster = moved[cluster]
    return cluster


def _weight(cluster: Cluster, often: Counter[Cluster]) -> tuple[bool, int, int, str]:
    """How much speaks for an entity rather than another for the same: the gazetteer first, then how often it is named."""
    return bool(cluster.normal or cluster.identifiers), often[cluster], -_SURE.index(cluster.kind), cluster.key


def _respelt(single: Mapping[str, Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Names of the same letters: ``Quay-Watch``, ``#QuayWatch``, ``quaywatch.com``; things also in the plural."""
    written: dict[str, list[Cluster]] = defaultdict(list)
    for text in sorted(single):
        letters = _BETWEEN.sub("", text)
        if len(letters) >= _LETTERS and not letters.isdigit():
            last = text.split(" ")[-1]
            things = single[text].kind == "other" and last.isalpha() and len(last) >= _LETTERS
            written[letters.removesuffix(last) + singular(last) if things else letters].append(single[text])
    for found in written.values():
        yield from ((found[0], other) for other in found[1:])


def _bearing(named: Named, clusters: Mapping[str, set[Cluster]], of: Mapping[str, Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Bodies that reports call by one bare word, ``the Front``, where all reports but one name the same and no report names both:
    the other is what that report, a translation perhaps, makes of the name."""
    told: dict[Cluster, set[str]] = defaultdict(set)
    for found in named.values():
        for report, mention in found:
            if mention.id in of:
                told[of[mention.id]].add(report.id)
    for text in sorted(clusters):
        bearers = clusters[text]
        if " " in text or text in _SHARED or len(bearers) < 2 or any(c.kind != "organization" or c.outlet or c.normal for c in bearers):
            continue
        most, *others = sorted(bearers, key=lambda c: (-len(told[c]), c.key))
        yield from ((most, c) for c in others if len(told[c]) == 1 and len(told[most]) > 1 and told[c].isdisjoint(told[most]))


def _sited(single: Mapping[str, Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """A building with its town in front, and without it: ``[Torvel] Quay Airport``; where but one is called so."""
    longer: dict[str, set[Cluster]] = defaultdict(set)
    for text in sorted(single):
        parts = text.split(" ")
        for size in range(1, len(parts) - 1 if parts[-1] in _SITES else 0):
            town, rest = single.get(" ".join(parts[:size])), " ".join(parts[size:])
            if town is not None and town.kind in ("place", "country") and rest in single:
                longer[rest].add(single[text])
    yield from ((found.pop(), single[rest]) for rest, found in longer.items() if len(found) == 1)


def _clipped(single: Mapping[str, Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """A body without the words for what it is, and the only longer name, which ends with those: ``Quay Central [Hospital]``."""
    longer: dict[str, set[str]] = defaultdict(set)
    for text in sorted(single):
        parts = text.split(" ")
        for size in range(_CLIPPED, len(parts)):
            longer[" ".join(parts[:size])].add(text)
    for text in sorted(longer.keys() & single.keys()):
        short, (whole, *others) = single[text], sorted(longer[text])
        more = whole.removeprefix(text).split()
        bare = short.kind == "organization" and not short.outlet and text.split(" ")[-1] not in _SITES | _BODIES
        if bare and not others and len(more) <= _CLIPPED and more[-1] in _SITES | _BODIES:
            yield single[whole], short


def _natural(single: Mapping[str, Cluster], gazetteer: Gazetteer) -> Iterator[tuple[Cluster, Cluster]]:
    """A river or a sea with the word for it, and without; where no town or region bears that name: ``the Sarn [River]``."""
    for text in sorted(single):
        name, _, sort = text.rpartition(" ")
        if sort in _NATURE and len(name) >= _LETTERS and name in single and not gazetteer.region(name):
            whole, short = single[text], single[name]
            if {whole.kind, short.kind} == {"place"} and not short.identifiers:
                yield whole, short


def _mistaken(named: Named, single: Mapping[str, Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """A word that is called nothing else and was taken for a thing of another kind than the only name of the story that begins or ends with
    it, of somebody or a body: ``[Quay] of Quay Tankers``; most reports that have the one have the other, and nothing is told to be there.
    """
    texts = Counter(single.values())
    longer: dict[str, set[str]] = defaultdict(set)
    for text in sorted(single):
        first, *_, last = text.split(" ") if " " in text else ("", "")
        for word in {first, last} - {""}:
            longer[word].add(text)
    for text in sorted(longer.keys() & single.keys()):
        short, wholes = single[text], longer[text]
        whole = {single[name] for name in wholes}
        if len(whole) != 1 or texts[short] > 1 or len(text) < _FULL or short.normal or short.identifiers or text in _SHARED:
            continue
        (other,) = whole
        rest = {word for name in wholes for word in name.split(" ")} - {text}
        if other.kind in ("place", "country", "group") or other.kind == short.kind or not rest.isdisjoint(_SHARED | _SITES | _BODIES):
            continue
        told = {r.id for name in wholes for r, _ in named[name]}
        told |= {r.id for r, m in named[text] if f"{r.word_before(m.span.start)} {text}" in wholes}
        bearing = {r.id for r, _ in named[text]}
        there = any(r.word_before(m.span.start) in _THERE or _is_dateline(r, m) for r, m in named[text])
        if not there and 2 * len(bearing & told) >= len(bearing):
            yield other, short


def _is_dateline(report: Report, mention: Mention) -> bool:
    """Whether a name is in capitals before a comma, a stroke or a bracket, as where a report is written from."""
    behind = report.text[mention.span.end : mention.span.end + 2].strip()
    return mention.span.text.isupper() and behind[:1] in _BEHIND_A_PLACE


def _initials(named: Named, single: Mapping[str, Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """An acronym that is called nothing else, and the only name of those initials that stands before it in a report."""
    texts = Counter(single.values())
    full: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    for text, found in named.items():
        parts = re.split(r"[ -]", text)
        if text in single and single[text].kind != "person" and len(parts) >= _SHORTEST:
            places = [
                (r.id, m.span.start) for r, m in found if all(w[:1].isupper() for w in re.split(r"[ -]", m.span.text) if w not in SMALL)
            ]
            for initials in {"".join(w[:1] for w in parts), "".join(w[:1] for w in parts if w not in SMALL)}:
                full[initials] += [(text, report, start) for report, start in places]
    for text in sorted(full.keys() & single.keys()):
        short = single[text]
        if not _SHORTEST <= len(text) <= _LONGEST or texts[short] > 1 or short.kind == "country" or short.normal:
            continue
        at = {(r.id, m.span.start) for r, m in named[text] if m.span.text.strip("().,").isupper()}
        told = {single[name] for name, report, start in full[text] if any(r == report and s > start for r, s in at)} - {short}
        if len(told) == 1:
            yield told.pop(), short
