"""What a page leaves between the paragraphs of a report that is scraped from it: forms that settle it however long the line is.

Captions and forms run on in one line there, where the page has several. Matched from a line's first character; case does not count
but where a form says so.
"""

from __future__ import annotations

from hearsay.documents.lexicon import ANY_DAY, Pattern

SCRAPED = (
    Pattern("file-caption", r"file\s?[-–—] (?=\S)", "FILE - In this May 4, 2031, file photo, boats wait at the mole of Port Ellery."),
    Pattern(
        "dated-caption",
        rf"(?:in )?this (?:\w+day, )?(?:{ANY_DAY}),? (?:file |handout |satellite |aerial )?(?:photo|photograph|image|picture|frame grab)\b",
        "This May 4, 2031 photo made available by the harbour board shows the mole.",
    ),
    Pattern(
        "picture-notice",
        r"(?:image|media|picture) (?:copyright|caption|source|credit)\b",
        "Image copyright Kestrel Pictures Image caption Boats wait at the mole",
    ),
    Pattern(
        "picture-agency",
        r"(?-i:(?:Getty(?: Images)?|Alamy|Shutterstock|Rex(?: Features)?|PA Images)(?: [-–] Contributor| Contributor)?:?"
        r" [A-Z](?!.{0,200}\b(?:said|says|told)\b))",
        "Getty Images Boats wait at the mole after the storm",
    ),
    Pattern("capital-credit", r"(?-i:[A-Z][A-Z .&/-]{2,40} ?• ?[A-Z]{2,12}\b)", "PORT BOARD•KESTREL Boats wait at the mole"),
    Pattern(
        "goes-on",
        r"(?:(?:advertisement|newsletter sign ?up|photo|video|slideshow)s?[ -]{1,3}){1,3}continue reading\b",
        "Advertisement Continue reading below",
    ),
    Pattern(
        "letter-offer",
        r"(?:breaking news|(?:morning|evening|daily|weekly) (?:headlines|news|briefing|letter)) (?:e-?mails?|newsletters?"
        r"|alerts?)\b.{0,250}\b(?:subscribe|sign ?up)\b|(?:thank you!? )?for your security, we[’']ve sent\b|interested in .{2,60}\? add\b",
        "Breaking News Emails Get alerts and special reports. Delivered on weekdays. SUBSCRIBE",
    ),
    Pattern(
        "player-loading",
        r"(?:video|audio) (?:loading|unavailable|player)\b.{0,80}\b(?:click|tap|play)\b|play (?:video |audio |clip )?\d{1,2}:\d\d\b"
        r"|\d{1,3} of \d{1,3} full ?screen\b|toggle more options\b|external link ?:",
        "Video Loading Video Unavailable Click to play",
    ),
    Pattern(
        "headline-behind",
        r"(?-i:R(?:ead|EAD) M(?:ore|ORE)|E(?:xplore|XPLORE) M(?:ore|ORE)|Read:) (?-i:[A-Z“‘'\"]).{10,160}(?<![.!…,;:\"”])$",
        "Read More Harbour shut for a second day after the storm",
    ),
    Pattern(
        "watch",
        r"(?-i:Watch) (?:the (?:moment|video|trailer|clip|footage|full)|this (?:video|clip|moment)|our (?:video|report))\b"
        r"(?!.{0,120}\bsaid\b).{0,120}(?<![.,;:])$",
        "Watch the moment the wave hits the mole",
    ),
    Pattern(
        "newsletter-form",
        r"newsletter sign ?up\b|(?:please )?verify (?:that )?you(?:[’']re| are) not a robot\b",
        "Newsletter Sign Up Please enter your address and tick a box.",
    ),
    Pattern("alone", r"(?:photo|image|video|graphic|slideshow|gallery)s?(?: \(\d{1,3} \w+\))?$", "Slideshow (2 Images)"),
    Pattern("player-close", r"(?-i:CLOSE (?:An? [a-z]|[A-Z][a-z]))", "CLOSE A storm closes a harbour, in one minute. Kestrel"),
    Pattern("player-glued", r"skip in\b.{0,40}\b(?:embed|share)\b", "Skip in Embed Share CLOSE The storm in one minute"),
    Pattern(
        "related-glued",
        r"(?:related (?:stories|articles|news|content)|more) ?:? (?-i:[‘'“\"A-Z])(?=.{0,60}(?-i:[A-Z]{4}|[:?!]))"
        r"(?!.{0,300}\b(?:said|told)\b)",
        "Related Stories STORM AHEAD Harbour shut for a second day",
    ),
    Pattern(
        "headlines-glued",
        r"(?:(?:most (?:read|popular|viewed|shared)|more) (?:in|on|from|about) (?:[\w&’'-]{1,14} ){1,5}?)"
        r"(?=(?-i:[A-Z][A-Z’']+[?!]?(?: [A-Z’']+[?!]?){0,5} [‘'“\"A-Z0-9][a-z’'0-9])).{40}",
        "Most read in sport ROWED ASHORE Crew of six wins the regatta by a length CUP HOPES Ellery meets Tolva",
    ),
    Pattern(
        "watched-glued",
        r"(?:just watched|now playing|must watch)\b.{0,160}\b(?:replay|must watch|more videos)\b",
        "JUST WATCHED The storm in one minute Replay More Videos ... MUST WATCH",
    ),
    Pattern("menu-glued", r"(?P<menu>[^\W\d_]{4,20}) (?P=menu) select \w+\b", "Archives Archives Select Month May 2031 April 2031"),
    Pattern(
        "read-more",
        r"(?!.{0,200}[.!?…][”\"’']? \w+ more$).{15,160}\w[?!’']? read more$",
        "Harbour shut for a second day after the storm Read more",
    ),
    Pattern(
        "picture-by",
        r"(?!.{0,300}\b(?:was|were|had|said|told)\b).{20,250}\bin (?:an? |this )(?:\w+ ){0,2}(?:photo|photograph|picture|image|still"
        r"|handout|(?:frame|screen) ?grab)(?: \w+){0,3} (?:obtained|provided|released|taken|supplied|distributed"
        r"|made available)\b[^.]{0,60}\.?$",
        "Boats lie on the mole of Port Ellery in a photo taken by the guild.",
    ),
    Pattern(
        "gallery-counter",
        r"(?!.{0,390}\b(?:said|told)\b).{20,390}\b1 ?(?:/|of) ?(?:[4-9]|\d\d|1\d\d)$",
        "The mole in pictures: what is left of it after the storm 1 / 14",
    ),
    Pattern(
        "rights",
        r"(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}\b))",
        "Copyright 2031 Kestrel News. All rights reserved. The content of this site must not be published elsewhere.",
    ),
    Pattern("author-address", r"e-?mail ?: ?\S{1,60}@\S", "Email: ida@kestrel.example; Follow Ida Lund on Quill"),
    Pattern(
        "pays",
        r"we (?:also )?pay for (?:your |videos?|stories|pictures|photos|tips)",
        "We pay for pictures. Send us yours.",
    ),
    Pattern("gallery", r"(?:photos|pictures|gallery|slideshow) ?: (?=\S)", "Photos: Harbour under water Photos: Boats wait"),
)  # fmt: skip
CAPTIONED = frozenset({"file-caption", "dated-caption", "picture-notice", "picture-agency", "capital-credit", "gallery", "picture-by"})
"""Forms that tell what a picture shows."""
