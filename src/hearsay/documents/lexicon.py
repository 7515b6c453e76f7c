"""The words by which the parts of a report are known, each with an example: heads, dates, credits, signs of bad copy.

Furniture has a table of its own, ``furniture_lexicon``.
"""

from __future__ import annotations

import re

import msgspec

from hearsay.documents.days import DAY
from hearsay.documents.letters import UPPER

NAME = rf"[{UPPER}][\w.'’-]{{0,29}}(?: (?:(?:de|da|di|del|van|von|bin|al|el|la|le|ter) )?[{UPPER}][\w.'’-]{{0,29}}){{1,3}}"
"""Two to four capitalised words."""
PLACE = rf"[{UPPER}][{UPPER}.'’-]{{1,24}}(?: [{UPPER}][{UPPER}.'’-]{{1,24}}){{0,3}}"
"""One to four words in capitals."""
PLACES = rf"{PLACE}(?: ?/ ?{PLACE})?"
"""A place, or the two that a report comes from: ``PORT ELLERY/TOLVA``."""
REGION = r"(?:,? [^\W\d_][^\W\d_.'’-]{0,24}(?: [^\W\d_]{1,24})?|, (?:[^\W\d_]{1,5}\.){1,3}| \([^\W\d_][\w.'’ -]{1,30}\)){0,2}"
"""What a place lies in: a country, a province, its abbreviation: ``Ellery, N.V., ``, ``Ellery (Norvik) ``."""
AGENCY = rf"\((?P<agency>[{UPPER}][^()\n]{{1,40}})\)"
DASH = r"(?:[—–―]|--?|:)(?= |$)"
ANY_DAY = re.sub(r"\(\?P<\w+>", "(?:", DAY)
"""The day of ``days`` without the names of its groups, to stand inside other patterns."""


class Pattern(msgspec.Struct, frozen=True):
    """A form that a line or a passage takes, with an example in which it is found."""

    name: str
    regex: str
    example: str


class Sign(msgspec.Struct, frozen=True):
    """A sign of a kind, seen where ``regex`` is found ``least`` times; ``name`` is how a note names it."""

    name: str
    kind: str
    least: int
    regex: str
    example: str


ROLE = r"(?:correspondent|editor|reporter|writer|columnist|journalist|analyst|contributor|bureau chief)s?"
"""Who writes for a newsroom; case does not count."""
_BEAT = (
    rf"(?:(?-i:[{UPPER}][\w’'-]{{1,30}})|(?:chief|senior|deputy|staff|special|foreign|political|diplomatic|defen[cs]e|health|education|crime|legal"
    r"|economics?|business|environment|science|world|home|international|security|religious|social|affairs|and|associate|assistant"
    r"|contributing"
    r"|state|rural|transport|sports?|technology|culture|local|democracy|courts?))"
)
"""What they write about, in front of it."""

_WEEKDAYS = "(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?"

_TOWN = rf"[{UPPER}][\w'’-]{{1,24}}(?: [{UPPER}][\w'’-]{{1,24}}){{0,2}}"

