"""Words that reports use for one another, so that what is told in other words is still found to be one claim."""

from __future__ import annotations

from functools import lru_cache

from hearsay.reconciliation.prose import stem

_SYNONYMS = (
    "die died dies dead death deaths killed kill killing kills fatalities fatality perished slain",
    "wounded wound wounds injured injury injuries hurt",
    "begin began begun start started starts",
    "change changed alter altered modify modified doctored falsified manipulated rigged tampered",
    "broken faulty defective inoperative malfunctioning",
    "record recorded log logged register registered noted",
    "sounded sound rang ring blared wailed resounded",
    "siren sirens alarm alarms",
    "seize seized capture captured captures overrun conquered",
    "release released releases free freed liberate liberated",
    "detain detained detention arrest arrested custody imprisoned jailed",
    "talks negotiations negotiation negotiate negotiating",
    "agreement accord deal pact treaty",
    "aid help assistance relief assist",
    "ship ships boat boats vessel vessels",
    "lorry lorries truck trucks",
    "blast blasts explosion explosions detonation exploded",
    "fighters gunmen militants insurgents rebels",
    "doctors doctor medics physicians",
    "homes home houses house",
    "pay wages salary salaries",
    "lawyer lawyers attorney counsel",
    "fled flee fleeing escaped escape",
    "suspend suspended suspends halt halted pause paused stopped scrapping scrapped",
    "resign resigned resignation quit",
    "promise promised pledge pledged vow vowed",
    "frontier border borders frontiers",
    "prisoner prisoners captives captive hostages detainees",
    "inquiry investigation probe enquiry",
    "attack attacks attacked raid raids assault bombing bombardment",
    "rise rose risen increase increased climbed grew",
    "drop decline declined decreased",
    "children kids minors child",
    "truce ceasefire armistice",
    "vote votes ballots ballot",
    "banned forbidden prohibited barred outlawed",
    "permitted allowed authorised authorized",
    "destroyed demolished wrecked razed",
    "collapsed burst ruptured failed",
    "withdraw withdrew withdrawal pullout",
    "soldiers troops servicemen",
    "protesters demonstrators marchers protest demonstration",
    "looted looting robbed stole stolen",
    "weapons arms weapon ammunition",
    "fuel petrol diesel",
    "money funds cash",
    "rescued saved",
    "evacuated evacuate evacuation",
    "blame fault responsible responsibility",
    "captain skipper",
    "close closed closing shut",
    "plane planes aircraft jet jets",
)
"""Words for one thing; each class by its first. *Clerks altered the lists. The lists were changed overnight.*"""
_MEANT = {stem(word): stem(words.split()[0]) for words in _SYNONYMS for word in words.split()}


@lru_cache(maxsize=65536)
def meant(stems: frozenset[str]) -> frozenset[str]:
    """Stems, those of words for one thing as one."""
    return frozenset(_MEANT.get(word, word) for word in stems)
