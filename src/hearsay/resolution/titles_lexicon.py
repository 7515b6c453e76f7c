"""Forms of address, offices and ranks, as tables; every entry with an example that a test runs, written as in :mod:`.lexicon`."""

from __future__ import annotations

from typing import Literal, NamedTuple

Gender = Literal["f", "m", ""]


class Honorific(NamedTuple):
    """A form of address in front of a person's name: no part of the name, no office either."""

    word: str
    gender: Gender
    example: str


class Title(NamedTuple):
    """An office or a rank that stands in front of, or behind, the name of its holder."""

    title: str
    leads: bool
    """Whether its holder heads what the title is of, so that ``the Harbour Board chief`` may mean her."""
    example: str


HONORIFICS: tuple[Honorific, ...] = (
    Honorific("mr", "m", "[Mr <Vale:PERSON>] said the bridge was shut."),
    Honorific("mrs", "f", "[Mrs <Vale:PERSON>] said the bridge was shut."),
    Honorific("ms", "f", "[Ms <Vale:PERSON>] said the bridge was shut."),
    Honorific("miss", "f", "[Miss <Vale:PERSON>] said the bridge was shut."),
    Honorific("sir", "m", "[Sir <Oden Vale:PERSON>] said the bridge was shut."),
    Honorific("lord", "m", "[Lord <Vale:PERSON>] said the bridge was shut."),
    Honorific("lady", "f", "[Lady <Vale:PERSON>] said the bridge was shut."),
    Honorific("dame", "f", "[Dame <Mirel Vale:PERSON>] said the bridge was shut."),
    Honorific("dr", "", "[Dr <Vale:PERSON>] said the bridge was shut."),
    Honorific("prof", "", "[Prof <Vale:PERSON>] said the bridge was shut."),
    Honorific("rev", "", "[Rev <Vale:PERSON>] said the bridge was shut."),
    Honorific("me", "", "[Me <Mirel Vale:PERSON>] said the bridge was shut."),
    Honorific("maitre", "", "[Maître <Vale:PERSON>] said the bridge was shut."),
    Honorific("monsieur", "m", "[Monsieur <Vale:PERSON>] said the bridge was shut."),
    Honorific("madame", "f", "[Madame <Vale:PERSON>] said the bridge was shut."),
    Honorific("mme", "f", "[Mme <Vale:PERSON>] said the bridge was shut."),
    Honorific("senor", "m", "[Señor <Vale:PERSON>] said the bridge was shut."),
    Honorific("senora", "f", "[Señora <Vale:PERSON>] said the bridge was shut."),
    Honorific("herr", "m", "[Herr <Vale:PERSON>] said the bridge was shut."),
    Honorific("frau", "f", "[Frau <Vale:PERSON>] said the bridge was shut."),
    Honorific("mademoiselle", "f", "[Mademoiselle <Vale:PERSON>] said the bridge was shut."),
    Honorific("mlle", "f", "[Mlle <Vale:PERSON>] said the bridge was shut."),
    Honorific("signor", "m", "[Signor <Vale:PERSON>] said the bridge was shut."),
    Honorific("signora", "f", "[Signora <Vale:PERSON>] said the bridge was shut."),
    Honorific("senhor", "m", "[Senhor <Vale:PERSON>] said the bridge was shut."),
    Honorific("senhora", "f", "[Senhora <Vale:PERSON>] said the bridge was shut."),
    Honorific("meneer", "m", "[Meneer <Vale:PERSON>] said the bridge was shut."),
    Honorific("mevrouw", "f", "[Mevrouw <Vale:PERSON>] said the bridge was shut."),
    Honorific("gospodin", "m", "[Gospodin <Vale:PERSON>] said the bridge was shut."),
    Honorific("pani", "f", "[Pani <Vale:PERSON>] said the bridge was shut."),
    Honorific("shri", "m", "[Shri <Vale:PERSON>] said the bridge was shut."),
    Honorific("smt", "f", "[Smt <Vale:PERSON>] said the bridge was shut."),
    Honorific("shrimati", "f", "[Shrimati <Vale:PERSON>] said the bridge was shut."),
    Honorific("khun", "", "[Khun <Vale:PERSON>] said the bridge was shut."),
    Honorific("daw", "f", "[Daw <Vale:PERSON>] said the bridge was shut."),
    Honorific("encik", "m", "[Encik <Vale:PERSON>] said the bridge was shut."),
    Honorific("puan", "f", "[Puan <Vale:PERSON>] said the bridge was shut."),
    Honorific("datuk", "", "[Datuk <Vale:PERSON>] said the bridge was shut."),
    Honorific("dato", "", "[Dato <Vale:PERSON>] said the bridge was shut."),
    Honorific("datin", "f", "[Datin <Vale:PERSON>] said the bridge was shut."),
    Honorific("bapak", "m", "[Bapak <Vale:PERSON>] said the bridge was shut."),
    Honorific("ibu", "f", "[Ibu <Vale:PERSON>] said the bridge was shut."),
    Honorific("ato", "m", "[Ato <Vale:PERSON>] said the bridge was shut."),
    Honorific("woizero", "f", "[Woizero <Vale:PERSON>] said the bridge was shut."),
    Honorific("weizero", "f", "[Weizero <Vale:PERSON>] said the bridge was shut."),
    Honorific("woizerit", "f", "[Woizerit <Vale:PERSON>] said the bridge was shut."),
    Honorific("dasho", "m", "[Dasho <Vale:PERSON>] said the bridge was shut."),
    Honorific("sayyid", "m", "[Sayyid <Vale:PERSON>] said the bridge was shut."),
    Honorific("sayyida", "f", "[Sayyida <Vale:PERSON>] said the bridge was shut."),
    Honorific("ustaz", "m", "[Ustaz <Vale:PERSON>] said the bridge was shut."),
    Honorific("haji", "m", "[Haji <Vale:PERSON>] said the bridge was shut."),
    Honorific("hajja", "f", "[Hajja <Vale:PERSON>] said the bridge was shut."),
    Honorific("alhaji", "m", "[Alhaji <Vale:PERSON>] said the bridge was shut."),
    Honorific("hajiya", "f", "[Hajiya <Vale:PERSON>] said the bridge was shut."),
    Honorific("malam", "m", "[Malam <Vale:PERSON>] said the bridge was shut."),
    Honorific("mallam", "m", "[Mallam <Vale:PERSON>] said the bridge was shut."),
    Honorific("bwana", "m", "[Bwana <Vale:PERSON>] said the bridge was shut."),
    Honorific("mzee", "m", "[Mzee <Vale:PERSON>] said the bridge was shut."),
    Honorific("comrade", "", "[Comrade <Vale:PERSON>] said the bridge was shut."),
    Honorific("engr", "", "[Engr <Vale:PERSON>] said the bridge was shut."),
)
"""Words of address of many languages, as English reports from there keep them, with the sex that each tells, if it tells one."""