BYLINES = (
    Pattern("by", rf"[Bb]y:? {NAME}(?:(?:,| and| &| in) [^.!?\n]{{1,60}}){{0,3}}$", "By Ilse Korvan and Tam Brandt, Port Ellery"),
    Pattern(
        "by-day",
        rf"(?!(?i:first|last|posted|published|updated|created|modified|issued|released|edited|{_WEEKDAYS})\b)"
        rf"(?:By:? )?{NAME}(?:,| \||:| -| [—–]) (?:{ANY_DAY})[^.!?\n]{{0,30}}$",
        "Ilse Korvan, May 4, 2031",
    ),
    Pattern(
        "by-staff",
        r"(?:By|From) (?:our|a|the) [^.!?\n]{0,40}\b(?:correspondents?|staff|desk|reporters?|writers?|agencies)\b[^.!?\n]{0,40}$",
        "From our own correspondent and agencies",
    ),
    Pattern(
        "by-agencies",
        r"By (?:agencies|staff(?: (?:writers?|reporters?))?|the newsroom|news desk)\b[^.!?\n]{0,40}$",
        "By agencies and staff",
    ),
    Pattern(
        "live-by",
        rf"(?i:live (?:reporting|coverage|updates|blog) (?:by|from|with)) {NAME}(?:(?:,| and| &) {NAME}){{0,3}}$",
        "Live reporting by Ilse Korvan and Tam Brandt",
    ),
    Pattern(
        "roles",
        rf"{NAME}(?:,"
        rf"| in [{UPPER}][\w'’-]{{1,30}}(?: [{UPPER}][\w'’-]{{1,30}})?,?)? (?:(?i:{_BEAT}) ){{0,4}}"
        rf"(?i:{ROLE})(?:,? in [{UPPER}][\w’' -]{{2,30}})?$",
        "Ilse Korvan, chief Africa correspondent",
    ),
    Pattern(
        "and-agencies",
        rf"{NAME}(?: in [{UPPER}][\w’' -]{{2,30}})? (?:and|with) (?i:agencies|wires?|staff|reuters|afp)$",
        "Ilse Korvan and agencies",
    ),
    Pattern("from", rf"From {NAME}(?:,| in) [{UPPER}][\w’' -]{{2,30}}$", "From Ilse Korvan, Port Ellery"),
    Pattern(
        "in-turn",
        rf"{NAME} \((?:now|earlier|until .{{2,12}}|from .{{2,12}}|in [{UPPER}]\w+)\)(?:(?: and|,) {NAME}(?: \([^()]{{2,20}}\))?){{0,4}}$",
        "Ilse Korvan (now) and Tam Brandt (earlier)",
    ),
    Pattern(
        "piece-by",
        rf"(?i:analysis|report|story|opinion|comment|review|column|exclusive|essay|explainer|interview"
        rf"|dispatch) (?i:by) {NAME}(?:, [\w ]{{2,40}})?$",
        "Analysis by Ilse Korvan, Kestrel News",
    ),
    Pattern(
        "made-by",
        rf"(?i:written|reported|words|story|text|report|posted|author|by)(?i: by)?: ?{NAME}(?:,? (?:and |& )?{NAME})?$",
        "Author: Ilse Korvan",
    ),
    Pattern(
        "written-by",
        rf"(?i:written|reported|posted|words|story|text|report|photographs?) (?i:by) {NAME}(?:,? (?:and|&) {NAME})?$",
        "Written by Ilse Korvan",
    ),
)
"""Lines that sign a report; capitals count."""

DATELINES = (
    Pattern(
        "place-agency",
        rf"(?:{PLACES}|{NAME}|[{UPPER}][\w'’-]{{1,24}}){REGION}(?:/{PLACES})?(?:[,:]? (?:{ANY_DAY}))?[.,]? {AGENCY} ?{DASH}",
        "PORT ELLERY, Norvik, May 6 (Kestrel News) — The harbour was closed.",
    ),
    Pattern(
        "place-slashes",
        rf"[{UPPER}][\w'’-]{{1,24}}(?: [{UPPER}][\w'’-]{{1,24}}){{0,2}},? (?:{ANY_DAY})[.,:]? ?/"
        rf"(?P<agency>[{UPPER}][^/\n]{{1,30}})/[.,:]?(?: ?{DASH})?",
        "PORT ELLERY, May 6. /Kestrel News/. The harbour was closed.",
    ),
    Pattern(
        "place-day-agency",
        rf"(?:{PLACES}|{NAME}|[{UPPER}][\w'’-]{{1,24}}),? (?:{ANY_DAY}),? {AGENCY}\.(?= [{UPPER}“\"])",
        "Ellery, May 6 (KNA). The harbour was closed.",
    ),
    Pattern("day-agency", rf"(?:{ANY_DAY})[,:]? {AGENCY} ?{DASH}", "Feb. 7 (KNA) — The harbour was closed."),
    Pattern("agency", rf"{AGENCY} ?{DASH}", "(Kestrel News) - The harbour was closed."),
    Pattern("acronym", rf"\((?P<agency>[{UPPER}]{{2,6}})\)(?= [{UPPER}“\"])", "(KNA) The harbour was closed."),
    Pattern(
        "place",
        rf"{PLACES}(?:, [^\W\d_][\w.'’-]{{1,24}}(?: [^\W\d_][\w.'’-]{{1,24}})?)?(?:[,:]? (?:{ANY_DAY}))?\.? ?(?:[—–―]|--?)(?= )",
        "PORT ELLERY – The harbour was closed.",
    ),
    Pattern(
        "place-day",
        rf"{_TOWN}(?: ?/ ?{_TOWN})?,? (?:{ANY_DAY})[.,]? ?(?:[—–―]|--?)(?= )",
        "Ellery/Tarn, 4 May – The harbour was closed.",
    ),
    Pattern(
        "place-weekday",
        rf"(?:{PLACES}|{NAME}|[{UPPER}][\w'’-]{{1,24}}),? (?i:{_WEEKDAYS})(?:\. ?(?:[—–―]|--?)|,? (?:[—–―]|--?))(?= )",
        "Port Ellery, Sunday. - The harbour was closed.",
    ),
)
"""What stands in front of a first sentence; capitals count."""

