"""What a negation is of, who takes no side, and which numbers are beside a measure."""

from __future__ import annotations

from typing import Any

import pytest

from hearsay.model import Act, Span, When
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.polarity import denied_of, mentions, takes_no_side
from hearsay.reconciliation.prose import forms, gist
from hearsay.reconciliation.quantities import quantities
from hearsay.reconciliation.wholes import is_beside

from .stories import entity, event, figure, report, resolution, statement, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Brevia", "country"),
    entity("Arlo", "place"),
    entity("Fire Brigade", "organization"),
    entity("Relief Union", "organization"),
    entity("Oda Reyl", leads="Brevia"),
)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("the divers failed to find a trace", True),
        ("the divers couldn't find a trace", True),
        ("all the sailors were unhurt", True),
        ("I have not thought of it nor will I do so", True),
        ("they didn't say that it wasn't so", False),
        ("the divers found a trace", False),
    ],
)
def test_gists_count_every_negation(text: str, negated: bool) -> None:
    assert gist(text).negated is negated


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the dam was not inspected, it said", [{"inspe"}]),
        ("all the sailors were unhurt", [{"hurt"}]),
        ("if they do not open the gate", []),
        ("the gate was open", []),
    ],
)
def test_negations_are_of_what_follows_them(text: str, found: list[set[str]]) -> None:
    assert [set(one) for one in denied_of(text)] == found


@pytest.mark.parametrize(
    ("cue", "text", "denying", "negated", "open_"),
    [
        ("refused to confirm", "the report", True, False, True),
        ("is not confirmed", "the lorry was empty", False, True, True),
        ("disputed", "what the standard should be", True, False, True),
        ("does not believe", "the lorry was empty", False, True, False),
        ("did not deny", "the lorry was empty", True, True, True),
        ("denied", "the report", True, False, False),
        ("said", "the lorry was empty", False, False, False),
    ],
)
def test_some_cues_take_no_side(cue: str, text: str, denying: bool, negated: bool, open_: bool) -> None:
    assert takes_no_side(cue, forms(text), denying=denying, negated=negated) is open_


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the news reports", True),
        ("the mayor's criticism of the union", True),
        ("the report was wrong", False),
        ("the gate was open", False),
    ],
)
def test_words_may_but_name_what_was_said(text: str, found: bool) -> None:
    assert mentions(forms(text)) is found


def over(*said: tuple[str, str, Act], **cues: str) -> int:
    """How many disputes there are over statements of one report: words, speaker, act; ``cues`` by number of the statement."""
    one = report("a", " ".join(f"{words}. {cues.get(f'_{i}', '')} " for i, (words, _, _) in enumerate(said)))
    statements: list[Any] = []
    for i, (words, name, act) in enumerate(said):
        made: Any = statement(one, words, who(name), act)
        if f"_{i}" in cues:
            start = one.text.index(cues[f"_{i}"])
            made = type(made)(
                **{
                    **{f: getattr(made, f) for f in made.__struct_fields__},
                    "cue": Span(one.id, start, start + len(cues[f"_{i}"]), cues[f"_{i}"]),
                }
            )
        statements.append(made)
    return len(reconcile(resolution(documents=(one,), entities=PEOPLE, statements=statements)).disputes)


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("the mill on the river was closed in May", "the mill on the river was not closed in May", 1),
        ("the divers failed to find any trace of the ferry", "the divers could not find any trace of the ferry", 0),
        ("the sailors of the ferry Marn were unhurt", "none of the sailors of the ferry Marn were hurt", 0),
        ("the release of the sailors on Monday was welcome", "the release of the sailors on Monday was not a swap", 0),
        ("the release of the sailors on Monday was announced", "the release of the sailors on Monday has not been verified", 0),
        ("the mill on the river was closed in May", "if they do not see the mill on the river closed in May", 0),
        (
            "the guards of the mill were withdrawn on Monday without a word",
            "no guards of the mill were withdrawn, so none could have left",
            1,
        ),
        ("the release of the sailors was one half of a swap with the harbour guild", "Monday's release was not a swap", 1),
        ("the alleged swap with the guild was a sad release", "Monday's release was not a swap", 0),
        ("the mayor will not govern with 'a rope round his neck'", "'We work with a rope round his neck'", 0),
        ("nine people in the lower camp died of thirst", "there is no thirst in the lower camp", 1),
        ("the raid on the harbour fort had left ten invaders dead", "all staff of the harbour fort were unhurt", 1),
        ("the raid on the harbour fort had left ten guards dead", "all staff of the harbour fort were unhurt", 0),
        ("porters from a village had been paid to throw stones", "its letter named no village", 0),
        ("19 rowers were confirmed dead", "the council hears its motion of no confidence this Monday", 0),
    ],
)
def test_disputes_of_words_need_what_is_denied_on_the_other_side(left: str, right: str, found: int) -> None:
    assert over((left, "Ada Brun", "assert"), (right, "Fire Brigade", "assert")) == found


