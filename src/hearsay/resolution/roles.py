"""Who holds which office: read around names, in front (``Peruvian Foreign Minister X``) and behind (``X, mayor of Y,``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from hearsay.documents.letters import latin
from hearsay.model import EntityKind, Mention
from hearsay.resolution.bodies_lexicon import ASSEMBLIES, HOUSES_OF_STAFF, OWN_BODIES
from hearsay.resolution.lexicon import PLACE_WORDS, PRONOUNS
from hearsay.resolution.names import fold
from hearsay.resolution.people_lexicon import NO_QUALIFIERS
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.titles import LONGEST, is_title, qualifying, served, title_at_end, titles_of
from hearsay.resolution.titles_lexicon import FORMER, HONORIFICS, SOLE

_WORDS = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_APPOSED = re.compile(r",?\s+(?:who\s+(?:is|was)\s+)?(?:aged\s+)?(?:\d{1,3},\s+)?")
_CLOSE = re.compile(r"[,;:()\n\"“”]|\.\s")
_LEADS = re.compile(r",?\s{1,20}who\s+(?:heads|leads|chairs|runs|directs)\s+(?:the\s+)?")
_CHARGE = re.compile(r" of ((?!the |an? |his |her |its |their |this |that )[a-z][\w-]*(?: [a-z][\w-]*){0,2}), $")
"""What somebody is in charge of, in front of his name: ``the director[ of public health, ]Ida Lund``."""
_PLAIN = re.compile(r"(?:[a-z][\w-]* ){0,2}[a-z][\w-]*(?=[,.;]| (?:in|of|at|said|told)\b)")
"""What somebody leads that has no name: ``who runs the [district hospital]``."""
_OF_BODY = re.compile(r"\b[Tt]he ((?:[^\W\d_]{1,20} ){0,2}[^\W\d_]{1,20}) (?:of|for) the [^\W\d_]{1,20}, $")
"""An office of a body that has no name of its own, in front of its holder's: ``[the spokeswoman of the Government], Ida Lund``."""
_UNNAMED_BODY = re.compile(r"(?:\bthe|\ban?|['’]s) (?:[a-z][\w-]* ){0,2}(?:" + "|".join(sorted(HOUSES_OF_STAFF)) + r")\b")
"""A body without a name, which *its* is of rather than of whom was named before: ``Vale came to [the town's clinic]; its head``."""
_OPENING_BODY = re.compile(
    r"[\s“\"]{0,3}(?:The|A|An) (?:[a-z][\w'’-]* ){0,3}(?:" + "|".join(sorted(ASSEMBLIES | OWN_BODIES | HOUSES_OF_STAFF)) + r")\b"
)
"""A sentence about a body without a name, which *its* that opens the next is of: ``[The dockers' union] slept. Its head …``."""
_DETERMINED = re.compile(r"(?:\b(?:the|an?|its|his|her|their)|['’]s) (?:[^\W\d_][\w-]* ){0,3}$", re.IGNORECASE)
"""What stands in front of an office of which a name behind a comma is the holder's: ``[the town's health ]director, Ida Lund``."""
_CHARGED = re.compile(
    latin(
        r" (?:of|for) (?:the )?((?:[A-Z][^\W\d_]{1,20} (?:and )?){0,3}[A-Z][^\W\d_]{1,20}),?"
        r"(?: (?:" + "|".join(sorted({h.word.title() for h in HONORIFICS} - {"Me"})) + r")\.?)? $"
    )
)
"""What an office is in charge of, in front of its holder's name: ``Director [of Public Health Dr] Ida Lund``."""
_ADDRESS = re.compile(r",\s((?:" + "|".join(sorted({h.word.title() for h in HONORIFICS} - {"Me"})) + r")\.?\s)$")
"""What somebody is addressed by, between a comma and his name."""
_ONE = re.compile(r"\b[Aa]n? (?:[^\W\d_][\w-]* ){0,3}[^\W\d_][\w-]*$")
"""In front of that comma: somebody else, ``through [an aide], Mr Vale denied it``."""
_LEARNED = frozenset({
    "doctor", "professor", "general", "major general", "lieutenant general", "brigadier", "brigadier general", "colonel",
    "lieutenant colonel", "major", "captain", "lieutenant", "admiral", "vice admiral", "rear admiral", "commodore", "judge", "senator",
})  # fmt: skip
"""Titles between an office and its holder."""
_ADJOINING = re.compile(latin(rf"(?: (?:{'|'.join(sorted(PLACE_WORDS))}))?,?\s{{1,9}}((?:[A-Z][\w.-]{{0,20}}\s{{1,9}}){{0,3}})"))
"""What stands between what an office is of and its holder: ``the governor of the Torvel [region, Colonel] Ida Lund``."""
_OF = re.compile(
    latin(
        r"\s{1,20}(?:of|for|to|at|in)\s+(?:the\s+)?"
        r"(?:(?:[A-Z][a-z]{2,14}\s){0,2}(?:Republic|Kingdom|Federation|Emirate|Sultanate|State|Union)\sof\s(?:the\s)?)?$"
    )
)
"""What leads to whom or what an office is of: ``minister [of the Republic of] Torvel``."""
_TOWARDS = re.compile(r"\s{1,20}(?:of|for|to|at|in)\s+(?:[^\W_]+\s+){0,2}$")
_THERE = " there"
"""What may stand between an office and the comma in front of its holder: ``Peru's consul [there], Ida Lund``."""
_HONORED = frozenset(h.word for h in HONORIFICS)
_OWNING = re.compile(r"^(?:['’]s?)?\s+$")
_POSSESSIVES = {"its": False, "their": False, "his": True, "her": True}
_REACH = 110
_OWNED = 600
"""Characters back to whose *its* or *his* office is."""
_FARTHEST = 9
"""Words behind a name within which its title must end."""

