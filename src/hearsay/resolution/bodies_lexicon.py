"""Words about bodies of two words, papers that somebody wrote, and what a newsroom makes."""

from __future__ import annotations

import re

SET_APART: tuple[tuple[str, str], ...] = (
    ("vice", "ministry"), ("deputy", "ministry"), ("civil", "defense"), ("civil", "protection"), ("military", "police"),
    ("border", "police"), ("riot", "police"), ("traffic", "police"), ("secret", "police"), ("transport", "police"),
)  # fmt: skip
"""Words that make another body of the one that the word behind them names: ``the Vice [Ministry]`` is not the ministry."""

AFFAIRS: dict[str, str] = {"internal": "interior", "inner": "interior", "home": "interior", "external": "foreign", "outside": "foreign"}
"""What a ministry's affairs are, by the word in the name that it goes by where *affairs* is left out."""

ABROAD: dict[str, str] = {"inside": "interior", "insides": "interior", "interiors": "interior", "internals": "interior",
                          "exterior": "foreign", "exteriors": "foreign", "externals": "foreign", "foreigner": "foreign",
                          "extraordinary": "emergency"}  # fmt: skip
"""What translations call a ministry's charge, by the usual word: ``the minister of the [Insides]``."""

CHARGES: dict[str, str] = {"finances": "finance", "healthcare": "health", "transports": "transport", "transportation": "transport"}
"""What a ministry is in charge of as translations write it, by the usual word."""

ASSEMBLIES = frozenset({
    "committee", "association", "union", "college", "league", "federation", "alliance", "council", "coalition", "network", "collective",
    "society", "guild", "syndicate", "forum", "assembly", "confederation", "chamber", "cooperative",
})  # fmt: skip
"""Bodies that are called by who makes them up: ``the pilots' [college]``, ``a [committee] of families``."""

GUARDS = frozenset({("border", "troop"), ("border", "guard"), ("interior", "troop"), ("internal", "troop"), ("railway", "troop"),
                    ("presidential", "guard"), ("republican", "guard")})  # fmt: skip
"""Forces of two words that are bodies and speak as such: ``Ostland's [border troops]``."""

BODY_KINDS = frozenset({"aid", "relief", "humanitarian", "rights", "human", "rescue", "medical", "charity", "foreign", "international",
                        "environmental", "environment", "conservation", "advocacy", "campaign",
                        "monitoring", "watchdog", "lobby"})  # fmt: skip
"""In front of one of the bodies that are called by their kind, what sort of body it is, whose name stands elsewhere: ``the aid agency``."""

LEVELS = frozenset({"national", "state", "federal", "royal", "republican"})
"""Words in front of a body's name that reports leave out: ``the [National] Harbour Service``."""

CHAPTERS = frozenset({"cross", "crescent"})
SOCIETIES = (("red", "cross"), ("red", "crescent"), ("national", "society"))
"""What a national society of the Red Cross or Red Crescent is called by for short."""

LEGAL_FORMS = frozenset({
    "inc", "inc.", "incorporated", "corp", "corp.", "co", "co.", "cos", "ltd", "ltd.", "limited", "plc", "ag", "sa", "s.a", "nv", "n.v",
    "llc", "llp", "lp", "gmbh", "kg", "spa", "s.p.a", "srl", "se", "oyj", "asa", "aps", "jsc", "pjsc", "ojsc", "bhd", "pty", "pte", "kk",
})  # fmt: skip
"""What a company is by law, behind its name: no part of what it is called."""

CIVIL = frozenset(
    {
        ("civil", "defence"),
        ("civil", "defense"),
        ("civil", "protection"),
        ("fire", "brigade"),
        ("town", "hall"),
        ("city", "hall"),
        ("coast", "guard"),
    }
)
"""Institutions of two words that need no adjective: ``Civil protection said``."""

WRITTEN = frozenset({"letter", "e-mail", "email", "mail", "memo", "memorandum", "note", "message"})
"""Documents that are of whoever is told to have written last: ``The pilots wrote to the port. The [letter] said …``."""

