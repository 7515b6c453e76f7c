"""What the bodies of a story are called by what they are: in their names, and beside them (``Quayside, the ferry operator``)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from hearsay.documents.letters import latin
from hearsay.language.naming_lexicon import TRADE_WORDS
from hearsay.model import Mention
from hearsay.resolution.bodies_lexicon import GIANTS, LEGAL_FORMS
from hearsay.resolution.lexicon import INSTITUTIONS, NESTING, OUTLET_HEADS
from hearsay.resolution.names import singular, words
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.sorts_lexicon import ALIKE, FIRMS, FLYING, KNOWN, PARTS, REGULATING, TRADED

SORTS = frozenset().union(*ALIKE) | INSTITUTIONS | OUTLET_HEADS | GIANTS | PARTS
"""Nouns for what a body is."""
_LIKE: dict[str, frozenset[str]] = {noun: frozenset().union(*(alike for alike in ALIKE if noun in alike)) for noun in SORTS}
_BEFORE = re.compile(r"(?:^|[\s(“\"])(?:([\w’'-]+) )?([^\W\d_]+(?:-[^\W\d_]+)?)(,)? $")
"""The noun in front of a name, and the word before it: ``aid [group] Lamplighters``, ``the train's [operator], Quayside``."""
_BEHIND = re.compile(
    latin(r",? (?:\([^()]{1,20}\),? )?(?:which is |is )?(?:one of )?(?:the|an?|its|their|our|[A-Z][\w-]*['’]s?) ([^,.;:()\n]{3,80})")
)
"""What is said of a name behind it: ``Quayside, [the state utility that owns the dam]``."""
_SUCH = re.compile(latin(r"\b([a-z]{3,20}s),? (?:like|such as|including) (?:the )?(?:[A-Z][\w&.-]{0,30}(?:,| and| or)? ){0,6}$"))
"""Several of a sort, of which the name is one: ``[companies] like Quayside``."""
_OF = re.compile(r", ([a-z-]+) of ")
"""The same without an article: ``Quayside Cargo, [operator] of the train``."""
_TAIL = re.compile(r" ([a-z-]+)\b")
"""The noun right behind a name: ``the Quayside [clinic]``."""
_OWNS = re.compile(latin(r"['’]s? ((?:chief |managing )?[a-zA-Z]+)"))
_CUT = NESTING | {"that", "which", "who", "whose", "where", "based", "run", "by", "and", "or", "led", "known", "called", "responsible",
                  "working", "representing", "linked", "active", "helping", "specialising", "specializing", "operating"}  # fmt: skip
"""Words in front of which the noun of what is said of a name stands."""
_FAR = 60


def like(noun: str) -> frozenset[str]:
    """The nouns that may take up what was called by this one."""
    return _LIKE.get(noun, frozenset())


def sorts(reports: Sequence[Report], acting: Mapping[str, Cluster]) -> dict[Cluster, frozenset[str]]:
    """By body the nouns that reports of a story call it by."""
    found: dict[Cluster, set[str]] = defaultdict(set)
    for report in reports:
        below = {acting.get(mention.id) for mention in report.mentions if report.sentence(mention.span.start)}
        for mention in report.mentions:
            cluster = acting.get(mention.id)
            if cluster is not None and cluster.kind not in ("country", "group"):
                found[cluster] |= _beside(report, mention)
                headed = cluster in below and not report.sentence(mention.span.start)  # *Quay Cooks Form Coalition*
                if cluster.kind != "person" and not headed:
                    found[cluster] |= named(mention.span.text)
                tail = _TAIL.match(report.text, mention.span.end) if cluster.kind == "organization" and not cluster.normal else None
                if tail is not None and tail.group(1) in SORTS:
                    found[cluster].add(tail.group(1))
    for cluster in found:
        if cluster.normal and cluster.kind == "organization":
            found[cluster] |= named(cluster.normal) | {sort for sort, names in KNOWN.items() if cluster.normal in names}
    return {cluster: frozenset(nouns) for cluster, nouns in found.items() if nouns}


@lru_cache(maxsize=65536)
def named(text: str) -> frozenset[str]:
    """The nouns that a name holds, or that its words stand for: ``Quayside Airways`` is an airline, the Air Transport Board is none."""
    parts = words(text)
    nouns = {part if part == "papers" else singular(part) for part in parts} & SORTS
    if len(parts) > 1 and (parts[-1] in LEGAL_FORMS or (parts[-1] in TRADE_WORDS and nouns <= {"group"})):
        nouns.add("company")
    if nouns and not REGULATING.isdisjoint(parts):
        nouns.add("regulator")
    flies = len(parts) > 1 and not FLYING.isdisjoint(parts) and INSTITUTIONS.isdisjoint(nouns - FIRMS)
    return frozenset(nouns | {"airline"} if flies else nouns)


@lru_cache(maxsize=16 * REMEMBERED)
def _beside(report: Report, mention: Mention) -> frozenset[str]:
    """The nouns that stand beside a name for what it names."""
    start, end, text = mention.span.start, mention.span.end, report.text
    nouns = set()
    before = _BEFORE.search(text[max(report.bounds(report.sentence(start))[0], start - _FAR) : start])
    if before is not None and (not before.group(3) or (text[end : end + 1] in (",", ".") and before.group(1))):
        nouns.add(before.group(2).casefold())
    such = _SUCH.search(text, max(0, start - _FAR), start)
    if such is not None:
        nouns.add(singular(such.group(1)))
    behind = _BEHIND.match(text, end)
    if behind is not None:
        said = behind.group(1).split()
        last = next((said[i - 1] for i, word in enumerate(said) if i and word.casefold() in _CUT), said[-1])
        nouns.add(singular(last.casefold()))
    of = _OF.match(text, end)
    if of is not None:
        nouns.add(of.group(1))
    owns = _OWNS.match(text, end)
    if owns is not None and owns.group(1).casefold() in TRADED:
        nouns.add("company")
    return frozenset(nouns & SORTS)
