"""What comes first in a brief, and which finding of a claim shows it best."""

from __future__ import annotations

from hearsay.briefing.cited import Cited, heads, spans
from hearsay.briefing.saying import natural_line
from hearsay.model import Claim, Dispute, Figure, Position, Statement, Update

FIRST_MEASURES = ("killed", "casualties", "injured", "missing", "captured", "displaced", "rescued")
"""What an editor looks for first among figures; everything else after, by how many report it."""


class Order:
    """Ranks claims, disputes and updates by what an editor looks for first."""

    def __init__(self, cited: Cited) -> None:
        self._cited = cited
        self._heard = cited.heard()
        self._claims: dict[str, list[Claim]] = {}
        self._figures: dict[str, Figure | None] = {}

    def claims(self, kind: str) -> list[Claim]:
        """The claims of a kind, in order."""
        if kind not in self._claims:
            self._claims[kind] = sorted((claim for claim in self._cited.claims.values() if claim.kind == kind), key=self.claim)
        return self._claims[kind]

    def claim(self, claim: Claim) -> tuple[object, ...]:
        """What more newsrooms, then more texts tell comes first, copies counted once; of equals what is copied most, then what stands first
        in its report. Disputed figures come first of their equals; of what is disputed in words *Disputed* tells."""
        figure = self.first_figure(claim) if claim.kind == "figure" else None
        place = _place(figure.measure) if figure else len(FIRST_MEASURES)
        heard = (
            max((self._heard[origin.entity] for origin in claim.claimants if origin.entity), default=0) if claim.kind == "statement" else 0
        )
        at = min((span.start for one in self._cited.members(claim.members) for span in heads(one)), default=0)
        calm = claim.status != "disputed" and claim.kind != "statement"
        return (-len(claim.newsrooms), -self._cited.texts(claim), place, calm, -len(claim.documents), -heard, at, claim.id)

    def update(self, update: Update) -> tuple[int, int, str]:
        """The first measures, then the longest series."""
        return (_place(update.measure), -len(update.series), update.id)

    def dispute(self, dispute: Dispute) -> tuple[int, int, int, int, str]:
        """First that whose two main sides most newsrooms tell; of equals those over the first measures, and of few positions."""
        told = sorted((len(self._newsrooms(position)) for position in dispute.positions), reverse=True)
        figures = (one for side in dispute.positions for one in self._cited.members(side.members) if isinstance(one, Figure))
        place = _place(next((one.measure for one in figures), ""))
        return (-sum(told[1:2]), place, -sum(told[:1]), len(dispute.positions), dispute.id)

    def first_statement(self, claim: Claim) -> Statement | None:
        """The statement of a claim that shows it best."""
        found = [one for one in self._cited.members(claim.members) if isinstance(one, Statement)]
        clean = [one for one in found if one.verbatim] or found
        return max(clean, key=self._shows, default=None)

    def first_figure(self, claim: Claim) -> Figure | None:
        """The figure of a claim that tells most of what is counted."""
        if claim.id not in self._figures:
            found = [one for one in self._cited.members(claim.members) if isinstance(one, Figure)]
            self._figures[claim.id] = max(found, key=_telling, default=None)
        return self._figures[claim.id]

    def _shows(self, one: Statement) -> tuple[object, ...]:
        """Whose speaker is known, that runs as a sentence or is quoted, surest first."""
        runs = one.mode == "direct" or bool(natural_line(one, "", self._cited.documents[one.doc].text))
        return one.speaker.entity is not None, runs, one.mode == "direct", one.score, one.id

    def _newsrooms(self, position: Position) -> frozenset[str]:
        """The reports that tell a position, by newsroom where that is known."""
        found = {span.doc for finding in self._cited.members(position.members) for span in spans(finding)}
        return frozenset(self._cited.documents[name].outlet or name for name in found)


def _place(measure: str) -> int:
    return FIRST_MEASURES.index(measure) if measure in FIRST_MEASURES else len(FIRST_MEASURES)


def _telling(figure: Figure) -> tuple[bool, bool, bool, str]:
    return figure.claimant is not None, figure.population is not None, figure.place is not None, figure.id