@pytest.mark.parametrize(
    ("told", "denied", "found"),
    [
        ("the sailors of the Marn were exchanged for four jailed smugglers", "the 21 sailors of the Marn were exchanged for smugglers", 1),
        ("12 sailors of the Marn were exchanged for smugglers", "the 21 sailors of the Marn were exchanged for smugglers", 0),
    ],
)
def test_denials_give_other_numbers_only_of_what_the_other_side_does_not_count(told: str, denied: str, found: int) -> None:
    assert over((told, "Ada Brun", "assert"), (denied, "Fire Brigade", "deny")) == found


def test_disputes_are_not_within_one_government() -> None:
    left, right = "the mill on the river was closed in May", "the mill on the river was not closed in May"
    assert over((left, "Oda Reyl", "assert"), (right, "Brevia", "assert")) == 0
    assert over((left, "Oda Reyl", "assert"), (right, "Relief Union", "assert")) == 1


def test_disputes_are_not_with_who_refuses_to_confirm() -> None:
    said: tuple[tuple[str, str, Act], ...] = (("the gate was locked", "Ada Brun", "assert"), ("the report", "Iva Lund", "reject"))
    assert over(*said, _1="refused to confirm") == 0
    assert over(*said, _1="rejected") == 1


def test_disputes_are_not_with_who_but_names_the_report() -> None:
    said: tuple[tuple[str, str, Act], ...] = (("the news reports", "Ada Brun", "assert"), ("the reports", "Iva Lund", "deny"))
    assert over(*said) == 0


def test_disputes_are_not_between_two_denials() -> None:
    left = "the sailors were exchanged for prisoners of the fort"
    right = "it was late, but no prisoners of the fort were exchanged for the sailors"
    assert over((left, "Ada Brun", "deny"), (right, "Fire Brigade", "assert")) == 0
    assert over((left, "Ada Brun", "deny"), ("on Monday sailors were exchanged for prisoners of the fort", "Fire Brigade", "assert")) == 1


def test_names_alone_are_no_matter_of_a_denial() -> None:
    said = "he was once held by the Red Marn Front"
    assert over((said, "Iva Lund", "assert"), ("doing a deal with the Red Marn Front", "Ada Brun", "deny")) == 0


@pytest.mark.parametrize(
    ("denied", "found"),
    [("a meeting with the rabbis", 1), ("that the grant had anything to do with rabbis", 0)],
)
def test_denials_of_what_an_event_has_to_do_with_another_are_not_of_the_event(denied: str, found: int) -> None:
    one = report("a", f"Ada Brun said a meeting was held on Tuesday. Iva Lund denied {denied}.")
    said = statement(one, "a meeting was held on Tuesday", who("Ada Brun"))
    no = statement(one, denied, who("Iva Lund"), "deny")
    happened = event(one, "a meeting was held on Tuesday", "meeting", (), "2031-05-06", "claimed", statement=said.id)
    disputes = reconcile(resolution(documents=(one,), entities=PEOPLE, statements=(said, no), events=(happened,))).disputes
    assert sum(one.kind == "event" for one in disputes) == found


@pytest.mark.parametrize(
    ("measure", "before", "words", "behind", "found"),
    [
        ("freed", "Nine of the ", "40 miners", " were freed.", True),
        ("freed", "Of the ", "40 miners", " first held, nine got out.", True),
        ("freed", "The rebels freed ", "nine miners", " on Monday.", False),
        ("rescued", "", "31 miners", " who remain below.", True),
        ("killed", "The medics count ten dead, from them ", "four", " crushed.", True),
        ("killed", "The medics said of the wounded, count ", "four", " killed.", False),
        ("rescued", "", "31 people", " were saved and nine are still missing.", False),
        ("injured", "", "Four people", " are in a critical condition.", True),
        ("injured", "", "Four people", " were hurt.", False),
        ("killed", "Three of the ", "40 dead", " were children.", False),
        ("cases", "The clinic warned of ", "900 cases", " by June.", True),
        ("cases", "By then, the town will have ", "passed 900 cases", ".", True),
        ("killed", "The guild projects ", "900 deaths", " by June.", True),
        ("killed", "The toll is expected to rise to ", "90", ".", True),
        ("killed", "The guards were told to expect ", "some twenty men", ".", True),
        ("killed", "The mayor warned that ", "nine people", " had died.", False),
        ("killed", "The toll rose to ", "90", ", more than expected.", False),
        ("money", "The mill expects ", "900 crowns", ".", False),
    ],
)
def test_numbers_beside_a_measure_are_not_of_it(measure: str, before: str, words: str, behind: str, found: bool) -> None:
    one = report("a", f"{before}{words}{behind}")
    assert is_beside(figure(one, words, 9, measure=measure), before, behind) is found


