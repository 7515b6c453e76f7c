"""Cells of tables beside the totals that others give."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model

HEAD = "HARBOUR AID OFFICE\nSituation Report No. 2\n3 May 2031\n\n"
TABLE = "DEATHS BY DISTRICT (Ministry / Union)\nDistrict | Ministry | Union\nUpper Bank | 6 | 15\nLower Bank | 4 | 9\nTotal | 10 | 24\n"


@pytest.mark.parametrize("towns", [("Upper Bank", "Lower Bank"), ("Torvel", "lowlands")])
def test_cells_of_a_table_are_not_held_against_totals(towns: tuple[str, str]) -> None:
    table = TABLE.replace("Upper Bank", towns[0]).replace("Lower Bank", towns[1])
    texts = (
        HEAD + "Ten deaths have been confirmed. The roads from Torvel to Velm are shut.\n\n" + table + "\nThe appeal is funded.\n",
        "The Harbour Guild said on Sunday that 24 people had died. The Ministry of Health spoke of ten deaths.",
    )
    documents = [model.Document(f"d{i}", f"{i}.txt", "", text, published="2031-05-04") for i, text in enumerate(texts)]
    dossier = hearsay.dossier(list(hearsay.read(documents)))
    held = [{position.low for position in dispute.positions} for dispute in dossier.disputes if dispute.kind == "figure"]
    assert [values for values in held if values & {10, 24}] == [{10, 24}]
    assert {6, 15, 4, 9} <= {figure.low for figure in dossier.figures}
