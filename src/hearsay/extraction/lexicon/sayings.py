"""Words that make what somebody said an event of its own, and words of other events that :mod:`event_words` has no room for."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VEHICLES = _words("statement communique communiqué message post posting video clip recording release note tweet bulletin broadcast thread")
"""What words to the public are put out in. *The ministry put out a [statement] that the port was closed.*"""

PLATFORMS = _words("x twitter telegram facebook instagram whatsapp tiktok vk weibo youtube bluesky mastodon")
"""Where they are put out. *Rita Solano wrote on [Telegram] that the port was closed.*"""

CARRYING = _words("in on via through over")
"""Prepositions in front of them."""

PASSING_ON = _words("report cite quote accord show suggest estimate believe think know expect hear learn find count see")
"""Cues that tell of no saying. *The Harbour Times [reported] on Monday that the port was closed.*"""

TOLD = _words(
    "press-conference address interview hearing statement announcement claim "
    "denial letter apology congratulation appeal rejection declaration"
)
"""Kinds of event that what somebody said is told by already. *Rita Solano told reporters on Monday that the port was closed.*"""

ANSWERED = _words("press-conference interview statement")
"""Kinds of what is said for the report at hand: ``Six died on Monday, the minister [told reporters]``."""

ASKING = _words("ask question press quiz grill challenge")
"""What is done to who speaks on such an occasion: ``was [asked] about it at a press conference``."""

NEGOTIATING = _words("negotiator counterpart delegation delegate team")
"""Nouns for those who hold talks for a country."""

ENDURING = _words("siege detention abduction closure capture strike curfew ban suspension blockade investigation protest outage")
"""Kinds that last, so that *since* gives the day on which they came about: ``have besieged Marlow [since] Friday``."""
