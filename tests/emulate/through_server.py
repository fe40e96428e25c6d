"""A pytest plugin: the tests of driver and runtime, unchanged, on ``LinuxHost`` under ``barewave emulate``.

    PYTHONPATH=tests/emulate barewave emulate -- python -m pytest --timeout 0 -p through_server tests/kfd

Where a test makes an ``EmulatedHost`` it gets the running system's calls instead, which the preloaded library
brings to the device server. A process is one client to its card until it ends, so each test runs in a process
of its own. Tests that look inside of the emulated card are skipped; those that want a machine of another
kind, too, and the reason says by which options and variables ``emulate`` makes it: :func:`asked_machine`
reads them.

``SERVED_MACHINE`` tells the plugin what machine it is on, in the same words. What became of each test goes as
JSON to the file that ``SERVED_RESULTS`` names: an empty reason for one that passed.
"""

from __future__ import annotations

import json
import os
import pickle
import re
import signal
import threading
from pathlib import Path
from typing import Any, NoReturn

import pytest
from _pytest.runner import runtestprotocol

import barewave.emulator
import barewave.emulator.host
from barewave.kfd import memory, process_state
from barewave.kfd.host import LinuxHost

TIMEOUT = 60.0
ELSEWHERE = "needs the emulated card in its own process: "
OTHER_MACHINE = "wants a machine of another kind: "
ONE_CARD = "--cards 1"
VRAM = "BAREWAVE_EMULATED_VRAM"

DIFFERENT = {
    "test_sixteen_threads_on_eight_streams": "the preloaded library keeps connections for calls",
    "test_a_fault_stays": "after a fault only a new process has the card",
    "test_the_verb_prints_them": "it asks counters of a device that is opened as a real one",
    "test_a_store_past_the_end_is_a_fault_that_says_where": "after a fault only a new process has the card",
    "test_a_time_limit_holds_while_code_is_compiled": "its environment chooses the cache of compiled code",
}
"""Tests that hold for the emulated card of their own process alone, and why."""

NODES = "/sys/devices/virtual/kfd/kfd/topology/nodes"
"""A folder for each card, and one for the processor."""

results: dict[str, str] = {}
"""Why a test, or a file while it was collected, was skipped, or that it failed; empty if it passed."""


def machine_words(count: int = 1, *, checked: bool = False, vram: str = "") -> str:
    """Name a machine by what is asked of ``emulate``: options, and a variable for the size of the VRAM."""
    words = [f"--cards {count}", "--checked" if checked else "", f"{VRAM}={vram}" if vram else ""]
    return " ".join(filter(None, words))


def asked_machine(reason: str) -> str:
    """Which machine a skipped test wants; empty where it was skipped for something else."""
    found = re.search(re.escape(OTHER_MACHINE) + r"([-\w= ]+)", reason)
    return found[1].strip() if found else ""


class ServedHost(LinuxHost):
    """The running system, by the name of the emulated one: it has the debug file, too."""

    name = "emulated"
    living = 0

    def __init__(
        self, profile: Any = None, count: int = 1, machine: Any = None, *, checked: bool | None = None
    ) -> None:
        if profile is not None or machine is not None:
            pytest.skip(ELSEWHERE + "it makes the machine itself", allow_module_level=True)
        if ServedHost.living:
            pytest.skip(ELSEWHERE + "a second process", allow_module_level=True)
        wanted = machine_words(count, checked=bool(checked), vram=os.environ.get(VRAM, ""))
        if wanted != os.environ.get("SERVED_MACHINE", ONE_CARD):
            pytest.skip(OTHER_MACHINE + wanted, allow_module_level=True)
        super().__init__()
        assert len(self.list_directory(NODES)) == 1 + count
        self.checked = bool(checked)
        ServedHost.living += 1

    def __enter__(self) -> ServedHost:
        return self

    def __exit__(self, *_: object) -> None:
        self.end_process()

    def close(self, fd: int | None = None) -> None:
        if fd is not None:
            super().close(fd)

    def end_process(self) -> None:
        """Leave it: the process ends with the test."""
        ServedHost.living = 0

    def __getattr__(self, name: str) -> NoReturn:
        if name in ("machine", "_process", "_client"):
            pytest.skip(ELSEWHERE + f"it looks at {name}", allow_module_level=True)
        raise AttributeError(name)


def pytest_configure() -> None:
    barewave.emulator.host.EmulatedHost = barewave.emulator.EmulatedHost = ServedHost  # type: ignore[misc,assignment]
    process_state.lasts = memory.lasts = lambda host: host.name == "linux" or isinstance(host, ServedHost)


def note(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Keep the worst that any part of a test says."""
    reason = "failed" if report.failed else ""
    if report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if reason or isinstance(report, pytest.TestReport):
        results[report.nodeid] = results.get(report.nodeid) or reason


pytest_runtest_logreport = note
pytest_collectreport = note


def pytest_sessionfinish() -> None:
    path = os.environ.get("SERVED_RESULTS")
    if path:
        Path(path).write_text(json.dumps(results), encoding="utf-8")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> bool:
    """Run one test in a child, which is a new client."""
    reason = DIFFERENT.get(item.name)
    if reason is not None:
        item.add_marker(pytest.mark.skip(ELSEWHERE + reason))
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        reports = runtestprotocol(item, nextitem=None, log=False)
        data = [item.config.hook.pytest_report_to_serializable(config=item.config, report=r) for r in reports]
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(data, pipe)
        os._exit(0)
    os.close(writing)
    timer = threading.Timer(TIMEOUT, os.kill, (child, signal.SIGKILL))
    timer.start()
    with os.fdopen(reading, "rb") as pipe:
        content = pipe.read()
    timer.cancel()
    timer.join()
    _, status = os.waitpid(child, 0)
    hook = item.ihook
    hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    if content:
        reports = [
            item.config.hook.pytest_report_from_serializable(config=item.config, data=data)
            for data in pickle.loads(content)
        ]
    else:
        text = f"the test's process ended with status {status}"
        reports = [pytest.TestReport(item.nodeid, item.location, {}, "failed", text, "call")]
    for report in reports:
        hook.pytest_runtest_logreport(report=report)
    hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
