"""No line without receipts: every name and number in it stands in the sentences it cites, or is recorded for them.

Recorded are the names and aliases of entities that the cited findings name, the values of cited figures, the days and
attributes of cited events, how many newsrooms, claimants and reports a cited claim has, and how a cited report is called.
The brief's own words are therefore never written with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from hearsay.briefing.cited import Cited, Finding
from hearsay.briefing.days import WRITTEN, short
from hearsay.model import Event, Figure, Line, Statement, When
from hearsay.reconciliation.parties import UNKNOWN_OUTLETS
from hearsay.reconciliation.phrases import IN_MINUTES, lasting, number, value

DAY = re.compile(r"\b\d{4}-(?:0[1-9]|1[0-2])-\d{2}\b")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NAME = re.compile(r"[^\W\d_]+")


class Draft(msgspec.Struct, frozen=True):
    """A line as one would like to have it, and in plainer words where that cannot be shown."""

    texts: tuple[str, ...]
    cites: tuple[str, ...]


class Receipts:
    """Holds lines to what they cite."""

    def __init__(self, cited: Cited) -> None:
        self.cited = cited

    def keep(self, drafts: Iterable[Draft]) -> Iterator[Line]:
        """Each draft as a line, in its first wording that can be shown in full; one that cannot be is dropped."""
        for draft in drafts:
            for text in draft.texts:
                line = " ".join(text.split())
                if draft.cites and line and not self.missing(line, draft.cites):
                    yield Line(line, draft.cites)
                    break

    def missing(self, text: str, cites: Iterable[str]) -> tuple[str, ...]:
        """Names, numbers and days in ``text`` that nothing in ``cites`` shows; empty for a line that holds.

        One look after the other, until all are found: a claim may rest on a thousand sentences.
        """
        days, rest = [*DAY.findall(text), *WRITTEN.findall(text)], WRITTEN.sub(" ", DAY.sub(" ", text))
        wanted = {day: day for day in days} | {one: plain(one) for one in NUMBER.findall(rest)}
        wanted |= {word: word.casefold() for word in NAME.findall(rest) if word[0].isupper()}
        open_ = set(wanted.values())
        for told in self._told(tuple(cites)):
            if not open_:
                return ()
            open_ -= shown(told)
        return tuple(written for written, meant in wanted.items() if meant in open_)

    def _told(self, cites: tuple[str, ...]) -> Iterator[str]:
        """All that is cited, in words: what is recorded for it, then its sentences, then what is recorded for each finding."""
        yield from self._recorded(cites)
        findings = self.cited.members(cites)
        for finding in findings:
            yield from (sentence.text for sentence in self.cited.of(finding))
        for finding in findings:
            yield from self._of_finding(finding)

    def _recorded(self, cites: tuple[str, ...]) -> Iterator[str]:
        for name in cites:
            if claim := self.cited.claims.get(name):
                known = sum(origin.description != UNKNOWN_OUTLETS.name for origin in claim.newsrooms)
                yield f"{len(claim.newsrooms)} {known} {len(claim.claimants)} {len(claim.documents)}"
                yield from self._named(party for chain in claim.chains for party in chain)
                yield from (origin.description for origin in (*claim.newsrooms, *claim.claimants) if origin.entity in self.cited.entities)
            if dispute := self.cited.disputes.get(name):
                yield from self._named(holder for position in dispute.positions for holder in position.holders)
                yield f"{len(dispute.positions)}"
            if update := self.cited.updates.get(name):
                yield from (step.as_of for step in update.series if step.as_of)

    def _of_finding(self, finding: Finding) -> Iterator[str]:
        documents = {span.doc for span in finding.mentions} if isinstance(finding, Event) else set()
        entities: list[str | None] = []
        if isinstance(finding, Statement):
            documents.add(finding.doc)
            entities = [finding.speaker.entity, finding.speaker.affiliation, *finding.addressees, *finding.via]
            yield _day(finding.said_on)
        elif isinstance(finding, Figure):
            documents.add(finding.span.doc)
            entities = [finding.place, *([finding.claimant.entity, finding.claimant.affiliation] if finding.claimant else [])]
            yield " ".join(number(one) for one in (finding.low, finding.high) if one is not None)
            yield value(finding) if finding.measure == IN_MINUTES else ""
            yield _day(finding.period)
        else:
            entities = [finding.place, *(participant.entity for participant in finding.participants)]
            yield " ".join(str(value) for value in finding.attributes.values() if not isinstance(value, str))
            yield _lasted(finding)
            entities += [value for value in finding.attributes.values() if isinstance(value, str)]
            yield _day(finding.date)
        yield from self._named(entity for entity in entities if entity)
        for name in sorted(documents):
            document = self.cited.documents[name]
            told = (document.outlet, document.credit, document.published or document.uri.rsplit("/", 1)[-1])
            yield " ".join(part for part in told if part)

    def _named(self, entities: Iterable[str]) -> Iterator[str]:
        for name in entities:
            if entity := self.cited.entities.get(name):
                yield " ".join((entity.name, *entity.aliases))


@lru_cache(maxsize=65536)
def shown(text: str) -> frozenset[str]:
    """The days, the plain numbers and the words, in lower case, of a text; days of the calendar as they are written as well."""
    written = [short(day) for day in DAY.findall(text)]
    told = " ".join((text, *written))
    days, numbers, words = (*DAY.findall(text), *WRITTEN.findall(told)), NUMBER.findall(told), NAME.findall(told)
    return frozenset((*days, *map(plain, numbers), *map(str.casefold, words)))


def plain(value: str) -> str:
    """A number without thousands separators and trailing noughts after the point, so that ``5,300.0`` is ``5300``."""
    bare = value.replace(",", "")
    return bare.rstrip("0").rstrip(".") if bare.count(".") == 1 else bare


def _lasted(event: Event) -> str:
    minutes = event.attributes.get("duration_minutes")
    return lasting(minutes) if isinstance(minutes, int | float) else ""


def _day(when: When | None) -> str:
    return f"{when.start[:10]} {when.end[:10]}" if when else ""
