"""What words tell of the numbers beside them, and what the network is believed to tell, read by the whole reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc


def told(doc: Doc) -> list[tuple[float | None, str]]:
    return [(figure.low, figure.measure) for figure in doc._.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six workers are being buried at Velm this evening.", [(6, "killed")]),
        ("Divers had buried 45 bodies in a trench.", [(45, "killed")]),
        ("Some 2,100 people are staying in two crowded shelters.", [(2100, "sheltered"), (2, "count")]),
        ("The Red Cross says 310 units of plasma were flown in.", [(310, "count")]),
        ("The dyke gave way, killing 27 villagers and driving 8,500 from their homes.", [(27, "killed"), (8500, "displaced")]),
        ("Storm toll hits 93 in Velm.", [(93, "killed")]),
        ("Some 1,900 people live inside the closed zone.", [(1900, "population")]),
        ("Fifteen climbers were rescued and about 25 are being sought.", [(15, "rescued"), (25, "missing")]),
        ("On Friday 17 of 29 members voted for it and three did not attend.", [(17, "votes-for"), (29, "members"), (3, "absent")]),
        ("There were 730 cases, of whom 512 had been cured.", [(730, "cases"), (512, "recovered")]),
        ("The group logged 45 cases of arbitrary detention and nine cases of enforced disappearance.", [(45, "detained"), (9, "missing")]),
        ("The ministry confirmed 212 cases of cholera after the killing of a guard.", [(212, "cases")]),
        ("The fever could reach 4,000 cases by June unless people are vaccinated.", [(0, "cases")]),
        ("Of 35 wells tested in spring, 12 showed contamination.", [(35, "tested"), (12, "count")]),
        ("We have 15 bodies in a hall built for 30, and six of them are children.", [(15, "killed"), (30, "capacity"), (6, "killed")]),
        ("Nobody knows if it passed 45, 120 or 160 deaths.", [(45, "killed"), (120, "killed"), (160, "killed")]),
        ("Nurses treated 23 people for gunshot wounds.", [(23, "injured")]),
        ("The fire burned 300 hectares. So far 75,000 has been pledged.", [(300, "area")]),
        ('"These were no numbers," the bishop told about 900 mourners.', [(900, "people")]),
        ("In Tarn, 16 bodies with gunshot wounds lay in the morgue.", [(16, "killed")]),
        ("Six weavers are being buried at Velm this evening, the bishop said.", [(6, "killed")]),
        ("The mayor was at the grave. The village buried five men on Friday.", [(5, "killed")]),
        ("The pit wall gave way and buried nine diggers.", [(9, "trapped")]),
        ("Divers raced to save one teacher's life.", []),
        ("Doctors saved 14 lives.", [(14, "rescued")]),
        ("The storm cost 14 lives.", [(14, "killed")]),
        ("The two singers released a statement on Monday.", []),
        ("The rebels said the two singers released on Monday were well.", [(2, "freed")]),
        ("The leak exposed 300 officials.", [(300, "people")]),
        ("Some 300 pupils were exposed to lead.", [(300, "affected")]),
        ("The guild represents some 25,000 weavers.", [(25000, "members")]),
        ("Not one body has been found, the mayor said.", []),
        ("The fever has killed 80 people, and patients lie two to a bed.", [(80, "killed")]),
        ("The blast killed 12 soldiers, and 40 other civilians were at home.", [(12, "killed"), (40, "civilians")]),
        ("The raid killed 38 people, and 12 others died later.", [(38, "killed"), (12, "killed")]),
        ("The clash killed 35 people. The closure cost 9,000 in the valley their jobs.", [(35, "killed")]),
        (
            "Seven were wounded. Five warplanes took part, the army said. Residents spoke of two.",
            [(7, "injured"), (5, "aircraft"), (2, "aircraft")],
        ),
        ("Through the gate of the hospital passed 90 people.", [(90, "people")]),
        ("It was the first release of any of the 200 girls and women kidnapped in May.", [(200, "abducted")]),
        ("About 1,000 Ostian service members are there.", [(1000, "troops")]),
        ("None of the 40 boys and girls was hurt.", [(40, "people")]),
        ("The rebels freed 21 pupils, the guild said. Her aunt says it's only 19.", [(21, "freed"), (19, "freed")]),
        ("Ilo Mam was buried at noon, one of at least 13 dockers killed that day.", [(13, "killed")]),
        ("They had six children. The couple share four children.", []),
        ("The fire killed their three children. The school has 300 children.", [(3, "killed"), (300, "children")]),
        ("The guild placed six Ostian shipping and trading companies on a list.", [(6, "count")]),
        ("The coach's career record fell to 133-123.", []),
        ("He left hundreds of rounds of ammunition.", [(100, "count")]),
        ("They supplied oil dozens of times since October.", [(12, "count")]),
    ],
)
def test_numbers_count_what_the_words_around_them_tell(read: Callable[..., Doc], text: str, expected: list[tuple[float, str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The inquiry sat for 30 days.", [43200]),
        ("The inquiry must end within 30 days.", []),
        ("Arlo Dunn, of 27 years, was held. “The youngest has 15 years”, she said.", []),
        ("The alarm went at fourteen minutes past nine.", []),
        ("The bell was rung at 3 hours of the morning.", []),
        ("Police searched the flat of the 31-year delivery man.", []),
        ("The mill stood still for the past 24 hours.", []),
        ("The soldiers were still there, 24 hours on.", []),
    ],
)
def test_lengths_of_time_are_figures_where_they_tell_how_long(read: Callable[..., Doc], text: str, expected: list[float]) -> None:
    assert [figure.low for figure in read(text)._.figures if figure.measure == "duration"] == expected


TOLLS = (
    "At least 14 people died, the nurse said, while the navy spoke of six deaths and a guild of 32.\n\n"
    + "The pit lies in the hills, and the road to it is cut. " * 14
    + "\n\nIn 2015, 40 people died there, the navy said.\n\nThe Pilot could not verify the tolls."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOLLS, [14, 6, 32]),
        (
            "- Numbers of the dead differ and none has been verified. The ministry reports 27 dead. The clinic has registered 29 "
            "bodies. The guild has a list of 52 dead.\n- 80 people have been treated.",
            [27, 29, 52],
        ),
        (
            "Mayor Oda Brun spoke of 33 people dead and 58 hurt. The ministry said its forces had killed eight servicemen. "
            "Nobody could confirm either toll.",
            [33, 58, 8],
        ),
        ("The guild speaks of 40 dead and the police of 12. The figures could not be reconciled.", [40, 12]),
        ("The guild put the dead at 40. It did not say how it had arrived at the number.", [40]),
        ("The mayor said 312 houses were destroyed and 40 people died. The figures are preliminary, he stressed.", [312, 40]),
        ("The radio spoke of sixty dead. No hospital has confirmed that number.", [60]),
    ],
)
def test_caveats_are_of_all_the_numbers_that_they_are_said_of(read: Callable[..., Doc], text: str, expected: list[float]) -> None:
    assert [figure.low for figure in read(text)._.figures if figure.caveat is not None] == expected
