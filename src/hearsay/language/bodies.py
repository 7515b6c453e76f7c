"""Bodies that the whole world calls by the same names: seats of government, organs of the UN, news agencies, large charities.

``data/bodies.tsv`` lists each with the country that it acts for, where it acts for one, and every name it goes by.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from importlib import resources

import msgspec
from spacy.tokens import Doc, Span

from hearsay.language.tokens import blank

ACRONYM = 3
"""Letters of the shortest acronym that is a body's name wherever it stands."""
BESIDE = 3
"""Words on either side of an acronym that are looked at for whether the whole line shouts."""


class Body(msgspec.Struct, frozen=True):
    """A body, with the code of the country that it acts for (alpha-2), empty for one between or beside countries."""

    name: str
    iso3166: str
    names: tuple[str, ...]
    """Every name that it goes by, its own first."""
    outlet: bool
    """Whether it is a newsroom."""
    armed: bool
    """Whether it is an armed group, that reports also call ``the militants``."""


@lru_cache(maxsize=1)
def bodies() -> tuple[Body, ...]:
    """All of them, in the order of the table."""
    text = resources.files("hearsay.language").joinpath("data", "bodies.tsv").read_text("utf8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return tuple(
        Body(name, code, (name, *(n for n in names.split(";") if n)), sort == "outlet", sort == "armed") for code, name, names, sort in rows
    )


@lru_cache(maxsize=1)
def _newsrooms() -> frozenset[str]:
    return frozenset(name for body in bodies() if body.outlet for name in body.names)


def is_newsroom(name: str) -> bool:
    """Whether a newsroom known everywhere goes by that name."""
    return name in _newsrooms()


@lru_cache(maxsize=1)
def _forms() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names that can be nothing else, in tokens, longest first, by their first token: of several words, or an acronym."""
    tokenizer = blank()
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for body in bodies():
        for name in body.names:
            tokens = tuple(t.text for t in tokenizer.make_doc(name))
            if (len(tokens) > 1 and all(t[0].isupper() for t in (tokens[0], tokens[-1]))) or _is_acronym(name):
                found[tokens[0]].add(tokens)
    return {first: tuple(sorted(forms, key=lambda f: (-len(f), f))) for first, forms in found.items()}


def _is_acronym(name: str) -> bool:
    return name.isupper() and " " not in name and len(name) >= ACRONYM


def spotted(doc: Doc) -> list[Span]:
    """The bodies that ``doc`` names in full or by an acronym, in order, as ORG; not one longer name's part beside another."""
    forms, out, i = _forms(), [], 0
    texts = [token.text for token in doc]
    while i < len(texts):
        options = forms.get(texts[i])
        form = next((f for f in options if tuple(texts[i : i + len(f)]) == f), ()) if options else ()
        if form and not (len(form) == 1 and _is_shouted(texts, i)):
            out.append(Span(doc, i, i + len(form), label="ORG"))
        i += len(form) or 1
    return out


def _is_shouted(texts: list[str], i: int) -> bool:
    """Whether all words around an acronym are in capitals too."""
    around = [t for t in (*texts[max(0, i - BESIDE) : i], *texts[i + 1 : i + 1 + BESIDE]) if t.isalpha() and len(t) > 1]
    return bool(around) and all(t.isupper() for t in around)