TURNS = frozenset({"ANCHOR", "HOST", "PRESENTER", "MODERATOR", "CORRESPONDENT", "REPORTER"})
"""Words in capitals that open somebody's turn in a broadcast, with a name in brackets behind them, and are no place with an agency."""

NO_PLACES = frozenset(
    [
        "FILE",
        "UPDATE",
        "UPDATED",
        "BREAKING",
        "WATCH",
        "LIVE",
        "VIDEO",
        "PHOTOS",
        "PHOTO",
        "PICTURES",
        "RELATED",
        "READ",
        "EXCLUSIVE",
        "OPINION",
        "ANALYSIS",
        "ADVERTISEMENT",
        "NEW",
        "EXPLAINER",
        "EXPLAINED",
        "FACTBOX",
        "TIMELINE",
        "CORRECTION",
        "ALSO",
        "MORE",
        "NEWS",
        "INTERVIEW",
    ]
)
"""Words in capitals that begin a line and are no place."""

CREDITS = (
    Pattern(
        "source",
        r"(?:.{0,120}[.!] )?(?:Source|Credit|Agency):? ?[:-] ?(?P<credit>[^.|:/\n]{2,60})(?:\.(?: .{0,60})?)?$",
        "Source: Kestrel News",
    ),
    Pattern(
        "original",
        rf"(?:.{{0,120}}[.!] )?Original(?: text| article)?(?: in (?-i:[A-Z])[a-z]{{2,12}})?: "
        rf"(?P<credit>[{UPPER}][^.|:/\n]{{2,60}})(?:\.(?: .{{0,80}})?)?$",
        "Translated by machine. Original: Kestrel News",
    ),
    Pattern(
        "signed-day",
        rf"\((?P<credit>[{UPPER}][^(),\d\n]{{1,40}}),? (?:{ANY_DAY})[^()\n]{{0,20}}\)$",
        "(Kestrel News, 2031-05-04 18:42)",
    ),
    Pattern(
        "first-appeared",
        r"(?:(?:This|The) (?:\w+ ){0,2}?(?:story|article|text|post|piece|item|dispatch|interview|content)|.{0,50}[:;,.-] ?(?:it|this)?"
        r"|[Ii]t|[Tt]his)?"
        r" ?\b(?:has |is |was )?(?:(?:first|originally) appeared|(?:originally|first|was) published|is republished|reprinted|reproduced"
        r"|courtesy) (?:on|in|by|at|from|of) (?P<credit>[^.|\n]{2,60})\.?$",
        "This story first appeared in Kestrel News.",
    ),
)
"""Lines at the foot that say whose text it is."""

SIGNATURES = (
    Pattern(
        "signed",
        rf"(?:[—–-] ?|\()(?P<credit>[{UPPER}][\w.&'’-]{{1,20}}(?:[ /][{UPPER}][\w.&'’-]{{1,20}}){{0,3}})\)?$",
        "— Kestrel News",
    ),
)
"""Last lines that may be an agency's signature, or a speaker's; capitals count."""

OWNERS = (
    Pattern(
        "copyright",
        r"(?:.{0,60}\b)?(?:©|\(c\)|copyright)(?: ©| \(c\))?(?: \d{4}(?:[–-]\d{4})?)?,? (?:by )?(?P<owner>[^\W\d_][^.|,©\n]{2,40}?)"
        r"(?: (?:ltd|inc|plc|llc|limited|media|group|newspapers)){0,2}(?: \d{4})?(?:[.|,]|$)",
        "© 2031 The Kestrel Post. All rights reserved.",
    ),
    Pattern("owned", r"(?P<owner>[^\W\d_][^.|,©\n]{2,40}) (?:©|\(c\)) \d{4}(?:[.|,]|$)", "Kestrel Post © 2031. Terms and conditions."),
)
"""Lines at the foot that name the newsroom, ``owner``."""

NEWSROOM_WORDS = frozenset({
    "agency", "argus", "beacon", "broadcasting", "bugle", "bulletin", "channel", "chronicle", "courier", "daily", "digest", "dispatch",
    "echo", "examiner", "express", "gazette", "globe", "guardian", "herald", "inquirer", "journal", "ledger", "mail", "matin",
    "messenger", "mirror", "monitor", "morning", "news", "newsroom", "newswire", "observer", "online", "panorama", "post", "press", "radio",
    "record", "register", "reporter", "review", "sentinel", "soir", "standard", "star", "sun", "telegram", "telegraph", "television",
    "times", "today", "tribune", "tv", "voice", "weekly", "wire", "zeitung",
})  # fmt: skip
"""Words by which newspapers, stations and agencies are called."""