_CLAUSE = frozenset(p.word for p in PRONOUNS if p.word not in ("its", "his", "her", "their")) | frozenset({
    "said", "says", "told", "was", "is", "were", "are", "has", "have", "had", "will", "would", "with", "and", "but", "while", "when", "as",
    "after", "before", "from", "of", "to", "that",
})  # fmt: skip
"""Words that go on with the sentence instead of describing who was named."""


_WITHIN = frozenset({"on", "in", "by", "into", "about", "over", "under"})
"""Prepositions that lead away from who was named: ``X, speaking [in] the General Assembly``."""


class Office(NamedTuple):
    """An office that a report gives somebody."""

    holder: Cluster
    title: str
    of: Cluster | None
    home: Cluster | None = None
    """The country that the report is about, where it does not say whose office it is."""
    told: frozenset[str] = frozenset()
    """The words around the title that tell which office it is: ``spokesman for the [harbour police]``."""


Kinds = Mapping[str, EntityKind]
"""What is named by each mention that names an entity."""
Held = tuple[str, str, "str | None", "frozenset[str]"]
"""The mention of who holds an office, the title, the mention of whose office it is, and the words around the title."""


def offices(report: Report, kinds: tuple[tuple[str, EntityKind], ...], of: Mapping[str, Cluster]) -> Iterator[Office]:
    """Every office that the report gives a person, in order of the text, by whom its mentions name and of what kinds those are."""
    for holder, title, owner, told in _offices(report, kinds):
        if owner is None or of[owner] is not of[holder]:
            yield Office(of[holder], title, of[owner] if owner is not None else None, told=told)


@lru_cache(maxsize=REMEMBERED)
def _offices(report: Report, kinds: tuple[tuple[str, EntityKind], ...]) -> tuple[Held, ...]:
    """The offices of a report by the mentions, as far as what kinds of things these name tells them."""
    of = dict(kinds)
    out: list[Held] = []
    for mention in report.mentions:
        if of.get(mention.id) == "person":
            behind = _behind(report, mention, of) if _goes_on_about(report, mention) else ()
            before = (*_before(report, mention, of), *_before_address(report, mention, of))
            out += [(mention.id, *held) for held in (*before, *behind)]
    return tuple(out)


