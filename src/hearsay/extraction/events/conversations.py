"""An interview or a press conference that a report holds whole, turn by turn: an event of the day that the report is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hearsay.extraction.events.drafts import Draft
from hearsay.extraction.events.narrative import Narrative
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.lexicon.event_frames import Trigger
from hearsay.extraction.transcripts import answers
from hearsay.language.plain import Doc
from hearsay.language.reading import text_of

_HELD = Trigger("interview", "NOUN", "", "interview", "IDA LUND, HOST: Who shut the gate?")
"""The row of what a report tells by holding it."""
_BRIEFING = re.compile(r"\b(?:(?:press|news|media) (?:conference|briefing)|briefing (?:by|with|of))\b", re.IGNORECASE)
_HEAD = 600
"""Characters at the head of a report in which it says that it holds a press conference."""
_FEWEST = 2
"""Answers of whoever is interviewed."""


def with_conversations(doc: Doc, drafts: Iterable[Draft], told: Narrative) -> list[Draft]:
    """The events told in a report and the conversations that it is, in the order of the text."""
    return sorted([*drafts, *_conversations(doc, told)], key=lambda draft: draft.hit.token.i)


def _conversations(doc: Doc, told: Narrative) -> Iterator[Draft]:
    kind = "press-conference" if _BRIEFING.search(text_of(doc), 0, _HEAD) else "interview"
    for by, said in answers(doc, _FEWEST):
        name = doc[slice(*by)].root
        if name.ent_type_ != "PERSON" and not name.text.isupper():
            continue
        draft = Draft(Hit(name, _HELD, name, name, "none"), kind, None, [(name, "actor")], told.day(name), None, "happened", {}, None, None)
        first = said[0][0]
        draft.spans = [doc[min(by[0], first) if by[1] == first - 1 else first : min(doc[first].sent.end, said[0][1])]]
        draft.spoken = True
        yield draft
