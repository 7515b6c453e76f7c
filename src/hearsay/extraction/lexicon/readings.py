"""Which of the network's readings of a number is believed against what."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

VAGUER = words("count people times duration aid members attacks capacity")
"""What the network calls a number of anything, which says less than a noun of a class does."""
UNREAD = VAGUER - {"aid"}
"""What a number of which no word says anything is not held for, however certain the network is."""
LENGTHS = words("duration sentence")
UNHELD = LENGTHS | words("times magnitude capacity")
"""What a number that no rule holds for a figure is not held for: its unit would say so."""
_WEAK = VAGUER | words("aboard votes-for votes-against")
"""What the network is not believed against the words around a number."""
OVERRULED: dict[str, frozenset[str]] = {
    "distance": _WEAK | words("height depth"),
    "killed": _WEAK | {"recovered"},
    **dict.fromkeys(
        words(
            "injured missing trapped displaced evacuated rescued freed captured abducted deported sheltered affected ill "
            "infected destroyed damaged protesters strikers people count personnel troops aboard teams"
        ),
        _WEAK,
    ),
    "casualties": _WEAK | {"killed", "injured"},
    "people": _WEAK | {"protesters"},
    "hospitalised": _WEAK | {"injured"},
}
"""What the words around a number may make of it though it is something else, which the network is certain of (``340 kilos went
missing``), each with what it is not that all the same."""
FORESEEN = words("expect expects expecting await awaits awaiting represent represents representing passed pass passing")
"""In front of a number of people these tell of nothing that befell them."""
HARMING = words("hit struck attacked raided shelled bombed stormed ambushed targeted rammed entered fired opened seized overran set")
"""What those do of whom nothing is told by what became of others."""
