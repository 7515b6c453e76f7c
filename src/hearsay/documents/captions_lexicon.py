"""By what a caption is known that ran into the text: who is credited in front of it, and words for what can be seen.

Matched from the first character of a line that ends without a stop; case counts.
"""

from __future__ import annotations

from hearsay.documents.letters import UPPER
from hearsay.documents.lexicon import Pattern

_AGENCY = (
    r"(?:AP(?::? ?Associated Press)?|Associated Press|AFP|Agence France-Presse|Reuters|REUTERS|EPA|EFE|PA(?: Wire| Images)?"
    r"|Press Association|Getty(?: Images)?|GETTY(?: IMAGES)?|Alamy(?: Live News)?|Shutterstock|Rex(?: Features)?|REX"
    r"|Splash(?: News)?|Barcroft(?: Media)?"
    r"|WireImage|FilmMagic|Anadolu(?: Agency)?|Xinhua|Twitter|Facebook|Instagram|YouTube|Snapchat|Handout|Supplied|[Gg]oogle(?: Maps)?)"
)
_KIND = r"(?:photo|photograph|picture|image|still|grab|screen ?(?:grab|shot)|frame grab|handout|video grab|combination)"

_SITE = r"[\w-]{1,40}\.(?:com|net|org|co\.\w\w)"
_WORD = rf"(?:[{UPPER}][\w.&'’-]{{0,40}}|{_SITE})"

CREDITED = (
    Pattern(
        "agency",
        rf"{_AGENCY}(?: ?[/:•|–-] ?[{UPPER}][\w.'’&-]{{0,30}})?[ :•|–-]{{1,3}}(?=[‘“'\"]?[{UPPER}\d])",
        "AFP Boats wait at the mole of Port Ellery",
    ),
    Pattern(
        "somebody",
        rf"(?:{_WORD}|\d{{4}})(?:(?: | ?/ ?){_WORD}| / \w+){{0,2}} (?:The|A|An|This|These|Those|She|He|They|It|One|Two|Some|Many|Hundreds"
        r"|Dozens|Around|About|In|At|More) [a-z]",
        "Tarn Pictures A fisherman looks at what is left of his boat",
    ),
    Pattern("site", rf"{_SITE} (?=[{UPPER}])", "tarnpictures.com Boats wait at the mole"),
)  # fmt: skip
"""Who took the picture, in front of a sentence that begins anew."""

SHOWN = (
    Pattern("pictured", r".{0,300}(?<!was )(?<!were )(?<!been )\b[Pp]ictured\b", "Ilse Korvan, pictured, opened the mole in May"),
    Pattern(
        "side",
        r".{0,300}[(\[](?:(?:far |second from |third from |top |bottom |above )?(?:left|right|cent(?:re|er)|top|bottom|front|back|above)"
        r"|[LRC]|[LRC]-[LRC])[)\]]",
        "Ilse Korvan (left) and the master of the port on the mole",
    ),
    Pattern("from-left", r".{0,300}\b[Ff]rom (?:the )?left(?:,| to right|:)", "From left: Ilse Korvan, Tam Brandt and Ida Lund"),
    Pattern("is-seen", r".{0,200}\b(?:is|are) (?:seen|shown)\b", "Boats are seen at the mole on Tuesday"),
    Pattern("seen-here", r".{0,200}\bseen here\b", "The mole, seen here in May, was built of granite"),
    Pattern(
        "picture-shows",
        rf"(?:An? |This |The |These |In this )?(?:\w{{1,20}} ){{0,2}}?(?i:{_KIND})s?\b.{{0,160}}\bshows?\b",
        "Grab from a film of the guild shows boats at the mole",
    ),
)  # fmt: skip
"""Words that say what can be seen in a picture, or where in it."""
