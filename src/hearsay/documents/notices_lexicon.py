"""Captions in their further forms, and what pages say of themselves; like ``furniture_lexicon``, each with an example."""

from __future__ import annotations

from hearsay.documents.letters import UPPER
from hearsay.documents.lexicon import NAME, Pattern

_KIND = r"(?:photos?|photographs?|pictures?|images?|pics?|videos?|graphics?|maps?|illustrations?|screenshots?|footage|infographics?)"

CAPTIONS = (
    Pattern(
        "caption-capitals",
        r"(?-i:PHOTOS?|PHOTOGRAPHS?|PICTURES?|IMAGES?|VIDEOS?|FOTO|FILES?|CAPTION|MAP|GRAPHIC|IN PHOTOS|IN PICTURES|WATCH|LOOK|LISTEN)"
        r"(?: (?:[-–—|:/]+ ?|by ))(?=\S)",
        "PHOTO – Fishermen wait on the mole",
    ),
    Pattern(
        "caption-bracket",
        rf"[\[(] ?(?:file |archive )?{_KIND}(?: by| credit)?\s?[:/–-]",
        "[Photo: Kestrel Pictures. The mole at noon]",
    ),
    Pattern(
        "photo-bracket",
        rf".{{0,280}}[(\[](?:file |handout )?{_KIND}(?:(?: by| credit| courtesy(?: of)?)?\s?[:/] ?| by (?-i:[{UPPER}]))"
        r"[^()\[\]]{2,60}[)\]]\.?$|.{0,280}[.!?] (?:photographs?|photos?|pictures?|images?|pic)(?: credit)?: [^.:]{2,60}$",
        "The mole broke, the guild said on Tuesday. (Photo: Port of Ellery)",
    ),
    Pattern("pictured", r"(?-i:Pictured|PICTURED)(?: (?:above|below|here|left|right))?\s?: ?(?=\S)", "Pictured: the mole after the storm."),
    Pattern(
        "picture-of",
        rf"(?:an? )?(?:file|archive|stock|illustrative|illustration|representational|representative|undated|symbolic|library)"
        rf" {_KIND}(?: (?:of|for|from|showing|used|only)\b[^.]{{0,100}})?\.?$",
        "File photo of the mole at Port Ellery",
    ),
    Pattern(
        "picture-from",
        rf"(?:{_KIND}) (?:from|is|are|was|were|used|for)\b.{{0,24}}\b(?:(?:open|public|social) (?:sources?|media|networks?)"
        rf"|(?:the )?(?:video|archives?|internet)"
        rf"|(?:illustrat\w+|representation\w*|reference)(?: purposes?)?(?: only)?)\.?$",
        "Photo from open sources",
    ),
    Pattern("caption-rights", rf".{{0,270}}©\s?(?:\d{{4}} )?[{UPPER}][^.!?]{{1,60}}\.?$", "The mole under water. © Ida Lund, KNA"),
    Pattern(
        "caption-slash",
        rf"(?-i:.{{0,200}}[.!?)—–-] ?(?:[{UPPER}][\w.’'&-]{{0,30}}(?: [{UPPER}&][\w.’'-]{{0,30}}){{0,3}}) ?/ ?[{UPPER}][\w.’'&-]{{0,30}}(?:"
        rf" [{UPPER}&][\w.’'-]{{0,30}}){{0,3}}\.?$"
        rf"|{NAME} ?/ ?[{UPPER}][\w.’'&-]{{0,30}}(?: [{UPPER}&][\w.’'-]{{0,30}}){{0,2}}(?: ?/ ?[{UPPER}][\w.’'& -]{{1,30}}){{0,3}}$)",
        "Waves break over the mole. KESTREL NEWS/Ida Lund",
    ),
    Pattern(
        "post-shared",
        r"an? (?:post|photo|video|reel|status|tweet) (?:shared|posted) by .{2,60}$",
        "A post shared by the port (@port)",
    ),
    Pattern(
        "contributed",
        r"(?-i:[A-Z(—–-]).{2,120}\b(?:contributed (?:to this (?:report|story|article|coverage|dispatch|piece)|to the report$"
        r"|from (?-i:[A-Z])\w*|reporting|additional reporting)"
        r"|(?:assisted|helped) with reporting|includes contributions from)\b.{0,60}$",
        "Ida Lund in Tarn contributed to this report.",
    ),
    Pattern(
        "related-elsewhere",
        r"[\[(]?(?:lee(?:r)? (?:también|además|más)|lea (?:también|además)|(?:à )?lire (?:aussi|également|la suite)|voir aussi"
        r"|leggi anche|leia (?:também|mais)"
        r"|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|lees ook|läs (?:också|även|mer)|les også|læs også|czytaj (?:też|także"
        r"|więcej)|citește și|čtěte také"
        r"|baca juga|basahin|soma pia|ayrıca okuyun|haberin devamı|читайте (?:также|ещё)|читать (?:также|далее)|по теме|читайте також"
        r"|اقرأ أيضا[ًا]?|قراءة المزيد"
        r"|te puede interesar|también te puede interesar|ver también|sur le même sujet|über dieses thema)\b\s?(?:[:|»>–-]|$)",
        "Lire aussi : Le port rouvre",
    ),
    Pattern("wire-mark", r"\^(?:bc-|eds?:|more|by |-{2,}|end|am-|pm-|stand-?alone)\S?.{0,80}$", "^Eds: UPDATES with toll.<"),
    Pattern(
        "via",
        rf"(?-i:[{UPPER}][\w.'’/&-]{{0,30}}(?: [{UPPER}][\w.'’/&-]{{0,30}}){{0,4}} via (?:Reuters|Getty Images|"
        r"Storyful|Facebook|Twitter|YouTube"
        r"|Instagram|AP|AFP|EPA|PA))$",
        "Ida Lund via Reuters",
    ),
    Pattern("figure", r"(?:figure|fig\.|chart|table|map) \d{1,3}[.:] \S.{0,120}$", "Figure 1. Rainfall in the valley"),
)  # fmt: skip
"""The label, or the credit at the end, says that the line belongs to a picture."""

