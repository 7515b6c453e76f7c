"""Names of bodies that stand behind what they are: ``a lawyers' group, [Counsel on Call], says``, ``a band calling itself [Open Taps]``,
``the group "[Dry Wells]"``.

The network knows many names by their sound; one that is made of everyday words is told by its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from hearsay.language import plain

GROUPS = frozenset({
    "group", "charity", "organisation", "organization", "agency", "association", "union", "network", "coalition", "watchdog", "movement",
    "collective", "institute", "company", "firm", "militia", "campaign", "channel", "newspaper", "paper", "website", "station", "ngo",
    "federation", "alliance", "committee", "body", "brigade", "faction", "initiative", "operator", "insurer", "band",
})  # fmt: skip
"""What a body is called whose name stands behind it."""
CALLING = (("calling", "itself"), ("calling", "themselves"), ("calls", "itself"), ("called",), ("named",), ("known", "as"), ("dubbed",))
"""What leads to such a name."""
CLOSINGS = {'"': '"', "“": "”", "«": "»", "„": "“”"}
"""Marks of quotation in front of such a name, with those that must stand behind it."""
INSIDE = frozenset({"of", "on", "for", "the", "and", "&", "in", "to", "de", "la", "del"})
"""Words in small letters inside one."""
LONGEST = 6
"""Words of the longest."""
NOBODY = frozenset({"PERSON", "LOC", "NORP", "DATE"})
"""Labels of what stands there and is no such name."""


def called(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, with those of bodies told by what stands in front of them."""
    out = list(found)
    for noun in doc:
        if noun.lower_ not in GROUPS or noun.text[:1].isupper():
            continue
        name = _named(doc, _begins(noun))
        over = [ent for ent in out if name is not None and ent.start < name.end and name.start < ent.end]
        sure = name is not None and doc[name.start - 1].text != ","
        if name is not None and not any(_is_another(ent, name, sure=sure) for ent in over):
            out = [*(ent for ent in out if ent not in over), name]
    return sorted(out, key=lambda ent: ent.start)


def _is_another(ent: Span, name: Span, *, sure: bool) -> bool:
    """Whether what stands there is another's name; a single word behind ``a rights group,`` is that group's, whatever it sounds like."""
    sounds = ent.label_ == "PERSON" and len(ent) == len(name) == 1
    return (ent.label_ in NOBODY and not (sounds or sure)) or ent.start < name.start or ent.end > name.end


def leads_to(noun: Token | plain.Token) -> int | None:
    """Where the name begins behind a word that leads to it, or in marks of quotation behind what a body is."""
    behind = [token.lower_ for token in noun.doc[noun.i + 1 : noun.i + 4]]
    if noun.lower_ in GROUPS and behind[:1] and behind[0] in CLOSINGS:
        return _enclosed(noun, CLOSINGS[behind[0]])
    told = behind[1:] if behind[:1] in (["that"], ["which"]) else behind
    skipped = len(behind) - len(told)
    return next((noun.i + 1 + skipped + len(led) for led in CALLING if tuple(told[: len(led)]) == led), None)


def _enclosed(noun: Token | plain.Token, closing: str) -> int | None:
    """Where the name begins behind a mark, if one of the marks that close it stands behind it."""
    end = _end(noun.doc, noun.i + 2)
    return noun.i + 2 if end < len(noun.doc) and noun.doc[end].text in closing else None


def _begins(noun: Token) -> int | None:
    """Where the name begins behind a comma, which another must close, or behind what leads to it."""
    behind = noun.doc[noun.i + 1 : noun.i + 2].text
    return _enclosed(noun, ",") if behind == "," else leads_to(noun)


def _named(doc: Doc, start: int | None) -> Span | None:
    end = _end(doc, start) if start is not None else 0
    return Span(doc, start, end, label="ORG") if start is not None and end > start else None


def _end(doc: Doc | plain.Doc, start: int) -> int:
    """Where words in capitals from ``start`` end, with small ones between them."""
    end = start
    for i in range(start, min(start + LONGEST, len(doc))):
        if doc[i].text[:1].isupper() and doc[i].is_alpha:
            end = i + 1
        elif doc[i].lower_ not in INSIDE or end == start:
            break
    return end
