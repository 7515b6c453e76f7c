"""Names that the network cut where they go on, or ran together with what stands before them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from hearsay.language.naming_lexicon import GOING_ON, ONWARD, SORTS

HEADS = GOING_ON | {
    "party", "coalition", "congress", "organisation", "organization", "network", "campaign", "initiative", "office", "mission", "agency",
    "bureau", "department", "service", "directorate", "secretariat",
}  # fmt: skip
"""Nouns of bodies whose names go on: ``the Front [for the Relief of Torvel]``."""
SORTED = HEADS | frozenset(word for sort in SORTS for word in sort.words) | {"government"}
"""Nouns of bodies that are no partner's name: ``the [Ministry of Works] & [Quay Aid]``."""
PLACED = frozenset({"in", "near", "from", "around", "between", "to"})
"""In front of two names of places."""
LINKS = frozenset({"for", "of", "and", "the", "&"})
LONGEST = 8
"""Words of the longest such name in capitals."""
FULL = 2
"""Words of a person's full name."""
HOLDERS = frozenset(
    {"director", "head", "chief", "president", "chairman", "chairwoman", "chair", "manager", "commander", "secretary", "leader"}
)
"""Who is of the body whose name ran together with theirs."""
GENITIVES = frozenset({"'s", "’s"})
PLURAL = "VBP"
"""The tag of what several do."""
PEOPLES = ("n", "an", "ian", "i", "ese", "ish")
"""Endings that make the adjective of a place's name."""


