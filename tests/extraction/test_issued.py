"""Whose a report is that a body gives out itself: its figures are that body's."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model
from hearsay.documents import read_text

BODY = "\n\nSome 4,200 people have left their homes in Velm. The Harbour Guild says 90 boats are lost."


def claimants(text: str) -> list[str | None]:
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    given = [figure.claimant for figure in dossier.figures]
    return [names.get(claimant.entity or "", claimant.description) if claimant else None for claimant in given]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Velm floods\nFormat: Situation Report\nSource: World Food Programme\nPosted: 3 May 2031", "World Food Programme"),
        ("Situation report no. 4 by the World Food Programme\n3 May 2031", "World Food Programme"),
        ("VELM RIVER AUTHORITY\nPRESS RELEASE\n3 May 2031", "VELM RIVER AUTHORITY"),
        ("VELM RIVER AUTHORITY\nVELM: FLOODS AND HUNGER\nSituation Update No. 7 | 3 May 2031", "VELM RIVER AUTHORITY"),
        ("VELM RIVER AUTHORITY\nOffice of Information\nCOMMUNIQUÉ No. 12\n3 May 2031", "VELM RIVER AUTHORITY"),
        ("NORVANIAN RIVER GUARD\nJOINT OPERATIONS CENTRE, VELM\nSITUATION REPORT No. 4\n3 May 2031", "NORVANIAN RIVER GUARD"),
        ("REPUBLIC OF NORVANIA\nVELM RIVER AUTHORITY - TARN COMMAND\n\nSITUATION REPORT No. 4\n3 May 2031", "VELM RIVER AUTHORITY"),
        (
            "COUNCIL OF THE LAKES\nMONITORING MISSION IN THE REED VALLEY (RVMM)\n\nSITUATION REPORT No. 2\n3 May 2031",
            "MONITORING MISSION IN THE REED VALLEY",
        ),
        ("Voice of the River\n3 May 2031\n\nSTATEMENT No. 6 OF THE VELM RIVER MOVEMENT", "VELM RIVER MOVEMENT"),
        ("VELM RIVER FOLK'S MOVEMENT (VRFM)\nPRESS RELEASE\n\nVelm, 3 May 2031", "VELM RIVER FOLK'S MOVEMENT"),
        ("VELM RIVER AUTHORITY | TARN MISSION\nSituation Note #2 - Velm floods\n3 May 2031", "VELM RIVER AUTHORITY"),
        ("VELM RIVER AUTHORITY\nOffice of the Director\n\nNote to the press, Friday\n3 May 2031", "VELM RIVER AUTHORITY"),
        ("World Food Programme 🌾 | official\nPinned message\n3 May 2031", "World Food Programme"),
        ("MOVEMENT FOR RIVER REFORM (MRR)\nPRESS SERVICE\n\nVelm, 3 May 2031", "MOVEMENT FOR RIVER REFORM"),
        ("LAMP MAKERS' UNION\nStatement of the Central Bureau\n3 May 2031", "LAMP MAKERS' UNION"),
        ("VOICE OF VELM\nOrgan of the World Food Programme, Office of Letters\n\nSTATEMENT No. 19\n3 May 2031", "World Food Programme"),
        (
            "VELM RIVER FOLK'S MOVEMENT\nURGENT ACTION - VELM: Hungry on the roofs\n3 May 2031. For immediate release",
            "VELM RIVER FOLK'S MOVEMENT",
        ),
        (
            "Voice of the Reed [Forwarded]\n\n❗️STATEMENT OF THE GENERAL COMMAND OF THE VELM RIVER FRONT\n\nTo all.",
            "GENERAL COMMAND OF THE VELM RIVER FRONT",
        ),
        ("NORVANIA: UPPER VELM\nHumanitarian Access Snapshot No. 41\nRiver Relief Bureau | 3 May 2031", "River Relief Bureau"),
        ("NORVANIA: UPPER VELM\nHumanitarian Access Snapshot No. 41\nRiver Relief Bureau\n3 May 2031", "River Relief Bureau"),
        ("HEADQUARTERS 4 DIVISION, NORVANIAN ARMY\nDirectorate of Public Relations, Velm\n\nPRESS RELEASE\n\n3 May 2031", "4 DIVISION"),
    ],
)
def test_a_bodys_own_report_gives_the_figures_that_nobody_else_does(head: str, body: str) -> None:
    assert claimants(head + BODY) == [body, "Harbour Guild"]


def test_the_papers_of_a_bodys_own_report_are_its_own() -> None:
    text = "VELM RIVER AUTHORITY\nPRESS RELEASE\n3 May 2031\n\nThe appeal requires 40 million crowns. The plan counts 310 boats."
    assert claimants(text) == ["VELM RIVER AUTHORITY"] * 2


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Ministry of Mines of the Republic of Norvania\nPress service | Map of the site", "Ministry of Mines of the Republic of Norvania"),
        ("UNION OF LAMP MAKERS\nThe lamps are out\n\nFriends,", "UNION OF LAMP MAKERS"),
    ],
)
def test_a_ministrys_page_and_a_unions_appeal_are_their_own_reports(head: str, body: str) -> None:
    appeal = " We have waited long. We want our lamps lit, and we blame the board." if "UNION" in head else ""
    assert claimants(head + BODY + appeal) == [body, "Harbour Guild"]


def test_a_heading_in_capitals_of_a_report_that_speaks_of_others_is_no_letterhead() -> None:
    assert claimants("UNION OF LAMP MAKERS\n3 May 2031" + BODY) == [None, "Harbour Guild"]


def test_what_a_body_goes_by_in_its_own_report_is_not_who_counts() -> None:
    text = "VELM RIVER AUTHORITY\nPRESS RELEASE\n3 May 2031\n\nAccording to updated information, 4,200 people have left their homes."
    assert claimants(text) == ["VELM RIVER AUTHORITY"]


@pytest.mark.parametrize(
    "head",
    [
        "Velm floods\nSource: World Food Programme\n3 May 2031",
        "World Food Programme News 🌾 | unofficial\nPinned message\n3 May 2031",
        "VELM DAILY NEWS\nPRESS RELEASE\n3 May 2031",
        "The World Food Programme met on Friday.\nIt said in a press release that the meeting had been long.",
    ],
)
def test_a_newsrooms_figures_are_nobodys(head: str) -> None:
    assert claimants(head + BODY) == [None, "Harbour Guild"]


def test_a_letterhead_is_the_office_not_who_holds_it() -> None:
    head = "REPUBLIC OF NORVANIA\nOFFICE OF THE RIVER INSPECTOR\n\nPRESS RELEASE No. 3\n3 May 2031"
    assert claimants(head + BODY.replace("Velm.", "Velm, and Inspector Ida Lund went there."))[0] == "OFFICE OF THE RIVER INSPECTOR"


@pytest.mark.parametrize(("head", "speaker"), [("VELM RIVER AUTHORITY\nPRESS RELEASE", "VELM RIVER AUTHORITY"), ("VELM NEWS\nLive", "We")])
def test_we_of_a_bodys_own_report_is_that_body(head: str, speaker: str) -> None:
    text = f"{head}\n3 May 2031\n\nThe dam has broken. We demand that the road be shut."
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    demand = next(s for s in dossier.statements if s.act == "demand")
    assert names.get(demand.speaker.entity or "", demand.speaker.description) == speaker


def said(text: str) -> list[str | None]:
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    return [names.get(one.speaker.entity or "", one.speaker.description) for one in dossier.statements]


def test_what_a_body_calls_itself_in_its_own_report_is_that_body_and_the_minister_its_own() -> None:
    head = "REPUBLIC OF NORVANIA\nMINISTRY OF HEALTH\n\nPRESS RELEASE\n3 May 2031\n\n"
    text = head + "The Minister of Health of Norvania, Oden Vale, spoke with the Minister of Health of Ostia, Mirel Lund, on Friday. "
    text += "The Minister said that the cattle had drunk from the lake. The Ministry of Transport has shut the bridge. "
    text += "The Ministry denied that there were more cases."
    assert said(text) == ["Oden Vale", "MINISTRY OF HEALTH"]


def test_a_letterhead_in_capitals_is_the_body_that_the_report_names() -> None:
    text = "TORVEL SALT\nPRESS RELEASE\n3 May 2031\n\nTorvel Salt has 33 people at the pit. We ask everybody to stay away. "
    text += "Of them 24 are held."
    assert claimants(text) == ["Torvel Salt", "Torvel Salt"]
    assert said(text) == ["Torvel Salt"]


def test_the_board_of_a_body_and_the_ministry_that_a_text_begins_with_are_who_gives_it_out() -> None:
    board = "VELM RIVER AUTHORITY\n\nCommuniqué No. 4\n\n3 May 2031\n\nThe Board of the Authority met today. The Board deplores the losses."
    assert said(board) == ["VELM RIVER AUTHORITY"]
    note = (
        "MINISTRY OF RIVERS OF NORVANIA\n3 May 2031\n\nThe Ministry of Rivers writes to all. The Energy Ministry of Ostland said that it "
    )
    assert said(note + "was late. The Ministry denied that there was a fire.")[-1] == "Ministry of Rivers"


def test_what_a_passenger_is_beside_is_not_the_body_told_of() -> None:
    head = "NORVANIA\nHARBOUR INSPECTORATE\n\nPRESS RELEASE\n3 May 2031\n\n"
    text = head + "Nobody at the company knew that Ida Lund, a passenger, had a key. The company said that the gate was shut."
    assert said(text) == ["the company", "The company"]


@pytest.mark.parametrize("whose", ["We have", "Our patrol has", "Our records"])
def test_what_a_body_calls_its_own_is_its_word(whose: str) -> None:
    head = "VELM RIVER AUTHORITY\nPRESS RELEASE\n3 May 2031\n\nWe regret this. "
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", f"{head}{whose} said that 14 boats were lost.")])))
    names = {entity.id: entity.name for entity in dossier.entities}
    assert [names.get(s.speaker.entity or "") for s in dossier.statements if "14 boats" in s.content[0].text] == ["VELM RIVER AUTHORITY"]


def test_a_ministrys_press_service_is_no_newsroom() -> None:
    head = "REPUBLIC OF NORVANIA\nMINISTRY OF ROADS\nPress and Information Service\nCommuniqué No. 88\n\n"
    assert read_text(f"{head}The Ministry of Roads communicates that 14 roads are shut.").outlet is None
