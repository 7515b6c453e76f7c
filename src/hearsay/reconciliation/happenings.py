"""Counts of one measure that are of several happenings: of a time gone by beside today's, or of what something else did.

*The flood killed 40. Cholera has killed 74 since.* *The last epidemic, in 2014, killed 150.*
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

import msgspec

from hearsay.model import Figure, When, joint_id
from hearsay.reconciliation.crowds import FEWEST
from hearsay.reconciliation.lexicon import HARM, TALLIED
from hearsay.reconciliation.prose import WORD, sentence_at
from hearsay.reconciliation.quantities import Quantity
from hearsay.reconciliation.standing import GONE, counted_on, is_gone
from hearsay.reconciliation.values import TELLING, Value, same_value
from hearsay.reconciliation.voices import Voices

REMEMBERED = 32768
BEFORE = 250
"""Characters in front of a sentence in which the year stands since which it counts. *It left the league in 2026. 9,000 have died since.*"""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SINCE_THEN = re.compile(r"[^,.;:]{0,60}\bsince(?: then)?(?=[,.;:]|$)", re.I)
"""What follows a count of all the time from then on."""
REACH = 12
"""Characters in front of a sentence in which it may have been cut from the month that it begins with."""
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\.?"
OF_A_YEAR = re.compile(
    rf"\b(?i:in|of|since|from|during|on)\s(?:(?!in|of|since|from|during|on\b)[a-z]+\s){{0,3}}?(?:\d{{1,2}}\s)?(?:{MONTH}\s(?:\d{{1,2}},?\s)?)?"
    r"(?P<year>(?:19|20)\d\d)\b(?![-–]|\s(?:people|men|women|others)\b)"
)
OF_A_DAY = re.compile(
    rf"\b(?P<m1>{MONTH})\s(?P<d1>\d{{1,2}})\b(?!,?\s(?:19|20)\d\d)|\b(?P<d2>\d{{1,2}})\s(?P<m2>{MONTH})(?!\s(?:19|20)\d\d)(?![a-z])"
)
LAST_YEAR = re.compile(r"\s(?:of\s)?last year\b")
CUT_SHORT = re.compile(rf"\b{MONTH}\s*$")
"""What a sentence that begins with a number was cut from. *Nov. | 13 attack*"""
ASIDE = re.compile(r"\s(?:back )?(?:in|on|during)\s")
"""What begins an aside that tells when that was. *The last raid, in 2009, killed 12.*"""
WHO = re.compile(r"\s(?:who|whom|which|that|whose)\b")
AHEAD = timedelta(days=100)
"""How long before its next day of that name a report does not say by it which year's is meant."""
STOP = re.compile(r"[;:](?=\s)|\s[–—-]\s")
COMMA = re.compile(r",(?=\s)")
GOES_ON = re.compile(
    r"\s(?:in which|where|that|which|when|killing|leaving|claiming|wounding|injuring|and (?:killed|left|wounded|claimed))\b"
)
"""What begins a part of a sentence that tells of the one before it. *the raid of 2014, in which 12 died*"""

NOT_SINCE = r"(?<!after the )(?<!since the )(?<!after a )\b"
CAUSES = {
    "disease": re.compile(
        rf"{NOT_SINCE}(?:cholera|ebola|measles|malaria|meningitis|typhoid|dengue|influenza|flu|plague|epidemic|disease|outbreak|virus)\b",
        re.I,
    ),
    "nature": re.compile(
        rf"{NOT_SINCE}(?:floods?|flooding|floodwaters|(?:earth)?quakes?|tsunami|landslides?|mudslides?|avalanche"
        r"|(?<!to )storms?(?! (?:the|an?|into)\b)"
        r"|cyclone|hurricane|typhoon|tornado|eruption|dam (?:broke|burst|failed|gave way)|(?:the|a) (?:\w+ )?collapse|cave-in)\b",
        re.I,
    ),
    "violence": re.compile(
        rf"{NOT_SINCE}(?:raids?|attacks?|(?:air|missile|drone|rocket)[ -]?strikes?|bombings?|bombardments?|shelling|shootings?|shot|gunfire"
        r"|bullets?|clashes|massacres?|fighting|ambush)\b",
        re.I,
    ),
}
"""What kills and hurts, by its kind. *The flood killed 40; cholera has killed 74 since.*"""

