"""A dossier as the lines that an editor on deadline reads, each with its receipts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain

from hearsay.briefing.cited import Cited, spans
from hearsay.briefing.counts_by_side import by_side
from hearsay.briefing.days import day, days, usual_year
from hearsay.briefing.order import Order
from hearsay.briefing.receipts import Draft, Receipts
from hearsay.briefing.saying import is_shop_talk, nobody_named, statement_line, tells
from hearsay.briefing.title import title
from hearsay.briefing.wording import (
    DONE,
    NAMELESS,
    SPOKEN_ON,
    STATUSES,
    about_line,
    backing,
    brief_name,
    claimants,
    details,
    event_line,
    figure_line,
    listed,
    names_of,
    place_of,
    plain,
    told,
)
from hearsay.documents.tables import tables
from hearsay.model import BriefLines, Claim, Dispute, Dossier, Event, Figure, Line, Position, Section, Statement, Update, When
from hearsay.reconciliation.lexicon import DENYING_ACTS, LOOSE, UNCOUNTED
from hearsay.reconciliation.parties import UNKNOWN_OUTLETS
from hearsay.reconciliation.phrases import content, dated, number, shortened, value
from hearsay.reconciliation.prose import gist
from hearsay.reconciliation.telling import BULLETS, INNER, Teller, sentence_of, stands_alone
from hearsay.reconciliation.timeline import SPOKEN

MOST = {"What happened": 10, "Who says what": 12, "Figures": 14, "Disputed": 10, "What comes next": 8, "Open questions": 10}
"""Sections in order, with how many lines each may have."""
PER_SPEAKER = 2
DENIED = "denied: "
"""How a position begins that is but the denial of the other."""
WHOLE = 220
"""Characters of the longest sentence that stands beside a figure."""
SAME = 0.6
"""Share of the shorter of two statements of one speaker in common from which the second says nothing new."""
LONG_AGO = 31
"""Days before a story's first report from which what happened is its background, and told last."""


def brief(dossier: Dossier) -> BriefLines:
    """Lead and sections; a line that cannot be shown in the sentences it cites is not printed."""
    writer = Writer(dossier)
    return BriefLines(title(dossier), writer.lead(), writer.sections())


