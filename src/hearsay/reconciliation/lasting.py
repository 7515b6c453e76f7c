"""How long something took: of which call or meeting, or of what is on or off for a time, a duration is told.

Two durations that a report sets against each other are of one of these.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from hearsay.model import Event, Figure
from hearsay.reconciliation.quantities import NEAR
from hearsay.reconciliation.values import same_value
from hearsay.reconciliation.voices import Voices

CLOSE = 500
"""Characters behind a call or a meeting within which a duration is its own."""
TALKING = frozenset({"call", "meeting", "talks", "summit", "negotiations", "negotiation", "interview", "hearing", "address", "speech"})
"""Kinds of event of which a duration next to them is told. *The two spoke on the telephone; it took forty minutes.*"""
LASTING = frozenset({"ceasefire", "closure", "shutdown", "outage", "resumption", "reopening", "suspension", "strike", "curfew", "blockade"})
"""Kinds of event that are on or off for a time, of which a duration in their sentence is told. *A restart is six weeks away.*"""
RESUMED = re.compile(r"\b(?:restart|reopen|resum(?:e|ing|ption)|run again)\w*", re.I)
"""Words of a sentence that tells when something goes on again. *The mill will run again within ten days.*"""
TOOK = re.compile(
    r"\b(?:last(?:ed|s|ing)?|took|takes|spoke|talk(?:s|ed|ing)?|conversation|telephon\w*|phoned?|calls?|met|meeting|session)\b", re.I
)
"""Words of a sentence that tells how long people talked. *It took forty minutes.*"""
CALLED = re.compile(r"\b(?:tele)?phone[ds]?\b", re.I)
"""Words of a sentence that has people on the telephone. *The two spoke by phone for 15 minutes.*"""


def talks_of(events: Iterable[Event], voices: Voices) -> dict[str, list[tuple[int, int, str]]]:
    """Calls and meetings by report, and what is on or off for a time: where each is told, and how it is known from others."""
    out: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for event in events:
        people = sorted({voices.entities[one.entity].name for one in event.participants if one.entity in voices.entities})
        if (event.kind in TALKING and people) or event.kind in LASTING:
            for span in event.mentions:
                known = event.kind if event.kind in LASTING else f"{event.kind} of {' and '.join(people)}"
                out[span.doc].append((span.start, span.end, known))
    return {name: sorted(told) for name, told in out.items()}


def of_talk(figure: Figure, told: Sequence[tuple[int, int, str]], voices: Voices) -> Figure:
    """A duration with what lasts so long, as far as its report tells."""
    return _spoken(_lasting(figure, told, voices), voices)


def _lasting(figure: Figure, told: Sequence[tuple[int, int, str]], voices: Voices) -> Figure:
    """A duration with what lasts so long: the call or meeting that is told around it or last before it, where its own sentence tells how
    long one took, or what its sentence has that is on or off for a time."""
    start, end = voices.bounds[figure.span]
    before = [one for one in told if one[0] <= figure.span.end and figure.span.start - one[1] <= CLOSE and one[2] not in LASTING]
    here = [one[2] for one in told if start <= one[0] < end and one[2] in LASTING]
    text = voices.documents[figure.span.doc].text
    if here or RESUMED.search(text, start, end):
        return msgspec.structs.replace(figure, population=here[-1] if here else "resumption", place=None)
    own = bool(before) and (start <= before[-1][0] or TOOK.search(text, start, end) is not None)
    return msgspec.structs.replace(figure, population=before[-1][2], place=None) if own else figure


def _spoken(figure: Figure, voices: Voices) -> Figure:
    """A duration with the two whom its sentence has on the telephone: *Reyl and Brun spoke by telephone for 15 minutes*."""
    sentence = voices.sentence[figure.span]
    if figure.population or not CALLED.search(sentence):
        return figure
    people = (one for one in voices.entities.values() if one.kind == "person")
    named = sorted(one.name for one in people if any(re.search(rf"\b{re.escape(form)}\b", sentence) for form in (one.name, *one.aliases)))
    return msgspec.structs.replace(figure, population=f"call of {' and '.join(named)}", place=None) if len(named) == 2 else figure


def durations(figures: Sequence[Figure]) -> list[Figure]:
    """How long a call took, with what it is told of elsewhere: of two values that one report sets against each other both are.

    *The palace speaks of ten minutes. The embassy counts thirty.*
    """
    lasting = sorted((one for one in figures if one.measure == "duration"), key=lambda figure: figure.span)
    talks = defaultdict(set)
    for figure in lasting:
        if figure.population:
            talks[same_value(figure)].add(figure.population)
    told: dict[str, str] = {}
    for one, other in pairwise(lasting):
        near = one.span.doc == other.span.doc and other.span.start - one.span.end <= NEAR and one.claimant != other.claimant
        whose = {figure.population for figure in (one, other) if figure.population}
        if not near or len(whose) > 1 or (not other.population and other.claimant is None):
            continue
        of = whose or (talks[same_value(one)] | talks[same_value(other)] if one.claimant else set())
        if len(of) == 1:
            known = whose or of.isdisjoint(LASTING)
            told |= {figure.id: min(of) for figure in (one, other) if not figure.population and (known or talks[same_value(figure)])}
    return [msgspec.structs.replace(one, population=told[one.id], place=None) if one.id in told else one for one in figures]