def _before_address(report: Report, mention: Mention, of: Kinds) -> Iterator[tuple[str, str | None, frozenset[str]]]:
    """The offices in front of a comma and what the holder is addressed by: ``the Minister of Health, [Mr] Oden Vale``."""
    address = _ADDRESS.search(report.text, floor := _floor(report, mention), mention.span.start)
    if address is not None and _ONE.search(report.text, floor, address.start()) is None:
        yield from _before(report, msgspec.structs.replace(mention, span=msgspec.structs.replace(mention.span, start=address.start(1))), of)


# ------------------------------------------------------------------ in front of the name
class Titled(NamedTuple):
    """A title in front of a name."""

    title: str
    start: int
    previous: str
    """The word in front of it, lower-case."""
    comma: bool
    """Whether one stands between title and name."""
    outer: tuple[str, int] | None
    """The title in front of it, and where that begins: ``the prime minister's [spokeswoman]``."""


def _before(report: Report, mention: Mention, of: Kinds) -> Iterator[tuple[str, str | None, frozenset[str]]]:
    held = _titled(report, mention)
    if held is not None and held.comma and served(report.text[_floor(report, mention) : held.start]):
        return
    if held is None or (held.title in _LEARNED and not held.comma):
        yield from ((title, owner, frozenset()) for title, owner in _before_with_of(report, mention, of))
    if held is None:
        yield from _in_charge_of(report, mention)
        return
    owner = _owner_before(report, held.start, held.previous, of)
    if held.comma and owner is None and not _DETERMINED.search(report.text[_floor(report, mention) : held.start]):
        return
    former = held.previous in FORMER
    told = qualifying(_leading(report, max(_floor(report, mention), held.start - _REACH), held.start))
    yield f"{held.previous} {held.title}" if former else held.title, owner or _owner_behind(report, mention.span.end, of), told
    if held.outer and not held.comma and not former:
        yield held.outer[0], _owner_before(report, held.outer[1], report.word_before(held.outer[1]), of), frozenset()


def _leading(report: Report, start: int, end: int) -> list[str]:
    """The few words in front of a title, from the last mark or article on."""
    found: list[str] = []
    for word in reversed([w.group() for w in _WORDS.finditer(_CLOSE.split(report.text[start:end])[-1])][-LONGEST:]):
        if word.casefold() in NO_QUALIFIERS or word.casefold() in _CLAUSE:
            break
        found.append(word)
    return found


def _floor(report: Report, mention: Mention) -> int:
    """Where the text in front of a name begins that may be its title."""
    return max(report.bounds(report.sentence(mention.span.start))[0], mention.span.start - _REACH)


@lru_cache(maxsize=16 * REMEMBERED)
def _titled(report: Report, mention: Mention) -> Titled | None:
    floor = _floor(report, mention)
    stripped = (report.text[floor : mention.span.start] + _inner_title(mention)).rstrip()
    comma = stripped.endswith(",")
    stripped = stripped.rstrip(",").rstrip()
    stripped = stripped.removesuffix(_THERE) if comma else stripped
    found = list(_WORDS.finditer(stripped))
    at_end = bool(found) and found[-1].end() >= len(stripped) - 1
    held = title_at_end([m.group() for m in found[-LONGEST - 1 :]]) if at_end else None
    if held is None:
        return None
    title, size = held
    previous = found[-size - 1].group().casefold() if len(found) > size else ""
    outer = title_at_end([m.group() for m in found[: len(found) - size]][-LONGEST:])
    begins = floor + found[-size - outer[1]].start() if outer else 0
    return Titled(title, floor + found[-size].start(), previous, comma, (outer[0], begins) if outer else None)


def _inner_title(mention: Mention) -> str:
    """Titles that the network took for part of the name."""
    words = mention.span.text.split()
    size = next((n for n in range(min(LONGEST, len(words) - 1), 0, -1) if is_title(" ".join(words[:n]))), 0)
    return " ".join(words[:size])


