"""Who is brought in by what he is to another, and named where he is quoted next: ``her brother said. “…,” Ivo Lund said``."""

from __future__ import annotations

from hearsay.model import Statement
from hearsay.resolution.context import Context
from hearsay.resolution.phrases import POSSESSIVES, Phrase, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.world import NOBODY, Target

_ATTENDANTS = frozenset({"lawyer", "attorney", "advocate", "counsel", "spokesman", "spokeswoman", "spokesperson", "doctor", "agent",
                         "widow", "wife", "husband", "mother", "father", "brother", "sister", "son", "daughter"})  # fmt: skip
"""What somebody is to another who speaks for him, or of him."""
_REACH = 400
"""Characters behind the phrase within which whoever it is must be quoted by name."""


def _is_of_another(phrase: Phrase) -> bool:
    whose = phrase.before[:1] and (phrase.before[0] in POSSESSIVES or phrase.before[-1].endswith(("'s", "’s")))
    return phrase.head in _ATTENDANTS and not phrase.plural and bool(whose) and not phrase.behind.strip()


@reading(lambda _, phrase: _is_of_another(phrase))
def named_next(context: Context, phrase: Phrase) -> Target:
    """``his lawyer``: whoever is quoted next by a name that the report has not had yet, and says nothing of."""
    report, end = context.report, phrase.reference.span.end
    for statement in report.findings.statements:
        speaker = report.references.get(statement.speaker.entity or "")
        if speaker is None or statement.speaker.span is None or not end < statement.speaker.span.start <= end + _REACH:
            continue
        if speaker.form != "name":
            return NOBODY
        return Target(_newcomer(context, statement))
    return NOBODY


def _newcomer(context: Context, statement: Statement) -> Cluster | None:
    """The person whom a statement names for the first time, by nothing but the name."""
    span = statement.speaker.span
    mention = next((m for m in context.report.mentions if span is not None and (m.span.start, m.span.end) == (span.start, span.end)), None)
    person = context.world.acting.get(mention.id) if mention is not None else None
    if mention is None or person is None or person.kind != "person":
        return None
    first = next(m for m in context.report.mentions if context.world.acting.get(m.id) is person)
    return person if first.id == mention.id else None
