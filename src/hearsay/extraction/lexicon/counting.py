"""Words beside a number of the news that decide what it counts, and whether it does."""

from __future__ import annotations

from hearsay.extraction.lexicon.measures import verb_forms
from hearsay.extraction.lexicon.words import words as _set

ARMS = _set(
    "drones missiles rockets shells bombs munitions jets warplanes warheads projectiles torpedoes launches explosions blasts "
    "airstrikes interceptors "
    "drone missile rocket"
)
"""Things of which even two are worth a dispute, whatever they do: ``two drones hit the depot``."""
CAPTORS = _set(
    "gunmen gunman kidnappers kidnapper captors captor abductors hijackers hijacker bandits bandit pirates militants rebels insurgents "
    "extremists jihadists terrorists attackers assailants raiders gang"
)
"""Whoever of these holds people abducted them."""
DEMANDING = frozenset().union(*map(verb_forms, _set("demand ask seek want urge call insist refuse =sought")))
"""In front of the release of some these tell that they are not free."""
KEEPERS = _set("police army soldiers troops authorities security court government prison gendarmes prosecutors")
"""Whoever of these holds people detains them."""
LAWFUL = _set("police court prosecutors immigration customs sheriff gendarmes")
"""Those of them whose prisoners nobody captured."""
SWAPS = _set("swap swaps exchange exchanges swapped exchanged trade deal prisoners captives")
"""Beside one of these so many for so many are freed: ``a swap of [40 for 40]``."""
INFORMANTS = _set("source sources")
"""Of these a number tells how many speak, whatever they tell of."""
CIVIL = _set("people workers personnel crew civilians passengers students patients families delegates members")
"""Classes of people who are abducted by :data:`CAPTORS`; soldiers are captured."""
WHEREABOUTS = _set("sheltered hospitalised detained trapped affected")
"""What is told of people by where they are counts for less than what was done to them: ``killed 57 people in the camps``."""
DESCRIBING = _set("abducted captured missing")
"""What people may be called in front of their noun whatever becomes of them: ``freed 31 [kidnapped] pupils``."""
PARTIAL = _set("any each some most many none few several half third quarter majority part two-thirds three-quarters")
"""Of the number behind one of these and "of the" nothing is told but what they are: ``how [many] of the 600 detainees were charged``."""
NO_PEOPLE = _set(
    "number numbers count counts total totals toll tolls list lists version versions report reports account "
    "accounts statement statements place places bed beds graves coffins shots rounds reason reasons letter letters page pages "
    "line lines word words sentence sentences paragraph paragraphs "
    "signature signatures treaty treaties document documents question questions army armies photo photos picture pictures video videos"
)
"""What nothing befalls that people suffer, whatever stands around: ``[three versions] of the toll``."""
UNNAMED = _set("name names number numbers times")
"""Words behind a number that name nobody and nothing counted: ``The list has 31 [names]``."""
OFFSPRING = _set("child children kids sons daughters grandchildren siblings")
PARENTS = _set("father mother parent parents dad mum mom couple grandfather grandmother widow widower")
PARENTING = _set("have has had share shares shared raise raises raised raising their his her")
"""In front of a number of children these tell that they are somebody's own: ``the [parents] of six children``."""
UNMANNED = _set("air aerial unmanned uncrewed flying pilotless")
"""In front of "vehicles" these make them aircraft."""
AMMUNITION = _set("rounds shots volleys bullets bursts")
FIRE = _set("fired fire fires firing shot")
"""In front of a number of which these are fired: ``fired [seven rounds] into the air``."""
RAISING = _set(
    "bring brings bringing brought take takes taking took taken push pushes pushing pushed lift lifts lifting lifted drive drives driving "
    "drove raise raises raising raised increase increases increasing increased"
)
"""What a number more does to a total: ``[bringing] the toll to 43``."""
DEEMED = _set("feared believed presumed thought reported confirmed declared listed said known considered")
"""Between people and their state these do not end the clause: ``Hundreds [feared] dead``."""
NOTICES = _set("warning warnings alert alerts alarm alarms siren sirens notice notification tip-off forewarning")
NOTIFIED = _set("told informed warned alerted notified advised phoned called contacted")
"""What is given to somebody who is warned of something, and what happens to him."""
SITTINGS = _set("talks meeting meetings session sessions round rounds negotiations debate hearing hearings summit trial deliberations vote")
"""Of one of these it is how long it took that is set between two commas: ``the talks produced, [after three hours], a map``."""
ENDED = _set("ended ends end broke breaks concluded concludes closed adjourned finished wrapped dispersed emerged lifted")
"""Behind one of these what follows "after" is how long it took: ``broke up [after three hours]``."""
