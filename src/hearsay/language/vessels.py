"""Which names are those of ships: the network takes most of them for people, bodies or places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

VESSELS = frozenset({"ship", "boat", "vessel", "frigate", "corvette", "destroyer", "cruiser", "trawler", "tanker", "ferry", "yacht",
                     "submarine", "tug", "tugboat", "freighter", "barge", "dinghy", "cutter", "icebreaker", "lifeboat", "schooner",
                     "liner", "steamer", "minesweeper", "gunboat", "warship", "lighter", "bulker", "dredger", "longliner"})  # fmt: skip
"""What a ship is, in front of its name: ``the frigate [Constance]``."""
QUOTES = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»", "„": "“"}
LONGEST = 4
"""Words of the longest name in quotation marks."""
TIED = frozenset({"appos", "flat", "compound", "nmod", "nmod:desc", "nmod:unmarked"})
"""How the tree hangs the one of the two words on the other."""
LABEL = "MISC"


def christened(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, those of ships as such, wherever the document names them: what stands right behind a noun for a ship is one."""
    taken = {i for ent in found for i in range(ent.start, ent.end)}
    quoted = [span for span in _quoted(doc) if taken.isdisjoint(range(span.start, span.end))]
    ships = {ent.text for ent in [*quoted, *found] if _is_ship(doc, ent)}
    every = [Span(doc, ent.start, ent.end, label=LABEL) if ent.text in ships else ent for ent in [*quoted, *found]]
    return sorted(every, key=lambda ent: ent.start)


def _quoted(doc: Doc) -> Iterator[Span]:
    """What is called so in quotation marks right behind a noun for a ship."""
    for token in doc[:-2]:
        closing = QUOTES.get(doc[token.i + 1].text) if token.lower_ in VESSELS else None
        end = (
            next((i for i in range(token.i + 2, min(token.i + 3 + LONGEST, len(doc))) if doc[i].text == closing), None) if closing else None
        )
        if end is not None and end > token.i + 2 and all(t.is_title for t in doc[token.i + 2 : end]):
            yield Span(doc, token.i + 2, end, label=LABEL)


def _is_ship(doc: Doc, ent: Span) -> bool:
    before = ent.start - 1
    if before > 0 and doc[before].text in QUOTES:
        before -= 1
    if before < 0 or doc[before].lower_ not in VESSELS or doc[before].is_title:
        return False
    noun, name = doc[before], ent.root
    tied = (name.head == noun and name.dep_ in TIED) or (noun.head == name and noun.dep_ in TIED)
    return tied or (name.head == noun.head and name.head != name)
