"""What holds for all tests: which run, and that a run without any result is a failure."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run also what takes minutes")
    parser.addoption("--card", default="kfd:0", help="which card tests/hardware uses: kfd:N, or emulated")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    kept = [item for item in items if item.get_closest_marker("long") is None]
    if len(kept) < len(items):
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


@pytest.fixture(scope="session")
def long_run(request: pytest.FixtureRequest) -> bool:
    """Whether a test may take its whole corpus (``--long``) or only a sample."""
    return bool(request.config.getoption("--long"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that is marked ``corpus(size, sample, part)`` its ``numbers``.

    They are the first ``sample`` numbers of the corpus; under ``--long`` all of them, in parts of ``part``,
    each a test of its own, so that a long run can be stopped and go on.
    """
    marker = metafunc.definition.get_closest_marker("corpus")
    if marker is None:
        return
    size, sample, part = (int(marker.kwargs[name]) for name in ("size", "sample", "part"))
    if metafunc.config.getoption("--long"):
        numbers = [range(start, min(start + part, size)) for start in range(0, size, part)]
    else:
        numbers = [range(min(sample, size))]
    metafunc.parametrize("numbers", numbers, ids=[f"{each.start}-{each.stop - 1}" for each in numbers])


class Outcomes:
    """Counts results, so that a run which only skipped cannot pass for one that tested something."""

    def __init__(self) -> None:
        self.skipped = 0
        self.tested = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped:
            self.skipped += 1
        elif report.when == "call":
            self.tested += 1

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        if session.exitstatus == pytest.ExitCode.OK and self.skipped and not self.tested:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        return (yield)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.skipped and not self.tested:
            terminalreporter.section("nothing was tested", red=True)
            terminalreporter.line(f"all {self.skipped} tests were skipped; that counts as a failure")


def pytest_configure(config: pytest.Config) -> None:
    # A shell that runs tests in the background lets them ignore Ctrl-C, and so all programs that they start.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    config.pluginmanager.register(Outcomes(), "outcomes")
