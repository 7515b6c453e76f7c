"""Bodies whose whole name stands in a phrase, of which the network saw a part as a name, or nothing."""

from __future__ import annotations

import re

from hearsay.documents.letters import latin
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import TAILS
from hearsay.resolution.names import fold
from hearsay.resolution.phrases import Phrase
from hearsay.resolution.registry import Cluster

_WHOLE = re.compile(r" (?:of|for)(?: (?:the|and|[a-z]{4,20})){1,5}(?![\w’'-])")
"""What a body's name goes on with, in small letters: ``the institute [of harbour safety]``."""
_MEMBERS = re.compile(latin(r" [A-Z][a-z]{2,20}['’] [A-Z][a-z]{2,20}"))
"""The rest of a name of which only the place was seen: ``the Torvel[ Dockers' Union]``."""
_PLURALS = ("men", "hildren", "eople")
"""How a plural ends that is an owner with *'s*: ``the Quay Fishermen[’s Union]``."""


def tailed(context: Context, phrase: Phrase) -> Cluster | None:
    """``Quayside news agency``, ``the Porters' Union``; ``the Health ministry`` where only *Health* was seen as a name."""
    bodies = [(m, c) for m, c in phrase.owners if c.kind == "organization" and m.span.end <= phrase.at]
    if not bodies:
        return None
    mention, cluster = bodies[-1]
    tail = context.report.text[mention.span.end : phrase.at]
    if fold(tail) in TAILS:
        return cluster
    several = tail[:2] in ("' ", "’ ") or _MEMBERS.fullmatch(tail) or (tail[:3] in ("'s ", "’s ") and mention.span.text.endswith(_PLURALS))
    if several and tail.partition(" ")[2].istitle():
        cluster.call(mention.span.text + tail)
        cluster.go_by(mention.span.text + tail, 2)
        return cluster
    text = fold(mention.span.text + tail)
    if len(fold(tail).split(" ")) > 1 or tail[:2] in ("'s", "’s"):
        return None
    country = next((c for _, c in phrase.owners if c.kind == "country"), None)
    return context.world.names.organizations.institution(text, country, context.report, phrase.reference.span.start)


def in_small_letters(context: Context, phrase: Phrase) -> Cluster | None:
    """The body whose whole name a report writes as any noun: ``the [institute of harbour safety]``."""
    found = _WHOLE.match(phrase.behind) if phrase.definite else None
    behind = found.group().split() if found is not None else []
    own = context.report.text[phrase.reference.span.start : phrase.at].split()
    full = (" ".join([*own, *behind[:size]]) for size in range(len(behind), 1, -1))
    named = (context.world.names.named(name) for name in full)
    return next((one for one in named if one is not None and one.kind == "organization"), None)


def by_full_name(context: Context, phrase: Phrase) -> Cluster | None:
    """The body known everywhere that a phrase with an owner names: ``the UN's refugee agency``."""
    text = context.report.text[phrase.reference.span.start : phrase.at].replace("’s ", " ").replace("'s ", " ")
    body = context.world.names.gazetteer.body(text)
    if body is None:
        return None
    known = context.world.names.organizations.known(body)
    known.call(" ".join(context.report.text[phrase.reference.span.start : phrase.at].split()))
    return known
