"""The cost model against issue times of a real RX 7900 XTX.

Constants are fitted on one part of the record alone (one engine's capture of the matrix product, and the
kernel with LDS and a barrier); the other engine's capture and the other kernels are held out.
"""

from pathlib import Path
from types import MappingProxyType

import pytest

from barewave.errors import LoadError
from barewave.isa.cost_model import constants, timing
from barewave.isa.cost_model.constants import Constant
from barewave.isa.cost_model.replay import Trace, agreement, read_traces, replay, replay_lds

FILE = Path(__file__).parent.parent / "data" / "traces" / "gfx1100_issue_traces.json"
TRACES = read_traces(FILE.read_bytes())
CALIBRATION = [trace for trace in TRACES if (trace.kernel, trace.shader_engine) != ("r_32_32_16_2", 1)]
CALIBRATION = [trace for trace in CALIBRATION if len(trace.paths) > 1]
HELD_OUT = [trace for trace in TRACES if trace not in CALIBRATION]
MAIN = ("VALU", "SALU", "LDS")


def total(traces: list[Trace], groups: tuple[str, ...] = MAIN) -> tuple[int, int, int]:
    return agreement([distance for trace in traces for distance in replay(trace)], groups)


def test_the_record_is_whole():
    assert [len(trace.paths) for trace in TRACES] == [1, 5, 5, 1, 2]
    seen = [cycle for trace in TRACES for times in trace.cycles for cycle in times if cycle is not None]
    assert len(seen) == 633


@pytest.mark.parametrize(
    ("traces", "expected"), [(CALIBRATION, (226, 220)), (HELD_OUT, (212, 207)), (TRACES, (438, 427))]
)
def test_distances_of_alu_and_lds_are_those_of_the_card(traces: list[Trace], expected: tuple[int, int]):
    count, equal, worst = total(traces)
    assert (count, equal) == expected
    assert equal >= 0.9 * count
    assert worst <= 2


@pytest.mark.parametrize("group", MAIN)
def test_each_kind_by_itself(group: str):
    count, equal, worst = total(TRACES, (group,))
    assert equal >= 0.87 * count > 0
    assert worst <= 1


def test_distances_of_memory_and_branches_are_near():
    count, equal, worst = total(TRACES, ("SMEM", "VMEM", "branch", "clause", "barrier"))
    assert (count, equal, worst) == (80, 65, 2)


def test_waits_for_lds_that_no_other_simd_disturbs():
    # of the matrix product's waves the first is alone on its SIMD's LDS path until the others follow
    first = {
        trace.kernel: [distance for distance in replay_lds(trace) if distance.wave == 0] for trace in TRACES
    }
    assert [(found.recorded, found.modelled) for found in first["r_32_32_16_2"]] == [
        (33, 33), (28, 28), (3, 3), (3, 7), (23, 26),
    ]  # fmt: skip
    assert max(found.error for found in first["custom_lds_sync"]) <= 1


#: Constants that the record shows, with the kinds of issue that show them.
FITTED = {
    "valu result": MAIN, "shift64 issue": MAIN, "salu result": MAIN, "scc result": MAIN, "mask result": MAIN,
    "memory behind valu": MAIN, "lds address": MAIN, "forwarded": MAIN, "scalar overwrite": MAIN,
    "valu behind lds": MAIN, "smem behind salu": ("SMEM",), "branch": MAIN, "wait behind memory": ("clause",),
    "valu to salu": ("branch",), "barrier": MAIN,
}  # fmt: skip


def with_value(name: str, value: float) -> MappingProxyType[str, Constant]:
    old = constants.CONSTANTS[name]
    return MappingProxyType(
        {**constants.CONSTANTS, name: Constant(name, value, old.unit, old.kind, old.source)}
    )


def misses(groups: tuple[str, ...]) -> int:
    timing._known.clear()  # what it remembers holds the constants
    count, equal, _ = total(CALIBRATION, groups)
    return count - equal


@pytest.mark.parametrize("name", FITTED)
def test_no_neighbour_of_a_constant_fits_the_calibration_better(name: str, monkeypatch: pytest.MonkeyPatch):
    groups = FITTED[name]
    value = constants.CONSTANTS[name].value
    assert constants.CONSTANTS[name].kind == "measured"
    best = misses(groups)
    others: list[int] = []
    for other in (value - 1, value + 1):
        with monkeypatch.context() as patch:
            patch.setattr(constants, "CONSTANTS", with_value(name, other))
            others.append(misses(groups))
    timing._known.clear()
    assert best <= min(others)
    # and one of them is worse: the record does say something of it
    assert best < max(others)


def test_the_record_does_not_fit_another_card():
    """Halved latencies are seen: the comparison can fail."""
    trace = CALIBRATION[0]
    short = Trace(
        trace.kernel,
        trace.capture,
        0,
        trace.paths,
        tuple(tuple(None if cycle is None else cycle // 2 for cycle in times) for times in trace.cycles),
    )
    count, equal, _ = agreement(replay(short), MAIN)
    assert equal < count / 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"traces": [{}]}',
        '{"traces": [{"kernel": "k", "program": [[0, "s_nop 0"]], "issues": 3}]}',
    ],
)
def test_other_files_are_refused(text: str):
    with pytest.raises(LoadError, match="no file of issue times"):
        read_traces(text)
