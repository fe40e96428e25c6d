"""The long tests in parts that resume, and the page that says how they ended.

A pytest plugin, loaded by ``make test-long`` with ``-p long_record``. It runs what is marked ``long`` or
``corpus`` and nothing else, writes down each result as it comes, and leaves out what has passed already on
the same sources: a run that was stopped goes on where it was. When it ends, it writes ``docs/long_tests.md``.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

__all__ = ["digest_of_sources", "page", "summary"]

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / ".long_tests.json"
PAGE = ROOT / "docs" / "long_tests.md"
FOLDERS = ("barewave", "emulator", "isa", "kernels", "kfd", "runtime", "tests", "tools")
SUFFIXES = (".c", ".co", ".h", ".ll", ".py", ".s", ".txt")
Result = dict[str, Any]


def digest_of_sources(root: Path) -> str:
    """Digest of all that a result depends on but the machine: another one makes the record void."""
    digest = hashlib.sha256()
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SUFFIXES and path.is_file():
                digest.update(f"{path.relative_to(root)}\0{path.stat().st_size}\0".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _is_long(item: pytest.Item) -> bool:
    return any(item.get_closest_marker(name) for name in ("long", "corpus"))


def _outcomes(results: Iterable[Result]) -> str:
    total: Counter[str] = Counter()
    for result in results:
        total.update(result["outcomes"])
    return ", ".join(f"{name} {count:,}" for name, count in total.most_common())


def summary(results: dict[str, Result]) -> list[str]:
    """Rows of the page: the parts of one test together."""
    tests: dict[str, list[Result]] = {}
    for node, result in results.items():
        tests.setdefault(node.partition("[")[0], []).append(result)
    rows: list[str] = []
    for name, parts in sorted(tests.items()):
        failed = [part for part in parts if part["result"] != "passed"]
        numbers = [part["numbers"] for part in parts if part["numbers"]]
        seeds = count = "–"
        if numbers:
            seeds = f"{min(first for first, _ in numbers)} to {max(last for _, last in numbers)}"
            count = f"{sum(last - first + 1 for first, last in numbers):,}"
        state = f"**{len(failed)} of {len(parts)} parts failed**" if failed else "passed"
        seconds = sum(part["seconds"] for part in parts)
        outcomes = _outcomes(parts) or "–"
        rows.append(f"| `{name}` | {seeds} | {count} | {state} | {outcomes} | {seconds:,.0f} s |")
    return rows


def page(results: dict[str, Result], missing: int, facts: dict[str, str]) -> str:
    """Text of the page."""
    failed = sorted(node for node, result in results.items() if result["result"] != "passed")
    lines = [
        "# The long tests",
        "",
        "`make test-long` runs what takes minutes, in parts, and writes this page. Each number of a corpus",
        "is a seed: the same number makes the same input. A run that was stopped goes on where it was when",
        "it is started again; a change of the sources starts it anew. `make test` takes a sample of each.",
        "",
        "| test | seeds | count | result | what came of them | time |",
        "|---|---|---|---|---|---|",
        *summary(results),
        "",
        f"{', '.join(f'{name} {value}' for name, value in facts.items())}.",
    ]
    if missing:
        lines += ["", f"**Not finished: {missing} parts have not run yet.**"]
    if failed:
        lines += ["", "**Failed:**", "", *(f"- `{node}`" for node in failed)]
    return "\n".join(lines) + "\n"


def _commit() -> str:
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty=+", "--abbrev=12"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:  # a source archive on a machine without git
        return "unknown"
    return done.stdout.strip() or "unknown"


class LongRecord:
    """Knows what has passed, and writes down what comes."""

    def __init__(self, record: Path, written: Path, root: Path) -> None:
        self.record, self.written = record, written
        self.digest = digest_of_sources(root)
        self.results: dict[str, Result] = self._load()
        self.wanted: dict[str, list[int] | None] = {}

    def _load(self) -> dict[str, Result]:
        try:
            kept = json.loads(self.record.read_text())
        except (OSError, ValueError):
            return {}
        if not isinstance(kept, dict) or kept.get("digest") != self.digest:
            return {}
        return dict(kept["results"])

    def _save(self) -> None:
        part = self.record.with_suffix(".part")
        part.write_text(json.dumps({"digest": self.digest, "results": self.results}, indent=1))
        os.replace(part, self.record)  # a stop at any time leaves the old record or the new one

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave what is short, and what has passed."""
        kept: list[pytest.Item] = []
        for item in items:
            if not _is_long(item):
                continue
            callspec = getattr(item, "callspec", None)
            numbers = callspec.params.get("numbers") if callspec is not None else None
            self.wanted[item.nodeid] = [numbers[0], numbers[-1]] if numbers else None
            if self.results.get(item.nodeid, {}).get("result") != "passed":
                kept.append(item)
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write down one result."""
        if report.when != "call" and report.passed:
            return
        self.results[report.nodeid] = {
            "result": report.outcome,
            "numbers": self.wanted.get(report.nodeid),
            "outcomes": dict(report.user_properties).get("outcomes", {}),
            "seconds": report.duration,
        }
        self._save()

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the page; what has all passed before is a success, though nothing ran."""
        if not self.wanted or session.config.getoption("collectonly"):
            return
        missing = [node for node in self.wanted if node not in self.results]
        facts = {"commit": _commit(), "sources": self.digest, "cores": str(len(os.sched_getaffinity(0)))}
        facts["written on"] = time.strftime("%Y-%m-%d", time.gmtime())
        self.written.write_text(page(self.results, len(missing), facts))
        passed = not missing and all(self.results[node]["result"] == "passed" for node in self.wanted)
        if passed and session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
            session.exitstatus = pytest.ExitCode.OK


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare where the record and the page are."""
    parser.addoption("--long-record", type=Path, default=RECORD, help="where to write what has passed")
    parser.addoption("--long-page", type=Path, default=PAGE, help="the page to write")


def pytest_configure(config: pytest.Config) -> None:
    """Start recording."""
    record, written = config.getoption("--long-record"), config.getoption("--long-page")
    config.pluginmanager.register(LongRecord(record, written, ROOT), "long-record")
