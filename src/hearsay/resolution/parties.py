"""Bodies that are called by what they are in their country, or to one of theirs: ``the opposition``, ``her party``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from hearsay.resolution.bodies_lexicon import LED, OWN_BODIES
from hearsay.resolution.camps import SIDES
from hearsay.resolution.context import Context
from hearsay.resolution.names import words
from hearsay.resolution.phrases import POSSESSIVES, Phrase, possessor, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.world import NOBODY, Target

_OF = re.compile(r"(?:, who| who)? (?:leads|heads|chairs|runs|founded|led|is (?:the )?(?:leader|head|chair) of) (?:the )?(?:[a-z-]+ ){0,3}|"
                 r",? (?:of|from|for) (?:the |his |her )?(?:[a-z-]+ ){0,3}")  # fmt: skip
"""What stands between somebody and the body that is his: ``Ida Lund, [of the left-wing] Common Front``."""
_SORTS = frozenset({"party", "coalition", "alliance", "movement", "bloc", "camp", "side", "group", "front"})


@reading(lambda _, phrase: phrase.head in _SORTS or phrase.head in OWN_BODIES | LED or phrase.head == "opposition")
def party(context: Context, phrase: Phrase) -> Target:
    """The one body of the story that is called so next to its name; or the body that somebody belongs to."""
    side = _side(phrase)
    if side:
        bodies = context.world.side(side)
        return Target(bodies[0]) if len(bodies) == 1 else NOBODY
    return _own(context, phrase)


def _side(phrase: Phrase) -> str:
    """Which side a phrase means; empty where it means somebody of it or another: ``the opposition``, ``the ruling party``."""
    before = [w for w in phrase.before if w not in ("the", "main", "largest", "biggest", "country's", "political")]
    if phrase.plural or phrase.owners or phrase.behind.strip():
        return ""
    if phrase.head == "opposition":
        return "opposition" if not before else ""
    return SIDES.get(before[0], "") if len(before) == 1 and phrase.head in _SORTS else ""


def _own(context: Context, phrase: Phrase) -> Target:
    """``her party``, ``Lund's union``: the body that whoever owns it leads, or is told to be of."""
    owners = [c for m, c in phrase.owners if c.kind == "person" and m.span.end <= phrase.at]
    whose = owners[-1] if owners else possessor(context, phrase) if phrase.before[:1] and phrase.before[0] in POSSESSIVES else None
    if phrase.head not in OWN_BODIES | LED or phrase.plural or whose is None or whose.kind != "person":
        return NOBODY
    held = {of for _, of in whose.roles.values() if of is not None and of.kind == "organization" and not of.outlet}
    bodies = held or set(_belongs(context, whose))
    if phrase.head not in OWN_BODIES:
        bodies = {body for body in bodies if phrase.head in words(body.name()) or phrase.head in context.world.sorts.get(body, ())}
    return Target(bodies.pop()) if len(bodies) == 1 else NOBODY


def _belongs(context: Context, person: Cluster) -> Iterator[Cluster]:
    """The bodies that stand behind somebody's name as his: ``Ida Lund, of the Common Front``."""
    for one, two in pairwise(context.report.mentions):
        body = context.world.acting.get(two.id)
        his = context.world.acting.get(one.id) is person and _OF.fullmatch(context.report.text, one.span.end, two.span.start)
        if his and body is not None and body.kind == "organization" and not body.outlet:
            yield body
