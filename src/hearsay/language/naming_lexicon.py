"""Nouns that end or open a name and tell what it names, each class with examples that a test runs.

In an example the name stands in square brackets.
"""

from __future__ import annotations

from typing import NamedTuple


class Sort(NamedTuple):
    """Nouns that names of one label end with."""

    label: str
    words: frozenset[str]
    small: frozenset[str]
    """Those that belong to the name in small letters too: ``Imam Orsk [hospital]``."""
    examples: tuple[str, ...]


TRADE_WORDS = frozenset({
    "lines", "motors", "energy", "petroleum", "oil", "mining", "metals", "industries", "technologies", "holdings", "pharmaceuticals",
    "foods", "electric", "power", "steel", "shipping", "logistics", "systems", "resources", "minerals", "cargo", "freight",
    "railways", "telecom", "capital", "bros", "brothers", "group", "airlines", "airways", "apparel", "textiles", "cement",
    "tankers", "ferries", "carriers", "trawlers", "cruises", "coaches", "couriers", "haulage", "trucking", "salvage", "maritime",
    "seafoods", "beverages", "brewing", "dairies", "breweries", "distillers", "collieries", "zinc", "copper", "lithium", "aluminium",
    "chemicals", "plastics", "fertilisers", "fertilizers", "timber", "hydro", "solar", "gas", "telecoms", "telecommunications", "fibre",
    "broadband", "networks", "software", "electronics", "semiconductors", "robotics", "dynamics", "analytics", "aerospace",
    "automotive", "biotech", "therapeutics", "diagnostics", "healthcare", "construction", "engineering", "developments", "realty",
    "properties", "insurance", "securities", "investments", "ventures", "leasing", "trading", "hotels", "resorts", "supermarkets",
    "shipyards",
})  # fmt: skip
"""Words that end the name of a company."""

SORTS: tuple[Sort, ...] = (
    Sort(
        "FAC",
        frozenset({
            "airport", "aerodrome", "airfield", "airbase", "airstrip", "heliport", "bridge", "viaduct", "aqueduct", "building", "tower",
            "towers", "skyscraper", "hospital", "clinic", "infirmary", "sanatorium", "hospice", "stadium", "arena", "velodrome",
            "racecourse", "prison", "jail", "penitentiary", "dam", "barrage", "reservoir", "mosque", "cathedral", "basilica", "chapel",
            "abbey", "monastery", "convent", "temple", "synagogue", "pagoda", "shrine", "palace", "castle", "fortress", "citadel",
            "mansion", "museum", "gallery", "library", "theatre", "theater", "opera", "cinema", "auditorium", "planetarium", "aquarium",
            "hotel", "resort", "mall", "bazaar", "plaza", "square", "street", "avenue", "boulevard", "highway", "motorway",
            "expressway", "tunnel", "canal", "harbour", "harbor", "wharf", "pier", "marina", "shipyard", "dockyard", "terminal",
            "refinery", "smelter", "reactor", "barracks", "cemetery", "zoo", "ballroom", "pavilion", "lighthouse", "pipeline",
            "crossing", "roundabout", "interchange", "embankment", "promenade", "cosmodrome", "spaceport",
        }),
        frozenset({
            "airport", "hospital", "clinic", "airbase", "airfield", "stadium", "arena", "prison", "jail", "mosque", "cathedral",
            "monastery", "museum", "theatre", "theater", "cinema", "cemetery", "bridge", "dam", "refinery", "barracks", "hotel",
            "synagogue",
        }),
        (
            "Crews shut the [Orsk Heathfield Airport] after dark .",
            "The [Oden M. Vale Planetarium] burned for hours .",
            "Doctors at the [Imam Orsk hospital] wept .",
        ),
    ),
    Sort(
        "ORG",
        frozenset({
            "university", "college", "institute", "academy", "polytechnic", "conservatory", "school", "tribunal", "court", "council",
            "commission", "committee", "society", "association", "federation", "confederation", "foundation", "agency", "authority",
            "bureau", "directorate", "inspectorate", "bank", "ministry", "corporation", "cooperative", "brigade", "battalion",
            "regiment", "squadron", "fleet", "corps", "observatory", "laboratory", "laboratories", "orchestra", "consortium",
            "alliance", "coalition", "union", "herald", "tribune", "associations", "societies", "embassy", "consulate",
            "guard", "navy", "army", "police", "staff", "defence", "defense", "division", "headquarters", "command", "administration",
            "monitor", "watch", "forum", "network", "front", "guild", "circle", "collective", "centre", "center", "service", "board",
            "chamber", "syndicate", "secretariat", "fund", "initiative", "platform", "party", "brotherhood",
            "club", "league", "mission", "department", "movement", "congress", "assembly", "trust", "organisation", "organization",
            "gazette", "courier", "chronicle", "observer", "sentinel", "dispatch", "telegraph", "journal", "bulletin", "examiner",
            "inquirer", "news", "radio", "television", "tv", "press", "today", "llp", "llc", "inc", "ltd", "plc", "gmbh",
        }) | TRADE_WORDS,
        frozenset({"university"}),
        (
            "Staff of the [Orsk Vale Institute] left early .",
            "Shells of the [7th Border Brigade] fell short .",
            "The [Quayside Lund Observatory] saw it first .",
            "The [Orsk Rescue Mission] left Sarn .",
            "The [Orsk Rowing Associations] left Sarn .",
            "The [Orsk Tide Monitor] counted nine .",
            "The [Orsk Coast Guard] boarded her .",
            "Drivers of [Orsk Coaches] stayed home .",
        ),
    ),
    Sort(
        "LOC",
        frozenset({
            "river", "lake", "valley", "mountains", "island", "islands", "archipelago", "bay", "gulf", "sea", "ocean", "strait",
            "straits", "peninsula", "desert", "plateau", "canyon", "gorge", "glacier", "volcano", "reef", "lagoon", "estuary", "delta",
            "creek", "hills", "heights", "ridge", "pass", "province", "district", "county", "oblast", "governorate", "prefecture",
        }),
        frozenset(),
        ("Snow closed the [Orsk Vale Pass] again .", "Boats crossed the [Little Sarn River] at dawn ."),
    ),
)  # fmt: skip
"""What a name is by its last word."""

