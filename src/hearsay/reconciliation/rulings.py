"""Copies, events, claims and disputes as an analyst decided; what nobody decided stays as it was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hearsay.model import Claim, Decision, Dispute, Figure, Lineage, Span, Statement, content_id
from hearsay.model.decision import SubjectKind
from hearsay.reconciliation.claims import claimed, tellings
from hearsay.reconciliation.lexicon import DENYING_ACTS
from hearsay.reconciliation.merging import Merged, merged_of
from hearsay.reconciliation.phrases import content, spot
from hearsay.reconciliation.prose import gist, overlap
from hearsay.reconciliation.voices import Voices


class Rulings:
    """Decisions that hold, applied in their order; one whose reports are not there says nothing."""

    def __init__(self, decisions: Sequence[Decision] = ()) -> None:
        self._decisions = decisions

    def _on(self, of: SubjectKind) -> Iterable[tuple[bool, Span, Span]]:
        """Whether the two are one, and where they stand."""
        for one in self._decisions:
            if one.of == of and one.kind in ("same", "different"):
                yield one.kind == "same", one.subjects[0].spans[0], one.subjects[1].spans[0]

    def lineages(self, found: tuple[Lineage, ...], known: Iterable[str]) -> tuple[Lineage, ...]:
        """Copies, with those joined that are one report and parted that are two; ``known`` are the ids of documents."""
        documents = set(known)
        for same, first, second in self._on("document"):
            if {first.doc, second.doc} <= documents:
                found = _one_text(found, first.doc, second.doc) if same else _two_texts(found, first.doc, second.doc)
        return found

    def events(self, found: tuple[Merged, ...]) -> tuple[Merged, ...]:
        """Events, joined and parted."""
        for same, first, second in self._on("event"):
            homes = [next((one for one in found if span in one.event.mentions), None) for span in (first, second)]
            left, right = homes
            if left is None or right is None or (left is not right) is not same:
                continue
            rest = [one for one in found if one is not left and one is not right]
            made = [merged_of((*left.parts, *right.parts))] if same else _two_events(left, first, second)
            found = tuple(sorted((*rest, *made), key=lambda one: (one.event.mentions[0], one.event.id)))
        return found

    def claims(self, found: tuple[Claim, ...], findings: Iterable[Statement | Figure], voices: Voices) -> tuple[Claim, ...]:
        """Claims, joined and parted."""
        decided = list(self._on("claim"))
        known = {one.id: one for one in findings} if decided else {}
        for same, first, second in decided:
            left, right = (_home(found, span, known) for span in (first, second))
            if left is None or right is None or left.kind != right.kind or (left is not right) is not same:
                continue
            rest = [claim for claim in found if claim is not left and claim is not right]
            groups = [_of_kind(left, known) + _of_kind(right, known)] if same else _two_claims(left, first, second, known)
            made = [_claim(left, group, voices) for group in groups if group]
            found = tuple(sorted((*rest, *made), key=lambda claim: (claim.kind, -len(claim.documents), claim.id)))
        return found

    def disputes(self, found: tuple[Dispute, ...], findings: Iterable[Statement | Figure], events: Iterable[Merged]) -> tuple[Dispute, ...]:
        """Disputes without those that are none; one that a further position joins is one again."""
        decided = [[frozenset(subject.spans) for subject in one.subjects] for one in self._decisions if one.kind == "no-dispute"]
        if not decided:
            return found
        places: dict[str, tuple[Span, ...]] = {one.id: (spot(one),) for one in findings}
        places.update({one.event.id: one.event.mentions for one in events})

        def settled(dispute: Dispute) -> bool:
            sides = [{span for name in position.members for span in places.get(name, ())} for position in dispute.positions]
            return any(all(any(side & known for known in spans) for side in sides) for spans in decided)

        return tuple(dispute for dispute in found if not settled(dispute))


def _one_text(found: tuple[Lineage, ...], first: str, second: str) -> tuple[Lineage, ...]:
    joined = [one for one in found if one.basis != "contained" and {first, second} & {*one.documents}]
    if any({first, second} <= {*one.documents} for one in joined):
        return found
    group = tuple(sorted({first, second, *(name for one in joined for name in one.documents)}))
    origin = next((one.origin for one in joined if one.origin), None)
    made = Lineage(content_id("lineage", "near-duplicate", *group), group, "near-duplicate", origin, None)
    return _in_order((*(one for one in found if one not in joined), made))


def _two_texts(found: tuple[Lineage, ...], first: str, second: str) -> tuple[Lineage, ...]:
    """The second report is a text of its own wherever it was a copy of the first."""
    out = []
    for one in found:
        if {first, second} <= {*one.documents}:
            group = tuple(name for name in one.documents if name != second)
            origin = None if one.origin == second else one.origin
            one = Lineage(content_id("lineage", one.basis, *group), group, one.basis, origin, one.similarity)
        out.append(one)
    return _in_order(one for one in out if len(one.documents) > 1)


def _in_order(found: Iterable[Lineage]) -> tuple[Lineage, ...]:
    return tuple(sorted(found, key=lambda one: (-len(one.documents), one.basis, one.documents)))


def _two_events(whole: Merged, first: Span, second: Span) -> list[Merged]:
    """The telling that holds the second clause leaves, with every telling of the same report."""
    leaving = {part.id for part in whole.parts if second in part.mentions and first not in part.mentions}
    docs = {part.mentions[0].doc for part in whole.parts if part.id in leaving} - {first.doc}
    goes = [part for part in whole.parts if part.id in leaving or part.mentions[0].doc in docs]
    stays = [part for part in whole.parts if part not in goes]
    return [merged_of(group) for group in (stays, goes) if group]


def _of_kind(claim: Claim, known: dict[str, Statement | Figure]) -> list[Statement | Figure]:
    found = [known[name] for name in claim.members if name in known]
    return [one for one in found if isinstance(one, Figure) is (claim.kind == "figure")]


def _home(found: Iterable[Claim], span: Span, known: dict[str, Statement | Figure]) -> Claim | None:
    return next((claim for claim in found if any(spot(one) == span for one in _of_kind(claim, known))), None)


def _two_claims(whole: Claim, first: Span, second: Span, known: dict[str, Statement | Figure]) -> list[list[Statement | Figure]]:
    """Each finding goes with the one of the two whose words are more like its own, and stays with the first where that is even."""
    members = _of_kind(whole, known)
    words = {one.id: gist(content(one) if isinstance(one, Statement) else one.span.text).stems for one in members}
    a, b = (next(one for one in members if spot(one) == span) for span in (first, second))
    goes = {one.id for one in members if overlap(words[one.id], words[b.id]) > overlap(words[one.id], words[a.id])} - {a.id} | {b.id}
    return [[one for one in members if one.id not in goes], [one for one in members if one.id in goes]]


def _claim(like: Claim, members: Sequence[Statement | Figure], voices: Voices) -> Claim:
    """A claim of these members, told as the claim that it was found in."""
    ordered = sorted(members, key=spot)
    told = [(one.doc, voices.of_statement[one]) for one in ordered if isinstance(one, Statement)]
    told += tellings([one for one in ordered if isinstance(one, Figure)], voices)
    names = {one.id for one in ordered} | {one.statement for one in ordered if isinstance(one, Figure) and one.statement}
    denied = all(isinstance(one, Statement) and one.act in DENYING_ACTS for one in ordered)
    first = ordered[0]
    text = like.text if first.id in like.members or isinstance(first, Figure) else content(first)
    return claimed(like.kind, text, sorted(names), told, denied=denied, voices=voices)
