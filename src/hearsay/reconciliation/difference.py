"""Two dossiers of one story to what changed between them.

Ids derive from content, so a statement or a figure is the same in both where its id is. Claims, disputes, updates and events
are made of many and change their ids when they grow: they are matched by what they share, statements and figures by id, events
by the clauses that tell them, never by their wording.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from hearsay.model import Change, ChangeKind, Claim, Difference, Dispute, Dossier, Span, Update
from hearsay.reconciliation.parties import UNKNOWN_OUTLETS, UNNAMED
from hearsay.reconciliation.positions import positions

ORDER: tuple[ChangeKind, ...] = (
    "position", "withdrawn", "denied", "revised-up", "revised-down", "disputed", "undisputed",
    "new", "better-sourced", "worse-sourced", "repeated",
)  # fmt: skip
Key = str | Span


def difference(before: Dossier | None, after: Dossier) -> Difference:
    """What the later dossier has that the earlier has not; everything is new where there is no earlier one."""
    old, new = _Side(before), _Side(after)
    changes: list[Change] = [*_turned(old, new), *_withdrawn(old, new), *_disputes(old, new), *_revisions(old, new)]
    told = {key for change in changes for name in change.now for key in new.keys_of(name)}
    changes += _claims(old, new, told)
    ids_before, ids_after = ([one.id for one in side.documents] for side in (old, new))
    return Difference(
        tuple(name for name in ids_after if name not in old.uris),
        tuple(name for name in ids_before if name not in new.uris),
        tuple(sorted(changes, key=lambda change: ORDER.index(change.kind))),
    )


class _Side:
    """One dossier, with what its claims, disputes and updates are made of."""

    def __init__(self, dossier: Dossier | None) -> None:
        self.documents = dossier.documents if dossier else ()
        self.claims = dossier.claims if dossier else ()
        self.disputes = dossier.disputes if dossier else ()
        self.updates = dossier.updates if dossier else ()
        self.statements = dossier.statements if dossier else ()
        self.uris = {document.id: document.uri for document in self.documents}
        self.figures = {one.id: one for one in dossier.figures} if dossier else {}
        self.events = {one.id: one for one in dossier.events} if dossier else {}
        self.findings = {*self.figures, *(one.id for one in self.statements)}
        self.made = {one.id: one for group in (self.claims, self.disputes, self.updates) for one in group}
        self.claim_of = {key: claim for claim in self.claims for key in self.keys(claim)}

    def keys_of(self, name: str) -> tuple[Key, ...]:
        """What the finding, claim, dispute or update of that id is made of."""
        made = self.made.get(name)
        if isinstance(made, Claim):
            return self.keys(made)
        if isinstance(made, Dispute):
            return tuple(key for position in made.positions for key in self.members(position.members))
        if isinstance(made, Update):
            return tuple(figure for step in made.series for figure in step.figures)
        return self.members((name,))

    def keys(self, claim: Claim) -> tuple[Key, ...]:
        """What a claim shares with no other of its kind: a figure's claim names statements besides, which have their own."""
        return self.members(name for name in claim.members if claim.kind != "figure" or name in self.figures)

    def members(self, names: Iterable[str]) -> tuple[Key, ...]:
        """Ids of statements and figures; for an event the clauses that tell it."""
        return tuple(key for name in names for key in (self.events[name].mentions if name in self.events else (name,)))

    def knows(self, key: Key) -> bool:
        """Whether it has this finding, or an event that is told in this clause."""
        return key in self.findings if isinstance(key, str) else key in self.claim_of


def _turned(old: _Side, new: _Side) -> Iterable[Change]:
    fresh = {one.id for one in new.statements} - old.findings
    return positions(new.statements, fresh, new.documents) if fresh and old.findings else ()


def _withdrawn(old: _Side, new: _Side) -> Iterable[Change]:
    """What a report said that has other words at the same address by now."""
    fresh = {uri: name for name, uri in new.uris.items() if name not in old.uris}
    replaced = {name: fresh[uri] for name, uri in old.uris.items() if uri in fresh}
    if not replaced:
        return
    for claim in new.claims:
        for name in claim.documents:
            if name in replaced and replaced[name] not in claim.documents:
                yield Change("withdrawn", (claim.id,), _was(claim, old, new))
                break


def _was(claim: Claim, old: _Side, new: _Side) -> tuple[str, ...]:
    matched = _matched(new.keys(claim), old)
    return (matched.id,) if matched else ()


