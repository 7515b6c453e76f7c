"""Every name of every report to one cluster: what kind of thing it names first, then who."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from hearsay.model import EntityKind
from hearsay.resolution.asked import asked
from hearsay.resolution.gazetteer import Gazetteer
from hearsay.resolution.kinds import KINDS, by_kind, kinds_of, peoples
from hearsay.resolution.names import ADDRESS, fold
from hearsay.resolution.organizations import Organizations
from hearsay.resolution.people import People
from hearsay.resolution.places import Named, Places
from hearsay.resolution.registry import Cluster, Registry
from hearsay.resolution.report import Report
from hearsay.resolution.states import is_state
from hearsay.resolution.variants import variants

_CITY = 50_000
"""Inhabitants of a city whose name is no invented country's."""
_GOVERNED = re.compile(r"(?:the )?(?:government|state|executive) of (?:the )?(.{3,40})")
_STATE = re.compile(
    r"(?:the )?(?:(?:federal|islamic|democratic|united|people's|socialist|arab|co-operative) )?"
    r"(?:republic|kingdom|federation|sultanate|emirate|principality|duchy|commonwealth|union|confederation) of (?:the )?(.{3,40})"
)
"""What a country is called by in full: ``the Government of Torvel``, ``the Republic of Torvel``."""


