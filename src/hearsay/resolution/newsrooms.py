"""Newsrooms that a phrase stands for without their names: whose report it is, the state's, the one that reported before."""

from __future__ import annotations

import re

from hearsay.model import Statement
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import ASKING
from hearsay.resolution.names import fold
from hearsay.resolution.phrases import Phrase, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.world import NOBODY, Target

_LATELY = 3
"""Sentences within which a newsroom was told of, and statements within which it reported."""
_REPORTS = frozenset({"report", "article"})
"""What a newsroom makes, and others too."""
_PUBLICLY = frozenset({"published", "media", "news", "press", "newspaper", "recent", "new"})
"""What a report is that a newsroom makes: ``a [published] report``; a police report is none."""
_ANOTHER = re.compile(r"\b(?:an?|its|his|her|their|\w+['’]s) (?:[\w-]+ ){0,2}(?:report|article)\b")
"""What brings in another report in between: ``The board published [a report]. The report said …``."""
_PRINTED = frozenset({"newspaper", "paper", "magazine", "daily", "weekly", "broadcaster"})
"""What only a newsroom is called beside its name."""
_LEAD = 2
"""Number of the last sentence of a lead, the headline's being nought."""
_SEEN, _HEARD = frozenset({"television", "tv", "broadcaster"}), frozenset({"radio", "broadcaster"})
_BROADCAST = {"television": _SEEN, "tv": _SEEN, "radio": _HEARD, "broadcaster": _SEEN | _HEARD, "media": _SEEN | _HEARD | {"agency"},
              "agency": frozenset({"agency"})}  # fmt: skip
"""What a newsroom of the state is called, and what its name may have for that."""
_AIR = ("state television", "state tv", "state broadcaster", "state television channel", "state tv channel", "state channel",
        "state-run television", "state-run broadcaster", "official television")  # fmt: skip
_CALLED: dict[str, tuple[str, ...]] = {
    "agency": ("state agency", "state news agency", "state-run agency", "state-run news agency", "official news agency"),
    "television": _AIR, "tv": _AIR, "broadcaster": (*_AIR, "state radio"), "radio": ("state radio", "state broadcaster"),
}  # fmt: skip
"""What stands in front of the name of a newsroom of the state, by what that is called."""
_STATE = "state"


@reading(lambda _, phrase: phrase.head in _REPORTS | _PRINTED and not phrase.plural)
def reported(context: Context, phrase: Phrase) -> Target:
    """``the report``, ``the article``: the newsroom that reported last before; ``a published report``, ``a Peruvian newspaper`` in a lead:
    the one that reports first behind it.
    """
    report, start = context.report, phrase.reference.span.start
    if any(mention.label != "NORP" for mention, _ in phrase.owners):
        return NOBODY
    if phrase.before[:1] in (("a",), ("an",)) and (phrase.head in _PRINTED or _PUBLICLY.issuperset(phrase.before[1:])):
        held = [s for s in report.findings.statements if s.content[0].start > start] if report.sentence(start) <= _LEAD else []
    elif phrase.head in _PRINTED and phrase.before == ("the",) and not phrase.behind.strip():
        return Target(_paper_before(context, start))
    elif phrase.head in _REPORTS and phrase.before == ("the",) and not phrase.behind.strip():
        held = [s for s in reversed(report.findings.statements) if (s.cue or s.content[0]).start < start][:_LATELY]
        held = [s for s in held if _ANOTHER.search(report.text, (s.cue or s.content[0]).end, start) is None]
    else:
        return NOBODY
    found = (c for s in held for c in _newsrooms(context, s))
    return Target(next((c for c in found if phrase.head in _REPORTS or phrase.head in context.world.sorts.get(c, ())), None))


def _paper_before(context: Context, start: int) -> Cluster | None:
    """The newsroom, another than the report's own, that the sentences before name last."""
    report = context.report
    floor = report.bounds(max(0, report.sentence(start) - _LATELY))[0]
    own = fold(report.findings.document.outlet or "")
    for mention in reversed(report.within(floor, start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is None or fold(cluster.name()) == own:
            continue
        if cluster.outlet or cluster in context.world.newsrooms or not _PRINTED.isdisjoint(context.world.sorts.get(cluster, ())):
            return cluster
    return None


def _newsrooms(context: Context, statement: Statement) -> list[Cluster]:
    """The newsrooms by their names that make a statement, or pass it on."""
    told = [context.report.references.get(name or "") for name in (statement.speaker.entity, *statement.via)]
    named = [m for reference in told if reference is not None and reference.form == "name" for m in context.named(reference)]
    found = [c for m in named if (c := context.world.acting.get(m)) is not None]
    return [c for c in found if c.outlet or c in context.world.newsrooms or not _PRINTED.isdisjoint(context.world.sorts.get(c, ()))]


def _is_masthead(report: Report, phrase: Phrase) -> bool:
    outlet = report.findings.document.outlet
    return bool(outlet) and fold(phrase.reference.span.text) == fold(outlet or "")


def _is_states(_: Report, phrase: Phrase) -> bool:
    return phrase.head in _BROADCAST and (phrase.before[-1:] == (_STATE,) or phrase.before[-2:] == (_STATE, "news"))


@reading(_is_states)
def state_media(context: Context, phrase: Phrase) -> Target:
    """``state television``: the only newsroom of the story whose name says that it is the state's, and broadcasts, or that a report
    calls so beside its name, as ``the state agency``; else what broadcasts is the country's that is named, or is spoken of.
    """
    name = context.world.state_outlet(_BROADCAST[phrase.head])
    if name is None:
        beside = _CALLED.get(phrase.head, ())
        called = {c for c in context.world.newsrooms if any(context.world.tells(f"{told} {fold(c.name())}") for told in beside)}
        if phrase.head == "agency" or len(called) == 1:
            return Target(called.pop()) if len(called) == 1 else NOBODY
        return _countrys(context, phrase)
    found = context.world.names.named(name) or context.world.names.organizations.make(name, None)
    found.see(phrase.reference.span, name)
    return Target(found)


def _countrys(context: Context, phrase: Phrase) -> Target:
    """The broadcaster, or the newsrooms, of a country whose names no report tells."""
    lands = [land for _, c in phrase.owners if (land := context.world.state(c)) is not None and land.kind == "country"]
    land = lands[0] if lands else context.world.main(context.report) or context.world.setting
    if land is None:
        return NOBODY
    made = context.world.names.organizations.make(f"{_STATE} {phrase.head}", land)
    text = " ".join(phrase.reference.span.text.split())
    made.see(phrase.reference.span, text)
    made.call(text)
    return Target(made)


@reading(_is_masthead)
def masthead(context: Context, phrase: Phrase) -> Target:
    """``THE QUAY COURIER`` above a report of the Courier's: the newsroom itself, which asks the questions of an interview."""
    return Target(context.world.outlet(context.report, phrase.reference.span))


@reading(lambda _, phrase: phrase.head in ASKING and phrase.before[:1] not in (("a",), ("an",), ("one",)))
def newsroom(context: Context, phrase: Phrase) -> Target:
    """``the Courier's reporter``, ``the correspondent of Quay Radio``: whoever reports for a newsroom without a name is the newsroom, and
    so are several who report for the one whose report it is.

    ``A Courier reporter`` is somebody whom a newsroom, its own or another, cites as a witness.
    """
    document = context.report.findings.document
    own = {context.world.names.named(name) for name in (document.outlet, document.credit) if name}
    return Target(next((c for _, c in phrase.owners if c in own or (c.outlet and not phrase.plural)), None))
