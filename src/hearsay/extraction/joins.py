"""Numbers that a word joins to others: what befell those before, or what a total that they bring is of, befell them."""

from __future__ import annotations

from itertools import pairwise

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.scene import REACH, Counted, Scene, Sight

_DOES = 2
"""Words behind people in which they do something of their own, and are joined to nobody: ``and 30 officers [rushed] in``."""
_WERE = (["were"], ["are"])
_AMONG = (["among"], ["among", "the"], ["among", "those"])


def joined(scene: Scene, sight: Sight, before: tuple[Sight, Counted] | None, kind: Counted | None) -> Counted | None:
    """What befell those before, where "and" joins those counted here to them: ``lost 12 tanks and [three helicopters]``."""
    held = kind is not None and kind.noun is not None and kind.end == kind.noun and scene.words[kind.noun] in lexicon.HELD
    if before is None or kind is None or kind.noun is None or before[1].noun is None or not before[1].sure or not scene.tags:
        return None
    if kind.sure and not (held and before[1].measure in lexicon.FATES and kind.measure in lexicon.HOLDING_MEASURES):
        return None
    between = scene.words[max(before[1].noun, before[1].end, before[0].last) + 1 : sight.begin]
    if before[1].measure not in lexicon.OUTCOMES | {"aboard"} or between not in (["and"], [",", "and"], [","]):
        return None
    one, other = lexicon.BY_CLASS.get(scene.words[before[1].noun]), lexicon.BY_CLASS.get(scene.words[kind.noun])
    alike = held or ((one in lexicon.THINGS) == (other in lexicon.THINGS) and (one in lexicon.PERSONS) == (other in lexicon.PERSONS))
    lost = lexicon.OF_THE_LIVING.get(before[1].measure) if one in lexicon.PERSONS and other in lexicon.THINGS else None
    behind = range(kind.noun + 1, min(kind.noun + 1 + _DOES, len(scene.words)))
    done = any(scene.doc[i].tag_ in FINITE for i in behind if not any(scene.ends(at) for at in range(kind.noun + 1, i)))
    measure = before[1].measure if alike else lost
    return kind._replace(measure=measure, sure=True) if measure and not done else None


def parted(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]], kind: Counted | None) -> Counted | None:
    """What befell a number of people of whom parts are told in brackets behind it: ``Dead: 40 ([31 guests], nine waiters)``."""
    if kind is None or kind.sure or kind.noun is None or scene.words[kind.noun] not in lexicon.HUMANS:
        return None
    opened = next((i for i in range(sight.begin - 1, max(-1, sight.begin - REACH), -1) if scene.words[i] in ("(", ")")), None)
    whole = next((pair for pair in reversed(out) if opened is not None and max(pair[0].last, pair[1].end) == opened - 1), None)
    if opened is None or whole is None or scene.words[opened] == ")":
        return None
    part = (sight.number.high or 0) < (whole[0].number.low or 0) and whole[1].sure and whole[1].measure in lexicon.OUTCOMES
    return kind._replace(measure=whole[1].measure, sure=True) if part else None


def summed(scene: Scene, out: list[tuple[Sight, Counted]]) -> list[tuple[Sight, Counted]]:
    """The numbers, each of people that brings a total to the next number, or are among them, being of what that is of.

    ``[Three children] were among 40 people killed``, ``[Ten more villagers] got out by boat, bringing the number of people rescued to 43``
    """
    done = list(out)
    for i, ((sight, kind), (total, whole)) in enumerate(pairwise(out)):
        apart = scene.words[max(sight.last, kind.end) + 1 : total.begin]
        if not kind.sure and kind.measure in lexicon.PERSONS and whole.sure and apart[:1] in _WERE and apart[1:] in _AMONG:
            done[i] = sight, kind._replace(measure=whole.measure, sure=True)
    for i, ((sight, kind), (total, whole)) in enumerate(pairwise(out)):
        if kind.sure or kind.measure not in lexicon.PERSONS or whole.measure not in lexicon.OUTCOMES:
            continue
        near = scene.sentence[sight.first] == scene.sentence[total.first]
        between = scene.words[max(sight.last, kind.end) + 1 : total.begin] if near else []
        if any(a == "," and b in counting.RAISING for a, b in pairwise(between)):
            done[i] = sight, kind._replace(measure=whole.measure, sure=True)
    return done
