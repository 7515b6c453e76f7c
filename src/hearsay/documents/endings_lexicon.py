"""Lines below the last paragraph of a report, each with an example that a test runs."""

from __future__ import annotations

from hearsay.documents.furniture_words import NAMEISH
from hearsay.documents.letters import UPPER
from hearsay.documents.lexicon import NAME, ROLE, Pattern

ENDINGS = (
    Pattern(
        "with-files",
        r"[-–—(\[]{0,2} ?(?:with|and) (?:(?:a |the )?(?:files?|reports?|inputs?|information|additional reporting|assistance|contributions?"
        r"|material) (?:from|by|of)\b.{2,80}|(?-i:[A-Z]{2,6}(?:(?:,| and) [A-Z]{2,6})?))[)\]]?\.?$",
        "With files from Kestrel News",
    ),
    Pattern("contributing", r"contributing ?: ?(?-i:[A-Z])[^.!?]{2,80}\.?$", "Contributing: Ida Lund"),
    Pattern("handle", r"(?:twitter|instagram|on twitter)\s?: ?@\w{1,30}\.?$", "Twitter: @idalund"),
    Pattern("agency", r"(?-i:[\[(]?[A-Z]{2,7}(?:[/, ]{1,2}[A-Z]{2,7}){0,2}[\])]?)\.?$", "[KNA]"),
    Pattern("desk-code", r"(?-i:[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}(?: ?\([\w, ]{2,20}\))?)$", "ab/cd (KNA, dpx)"),
    Pattern(
        "initials",
        rf"(?-i:[(\[]?(?:[{UPPER}]\. ?){{1,3}}[)\]]?$|[(\[]?[{UPPER}][\w'’-]{{1,20}} [{UPPER}]\.[)\]]?$"
        rf"|[{UPPER}]\. ?[{UPPER}][\w'’-]{{1,20}}$)",
        "Ida L.",
    ),
    Pattern(
        "editor",
        rf"[(\[]? ?(?:(?:web|responsible|duty|news|copy|chief) )?edit(?:ors?|ed by)(?: in charge)? ?[:：] ?{NAMEISH}[)\]]?\.?$",
        "(Web editor: Lund)",
    ),
    Pattern("name-of-editor", rf"\((?:editors?|translator|translated by|author|compiled by|proofreader) {NAMEISH}\)$", "(Editor Lund)"),
    Pattern(
        "end",
        r"(?:the )?end of (?:the )?(?:message|news|item|report|text)\b.{0,12}$|[(\[]?ends?(?: \d{1,2}:\d\d)?[)\]]?$|_{3,40}$|\*{3,40}$"
        r"|-{3,40}$|[-–—] ?ends? ?[-–—]$",
        "End of message / 204",
    ),
    Pattern(
        "standards",
        r"(?:(?:our|the) (?:standards|editorial (?:policy|standards|guidelines)|code of conduct|principles)"
        r"|how we (?:work|report|verify|check)(?: (?:the news|facts|stories))?)\s?:.{0,80}$"
        r"|.{0,40}\bread (?:our|the|more about our)\b.{0,40}\b(?:principles|standards|guidelines|polic(?:y|ies)|code|charter)\b.{0,20}$",
        "Our Standards: The Kestrel Trust Principles.",
    ),
    Pattern(
        "no-reprint",
        r"(?:any |all )?(?:reproduction|republication|copying|reprinting)(?: in .{2,20})? (?:is )?(?:forbidden|reserved"
        r"|prohibited|permitted)\b.{0,60}$",
        "Any reproduction forbidden",
    ),
    Pattern(
        "reuse",
        r"(?:use|reuse|reprint|quotation) of (?:the |our |these )?(?:materials?|content|texts?|articles?)\b.{0,80}$",
        "Use of materials only with hyperlink.",
    ),
    Pattern(
        "owners",
        r".{0,120}\b(?:all )?rights (?:remain|belong|stay) (?:with|to) (?:their|its|the) (?:respective )?(?:owners?|authors?)\b.{0,20}$",
        "Kestrel Digest collects the news. All rights remain with their owners.",
    ),
    Pattern(
        "contact",
        r"(?:for (?:more|further) information|(?:media |press )?contacts?|press (?:office|contact|enquiries))\s?[:,].{0,160}$",
        "For more information: Ida Lund, public information officer.",
    ),
    Pattern(
        "shortened",
        r".{0,80}\b(?:questions?|answers?|interview|conversation|text|transcript)\b.{0,50}\b(?:(?:was|were|has been|have been) "
        r"(?:lightly )?(?:shortened|abridged|edited|condensed|cut))\b.{0,60}$",
        "The questions and the answers were shortened.",
    ),
    Pattern(
        "terms",
        r"no part of (?:it|this \w+|the (?:article|text|report|site|page|content|material)) may be \w+\b.{0,60}$",
        "No part of this text may be reproduced without permission.",
    ),
    Pattern(
        "original",
        r"(?:the )?original (?:(?:version )?of this|article|text|story)\b.{0,30}\bin (?-i:[A-Z])\w{2,14}\.?$",
        "The original of this article was written in French.",
    ),
    Pattern(
        "on-our-page",
        r"(?:find |see |read )?more (?:of )?(?:our |(?-i:[A-Z]))[^.!?]{0,60}?\b(?:coverage|stories|news|reporting|headlines|reports)\b"
        r"[^!?]{0,60}\b(?:click|pages?|site|website|here|hub|section|app)\b.{0,20}$",
        "More Kestrel reporting on the harbour is to be found on our coast page",
    ),
    Pattern(
        "reported-from",
        rf"(?-i:[{UPPER}][\w'’-]{{1,30}}(?: [{UPPER}][\w'’-]{{1,30}})? reported (?:from|in)"
        rf" [{UPPER}][\w'’-]{{1,30}}(?: [{UPPER}][\w'’-]{{1,30}}){{0,2}}"
        rf"(?:,? and [{UPPER}][\w'’-]{{1,30}}(?: [{UPPER}][\w'’-]{{1,30}})?(?: reported)?(?: from"
        rf"| in) [{UPPER}][\w'’-]{{1,30}}(?: [{UPPER}][\w'’-]{{1,30}}){{0,2}})?\.$"
        r")(?<=\.)",
        "Lund reported from Norvik.",
    ),
    Pattern(
        "opinion-notice",
        r"the opinions? of (?:the )?.{2,40} (?:may|might|does|do) not (?:coincide|reflect|represent|match)\b.{0,60}$",
        "The opinion of the editors may not coincide with the opinion of the author.",
    ),
    Pattern("tags", r"(?-i:TAGS|Tags|KEYWORDS|TOPICS|LABELS)(?: [^\s.!?]+){1,12}$", "TAGS Harbour Storm"),
    Pattern("neighbours", r"(?:previous|next|older|newer) (?:article|post|story|news)\b.{0,120}$", "Next article Carnival dates set"),
    Pattern(
        "more-from",
        r"(?-i:M(?:ore (?:from|in|on|by)|ORE (?:FROM|IN|ON|BY))(?: the| our| this)? [A-Z][^.!?:]{2,40}"
        r"|Most [Rr]ead(?: in)? [A-Z]\w{2,20})$",
        "More from the Coast",
    ),
    Pattern(
        "partners",
        r"(?:we|our site)(?: and our \d{0,4} ?partners)? (?:store|process|collect|access)\b.{0,120}$",
        "We and our 800 partners store information on a device.",
    ),
    Pattern("publisher", rf"(?:publisher|owner|printed by|published by)\s?: ?{NAMEISH}$", "Publisher: Kestrel Media"),
    Pattern("next", r"(?:up )?next(?: up)?\s?: \S.{2,100}(?<![.!?])$", "Next: Why moles fail"),
    Pattern("trust", r"(?:why (?:you can )?trust\b|learn more about (?:our|us)\b).{0,60}$", "Why you can trust Kestrel News"),
    Pattern(
        "form",
        r"\*? ?(?:your )?(?:name|e-?mail|website|opinion(?: text)?|comment|message|security code|phone)\s?\*?\s?[:：]?\s?\*?$",
        "Your opinion",
    ),
    Pattern(
        "author-note",
        rf"{NAME} (?:is|covers|writes|reports|has covered)\b.{{0,60}}?\b"
        rf"(?:{ROLE}|columnist|covering|(?:for|at) (?:the )?(?-i:[A-Z])|since (?:19|20)\d\d)"
        r".{0,100}$",
        "Ida Lund is a reporter at Kestrel News.",
    ),
    Pattern(
        "author-then",
        rf"{NAME} (?:was|reported|covered|wrote|worked)\b.{{0,90}}\b(?:from|between) (?:19|20)\d\d (?:to|and|until) (?:19|20)\d\d\.?$",
        "Ida Lund reported from Ellery from 2021 to 2025.",
    ),
    Pattern(
        "author-of",
        rf"{NAME}(?:[’']s (?:latest |new |most recent )?(?:book|novel)\b.{{0,80}}|,? (?:is|was) (?:also )?(?:the |an? )(?:award-winning )?"
        r"(?:co-)?(?:author|novelist|fellow|professor|lecturer|historian|filmmaker)\b.{0,120})$",
        "Ida Lund is the author of Salt Roads",
    ),
    Pattern(
        "remaining",
        r".{0,60}\b(?:reserved|available|accessible) (?:for|to|only to) (?:our )?(?:subscribers|members)\b.{0,30}$",
        "The rest is reserved for subscribers.",
    ),
    Pattern(
        "mailing-list",
        r"(?:to be (?:added to|deleted from|removed from)|you (?:receive|are receiving) this (?:message|e-?mail)|to unsubscribe)\b.{0,120}"
        r"\b(?:list|address|stop|subscribed)\b.{0,40}$",
        "You are receiving this message as a member of our press list.",
    ),
    Pattern("end-mark", r"(?:[-–—*#=~_/\s]{0,6}(?:0|30|ends?)[-–—*#=~_/]{1,4}|/\w{2,16}/|(?:[*#=~_]\s?){3,12})$", "-0-"),
)  # fmt: skip
"""Lines below the last paragraph: who took part, codes, terms, forms. Case counts where it says so."""
