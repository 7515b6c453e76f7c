"""Numbers that count nothing: names of things, ages, hours."""

from __future__ import annotations

import re

from hearsay.documents import numerals
from hearsay.documents.letters import latin
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.figures import CARDINALS, SCALES
from hearsay.extraction.lexicon.moments import MONTHS, WEEKDAYS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import NUMERO, Sight
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import not_prose, text_of
from hearsay.language.vessels import VESSELS

_AGE = re.compile(r"(?:[ \-](?:and a half[ \-])?(?:year|month|week|day)s?[ \-]olds?\b)|(?:[ \-]years? of age\b)")
_PICTURE = r"(?:captions?|photos?|photographs?|pictures?|pics?|images?|slides?)"
_GALLERY = re.compile(rf"\b{_PICTURE}[ \n](?:(?:\d{{1,4}}) of )?\Z", re.I)
_OF_GALLERY = re.compile(r" of \d{1,4}\b")
_PICTURES = re.compile(rf"\d of \d{{1,4}}[ \n]{_PICTURE}\b", re.I)
_SHOWN_ALL = re.compile(r" (?:show|view|see) all\b")
"""A picture's place in a row of pictures: ``Photo [3] of [12]``, ``Caption [4] of [25 photos]``, ``[16] show all``."""
_ONE_OF = re.compile(r" of (?:(?:at|the|more|fewer|about|some|nearly|over|around|up) (?:least |most |than |to )?)?\d", re.I)
"""Behind a single one that is told of for itself: ``[one] of at least 13 dockers who died``."""
_SCREEN = re.compile(r"[248]K")
_SCREENS = words(
    "tv tvs image images video videos resolution display displays screen screens monitor monitors hdr uhd ultra camera cameras footage "
    "content streaming gaming graphics movie movies film films blu-ray television televisions projector , . ; ) : !"
)
"""What has so many lines: ``a [4K] screen``."""
_RELEASES = words("update updates version versions firmware patch release software build v")
"""In front of a number with a point in it, which is the name of a release: ``since update [7.20]``."""
_LABEL = words(
    "no number route highway road article section chapter room flight page gate group type channel line platform "
    "grade class level phase aged age ages paragraph resolution bus war part unit block figure table list item step lane "
    "hall zone tv radio studio pier dock tank engine"
)
_LABELLED = frozenset({f"{word}s" for word in _LABEL}) - words(
    "numbers parts levels classes ages aged grades lists lines steps figures items groups"
)
"""Behind one of these several numbers in digits are names: ``tanks [31] and [32]``."""
_AGED_LIST = re.compile(r"\b(?:aged|ages?(?: of)?) \d{1,3}(?:, \d{1,3}){0,4},? (?:and |to |or )?\Z")
_CASES = words("case cases file files dossier docket exhibit operation act decree bill law")
"""Of these, written with a capital, a number behind them is the name: ``Case [3000]``."""
_SLASHED = re.compile(r"\d{1,5}(?:/\d{1,5}){1,2}")
_ON_DAY = words("morning afternoon evening night today tomorrow tonight") | words(" ".join(WEEKDAYS))
_SPAN = words("between and from to until till by around about since before after")
"""In front of an hour of a daytime told behind it: ``between [ten] at night and [five] in the morning``."""
_HOURS = 24
_STRUCK, _CLOCKS, _RUNG = words("struck strikes strike chimed chimes tolled rang"), words("clock clocks bell bells"), 8
"""What a clock does with hours, and words in front of one among which the clock stands: ``The [clock] of the minster [struck] twelve``."""
_MULTIPLES = words("times fold")
"""Behind a number that only compares: ``three times the count``."""
_SINCE = words('. , ; since over during between last this from in at until ” "')
"""Behind "times" these tell that something came about so often."""
_MANY = 10
"""Times from which how often something came about is told for its own sake."""
_AGED = words("under over above below")
_THEY = words("who they which that now say says")
_OLDEST = 110
"""Years that anybody is old."""
_AGE_RANKS = words("youngest oldest eldest")
_SOMEBODY = words("girl boy child man woman baby toddler teenager youth son daughter")
"""Behind one of these and *of* a number is an age."""
_ONE = frozenset(form for form, many in lexicon.BY_CLASS.items() if many in lexicon.PERSONS | {"people"} and form + "s" in lexicon.BY_CLASS)
_ONE -= words("crew staff team family household crowd personnel")
"""Somebody; behind "a" and one of these "of" leads to how old that is: ``a [fitter] of 34``, not ``a crew of 34``."""
_GROWN = 16
"""Years from which somebody is told of by what he does."""
_CALLED_BY = re.compile(rf"\b(?:{'|'.join(sorted(VESSELS))}) (\d{{3,6}})\b")
_HULL = 3
"""Digits of the shortest number that a ship is called by."""
_COMPARED = words("fewer less more higher lower")
_UNITS = words("division brigade battalion regiment corps squadron wing commando company platoon")
"""What bears a number in front of its name in some armies: ``[4 Brigade]``."""
_KIN = lexicon.HUMANS | words(
    "sister sisters brother brothers son sons daughter daughters wife husband mother father cousin cousins those anyone everyone"
)
_OWN = words("his her its their our my")
"""Behind one of these it is no label: ``counts for [her] part 28 dead``."""
_ROW = 3
_OF_SO_MANY = re.compile(r"\d/\Z")
_RATED = re.compile(r" ?/ ?\d")
"""Behind a number that is one of so many: ``[3] / 5 stars``."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_TURNS = words("turn turns turned turning")
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_TELLING = (
    lexicon.PASSIVE.keys()
    | lexicon.ACTIVE.keys()
    | lexicon.STATES.keys()
    | lexicon.NOUNS.keys()
    | lexicon.HEADS.keys()
    | lexicon.TOTALS
    | lexicon.LINK_BEFORE_TOTAL
    | claims.CLAIM_VERBS
    | set(MONTHS)
    | set(WEEKDAYS)
)
"""Words that are no names in front of a number, however a headline writes them: ``Toll [Hits] 20``."""
_MINUTES = re.compile(r":\d{1,2}(?!\d)")
_HOUR = re.compile(r"\d:\Z")
"""What the digits of a clock or of a score stand beside: ``[16]:45``, ``16:[45]``."""
_TOLD_HOUR = re.compile(
    r"\b(?:it(?:['’]s| is| was)(?: just| now| nearly| about)?|at|since|until) (?:five|ten|twenty|twenty-five|\d{1,2})(?: minutes)? "
    rf"(?:to|past) (?:{'|'.join(numerals.CARDINALS[:12])}|\d{{1,2}})(?=\s?(?:[.,;:!?)]|\Z)| (?:in|on|this) )"
    rf"|(?:\A|[.:!\n])\s?(?-i:Five|Ten|Twenty|Twenty-five) (?:to|past) (?:{'|'.join(numerals.CARDINALS[:12])})(?=\.)",
    re.IGNORECASE,
)
"""An hour as it is spoken, unlike a range: ``It was ten to four.``, ``at five past six on Tuesday``, ``[Five to eight]. Good morning.``"""
_SAYING = 40
"""Characters around a number within which it is part of one."""
_DAYTIME = words("morning afternoon evening")
_HEADS = re.compile(r"(?:\A|\n)[ \t(]{0,3}[“\"«‘']?\Z")
_ENTRY = re.compile(r"(?:[01]\d|2[0-3])\.[0-5]\d")
"""The hour of an entry: ``[18.05] Wardens came.``"""
_SECTION, _OPENED = re.compile(r"(\d{1,2})\.(\d{1,2})"), re.compile(latin(r"[ \t]{1,3}[“\"«‘']?[A-Z]"))
"""The number of a part of a section, and how that begins: ``[3.1] Wardens came at noon.``"""
_CALIBRE = re.compile(
    r"[ -]?(?:mm|millimet(?:re|er))[ -](?:calib(?:re|er) )?(?:[a-z]+ )?(?:mortar|gun|shell|round|howitzer|rocket|bullet|cannon|artillery)",
    re.I,
)
"""What a number of millimetres only tells the kind of: ``[105] mm shells``."""
_FREE, _FREE_REACH = re.compile(r"\b(?:toll[- ]free|hotline|helpline)(?: (?:number|line|call))?\s?[:–-]?\s?$", re.I), 50
"""What leads a number that is dialled: ``Toll-free line: [806]``."""
_IN_SCALE = re.compile(r"[a-z]{7,8}s? (?:of )?[^\W\d_]{3,14}\)", re.I)
"""What says in how many of what a table counts: ``FUNDING ([million] dorins)``."""
_HEADED = re.compile(latin(r"[.)][ \t]{1,3}[“\"«‘']?[A-Z]"))
"""Around the number of a paragraph: ``[2]. The mill was shut.``"""


def _is_name(doc: Doc, sight: Sight) -> bool:
    """Whether a number is part of a name: ``[Norvex 7] rockets``, ``[4 Brigade]``, not ``offered Ostia [12] barges``.

    So is *one* in front of somebody's own: ``arrested [one] Jan Marsh``.
    """
    behind = doc[sight.last + 1] if sight.last + 1 < len(doc) else None
    if sight.number.low == 1 == sight.number.high and behind is not None and behind.ent_type_ == "PERSON":
        return True
    before = doc[sight.begin - 1] if sight.begin else None
    plain = sight.begin == sight.first == sight.last and doc[sight.first].text.isdigit() and sight.number.money is None
    if plain and behind is not None and behind.text[:1].isupper() and behind.lower_ in _UNITS:
        return True
    if not plain or before is None or before.tag_ not in ("NNP", "NNPS") or not before.text[:1].isupper():
        return False
    given = before.i
    while given and doc[given].text[:1].isupper():
        given -= 1
    if before.lower_ in _TELLING or doc[given].lower_ in lexicon.HANDING or not before.whitespace_:
        return False
    if behind is None or behind.tag_ not in _NOUNS:
        long = before.i > 0 and before.nbor(-1).tag_ == "NNP" and behind is not None and behind.lower_ in ("and", ",", ")")
        return (doc[sight.first].head is before or long) and (behind is None or behind.text not in ("%", "-"))
    counted = any(behind.lower_ in table for table in (lexicon.BY_UNIT, lexicon.SEATS, lexicon.VOTE_WORDS, lexicon.HUMANS))
    return not counted and behind.text.islower() and before.head.i > sight.last and before.dep_ in ("compound", "nmod", "flat")


def _is_sound(doc: Doc, sight: Sight) -> bool:
    """Whether a digit stands for a word of its sound (``songs [4] you``), or for how old something now is (``the abbey turns [900]``)."""
    behind = doc[sight.last + 1] if sight.last + 1 < len(doc) else None
    if doc[sight.first].text in ("2", "4") and behind is not None and (behind.tag_ == "PRP" or (len(behind.text) == 1 and behind.is_alpha)):
        return True
    turns = sight.begin > 0 and doc[sight.begin - 1].lower_ in _TURNS
    return turns and (behind is None or behind.tag_ not in _NOUNS or not behind.text.islower())


def _is_year(doc: Doc, sight: Sight) -> bool:
    """Whether a caption begins with a year: ``3/9 [1994] Bakers dance``, ``[1988] A baker bakes``."""
    behind = doc[sight.last + 1] if sight.last + 1 < len(doc) else None
    if behind is None or not behind.text[:1].isupper() or not _YEAR.fullmatch(doc[sight.first].text) or sight.begin != sight.last:
        return False
    listed = sight.begin > 0 and doc[sight.begin - 1].text[-1:].isdigit()
    return listed or behind.lower_ in ("a", "an", "the")


def _is_release(doc: Doc, sight: Sight) -> bool:
    """Whether a number is how many lines a screen has (``a [4K] screen``), or the name of a release (``update [7.20]``)."""
    before = doc[sight.begin - 1] if sight.begin else None
    if sight.number.hedge != "exact" or sight.number.money:
        return False
    behind = doc[sight.last + 1].lower_ if sight.last + 1 < len(doc) else "."
    plain = doc._.document.text[sight.number.core : sight.number.core_end]
    named = before is not None and before.lower_ in _RELEASES and "." in plain and behind not in lexicon.BY_UNIT
    return named or (_SCREEN.fullmatch(plain) is not None and behind in _SCREENS)


def _is_in_gallery(text: str, sight: Sight) -> bool:
    """Whether a number is a picture's place in a row of them, or how many those are."""
    start, end = sight.number.core, sight.number.core_end
    if _SHOWN_ALL.match(text, end) or _PICTURES.match(text, max(0, start - 5)):
        return True
    front = _GALLERY.search(text, max(0, start - 30), start)
    return front is not None and (front.group().endswith(" of ") or _OF_GALLERY.match(text, end) is not None)


