from collections.abc import Callable

import pytest
from spacy.tokens import Doc


@pytest.mark.parametrize(
    ("text", "ships"),
    [
        ("The frigate Constance fired. Later the Constance turned back.", ["Constance", "Constance"]),
        ("The patrol boat Sandpiper sank off Osk.", ["Sandpiper"]),
        ("The tanker “Quay Lark” ran aground.", ["Quay Lark"]),
        ("The boat that Ida Lund steered sank. The ship was hers. Ida Lund swam.", []),
    ],
)
def test_names_behind_a_noun_for_a_ship_are_those_of_ships(text: str, ships: list[str], read: Callable[..., Doc]) -> None:
    assert [ent.text for ent in read(text).ents if ent.label_ == "MISC"] == ships
