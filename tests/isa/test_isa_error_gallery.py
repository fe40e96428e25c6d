"""Error messages stay as good as they are: one of each kind, with place, rule and hint, word for word."""

import pytest
from error_gallery import CASES, FILE, answer

ENTRIES = FILE.read_text().rstrip("\n").split("\n\n")


@pytest.mark.parametrize("number", range(len(CASES)))
def test_the_error_is_that_of_the_gallery(number):
    text = CASES[number]
    shown = "\n".join(f"| {line}" for line in text.split("\n"))
    assert f"{shown}\n{answer(text)}" == ENTRIES[number]


@pytest.mark.parametrize("number", range(len(CASES)))
def test_every_error_names_its_place_under_which_the_caret_stands(number):
    lines = answer(CASES[number]).splitlines()
    heads = [place for place, line in enumerate(lines) if line.startswith("text.s:")]
    assert heads[0] == 0
    for place in heads:
        _, _, column, message = lines[place].split(":", 3)
        assert message.strip()
        assert lines[place + 2] == " " * (int(column) - 1) + "^"


def test_the_gallery_has_every_case_once():
    assert len(ENTRIES) == len(CASES) == len(set(CASES))
    assert len(CASES) >= 40