def _is_dialled(doc: Doc, sight: Sight) -> bool:
    """Whether a number stands in a row of three that nothing parts, as those of a telephone do."""
    row = 1
    for step in (-1, 1):
        i = sight.first + step
        while 0 <= i < len(doc) and doc[i].text.isdigit() and row < _ROW:
            row, i = row + 1, i + step
    return row >= _ROW and doc[sight.first].text.isdigit()


def is_label(doc: Doc, sight: Sight) -> bool:
    """Whether a number only names something, or tells an age, an hour or how many times."""
    token = doc[sight.first]
    text, end = doc._.document.text, sight.number.core_end
    before = doc[sight.begin - 1] if sight.begin else None
    if sight.first in not_prose(doc) or token.like_url or token.like_email or _AGE.match(text, end):
        return True
    if _is_dialled(doc, sight) or _is_name(doc, sight) or _is_sound(doc, sight) or _is_year(doc, sight):
        return True
    if _is_release(doc, sight) or _is_in_gallery(text, sight):
        return True
    heads = _HEADS.search(text, max(0, sight.number.core - 5), sight.number.core) is not None
    if heads and (_HEADED.match(text, end) or (_OPENED.match(text, end) and _is_section(text, token.text))):
        return True
    if _CALIBRE.match(text, end):
        return True
    if _RATED.match(text, end) or _OF_SO_MANY.search(text, max(0, sight.number.core - 2), sight.number.core):
        return True
    if _AGED_LIST.search(text, max(0, sight.number.core - 30), sight.number.core) or _is_clock(doc, sight):
        return True
    if before is not None and before.text == "." and sight.begin > 1 and doc[sight.begin - 2].text in NUMERO and sight.begin == sight.first:
        return True
    named = before is not None and before.lower_ in _LABEL and sight.begin == sight.first and not _is_verb(doc, before, sight)
    named = named and not (sight.begin > 1 and doc[sight.begin - 2].lower_ in _OWN)
    if before is not None and (named or before.text in ("#", "/", "@", "§") or _is_filed(doc, sight)):
        return True
    if sight.last + 1 < len(doc) and doc[sight.last + 1].lower_ in _MULTIPLES and not _is_often(doc, sight):
        return True
    if before is not None and before.text == "-" and sight.begin > 1 and doc[sight.begin - 2].is_alpha and not before.whitespace_:
        return True
    if before is not None and before.text in ("(", "in") and token.lower_.rstrip("s") in SCALES and _IN_SCALE.match(text, token.idx):
        return True
    if _FREE.search(text, max(0, sight.number.core - _FREE_REACH), sight.number.core):
        return True
    if _is_told_age(doc, sight) or _is_hull(doc, sight) or _is_difference(doc, sight):
        return True
    if _is_age(doc, sight) or (sight.begin > 1 and before is not None and before.lower_ == "but" and doc[sight.begin - 2].lower_ == "all"):
        return True
    if sight.number.low == 1 == sight.number.high and _ONE_OF.match(text, end):
        return True
    one_of = text[sight.number.end : sight.number.end + 30].lower().split()[:3]
    return (
        (sight.number.high or 99) <= 3
        and len(one_of) > 1
        and not (sight.number.high != 1 and len(one_of) > 2 and _is_whole(one_of[2]))
        and not (sight.number.high != 1 and before is not None and before.lower_ in lexicon.PASSIVE)
        and one_of[0] == "of"
        and one_of[1] in ("the", "them", "those", "these", "its", "our")
        and (sight.number.high == 1 or not one_of[1].startswith("them"))
    )


