"""What is no part of a report: the forms that the furniture of sites takes, each with an example.

A form is matched against a whole line, from its first character; case does not count. ``LABELLED`` forms begin with a label that
settles it. In ``BARE`` ones a word of saying or a quotation means that the line is text after all.
"""

from __future__ import annotations

from hearsay.documents.lexicon import ANY_DAY, Pattern

_SHARES = (
    r"(?:share|tweet|print|e-?mail|mail|post|save|save for later|copy link|copy|link|pin|pin it|like|follow|send|bookmark|listen"
    r"|\d{1,6} (?:comments?|shares?|likes?|reactions?)"
    r"|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|messenger|pinterest|tumblr|viber|line|flipboard|pocket|bluesky"
    r"|threads|more)"
)
_SEPARATOR = r"[\s|·•,/+:–-]+"
_AGO = r"(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?)"
_PICTURE = r"(?:photo|picture|image|pic|video|graphic|map|illustration|photograph|caption|foto|infographic)s?"

_SECTION = (
    r"(?:home|news|world|international|national|local|region(?:al)?|business|economy|money|markets?|sports?|politics|opinions?|analysis"
    r"|comment|culture|arts|travel|weather|science|tech(?:nology)?|health|life(?:style)?|showbiz|entertainment|features?|explainers?"
    r"|video|photos|live|tv|radio|tides|africa|asia|europe|americas|middle east|latest|top stories|special reports?|in depth)"
)

LABELLED = (
    Pattern(
        "related",
        r"(?:related|(?:to )?(?:also (?:read|see|watch|in \w+)|read also)|see also|read (?:more|next|also|on|too)"
        r"|more (?:on|from|in|about) (?:this"
        r"|the) (?:story|topic|subject|series)|more stories|recommended(?: (?:for you|reading|stories))?|most (?:read|popular"
        r"|viewed|shared)|trending(?: now)?|don[’']t miss|you (?:may|might) (?:also )?(?:like|be interested in)|up next"
        r"|watch(?: live| now| also)?|listen(?: again| live| now)?|in pictures|go deeper|further reading)(?: (?:articles?"
        r"|stor(?:y|ies)|news|content|topics?|posts?|coverage|links?|reading|videos?|here))?\s?(?:[:|–—]|- |\s1[.)]\s)",
        "Related stories: Market hours change in the old town",
    ),
    Pattern(
        "caption-label",
        rf"(?:file |archive |stock |undated |illustrative |representational )?{_PICTURE}(?:(?: credits?| by| courtesy"
        rf"| illustration| caption)?\s?[:/]| (?:by|courtesy of|credit) [^.!?]{{2,60}}$)",
        "File photo: the bridge before the storm",
    ),
    Pattern("file-picture", r"file\s?[-–—] (?=\S)", "FILE - In this May 4, 2031, photo, boats wait at the mole."),
    Pattern(
        "picture-notice",
        r"(?:image|media|picture) (?:copyright|caption|source|credit)\b|enlarge this image|(?:toggle|hide) caption\b|media playback is\b",
        "Image copyright Kestrel Pictures Image caption Boats wait at the mole",
    ),
    Pattern(
        "share-this",
        r"(?:please |kindly )?share (?:this\b|(?:on|via) \w+(?:$|\W)|with (?:your )?friends|(?:the|your) (?:story|article|post|news"
        r"|link|page|video|love|thoughts|views|opinion)\b)",
        "Share this story: Post | Mail",
    ),
    Pattern(
        "user-added",
        r"an? (?:user|reader|member|contributor|partner|community member|third party) (?:has )?(?:added|posted|submitted"
        r"|uploaded|contributed|shared|created|wrote|provided) this (?:article|post|story|text|content|page|item)\b",
        "A reader posted this article. The site does not answer for what it says.",
    ),
    Pattern(
        "reporting-by",
        r"\(?(?:(?:additional |with )?reporting|writing|editing|edited|written|compiled|translated|translation)"
        r" (?:(?:by|from) (?:(?-i:[A-Z@])|(?:our|agencies|staff|the|an?) (?:own )?(?:[A-Z]\w+ ){0,3}(?:newsroom|team|office"
        r"|service|staff|agencies|correspondents?"
        r"|reporters?|desk|bureau|automatic|machine|\w+ desk|\w+ bureau|\w+ of)\b|agencies|staff)|from the (?-i:[A-Z]\w+ by))",
        "(Reporting by Ilse Korvan in Port Ellery; editing by Tam Brandt)",
    ),
    Pattern(
        "copyright",
        r"(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}\b|(?-i:[A-Z]))|all rights reserved\b(?! (?:for|to|by)\b))",
        "© 2031 Kestrel News. All rights reserved.",
    ),
    Pattern(
        "translation-notice",
        r"\(?(?:.{0,60}[.:] ?)?(?:the )?(?:text |article |page )?(?:was )?(?:translated automatically|automatically translated"
        r"|(?:automatic|machine)[ -]translat(?:ion|ed?)|translat(?:ed|ion) (?:by|with) (?:an? )?(?:automatic|machine|computer)"
        r"(?: \w+)?)(?:\s?[.:|()]| from\b| by\b|$)",
        "Automatic translation. The editors do not answer for mistakes.",
    ),
)  # fmt: skip
"""The label says what the line is, whatever follows it."""

