"""What reports say, each thing once, with who reports it and who claims it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import attrgetter

from hearsay.model import Claim, Figure, joint_id
from hearsay.model.dossier import ClaimKind, ClaimStatus
from hearsay.reconciliation.chains import followed
from hearsay.reconciliation.counting import of_one_number
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.laid import Compared
from hearsay.reconciliation.lexicon import DENYING_ACTS, LOOSE, QUOTED_BY
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.parties import Chain, Party, origins
from hearsay.reconciliation.phrases import content, happening, value
from hearsay.reconciliation.prose import gist, stem
from hearsay.reconciliation.quantities import LASTED, Quantity
from hearsay.reconciliation.values import Value, same_value, telling
from hearsay.reconciliation.voices import Voices

UNTOLD = frozenset(stem(word) for word in ("unnamed", "source", "sources", "official", "officials", "senior", "anonymous", "two", "three"))
"""Stems of words that tell no unnamed source from another."""
LONE = 2
"""Words beside a number that may be all that was said of it."""


def claims(statements: Compared, quantities: Iterable[Quantity], events: Iterable[Merged], voices: Voices) -> tuple[Claim, ...]:
    """Every statement, figure and event in exactly one claim of its kind; a figure's claim names the statements that give it, too.

    Statuses know of no dispute yet.
    """
    out = [*_of_statements(statements, voices), *_of_figures(quantities, voices), *_of_events(events, voices)]
    return tuple(sorted(out, key=lambda claim: (claim.kind, -len(claim.documents), claim.id)))


def _of_statements(statements: Compared, voices: Voices) -> Iterable[Claim]:
    found = statements.by_id
    for group in components(found, statements.same):
        members = [found[name].statement for name in group]
        first = min([found[name] for name in group], key=attrgetter("stands")).statement
        told = [(one.doc, voices.of_statement[one]) for one in members]
        yield claimed("statement", content(first), group, told, denied=all(one.act in DENYING_ACTS for one in members), voices=voices)


def _of_figures(quantities: Iterable[Quantity], voices: Voices) -> Iterable[Claim]:
    told = [(quantity, group) for quantity in quantities for group in _told_alike(quantity, voices)]
    for held in of_one_number(told, voices):
        quantity, first = max(held, key=lambda one: (len(one[1]), one[0].id))
        group = [figure for _, figures in held for figure in figures]
        text = f"{value(first[0])} ({quantity.subject.named(voices.entities)})"
        members = sorted({figure.id for figure in group} | {figure.statement for figure in group if figure.statement})
        yield claimed("figure", text, members, tellings(group, voices), denied=False, voices=voices)


def _told_alike(quantity: Quantity, voices: Voices) -> Iterable[Sequence[Figure]]:
    """A quantity's figures by value; of a measure that says nothing alone, only those whose sentences have a word in common, or one
    claimant: *he slept two hours* and *the road was shut for two hours* are two things."""
    for group in same_values(quantity):
        measure = quantity.subject.measure
        if measure not in LOOSE or (measure != LASTED and telling(same_value(group[0]))):
            yield group
            continue
        about: dict[str, list[str]] = defaultdict(list)
        for figure in group:
            rest = f"{voices.sentence[figure.span].replace(figure.span.text, ' ')} {figure.population or ''}"
            for key in (*gist(rest).stems, voices.root[figure].key if voices.root[figure].known else figure.id):
                about[key].append(figure.id)
        by_id = {figure.id: figure for figure in group}
        for names in components(by_id, about.values()):
            yield [by_id[name] for name in names]


def tellings(group: Sequence[Figure], voices: Voices) -> list[tuple[str, Chain]]:
    """Report and chain of each; a text that gives one number twice, once with its claimant, has it from there both times."""
    asking = voices.asking
    chains = {one.id: _giver(one, voices) if one.statement in asking else voices.of_figure[one] for one in group}
    named: dict[str, list[Chain]] = defaultdict(list)
    for figure in group:
        if len(chains[figure.id]) > 1:
            named[voices.text[figure.span.doc]].append(chains[figure.id])
    best = {text: min(given, key=lambda chain: (not chain[-1].known, [party.key for party in chain])) for text, given in named.items()}
    told = []
    for figure in group:
        chain, other = chains[figure.id], best.get(voices.text[figure.span.doc])
        if len(chain) == 1 and other:
            chain = (*chain, *other[1:])
        told.append((figure.span.doc, chain))
    return told


def _giver(figure: Figure, voices: Voices) -> Chain:
    """The chain of a figure of what somebody asks for, who gives no number in passing: *demanded an inquiry into nine deaths*."""
    told = voices.statements.get(figure.statement or "")
    rest = content(told).replace(figure.span.text, "").split() if told is not None else []
    if len(rest) > LONE:
        return (voices.newsroom(figure.span.doc, figure.span),)
    return voices.of_figure[figure]


@lru_cache(maxsize=256)
def same_values(quantity: Quantity) -> tuple[tuple[Figure, ...], ...]:
    """A quantity's figures by value, lowest first."""
    found: dict[Value, list[Figure]] = defaultdict(list)
    for figure in quantity.figures:
        found[same_value(figure)].append(figure)

    def order(value: Value) -> tuple[float, ...]:
        return tuple(end if end is not None else -1.0 for end in value)

    return tuple(tuple(found[value]) for value in sorted(found, key=order))


