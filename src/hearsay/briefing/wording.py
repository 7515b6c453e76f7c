"""The brief's own words, as data, and the phrases made with them; never a capital but in names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from hearsay.model import Act, Claim, Entity, Event, Figure, Origin, Participant, Statement
from hearsay.reconciliation.parties import UNKNOWN_OUTLETS
from hearsay.reconciliation.phrases import content, dated, lasting, number, shortened, value

VERBS: dict[Act, str] = {
    "assert": "said", "admit": "admitted", "deny": "denied", "accuse": "accused", "condemn": "condemned", "warn": "warned",
    "predict": "predicted", "threaten": "threatened", "promise": "promised", "demand": "demanded", "request": "asked for",
    "propose": "proposed", "agree": "agreed", "reject": "rejected", "ask": "asked", "praise": "praised", "other": "said",
}  # fmt: skip
"""What somebody did in saying something, before a colon."""

TO_DO: dict[Act, str] = {
    "promise": "promised", "threaten": "threatened", "agree": "agreed", "propose": "proposed", "warn": "warned", "demand": "demanded",
    "request": "asked",
}  # fmt: skip
"""What somebody did in saying what is to be done: *promised to rebuild the quay*."""

PARTS: dict[str, str] = {
    "party": "between", "initiator": "between", "actor": "by", "target": "on", "recipient": "for", "mediator": "with", "audience": "before",
    "interviewer": "with", "host": "with", "affected": "of", "origin": "from", "affiliation": "from",
}  # fmt: skip
"""The word in front of those who take a part in an event."""

TARGETS: dict[str, str] = {
    "detention": "of", "release": "of", "rescue": "of", "capture": "of", "siege": "of", "withdrawal": "from", "resignation": "of",
    "election": "of", "accident": "of", "movement": "to", "visit": "to", "dismissal": "of", "appointment": "of", "evacuation": "of",
}  # fmt: skip
"""The word in front of a target, where it is not *on*: *capture of Arlo*."""

DETAILS = {
    "votes_for": "{} for", "votes_against": "{} against", "abstentions": "{} abstaining",
    "round": "round {}", "magnitude": "magnitude {}",
}  # fmt: skip
"""An event's other attributes that are numbers, in the order in which they are told."""
STATUSES = {"planned": "planned: ", "claimed": "claimed: ", "denied": "denied: ", "ongoing": "going on: ", "hypothetical": "supposed: "}
SPOKEN_ON = frozenset({"interview", "press-conference", "announcement", "claim", "denial", "warning", "letter"})
"""Kinds of events at which something is only said."""
SHOP_TALK = ("not to be named", "not be named", "not be identified", "not to be identified", "anonymity", "declined to comment")
"""What sources say about being sources, which is no news."""
DONE = frozenset({
    "killed", "injured", "missing", "displaced", "captured", "rescued", "evacuated", "detained", "infected", "arrested", "freed",
    "released", "trapped", "destroyed", "damaged", "hospitalized", "hospitalised", "aboard", "sheltered", "recovered", "vaccinated",
    "wounded", "affected", "homeless",
})  # fmt: skip
"""Measures that stand behind what is counted: *25 people killed*."""
ASIDE = re.compile(
    r",? (?:who|whom|whose|which|that|where|speaking|asking|(?:quoted|cited|seen|obtained|played) by|dated)\b.*?(?=(?: \(unnamed\))?$)"
)
"""What a description tells of a source that its line does not need: ``, who would not give her name``, ``quoted by the Courier``."""
LONGEST = 220
"""Characters of what somebody says that a line shows."""


def statement_line(statement: Statement, speaker: str) -> str:
    """``Ada Brun denied: the gate was open``."""
    verb = VERBS[statement.act] if not statement.negated else "did not say"
    note = "" if statement.verbatim else " (words of a translation)"
    told = shortened(content(statement), LONGEST)
    if told.startswith("to ") and statement.act in TO_DO and not statement.negated:
        return f"{speaker} {TO_DO[statement.act]} {told}{note}"
    return f"{speaker} {verb}: {told}{note}"


