"""Words about bodies of two words, papers that somebody wrote, and what a newsroom makes."""

from __future__ import annotations

SET_APART: tuple[tuple[str, str], ...] = (
    ("vice", "ministry"), ("deputy", "ministry"), ("civil", "defense"), ("civil", "protection"), ("military", "police"),
    ("border", "police"),
)  # fmt: skip
"""Words that make another body of the one that the word behind them names: ``the Vice [Ministry]`` is not the ministry."""

LEGAL_FORMS = frozenset({
    "inc", "inc.", "incorporated", "corp", "corp.", "co", "co.", "cos", "ltd", "ltd.", "limited", "plc", "ag", "sa", "s.a", "nv", "n.v",
    "llc", "llp", "lp", "gmbh", "kg", "spa", "s.p.a", "srl", "se", "oyj", "asa", "aps", "jsc", "pjsc", "ojsc", "bhd", "pty", "pte", "kk",
})  # fmt: skip
"""What a company is by law, behind its name: no part of what it is called."""

CIVIL = frozenset({("civil", "defence"), ("civil", "defense"), ("civil", "protection"), ("fire", "brigade"), ("coast", "guard")})
"""Institutions of two words that need no adjective: ``Civil protection said``."""

WRITTEN = frozenset({"letter", "e-mail", "email", "mail", "memo", "memorandum", "note", "message"})
"""Documents that are of whoever is told to have written last: ``The pilots wrote to the port. The [letter] said …``."""

WRITING = frozenset({"write", "writes", "wrote", "written", "writing"})

SHOWS = frozenset({"programme", "program", "show", "bulletin", "newsroom", "studio", "reporters", "journalists", "team", "microphone"})
"""Behind *our*, what a newsroom makes, or who works for it: ``told our evening [show]``."""

MEMBERS = frozenset({"deputy", "lawmaker", "mp", "legislator", "parliamentarian", "senator", "chamber", "house", "member"})
"""Who is told something in a house, which is told it: ``she told [deputies]``."""
