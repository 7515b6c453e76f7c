"""Statements laid side by side: the pairs of them worth it, and what each pair comes to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import attrgetter

import msgspec

from hearsay.model import Statement
from hearsay.reconciliation.agreement import COMMON_ACTS, say_the_same
from hearsay.reconciliation.denials import refers_back
from hearsay.reconciliation.gists import REMEMBERED, Gisted, answers, contains, gisted, lacks, rebuts
from hearsay.reconciliation.lexicon import CHARGES, REFERRING
from hearsay.reconciliation.opposition import Opposition, opposition
from hearsay.reconciliation.polarity import mentions
from hearsay.reconciliation.voices import Voices

NEIGHBOURS = 24
"""Statements with which one is compared for sharing a word that many hold."""
TELLING = 10
"""Words of a statement by which its like are looked for, the rarest of the story first."""
PLENTY = 200
"""Statements that hold a word from which it tells nothing apart any more, unless a statement has none that is rarer."""
BACK = 3
"""Statements before or behind a denial that say what it denies."""
LOOKED_BACK = 6
"""Statements before a denial among which that is looked for which it denies."""


class Laid(msgspec.Struct, frozen=True, gc=False, eq=False):
    """Two statements with what they are to each other."""

    left: Gisted
    right: Gisted
    names: tuple[str, str]
    """Their ids."""
    same: bool
    """Whether they are one claim."""
    against: Opposition | None
    """How two speakers speak against one another."""
    turned: bool
    """Whether one speaker denies in the one what is said in the other."""
    contained: bool
    """Whether the longer of one speaker's holds the shorter, and neither is denied."""


class Beside(msgspec.Struct, frozen=True, gc=False, eq=False):
    """What statements are to others that were laid beside them."""

    same: tuple[tuple[str, ...], ...]
    """Ids of those that are one claim: of each group the first with each of the others."""
    others: tuple[Laid, ...]
    """Those that are anything else to each other."""


class Compared(msgspec.Struct, frozen=True, gc=False):
    """A story's statements, reduced, with the pairs of them that are anything to each other."""

    all: tuple[Gisted, ...]
    by_id: Mapping[str, Gisted]
    """The same by their ids."""
    same: tuple[tuple[str, ...], ...]
    """Ids of those that are one claim: of each group the first with each of the others."""
    pairs: tuple[Laid, ...]
    """Those that are anything else to each other."""


def compared(statements: Iterable[Statement], voices: Voices) -> Compared:
    """Reduce and pair; done once for a story."""
    found = gisted(statements, voices)
    near = [*neighbours(found), _sorted_out(laid(*pair) for pair in (*_answers(found), *_missed(found), *_acts(found)))]
    return Compared(
        found,
        {one.statement.id: one for one in found},
        tuple(chain.from_iterable([beside.same for beside in near])),
        tuple(dict.fromkeys(chain.from_iterable([beside.others for beside in near]))),
    )


@lru_cache(maxsize=8 * REMEMBERED)
def laid(left: Gisted, right: Gisted) -> Laid | None:
    """What two statements are to each other; None where they are nothing."""
    against = opposition(left, right)
    one_speaker = against is None and left.same_speaker(right)
    longer, shorter = (left, right) if len(left.words) >= len(right.words) else (right, left)
    contained = one_speaker and left.against == right.against and contains(longer, shorter)
    same, turned = say_the_same(left, right), one_speaker and left.denies != right.denies
    if not (same or against or turned or contained):
        return None
    return Laid(left, right, (left.statement.id, right.statement.id), same, against, turned, contained)


@lru_cache(maxsize=8 * REMEMBERED)
def _near(left: Gisted, right: Gisted) -> Laid | None:
    """The two laid side by side, where they share two words or numbers, or all they say."""
    return laid(left, right) if len(left.things & right.things) > 1 or left.gist == right.gist else None


def neighbours(found: Sequence[Gisted]) -> list[Beside]:
    """Each statement beside those that may share two words, found by its rarest; a word that many share pairs neighbours only."""
    said: dict[frozenset[str], list[int]] = defaultdict(list)
    for i, one in enumerate(found):
        said[one.things].append(i)
    counts: Counter[str] = Counter()
    for things, places in said.items():
        for word in things:
            counts[word] += len(places)
    ranks = {word: rank for rank, word in enumerate(sorted(counts, key=lambda word: (counts[word], word)))}
    holders: dict[str, list[int]] = defaultdict(list)
    for things, places in said.items():
        for word in sorted(things, key=ranks.__getitem__)[:TELLING]:
            holders[word] += places
    near: list[set[int]] = [set() for _ in found]
    for places in holders.values():
        places.sort()
        reach = _reach(places)
        for at, i in enumerate(places, 1):
            near[i].update(places[at : at + reach])
    return [_beside(one, tuple([found[j] for j in sorted(others)])) for one, others in zip(found, near, strict=True) if others]


