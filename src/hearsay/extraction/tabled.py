"""Figures in tables: what a column counts its head says, and of whom or where the head of the row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hearsay.documents.tables import Cell, Table
from hearsay.extraction.claimants import speaker
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.figures import DIGIT_SCALES, SCALES
from hearsay.extraction.lexicon.units import SIGN_OF
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.owners import phrase_head
from hearsay.extraction.references import refer, refer_words
from hearsay.extraction.scene import Scene
from hearsay.extraction.totals import measure_of
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import document, names_within, tables_of
from hearsay.model import Figure, Speaker, content_id

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PARTS = (("of", "which"), ("of", "whom"), ("of", "them"), ("including",), ("incl",), ("thereof",))
"""At the head of a column these make it a part of what the column before it counts."""
_NO_COUNT = words(
    "change changes difference increase decrease trend ratio rate rates index rank target targets percent percentage share cfr "
    "new last previous since today weekly daily hours 24h"
)
"""In a head: what stands below is worked out from counts, or counts what came since some day."""
_SOURCES = words("source sources")
"""In the head of the first column: each row is of whom it names."""
_TOTALS = words("total totals all overall sum together altogether")
_RATES = re.compile(r"%|\bper\b|\+/-|±|Δ")
_SOURCE = re.compile(r"\s{0,6}\(?(?:data |figures )?sources?\s?:\s{1,3}(?:the )?(?=[^\W\d_])", re.IGNORECASE)
_FUNDS = words(
    "required requirement requirements requested received funded funding pledged pledges unmet gap contributions allocated disbursed "
    "committed budget paid cost costs"
)
"""In a head of a table of money: ``Required``, ``Unmet (US$)``."""
_MONEY = re.compile(
    r"\((?:in )?(?P<scale>thousand|million|billion)s?(?: of)? (?P<coin>[^\W\d_]{3,14})\)"
    r"|(?P<before>US\$|USD|EUR|[€£$]) ?(?P<much>thousand|million|billion|mn?\b|bn\b)|\((?:in )?(?P<alone>US\$|USD|EUR|[€£$])\)"
)
"""What says, right above a table or in its heads, that it is of money, of which, and in how many: ``FUNDING (million dorins)``."""
_OF_EACH = re.compile(r"\s(?:by|per|in|among|of|for)\s|[(:,–—]", re.IGNORECASE)
"""Behind what a table counts this leads to of whom, and to whatever else its title says: ``Deaths [by] district``."""
_TITLE = 120
"""Characters right above a table in which its title stands."""
_BELOW = 1500
"""Characters below a table in which its notes stand."""


def tabled(scene: Scene) -> tuple[Figure, ...]:
    """The figures in the tables of a report, in order; zeros, shares and changes are none."""
    return tuple(figure for table in tables_of(scene.doc) for figure in _sums(scene, table) or _figures(scene, table))


def _figures(scene: Scene, table: Table) -> Iterator[Figure]:
    own = document(scene.doc)
    upright = any(_counted(head) for head in table.heads[1:])
    columns = _measures(table.heads) if upright else (None,) * len(table.heads)
    lines = _measures((table.heads[0], *(row[0] for row in table.rows)))[1:]
    below = _named_below(scene, table)
    givers = [_giver(scene, table, head) or below for head in table.heads]
    by_source = upright and not _SOURCES.isdisjoint(_words(table.heads[0]))
    title = _entitled(scene, table) if not upright and not any(lines) else None
    if title is not None:
        columns, upright = (_counted(title),) * len(table.heads), True
        givers = [_source(scene.doc, head) for head in table.heads]
    for row, of_row in zip(table.rows, lines, strict=True):
        for i, cell in enumerate(row[1:], 1):
            measure = columns[i] if upright else of_row
            about = row[0] if upright else table.heads[i]
            value = _value(cell)
            if measure is None or not value:
                continue
            span = own.span(cell.start, cell.start + len(cell.name))
            place = _place(scene.doc, about) if not by_source else None
            yield Figure(
                content_id("f", own.id, span.start, span.end),
                span,
                measure,
                value,
                value,
                "exact",
                population=_population(measure, title or (table.heads[i] if upright else row[0]), about) if not by_source else None,
                place=refer(place) if place is not None else None,
                claimant=_source(scene.doc, row[0]) if by_source else givers[i],
            )


def _sums(scene: Scene, table: Table) -> tuple[Figure, ...]:
    """The sums in a table of money: what was required, received, promised, each with for what; none in any other table."""
    own, funds = document(scene.doc), _funds(scene, table)
    columns = [i for i, head in enumerate(table.heads) if i and not _FUNDS.isdisjoint(_words(head)) and "%" not in head.text]
    if funds is None or not columns:
        return ()
    scale, coin = funds
    out = []
    for row in table.rows:
        for i in columns:
            if value := _value(row[i]):
                of, head = row[0], table.heads[i].name.lower()
                span, much = own.span(row[i].start, row[i].start + len(row[i].name)), round(value * scale, 2)
                told = head if _is_total(of) else f"{of.name}, {head}"
                name = content_id("f", own.id, span.start, span.end)
                giver = _giver(scene, table, table.heads[i]) or _named_below(scene, table)
                out.append(Figure(name, span, "money", much, much, "exact", unit=coin, population=told, claimant=giver))
    return tuple(out)


def _funds(scene: Scene, table: Table) -> tuple[float, str] | None:
    """How many of which money a table counts as one; None of a table that is of none."""
    title = _title(scene, table)
    found = (_MONEY.search(title.text) if title is not None else None) or next(
        (told for head in table.heads if (told := _MONEY.search(head.text))), None
    )
    if found is None:
        return None
    coin = found["coin"] or found["before"] or found["alone"]
    scale = (found["scale"] or found["much"] or "").rstrip("s")
    return SCALES.get(scale) or DIGIT_SCALES.get(scale, 1.0), SIGN_OF.get(coin.lower(), coin)


def _title(scene: Scene, table: Table) -> Cell | None:
    """The line right above a table."""
    above = scene.text[max(0, table.start - _TITLE) : table.start].rstrip()
    text = above.rpartition("\n")[2]
    start = max(0, table.start - _TITLE) + len(above) - len(text)
    return Cell(start, start + len(text), text) if text else None


def _entitled(scene: Scene, table: Table) -> Cell | None:
    """The word of a table's title that says what all of it counts, where its heads name those who do: ``DEATHS BY DISTRICT``."""
    title = _title(scene, table)
    if title is None or not any(_is_giver(scene.doc, head) for head in table.heads[1:]):
        return None
    found = list(_WORD.finditer(_OF_EACH.split(title.text)[0]))
    told = Cell(title.start + found[-1].start(), title.start + found[-1].end(), found[-1].group()) if found else None
    return told if told is not None and _counted(told) is not None else None


