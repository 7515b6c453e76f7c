"""The counts that reports open with: those of what a story is about, whether or not a report says where that was.

*Two people or more were killed when a mill burned.* *The toll in Arlo has risen to six.* Where nobody's own dead are told from
another's, and no two places are named so, they are of one crowd.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from hearsay.model import Figure
from hearsay.reconciliation.lexicon import HARM
from hearsay.reconciliation.phrases import counted
from hearsay.reconciliation.quantities import SOME_STEMS, Quantity, Subject
from hearsay.reconciliation.standing import by_time
from hearsay.reconciliation.values import vague
from hearsay.reconciliation.voices import Voices

LEAD = 700
"""Characters of a report in which the first number of a measure is of what it is about."""
LEAST = 3
"""Reports that open with a count, at least."""


def leading(quantities: Iterable[Quantity], voices: Voices) -> Iterable[tuple[str, str, Sequence[Figure], bool]]:
    """For each measure of harm what reports open with; nothing where a story has several crowds, told so in two reports, or places."""
    held: dict[str, dict[str, tuple[Subject, Figure]]] = defaultdict(dict)
    foes = False
    for quantity in quantities:
        if quantity.subject.measure not in HARM or quantity.aside:
            continue
        foes = foes or bool(quantity.subject.names and len({figure.span.doc for figure in quantity.figures}) > 1)
        for figure in quantity.figures:
            first = held[quantity.subject.measure].get(figure.span.doc)
            if figure.span.start <= LEAD and (first is None or figure.span < first[1].span):
                held[quantity.subject.measure][figure.span.doc] = (quantity.subject, figure)
    for measure, found in sorted(held.items() if not foes else ()):
        pairs = [(subject, figure) for subject, figure in found.values() if not vague(figure) and not subject.population & SOME_STEMS]
        places = Counter(figure.place for _, figure in pairs if figure.place)
        wide = {place for place in places if place in voices.entities and voices.entities[place].kind == "country"}
        if len(pairs) < LEAST or any(subject.names for subject, _ in pairs) or len(wide) > 1 or len(places.keys() - wide) > 1:
            continue
        where = min(places.keys() - wide or wide, default=None)
        who = Counter(figure.population for _, figure in pairs if figure.population)
        about = counted(measure, min(who, key=lambda words: (-who[words], words), default=None), where, voices.entities)
        for figures in by_time([figure for _, figure in pairs], voices):
            yield about, measure, figures, False