BARE = (
    Pattern("share-line", rf"{_SHARES}(?:{_SEPARATOR}{_SHARES}){{0,15}}$", "Share | Print | Save for later"),
    Pattern(
        "related-heading",
        r"(?:related(?: (?:articles?|stor(?:y|ies)|news|content|topics?|posts?|coverage|links?|reading|videos?))?|read (?:more|next"
        r"|also)|see also|more (?:on|from) this (?:story|topic|series)|more (?:stories|news|headlines|coverage)|most (?:read"
        r"|popular|viewed|shared|watched|commented)(?: (?:in|on|this|today|now)\b.{0,30})?|recommended(?: (?:for you|stories|reading))?"
        r"|you (?:may|might) also like|trending(?: now)?|top stories|(?:latest|sponsored) (?:news|headlines"
        r"|stories|videos)|from our partners|up next"
        r"|editors?[’']s? picks?|continue reading|topics|tags)\s?:?$",
        "More on this story",
    ),
    Pattern("tags", r"(?:tags|topics|filed under|categories|category|keywords|labels)\s?: ?\S", "Tags: harbour, storm"),
    Pattern(
        "comment-invitation",
        r"(?:leave|post|add|write|make|submit) (?:a|an|your)(?: \w+)? (?:comment|reply|opinion|review)\b"
        r"|be the first to (?:comment|write|reply|react)|join the (?:conversation|discussion|debate)\b|what do you think\?"
        r"|have your say\b|tell us what you think|start the (?:conversation|discussion)",
        "Leave a comment",
    ),
    Pattern(
        "comment-count",
        r"(?:(?:\d{1,6}|no|view(?: all)?|show|hide|see|read|load) )?comments?(?: ?\(\d{1,6}\)| \d{1,6})?\s?:?(?:$"
        r"|\.? be the first\b.*)",
        "Comments (41)",
    ),
    Pattern(
        "comment-notice",
        r"comments (?:are|have been|for this \w+ are|may be|on this \w+ are)(?: now)? (?:closed|disabled|moderated|checked"
        r"|turned|subject|reviewed|switched)|your e-?mail address will not be published|required fields are marked"
        r"|(?:please )?(?:log|sign) ?in(?: or (?:sign up|register|subscribe))? to (?:comment|join|reply|leave|continue|read|post"
        r"|view|save)|you must (?:be logged in|log in|register) to",
        "Comments are closed on this article.",
    ),
    Pattern(
        "cookies",
        r"(?:.{0,120}\b(?:we|our|(?:web)?site|page|browser|accept|partners)\b.{0,120}\bcookies?\b"
        r"|.{0,80}\bcookies?\b.{0,120}\b(?:accept|consent|policy|settings|preferences|choices|browser|browsing|(?:web)?site"
        r"|your experience)\b)",
        "We and our partners use cookies to count readers.",
    ),
    Pattern(
        "site-uses",
        r"(?:this|our) (?:web ?)?(?:site|page|app) (?:uses|is using|is protected by|is using|collects|requires|works best"
        r"|is supported by)\b",
        "This site uses a filter to keep spam out.",
    ),
    Pattern(
        "data-notice",
        r"learn (?:more about )?how (?:your|we|our)\b.{0,60}\b(?:data|information|privacy)\b|by (?:continuing|clicking"
        r"|signing up|subscribing|using|browsing|registering|submitting)\b.{0,40}\byou (?:agree|accept|consent|acknowledge)"
        r"|manage (?:my|your|cookie|privacy)? ?(?:choices|preferences|settings|consent)|do not sell (?:or share )?my",
        "By continuing to browse you accept our terms.",
    ),
    Pattern(
        "legal-links",
        r"(?:(?:privacy|cookie)(?: (?:policy|notice|settings|statement))?|terms(?: (?:of|and|&) (?:use|service|conditions))?"
        r"|imprint|about us|contact(?: us)?|advertise(?: with us)?|accessibility|help|careers|sitemap|faq|legal notice)(?:\s?["
        r"|·•]|\s{2}|$)",
        "Privacy policy | Terms of use | Contact",
    ),
    Pattern(
        "subscribe",
        r"(?:subscribe|sign up|signup|register (?:now|here|today|for free|to)|become a (?:member|subscriber|supporter|patron)"
        r"|start your (?:free )?(?:trial|subscription)|already a (?:subscriber|member)|create (?:a|your) (?:free )?account)\b",
        "Sign up for our morning letter",
    ),
    Pattern(
        "get-ours",
        r"(?:get|receive|read|enjoy|unlock) (?:our|all our|the (?:latest|best|day[’']s|top|biggest)|breaking|unlimited"
        r"|full access|more (?:news|stories))\b.{0,80}\b(?:headlines?|inbox|e-?mail|news(?:letters?)?|alerts?|app|access|stories"
        r"|briefings?|phone|daily|subscription)\b",
        "Get our headlines by email every morning",
    ),
    Pattern(
        "paywall",
        r"you(?:[’']ve| have) (?:read|reached|used|got|\d+)\b.{0,40}\b(?:articles?|limit|stor(?:y|ies)|left)\b|(?:this"
        r"|the rest of this) (?:article|story|content) is (?:for|only|available|reserved|exclusive)\b.{0,30}\b(?:subscribers?"
        r"|members?)\b|to (?:continue|keep) reading\b|to read the (?:full|rest)\b",
        "You have read 3 of your 5 free articles this month.",
    ),
    Pattern(
        "support-us",
        r"(?:support|donate|help us|help fund|contribute to|back) (?:our|us|to|keep|independent|quality|local"
        r"|free)\b.{0,60}\b(?:journalism|newsroom|reporting|work|us|independent|news)\b|.{0,60}\bis (?:paid for|funded|supported"
        r"|made possible) by (?:its|our|your|you,? our) (?:readers|listeners|viewers|supporters|subscribers)\b|(?:give|donate"
        r"|join|subscribe)(?: us)? (?:now|today)\b",
        "Support independent journalism in your town",
    ),
    Pattern(
        "follow-us",
        r"(?:follow|like|find|join|watch|add) (?:us|our|@\w+)\b"
        r"|(?:follow|like|find|join) .{1,60} on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin)\b",
        "Follow our live page for more",
    ),
    Pattern(
        "for-more",
        r"for (?:more|the latest|all the latest|breaking|full|local|up-to-date|additional)?,? ?(?:on this|news|stories|weather"
        r"|sports?|information|coverage|updates|details|about|headlines|analysis|,)\b.{0,60}\b(?:visit|go to|see|click|follow"
        r"|download|subscribe|check|tune|head)\b|(?:visit|click|tap|head) (?:here|our|to our|on our)\b|click (?:to|on|the)\b"
        r"|download (?:our|the) (?:\w+ )?app\b|tap to\b",
        "For news, weather and traffic, visit our front page",
    ),
    Pattern(
        "platform-notice",
        r"this (?:article|post|story|content|text|page|report|item|press release) (?:was|has been|is) (?:automatically "
        r"|originally |first )?(?:added|posted|submitted|published|uploaded|generated|syndicated|translated|auto-?generated"
        r"|provided|contributed|created|reproduced|republished|not been edited|not edited|produced|taken"
        r"|sourced)\b.{0,30}\b(?:by|from|via|automatically|under|with|staff|on|in)\b|the (?:platform|site|website|editors?"
        r"|portal|editorial (?:board|team|staff))\b.{0,20}\b(?:takes?|bears?|accepts?|do(?:es)?|is|are) (?:no"
        r"|not)\b.{0,40}\b(?:responsib\w+|endorse|answer|liab\w+|share|represent)\b.{0,40}\b(?:content|articles?|text|what (?:it"
        r"|is)|mistakes|errors|posts?|it|views?|opinions?|accuracy)\b|(?:the )?(?:views|opinions?) expressed\b|disclaimer\b"
        r"|unless otherwise (?:stated|noted)",
        "The site accepts no responsibility for this text.",
    ),
    Pattern(
        "verdict-request",
        r"(?:was|is) (?:this|the) (?:article|story|page|post|explainer|guide|answer"
        r"|analysis) (?:useful|helpful|interesting|informative)\b.{0,60}|(?:did|do"
        r"|would|how) .{0,20}\b(?:like|find|rate|enjoy)\b.{0,20}\b(?:article|story|page|post)\b.{0,60}|did (?:this|the"
        r"|our) (?:article|story|page|post) (?:please|help|answer|interest)\b.{0,60}",
        "Did this article help you? Click the thumb!",
    ),
    Pattern(
        "caption-credit",
        rf".{{0,220}}[\s(\[](?:{_PICTURE}|credit|courtesy)(?: credit| by| courtesy)?\s?: ?[^\s.][^.\n]{{0,60}}\.?\)?$",
        "Boats wait at the mole on Tuesday. Photo: handout",
    ),
    Pattern(
        "agency-credit",
        r"(?![-–•*]).{0,270}[(\[](?!\d)[^()\[\]/\n]{2,40}(?:/| via )[^()\[\]\n]{2,40}[)\]]\.?$|.{0,220}[^\s/]/[^\s/]{1,20} (?:images"
        r"|photos?|pictures|press|agency|news|pool)\)?\.?$|.{0,220}\((?:\w{2,12} )?(?:handout|file|pool|screenshot|supplied"
        r"|illustration)\)$",
        "Boats wait at the mole. (Ilse Korvan/Kestrel Pictures)",
    ),
    Pattern("time-ago", rf"(?:updated |posted |published )?(?:\d{{1,3}}|an?|one) ?{_AGO} ago$", "39m ago"),
    Pattern("clock", r"(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|local time|[a-z]{3,4}))?)$", "14:05 GMT"),
    Pattern(
        "reading-time",
        r"(?:\d{1,3}[ -]min(?:ute)?s?(?: read)|reading time:? .{1,20}|\d{1,9} views?|estimated read(?:ing)? time.{0,20})$",
        "3 min read",
    ),
    Pattern(
        "dated",
        rf"(?:first |last )?(?:published|posted|updated|modified|created|issued)(?: on| at)?:? .{{0,24}}?(?:{ANY_DAY}"
        rf"|\d{{1,2}}[:.]\d\d)[^.]{{0,60}}$",
        "Published 4 May 2031, 15:40 | Updated 15:52",
    ),
    Pattern(
        "advertisement",
        r"(?:advertisement|advert|ad|ads|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|(?:story"
        r"|article) continues (?:below|after)(?: (?:this )?(?:ad|advert|advertisement))?|scroll (?:down )?to continue|skip (?:to"
        r"|advert|ad)\b.{0,40}|close|menu|search|back to top|load more|show more|read less|loading)(?:\.{3}|…)?$",
        "Advertisement",
    ),
    Pattern(
        "live-page",
        r"(?!.{1,200}[.!?] [^.!?]{0,100}\d\d)(?:we|we[’']re|we[’']ve|we are|we have)\b.{0,20}\b(?:clos(?:ed?|ing)|end(?:ed|ing)"
        r"|wrapp(?:ed|ing)|paus(?:ed|ing)"
        r"|finish(?:ed|ing))\b.{0,20}\b(?:page|blog|coverage|feed|ticker|updates)\b|this (?:live )?(?:page|blog|feed|ticker"
        r"|coverage|live coverage)\b.{0,20}\b(?:is|has|was)\b.{0,10}\b(?:closed|ended|finished|over|no longer)\b"
        r"|that[’']s (?:all|it)(?: (?:from|for)) (?:us|now|today)\b|(?:thanks?|thank you) for (?:reading|following|joining"
        r"|watching)\b",
        "This page is now closed. Thank you for reading.",
    ),
    Pattern(
        "write-to-us",
        r"(?:got|have|do you have|know) (?:a |any )?(?:(?:confidential|news|good) ){0,2}(?:tip|story|news|information|more)\b.{0,120}"
        r"|do you know more\?|.{0,100}\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,20}\W{0,3}$|(?:enter|type|confirm"
        r"|your) (?:your )?e-?mail\b.{0,80}"
        r"|.{0,160}\b(?:e-?mail|call|text|whatsapp|contact) us (?:at|on|via|direct|by)\b.{0,100}|(?:write"
        r"|send|e-?mail|contact|call|text)(?: an e-?mail)? (?:to )?(?:us|our (?:newsroom|team|editors?|desk|reporters?)"
        r"|the (?:newsroom|editors?|author|reporter|desk))\b"
        r"|.{0,40}\b(?:welcomes|accepts|invites|publishes) (?:readers[’'] |your )?letters\b",
        "Do you know more? Write to the newsroom in confidence.",
    ),
    Pattern(
        "agency-inputs",
        r"\(?(?:with )?(?:additional )?(?:inputs?|files|reports?|contributions?) (?:from|by) (?:agencies|wires?|staff"
        r"|news agencies|our)\b",
        "(With inputs from agencies)",
    ),
    Pattern(
        "slug",
        r"(?-i:(?:\d{4}-\d\d-\d\dT[\d:]{4,8}Z? )?(?:[A-Z]{2,5}-?\d{2,6} )?[A-Z][A-Z0-9]{1,30}(?:[-/][A-Z0-9]{1,30}){1,8})"
        r"(?: ?\((?:[\w ]{1,12},? ?){1,4}\))?$",
        "TARN-MINE/STRIKE (UPDATE 2, PICTURES)",
    ),
    Pattern(
        "other-page",
        r".{0,80}\b(?:continued|carried over) (?:on|from) (?:page|p\.) ?\w?\d{1,3}\b.{0,40}$"
        r"|.{0,80}(?:[:–—,]|\bsee|\bturn to) (?:see |turn to |on )?(?:page|p\.) ?\w?\d{1,3}\.?$",
        "Tide tables: see page 14.",
    ),
    Pattern(
        "mistake-report",
        r"(?:found|spotted|noticed|seen|see) (?:an? |any )?(?:errors?|mistakes?|typos?|misprints?)\b"
        r"|report (?:an? )?(?:error|mistake|typo)\b"
        r"|.{0,80}\bctrl ?\+ ?enter\b",
        "Spotted a typo? Mark it and tell us with Ctrl+Enter",
    ),
    Pattern(
        "letter-footer",
        r"you(?:[’']re| are) (?:receiving|getting|reading) this\b.{0,30}\bbecause\b"
        r"|(?:was this|forwarded|been forwarded|got forwarded|sent) this (?:e-?mail|newsletter|letter)\b|(?:click here to )?unsubscribe\b"
        r"|(?:view|read|open) (?:this|it)?(?: ?e-?mail| newsletter)? ?(?:in|on) (?:your|a|the) (?:web )?browser\b"
        r"|(?:manage|update|change) your (?:e-?mail )?(?:subscriptions?|preferences)\b",
        "You are receiving this letter because you asked for it.",
    ),
    Pattern(
        "refresh",
        r"(?:please )?(?:refresh|reload)(?: (?:this|the|your) page)?(?: (?:now|often|regularly))?(?: (?:for|to (?:see|get|read)) .{0,30})?$"
        r"|this page (?:refreshes|reloads|updates|will (?:refresh|reload|update))\b"
        r"|(?:good (?:morning|afternoon|evening)|hello),? (?:and|everyone,?|all,?) ?(?:and )?welcome (?:back )?to\b",
        "Refresh this page for updates",
    ),
    Pattern(
        "reprint-terms",
        r".{0,160}\b(?:when|if) (?:quoting|citing|reprinting|reproducing|republishing|using)\b.{0,80}\b(?:link|reference|credit|attribution"
        r"|permission|consent)\b|.{0,80}\b(?:reproduction|republication|reprint(?:ing)?|redistribution|quot(?:ing|ation))\b.{0,80}"
        r"\b(?:is|are|only|not) (?:permitted|allowed|prohibited|forbidden|required|mandatory|with)\b",
        "When quoting our news a link to the source is required.",
    ),
    Pattern(
        "press-office",
        r"(?:notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|relations)"
        r"|contacts?)\s?:"
        r"|for (?:media|press|further|interview) (?:enquiries|inquiries|requests|information)\b|for immediate release$|embargoed until\b"
        r"|[-–—(\[]?\s?ends?\s?[-–—)\]]$|(?:strictly )?not for (?:publication|broadcast|release)\b",
        "Press office: Ida Lund, extension 40",
    ),
    Pattern(
        "player",
        r"(?:(?:image|picture|photo|slide|video|gallery)s? )?\d{1,3} ?(?:of|/) ?\d{1,3}$"
        r"|(?:\d{1,2}:)?\d{1,2}:\d\d ?/ ?(?:\d{1,2}:)?\d{1,2}:\d\d$"
        r"|(?:duration|length)\s?:? ?\d{1,2}:\d\d.{0,20}$|now playing\b.{0,80}|[▶►] ?\S.{0,60}$"
        r"|(?:listen to|play|hear) (?:this|the) (?:article|story|audio|report|video|clip)\b.{0,30}$"
        r"|(?:view|see|open) (?:the )?gallery\b.{0,20}$",
        "Picture 2 of 7",
    ),
    Pattern(
        "page-tools",
        r"(?:text|font|type) size\b.{0,20}$|(?:dark|light|night|reading) mode$|(?:mobile|print|desktop|full|text) version$|e-?paper$"
        r"|(?:sign|log) ?(?:in|out|on)(?:\s{0,3}[|/]?\s{0,3}(?:register|sign up|subscribe(?: (?:from|for) .{1,30})?))?$|my account$"
        r"|(?:live|breaking(?: news)?|exclusive|developing)$"
        r"|(?:english|français|español|deutsch|русский|العربية|中文|português|italiano|türkçe)(?:[\s|/·,]+(?:en|fr|es|de|ru|ar|zh|english"
        r"|français|español|deutsch|русский|العربية|中文|português|italiano|türkçe))+$",
        "Text size A A A",
    ),
    Pattern(
        "comment-tools",
        r"(?:reply|replies|report(?: abuse| comment)?|flag|upvote|downvote|recommend(?:ed)?)"
        r"(?:[\s|·•,/]+(?:reply|report|share|like|flag|\d{1,5}(?: (?:likes?|replies|votes?))?))*$"
        r"|show (?:\d{1,5} )?(?:more )?repl(?:y|ies)$"
        r"|sent from my \w+$",
        "Reply | Report | 12 likes",
    ),
    Pattern(
        "switches",
        r"(?:please )?(?:turn on|switch on|enable|allow) (?:javascript|cookies|notifications)\b.{0,80}"
        r"|(?:show|hide|view|see) (?:key events|all|more|less|latest|older|newer)(?: (?:only|updates|posts|events|stories|comments))?"
        r"(?:\s?[|·].{0,40})?$|print(?: this)?(?: (?:page|article|story))?(?:\s?[|·].{0,60})?$",
        "Please enable JavaScript to see the map",
    ),
    Pattern(
        "author-note",
        r".{0,160}\bmore (?:from|by) (?:this|the) (?:author|writer|reporter)\b.{0,20}$|(?:about|follow) the author\b.{0,60}$",
        "Ida Lund covers the coast. More from this author",
    ),
    Pattern(
        "own-channels",
        r"you can (?:hear|watch|read|see|find|listen to|replay) .{0,60}\b(?:app|website|podcast|online|channel)\b.{0,30}$"
        r"|(?=.{0,160}\b(?:our|your|you|us|free|daily|weekly|morning|inbox|latest|every|subscribe|this|the (?-i:[A-Z]))\b)"
        r"(?!.{0,120}\b(?:court|police|claim|he|she|they|was|were)\b).{0,60}\b(?:newsletters?|podcasts?)\b.{0,100}$",
        "You can hear the whole programme in the Kestrel app.",
    ),
    Pattern(
        "membership",
        r"support (?:the )?.{2,40} (?:from|for) (?:as little as |just |only )?.{1,20}\b(?:a|per|each) (?:day|week|month|year)\b.{0,30}$",
        "Support the Kestrel from as little as a crown a month",
    ),
    Pattern(
        "sections",
        rf"{_SECTION}(?: news)?(?:\s?[|·•/>–—-]\s?{_SECTION}(?: news)?)*$",
        "News | Sport | Culture | Weather",
    ),
    Pattern("small-ads", r"(?:for sale|to let|for rent|situations? vacant)\s?[:–—-] ?\S", "For sale: rowing boat, two oars."),
    Pattern(
        "edited-notice",
        r"\(?(?:except for the headline|this (?:story|article|report) (?:has been|has not been|was|was not) (?:updated|corrected"
        r"|amended|edited))\b",
        "This story has been updated with new details.",
    ),
    Pattern(
        "crumbs",
        r"home(?:\s?[/>»›|]\s?[^/>»›|.!?]{1,30}){1,6}$|[^/>»›.!?\s][^/>»›.!?]{0,24}(?:\s?[>»›]\s?[^/>»›.!?]{1,30}){1,6}$",
        "Home > Lakes > Accidents",
    ),
)  # fmt: skip
"""Lines that speak to the reader or work the page. None of them reports anything."""

TAIL_CODE = (
    r"(?:\([A-Z]{2,6}\)(?: [a-z]{2,3}(?:/[a-z]{2,4}){0,3})?|[A-Za-z]{2,8}(?:[-_/][A-Za-z0-9]{1,8}){1,3}|[A-Z]{2,6}\d{2,8}|#{2,}|-30-"
    r"|\*{3,})$"
)
"""A code of the newsroom, alone on the last line: ``abc-12``, ``kv/tb``, ``###``, ``(KNA) kv/tb``."""
POST_SIGNATURE = r"[—–―-]{1,2}\s?.{1,80}?\(@\w{1,30}\)"
"""Who posted it: ``— Ilse Korvan (@ilsekorvan) May 4, 2031``."""
SAYING = (
    r"\b(?:said|says?|told|tells|according to|announced|claimed|claims|warned|warns|added|denied|denies|insisted|vowed|stated"
    r"|promised|accused|confirmed|reported|reports|estimated|killed|died|injured)\b|[“”\"„«]|»[^»«]{2,80}«|(?:^|\s)[‘'](?=\w)"
)
"""Words of reporting: with one of them in it, a line is text."""
