"""What kind of thing a name names: by the gazetteer where it knows, else by the label met most often, mended from its surroundings."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from hearsay.language.naming_lexicon import SORTS, TRADE_WORDS
from hearsay.model import EntityKind, Label, Mention
from hearsay.resolution.evidence import evidence
from hearsay.resolution.gazetteer import Gazetteer
from hearsay.resolution.lexicon import LOCATIVES, PLATFORMS, WHERE
from hearsay.resolution.names import fold, person
from hearsay.resolution.places import Named, Places, adjectives, of_state
from hearsay.resolution.places_lexicon import HEAVENS, SHORT_TOWNS, STORMS
from hearsay.resolution.report import Report
from hearsay.resolution.sorts_lexicon import FLYING, PARTS
from hearsay.resolution.states import is_state
from hearsay.resolution.titles_lexicon import HONORIFICS

KINDS: dict[Label, EntityKind] = {
    "PERSON": "person", "ORG": "organization", "LOC": "place", "FAC": "place", "NORP": "group", "PRODUCT": "other", "MISC": "other",
}  # fmt: skip
_BODIES = frozenset({
    "police", "ministry", "university", "council", "committee", "commission", "agency", "airlines", "airways", "association",
    "federation", "foundation", "institute", "corporation", "parliament", "army", "navy", "department", "bureau", "authority",
    "hospital", "group", "network", "inc", "ltd", "llc", "llp", "plc", "corp", "gmbh",
})  # fmt: skip
"""Words with which no person's name ends."""
_WARDS = frozenset({"hospital", "clinic", "infirmary", "university", "institute"})
"""Houses that speak, and are bodies as well as buildings."""
_SORTED = frozenset(word for sort in SORTS for word in sort.words)
"""Words at the end of a name that say what it names."""
_CIVIC = frozenset({"police", "city", "county", "state", "municipality", "municipal", "district", "province", "town"})
"""What the name of a body goes on with that is called by its place: ``Torvel [Police] Department``."""
_TRADES = TRADE_WORDS | FLYING | {"services", "stores", "brands", "nickel"}
_NAMES = frozenset({"power", "steel", "capital", "brothers", "bros"})
"""Words for trades that may be a family's name, or of several people."""
_TRADING = 2
"""Words of a company's name that it may be called by the first of: ``Quayside Apparel``."""
_OF = frozenset({"at", "from", "to", "of", "on", "over", "across", "left"})
"""Words that stand in front of a company's name as well as of a place's."""
_SITE = re.compile(r"\w\.(?:com|org|net|co\.[a-z]{2}|gov|info|io|tv)$")
_ACRONYM = 5
"""Letters of the longest name in capitals that is taken for an organisation, not for a place in a dateline."""
_INITIALS = 2
"""Letters of the longest name in capitals that is taken for a person's initials."""
_FEW = 6
"""Mentions of which one must speak for another kind than the label for that kind to be believed."""
_MRS = frozenset(h.word for h in HONORIFICS)
"""In front of every mention, what makes even a country's name a person's: ``[Mrs] Jordan``."""
_CLEAR = 3
"""How many times more often the words around a name must speak for another kind than for its label."""
_LYING = 2
"""Mentions behind *in* or *near* that make a name a place's."""
_KNOWN, _WHICH = 3, re.compile(r",? which\b")
"""Reports that call somebody by one name, and none by two, from which it is nobody's; what else tells that."""
_APPOSED = re.compile(r"\b(?:its|their|['’]s) ([a-z]+), $")
"""What a name is called that stands behind the word for a body's part in a story: ``its [owner], Quaytel``."""
_ENVOY, _ENVOY_OF = re.compile(r" (?:ambassador|embassy)\b"), re.compile(r"\b(?:ambassador (?:of|to)|embassy of) (?:the )?$")
_BEFORE_IT = 24
_UNSURE: tuple[EntityKind, ...] = ("person", "organization", "place", "other")


