"""Kinds of event that joining their tellings turns on, as data; each set's entries carry the sentence that shows them."""

from __future__ import annotations

CALAMITIES = frozenset({
    "attack", "disaster", "accident", "explosion", "capture", "siege", "invasion", "abduction", "outbreak", "coup", "mutiny", "dam-release",
    "hijacking",
})  # fmt: skip
"""Kinds that later reports look back at without their day. *The toll of the attack rose.*"""

VIOLENCE = frozenset({"attack", "explosion"})
"""Kinds that tell one deed by different words. *A bomb went off at the gate on Monday. The attack on Monday killed two.*"""

MISHAPS = frozenset({"disaster", "accident", "explosion", "outbreak", "dam-release"})
"""Those of them that hardly come twice in a few days. *The toll of Monday's crash rose on Tuesday.*"""

REPEATED = frozenset({
    "attack", "assault", "explosion", "detention", "trial", "release", "investigation", "crackdown", "raid", "test", "movement",
    "search", "aid", "capture",
})  # fmt: skip
"""Kinds of which a story tells many: a day that nobody named, or a telling without a day, makes two of them one only where a party or
the place is the same. *Gunmen killed two. A man was killed in Kolm.*"""

COUNTED = ("votes_for", "votes_against", "abstentions")
"""What is counted about an event: two counts that agree are of one vote. *30 voted against and two abstained.*"""

SELDOM = frozenset({
    "ruling", "resignation", "dismissal", "appointment", "coup", "dissolution", "abduction", "vote", "decree", "expulsion",
    "recall", "surrender", "flight", "election", "accident", "explosion", "closure", "reopening", "suspension", "revocation", "summons",
    "declaration", "curfew", "opening", "ban", "mutiny", "veto",
})  # fmt: skip
"""Kinds that the same people hardly do or suffer twice within a few days. 
*The court has annulled the ban. On Monday it annulled the ban.*"""

BEFALLING = frozenset({
    "detention", "abduction", "release", "trial", "death", "rescue", "funeral", "discovery", "identification", "execution", "escape",
})  # fmt: skip
"""Kinds that hardly befall one person twice within a few days. *Marek was arrested on Monday. Marek has been arrested.*"""

DAILY = frozenset({"press-conference", "interview", "statement", "protest"})
"""Kinds that may come every day, and be another one each. *On Tuesday he told reporters. On Wednesday he told reporters.*"""

SAID = frozenset({"statement"})
"""Kinds that are nothing without somebody known. *The government said on Monday that the port was closed.*"""

WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
"""Days of the week: of an undated report they may lie a week off. *This Thursday the court annulled the ban.*"""

HOUSE = ("parliament",)
HOUSES = frozenset({"parliament", "assembly", "senate", "congress", "council", "chamber", "commons", "diet", "legislature"})
"""What any house may be called, and the last words of houses' names. 
*Parliament voted on Monday. The National Assembly voted.*"""

ENCOUNTERS = frozenset({"call", "talks", "meeting"})
"""Kinds in which people stand for their countries. *The leaders of the two countries spoke by telephone.*"""

ONE_WAY = frozenset({
    "attack", "capture", "siege", "invasion", "detention", "abduction", "release", "rescue", "evacuation", "aid", "distribution",
    "arrival", "expulsion", "sanctions", "alarm", "accident", "dismissal", "appointment", "summons", "suspension", "movement",
})  # fmt: skip
"""Kinds in which one does and another is done to: who did it in one report and whom it hit in another speak against nothing.
*The army shelled the convoy. A Red Cross convoy was shelled.*"""

STATE_ACTS = frozenset({"invasion", "capture", "siege", "withdrawal", "annexation"})
"""Kinds that are a country's, whoever is named for it. *Lindqvist's invasion of Estaria.*"""
