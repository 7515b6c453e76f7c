"""More nouns for people, by trade and by kin, beside those of :mod:`hearsay.extraction.lexicon.event_words`."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TRADES = _words(
    "dispatcher signalman conductor steward stewardess courier cashier technician mechanic specialist consultant accountant auditor "
    "geologist hydrologist biologist chemist physicist toxicologist psychologist paediatrician surgeon midwife veterinarian elder "
    "sheikh imam cleric rabbi monk nun herder shepherd pensioner orphan widow widower grandmother grandfather uncle aunt nephew niece "
    "cousin grandson granddaughter schoolchild schoolgirl schoolboy pupil tenant landlord unionist bereaved"
)
"""*Two [mechanics] were arrested. Three [nuns] were hurt.*"""
