"""What happened, is planned, is claimed or denied in one report.

Words of :mod:`hearsay.extraction.lexicon.events` tell of events (``triggers``); the tree says who takes part
(``parties``), what it hangs on says whether it is a fact (``status``), moments and figures say when and how much
(``details``); each telling is a draft (``drafts``), and drafts of one event are joined (``joining``).
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction.events.details import narrative_day
from hearsay.extraction.events.drafts import Draft, drafted
from hearsay.extraction.events.joining import join
from hearsay.extraction.lexicon.events import PLOVER
from hearsay.extraction.references import refer
from hearsay.language.reading import document, receipt

__all__ = ["attach", "events"]


def events(doc: Doc) -> tuple[model.Event, ...]:
    """The events of a report, in order of their first telling. Needs tree, names, moments, statements and figures."""
    return tuple(_event(doc, draft) for draft in join(doc, drafted(doc)))


def _event(doc: Doc, draft: Draft) -> model.Event:
    parts: dict[str, str] = {}
    for token, role in draft.parts:
        parts.setdefault(refer(token), role)
    attributes = dict(draft.attributes)
    if draft.initiator is not None:
        attributes["initiator"] = refer(draft.initiator)
        parts[refer(draft.initiator)] = "initiator"
    token = draft.hit.token
    return model.Event(
        id=model.content_id("e", document(doc).id, draft.kind, token.idx, token.idx + len(token)),
        kind=draft.kind,
        plover=PLOVER.get(draft.type or "") or PLOVER.get(draft.kind),
        participants=tuple(model.Participant(entity, role) for entity, role in parts.items()),
        date=draft.when or _told_as_news(doc, draft),
        place=refer(draft.place) if draft.place is not None else None,
        status=draft.status,
        attributes=dict(sorted(attributes.items())),
        mentions=tuple(receipt(span) for span in draft.spans),
        statement=None if draft.spoken else draft.statement,
    )


def _told_as_news(doc: Doc, draft: Draft) -> model.When | None:
    """The day of what a report tells in its own voice and in the simple past, without saying when."""
    return narrative_day(doc, draft.hit.token) if draft.spoken and draft.status == "happened" and draft.hit.verb.tag_ == "VBD" else None


@Language.component("hearsay_events")
def attach(doc: Doc) -> Doc:
    """Puts :func:`events` on ``doc._.events``."""
    doc._.events = events(doc)
    return doc
