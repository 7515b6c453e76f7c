from hypothesis import given
from hypothesis import strategies as st

from hearsay.model import content_id, grown_id, joint_id

FIELDS = st.lists(st.text(), min_size=1, max_size=4)


def test_ids_keep_fields_apart():
    assert content_id("s", "a.b", "c") != content_id("s", "a", "b.c")


@given(FIELDS, FIELDS)
def test_ids_differ_where_fields_differ(a, b):
    assert (content_id("s", *a) == content_id("s", *b)) == (a == b)


@given(FIELDS)
def test_ids_name_their_kind(fields):
    assert content_id("s", *fields).startswith("s-")
    assert content_id("s", *fields) != content_id("f", *fields)


@given(FIELDS)
def test_ids_of_what_is_made_of_others_are_ids_of_content(members):
    assert joint_id("claim", *members) == content_id("claim", *members)


def test_grown_id_is_the_joint_id_of_the_whole() -> None:
    group = ("d-1", "d-3", "d-5")
    for at, more in enumerate(("d-0", "d-2", "d-4", "d-6")):
        assert grown_id("lineage", "contained", group, more, at) == joint_id("lineage", "contained", *group[:at], more, *group[at:])