NOTICES = (
    Pattern("more-from-outlet", r"more (?:from|in) (?:the )?(?-i:[A-Z])[^.!?:]{2,40}:$", "More from the Ellery Echo:"),
    Pattern("spread", r"spread the (?:love|word|news)$", "Spread the love"),
    Pattern(
        "times",
        r"(?:(?:latest|newest|most recent)(?: updates?| posts?| entries)? (?:first|at the top"
        r"|on top)\.? ?)?(?:all )?(?:the )?times? (?:are |is |in |given in |shown in )?"
        r"(?:local|gmt|utc|eastern|central|pacific|[a-z]{2,4}t)(?: times?)?\.?$|(?:latest|newest)(?: updates?| posts?)? (?:first"
        r"|at the top|on top)\b.{0,30}$",
        "All times are local",
    ),
    Pattern(
        "refreshing",
        r"auto[- ]?(?:refresh|update)\w*(?:\s?[:–-]?\s?(?:on|off))?$|(?:this page|the page|page|material|article|story|text"
        r"|news) (?:is|are|will be) (?:being )?"
        r"(?:constantly |continuously |regularly |automatically )?(?:updated|supplemented)\b.{0,30}$|we will (?:be )?updat(?:e"
        r"|ing) (?:this|the) .{2,20}$"
        r"|.{0,12}\b(?:is )?an? (?:developing|breaking)(?: news)? story\b.{0,80}$"
        r"|this breaking (?:news )?story is (?:still )?being updated\b.{0,140}$"
        r"|more (?:to follow|follows|soon|details soon"
        r"|to come)\b[.… ]*$"
        r"|to be (?:continued|updated)[.… ]*$|(?:details|more details) (?:to follow|follow|soon)[.… ]*$",
        "This is a developing story and will be updated.",
    ),
    Pattern(
        "in-the-way",
        r"(?:the )?(?:rest|article|story|text|news|report|content)? ?(?:continues|continued|after|below|resumes)(?: (?:reading|after"
        r"|below|under))*(?: (?:this|the))?"
        r" ?(?:ad|ads|advert|advertisement|advertising|publicity|promotion|break)?[. ]*$|continue reading(?: (?:below|after).{0,30})?$"
        r"|(?:the rest|continues?(?: reading)?) (?:after|below) (?:this|the) (?:ad|advert|advertisement|publicity)$",
        "The rest after this ad",
    ),
    Pattern(
        "advert",
        r"[-–—=* ]{0,5}(?:advertis(?:ement|ing|ment)|publicity|publicité|publicidad|anzeige|reklam[ae]?|werbung|pubblicità|iklan|sponsored"
        r"|promoted|promo|advertorial)"
        r"(?:[\s.:|–-]+(?:\d{1,2}\+|scroll (?:down )?to continue\b.{0,20}|continue(?:s)? (?:below|reading)|content|post|links?"
        r"|by .{2,30}))?[-–—=* ]*\.?$",
        "ADVERTISEMENT. SCROLL TO CONTINUE READING.",
    ),
    Pattern(
        "own-letter",
        r"our (?:free )?(?:daily|weekly|morning|evening|free|fortnightly|new)? ?(?:e-?mail|newsletter|letter|briefing|podcast"
        r"|app)s?(?: .{0,40})?$",
        "Our free daily email",
    ),
    Pattern(
        "gone",
        r"[\[(]?(?:this|the)? ?(?:post|video|content|tweet|image|media|embed|audio|page)(?: is| was| has been)?(?: no longer| not"
        r"| currently)? ?"
        r"(?:unavailable|available|deleted|removed|been deleted|been removed)\b.{0,30}[\])]?\.?$|(?:video|audio|media) player\b.{0,30}$",
        "[Video unavailable]",
    ),
    Pattern("screen-orders", r"(?-i:(?:CLICK|SCROLL|SWIPE|TAP|PRESS|SLIDE|TURN)(?: [A-Z]+){1,7}\.?)$", "SCROLL DOWN FOR VIDEO"),
    Pattern(
        "permalink",
        r"(?:permalink|short link|copy link|key (?:events|moments|points)|show key events.{0,20}|in this (?:article|story)"
        r"|table of contents)\s?:?$",
        "Permalink",
    ),
    Pattern(
        "witness",
        r"(?:are|were|have|do) you (?:in|at|near|been|live|affected|there|a witness)?\b.{0,80}\? ?(?:(?:please )?(?:e-?mail|call"
        r"|contact|tell|write|get in touch|let us|send|share)\b.{0,100})$"
        r"|please include (?:a|your) (?:contact|name|phone|telephone)\b.{0,100}$",
        "Are you in Port Ellery? Email us and tell us what you saw.",
    ),
    Pattern(
        "if-error",
        r"if you (?:have )?(?:found|find|notice|noticed|spot|spotted|see)\b.{0,30}\b(?:errors?|mistakes?|typos?"
        r"|inaccurac\w+)\b.{0,120}$",
        "If you find a mistake, please tell us.",
    ),
    Pattern("published-first", r"originally (?:published|posted) (?:by|on|in|at) .{2,80}$", "Originally published by the Ellery Echo"),
    Pattern(
        "loved-it",
        r"(?:loved|liked|enjoyed|enjoying|enjoy|found|like) (?:this|it|the (?:story|article)|this (?:story|article|piece"
        r"|report))(?: (?:useful|helpful|interesting))?\?.{0,80}$",
        "Loved this? Share it",
    ),
    Pattern(
        "more-on",
        r"(?:more|read more|in this (?:story|article)|mentioned in this \w+|related(?: to)?)(?: (?:on|about))?\s?:\s?\S.{0,80}$",
        "More on: coast, harbour",
    ),
    Pattern(
        "consent",
        r"(?:accept|reject|allow|refuse)(?: all)?(?: cookies)?(?:\s?[|/·]\s?(?:manage|accept|reject|settings|more|choose|customi[sz]e"
        r"|learn)\b.{0,40})?$"
        r"|(?:manage|customi[sz]e) (?:my |your )?(?:choices|settings|preferences|consent)$|ok(?:\s?\|\s?.{0,30})$",
        "Accept all | Manage choices",
    ),
    Pattern(
        "picture-agency",
        r"(?:getty images|shutterstock|istock(?:photo)?|reuters|afp|ap|epa|ap photo|picture alliance|anadolu|wikimedia(?: commons)?"
        r"|unsplash|pixabay|alamy)"
        r"(?: ?/ ?[\w ]{2,30}| via .{2,40})?$",
        "Getty Images",
    ),
    Pattern(
        "not-loaded",
        r"(?:the |this )?(?:embedded )?\w{3,10} (?:could not|cannot|failed to) (?:be )?(?:loaded?|displayed)\.?$",
        "The embedded post could not be loaded.",
    ),
    Pattern(
        "would-like",
        r"if you (?:would like|want|wish) to (?:comment|respond|reply|contribute|subscribe|advertise)\b.{0,100}$",
        "If you would like to comment, write to us.",
    ),
    Pattern("old", r"this (?:article|story|page) is (?:more than|over) .{1,20} old\b.{0,20}$", "This article is more than 2 years old"),
    Pattern("address", r"[\[(<]?(?:https?://|www\.|pic\.)\S{3,200}$", "https://kestrel.example/mole"),
    Pattern(
        "mail",
        r".{0,120}\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,20}\b.{0,60}$",
        "Ida Lund can be reached at ida@kestrel.example or 555-0100.",
    ),
    Pattern(
        "no-copy",
        r"(?:do not|please do not|may not be|not to be) (?:be )?(?:reproduced?|cop(?:y|ied)|republish(?:ed)?|redistributed?)\b.{0,80}$"
        r"|copyright ⓒ.{0,120}$",
        "Do not reproduce without permission",
    ),
    Pattern(
        "appeal",
        r"your (?:support|donations?|contributions?|subscription|gift)\b.{0,40}\b(?:our|us|possible|journalism)\b.{0,60}$"
        r"|if you (?:like|enjoy|value|appreciate|want to support)\b.{0,80}\b(?:donat\w+|consider\w*|support\w*|member\w*"
        r"|subscri\w+)\b.{0,60}$",
        "Your support makes our journalism possible.",
    ),
    Pattern(
        "photo-by-end",
        rf".{{0,200}}[.)] (?:photos?|pictures?|images?) (?:by|courtesy of) (?-i:[{UPPER}]).{{2,60}}$",
        "Fishermen on the mole. Photo by Ida Lund",
    ),
    Pattern(
        "handout",
        r"an? (?:undated |still )?(?:handout|courtesy) (?:photo|picture|image|still|frame)\b.{0,160}$",
        "A handout picture shows the mole.",
    ),
    Pattern(
        "weather-box",
        r"(?:today[’']s )?(?:weather|forecast)(?: (?:in|for))? .{0,30}?[–-]?\d{1,2} ?° ?[cf]?\b.{0,40}$"
        r"|.{2,24} [–-]?\d{1,2} ?° ?[cf]\b.{0,24}$",
        "Weather Ellery: 9°C, fog clearing",
    ),
    Pattern(
        "house-rules",
        r"(?:(?:our |the |see )?(?:rules|guidelines|policy|terms) (?:for|on|of) (?:comment(?:s|ing|ers)?|discussions?|debate|posting)"
        r"|(?:our |see our |read our )?(?:comment(?:s|ing)?|community|discussion|house) (?:rules|guidelines|policy|standards))\b.{0,60}$"
        r"|report (?:an? )?(?:problem|issue|bug)(?: (?:with|on) (?:this|the) \w+)?\.?$",
        "Rules for commenting. Report a problem.",
    ),
    Pattern(
        "others-pages",
        r"(?-i:[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}|We) (?:is|are) not responsible for (?:the )?(?:content|accuracy)\b.{0,20}"
        r"\b(?:external|linked|third[- ]party|other)\b.{0,20}\b(?:sites?|web ?sites?|links|pages)\.?$",
        "Kestrel Today is not responsible for accuracy of linked pages.",
    ),
    Pattern(
        "page-numbers",
        r"(?:[^.!?]{1,40}?(?:page|p\.|pp\.) ?\d{1,3}\b[.,;\s–-]{0,6}){2,8}.{0,60}$|.{0,120}\bsee (?:page|p\.) ?\d{1,3}\b(?! of\b).{0,30}$",
        "Tides, page 14. Deaths, page 16.",
    ),
    Pattern("ads", r"(?:small|classified) ads?\s?[:–—-] ?\S.{0,100}$", "Small ads: three lines for a crown."),
    Pattern("on-air", r"you(?:[’']re| are) (?:listening|tuned) to (?-i:[A-Z]).{0,80}$", "You are listening to Radio Ellery."),
    Pattern(
        "signing-off",
        r"(?:we(?:[’']re| are)|that is us) (?:now )?(?:wrapping up|signing off|closing|pausing)"
        r"(?: (?:down|here|now|(?:this|the) (?:page|blog)|for (?:the )?\w+)){0,3}\.?(?: thank you for .{2,30})?$",
        "We're wrapping up for the night",
    ),
    Pattern("you-are-here", r"you are here\s?:.{0,100}$", "You are here: Home » Regions » Coast"),
    Pattern(
        "transcript-notice",
        r"(?:broadcast .{4,30}[.,] )?(?:this |the |rush |raw |unedited )?transcripts?\b.{0,60}\b(?:check(?:ed)? against|in haste"
        r"|may (?:contain|be)|typed|before quoting|unclear passages)\b.{0,60}$",
        "This transcript was typed while the programme was on air.",
    ),
    Pattern(
        "translation-help",
        r"(?:did you (?:find|see|notice)|was|rate|report|suggest)\b.{0,40}\btranslation\b.{0,60}$",
        "Rate this translation",
    ),
    Pattern("item-ends", r"\[?(?:item|programme|program|report|transcript|recording) ends\b.{0,20}$", "[Item ends 21:09]"),
    Pattern(
        "wire-notes",
        r"\((?-i:Updates|Adds|Recasts|Corrects|Rewrites|Refiles|Repeats|Changes|Writes)\b[^()]{2,120}\)$",
        "(Updates with company, envoy, hospital)",
    ),
    Pattern("wire-desk", r"\({1,2}[^()]{2,40}\b(?:desk|newsroom)[,;][^()]{4,60}\){1,2}$", "((Night newsroom, ext. 31))"),
    Pattern(
        "press-desk",
        r"(?:media|press) (?:desk|contacts?|enquiries|inquiries|office): .{2,80}$|distribution: .{4,120};.{0,80}$",
        "Media desk: I. Lund, ext. 214",
    ),
    Pattern("forwarded-times", r"forwarded \d[\d,.]{0,9}[km]? times?$", "Forwarded 3,204 times"),
    Pattern(
        "followed-by",
        r"(?:[^.!?:]{2,40} [|·•–—-] ?|[^.!?:]{2,40} \()?\d[\d,. ]{0,9}[km]? (?:subscribers|followers|members)\)?$",
        "Quay Post | 18.4K subscribers",
    ),
    Pattern(
        "frequency",
        r"(?-i:[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,3}),? \d{2,4}(?:\.\d)? ?(?:fm|am|mhz|khz)$",
        "Radio Ellery 98.4 FM",
    ),
    Pattern(
        "issue",
        r"(?=.{0,90}\b(?:issue|vol(?:ume)?\.?|no\.) ?\d).{0,60}\b(?:weekly|daily|monthly|fortnightly|paper|newspaper|magazine)\b.{0,90}$",
        "A daily for the coast - Issue 212 - 2 crowns",
    ),
    Pattern(
        "for-release",
        r"(?:(?:press|media|news) (?:release|statement) ?[|:–—-] ?)?(?:for )?immediate (?:release|dissemination)$",
        "Press release | For immediate release",
    ),
    Pattern(
        "issued-by",
        r"this (?:update|report|bulletin|snapshot|brief(?:ing)?|sitrep|document) (?:is|was|has been) (?:issued|produced|prepared"
        r"|compiled|published)"
        r" by\b.{4,240}$",
        "This bulletin is compiled by the harbour board.",
    ),
    Pattern(
        "next-issue",
        r"the next (?:update|report|bulletin|issue|snapshot) (?:will|is due|is to)\b.{4,100}$",
        "The next bulletin is due on Monday.",
    ),
    Pattern(
        "notices",
        r"(?:lost|found|for sale|wanted|to let): [^.!?]{4,60}\.(?: [^.!?]{2,40}\.){1,3}$",
        "For sale: two nets, mended. Ask at the mole.",
    ),
    Pattern(
        "corrected",
        r"corrections?: (?:an? |in an? )?(?:earlier|previous) (?:version|edition|post)\b.{4,200}$",
        "Correction: a previous version put the lighthouse on the wrong cape.",
    ),
    Pattern(
        "made-by",
        r"(?-i:(?:The )?[A-Z][\w’'-]{0,30}(?: [A-Z\d][\w’'-]{0,30}){0,3}) is"
        r" (?:made|run|printed|written|paid for|funded) (?:by|on)\b.{4,160}$",
        "The Quay Gazette is printed on Mondays by a cooperative of its staff.",
    ),
    Pattern(
        "independent-since",
        r"(?-i:(?:The )?[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,3})(?:[.,]| [–—|-]) (?:independent|published|founded|established)"
        r" (?:since|in) \d{4}\b.{0,60}$",
        "The Quay Gazette - Independent since 1907",
    ),
)  # fmt: skip
"""What a page says of itself and of how it works; a word of saying or a quotation means that the line is text after all."""