class Names:
    """The names of a story, joined."""

    def __init__(self, reports: Sequence[Report], registry: Registry, gazetteer: Gazetteer) -> None:
        self.registry = registry
        self.journal = registry.journal
        self.gazetteer = gazetteer
        self.places = Places(registry, gazetteer)
        self._peoples: dict[str, str] = {}
        self._invented: dict[str, Cluster] = {}
        self.organizations = Organizations(registry, gazetteer, self.country)
        self.of: dict[str, Cluster] = {}
        """The cluster of every mention id."""
        self.by_text: dict[str, Cluster] = {}
        """The cluster of every folded text that names but one."""
        self._found: dict[str, Cluster | None] = {}
        """What was asked for by whole texts."""
        named = self._join(reports)
        self._fuse(variants(named, self.of, self.gazetteer))
        told = {text: {self.of[m.id] for _, m in found if m.id in self.of} for text, found in named.items()}
        self.by_text = {text: clusters.pop() for text, clusters in told.items() if len(clusters) == 1}

    @asked
    def text(self, text: str) -> Cluster | None:
        """The cluster that a whole text names elsewhere in the story."""
        return self.by_text.get(fold(text))

    @asked
    def named(self, text: str) -> Cluster | None:
        """The cluster that a whole text names elsewhere in the story, or the body known everywhere that it is."""
        if text not in self._found:
            found = self.by_text.get(fold(text))
            body = self.gazetteer.body(text) if found is None else None
            self._found[text] = self.organizations.known(body) if body else found
        return self._found[text]

    @asked
    def land(self, text: str) -> Cluster | None:
        """The country of a word, as a report asks for it."""
        return self.country(text)

    def country(self, text: str) -> Cluster | None:
        """The country of a name, an adjective or a people; None where it is none."""
        key = fold(text)
        if found := self._invented.get(self._peoples.get(key, key)):
            return found if found.kind == "country" else None
        known = self.places.known(text, adjective=True)
        return self.places.country(known) if known else None

    def _join(self, reports: Sequence[Report]) -> Named:
        """Give every name its cluster; tells the names by their folded texts."""
        named: Named = defaultdict(list)
        for report in reports:
            for mention, text in report.folded:
                if text and mention.label in KINDS:
                    named[text].append((report, mention))
        kinds = kinds_of(named, self.gazetteer, self.places)
        self._invent(named, kinds)
        states = self._states(named)
        sorted_ = by_kind({t: f for t, f in named.items() if not (t in self._invented or t in self._peoples or t in states)}, kinds)
        for text, found in sorted_["country"].items():
            cluster = self.country(text)
            if cluster is not None:
                self.of.update((m.id, cluster) for _, m in found)
        self.of.update(self.places.join(sorted_["place"]))
        for outlet in sorted({r.findings.document.outlet for r in reports if r.findings.document.outlet}):
            self.organizations.make(outlet, None)
        self.of.update(self.organizations.join(sorted_["organization"], self.of))
        self.of.update(People(self.registry, self.country).join(reports, sorted_["person"]))
        for text, found in sorted_["group"].items():
            self.of.update((m.id, self.registry.get("group", text.removesuffix("s"))) for _, m in found)
        for text, found in sorted_["other"].items():
            self.of.update((m.id, self.registry.get("other", text)) for _, m in found)
        return named

    def _fuse(self, moved: dict[Cluster, Cluster]) -> None:
        """Let clusters be those that they are one with."""
        self.of = {mention: moved.get(cluster, cluster) for mention, cluster in self.of.items()}
        self.organizations.fuse(moved)
        for gone, keep in moved.items():
            keep.outlet = keep.outlet or gone.outlet
            keep.country = keep.country or gone.country
            keep.genders += gone.genders

    def _states(self, named: Named) -> frozenset[str]:
        """Texts that are a country called in full, or its government; the mentions of each become the country's."""
        found: dict[str, Cluster] = {}
        for text in sorted(named):
            told = _GOVERNED.fullmatch(text) or _STATE.fullmatch(text)
            if told is None or self.gazetteer.body(text) or self.places.known(text, adjective=False):
                continue
            inner = _STATE.fullmatch(told.group(1))
            if (cluster := self.country(inner.group(1) if inner else told.group(1))) is not None:
                found[text] = cluster
                self.of.update((m.id, cluster) for _, m in named[text])
        return frozenset(found)

    def _invent(self, named: Named, kinds: dict[str, EntityKind]) -> None:
        """Places that no gazetteer knows, with adjectives that the story makes of them; and those that are countries without one."""
        self._peoples = peoples(named, kinds)
        for text in self._lands(named, kinds):
            self._invented[text] = cluster = self.places.invented(text, named[text])
            self.of.update((m.id, cluster) for _, m in named[text])
        for place in sorted(set(self._peoples.values())):
            texts = [place, *(t for t in sorted(self._peoples) if self._peoples[t] == place)]
            found = [f for t in texts for f in named.get(t, ())]
            bodies = [body for body, kind in kinds.items() if kind == "organization" and _opens_with(texts, body)]
            self._invented[place] = cluster = self.places.invented(place, found, bodies)
            self.of.update((m.id, cluster) for _, m in found)

    def _lands(self, named: Named, kinds: dict[str, EntityKind]) -> list[str]:
        """The names of places that no gazetteer knows and that the words around them make countries."""
        made = self._peoples.keys() | set(self._peoples.values())
        states = [text for text in sorted(named) if kinds[text] == "place" and text not in made and is_state(text, named[text])]
        cities = self.gazetteer.cities(states)
        large = {text for text, found in cities.items() if any(city.population >= _CITY for city in found)}
        return [text for text in states if text not in large and self.gazetteer.region(text) is None]


def _opens_with(texts: list[str], body: str) -> bool:
    """Whether the name of a body begins with a place or its adjective: ``velnia's army``."""
    return body.split(" ")[0].removesuffix("'s") in texts


@lru_cache(maxsize=65536)
def display(text: str, kind: EntityKind) -> str:
    """What of a mention's text may be the entity's name: without article, and without titles for a person."""
    parts = text.split()
    if kind == "person":
        while len(parts) > 1 and fold(parts[0]) in ADDRESS:
            parts = parts[1:]
    elif len(parts) > 1 and parts[0].casefold() == "the" and (kind != "organization" or parts[0] == "the"):
        parts = parts[1:]
    text = " ".join(parts)
    return text[:-2] if text.endswith(("'s", "’s")) else text