GOING_ON = frozenset({
    "university", "institute", "commission", "committee", "council", "academy", "college", "association", "federation", "society",
    "union", "foundation", "centre", "center", "bureau", "directorate", "agency", "ministry", "department", "court", "tribunal",
    "faculty", "school", "front", "league", "alliance", "movement", "church", "office", "board",
})  # fmt: skip
"""Bodies that a name opens with, and goes on behind a preposition: ``the [Commission] on Missing Persons``."""
OF_PLACES = frozenset({"university", "institute", "college", "academy", "church", "school"})
"""Those that are called by the place that they are of: ``the [University] of Torvel``."""
ONWARD = frozenset({"of", "for", "on", "against"})
"""Prepositions behind which such a name goes on."""

DAYS = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow",
})  # fmt: skip
"""Days and months, which name no thing."""
FEASTS = frozenset({
    "new year", "new year's", "new year's eve", "new year's day", "nye", "christmas", "christmas eve", "christmas day", "boxing day",
    "easter", "easter sunday", "easter monday", "good friday", "palm sunday", "thanksgiving", "halloween", "valentine's day", "may day",
    "labor day", "labour day", "ramadan", "eid", "eid al-fitr", "eid al-adha", "nowruz", "passover", "yom kippur", "hanukkah", "diwali",
    "holi",
})  # fmt: skip
"""Names of days that are nobody and no place, whatever the network takes them for: ``on [New Year's Eve] the quay burnt``."""

COMPASS = frozenset({
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast",
    "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern",
    "south-western", "downtown", "upper", "lower", "mid", "inner", "outer", "rural",
})  # fmt: skip
"""Words in small letters in front of a place that are no part of its name: ``southern [Torvel]``."""

MEMBERS = frozenset({
    "mothers", "fathers", "parents", "grandmothers", "sons", "daughters", "women", "men", "children", "youth", "friends", "families",
    "doctors", "nurses", "lawyers", "workers", "veterans", "widows", "students", "teachers", "sisters", "brothers", "citizens",
    "neighbours", "neighbors", "guardians", "defenders", "victims", "survivors", "voices", "knights",
})  # fmt: skip
"""Who, written with a capital behind *the* and in front of where they are from, have it for their name: ``the [Mothers] of Torvel``."""