def _title(title: str, *, leads: bool = False) -> Title:
    return Title(title, leads, f"The flood barrier held, [{title} <Mirel Vale:PERSON>] said on the quay. [The {title}] left.")


_LEADING = (
    "president", "prime minister", "chancellor", "king", "queen", "emperor", "emir", "sultan", "crown prince", "pope",
    "supreme leader", "governor", "mayor", "first minister", "chief minister", "taoiseach", "secretary-general",
    "director-general", "director", "managing director", "chairman", "chairwoman", "chairperson", "chair", "chief executive",
    "executive director", "president-elect", "commissioner", "rector", "principal", "speaker", "chief of staff", "police chief",
    "fire chief", "army chief", "commander", "coordinator", "head", "chief", "leader", "boss", "founder", "superintendent",
)  # fmt: skip
_OTHER = (
    "vice president", "deputy prime minister", "deputy president", "foreign minister", "defense minister", "interior minister",
    "finance minister", "health minister", "justice minister", "transport minister", "education minister", "energy minister",
    "labor minister", "environment minister", "agriculture minister", "economy minister", "culture minister", "trade minister",
    "information minister", "minister", "deputy minister", "secretary of state", "foreign secretary", "home secretary",
    "defense secretary", "health secretary", "treasury secretary", "press secretary", "secretary", "undersecretary",
    "attorney general", "prosecutor", "chief prosecutor", "public prosecutor", "judge", "chief justice", "justice", "magistrate",
    "senator", "congressman", "congresswoman", "representative", "lawmaker", "councillor", "ambassador", "envoy",
    "special envoy", "consul", "high representative", "commissioner-general", "negotiator", "mediator", "chief negotiator",
    "spokesman", "spokeswoman", "spokesperson", "press officer", "adviser", "aide", "ombudsman", "general", "major general",
    "lieutenant general", "brigadier", "brigadier general", "colonel", "lieutenant colonel", "major", "captain", "lieutenant",
    "sergeant", "corporal", "private", "admiral", "vice admiral", "rear admiral", "commodore", "inspector", "detective",
    "inspector general", "constable", "sheriff", "officer", "bishop", "archbishop", "cardinal", "imam", "rabbi", "ayatollah", "sheikh",
    "prince", "princess", "duke", "duchess", "professor", "doctor", "nurse", "surgeon", "epidemiologist", "lawyer", "pilot",
    "harbor master", "station master", "trade unionist", "activist", "opposition leader", "candidate", "journalist", "coach",
    "student", "teacher", "farmer", "witness", "resident", "researcher", "analyst", "seismologist", "economist", "manager",
    "vice chairman", "vice chairwoman", "vice chair", "deputy chair", "deputy chairman", "deputy director", "deputy head", "deputy chief",
    "deputy governor", "deputy mayor", "first lady", "first secretary", "general secretary", "party leader", "commandant",
)  # fmt: skip

