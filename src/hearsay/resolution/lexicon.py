"""The words that resolution knows, as tables; every entry with an example that a test runs.

In an example the phrase that the entry is about stands in square brackets, a name with its label between angle brackets.
"""

from __future__ import annotations

from typing import NamedTuple

from hearsay.extraction.lexicon.newsrooms import NEWSROOMS
from hearsay.resolution.titles_lexicon import Gender


class Head(NamedTuple):
    """A noun at the head of a phrase that names nobody."""

    word: str
    example: str


class Source(NamedTuple):
    """A noun for people who speak without a name."""

    word: str
    speaks_for: bool
    """Whether an adjective of country tells for whom (``Peruvian officials``) or merely from where (``Peruvian doctors``)."""
    gender: Gender
    kin: str
    """Sources of one kin take each other up: ``a close adviser … the aide``."""
    example: str


class Pronoun(NamedTuple):
    """What a pronoun can stand for."""

    word: str
    person: bool
    """May stand for a person."""
    thing: bool
    """May stand for an institution, a country, a place."""
    plural: bool
    gender: Gender
    speaking: bool
    """The first person: who says the words around it."""
    example: str


def _source(word: str, kin: str, *, speaks_for: bool = True, gender: Gender = "") -> Source:
    return Source(word, speaks_for, gender, kin, f"[A senior <Peruvian:NORP> {word}] said the bridge was shut.")


SOURCES: tuple[Source, ...] = (
    *(_source(w, "official") for w in ("official", "functionary", "bureaucrat", "officeholder", "functionaries")),
    *(
        _source(w, "source")
        for w in ("source", "insider", "interlocutor", "people", "person", "individual", "somebody", "someone", "one", "other")
    ),
    *(_source(w, "aide") for w in ("aide", "adviser", "advisor", "assistant", "confidant", "ally", "associate", "staffer")),
    _source("spokesman", "spokesperson", gender="m"),
    _source("spokeswoman", "spokesperson", gender="f"),
    *(_source(w, "spokesperson") for w in ("spokesperson", "spokespeople", "representative")),
    *(_source(w, "authority") for w in ("authority", "leadership", "leader", "politician", "lawmaker", "minister", "deputy")),
    *(_source(w, "diplomat") for w in ("diplomat", "envoy", "negotiator", "mediator", "delegate")),
    *(_source(w, "officer") for w in ("officer", "commander", "general", "colonel", "soldier", "serviceman", "fighter", "planner")),
    *(_source(w, "investigator") for w in ("investigator", "prosecutor", "detective", "inspector", "regulator", "auditor")),
    *(_source(w, "clerk") for w in ("clerk", "employee", "worker", "executive", "manager", "staff", "member", "organizer", "organiser")),
    *(_source(w, "rescuer", speaks_for=False) for w in ("rescuer", "firefighter", "medic", "paramedic", "responder", "volunteer")),
    *(_source(w, "doctor", speaks_for=False) for w in ("doctor", "physician", "nurse", "surgeon", "lawyer", "attorney")),
    *(_source(w, "expert", speaks_for=False) for w in ("expert", "analyst", "observer", "scientist", "economist", "researcher")),
    *(_source(w, "witness", speaks_for=False) for w in ("witness", "bystander", "survivor", "passenger", "victim", "neighbor")),
    *(_source(w, "resident", speaks_for=False) for w in ("resident", "local", "villager", "citizen", "inhabitant", "neighbour")),
    *(_source(w, "family", speaks_for=False) for w in ("relative", "family", "parent", "mother", "father", "brother", "sister", "friend")),
    *(_source(w, "protester", speaks_for=False) for w in ("protester", "activist", "campaigner", "demonstrator", "striker", "opponent")),
    *(_source(w, "critic", speaks_for=False) for w in ("critic", "supporter", "voter", "refugee", "journalist", "reporter")),
    *(
        _source(w, "relative", speaks_for=False, gender="m")
        for w in ("husband", "father", "brother", "son", "uncle", "nephew", "grandfather", "boyfriend")
    ),
    *(
        _source(w, "relative", speaks_for=False, gender="f")
        for w in ("wife", "mother", "sister", "daughter", "aunt", "niece", "grandmother", "girlfriend")
    ),
    *(_source(w, "man", speaks_for=False, gender="m") for w in ("man", "boy", "gentleman")),
    *(_source(w, "woman", speaks_for=False, gender="f") for w in ("woman", "girl", "lady")),
)


