"""The brief's own words, as data, and the phrases made with them; never a capital but in names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from hearsay.briefing.days import days
from hearsay.model import Claim, Entity, Event, Figure, Origin, Participant, Status
from hearsay.reconciliation.parties import UNKNOWN_OUTLETS
from hearsay.reconciliation.phrases import VAGUE, lasting, number, value

PARTS: dict[str, str] = {
    "party": "between", "initiator": "between", "actor": "by", "target": "on", "recipient": "for", "mediator": "with", "audience": "before",
    "interviewer": "with", "host": "with", "affected": "of", "origin": "from", "affiliation": "from",
}  # fmt: skip
"""The word in front of those who take a part in an event."""

TARGETS: dict[str, str] = {
    "abduction": "of", "accident": "of", "appeal": "to", "appointment": "of", "autopsy": "of", "call": "to", "capture": "of",
    "charge": "against", "congratulation": "of", "coup": "against", "crackdown": "on", "detention": "of", "discovery": "of",
    "dismissal": "of", "distribution": "to", "election": "of", "evacuation": "of", "fine": "for", "funeral": "of", "handover": "of",
    "hearing": "of", "identification": "of", "inspection": "of", "interrogation": "of", "invasion": "of", "killing": "of",
    "lawsuit": "against", "letter": "to", "looting": "of", "movement": "to", "notification": "of", "payment": "to", "protest": "against",
    "recovery": "of", "release": "of", "removal": "of", "rescue": "of", "resignation": "of", "robbery": "of", "search": "for",
    "seizure": "of", "siege": "of", "sighting": "of", "summons": "of", "surrender": "to", "suspension": "of", "transfer": "of",
    "trial": "of", "ultimatum": "to", "uprising": "against", "visit": "to", "warning": "to", "withdrawal": "from",
}  # fmt: skip
"""The word in front of a target, where it is not *on*: *capture of Arlo*."""

OWN = frozenset({
    "arrival", "death", "departure", "displacement", "escape", "movement", "resignation", "return", "surrender", "withdrawal",
})  # fmt: skip
"""What befalls or is done by whoever acts, with nobody else: *death of Ada Brun*."""

DETAILS = {
    "votes_for": "{} for", "votes_against": "{} against", "abstentions": "{} abstaining",
    "round": "round {}", "magnitude": "magnitude {}",
}  # fmt: skip
"""An event's other attributes that are numbers, in the order in which they are told."""
STATUSES: dict[Status, str] = {
    "planned": "planned", "claimed": "as claimed", "denied": "denied", "ongoing": "going on", "hypothetical": "supposed",
}  # fmt: skip
"""How sure an event is, behind its words."""
SPOKEN_ON = frozenset({"interview", "press-conference", "announcement", "claim", "denial", "warning", "letter"})
"""Kinds of events at which something is only said."""
DONE = frozenset({
    "killed", "injured", "missing", "displaced", "captured", "rescued", "evacuated", "detained", "infected", "arrested", "freed",
    "released", "trapped", "destroyed", "damaged", "hospitalized", "hospitalised", "aboard", "sheltered", "recovered", "vaccinated",
    "wounded", "affected", "homeless", "abducted", "sanctioned", "charged", "discharged", "cancelled", "returned", "looted", "laid-off",
    "shot-down", "escaped", "recaptured",
})  # fmt: skip
"""Measures that stand behind what is counted: *25 people killed*."""
THE_DEAD = {
    "bodies": "bodies", "corpses": "corpses", "dead": "dead", "deads": "dead", "deaths": "deaths", "fatalities": "fatalities",
}  # fmt: skip
"""Who needs no *killed* behind them, as they are told: *17 bodies*."""
TELLING = frozenset({"votes-for", "votes-against", "abstentions", "capacity", "casualties", "price", "seats"})
"""Measures that who or what is counted does not tell, behind them: *5 countries (votes against)*."""
OWNED = re.compile(r"^(?:my|your|his|her|its|our|their|these|those|the)\b", re.I)
"""What a number stands in front of with an *of*: *498 of its soldiers*."""
PLACES = frozenset({"place", "country"})
"""Kinds of entities that something is in."""
UNNAMED = " (unnamed)"
"""What the dossier puts behind the description of a source without a name; in a line the description says as much."""
ASIDE = re.compile(
    r",? (?:who|whom|whose|which|that|where|speaking|asking|(?:quoted|cited|seen|obtained|played) by|dated)\b.*?(?=(?: \(unnamed\))?$)"
)
"""What a description tells of a source that its line does not need: ``, who would not give her name``, ``quoted by the Courier``."""
OPENING = frozenset({
    "a", "an", "the", "one", "two", "three", "four", "some", "several", "both", "another", "other", "others", "many", "most", "his", "her",
    "its", "their", "our", "my", "local", "officials", "witnesses", "residents", "neighbours", "neighbors", "police", "authorities",
    "sources", "people", "relatives", "experts", "analysts", "survivors", "media", "hospitals", "reports", "leaders", "organisers",
    "organizers", "villagers", "families",
})  # fmt: skip
"""First words of descriptions that are written small inside a line, wherever they stood in the report."""
NAMELESS = frozenset({
    "i", "we", "you", "he", "she", "it", "they", "this", "those", "who", "one", "both", "another", "other", "others", "some", "somebody",
    "someone", "many", "most",
})  # fmt: skip
"""What the description of a source may come to that tells nobody who it is."""
TAIL = " — "
"""What a line has in front of who stands behind it, and nowhere else."""
SITE = re.compile(r"^www\.", re.I)
"""What the address of a newsroom needs no more."""
SHOUTED = 3
"""Words from which capitals are no short name of a body."""
WITHIN_NAMES = frozenset({"of", "the", "in", "and", "for", "on", "at", "de", "du", "des", "to", "by", "with"})
"""Words that have no capital within a name."""