def _is_section(text: str, number: str) -> bool:
    """Whether a number is that of a part of a section, which another line goes on from or leads to (``3.1``, ``3.2``), or an hour."""
    told = _SECTION.fullmatch(number)
    if _ENTRY.fullmatch(number):
        return True
    if told is None:
        return False
    return any(f"\n{told[1]}.{int(told[2]) + step} " in text for step in (1, -1))


def _is_often(doc: Doc, sight: Sight) -> bool:
    """Whether it is told how often something came about, and nothing is compared: ``They met [about 30 times] since May``."""
    behind = doc[sight.last + 2].lower_ if sight.last + 2 < len(doc) else "."
    many = sight.number.hedge != "exact" or (sight.number.low or 0) >= _MANY
    return many and doc[sight.last + 1].lower_ == "times" and behind in _SINCE


def _is_filed(doc: Doc, sight: Sight) -> bool:
    """Whether a number is the name of a case or the like: ``Case [1000]/[3000]``, ``Cases [1000] and [2000]``, ``tanks 6 and [7]``."""
    if _SLASHED.fullmatch(doc[sight.first].text):
        return True
    at = sight.begin - 1
    while at > 1 and doc[at].lower_ in ("and", ",", "or") and doc[at - 1].text.isdigit():
        at -= 2
    if 0 < at < sight.begin - 1 and doc[at].text == "." and doc[at - 1].text in NUMERO:
        return True
    behind = [token.lower_ for token in doc[sight.last + 1 : sight.last + 3]]
    several = at < sight.begin - 1 or (behind[:1] in (["and"], ["to"], [","]) and behind[-1].isdigit())
    if at >= 0 and several and doc[at].lower_ in _LABELLED and doc[sight.first].text.isdigit():
        return True
    return at >= 0 and sight.begin == sight.first and doc[at].text[:1].isupper() and doc[at].lower_ in _CASES


