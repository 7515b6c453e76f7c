"""What reports say, each thing once, with who reports it and who claims it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby

from hearsay.model import Claim, Figure, content_id
from hearsay.model.dossier import ClaimKind, ClaimStatus
from hearsay.reconciliation.chains import followed
from hearsay.reconciliation.gists import REMEMBERED, Compared, Gisted, contains, likeness
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.lexicon import DENYING_ACTS
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.phrases import content, happening, value
from hearsay.reconciliation.quantities import Quantity, same_value
from hearsay.reconciliation.voices import Chain, Party, Voices, origins

SAME_SPEAKER = 0.3
"""Jaccard over stems and numbers from which one speaker said one thing, told twice."""
OTHER_SPEAKER = 0.5
"""The same for two speakers, who may well say two things about one matter."""
COMMON, MUCH, FEW = 4, 0.4, 2
"""Stems and numbers that two reports of what one speaker said have in common, how much of the shorter one that is, and how
many of them few statements have, at least."""


def claims(statements: Compared, quantities: Iterable[Quantity], events: Iterable[Merged], voices: Voices) -> tuple[Claim, ...]:
    """Every statement, figure and event in exactly one claim of its kind; a figure's claim names the statements that give it, too.

    Statuses know of no dispute yet.
    """
    out = [*_of_statements(statements, voices), *_of_figures(quantities, voices), *_of_events(events, voices)]
    return tuple(sorted(out, key=lambda claim: (claim.kind, -len(claim.documents), claim.id)))


def _of_statements(statements: Compared, voices: Voices) -> Iterable[Claim]:
    found = {one.statement.id: one for one in statements.all}
    pairs = [(a.statement.id, b.statement.id) for a, b in statements.pairs if say_the_same(a, b)]
    for group in components(found, pairs):
        members = [found[name].statement for name in group]
        first = min(members, key=lambda one: (one.doc, one.content[0].start, one.id))
        told = [(one.doc, voices.of_statement(one)) for one in members]
        yield claimed("statement", content(first), group, told, denied=all(one.act in DENYING_ACTS for one in members), voices=voices)


@lru_cache(maxsize=8 * REMEMBERED)
def say_the_same(left: Gisted, right: Gisted) -> bool:
    """Whether two statements are one claim: as alike as one speaker or two make it, and neither against the other."""
    same = left.speaker == right.speaker and not left.speaker.startswith("?")
    elsewhere = same and left.statement.doc != right.statement.doc
    if elsewhere and _numbers_agree(left, right) and _quoted_alike(left, right):
        return True
    if left.against != right.against or left.gist.negated != right.gist.negated:
        return False
    if likeness(left.gist, right.gist) >= (SAME_SPEAKER if same else OTHER_SPEAKER):
        return True
    return elsewhere and _numbers_agree(left, right) and _much_in_common(left, right)


def _numbers_agree(left: Gisted, right: Gisted) -> bool:
    return not (left.gist.numbers and right.gist.numbers) or left.gist.numbers == right.gist.numbers


def _quoted_alike(left: Gisted, right: Gisted) -> bool:
    """Whether two reports quote the same telling words: *called it “pure invention”*, *“It is pure invention …”*."""
    telling = left.telling & right.telling
    alike = any({*pair} <= telling for pair in left.quoted & right.quoted)
    return alike and not contains(left, right) and not contains(right, left)


def _much_in_common(left: Gisted, right: Gisted) -> bool:
    """Whether the shorter stands in good part, but not word for word, in the longer."""
    shorter, longer = sorted((left, right), key=lambda one: (len(one.things), one.statement.id))
    common = left.things & right.things
    much = len(common) >= max(COMMON, MUCH * len(shorter.things)) and len(left.telling & right.telling) >= FEW
    return much and not contains(longer, shorter)


def _of_figures(quantities: Iterable[Quantity], voices: Voices) -> Iterable[Claim]:
    for quantity in quantities:
        for group in same_values(quantity):
            text = f"{value(group[0])} ({quantity.subject.named(voices.entities)})"
            members = sorted({figure.id for figure in group} | {figure.statement for figure in group if figure.statement})
            yield claimed("figure", text, members, tellings(group, voices), denied=False, voices=voices)


def tellings(group: Sequence[Figure], voices: Voices) -> list[tuple[str, Chain]]:
    """Report and chain of each; a text that gives one number twice, once with its claimant, has it from there both times."""
    chains = {figure.id: voices.of_figure(figure) for figure in group}
    named: dict[str, list[Chain]] = defaultdict(list)
    for figure in group:
        if len(chains[figure.id]) > 1:
            named[voices.text(figure.span.doc)].append(chains[figure.id])
    told = []
    for figure in group:
        chain, others = chains[figure.id], named.get(voices.text(figure.span.doc))
        if len(chain) == 1 and others:
            chain = (*chain, *min(others, key=lambda other: (not other[-1].known, [party.key for party in other]))[1:])
        told.append((figure.span.doc, chain))
    return told


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


def rooted(told: Sequence[tuple[str, Chain]], voices: Voices, *, passed_on: bool) -> Sequence[tuple[str, Party]]:
    """Each report with the root claimant that it rests on, members of one body as that body.

    Beside somebody known, a source that cannot be told is no second one; nor, where things are ``passed_on`` as a count
    is that somebody is named for, a report that names nobody.
    """
    roots = [(document, voices.state(chain[-1]), len(chain) > 1) for document, chain in told]
    if any(named and root.known for _, root, named in roots):
        return [(document, root) for document, root, named in roots if root.known and (named or not passed_on)]
    return [(document, root) for document, root, _ in roots]


def claimed(
    kind: ClaimKind, text: str, members: Sequence[str], told: Sequence[tuple[str, Chain]], *, denied: bool, voices: Voices
) -> Claim:
    """A claim of these findings; ``told`` has the report and the chain of each telling."""
    reporters, roots = defaultdict(list), defaultdict(list)
    told = followed(told)
    for document, chain in told:
        reporters[document].append(voices.reporter(chain))
    known = set()
    for document, root in rooted(told, voices, passed_on=kind == "figure"):
        roots[document].append(root)
        known |= {root.key} if root.known else set()
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
