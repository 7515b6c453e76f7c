"""Which body ``the company``, ``the agency`` or ``the hospital`` takes up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hearsay.model import EntityKind
from hearsay.resolution.bodies_lexicon import BODY_KINDS, TRADING, trades
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import BODIES_OF_A_KIND, INSTITUTIONS, OUTLET_HEADS, PLATFORMS
from hearsay.resolution.names import fold, singulars, words
from hearsay.resolution.phrases import Phrase
from hearsay.resolution.registry import Cluster
from hearsay.resolution.sorts import SORTS, like
from hearsay.resolution.sorts import named as sorts_in
from hearsay.resolution.sorts_lexicon import CAUSES, INTRODUCED, ONLY

_CALLED, ALIKE, _MAY_BE, _THING = 4, 3, 2, 1
"""How well a noun fits a body: it is called so, or by a noun of the same sort, or nothing tells that it is another sort of body, or even
that it is a body at all, but that it speaks."""
_NEAR = 3
"""Sentences within which a body of the same sort is taken up before one that is called just so further off."""
_SUBJECTS = 3
"""Sentences, with that of the phrase, of which the last subject is taken up before another that is known to be of the sort."""
_LEAD = 5
"""Sentences, with the headline, in which a body may be told of before it is named."""
_VAGUE = frozenset({"group", "organization", "organisation", "network", "association", "collective", "movement", "watchdog"})
"""Nouns of bodies that tell nothing without what they are for: ``a [rights] group``."""
_OF_ONE_SORT = frozenset({"union", "airline", "bank", "newspaper", "charity", "insurer", "company", "operator", "manufacturer", "carrier"})
"""Nouns that fit no other body of a story where one is called so: ``the union`` is no company."""
_TOGETHER = frozenset({"coalition", "alliance"})
"""Nouns of bodies that others make up, and that are as vague."""
_JOINED = frozenset({
    "center", "centre", "initiative", "project", "campaign", "coalition", "alliance", "committee", "foundation", "forum", "league", "trust",
    "society", "association", "network", "front", "movement", "collective", "council", "union", "institute", "fund",
})  # fmt: skip
"""Words in the names of bodies that may be called so."""
_BESIDE = 40
"""Characters beside a name in which it is told what the body is for."""
_SITES: frozenset[EntityKind] = frozenset({"organization", "place"})
_OPENS = 5
"""Characters from the beginning of a sentence in which its subject begins."""


def body_before(context: Context, phrase: Phrase, country: Cluster | None = None) -> Cluster | None:
    """The body that a noun takes up: whose words it stands in, else the last that is of its sort, else the last that may be."""
    start, report = phrase.reference.span.start, context.report
    voices = [(fit(context, phrase, c, country), c) for c in _voices(context, phrase)]
    sure = [c for how, c in voices if how >= ALIKE]
    if len(sure) == 1:
        return sure[0]
    here = report.sentence(start)
    reach = max(-1, here - _NEAR - 1)
    lately = [list(_fitting(context, phrase, sentence, country)) for sentence in range(here, reach, -1)]
    for back, found in enumerate(lately[:2]):
        if best := _best(found, ALIKE, first=back > 0):
            return best
    if phrase.head in BODIES_OF_A_KIND:
        if len(voices) == 1 and voices[0][0]:
            return voices[0][1]
        for found in lately[1:_SUBJECTS]:
            if last := _best([one for one in found if one[2]], _THING, first=True):
                return last
            if best := _best(found, ALIKE, first=True):
                return best
    for found in lately[2:]:
        if best := _best(found, ALIKE, first=True):
            return best
    before = [*lately, *(list(_fitting(context, phrase, sentence, country)) for sentence in range(reach, -1, -1))]
    for least in (ALIKE, _MAY_BE, _THING) if phrase.head in BODIES_OF_A_KIND else (ALIKE,):
        called = context.world.of_sort(phrase.head) if least == _MAY_BE and phrase.head in _OF_ONE_SORT else []
        if len(called) == 1:
            return called[0]
        for found in before:
            if best := _best(found, least, first=True):
                return best
    return None


def _best(found: Iterable[tuple[int, Cluster, bool]], least: int, *, first: bool) -> Cluster | None:
    """Who of a sentence fits best; of equals the one named first, or last."""
    fitting = [(how, c) for how, c, _ in found if how >= least]
    most = max((how for how, _ in fitting), default=0)
    equal = [c for how, c in fitting if how == most]
    return (equal[0] if first else equal[-1]) if equal else None


def _fitting(context: Context, phrase: Phrase, sentence: int, country: Cluster | None) -> Iterator[tuple[int, Cluster, bool]]:
    """The bodies that a sentence names before a phrase, how well they fit, and whether the sentence is about them."""
    report = context.report
    first, after = report.bounds(sentence)
    for mention in report.within(first, min(after, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is None:
            continue
        how = fit(context, phrase, cluster, country)
        if how <= _MAY_BE and phrase.head in TRADING and not trades(report.text, mention.span.start):
            continue
        if cluster.outlet and (report.word_before(mention.span.start) == "told" or report.text[mention.span.start - 1 :][:1] == "("):
            continue
        if how:
            yield how, cluster, mention.span.start - first <= _OPENS or cluster in context.world.speaking


def _is_of_another_sort(context: Context, head: str, name: str) -> bool:
    """Whether a body is no union, as its name's last word tells: a council, or an association where the story has a union."""
    last = {*words(name)[-1:]} & _JOINED
    return bool(last) and (last.isdisjoint(like(head)) or bool(context.world.of_sort(head)))


