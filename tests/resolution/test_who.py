"""Who is who: bodies called by those in them, people brought in before their names, offices that pass to others."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity, speakers

CONTENT = "roofs leaked"
LAND = "<Peru:LOC> slept. <Peru:LOC> woke. <Peru:LOC> waited. "


def _speaker(text: str, phrase: str, **fields: object) -> str | None:
    report = Report(text)
    return speakers(resolve([report.say(phrase, CONTENT, nth=report.text.count(phrase) - 1, **fields).findings()]))[-1]


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("A committee of relatives said roofs leaked.", "A committee of relatives", "committee of relatives"),
        (LAND + "The <Peruvian:NORP> pilots' college said roofs leaked.", "The Peruvian pilots' college", "Peruvian pilots' college"),
        (
            "The <International Committee of the Red Cross:ORG> came. A man of the committee of families wept. "
            "The committee said roofs leaked.",
            "The committee",
            "committee of families",
        ),
        ("<Peru:LOC>'s border troops said roofs leaked.", "Peru's border troops", "Peru's border troops"),
        ("The <Peruvian:NORP> ministry of roads and bridges said roofs leaked.", "The Peruvian ministry of roads and bridges",
         "Peruvian ministry of roads and bridges"),
        ("<Quay Cargo:ORG> met. The <Torvel:LOC>-based company said roofs leaked.", "The Torvel-based company", "Quay Cargo"),
        ("The management of <Torvel Hospital:ORG> said roofs leaked.", "The management of Torvel Hospital", "Torvel Hospital"),
        ("The rights group Harbour Phone said roofs leaked.", "The rights group Harbour Phone", "Harbour Phone"),
        ("Peru Electricity said roofs leaked.", "Peru Electricity", "Peru Electricity"),
        (
            "The <Centre:ORG> for Harbour Safety and Rescue said roofs leaked.",
            "The Centre for Harbour Safety and Rescue",
            "Centre for Harbour Safety and Rescue",
        ),
        ("<Peru:LOC> slept. Peru's rescue board said roofs leaked.", "Peru's rescue board", "Peru's rescue board"),
        ("The vice-ministry of mines said roofs leaked.", "The vice-ministry of mines", "vice-ministry of mines"),
        ("Police in <Torvel:LOC> said roofs leaked.", "Police in Torvel", "Police"),
    ],
)  # fmt: skip
def test_who_bodies_are_called_by_what_they_are(text: str, phrase: str, told: str) -> None:
    fields: dict[str, object] = {"head": "group"} if phrase.endswith("Phone") else {}
    if phrase.endswith("Rescue"):
        centre = Report(text).mentions[0].id
        fields = {"form": "name", "names": (centre,), "modifiers": (), "head": "centre"}
    assert _speaker(text, phrase, plural=False, **fields) == told


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("A soldier freed on Friday, Private <Ilo Sarn:PERSON>, said roofs leaked.", "A soldier", "Ilo Sarn"),
        ("A mum said roofs leaked.\n\n<Ida Lund:PERSON>, 34, was asleep.", "A mum", "Ida Lund"),
        ("A mum said roofs leaked.\n\n<Ida Lund:PERSON> was asleep.", "A mum", "~None"),
        (
            "<Oden Vale:PERSON>, mayor of <Torvel:LOC>, fell. The town named <Ida Lund:PERSON>. The new mayor said roofs leaked.",
            "The new mayor",
            "Ida Lund",
        ),
        ("<Oden Vale:PERSON> fell. <Ida Lund:PERSON> takes over. His successor said roofs leaked.", "His successor", "Ida Lund"),
        (
            "The governor of the <Torvel:LOC> region, Colonel <Oden Vale:PERSON>, came. <Ida Lund:PERSON> slept. "
            "The governor said roofs leaked.",
            "The governor",
            "Oden Vale",
        ),
        ("The minister, Minister <Ida Lund:PERSON>, came. The head of the portfolio said roofs leaked.", "The head of the portfolio",
         "Ida Lund"),
        (
            "President <Oden Vale:PERSON> of <Peru:LOC> met his <Chilean:NORP> counterpart, <Ida Lund:PERSON>. It rained. "
            "The <Chilean:NORP> president said roofs leaked.",
            "The Chilean president",
            "Ida Lund",
        ),
    ],
)  # fmt: skip
def test_who_people_are_taken_up_by_what_is_told_of_them(text: str, phrase: str, told: str) -> None:
    assert _speaker(text, phrase) == told


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("The <Torvel Hospital:FAC> shut. The hospital's director said roofs leaked.", "The hospital's director", "~Torvel Hospital"),
        ("A nurse at the district hospital of <Torvel:LOC> said roofs leaked.", "A nurse at the district hospital of Torvel",
         "~district hospital"),
        ("<Ida Lund:PERSON>, chief executive of <Quay Cargo:ORG>, came. Her pilots said roofs leaked.", "Her pilots", "~Quay Cargo"),
        ("<Ida Lund:PERSON>, chief executive of <Quay Cargo:ORG>, came. Her brother said roofs leaked.", "Her brother", "~Ida Lund"),
        ("The <Accident Investigation Board:ORG> met. Investigators said roofs leaked.", "Investigators", "~Accident Investigation Board"),
        ("The <Reed Front:ORG> fought. Rebel leaders said roofs leaked.", "Rebel leaders", "~Reed Front"),
        ("Governor <Oden Vale:PERSON> came. The governor's spokesman said roofs leaked.", "The governor's spokesman", "~Oden Vale"),
        ("A Harbour Office spokesman said roofs leaked.", "A Harbour Office spokesman", "~Harbour Office"),
        ("The health ministry's spokeswoman said roofs leaked.", "The health ministry's spokeswoman", "~health ministry"),
        ("He met the <Transport Administration:ORG>, who slept. An inspector of the <Transport Administration:ORG> said roofs leaked.",
         "An inspector of the Transport Administration", "~Transport Administration"),
    ],
)  # fmt: skip
def test_who_unnamed_sources_are_of_bodies_that_phrases_tell(text: str, phrase: str, told: str) -> None:
    assert _speaker(text, phrase) == told


def test_who_a_report_is_not_the_newsrooms_that_has_seen_it() -> None:
    text = "A report by clerks seen by the daily <Quay Post:ORG> said roofs leaked."
    post = Report(text).mentions[0].id
    phrase = "A report by clerks seen by the daily Quay Post"
    assert _speaker(text, phrase, form="nominal", head="report", names=(post,), modifiers=()) != "Quay Post"


def _entities(*texts: str) -> list[str]:
    return sorted(e.name for e in resolve([Report(t, uri=f"{i}.txt").findings() for i, t in enumerate(texts)]).entities)


def test_who_a_long_name_is_one_body_in_whatever_country() -> None:
    one = "<Peru:LOC>'s <National Harbour Safety Directorate:ORG> met. <Peru:LOC> slept."
    other = "<Chile:LOC> slept. <Chile:LOC> woke. <Chile:LOC> sang. The <National Harbour Safety Directorate:ORG> met."
    assert len([n for n in _entities(one, other) if "Directorate" in n]) == 1


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The <National Harbour Service:ORG> met. The <Harbour Service:ORG> sat.", 1),
        ("The <Ministry of Health and Sports:ORG> met. The <Ministry of Health:ORG> sat.", 1),
        ("The <Torvel General Hospital:FAC> shut. The <General Hospital:FAC> slept.", 1),
        ("The <Peruvian Red Cross:ORG> met. The <International Committee of the Red Cross:ORG> sat.", 2),
        ("The Peruvian <Red Cross:ORG> met. The <International Committee of the Red Cross:ORG> sat.", 2),
        ("<Quayside Apparel:ORG> met. He works at <Quayside:LOC>.", 1),
        ("<Quayside Apparel:ORG> met. He works in <Quayside:LOC>.", 2),
        ("<Quayside Tankers:ORG> met. <Quayside:LOC> said so.", 1),
        ("<Quayside Tankers:ORG> met. <Quayside:LOC> said so. <Quayside University:ORG> sat.", 3),
        ("The <Zimbabwe Porters Federation:ORG> met. The <ZPF:ORG> sat.", 1),
        ("The <Ministry of Internal Affairs:ORG> met. The <Interior Ministry:ORG> sat.", 1),
        ("The <Ministry of Foreign Affairs:ORG> met. The <Foreign Ministry:ORG> sat.", 1),
        ("The <Ministry of Finances:ORG> met. The <Finance Ministry:ORG> sat.", 1),
        ("The <Ministry of Foreign Affairs:ORG> met. The <Ministry of Internal Affairs:ORG> sat.", 2),
        ("The <Armed Forces:ORG> met. The <Army:ORG> sat.", 1),
    ],
)
def test_who_names_of_bodies_are_joined_or_not(text: str, bodies: int) -> None:
    assert len(_entities(text)) == bodies


def test_who_presidencies_of_two_countries_are_two() -> None:
    one = Report("<LIMA:LOC> - <Peru:LOC> and <Chile:LOC> met. The presidential office said roofs leaked.")
    other = Report("<SANTIAGO:LOC> - <Chile:LOC> and <Peru:LOC> met. The presidential press service said roofs leaked.", uri="b.txt")
    one.say("The presidential office", CONTENT)
    other.say("The presidential press service", CONTENT)
    told = resolve([one.findings(), other.findings()])
    assert len({s.speaker.entity for s in told.statements}) == 2


def test_who_a_title_in_front_of_a_family_name_tells_which_of_two() -> None:
    text = "Governor <Ida Lund:PERSON> came. Senator <Oden Lund:PERSON> sat. <Oden Lund:PERSON> left. Governor <Lund:PERSON> slept."
    resolution = resolve([Report(text).findings()])
    assert len(entity(resolution, "Ida Lund").mentions) == 2


def test_who_short_titles_end_no_sentence() -> None:
    text = "The board met. Its commander, Lt. Col. <Oden Vale:PERSON>, slept."
    resolution = resolve([Report(text).findings()])
    assert {"commander", "lieutenant colonel"} <= {r.title for r in entity(resolution, "Oden Vale").roles}


def test_who_its_president_is_no_countrys_where_a_body_without_a_name_opens_the_sentence_before() -> None:
    text = "<Denmark:LOC> slept. The dockers' union met. Its president, <Ida Lund:PERSON>, wept."
    assert all(role.of is None for role in entity(resolve([Report(text).findings()]), "Ida Lund").roles)


def test_who_a_sacked_officer_is_who_spoke_last_with_a_rank() -> None:
    report = Report("Commander <Oden Vale:PERSON> said it rained. The sacked officer said roofs leaked.")
    report.say("Commander Oden Vale", "it rained").say("The sacked officer", CONTENT)
    assert speakers(resolve([report.findings()]))[-1] == "Oden Vale"


def test_who_the_minister_is_no_speaker_further_back_where_the_story_knows_one() -> None:
    other = Report("Health Minister <Ida Lund:PERSON> came.", uri="b.txt")
    report = Report("<Tam Roth:PERSON> said it rained. Snow fell. Ice came. The minister said roofs leaked.")
    report.say("Tam Roth", "it rained").say("The minister", CONTENT)
    assert speakers(resolve([other.findings(), report.findings()]))[-1] == "~None"


def test_who_is_told_something_is_not_who_tells_it() -> None:
    report = Report("The <French:NORP> president rang <Oden Vale:PERSON>. The president told him that roofs leaked.")
    report.refer("The French president")
    report.say("The president", CONTENT, cue="told", to=("him",))
    told = resolve([report.findings()])
    assert told.statements[0].speaker.entity not in told.statements[0].addressees


def test_a_ministry_is_not_the_one_that_another_report_writes_with_a_capital() -> None:
    abroad = Report("The <Harbour Ministry of Peru:ORG> came. The <Ministry:ORG> slept.", uri="a.txt")
    home = Report("<Chile:LOC> slept. <Chile:LOC> woke. The <Health Ministry of Chile:ORG> came.", uri="b.txt")
    report = Report("<Chile:LOC> slept. <Chile:LOC> woke. The ministry said roofs leaked.", uri="c.txt").say("The ministry", CONTENT)
    assert speakers(resolve([report.findings(), abroad.findings(), home.findings()])) == ["Health Ministry of Chile"]
