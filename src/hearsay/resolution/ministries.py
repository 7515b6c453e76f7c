"""Which ministry ``the ministry`` is: that of the minister spoken of, the one named last, the one that a report speaks of most."""

from __future__ import annotations

from collections import Counter

from hearsay.resolution.context import Context
from hearsay.resolution.names import words
from hearsay.resolution.phrases import Phrase, possessor, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.world import NOBODY, Target

_NO_PORTFOLIO = frozenset({"prime", "first", "chief", "deputy", "former", "ex", "acting", "cabinet", "senior", "junior"})
"""Words of ministers that tell of no ministry."""
_DEPARTMENT, _WHOSE = "department", "whose"
_COMMA = 2
"""Characters between a name and the *whose* that is of it."""
MINISTRY, _MINISTER = "ministry", "minister"
"""The body, and who heads it: the health minister is of the health ministry."""


def _is_owned(phrase: Phrase) -> bool:
    """Whether a ministry is told by no more than whose it is: ``her own ministry``, ``Lund's ministry``, ``his department``."""
    own = set(phrase.before[1:]) <= {"own"}
    personal = phrase.before[:1] in (("his",), ("her",), ("whose",))
    return (phrase.head == MINISTRY or (phrase.head == _DEPARTMENT and personal and not phrase.behind.strip())) and (
        own or (bool(phrase.names) and phrase.before[-1].endswith(("'s", "’s")))
    )


@reading(lambda _, phrase: _is_owned(phrase))
def own_ministry(context: Context, phrase: Phrase) -> Target:
    """``her own ministry``: that of the minister whom the pronoun stands for."""
    owning = [c for m, c in phrase.owners if c.kind == "person" and m.span.end <= phrase.at]
    before = context.report.last_before(phrase.reference.span.start) if phrase.before[:1] == (_WHOSE,) else None
    if before is not None and phrase.reference.span.start - before.span.end <= _COMMA:
        owning = [c for c in (context.world.acting.get(before.id),) if c is not None]
    person = owning[-1] if owning else possessor(context, phrase)
    held = _portfolio(person) if person is not None else None
    held = held or _named_behind(context, phrase)
    if held is None:
        return NOBODY
    return Target(_ministry(context, phrase, held))


def ministry_of(context: Context, phrase: Phrase, minister: Cluster, *, make: bool = True) -> Cluster | None:
    """The ministry of a minister, which a phrase calls ``his own ministry``; unless it is to be made, one that the story names."""
    held = _portfolio(minister)
    if held is None:
        return None
    named = context.world.names.organizations.institution(*held, context.report, 0, context.world.main(context.report))
    return _ministry(context, phrase, held) if make or named is not None else None


def _named_behind(context: Context, phrase: Phrase) -> tuple[str, Cluster | None] | None:
    """The portfolio of whom the sentence goes on to name: ``[Her ministry] says that Ida Lund slept``."""
    start = phrase.reference.span.start
    first, after = context.report.bounds(context.report.sentence(start))
    if start != first or phrase.before[:1] not in (("his",), ("her",)):
        return None
    behind = [context.world.acting.get(m.id) for m in context.report.within(phrase.at, after)]
    return next((held for c in behind if c is not None and (held := _portfolio(c)) is not None), None)


def _portfolio(person: Cluster) -> tuple[str, Cluster | None] | None:
    """What the ministry is called that somebody is the minister of, and whose it is."""
    for title, of in person.roles.values() if person.kind == "person" else ():
        if title.endswith(f" {_MINISTER}") and title.split()[0] not in _NO_PORTFOLIO:
            return f"{title.removesuffix(_MINISTER)}{MINISTRY}", of
    return None


def minister_since(context: Context, phrase: Phrase) -> Cluster | None:
    """The ministry of a minister who was named since any ministry was."""
    if phrase.head != MINISTRY:
        return None
    start = phrase.reference.span.start
    named = [m.span.start for m in context.report.within(0, start) if MINISTRY in words(m.span.text)]
    called = [r.span.start for r in context.references if r.form == "nominal" and r.head == MINISTRY and r.span.start < start]
    return of_minister(context, phrase, max([0, *named, *called]))


def usual_ministry(context: Context, phrase: Phrase, country: Cluster | None) -> Cluster | None:
    """The ministry, of a country where that is told, that the report named last, else the one that it or its story speaks of most."""
    report, world = context.report, context.world
    home = country or world.main(report)
    start = phrase.reference.span.start
    told_of = [m for m in report.within(0, start) if report.quoted(start) or not report.quoted(m.span.start)]
    for cluster in reversed([world.acting.get(m.id) for m in told_of]):
        if cluster is not None and _is_ministry(cluster) and (country is None or cluster.country in (None, country)):
            return cluster
    for counted in (Counter(world.clusters[report.id]), world.counted()):
        told: Counter[str] = Counter()
        held: dict[str, Cluster | tuple[str, Cluster | None]] = {}
        for cluster, often in counted.items():
            if cluster is None:
                continue
            portfolio = _portfolio(cluster)
            body = cluster if _is_ministry(cluster) else None
            if portfolio is not None and portfolio[1] in (None, home):
                body = world.names.organizations.institution(portfolio[0], home, report, 0)
                held[key := body.key if body is not None else portfolio[0]] = body or (portfolio[0], home)
                told[key] += often
            elif body is not None and body.country in (None, home):
                held[body.key] = body
                told[body.key] += often
        most = told.most_common(2)
        if most and (len(most) == 1 or most[0][1] > most[1][1]):
            ministry = held[most[0][0]]
            return ministry if isinstance(ministry, Cluster) else _ministry(context, phrase, ministry)
    return None


def _is_ministry(cluster: Cluster) -> bool:
    """Whether it is a ministry that is called by what it is in charge of."""
    return cluster.kind == "organization" and any(MINISTRY in words(form) and len(words(form)) > 1 for form in cluster.forms)


def of_minister(context: Context, phrase: Phrase, start: int = 0) -> Cluster | None:
    """The ministry of the minister named last: ``Health Minister Ida Lund … [the ministry]``."""
    if phrase.head != MINISTRY or phrase.before != ("the",):
        return None
    for mention in reversed(context.report.within(start, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and (held := _portfolio(cluster)) is not None:
            return _ministry(context, phrase, held)
    return None


def _ministry(context: Context, phrase: Phrase, held: tuple[str, Cluster | None]) -> Cluster:
    """The ministry of a portfolio."""
    organizations = context.world.names.organizations
    home = context.world.main(context.report)
    found = organizations.institution(*held, context.report, 0, home) or organizations.make(*held)
    found.see(phrase.reference.span, held[0] if not found.forms else None)
    found.call(held[0])
    return found
