"""What reports say, each thing once, with who reports it and who claims it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

import msgspec

from hearsay.model import Claim, Figure, Statement, content_id
from hearsay.model.dossier import ClaimKind, ClaimStatus
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.lexicon import DENYING_ACTS
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.phrases import content, happening, value
from hearsay.reconciliation.prose import Gist, gist
from hearsay.reconciliation.quantities import Quantity, same_value
from hearsay.reconciliation.voices import Chain, Voices, origins

SAME_SPEAKER = 0.3
"""Jaccard over stems and numbers from which one speaker said one thing, told twice."""
OTHER_SPEAKER = 0.5
"""The same for two speakers, who may well say two things about one matter."""
NEIGHBOURS = 24
"""Statements with which one is compared for sharing a word that many hold."""
LEAST = 3
"""Stems and numbers that two statements share at least."""


class Gisted(msgspec.Struct, frozen=True):
    """A statement with what it comes to."""

    statement: Statement
    gist: Gist
    speaker: str
    """Key of the one who says it."""
    against: bool
    """Whether it denies what it says: a denial, or a negated cue."""


def claims(statements: Iterable[Statement], quantities: Iterable[Quantity], events: Iterable[Merged], voices: Voices) -> tuple[Claim, ...]:
    """Every statement, figure and event in exactly one claim of its kind; a figure's claim names the statements that give it, too.

    Statuses know of no dispute yet.
    """
    out = [*_of_statements(statements, voices), *_of_figures(quantities, voices), *_of_events(events, voices)]
    return tuple(sorted(out, key=lambda claim: (claim.kind, -len(claim.documents), claim.id)))


def gisted(statements: Iterable[Statement], voices: Voices) -> tuple[Gisted, ...]:
    """Statements in order of their ids with what they come to."""
    return tuple(
        Gisted(one, gist(content(one)), voices.speaker(one.speaker).key, one.act in DENYING_ACTS or one.negated)
        for one in sorted(statements, key=lambda one: one.id)
    )


def likeness(left: Gist, right: Gist) -> float:
    """Jaccard over stems and numbers, 0 where numbers differ or too little is shared."""
    if left.numbers and right.numbers and left.numbers != right.numbers:
        return 0.0
    shared = len(left.stems & right.stems) + len(left.numbers & right.numbers)
    if shared < LEAST:
        return 1.0 if left == right and shared else 0.0
    return shared / (len(left.stems | right.stems) + len(left.numbers | right.numbers))


def neighbours(found: Sequence[Gisted]) -> tuple[tuple[Gisted, Gisted], ...]:
    """Pairs of statements that share two words or numbers, found by index; words that many share pair only with neighbours."""
    holders: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(found):
        for word in sorted(one.gist.stems | one.gist.numbers):
            holders[word].append(i)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for places in holders.values():
        for at, i in enumerate(places):
            for j in places[at + 1 : at + 1 + NEIGHBOURS]:
                shared[i, j] += 1
    return tuple((found[i], found[j]) for (i, j), count in sorted(shared.items()) if count >= 2 or found[i].gist == found[j].gist)


def _of_statements(statements: Iterable[Statement], voices: Voices) -> Iterable[Claim]:
    found = {one.statement.id: one for one in gisted(statements, voices)}
    pairs = [(a.statement.id, b.statement.id) for a, b in neighbours(list(found.values())) if _say_the_same(a, b)]
    for group in components(found, pairs):
        members = [found[name].statement for name in group]
        first = min(members, key=lambda one: (one.doc, one.content[0].start, one.id))
        told = [(one.doc, voices.of_statement(one)) for one in members]
        yield claimed("statement", content(first), group, told, denied=all(one.act in DENYING_ACTS for one in members), voices=voices)


def _say_the_same(left: Gisted, right: Gisted) -> bool:
    if left.against != right.against or left.gist.negated != right.gist.negated:
        return False
    same = left.speaker == right.speaker and not left.speaker.startswith("?")
    return likeness(left.gist, right.gist) >= (SAME_SPEAKER if same else OTHER_SPEAKER)


def _of_figures(quantities: Iterable[Quantity], voices: Voices) -> Iterable[Claim]:
    for quantity in quantities:
        for group in same_values(quantity):
            text = f"{value(group[0])} ({quantity.subject.named(voices.entities)})"
            members = sorted({figure.id for figure in group} | {figure.statement for figure in group if figure.statement})
            told = [(figure.span.doc, voices.of_figure(figure)) for figure in group]
            yield claimed("figure", text, members, told, denied=False, voices=voices)


def same_values(quantity: Quantity) -> tuple[tuple[Figure, ...], ...]:
    """A quantity's figures by value, lowest first."""

    def order(figure: Figure) -> tuple[float, float]:
        low, high = same_value(figure)
        return (low if low is not None else -1.0, high if high is not None else -1.0)

    ordered = sorted(quantity.figures, key=lambda figure: (order(figure), figure.span, figure.id))
    return tuple(tuple(group) for _, group in groupby(ordered, key=order))


def _of_events(events: Iterable[Merged], voices: Voices) -> Iterable[Claim]:
    for merged in events:
        told = [(part.mentions[0].doc, voices.of_event(part)) for part in merged.parts]
        text = happening(merged.event, voices.entities)
        yield claimed("event", text, [merged.event.id], told, denied=merged.event.status == "denied", voices=voices)


def claimed(
    kind: ClaimKind, text: str, members: Sequence[str], told: Sequence[tuple[str, Chain]], *, denied: bool, voices: Voices
) -> Claim:
    """A claim of these findings; ``told`` has the report and the chain of each telling."""
    reporters, roots = defaultdict(list), defaultdict(list)
    for document, chain in told:
        reporters[document].append(voices.reporter(chain))
        roots[document].append(chain[-1])
    known = {chain[-1].key for _, chain in told if chain[-1].known}
    status: ClaimStatus = "denied" if denied else "corroborated" if len(known) > 1 else "single-claimant" if known else "cannot-tell"
    return Claim(
        id=content_id("claim", kind, *members),
        kind=kind,
        text=text,
        members=tuple(members),
        documents=tuple(sorted({document for document, _ in told})),
        status=status,
        newsrooms=origins(reporters),
        claimants=origins(roots),
        chains=tuple(sorted({tuple(party.entity or party.name for party in chain) for _, chain in told})),
    )
