"""Whom the phrases of one report stand for."""

from __future__ import annotations

import re
from functools import lru_cache

from hearsay.documents.letters import latin
from hearsay.model import Mention, Reference
from hearsay.resolution import nominals, pronouns
from hearsay.resolution.bodies_lexicon import SHOWS
from hearsay.resolution.capitals import joined
from hearsay.resolution.context import Context
from hearsay.resolution.conversations import answerer
from hearsay.resolution.lexicon import OUTLET_HEADS
from hearsay.resolution.names import fold
from hearsay.resolution.officers import serving
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.world import NOBODY, Target, World

_MORE = re.compile(latin(r"(?:(?: (?:of|for|and|the|on|de)){0,3} [A-Z][a-z’'-]{1,30}){1,6}"))
"""The rest of a name in capitals: ``Ministry of Mines[ and Mining Development]``."""
_LINKS = re.compile(r" (?:of|for)(?: the)? ")
_VERSION = re.compile(
    r"(?:an?|the|our) (?:earlier|previous|prior|first|original|initial) (?:version|edition) of (?:this|our) "
    r"(?:article|story|report|page|piece|post)\b",
    re.IGNORECASE,
)
"""What a correction calls what the newsroom wrote before: ``[an earlier version of this article] said that 40 had died``."""
_ADDRESSED = re.compile(
    r"(his|her|their) (?:excellency|excellencies|(?:royal |imperial )?(?:majesty|highness)|honou?r|eminence|holiness|worship|grace)", re.I
)
"""Somebody as he is addressed: ``[His Excellency] explained``."""
_HE = {"his": "he", "her": "she", "their": "they"}
_OURS = frozenset({"we", "i", "our"})
_LONGEST = 4
"""Words of the longest phrase for what a newsroom makes: ``our late evening show``."""


class Resolver(Context):
    """Resolves references of one report; each once, and whatever an earlier one needs first."""

    def __init__(self, report: Report, world: World, found: dict[str, Target]) -> None:
        super().__init__(report, world)
        self.found = found
        """By reference whom it stands for, as far as that was asked."""

    def target(self, reference: str) -> Target:
        """Whom the reference stands for; nobody for one that its own resolution leads back to."""
        found = self.found.get(reference)
        if found is None:
            found = self.found[reference] = NOBODY
            phrase = self.report.references.get(reference)
            if phrase is not None:
                found = self.found[reference] = self._resolve(phrase)
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
        text, start = reference.span.text, reference.span.start
        plain = _is_plain(text)
        if not plain and nominals.may_be_national(text) and (somebody := nominals.national(self, reference)).found:
            return somebody
        named = self.named(reference)
        if named and (nameless := serving(self, reference, self.report.by_id[named[0]])).found:
            return nameless
        if named:
            whole = self.world.names.by_text.get(fold(text))
            if whole is not None and whole.kind == "organization":
                return Target(whole)
            return Target(self._written_out(reference, self.report.by_id[named[0]]) or self.world.acting[named[0]])
        if plain:
            return nominals.describe(self, reference)
        if self._own_voice(reference):
            teller = self._author() if text.casefold() == "me" else None
            if (teller := teller or self.world.outlet(self.report, reference.span)) is not None:
                return Target(teller)
        opening = text.split(" ", 1)[0]
        if pronouns.is_pronoun(text):
            told = answerer(self, reference)
            told = told if told.found else pronouns.antecedent(self, reference)
            if told.found or text.casefold() not in _OURS or self._is_quoted(start):
                return told
            return Target(self._author() if text == "I" else self.world.outlet(self.report, reference.span))
        if (whose := _ADDRESSED.fullmatch(text)) is not None:
            return pronouns.standing_for(self, _HE[whose[1].casefold()], start, start + len(text), reference)
        if pronouns.is_relative(opening):
            return pronouns.standing_for(self, opening, start, start + len(opening))
        return nominals.describe(self, reference)

    def _written_out(self, reference: Reference, mention: Mention) -> Cluster | None:
        """The body of a name of which the network saw the beginning only: ``the [Centre] for Harbour Safety and Rescue``."""
        span, found = reference.span, self.world.acting[mention.id]
        rest = self.report.text[mention.span.end : span.end]
        if not rest or found.kind != "organization" or found.normal or not _MORE.fullmatch(rest) or joined(self.report, mention):
            return None
        inside = self.report.within(mention.span.end, span.end)
        if len(inside) > 1 or (inside and _LINKS.fullmatch(self.report.text, mention.span.end, inside[0].span.start) is None):
            return None
        full = " ".join(self.report.text[mention.span.start : span.end].split())
        known = self.world.names.named(full)
        if known is None:
            found.call(full)
            found.go_by(full, 2)
        return known

    def _author(self) -> Cluster | None:
        """Who alone signs the report: ``told [me]``."""
        byline = self.report.findings.document.byline
        signed = {self.world.acting.get(m.id) for m in self.report.within(byline.start, byline.end)} if byline is not None else set()
        people = {one for one in signed if one is not None and one.kind == "person"}
        return people.pop() if len(people) == 1 else None

    def _own_voice(self, reference: Reference) -> bool:
        """Whether the phrase is the report speaking of its own newsroom: ``told us``, ``this newspaper``, ``an earlier version of this
        article``.
        """
        return _names_itself(reference.span.text) and not self._is_quoted(reference.span.start)

    def _is_quoted(self, offset: int) -> bool:
        """Whether the character stands in somebody's own words, and not in the report's."""
        return self.report.quoted(offset) or self.inside_quotation(offset)


@lru_cache(maxsize=65536)
def _is_plain(text: str) -> bool:
    """Whether a phrase is a name or a noun, and so none of those that are looked at in other ways first."""
    opening = text.split(" ", 1)[0]
    special = _ADDRESSED.fullmatch(text) is not None or pronouns.is_pronoun(text) or pronouns.is_relative(opening)
    return not (special or nominals.may_be_national(text) or _names_itself(text))


def _names_itself(text: str) -> bool:
    words = text.casefold().split()
    ours = words[0] == "our" and 1 < len(words) <= _LONGEST and words[-1] in OUTLET_HEADS | SHOWS
    return (
        _VERSION.match(text) is not None
        or ours
        or words in (["us"], ["me"])
        or (len(words) == 2 and words[0] == "this" and words[1] in OUTLET_HEADS)
    )