def test_disputes_of_figures_are_not_over_round_numbers_or_one_by_one() -> None:
    def values(*given: tuple[float, str, Any], population: str | None = None) -> list[list[float | None]]:
        texts = [f"In Arlo {low:.0f} lay dead there. {'Rain fell. ' * (40 * i)}" for i, (low, _, _) in enumerate(given)]
        one = report("a", " ".join(texts))
        figures = [
            figure(one, f"{low:.0f} lay dead", low, hedge=h, claimant=who(n), population=population, place="entity-Arlo")
            for low, n, h in given
        ]
        found = reconcile(resolution(documents=(one,), figures=figures, entities=PEOPLE)).disputes
        return [[position.low for position in dispute.positions] for dispute in found]

    assert values((14, "Fire Brigade", "exact"), (90, "Relief Union", "exact")) == [[14, 90]]
    assert values((87, "Fire Brigade", "exact"), (90, "Relief Union", "approximate")) == []


def test_updates_pass_over_lists_of_past_events_and_tolls_of_long_ago() -> None:
    one = report("a", "The mill: 12 dead.\n\nThe mine: 13 killed.\n\nThe ferry: 32 drowned.")
    figures = [figure(one, words, low) for words, low in (("12 dead", 12), ("13 killed", 13), ("32 drowned", 32))]
    assert reconcile(resolution(documents=(one,), figures=figures, entities=PEOPLE)).updates == ()


def test_quantities_are_not_of_children_or_of_ships_that_are_of_others() -> None:
    one = report("a", "Two children died in Arlo. There 84 people died. 3 non-Brevian ships sank. 20 Brevian ships sank.")
    figures = (
        figure(one, "Two children", 2, population="children"),
        figure(one, "84 people", 84, population="people"),
        figure(one, "3 non-Brevian ships", 3, population="non-Brevian ships", measure="destroyed"),
        figure(one, "20 Brevian ships", 20, population="Brevian ships", measure="destroyed"),
    )
    assert sorted(len(quantity.figures) for quantity in quantities(figures)) == [1, 1, 1, 1]


def test_quantities_are_of_children_where_their_numbers_are_given_of_nobody_in_particular_too() -> None:
    one = report("a", "23 children died, 34 children, 47 children, 58 children.")
    two = report("b", "It was 34 dead, then 47 dead, then 58 dead; 31 dead, said Brun.")
    told = [figure(one, f"{n} children", n, population="children") for n in (23, 34, 47, 58)]
    plain = [figure(two, f"{n} dead", n) for n in (31, 34, 47, 58)]
    assert [len(quantity.figures) for quantity in quantities((*told, *plain))] == [8]
    assert len(quantities((*told, *plain[:3]))) == 2


def test_updates_do_not_start_from_a_toll_of_long_ago() -> None:
    one = report("a", "In January 17 died in Arlo.", day="2031-05-06")
    two = report("b", "At least 84 died in Arlo.", day="2031-05-07")
    when = When("2031-01-01", "2031-01-31", "explicit")
    figures = [figure(one, "17 died", 17, place="entity-Arlo", period=when), figure(two, "84 died", 84, place="entity-Arlo")]
    assert reconcile(resolution(documents=(one, two), figures=figures, entities=PEOPLE)).updates == ()


def positions(*said: tuple[str, str, Act]) -> list[str]:
    """What the sides of the one dispute over statements of one report say."""
    one = report("a", " ".join(f"{words}. " for words, _, _ in said))
    made = [statement(one, words, who(name), act) for words, name, act in said]
    (dispute,) = reconcile(resolution(documents=(one,), entities=PEOPLE, statements=made)).disputes
    return [position.text for position in dispute.positions]


def test_a_charge_in_a_dispute_reads_as_one() -> None:
    denial: tuple[str, str, Act] = ("selling boats to the smugglers of Tarn", "Fire Brigade", "deny")
    charge: tuple[str, str, Act] = ("Fire Brigade of selling boats to the smugglers of Tarn", "Ada Brun", "accuse")
    assert positions(charge, denial)[0] == "Fire Brigade accused of selling boats to the smugglers of Tarn"
    clause: tuple[str, str, Act] = ("Fire Brigade men were often selling boats to the smugglers of Tarn", "Iva Lund", "assert")
    assert positions(charge, clause, denial)[0] == clause[0]
