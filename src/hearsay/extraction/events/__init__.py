"""What happened, is planned, is claimed or denied in one report.

Words of :mod:`hearsay.extraction.lexicon.events` tell of events (``triggers``); the tree says who takes part
(``parties``), what it hangs on says whether it is a fact (``status``), moments and figures say when and how much
(``details``); each telling is a draft (``drafts``), what somebody said on a day that can be told is one too (``sayings``),
and drafts of one event are joined (``joining``).
"""

from __future__ import annotations

from itertools import pairwise

from spacy import tokens
from spacy.language import Language

from hearsay import model
from hearsay.extraction.events.clauses import clause_of, is_headline, preposition
from hearsay.extraction.events.conversations import with_conversations
from hearsay.extraction.events.counted import count_of
from hearsay.extraction.events.details import is_known_place
from hearsay.extraction.events.drafts import Draft, drafted
from hearsay.extraction.events.joining import join
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.narrative import Narrative, narrative
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.events.sayings import with_sayings
from hearsay.extraction.events.status import FACTUAL
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon import sayings
from hearsay.extraction.lexicon.event_frames import PLOVER
from hearsay.extraction.references import refer
from hearsay.language.plain import Doc, Token, plain
from hearsay.language.reading import document, receipt
from hearsay.model import When

__all__ = ["attach", "events"]

NEWS_HELPERS = frozenset({"was", "were", "has", "have", "had", "been", "is", "are", "'s", "’s"})
"""Forms of *be* and *have* with which news are told: ``were freed``, ``has arrived``."""


BOUNDS = frozenset({"before", "until", "since", "once"})
"""Words whose clause only bounds another in time: ``two hours [before] the dam broke``."""

BEFOREHAND = frozenset({"assault", "nature", "mishap", "clash"})
"""Frames of what a report may point back at that came about before its day: ``the attack``, ``the quake``."""

NEWS_RELATIVES = frozenset({"where", "just"})
"""Words with which a relative clause tells news: ``the minister, who has just resigned``."""


def events(reading: tokens.Doc) -> tuple[model.Event, ...]:
    """The events of a report, in order of their first telling. Needs tree, names, moments, statements and figures."""
    doc = plain(reading)
    told = narrative(doc)
    return tuple(_event(doc, draft, told) for draft in join(doc, with_conversations(doc, with_sayings(doc, drafted(doc, told)), told)))


def _event(doc: Doc, draft: Draft, told: Narrative) -> model.Event:
    parts: dict[str, str] = {}
    for token, role in draft.parts:
        parts.setdefault(refer(token), role)
    attributes = dict(draft.attributes)
    if draft.initiator is not None and draft.kind == "call":
        attributes["initiator"] = refer(draft.initiator)
        parts[refer(draft.initiator)] = "initiator"
    token = draft.hit.token
    return model.Event(
        id=model.content_id("e", document(doc).id, draft.kind, token.idx, token.idx + len(token), *filter(None, [draft.moved])),
        kind=draft.kind,
        plover=PLOVER.get(draft.type or "") or PLOVER.get(draft.kind),
        participants=tuple(model.Participant(entity, role) for entity, role in parts.items()),
        date=draft.when or _inferred(draft, told),
        place=refer(draft.place) if draft.place is not None and is_known_place(draft.place) else None,
        status=draft.status,
        attributes=dict(sorted(attributes.items())),
        mentions=tuple(receipt(span) for span in draft.spans),
        statement=None if draft.spoken else draft.statement,
        presupposed=draft.presupposed,
    )


def _inferred(draft: Draft, told: Narrative) -> When | None:
    """The day that nobody gives an event: the one that the news are of, or so many days before it."""
    if (count := count_of(draft.hit)) is not None and draft.status in FACTUAL | {"claimed"}:
        return count.before(told.day(draft.hit.token))
    if _is_news(draft, told):
        return told.day(draft.hit.token, spoken=draft.kind in sayings.ANSWERED)
    beside = draft.status in FACTUAL | {"claimed"} and (not preposition(draft.hit.top) or _is_hours_before(draft.hit.top))
    return told.named_beside(draft.hit.token) if _is_loose(draft.hit) and beside else None


def _is_loose(hit: Hit) -> bool:
    """Whether no verb tells of an event noun: ``a first success: the capture of Marlow``."""
    return hit.trigger.pos == "NOUN" and (hit.bond == "none" or hit.verb == hit.top)


def _is_hours_before(noun: Token) -> bool:
    """Whether what is told came only hours behind it: ``landed in Marlow on Monday, [hours after] their release``."""
    at = noun.left_edge.i
    near = noun.doc[max(at - 2, noun.sent.start) : at + 1]
    return preposition(noun) == "after" and any(lemma(one) in senses.HOURS for one in near)


