"""The rules of checked mode: numbers as in C, texts that can be filled in, a page that lists them."""

from __future__ import annotations

import re
from pathlib import Path

from barewave.emulator.shader.check_rules import RULES, Rule

ROOT = Path(__file__).resolve().parents[2]


def test_numbers_are_those_of_the_header() -> None:
    header = (ROOT / "emulator/shader/checks.h").read_text()
    numbers = {name: int(number) for name, number in re.findall(r"RULE_(\w+) = (\d+)", header)}
    assert numbers
    assert numbers.items() <= {rule.name: int(rule) for rule in Rule}.items()


def test_kinds_are_those_of_the_header() -> None:
    from barewave.emulator.shader import checks

    header = (ROOT / "emulator/shader/checks.h").read_text()
    kinds = re.search(r"enum check_kind \{(.*?)\}", header, re.DOTALL)
    assert kinds is not None
    for number, name in enumerate(re.findall(r"CHECK_(\w+)", kinds[1])):
        assert getattr(checks, f"_{name}") == number, name


def test_every_rule_has_a_text() -> None:
    assert set(RULES) == set(Rule)
    for text in RULES.values():
        filled = text.what.format(register="v1", other="7")
        assert "{" not in filled
        assert text.name
        assert text.remedy


def test_the_page_lists_the_rules() -> None:
    page = (ROOT / "docs" / "checked.md").read_text()
    rows = re.findall(r"^\| (\d+) \| ([^|]+) \| (error|note) \|", page, re.MULTILINE)
    assert rows == [
        (str(int(rule)), text.name, "error" if text.is_error else "note")
        for rule, text in sorted(RULES.items())
    ]


def test_the_page_s_program_runs() -> None:
    page = (ROOT / "docs" / "checked.md").read_text()
    program = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert program is not None
    source = program[1].replace('"examples/', f'"{ROOT}/examples/').replace("print(", "result = (")
    names: dict[str, object] = {}
    exec(compile(source, "docs/checked.md", "exec"), names)
    assert names["result"] == ()


def test_every_rule_has_cases() -> None:
    """By its name, in the tests that run kernels."""
    here = Path(__file__)
    tests = "".join(path.read_text() for path in here.parent.glob("test_checked_*.py") if path != here)
    assert [text.name for text in RULES.values() if f'"{text.name}"' not in tests] == []
