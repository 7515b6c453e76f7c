"""Which numbers of a report count something, and what: tallies, votes, lengths of time."""

from __future__ import annotations

import re

from hearsay.extraction import ballots, series
from hearsay.extraction.lexicon import claims, counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon import moments as time_lexicon
from hearsay.extraction.lexicon.figures import CARDINALS, FRACTIONS, SCALES
from hearsay.extraction.lexicon.moment_patterns import STARTS
from hearsay.extraction.lexicon.moments import WEEKDAYS
from hearsay.extraction.lexicon.units import UNITS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.measures import counted, hinted, noun_behind
from hearsay.extraction.numbers import Number, around, numbers, parse
from hearsay.extraction.scene import NUMERO, REACH, Counted, Scene, Sight
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import furniture
from hearsay.model import Moment

_GROUPS = lexicon.PLACES | {"families", "teams"}
"""Of one of these nothing is told by its number: ``all from one family``."""
_FATES = lexicon.OUTCOMES - {"casualties", "cases"}
_BESIDES = lexicon.THINGS | lexicon.PERSONS | {"count"}
"""Beside a number of these a small number of things is told for its own sake: ``40 officials and [six companies]``."""
_AGE = re.compile(r"(?:[ \-](?:and a half[ \-])?(?:year|month|week|day)s?[ \-]olds?\b)|(?:[ \-]years? of age\b)")
_SMALLS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty")
_LABEL = words(
    "no number route highway road article section chapter room flight page gate group type channel line platform "
    "grade class level phase aged age paragraph resolution bus war part unit block figure table list item step lane "
    "hall zone studio pier dock tank engine"
)
_AGED_LIST = re.compile(r"\baged \d{1,3}(?:, \d{1,3}){0,4},? (?:and |to |or )?\Z")
_ON_DAY = words("morning afternoon evening night today tomorrow tonight") | words(" ".join(WEEKDAYS))
_HOURS = 24
_MULTIPLES = words("times fold")
"""Behind a number that only compares: ``three times the count``."""
_AGED = words("under over above below")
_THEY = words("who they which that now say says")
_OLDEST = 110
"""Years that anybody is old."""
_KIN = lexicon.HUMANS | words("sister sisters brother brothers son sons daughter daughters wife husband mother father cousin cousins")
_ELSEWHERE = 8
"""Words behind those counted in one place in which those counted in another are: ``900 people in Tarn and [80] in Velm fled``."""
_LASTED = words("lasted lasts lasting took taken")
_OWN = words("his her its their our my")
"""Behind one of these it is no label: ``counts for [her] part 28 dead``."""
_ARE = words("is are was were")
_LENGTHENED = words("extended prolonged lengthened shortened cut delayed postponed")
"""Behind one of these "by" is no moment: ``a curfew extended by 14 days``."""
_DAYTIMES = words("morning night evening afternoon")
_PERIOD_BEFORE = words("in within over during past last next first every each previous after since than by following coming")
_GAP = r"(?:[ \xa0]|\n)"
_BIG = "|".join(SCALES)
_COUNT = rf"(?:[1-9]\d?|{'|'.join(_SMALLS)})"
_SHARE = re.compile(
    rf"(?<![\w-])(?P<share>(?P<fraction>{'|'.join(name.replace(' ', '[ -]') for name in FRACTIONS if name != 'half')})"
    rf"(?={_GAP}of{_GAP}(?!an?{_GAP}(?:{_BIG})\b))"
    rf"|(?P<half>half)(?={_GAP}(?:of|the|its|their|his|her|our|all){_GAP})"
    rf"|(?P<top>{_COUNT}){_GAP}(?:in|out{_GAP}of){_GAP}(?:every{_GAP})?(?P<whole>{_COUNT})(?={_GAP}[a-z]|(?P<bare>[.,;](?!\d))))",
    re.IGNORECASE,
)
_DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?)([SMHDWY])")


def minutes(moment: Moment) -> tuple[float, str] | None:
    """The minutes of a DURATION whose length is told, and its unit; None for others."""
    found = _DURATION.fullmatch(moment.value) if moment.type == "DURATION" else None
    if not found:
        return None
    unit = "TM" if found[1] and found[3] == "M" else found[3]
    return float(found[2]) * time_lexicon.MINUTES[unit], unit


