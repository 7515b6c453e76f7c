"""Words in a name that make it a newsroom's."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

NEWSROOMS = words(
    "news times post herald tribune gazette journal courier observer radio television tv broadcasting press daily telegraph chronicle "
    "ledger newspaper magazine weekly sentinel dispatch independent mail broadcaster broadcast channel today wire newswire "
    "mirror examiner inquirer advertiser"
)
"""``Quayside Radio``, ``the Torvel Courier``."""

TELLING = words("say says said report reports reported write writes wrote add adds added note notes noted")
"""What a newsroom does behind another's words: ``…, Quayside Radio [reported]``."""

PAPERS = words(
    "person source insider relative family aide adviser advisor colleague document report statement memo letter email transcript record "
    "data figure estimate study newspaper outlet media medium broadcaster radio television"
)
"""What, beside people, a newsroom may say that it rests on: ``citing [data] of the port``; no reason and no rule."""
