"""Ships, aircraft and trains that a report calls by a name, and by what they are: ``the tanker Pale Teal … the ship``."""

from __future__ import annotations

from collections.abc import Iterator

from hearsay.extraction.events.clauses import children
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.extraction.references import head_of
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import name_at, names

_LABELS = frozenset({"PRODUCT", "MISC", "PERSON", "ORG", "LOC", "FAC"})
"""What the network takes the name of a craft for."""
_BEHIND = 8
"""Words behind a name in which it is told what it names: ``the Pale Teal, a tanker with 23 crew``."""


def craft_of(token: Token) -> Token | None:
    """The craft with a name that a phrase is for: the name itself, the one behind its noun, or the only one of the report: as ``the ship``,
    or as ``a tanker`` in front of its name.
    """
    named = name_at(token)
    if named is not None:
        return token if named.text.casefold() in _crafts(token.doc) else None
    if not _is_noun(token):
        return None
    behind = _name_behind(token)
    if behind is not None:
        return head_of(behind.root)
    known = list(_crafts(token.doc).values())
    if token.tag_ != "NN" or len(known) != 1:
        return None
    definite = any(one.lower_ == "the" for one in children(token, "det"))
    return head_of(known[0].root) if definite or token.i < known[0].start else None


def _crafts(doc: Doc) -> dict[str, Span]:
    """The names that the report gives to craft, each where it stands first."""
    if "crafts" not in doc.user_data:
        doc.user_data["crafts"] = {name.text.casefold(): name for name in reversed(list(_named(doc)))}
    found: dict[str, Span] = doc.user_data["crafts"]
    return found


def _named(doc: Doc) -> Iterator[Span]:
    for name in names(doc):
        before = doc[name.start - 1] if name.start else None
        told = before is not None and _is_noun(before) and _name_behind(before) is not None
        if name.label_ in _LABELS and (told or _is_told(name)):
            yield name


def _is_noun(token: Token) -> bool:
    return not token.ent_type_ and token.pos_ in {"NOUN", "PROPN"} and lemma(token) in CLASSES["vehicle"]


def _name_behind(noun: Token) -> Span | None:
    """The name right behind a noun for a craft: ``the tanker [Pale Teal]``; no line ends between them."""
    at = noun.i + 1
    name = name_at(noun.doc[at]) if noun.tag_ == "NN" and at < noun.sent.end else None
    return name if name is not None and name.start == at and name.label_ in _LABELS and name.text[:1].isupper() else None


def _is_told(name: Span) -> bool:
    """Whether what stands behind a name and a comma says that it is a craft."""
    behind = name.doc[name.end : min(name.end + _BEHIND, name.sent.end)]
    if len(behind) < 3 or behind[0].text != "," or behind[1].lower_ not in {"a", "an", "the"}:
        return False
    return any(_is_noun(token) and token.dep_ == "appos" and name.start <= token.head.i < name.end for token in behind)
