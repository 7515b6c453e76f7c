"""Words in a name that make it a newsroom's."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

NEWSROOMS = words(
    "news times post herald tribune gazette journal courier observer radio television tv broadcasting press daily telegraph chronicle "
    "ledger newspaper magazine weekly sentinel dispatch independent mail broadcaster broadcast channel today wire newswire"
)
"""``Quayside Radio``, ``the Torvel Courier``."""

TELLING = words("say says said report reports reported write writes wrote add adds added note notes noted")
"""What a newsroom does behind another's words: ``…, Quayside Radio [reported]``."""

RESTED = words(
    "official source spokesman spokesperson spokeswoman diplomat minister officer commander resident witness doctor medic nurse "
    "lawyer relative family aide adviser advisor insider person people employee worker executive analyst expert survivor rescuer "
    "document report statement memo letter email transcript record data figure estimate study agency ministry police army military "
    "authority government hospital newspaper outlet media medium broadcaster radio television colleague member leader activist"
)
"""Whom or what a newsroom may say it rests on: ``citing an airport [official]``, ``citing [data] of the port``; no reason or rule."""
