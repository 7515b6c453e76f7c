"""Whom the phrases of one report stand for."""

from __future__ import annotations

from functools import lru_cache

from hearsay.model import Reference
from hearsay.resolution import nominals, pronouns
from hearsay.resolution.bodies_lexicon import SHOWS
from hearsay.resolution.context import Context
from hearsay.resolution.conversations import answerer
from hearsay.resolution.lexicon import OUTLET_HEADS
from hearsay.resolution.names import fold
from hearsay.resolution.officers import serving
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.world import NOBODY, Target, World

_LONGEST = 4
"""Words of the longest phrase for what a newsroom makes: ``our late evening show``."""


class Resolver(Context):
    """Resolves references of one report; each once, and whatever an earlier one needs first."""

    def __init__(self, report: Report, world: World) -> None:
        super().__init__(report, world)
        self._found: dict[str, Target] = {}
        self._open: set[str] = set()

    def target(self, reference: str) -> Target:
        """Whom the reference stands for; nobody for one that its own resolution leads back to."""
        if reference in self._found:
            return self._found[reference]
        if reference in self._open or reference not in self.report.references:
            return NOBODY
        self._open.add(reference)
        found = self._resolve(self.report.references[reference])
        self._open.discard(reference)
        self._found[reference] = found
        return found

    def place(self, reference: str | None) -> Cluster | None:
        """The place that the reference stands for: a capital is a city here."""
        if reference is None or reference not in self.report.references:
            return None
        found = self.report.references[reference]
        named = self.named(found)
        if named:
            return self.world.places.get(named[0])
        return nominals.place(self, found) or self.target(reference).entity

    def _resolve(self, reference: Reference) -> Target:
        named = self.named(reference)
        if nominals.may_be_national(reference.span.text) and (somebody := nominals.national(self, reference)).found:
            return somebody
        if named and (nameless := serving(self, reference, self.report.by_id[named[0]])).found:
            return nameless
        if named:
            named_here = self.world.acting[named[0]]
            whole = self.world.names.by_text.get(fold(reference.span.text))
            return Target(whole if whole is not None and whole.kind == "organization" else named_here)
        if _own_voice(self, reference) and (newsroom := self.world.outlet(self.report, reference.span)) is not None:
            return Target(newsroom)
        opening = reference.span.text.split(" ", 1)[0]
        if pronouns.is_pronoun(reference.span.text):
            answering = answerer(self, reference)
            return answering if answering.found else pronouns.antecedent(self, reference)
        if pronouns.is_relative(opening):
            return pronouns.standing_for(self, opening, reference.span.start, reference.span.start + len(opening))
        return nominals.describe(self, reference)


def _own_voice(context: Context, reference: Reference) -> bool:
    """Whether the phrase is the report speaking of its own newsroom: ``told us``, ``told this newspaper``."""
    return (
        _names_itself(reference.span.text)
        and not context.report.quoted(reference.span.start)
        and not context.inside_quotation(reference.span.start)
    )


@lru_cache(maxsize=65536)
def _names_itself(text: str) -> bool:
    words = text.casefold().split()
    ours = words[0] == "our" and 1 < len(words) <= _LONGEST and words[-1] in OUTLET_HEADS | SHOWS
    return ours or words in (["us"], ["me"]) or (len(words) == 2 and words[0] == "this" and words[1] in OUTLET_HEADS)