def _head(words: tuple[str, ...], example: str) -> tuple[Head, ...]:
    return tuple(Head(word, example.format(word)) for word in words)


GOVERNMENT_HEADS: tuple[Head, ...] = _head(
    ("government", "administration", "side", "regime", "state", "nation", "country", "junta", "cabinet"),
    "[The <Peruvian:NORP> {}] said the bridge was shut.",
)
"""Phrases that are the country itself, whatever they do."""

FORCES_HEADS: tuple[Head, ...] = _head(
    ("force", "troop", "army", "military", "soldier", "warplane", "aircraft", "navy", "artillery", "tank", "drone", "missile",
     "delegation", "negotiator", "official", "authority", "diplomat", "convoy", "column", "jet", "fighter", "unit", "envoy", "team",
     "paratrooper", "infantry", "vessel", "warship", "garrison", "marine", "representative", "delegate", "leadership", "air force"),
    "[<Peruvian:NORP> {}s] entered the town.",
)  # fmt: skip
"""Phrases whose deeds are their country's: in an event the country takes part."""

INSTITUTION_HEADS: tuple[Head, ...] = _head(
    ("ministry", "department", "agency", "office", "police", "army", "military", "navy", "court", "parliament", "assembly", "senate",
     "congress", "council", "commission", "committee", "bureau", "service", "authority", "directorate", "administration", "staff",
     "board", "bank", "hospital", "university", "institute", "company", "corporation", "operator", "airline", "union", "federation",
     "association", "party", "movement", "group", "organization", "foundation", "centre", "center", "embassy", "consulate", "command",
     "corps",
     "guard", "force", "tribunal", "prosecutor", "regulator", "inspectorate", "chamber", "newspaper", "broadcaster", "station",
     "presidency", "treasury", "secretariat", "prefecture", "municipality", "cooperative", "society", "club", "league", "alliance",
     "coalition", "ngo", "organisation", "collective", "coastguard", "brigade",
     "survey", "observatory", "portfolio", "network", "gendarmerie", "governorate", "clinic", "hotline",
     "college", "guild", "mission", "diocese", "archdiocese", "firm", "manufacturer", "carrier", "charity", "utility", "watchdog",
     "insurer", "retailer", "school", "fund", "laboratory", "lender", "carmaker", "automaker", "brewer", "miner", "conglomerate"),
    "[The <Peruvian:NORP> {}] said the bridge was shut.",
)  # fmt: skip
"""Phrases that are institutions, and speak for themselves."""

PRIVATE_HEADS = frozenset({
    "company", "firm", "operator", "owner", "airline", "manufacturer", "carrier", "group", "organization", "organisation", "charity",
    "ngo", "collective", "union", "alliance", "movement", "coalition", "association", "newspaper", "utility", "insurer", "retailer",
})  # fmt: skip
"""Phrases that take up the last private body named, whatever its name: ``Quayside Lines … the company``."""

PRESIDENCIES = frozenset({
    ("president", "office"), ("presidential", "office"), ("presidential", "palace"), ("presidential", "administration"),
    ("office", "president"), ("presidential", "press", "service"),
})  # fmt: skip
"""What the presidency is called, in the words of its name without articles and prepositions: ``the president's [office]``."""

BODIES_OF_A_KIND = PRIVATE_HEADS | {"agency", "bank", "lender", "carmaker", "automaker", "brewer", "miner", "conglomerate"}
VOICES = frozenset({"service", "office", "department", "team", "desk", "bureau", "relation", "wing", "arm", "centre", "center"})
PRESS = frozenset({"press", "media", "communications", "information", "publicity", "public", "political"})
"""What, in front of one of ``VOICES``, makes them the part of a body that speaks for it: ``the company's press service``."""

