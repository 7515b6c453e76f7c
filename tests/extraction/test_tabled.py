"""Figures in tables: what is counted, of whom, where, and who gives it."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model

HEAD = "VELM RIVER AUTHORITY\nSITUATION REPORT No. 4\n3 May 2031\n\nThe river rose again in Velm and in Tarn on Saturday.\n\n"
TABLE = """District        Dead   of whom children   Missing   Houses destroyed   Change   Share (%)
Velm              12                  3         2                140      +4          75
Tarn               4                  -         0                 31      +1          25
Total             16                  3         2                171      +5         100
"""


def dossier(text: str) -> model.Dossier:
    return hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [(figure.span.text, figure.measure, figure.population) for figure in dossier(text).figures]


def test_tabled_columns_say_what_is_counted_and_rows_of_whom() -> None:
    assert told(HEAD + TABLE) == [
        ("12", "killed", "people in Velm"),
        ("3", "killed", "children in Velm"),
        ("2", "missing", "people in Velm"),
        ("140", "destroyed", "houses destroyed in Velm"),
        ("4", "killed", "people in Tarn"),
        ("31", "destroyed", "houses destroyed in Tarn"),
        ("16", "killed", None),
        ("3", "killed", "children"),
        ("2", "missing", None),
        ("171", "destroyed", None),
    ]


def test_tabled_rows_may_say_what_is_counted() -> None:
    text = HEAD + "                Velm   Tarn\nDead              12      4\nOf whom women      5      1\nInjured           30      8\n"
    assert told(text) == [
        ("12", "killed", "people in Velm"),
        ("4", "killed", "people in Tarn"),
        ("5", "killed", "women in Velm"),
        ("1", "killed", "women in Tarn"),
        ("30", "injured", "people in Velm"),
        ("8", "injured", "people in Tarn"),
    ]


def test_tabled_figures_are_those_of_the_body_whose_report_it_is_and_stand_where_the_row_says() -> None:
    found = dossier(HEAD + TABLE)
    names = {entity.id: entity.name for entity in found.entities}
    assert {names[figure.claimant.entity or ""] for figure in found.figures if figure.claimant} == {"VELM RIVER AUTHORITY"}
    assert [names.get(figure.place or "") for figure in found.figures[:4]] == ["Velm"] * 4


def test_tabled_a_note_tells_who_gives_a_column() -> None:
    text = HEAD + "District   Dead (1)   Dead (2)\nVelm             12         15\nTarn              4          4\n"
    text += "\n(1) Verified by the Authority. (2) As reported by the Harbour Guild.\n"
    found = dossier(text)
    given = [(figure.span.text, figure.claimant.description if figure.claimant else None) for figure in found.figures]
    assert given[0][0] == "12" and given[1] == ("15", "the Harbour Guild")


@pytest.mark.parametrize("kind", ["statements", "events"])
def test_tabled_nobody_says_a_table_and_nothing_happens_in_it(kind: str) -> None:
    text = HEAD.replace("The river rose again in Velm and in Tarn on Saturday.\n\n", "") + TABLE
    assert getattr(dossier(text), kind) == ()


def test_tabled_each_row_is_a_series_of_its_own() -> None:
    text = "VELM RIVER AUTHORITY\nSITUATION REPORT No. {}\n{} May 2031\n\nThere were {} new cases of fever.\n\n"
    text += "District   Cases   Deaths\nVelm   {}   {}\nTarn   {}   {}\nTotal   {}   {}\n"
    texts = (text.format(4, 3, 15, 40, 3, 12, 2, 52, 5), text.format(5, 5, 19, 51, 4, 20, 2, 71, 6))
    documents = [model.Document(f"d{i}", f"{i}.txt", "", one, published=f"2031-05-0{3 + 2 * i}") for i, one in enumerate(texts)]
    found = hearsay.dossier(list(hearsay.read(documents))).updates
    series = sorted((update.measure, [step.low for step in update.series]) for update in found)
    assert series == [("cases", [12, 20]), ("cases", [40, 51]), ("cases", [52, 71]), ("killed", [3, 4]), ("killed", [5, 6])]


def test_tabled_what_came_since_some_day_is_no_count_and_points_part_thousands() -> None:
    text = HEAD + "District     Deaths   New deaths   Deaths last week\n"
    text += "Velm          1.140           12                 20\nTarn             31            3                  9\n"
    found = [(figure.low, figure.measure) for figure in dossier(text).figures]
    assert found == [(1140, "killed"), (31, "killed")]


def test_tabled_a_row_that_names_its_source_is_given_by_that() -> None:
    table = "Source | Killed | Missing | As of\nMinistry of Health | 47 | - | 3 May, 16:00\n"
    table += "River guard (bodies found) | 43 | 6 | 3 May, 15:00\n"
    found = dossier(HEAD + table).figures
    given = [(figure.low, figure.measure, figure.population, figure.claimant and figure.claimant.description) for figure in found]
    assert given == [
        (47, "killed", None, "Ministry of Health"),
        (43, "killed", None, "River guard"),
        (6, "missing", None, "River guard"),
    ]


def test_tabled_the_source_of_a_row_is_the_body_that_is_named_elsewhere() -> None:
    table = "Source | Killed | Missing\nTarn General Hospital | 38 | 4\nRiver guard | 43 | 6\n"
    found = dossier(HEAD + table + "\nThe Tarn General Hospital said that it had no beds.\n")
    names = {entity.id: entity.name for entity in found.entities}
    assert {names.get(f.claimant.entity or "") for f in found.figures if f.claimant and f.low in (38, 4)} == {"Tarn General Hospital"}


def test_tabled_a_title_says_what_is_counted_where_the_heads_name_who_counts() -> None:
    table = "HOSPITAL DEATHS BY DISTRICT (Ministry / Union)\nDistrict | Ministry | Union\nTarn | 6 | 15\nVelm | 4 | 9\n"
    counted = dossier(HEAD + table + "\nThe gate is shut.\n").figures
    assert [(f.low, f.measure, f.population, f.claimant and f.claimant.description) for f in counted] == [
        (6, "killed", "people in Tarn", "Ministry"),
        (15, "killed", "people in Tarn", "Union"),
        (4, "killed", "people in Velm", "Ministry"),
        (9, "killed", "people in Velm", "Union"),
    ]
    assert dossier(HEAD + table.replace("Ministry", "Monday").replace("Union", "Friday") + "\nThe gate is shut.\n").figures == ()


def test_tabled_the_line_below_names_the_source() -> None:
    found = dossier(HEAD + TABLE + "Source: Harbour Board bulletin no. 5, 3 May, 17:00. Figures may change.\n")
    names = {entity.id: entity.name for entity in found.entities}
    assert {figure.claimant and names[figure.claimant.entity or ""] for figure in found.figures} == {"Harbour Board"}


def test_tabled_sums_of_money_are_in_the_scale_and_the_coin_of_the_title() -> None:
    table = "FUNDING (million dorins)\nSector        Required   Received   %\n"
    table += "Blankets          12.6        3.5  28\nTOTAL             41.5        6.2  15\n"
    found = [(figure.low, figure.measure, figure.unit, figure.population) for figure in dossier(HEAD + table).figures]
    assert found == [
        (12_600_000, "money", "dorins", "Blankets, required"),
        (3_500_000, "money", "dorins", "Blankets, received"),
        (41_500_000, "money", "dorins", "required"),
        (6_200_000, "money", "dorins", "received"),
    ]


def test_tabled_sums_of_money_may_have_their_coin_in_each_head() -> None:
    table = "Sector     Requirements (US$ million)   Unmet (US$ million)\n"
    table += "Health                           1.5                   0.5\nFood                               4                     3\n"
    assert [(figure.low, figure.unit) for figure in dossier(HEAD + table).figures] == [(1.5e6, "$"), (0.5e6, "$"), (4e6, "$"), (3e6, "$")]
