"""Words that make what somebody said an event of its own: what carried it, and what tells the same already."""

from __future__ import annotations

VEHICLES = frozenset(
    "statement communique communiqué message post posting video clip recording release note tweet bulletin broadcast thread".split()
)
"""What words to the public are put out in. *The ministry said in a [statement] that the port was closed.*"""

PLATFORMS = frozenset("x twitter telegram facebook instagram whatsapp tiktok vk weibo youtube bluesky mastodon".split())
"""Where they are put out. *Rita Solano wrote on [Telegram] that the port was closed.*"""

CARRYING = frozenset({"in", "on", "via", "through", "over"})
"""Prepositions in front of them."""

PASSING_ON = frozenset("report cite quote accord show suggest estimate believe think know expect hear learn find count see".split())
"""Cues that tell of no saying. *The Harbour Times [reported] on Monday that the port was closed.*"""

TOLD = frozenset(
    "press-conference address interview hearing statement announcement claim denial letter apology congratulation appeal rejection "
    "declaration".split()
)
"""Kinds of event that what somebody said is told by already. *Rita Solano told reporters on Monday that the port was closed.*"""
