"""What a copy lost or hardened is told, with both places."""

from __future__ import annotations

from hearsay.model import Alteration, Document, Speaker, Statement
from hearsay.reconciliation import reconcile

from .stories import AGENCY, entity, figure, report, resolution, span, statement

LINES = (
    "Rain may have weakened the eastern wall of the silo, an aide to the governor said.\n\n"
    "Some 4,870 tonnes of grain were stored in the silo when it fell."
)
NOTE = "The number could not be verified."
TEXT = f"{AGENCY}\n\n{LINES}\n\n{NOTE}"


def said(document: Document, source: str, name: str | None) -> Statement:
    place = span(document, source)
    speaker = Speaker(f"entity-{name}", place) if name else Speaker(None, place, True, None, source, "unnamed")
    words = next(
        words for words in ("Rain may have weakened the eastern wall", "Rain has weakened the eastern wall") if words in document.text
    )
    return statement(document, words, speaker)


def changes(
    edited: str, speaker: tuple[str, str | None] = ("an aide to the governor", None), *, caveat: bool = True
) -> tuple[Alteration, ...]:
    original, copy = report("a", TEXT, day="2031-05-06"), report("b", edited, day="2031-05-07")
    figures = [figure(original, "19 people", 19, caveat=span(original, NOTE))]
    figures.append(figure(copy, "19 people", 19, caveat=span(copy, NOTE) if caveat else None))
    statements = [said(original, "an aide to the governor", None), said(copy, *speaker)]
    parts = resolution(documents=(copy, original), figures=figures, statements=statements, entities=(entity("Tam Oresk"),))
    (lineage,) = reconcile(parts).lineages
    assert lineage.origin == original.id
    assert all(change.document == copy.id and change.original.doc == original.id for change in lineage.changes)
    return lineage.changes


def test_changes_of_a_faithful_copy_are_none() -> None:
    assert changes(f"Silo falls in Arlo\n\n{TEXT}") == ()


def test_changes_tell_a_hedge_that_was_hardened() -> None:
    (change,) = changes(TEXT.replace("may have weakened", "has weakened"))
    assert change.kind == "hedge-hardened" and "may" in change.reason
    assert change.copy is not None and "has weakened" in change.copy.text


def test_changes_tell_a_number_that_was_rounded() -> None:
    (change,) = changes(TEXT.replace("Some 4,870", "Some 5,000"))
    assert (change.kind, change.reason) == ("number-rounded", "4870 became 5000")


def test_changes_do_not_take_another_number_for_a_rounded_one() -> None:
    assert changes(TEXT.replace("Some 4,870", "Some 9,000")) == ()


def test_changes_tell_a_caveat_that_was_dropped() -> None:
    (change,) = changes(TEXT.replace(NOTE, ""), caveat=False)
    assert change.kind == "caveat-dropped" and change.original.text == NOTE


def test_changes_tell_an_aide_that_became_the_governor() -> None:
    edited = TEXT.replace("an aide to the governor said", "Governor Tam Oresk said")
    (change,) = changes(edited, ("Governor Tam Oresk", "Tam Oresk"))
    assert (change.kind, change.reason) == ("speaker-promoted", "an aide to the governor became Governor Tam Oresk")