def _is_giver(doc: Doc, head: Cell) -> bool:
    """Whether a head names a body, which gives what stands below it: ``Province | [Ministry] | Doctors``."""
    phrase = doc.char_span(head.start, head.end, alignment_mode="expand")
    named = names_within(doc, phrase.start, phrase.end) if phrase is not None else ()
    return not (claims.BODIES | claims.CAMPS).isdisjoint(_words(head)) or any(name.label_ in ("ORG", "PERSON") for name in named)


def _measures(heads: tuple[Cell, ...]) -> tuple[str | None, ...]:
    """What is counted under each of some heads; a part of what the one before counts is counted as that."""
    out: list[str | None] = []
    for head in heads:
        told = _words(head)
        out.append(next((one for one in reversed(out) if one), None) if _part(told) else _counted(head))
    return tuple(out)


def _part(told: list[str]) -> int:
    """How many words at its head make a column a part of the one before."""
    return next((len(one) for one in _PARTS if tuple(told[: len(one)]) == one), 0)


def _counted(head: Cell) -> str | None:
    """What a head says is counted: ``Houses destroyed``, ``Deaths``, ``Killed (1)``."""
    told = _words(head)
    if not told or not _NO_COUNT.isdisjoint(told) or _RATES.search(head.text):
        return None
    own = next((lexicon.BY_CLASS[word] for word in told if word in lexicon.BY_CLASS), None)
    plain = (word for word in told if own is None or word not in lexicon.BY_CLASS)
    fate = next((found for word in plain if (found := lexicon.PASSIVE.get(word) or measure_of(word))), None)
    if own in lexicon.THINGS and fate in lexicon.OF_THE_LIVING:
        return lexicon.OF_THE_LIVING[fate] or own
    return fate or own


