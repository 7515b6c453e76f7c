"""The words that say that a number cannot be checked, and what they are said of, as tables."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

CAVEATS = (
    (
        "{BE}(?:{ADV} )?not (?:yet )?(?:be(?:en)? )?(?:{ADV} )?{VERIFIED}",
        "The figure has not been independently verified.",
        "has not been independently verified",
    ),
    ("{CANNOT} (?:yet )?(?:{ADV} )?be (?:{ADV} )?{VERIFIED}(?: {ADV})?", "It cannot be checked yet.", "cannot be checked yet"),
    ("{CANNOT} (?:{ADV} )?{VERIFY}", "The Courier could not independently confirm the count.", "could not independently confirm"),
    (
        "neither (?:can|could) (?:it|they|that|this|either(?: figure| number| claim)?) be {VERIFIED}",
        "The mine says 40 died, neither can it be checked.",
        "neither can it be checked",
    ),
    (
        "{NEITHER} (?:can|could|has|have|was|were) (?:yet )?(?:be(?:en)? )?(?:{ADV} )?{VERIFIED}(?: {ADV})?",
        "Neither of the two counts could be verified.",
        "Neither of the two counts could be verified",
    ),
    (
        "(?:impossible|not (?:been )?(?:{ADV} )?possible|difficult|hard) to (?:{ADV} )?{VERIFY}",
        "The toll is impossible to verify.",
        "impossible to verify",
    ),
    (
        "to {VERIFY} [^.;:!?\\n]{1,60} (?:is|was|has been|proved) (?:not (?:yet )?possible|impossible)",
        "To check this data on the spot was not possible.",
        "To check this data on the spot was not possible",
    ),
    (
        "no (?:way|means) (?:of|to) (?:{ADV} )?(?:{VERIFY}|{VERIFYING}|tell|telling|know|knowing|say)",
        "There is no way of verifying the number.",
        "no way of verifying",
    ),
    (
        "(?:unable|not (?:{ADV} )?able|not been able|not in a position|in no position|had no means|has no means)(?: {ADV})? "
        "to (?:{ADV} )?{VERIFY}",
        "Reporters were unable to verify the number.",
        "unable to verify",
    ),
    (
        "(?:no|without|awaits?|awaiting|pending) (?:immediate |independent |official |outside |any ){0,3}"
        "(?:verification|confirmation|corroboration)",
        "There was no immediate independent confirmation.",
        "no immediate independent confirmation",
    ),
    (
        "(?:no ?body|no one|no (?:independent|outside|other) \\w{2,20})(?: else)? (?:has been able to|have been able to|had been able to"
        "|has|have|had|could|can|was able to|were able to|is able to) (?:{ADV} )?(?:{VERIFY}|{VERIFIED})",
        "Nobody else could confirm the toll.",
        "Nobody else could confirm",
    ),
    (
        "(?:gave|give|gives|giving|offered|offers|offering|provided|provides|providing|produced|presented|showed|shown|citing|cited) "
        "(?:us |me )?(?:no|without any) (?:evidence|proof|source|sources|documents|documentation|list|lists|names|records)",
        "The union offered no evidence for the number.",
        "offered no evidence",
    ),
    (
        "without (?:giving|offering|providing|producing|presenting|showing|citing) (?:any )?(?:evidence|proof|sources?|documents)",
        "It put the dead at 40 without giving any proof.",
        "without giving any proof",
    ),
    ("(?:can ?not|could not|can't|can’t) vouch for", "The paper cannot vouch for the count.", "cannot vouch for"),
    (
        "independent (?:verification|confirmation|corroboration)(?: of [\\w’' ]{2,40}?)? (?:is|was|has|has been|proved) "
        "(?:not (?:yet |immediately )?(?:been )?(?:possible|available)|impossible)",
        "Independent confirmation was not possible.",
        "Independent confirmation was not possible",
    ),
    (
        "(?:(?:have|has|had|is|are) yet|remains?) to be (?:{ADV} )?{VERIFIED}",
        "The number has yet to be confirmed.",
        "has yet to be confirmed",
    ),
    (
        "(?:unverified|unconfirmed|uncorroborated|unverifiable|unsubstantiated)",
        "The unverified count is 40.",
        "unverified",
    ),
    (
        "neither [^.;:!?\\n]{1,90} nor [^.;:!?\\n]{1,90} (?:can|could|has|have) (?:yet )?(?:be(?:en)? )?(?:{ADV} )?{VERIFIED}",
        "Neither the army's count nor that of the rebels could be confirmed.",
        "Neither the army's count nor that of the rebels could be confirmed",
    ),
    (
        "(?:can|could) (?:be neither|neither be) (?:{ADV} )?{VERIFIED}",
        "The count could be neither confirmed nor ruled out.",
        "could be neither confirmed",
    ),
    (
        "(?:has|have|had|is|are|was|were)n['’]t (?:yet )?(?:be(?:en)? )?(?:{ADV} )?{VERIFIED}",
        "The count hasn't been verified.",
        "hasn't been verified",
    ),
    (
        "(?:(?:did|do|does)n['’]t|(?:is|are|was|were)n['’]t able to) (?:{ADV} )?{VERIFY}",
        "The paper wasn't able to check the count.",
        "wasn't able to check",
    ),
    ("not (?:yet )?(?:independently|officially) {VERIFIED}", "The count, not officially confirmed, is 40.", "not officially confirmed"),
    (
        "(?:did|do|does|has|have|had|would|could) not (?:{ADV} )?"
        "(?:give|given|offer|offered|provide|provided|produce|produced|present|presented|show|shown|cite|cited) "
        "(?:us |me )?(?:any )?(?:evidence|proof|sources?|documents|documentation|list|names|records)",
        "The union did not provide any evidence for its number.",
        "did not provide any evidence",
    ),
    (
        "(?:with no|without(?: any)?) (?:supporting )?(?:evidence|proof)",
        "The union spoke of 40 dead, without evidence.",
        "without evidence",
    ),
    (
        "no (?:evidence|proof) (?:was|were|has been|had been) (?:immediately )?(?:given|offered|provided|produced|presented|shown)",
        "The union spoke of 40 dead; no proof was offered.",
        "no proof was offered",
    ),
    (
        "no (?:way|means) for [\\w ]{2,30} to (?:{ADV} )?{VERIFY}",
        "There was no way for the paper to check the toll.",
        "no way for the paper to check",
    ),
    ("(?:did|do|does) not (?:{ADV} )?{VERIFY}", "The agency did not independently verify the count.", "did not independently verify"),
    ("{NEITHER} (?:is|are|was|were) (?:{ADV} )?verifiable", "None of these counts is verifiable.", "None of these counts is verifiable"),
    (
        "(?:has|have|had)n['’]t been able to (?:{ADV} )?{VERIFY}",
        "The paper hasn't been able to confirm the count.",
        "hasn't been able to confirm",
    ),
    (
        "{CANNOT} (?:yet )?(?:{ADV} )?(?:reconcile|be (?:{ADV} )?reconciled)",
        "The two counts could not be reconciled.",
        "could not be reconciled",
    ),
    (
        "no \\w{2,20}(?: \\w{2,20})? (?:has|have|had|would|could|can) (?:{ADV} )?(?:{VERIFY}|{VERIFIED}) "
        "(?:that|the|this|his|her|its|their|these|those|either|any|it)",
        "No hospital has confirmed that number.",
        "No hospital has confirmed that",
    ),
    (
        "(?:refused|refuses|declined|declines) to (?:{ADV} )?{VERIFY} "
        "(?:that|the|this|his|her|its|their|these|those|either|any)(?: \\w{2,20})? {NUMBER}",
        "The ministry declined to confirm the figure.",
        "declined to confirm the figure",
    ),
    (
        "(?:did|does|do|has|have|had|would) not (?:say|said|explain|explained|specify|specified|state|stated|indicate|indicated) "
        "(?:how|where|on what)(?: [\\w’']{1,20}){1,6}? "
        "(?:arrived|reached|come by|came by|obtained|counted|calculated|compiled|got|estimated|based|from|tallied|established|made up)",
        "The union did not say how it had arrived at the number.",
        "did not say how it had arrived",
    ),
    (
        "{NUMBER} (?:is|are|was|were|remains?|remained) (?:still )?(?:{ADV} )?"
        "(?:preliminary|provisional|incomplete|indicative|partial|unofficial|disputed and unproven)",
        "The ministry stressed that the figures are preliminary.",
        "figures are preliminary",
    ),
    (
        "(?:(?:should|must|has to|have to|needs to|need to) be (?:treated|read|taken|handled|regarded|viewed)|treat(?:ed)?) "
        "with (?:great |some |extreme )?(?:caution|care|reserve)",
        "The count should be treated with caution.",
        "should be treated with caution",
    ),
    (
        "(?:has|have|had) not (?:yet )?seen (?:the|any|these|those|its|their|his|her)(?: original)? "
        "(?:forms?|documents?|lists?|records?|registers?|ledgers?|papers?|originals?|reports?|evidence|results|data|logs?)",
        "The paper has not seen the lists.",
        "has not seen the lists",
    ),
    ("not (?:{ADV} )?verifiable", "The toll is not verifiable.", "not verifiable"),
)
"""Words that say that a number cannot be checked: pattern, example, what is found."""
CAVEAT_PARTS = {
    "BE": r"(?:has|have|had|is|are|was|were|been|being) ",
    "ADV": r"(?:\w{2,20}ly|yet)",
    "CANNOT": r"(?:can ?not|could not|can't|can’t|couldn't|couldn’t)",
    "NEITHER": r"(?:neither|none)(?: of (?:the |these |those |them|which)(?:two |three |various )?)?"
    r"(?: (?:side|party|camp|army|government|group|country)(?:['’]s)?)?"
    r"(?: ?(?:figure|number|count|toll|estimate|claim|account|tally|report|version|statement)s?)?",
    "VERIFIED": r"(?:verified|confirmed|checked|corroborated|substantiated|controlled|established|authenticated|contrasted"
    r"|ascertained|validated|audited)",
    "NUMBER": r"(?:figures?|numbers?|counts?|tolls?|tally|tallies|totals?|estimates?|data|statistics|results)",
    "VERIFY": r"(?:verify|confirm|check|corroborate|substantiate|establish|authenticate|contrast|ascertain|reconcile)",
    "VERIFYING": r"(?:verifying|confirming|checking|corroborating|substantiating|establishing)",
}

SEVERAL = words(
    "figures numbers counts claims tolls tallies estimates accounts reports statistics data totals versions statements "
    "none those these they them"
)
"""What a caveat about more than one number is said of."""
NUMBERS = words("figures numbers counts tolls tallies estimates")
"""Those that are numbers for certain."""
ONE = words("figure number count toll claim tally total estimate it this that assertion allegation")
"""What a caveat about one number some way off is said of: ``[His figure] could not be verified``."""
SIDES = (
    words(
        "opposition movement coalition alliance rebels insurgents protesters organisers organizers activists campaigners union unions party"
    ),
    words("government ministry minister officials authorities police army military presidency state interior"),
)
"""Those who may be called by one another's names: the union's figure may be a movement's."""
TOLLS = words("tolls")
"""What is called this is of all the dead that a report tells of."""
DIFFER = words("differ differs differed vary varies varied conflict conflicting diverge diverging contradict contradictory irreconcilable")
"""With one of these a caveat at the head of a paragraph is about the numbers behind it."""
ANY = words("any none")
"""In front of several numbers these make them all that are told: ``could not verify [any] of the tolls``."""
COUNTS = words("count counts tally tallies account accounts version versions toll tolls")
"""What may hold several numbers of one claimant: ``neither count`` is of his dead and of his wounded."""
PAIR = words("neither both either")
"""What a caveat about two numbers, of one measure where there are such, is said of."""
CALLED_NUMBER = words("figure figures number numbers count counts toll tolls tally tallies total totals estimate estimates")
"""What is called one of these is a number; a claim or an assertion may be of anything."""
WHOLE = words("account accounts claim claims statement statements report reports version versions allegation allegations story testimony")
"""What holds all the numbers of whoever gave it."""
SIDED = WHOLE | words("side sides count counts")
"""What holds all that the two who are held against each other count: ``[neither side]'s figures``."""
DEATHS = words("toll tolls deaths dead casualties")
"""What is said of numbers of the dead alone."""
OTHER = words(
    "cause causes identity identities motive motives reason reasons origin whereabouts location locations video videos footage image "
    "images photograph photographs photo photos picture pictures clip clips recording recordings authenticity name names ownership"
)
"""What is no number: ``its cause could not be established``."""
