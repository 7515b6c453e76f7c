"""Where a number is counted, remembered by figure and text."""

from __future__ import annotations

from hearsay.reconciliation.placing import country_of, is_part, names_of, placed

from .stories import entity, figure, report

BREVIA, LURANIA = entity("Brevia", "country"), entity("Lurania", "country")


def test_placing_gives_the_same_figure_for_the_same_place() -> None:
    one = figure(report("a", "In Brevia 40 died."), "40", 40)
    moved = placed(one, BREVIA.id)
    assert moved.place == BREVIA.id
    assert placed(one, BREVIA.id) is moved
    assert placed(moved, BREVIA.id) is moved


def test_placing_asks_the_sentence_anew_where_the_story_knows_another_country() -> None:
    document = report("a", "The army says that in Lurania 40 died.")
    one = figure(document, "40", 40)
    alone, both, nowhere = names_of([BREVIA]), names_of([LURANIA, BREVIA]), names_of([])
    assert names_of([BREVIA, LURANIA]) is both
    assert country_of(one, document.text, alone, nowhere) is None
    assert country_of(one, document.text, both, nowhere) == LURANIA.id


def test_placing_counts_nobody_where_a_country_only_strikes_from() -> None:
    names = names_of([BREVIA, LURANIA])
    struck = report("a", "Brevia's heavy shelling killed 40 people. In Brevia a strike killed 50 people.")
    forty, fifty = figure(struck, "40 people", 40), figure(struck, "50 people", 50)
    assert country_of(forty, struck.text, names, names_of([])) is None
    assert country_of(fifty, struck.text, names, names_of([])) == BREVIA.id


def test_placing_knows_a_part_only_behind_a_number() -> None:
    document = report("a", "They counted 14 of them.")
    one = figure(document, "14", 14)
    assert is_part(one, document.text, of_any=True)
    assert not is_part(one, document.text, of_any=False)


def test_placing_knows_a_part_of_those_counted_before() -> None:
    document = report("a", "They counted 90 dead. Of the dead, 14 are children. The number of the dead rose to 91.")
    assert is_part(figure(document, "14", 14), document.text, of_any=False)
    assert not is_part(figure(document, "91", 91), document.text, of_any=False)


def test_placing_takes_no_name_for_those_who_came_since() -> None:
    document = report("a", "They counted 57 new cases and 12 New Torvel climbers with measles.")
    assert is_part(figure(document, "57 new cases", 57, measure="cases"), document.text, of_any=False)
    assert not is_part(figure(document, "12 New Torvel climbers", 12, measure="cases"), document.text, of_any=False)