def figure_line(figure: Figure, entities: Mapping[str, Entity]) -> str:
    """``at least 25 people killed, Arlo``; ``800 tonnes of diesel``; the report's words where it has no more."""
    place = entities[figure.place].name if figure.place and figure.place in entities else ""
    measure, population = figure.measure.replace("-", " "), figure.population or ""
    place = "" if place.casefold() in population.casefold() else place
    vague = (figure.low, figure.high) in VAGUE
    if not (population or figure.measure in DONE) or (vague and figure.unit):
        return value(figure) if figure.unit and not vague else " ".join(figure.span.text.split())
    done = figure.measure in DONE and measure not in population and population.casefold() not in THE_DEAD
    population = THE_DEAD.get(population.casefold(), population)
    joined = f"of {population}" if _needs_of(figure, population) else population
    more = measure if done else f"({measure})" if figure.measure in TELLING else ""
    told = " ".join(part for part in (value(figure), joined, more) if part)
    return ", ".join(part for part in (told, place) if part)


def _needs_of(figure: Figure, population: str) -> bool:
    """``hundreds of people``, ``498 of its soldiers``, ``800 tonnes of diesel``."""
    return bool(population) and bool(figure.unit or (figure.low, figure.high) in VAGUE or OWNED.match(population))


def about_line(about: str, entities: Mapping[str, Entity]) -> str:
    """What a dispute or a series is about, from the dossier's ``killed, Russian soldiers, Arlo``: ``Russian soldiers killed, Arlo``."""
    measure, *rest = about.split(", ")
    if not rest:
        return about
    if (kind := next((entity.kind for entity in entities.values() if entity.name == rest[0]), None)) is not None:
        return ", ".join((f"{measure} in {rest[0]}", *rest[1:])) if kind in PLACES else about
    if measure.replace(" ", "-") not in DONE:
        return about if measure.replace(" ", "-") in TELLING else ", ".join(rest)
    who = THE_DEAD.get(rest[0].casefold()) or (rest[0] if measure in rest[0] else f"{rest[0]} {measure}")
    return ", ".join((who, *rest[1:]))


def event_line(event: Event, entities: Mapping[str, Entity], year: str = "") -> str:
    """``call between Ada Brun and Iva Lund, in Arlo, 6 May, 90 minutes``."""
    groups: dict[str, list[str]] = {}
    for participant in _shown(event, entities):
        if participant.entity in entities:
            groups.setdefault(_part(participant.role, event.kind), []).append(entities[participant.entity].name)
    if len(groups.get("between", ["", ""])) == 1:
        groups["with"] = groups.pop("between") + groups.get("with", [])
    shown = [f"{word} {listed(list(dict.fromkeys(groups[word])))}" for word in sorted(groups, key=_order)]
    head = " ".join([event.kind.replace("-", " "), *shown])
    place = place_of(event, entities)
    named = place and any(place in names for names in groups.values())
    parts = (head, f"in {place}" if place and not named else "", *details(event, year), STATUSES.get(event.status, ""))
    return ", ".join(part for part in parts if part)


