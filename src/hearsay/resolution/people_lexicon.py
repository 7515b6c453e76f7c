"""Words about people that tell who is meant by a phrase, each set with an example that a test runs."""

from __future__ import annotations

from hearsay.resolution.lexicon import SOURCES
from hearsay.resolution.titles_lexicon import TITLES

NO_QUALIFIERS = frozenset({
    "the", "a", "an", "its", "his", "her", "their", "this", "that", "another", "one", "senior", "chief", "top", "veteran", "longtime",
    "new", "current", "then", "former", "acting", "deputy", "leading", "local", "official", "of", "for", "to", "at", "in", "and", "on",
    "aged",
})  # fmt: skip
"""Words around an office that do not tell which one it is: ``[a senior] harbour police spokesman`` is ``the harbour police spokesman``."""
SPEAKING = frozenset({"spokesman", "spokeswoman", "spokesperson", "representative"})
"""Offices of those who speak for others, of whom there are many in a story: ``the [spokesman]`` is the one who was brought in last."""
KIN = frozenset(s.word for s in SOURCES if s.kin == "relative") | {"father", "mother", "brother", "sister", "cousin"}
"""Of whom somebody is the one: ``Her [uncle], Oden Vale, … the uncle``."""
_CHILDREN = frozenset({"son", "daughter", "child", "children", "sons", "daughters", "boy", "girl", "boys", "girls"})
_PARENTS, _SIBLINGS = frozenset({"mother", "father", "parents"}), frozenset({"brother", "sister", "brothers", "sisters"})
CONVERSE = {
    "mother": ("her", _CHILDREN), "father": ("his", _CHILDREN), "son": ("his", _PARENTS), "daughter": ("her", _PARENTS),
    "brother": ("his", _SIBLINGS), "sister": ("her", _SIBLINGS), "wife": ("her", frozenset({"husband"})),
    "widow": ("her", frozenset({"husband"})), "husband": ("his", frozenset({"wife"})),
}  # fmt: skip
"""What makes somebody another's relative: a [mother] is who has [her] [son]."""
ARMED = frozenset(
    {"terrorist", "terror", "militant", "extremist", "jihadist", "jihadi", "insurgent", "islamist", "rebel", "armed", "radical"}
)
"""In front of *group*, what makes it the one that the report is about: ``the [militant] group``."""
_MINISTERS = frozenset(t.title.removesuffix(" minister") for t in TITLES if t.title.endswith(" minister"))
PORTFOLIOS = (_MINISTERS - {"prime", "deputy prime", "deputy", "chief", "first"}) | {"defence", "labour"}
"""What a ministry is in charge of: ``the ministry of [health]``."""
COMPASS = frozenset({"north", "south"})
"""Quarters that a country of two is called by: ``the [North]``."""
AGAIN = frozenset({
    "teen", "teenager", "youth", "youngster", "pensioner", "farmer", "fisherman", "teacher", "survivor", "widow", "widower", "student",
    "schoolteacher", "shopkeeper", "trader", "nurse", "miner", "grandmother", "grandfather", "veteran", "activist", "campaigner",
    "singer", "actor", "actress", "writer", "author", "priest", "bishop", "cleric", "engineer", "scientist", "economist", "professor",
    "academic", "analyst", "historian", "geologist", "seismologist", "hydrologist", "biologist", "businessman", "businesswoman",
    "entrepreneur", "billionaire", "driver", "pilot", "sailor", "captain", "skipper", "baker", "welder", "carpenter", "labourer", "laborer",
    "chef", "waiter", "waitress", "cook", "coach", "player", "striker", "goalkeeper", "midfielder", "defender", "athlete", "runner",
    "politician", "lawmaker", "lawyer", "attorney", "barrister", "surgeon", "doctor", "physician", "medic", "researcher", "expert",
    "comedian", "comedienne", "comic", "rapper", "musician", "songwriter", "presenter", "filmmaker", "novelist", "poet", "artist",
    "designer", "astronaut", "astronomer", "astrophysicist", "psychologist", "psychiatrist", "blogger", "columnist", "tycoon", "mogul",
    "magnate", "investor", "programmer", "retiree", "congressman", "congresswoman", "strategist", "physicist", "chemist", "virologist",
    "epidemiologist", "paediatrician", "pediatrician", "paramedic", "firefighter", "electrician", "mechanic", "plumber", "butcher",
})  # fmt: skip
"""What somebody with a name may be called when taken up: ``the [teen] added``."""
WORKING = frozenset({
    "work", "works", "worked", "working", "employed", "hired", "drive", "drives", "drove", "clean", "cleans", "cleaned", "cook", "cooks",
    "cooked", "guard", "guards", "guarded", "serve", "serves", "served", "teach", "teaches", "taught", "advise", "advises", "advised",
    "volunteer", "volunteers", "volunteered", "dig", "digs", "drill", "drills", "represent", "represents", "represented", "translates",
})  # fmt: skip
"""Verbs of what one does for whom one works: ``a man who [drives] a van for Quayside``."""
_CARE = frozenset({"hospital", "clinic", "infirmary", "maternity", "dispensary", "sanatorium", "hospice"})
_ARMY = ("army", "military", "regiment", "brigade", "battalion", "infantry", "guard", "troop")
CREWS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("soldier", "paratrooper", "conscript", "infantryman"), _ARMY), "gendarme": ("gendarmerie",), "sailor": ("navy",),
    **dict.fromkeys(("policeman", "policewoman", "constable", "detective", "cop"), ("police", "constabulary")), "guardsman": ("guard",),
    "warder": ("prison", "jail"), "jailer": ("prison", "jail"), "airman": ("air",), "fireman": ("fire",),
}  # fmt: skip
"""Who serves in a body, and the words that its name holds: ``[Gendarmes] said`` for the Torvel Gendarmerie."""
STAFFS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("nurse", "doctor", "surgeon", "physician", "medic", "midwife", "orderly", "paediatrician", "pediatrician",
                     "anaesthetist", "anesthetist", "radiologist", "pathologist", "registrar", "matron", "porter", "paramedic"), _CARE),
    "teacher": frozenset({"school", "lycee", "college"}), "headteacher": frozenset({"school", "college"}),
    "lecturer": frozenset({"university", "college", "institute"}), "inmate": frozenset({"prison", "jail"}),
    "guard": frozenset({"prison", "jail"}),
}  # fmt: skip
"""Who works in a house, and the words for it: ``[A nurse] said`` where a hospital was just named."""
CREW = frozenset({"pilot", "worker", "driver", "staff", "employee", "crew", "engineer", "technician", "miner", "sailor", "nurse", "teacher",
                  "member", "soldier", "officer", "men", "guard", "inspector", "colleague"})  # fmt: skip
"""Who works for the body that somebody leads, rather than for her: ``her [pilots]``."""
STANDING = frozenset({
    "retired", "sacked", "suspended", "ousted", "veteran", "outgoing", "embattled", "jailed", "disgraced", "dismissed", "exiled", "wounded",
    "injured", "uniformed", "beleaguered", "deposed", "arrested", "detained", "bereaved", "shaken", "exhausted", "tearful", "young",
    "elderly",
})  # fmt: skip
"""What is said of somebody who is taken up, beside what he is: ``the [sacked] officer``."""
SERVING = frozenset({
    "adviser", "advisor", "aide", "lawyer", "attorney", "spokesman", "spokeswoman", "spokesperson", "ally", "assistant", "confidant",
    "friend", "son", "daughter", "wife", "husband", "brother", "sister", "widow", "deputy", "speechwriter", "envoy", "bodyguard",
})  # fmt: skip
"""Who serves, or is close to, whoever holds an office: a name behind both is of one of the two: ``an [aide] to the mayor, Ida Lund``."""
