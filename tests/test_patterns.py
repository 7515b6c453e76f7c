"""What searches text, told from its shape: `benchmarks/patterns.py` measures what no shape tells."""

import re
from re import _constants, _parser  # the compiler's own reading of a pattern; the standard library has no public one

import pytest

from benchmarks.patterns import patterns

FOUND = patterns()
ENDLESS = _constants.MAXREPEAT
REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)


def leads_with_a_run(items):
    """Whether it begins with an endless repeat that something must follow: searched for in a long run of that, it looks through
    the rest of the run again from every place in it."""
    if not items:
        return False
    (kind, value), rest = items[0], items[1:]
    if kind in REPEATS:
        least, most, body = value
        if most == ENDLESS:
            return _must_follow(rest)
        return leads_with_a_run(list(body)) or (least == 0 and leads_with_a_run(rest))
    if kind is _constants.SUBPATTERN:
        return leads_with_a_run(list(value[3]))
    if kind is _constants.BRANCH:
        return any(leads_with_a_run(list(branch)) for branch in value[1])
    return kind is _constants.ASSERT_NOT and leads_with_a_run(rest)


def _must_follow(items):
    return any(kind is _constants.AT or not (kind in REPEATS and value[0] == 0) for kind, value in items)


def nests_runs(items, inside=False):
    """Whether an endless repeat holds nothing but another: `(a+)+` tries every way to share out a run."""
    for kind, value in items:
        if kind in REPEATS:
            body = list(value[2])
            endless = value[1] == ENDLESS
            if inside and endless and len(items) == 1:
                return True
            if nests_runs(body, inside=endless):
                return True
        elif kind is _constants.SUBPATTERN:
            if nests_runs(list(value[3]), inside and len(items) == 1):
                return True
        elif kind is _constants.BRANCH and any(nests_runs(list(branch), inside and len(items) == 1) for branch in value[1]):
            return True
    return False


def parsed(pattern):
    flags = pattern.flags if isinstance(pattern.pattern, str) else pattern.flags & ~re.UNICODE
    return list(_parser.parse(pattern.pattern, flags))


@pytest.mark.parametrize("pattern", [r"a+b", r"(?:x|\d+ views)", r"\s*$", r"(?:\w+)y"])
def test_patterns_the_check_finds_a_run_that_leads(pattern):
    assert leads_with_a_run(list(_parser.parse(pattern)))


@pytest.mark.parametrize("pattern", [r"(a+)+b", r"(?:(?:a*)|b)+c"])
def test_patterns_the_check_finds_a_run_within_a_run(pattern):
    assert nests_runs(list(_parser.parse(pattern)))


def test_patterns_are_all_found():
    assert len(FOUND) > 150
    assert "hearsay.briefing.markdown.SPECIAL[0]" in FOUND


@pytest.mark.parametrize("name", FOUND)
def test_patterns_none_can_run_away(name):
    items = parsed(FOUND[name])
    assert not leads_with_a_run(items), "bound its first repeat"
    assert not nests_runs(items), "put something between the two repeats"
