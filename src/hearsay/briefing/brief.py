"""A dossier as the lines that an editor on deadline reads, each with its receipts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from hearsay.briefing.cited import Cited, spans
from hearsay.briefing.receipts import Draft, Receipts
from hearsay.briefing.wording import (
    SHOP_TALK,
    SPOKEN_ON,
    backing,
    brief_name,
    claimants,
    event_line,
    figure_line,
    names_of,
    several,
    statement_line,
)
from hearsay.model import BriefLines, Claim, Dispute, Dossier, Figure, Line, Position, Section, Statement, Update
from hearsay.reconciliation.lexicon import LOOSE
from hearsay.reconciliation.phrases import content, headlines, number, shortened, telling, value
from hearsay.reconciliation.prose import gist, overlap

MOST = {"What happened": 10, "Who says what": 12, "Figures": 14, "Disputed": 10, "Open questions": 12}
"""Sections in order, with how many lines each may have."""
PER_SPEAKER = 2
SOME = 2
"""Words with a meaning of their own that somebody must say for a line."""
FIRST_MEASURES = ("killed", "casualties", "injured", "missing", "captured", "displaced", "rescued")
"""What an editor looks for first among figures; everything else after, by how many report it."""


def brief(dossier: Dossier) -> BriefLines:
    """Lead and sections; a line that cannot be shown in the sentences it cites is not printed."""
    writer = Writer(dossier)
    return BriefLines(title(dossier), writer.lead(), writer.sections())


def title(dossier: Dossier) -> str:
    """The headline that says most of what the other headlines say; else how many reports there are."""
    titles = {document.title: gist(document.title).stems for document in dossier.documents if document.title and document.analysed}
    if not titles:
        return several(len(dossier.documents), "report")
    scores = {one: sum(overlap(stems, other) for other in titles.values()) for one, stems in titles.items()}
    return shortened(min(scores, key=lambda one: (-round(scores[one], 9), one)), 140)


class Writer:
    """Writes drafts, section by section; what it keeps has receipts."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.cited = Cited(dossier)
        self.receipts = Receipts(self.cited)
        self._claims: dict[str, list[Claim]] = {}
        self._figures: dict[str, Figure | None] = {}
        self.events = {event.id: event for event in dossier.events}
        self._heads = headlines(dossier.documents)

    def sections(self) -> tuple[Section, ...]:
        """Every section that has lines."""
        drafts = {
            "What happened": self.happened(),
            "Who says what": self.said(),
            "Figures": chain(self.revised(), self.figures()),
            "Disputed": self.disputed(),
            "Open questions": self.unclear(),
        }
        kept = ((heading, self._kept(drafts[heading], most)) for heading, most in MOST.items())
        return tuple(Section(heading, lines) for heading, lines in kept if lines)

    def lead(self) -> tuple[Line, ...]:
        """The widest dispute, what is reported most, the latest revision: one line each, where there is one."""
        widest = self._kept(self.disputed(), 1)
        told = self._kept(self.happened(), 1)
        revised = self._kept((draft for draft in self.revised() if self._large(draft.cites[0])), 1)
        return (*widest, *told, *revised)

    def _large(self, update: str) -> bool:
        """Whether a revision is worth the lead: by a tenth, or in three steps."""
        series = self.cited.updates[update].series
        first, last = series[0].low or 0.0, series[-1].low or 0.0
        return len(series) > 2 or abs(last - first) > first / 10

    def happened(self) -> Iterator[Draft]:
        """Events, those that most reports tell first; occasions of speaking behind all others, bare statements among what people say."""
        for claim in sorted(self._ranked("event"), key=lambda claim: self.events[claim.members[0]].kind in SPOKEN_ON):
            event = self.events[claim.members[0]]
            vague = not (event.participants or event.place) or (event.date is None and len(claim.documents) < 2)
            if vague or event.kind == "statement" or event.status in ("planned", "hypothetical"):
                continue
            yield self.event_draft(claim)

    def event_draft(self, claim: Claim) -> Draft:
        """An event and who stands behind it."""
        event = self.events[claim.members[0]]
        text, words = event_line(event, self.cited.entities), telling(event, self.cited.entities, self._heads)
        told = (f"{text}: “{words}” — {backing(claim)}",) if words else ()
        return Draft((*told, f"{text} — {backing(claim)}", text), (claim.id,))

    def said(self) -> Iterator[Draft]:
        """What people say, a few lines each."""
        spoken: Counter[str] = Counter()
        for claim in self._ranked("statement"):
            statement = self.first_statement(claim)
            if statement is None or any(words in content(statement).lower() for words in SHOP_TALK):
                continue
            speaker = names_of(claim.claimants, 2)
            spoken[speaker] += 1
            if spoken[speaker] > PER_SPEAKER or not _tells(statement):
                continue
            yield self.statement_draft(claim, statement)

    def statement_draft(self, claim: Claim, statement: Statement) -> Draft:
        """What somebody says and who stands behind it."""
        text = statement_line(statement, names_of(claim.claimants, 2))
        return Draft((f"{text} — {backing(claim)}", text), (claim.id,))

    def figures(self) -> Iterator[Draft]:
        """Values with who claims them."""
        for claim in self._ranked("figure"):
            figure = self.first_figure(claim)
            if figure is None or (figure.measure in LOOSE and self.cited.texts(claim) < 2):
                continue
            yield self.figure_draft(claim, figure)

    def figure_draft(self, claim: Claim, figure: Figure) -> Draft:
        """A value, what it counts, who claims it, and its caveat."""
        what = figure_line(figure, self.cited.entities)
        tail = f"— {' · '.join(part for part in (claimants(claim), backing(claim)) if part)}{self.caveat(claim)}"
        plain = f"{value(figure)} {figure.measure}"
        return Draft((f"{what} {tail}", f"{plain} {tail}", f"{plain} — {backing(claim)}"), (claim.id,))

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
        return f" · “{shortened(words, 90)}”{dropped}"

    def revised(self) -> Iterator[Draft]:
        """Counts that were revised, first value to last."""
        for update in sorted(self.dossier.updates, key=self._update_rank):
            first, last = update.series[0], update.series[-1]
            ends = [step.low if step.low is not None else step.high for step in (first, last)]
            if ends[0] is None or ends[1] is None:
                continue
            way = "up" if ends[1] > ends[0] else "down"
            text = f"{update.about}: {way} from {number(ends[0])} to {number(ends[1])}{self._counting(update)}"
            days = f"{text}, {first.as_of} to {last.as_of}" if first.as_of != last.as_of else f"{text}, {last.as_of}"
            yield Draft((days, text, text.replace(update.about, update.measure)), (update.id,))

    def _counting(self, update: Update) -> str:
        """Whose count it is, where all that claim it are one."""
        figures = [one for step in update.series for one in self.cited.members(step.figures) if isinstance(one, Figure)]
        known = {one.claimant.entity for one in figures if one.claimant is not None and one.claimant.entity}
        (whose,) = known if len(known) == 1 else (None,)
        return f", counted by {self.cited.entities[whose].name}" if whose in self.cited.entities else ""

    def disputed(self) -> Iterator[Draft]:
        """Disputes, the widest first."""
        for dispute in sorted(self.dossier.disputes, key=self._dispute_rank):
            yield self.dispute_draft(dispute)

    def dispute_draft(self, dispute: Dispute) -> Draft:
        """The sides of a dispute with who holds them, and since when, where one side told it on another day than another."""
        days = [self._day(position) for position in dispute.positions]
        told = zip(dispute.positions, days if len(set(days)) > 1 else [None] * len(days), strict=True)
        sides = "; ".join(self._side(position, day) for position, day in told)
        about = [f"{shortened(dispute.about, 120)}: ", f"{dispute.about.split(',')[0]}: "] if dispute.kind != "statement" else []
        return Draft((*(f"{one}{sides}" for one in about), sides), (dispute.id,))

    def unclear(self) -> Iterator[Draft]:
        """What is not known: figures with caveats, claims of unnamed sources alone, plans, reports without a day."""
        for claim in self._ranked("figure"):
            figure = self.first_figure(claim)
            if figure is not None and (caveat := self.caveat(claim)):
                what = figure_line(figure, self.cited.entities)
                yield Draft((f"not verified: {what}{caveat}", f"not verified: {value(figure)} {figure.measure}{caveat}"), (claim.id,))
        for claim in self._unnamed():
            statement = self.first_statement(claim)
            if statement is not None and _tells(statement):
                text = statement_line(statement, names_of(claim.claimants, 2))
                yield Draft((f"nobody named behind it, {several(len(claim.newsrooms), 'newsroom')}: {text}",), (claim.id,))
        for claim in self._ranked("event"):
            event = self.events[claim.members[0]]
            if event.status == "planned" and event.participants:
                yield Draft((event_line(event, self.cited.entities),), (claim.id,))
        yield from self._undated()

    def _unnamed(self) -> list[Claim]:
        anonymous = [claim for claim in self._ranked("statement") if all(origin.entity is None for origin in claim.claimants)]
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
                yield Draft((f"no day can be told for the report of {name}", "no day can be told for this report"), (first[document.id],))

    def _kept(self, drafts: Iterable[Draft], most: int) -> tuple[Line, ...]:
        out: list[Line] = []
        for line in self.receipts.keep(drafts):
            if line.text not in {other.text for other in out}:
                out.append(line)
            if len(out) == most:
                break
        return tuple(out)

    def _ranked(self, kind: str) -> list[Claim]:
        if kind not in self._claims:
            self._claims[kind] = sorted((claim for claim in self.dossier.claims if claim.kind == kind), key=self.claim_rank)
        return self._claims[kind]

    def claim_rank(self, claim: Claim) -> tuple[int, int, int, int, str]:
        """What more newsrooms, then more reports tell comes first."""
        figure = self.first_figure(claim) if claim.kind == "figure" else None
        place = FIRST_MEASURES.index(figure.measure) if figure and figure.measure in FIRST_MEASURES else len(FIRST_MEASURES)
        return (-len(claim.newsrooms), -len(claim.documents), place, claim.status != "disputed", claim.id)

    def _update_rank(self, update: Update) -> tuple[int, int, str]:
        place = FIRST_MEASURES.index(update.measure) if update.measure in FIRST_MEASURES else len(FIRST_MEASURES)
        return (place, -len(update.series), update.id)

    def _dispute_rank(self, dispute: Dispute) -> tuple[int, int, int, int, str]:
        """First that whose two main sides most newsrooms tell; of equals those over the first measures, and of few positions."""
        told = sorted((len(self._newsrooms(position)) for position in dispute.positions), reverse=True)
        figures = (one for side in dispute.positions for one in self.cited.members(side.members) if isinstance(one, Figure))
        measure = next((one.measure for one in figures), "")
        place = FIRST_MEASURES.index(measure) if measure in FIRST_MEASURES else len(FIRST_MEASURES)
        return (-sum(told[1:2]), place, -sum(told[:1]), len(dispute.positions), dispute.id)

    def _newsrooms(self, position: Position) -> frozenset[str]:
        """The reports that tell a position, by newsroom where that is known."""
        found = {span.doc for finding in self.cited.members(position.members) for span in spans(finding)}
        return frozenset(self.cited.documents[name].outlet or name for name in found)

    def first_statement(self, claim: Claim) -> Statement | None:
        """The statement of a claim that shows it best."""
        found = [one for one in self.cited.members(claim.members) if isinstance(one, Statement)]
        clean = [one for one in found if one.verbatim] or found
        return max(clean, key=lambda one: (one.speaker.entity is not None, one.mode == "direct", one.score, one.id), default=None)

    def first_figure(self, claim: Claim) -> Figure | None:
        """The figure of a claim that tells most of what is counted."""
        if claim.id not in self._figures:
            found = [one for one in self.cited.members(claim.members) if isinstance(one, Figure)]
            self._figures[claim.id] = max(found, key=_telling, default=None)
        return self._figures[claim.id]

    def _side(self, position: Position, day: str | None) -> str:
        held = [self._name(holder) for holder in position.holders[:3]]
        return f"{shortened(position.text, 120)} ({', '.join([*held, day] if day else held)})"

    def _day(self, position: Position) -> str | None:
        """The day of the first report that has it; None where one of them has no day."""
        members = self.cited.members(position.members)
        days = {self.cited.documents[span.doc].published for finding in members for span in spans(finding)}
        return min(day for day in days if day)[:10] if days and None not in days else None

    def _name(self, holder: str) -> str:
        return self.cited.entities[holder].name if holder in self.cited.entities else brief_name(holder)


def _telling(figure: Figure) -> tuple[bool, bool, bool, str]:
    return figure.claimant is not None, figure.population is not None, figure.place is not None, figure.id


def _tells(statement: Statement) -> bool:
    """Whether its words say something by themselves: two that carry meaning, not *it*."""
    return len(gist(content(statement)).stems) >= SOME
