"""Whose words they are where one quotes another: ``the Courier quoted [a nurse] as saying that …``.

The network reads such words as those of whoever quotes. Where the verb of quoting is followed by *as* and a verb of saying,
the grammar leaves no doubt: they are those of its object, or, in the passive, of its subject.
"""

from __future__ import annotations

from typing import NamedTuple

from hearsay.extraction.acts import cue_words, is_known
from hearsay.extraction.drafts import Range, phrase_of
from hearsay.extraction.lexicon.cues import PASSING
from hearsay.extraction.sources import bare, subject_of
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import name_at, not_prose

QUOTING = frozenset({"quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing"})
ISSUES = frozenset({"statement", "message", "letter", "communiqué", "communique", "video", "interview", "post", "text", "note", "address"})
CARRIED = frozenset({"carried", "published", "broadcast", "aired", "quoted", "cited", "relayed", "shown", "distributed", "printed"})
"""What a newsroom does with somebody's paper: ``a statement [carried] by the Courier``."""
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
    skipped = not_prose(doc)
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
        if by is None and behind is not None and behind.lower_ == "by":
            via = _named_behind_by(doc[at + 1]) or (phrase_of(behind.head) if behind.dep_ == "case" else None)
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


def carrier(doc: Doc, run: Range) -> Token:
    """The word that carries the phrase of who passes words on: of the body that it names, where it does so behind what that is."""
    named = [t for t in doc[slice(*run)] if t.ent_type_ == "ORG"]
    name = name_at(named[-1]) if named else None
    return name.root if name is not None else doc[slice(*run)].root


def quoting(doc: Doc, source: Span) -> tuple[Range, ...]:
    """Who passes the source's words on: ``officials quoted by [the Courier]``, ``an official, quoted by [the Courier]``."""
    verbs = [t for t in source if t.lower_ in PASSING and (t.tag_ == "VBN" or _is_passed_by(t))]
    if doc[source.end : source.end + 1].text == "," and source.end + 1 < len(doc):
        behind = doc[source.end + 1]
        verbs += [behind] if behind.lower_ in PASSING and _is_passed_by(behind) else []
    agents = [phrase_of(c) for verb in verbs for c in verb.children if c.dep_ == "obl:agent"]
    return tuple(agents) or tuple(name for verb in verbs if (name := _named_behind_by(verb)) is not None)


def _is_passed_by(verb: Token) -> bool:
    """Whether *by* stands right behind a verb, which is then a participle however it is tagged."""
    return verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].lower_ == "by"


def carriers(doc: Doc, cue: Span | None) -> tuple[Range, ...]:
    """Who carried the paper that the words stand in: ``in a paper carried by [the Courier], it said``."""
    if cue is None:
        return ()
    verb = cue_words(cue)[0] if cue_words(cue) else cue.root
    papers = [c for c in verb.children if c.dep_ == "obl" and c.lemma_.casefold() in ISSUES]
    carried = [t for paper in papers for t in paper.children if t.dep_ == "acl" and t.lower_ in CARRIED]
    found = [phrase_of(c) for t in carried for c in t.children if c.dep_ in {"obl:agent", "obl"} and _is_by(c)]
    return tuple(run for run in found if any(t.ent_type_ == "ORG" for t in doc[slice(*run)]))


def _is_by(token: Token) -> bool:
    return any(c.lower_ in {"by", "on"} for c in token.doc[max(token.left_edge.i - 1, 0) : token.i])


def _named_behind_by(verb: Token) -> Range | None:
    """The name behind ``by`` and an article, right behind a participle, where the tree has lost it."""
    behind = verb.doc[verb.i + 1 : verb.i + 4]
    if len(behind) < 2 or behind[0].lower_ != "by":
        return None
    article = behind[1].lower_ == "the"
    name = name_at(behind[1 + article]) if len(behind) > 1 + article else None
    return (name.start, name.end) if name is not None and name.start == behind[1 + article].i else None
