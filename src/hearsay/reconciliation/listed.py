"""Reports that list several events, whose numbers are none against another, and none the next of another."""

from __future__ import annotations

import re
from collections import defaultdict

from hearsay.documents.letters import latin
from hearsay.model import Figure
from hearsay.reconciliation.lexicon import REVISED
from hearsay.reconciliation.quantities import Quantity
from hearsay.reconciliation.values import Value, same_value
from hearsay.reconciliation.voices import Voices

LISTED = 3
"""Values that one report alone gives of nobody in particular, none as the revision of another, from which it lists several events."""


HEADED = re.compile(latin(r"\W{0,4}[A-Z][^:\n]{1,60}:\s"))
"""What such a list has before each number."""


def unlisted(quantity: Quantity, voices: Voices) -> list[Figure]:
    """Figures without those of reports that list several events: *The mill: 12 dead. The mine: 13 dead. The ferry: 32 dead.*

    What such a list has before a number may be taken for its claimant: *Arlo University: 22 dead*.
    """
    if not quantity.subject.open:
        return list(quantity.figures)
    held: dict[str, list[Figure]] = defaultdict(list)
    headed: dict[str, set[str]] = defaultdict(set)
    homes: dict[Value, set[str]] = defaultdict(set)
    for figure in quantity.figures:
        homes[same_value(figure)].add(figure.span.doc)
        if not figure.claimant:
            held[figure.span.doc].append(figure)
        if _is_headed(figure, voices):
            headed[figure.span.doc].add(voices.sentence[figure.span])
    lists = {
        name
        for name, told in held.items()
        if len({value for one in told if len(homes[value := same_value(one)]) == 1}) >= LISTED
        and not any(REVISED.search(voices.sentence[one.span]) for one in told)
    }
    rows = {name for name, sentences in headed.items() if len(sentences) >= LISTED}
    kept = [one for one in quantity.figures if one.span.doc not in rows or not _is_headed(one, voices)]
    return [one for one in kept if one.span.doc not in lists or not (one.claimant is None or _is_labelled(one, voices))]


def _is_headed(figure: Figure, voices: Voices) -> bool:
    """Whether its line begins with the name of an event and a colon, and then the number."""
    start, _ = voices.bounds[figure.span]
    return HEADED.fullmatch(voices.documents[figure.span.doc].text, start, figure.span.start) is not None


def _is_labelled(figure: Figure, voices: Voices) -> bool:
    """Whether but a colon stands between who gives a number and the number."""
    named = figure.claimant.span if figure.claimant else None
    text = voices.documents[figure.span.doc].text
    return named is not None and named.end <= figure.span.start and text[named.end : figure.span.start].strip() == ":"