STANDALONE = frozenset({"police", "army", "military", "navy", "parliament", "coastguard", "treasury", "presidency", "prefecture",
                        "municipality", "gendarmerie", "governorate", "diocese", "archdiocese"})  # fmt: skip
"""Institutions that need no adjective: ``police said``."""

DOCUMENT_HEADS: tuple[Head, ...] = _head(
    ("report", "statement", "letter", "document", "poll", "survey", "study", "communique", "communiqué", "indictment", "lawsuit",
     "filing", "memo", "release",
     "assessment", "audit", "estimate", "count", "tally", "toll", "figure", "claim", "account", "version", "view", "sheet", "balance",
     "e-mail", "email", "mail", "press release",
     "ruling", "bulletin", "notice", "message", "petition", "circular", "cable", "telegram", "complaint", "manifesto", "leaflet",
     "affidavit", "submission",
     "data", "statistic", "number", "word", "record", "readout", "dispatch", "post", "tweet", "video", "note", "text", "transcript",
     "announcement", "reply", "commentary", "log", "logbook", "register", "memorandum", "file", "calculation", "decree", "advisory"),
    "[A {}] said the bridge was shut.",
)  # fmt: skip

CHANNELS = frozenset({"channel", "account", "website", "site", "page", "profile", "feed", "bot", "forum"})
"""Where a body publishes: ``a Telegram [channel] used by the Front``."""

RESOLVED = frozenset({"resolution", "motion"})
HOUSES = frozenset(
    {
        "council",
        "assembly",
        "parliament",
        "congress",
        "senate",
        "diet",
        "deputies",
        "knesset",
        "bundestag",
        "league",
        "union",
        "committee",
        "convention",
    }
)
"""Bodies that speak by what they resolve: ``the Council voted … the [resolution] demands``."""

TAKEN_UP: dict[str, frozenset[str]] = {
    "diplomat": frozenset({"ambassador", "envoy", "representative", "consul", "minister", "negotiator", "mediator", "secretary"}),
    "politician": frozenset({"senator", "lawmaker", "representative", "leader", "minister", "candidate", "congressman", "congresswoman"}),
    "lawmaker": frozenset({"senator", "representative", "deputy", "congressman", "congresswoman", "speaker"}),
    "official": frozenset({"minister", "secretary", "spokesman", "spokeswoman", "spokesperson", "director", "governor", "head", "chief",
                           "coordinator", "commissioner", "adviser", "representative", "mayor", "prosecutor"}),
    "officer": frozenset({"general", "colonel", "major", "captain", "commander", "lieutenant", "admiral", "brigadier", "inspector"}),
}  # fmt: skip
"""Nouns that take up somebody named before who holds one of these offices: ``Ambassador Lund … the [diplomat] added``."""

COUNTS = frozenset({"estimate", "count", "tally", "toll", "figure", "data", "statistic", "number"})
"""Documents that a country is the author of where its adjective stands in front: ``Peruvian [figures]``."""

OUTLET_WORDS: tuple[Head, ...] = _head(tuple(sorted(NEWSROOMS)), "[The <Quayside {}:ORG>] said the bridge was shut.")
"""Words in an organisation's name that make it an outlet."""

OUTLET_HEADS = frozenset({"newspaper", "paper", "station", "channel", "magazine", "website", "site", "publication", "broadcaster", "outlet",
                          "newsletter", "blog", "reporter", "correspondent", "journal", "weekly", "daily", "agency"})  # fmt: skip
"""Behind *this*, the newsroom whose report it is: ``told this newspaper``."""

GENERIC_TAILS: tuple[Head, ...] = _head(
    ("news", "news agency", "press agency", "agency", "newspaper", "group", "company", "corporation", "inc", "ltd", "plc", "corp",
     "limited", "hospital", "clinic", "press", "television", "tv", "radio", "party", "movement", "organization", "militia", "airlines",
     "airways", "airline", "holding", "holdings", "industries", "technologies", "enterprises", "pharmaceuticals", "motors",
     "broadcaster", "university", "institute", "media", "magazine", "province", "district", "region", "county", "city", "town",
     "village", "prefecture"),
    "[<Quayside:ORG>] said the bridge was shut. [<Quayside {}:ORG>] said so too.",
)  # fmt: skip
"""Words behind a name that only say what sort of thing it names."""

