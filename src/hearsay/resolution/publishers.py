"""Whose words a document or a press office gives: those of the body behind it."""

from __future__ import annotations

import re

from hearsay.resolution.context import Context
from hearsay.resolution.institutions import body_before
from hearsay.resolution.lexicon import ASKING, CHANNELS, COUNTS, DOCUMENTS, HOUSES, INSTITUTIONS, ISSUED, PRIVATE_HEADS, RESOLVED
from hearsay.resolution.names import words
from hearsay.resolution.phrases import Phrase, possessor, speaks_for
from hearsay.resolution.pronouns import last_speakers
from hearsay.resolution.registry import Cluster
from hearsay.resolution.roles import leads
from hearsay.resolution.world import NOBODY, Target

_QUALIFIED = re.compile(r" (?:[a-z-]{1,20} ){0,2}[^\W\d_]+")
"""What stands between a body and the document that it published: ``UN [population figures]``."""
_ISSUED = re.compile(r" (?:(?:issued|published|released|posted|given|provided|compiled|put out|sent out) )?(?:by|from) (?:the )?")
"""What stands between a document and who published it: ``a statement [from the] Board``."""
_KEPT = re.compile(
    r"(?: (?:message|statement|video|text|notice))?(?: (?:posted|published|shared|carried|circulated|released|broadcast))?"
    r"(?: (?:on|in|by|via|through) (?:the|an?|its|one of its) (?:[\w-]{1,20} ){0,3}(?:" + "|".join(sorted(CHANNELS)) + r"))?"
    r"(?: (?:that is |which is )?(?:used|run|operated|controlled|managed|owned) by| belonging to| (?:associated|affiliated|linked) with"
    r"| (?:linked|tied) to| of)(?: the)? "
)
"""What stands between a channel, or a message on one, and the body that it is of: ``a channel [used by] the Front``."""
_PUBLISHED = CHANNELS | DOCUMENTS
_FAR = 90
"""Characters behind a channel that the name of the body that it is of begins in."""
_OFFICE, _WHOSE, _OWNED = "office", frozenset({("his",), ("her",)}), frozenset({"'s office", "’s office", "' office", "’ office"})


def publisher(context: Context, phrase: Phrase) -> Target:
    """``its own estimate``, ``the Harbour Board's statement``, ``UN figures``, ``a statement from the Board``: who published it speaks."""
    if phrase.head in RESOLVED and (house := _house(context, phrase)) is not None:
        return Target(house)
    if phrase.head not in DOCUMENTS:
        return NOBODY
    report = context.report
    for mention, cluster in phrase.owners:
        owns = mention.span.end <= phrase.at and report.text[mention.span.end : mention.span.end + 2] in ("'s", "’s", "s'", "s’")
        made = mention.label != "NORP" or phrase.head in COUNTS
        describes = made and mention.span.end < phrase.at and bool(_QUALIFIED.fullmatch(report.text, mention.span.end, phrase.at))
        issued = mention.span.start >= phrase.at and bool(_ISSUED.fullmatch(report.text, phrase.at, mention.span.start))
        if owns or describes or issued:
            return Target(context.world.state(cluster))
    owner = possessor(context, phrase)
    return _issuer(context, phrase) if owner is None and phrase.head in ISSUED else Target(owner)


def _issuer(context: Context, phrase: Phrase) -> Target:
    """Whose announcement ``the communiqué`` is: that of the body that spoke last."""
    if phrase.before != ("the",) or phrase.behind.strip():
        return NOBODY
    last = next(last_speakers(context, phrase.reference.span.start, phrase.reference), NOBODY)
    return last if last.entity is not None and last.entity.kind in ("organization", "country") else NOBODY


def channel(context: Context, phrase: Phrase) -> Target:
    """``a Telegram channel used by the Front``, ``a message on a channel linked to the Front``: the body speaks whose channel it is."""
    if phrase.head not in _PUBLISHED:
        return NOBODY
    named = context.report.next_after(phrase.at)
    while named is not None and named.span.start - phrase.at < _FAR:
        cluster = context.world.acting.get(named.id)
        if (
            cluster is not None
            and cluster.kind not in ("country", "place")
            and _KEPT.fullmatch(context.report.text, phrase.at, named.span.start)
        ):
            return Target(cluster)
        named = context.report.next_after(named.span.end)
    return NOBODY


def _house(context: Context, phrase: Phrase) -> Cluster | None:
    """The house that a resolution is of: the last council or assembly named before it."""
    for mention in reversed(context.report.within(0, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and cluster.kind == "organization" and HOUSES & set(words(cluster.name())):
            return cluster
    return None


def press(context: Context, phrase: Phrase) -> Target:
    """``Quayside Lines' press service``, ``the company's press office``: the body that it speaks for."""
    if not speaks_for(phrase):
        return NOBODY
    bodies = [context.world.state(c) for m, c in phrase.owners if m.span.end <= phrase.at]
    bodies = bodies or [context.world.state(c) for _, c in phrase.owners if phrase.behind.startswith(" of ")][:1]
    if bodies:
        return Target(bodies[-1])
    owner = phrase.before[-2].removesuffix("'s").removesuffix("’s") if len(phrase.before) > 1 else ""
    if owner not in PRIVATE_HEADS | INSTITUTIONS:
        return Target(possessor(context, phrase))
    return Target(body_before(context, phrase._replace(head=owner)))


def newsroom(context: Context, phrase: Phrase) -> Target:
    """``the Courier's reporter``, ``the correspondent of Quay Radio``: whoever reports for a newsroom without a name is the newsroom.

    ``A Courier reporter`` is somebody whom a newsroom, its own or another, cites as a witness.
    """
    if phrase.head not in ASKING or phrase.plural or phrase.before[:1] in (("a",), ("an",), ("one",)):
        return NOBODY
    return Target(next((c for _, c in phrase.owners if c.outlet), None))


def own_office(context: Context, phrase: Phrase) -> Target:
    """``his office``: that of whoever holds one, which the story may name elsewhere: ``the presidency``."""
    if phrase.head != _OFFICE:
        return NOBODY
    owning = [c for m, c in phrase.owners if c.kind == "person" and context.report.text[m.span.end : phrase.at].strip() in _OWNED]
    person = owning[-1] if owning else possessor(context, phrase) if phrase.before in _WHOSE else None
    held = [role for _, role in sorted(person.roles.items()) if leads(role[0])] if person and person.kind == "person" else []
    if not held or person is None:
        return NOBODY
    title, of = held[0]
    organizations = context.world.names.organizations
    found = organizations.institution(f"{title} {_OFFICE}", of, context.report, phrase.reference.span.start, context.world.acting)
    if found is None:
        found = organizations.make(f"{title} {_OFFICE}", of)
        found.forms[f"{person.name()}'s {_OFFICE}"] += 1
    found.see(phrase.reference.span)
    found.aliases.add(" ".join(phrase.reference.span.text.split()))
    return Target(found)