def kinds_of(named: Named, gazetteer: Gazetteer, places: Places) -> dict[str, EntityKind]:
    """The kind of every name by its folded text."""
    kinds = {text: _labelled(text, found, gazetteer, places) for text, found in named.items()}
    for text, kind in kinds.items():
        told = " " in text and kind != "person" and text.rpartition(" ")[2] in _SORTED
        if kind in _UNSURE and not told and not gazetteer.body(text) and not places.known(text, adjective=True):
            kinds[text] = _surrounded(kind, named[text])
    full = [person(text) for text, kind in kinds.items() if kind == "person"]
    families = {parts[-1] for parts in full if len(parts) > 1}
    parts = {part for names in full if len(names) > 1 for part in (names[1:] if len(names) > 2 and gazetteer.country(names[0]) else names)}
    opening: dict[str, set[str]] = defaultdict(set)
    for text, kind in kinds.items():
        if kind == "organization" and " " in text:
            opening[text.split(" ")[0]].add(text.split(" ")[1])
    trading = {
        text.split(" ")[0]
        for text, kind in kinds.items()
        if kind == "organization" and len(text.split(" ")) == _TRADING and text.split(" ")[1] in _TRADES
    }
    known = (gazetteer.country(text) or gazetteer.demonym(text) for text, kind in kinds.items() if kind == "country")
    lands = {country.iso3166 for country in known if country is not None}
    newsrooms = _newsrooms(named)
    for text, kind in kinds.items():
        if text in newsrooms and kind != "country" and (" " in text or (text not in parts and _is_traded(named[text]))):
            kinds[text] = "organization"
            continue
        seat = gazetteer.seat(text) if kind == "person" and text not in parts else None
        if seat is not None and seat.iso3166 in lands:
            kinds[text] = "place"
            continue
        if " " in text and kind in ("place", "person") and f"{text} hospital" in kinds and _is_traded(named[text]):
            kinds[text] = "organization"
        if " " in text or gazetteer.body(text):
            continue
        if text in opening and text not in parts and kind in ("person", "group", "other") and not places.known(text, adjective=True):
            told = kind == "group" and all(_describes(r, m) for r, m in named[text])
            placed = (text not in trading and opening[text] <= _CIVIC) or is_state(text, named[text])
            kinds[text] = kind if told else "place" if placed else "organization"
            continue
        trades = text in trading and opening[text] <= _TRADES  # of *Velm Securities* and *Velm University* the town is no firm
        if kind == "place" and trades and not places.known(text, adjective=True) and _is_traded(named[text]):
            kinds[text] = "organization"
            continue
        if text in families and (
            kind in ("organization", "other")
            or (kind == "place" and not _lies(named[text]))
            or all(r.word_before(m.span.start) in _MRS for r, m in named[text])
        ):
            kinds[text] = "person"
        elif kind == "person" and text not in parts and (gazetteer.demonym(text) or gazetteer.country(text)):
            kinds[text] = "country"
        elif kind == "person" and text not in parts:
            own = [*named[text], *(one for adjective in adjectives(text) for one in named.get(adjective, ()))]
            placed = is_state(text, own) or any(_sends(r, m) for r, m in named[text])
            placed = placed or (_is_thing(named[text]) and any(r.word_before(m.span.start) in WHERE for r, m in named[text]))
            kinds[text] = "place" if placed else "organization" if _is_thing(named[text]) else kind
    return kinds


def _newsrooms(named: Named) -> frozenset[str]:
    """What the outlets are called that bring the reports, and the agencies that they credit."""
    documents = {report.id: report.findings.document for found in named.values() for report, _ in found}.values()
    return frozenset(fold(name) for document in documents for name in (document.outlet, document.credit) if name)


def _is_traded(found: Sequence[tuple[Report, Mention]]) -> bool:
    """Whether a name stands nowhere as that of a place does, in a dateline or behind *in*."""
    return not any(m.span.text.isupper() or m.span.start == 0 or r.word_before(m.span.start) in LOCATIVES - _OF for r, m in found)


def _is_thing(found: Sequence[tuple[Report, Mention]]) -> bool:
    """Whether a name of one word is nobody's, whatever its label: people are named in full by somebody, and are not *which*."""
    told = len({r.id for r, _ in found}) >= _KNOWN and not evidence(found)["person"]
    called = (_APPOSED.search(r.text, max(0, m.span.start - _BEFORE_IT), m.span.start) for r, m in found)
    return told or any(_WHICH.match(r.text, m.span.end) for r, m in found) or any(one and one.group(1) in PARTS for one in called)


def _sends(report: Report, mention: Mention) -> bool:
    """Whether it is what only a country has: ``the [Torvel] ambassador``, ``the embassy of [Torvel]``."""
    before = report.text[max(0, mention.span.start - _BEFORE_IT) : mention.span.start]
    return _ENVOY.match(report.text, mention.span.end) is not None or _ENVOY_OF.search(before) is not None


def _lies(found: Sequence[tuple[Report, Mention]]) -> bool:
    """Whether a name is that of where things are, though somebody bears it too, a club or a man: ``in [Torvel]``."""
    return sum(r.word_before(m.span.start) in WHERE for r, m in found) >= _LYING


