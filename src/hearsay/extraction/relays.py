"""Whose words they are where one quotes another: ``the Courier quoted [a nurse] as saying that …``.

The network reads such words as those of whoever quotes. Where the verb of quoting is followed by *as* and a verb of saying,
the grammar leaves no doubt: they are those of its object, or, in the passive, of its subject.
"""

from __future__ import annotations

from typing import NamedTuple

from hearsay.extraction.acts import is_known
from hearsay.extraction.drafts import Range, phrase_of
from hearsay.extraction.sources import bare, subject_of
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import furniture, name_at

QUOTING = frozenset({"quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing"})
REACH = 25
"""Words between the verb of quoting and that of saying, at most."""


class Relay(NamedTuple):
    """Half-open ranges of tokens."""

    start: int
    """The verb of quoting."""
    cue: Range
    """The verb of saying."""
    source: Range
    via: tuple[Range, ...]
    """Who quotes, where the sentence says so."""


def relays(doc: Doc) -> list[Relay]:
    """Every ``quoted … as saying`` of the report, in order."""
    skipped = furniture(doc)
    found = (_relay(doc, token) for token in doc if token.lower_ in QUOTING and token.pos_ == "VERB" and token.i not in skipped)
    return [relay for relay in found if relay is not None]


def _relay(doc: Doc, verb: Token) -> Relay | None:
    last = min(verb.sent.end - 1, verb.i + REACH)
    at = next((i for i in range(verb.i + 1, last) if doc[i].lower_ == "as" and doc[i + 1].tag_ == "VBG" and is_known(doc[i + 1])), None)
    if at is None:
        return None
    between, behind = (verb.i + 1, at), doc[at + 2] if at + 2 < len(doc) else None
    if at == verb.i + 1 or doc[verb.i + 1].pos_ in {"ADP", "ADV"}:
        source, by = _before_verb(verb) or _quoted(verb), next((i for i in range(*between) if doc[i].lower_ == "by"), None)
        via = bare(doc, (by + 1, at)) if by is not None else None
        if by is None and behind is not None and behind.lower_ == "by" and behind.dep_ == "case":
            via = phrase_of(behind.head)
    else:
        source, via = bare(doc, between), subject_of(doc, doc[verb.i : verb.i + 1])
    return Relay(verb.i, (at + 1, at + 2), source, (via,) if via else ()) if source else None


def _before_verb(verb: Token) -> Range | None:
    """Who is quoted, right in front of an auxiliary of the passive, where the tree runs on: ``the engineer, [Ida Lund], was quoted``."""
    doc, at = verb.doc, verb.i
    while at > verb.sent.start and (doc[at - 1].pos_ in {"AUX", "ADV"} or doc[at - 1].lower_ == "also"):
        at -= 1
    name = name_at(doc[at - 1]) if verb.sent.start < at < verb.i else None
    if name is None or name.end != at:
        return None
    start, _ = phrase_of(name.root)
    return (start, at) if start <= name.start else (name.start, at)


def _quoted(verb: Token) -> Range | None:
    """Who is quoted, by the passive: its subject, or the noun that it describes."""
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    if subject is None and verb.dep_ == "acl":
        subject = verb.head
    return phrase_of(subject) if subject is not None else None
