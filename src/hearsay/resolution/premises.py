"""Bodies that a name and the words behind it are for: ``Torvel airport``, ``Torvel's district hospital``, ``the Velnian army``."""

from __future__ import annotations

import re

from hearsay.model import EntityKind, Mention
from hearsay.resolution.bodies_lexicon import PREMISES
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import INSTITUTIONS, NESTING
from hearsay.resolution.names import singular, singulars
from hearsay.resolution.registry import Cluster

_BEHIND = re.compile(r"(?P<owned>['’]s)?(?P<called>(?: [^\W\d_][\w-]*){1,3})")
"""The words behind a name that may call a body of it."""
_KINDS: frozenset[EntityKind] = frozenset({"organization", "place", "other"})
_WORD = re.compile(r"[^\W\d_][\w-]*")
_SITES = PREMISES | INSTITUTIONS
_OWNED = _SITES - {"office", "staff", "team", "side", "party", "group", "union", "company", "service", "department"}
"""Words for what is called by its town even where it is the town's: ``Torvel's [hospital]``; an office is somebody's."""


def called(context: Context, end: int, limit: int) -> tuple[str, int] | None:
    """The first word behind a name that is for a body, and where it ends: ``Torvel [airport]``, ``Torvel's district [hospital]``."""
    behind = _BEHIND.match(context.report.text, end, limit)
    if behind is None:
        return None
    for word in _WORD.finditer(context.report.text, behind.start("called"), behind.end()):
        plain = singular(word.group().casefold())
        if plain in (_OWNED if behind["owned"] else _SITES):
            return plain, word.end()
        if plain in NESTING:
            return None
    return None


def body(context: Context, mention: Mention, owner: Cluster, stop: int) -> Cluster | None:
    """The body that a name and the words behind it, up to a character, are for."""
    report, organizations = context.report, context.world.names.organizations
    start, end = mention.span.start, mention.span.end
    country = context.world.state(owner)
    if country is not None and country.kind == "country":
        text = report.text[end:stop].removeprefix("’s").removeprefix("'s").strip()
    else:
        country, text = None, report.text[start:stop].replace("’s ", " ").replace("'s ", " ")
        sought = singulars(text)
        known = [c for c in context.world.called(sought, _KINDS) if not c.outlet]
        if known:
            return known[0] if len(known) == 1 else None
    found = organizations.institution(text, country, report, start) or organizations.make(text, country)
    found.see(report.findings.document.span(start, stop), report.text[start:stop] if not found.forms else None)
    found.call(" ".join(report.text[start:stop].split()))
    return found