def busy_with(times: tuple[Moment, ...], doc: Doc) -> frozenset[int]:
    """The tokens of moments."""
    spans = (doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand") for moment in times)
    return frozenset(token.i for span in spans if span is not None for token in span)


def sights_of(doc: Doc, times: tuple[Moment, ...]) -> list[Sight]:
    """Numbers that are no part of a moment, no age, no label, no furniture."""
    busy = [(moment.span.start, moment.span.end) for moment in times]
    out = []
    at = 0
    for number in numbers(doc):
        while at < len(busy) and busy[at][1] <= number.core:
            at += 1
        if at < len(busy) and busy[at][0] < number.core_end:
            continue
        sight = _sight(doc, number)
        if sight and not _is_label(doc, sight):
            out.append(sight)
    return out


def _sight(doc: Doc, number: Number) -> Sight | None:
    core = doc.char_span(number.core, number.core_end, alignment_mode="expand")
    whole = doc.char_span(number.start, number.end, alignment_mode="expand")
    if core is None or whole is None:
        return None
    return Sight(number, whole.start, core.start, max(core.end, whole.end) - 1)


def _is_label(doc: Doc, sight: Sight) -> bool:
    token = doc[sight.first]
    text, end = doc._.document.text, sight.number.core_end
    before = doc[sight.begin - 1] if sight.begin else None
    if sight.first in furniture(doc) or token.like_url or token.like_email or _AGE.match(text, end):
        return True
    if _AGED_LIST.search(text, max(0, sight.number.core - 30), sight.number.core) or _is_clock(doc, sight):
        return True
    if before is not None and before.text == "." and sight.begin > 1 and doc[sight.begin - 2].text in NUMERO and sight.begin == sight.first:
        return True
    named = before is not None and before.lower_ in _LABEL and sight.begin == sight.first and not _is_verb(doc, before, sight)
    named = named and not (sight.begin > 1 and doc[sight.begin - 2].lower_ in _OWN)
    if before is not None and (named or before.text in ("#", "/", "@", "§")):
        return True
    if sight.last + 1 < len(doc) and doc[sight.last + 1].lower_ in _MULTIPLES:
        return True
    if before is not None and before.text == "-" and sight.begin > 1 and doc[sight.begin - 2].is_alpha and not before.whitespace_:
        return True
    if _is_age(doc, sight) or (sight.begin > 1 and before is not None and before.lower_ == "but" and doc[sight.begin - 2].lower_ == "all"):
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


def _is_clock(doc: Doc, sight: Sight) -> bool:
    """Whether it is an hour of a day told before it: ``a service on Saturday at [10]``."""
    front = [token.lower_ for token in doc[max(0, sight.begin - 2) : sight.begin]]
    hour = doc[sight.first].text.isdigit() and (sight.number.low or 99) <= _HOURS and sight.number.low == sight.number.high
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
    return whose.ent_type_ == "PERSON" or whose.lower_ in _KIN


def _is_verb(doc: Doc, word: Token, sight: Sight) -> bool:
    """Whether "number" is what they do: ``The rescue teams number 2,000``, ``they number 2,000 people``."""
    behind = doc[sight.last + 1].lower_ if sight.last + 1 < len(doc) else ""
    if word.i > 0 and word.nbor(-1).lower_ in ("the", "a"):
        return False
    they = word.i > 0 and (word.nbor(-1).lower_ in _THEY or word.nbor(-1).lower_ in lexicon.STATES)
    many = behind in lexicon.BY_CLASS and (behind in lexicon.HUMANS or behind.endswith("s"))
    return word.tag_.startswith("VB") or (word.lower_ == "number" and (they or many))


def shares(scene: Scene, taken: frozenset[int]) -> list[tuple[Sight, Counted]]:
    """Parts of a whole, in percent: ``a third of the houses``, ``one in five children``."""
    out = []
    for found in _SHARE.finditer(scene.text):
        part = found["half"] or found["fraction"] or ""
        if found["top"]:
            top, whole = _small(found["top"]), _small(found["whole"])
            value = 100 * top / whole if top and whole and top < whole and (top == 1 or found["bare"] is None) else None
        else:
            value = FRACTIONS[re.sub(r"\s", " ", part.lower().replace("-", " "))]
        sight = _sight(scene.doc, around(scene.text, found.start(), found.end("share"), round(value, 2))) if value else None
        if sight and not taken.intersection(range(sight.first, sight.last + 1)) and sight.first not in furniture(scene.doc):
            out.append((sight, Counted("percent", True, None, sight.last)))
    return out


def _small(word: str) -> float | None:
    return float(word) if word.isdigit() else parse(word)


def tallies(scene: Scene, sights: list[Sight]) -> list[tuple[Sight, Counted]]:
    """The sights that count something, each with what."""
    out: list[tuple[Sight, Counted]] = []
    votes = {pair[0].first: pair for pair in _votes(scene)}
    nil = _nil(scene)
    for sight in sights:
        split = [votes[i] for i in range(sight.begin, sight.last + 1) if i in votes]
        if split:
            out += split
            continue
        kind = counted(scene, sight)
        kind = ballots.cast(scene, sight, kind, out) or kind
        kind = series.inherited(scene, sight, out, kind) or kind
        kind = series.joined(scene, sight, out[-1] if out else None, kind) or kind
        if kind is None or not kind.sure:
            kind = _shared(scene, sight, kind) or kind
        kind = hinted(scene, sight, kind or series.told(scene, sight, out) or _things(scene, sight))
        if kind and _counts(scene, sight, kind, out[-1] if out else None):
            out.append((sight, kind))
    return [*ballots.settled(scene, series.summed(scene, out)), *nil]


def _shared(scene: Scene, sight: Sight, kind: Counted | None) -> Counted | None:
    """What a number counts that is joined to one that says it.

    ``[30] and 110 dead``, ``[40] to 60 euros``, ``[900 people] in Tarn and 80 in Velm fled``, ``[44 drones] and nine missiles were downed``
    """
    link = scene.word(sight.last + 1)
    other = scene.at.get(sight.last + 2) if kind is None and link in ("and", "or", "to") else None
    if other is not None and (found := counted(scene, other)) is not None and found.sure:
        coin = (found.measure in UNITS or found.measure == "speed") and found.noun is not None
        return Counted(found.measure, True, None, sight.last) if coin or (link != "to" and found.measure in lexicon.OUTCOMES) else None
    if kind is None or kind.noun is None or kind.measure not in lexicon.PERSONS | lexicon.THINGS:
        return None
    if scene.word(kind.noun + 1) == "and" and scene.tree:
        other = next((scene.at[i] for i in (kind.noun + 2, kind.noun + 3) if i in scene.at), None)
        found = counted(scene, other) if other is not None else None
        twin = scene.doc[found.noun] if found is not None and found.noun is not None else None
        with_it = twin is not None and (scene.ends(sight.begin - 1) or (twin.dep_ == "conj" and twin.head.i == kind.noun))
        return kind._replace(measure=found.measure, sure=True) if with_it and found and found.sure and found.measure in _FATES else None
    if kind.measure not in lexicon.PERSONS or scene.word(kind.noun + 1) != "in":
        return None
    for i in range(kind.noun + 2, kind.noun + _ELSEWHERE):
        if i in scene.at and scene.word(i - 1) == "and":
            found = counted(scene, scene.at[i])
            bare = found is not None and found.sure and found.noun is None and found.measure in lexicon.OUTCOMES
            return Counted(found.measure, True, kind.noun, kind.end) if found is not None and bare else None
        if scene.ends(i) or scene.doc[i].pos_ in ("VERB", "AUX"):
            return None
    return None


def _nil(scene: Scene) -> list[tuple[Sight, Counted]]:
    """Votes that nobody cast: ``none against``, ``no abstentions``."""
    out = []
    for found in ballots.NIL.finditer(scene.text):
        number = Number(found.start(), found.end("none"), found.start(), found.end("none"), 0.0, 0.0, "exact")
        sight = _sight(scene.doc, number)
        near = set(scene.words[max(0, sight.begin - 3 * REACH) : sight.last + REACH]) if sight else set()
        if sight and (lexicon.VOTE_WORDS & near):
            measure = "votes-against" if found["against"] else "votes-for" if found["favour"] else "abstentions"
            out.append((sight, Counted(measure, True, None, sight.last)))
    return out


def _counts(scene: Scene, sight: Sight, kind: Counted, before: tuple[Sight, Counted] | None) -> bool:
    """Whether a number told by its noun alone is one that somebody could dispute."""
    number = sight.number
    value = number.high if number.high is not None else number.low or 0
    if kind.measure in ("money", "percent", "magnitude", "temperature"):
        return True
    if value <= 1:
        noun = scene.words[kind.noun] if kind.noun is not None else ""
        named = noun in lexicon.NOUNS or noun in lexicon.HUMANS or noun in lexicon.BY_CLASS
        named = named and lexicon.BY_CLASS.get(noun) not in _GROUPS and not _speaks(scene, sight, kind)
        counts = named or scene.word(sight.first - 1) in lexicon.PASSIVE or (not noun and scene.word(sight.last + 1) in lexicon.ACTIVE)
        return kind.sure and counts and kind.measure in ("killed", "injured", "missing", "detained", "rescued", "votes-against")
    if kind.sure or kind.measure in lexicon.SMALL_COUNTS:
        return True
    labelled = (
        sight.begin > 1
        and scene.doc[sight.begin - 1].text[:1].isupper()
        and scene.words[sight.begin - 1] not in WEEKDAYS
        and scene.sentence[max(0, sight.begin - 2)] == scene.sentence[sight.begin]
    )
    classed = kind.noun is not None and (kind.measure != "people" or scene.words[kind.noun] in lexicon.BY_CLASS)
    small = classed and value >= 3 and kind.measure in lexicon.FEW
    small = small or (value >= 2 and kind.measure in lexicon.THINGS | {"teams", "count"} and _is_handed(scene, sight, before))
    small = small or (value >= 2 and kind.noun is not None and _is_armed(scene, kind.noun)) or _is_split(scene, sight, before)
    return (value >= 10 or small or number.vague or number.hedge != "exact") and not (labelled and number.hedge == "exact")


def _speaks(scene: Scene, sight: Sight, kind: Counted) -> bool:
    """Whether it is somebody who speaks: ``said [one survivor]``."""
    behind = scene.word(kind.noun + 1) if kind.noun is not None else ""
    return scene.word(sight.begin - 1) in claims.CLAIM_VERBS or behind in claims.CLAIM_VERBS


def _is_armed(scene: Scene, noun: int) -> bool:
    """Whether things are arms that strike, of which even two count: ``[two drones] hit the depot``, ``two unmanned vehicles``."""
    return scene.words[noun] in counting.ARMS or (scene.words[noun] == "vehicles" and scene.word(noun - 1) in counting.UNMANNED)


def _is_split(scene: Scene, sight: Sight, before: tuple[Sight, Counted] | None) -> bool:
    """Whether a number is the whole of which the one before is a part, or is: ``[three] of the [nine] districts``."""
    whole = before is not None and scene.words[before[0].last + 1 : sight.begin] in (["of", "the"], ["of", "its"], ["of", "their"])
    behind = scene.words[sight.last + 1 : sight.last + 3]
    return whole or (len(behind) > 1 and behind[0] == "of" and behind[1] in ("the", "its", "their") and sight.last + 3 in scene.at)


def _is_handed(scene: Scene, sight: Sight, before: tuple[Sight, Counted] | None) -> bool:
    """Whether things are sent, given or found, or stand beside others: ``offered two helicopters``, ``and two tanks``."""
    word = scene.word(sight.begin - 1)
    beside = before is not None and before[1].measure in _BESIDES and before[1].end >= sight.begin - 2 and word == "and"
    return beside or word in lexicon.HANDING


def _things(scene: Scene, sight: Sight) -> Counted | None:
    """A number of things that no table knows: ``212 violations``."""
    noun = noun_behind(scene, sight)
    fired = noun is not None and scene.words[noun] in counting.AMMUNITION and scene.word(sight.begin - 1) in counting.FIRE
    if noun is None or scene.doc[noun].tag_ != "NNS" or (scene.words[noun] in lexicon.UNCOUNTED and not fired):
        return None
    people = "people" if scene.words[noun] in lexicon.HUMANS else "count"
    return Counted(lexicon.BY_UNIT.get(scene.words[noun], people), fired, noun, noun)


def _votes(scene: Scene) -> list[tuple[Sight, Counted]]:
    """The votes for and against that are told as two numbers: ``120 to 5``."""
    sights = ((_sight(scene.doc, number), measure) for number, measure in ballots.splits(scene))
    return [(sight, Counted(measure, True, None, sight.last)) for sight, measure in sights if sight]


def _is_measured(scene: Scene, sight: Sight, moment: Moment) -> bool:
    """Whether "an hour" is a length that somebody took: ``nearly an hour``, ``lasted an hour``, ``an hour and a half``."""
    parts = {"half", "quarter"} & set(moment.span.text.lower().replace("-", " ").split())
    return bool(parts) or sight.number.hedge != "exact" or scene.word(sight.begin - 1) in _LASTED


def _is_lasting(scene: Scene, moment: Moment) -> bool:
    """Whether "last" in front of a length is the verb: ``The truce is to [last 72 hours]``."""
    phrase = scene.doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
    return phrase is not None and phrase[0].lower_ == "last" and phrase[0].tag_ in ("VB", "VBP")


def _has_ended(scene: Scene, sight: Sight) -> bool:
    """Whether it is told in front of a length that something ended after it: ``The session [broke up] on Monday after two hours``."""
    for i in range(sight.begin - 2, max(-1, sight.begin - 2 - REACH), -1):
        if scene.ends(i) or scene.sentence[i] != scene.sentence[sight.first]:
            return False
        if scene.words[i] in counting.ENDED or (scene.words[i] == "over" and scene.word(i - 1) in _ARE):
            return True
        if scene.words[i] in counting.SITTINGS and scene.word(sight.begin - 2) == "," == scene.word(sight.last + 1):
            return True
    return False


def durations(scene: Scene, times: tuple[Moment, ...]) -> list[tuple[Sight, Counted]]:
    """Lengths of time that something took: ``a 90-minute call``, ``three days of mourning``, ``12 years in prison``."""
    out = []
    for moment in times:
        length = minutes(moment)
        first = moment.span.text.split()[0].lower()
        if not length or (first in STARTS["which"] and not _is_lasting(scene, moment)):
            continue
        value, unit = length
        sight = _sight(scene.doc, around(scene.text, moment.span.start, moment.span.end, value))
        once = first in ("a", "an") or moment.span.text.lower() == "one day"
        if sight and once and not _is_measured(scene, sight, moment):
            continue
        if not sight or sight.first in furniture(scene.doc):
            continue
        near = set(scene.words[max(0, sight.begin - 6) : sight.last + 7])
        sentence = bool(lexicon.PRISON_WORDS & near)
        behind = scene.word(sight.last + 1)
        if behind in ("ago", "later", "earlier", "after", "before", "old", "since", "read", "away", "from", "into") or (
            unit in "YM" and not sentence
        ):
            continue
        if (behind == "on" and scene.word(sight.last + 2) in (",", ".")) or (behind == "of" and scene.word(sight.last + 3) in _DAYTIMES):
            continue
        if scene.word(sight.begin - 1) == "by" and scene.word(sight.begin - 2) in _LENGTHENED:
            pass
        elif scene.word(sight.begin - 1) in _PERIOD_BEFORE and not (
            (scene.word(sight.begin - 1) == "after" and (behind == "of" or _has_ended(scene, sight)))
            or (scene.word(sight.begin - 1) == "during" and sight.number.hedge != "exact" and unit in "TMH")
        ):
            continue
        end = sight.last + (2 if scene.word(sight.last + 1) == "-" and scene.word(sight.last + 2) == "long" else 0)
        out.append((sight, Counted("sentence" if sentence and unit in "YM" else "duration", True, None, end)))
    return out
