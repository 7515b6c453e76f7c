"""Caveats: which numbers a report says that nobody could check.

A caveat of its own sentence is said of numbers that came before: of the last one (*which could not be verified*), of all that
somebody gave (*his account*), or of all that were held against each other (*neither figure*).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from hearsay.extraction.lexicon import caveats as lexicon
from hearsay.extraction.lexicon.measures import OUTCOMES, PERSONS
from hearsay.extraction.scene import Scene
from hearsay.language.reading import document
from hearsay.model import Figure

REACH = 600
"""Characters between the first of the numbers and the caveat about them, at most."""
PAIRED = 1200
"""The same of two numbers that are held against each other: ``could not verify either account``."""
NEAR = 300
"""The same of numbers that somebody gave a paragraph before his account is said not to be confirmed."""
OBJECT = 6
"""Words behind a caveat in which the thing that was not verified may stand."""
MINOR = 24
"""Characters in front of a number in which it is said to be a part of another, or past."""
_OF_PEOPLE = OUTCOMES | PERSONS | {"aboard"}
"""What numbers of people are held against one another."""
_MINOR = re.compile(r"\b(?:including|among (?:them|those|the dead)|of whom|of them|up from|down from)[ \n]?\Z", re.IGNORECASE)
_PART = re.compile(r"\w{1,20} of (?:them|whom|these|those)\b", re.IGNORECASE)
_OWNER = re.compile(r"([^\W\d_]{2,40}(?: [^\W\d_]{2,40}){0,3})(?:'s|’s|s'|s’) (?:[^\W\d_]{1,20} ){0,2}?([^\W\d_]{3,20}) ?\Z")
"""Whose numbers a caveat is said of: ``the union's figure``."""
OWNED = 4000
"""Characters between a number and a caveat that names whoever gave it, at most."""
_RELATED = re.compile(r"([^\W\d_]{1,40}),? (?:that|which)(?: [^\W\d_]{1,40}){0,6} ?\Z")
"""A noun that a caveat is said of in a clause of its own: ``[figures] that the paper could not confirm``."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "his", "her", "its", "their"})
_WORD = re.compile(r"[^\W\d_]{1,40}")
_CLAUSE = re.compile(r"[,;:(—–]|\b(?:and|but|though|although|while|which|that)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
"""In the time of a number this makes it one of another time than the report's."""
_STOP = re.compile(r"[.,;:!?\n]")


def _compiled(pattern: str) -> str:
    return re.sub(r"\{([A-Z]+)\}", lambda found: lexicon.CAVEAT_PARTS[found[1]], pattern)


_CAVEAT = re.compile(rf"\b(?:{'|'.join(_compiled(pattern) for pattern, _, _ in lexicon.CAVEATS)})\b")
"""Of text in small letters: that way an alternative whose first letter is another is left at once."""


def caveats(text: str) -> tuple[tuple[int, int], ...]:
    """Where the text says that something cannot be checked, in order, as ranges of characters."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return tuple(found.span() for found in _CAVEAT.finditer(small))


def with_caveats(scene: Scene, made: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a report, each with the first caveat that is about it."""
    own = document(scene.doc)
    found = caveats(own.text)
    if not found:
        return tuple(made)
    out, lines, starts = list(made), _Lines(scene), [figure.span.start for figure in made]
    for start, end in found:
        owned = _owned(own.text, out[bisect_left(starts, start - OWNED) : bisect_right(starts, start)], start)
        if owned is not None:
            out = [replace(figure, caveat=own.span(start, end)) if figure is owned and figure.caveat is None else figure for figure in out]
            continue
        last = bisect_right(starts, end + REACH)
        reached = tuple(range(bisect_left(starts, start - far), last) for far in (REACH, PAIRED, OWNED))
        for i in _about(own.text, lines, out, reached, start, end):
            if out[i].caveat is None:
                out[i] = replace(out[i], caveat=own.span(start, end))
    return tuple(out)


class _Lines:
    """The sentences of a report as ranges of characters, and the paragraphs that they stand in."""

    def __init__(self, scene: Scene) -> None:
        ranges: dict[int, tuple[int, int]] = {}
        for token in scene.doc:
            if not token.is_space:
                first, _ = ranges.get(scene.sentence[token.i], (token.idx, 0))
                ranges[scene.sentence[token.i]] = first, token.idx + len(token)
        self.starts = [first for first, _ in ranges.values()]
        self.ends = [last for _, last in ranges.values()]
        self.opens = [not i or "\n" in scene.text[self.ends[i - 1] : first] for i, first in enumerate(self.starts)]

    def at(self, place: int) -> int:
        """The sentence that a character stands in."""
        return max(0, bisect_right(self.starts, place) - 1)

    def paragraph(self, sentence: int) -> int:
        """The first sentence of the paragraph that stands before a sentence: of its own, or of the one before."""
        first = max(0, sentence - 1)
        while first and not self.opens[first] and self.starts[sentence] - self.starts[first] <= REACH:
            first -= 1
        return first