def _before_with_of(report: Report, mention: Mention, of: Kinds) -> Iterator[tuple[str, str | None]]:
    """``president of Velnia, X`` and ``the head of the Quay Board X``."""
    floor = _floor(report, mention)
    plain = _OF_BODY.search(report.text, floor, mention.span.start)
    if plain is not None and (spoken := title_at_end(plain.group(1).split())) is not None:
        yield spoken[0], None
        return
    charged = _CHARGED.search(report.text, floor, mention.span.start)
    office_of = _WORDS.findall(report.text[floor : charged.start()])[-LONGEST:] if charged is not None else []
    if charged is not None and (led := title_at_end(office_of)) is not None:
        of_what = report.last_before(charged.end(1))
        yield led[0], of_what.id if of_what is not None and of_what.span.end == charged.end(1) and of.get(of_what.id) != "person" else None
        return
    before = report.last_before(mention.span.start)
    beside = _ADJOINING.fullmatch(report.text, before.span.end, mention.span.start) if before is not None else None
    if before is None or beside is None or not _is_address(beside.group(1).split()):
        return
    if before.span.start < floor:
        return
    text = report.text[floor : before.span.start]
    link = _OF.search(text)
    if link is None:
        return
    held = title_at_end([m.group() for m in _WORDS.finditer(text[: link.start()])][-LONGEST:])
    if held and of.get(before.id, "person") != "person" and not served(" ".join([*_WORDS.findall(text[: link.start()])[: -held[1]], ""])):
        yield held[0], before.id


def _in_charge_of(report: Report, mention: Mention) -> Iterator[tuple[str, str | None, frozenset[str]]]:
    """``the director of public health, X``: an office by what it is in charge of, which no body's name tells."""
    charge = _CHARGE.search(report.text, _floor(report, mention), mention.span.start)
    led = title_at_end(_WORDS.findall(report.text[_floor(report, mention) : charge.start()])[-LONGEST:]) if charge is not None else None
    if charge is not None and led is not None:
        yield led[0], None, qualifying(charge[1].split())


def _is_address(words: Sequence[str]) -> bool:
    """Whether words in front of a name are none, a title or a form of address: ``Lt. Gen.``, ``Dr``."""
    held = title_at_end(words)
    return not words or (held is not None and held[1] == len(words)) or all(fold(word) in _HONORED for word in words)


def _owner_before(report: Report, start: int, previous: str, of: Kinds) -> str | None:
    """Whose office it is: the name that stands right in front of the title, or what *its* or *his* refers to.

    *Its* that opens a sentence is of what the sentence before names first; any other of what was named last.
    """
    before = report.last_before(start)
    if before is not None and before.span.end <= start and _OWNING.match(report.text[before.span.end : start]):
        return before.id if before.id in of else None
    if previous in _POSSESSIVES:
        person = _POSSESSIVES[previous]
        first = report.bounds(report.sentence(start))[0]
        opens = not report.text[first:start].strip(" \"“‘'").casefold().removeprefix(previous).strip()
        floor = report.bounds(max(0, report.sentence(start) - 1))[0]
        near = report.within(floor, first) if opens and not person else ()
        nobodys = opens and not person and not any(of.get(m.id) in ("organization", "country") for m in near)
        if nobodys and _OPENING_BODY.match(report.text, floor, first) is not None:
            return None
        for mention in (*near, *reversed(report.within(max(0, start - _OWNED), start))):
            if of.get(mention.id) in (("person",) if person else ("organization", "country")):
                between = _UNNAMED_BODY.search(report.text, mention.span.end, start) if not person else None
                return mention.id if between is None or between.start() - mention.span.end <= 1 else None
    return None


def _owner_behind(report: Report, end: int, of: Kinds) -> str | None:
    """``President X of Velnia``."""
    after = report.next_after(end)
    if after is None or not re.fullmatch(r"\s+of\s+(?:the\s+)?", report.text[end : after.span.start]):
        return None
    return after.id if of.get(after.id) in ("country", "organization", "place") else None