def _of_events(events: Iterable[Merged], voices: Voices) -> Iterable[Claim]:
    for merged in events:
        told = [(part.mentions[0].doc, voices.of_event(part)) for part in merged.parts]
        text = happening(merged.event, voices.entities)
        yield claimed("event", text, [merged.event.id], told, denied=merged.event.status == "denied", voices=voices)


def rooted(chains: Sequence[Chain], voices: Voices, *, passed_on: bool) -> list[Party | None]:
    """For each chain the root claimant that it rests on, members of one body as that body; None for what is no claimant of its own.

    Beside somebody known, a source that cannot be told is no second one; nor, where things are ``passed_on`` as a count
    is that somebody is named for, a report that names nobody, or a minister beside a government that may be hers.
    """
    known = voices.one_government(_one_source([voices.state[chain[-1]] for chain in chains]))
    if not any(len(chain) > 1 and root.known for chain, root in zip(chains, known, strict=True)):
        return [*known]
    return [root if root.known and (len(chain) > 1 or not passed_on) else None for chain, root in zip(chains, known, strict=True)]


def _one_source(roots: Sequence[Party]) -> list[Party]:
    """Roots, with an unnamed source that somebody has quoted as the only one called alike: *a doctor quoted by the Courier*."""
    quoted = {root: QUOTED_BY.search(root.name) for root in dict.fromkeys(root for root in roots if root.entity is None)}
    heads = {root: gist(root.name[: found.start()] if found else root.name).stems - UNTOLD for root, found in quoted.items()}
    plain = [root for root in heads if not quoted[root]]
    likes = {root: [one for one in plain if heads[one] & heads[root]] for root, found in quoted.items() if found}
    same = {root: like[0] for root, like in likes.items() if len(like) == 1}
    return [same.get(root, root) for root in roots] if same else list(roots)


def claimed(
    kind: ClaimKind, text: str, members: Sequence[str], told: Sequence[tuple[str, Chain]], *, denied: bool, voices: Voices
) -> Claim:
    """A claim of these findings; ``told`` has the report and the chain of each telling."""
    given: dict[Chain, set[str]] = defaultdict(set)
    for document, chain in told:
        given[chain].add(document)
    held: dict[Chain, set[str]] = defaultdict(set)
    for chain, root in followed(given).items():
        held[root] |= given[chain]
    roots = rooted([*held], voices, passed_on=kind == "figure")
    known = {root.key for root in roots if root is not None and root.known}
    status: ClaimStatus = "denied" if denied else "corroborated" if len(known) > 1 else "single-claimant" if known else "cannot-tell"
    return Claim(
        id=joint_id("claim", kind, *members),
        kind=kind,
        text=text,
        members=tuple(members),
        documents=tuple(sorted(set().union(*held.values()))),
        status=status,
        newsrooms=origins((voices.reporter(chain), documents) for chain, documents in held.items()),
        claimants=origins((root, documents) for root, documents in zip(roots, held.values(), strict=True) if root is not None),
        chains=tuple(sorted({tuple(party.entity or party.name for party in chain) for chain in held})),
    )
