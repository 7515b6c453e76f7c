"""Countries with their adjectives and peoples, cities with their other names, and places that no gazetteer knows."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from hearsay.documents.letters import latin
from hearsay.model import Mention, Span
from hearsay.resolution.gazetteer import City, Country, Gazetteer, Region
from hearsay.resolution.lexicon import (
    PLACE_WORDS,
    STATE_WORDS,
)
from hearsay.resolution.names import alike, blocks, fold, sound
from hearsay.resolution.places_lexicon import HEAVENS, SHORT_TOWNS, VAST
from hearsay.resolution.registry import Cluster, Registry
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.spelling_lexicon import DEMONYM_ENDINGS
from hearsay.resolution.states import is_state

Named = dict[str, list[tuple[Report, Mention]]]
_COMPASS = re.compile(r"^(?:(?:north|south|east|west)(?:[- ]?(?:east|west))?ern|central|mid|upper|lower)\s+")
"""Not *North* or *East*: ``East Torvel`` may be a land or a province of its own."""
_QUARTER = re.compile(r"^(?:(?:north|south|east|west)(?:[- ]?(?:east|west))?ern|central|downtown|mid)\s+")
_KIND_OF = re.compile(r"^(?:" + "|".join(sorted(PLACE_WORDS)) + r") of (?:the )?")
_WORD_AFTER = re.compile(r"\s{1,20}([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_NEARBY = 1.5
"""What a country that the story names is worth when a city's name is ambiguous, in powers of ten of inhabitants."""
_SMALL = 100_000
_LARGE = 500_000
"""Inhabitants of a city that is meant by its name even if a state or province is called so."""
_COUNTY = " county"
"""What no city is called by without."""
_BEHIND = re.compile(latin(r", ([A-Z][\w.’'-]+(?: [A-Z][\w’'-]+)?)"))


class Fit(NamedTuple):
    """A city for a name, with how well it fits."""

    score: float
    city: City


class Places:
    """Joins the names of countries and places."""

    def __init__(self, registry: Registry, gazetteer: Gazetteer) -> None:
        self._registry = registry
        self._gazetteer = gazetteer
        self._unknown: dict[str, list[Cluster]] = defaultdict(list)
        self._texts: dict[Cluster, set[str]] = defaultdict(set)

    # ------------------------------------------------------------------ countries
    def country(self, found: Country) -> Cluster:
        """The cluster of a country of the gazetteer."""
        cluster = self._registry.get("country", found.iso3166, found.name)
        cluster.identifiers["iso3166"] = found.iso3166
        cluster.identifiers["geonames"] = found.geonames
        return cluster

    def known(self, text: str, *, adjective: bool) -> Country | None:
        """The gazetteer's country for a name, a name with a point of the compass, or, where ``adjective``, an adjective."""
        if fold(text) in VAST:
            return None
        found = self._gazetteer.country(text) or self._gazetteer.country(_COMPASS.sub("", fold(text)))
        return found or (self._gazetteer.demonym(text) if adjective else None)

    def invented(self, place: str, mentions: Iterable[tuple[Report, Mention]], bodies: Iterable[str] = ()) -> Cluster:
        """The cluster of such a place: a country where its adjective or its name stands before the word for an office of state, also
        in the name of one of the ``bodies`` that are called by it."""
        found = list(mentions)
        state = any(of_state(report, mention) for report, mention in found) or is_state(place, found)
        state = state or any(STATE_WORDS & set(body.split(" ")[1:]) for body in bodies)
        name = min((m.span.text for _, m in found if fold(m.span.text) == place), key=lambda t: (t.isupper(), t), default=place)
        return self._registry.get("country" if state else "place", place, name)

    # ------------------------------------------------------------------ cities and the rest
    def join(self, names: Named) -> dict[str, Cluster]:
        """The cluster of every mention id of a place that is no country."""
        nearby = Counter(c.identifiers.get("iso3166", "") for c in self._registry.all() if c.kind == "country")
        bare = {
            text: SHORT_TOWNS.get(text) or self.state(text, found) or self._without_country(_bare(text)) for text, found in names.items()
        }
        inner = {text: town for text, whole in bare.items() if (town := _QUARTER.sub("", whole)) != whole}
        asked = {m.span.text for found in names.values() for _, m in found} | set(bare.values()) | set(inner.values())
        cities = self._gazetteer.cities(asked)
        bare |= {text: town for text, town in inner.items() if text not in cities and (town in names or town in cities)}
        out: dict[str, Cluster] = {}
        rest = []
        for text in sorted(names, key=lambda t: (-len(names[t]), t)):
            whole = text if text.endswith(_COUNTY) else bare[text]
            called = cities.get(text) or cities.get(whole, ()) if text not in VAST | HEAVENS else ()
            inside = _inside(called, self._within(text, names[text]))
            city = _city(inside, nearby) if inside else self._not_region(whole, _city(called, nearby), nearby)
            if not inside and self._is_elsewhere(text) and city is not None and city.population < _LARGE:
                city = None
            if city is None:
                rest.append(text)
                continue
            cluster = self._city(city)
            self._remember(cluster, {bare[text], fold(city.name)})
            self._see(cluster, names[text], bare[text], out)
        for text in rest:
            self._see(self._place(bare[text]), names[text], bare[text], out)
        return out

    def state(self, text: str, found: Iterable[tuple[Report, Mention]]) -> str | None:
        """The folded name of the state that a shortened one behind a town stands for: ``Torvel, [Fla.]``."""
        whole = self._gazetteer.state(text)
        return whole if whole and all(_is_behind_town(report, m.span) for report, m in found) else None

    def _within(self, text: str, found: list[tuple[Report, Mention]]) -> Region | None:
        """The country or state that stands behind the name and a comma: ``Torvel, [Ohio]``."""
        told = [text.partition(",")[2], *(hit.group(1) for report, m in found if (hit := _BEHIND.match(report.text, m.span.end)))]
        for name in filter(None, told):
            if (region := self._gazetteer.region(name)) is not None:
                return region
            if (country := self._gazetteer.country(name)) is not None:
                return Region(country.iso3166, "", "")
        return None

    def _is_elsewhere(self, text: str) -> bool:
        """Whether the name itself tells a state in which no town is called so: ``Forest City, Iowa``."""
        behind = text.partition(", ")[2]
        return bool(behind) and self._gazetteer.region(behind) is not None

    def _not_region(self, text: str, city: City | None, nearby: Counter[str]) -> City | None:
        """The city, unless the name is that of a state or province in another country than a city which is called so as well."""
        region = self._gazetteer.region(text) if city is not None else None
        if city is None or region is None or (city.iso3166 == region.iso3166 and (not region.code or city.population >= _LARGE)):
            return city
        return city if city.population >= _LARGE or (city.iso3166 in nearby and region.iso3166 not in nearby) else None

    @staticmethod
    def _see(cluster: Cluster, found: list[tuple[Report, Mention]], bare: str, out: dict[str, Cluster]) -> None:
        """Give mentions their cluster, and it the name without what only says where it lies: ``southern Torvel``, ``Torvel, Peru``."""
        out.update((mention.id, cluster) for _, mention in found)
        for text in {mention.span.text for _, mention in found}:
            words = text.split(",")[0].split()
            for short in (" ".join(words), " ".join(words[1:])):
                if short != text and fold(short) == bare:
                    cluster.aliases.add(short)

    def _without_country(self, text: str) -> str:
        """``TOLVA Peru`` of a dateline is Tolva."""
        town, _, country = text.rpartition(" ")
        return town if town and self._gazetteer.country(country) and not self._gazetteer.country(text) else text

    def _city(self, city: City) -> Cluster:
        cluster = self._registry.get("place", f"geonames {city.geonames}", city.name)
        cluster.identifiers.update(geonames=city.geonames, latitude=f"{city.latitude:.5f}", longitude=f"{city.longitude:.5f}")
        country = self._gazetteer.code(city.iso3166)
        if country is not None:
            cluster.country = self.country(country)
        return cluster

    def _place(self, text: str) -> Cluster:
        for cluster in sorted({c for b in blocks(text) for c in self._unknown[b]}, key=lambda c: c.key):
            if any(_ordered(text) == _ordered(t) or (len(text) > 5 and alike(text, t)) for t in self._texts[cluster]):
                self._remember(cluster, {text})
                return cluster
        cluster = self._registry.get("place", text)
        self._remember(cluster, {text})
        return cluster

    def _remember(self, cluster: Cluster, texts: set[str]) -> None:
        for text in texts:
            self._texts[cluster].add(text)
            for block in blocks(text):
                if cluster not in self._unknown[block]:
                    self._unknown[block].append(cluster)


