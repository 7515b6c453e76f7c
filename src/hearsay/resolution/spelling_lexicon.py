"""How names are spelt otherwise, and how adjectives are made of places; every entry with an example that a test runs."""

from __future__ import annotations

from typing import NamedTuple


class Ending(NamedTuple):
    """How an adjective of place is made where no gazetteer knows the place."""

    cut: str
    ending: str
    place: str
    adjective: str


class Spelling(NamedTuple):
    """Letters that transcriptions of one name exchange."""

    written: str
    sound: str
    one: str
    other: str


SPELT_ALIKE: dict[str, str] = {
    "defence": "defense", "labour": "labor", "harbour": "harbor", "centre": "center", "organisation": "organization",
    "programme": "program", "defences": "defenses", "advisor": "adviser", "intl": "international", "dept": "department",
    "ministerial": "ministry", "minstry": "ministry", "portfolio": "ministry",
}  # fmt: skip
"""Two spellings of one word inside the names of institutions and offices."""

SPELLINGS: tuple[Spelling, ...] = (
    Spelling("shch", "sh", "Borshchev", "Borshev"),
    Spelling("tsch", "c", "Tschernow", "Chernow"),
    Spelling("tch", "c", "Tchernow", "Chernow"),
    Spelling("ch", "c", "Chernow", "Tchernow"),
    Spelling("sch", "sh", "Ruschin", "Rushin"),
    Spelling("dzh", "j", "Dzhalil", "Jalil"),
    Spelling("dj", "j", "Djalil", "Jalil"),
    Spelling("zh", "j", "Zhivkov", "Jivkov"),
    Spelling("kh", "h", "Khaled", "Haled"),
    Spelling("gh", "g", "Ghani", "Gani"),
    Spelling("ph", "f", "Stephan", "Stefan"),
    Spelling("ck", "k", "Nowack", "Nowak"),
    Spelling("q", "k", "Qasim", "Kasim"),
    Spelling("c", "k", "Marcos", "Markos"),
    Spelling("x", "ks", "Alexei", "Aleksei"),
    Spelling("gue", "gve", "Ngueno", "Ngweno"),
    Spelling("gua", "gva", "Nguala", "Ngwala"),
    Spelling("w", "v", "Nowak", "Novak"),
    Spelling("tz", "ts", "Kuznetzov", "Kuznetsov"),
    Spelling("ou", "u", "Mahmoud", "Mahmud"),
    Spelling("oo", "u", "Masood", "Masud"),
    Spelling("ee", "i", "Nadeem", "Nadim"),
    Spelling("ey", "i", "Alexey", "Alexei"),
    Spelling("ei", "i", "Hussein", "Hussin"),
    Spelling("ai", "i", "Hussain", "Hussein"),
    Spelling("ay", "i", "Nikolay", "Nikolai"),
    Spelling("iy", "i", "Yuriy", "Yuri"),
    Spelling("yi", "i", "Kyiva", "Kiva"),
    Spelling("ij", "i", "Andrij", "Andri"),
    Spelling("yu", "u", "Yushenko", "Ushenko"),
    Spelling("iu", "u", "Liuba", "Lyuba"),
    Spelling("ia", "a", "Tatiana", "Tatyana"),
    Spelling("ya", "a", "Natalya", "Natalia"),
    Spelling("io", "o", "Fiodor", "Fyodor"),
    Spelling("yo", "o", "Fyodor", "Fodor"),
    Spelling("y", "i", "Dmitry", "Dmitri"),
)
"""Applied to the folded word, longest first; then doubled letters are written once."""

DEMONYM_ENDINGS: tuple[Ending, ...] = (
    Ending("a", "an", "Velnia", "Velnian"),
    Ending("", "i", "Darhaz", "Darhazi"),
    Ending("", "ian", "Ondar", "Ondarian"),
    Ending("", "an", "Kelmar", "Kelmaran"),
    Ending("", "n", "Moraqo", "Moraqon"),
    Ending("", "ese", "Tovan", "Tovanese"),
    Ending("a", "ese", "Palora", "Palorese"),
    Ending("ia", "ish", "Velnia", "Velnish"),
    Ending("land", "ish", "Morland", "Morish"),
    Ending("land", "lander", "Morland", "Morlander"),
    Ending("", "ic", "Velland", "Vellandic"),
    Ending("e", "ian", "Ostrave", "Ostravian"),
    Ending("ia", "ic", "Velnia", "Velnic"),
    Ending("ia", "", "Ostrovia", "Ostrov"),
    Ending("e", "i", "Ostrave", "Ostravi"),
    Ending("e", "an", "Ostrave", "Ostravan"),
    Ending("e", "ese", "Ostrave", "Ostravese"),
    Ending("y", "ian", "Torgary", "Torgarian"),
    Ending("y", "an", "Torgary", "Torgaran"),
    Ending("o", "an", "Moraqo", "Moraqan"),
    Ending("ia", "i", "Darhazia", "Darhazi"),
    Ending("istan", "", "Ondristan", "Ondr"),
)