# ------------------------------------------------------------------ behind the name
@lru_cache(maxsize=16 * REMEMBERED)
def _goes_on_about(report: Report, mention: Mention) -> bool:
    """Whether what follows a name may tell its office."""
    end = mention.span.end
    return report.text.startswith((",", " who is", " who was"), end) or _LEADS.match(report.text, end) is not None


def _behind(report: Report, mention: Mention, of: Kinds) -> Iterator[tuple[str, str | None, frozenset[str]]]:
    end = mention.span.end
    limit = min(len(report.text), end + _REACH)
    if heads := _LEADS.match(report.text, end, limit):
        led = report.next_after(heads.end())
        if led is not None and led.span.start == heads.end() and led.id in of:
            yield "head", led.id, frozenset()
        elif (plain := _PLAIN.match(report.text, heads.end(), limit)) is not None:
            yield "head", None, qualifying(plain.group().split())
        return
    if not report.text.startswith((",", " who is", " who was"), end):
        return
    apposed = _APPOSED.match(report.text, end, limit)
    if apposed is None:
        return
    close = _CLOSE.search(report.text, apposed.end(), limit)
    limit = close.start() if close else limit
    found = list(_WORDS.finditer(report.text, apposed.end(), limit))
    for i in range(1, min(len(found), _FARTHEST) + 1):
        held = title_at_end([m.group() for m in found[max(0, i - LONGEST) : i]])
        if held is None or _goes_on(found, i, held[1]) or (i < len(found) and found[i - 1].group().endswith(("'s", "’s"))):
            continue
        leading = [m.group().casefold() for m in found[: i - held[1]]]
        if any(word in _CLAUSE or word in _WITHIN for word in leading) or (leading and leading[0].endswith("ing")):
            return
        yield from _apposed(report, found, i, held, limit, of)
        return


def _goes_on(found: Sequence[re.Match[str]], i: int, size: int) -> bool:
    """Whether a title that ends with the ``i``-th word is the beginning of a longer one: ``minister of defence``, ``chief doctor``."""
    if i < len(found) and title_at_end([found[i].group()]) is not None:
        return True
    for more in range(1, min(LONGEST, len(found) - i + 1)):
        longer = title_at_end([m.group() for m in found[max(0, i + more - LONGEST) : i + more]])
        if longer and longer[1] >= size + more:
            return True
    return False


def _apposed(
    report: Report, found: Sequence[re.Match[str]], i: int, held: tuple[str, int], limit: int, of: Kinds
) -> Iterator[tuple[str, str | None, frozenset[str]]]:
    """The title that the first ``i`` words behind a name end with, unless it is the title of the next name."""
    title, size = held
    start, stop = found[i - size].start(), found[i - 1].end()
    after = report.next_after(stop)
    if after is not None and report.text[stop : after.span.start].isspace() and after.label == "PERSON":
        return
    previous = found[i - size - 1].group().casefold() if i > size else ""
    owner = _owner_before(report, start, previous, of) if i > size else None
    if owner is None and after is not None and after.span.start < limit and _TOWARDS.match(report.text[stop : after.span.start]):
        owner = after.id if after.id in of else None
    told = qualifying(m.group() for m in (*found[: i - size], *found[i : i + _FARTHEST]) if m.group().casefold() not in _CLAUSE)
    yield (f"{previous} {title}" if previous in FORMER else title), owner, told


def is_elsewhere(holder: Cluster, title: str, country: Cluster) -> bool:
    """Whether somebody is told, in whatever report, to hold an office of another country, and not of this one."""
    kinds = ("country", "organization") if title in SOLE else ("country",)
    of = [of for held, of in holder.roles.values() if title in titles_of(held) and of is not None and of.kind in kinds]
    return bool(of) and country not in of


def may_be(told: frozenset[str], qualifiers: frozenset[str], *, sure: bool) -> bool:
    """Whether an office told with some words may be the one asked for with others: if one of the two says no more than the other."""
    return not sure if not told else told <= qualifiers or qualifiers <= told
