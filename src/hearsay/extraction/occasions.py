"""The day of a speech, carried over what else its speaker said on it: ``Lund said on Monday … She said …``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hearsay import model
from hearsay.extraction.calendar import parse_day
from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.inflection import TENSED
from hearsay.language.plain import Doc
from hearsay.language.reading import sentence_index

PRONOUNS = frozenset({"he", "she", "they", "it"})
REACH = 2
"""Sentences after somebody's last words within which the next are of the same occasion."""


@dataclass(frozen=True)
class _Speech:
    """The last words with a day of their own, and how far their speaker has been followed."""

    who: str
    sentence: int
    when: model.When


def carried_days(doc: Doc, drafts: list[Draft], days: list[model.When | None]) -> list[model.When | None]:
    """The days of the drafts, in order of their cues: one that is only the report's becomes that of the speech that goes on."""
    out, speech = list(days), None
    index = sentence_index(doc)
    for i in sorted((i for i, d in enumerate(drafts) if d.cue is not None), key=lambda i: drafts[i].cue or (0, 0)):
        draft, when = drafts[i], days[i]
        if draft.cue is None or draft.source is None:
            continue
        sentence, who = index[draft.cue[0]], _name(doc, draft.source)
        goes_on = speech is not None and sentence - speech.sentence <= REACH and (who == speech.who or who in PRONOUNS)
        if when is not None and when.basis != "inferred":
            said = doc[draft.cue[1] - 1].tag_ in TENSED and when.start == when.end and parse_day(when.start) is not None
            speech = _Speech(who, sentence, when) if said else None
        elif speech is not None and goes_on and when is not None:
            out[i] = model.When(speech.when.start, speech.when.end, "inferred", speech.when.expression)
            speech = replace(speech, sentence=sentence)
        elif who not in PRONOUNS:
            speech = None
    return out


def _name(doc: Doc, source: Range) -> str:
    """The word by which a speaker is known again: the last of a name, or a lone pronoun."""
    named = [t for t in doc[slice(*source)] if t.ent_type_ == "PERSON"] or [
        t for t in doc[slice(*source)] if t.pos_ in {"PROPN", "NOUN", "PRON"}
    ]
    return named[-1].lower_ if named else ""