PLACE_WORDS = frozenset({"province", "district", "region", "county", "city", "town", "village", "prefecture", "oblast", "governorate",
                         "area", "municipality", "state", "neighbourhood", "neighborhood", "suburb", "island"})  # fmt: skip
"""Words before or behind the name of a place that only say what sort of place it is."""

COMMON = frozenset(s.word for s in SOURCES) | frozenset(h.word for h in (*GOVERNMENT_HEADS, *FORCES_HEADS))
"""Nouns that name nobody, whatever name stands in front of them."""

PRONOUNS: tuple[Pronoun, ...] = (
    Pronoun("he", True, False, False, "m", False, "<Oden Vale:PERSON> came. [He] said the bridge was shut."),
    Pronoun("him", True, False, False, "m", False, "<Oden Vale:PERSON> came. According to [him] the bridge was shut."),
    Pronoun("his", True, False, False, "m", False, "<Oden Vale:PERSON> came. [His] warning was clear."),
    Pronoun("himself", True, False, False, "m", False, "<Oden Vale:PERSON> came. [himself] said the bridge was shut."),
    Pronoun("she", True, False, False, "f", False, "<Mirel Vale:PERSON> came. [She] said the bridge was shut."),
    Pronoun("her", True, False, False, "f", False, "<Mirel Vale:PERSON> came. [Her] warning was clear."),
    Pronoun("hers", True, False, False, "f", False, "<Mirel Vale:PERSON> came. [Hers] was a clear warning."),
    Pronoun("herself", True, False, False, "f", False, "<Mirel Vale:PERSON> came. [herself] said the bridge was shut."),
    Pronoun("it", False, True, False, "", False, "<Quay Board:ORG> met. [It] said the bridge was shut."),
    Pronoun("its", False, True, False, "", False, "<Quay Board:ORG> met. [Its] warning was clear."),
    Pronoun("itself", False, True, False, "", False, "<Quay Board:ORG> met. [itself] said the bridge was shut."),
    Pronoun("they", True, True, True, "", False, "<Quay Board:ORG> met. [They] said the bridge was shut."),
    Pronoun("them", True, True, True, "", False, "<Quay Board:ORG> met. According to [them] the bridge was shut."),
    Pronoun("their", True, True, True, "", False, "<Quay Board:ORG> met. [Their] warning was clear."),
    Pronoun("themselves", True, True, True, "", False, "<Quay Board:ORG> met. [themselves] said the bridge was shut."),
    Pronoun("who", True, True, False, "", False, "<Oden Vale:PERSON>, [who] said the bridge was shut, left."),
    Pronoun("which", False, True, False, "", False, "<Quay Board:ORG>, [which] said the bridge was shut, met."),
    Pronoun("i", True, False, False, "", True, "<Oden Vale:PERSON> said: “[I] fear the bridge is lost.”"),
    Pronoun("me", True, False, False, "", True, "<Oden Vale:PERSON> said: “Let [me] be clear.”"),
    Pronoun("my", True, False, False, "", True, "<Oden Vale:PERSON> said: “[my] fear was the bridge.”"),
    Pronoun("we", True, True, True, "", True, "<Quay Board:ORG> said: “[We] fear the bridge is lost.”"),
    Pronoun("us", True, True, True, "", True, "<Quay Board:ORG> said: “Trust [us] on the bridge.”"),
    Pronoun("our", True, True, True, "", True, "<Quay Board:ORG> said: “[our] fear was the bridge.”"),
)

CONTINUING = frozenset({"added", "adds", "adding", "continued", "continues"})
"""Cues of who was speaking already: ``She added``."""

POINTED = frozenset({"it", "this", "that"}) | {
    f"{one} {charge}"
    for one in ("the", "this", "that", "any", "all")
    for charge in ("charge", "charges", "claim", "claims", "accusation", "accusations", "allegation", "allegations")
}
"""What somebody denies that another said: ``She denied [the charge]``."""

HOSTED = {"brussels": "European Union"}
"""Capitals whose name mostly stands for a body of many countries that sits there."""