def _is_news(draft: Draft, told: Narrative) -> bool:
    """Whether it is told as the news are, so that it is of the day that they are of: not as what had been before."""
    if _is_loose(draft.hit):
        return False
    if _is_of_before(draft.hit) or (told.is_old_here(draft.hit.token) and not (draft.hit.trigger.verbal and draft.kind in words.SPEECHES)):
        return False
    if _is_counted(draft.hit.token) or (draft.anaphoric and draft.hit.trigger.frame in BEFOREHAND):
        return False
    verb = _governing(draft.hit.verb)
    helping = {"aux", "aux:pass", "cop"} if draft.hit.trigger.pos == "ADJ" else {"aux", "aux:pass"}
    helpers = {child.lower_ for child in verb.children if child.dep_ in helping}
    first = verb
    while first.dep_ in {"conj", "xcomp"} and first.head != first:
        first = first.head
    if _is_counted_from(verb) or _is_counted_from(draft.hit.top) or _adds_up(verb, helpers):
        return False
    known = draft.hit.trigger.frame == "accord" and draft.hit.trigger.pos == "NOUN" and draft.anaphoric
    if _is_chronicle(verb, helpers, told) or (known and not (draft.hit.bond == "subject" and lemma(verb) in words.OCCURRENCES)):
        return False
    relative = first.dep_ == "acl:relcl" and not any(child.lower_ in NEWS_RELATIVES for child in verb.children)
    past = "had" in helpers and any(child.lower_ == "after" and child.dep_ == "mark" for child in first.children)
    background = relative or past or (draft.spoken and "had" in helpers and not _is_reported(verb))
    background = (background and not _is_hours_off(verb)) or any(
        child.dep_ == "mark" and child.lower_ in BOUNDS for child in first.children
    )
    if draft.status not in FACTUAL | {"claimed", "denied"} or background:
        return False
    headline = verb.tag_ == "VBN" and draft.hit.trigger.verbal and not helpers and _is_of_note(verb)
    return verb.tag_ in TENSED or bool(helpers & NEWS_HELPERS) or headline


def _is_of_note(verb: Token) -> bool:
    """Whether it stands in the first line of its report, or in one of a list: ``Two bodies [found] at mine``, ``- 300 people [moved].``"""
    before = verb.doc.text[: verb.idx]
    line = before[before.rfind("\n") + 1 :].lstrip()
    return (is_headline(verb) and not before.strip().count("\n")) or line[:1] in senses.BULLETS


def _is_of_before(hit: Hit) -> bool:
    """Whether its words say that it was before the news: ``was [formerly] banned``, ``in a [recent] speech``."""
    if not hit.trigger.verbal and any(child.lower_ in senses.OTHER_TIMES for child in hit.token.children if child.dep_ == "amod"):
        return True
    return hit.trigger.verbal and any(child.lower_ in senses.BEFORE_NOW for child in hit.verb.children if child.dep_ == "advmod")


def _is_chronicle(verb: Token, helpers: set[str], told: Narrative) -> bool:
    """Whether the present tense tells of a year that was just named: ``In 2014 a man storms a bank. He [kills] nine.``"""
    return (
        (verb.tag_ in {"VBZ", "VBP"} or not helpers.isdisjoint({"is", "are"})) and not helpers & {"has", "have"} and told.is_long_ago(verb)
    )


def _is_counted_from(head: Token) -> bool:
    """Whether its day is counted from another's, or it goes on over years: ``was arrested [three days after] the vote``."""
    doc, here = head.doc, {head, clause_of(head)}
    for at in range(head.left_edge.i + 1, min(head.right_edge.i + 1, len(doc))):
        unit = doc[at - 1]
        if lemma(unit) not in senses.SPELL_UNITS or clause_of(unit) not in here:
            continue
        back = unit.tag_ == "NNS" and any(t.lower_ in senses.OVER for t in doc[max(head.sent.start, at - 4) : at - 1])
        if doc[at].lower_ in senses.SPELLS or back:
            return True
    return False


def _adds_up(verb: Token, helpers: set[str]) -> bool:
    """Whether it is what has come together over a time: ``has killed 40 rebels [since the war began]``, ``[in three weeks]``."""
    if helpers.isdisjoint({"has", "have", "had", "'ve", "’ve"}):
        return False
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    for at, token in enumerate(behind):
        near = behind[at + 1 : at + 4]
        then = senses.ALTOGETHER.get(token.lower_)
        if then is not None and (not then or (len(near) and near[0].lower_ in then)):
            return True
        counted = [t for t in near if lemma(t) in senses.SPELL_UNITS]
        if token.lower_ in senses.WITHIN and counted and any(t.pos_ == "NUM" or t.lower_ in senses.OVER for t in near):
            return True
    return False


def _is_hours_off(verb: Token) -> bool:
    """Whether it came about on the day of what is told above: ``[Hours earlier] 52 people had been freed``."""
    return any(
        (lemma(one) in senses.HOURS and two.lower_ in senses.SPELLS)
        or (one.lower_ == "within" and lemma(two) in senses.HOURS)
        or (one.lower_ == "earlier" and two.lower_ in senses.THAT_DAY)
        for one, two in pairwise(verb.sent)
    )


def _is_reported(verb: Token) -> bool:
    """Whether it had been so only because somebody said that it was: ``said that 83 people [had] been arrested``."""
    above = verb.head
    return verb.dep_ == "ccomp" and above.tag_ in TENSED and above.i < verb.i


def _is_counted(token: Token) -> bool:
    """Whether it only tells whose dead a toll counts: ``The [number] of people killed in the attack rose``."""
    before = token.doc[max(token.sent.start, token.i - words.REACH) : token.i]
    return any(t.lower_ in words.TOLLS and t.pos_ == "NOUN" for t in before) and clause_of(token).dep_ != "root"


def _governing(verb: Token) -> Token:
    """The verb whose time a participle has: ``Lund, [visiting] the town, ordered …``; any other verb as it is."""
    if verb.tag_ != "VBG" or verb.dep_ not in {"advcl", "acl"} or any(child.dep_ in {"aux", "mark", "case"} for child in verb.children):
        return verb
    return clause_of(verb.head)


@Language.component("hearsay_events")
def attach(doc: tokens.Doc) -> tokens.Doc:
    """Puts :func:`events` on ``doc._.events``."""
    doc._.events = events(doc)
    return doc
