"""What a report asks its story while it is resolved, and what it lets the story know.

A report is resolved again only where the story answers one of its questions otherwise than the last time: what it lets the story know
is the same as then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

import msgspec

from hearsay.model import Span
from hearsay.resolution.registry import Cluster, Journal, Look, Registry
from hearsay.resolution.report import Report

P = ParamSpec("P")
R = TypeVar("R")


class Asking(Protocol):
    """A part of a story that reports ask."""

    journal: Journal


class Story(Protocol):
    """What a trail needs to know of a story."""

    @property
    def looks(self) -> Mapping[str, Look]: ...  # noqa: D102
    def beside(self, cluster: Cluster) -> Sequence[Cluster]: ...  # noqa: D102


S = TypeVar("S", bound=Asking)


class Key(msgspec.Struct, frozen=True, gc=False):
    """An entity, whichever story it is of."""

    of: str


class Own(msgspec.Struct, frozen=True, gc=False):
    """The report that asks."""


OWN = Own()


class Asked(msgspec.Struct, frozen=True, gc=False):
    """A question with its answer."""

    part: type
    """The part of the story that was asked."""
    ask: Callable[..., Any]
    about: tuple[Any, ...]
    plain: bool
    """Whether it is about no entity, and not about the report."""
    answer: Any

    def again(self, part: object, report: Report, registry: Registry) -> Any:
        """The answer to it by now."""
        if self.plain:
            return kept(self.ask(part, *self.about))
        about = [registry.of(one.of) if isinstance(one, Key) else report if one is OWN else one for one in self.about]
        return kept(self.ask(part, *about))


class Told(msgspec.Struct, frozen=True, gc=False):
    """What a report lets its story know of an entity."""

    of: str
    spans: frozenset[Span]
    forms: dict[str, int]
    aliases: frozenset[str]
    offices: tuple[tuple[str, Key | None], ...]


def asked(ask: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    """Let a question, all of it given by place, be noted down with its answer while a report is resolved.

    Whatever a phrase may ask of the whole story must be noted down so, and the question must change nothing that others ask for.
    """

    @wraps(ask)
    def answer(self: S, /, *about: P.args, **more: P.kwargs) -> R:
        found = ask(self, *about, **more)
        if isinstance(trail := self.journal.trail, Trail):
            trail.asked.append(Asked(type(self), ask, kept(about), kept(about) == about, kept(found)))
            trail.known &= not more
            trail.meet(found)
        return found

    return answer


class Tale:
    """What a report tells of entities, by their keys."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[set[Span], Counter[str], set[str], list[tuple[str, Key | None]]]] = {}

    def tell(
        self,
        of: str,
        *,
        span: Span | None = None,
        form: str | None = None,
        often: int = 1,
        alias: str | None = None,
        office: tuple[str, Cluster | None] | None = None,
    ) -> None:
        """Note down what is told of an entity."""
        spans, forms, aliases, offices = self._told.setdefault(of, (set(), Counter(), set(), []))
        if span is not None:
            spans.add(span)
        if form is not None:
            forms[form] += often
        if alias is not None:
            aliases.add(alias)
        if office is not None:
            offices.append((office[0], Key(office[1].key) if office[1] is not None else None))

    def told(self) -> tuple[Told, ...]:
        """All that was told."""
        return tuple(
            Told(of, frozenset(spans), dict(forms), frozenset(aliases), tuple(offices))
            for of, (spans, forms, aliases, offices) in self._told.items()
        )


class Trail(Tale):
    """The questions of one report besides, and the entities that it met, as they looked then."""

    def __init__(self, story: Story) -> None:
        super().__init__()
        self._story = story
        self.asked: list[Asked] = []
        self.met: dict[str, Look] = {}
        self.known = True
        """Whether it asked nothing but what is noted down."""

    def meet(self, found: object) -> None:
        """Note down how whoever is among an answer looks, and those beside him."""
        if isinstance(found, Cluster):
            if found.key not in self.met:
                self.met[found.key] = self._story.looks[found.key]
                self.meet(self._story.beside(found))
        elif isinstance(found, (list, tuple)):
            for one in found:
                self.meet(one)


def pass_on(told: Iterable[Told], registry: Registry) -> None:
    """Let entities know what is told of them."""
    for one in told:
        cluster = registry.of(one.of)
        if cluster is not None:
            cluster.take(one.spans, one.forms, one.aliases)
            for title, of in one.offices:
                cluster.hold(title, registry.of(of.of) if of is not None else None)


def kept(value: Any) -> Any:
    """A value with keys for entities, and nothing of the report that asks."""
    if value is None:
        return None
    if isinstance(value, Cluster):
        return Key(value.key)
    if isinstance(value, Report):
        return OWN
    return tuple([kept(one) for one in value]) if isinstance(value, (list, tuple)) else value