def _is_clock(doc: Doc, sight: Sight) -> bool:
    """Whether it is an hour, of a day told before or behind it or in digits: ``a service on Saturday at [10]``, ``at [16:45]``."""
    text, number = doc._.document.text, sight.number
    if _MINUTES.match(text, number.core_end) or _HOUR.search(text, max(0, number.core - 3), number.core):
        return True
    around = max(0, number.core - _SAYING), number.core_end + _SAYING
    if any(told.start() <= number.core < told.end() for told in _TOLD_HOUR.finditer(text, *around)):
        return True
    front = [token.lower_ for token in doc[max(0, sight.begin - 2) : sight.begin]]
    rings = front[-1:] and front[-1] in _STRUCK and any(t.lower_ in _CLOCKS for t in doc[max(0, sight.begin - _RUNG) : sight.begin])
    if rings and (sight.number.low or 99) <= _HOURS and not any(t.tag_ in _NOUNS for t in doc[sight.last + 1 : sight.last + 2]):
        return True
    hour = (sight.number.low or 99) <= _HOURS and sight.number.low == sight.number.high
    told = [token.lower_ for token in doc[sight.last + 1 : sight.last + 4]]
    if hour and front[-1:] == ["at"] and told[:2] == ["in", "the"] and told[-1] in _DAYTIME:
        return True
    if hour and front == ["at", "the"] and told[:1] == ["hours"]:  # as translations have it
        return True
    daytime = told[:2] == ["at", "night"] or (told[:2] == ["in", "the"] and told[-1] in _DAYTIME)
    if hour and daytime and front[-1:] and front[-1] in _SPAN:
        return True
    hour = hour and doc[sight.first].text.isdigit()
    behind = doc[sight.last + 1] if sight.last + 1 < len(doc) else None
    return hour and front[-1:] == ["at"] and front[0] in _ON_DAY and (behind is None or behind.is_punct or behind.is_space)


