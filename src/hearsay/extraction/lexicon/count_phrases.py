"""What numbers in the news count where several words together tell it, as tables."""

from __future__ import annotations

from typing import NamedTuple

from hearsay.extraction.lexicon.words import words as _set


class Phrase(NamedTuple):
    """Two words, the second within three words of the first, that tell what became of those counted before them."""

    measure: str
    first: str
    second: str
    example: str
    of: str = ""
    """Nouns, or classes of nouns, that it is said of; any where empty."""
    within: int = 3
    """Words behind the first among which the second stands."""


_PEOPLE = "people personnel civilians workers students passengers families patients refugees"
PHRASES = (
    Phrase(
        "rescued",
        "brought pulled dug taken plucked lifted winched hauled",
        "out alive free ashore safety",
        "Some 250 miners were brought out alive.",
    ),
    Phrase("rescued", "pulled dug plucked lifted winched hauled", "from", "Some 250 miners were pulled from the pit."),
    Phrase("rescued", "brought taken", "rubble wreck wreckage debris sea water", "Some 30 men were taken from the wreck."),
    Phrase("rescued", "snatched", "back", "Some 30 pupils have been snatched back."),
    Phrase("rescued", "found", "alive safe", "Some 30 miners were found alive."),
    Phrase("rescued", "got", "off out safely ashore", "In the end 30 miners got off safely.", _PEOPLE),
    Phrase("rescued", "escaped", "unhurt unharmed uninjured unscathed alive", "All 30 miners escaped unhurt."),
    Phrase(
        "escaped",
        "got gotten slipped climbed crawled",
        "out through over",
        "In all 30 prisoners got out by a tunnel.",
        "prisoners inmates convicts detainees captives hostages",
    ),
    Phrase("escaped", "broke broken", "out", "In all 30 inmates broke out.", _PEOPLE),
    Phrase("escaped", "remain remained remains still are were", "large run", "Some 30 students remained at large.", _PEOPLE),
    Phrase("recaptured", "returned", "custody cells", "In all 11 men were returned to custody.", _PEOPLE),
    Phrase("recaptured", "been were", "caught", "In all 11 inmates were caught.", "prisoners inmates convicts fugitives escapees"),
    Phrase("detained", "picked rounded", "police officers soldiers agents", "In all 30 men were picked up by police."),
    Phrase("rescued", "picked", "up", "In all 30 sailors were picked up by a trawler."),
    Phrase("detained", "rounded", "up", "In all 30 men were rounded up."),
    Phrase(
        "evacuated",
        "left leave leaving departed",
        "convoy bus buses plane planes boat boats sea air country border frontier",
        "Some 30 nurses left Tarn on Monday in a convoy.",
        _PEOPLE,
        6,
    ),
    Phrase("hospitalised", "been were was", "admitted", "Some 30 miners have been admitted."),
    Phrase("rescued", "brought lifted winched hauled", "up", "Some 250 miners were winched up."),
    Phrase(
        "evacuated",
        "moved taken brought carried led ferried bussed bused transferred",
        "safety ground shelter shelters school schools hall halls gym gymnasium gyms centre centres center centers",
        "Soldiers moved 30 villagers to schools on higher ground.",
        _PEOPLE,
        6,
    ),
    Phrase(
        "evacuated",
        "ordered told asked urged advised instructed",
        "leave evacuate",
        "Some 3,000 people were ordered to leave.",
        _PEOPLE,
        4,
    ),
    Phrase("evacuated", "ordered told", "out", "Some 3,000 people were ordered out.", _PEOPLE, 2),
    Phrase("evacuated", "flown ferried bussed bused", "out home away safety", "In all 30 nurses were flown out."),
    Phrase("destroyed", "set put", "fire ablaze alight", "In all 30 barns were set on fire."),
    Phrase("killed", "lost lose losing", "life lives", "In the fire 14 people lost their lives."),
    Phrase(
        "killed",
        "shot beaten crushed burned burnt stabbed found frozen froze starved trampled hacked bludgeoned clubbed stoned choked bled",
        "dead death",
        "In all 14 people were shot dead.",
    ),
    Phrase("killed", "gunned mowed cut", "down", "In all 14 people were gunned down.", _PEOPLE),
    Phrase(
        "killed",
        "was were been",
        "eliminated neutralised neutralized liquidated",
        "In all 14 fighters were neutralised.",
        "troops people",
    ),
    Phrase("killed", "being", "buried", "Nine miners are being buried this morning.", _PEOPLE),
    Phrase(
        "killed",
        "buried",
        "cemetery graveyard churchyard grave graves tomorrow coffins",
        "Nine miners were buried in one grave.",
        _PEOPLE,
        5,
    ),
    Phrase("trapped", "under beneath", "rubble debris ruins snow mud", "Some 30 families are under the rubble."),
    Phrase("hospitalised", "in taken", "hospital hospitals clinic care", "Some 30 people were taken to hospital."),
    Phrase(
        "hospitalised",
        "rushed airlifted transported transferred sent flown",
        "hospital hospitals clinic",
        "Some 30 people were rushed to a nearby hospital.",
        "",
        5,
    ),
    Phrase(
        "freed",
        "exchanged swapped traded",
        "for",
        "Some 30 soldiers were swapped for a general.",
        "troops people civilians students workers",
    ),
    Phrase("captured", "laid lay laying", "arms", "By noon 30 soldiers had laid down their arms.", "troops people"),
    Phrase("infected", "tested testing test", "positive", "Some 30 people tested positive."),
    Phrase("detained", "in taken", "custody", "Some 30 people are in custody."),
    Phrase("captured", "taken took take", "prisoner captive", "Some 30 soldiers were taken prisoner."),
    Phrase("abducted", "taken held took take", "hostage", "Some 30 people were taken hostage."),
    Phrase("sheltered", "live lives lived living sleep sleeping", "tents camps shelters", "Some 3,000 people still live in tents."),
    Phrase("population", "live lives lived", "inside within there here", "Some 3,000 people live there.", _PEOPLE, 2),
    Phrase("sheltered", "in", "shelters shelter tents camps", "Some 3,000 people are in shelters."),
    Phrase("affected", "exposed", "to", "Some 3,000 pupils were exposed to lead.", "", 2),
    Phrase("affected", "without", "power electricity water heating gas", "Some 3,000 homes were without power."),
    Phrase("affected", "lost lose losing", "power electricity water heating gas signal", "Some 3,000 customers lost power."),
    Phrase("affected", "in", "dark darkness", "Some 3,000 homes were in the dark."),
    Phrase("affected", "under", "water", "Some 3,000 homes are under water."),
    Phrase("destroyed", "was were are been", "lost", "In the storm 30 boats were lost.", "buildings vehicles vessels aircraft trees tents"),
    Phrase("displaced", "without left lost leave", "home homes homeless roof", "Some 3,000 people lost their homes."),
    Phrase(
        "displaced",
        "driven drove forced chased driving forcing drives forces",
        "home homes houses villages leave flee",
        "Some 3,000 people were driven from their homes.",
    ),
    Phrase(
        "displaced", "leave abandon abandoned", "home homes house houses villages bed beds", "Some 3,000 people had to leave their houses."
    ),
    Phrase(
        "injured",
        "received receive receiving suffered suffer suffering sustained sustaining with",
        "wound wounds injury injuries burns fractures",
        "In all 30 people suffered burns.",
    ),
    Phrase(
        "hospitalised",
        "need needed needing require required requiring receive received",
        "treatment hospital care",
        "In all 30 people needed hospital treatment.",
    ),
    Phrase("casualties", "out", "action combat", "In all 30 soldiers were put out of action.", "troops people"),
    Phrase("injured", "fighting", "life lives", "Some 17 miners are fighting for their lives."),
    Phrase("injured", "in", "critical serious", "In the clinic 30 are in critical condition."),
    Phrase(
        "protesters",
        "joined join joining",
        "march marches protest protests demonstration demonstrations rally rallies",
        "In the capital 3,000 people joined the march.",
    ),
    Phrase("protesters", "took taken take", "streets street", "In the capital 3,000 people took to the streets."),
    Phrase("detained", "placed put held under", "arrest", "Some 30 officers were placed under arrest."),
    Phrase("destroyed", "swept washed blown carried torn burned burnt", "away down", "In all 30 barns were swept away."),
    Phrase("charged", "condemned", "death", "In all 30 soldiers were condemned to death."),
    Phrase("detained", "behind", "bars", "Some 30 activists are behind bars."),
    Phrase("detained", "in", "detention jail prison prisons cells", "Some 30 activists are in prison."),
    Phrase("detained", "in", "hands captivity", "Some 30 workers are in rebel hands."),
    Phrase("missing", "lost", "sea", "In the storm 30 sailors were lost at sea."),
    Phrase("missing", "searched looked", "for", "Some 30 people are still being searched for."),
    Phrase("missing", "being", "sought searched looked", "Some 30 people are being sought.", _PEOPLE),
    Phrase("missing", "still", "searched sought", "Some 30 people are still sought."),
    Phrase("strikers", "walked", "job jobs", "Some 3,000 dockers walked off the job.", "", 4),
    Phrase("freed", "walked", "forest bush jungle captivity jail prison", "Some 30 pupils walked out of the forest.", _PEOPLE, 5),
    Phrase("strikers", "walked on", "strike out", "Some 3,000 workers are on strike."),
    Phrase("laid-off", "laid", "off", "Some 300 workers were laid off."),
    Phrase("shot-down", "brought taken", "down", "In one night 17 drones were brought down.", "aircraft weapons"),
    Phrase("shot-down", "shot", "down", "In one night 17 drones were shot down."),
    Phrase("missing", "not", "accounted found located traced appear appeared resurfaced", "Some 30 people have not been found."),
    Phrase("abducted", "with", "kidnappers captors abductors bandits", "Some 30 pupils are still with the bandits.", _PEOPLE),
    Phrase("missing", "yet", "accounted found located traced", "Some 30 people have yet to be found."),
    Phrase("freed", "handed turned given", "over", "Some 30 hostages were handed over."),
    Phrase("freed", "let set walked walk", "go free", "Some 30 hostages were let go."),
    Phrase("detained", "held", "by since captive at in", "Some 30 workers were held by the police."),
    Phrase("aboard", "on", "board ferry boat ship vessel plane aircraft train bus flight helicopter", "Some 30 people were on the ferry."),
    Phrase("absent", "stay stays stayed staying kept", "away", "Seven deputies stayed away."),
    Phrase("absent", "did", "attend", "Seven deputies did not attend."),
    Phrase("absent", "was were been are", "absent", "Seven deputies were absent."),
    Phrase("votes-for", "voted vote votes voting", "for favour favor", "Only 14 members voted for the bill."),
    Phrase("votes-against", "voted vote votes voting", "against", "Only 14 members voted against the bill."),
)