def _part(role: str, kind: str) -> str:
    if role == "actor" and kind in OWN:
        return "of"
    return TARGETS.get(kind, "on") if role == "target" else PARTS.get(role, "with")


def place_of(event: Event, entities: Mapping[str, Entity]) -> str:
    """Where it was; empty where that is not known."""
    return entities[event.place].name if event.place and event.place in entities else ""


def _shown(event: Event, entities: Mapping[str, Entity]) -> list[Participant]:
    """Who is named for it: no country beside somebody who takes the same part and speaks for it."""
    people = [(entities[one.entity].roles, one.role) for one in event.participants if one.entity in entities]
    spoken_for = {(role.of, part) for roles, part in people for role in roles if role.of}
    return [one for one in event.participants if (one.entity, one.role) not in spoken_for]


def _order(word: str) -> tuple[bool, str]:
    return word not in ("between", "by", "of"), word


def details(event: Event, year: str = "") -> list[str]:
    """Its days, how long it lasted, and its numbers."""
    out = [when] if (when := days(event.date, year)) else []
    if isinstance(minutes := event.attributes.get("duration_minutes"), int | float):
        out.append(lasting(minutes))
    for name, words in DETAILS.items():
        if isinstance(amount := event.attributes.get(name), int | float):
            out.append(words.format(number(amount)))
    return out


def sourcing(claim: Claim) -> str:
    """``2 newsrooms, 1 claimant``; outlets that nobody can tell are no newsroom that counts."""
    known = [origin for origin in claim.newsrooms if origin.description != UNKNOWN_OUTLETS.name]
    rooms = [several(len(known), "newsroom")] if known else []
    rooms += ["others" if known else several(len(claim.documents), "report")] if len(known) < len(claim.newsrooms) else []
    return f"{' and '.join(rooms)}, {several(len(claim.claimants), 'claimant')}"


def backing(claim: Claim, *, named: bool = False) -> str:
    """How widely it is told, where that says anything: claimants are not counted who are ``named`` beside it or are the newsrooms."""
    rooms, _, count = sourcing(claim).partition(", ")
    if rooms == "1 report":
        rooms = ""
    own = {origin.description for origin in claim.claimants} <= {origin.description for origin in claim.newsrooms}
    trivial = named or own or (len(claim.claimants) == 1 and rooms in ("", "1 newsroom"))
    return ", ".join(part for part in (rooms, "" if trivial else count) if part)


def claimants(claim: Claim, most: int = 3) -> str:
    """Who claims it: names, then that there are others; of nobody that the report only calls *she* or *somebody*."""
    return names_of([one for one in claim.claimants if brief_name(one.description).casefold() not in NAMELESS], most)


def names_of(origins: Sequence[Origin], most: int = 3) -> str:
    """Names of origins, ``and others`` where there are more than ``most``."""
    known = [brief_name(origin.description) for origin in origins if origin.description != UNKNOWN_OUTLETS.name]
    names = list(dict.fromkeys(known))
    if len(names) > most:
        return f"{', '.join(names[:most])} and others"
    return listed(names) if names else ""


def brief_name(description: str) -> str:
    """What a source is called, without what it says of being a source: ``a port official``."""
    name = unshouted(SITE.sub("", ASIDE.sub("", description).removesuffix(UNNAMED)), person=False)
    first = name.split(" ", 1)[0]
    return first.lower() + name[len(first) :] if description.endswith(UNNAMED) and first.lower() in OPENING else name


def unshouted(name: str, *, person: bool) -> str:
    """A name that reports have in capitals only, as names are written: ``Mission in the Reed Valley``, ``Ida Lund``; short names
    of bodies and letters that nobody pronounces stay."""
    words = name.split()
    if not name.isupper() or len(words) < (2 if person else SHOUTED):
        return name
    return " ".join(_unshouted(word, first=not i) for i, word in enumerate(words))


def _unshouted(word: str, *, first: bool) -> str:
    if word.lower() in WITHIN_NAMES and not first:
        return word.lower()
    return "-".join(part.capitalize() for part in word.split("-")) if re.search("[AEIOUY]", word) else word


def several(count: int, word: str) -> str:
    """``1 newsroom``, ``2 newsrooms``."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def listed(names: Sequence[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def told(line: str, *tail: str) -> str:
    """A line and what stands behind its long dash, the only one, as far as there is any."""
    behind = " · ".join(part for part in tail if part)
    return plain(line) + (f"{TAIL}{plain(behind)}" if behind else "")


def plain(words: str) -> str:
    """Words with the dashes that a line has inside."""
    return words.replace("—", "–")