BOOKS = frozenset({"book", "biography", "autobiography", "memoir", "article", "essay", "op-ed", "novel"})
"""What one person writes, and speaks in: ``according to a [biography] of Oden Vale by Ida Lund``."""

WRITING = frozenset({"write", "writes", "wrote", "written", "writing"})

SHOWS = frozenset({"programme", "program", "show", "bulletin", "newsroom", "studio", "reporters", "journalists", "team", "microphone"})
"""Behind *our*, what a newsroom makes, or who works for it: ``told our evening [show]``."""

MEMBERS = frozenset({"deputy", "lawmaker", "mp", "legislator", "parliamentarian", "senator", "chamber", "house", "member"})
"""Who is told something in a house, which is told it: ``she told [deputies]``."""

GIANTS = frozenset(
    {
        "giant",
        "watchdog",
        "startup",
        "start-up",
        "bank",
        "brand",
        "label",
        "club",
        "retailer",
        "grocer",
        "chain",
        "supplier",
        "distributor",
        "lender",
        "insurer",
        "broker",
        "builder",
        "developer",
        "producer",
        "carrier",
        "airline",
        "exporter",
        "importer",
        "miner",
        "brewer",
        "operator",
        "consultancy",
        "think-tank",
        "tank",
        "lobby",
        "nonprofit",
        "non-profit",
        "ngo",
        "conglomerate",
        "consortium",
        "party",
        "union",
        "publisher",
        "tabloid",
        "broadsheet",
        "portal",
        "platform",
        "network",
        "agency",
        "regulator",
        "charity",
        "foundation",
    }
)
"""Nouns that a body's name may stand behind, besides institutions and newsrooms: ``the mining [giant] Quayside``."""

TEAMS = frozenset({"team", "crew", "staff"})
"""Those of a body who do its work, and speak for it: ``Lamplighters [teams] counted 40 dead``."""

TRADING = frozenset({
    "company", "firm", "airline", "manufacturer", "carrier", "utility", "insurer", "retailer", "automaker", "carmaker", "bank", "lender",
    "brewer", "miner", "conglomerate",
})  # fmt: skip
"""Nouns for a body that trades: no union, no charity, no product is meant."""
TRADES = frozenset({
    "investment", "commercial", "retail", "private", "shipping", "mining", "oil", "gas", "energy", "power", "insurance", "software", "tech",
    "technology", "pharmaceutical", "drug", "security", "construction", "engineering", "food", "phone", "telecoms", "electricity", "water",
    "car", "aerospace", "defence", "defense", "logistics", "ferry", "rail", "railway", "bus", "cruise", "budget", "low-cost", "satellite",
    "internet", "media", "music", "film", "games", "video", "chemical", "steel", "cement", "timber", "fishing", "tobacco", "beer",
})  # fmt: skip
"""Words in front of one of them for what it does: ``the [shipping] company``."""
_CIVIC = re.compile(
    r"\b(?:group|charity|ngo|agency|union|watchdog|party|movement|foundation|organi[sz]ation|association|society|federation|campaigners?"
    r"|think tank|militia|front|the)[, ]+$",
    re.IGNORECASE,
)


def trades(text: str, start: int) -> bool:
    """Whether nothing in front of a name tells that it is of a body that does not trade, or of a thing: ``aid group [Lamplighters]``,
    ``the [Lark Nine]``."""
    return _CIVIC.search(text, max(0, start - 30), start) is None


