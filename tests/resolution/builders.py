"""Findings made by hand: a text with names in angle brackets, and phrases that findings point at."""

from __future__ import annotations

import re
from typing import Any

from hearsay import model
from hearsay.resolution import Resolution
from hearsay.resolution.names import singular
from hearsay.resolution.pronouns import is_pronoun

MARK = re.compile(r"<([^<>:]+):([A-Z]+)>")
NESTING = re.compile(r"\s(?:to|of|for|at|from|in|with|who)\s|,")


class Report:
    """A report under construction. ``<Oden Vale:PERSON>`` in the text marks a name with its label."""

    def __init__(self, text: str, *, uri: str = "a.txt", published: str | None = None, outlet: str | None = None) -> None:
        plain, self._names, at = "", [], 0
        for mark in MARK.finditer(text):
            plain += text[at : mark.start()]
            self._names.append((len(plain), mark[1], mark[2]))
            plain += mark[1]
            at = mark.end()
        plain += text[at:]
        self.text = plain
        doc = model.content_id("d", uri, plain)
        basis: model.DateBasis | None = "header" if published else None
        self.document = model.Document(doc, uri, "0" * 64, plain, outlet=outlet, published=published, published_basis=basis, language="en")
        self.mentions = [
            model.Mention(model.content_id("m", doc, start), self.document.span(start, start + len(name)), label)  # type: ignore[arg-type]
            for start, name, label in self._names
        ]
        self._references: dict[str, model.Reference] = {}
        self._statements: list[model.Statement] = []
        self._figures: list[model.Figure] = []
        self._events: list[model.Event] = []
        self._moments: list[model.Moment] = []

    def span(self, phrase: str, nth: int = 0) -> model.Span:
        """The receipt for the ``nth`` time that the phrase occurs."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(phrase, start + 1)
        return self.document.span(start, start + len(phrase))

    def refer(self, phrase: str, nth: int = 0, **fields: Any) -> str:
        """The id of a reference to the phrase; a name where its last word is one, unless ``fields`` say otherwise."""
        span = self.span(phrase, nth)
        inside = [m for m in self.mentions if m.span in span]
        opening = NESTING.split(phrase, maxsplit=1)[0].split()
        named = [
            m
            for m in inside
            if m.span.end == span.end or (m.label == "PERSON" and m.span.start == span.start and phrase[len(m.span.text) :].startswith(","))
        ][-1:]
        if len(opening) < len(phrase.split()) and not any(m.span.start == span.start or "," in phrase for m in named):
            named = []
        head = named[0].span.text.split()[-1] if named else opening[-1]
        made = model.content_id("r", self.document.id, span.start, span.end)
        values: dict[str, Any] = {
            "form": "pronoun" if is_pronoun(phrase) else "name" if named else "nominal",
            "head": singular(head.casefold()),
            "names": tuple(m.id for m in named),
            "modifiers": tuple(m.id for m in inside if m not in named),
            "sentence": 0,
            "role": "nsubj",
            "plural": not named and singular(head.casefold()) != head.casefold(),
            "definite": phrase.casefold().startswith(("the ", "this ", "his ", "her ", "its ", "their ")),
        }
        self._references[made] = model.Reference(made, span, **{**values, **fields})
        return made

    def say(
        self, speaker: str | None, content: str, *, cue: str = "said", nth: int = 0, said_on: str | None = None, act: model.Act = "assert",
        to: tuple[str, ...] = (), via: tuple[str, ...] = (), **fields: Any,
    ) -> Report:  # fmt: skip
        """Add a statement. ``said_on`` is a TIMEX3 value."""
        inner = self.span(content)
        ref = self.refer(speaker, nth, **fields) if speaker else None
        source = self._references[ref].span if ref else None
        at = self.text.rfind(cue, 0, inner.start)
        statement = model.Statement(
            model.content_id("s", self.document.id, inner.start, inner.end, len(self._statements)),
            self.document.id,
            model.Speaker(ref, source, description=source.text if source else None),
            self.document.span(at, at + len(cue)) if at >= 0 else None,
            (inner,),
            "indirect",
            act,
            addressees=tuple(self.refer(t, role="obj") for t in to),
            via=tuple(self.refer(v) for v in via),
            said_on=model.When(said_on, said_on, "relative", said_on) if said_on else None,
        )
        self._statements.append(statement)
        return self

    def count(
        self, number: str, *, place: str | None = None, claimant: str | None = None, measure: str = "killed", value: float = 1.0
    ) -> Report:
        """Add a figure."""
        span = self.span(number)
        ref = self.refer(claimant) if claimant else None
        speaker = model.Speaker(ref, self._references[ref].span) if ref else None
        made = model.content_id("f", self.document.id, span.start)
        where = self.refer(place) if place else None
        self._figures.append(model.Figure(made, span, measure, value, value, "exact", place=where, claimant=speaker))
        return self

    def happen(
        self, kind: str, clause: str, parts: dict[str, str], *, place: str | None = None, date: str | None = None,
        status: model.Status = "happened", initiator: str | None = None,
    ) -> Report:  # fmt: skip
        """Add an event: ``parts`` is phrase to role, ``date`` a TIMEX3 value."""
        span = self.span(clause)
        attributes: dict[str, int | float | str] = {"initiator": self.refer(initiator)} if initiator else {}
        self._events.append(
            model.Event(
                model.content_id("v", self.document.id, span.start),
                kind,
                None,
                tuple(model.Participant(self.refer(phrase), role) for phrase, role in parts.items()),
                model.When(date, date, "relative", date) if date else None,
                self.refer(place) if place else None,
                status,
                attributes,
                (span,),
            )
        )
        return self

    def moment(self, words: str, value: str, nth: int = 0) -> Report:
        """Add an expression of time."""
        self._moments.append(model.Moment(self.span(words, nth), value, "DATE"))
        return self

    def findings(self) -> model.Findings:
        """What was built."""
        return model.Findings(
            self.document,
            tuple(self._statements),
            tuple(self._figures),
            tuple(self._events),
            tuple(self.mentions),
            tuple(self._moments),
            tuple(self._references[r] for r in sorted(self._references)),
        )


# ------------------------------------------------------------------ looking into a resolution
def entity(resolution: Resolution, name: str) -> model.Entity:
    """The one entity that has the name among its aliases."""
    found = [e for e in resolution.entities if name in e.aliases]
    assert len(found) == 1, (name, [(e.kind, e.name, e.aliases) for e in resolution.entities])
    return found[0]


def names(resolution: Resolution, *ids: str | None) -> list[str | None]:
    """The names of entities by their ids."""
    by_id = {e.id: e.name for e in resolution.entities}
    return [by_id[i] if i else None for i in ids]


def speakers(resolution: Resolution) -> list[str | None]:
    """The name of each statement's speaker, or ``~`` and the name of the affiliation of one unnamed."""
    out: list[str | None] = []
    for statement in resolution.statements:
        speaker = statement.speaker
        assert (speaker.entity is None) == speaker.anonymous
        out.append(names(resolution, speaker.entity)[0] if speaker.entity else f"~{names(resolution, speaker.affiliation)[0]}")
    return out
