"""Names of places that no list of countries and cities has, or that it would take for another."""

from __future__ import annotations

STATES: dict[str, str] = {
    "ala": "AL", "ariz": "AZ", "ark": "AR", "calif": "CA", "cal": "CA", "colo": "CO", "conn": "CT", "del": "DE", "fla": "FL",
    "ill": "IL", "ind": "IN", "kan": "KS", "kans": "KS", "ky": "KY", "la": "LA", "md": "MD", "mass": "MA", "mich": "MI",
    "minn": "MN", "miss": "MS", "mo": "MO", "mont": "MT", "neb": "NE", "nebr": "NE", "nev": "NV", "n.h": "NH", "n.j": "NJ",
    "n.m": "NM", "n.y": "NY", "n.c": "NC", "n.d": "ND", "okla": "OK", "ore": "OR", "pa": "PA", "penn": "PA", "r.i": "RI",
    "s.c": "SC", "s.d": "SD", "tenn": "TN", "tex": "TX", "vt": "VT", "va": "VA", "wash": "WA", "w.va": "WV", "wis": "WI",
    "wyo": "WY", "d.c": "DC",
}  # fmt: skip
"""How news agencies shorten the states of the United States behind a town, without the last full stop: ``Osk, [Fla.]``."""

VAST = frozenset({
    "africa", "asia", "europe", "antarctica", "oceania", "australasia", "eurasia", "north america", "south america", "central america",
    "latin america", "the americas", "americas", "middle east", "near east", "far east", "north africa", "west africa", "east africa",
    "southern africa", "sub-saharan africa", "central asia", "south asia", "east asia", "southeast asia", "south-east asia",
    "western europe", "eastern europe", "central europe", "northern europe", "southern europe", "arctic", "balkans", "caucasus",
    "caribbean", "sahel", "maghreb", "levant", "scandinavia", "baltics", "gulf", "pacific", "atlantic", "mediterranean",
})  # fmt: skip
"""Parts of the world: no city, and no country behind a point of the compass."""

HEAVENS = frozenset({
    "earth", "moon", "sun", "mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto", "milky way",
})  # fmt: skip
"""Bodies in the sky: places, and no towns that are called so."""

STORMS = frozenset({"hurricane", "typhoon", "cyclone", "storm", "blizzard", "superstorm"})
"""What a name of a storm opens with: ``[Hurricane] Ida`` is nobody."""

SHORT_TOWNS = {"la": "los angeles", "nyc": "new york city", "dc": "washington", "vegas": "las vegas", "philly": "philadelphia",
               "kl": "kuala lumpur", "jozi": "johannesburg", "spb": "saint petersburg"}  # fmt: skip
"""Towns by what they are called for short."""