def figure_line(figure: Figure, entities: Mapping[str, Entity]) -> str:
    """``at least 25 people killed, Arlo``; ``35 (abstentions)``; ``90 minutes (duration)``."""
    place = entities[figure.place].name if figure.place and figure.place in entities else ""
    measure, population = figure.measure.replace("-", " "), figure.population or ""
    population = "" if population == measure else population
    place = "" if place.casefold() in population.casefold() else place
    if figure.measure in DONE:
        return ", ".join(part for part in (" ".join(part for part in (value(figure), population, measure) if part), place) if part)
    return f"{value(figure)} ({', '.join(part for part in (measure, population, place) if part)})"


def event_line(event: Event, entities: Mapping[str, Entity]) -> str:
    """``call between Ada Brun and Iva Lund, in Arlo, 2031-05-06, 90 minutes``."""
    groups: dict[str, list[str]] = {}
    for participant in _shown(event, entities):
        word = PARTS.get(participant.role, "with") if participant.role != "target" else TARGETS.get(event.kind, "on")
        if participant.entity in entities:
            groups.setdefault(word, []).append(entities[participant.entity].name)
    if len(groups.get("between", ["", ""])) == 1:
        groups["with"] = groups.pop("between") + groups.get("with", [])
    shown = [f"{word} {listed(list(dict.fromkeys(groups[word])))}" for word in sorted(groups, key=_order)]
    head = " ".join([event.kind.replace("-", " "), *shown])
    place = entities[event.place].name if event.place and event.place in entities else None
    named = place and any(place in names for names in groups.values())
    parts = (head, f"in {place}" if place and not named else "", *_details(event))
    return STATUSES.get(event.status, "") + ", ".join(part for part in parts if part)


def _shown(event: Event, entities: Mapping[str, Entity]) -> list[Participant]:
    """Who is named for it: no country beside somebody who takes the same part and speaks for it."""
    people = [(entities[one.entity].roles, one.role) for one in event.participants if one.entity in entities]
    spoken_for = {(role.of, part) for roles, part in people for role in roles if role.of}
    return [one for one in event.participants if (one.entity, one.role) not in spoken_for]


def _order(word: str) -> tuple[bool, str]:
    return word not in ("between", "by", "of"), word


def _details(event: Event) -> list[str]:
    out = []
    if event.date and dated(event.date.start):
        same = event.date.start == event.date.end
        out.append(event.date.start[:10] if same else f"{event.date.start[:10]} to {event.date.end[:10]}")
    if isinstance(minutes := event.attributes.get("duration_minutes"), int | float):
        out.append(lasting(minutes))
    for name, words in DETAILS.items():
        if isinstance(amount := event.attributes.get(name), int | float):
            out.append(words.format(number(amount)))
    return out


def backing(claim: Claim) -> str:
    """``2 newsrooms, 1 claimant``; outlets that nobody can tell are no newsroom that counts."""
    known = [origin for origin in claim.newsrooms if origin.description != UNKNOWN_OUTLETS.name]
    rooms = [several(len(known), "newsroom")] if known else []
    rooms += ["unknown outlets"] if len(known) < len(claim.newsrooms) else []
    return f"{' and '.join(rooms)}, {several(len(claim.claimants), 'claimant')}"


def claimants(claim: Claim, most: int = 3) -> str:
    """Who claims it: names, then how many others."""
    return names_of(claim.claimants, most)


def names_of(origins: Sequence[Origin], most: int = 3) -> str:
    """Names of origins, ``and others`` where there are more than ``most``."""
    shown = [brief_name(origin.description) for origin in origins[:most] if origin.description != UNKNOWN_OUTLETS.name]
    return ", ".join(shown) + (" and others" if shown and len(origins) > most else "")


def brief_name(description: str) -> str:
    """What a source is called, without what it says of being a source: ``a port official (unnamed)``."""
    return ASIDE.sub("", description)


def several(count: int, word: str) -> str:
    """``1 newsroom``, ``2 newsrooms``."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def listed(names: Sequence[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
