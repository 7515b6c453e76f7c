"""What numbers count in the company of others, read by the whole reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc


def told(doc: Doc) -> list[tuple[float | None, str]]:
    return [(figure.low, figure.measure) for figure in doc._.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten more villagers got out, bringing the number of people rescued to 43.", [(10, "rescued"), (43, "rescued")]),
        ("The crash brought to 211 the number of people killed.", [(211, "killed")]),
        ("The office put the number of barns destroyed at “around eighty”.", [(80, "destroyed")]),
        ("The number of clerks yet to be accounted for stands at 58, police said.", [(58, "missing")]),
        ("How many were taken? Nobody is sure. The guard spoke of 41 on Monday.", [(41, "abducted")]),
        ("The prisoners are another matter. Ostia's 71 became, on Sunday, “more than eighty”.", [(71, "captured"), (80, "captured")]),
        ("Nine fled. And the wounded? The clinic counted 44.", [(9, "displaced"), (44, "injured")]),
        ("Wardens put the crowd at 1,200.", [(1200, "people")]),
        ("Bandits held them. Twelve pupils kidnapped from the school are free.", [(12, "freed")]),
        ("Bandits took them. Five girls walked out of the forest. That makes 29 pupils who are home.", [(5, "freed"), (29, "freed")]),
        (
            "The pupils were kidnapped by bandits on Monday. “Eighty-seven were taken, 24 are back home and 63 are still with the "
            "bandits,” she said.",
            [(87, "abducted"), (24, "freed"), (63, "abducted")],
        ),
        ("Five dead following the fire.", [(5, "killed")]),
        ("Parents wrote down 109 names.", [(109, "count")]),
        ("Free Counsel, which keeps a register of those held, said it had 310 names.", [(310, "detained")]),
        (
            "Police say 96 were detained. The guild now has 305 names. Officers repeat their 96.",
            [(96, "detained"), (305, "detained"), (96, "detained")],
        ),
        (
            "How many were aboard? The company says 31. There is room for more: nobody wrote it down. My guess is 35.",
            [(31, "aboard"), (35, "aboard")],
        ),
        ("The guard said that 31 people had died, against 27 a day earlier.", [(31, "killed"), (27, "killed")]),
        (
            "The office had put at 2.6 million the people without seed. The ministry came with another number: 1.3 million.",
            [(2_600_000, "people"), (1_300_000, "people")],
        ),
        ("The office lowered to 2.1 million its estimate of people in need of bread.", [(2_100_000, "people")]),
        (
            "Visitors were turned back at six of the nine police stations. Voting went on at 12 stations.",
            [(6, "count"), (9, "count"), (12, "polling-stations")],
        ),
        ("The clinic treated 74 people, eight of them under 16.", [(74, "hospitalised"), (8, "hospitalised")]),
        ("The crowd filled Nine Wells Square by noon, and the guard shut Nine Wells Lane.", []),
        ("The guard will have its arrears. These come to 41 million, the minister says.", [(41_000_000, "money")]),
        ("Ostland claims that the port still owes it forty million.", [(40_000_000, "money")]),
        ("The lorries (870 MT) wait at the bridge.", [(870, "weight")]),
        (
            "How many were taken? The keepers' count is 36. And the escaped? We have no sure number; nine, it is said.",
            [(36, "abducted"), (9, "abducted")],
        ),
        ("Nine boats sank. The guard meets at six this evening.", [(9, "vessels")]),
        ("He left at seven in the other half of the house.", []),
        ("Bread rose to 71 dorins a loaf. An offer of 60 dorins was made.", [(71, "money"), (60, "money")]),
        (
            "The plan costs 4 billion dorins ($90 million). The price went from 55 dorins to 71.",
            [(4e9, "money"), (9e7, "money"), (55, "money"), (71, "money")],
        ),
        (
            "Police said two people died. The opposition’s tally, at 310 of 360 stations, has Ada Brun on 47.3.",
            [(2, "killed"), (310, "polling-stations"), (360, "polling-stations"), (47.3, "count")],
        ),
        ("KRS list: 31 dead, 90 inj, 17 missing.", [(31, "killed"), (90, "injured"), (17, "missing")]),
        ("The mill handed over 9,400 talers.", [(9400, "money")]),
        ("Toll-free line: 806. Hotline: 1199.", []),
        ("Wardens came.\n3.1 Teams saw it.\n3.2 Residents told them of 40 boats.", [(40, "vessels")]),
        ("It was hit by 105 mm shells.", []),
        ("Wardens came.\n18.05 Monitors came as well.", []),
        ("6.1 Magnitude quake hits Velm", [(6.1, "magnitude")]),
        ("The mill gives 12 million dorins for emergency relief.", [(12e6, "money")]),
        ("41.5M dorins required, 6.2M dorins received.", [(41.5e6, "money"), (6.2e6, "money")]),
        ("Its fee is capped at 7 million dorins unless it cheats.", [(7e6, "money")]),
        ("The reeve promised 40 million seedlings for the farmers.", [(40e6, "count")]),
        ("The office raised the toll to 44, with 90 injured. The mayor put it at 29.", [(44, "killed"), (90, "injured"), (29, "killed")]),
        ("The number of those killed in the fire at the mill of the town on the upper Dorva reached 18 people.", [(18, "killed")]),
        ("The abbey put the number chased from their villages at 7,300.", [(7300, "displaced")]),
        ("The guild put the number of people forced from their homes at 820.", [(820, "displaced")]),
        (
            "The guild raised its count of pilgrims who have left the valley to 412. It was 380 yesterday.",
            [(412, "people"), (380, "people")],
        ),
        ("The mill sounded the alarm more than two hours before the fire.", [(120, "duration")]),
        ("The weaver was warned only 45 minutes before.", [(45, "duration")]),
        ("The fair closed 20 minutes before noon.", []),
        ("A Norvian team of 17 dug all night.", [(17, "personnel")]),
        ("Eleven of her 90 cleaners are dead.", [(11, "killed"), (90, "workers")]),
        ("The vat held 9,000 litres, not the 7,000 its owner first reported.", [(9000, "volume"), (7000, "volume")]),
        ("In the fire 90 died, far from the 40 that the mayor concedes.", [(90, "killed"), (40, "killed")]),
        ("The fire killed 30 people. Her register stands at 44.", [(30, "killed"), (44, "killed")]),
        ("Brin's party doubled its seats to 28.", [(28, "seats")]),
        ("Tehal has lost 200 soldiers, 12 tanks and three helicopters.", [(200, "killed"), (12, "destroyed"), (3, "destroyed")]),
        ("Tehal lost 12 soldiers and 300 officers fled.", [(12, "killed"), (300, "displaced")]),
        ("Some 44 drones and all seven missiles were downed.", [(44, "shot-down"), (7, "shot-down")]),
        ("In all 900 people in the capital and 80 in Velm were arrested.", [(900, "detained"), (80, "detained")]),
        ("Rebels fired 60 rockets, and 11 hit homes.", [(60, "weapons"), (11, "weapons")]),
        ("Rebels fired 12 surface-to-air missiles over Orsk.", [(12, "weapons")]),
        ("Power is back in three of the nine districts.", [(3, "count"), (9, "count")]),
        ("Two of the wounded died.", [(2, "killed")]),
        ("One of the wounded died.", []),
        ("He would not say how many of the 600 detainees had been charged.", [(600, "detained")]),
        ("The fever killed 57 people in the camps.", [(57, "killed")]),
        ("The party won just nine of 110 seats.", [(9, "seats"), (110, "seats")]),
        ("In all five died and one survived.", [(5, "killed"), (1, "rescued")]),
        ("Brin got 38.2% of the vote, and Danner 55%.", [(38.2, "vote-share"), (55, "vote-share")]),
        ("The fine was cut from 40 million to 25 million euros.", [(40e6, "money"), (25e6, "money")]),
        ("Ostia will cut its share by 30 million euros, to 110 million.", [(30e6, "money"), (110e6, "money")]),
        ("The bank will double its reserve from $3 million to $6 million.", [(3e6, "money"), (6e6, "money")]),
        ("The brewery lost 700 m³ of beer, the insurer says at most 300 m³.", [(700, "volume"), (0, "volume")]),
        ("Some 2.4m cubic feet of gas burned.", [(2.4e6, "volume")]),
        ("The harvest is worth 60 million of pesos.", [(60e6, "money")]),
        ("The league lent SEK 4 million, the guild KES 900,000.", [(4e6, "money"), (900000, "money")]),
        ("UPDATE 16:45: A second bridge fell.", []),
        ("The council puts the volume at 7,500.", [(7500, "volume")]),
        ("The quarry sells 900 tonnes of slate a week; its rivals say 600.", [(900, "weight"), (600, "weight")]),
        ("The reeve speaks of 70 tonnes of lime. The brewer maintains it was 25.", [(70, "weight"), (25, "weight")]),
        ("The well gave 800 litres an hour. The reeve put the demand at 1,500.", [(800, "volume"), (1500, "volume")]),
        ("The army spoke of 30 dead. What do the nuns say? “At least 75,” says Ana Roux.", [(30, "killed"), (75, "killed")]),
        ("How many came? “Forty-four,” the reeve, Ana Roux, wrote.", [(44, "people")]),
        ("How many are missing? “Forty,” said the nurse.", [(40, "missing")]),
        ("Two men were hurt. The clan puts the number of its prisoners at 19.", [(2, "injured"), (19, "captured")]),
        ("The storm killed 15 porters, six drivers and nine captives.", [(15, "killed"), (6, "killed"), (9, "killed")]),
        ("Bandits who stopped a tram are holding 14 nurses.", [(14, "abducted")]),
        ("Some 30 nurses were held by the kidnappers.", [(30, "abducted")]),
        ("Rebels raided a fair, and police are holding 50 people.", [(50, "detained")]),
        ("The reeve spoke of “70 shepherds fallen”.", [(70, "killed")]),
        ("Since the fire 25 guests have not resurfaced.", [(25, "missing")]),
        ("The inn counts 85 guests who did not appear.", [(85, "missing")]),
        ("The guild puts the number of dead prisoners at seven.", [(7, "killed")]),
        ("The envoy put the force at 900 troops. A clerk cites a different count, 600.", [(900, "troops"), (600, "troops")]),
        ("The weir lost 70 tonnes of lime. The guild says it is 15, later it was 30.", [(70, "weight"), (15, "weight"), (30, "weight")]),
        ("The Post writes that 60 guests died. And the guild? Again 25.", [(60, "killed"), (25, "killed")]),
        ("The flood left 30 dead and 400 hurt. The abbey says 45.", [(30, "killed"), (400, "injured"), (45, "killed")]),
        ("The flood hurt five, and 40 died. The army says six.", [(5, "injured"), (40, "killed"), (6, "killed")]),
        ("The coach line said 90 passengers had booked seats.", [(90, "passengers")]),
        ("A four-mile zone was shut.", [(4, "distance")]),
        ("Some 90 of the 900 skiers ordered to leave had walked home.", [(90, "evacuated"), (900, "evacuated")]),
        ("The league blacklisted 14 traders.", [(14, "sanctioned")]),
        ("Six people were killed, writes the Post and refers to three army sources.", [(6, "killed")]),
        ("The number 600 45 45 guests may ring by day.", []),
        ("Some 20 people died, said TV 3.", [(20, "killed")]),
        ("Nine (9) bandits were neutralised; four (4) rifles were found.", [(9, "killed"), (4, "weapons")]),
        ("She counted 9 (nine) bodies.", [(9, "killed")]),
        ("Dead: 40 (31 guests of the inn, nine waiters). Injured: 12.", [(40, "killed"), (31, "killed"), (9, "killed"), (12, "injured")]),
        ("Five waiters and one porter lost their lives.", [(5, "killed"), (1, "killed")]),
        ("Soldiers rescued 31 kidnapped pupils in the forest.", [(31, "rescued")]),
        ("By dusk 14 porters had been snatched back.", [(14, "rescued")]),
        ("The league has demanded the release of 14 prisoners.", [(14, "prisoners")]),
        ("The reeve released 14 prisoners.", [(14, "freed")]),
        ("Two million dorins changed hands. The envoy offered 900,000 dorins.", [(2e6, "money"), (9e5, "money")]),
        ("The army sent two battalions.", [(2, "units")]),
        ("As many as 9,300 barns were damaged.", [(9300, "damaged")]),
        ("As many as 200 people may have died.", [(0, "killed")]),
        ("The reeve announced K4 lakh a family and K70,000 for every house.", [(4e5, "money"), (7e4, "money")]),
        ("Three people died between ten at night and five in the morning.", [(3, "killed")]),
        ("The guild paid 300 dorins a truck. The state will pay every family 50,000 dorins.", [(300, "money"), (50000, "money")]),
        ("The owner said he had lost touch with six of his men.", [(6, "missing")]),
        ("Rebel wounded had been treated in at least three hospitals.", [(3, "buildings")]),
        ("Six men crossed the bridge. A source in the border guard confirmed it.", [(6, "people")]),
    ],
)
def test_tallies_count_with_the_numbers_beside_them(read: Callable[..., Doc], text: str, expected: list[tuple[float, str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two drones hit a fuel tank.", [(2, "aircraft")]),
        ("Two unmanned vehicles hit the building.", [(2, "aircraft")]),
        ("Two men hit a fuel tank.", []),
        ("Embassy staff, 46 people in all, left Dorvik by bus.", [(46, "evacuated")]),
        ("Some 30 delegates left the hall.", [(30, "people")]),
        ("Hundreds feared dead as a ferry sinks", [(100, "killed")]),
        ("Killed – 12; wounded – 31", [(12, "killed"), (31, "injured")]),
        ("Some 200 died by one account.", [(200, "killed")]),
        ("It was dark, said one survivor.", []),
        ("Some 11,000 people still live in tents.", [(11000, "sheltered")]),
        ("His seat is 14B.", []),
        ("All but nine were saved.", []),
        ("Children under five were the worst hit.", []),
        ("All seven people came from one family.", [(7, "people")]),
        ("The number 12 bus runs again.", []),
        ("The session broke up after two hours and ten minutes.", [(130, "duration")]),
        ("He came home after two hours.", []),
        ("The truce is to last for 72 hours.", [(4320, "duration")]),
        ("If one day they return, we shall be here.", []),
        ("The hostages, 12 in all, remain in captivity.", [(12, "abducted")]),
        ("Six miners were freed on Sunday. That leaves 14. The guild says 16.", [(6, "freed"), (14, "abducted"), (16, "abducted")]),
        ("The bodies of two divers and 30 bodies more were pulled out.", [(2, "killed"), (30, "killed")]),
    ],
)
def test_tallies_count_what_their_own_words_tell(read: Callable[..., Doc], text: str, expected: list[tuple[float, str]]) -> None:
    assert told(read(text)) == expected


def test_tallies_give_a_bare_number_the_unit_of_the_one_that_it_is_held_against(read: Callable[..., Doc]) -> None:
    found = read("The owner says that 90,000 litres of milk ran out. The union says it was 70,000.")._.figures
    assert [(figure.low, figure.unit) for figure in found] == [(90000, "litres"), (70000, "litres")]


def test_tallies_are_not_of_the_place_that_somebody_crossed(read: Callable[..., Doc]) -> None:
    (_, total) = read("Eighteen nuns crossed the bridge at Velm, bringing to 31 the number of people evacuated.")._.figures
    assert (total.low, total.measure, total.place) == (31, "evacuated", None)


@pytest.mark.parametrize(
    ("text", "measure", "place", "period"),
    [
        ("She was sentenced to 30 years in prison, but fled in 1971.", "duration", None, None),
        ("Six years behind its plan, the mill opens.", None, None, None),
        ("In Velm the owner said that the mill had come to be worth $3 million.", "money", None, None),
        ("A sale of 30 sheep in a rival fold prompting Velm to hire guards was told.", "cattle", None, None),
    ],
)
def test_tallies_are_of_their_own_clause(
    read: Callable[..., Doc], text: str, measure: str | None, place: str | None, period: str | None
) -> None:
    found = [(figure.measure, figure.place, figure.period) for figure in read(text)._.figures]
    assert found == ([(measure, place, period)] if measure else [])


def test_tallies_since_a_day_are_of_all_the_time_up_to_the_report(read: Callable[..., Doc]) -> None:
    (figure,) = read("Some 900 villagers have died since January.", published="2031-05-06")._.figures
    assert figure.period is not None and (figure.period.start, figure.period.end) == ("2031-01-01", "2031-05-06")