def fit(context: Context, phrase: Phrase, cluster: Cluster, country: Cluster | None = None) -> int:
    """How well the noun of a phrase fits a body; 0 where it is something else."""
    head = phrase.head
    if country is not None and cluster.country is not None and cluster.country is not country:
        return 0
    called = context.world.sorts.get(cluster) or sorts_in(cluster.name())
    if cluster.kind in ("country", "person") and (" " in cluster.name() or not called or cluster.roles):
        return 0
    short = context.report.text[phrase.at - len(head) : phrase.at][:1].isupper()
    if cluster.outlet or cluster in context.world.newsrooms:
        told = head in called and not BODY_KINDS & {*phrase.before} and head in OUTLET_HEADS
        return _CALLED if told or (short and head in _terms(cluster)) else 0
    if head in called or head in _terms(cluster):
        return _CALLED
    if short or (head in _OF_ONE_SORT and _is_of_another_sort(context, head, cluster.name())):
        return 0
    joined = head in _VAGUE | _TOGETHER and cluster.kind == "organization" and not _JOINED.isdisjoint(words(cluster.name()))
    if called & like(head) or joined:
        return ALIKE
    if called & SORTS or cluster.kind not in ("organization", "other") or cluster.normal or not is_private(cluster):
        return 0
    if cluster.kind == "other":
        return _THING if cluster in context.world.speaking else 0
    return 0 if fold(cluster.name()) in PLATFORMS and cluster not in context.world.speaking else _MAY_BE


def is_private(cluster: Cluster) -> bool:
    """Whether it is a body whose names do not tell an institution."""
    return not cluster.normal and not cluster.outlet and all(INSTITUTIONS.isdisjoint(singulars(form)) for form in cluster.forms)


def _terms(cluster: Cluster) -> frozenset[str]:
    return frozenset(part for alias in cluster.aliases for part in singulars(alias))


def _voices(context: Context, phrase: Phrase) -> list[Cluster]:
    """The bodies in whose words a phrase stands, or of which the speaker is: ``Quayside spokesman Ivo Marsh said [the company] slept``."""
    start = phrase.reference.span.start
    holding = [s for s in context.report.findings.statements if any(c.start <= start < c.end for c in s.content)]
    for said in sorted(holding, key=lambda s: (sum(c.end - c.start for c in s.content), s.id)):
        reference = context.report.references.get(said.speaker.entity or "")
        if reference is None or reference.form == "pronoun" or reference.id == phrase.reference.id:
            continue
        target = context.target(reference.id)
        whole = target.entity or (target.unnamed.affiliation if target.unnamed else None)
        if whole is None:
            return []
        return [whole] if whole.kind != "person" else list(dict.fromkeys(of for _, of in whole.roles.values() if of is not None))
    return []


def body_behind(context: Context, phrase: Phrase) -> Cluster | None:
    """The first private body that the report names after a phrase in its headline or lead: ``at least nine dead, [aid agency] says``."""
    for mention in context.report.within(phrase.reference.span.end, len(context.report.text)):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and cluster.kind == "organization" and is_private(cluster) and cluster not in context.world.newsrooms:
            return cluster
    return None


def body_foretold(context: Context, phrase: Phrase) -> Cluster | None:
    """Who ``a rescue hotline`` is in the lead of a report: the one body called so that it names, and only further on."""
    report, start = context.report, phrase.reference.span.start
    if phrase.head not in BODIES_OF_A_KIND | INTRODUCED or report.sentence(start) > _LEAD or report.quoted(start):
        return None
    named = {c for m in report.mentions if (c := context.world.acting.get(m.id)) is not None and fit(context, phrase, c) == _CALLED}
    if phrase.head in _VAGUE and (cause := {*phrase.before} & CAUSES):
        told = _causes(context)
        named = {c for c, causes in told.items() if cause & causes} or {c for c in named if not told.get(c)}
    before = {context.world.acting.get(m.id) for m in report.within(0, start)}
    if len(named) != 1:
        named &= _with_its_count(context, phrase)
    return named.pop() if len(named) == 1 and not named & before else None


def _with_its_count(context: Context, phrase: Phrase) -> set[Cluster]:
    """The bodies that the report names for a number that the phrase is told to give."""
    figures = context.report.findings.figures
    mine = {(f.measure, f.low) for f in figures if f.claimant is not None and f.claimant.entity == phrase.reference.id}
    found = set()
    for figure in figures:
        giver = context.report.references.get((figure.claimant and figure.claimant.entity) or "")
        if giver is not None and giver.form == "name" and (figure.measure, figure.low) in mine:
            found |= {c for m in context.named(giver) if (c := context.world.acting.get(m)) is not None}
    return found


def _causes(context: Context) -> dict[Cluster, set[str]]:
    """What the bodies of a report are for, as their names and the words beside them tell."""
    told: dict[Cluster, set[str]] = {}
    for mention in context.report.mentions:
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and cluster.kind == "organization" and not cluster.outlet:
            first, after = context.report.bounds(context.report.sentence(mention.span.start))
            beside = context.report.text[max(first, mention.span.start - _BESIDE) : min(after, mention.span.end + _BESIDE)]
            told.setdefault(cluster, set()).update(CAUSES.intersection(words(beside)))
    return told


def only_one(context: Context, phrase: Phrase) -> Cluster | None:
    """``the town's main hospital``: the one body called so that the report names, else the story."""
    own = {word.removesuffix("'s").removesuffix("’s") for word in phrase.before}
    if phrase.head not in INTRODUCED or phrase.owners or own - {"the"} == set() or not own <= ONLY:
        return None
    called = {*context.world.called(frozenset({phrase.head}), _SITES)}
    here = called & {c for m in context.report.mentions if (c := context.world.acting.get(m.id)) is not None}
    found = here or called
    return next(iter(found)) if len(found) == 1 else None