class Front(NamedTuple):
    """Words right in front of a number that tell what is counted, where nothing behind it does."""

    measure: str
    ends: str
    """The last word of each, with the words before it joined by underscores."""
    example: str
    counts: str = ""
    """Nouns, or classes of nouns, that it is said of; any where empty."""


FRONTS = (
    Front("capacity", "capacity_of room_for licensed_to_carry licensed_for built_for designed_for", "The boat has room for 80 passengers."),
    Front("aboard", "on_board on_board_were aboard_were", "On board were 186."),
    Front(
        "aboard",
        "carrying carried carry",
        "The bus carried 30 people.",
        "people passengers students workers troops personnel civilians",
    ),
    Front("people", "crowd_of crowds_of audience_of", "A crowd of 9,000 was there."),
    Front("population", "town_of village_of city_of community_of settlement_of population_of", "It lies in Velm, a town of 12,000."),
    Front(
        "personnel",
        "force_of army_of garrison_of militia_of contingent_of strength_of staff_of workforce_of team_of squad_of detachment_of "
        "brigade_of unit_of mission_of battalion_of regiment_of",
        "He commands a force of 3,500.",
        "none",
    ),
    Front("crew", "crew_of", "The barge has a crew of 12.", "none"),
    Front("freed", "handed_over let_go set_free", "The gunmen handed over six hostages."),
    Front(
        "freed",
        "exchanged exchange exchanging swapped swap traded exchange_for return_for returned received released involved involving",
        "The two armies exchanged 75 prisoners.",
        "prisoner prisoners detainee detainees captive captives hostage hostages",
    ),
    Front(
        "hospitalised",
        "hospital_admitted hospitals_admitted clinic_admitted clinics_admitted",
        "The hospital admitted 30 children.",
        "people patients students troops personnel civilians workers",
    ),
    Front("laid-off", "laid_off lay_off laying_off", "The mill laid off 300 workers.", "people workers personnel"),
    Front("detained", "rounded_up", "Police rounded up 30 students.", "people students workers delegates protesters things"),
    Front("detained", "picked_up", "Police picked up 30 students.", "people students workers delegates protesters"),
    Front(
        "detained",
        "still_hold still_holds still_holding is_holding are_holding",
        "The police still hold 18 foreigners.",
        "people workers troops personnel civilians students passengers delegates",
    ),
    Front(
        "charged",
        "cases_against charges_against proceedings_against case_against",
        "Prosecutors opened cases against 11 ministers.",
        "people troops personnel workers members delegates",
    ),
    Front("charged", "condemned", "A court condemned 28 soldiers to death.", "people troops personnel workers members delegates"),
    Front("freed", "brought_home bring_home", "The swap brought home 52 sailors.", "people workers troops personnel civilians passengers"),
    Front(
        "abducted",
        "seized seize seizing snatched snatch snatching",
        "Gunmen seized eight nurses.",
        "people personnel students workers civilians passengers",
    ),
    Front(
        "missing",
        "looking_for searching_for search_for touch_with contact_with",
        "Divers are searching for nine sailors.",
        "none people passengers workers students civilians families",
    ),
    Front("damaged", "windows_in windows_of", "The blast broke the windows of 70 barns.", "buildings"),
    Front("damaged", "roofs_off roof_off", "The storm ripped the roofs off 70 barns.", "buildings"),
    Front(
        "affected",
        "cut_power_to cut_electricity_to out_power_to out_electricity_to off_power_to cutting_power_to",
        "The storm cut power to 7,000 homes.",
        "buildings families people",
    ),
    Front(
        "members",
        "represents represent representing",
        "The union represents 9,000 dockers.",
        "people workers personnel things students",
    ),
    Front("personnel", "employs employ employed employing", "The mine employs 900 people.", "people workers"),
    Front(
        "detained",
        "hold holds holding held",
        "The army still holds 17 workers.",
        "workers troops personnel civilians students passengers delegates",
    ),
    Front("votes-for", "favour_voted for_voted", "In favour voted 30 deputies.", "delegates members people"),
    Front("votes-against", "against_voted", "Against voted 30 deputies.", "delegates members people"),
    Front("freed", "handed hands", "The gunmen handed 22 policemen to the mediators.", "personnel troops civilians people workers"),
    Front(
        "destroyed",
        "swept_away washed_away blew_away tore_down burned_down knocked_down",
        "The flood swept away 30 barns.",
        "buildings vehicles trees tents vessels bridges things",
    ),
    Front("killed", "shot_dead stabbed_dead beaten_dead", "Gunmen shot dead 13 guests."),
    Front("killed", "eliminated neutralised neutralized liquidated", "Troops neutralised 13 gunmen.", "troops people"),
    Front("casualties", "out_of_action out_of_combat", "It put out of action 60 soldiers.", "troops people personnel"),
    Front("killed", "gunned_down mowed_down gunning_down mowing_down mows_down", "Gunmen mowed down 13 guests."),
    Front("captured", "hold holds holding held", "The army holds 30 Ostians.", "nationals"),
    Front(
        "rescued",
        "brought_out pulled_out dug_out led_out bring_out brings_out bringing_out pulling_out",
        "Divers brought out 30 guests.",
        "people workers personnel civilians passengers students families",
    ),
    Front(
        "freed",
        "exchange_for return_for swapped_for exchanged_for traded_for",
        "They were swapped for four rebels.",
        "troops people civilians students workers",
    ),
    Front("killed", "claimed claims", "The plague claimed 40 victims.", "victims"),
    Front("killed", "lost lose loses losing", "The army lost 44 soldiers.", "troops personnel civilians people"),
    Front("destroyed", "lost lose loses losing", "The navy lost 12 ships.", "vessels aircraft vehicles buildings"),
)


class Ready(NamedTuple):
    """A phrase as it is looked for: its word lists as sets, made once."""

    measure: str
    seconds: frozenset[str]
    of: frozenset[str]
    within: int


class Led(NamedTuple):
    """Words in front of a number as they are looked for."""

    measure: str
    said: list[str]
    counts: frozenset[str]


def _said_of(classes: str) -> frozenset[str]:
    """The classes that a table gives; what is said of personnel is said of a crew."""
    given = _set(classes)
    return given | {"crew"} if "personnel" in given else given


FRONT_ENDS = {
    end: [
        Led(front.measure, words.split("_"), _said_of(front.counts))
        for front in FRONTS
        for words in front.ends.split()
        if words.split("_")[-1] == end
    ]
    for end in sorted({words.split("_")[-1] for front in FRONTS for words in front.ends.split()})
}
PHRASE_STARTS = {
    first: [Ready(one.measure, _set(one.second), _said_of(one.of), one.within) for one in PHRASES if first in one.first.split()]
    for phrase in PHRASES
    for first in phrase.first.split()
}