def whole(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, each body's with what it goes on with, each person's without the country that the person serves, two joined ones apart."""
    out: list[Span] = []
    alone = Counter(ent.text for ent in found)
    beside = Counter(doc[token.i - 1].text for token in doc if token.text == "&" and token.i)
    places = {ent.text for ent in found if ent.label_ in ("LOC", "NORP")}
    bodies = {ent.text for ent in found if ent.label_ in ("ORG", "FAC")}
    for ent in found:
        before = out[-1] if out else None
        if before is not None and ent.start < before.end:
            continue
        if before is not None and (_goes_on(doc, before, ent) or _is_firm(doc, before, ent, alone, beside)):
            out[-1] = Span(doc, before.start, ent.end, label="ORG")
        elif (served := _served(doc, ent, places)) is not None:
            out += served
        elif (two := _joined(doc, ent, bodies) or _of_its_land(doc, ent, places)) is not None:
            out += two
        else:
            out.append(_shouted(doc, ent))
    return out


def _goes_on(doc: Doc, body: Span, ent: Span) -> bool:
    """Whether a body's name is cut in two: ``the [Front] for the [Relief of Torvel]``."""
    between = [token.lower_ for token in doc[body.end : ent.start]]
    told = body.label_ == "ORG" and body[-1].lower_ in HEADS and body[-1].text[:1].isupper() and ent.label_ in ("ORG", "MISC", "LOC", "FAC")
    return told and between in (["for"], ["for", "the"]) and ent[0].text[:1].isupper()


def _is_firm(doc: Doc, first: Span, last: Span, alone: Counter[str], beside: Counter[str]) -> bool:
    """Whether two names that nowhere stand alone are partners in a firm's: ``[Orrin] & [Vasey]``, not ``[Ida Lund] & [Oden Vale]``."""
    halves = (first, last)
    if doc[first.end : last.start].text != "&" or alone[first.text] != alone[last.text]:
        return False
    plain = all(half.text.istitle() and SORTED.isdisjoint(token.lower_ for token in half) for half in halves)
    people = any(half.label_ == "PERSON" and len(half) >= FULL for half in halves)
    towns = first.label_ == "LOC" and first.start > 0 and doc[first.start - 1].lower_ in PLACED
    return plain and not people and not towns and alone[first.text] == beside[first[-1].text]


def _served(doc: Doc, ent: Span, places: set[str]) -> list[Span] | None:
    """``the minister of the arts of [Torvel] [Ida Lund]``, ``the director of [Torvel Salt] [Ivo Marsh]``, as translations have it."""
    if ent.label_ != "PERSON" or len(ent) <= FULL or ent.start == 0 or doc[ent.start - 1].lower_ != "of":
        return None
    place = ent[0].text
    if place in places or any(place + ending in places for ending in PEOPLES) or _is_in_charge(doc, ent.start - 2):
        return [Span(doc, ent.start, ent.start + 1, label="LOC"), Span(doc, ent.start + 1, ent.end, label="PERSON")]
    start = ent.end - FULL
    runs = ent.start > 1 and doc[ent.start - 2].lower_ in HOLDERS and _stands_alone(doc, ent, start)
    return [Span(doc, ent.start, start, label="ORG"), Span(doc, start, ent.end, label="PERSON")] if runs else None


def _is_in_charge(doc: Doc, at: int) -> bool:
    """Whether words in small letters that end here tell what a minister is in charge of: ``the minister of [the arts]``."""
    start = at
    while start > max(0, at - LONGEST) and doc[start].text.islower() and doc[start].text != "of":
        start -= 1
    return start < at and start > 0 and doc[start].text == "of" and doc[start - 1].lower_ == "minister"


def _joined(doc: Doc, ent: Span, bodies: set[str]) -> list[Span] | None:
    """Two bodies that *and* joins, of which the report names one by itself or who do something: ``[Torvel Salt] and [Quay Nurses] say``."""
    at = next((token.i for token in ent[1:-1] if token.lower_ == "and"), None) if ent.label_ == "ORG" else None
    if at is None or min(at - ent.start, ent.end - at - 1) < FULL or any(token.lower_ in ONWARD for token in doc[ent.start : at]):
        return None
    halves = [Span(doc, ent.start, at, label="ORG"), Span(doc, at + 1, ent.end, label="ORG")]
    beside = (*doc[max(ent.start - 1, 0) : ent.start], *doc[ent.end : ent.end + 1])
    return halves if any(half.text in bodies for half in halves) or any(token.tag_ == PLURAL for token in beside) else None


def _of_its_land(doc: Doc, ent: Span, places: set[str]) -> list[Span] | None:
    """A place and whose it is, one of which the report names by itself, where the network read one name: ``[Norvania]'s [Torvel]``."""
    mark = next((token.i for token in ent[1:-1] if token.tag_ == "POS" or token.lower_ in GENITIVES), None) if ent.label_ == "LOC" else None
    if mark is None:
        return None
    halves = [Span(doc, ent.start, mark, label="LOC"), Span(doc, mark + 1, ent.end, label="LOC")]
    return halves if any(half.text in places for half in halves) else None


def _stands_alone(doc: Doc, ent: Span, end: int) -> bool:
    """Whether the report names the first words of a name elsewhere, and others behind them: ``[Torvel Salt] closed its mine``."""
    first = [token.text for token in doc[ent.start : end]]
    return any(
        token.text == first[0]
        and token.i != ent.start
        and [other.text for other in doc[token.i : token.i + len(first)]] == first
        and doc[token.i + len(first) : token.i + len(first) + 1].text != doc[end].text
        for token in doc
    )


def _shouted(doc: Doc, ent: Span) -> Span:
    """A body's name in a line of capitals, whole: ``[TORVEL COMMITTEE] FOR RIGHTS``."""
    if ent.label_ != "ORG" or not ent.text.isupper() or ent[-1].lower_ not in HEADS:
        return ent
    end = ent.end
    while end < len(doc) and end - ent.start < LONGEST and _is_shouted(doc[end]) and "\n" not in doc[end - 1].whitespace_:
        end += 1
    while doc[end - 1].lower_ in LINKS:
        end -= 1
    return Span(doc, ent.start, end, label="ORG")


def _is_shouted(token: Token) -> bool:
    return token.text.isupper() and (token.is_alpha or token.text == "&")
