"""The table of triggers: every word that tells of an event. Its rows stand by subject in the modules named here.

Other words stand in :mod:`hearsay.extraction.lexicon.event_words`; the machine that applies them all is
:mod:`hearsay.extraction.events`.
"""

from __future__ import annotations

from hearsay.extraction.lexicon.aftermath_events import AFTERMATH
from hearsay.extraction.lexicon.authority_events import AUTHORITY
from hearsay.extraction.lexicon.civil_events import CIVIL
from hearsay.extraction.lexicon.event_frames import Trigger
from hearsay.extraction.lexicon.everyday_events import EVERYDAY
from hearsay.extraction.lexicon.force_events import FORCE
from hearsay.extraction.lexicon.mishap_events import MISHAPS
from hearsay.extraction.lexicon.notice_events import NOTICE
from hearsay.extraction.lexicon.order_events import ORDER
from hearsay.extraction.lexicon.peril_events import PERIL
from hearsay.extraction.lexicon.public_events import PUBLIC
from hearsay.extraction.lexicon.rendered_events import RENDERED
from hearsay.extraction.lexicon.strain_events import STRAIN
from hearsay.extraction.lexicon.trade_events import TRADE
from hearsay.extraction.lexicon.turmoil_events import TURMOIL
from hearsay.extraction.lexicon.violent_events import VIOLENCE
from hearsay.extraction.lexicon.voiced_events import VOICED

TRIGGERS: tuple[Trigger, ...] = (
    *AUTHORITY, *ORDER, *NOTICE, *EVERYDAY, *RENDERED, *PERIL, *VOICED, *VIOLENCE, *TURMOIL, *CIVIL, *AFTERMATH, *TRADE, *PUBLIC, *FORCE,
    *MISHAPS, *STRAIN,
)  # fmt: skip
"""Rows in order: of those of one word the first that fits counts."""
