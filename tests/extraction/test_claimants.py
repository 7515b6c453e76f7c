"""Who gives a number, read by the whole reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.figures import figures
from hearsay.extraction.stated import Contents
from hearsay.language.hints import Hints, Meant
from hearsay.model import Document, Span, Speaker, Statement, content_id


def told(doc: Doc) -> list[tuple[float | None, str | None]]:
    return [(f.low, f.claimant.description if f.claimant else None) for f in doc._.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bureau's latest count, released on Friday, stands at 64 dead, 51 missing and 230 injured.", "The bureau"),
        ("By the data of the observatory, 14 people died, 25 received burns.", "the observatory"),
        ("The governor talks for his part of 22 dead.", "The governor"),
        ("The shortfall is put at 5,500 by the housing office.", "the housing office"),
        ("The fighting killed at least 8,000, according to army figures.", "army"),
        ("The rescue office, known by its initials KRS, now puts the dead at 71 and the missing at 95.", "rescue office"),
        ("The minister denied the hospital's figure of 40 dead.", "the hospital"),
        ("Asked about the abbot's count of 40 dead, Jan Belk shook his head.", "the abbot"),
        ("Army: 40 dead in Velm.", "Army"),
        ("We have 46 dead on our list.", "We"),
        ("The toll was updated on Monday by the Interior Ministry: 19 died and 63 were wounded.", "the Interior Ministry"),
        ("The relief office counts papers, as everybody knows. Its total in May stood at 96 dead.", "Its"),
        ("Two names had been struck off. It left the count of injured at 52.", "It"),
        ("The Miners' Aid now has 305 names of the dead.", "The Miners' Aid"),
        ("Residents reached by phone spoke of 40 dead.", "Residents"),
        ("A crowd estimated by police at 40,000 filled the square.", "police"),
        ("The toll, 210 according to the insurgents, has not been confirmed by any other source.", "the insurgents"),
        ('"We have counted 29 bodies so far," said Dr Sana Belmir, who runs the morgue.', "Sana Belmir"),
        ("The board plans to give blankets to 18,000 people.", "The board"),
        ("Until noon 17 sheep had drowned, informed the Command of the Guard, while others were sought.", "the Command of the Guard"),
        ("The abbey has its own list of the injured, which stood at 51 on Monday.", "The abbey"),
        ("The Courier, whose report of 70 hurt was disputed by the guild, would not comment.", "The Courier"),
        (
            "Jan Belk saw the reeve; in the 40-minute meeting, his aides said, he offered tents and urged calm.",
            "his aides",
        ),
        ("A study of pupils by Jens Belk found that 41 percent of them skate.", "Jens Belk"),
        ("The Velm Trust put the toll at 90, well above the 38 that the Velm Trust concedes.", "Velm Trust"),
        ("About 40 fairs raised over $6 million last year, according to Velmwatch.", "Velmwatch"),
        ("The writer Jens Belk says that the Velm Front counts 90 fighters.", "Jens Belk"),
        ('"According to our lists, 70 rebels were shot," Jan Belk told a briefing in Tarn.', "Jan Belk"),
        ("The Tarn Union held a fair in Velm, selling houses it valued at 3 million euros.", "The Tarn Union"),
        (
            "The fair drew 70 monks, announced the Velm presidency in a letter.",
            "the Velm presidency",
        ),
    ],
)
def test_claimants_are_told_by_constructions(read: Callable[..., Doc], text: str, expected: str) -> None:
    found = told(read(text))
    assert found and all(expected in (who or "") for _, who in found), found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor counts 40 dead; the police are keeping to nine.", ["The mayor", "the police"]),
        ("Organisers spoke of 8,000 marchers, the police of about 1,500.", ["Organisers", "the police"]),
        ("The doctors' union counts nine dead, the hospital 17.", ["The doctors' union", "the hospital"]),
        ("The slide killed 23 monks, according to the latest register of the prefecture.", ["the prefecture"]),
        ("The brewer reports a volume of 700 litres, the guild of coopers 300 litres.", ["The brewer", "the guild"]),
        ("They say that 140 are missing against the 35 reported by the lake office.", ["They", "the lake office"]),
        ("The radio says the interior ministry reported 812 dead.", ["the interior ministry"]),
        ("The mayor says 70 pilgrims died; the Red Cross has 52.", ["The mayor", "the Red Cross"]),
        ("The mayor says 70 pilgrims died. The abbey, meanwhile, has 52.", ["The mayor", "The abbey"]),
        (
            "Some 200 homes burned by the count of the fire brigade, 350 by that of the tenants' guild.",
            ["the fire brigade", "the tenants' guild"],
        ),
        (
            "The pilots' guild says 31 people are missing, against the port's 19 and the navy's 27.",
            ["The pilots' guild", "the port", "the navy"],
        ),
        ("The Brigade counts nine dead; the guild, four.", ["The Brigade", "the guild"]),
        ("The ministry says 38 dead. We have 46.", ["The ministry", "We"]),
        ("The guild puts the dead at 47; Ostland clings to 49.", ["The guild", "Ostland"]),
        ("We asked Quay Lines whether it keeps to 36 dead.", ["it"]),
    ],
)
def test_claimants_of_rival_numbers_are_told_apart(read: Callable[..., Doc], text: str, expected: list[str]) -> None:
    found = [who or "" for _, who in told(read(text))]
    assert len(found) == len(expected) and all(who.startswith(name) for who, name in zip(found, expected, strict=True)), found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody believes the guild's 61.", [(61, "guild")]),
        ("The guild is known for its lists. Their 83 is no better founded.", [(83, "Their")]),
        ("As for the abbot's 73, nobody at the abbey believes it.", [(73, "abbot")]),
        ("Sunday's 73 is no better founded.", [(73, None)]),
        ("The guild lists 61 boats.", []),
        ("Iva Lund, 34, lives at 61 Mill Lane, and left on 23 May 2031.", []),
    ],
)
def test_numbers_that_stand_alone_are_kept_with_whose_they_are(
    read: Callable[..., Doc], text: str, expected: list[tuple[float, str | None]]
) -> None:
    found = [(one.low, one.claimant.description.split()[-1] if one.claimant else None) for one in read(text)._.numerals]
    assert found == expected


@pytest.mark.parametrize("text", ["By the union's tally, 61 died.", "By the union's own tally, 61 died."])
def test_owners_of_a_count_are_called_without_their_mark(read: Callable[..., Doc], text: str) -> None:
    doc = read(text)
    assert [who for _, who in told(doc)] == ["the union"] == [one.speaker.description for one in doc._.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The relief council says 16 people were killed. Four are missing.", ["The relief council"] * 2),
        (
            "According to the port office, 26 people drowned. The number of missing fell from 80 to 71.",
            ["the port office"] * 3,
        ),
        ("The relief council says 16 people were killed. Together with the north, 30 have died.", ["The relief council", None]),
        ("The relief council says 16 people were killed.\nFour are missing.", ["The relief council", None]),
        ("The relief council says 16 people were killed. Guards detained two men.", ["The relief council", None]),
        ("The relief council says 16 people were killed. Two men were detained.", ["The relief council", None]),
        ("The relief council, which has 80 nurses, said it had met nobody.", [None]),
        ("The port says that 12 boats sank. Losses were put at 3 million crowns.", ["The port", "The port"]),
        ("The port says that 12 boats sank. Losses were put at 3 million crowns by the guild.", ["The port", "the guild"]),
        ("Some 4 million people require tents until autumn, of whom 90,000 sleep outside.", [None, None]),
    ],
)
def test_claimants_go_on_only_where_a_sentence_goes_on_counting(read: Callable[..., Doc], text: str, expected: list[str | None]) -> None:
    assert [who for _, who in told(read(text))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The mayor repeated her vow as the toll climbed to 83.",
        "The spokesman's remarks came as the official toll by midday stood at 39 dead.",
        "The observatory's count far exceeds the official toll of 44.",
        "Jan Belk said it was an answer to a raid in Velm that left 44 dead.",
        "Jan Belk warned the guests and cancelled a two-day fair.",
        "Jan Belk reported clashes with a band which holds 44 nuns.",
        "Wardens seized the records from a hut in which 44 monks sleep.",
        "A storm kills 44 in Velm as Ostia claims a prize.",
    ],
)
def test_claimants_are_none_where_the_words_are_of_something_else(read: Callable[..., Doc], text: str) -> None:
    assert [who for _, who in told(read(text))] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The insurgency has claimed over 8,000 lives.",
        "The Red Front was blamed for the deaths of some 8,000 people.",
        "In all 67 letters were sent from Velm accounts.",
    ],
)
def test_claimants_are_nobody_who_only_caused_a_number_or_is_blamed(read: Callable[..., Doc], text: str) -> None:
    assert [figure.claimant for figure in read(text)._.figures] == [None]


def test_claimants_are_no_headings_of_a_list_of_what_happened_where(read: Callable[..., Doc]) -> None:
    text = "Velm bakery: 40 dead\nAn oven blew up at noon.\n\nTarn office party: 12 dead\nA floor gave way at night."
    assert [who for _, who in told(read(text))] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The barge gives light to 700 huts.", [None]),
        ("The bull weighed 700 kilograms.", [None]),
        ("The clinic said it was nursing 29 sailors.", ["The clinic"]),
        ("The WHO said it had 40 lorries.", ["The WHO"]),
        ("Two sources told the Courier that 40 nuns had died.", ["Two sources"]),
        ("Tuesday saw 40 deaths.", [None]),
        ("The fair is funded with $7 million from its owners and songs given by the Velm Trust.", [None]),
        ("Wool is sold at $60 with tin steady at $30 and zinc at $9.", [None, None, None]),
        ("Marland pledged 3 million euros and Ostia $7 million.", ["Marland", "Ostia"]),
        ("The guild raised its count of pilgrims to 412. It was 380 yesterday.", ["The guild", "The guild"]),
        ("The pilot counted 23 lorries at the gate.", ["The pilot"]),
        ("11:35\nGeneral Hospital: 19 dead.\n\n17:20\nCivil Defence: 34 dead.", ["General Hospital", "Civil Defence"]),
    ],
)
def test_claimants_are_no_things_and_share_a_pledge(read: Callable[..., Doc], text: str, expected: list[str | None]) -> None:
    assert [who for _, who in told(read(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "VELM, 2 May (Courier) — Nine weavers have died of fever in Tarn, the health office said in its daily bulletin.",
            "the health office",
        ),
        ("The port of Velm was closed after 40 barges sank, guild officer Jens Belk said on Monday.", "guild officer Jens Belk"),
        ("Five rockets had landed in the yard, grid operator Elnet added, and went off.", "grid operator Elnet"),
        ("The abbot contended that the crew had been on duty for 16 hours.", "The abbot"),
        ("The prefect told the abbey that 41 barns had burned.", "The prefect"),
    ],
)
def test_claimants_are_told_without_statements(read: Callable[..., Doc], text: str, expected: str) -> None:
    doc = read(text)
    doc._.statements = ()
    assert [figure.claimant and figure.claimant.description for figure in figures(doc)] == [expected]


@pytest.mark.parametrize(
    ("text", "cue", "parts", "held"),
    [
        ("The reeve repeated her vow as the toll rose to 83.", "repeated", ["her vow", "rose to 83"], False),
        ("The reeve said fires burned and the toll rose to 83.", "said", ["fires burned", "rose to 83"], True),
        ("He let out that the toll was 83, while the envoy denied it.", "denied", ["the toll was 83"], False),
        ("The toll was 83, the envoy said.", "said", ["The toll was 83"], True),
    ],
)
def test_contents_hold_no_number_of_what_goes_on_beside(text: str, cue: str, parts: list[str], held: bool) -> None:
    document = Document(content_id("d", text), "report.txt", "", text)

    def span(words: str) -> Span:
        return document.span(text.index(words), text.index(words) + len(words))

    said = Statement("s-1", document.id, Speaker(), span(cue), tuple(span(part) for part in parts), "indirect", "assert")
    assert bool(Contents((said,), text).around(span("83"))) is held


def test_claimants_that_no_rule_tells_are_whom_the_network_holds_to_give_the_number(read: Callable[..., Doc]) -> None:
    text = "The harbour guild reckons with nine drowned; the harbour master Ida Lund, with some six."
    assert [who for _, who in told(read(text))] == ["The harbour guild", "the harbour master Ida Lund"]


def test_claimants_are_by_the_networks_word_nobody_who_cannot_give_a_number(
    read: Callable[..., Doc], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Hints, "meant", lambda *_: [Meant(0, 1, 0.99)])
    assert [who for _, who in told(read("The barge sank. Forty men drowned off Marlow."))] == [None]
    assert [who for _, who in told(read("The guild met. Forty men drowned off Marlow."))] == ["The guild"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Jan Belk told reporters in Tarn that 40 people had died.", None),
        ("Forty people died, Jan Belk said in Tarn.", None),
        ("Jan Belk told reporters in Tarn that 40 people had died in Velm.", "Velm"),
        ("In Velm, police said that 40 people had died.", "Velm"),
        ("The guild in Velm said that 40 people had died.", "Velm"),
    ],
)
def test_where_somebody_spoke_is_not_where_anybody_was_counted(read: Callable[..., Doc], text: str, place: str | None) -> None:
    doc = read(text)
    (figure,) = doc._.figures
    assert (doc._.references[figure.place].span.text if figure.place else None) == place


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("The clinic said it had treated 112 people, not the 87 that the harbour guild speaks of.", ["The clinic", "the harbour guild"]),
        ("The guild told reporters that 14 sailors, not 12, had drowned.", ["The guild", None]),
        ("The police now say that 61 sailors are missing, not 64 as they said at noon.", ["The police", "they"]),
        ("The Harbour Guild denied that 14 people had died, saying 9 people had died.", [None, "The Harbour Guild"]),
        ("The Harbour Guild rejected a report that 14 people had died.", [None]),
        ("The Harbour Guild said that 14 people had died.", ["The Harbour Guild"]),
    ],
)
def test_a_number_that_is_refused_is_not_theirs_who_refuse_it(read: Callable[..., Doc], text: str, claimants: list[str | None]) -> None:
    assert [who for _, who in told(read(text))] == claimants


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("How many have stopped work? The guild claimed 6,200 on the first day.", [("people", "The guild")]),
        ("The talks go on. The guild claimed 6,200 on the first day.", [("count", "The guild")]),
        ("The talks go on. The guild claimed three on the first day.", []),
        ("The guild claimed 2029 as its year.", []),
    ],
)
def test_a_number_that_somebody_claims_counts_what_was_asked_or_anything(
    read: Callable[..., Doc], text: str, found: list[tuple[str, str]]
) -> None:
    doc = read(text)
    assert [(figure.measure, who) for figure, (_, who) in zip(doc._.figures, told(doc), strict=True)] == found


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Twenty died. The fight went on for 100 minutes. The ministry speaks of 35.", ["killed", "duration", "duration"]),
        ("The fight went on for 100 minutes. The ministry speaks of 35 dead.", ["duration", "killed"]),
    ],
)
def test_a_number_alone_behind_minutes_is_of_minutes(read: Callable[..., Doc], text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in read(text)._.figures] == measures


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("Harbour Guild: 90 sailors fell ill (Friday: 61). In hospital 17.", ["Harbour Guild"] * 3),
        ("Harbour Guild: 90 sailors fell ill (the clinic: 61).", ["Harbour Guild", "the clinic"]),
        ("The clinic treated 90 sailors, the guild said. There were nine dead.", ["the guild", "the guild"]),
        ("The guild counted 31 sailors. Of these, nine drowned; 12 swam ashore.", ["The guild"] * 3),
        ("The guild counted 31 sailors. Of these, the clinic says, nine drowned.", ["The guild", "the clinic"]),
        ("The guild counted 31 sailors. Nine boats sank.", ["The guild", None]),
    ],
)
def test_whoever_gives_a_number_goes_on_with_what_it_was_and_with_parts_of_it(
    read: Callable[..., Doc], text: str, claimants: list[str | None]
) -> None:
    assert [who for _, who in told(read(text))] == claimants