FOREIGN_NEWSROOMS = frozenset({
    "diario", "diário", "voz", "faro", "noticias", "notícias", "periódico", "correo", "prensa", "gaceta", "heraldo", "tribuna",
    "vanguardia", "jornal", "folha", "gazeta", "correio", "público", "expresso", "corriere", "giornale", "gazzetta", "messaggero",
    "mattino", "dépêche", "écho", "quotidien", "courrier", "nouvelles", "parisien", "tageblatt", "tagblatt", "nachrichten", "rundschau",
    "anzeiger", "kurier", "dagblad", "dagbladet", "tidende", "avisen", "posten", "allehanda", "krant", "pravda", "izvestia", "vesti",
    "novosti", "vedomosti", "haber", "gazetesi", "sabah", "akhbar", "ahram", "watan", "hayat", "jarida", "sharq", "awsat", "roznama",
    "jang", "dainik", "shimbun",
})  # fmt: skip
"""Words by which newspapers are called in other languages."""

SECTIONS = frozenset({
    "analysis", "africa", "americas", "asia", "breaking", "business", "comment", "culture", "economy", "english", "europe",
    "exclusive", "explained", "explainer", "explainers", "feature", "features", "foreign", "health", "home", "interview",
    "international", "latest", "life", "live", "local", "markets", "media", "money", "morning", "national", "news", "newsroom",
    "online", "opinion", "photo", "picture", "politics", "region", "regional", "report", "review", "science", "sport", "sports",
    "tech", "today", "top", "travel", "tv", "update", "video", "weather", "weekly", "world", "your", "our", "bulletin", "digest", "daily",
})  # fmt: skip
"""Words of sections and labels, which are nobody's name."""

EDITIONS = frozenset({
    "edition", "english", "service", "desk", "international", "online", "live", "print", "digital", "evening", "weekend", "french",
    "spanish", "arabic", "russian", "german", "portuguese", "version", "page",
})  # fmt: skip
"""Words of editions and services that stand beside a newsroom's name in its masthead."""

DATE_HEADERS = (
    Pattern("date", rf"date[: ] ?(?P<day>{ANY_DAY})", "date 2031-05-04 Harbour closed after storm"),
    Pattern(
        "date-of-issue",
        rf"(?:date|day|time) of (?:issue|publication|release|broadcast|writing):? (?P<day>{ANY_DAY})",
        "Date of issue: 4 May 2031    Data as of: 3 May 2031",
    ),
    Pattern(
        "published",
        r"(?:[^.!?]{2,40}[.!?|] )?(?:first )?(?:published|publicated|posted|issued|created|released|broadcast"
        r"|aired)(?: by [\w ]{2,30}?)?(?: on| at| the day)?:?"
        rf"(?: [\d:.]{{4,8}}(?: ?[ap]m)?,?)? (?P<day>{ANY_DAY})",
        "Published: 4 May 2031, 15:40",
    ),
    Pattern(
        "forwarded", rf"[^!?\[\n]{{2,60}}\[(?:forwarded|reposted)[,:]? (?P<day>{ANY_DAY})", "Voice of Tarn [Forwarded, 04.05.2031 21:17]"
    ),
    Pattern(
        "recorded",
        r"[^!?]{0,60}?(?:transcript|recording|text) of (?:the |our |a )?(?:[\w-]+ ){0,2}(?:broadcast|programme|program|interview"
        r"|briefing|show)"
        rf"(?: of| on|,)? (?P<day>{ANY_DAY})",
        "Transcript of the evening broadcast of Sunday, 4 May 2031",
    ),
    Pattern(
        "updated",
        rf"(?:last )?(?:updated|modified|revised)(?: on| at)?:?(?: [\d:.]{{4,8}}(?: ?[ap]m)?,?)? (?P<day>{ANY_DAY})",
        "Last updated: May 4, 2031 at 3 pm",
    ),
    Pattern(
        "online",
        rf"(?:put |placed |posted )?on ?line(?: since| on| the)?:? (?:the )?(?P<day>{ANY_DAY})",
        "Put online Sunday 4 May 2031 at 16 h 12",
    ),
    Pattern(
        "as-of",
        rf"(?:[^!?]{{0,60}}[(|–—-] ?)?as (?:of|at):? (?:[\d:.]{{4,8}}(?: ?(?:hours|hrs|[ap]\.?m\.?))?,? )?(?P<day>{ANY_DAY})"
        r"(?:[^.!?]{0,40}$|,? (?:at )?\d{1,2}[:.h]?\d\d(?: (?:local time|hours|hrs|utc|gmt))?\. )",
        "Situation report no. 4 (as of 4 May 2031)",
    ),
    Pattern(
        "period-covered",
        rf"(?:reporting )?period(?: covered)?: (?:from )?(?:{ANY_DAY})(?:,? [\d:.]{{4,8}}(?: ?[ap]m)?)?"
        rf" ?(?:-|–|—|to|until) ?(?P<day>{ANY_DAY})",
        "Period covered: 3 May 2031, 20:00 - 4 May 2031, 08:00",
    ),
)
"""Lines at the head that give the day of the report, the more telling first."""

