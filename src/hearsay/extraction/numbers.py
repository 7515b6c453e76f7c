"""Numbers in digits and words, with what is said about how exact they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from hearsay.documents.letters import plain_letters
from hearsay.extraction.lexicon.figures import (
    AFTER,
    BEFORE,
    CARDINALS,
    CHANGES,
    COIN_STARTS,
    DEPTHS,
    DIGIT_SCALES,
    FRACTIONS,
    METRES_AFTER,
    METRES_BEHIND,
    MULTIPLES,
    PHRASE_STOPS,
    PLURALS,
    QUAKE_AFTER,
    SCALES,
    SPATIAL,
    UNIT_STARTS,
    VAGUE,
    VAGUE_COUNTS,
)
from hearsay.extraction.lexicon.measures import BY_UNIT
from hearsay.extraction.lexicon.moments import MONTHS
from hearsay.extraction.lexicon.units import CODES
from hearsay.language.plain import Doc
from hearsay.language.reading import text_of
from hearsay.model import Hedge

_GAP = r"(?:[ \t\xa0]{1,2}|\n)"


def _phrases(table: Iterable[str], gap: str = _GAP) -> str:
    return "|".join(gap.join(map(re.escape, words.split())) for words in sorted(table, key=lambda words: (-len(words), words)))


_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?"
_SMALL = "|".join(sorted([*CARDINALS, *MULTIPLES], key=len, reverse=True))
_BIG = "|".join(SCALES)
_VAGUE = "|".join(VAGUE)
_SUFFIX = "|".join(sorted(map(re.escape, DIGIT_SCALES), key=len, reverse=True))
_JOINT = rf"(?:{_GAP}|-|{_GAP}and{_GAP}|-and-)"
_FEW = rf"a{_GAP}half(?=(?:{_GAP}|-)(?:{_BIG})\b)|an?|half{_GAP}an?|several|many|a{_GAP}few|few|a{_GAP}couple{_GAP}of|a{_GAP}couple"
_WORDS = rf"(?:(?:{_FEW}){_GAP})?(?:{_SMALL}|{_BIG})\b(?:{_JOINT}(?:{_SMALL}|{_BIG})\b){{0,8}}"
_AFTER_MONTH = "".join(rf"(?<!\b{month}[ .])" for month in sorted(MONTHS))
_PARTED = (
    rf"{_AFTER_MONTH}(?<!\+)[1-9]\d{{0,2}}(?:[ \xa0\u2009\u202f]\d{{3}}){{1,4}}(?![ \xa0]?[\d%])"
    rf"|[1-9]\d{{0,2}}(?:(?:\.\d{{3}}){{2,4}}|\.000(?!\d)|\.\d{{3}}(?=[ \n](?!(?:{_BIG}|{'|'.join(UNIT_STARTS)}))[a-z]))"
)
"""Thousands parted by spaces or full stops, as in much translated copy: ``31 000``, ``31.400 people``."""
_DECIMAL = (
    rf"\d{{1,3}},\d{{1,2}}(?={_GAP}?(?:(?:{_BIG}|bn|mn|tn|crore|lakh|degrees)\b|%|{_GAP}(?:{'|'.join(UNIT_STARTS)})))"
    rf"|(?<=magnitude )\d,\d"
)
"""A decimal comma in front of a scale, a share or a unit, or of a magnitude: ``1,5 million``."""
_LETTER = "[KNPQRDGL]"
"""What stands for the money of some countries, close to a sum: ``K50,000``, ``N4 million``."""
_GLUED_COIN = (
    r"(?:(?<![\w.,])|(?-i:(?<=\bRs)|(?<=\bRs\.)|(?<=\$US)|(?<=\$AU)|(?<=\$NZ)|(?<=\$CA)|(?<=\$HK)|(?<=\$A)|(?<=\$C)|(?<=\$S)"
    rf"|(?<=\b(?:{'|'.join(sorted(CODES)).upper()}))|(?<=\b{_LETTER})(?=\d{{1,3}},\d{{3}}\b|\d{{1,4}}(?:\.\d)?{_GAP}(?:{_BIG}|lakh|crore)\b)))"
)
"""In front of a number: no letter or digit, but for those of a currency that is written close to it: ``$US4m``, ``Rs300``, ``K50,000``."""
_GLUED = "|".join((*UNIT_STARTS, *COIN_STARTS))
_NUMBER = re.compile(
    rf"{_GLUED_COIN}(?:(?P<vague>(?:(?:tens|dozens|scores|hundreds){_GAP}of{_GAP})?(?:{_VAGUE})\b"
    rf"(?:,?{_GAP}(?:if{_GAP}not|or{_GAP}even|and{_GAP}even|or|and|maybe|perhaps|possibly){_GAP}(?P<vaguer>{_VAGUE})\b)?)"
    rf"|(?P<digits>(?=\d)(?:(?P<comma>{_DECIMAL})|(?P<parted>{_PARTED})|{_DIGITS}))(?:(?P<suffix>{_SUFFIX})(?!\w)|(?:{_GAP}|-)(?P<scale>{_BIG}|bn|mn|tn|crore|lakh)s?\b)?"
    rf"|(?P<part>half|(?:a|one|two|three|four|nine)(?:{_GAP}|-)(?:half|third|quarter|fifth|tenth)s?){_GAP}of{_GAP}an?{_GAP}(?P<of>{_BIG})\b"
    rf"|(?P<words>{_WORDS})(?P<half>{_JOINT}a{_JOINT}half(?:{_GAP}(?P<late>{_BIG})\b)?)?)(?!\w|[.,]\d|\ufe0f?\u20e3|(?<=[A-Za-z])[-’'](?!odd\b|(?:{_GLUED}))\w)"
    r"|(?<![\w.,])(?P<glued>\d{1,3}(?:,\d{3}){1,5}|\d{1,9}(?:\.\d{1,3})?)(?=(?:kms?|kgs?|cm|mm|ft|mph|kmh|kph|ha|mw|gw|m(?=-(?:deep|wide|high|tall|long|thick))|(?-i:[CF]))\b)",
    re.IGNORECASE,
)
_COIN = (
    r"(?:(?:US|A|C|NZ|HK|R|S|N|Z|J|BZ|TT|NT|EC)?[$€£¥₹₽₴₦₱₩₺₪]|(?-i:\$(?:US|AU?|NZ|CA?|HK|S))"
    rf"|(?-i:\b(?:{'|'.join(sorted(CODES)).upper()}))|(?-i:\bRs\.?))"
)
_COIN_WIDTH = 5
"""Characters in front of a sum in which its currency stands."""
_VERB_WIDTH = 25
"""Characters in front of a sum in which the verb stands that tells that it is a change: ``[fell] more than $3 to $19``."""
_TO = re.compile(
    rf"(?:%|{_GAP}(?:%|percent|per{_GAP}cent))?(?:{_GAP}?[-–—‑]{_GAP}?|{_GAP}(?:to|and|or){_GAP}(?:even{_GAP})?)(?:{_COIN}[ \xa0]?)?",
    re.IGNORECASE,
)
_SHARE = re.compile(rf"{_GAP}?(?:%|per)")
_LINK = re.compile(rf",?{_GAP}(?:to|or|and|then){_GAP}|,{_GAP}", re.IGNORECASE)
"""Between numbers that follow each other in a row: ``from three [to] six [to] ten``, ``45[, ]120 or 160``."""
_LEAD = re.compile(rf"\b(from|between){_GAP}\Z", re.IGNORECASE)
_CHANGE = re.compile(rf"\b(?:{'|'.join(CHANGES)})\b[^.;!?]{{0,40}}\Z", re.IGNORECASE)
_MORE = re.compile(
    rf"(?:{_GAP}|\A)(?:another|an{_GAP}additional|a{_GAP}further|further|a{_GAP}total{_GAP}of|only|just|the|all|first)\Z", re.IGNORECASE
)
_KNOWN = re.compile(r"\bthe\Z", re.IGNORECASE)
"""Behind "beyond" and the like what is known already is no bound: ``nobody beyond [the] two``."""
_BEFORE = re.compile(rf"(?<!\w)(?:{_phrases(BEFORE, rf'(?:{_GAP}|-)')})\Z", re.IGNORECASE)
_AFTER = re.compile(rf"(?:{_GAP}|-)(?:{_phrases(AFTER)})(?!\w| than)", re.IGNORECASE)
_ESTIMATED = re.compile(rf"\bestimat(?:ed?|es|ing)\b(?:[^.;,:!?\n]{{1,40}}{_GAP}at|{_GAP}that){_GAP}\Z", re.IGNORECASE)
"""An estimate with somebody or something between it and its number: ``estimated by the police at 40,000``."""
_MANY, _CLAUSE_END = re.compile(r"As (?:many|much) as\b"), re.compile(r"[.;:!?](?=\s)")
_UNSURE = re.compile(r"\b(?:may|might|could|can|would|fear\w{0,3}|estimat\w{0,4}|possibly|believed)\b", re.IGNORECASE)
"""Without one of these *As many as* at the head of a sentence only says that it is much: ``[As many as] 9,300 barns fell``."""
_CLIMBED = re.compile(rf"\b(?:go|goes|gone|went|going|add|adds|added|adding){_GAP}up{_GAP}to\Z", re.IGNORECASE)
_DOWN = re.compile(r"\bdown to\b[^.\n]{1,40}\Z", re.I)
"""In front of *up to* this tells that both are where a count has come to: ``Missing [down to] one, injured up to six``."""
_TOLL_UP = re.compile(rf"\b(?:tolls?|counts?|tally|total|number){_GAP}(?:is{_GAP}|was{_GAP}|now{_GAP})?up{_GAP}to\Z", re.IGNORECASE)
"""Behind a total "up to" tells that it rose: ``Toll up to 81``."""
_PARTICLE = re.compile(rf"\b(?:hand|hands|handed|handing|gave|given|give|turned){_GAP}over\Z", re.IGNORECASE)
"""Behind these verbs "over" is no hedge: ``handed over six hostages``."""
_THROUGH = re.compile(rf"\b(?:through|by|past)\b[^.;,!?]{{1,60}}{_GAP}passed\Z", re.IGNORECASE)
"""Where a place stands in front, those who passed it passed no mark: ``through the gate passed 131 people``."""
_MONEY = re.compile(rf"(?:{_COIN}\s?|\b{_LETTER})\Z")
_LED_MONEY = re.compile(rf"(?:from|between){_GAP}({_COIN})", re.IGNORECASE)
_MINUS = re.compile(rf"(?:\bminus{_GAP}|(?<![\w)\]])[-−–])\Z", re.IGNORECASE)
_DEGREES = re.compile(rf"{_GAP}?(?:degrees?\b|[°º]|[CF]\b)", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")
_BEHIND = re.compile(r"(?:[ \n-][^\W\d_]{1,20}(?:[’'][a-z])?){1,4}")
_NEAR_DEPTH = 40
"""Characters on either side of a glued ``m`` in which something deep or high is told of."""


_SLUG = re.compile(r"^((?:[A-Z]{2,12}[- ]){0,3}(?:UPDATE|WRAPUP|LEAD|REFILE|CORRECTED) )\d{1,2}-(?=[A-Z])", re.MULTILINE)
"""How a wire numbers the editions of its text, close to its headline: ``UPDATE [4-]Nine dead``."""


class Number(NamedTuple):
    """A number in a text. Offsets are code points."""

    start: int
    """Of the expression, hedge and currency sign included."""
    end: int
    core: int
    """Where the number itself begins."""
    core_end: int
    low: float | None
    high: float | None
    """Equal to ``low`` for one value; None where open; ``low`` is 0 for "up to N"."""
    hedge: Hedge
    money: str | None = None
    """The currency sign in front."""
    vague: bool = False
    """``hundreds``, ``dozens`` …"""


def parse(words: str) -> float | None:
    """The value of a number written in words (``two hundred and fifty``); None where it is none."""
    total = current = 0.0
    seen = False
    for word in _WORD.findall(words.lower()):
        if word in CARDINALS:
            current += CARDINALS[word]
        elif word in MULTIPLES:
            current = (current or 1) * MULTIPLES[word]
        elif word in SCALES:
            factor = SCALES[word]
            if factor == 100:
                current = (current or 1) * 100
            else:
                total += (current or 1) * factor
                current = 0
        elif word == "half" and not seen:
            current = 0.5
        elif word not in ("and", "a", "an", "of"):
            return None
        seen = seen or word in CARDINALS or word in MULTIPLES or word in SCALES
    return total + current if seen else None


def around(text: str, start: int, end: int, value: float) -> Number:
    """The number whose words stand at ``start:end`` and are worth ``value``, with the hedges beside them."""
    return _hedged(text, _Core(start, end, value, value, 1, False), 0)


class _Core(NamedTuple):
    start: int
    end: int
    low: float
    high: float
    scale: float
    vague: bool


def numbers(doc: Doc) -> tuple[Number, ...]:
    """Every number expression in reading order; ranges are one, so are words with the same in digits, hedges belong to their number."""
    text = _SLUG.sub(lambda slug: slug[1] + " " * (len(slug[0]) - len(slug[1])), plain_letters(text_of(doc)))
    cores = _ranges(text, _once(text, [core for core in map(_core, _NUMBER.finditer(text)) if core]))
    return tuple(_hedged(text, core, cores[i - 1].end if i else 0) for i, core in enumerate(cores))


def _core(found: re.Match[str]) -> _Core | None:
    if found["vague"]:
        return _vague(found)
    if found["glued"]:
        value = float(found["glued"].replace(",", ""))
        return _Core(found.start(), found.end(), value, value, 1, False)
    if found["digits"]:
        value = _value(found)
        suffix, after = found["suffix"], found.string[found.end() : found.end() + 14]
        if suffix and ((suffix == "m" and _is_metres(found, after)) or (suffix == "M" and QUAKE_AFTER.match(after))):
            return _Core(found.start(), found.end("digits"), value, value, 1, False)
        scale = (
            DIGIT_SCALES[suffix.lower() if suffix not in DIGIT_SCALES else suffix]
            if suffix
            else SCALES.get((found["scale"] or "").lower(), 1)
        )
        value = round(value * scale, 4)
        return _Core(found.start(), found.end(), value, value, scale, False)
    if found["part"]:
        scale = SCALES[found["of"].lower()]
        part = FRACTIONS.get(" ".join(found["part"].lower().replace("-", " ").split()))
        if part is None:
            return None
        value = round(part / 100 * scale, -int(scale >= 1e5) * 3)
        return _Core(found.start(), found.end(), value, value, scale, False)
    return _spelt(found)


def _is_metres(found: re.Match[str], after: str) -> bool:
    """Whether a glued ``m`` is metres and no millions: of these, or of a currency, something is told behind or in front."""
    text, start, end = found.string, found.start(), found.end()
    if _MONEY.search(text, max(0, start - _COIN_WIDTH), start):
        return False
    if METRES_AFTER.match(after):
        return True
    behind = _BEHIND.match(text, end)
    phrase = re.split(r"[ \n-]", behind.group().lower())[1:] if behind else []
    if phrase[:1] and phrase[0] in METRES_BEHIND:
        return True
    phrase = phrase[: next((i for i, word in enumerate(phrase) if word in PHRASE_STOPS), len(phrase))]
    if any(word in BY_UNIT or word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is"))) for word in phrase):
        return False
    near = text[max(0, start - _NEAR_DEPTH) : end + _NEAR_DEPTH].lower()
    return not DEPTHS.isdisjoint(_WORD.findall(near))


def _value(found: re.Match[str]) -> float:
    """The value of digits, whatever marks part their thousands and their decimals."""
    if found["comma"]:
        return float(found["comma"].replace(",", "."))
    return float(re.sub(r"\D", "", found["parted"]) if found["parted"] else found["digits"].replace(",", ""))


def _vague(found: re.Match[str]) -> _Core:
    words = found["vague"].lower().split()
    low, high = VAGUE[
        words[-1] if not found["vaguer"] else found.string[found.start() : found.start("vaguer")].lower().replace(",", " ").split()[0]
    ]
    if found["vaguer"]:
        high = VAGUE[found["vaguer"].lower()][1]
    elif len(words) > 2 and words[1] == "of":
        first = VAGUE.get(words[0], (10, 99))
        low, high = first[0] * low, (first[1] + 1) * low - 1
    return _Core(found.start(), found.end(), low, high, 1, True)


def _spelt(found: re.Match[str]) -> _Core | None:
    words = found["words"].lower()
    _first, _, _rest = words.partition(" ")
    for name, (low, high) in VAGUE_COUNTS.items():
        if words.startswith(name + " "):
            unit = parse(words[len(name) + 1 :])
            return _Core(found.start(), found.end(), low * unit, high * unit, unit, True) if unit else None
    value = parse(words)
    if value is None:
        return None
    last = _WORD.findall(words)[-1]
    scale = SCALES.get(last, 1)
    if found["half"]:
        value += 0.5 * scale
        if found["late"]:
            scale = SCALES[found["late"].lower()]
            value *= scale
    return _Core(found.start(), found.end(), value, value, scale, False)


def _once(text: str, cores: list[_Core]) -> list[_Core]:
    """Numbers written twice made into one: ``nine (9) rifles``, ``9 (nine) rifles``."""
    out: list[_Core] = []
    for core in cores:
        again = (
            bool(out) and out[-1][2:4] == core[2:4] and text[out[-1].end : core.start] in (" (", "\xa0(") and text[core.end :][:1] == ")"
        )
        if again:
            out[-1] = out[-1]._replace(end=core.end + 1)
        else:
            out.append(core)
    return out


def _ranges(text: str, cores: list[_Core]) -> list[_Core]:
    """Neighbours joined by "to", "and" or a dash made into one, where they are a range and no change."""
    out: list[_Core] = []
    for i, core in enumerate(cores):
        joined = _joined(text, out[-1], core) if out and not _is_row(text, cores, i) else None
        if joined:
            out[-1] = joined
        else:
            out.append(core)
    return out


def _is_row(text: str, cores: list[_Core], i: int) -> bool:
    """Whether a number and the one before it stand in a row of three or more: ``from three to six to ten``, ``45, 120 or 160``."""
    links = [_LINK.fullmatch(text, cores[at - 1].end, cores[at].start) if 0 < at < len(cores) else None for at in (i - 1, i, i + 1)]
    words = [link.group().strip() if link else None for link in links]
    steps = words[1] == "to" and "to" in (words[0], words[2])
    return steps or (words[1] in ("or", ", or") and words[0] == ",")


def _joined(text: str, left: _Core, right: _Core) -> _Core | None:
    between = _TO.fullmatch(text, left.end, right.start)
    if not between or left.low != left.high or right.low != right.high or left.vague or right.vague:
        return None
    share = _SHARE.match(text, left.end, right.start)
    if share and not _SHARE.match(text, right.end):
        return None
    parts = re.sub(r"%|\bper(?:cent|\s+cent)\b", " ", between.group()).split()
    word = parts[0].lower() if parts else "-"
    coin = _MONEY.search(text, max(0, left.start - _COIN_WIDTH), left.start)
    start = coin.start() if coin else left.start
    lead = _LEAD.search(text, max(0, start - 10), start)
    before = text[max(0, start - 60) : start]
    if word == "and" and not (lead and lead[1].lower() == "between"):
        return None
    if lead and lead[1].lower() == "from" and _CHANGE.search(before[: len(before) - len(lead.group())]):
        return None
    if share and not lead and word not in "-–—‑":
        return None
    if word == "to" and not lead and coin and between.group().split()[-1] != word and _CHANGE.search(before[-_VERB_WIDTH:]):
        return None
    low = left.low
    if left.scale == 1 and right.scale > 1 and low * right.scale <= right.low:
        low *= right.scale
    elif low < 1000 <= right.low and right.low % 1000 == 0 and word in "-–—‑" and low * 1000 <= right.low:
        low *= 1000
    if low >= right.low or (word == "or" and right.low > 3 * low):
        return None
    return _Core(lead.start() if lead else left.start, right.end, low, right.low, right.scale, False)


def _hedged(text: str, core: _Core, floor: int) -> Number:
    start, end, low, high = core.start, core.end, core.low, core.high
    hedge: Hedge = "approximate" if core.vague or low != high else "exact"
    if hedge == "exact" and _ESTIMATED.search(text, max(floor, start - 50), start):
        hedge = "estimate"
    money = _MONEY.search(text, max(floor, start - _COIN_WIDTH), start)
    if money:
        start = money.start()
    minus = _MINUS.search(text, max(floor, start - 7), start) if low == high and _DEGREES.match(text, end) else None
    if minus:
        start, low, high = minus.start(), -high, -low
    before = text[max(floor, start - 40) : start]
    stripped = before.rstrip(" \t\xa0\n")
    known = _KNOWN.search(stripped) is not None
    if len(before) - len(stripped) <= 2:
        while skipped := _MORE.search(stripped):
            stripped = stripped[: skipped.start()]
        found = _BEFORE.search(stripped)
        if (
            found
            and not (found.group().lower() in SPATIAL and (core.vague or known))
            and not _CLIMBED.search(stripped)
            and not _TOLL_UP.search(stripped)
            and not (found.group().lower() == "up to" and _DOWN.search(text, max(0, start - 60), start))
            and not _PARTICLE.search(stripped)
            and not _THROUGH.search(stripped)
        ):
            hedge, start = BEFORE[" ".join(found.group().lower().replace("-", " ").split())], start - len(before) + found.start()
            hedge = "exact" if _MANY.match(text, start) and not _UNSURE.search(_CLAUSE_END.split(text[start : end + 80])[0]) else hedge
    if hedge in ("exact", "approximate") and (found := _AFTER.match(text, end)):
        hedge, end = AFTER[" ".join(found.group().lower().lstrip("-").split())], found.end()
    bounds = _bounds(low, high, hedge)
    coin = money.group().strip() if money else led[1] if (led := _LED_MONEY.match(text, core.start)) else None
    return Number(start, end, core.start, core.end, *bounds, hedge, coin, core.vague)


def _bounds(low: float, high: float, hedge: Hedge) -> tuple[float | None, float | None]:
    if hedge in ("at-least", "more-than"):
        return low, None
    if hedge in ("at-most", "fewer-than"):
        return 0, high
    return low, high