RECORD = re.compile(
    r"\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|gravest|first|most|highest)\b[^.;]{0,60}\b(?:since|in|for)\b", re.I
)
"""What names a time only to say that there was no like since. *The deadliest raid since 2009 killed 40.*"""

NOT_ITS_TIME = frozenset({
    "built", "opened", "founded", "elected", "appointed", "born", "signed", "passed", "adopted", "introduced", "launched", "created",
    "established", "convicted", "jailed", "married", "bought", "installed", "inaugurated", "planned", "due", "expected", "scheduled",
})  # fmt: skip
"""What stands before the year of something else in a sentence. *The dam built in 1974 gave way: 12 died.*"""


def by_happening(quantities: Iterable[Quantity], voices: Voices) -> tuple[Quantity, ...]:
    """Quantities, with those apart that count what was in a year gone by, or whom something of another kind killed or hurt."""
    out: list[Quantity] = []
    for quantity in quantities:
        if quantity.subject.measure not in TALLIED:
            out.append(quantity)
            continue
        harm = quantity.subject.measure in HARM
        groups = [group for held in _by_year(quantity.figures, voices) for group in (_by_cause(held, voices) if harm else [held])]
        most = max(groups, key=len)
        out += [quantity if len(groups) == 1 else _part(quantity, group, aside=group is not most) for group in groups]
    return tuple(sorted(out, key=lambda quantity: (quantity.subject.measure, quantity.id)))


def _part(quantity: Quantity, figures: Sequence[Figure], *, aside: bool) -> Quantity:
    name = joint_id("quantity", quantity.subject.measure, *(figure.id for figure in figures))
    return msgspec.structs.replace(quantity, id=name, figures=tuple(figures), aside=aside)


def _by_year(figures: Sequence[Figure], voices: Voices) -> list[list[Figure]]:
    years = {figure.id: _year_gone(figure, voices) for figure in figures}
    told: dict[Value, set[str]] = defaultdict(set)
    for figure in figures:
        if years[figure.id] and (figure.low or figure.high or 0) >= TELLING:
            told[same_value(figure)].add(years[figure.id])
    found: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        elsewhere = told.get(same_value(figure), ()) if not years[figure.id] else ()
        found[min(elsewhere) if len(elsewhere) == 1 else years[figure.id]].append(figure)
    return [found[year] for year in sorted(found)]


def _year_gone(figure: Figure, voices: Voices) -> str:
    """The year of what a figure counts, where that was over two months before its report; else nothing."""
    document = voices.documents[figure.span.doc]
    return _year(figure, counted_on(figure, voices), document.text, document.published)


@lru_cache(maxsize=REMEMBERED)
def _year(figure: Figure, period: When | None, text: str, published: str | None) -> str:
    start, end = sentence_at(text, figure.span)
    if period and period.end and is_gone(period.end, published) and _is_its_own(period.expression, text[start:end]):
        return period.end[:4]
    if published is None:
        return ""
    since = SINCE_THEN.match(_around(figure, text[start:end], start)[1])
    if since and (years := YEAR.findall(text, max(0, start - BEFORE), figure.span.start)):
        return years[-1] if date(int(years[-1]), 12, 28) + GONE < date.fromisoformat(published[:10]) else ""
    return _year_told(figure, text[max(0, start - REACH) : start], text[start:end], start, published[:10])


def _year_told(figure: Figure, front: str, sentence: str, start: int, published: str) -> str:
    """The year gone by that a figure's sentence tells of, which begins at ``start`` and has ``front`` in front of it."""
    today = date.fromisoformat(published)
    for text in _telling(figure, front, sentence, start):
        for match in OF_A_YEAR.finditer(text):
            last = WORD.findall(text[: match.start()])[-1:]
            year = int(match["year"])
            month = next((i for i, name in enumerate(MONTHS, 1) if re.search(rf"\b{name[:3]}", match.group().casefold())), 12)
            over = date(year, month, 28) + GONE < today
            if over and not {word.casefold() for word in last} & NOT_ITS_TIME:
                return match["year"]
        for match in OF_A_DAY.finditer(text):
            month = 1 + next(i for i, name in enumerate(MONTHS) if name.startswith((match["m1"] or match["m2"])[:3].casefold()))
            day = min(int(match["d1"] or match["d2"]), 28)
            past = date(today.year if (month, day) <= (today.month, today.day) else today.year - 1, month, max(day, 1))
            if past + GONE < today and today + AHEAD < date(past.year + 1, month, max(day, 1)):
                return str(past.year - 1 if LAST_YEAR.match(text, match.end()) else past.year)
    return ""