TITLES: tuple[Title, ...] = (*(_title(t, leads=True) for t in _LEADING), *(_title(t) for t in _OTHER))

TITLE_SYNONYMS: dict[str, str] = {
    "pm": "prime minister", "premier": "prime minister", "advisor": "adviser",
    "cm": "chief minister", "fm": "foreign minister", "vp": "vice president", "dg": "director-general", "igp": "inspector general",
    "physician": "doctor", "attorney": "lawyer", "counsel": "lawyer", "barrister": "lawyer", "solicitor": "lawyer",
    "chief executive officer": "chief executive", "ceo": "chief executive", "director general": "director-general",
    "general director": "director-general",
    "secretary general": "secretary-general", "prosecutor general": "chief prosecutor",
    "gen": "general", "col": "colonel", "capt": "captain", "lt": "lieutenant",
    "sen": "senator", "gov": "governor", "rep": "representative", "prof": "professor", "maj": "major", "sgt": "sergeant",
    "adm": "admiral", "maj gen": "major general", "lt gen": "lieutenant general", "pres": "president", "dr": "doctor",
    "major-general": "major general", "lieutenant-general": "lieutenant general", "brigadier-general": "brigadier general",
    "lt col": "lieutenant colonel", "vice-admiral": "vice admiral", "rear-admiral": "rear admiral", "chief diplomat": "foreign minister",
    "top diplomat": "foreign minister", "head of diplomacy": "foreign minister", "chief of diplomacy": "foreign minister",
    "consul general": "consul", "consul-general": "consul",
    "brig gen": "brigadier general", "permanent representative": "ambassador", "president of the republic": "president",
    "spokesperson": "spokesperson", "head of state": "president", "head of government": "prime minister",
    "head of the government": "prime minister", "head of the state": "president", "chief of the government": "prime minister",
}  # fmt: skip
"""Other ways to write a title: left the form met, right the one that is kept."""

FORMER = frozenset({"former", "ex", "late", "retired", "outgoing", "acting", "deputy", "vice", "assistant", "then", "would-be"})
"""Words that make another office of the title behind them."""

SOLE = frozenset({
    "president", "prime minister", "chancellor", "king", "queen", "emperor", "emir", "sultan", "crown prince", "pope", "supreme leader",
    "secretary-general", "director-general", "foreign minister", "defense minister", "interior minister", "finance minister",
    "health minister", "justice minister", "energy minister", "foreign secretary", "home secretary", "defense secretary",
    "secretary of state", "attorney general", "chief prosecutor", "governor", "mayor", "army chief", "police chief", "chief of staff",
    "sheriff", "coroner", "police commissioner",
    "chief justice", "high commissioner", "vice president", "first lady",
})  # fmt: skip
"""Offices that one person holds: whoever does is somebody, even if no report gives the name."""

LEADERS = frozenset({"head", "chief", "leader", "boss"})
"""Heads of phrases that mean whoever leads the thing named, whatever the title."""

RANKS = frozenset({"top", "highest", "main", "leading", "country's", "country’s", "nation's", "nation’s"})
"""Words in front of a body that are no part of what it is called: ``the country's top [court]``."""
