"""A story that grows: reports are added, editions made, and any edition made again from what was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime

import msgspec
from spacy.language import Language

from hearsay import model, pipeline
from hearsay.briefing import changes
from hearsay.errors import DecisionError, UnknownStoryError
from hearsay.reconciliation import difference
from hearsay.reconciliation.subjects import decision
from hearsay.store import Store


class Addition(msgspec.Struct, frozen=True):
    """A story before and after something was added to it."""

    story: str
    before: model.Dossier | None
    after: model.Dossier
    number: int
    """Of the edition that is now the last."""
    new: bool
    """Whether that edition was made now."""


def read(store: Store, documents: Iterable[model.Document], *, nlp: Language | None = None, processes: int = 1) -> Iterator[model.Findings]:
    """The findings of each document in the order given; what this version has read before comes out of the store.

    Each document is kept as soon as it is read, by itself: whatever stops the run, those before it need not be read again.
    """
    waiting = list(documents)
    known = store.findings_of_all([document.id for document in waiting])
    fresh = pipeline.read((document for document in waiting if document.id not in known), nlp=nlp, processes=processes)
    for document in waiting:
        findings = known.get(document.id)
        if findings is None:
            findings = next(fresh)
            store.keep_findings(findings)
        yield findings


def add(store: Store, story: str, findings: Sequence[model.Findings], problems: Sequence[model.Problem] = ()) -> Addition:
    """Put reports that were read into a story and make its next edition, whole or not at all.

    Reports that are there already change nothing. Where another process makes an edition meanwhile, this one starts from that.
    """
    given = {one.document.id: one for one in findings}
    while True:
        last = latest(store, story)
        before = dossier(store, last) if last else None
        held = dict.fromkeys(last.documents) if last else {}
        missing = [name for name in held if name not in given]
        everything = [*gathered(store, missing), *given.values()]
        uris = {one.document.uri for one in everything if one.document.analysed}
        unread = {one for one in (*(last.problems if last else ()), *problems) if one.uri not in uris}
        if before is not None and given.keys() <= held.keys() and unread == set(before.problems):
            after = before
        else:
            after = pipeline.dossier(everything, tuple(unread), store.decisions(story))
        start = last.number if last else 0
        number = store.keep_dossier(story, after, made=now(), after=start)
        if number is not None:
            return Addition(story, before, after, number, number > start)


def decide(
    store: Store, story: str, kind: model.DecisionKind, names: tuple[str, ...], *, by: str, why: str | None = None
) -> tuple[model.Decision, Addition]:
    """Record a decision about things that are called ``names`` and make the edition that it makes.

    :raises UnknownStoryError: no such story.
    :raises DecisionError: nothing is called that, or it cannot be decided so.
    """

    def made(before: model.Dossier, number: int) -> model.Decision:
        return decision(before, kind, names, number=number, by=by, made=now(), why=why)

    return _decided(store, story, made)


def undo(store: Store, story: str, number: int, *, by: str, why: str | None = None) -> tuple[model.Decision, Addition]:
    """Take a decision back by a new record; the edition made is what it would have been without.

    :raises UnknownStoryError: no such story.
    :raises DecisionError: there is none of that number, or it was undone before.
    """
    held = {one.number: one for one in model.standing(store.decisions(story))}
    if number not in held:
        raise DecisionError(f"no decision {number} holds in story {story!r}; those that do: {', '.join(map(str, held)) or 'none'}")

    def made(_: model.Dossier, next_number: int) -> model.Decision:
        return model.Decision(next_number, "undo", "decision", held[number].subjects, by, now(), why, number)

    return _decided(store, story, made)


def _decided(store: Store, story: str, made: Callable[[model.Dossier, int], model.Decision]) -> tuple[model.Decision, Addition]:
    while True:
        last = store.editions(story)[-1]
        before = dossier(store, last)
        earlier = store.decisions(story)
        decided = made(before, len(earlier) + 1)
        after = pipeline.dossier(gathered(store, last.documents), last.problems, (*earlier, decided))
        number = store.keep_dossier(story, after, made=now(), after=last.number, decision=decided)
        if number is not None:
            return decided, Addition(story, before, after, number, number > last.number)


class Basis(msgspec.Struct, frozen=True):
    """What an edition is compared with; no dossier where there is nothing, so that everything is new."""

    name: str
    dossier: model.Dossier | None = None


def changed(addition: Addition, *, most: int | None = None) -> model.Changes:
    """What an addition changed."""
    name = f"edition {addition.number - 1}" if addition.new and addition.number > 1 else "the beginning"
    name = name if addition.new else f"edition {addition.number}"
    found = difference(addition.before, addition.after)
    return changes(addition.story, addition.number, name, addition.before, addition.after, found, most=most)


def diff(store: Store, story: str, since: str | None = None, *, most: int | None = None) -> model.Changes:
    """What changed in a story: its last edition against an earlier one.

    :param since: the number of an edition, or an ISO date or moment (of the local time zone unless it names one); the edition
        before the last by default.
    :raises UnknownStoryError: no such story or edition.
    :raises ValueError: ``since`` is neither.
    """
    made = store.editions(story)
    after = dossier(store, made[-1])
    basis = _basis(store, made, after, since)
    found = difference(basis.dossier, after)
    return changes(story, made[-1].number, basis.name, basis.dossier, after, found, most=most)


def _basis(store: Store, made: Sequence[model.Edition], after: model.Dossier, since: str | None) -> Basis:
    if since is None:
        return _of(store, made[-2]) if len(made) > 1 else Basis("the beginning")
    if since.isdigit():
        wanted = next((one for one in made if one.number == int(since)), None)
        if wanted is None and int(since):
            raise store.unknown(made[-1].story, int(since))
        return _of(store, wanted) if wanted else Basis("the beginning")
    moment = datetime.fromisoformat(since).astimezone()
    older = [one for one in made if one.made and datetime.fromisoformat(one.made) < moment]
    if older and moment <= datetime.now(UTC):
        return _of(store, older[-1])
    return _published_before(store, after, since)


def _of(store: Store, edition: model.Edition) -> Basis:
    when = f" of {edition.made[:16].replace('T', ' ')} UTC" if edition.made else ""
    return Basis(f"edition {edition.number}{when}", dossier(store, edition))


def _published_before(store: Store, after: model.Dossier, since: str) -> Basis:
    """The dossier of the reports that came out before a day on which there was no edition yet, or that is still to come."""
    early = [one.id for one in after.documents if one.published and one.published < since]
    if not early:
        return Basis(f"the beginning, as nothing is older than {since}")
    name = f"{since}, by the days of the reports"
    return Basis(name, pipeline.dossier(gathered(store, early), (), after.decisions))


def dossier(store: Store, edition: model.Edition) -> model.Dossier:
    """An edition's dossier as this version makes it: kept, or made again from the reports that the edition rests on."""
    kept = store.dossier_of(edition.story, edition.number)
    if kept is not None and kept.engine == pipeline.ENGINE:
        return kept
    decisions = [one for one in store.decisions(edition.story) if one.number in edition.decisions]
    return pipeline.dossier(gathered(store, edition.documents), edition.problems, decisions)


def latest(store: Store, story: str) -> model.Edition | None:
    """The last edition of a story; None where there is no such story."""
    try:
        return store.editions(story)[-1]
    except UnknownStoryError:
        return None


def gathered(store: Store, documents: Sequence[str]) -> list[model.Findings]:
    """What was read out of documents that the store keeps; one that another version has read is read again."""
    known = store.findings_of_all(documents)
    unread = [store.document_of(name) for name in documents if name not in known]
    known.update((one.document.id, one) for one in (read(store, unread) if unread else ()))
    return [known[name] for name in documents]


def now() -> str:
    """This moment, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