def _words(head: Cell) -> list[str]:
    return [found.group().lower() for found in _WORD.finditer(head.name)]


def _value(cell: Cell) -> float | None:
    """A cell's number, unless it is a share or a change."""
    plain = re.sub(r"[,' \xa0](?=\d{3})|\.(?=(?:\d{3}\.)*\d{3}$)", "", cell.name)
    return float(plain) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else None


def _population(measure: str, counted: Cell, about: Cell) -> str | None:
    """Who or what is counted, by the head of the column and that of the row: ``children in Velm``; of a total nobody in particular."""
    said = _words(counted)
    part = _part(said)
    told = lexicon.HUMANS - lexicon.STATES.keys()
    whom = " ".join(counted.name.split()[part:]) if part or not told.isdisjoint(said) else ""
    if _is_total(about):
        return whom or None
    people = measure in lexicon.OUTCOMES | lexicon.PERSONS and not any(lexicon.BY_CLASS.get(word) in lexicon.THINGS for word in said)
    return f"{whom or ('people' if people and measure != 'cases' else counted.name.lower())} in {about.name}"


def _source(doc: Doc, named: Cell) -> Speaker | None:
    """Whoever gives the numbers of a row that names its source: ``Civil Defence (bodies found)``."""
    end = named.start + len(named.text.partition("(")[0].rstrip())
    phrase = doc.char_span(named.start, end, alignment_mode="expand")
    span = document(doc).span(named.start, end)
    return Speaker(refer_words(phrase), span, description=span.text) if phrase is not None else None


def _is_total(about: Cell) -> bool:
    return not _TOTALS.isdisjoint(_words(about)[:2])


def _place(doc: Doc, about: Cell) -> Token | None:
    """The place that a row is called by."""
    phrase = doc.char_span(about.start, about.end, alignment_mode="expand")
    found = names_within(doc, phrase.start, phrase.end) if phrase is not None else ()
    return found[0].root if found and found[0].label_ == "LOC" and found[0].start_char == about.start else None


def _named_below(scene: Scene, table: Table) -> Speaker | None:
    """Whoever the line right below a table names as its source: ``Source: [Harbour Board] bulletin no. 5``."""
    found = _SOURCE.match(scene.text, table.end)
    phrase = scene.doc.char_span(found.end(), found.end() + 1, alignment_mode="expand") if found is not None else None
    name = next((ent for ent in scene.doc.ents if phrase is not None and ent.start in (phrase.start, phrase.start + 1)), None)
    giver = name.root if name is not None else phrase_head(scene, phrase.start) if phrase is not None else None
    return speaker(giver) if giver is not None else None


def _giver(scene: Scene, table: Table, head: Cell) -> Speaker | None:
    """Who gives the numbers under a head, by a note below the table: ``(2) As reported by [the Harbour Board]``."""
    note = _note(scene, table, head.mark) if head.mark else None
    for i in range(note.start, note.end) if note is not None else ():
        if scene.words[i] in claims.GIVEN and scene.word(i + 1) == "by" and (giver := phrase_head(scene, i + 2)) is not None:
            return speaker(giver)
    return None


def _note(scene: Scene, table: Table, mark: str) -> Span | None:
    """What a mark in a table leads to: from the mark, where it begins a line or a sentence below, to the next mark or the line's end."""
    below = scene.text[table.end : table.end + _BELOW]
    found = re.search(rf"(?:\A|\n|[.;] )[ \t]?{re.escape(mark)}(?P<note>[^\n]{{3,300}})", below)
    if found is None:
        return None
    end = re.search(r"\n|\(\d\)|\Z", found["note"])
    last = found.start("note") + (end.start() if end else len(found["note"]))
    return scene.doc.char_span(table.end + found.start("note"), table.end + last, alignment_mode="contract")
