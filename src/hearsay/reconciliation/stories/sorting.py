"""A mixed pile of reports → stories."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import sqrt

from hearsay.model import Document, Story, content_id
from hearsay.reconciliation.prose import WORD, prose
from hearsay.reconciliation.stories.grouping import groups
from hearsay.reconciliation.stories.links import links
from hearsay.reconciliation.stories.profile import Profile, profile

ALIKE = 0.12
"""Average likeness from which reports are one story."""
UNDATED = "~"
"""Sorts behind every day: reports without one come last, so that they are no story's first where another can be."""
ABOUT = 6
"""Words that say what a story is about."""
LONGEST = 120
"""Characters of a title that is made of a report's first words."""
_SITE = re.compile(r" (?:[|•·–—-]|::) [^|•·]{1,60}$")


def stories(documents: Iterable[Document]) -> tuple[Story, ...]:
    """Sort reports into stories, each report into one, whatever the order they come in; largest story first.

    Two reports are alike by the words they share, rare ones and those of headlines most, and by the days they bear and tell of. How
    alike they are depends on nothing but the two, and reports are linked in order of publication, each with earlier ones, so that
    reports which come in one at a time end in the same stories as all together.
    """
    known = {document.id: document for document in documents}
    pile = sorted(known.values(), key=lambda document: (document.published or UNDATED, document.id))
    profiles = [profile(document) for document in pile]
    found = groups(profiles, links(profiles, ALIKE), ALIKE)
    told = (_story([pile[place] for place in group], [profiles[place] for place in group]) for group in found)
    return tuple(sorted(told, key=lambda story: (-len(story.documents), story.first or "", story.id)))


def _story(reports: Sequence[Document], profiles: Sequence[Profile]) -> Story:
    total: dict[str, float] = {}
    for one in profiles:
        for word, weight in one.terms.items():
            total[word] = total.get(word, 0.0) + weight
    days = sorted(report.published[:10] for report in reports if report.published)
    return Story(
        id=content_id("story", reports[0].id),
        title=_title(reports, total),
        documents=tuple(report.uri for report in reports),
        reports=tuple(report.id for report in reports),
        about=tuple(sorted(total, key=lambda word: (-total[word], word))[:ABOUT]),
        first=days[0] if days else None,
        last=days[-1] if days else None,
    )


def _title(reports: Sequence[Document], total: dict[str, float]) -> str:
    """The headline that says most, word for word, of what the reports have in common; without one, a report's first words."""
    headlines = sorted({_SITE.sub("", " ".join(report.title.split())) for report in reports if report.title})
    if headlines:
        return max(headlines, key=lambda headline: _said(headline, total))
    first = " ".join(prose(reports[0]).split())
    return first if len(first) <= LONGEST else f"{first[:LONGEST].rsplit(' ', 1)[0]} …"


def _said(headline: str, total: dict[str, float]) -> float:
    words = {word.lower() for word in WORD.findall(headline)}
    return sum(total.get(word, 0.0) for word in words) / sqrt(len(words) or 1)