@lru_cache(maxsize=REMEMBERED)
def _beside(one: Gisted, others: tuple[Gisted, ...]) -> Beside:
    """A statement laid beside others."""
    found = _sorted_out(_near(one, other) for other in others)
    return Beside(((one.statement.id, *(other for _, other in found.same)),), found.others) if found.same else found


def _sorted_out(pairs: Iterable[Laid | None]) -> Beside:
    """What pairs come to; nothing for those that are nothing to each other."""
    told = [pair for pair in pairs if pair is not None]
    others = tuple(pair for pair in told if pair.against or pair.turned or pair.contained)
    return Beside(tuple(pair.names for pair in told if pair.same), others)


def _reach(places: Sequence[int]) -> int:
    """With how many of its holders a word pairs each: with all of a rare one, with few of a common one."""
    return NEIGHBOURS if len(places) <= PLENTY else NEIGHBOURS // 8


def _answers(found: Sequence[Gisted]) -> Iterable[tuple[Gisted, Gisted]]:
    ordered = sorted(found, key=attrgetter("place"))
    against = [i for i, one in enumerate(ordered) if one.against or one.absent]
    beside = {i for at in against for i in range(at, at + BACK + 1)}
    for i, one in enumerate(ordered):
        if one.looks_back:
            yield from _answered(one, ordered[max(0, i - (LOOKED_BACK if one.taken_up else 1)) : i])
        for other in ordered[max(0, i - BACK) : i] if i in beside else ():
            if rebuts(one, other) or rebuts(other, one) or lacks(one, other) or lacks(other, one):
                yield min(other, one, key=_id), max(other, one, key=_id)


def _answered(one: Gisted, back: Sequence[Gisted]) -> Iterable[tuple[Gisted, Gisted]]:
    """What a statement answers of what stands before it: the last that it may, unless it goes on about what its speaker has denied."""
    if back and back[-1].denies and back[-1].same_speaker(one) and back[-1].statement.doc == one.statement.doc:
        return
    if one.taken_up == "words":
        back = [other for other in back if other.quoted][-1:]
    before = next((other for other in reversed(back) if answers(one, other) or _of_that(one, other) or _named_by(one, other)), None)
    if before and not (_of_that(one, before) or _named_by(one, before)):
        yield min(before, one, key=_id), max(before, one, key=_id)


def _of_that(one: Gisted, before: Gisted) -> bool:
    """Whether one side goes on about a claim that it has named: *Brevia mocked the southern account. Its minister called it a lie.*"""
    return one.taken_up is not None and before.side == one.side and bool((REFERRING | CHARGES) & set(before.words))


def _named_by(one: Gisted, before: Gisted) -> bool:
    """Whether what somebody else but names is the report that is denied: *The mayor spoke of the reports. The board denied them.*"""
    return one.taken_up is not None and not before.against and mentions(before.words) and not refers_back(before.words)


def _missed(found: Sequence[Gisted]) -> Iterable[tuple[Gisted, Gisted]]:
    """Who says that there was none of a thing, with those who say that there was."""
    there: dict[str, list[Gisted]] = defaultdict(list)
    for one in found:
        for word in one.present:
            there[word].append(one)
    for one in found:
        for word in sorted(one.absent) if one.absent else ():
            for other in there.get(word, ())[:NEIGHBOURS]:
                if other is not one:
                    yield min(one, other, key=_id), max(one, other, key=_id)


def _acts(found: Sequence[Gisted]) -> Iterable[tuple[Gisted, Gisted]]:
    """What one speaker admits or promises on one day in short words that may share but one: *admitted delays*."""
    done: dict[tuple[str, str, str], list[Gisted]] = defaultdict(list)
    for one in found:
        if one.statement.act not in COMMON_ACTS and one.statement.said_on and len(one.things) <= TELLING:
            done[one.speaker, one.statement.act, one.statement.said_on.start].append(one)
    for held in done.values():
        yield from ((held[i], other) for i in range(len(held)) for other in held[i + 1 : i + NEIGHBOURS])


def _id(one: Gisted) -> str:
    return one.statement.id