def _is_behind_town(report: Report, short: Span) -> bool:
    """Whether what is shortened with a full stop stands behind a comma."""
    return report.text[short.start - 2 : short.start] == ", " and "." in report.text[short.start : short.end + 1]


def _ordered(text: str) -> list[str]:
    """The sounds of a name's words, so that ``Lake Osk`` and ``Osk Lake`` are one."""
    return sorted(map(sound, text.split(" ")))


def _bare(text: str) -> str:
    """A place's name without the word for what sort of place it is."""
    text = _KIND_OF.sub("", text)
    parts = text.split(" ")
    return (" ".join(parts[:-1]) if len(parts) > 1 and parts[-1] in PLACE_WORDS else text).split(",")[0]


def _inside(cities: Sequence[City], within: Region | None) -> list[City]:
    """Those that lie in a country or state."""
    return [c for c in cities if within is not None and c.iso3166 == within.iso3166 and within.code in ("", c.region)]


def _city(cities: Sequence[City], nearby: Counter[str]) -> City | None:
    fits = [
        Fit(math.log10(max(c.population, 1)) + _NEARBY * (c.iso3166 in nearby) + c.known, c)
        for c in cities
        if c.known or c.iso3166 in nearby or c.population >= _SMALL
    ]
    return max(fits, key=lambda f: (f.score, f.city.geonames)).city if fits else None


def adjectives(place: str) -> frozenset[str]:
    """The adjectives and peoples that may be made of a place's folded name."""
    made = {place[: len(place) - len(e.cut)] + e.ending for e in DEMONYM_ENDINGS if place.endswith(e.cut)}
    return frozenset(made | {m + "s" for m in made})


@lru_cache(maxsize=16 * REMEMBERED)
def of_state(report: Report, mention: Mention) -> bool:
    """Whether the name, or its possessive, stands before the word for an office of state."""
    after = _WORD_AFTER.match(report.text, mention.span.end)
    after = after or _WORD_AFTER.match(report.text, mention.span.end + 2)
    return bool(after) and any(w and w.casefold() in STATE_WORDS for w in after.groups()) if after else False