def _owned(text: str, told: Sequence[Figure], start: int) -> Figure | None:
    """The last figure of whoever a caveat says that the number is of: ``[The union's figure] could not be confirmed``."""
    found = _OWNER.search(text, max(0, start - 2 * MINOR * 2), start)
    if found is None or found[2].lower() not in lexicon.ONE | lexicon.WHOLE:
        return None
    owner = {word.lower() for word in _WORD.findall(found[1])} - {"the", "a", "an"}
    alike = next((side for side in lexicon.SIDES if owner & side), frozenset())
    for wanted in (owner, alike):
        for figure in reversed(told):
            described = set(_WORD.findall(((figure.claimant and figure.claimant.description) or "").lower()))
            if wanted & described and figure.measure in OUTCOMES:
                return figure
    return None


def _about(text: str, lines: _Lines, made: Sequence[Figure], reached: tuple[range, ...], start: int, end: int) -> list[int]:
    """The figures that a caveat is about, of those within reach: of any, or of two that are held against each other."""
    sentence = lines.at(start)
    said_of = _said_of(text, lines.starts[sentence], start, end)
    any_of_them = bool(said_of & lexicon.ANY and said_of & lexicon.NUMBERS)
    paired = bool(said_of & lexicon.PAIR and said_of & (lexicon.COUNTS | lexicon.SIDED))
    near: Sequence[int] = reached[2 if any_of_them else paired]
    behind = [i for i in near if end <= made[i].span.start < lines.ends[sentence] and not _STOP.search(text, end, made[i].span.start)]
    if behind and " " not in text[start:end]:
        return behind[:1]
    if said_of & lexicon.OTHER and not said_of & (lexicon.SEVERAL | lexicon.WHOLE):
        return []
    if said_of & lexicon.TOLLS and not said_of & lexicon.PAIR:
        near = _tolls(made, [i for i in reached[2] if made[i].span.end <= start])
        if len(near) > 1:
            return near
    ahead = _ahead(lines, made, near, sentence, end) if said_of & lexicon.NUMBERS and _differ(text, lines, sentence) else []
    if len(ahead) > 1:
        return [i for i in ahead if not said_of & lexicon.DEATHS or made[i].measure in {"killed", "casualties"}]
    siblings = near
    if said_of & lexicon.DEATHS:
        near = [i for i in near if made[i].measure in {"killed", "casualties"}]
    inside = [i for i in near if start <= made[i].span.start and made[i].span.end <= end]
    if inside:
        return inside
    if any_of_them:
        return _all_told(made, [i for i in near if made[i].span.end <= start], lines.starts[lines.paragraph(sentence)])
    near = [i for i in near if not _MINOR.search(text, max(0, made[i].span.start - MINOR), made[i].span.start)]
    near = [i for i in near if not _PART.match(text, made[i].span.start)]
    here = [i for i in near if lines.starts[sentence] <= made[i].span.start and made[i].span.end <= start]
    behind = [i for i in behind if i in near]
    told = [i for i in near if made[i].span.end <= start]
    first = lines.starts[lines.paragraph(sentence)]
    before = [i for i in near if first <= made[i].span.start < lines.starts[sentence]]
    if said_of & lexicon.PAIR:
        pair = _opposed(made, told)
        if pair and said_of & lexicon.SIDED:
            return _of_both(made, lines, told, pair)
        beside = [i for i in siblings if made[i].span.end <= start]
        return _with_siblings(made, lines, beside, pair) if said_of & lexicon.COUNTS else pair
    if said_of & lexicon.SEVERAL:
        related = _RELATED.search(text[lines.starts[sentence] : start]) is not None
        ahead = [i for i in near if end <= made[i].span.start < lines.ends[sentence]] if related else []
        all_of_them = here if len(here) > 1 else (before + here or behind or ahead)
        return all_of_them if len(all_of_them) > 1 or ahead or not said_of & lexicon.NUMBERS else _opposed(made, told)
    if here or behind:
        return [i for i in here if said_of & lexicon.WHOLE and _is_beside(made, i, here[-1])] or here[-1:] or behind[:1]
    given = before or [i for i in told if made[i].claimant is not None and start - made[i].span.end <= NEAR]
    if (said_of & lexicon.WHOLE and given) or (said_of & lexicon.DEATHS and before):
        return [i for i in given if lines.at(made[i].span.start) == lines.at(made[given[-1]].span.start)]
    if not before and not told and said_of & (lexicon.ONE | lexicon.NUMBERS):
        return [i for i in near if end <= made[i].span.start < lines.ends[sentence]]
    called = _WORD.findall(text[lines.starts[sentence] : start].lower()) if said_of & lexicon.ONE else ()
    far = lexicon.CALLED_NUMBER & {*said_of, *called} or (said_of & lexicon.ONE if lines.opens[sentence] else set())
    return before[-1:] or (told[-1:] if far else [])


def _tolls(made: Sequence[Figure], told: Sequence[int]) -> list[int]:
    """All of the dead that somebody gives, and wherever else the same are told: ``could not verify the [tolls]``."""
    dead = [i for i in told if made[i].measure == "killed" and not _YEAR.search(time.expression or "" if (time := made[i].period) else "")]
    given = [i for i in dead if made[i].claimant is not None]
    same = {(made[i].low, made[i].high) for i in given}
    return [i for i in dead if i in given or (made[i].low, made[i].high) in same]