def peoples(named: Named, kinds: dict[str, EntityKind]) -> dict[str, str]:
    """Adjectives of places that no gazetteer knows, each with its place: ``{"velnian": "velnia"}``.

    Labels count for little here, since a name that the network never saw is often labelled wrongly: the two words must differ by
    an adjective's ending, and one of them must be labelled a place or a people, or stand before an office of state, or open the
    name of an institution.
    """
    borne: Counter[str] = Counter()
    for text, kind in kinds.items():
        if kind == "person" and len(parts := person(text)) > 1:
            borne.update({part: len(named[text]) for part in parts[-2:]})
    full = {part for part, often in borne.items() if often >= len(named.get(part, ()))}
    single = sorted(t for t, kind in kinds.items() if kind != "country" and " " not in t and len(t) > _ACRONYM - 1 and t not in full)
    opening = {text.split(" ")[0] for text, kind in kinds.items() if kind == "organization" and " " in text}
    known = frozenset(single) | opening
    out: dict[str, str] = {}
    for place in single:
        for text in sorted(adjectives(place) & known - {place}):
            if text not in out and place not in out and (text in opening or _placed([*named[place], *named[text]])):
                out[text] = place
    return out


def _labelled(text: str, found: Sequence[tuple[Report, Mention]], gazetteer: Gazetteer, places: Places) -> EntityKind:
    votes = Counter(m.label for _, m in found)
    label = min(votes, key=lambda v: (-votes[v], v))
    if places.state(text, found) is not None:
        return "place"
    if gazetteer.body(text) or (text in PLATFORMS and len(text) >= _ACRONYM and label != "LOC"):
        return "organization"
    if label in ("PERSON", "MISC", "LOC", "FAC") and (told := _told(text, label, found)) is not None:
        return told
    short = all(m.span.text.isupper() and len(m.span.text) <= _ACRONYM for _, m in found)
    if (
        short
        and not gazetteer.country(text)
        and text not in SHORT_TOWNS
        and gazetteer.seat(text) is None
        and (label == "LOC" or (label == "PERSON" and len(text) > _INITIALS))
    ):
        return "organization"
    if label == "PERSON":
        return "person"
    attributive = label in ("NORP", "MISC", "LOC") or all(_describes(r, m) for r, m in found)
    return "country" if places.known(text, adjective=attributive) else KINDS[label]


def _told(text: str, label: Label, found: Sequence[tuple[Report, Mention]]) -> EntityKind | None:
    """The kind that the words of a name tell whatever its label: ``Hurricane Ida``, ``Lund & Vale``, ``Torvel Police``, ``quay.com``."""
    first, _, rest = text.partition(" ")
    last = text.rpartition(" ")[2]
    if first in STORMS and rest:
        return "other"
    if text in ("red cross", "red crescent"):
        return "organization"
    if text in HEAVENS and all(m.span.text[:1].isupper() for _, m in found):
        return "place"
    if label == "FAC" and last in _WARDS and rest:
        return "organization"
    if label == "PERSON" and (_SITE.search(text) or " & " in text or (rest and last in _BODIES | TRADE_WORDS - _NAMES)):
        return "organization"
    return None


def _describes(report: Report, mention: Mention) -> bool:
    """Whether a word of no name's follows: ``the [Peruvian] health ministry``."""
    behind = report.text[mention.span.end : mention.span.end + 2]
    return behind[:1] == " " and behind[1:].islower()


def _surrounded(kind: EntityKind, found: Sequence[tuple[Report, Mention]]) -> EntityKind:
    """The kind that the words around a name speak for, where none, or far fewer, speak for its label."""
    votes = evidence(found)
    best = min(votes, key=lambda k: (-votes[k], k), default=kind)
    if _CLEAR * votes[kind] > votes[best] or not votes:
        return kind
    return best if _FEW * votes[best] >= len(found) else kind


def _placed(found: Iterable[tuple[Report, Mention]]) -> bool:
    return any(m.label in ("LOC", "NORP") or of_state(r, m) or r.word_before(m.span.start) in WHERE for r, m in found)


def by_kind(named: Named, kinds: dict[str, EntityKind]) -> dict[EntityKind, Named]:
    """The names of each kind, in order of the alphabet."""
    out: dict[EntityKind, Named] = defaultdict(dict)
    for text in sorted(named):
        out[kinds[text]][text] = named[text]
    return out