class Writer:
    """Writes drafts, section by section; what it keeps has receipts."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.cited = Cited(dossier)
        self.receipts = Receipts(self.cited)
        self.order = Order(self.cited)
        self._shown: set[str] = set()
        self.events = {event.id: event for event in dossier.events}
        self._teller = Teller(dossier.documents, self.cited.entities)
        reported = sorted(document.published[:10] for document in dossier.documents if document.published)
        self.first, self.last = (reported[0], reported[-1]) if reported else ("", "")
        self.year = usual_year(dossier.documents)

    def sections(self) -> tuple[Section, ...]:
        """Every section that has lines."""
        drafts = {
            "What happened": self.happened(),
            "Who says what": self.said(),
            "Figures": chain(self.revised(), self.figures()),
            "Disputed": self.disputed(),
            "What comes next": self.planned(),
            "Open questions": self.unclear(),
        }
        kept = ((heading, self._kept(drafts[heading], most)) for heading, most in MOST.items())
        return tuple(Section(heading, lines) for heading, lines in kept if lines)

    def lead(self) -> tuple[Line, ...]:
        """What is reported most, the widest dispute, the latest revision: one line each, where there is one."""
        told_most = self._kept(self.happened(), 1)
        widest = self._kept((Draft(tuple(f"disputed: {text}" for text in one.texts), one.cites) for one in self.disputed()), 1)
        revised = self._kept((draft for draft in self.revised() if self._large(draft.cites[0])), 1)
        return (*told_most, *widest, *revised)

    def _large(self, update: str) -> bool:
        """Whether a revision is worth the lead: by a tenth, or in three steps."""
        series = self.cited.updates[update].series
        first, last = series[0].low or 0.0, series[-1].low or 0.0
        return len(series) > 2 or abs(last - first) > first / 10

    def happened(self) -> Iterator[Draft]:
        """Events, each in a sentence of its own, those that most reports tell first; the rest behind.

        What somebody told one report stands among what is said.
        """
        taken: set[str] = set()
        for claim in sorted(self.order.claims("event"), key=lambda claim: self._aside(self.events[claim.members[0]])):
            event = self.events[claim.members[0]]
            alone = len(claim.documents) < 2
            vague = not (event.participants or event.place) or (event.date is None and alone)
            if vague or event.status in ("planned", "hypothetical") or event.kind == "statement" or (event.kind in SPOKEN and alone):
                continue
            sentence = self._teller.of(event).sentence
            if sentence not in taken:
                yield self.event_draft(claim)
            taken.add(sentence)

    def _aside(self, event: Event) -> tuple[bool, bool, bool]:
        """Occasions of speaking, background, and what its words tell only with those before."""
        end = event.date.end[:10] if event.date and dated(event.date.end) else self.last
        past = bool(self.first) and date.fromisoformat(end) < date.fromisoformat(self.first) - timedelta(LONG_AGO)
        return event.kind in SPOKEN_ON, past, not stands_alone(self._teller.of(event).words)

    def event_draft(self, claim: Claim) -> Draft:
        """An event in the words of a report, where and when it was, and who stands behind it."""
        event = self.events[claim.members[0]]
        words, place = self._teller.of(event).words, place_of(event, self.cited.entities)
        bare = event_line(event, self.cited.entities, self.year)
        where = place if place and place.casefold() not in words.casefold() else ""
        tail = (where, *details(event, self.year), STATUSES.get(event.status, ""), backing(claim))
        quoted = (told(f"“{words}”", *tail),) if words else ()
        return Draft((*quoted, told(bare, backing(claim)), bare), (claim.id,))

    def said(self) -> Iterator[Draft]:
        """What people say, a few lines each, nothing twice: what several texts tell first, then one line of everybody, then the rest."""
        spoken: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
        rest: list[tuple[Claim, Statement]] = []
        for claim in self.order.claims("statement"):
            statement = self.order.first_statement(claim)
            if statement is None or is_shop_talk(statement):
                continue
            speaker, stems = names_of(claim.claimants, 2), gist(content(statement)).stems
            before = spoken[speaker]
            known = speaker.casefold() not in NAMELESS and len(before) < PER_SPEAKER
            if not known or not tells(content(statement)) or any(_same(stems, one) for one in before):
                continue
            before.append(stems)
            if len(before) > 1 and self.cited.texts(claim) < 2:
                rest.append((claim, statement))
            else:
                yield self.statement_draft(claim, statement)
        yield from (self.statement_draft(claim, statement) for claim, statement in rest)

    def statement_draft(self, claim: Claim, statement: Statement) -> Draft:
        """What somebody says and who stands behind it."""
        text = self.statement_text(statement, names_of(claim.claimants, 2))
        return Draft((told(text, backing(claim, named=True)), text), (claim.id,))

    def statement_text(self, statement: Statement, speaker: str) -> str:
        """What somebody says, in the words of its report."""
        return plain(statement_line(statement, speaker, self.cited.documents[statement.doc].text))

    def figures(self) -> Iterator[Draft]:
        """Values with who claims them, one of a sentence that is told with it."""
        told_in: set[str] = {""}
        for claim in self.order.claims("figure"):
            figure = self.order.first_figure(claim)
            if figure is None or (figure.measure in LOOSE and self.cited.texts(claim) < 2):
                continue
            around = self.around(figure)
            if not around or around not in told_in:
                yield self.figure_draft(claim, figure)
            told_in.add(around)

    def figure_draft(self, claim: Claim, figure: Figure) -> Draft:
        """A value, what it counts, who claims it, and its caveat."""
        what = figure_line(figure, self.cited.entities)
        around = self.around(figure)
        tail = (claimants(claim), backing(claim, named=bool(claimants(claim))))
        texts = (f"{what}{around}", what, f"{value(figure)} {figure.measure.replace('-', ' ')}")
        return Draft(tuple(told(text, *tail) + self.caveat(claim) for text in texts), (claim.id,))

    def around(self, figure: Figure) -> str:
        """The sentence of a figure whose line says too little of what is counted."""
        if figure.measure in DONE and (figure.population or figure.place):
            return ""
        document = self.cited.documents[figure.span.doc]
        if any(table.start <= figure.span.start < table.end for table in tables(document.text)):
            return ""
        start, end = sentence_of(document, figure.span)
        words = shortened(document.text[start:end].translate(INNER).lstrip(BULLETS), WHOLE)
        return f": “{words}”" if " ".join(figure.span.text.split()) in words else ""

    def caveat(self, claim: Claim) -> str:
        """The words that it cannot be verified, and how many copies of the text that has them left them out."""
        held = [one for one in self.cited.members(claim.members) if isinstance(one, Figure)]
        with_it = sorted((one for one in held if one.caveat), key=lambda one: one.id)
        if not with_it:
            return ""
        lineages = {self.cited.documents[one.span.doc].lineage for one in with_it} - {None}
        warned = {one.span.doc for one in with_it}
        silent = {one.span.doc for one in held if one.span.doc not in warned and self.cited.documents[one.span.doc].lineage in lineages}
        dropped = f", left out by {'a copy' if len(silent) == 1 else 'copies'}" if silent else ""
        words = next(one.caveat.text for one in with_it if one.caveat)
        return plain(f" · “{shortened(words, 90)}”{dropped}")

    def revised(self) -> Iterator[Draft]:
        """Counts that were revised, first value to last."""
        for update in sorted(self.dossier.updates, key=self.order.update):
            first, last = update.series[0], update.series[-1]
            ends = [step.low if step.low is not None else step.high for step in (first, last)]
            if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
                continue
            way = "up" if ends[1] > ends[0] else "down"
            about = about_line(update.about, self.cited.entities)
            text = f"{about}: {way} from {number(ends[0])} to {number(ends[1])}{self._counting(update)}"
            when = f", {days(When(first.as_of, last.as_of, 'explicit'), self.year)}" if first.as_of and last.as_of else ""
            yield Draft((text + when, text, text.replace(about, update.measure.replace("-", " "))), (update.id,))

    def _counting(self, update: Update) -> str:
        """Whose count it is, where all that claim it are one, who gives both its first value and its last."""
        steps = [[one for one in self.cited.members(step.figures) if isinstance(one, Figure)] for step in update.series]
        givers = [{one.claimant.entity for one in step if one.claimant is not None and one.claimant.entity} for step in steps]
        known = frozenset().union(*givers)
        (whose,) = known if len(known) == 1 and givers[0] and givers[-1] else (None,)
        return f", counted by {self.cited.entities[whose].name}" if whose in self.cited.entities else ""

    def disputed(self) -> Iterator[Draft]:
        """Disputes, the widest first."""
        for dispute in sorted(self.dossier.disputes, key=self.order.dispute):
            if dispute.kind != "statement" or tells(dispute.positions[0].text):
                yield self.dispute_draft(dispute)

    def dispute_draft(self, dispute: Dispute) -> Draft:
        """The sides of a dispute with who holds them, and since when, where one side told it on another day than another."""
        first = [self._day(position) for position in dispute.positions]
        when = [one if len(set(first)) > 1 else None for one in first]
        if dispute.kind == "statement":
            return Draft(("; ".join(map(self._words, dispute.positions, when)), self._plain(dispute, when)), (dispute.id,))
        event = next((one for one in self.cited.members((dispute.id,)) if isinstance(one, Event)), None)
        words = self._teller.of(event).words if event else ""
        about = f"“{words}”" if words else about_line(dispute.about, self.cited.entities)
        sides = self._plain(dispute, when)
        counts = dispute.kind == "figure" and by_side(
            dispute.positions, [self._first_day(one) for one in dispute.positions], self.cited.entities, self._name, self._written
        )
        sides = counts or sides
        measure = dispute.about.split(", ")[0]
        barely = sides if measure in UNCOUNTED else f"{measure}: {sides}"
        return Draft((f"{about}: {sides}", f"{about.split(',')[0]}: {sides}", barely), (dispute.id,))

    def _plain(self, dispute: Dispute, when: Sequence[str | None]) -> str:
        return "; ".join(map(self._side, dispute.positions, when))

    def _words(self, position: Position, when: str | None) -> str:
        """What one side of a dispute says, in the words of a report."""
        names = list(dict.fromkeys(self._name(holder) for holder in self.cited.holders(position)))
        holders = listed(names) if len(names) < 4 else f"{names[0]}, {names[1]} and others"
        denied = position.text.startswith(DENIED)
        said = [one for one in self.cited.members(position.members) if isinstance(one, Statement)]
        own = [one for one in said if one.act not in DENYING_ACTS or one.speaker.entity in position.holders]
        best = next((one for one in own if content(one) == position.text), None)
        if denied:
            text = f"{holders} denied it"
        elif best is not None:
            text = self.statement_text(best, holders)
        else:
            text = f"{holders} said: {plain(shortened(position.text, 160))}"
        return f"{text} ({when})" if when else text

    def planned(self) -> Iterator[Draft]:
        """What is planned and was not past when the last report came, first what comes first."""
        claims = [claim for claim in self.order.claims("event") if self.events[claim.members[0]].status == "planned"]
        taken: set[str] = set()
        for claim in sorted(claims, key=lambda claim: self._starts(self.events[claim.members[0]])):
            event = self.events[claim.members[0]]
            sentence = self._teller.of(event).sentence
            known = event.participants or event.place or event.date
            if known and sentence not in taken and (event.date is None or event.date.end[:10] >= self.last):
                yield self.event_draft(claim)
            taken.add(sentence)

    def _starts(self, event: Event) -> str:
        return event.date.start[:10] if event.date and dated(event.date.start) else "9999"

    def unclear(self) -> Iterator[Draft]:
        """What is not known: figures with caveats, claims of unnamed sources alone, reports without a day."""
        for claim in self.order.claims("figure"):
            figure = self.order.first_figure(claim)
            if figure is not None and (caveat := self.caveat(claim)):
                what = figure_line(figure, self.cited.entities)
                whole = f"not verified: {what}{self.around(figure)}{caveat}"
                yield Draft(
                    (whole, f"not verified: {what}{caveat}", f"not verified: {value(figure)} {figure.measure}{caveat}"), (claim.id,)
                )
        for claim in (one for one in self._unnamed() if one.id not in self._shown):
            statement = self.order.first_statement(claim)
            if statement is not None and tells(content(statement)):
                text = self.statement_text(statement, names_of(claim.claimants, 2))
                yield Draft((nobody_named(text, len(claim.newsrooms)),), (claim.id,))
        yield from self._undated()

    def _unnamed(self) -> list[Claim]:
        anonymous = [claim for claim in self.order.claims("statement") if all(origin.entity is None for origin in claim.claimants)]
        return [claim for claim in anonymous if len(claim.documents) > 1 or claim.status == "disputed"][:4]

    def _undated(self) -> Iterator[Draft]:
        undated = [document for document in self.dossier.documents if document.analysed and not document.published]
        first: dict[str, str] = {}
        for statement in self.dossier.statements if undated else ():
            first.setdefault(statement.doc, statement.id)
        for figure in self.dossier.figures if undated else ():
            first.setdefault(figure.span.doc, figure.id)
        for document in undated:
            if document.id in first:
                name = document.outlet or document.uri.rsplit("/", 1)[-1]
                yield Draft(
                    (f"no day can be told for the report of {brief_name(name)}", "no day can be told for this report"),
                    (first[document.id],),
                )

    def _kept(self, drafts: Iterable[Draft], most: int) -> tuple[Line, ...]:
        out: list[Line] = []
        for line in self.receipts.keep(drafts):
            if line.text not in {other.text for other in out}:
                out.append(line)
                self._shown.update(line.cites)
            if len(out) == most:
                break
        return tuple(out)

    def _side(self, position: Position, when: str | None) -> str:
        held = list(dict.fromkeys(self._name(holder) for holder in self.cited.holders(position)[:3]))
        return f"{plain(shortened(position.text, 120))} ({', '.join([*held, when] if when else held)})"

    def _day(self, position: Position) -> str | None:
        first = self._first_day(position)
        return self._written(first) if first else None

    def _first_day(self, position: Position) -> str | None:
        """The day of the first report that has it; None where one of them has no day."""
        members = self.cited.members(position.members)
        found = {self.cited.documents[span.doc].published for finding in members for span in spans(finding)}
        return min(one for one in found if one)[:10] if found and None not in found else None

    def _written(self, first: str) -> str:
        return day(first, self.year)

    def _name(self, holder: str) -> str:
        if holder in self.cited.entities:
            return self.cited.entities[holder].name
        return "reports" if holder == UNKNOWN_OUTLETS.name else brief_name(holder)


def _same(stems: frozenset[str], before: frozenset[str]) -> bool:
    """Whether one says most of what the shorter of the two does."""
    return len(stems & before) >= SAME * min(len(stems), len(before))
