"""What is said may change what is done with words: the words that tell."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

ASKING = words("about how if what whatever when where whether which who whoever whom whose why")
"""First words of what is asked to be told; anything else is asked for: ``asked [whether] it held``, ``asked for tents``."""

SWEARING = words("assure guarantee swear")
"""Verbs that promise what is to come, and else only say it firmly: ``[assured] us that nobody was hurt``."""

TO_COME = words("'ll going shall will wo won't won’t would ’ll")
"""Words that tell of what is to come."""

FALSE = words(
    "absurd baseless bogus calumnies calumny concocted disinformation distortion distortions fable fables fabricated fabrication "
    "fabrications fairy fairytale fake false falsehood falsehoods fanciful fantasies fantasist fantastical fantasy fiction fictions "
    "fictitious gossip groundless hoax imaginary invented invention inventions laughable libel lie lies ludicrous misinformation myth "
    "myths nonsense preposterous propaganda ridiculous rubbish rumor rumors rumour rumours slander slanders smear smears unfounded "
    "untrue"
)
"""Words for what is not so, by which what another said is denied: ``called the report a [fabrication]``."""

SHAMEFUL = words(
    "abhorrent aggression appalling atrocities atrocity barbaric barbarism barbarity betrayal brutal brutality charade circus cowardice "
    "cowardly crime crimes criminal despicable disgrace disgraceful farce farcical heinous horrific illegal illegitimate immoral "
    "inexcusable inhuman inhumane insult insulting intolerable irresponsible massacre mockery monstrous murder obscene obscenity "
    "outrage outrageous outrages provocation provocative reckless savage savagery scandal scandalous sham shame shameful slaughter "
    "stunt terrorism terrorist travesty treachery treason unacceptable unforgivable unjustifiable unlawful vile"
)
"""Words for what is wrong, by which it is condemned: ``called the arrest an [outrage]``."""

CALLED_SO = words("brand call characterise characterize consider deem depict describe dub label portray qualify regard see term view")
"""Verbs that say of something what it is."""
