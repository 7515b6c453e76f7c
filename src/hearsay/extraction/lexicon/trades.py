"""More nouns for people, by trade and by kin, beside those of :mod:`hearsay.extraction.lexicon.event_words`."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TRADES = _words(
    "dispatcher signalman conductor steward stewardess courier cashier technician mechanic specialist consultant accountant auditor "
    "geologist hydrologist biologist chemist physicist toxicologist psychologist paediatrician surgeon midwife veterinarian elder "
    "sheikh imam cleric rabbi monk nun herder shepherd pensioner orphan widow widower grandmother grandfather uncle aunt nephew niece "
    "cousin grandson granddaughter schoolchild schoolgirl schoolboy pupil tenant landlord unionist bereaved "
    "individual skipper stallholder shopkeeper customer holidaymaker backpacker swimmer bather referee athlete runner cyclist rider biker "
    "crewman seaman trawlerman surfer logger poacher dealer burglar vandal arsonist gangster mobster pirate fraudster accomplice "
    "ringleader mastermind defendant convict fugitive murderer extremist mercenary recruit conscript cadet constable lieutenant admiral "
    "bodyguard sentry cop juror solicitor barrister pharmacist dentist researcher lecturer headteacher graduate toddler baby infant "
    "teen youngster lad mum dad spouse friend labourer builder electrician plumber welder boss chairwoman founder banker broker "
    "economist bureaucrat congressman congresswoman councillor archbishop pastor pilgrim campaigner marcher photographer cameraman "
    "writer poet artist singer musician actor actress comedian asylum-seeker expatriate islander nomad squatter"
)
"""*Two [mechanics] were arrested. Three [nuns] were hurt.*"""