def _differ(text: str, lines: _Lines, sentence: int) -> bool:
    """Whether a sentence at the head of a paragraph says that the numbers behind it differ."""
    words = _WORD.findall(text[lines.starts[sentence] : lines.ends[sentence]].lower())
    return lines.opens[sentence] and bool(lexicon.DIFFER & set(words))


def _ahead(lines: _Lines, made: Sequence[Figure], near: Sequence[int], sentence: int, end: int) -> list[int]:
    """The figures behind a caveat in its paragraph."""
    stop = next((i for i in range(sentence + 1, len(lines.starts)) if lines.opens[i]), len(lines.starts))
    return [i for i in near if end <= made[i].span.start < lines.ends[stop - 1]]


def _is_beside(made: Sequence[Figure], one: int, other: int) -> bool:
    """Whether two figures of people are of one claimant: ``The mine said that [25 miners] and [nine guards] died``."""
    claims, beside = made[one].claimant, made[other].claimant
    alike = (claims and claims.description) == (beside and beside.description)
    return one == other or (alike and {made[one].measure, made[other].measure} <= OUTCOMES)


def _all_told(made: Sequence[Figure], told: Sequence[int], first: int) -> list[int]:
    """All the numbers told that are of what those from a place on are of, and wherever in the report the same are told.

    Those of people in that place, and what somebody gives within reach, are held against them: ``could not verify [any] of the tolls``.
    """
    last = [i for i in told if first <= made[i].span.start] or list(told[-1:])
    measures = {made[i].measure for i in last}
    measures = measures & OUTCOMES or measures
    held = [i for i in told if made[i].measure in measures]
    same = {(made[i].measure, made[i].low, made[i].high) for i in held}
    beside = {i for i in told if made[i].measure in _OF_PEOPLE and (i in last or made[i].claimant is not None)}
    beside |= {i for i in range(held[-1] + 1) if i in held or (made[i].measure, made[i].low, made[i].high) in same} if held else set()
    return sorted(beside)


def _with_siblings(made: Sequence[Figure], lines: _Lines, told: Sequence[int], pair: Sequence[int]) -> list[int]:
    """Two numbers, and with each what else whoever gave it tells in its sentence: ``three dead and [20 injured]``."""
    whose = {(lines.at(made[i].span.start), whom.description) for i in pair if (whom := made[i].claimant) is not None}
    beside = [
        i
        for i in told
        if (whom := made[i].claimant) is not None
        and (lines.at(made[i].span.start), whom.description) in whose
        and made[i].measure in OUTCOMES
    ]
    return sorted({*pair, *beside})


def _of_both(made: Sequence[Figure], lines: _Lines, told: Sequence[int], pair: Sequence[int]) -> list[int]:
    """All that anybody gives from the paragraph on that tells the first of two numbers: ``neither side's figures``."""
    first = lines.starts[lines.paragraph(lines.at(made[pair[0]].span.start) + 1)]
    return sorted({*pair, *(i for i in told if made[i].claimant is not None and first <= made[i].span.start)})


def _opposed(made: Sequence[Figure], told: Sequence[int]) -> list[int]:
    """The last two of the figures told that are of one measure and from two claimants, as far as one can tell; or else the last two."""
    alike = [i for i in told if made[i].measure == made[told[-1]].measure]
    whose = _givers(made, told)
    pair: list[int] = []
    for i in reversed(alike):
        if all(None in (whose[i], whose[at]) or whose[i] != whose[at] for at in pair):
            pair.append(i)
    return sorted(pair[:2]) if len(pair) > 1 else list((alike if len(alike) > 1 else told)[-2:])


def _givers(made: Sequence[Figure], told: Sequence[int]) -> dict[int, str | None]:
    """What whoever gives each figure is called; by a pronoun, whoever gave the one before."""
    out: dict[int, str | None] = {}
    last: str | None = None
    for i in told:
        claimant = made[i].claimant
        called = claimant.description if claimant is not None else None
        out[i] = last if called is not None and called.lower() in _PRONOUNS and last is not None else called
        last = out[i] or last
    return out


def _said_of(text: str, first: int, start: int, end: int) -> set[str]:
    """The words of what a caveat is said of: its subject and its object, in small letters, and its own."""
    clause = text[first:start]
    cuts = [found.end() for found in _CLAUSE.finditer(clause)]
    related = _RELATED.search(clause)
    stop = _STOP.search(text, end)
    behind = text[end : stop.start() if stop else len(text)]
    aside = bool(cuts) and not clause[cuts[-1] :].strip()
    subject = _WORD.findall(clause[cuts[-1] if cuts and not aside else 0 :].lower())
    return {
        *subject,
        *([related[1].lower()] if related else []),
        *_WORD.findall(text[start:end].lower()),
        *_WORD.findall(behind.lower())[:OBJECT],
    }
