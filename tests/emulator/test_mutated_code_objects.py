"""Damaged code objects never crash or hang: they are refused, run, or end in an error of the card."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from mutated_objects import corpus

REPOSITORY = Path(__file__).resolve().parents[2]
RUNNER = Path(__file__).with_name("mutated_objects.py")
SIZE = 6201
SECONDS_EACH = 2.0


def test_the_corpus_is_what_it_says() -> None:
    mutations = corpus()
    assert len(mutations) == SIZE
    assert len({(mutation.source, mutation.data) for mutation in mutations}) == len(mutations)
    places = Counter(
        mutation.what.split(" byte 0x")[0] for mutation in mutations if " byte 0x" in mutation.what
    )
    assert set(places) == {
        "ELF header", "program headers", "section headers", ".note", ".rodata", ".dynsym", ".dynamic"
    }  # fmt: skip


@pytest.mark.timeout(3600)
@pytest.mark.corpus(size=SIZE, sample=300, part=500)
def test_no_mutation_crashes_or_hangs(
    numbers: range, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    expected = set(numbers)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]),
        "XDG_CACHE_HOME": str(tmp_path),
    }
    errors = tmp_path / "stderr"
    with errors.open("w") as sink:
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", str(RUNNER), str(numbers.start), str(numbers.stop)],
            stdout=subprocess.PIPE,
            stderr=sink,
            text=True,
            env=environment,
            timeout=60 + SECONDS_EACH * len(expected),
        )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    started = [line["what"] for line in lines if "start" in line]
    assert done.returncode == 0, f"{started[-1:]} ended the process: {errors.read_text()[-2000:]}"
    outcomes = {line["end"]: line["outcome"] for line in lines if "end" in line}
    assert set(outcomes) == expected
    counts = Counter(outcomes.values())
    record_property("outcomes", dict(counts))
    assert counts["refused"] > 0.2 * len(expected), counts
    assert counts["ran"] > 0.05 * len(expected), "flips of what nobody reads must not matter"