DAY_COUNTS = (
    Pattern(
        "nth-day",
        r"\b(?P<count>[a-z]{3,12}|\d{1,3}(?:st|nd|rd|th)) (?:full |straight )?day of (?:the|its|their|this|his|her|a)\b",
        "It was the seventh day of the strike.",
    ),
    Pattern("day-n", r"\bday (?P<count>\d{1,3}|[a-z]{3,12}) of (?:the|its|their|this)\b", "On day nine of the siege the gates opened."),
)
"""Which day of something it is."""

STARTS = (
    Pattern(
        "began",
        rf"\b(?:began|begun|started|launched|erupted|broke out|opened)(?: in earnest| there)? on (?P<day>{ANY_DAY})",
        "The strike began on 24 April 2031.",
    ),
    Pattern("since", rf"\bsince (?:it began on |its start on )?(?P<day>{ANY_DAY})", "Schools have been shut since April 24, 2031."),
)
"""The day on which something that is still going on began."""

TODAY = (
    Pattern("today", rf"\btoday,? \(?(?P<day>{ANY_DAY})", "The court ruled today, 4 May 2031, that he may stay."),
    Pattern(
        "post",
        rf"\(@\w{{1,30}}\),?\s{{1,4}}(?P<day>{ANY_DAY})",
        "— Ilse Korvan (@ilsekorvan) May 4, 2031",
    ),
)
"""Days that can be no earlier than the report's by much."""

NOT_YET = re.compile(
    r"\b(?:will|until|till|by|before|due|scheduled|plan(?:s|ned)?|expected|expires?|deadline|next|from|later|set|ahead|slated|upcoming)\b",
    re.IGNORECASE,
)
"""Words in front of a day that is still to come."""

TRANSLATION_NOTICES = (
    Pattern(
        "automatic",
        r"\b(?:translated (?:automatically|by (?:ai|a machine|machine|computer))|(?:automatic(?:ally)?"
        r"|machine)[ -]translat\w+)\b",
        "Automatic translation from the original.",
    ),
)
"""A report that says itself that it was translated by a machine."""

TRANSLATION_SIGNS = (
    Sign("quotation marks the wrong way round", "spacing", 2, r"“(?=[\s.,;:!?]|$)|(?<=\s)”(?=\w)", "the “ old bridge “ was closed"),
    Sign("spaces before stops", "spacing", 2, r"\w [,;.!?](?=\s|$)", "The bridge is closed , they said ."),
    Sign("quotation marks of another language", "marks", 2, r"[«»„‚‹›]", "He spoke of «a calm night»."),
    Sign("stray marks side by side", "marks", 1, r",,\s|[”\"“],, |„[,.]", "I not know,, she said."),
    Sign(
        "a sentence that begins small", "sentences", 1,
        r"[^\W\d_]{4}\. (?![a-z]{1,3}\.)[a-z]{3,} [a-z]", "They wait for news. the old bridge is closed.",
    ),
    Sign(
        "a fragment after a quotation", "sentences", 1,
        r"[.!?][”’\"] (?:are|is|was|were|have|has|be|been|of|in|to|for|on|by|do|does) ", "“It will get worse.” are coming",
    ),
    Sign("a word set twice", "words", 1, r"\b(the|a|an|of|to|in|and|for|with|was|is|by|at|from) \1\b", "He went to the the bridge."),
)  # fmt: skip
"""Signs of copy that went through a machine; those of one kind count once, and one kind alone proves nothing."""

CUTS = (
    Pattern("it ends in an ellipsis", r"(?:\[?(?:…|\.\.\.)\]?|\[\+\d+ chars\])$", "The mayor told the crowd that […]"),
    Pattern(
        "it ends with a link to the rest",
        r"(?:(?:…|\.\.\.|[(\[])\s?(?:continue reading|read (?:more|on|the full (?:story|article))|full story)|\((?:more|continued))"
        r"\s?[…»>→)\]]*$",
        "The mayor told the crowd that … read more",
    ),
)
"""Last lines that are no end."""
