"""Verbs that do something instead of saying it, though a network may take them for cues, and what of things tells words."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

DEEDS = words(
    "be give raise send take go come bring let spark draw earn explore spot require allow enable prevent strip transfer vote pass continue "
    "set include expose shrug single focus try pave gather campaign "
    "abide strive comply adhere conform adapt adjust qualify "
    "display contain comprise constitute embody resemble equal exceed outnumber outweigh involve entail warrant deserve lack "
    "receive get obtain acquire win gain lose possess retain inherit collect amass assemble accumulate compile store keep "
    "help cause lead create generate trigger provoke fuel shape influence affect inspire motivate "
    "ban bar impose lift scrap abolish cut slash reduce increase boost lower expand widen narrow strengthen weaken tighten ease "
    "buy sell rent lease pay spend invest fund finance donate lend borrow owe "
    "ensure protect shield save rescue avoid escape evade dodge skip miss hide conceal "
    "open close shut start stop halt end finish complete begin resume suspend cancel postpone delay "
    "move carry transport ship deliver fetch fly drive ride sail walk run march travel visit enter leave arrive depart reach cross attend "
    "shoot kill wound injure hurt destroy damage smash crush crash topple catch grab capture arrest jail free "
    "play score defeat beat train elect appoint hire sack enrol enroll join merge "
    "wear eat drink cook serve feed sleep wake sit fall climb suffer undergo endure survive withstand experience "
    "use employ apply operate handle control oversee supervise host form build rebuild construct develop install repair restore "
    "tie connect attach bury try manage fail struggle compete depend hinge rely concentrate "
    "supply provide contribute test inspect track measure remove delete insert replace swap exchange convert change alter modify "
    "download upload click subscribe import export "
    "release share unveil launch adopt sign sentence discard position dedicate drape restrict pivot tease enjoy premiere"
)
"""Where nothing is quoted and no clause of *that* follows, these are deeds: ``[gave] the lawyer time``, ``[raised] $2 million``."""

LAID_OUT = words("intend mean design aim see know nickname certify bill rate rank equip build make use need found base locate situate set")
"""Participles that, behind *be* and by nobody, tell what a thing is for or what it is called: ``is [designed] for parents``."""

TELLTALE = words(
    "report statement study survey poll paper article story book letter memo memorandum email e-mail message note document file record "
    "transcript cable communique communiqué declaration resolution motion bill law treaty agreement text draft ruling verdict judgment "
    "indictment complaint lawsuit filing affidavit warrant claim post tweet video clip footage recording tape ad advert advertisement "
    "commercial leaflet pamphlet poster banner sign placard website site page app blog newspaper magazine journal broadcast broadcaster "
    "radio television channel programme program show film documentary data figure statistic number estimate evidence finding research "
    "analysis assessment review audit inquiry investigation forecast model projection rumour rumor dossier manifesto constitution "
    "rule guideline policy plan proposal plaque inscription headline caption editorial column op-ed review press medium media source "
    "speech address sermon remark testimony campaign platform administration white-paper handbook manual brochure label notice warning "
    "question talk chatter speculation suspicion gossip consensus feeling sense sentiment opinion idea thought notion perception belief "
    "argument theory hypothesis conclusion doubt debate concern"
)
"""Things that words stand in: ``a [leaflet] urges voters to stay away``."""

SOMEBODY = words(
    "one anyone anybody everyone everybody someone somebody nobody none friend boss celebrity star hero champion buddy mate guy lady bride "
    "groom fiance fiancee host hostess heir rich poor elite majority minority crowd audience populace electorate half share faction "
    "office department division directorate secretariat headquarters administration defence defense registry inspectorate chamber "
    "council command control centre center station foundation society club federation confederation coalition consortium cooperative "
    "congregation diocese school college faculty academy laboratory lab observatory museum theatre theater studio label chain brand "
    "store shop hotel restaurant factory plant mill mine farm port airport railway carrier utility bureau branch unit division brigade "
    "regiment battalion corps fleet garrison clan family household community public presidency chancellery palace embassy mission "
    "parish city town village district county province region capital neighbourhood neighborhood camp nation world market industry "
    "sector startup start-up giant conglomerate subsidiary parent lender broker insurer exchange fund cartel gang mob militia wing lobby"
)
"""Nouns for bodies and people that no other list of them has: ``[the observatory] logged the tremor``."""

VOICED = words(
    "abhor adamant address affirm aim alarmed allude angry apologise apologize apology ascribe ashamed assume attack attest attitude "
    "attribute aware bark bearish belie bemoan bicker brag brand bullish case celebrate certain chalk challenge champion chant "
    "characterise characterize chastise cheer chime chronicle communicate compare complain compliment concerned confident confront "
    "contrast convey convince counsel credit critical cry curious deadpan debate debunk decide decision decree deem defend demonstrate "
    "depict despair despise detail determination determine determined detest disagree disagreement discover disdain dislike document "
    "doubt downplay dub embrace encourage enthuse enthusiastic entreat establish evoke excuse exhort expose express extol extoll favor "
    "favour fearful float fume grateful grievance grill groan growl grumble guess gush hate herald hopeful idea identify illusion "
    "imagine information insult intend intent intention interpret invoke issue judge justify label lash learn letter liken link list "
    "loathe lobby love marvel minimise minimize moan mock motion mourn mumble murmur muse mutter name narrate offence offense opine "
    "opposed opposition optimistic outline overrule paint passionate persuade plan plans ponder portray position preach prefer presume "
    "pretend proclaim profess pronounce proud prove publicise publicize publish purport quarrel rage rail rant rate rave read realise "
    "realize reason recite reckon reckoning recognise recognize refer reference reflect regard regret rejoice relate relay reluctance "
    "reluctant resent reservation resolve respond retort retract retweet ridicule rip roar rule rumor rumour sceptical scepticism scorn "
    "scream secret see shout sigh skeptical skepticism slam snap sob sorry sound spar speculate speculation spell stance stipulate sum "
    "summarise summarize supporter supportive sure surmise tag taunt term theorise theorize thunder tout tribute umbrage unaware "
    "understand utter vague value verify view voice vouch wary whisper willing wish withdraw worried wrangle yell"
)
"""Verbs, and nouns and adjectives beside them, that no act has and that yet tell of words, beliefs or aims: ``[voiced] his dismay``."""

SENSING = words("hear notice mean probe see watch overhear smell")
"""Of the verbs that no act has, those whose clause is what somebody met with: ``[heard] the door slam``."""

FEARING = frozenset({"fear", "dread", "presume", "believe"})
"""Verbs of who is afraid that something befell others: ``Forty are [feared] dead``."""
HOLDING = frozenset({"report", "think", "list", "register"})
"""Verbs by which it is only told what befell others: ``the two men [reported] missing``."""
LOST = frozenset({"dead", "missing", "lost", "drowned", "trapped", "killed", "buried", "injured", "wounded", "stranded", "hurt"})
"""What somebody is feared to be."""
SENDING_AWAY = frozenset({"dismiss", "sack", "fire", "suspend"})
"""Verbs by which somebody is sent away: ``[dismissed] Lund on Monday``."""
FOLK = ("ers", "ors", "ists", "ians", "ents", "men", "women")
"""Endings of several who do something."""
SHOWING = frozenset({"show", "depict", "capture", "post", "share", "air", "broadcast", "release", "publish", "upload"})
"""What is done with pictures."""
PICTURES = frozenset({"footage", "photograph", "photo", "picture", "image", "video", "clip", "film"})
MENTIONS = frozenset({"mention", "claim", "reference"})
"""What somebody makes none of."""
