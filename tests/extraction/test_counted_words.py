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
        ("Nine miners are being buried at Velm this morning.", [(9, "killed")]),
        ("Soldiers had buried 60 bodies in a trench.", [(60, "killed")]),
        ("Some 2,100 people are staying in three collective shelters.", [(2100, "sheltered"), (3, "count")]),
        ("The Red Cross says 240 units of blood have been delivered.", [(240, "count")]),
        ("The dam broke, killing 41 people and driving 62,000 from their homes.", [(41, "killed"), (62000, "displaced")]),
        ("Cholera toll hits 88 in Velm.", [(88, "killed")]),
        ("Some 6,800 people live inside the cordon.", [(6800, "population")]),
        ("Seventy people have been rescued and about 40 are being sought.", [(70, "rescued"), (40, "missing")]),
        ("At the meeting 21 of 34 members voted for it and two did not attend.", [(21, "votes-for"), (34, "members"), (2, "absent")]),
        ("There were 2,650 cases, of whom 2,198 had been cured.", [(2650, "cases"), (2198, "recovered")]),
        ("The outbreak could reach 10,000 cases by June unless people are vaccinated.", [(0, "cases")]),
        ("Of 22 water points tested by the office, 14 showed contamination.", [(22, "tested"), (14, "count")]),
        ("We have 11 bodies in a room built for 20, and eight of them have wounds.", [(11, "killed"), (20, "capacity"), (8, "killed")]),
        ("Whether it has passed 88, 210 or 340 deaths is unclear.", [(88, "killed"), (210, "killed"), (340, "killed")]),
        ("Doctors say 14 people were treated for gunshot wounds.", [(14, "injured")]),
        ("The fire burned 300 hectares. So far 120,000 has been pledged.", [(300, "area")]),
        ('"We are not burying numbers," the bishop told about 2,000 mourners.', [(2000, "people")]),
        ("In Tarn, 11 bodies with gunshot wounds had been brought to the morgue.", [(11, "killed")]),
        ("Nine diggers are being buried at Velm this morning, the bishop said.", [(9, "killed")]),
        ("The mayor was at the grave. The village buried five men on Friday.", [(5, "killed")]),
        ("The pit wall gave way and buried nine diggers.", [(9, "trapped")]),
        ("Divers raced to save one teacher's life.", []),
        ("Doctors saved 14 lives.", [(14, "rescued")]),
        ("The storm cost 14 lives.", [(14, "killed")]),
        ("The two singers released a statement on Monday.", []),
        ("The rebels said the two singers released on Monday were well.", [(2, "freed")]),
        ("The leak exposed 300 officials.", [(300, "people")]),
        ("Some 300 pupils were exposed to lead.", [(300, "affected")]),
        ("The union says it represents 40,000 diggers.", [(40000, "members")]),
        ("Not one body has been found, the mayor said.", []),
        ("The fever has killed 80 people, and patients lie two to a bed.", [(80, "killed")]),
        ("The blast killed 12 soldiers, and 40 other civilians were at home.", [(12, "killed"), (40, "civilians")]),
        ("The raid killed 41 people, and 12 others died later.", [(41, "killed"), (12, "killed")]),
        ("The clash killed 41 people and cost 9,000 in the valley their jobs.", [(41, "killed")]),
        (
            "Seven were wounded. Five warplanes took part, the army said. Residents spoke of two.",
            [(7, "injured"), (5, "aircraft"), (2, "aircraft")],
        ),
        ("Through the gate of the hospital passed 131 people.", [(131, "people")]),
        ("It was the first release of any of the 200 girls and women kidnapped in May.", [(200, "abducted")]),
        ("About 1,000 Ostian service members are there.", [(1000, "troops")]),
        ("None of the 40 boys and girls was hurt.", [(40, "people")]),
        ("The rebels freed 21 pupils, the guild said. Her aunt says it's only 19.", [(21, "freed"), (19, "freed")]),
        ("Ilo Mam was buried at noon, one of at least 11 people killed that day.", [(11, "killed")]),
        ("They are the parents of six children. The couple share four children.", []),
        ("The fire killed their three children. The school has 300 children.", [(3, "killed"), (300, "people")]),
        ("The guild placed six Ostian shipping and trading companies on a list.", [(6, "count")]),
        ("The coach's career record fell to 133-123.", []),
        ("He left hundreds of rounds of ammunition.", [(100, "count")]),
        ("They supplied oil dozens of times since October.", [(12, "count")]),
        ("The power is off and the only road to the mine has been cut in two places since the floods.", [(2, "count")]),
    ],
)
def test_numbers_count_what_the_words_around_them_tell(read: Callable[..., Doc], text: str, expected: list[tuple[float, str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The inquiry sat for 30 days.", [43200]),
        ("The inquiry is to report within 30 days.", []),
        ("Arlo Dunn, of 27 years, was held. “The youngest has 15 years”, she said.", []),
        ("The alarm went at fourteen minutes past nine.", []),
        ("The siren had rung at 2 hours of the morning.", []),
        ("Police searched the flat of the 31-year delivery man.", []),
        ("The mill stood still for the past 24 hours.", []),
        ("The soldiers were still there, 24 hours on.", []),
    ],
)
def test_lengths_of_time_are_figures_where_they_tell_how_long(read: Callable[..., Doc], text: str, expected: list[float]) -> None:
    assert [figure.low for figure in read(text)._.figures if figure.measure == "duration"] == expected


TOLLS = (
    "At least 11 people died, the doctor said, while the army acknowledged five deaths and a guild spoke of 23.\n\n"
    + "The pit lies in the hills, and the road to it is cut. " * 14
    + "\n\nIn 2015, 40 people died there, the army said.\n\nThe Courier could not independently verify the tolls."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOLLS, [11, 5, 23]),
        (
            "- Figures for deaths differ widely and none has been verified. The ministry reports 18 dead. The clinic has registered 19 "
            "bodies. The guild has a list of 34 dead.\n- 63 people have been treated.",
            [18, 19, 34],
        ),
        (
            "Mayor Pilar Brun said 26 people had died and 71 had been wounded. The ministry said its forces had killed nine servicemen. "
            "The Courier was unable to confirm either toll.",
            [26, 71, 9],
        ),
        ("The guild speaks of 40 dead and the police of 12. The figures could not be reconciled.", [40, 12]),
        ("The guild put the dead at 40. It did not say how it had arrived at the number.", [40]),
        ("The mayor said 312 houses were destroyed and 40 people died. The figures are preliminary, he stressed.", [312, 40]),
        ("The radio spoke of sixty dead. No hospital has confirmed that number.", [60]),
    ],
)
def test_caveats_are_of_all_the_numbers_that_they_are_said_of(read: Callable[..., Doc], text: str, expected: list[float]) -> None:
    assert [figure.low for figure in read(text)._.figures if figure.caveat is not None] == expected