def _is_whole(word: str) -> bool:
    """Whether of what a small number is a part of is told how many, or what befell it: ``two of the [nine]``, ``two of the [wounded]``."""
    return word[:1].isdigit() or word in CARDINALS or word.rstrip(".,;") in lexicon.STATES or word in lexicon.HELD


def _is_age(doc: Doc, sight: Sight) -> bool:
    """Whether a number set off by commas is how old somebody is: ``Anna Roux, 34, a nurse``, ``two sisters, 8 and 11, died``."""
    years = max(sight.number.high or 0, sight.number.low or 0)
    if sight.begin and doc[sight.begin].lower_ in _AGED and doc[sight.begin - 1].lower_ in _KIN and years <= _OLDEST:
        noun = doc[sight.last + 1] if sight.last + 1 < len(doc) else None
        return noun is None or noun.tag_ not in ("NN", "NNS")
    if sight.number.hedge != "exact" or not (sight.number.low or 999) <= _OLDEST or not doc[sight.first].text.isdigit():
        return False
    front, behind = sight.begin - 1, sight.last + 1
    if front > 1 and doc[front].lower_ == "and" and doc[front - 1].text.isdigit():
        front -= 2
    elif behind + 1 < len(doc) and doc[behind].lower_ == "and" and doc[behind + 1].text.isdigit():
        behind += 2
    if front < 1 or doc[front].text != "," or behind >= len(doc) or doc[behind].text not in (",", "."):
        return False
    whose = doc[front - 1]
    named = whose.tag_ == "NNP" and doc[front - 2].tag_ == "NNP" and whose.ent_type_ != "LOC"
    return whose.ent_type_ == "PERSON" or named or whose.lower_ in _KIN