def _revisions(old: _Side, new: _Side) -> Iterable[Change]:
    """Counts whose last value is another now, where an earlier value of them was known."""
    for update in new.updates:
        known = [step for step in update.series if any(figure in old.figures for figure in step.figures)]
        last = update.series[-1]
        if known and known[-1] is not last:
            first = [figure for figure in known[-1].figures if figure in old.figures]
            low, high = _size(known[-1].low, known[-1].high), _size(last.low, last.high)
            yield Change("revised-up" if high > low else "revised-down", (update.id,), tuple(first))


def _size(low: float | None, high: float | None) -> float:
    return low if low is not None else high if high is not None else 0.0


def _disputes(old: _Side, new: _Side) -> Iterable[Change]:
    held = {key: dispute for dispute in old.disputes for key in old.keys_of(dispute.id)}
    going_on: set[str] = set()
    for dispute in new.disputes:
        earlier = {held[key].id: held[key] for key in new.keys_of(dispute.id) if key in held}
        going_on.update(earlier)
        sides = [any(old.knows(key) for key in new.members(position.members)) for position in dispute.positions]
        if earlier:
            if not all(sides):
                yield Change("disputed", (dispute.id,), tuple(sorted(earlier)))
        elif dispute.kind != "figure" and any(sides) and not all(sides):
            known = next(position for position, is_known in zip(dispute.positions, sides, strict=True) if is_known)
            claims = {key: old.claim_of.get(key) for key in new.members(known.members)}
            yield Change("denied", (dispute.id,), tuple(sorted({claim.id for claim in claims.values() if claim})[:1]))
        else:
            yield Change("disputed", (dispute.id,))
    for dispute in old.disputes:
        if dispute.id not in going_on:
            left = sorted({claim.id for key in old.keys_of(dispute.id) if (claim := new.claim_of.get(key))})
            yield Change("undisputed", tuple(left), (dispute.id,))


def _claims(old: _Side, new: _Side, told: set[Key]) -> Iterable[Change]:
    """What is new, and what is better, worse or more often told; nothing that another change has told of already."""
    continued: set[str] = set()
    for claim in new.claims:
        keys = new.keys(claim)
        was = _matched(keys, old)
        if was is None:
            if not any(key in told for key in keys):
                yield Change("new", (claim.id,))
        elif was.id not in continued and _matched(old.keys(was), new) is claim:
            continued.add(was.id)
            if claim.status == "denied" and was.status != "denied":
                yield Change("denied", (claim.id,), (was.id,))
            elif kind := _sourced(was, claim):
                yield Change(kind, (claim.id,), (was.id,))


def _matched(keys: Iterable[Key], side: _Side) -> Claim | None:
    """The claim of a side that shares most; of equals the one whose id comes first."""
    shared = Counter(claim.id for key in keys if (claim := side.claim_of.get(key)))
    best = min(shared, key=lambda name: (-shared[name], name), default=None)
    found = side.made[best] if best else None
    return found if isinstance(found, Claim) else None


def _sourced(was: Claim, now: Claim) -> ChangeKind | None:
    before, after = backers(was), backers(now)
    gained = [b - a for a, b in zip(before, after, strict=True)]
    if any(gained):
        return "worse-sourced" if min(gained) < 0 and max(gained) <= 0 else "better-sourced" if min(gained) >= 0 else _mixed(gained)
    return "repeated" if set(now.documents) - set(was.documents) else None


def _mixed(gained: list[int]) -> ChangeKind:
    """More newsrooms but fewer claimants is worse: who claims it is what counts in the end."""
    return "worse-sourced" if gained[1] < 0 else "better-sourced"


def backers(claim: Claim) -> tuple[int, int]:
    """Independent newsrooms and root claimants that can be told; unknown ones back nothing."""
    rooms = [one for one in claim.newsrooms if one.entity or one.description != UNKNOWN_OUTLETS.name]
    roots = [one for one in claim.claimants if one.entity or one.description not in (UNKNOWN_OUTLETS.name, UNNAMED.name)]
    return len(rooms), len(roots)


def counted(changes: Iterable[Change]) -> Mapping[ChangeKind, int]:
    """How many changes there are of each kind, in order of the kinds."""
    found = Counter(change.kind for change in changes)
    return {kind: found[kind] for kind in ORDER if found[kind]}