_TALK = r"(?:call|conversation|talk|exchange|contact|discussion|interview)s?"
CALLS = re.compile(
    rf"\b(?:(?:tele)?phon(?:ed|es|ing)|(?:by|on the|over the) (?:tele)?phone|(?:tele)?phone {_TALK}|video {_TALK}|hotline|rang|rung|readout"
    rf"|(?:took|taken|made|placed|initiated|received|requested|refused) (?:a|the|an|his|her) (?:[\w-]+ )?call"
    rf"|(?:a|the|their|its|his|her|[\w-]+-minute) (?:[\w-]+ )?(?:call|conversation|exchange) (?:with|between|of)"
    rf"|called (?:up )?(?:President|Prime|Chancellor|King|his|her)|sp(?:oke|oken|eak) (?:with|to|themselves)"
    rf"|held (?:a|the) [\w -]{{0,30}}{_TALK})\b",
    re.IGNORECASE,
)
"""What tells that two people speak to each other without anybody else: ``Lund [telephoned] Marsh``."""
DURING = re.compile(
    rf"\b(?:in|during|over|on|after|in the course of) (?:the|a|an|their|his|her|which|that|this|what)(?: [^.;“\"]{{0,40}})?\b{_TALK}\b"
    r"|in the course of which|during which|by (?:tele)?phone|on the (?:tele)?phone",
    re.IGNORECASE,
)
"""What tells that words were said on a call: ``in the [conversation], she offered``."""
RANG_UP = re.compile(
    r"\b(?:said|says|told|tells|added|adds|explained|recalled|recounted|reached|contacted|interviewed|speaking|spoke|speaks)"
    r"(?: [\w.’']+){0,4} (?:by|on|over)(?: the)? (?:tele)?phone\b|\bin a (?:tele)?phone (?:interview|call from)\b",
    re.IGNORECASE,
)
"""What tells that a newsroom spoke to somebody on the telephone: ``she [said by telephone] that …``."""
ONE_TO_ONE = frozenset(
    {"reply", "answer", "respond", "retort", "rejoin", "counter", "thank", "offer", "reproach", "remind", "congratulate", "assure"}
)
"""Verbs of what one says to one."""

ADJECTIVES: dict[str, str] = {
    "presidential": "presidency", "parliamentary": "parliament", "municipal": "municipality", "congressional": "congress",
    "prefectural": "prefecture",
}  # fmt: skip
"""What a source is called by the body that it is of: ``a [presidential] aide``."""
PREMISES = frozenset({
    "port", "harbour", "harbor", "airport", "railway", "railroad", "rail", "mine", "mining", "dam", "party", "hospital", "bank", "airline",
    "federation", "school", "university", "prison", "plant", "factory", "refinery", "coalition", "commission", "court", "museum", "customs",
    "ferry", "metro", "subway", "pipeline", "shipyard", "hotel", "electoral", "election", "coastguard", "church", "council", "lottery",
    "canal", "zoo", "college", "clinic", "club", "league", "union", "company", "station", "theatre", "theater", "stadium", "utility",
})  # fmt: skip
"""What a source is called by a body whose name holds the word: ``a [port] official`` of the *Torvel Port Authority*."""
OWN_BODIES = frozenset({
    "party", "union", "company", "firm", "charity", "group", "movement", "organisation", "organization", "association", "league",
    "federation", "committee", "coalition", "alliance", "foundation", "institute", "church", "campaign", "airline", "club", "agency",
    "ngo", "collective", "network", "faction", "bloc", "think-tank", "commission", "council", "bank", "newspaper", "cooperative",
})  # fmt: skip
"""What of somebody's is the body that he leads or belongs to: ``her [party]``."""
LED = frozenset({
    "department", "service", "mission", "hospital", "clinic", "board", "authority", "directorate", "embassy", "corps", "brigade", "agency",
    "university", "institute", "guild", "syndicate", "corporation", "station", "centre", "center", "inspectorate", "command", "bureau",
    "society", "trust", "school", "office",
})  # fmt: skip
"""What of somebody's is the body that he leads, where that is called so: ``her [department]`` of a director of the Roads Department."""
HOUSES_OF_STAFF = frozenset({"hospital", "clinic", "school", "university", "museum", "prison", "theatre", "theater", "college", "zoo",
                             "hotel", "church", "orphanage", "library", "infirmary", "nursery", "monastery", "shelter"})  # fmt: skip
"""Houses with a head and staff of their own, named or not: ``the town's [hospital] … its director``."""