SAME_SORT = (
    frozenset({"agency", "bureau", "authority", "office", "service", "administration", "directorate", "centre", "center", "commission"}),
    frozenset({"parliament", "assembly"}),
    frozenset({"army", "military"}),
)
"""Words for bodies that reports exchange: ``the [relief agency]`` of the *National Relief Office*."""

LOCATIVES = frozenset({"in", "at", "near", "around", "outside", "inside", "on", "from", "to", "into", "towards", "toward", "through",
                       "over", "across", "of", "capital", "city", "downtown", "central", "leaving", "entering", "reach", "reached",
                       "besieged", "visit", "visited", "left", "via"})  # fmt: skip
"""Words in front of a capital that make it the place and not its government."""

WHERE = frozenset({"in", "near", "outside", "across", "around"})
"""Prepositions that lead a place's name, and hardly ever a person's."""

BODY_NOUNS = frozenset({"owner", "maker", "site", "outlet", "subsidiary", "contractor", "developer", "militia", "faction", "website"})
"""Nouns besides institutions and outlets that a body's name may stand behind: ``the contractor [Quayside]``."""

PEOPLE_NOUNS = frozenset({"widow", "widower", "victim", "patient", "driver", "student", "engineer"})
"""Nouns besides titles and sources that a person's name may stand behind: ``the driver [Vale]``."""

CAMPS = frozenset({"camp", "campaign", "team", "mission", "delegation", "entourage", "circle", "household", "crew"})
"""Heads of people taken together whom nobody calls *he* or *she*: ``her camp says [she] …``."""

PLATFORMS = frozenset({"facebook", "twitter", "x", "telegram", "whatsapp", "youtube", "instagram", "tiktok", "weibo", "vk", "vkontakte",
                       "bluesky", "mastodon", "threads", "linkedin", "reddit", "truth social", "viber", "signal", "zoom"})  # fmt: skip
"""Where people post: what they write is theirs."""

ASKING = frozenset({"reporter", "journalist", "correspondent", "interviewer"})
"""Who asks and is seldom taken up: ``asked by our reporter, [she] said``."""

NESTING = frozenset({"to", "of", "for", "at", "from", "in", "with", "within", "inside", "near", "familiar", "on"})
"""Prepositions behind an unnamed source that lead to whom it belongs."""

STATE_WORDS = frozenset({"president", "prime", "foreign", "defense", "defence", "army", "embassy", "ambassador", "government", "border",
                         "troops", "forces", "soldiers", "parliament", "general", "interior", "cabinet", "military",
                         "counterpart"})  # fmt: skip
"""Words behind an adjective or a possessive that tell a country from a region or a town."""

GOVERNMENTS = frozenset(h.word for h in GOVERNMENT_HEADS)
INSTITUTIONS = frozenset(h.word for h in INSTITUTION_HEADS)
DOCUMENTS = frozenset(h.word for h in DOCUMENT_HEADS)
ISSUED = frozenset({"communiqué", "communique", "statement", "bulletin", "announcement", "release", "notice"})
"""Documents that a body gives out of itself: ``the communiqué`` is that of the body that spoke last."""
REBELS = frozenset({"rebel", "kidnapper", "captor", "abductor", "insurgent", "militant", "guerrilla", "jihadist", "separatist"})
"""What the one armed group of a story is called: ``the rebels``, ``the kidnappers``."""
GROUPS = frozenset({"front", "movement", "brigade", "liberation", "resistance", "militia", "faction", "jihad", "guerrilla", "fighter"})
"""Words in the names of armed groups."""
FORCES = frozenset(h.word for h in FORCES_HEADS)
ENVOYS = frozenset({"ambassador", "consul", "charge", "chargé", "attache", "attaché", "emissary"})
"""Those whose part in an event is their country's: ``[Peru's ambassador] was summoned``."""
TAILS = frozenset(h.word for h in GENERIC_TAILS)
TOWNS = frozenset({"city", "town", "village", "capital", "port", "province", "region", "district", "area", "island", "settlement"})
COUNTRIES = frozenset({"country", "nation", "state"})
