"""Hours, which leave the day to what stands beside them: ``at dusk``, ``at 9 pm``."""

from __future__ import annotations

import re

from hearsay.extraction.lexicon import event_words as words
from hearsay.language.plain import Span
from hearsay.model import Moment

_DAY = re.compile(r"[A-Z][a-z]{2}|\b(?:this|that|same|following|previous|today|yesterday|tonight|tomorrow|last|next|day)\b")


def is_hour(moment: Moment) -> bool:
    """Whether it tells the hour and not the day."""
    return moment.type == "TIME" and not _DAY.search(moment.span.text)


def begins_line(span: Span) -> bool:
    """Whether a line begins with it, as the entries of a live page do."""
    return not span.start_char or span.doc.text[span.start_char - 1] == "\n"


def bounds_hours(span: Span) -> bool:
    """Whether it begins or ends a stretch of hours, which may be those of any day: ``[from 8 p.m. till 4 a.m.]``."""
    return span.start > 0 and span.doc[span.start - 1].lower_ in {"from", *words.UP_TO}