def _is_its_own(expression: str | None, sentence: str) -> bool:
    """Whether a sentence has the words of a time, and not as that of something else: *built in 1974*."""
    if not expression:
        return True
    led, found, _ = sentence.partition(expression)
    return bool(found) and not {word.casefold() for word in WORD.findall(led)[-2:]} & NOT_ITS_TIME


def _telling(figure: Figure, front: str, sentence: str, start: int) -> list[str]:
    """The parts of a figure's sentence that tell when what it counts was: its own, what leads the sentence, what it goes on from."""
    if RECORD.search(sentence):
        return []
    cut = CUT_SHORT.search(front)
    before, behind = _around(figure, sentence, start)
    before = STOP.split(f"{front[cut.start() :]}{sentence[: figure.span.start - start]}")[-1] if cut else before
    if figure.measure not in HARM:  # *nine of those who were taken in 2014* are freed today
        behind = WHO.split(behind)[0]
    led = COMMA.split(before)
    own = f"{led[-1]}{figure.span.text}{COMMA.split(behind)[0]}"
    near = [led[-2]] if len(led) > 1 and (GOES_ON.match(led[-1]) or ASIDE.match(led[-2])) else []
    return [own, *near, *(led[:1] if len(led) > 1 else [])]


def _by_cause(figures: Sequence[Figure], voices: Voices) -> list[list[Figure]]:
    """Figures by what killed or hurt those whom they count; all together where reports give one number of two causes."""
    causes = {figure.id: cause for figure in figures if (cause := _cause(figure, voices))}
    often = Counter(causes.values())
    if len(often) < 2:
        return [list(figures)]
    told: dict[str, set[Value]] = defaultdict(set)
    for figure in figures:
        if figure.id in causes and (figure.low or figure.high or 0) >= FEWEST:
            told[causes[figure.id]].add(same_value(figure))
    first = max(sorted(often), key=lambda cause: often[cause])
    apart = {cause for cause in often if cause != first and not any(told[cause] & told[other] for other in often if other != cause)}
    return _sorted_by(figures, causes, first, apart, told)


def _sorted_by(
    figures: Sequence[Figure],
    causes: Mapping[str, str],
    first: str,
    apart: set[str],
    told: Mapping[str, set[Value]],
) -> list[list[Figure]]:
    found: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        elsewhere = [cause for cause in sorted(apart) if same_value(figure) in told[cause]]
        cause = causes.get(figure.id) or (elsewhere[0] if len(elsewhere) == 1 else first)
        found[cause if cause in apart else first].append(figure)
    return [found[cause] for cause in sorted(found)]


def _cause(figure: Figure, voices: Voices) -> str | None:
    """What the part of the sentence around a figure says killed them, what stands nearest to it; not what but came before."""
    return _cause_told(figure, voices.documents[figure.span.doc].text)


@lru_cache(maxsize=REMEMBERED)
def _cause_told(figure: Figure, text: str) -> str | None:
    start, end = sentence_at(text, figure.span)
    before, behind = _around(figure, text[start:end], start)
    inside = f"{figure.span.text} {figure.population or ''}"
    found: list[tuple[int, str]] = []
    for cause, words in CAUSES.items():
        found += [(len(before) - match.end(), cause) for match in words.finditer(before)]
        found += [(match.start(), cause) for match in words.finditer(behind)]
        found += [(-1, cause) for match in words.finditer(inside)]
    return min(found)[1] if found else None


def _around(figure: Figure, sentence: str, start: int) -> tuple[str, str]:
    """The parts of a sentence, which begins at ``start``, in front of a figure and behind it, as far as the next stop or dash."""
    return STOP.split(sentence[: figure.span.start - start])[-1], STOP.split(sentence[figure.span.end - start :])[0]
