"""Kinds of events that the network tells where no table of words does: what a report calls each, and who takes part.

The network learns them from the reports of ``training/reports/marked``; their README says what each kind is.
"""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger


def _rows(frame: str, kinds: str, type: str | None = None, *, said: str = "") -> dict[str, Trigger]:
    """A row for each of the ``kinds``, which are said to be of the kind ``said`` where that is another."""
    return {kind: Trigger(said or kind, "VERB", "", frame, "", type=type) for kind in kinds.split()}


READ: dict[str, Trigger] = {
    **_rows("assault", "attack invasion siege capture coup mutiny raid robbery looting crackdown ceasefire-violation"),
    **_rows("assault", "shooting killing", said="attack"),
    **_rows("assault", "attack-cyber", "cyber", said="attack"),
    **_rows("clash", "battle", "clash", said="attack"),
    **_rows("clash", "debate rupture"),
    **_rows("custody", "abduction detention trial charge release rescue evacuation expulsion execution extradition pardon"),
    **_rows("departure", "surrender escape resignation displacement"),
    **_rows("movement", "withdrawal departure movement"),
    **_rows("movement", "deployment", said="movement"),
    **_rows("arriving", "arrival"),
    **_rows("journey", "visit"),
    **_rows("reciprocal", "meeting talks mediation exchange"),
    **_rows("reciprocal", "summit", said="meeting"),
    **_rows("call", "call"),
    **_rows("accord", "agreement ceasefire"),
    **_rows("briefing", "press-conference"),
    **_rows("interview", "interview"),
    **_rows("speech", "address apology congratulation"),
    **_rows("letter", "letter"),
    **_rows("vote", "vote veto"),
    **_rows("elect", "election"),
    **_rows("office", "appointment dismissal summons inauguration award"),
    **_rows("penalty", "lawsuit fine"),
    **_rows("penalty", "sanction", said="sanctions"),
    **_rows("penalty", "sentence", "conviction", said="trial"),
    **_rows("giving", "aid distribution handover appeal"),
    **_rows("crowd", "protest strike commemoration"),
    **_rows("crowd", "riot", said="protest"),
    **_rows("mishap", "accident explosion"),
    **_rows("mishap", "collapse", said="accident"),
    **_rows("mishap", "fire", "fire", said="disaster"),
    **_rows("nature", "disaster outbreak"),
    **_rows("fate", "death funeral recovery identification"),
    **_rows("decree", "declaration decree curfew mourning"),
    **_rows("shutdown", "closure opening reopening outage"),
    **_rows("measure", "ban boycott cancellation postponement suspension resumption recognition dissolution order inspection"),
    **_rows("measure", "investigation ruling recall launch test search denial claim announcement leak"),
    **_rows("signal", "alarm"),
}  # fmt: skip
"""By the kind that the network tells. What it tells besides (*warning*, *statement*) is left to the table of words."""

COVERED: dict[str, frozenset[str]] = {
    "attack": frozenset({"explosion", "launch", "robbery", "strike"}),
    "crackdown": frozenset({"attack", "killing", "shooting"}),
    "closure": frozenset({"protest"}),
    "curfew": frozenset({"declaration"}),
    "declaration": frozenset({"mourning"}),
    "departure": frozenset({"displacement"}),
    "election": frozenset({"vote"}),
    "evacuation": frozenset({"displacement", "expulsion"}),
    "launch": frozenset({"explosion"}),
    "release": frozenset({"handover"}),
    "ruling": frozenset({"vote"}),
    "sanctions": frozenset({"ban", "suspension"}),
    "talks": frozenset({"exchange"}),
    "trial": frozenset({"charge"}),
}
"""Kinds of the table of words, and what the network may call the same: a suicide bomber's *explosion* is an attack, Sunday's *vote* an
election."""
