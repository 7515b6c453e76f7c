"""What is done to people, or with pictures, and told with a verb that might tell words."""

from __future__ import annotations

from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.extraction.drafts import Draft
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon.deeds import FEARING, FOLK, HOLDING, LOST, PICTURES, SENDING_AWAY, SHOWING, SOMEBODY
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.language.plain import Doc
from hearsay.language.reading import name_at

QUOTED = frozenset("“”\"‘’'«»„")
RINGING = frozenset({"call", "phone", "telephone", "ring"})
TALKING = frozenset({"discuss", "talk", "speak", "express", "offer", "congratulate", "thank", "ask", "tell", "inform", "hear", "convey"})
"""What somebody calls another for."""


def opens_quoted(doc: Doc, draft: Draft) -> bool:
    """Whether what is told is in quotation marks from one of its beginnings; marks around a word of it do not count."""
    return any(doc[s].text in QUOTED or (s and doc[s - 1].text in QUOTED) for s, _ in draft.content)


def is_telephoning(doc: Doc, draft: Draft) -> bool:
    """Whether somebody only calls another: ``[called] Lund to discuss the ford``."""
    if draft.cue is None or len(draft.content) > 1 or draft.cue[1] - draft.cue[0] > 2 or opens_quoted(doc, draft):
        return False
    words, (start, end) = cue_words(doc[slice(*draft.cue)]), draft.content[0]
    name = name_at(doc[end - 1])
    if not words or lemma_of(words[0]) not in RINGING or start < draft.cue[1] or doc[draft.cue[1] - 1].pos_ == "ADP":
        return False
    if name is not None and name.label_ == "PERSON" and all(t.pos_ in {"PROPN", "NOUN", "ADJ", "DET"} for t in doc[start:end]):
        return True
    to = next((i for i in range(start, end) if doc[i].tag_ == "TO"), None)
    person = to is not None and to > start and (at := name_at(doc[to - 1])) is not None and at.label_ == "PERSON"
    return person and to is not None and to + 1 < end and doc[to + 1].lower_ in TALKING


def is_dealing_with(doc: Doc, draft: Draft) -> bool:
    """Whether somebody is sent away, or stood up for in court: ``[dismissed] Lund on Monday``, ``[defended] students and a bishop``."""
    words = cue_words(doc[slice(*draft.cue)]) if draft.cue is not None else []
    if draft.cue is None or not words or opens_quoted(doc, draft) or draft.cue[1] != draft.content[0][0]:
        return False
    start, end = draft.content[0]
    heads = [t for t in doc[start:end] if t.pos_ in {"NOUN", "PROPN"} and t.dep_ in {"obj", "conj", "flat", "root"}]
    if any(t.tag_ in FINITE for t in doc[start:end]) or not heads or "as" in {t.lower_ for t in doc[draft.cue[0] : end]}:
        return False
    if lemma_of(words[0]) in SENDING_AWAY:
        return doc[start].ent_type_ == "PERSON"
    return lemma_of(words[0]) == "defend" and all(t.ent_type_ == "PERSON" or lemma_of(t) in PEOPLE | SOMEBODY or t.lower_.endswith(FOLK)
                                                   for t in heads)  # fmt: skip


def is_feared_for(doc: Doc, draft: Draft) -> bool:
    """Whether somebody is only afraid for himself, or others for him: ``feared [losing her job]``, ``Forty [feared] dead``,
    ``the two men [reported] missing``."""
    if draft.cue is None or draft.cue[1] != draft.content[0][0]:
        return False
    (start, end), *_ = draft.content
    verb = doc[draft.cue[1] - 1]
    alone = start + 1 >= len(doc) or doc[start + 1].pos_ not in {"NOUN", "ADJ", "PROPN", "NUM", "DET"}
    if lemma_of(verb) in HOLDING and verb.tag_ in {"VBN", "VBD"} and doc[start].lower_ in LOST and alone:
        return True
    if lemma_of(verb) not in FEARING:
        return False
    return doc[start].tag_ == "VBG" or all(t.lower_ in LOST for t in doc[start:end] if t.is_alpha)


def is_footage(doc: Doc, draft: Draft) -> bool:
    """Whether it is only told that somebody showed pictures: ``aired [footage] of it``, ``posted [a photograph] of the crowd``."""
    words = cue_words(doc[slice(*draft.cue)]) if draft.cue is not None else []
    if draft.cue is None or not words or lemma_of(words[0]) not in SHOWING or opens_quoted(doc, draft):
        return False
    first = draft.content[0][0]
    shown = [*doc[draft.cue[0] : first], doc[slice(*draft.content[0])].root]
    return doc[first - 1].lower_ != "that" and any(lemma_of(t) in PICTURES and t.pos_ == "NOUN" for t in shown)
