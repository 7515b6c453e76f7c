"""The words of which the furniture of sites is made, for forms that no table of whole lines could list.

``PIECES`` are what lines of a head are put together from; the sets of words are what labels, headings and invitations are made of.
"""

from __future__ import annotations

import msgspec

from hearsay.documents.letters import UPPER
from hearsay.documents.lexicon import ANY_DAY, NAME, ROLE, Pattern

_NO_LABEL = r"(?!(?:Font|Text|Editors?|Source|Reporter|Author|Updated|Published|Photos?|Edited|Time|Date)\b)"
NAMEISH = (
    rf"(?-i:[{UPPER}][\w.'’-]{{0,24}}(?:,? (?:and |& |of |the )?{_NO_LABEL}[{UPPER}][\w.'’-]{{0,24}}){{0,5}}"
    r"|[a-z]{2,8}(?=$|\s?[|)]))"
)
"""Names and the newsrooms they write for; or one short word in small letters, as editors sign."""
_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d){1,2}|\d{1,2}h\d\d)(?![\d%])(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?"


class Piece(msgspec.Struct, frozen=True):
    """A part of a line of the head; ``weight`` is how far it goes to show that the line is furniture, see ``stamps``."""

    name: str
    regex: str
    weight: int
    example: str


PIECES = (
    Piece("day", rf"(?:{ANY_DAY})", 1, "Thu 4 May 2031"),
    Piece("short-day", r"\d{1,2}/\d{1,2}(?:/(?:\d\d|\d{4}))?(?!\d)|\d{1,2}[.-]\d{1,2}[.-](?:\d{4}|\d\d)(?![\d.])", 1, "04/05/31"),
    Piece("weekday", r"(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b|(?:today|yesterday)(?:’s|'s)?", 0, "Thursday"),
    Piece("clock", _CLOCK, 2, "6:04 p.m."),
    Piece(
        "zone",
        r"(?-i:[A-Z]{2,4}T|UTC|ET|WIB|WITA|Z)(?: ?[+-]\d{1,2}(?::?\d\d)?)?|uhr|hrs?|hs\b\.?|hours|local(?: time)?"
        r"|(?:\w{2,12} )?(?:standard )?time|at|on|as of|as at",
        0,
        "GMT+2",
    ),
    Piece(
        "dated",
        r"(?:date (?:posted|published|updated|issued|created)|(?:newspaper )?(?:section|category|edition) ?:)|(?:and )?(?:first |last "
        r"|originally )?(?:published|posted|updated|modified|created|issued|released?|update|edited|revised"
        r"|publication|release)(?: (?:date|time))?(?: (?:on|at|the|to the|to))*",
        1,
        "Last updated on",
    ),
    Piece(
        "ago",
        r"(?:\d{1,3}|an?|one) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?) ago",
        2,
        "3 hours ago",
    ),
    Piece(
        "reading-time",
        r"(?:reading|read) time:? ?\d{1,3} ?(?:min(?:ute)?s?\.?)?|\d{1,3}[ -]min(?:ute)?s?\.?(?: (?:to )?read| of reading)"
        r"|\d{1,3}[ -]min(?:ute)?\b\.?",
        2,
        "4 minutes of reading",
    ),
    Piece(
        "views",
        r"\d[\d ,.]{0,9}[km]? (?:views?|reads?|hits|visits|shares?|likes?|reactions?)|(?:views?|hits|visits|reads|read"
        r"|shares) ?[:(] ?\d[\d ,.]{0,9}\)?"
        r"|(?:read|viewed|seen) (?:by )?\d[\d ,.]{0,9} (?:people|times)",
        2,
        "2 431 views",
    ),
    Piece("comments", r"\d{1,6} comments?|comments? ?\(?\d{1,6}\)?|(?:leave|add|post) a comment|no comments", 2, "12 comments"),
    Piece(
        "share",
        r"(?:share|tweet|pin|mail|e-?mail|print|copy link|copy|bookmark|post|like|follow|save)(?: (?:on|via|to|by))?"
        r"|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|messenger|pinterest|viber|vk|ok|line|instagram|youtube|tiktok|stumbleupon"
        r"|google ?\+|google news|bluesky|threads|flipboard|pocket|wechat|weibo|tumblr|email|link|copy url|link copied",
        1,
        "Share on WhatsApp",
    ),
    Piece(
        "count",
        r"[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\ufe0f]{1,6}(?: ?\d[\d.,]{0,6}[km]?)?",
        2,
        "🔥 12.4K",
    ),
    Piece("times", r"(?:all )?times (?:are |is |in |given in |shown in )?(?:local|gmt|utc)(?: time)?", 1, "Times are local"),
    Piece("desk", rf"(?-i:{NAME}|[{UPPER}]\w{{1,30}}) (?:online|web|news|digital) (?:desk|team)", 1, "Kestrel web desk"),
    Piece("channel", rf"(?-i:{NAME}|[{UPPER}]\w{{1,30}}) on (?:facebook|twitter|instagram|youtube|telegram|tiktok|x)", 1, "Kestrel on X"),
    Piece("hashtag", r"#\w[\w-]{1,40}", 1, "#harbour"),
    Piece(
        "signed",
        rf"(?:by|author|the author|text|words|(?:(?:web|responsible|duty|news|copy|chief) )?editors?(?: in charge)?|(?:reported|written"
        rf"|edited|posted|compiled|translated|prepared|proofread) by|reporter|correspondent|wrote|writer|journalist)(?: ?[:：–] ?"
        rf"| (?=by)){NAMEISH}"
        rf"|by {NAME}",
        2,
        "Editor: Lund",
    ),
    Piece("source", rf"(?:original )?(?:sources?|agency|origin|via) ?[:：] ?{NAMEISH}(?: ?/ ?\w{{2,12}})?", 1, "Source: Kestrel News"),
    Piece("code", r"(?:news|article|report|story|message|item)? ?(?:code|id|number) ?[:#]? ?\d{3,12}", 2, "News code: 118834"),
    Piece(
        "letters",
        r"(?:font|text|type) size:?(?: (?:big|medium|small|large|normal|a[+-]?))*|a[-+]?(?: a[-+]?){1,3}",
        2,
        "Text size A A A",
    ),
    Piece(
        "version",
        r"(?:print|mobile|full|desktop) version|reader mode|expand|collapse|show all|full screen|fullscreen",
        1,
        "Print version",
    ),
    Piece("page", r"page \d{1,3} of \d{1,3}|(?:next|previous|prev)(?: page)?(?= ?[>»<«|]|$)", 1, "Page 1 of 2"),
    Piece("founded", r"(?:established|founded|since|est\.?)(?: in)? (?:1[6-9]|20)\d\d", 2, "Established 1961"),
    Piece("listen", r"listen(?: to (?:this )?(?:article|story))?", 1, "Listen to this article"),
    Piece(
        "section",
        r"(?:home|news|world|international|national|local|regions?|business|economy|money|sports?|politics|opinion|society|incidents"
        r"|culture|weather|science|tech|technology|health|live|video|trending|exclusive|breaking|top news|latest|coast|africa|asia|europe"
        r"|accidents|diplomacy|security|crime|conflict|events|featured)",
        0,
        "Society",
    ),
)  # fmt: skip
"""What lines of the head are put together from; case does not count."""

SLOGAN = (
    r"(?:the|your|our|an?|[\w-]{2,20}[’']s)\b.{0,30}\b(?:paper|newspaper|daily|weekly|voice|news|journal|station|radio|channel|companion"
    r"|source|magazine|gazette|portal|mirror|conscience)\b.{0,40}$"
    r"|(?:truth|news|facts|voice|fearless|independent|first)\b.{0,50}$"
    r"|.{0,50}\b(?:since|established|founded)(?: in)? (?:1[6-9]|20)\d\d$|.{0,40}\bmost (?:trusted|read|widely read|popular"
    r"|respected)\b.{0,30}$"
)
"""What newspapers say of themselves right below their name, in few words and without a stop."""

STAFF = (
    Pattern(
        "staff",
        rf"(?:By|From):? (?:(?:the|our) )?(?:[{UPPER}][\w.'’&-]{{0,24}} ){{0,4}}(?i:staff|newsroom|desk|web desk|online|bureau|agencies"
        rf"|team"
        rf"|editorial office|redaction|drafting|{ROLE}|news agency|wires?)(?: (?i:staff|team|writers?|reporters?|report|desk"
        rf"|with agencies))?$",
        "By Kestrel News Staff",
    ),
    Pattern("agency", rf"(?i:by) [{UPPER}]{{2,12}}(?:(?: and|,|/) [{UPPER}]{{2,12}})?$", "By KNA"),
    Pattern(
        "post",
        r"(?i:(?:our |a |the )?(?:special |staff |own |senior |political |local )?(?:correspondent|reporter|staff writer|(?:web|news"
        r"|online)"
        r" desk|news service|special to the [\w -]{2,40}))$",
        "Staff Reporter",
    ),
    Pattern(
        "desk",
        rf"(?:[{UPPER}][\w'’&-]{{0,24}} ){{1,4}}(?i:staff|(?:news|web|digital|online|political|foreign) (?:desk|team)|news unit"
        rf"|news service"
        rf"|staff writers?|staff reporters?|bureau)$",
        "Kestrel News Desk",
    ),
)  # fmt: skip
"""Lines of the head that sign a report for a newsroom, without a person's name; capitals count."""

POINTING = frozenset({
    "read", "see", "watch", "listen", "discover", "explore", "check", "know", "learn", "continue", "view", "click", "find", "hear",
})  # fmt: skip
"""Verbs with which a site points at its other pages."""

POINTED = frozenset({
    "also", "more", "next", "related", "like", "interest", "interests", "interested", "recommended", "recommend", "suggested", "subject",
    "topic", "topics", "miss", "popular", "viewed", "visited", "watched", "commented", "picks", "pick", "trending", "further", "must",
    "too", "attract", "headings", "archive", "headlines", "articles", "stories", "reading",
    "interesting",
})  # fmt: skip
"""Words one of which such a label or heading has beside its verb."""

POINTER_FILL = frozenset({
    "you", "your", "will", "may", "might", "can", "should", "want", "could", "it", "this", "that", "these", "those", "the", "a", "an",
    "on", "in", "to", "of", "for", "from", "at", "our", "all", "here", "now", "and", "same", "latest", "news", "article", "story", "report",
    "section", "today", "most", "top", "editor's", "editors", "editors'", "other", "about", "don't", "dont", "not", "do", "be", "is", "us",
    "category", "series", "page", "site", "shared", "content", "posts", "post", "insert", "subscribers", "readers", "coverage",
    "links", "videos", "video", "photos", "pictures", "just", "out", "live", "full", "are", "what", "others", "week", "week's", "day",
})  # fmt: skip
"""What else such labels and headings are made of."""

BIDDING = frozenset({
    "subscribe", "sign", "follow", "join", "click", "tap", "download", "share", "support", "donate", "read", "get", "receive", "stay",
    "add",
    "visit", "scan", "swipe", "scroll", "listen", "watch", "see", "view", "open", "select", "press", "submit", "send", "write", "email",
    "e-mail", "call", "contact", "report", "register", "log", "comment", "leave", "post", "rate", "vote", "enable", "allow", "turn", "buy",
    "gift", "save", "explore", "discover", "find", "check", "manage", "accept", "help", "become", "reuse", "continue", "skip", "jump",
    "remove", "disable", "like", "enter", "tell", "give", "chip", "make", "try", "unlock", "keep", "install", "include", "refresh", "boost",
    "expand", "show", "load", "don't", "don’t", "never", "spread", "learn", "use", "choose", "set", "toggle", "hide", "print", "mute",
    "unmute", "chat",
})  # fmt: skip
"""What a site bids its readers do."""

UNMISTAKABLE = frozenset({"subscribe", "download", "scan", "click", "tap", "swipe", "scroll", "unsubscribe", "jump"})
"""Those of them that only a page bids: a word of ``SITE_OBJECTS`` is enough beside them."""

ALSO_NOUNS = frozenset({
    "support", "report", "press", "call", "contact", "comment", "post", "print", "vote", "rate", "view", "share", "gift", "help", "log",
    "check", "like", "turn", "stay", "write", "set", "use", "show", "load", "keep", "make", "save", "find", "give", "try", "hide", "mute",
    "read", "boost", "email", "text", "enter", "become", "tell", "include", "back", "sign", "visit", "watch", "send", "open", "see",
    "leave", "chat",
})  # fmt: skip
"""Those of them that begin other sentences too: what is bidden must follow at once."""

ADDRESS = frozenset({
    "our", "us", "your", "you", "this", "these", "here", "latest", "now", "free", "daily", "more", "instant", "breaking", "main", "next",
    "full", "original", "reuse", "ago",
})  # fmt: skip
"""Words with which a site speaks of itself, of its reader and of the page that is open."""

BID_LEAD = (
    r"(?:please |kindly |you can |and |just |now |do not forget to |don[’']t forget to |be the first to \w+: |to (?:\w+ ){0,3}\w+, "
    r"|for [\w -]{3,40}, |to ){0,4}"
)
"""What may stand in front of it."""

OBJECTS = frozenset({
    "newsletter", "newsletters", "e-paper", "epaper", "inbox", "notifications", "podcast", "podcasts", "app", "apps", "qr", "fullscreen",
    "subscription", "subscriptions", "roundup", "unsubscribe", "javascript", "adblocker", "ads", "advert", "paywall", "webpage",
    "google", "facebook", "instagram", "youtube", "tiktok", "linkedin", "gallery", "preferences", "browser", "ctrl", "hashtag", "homepage",
    "bookmark", "pop-up", "login", "password", "captcha", "slideshow",
})  # fmt: skip
"""What only sites have: beside a bid, one of them is enough."""

SITE_OBJECTS = frozenset({
    "channel", "channels", "telegram", "whatsapp", "x", "twitter", "page", "pages", "site", "website", "story", "stories", "article",
    "articles",
    "news", "updates", "alerts", "headlines", "link", "button", "edition", "comment", "comments", "content", "topics", "topic",
    "journalism",
    "coverage", "post", "posts", "video", "image", "images", "photo", "photos", "group", "letter", "emails", "e-mail", "email",
    "love", "reporting",
    "version", "main", "mistake", "error", "typo", "newsdesk", "newsroom", "text", "notification", "code", "sound", "mode", "caption",
    "feed",
    "number", "reporter", "journalist", "editors", "tips", "tip", "friends", "conversation", "story:", "thoughts", "opinion", "views",
})  # fmt: skip
"""What a site may have: beside a bid it takes a word of ``ADDRESS`` too."""

TOLD = (
    r"\b(?:said|told|asked|urged|ordered|begged|shouted|wrote|cried|promised|argued|recalled|warned|added|denied|insisted|announced|claimed"
    r"|according to|says|tells|asks|urges|begs|writes|argues|warns|adds|insists|orders|whispered|replied|answered|demanded|appealed|pleaded"
    r"|called (?:on|for|out)|read (?:a|the) (?:banner|sign|board|placard)|they say)\b"
)
"""Words of saying: with one of them in it, a bid is somebody's words."""

CONTROLS = frozenset({
    "toggle", "navigation", "menu", "kindle", "icon", "feedback", "premium", "sponsored", "bookmark", "preferred", "font", "login",
    "logout",
    "newsletter", "newsletters", "account", "settings", "logo", "loading", "pause", "unmute", "url", "captcha", "sitemap", "dropdown",
    "email",
    "e-mail", "subscribing", "invalid", "required", "carousel", "playlist", "fullscreen", "subtitles", "slideshow", "gallery", "thumbnail",
    "updates", "highlights", "search", "play", "subscribe", "cookie", "cookies", "navigate", "username", "password", "advertisement", "ad",
    "ads", "comments", "replies", "whatsapp", "facebook", "transcript", "autoplay", "volume",
})  # fmt: skip
"""Words on the switches of a page."""

CONTROL_FILL = frozenset({
    "for", "to", "this", "that", "the", "a", "an", "your", "my", "our", "in", "on", "off", "of", "as", "and", "or", "here", "now",
    "all", "add",
    "show", "hide", "open", "close", "load", "see", "view", "more", "less", "send", "increase", "decrease", "size", "text", "video",
    "videos",
    "photo", "photos", "image", "article", "story", "live", "links", "link", "content", "source", "back", "top", "address", "field",
    "fields",
    "sign", "up", "out", "log", "copy", "print", "share", "next", "previous", "prev", "page", "site", "main", "skip", "thank",
    "thanks", "you",
    "is", "enter", "name", "breaking", "latest", "related", "new", "full", "screen", "again", "stop", "reset", "clear", "submit",
    "cancel", "friend",
})  # fmt: skip
"""What else stands on them."""

OPENERS = frozenset({
    "what", "how", "why", "who", "when", "where", "which", "latest", "more", "new", "no", "all", "some", "this", "that", "these", "there",
    "after", "before", "inside", "behind", "from", "with", "without", "still", "only", "just", "many", "most", "another", "every", "under",
    "over", "between", "against", "life", "hope", "waiting", "watch", "first", "last", "next", "back", "then", "while", "once",
})  # fmt: skip
"""Words that stand at the beginning of headings and name nothing."""
