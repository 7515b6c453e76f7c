"""Numbers that only name something, or are metres and no millions, read by the whole reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police recommended a trial in Case 1000/3000.", []),
        ("Police are looking into Case 1000 and Case 3000.", []),
        ("The bridge named in Bulletins No. 3 and 4 still stands.", []),
        ("The clock of the minster struck twelve, and nobody came.", []),
        ("It was ten to four. In Tarn nine people died.", [(9, "killed", None)]),
        ("HOST: Twenty to nine. In Tarn nine people died.", [(9, "killed", None)]),
        ("Divers came at five past six on Tuesday and found four dead.", [(4, "killed", None)]),
        ("The toll is put at five to eight people.", [(5, "killed", None)]),
        ("Ostia took the hills in the Six Day War.", []),
        ("The Seven Days' War began at dawn.", []),
        ("The six-day search ended.", [(8640, "duration", "minutes")]),
        ("There were 30 children ages 5 and 6 in the hall.", [(30, "people", None)]),
        ("A goat fell down a 40m dry well.", [(40, "distance", "m")]),
        ("The well is dry, and rescuers are 13m down.", [(13, "distance", "m")]),
        ("It is a 30cm-diameter pipe in an 80m-deep well.", [(30, "distance", "cm"), (80, "distance", "m")]),
        ("The well made $40m from tourists.", [(40e6, "money", "$")]),
        ("Some 35m crowns went into the well.", [(35e6, "money", "crowns")]),
        ("Police seized 300 pounds of coffee.", [(300, "weight", "lb")]),
        ("The bell can lift 6,000 pounds (2,700 kg) of tin.", [(6000, "weight", "lb"), (2700, "weight", "kg")]),
        ("They stole 300 pounds in cash and 20 pounds of coffee.", [(300, "money", "£"), (20, "weight", "lb")]),
        ("The kite needs 90 pounds of thrust. Its load is 40 pounds.", [(90, "weight", "lb"), (40, "weight", "lb")]),
        ("The barn was worth 900 pounds.", [(900, "money", "£")]),
        ("The carts carried 700 lb of salt.", [(700, "weight", "lb")]),
        ("The well held 30 micrograms of salt per litre.", [(30, "weight", "µg")]),
        ("The well held 30 micrograms per litre, the tap 2 mg/kg.", [(30, "concentration", "µg/l"), (2, "concentration", "mg/kg")]),
        ("The air held 9 µg per cubic metre and 12 ppm of soot.", [(9, "concentration", "µg/cubic m"), (12, "concentration", "ppm")]),
        ("The roof cost 12 millions of crowns.", [(12e6, "money", "crowns")]),
        ("The two Norvex 7 rockets failed.", [(2, "weapons", None)]),
        ("Marland offered Ostia 12 barges.", [(12, "vessels", None)]),
        ("They flew in a 320 jet with a 6.35 pistol.", []),
        ("The choir sang 4 you.", []),
        ("The abbey of Velm turns 900.", []),
        ("The film has 3 / 5 stars.", []),
        ("3/9 1994 Bakers dance in a barn.", []),
        ("1988 A baker bakes.", []),
        ("Police arrested one Jan Belk.", []),
        ("Hide Caption 7 of 31 Photos: A girl waits.", []),
        ("Photo 3 of 12 shows a barn.", []),
        ("16 show all the hills of Ostia", []),
        ("You do not need a 4K TV, as a 4K image looks well.", []),
        ("The console has a new colour in update 7.20.", []),
        ("The crew sold oil to Tarn 30 times since October.", [(30, "count", None)]),
        ("The council set a 2 million-barrel cap.", [(2e6, "volume", "barrel")]),
        ("A leak of more-than 11 million files was found.", [(11e6, "count", None)]),
        ('The guild wrote:\n\n"2. The mill stays shut.\n\n3. Nobody was asked.', []),
        ("The guard named 12 ships, among them the Norvik Star, the Tan Bo 2 and the Reva.", [(12, "vessels", None)]),
        ("The list hung on the door at six in the evening.", []),
        ("Some 200 walked free, among them all those under 16.", [(200, "freed", None)]),
        ("They buried Ilse Brandtova, 17, whose mother wept.", []),
        ("The mast fell, according to three residents.", []),
        ("The fire in tanks 31 and 32 is out. A welder of 34 was in charge.", []),
        ("Men of 7 Brigade and 4 Division held the ridge.", []),
        ("The barge has a crew of 34.", [(34, "crew", None)]),
        ("Parliament rejected the motion by ten to nine.", [(10, "votes-against", None), (9, "votes-for", None)]),
        ("A mast that fell near the clock tower struck 12 houses.", [(12, "destroyed", None)]),
    ],
)
def test_labels_and_metres_are_told_from_counts(read: Callable[..., Doc], text: str, expected: list[tuple[float, str, str | None]]) -> None:
    assert [(figure.low, figure.measure, figure.unit) for figure in read(text)._.figures] == expected


def test_numbers_have_the_hedge_of_hyphenated_words(read: Callable[..., Doc]) -> None:
    (figure,) = read("The more-than 11 million files were found.")._.figures
    assert (figure.hedge, figure.high) == ("more-than", None)