def _is_told_age(doc: Doc, sight: Sight) -> bool:
    """Whether it is how old the first or last of some is (``the youngest was [16]``), or somebody (``a girl of [seven]``)."""
    if not (sight.number.low or 999) <= _OLDEST or sight.number.hedge not in ("exact", "approximate"):
        return False
    behind = doc[sight.last + 1] if sight.last + 1 < len(doc) else None
    if behind is not None and behind.tag_ in _NOUNS and behind.lower_ not in ("year", "years"):
        return False
    front = [token.lower_ for token in doc[max(0, sight.begin - 6) : sight.begin]]
    if any(word in _AGE_RANKS for word in front) and "." not in front and front[-1] in ("was", "is", "were", ","):
        return True
    whose = doc[sight.begin - 2].lower_ if len(front) > 1 and front[-1] == "of" else ""
    one = whose in _ONE and front[-3:-2] and front[-3] in ("a", "an") and (sight.number.low or 0) >= _GROWN and _ends(doc, sight.last + 1)
    return whose in _SOMEBODY or bool(one)


def _ends(doc: Doc, i: int) -> bool:
    """Whether nothing is counted from here on: a clause ends, or its verb follows."""
    return i >= len(doc) or doc[i].is_punct or doc[i].is_space or doc[i].tag_ in ("VBD", "VBZ", "VBN", "IN", "WP", "CC")


def _is_hull(doc: Doc, sight: Sight) -> bool:
    """Whether it is the number that a ship goes by, here (``patrol ship [3104]``) or wherever the report told it: ``[3104] came at us``."""
    token = doc[sight.first]
    if not token.text.isdigit() or len(token.text) < _HULL or sight.first != sight.last or sight.number.money:
        return False
    before = doc[sight.begin - 1].lower_ if sight.begin else ""
    behind = doc[sight.last + 1] if sight.last + 1 < len(doc) else None
    counted = behind is not None and behind.tag_ in _NOUNS
    return before in VESSELS or (not counted and token.text in _hulls(doc))


def _hulls(doc: Doc) -> frozenset[str]:
    """The numbers that the report calls ships by, kept."""
    if "hulls" not in doc.user_data:
        doc.user_data["hulls"] = frozenset(_CALLED_BY.findall(text_of(doc)))
    found: frozenset[str] = doc.user_data["hulls"]
    return found


def _is_difference(doc: Doc, sight: Sight) -> bool:
    """Whether it only says by how much one count is larger: ``19 hurt, [four] fewer than the hospital says``."""
    behind = [token.lower_ for token in doc[sight.last + 1 : sight.last + 3]]
    return len(behind) > 1 and behind[0] in _COMPARED and behind[1] == "than"


def _is_verb(doc: Doc, word: Token, sight: Sight) -> bool:
    """Whether "number" is what they do: ``The rescue teams number 2,000``, ``they number 2,000 people``."""
    behind = doc[sight.last + 1].lower_ if sight.last + 1 < len(doc) else ""
    if word.i > 0 and word.nbor(-1).lower_ in ("the", "a"):
        return False
    they = word.i > 0 and (word.nbor(-1).lower_ in _THEY or word.nbor(-1).lower_ in lexicon.STATES)
    many = behind in lexicon.BY_CLASS and (behind in lexicon.HUMANS or behind.endswith("s"))
    return word.tag_.startswith("VB") or (word.lower_ == "number" and (they or many))
