"""Executable graphs run as plans: one packet a launch, updates in place; what no plan takes as before."""

import ctypes

import numpy as np
import pytest
from hip_support import KERNELS, check, code, hip_cards

from barewave import hip
from barewave.runtime.hip.graph_handles import executables
from barewave.runtime.hip.queueing import stream_of

__all__ = ["hip_cards"]

N = 256
KIND = hip.hipMemcpyKind
pytestmark = pytest.mark.usefixtures("hip_cards")


class Work:
    """Memory, a stream, a graph and a kernel that multiplies."""

    def __init__(self):
        module = check(hip.hipModuleLoad(bytes(KERNELS)))
        self.kernel = check(hip.hipModuleGetFunction(module, b"scale"))
        self.stream = check(hip.hipStreamCreate())
        self.memory = [check(hip.hipMalloc(4 * N)) for _ in range(2)]
        self.graph = check(hip.hipGraphCreate(0))
        self.last = []

    def add(self, call, *arguments):
        node = check(call(self.graph, self.last, len(self.last), *arguments))
        self.last = [node]
        return node

    def params(self, by, memory=0, count=N, grid=1):
        where = self.memory[memory] if isinstance(memory, int) else memory
        extra = (where, ctypes.c_float(by), ctypes.c_uint(count))
        return hip.hipKernelNodeParams(
            func=self.kernel, gridDim=hip.dim3(grid, 1, 1), blockDim=hip.dim3(N, 1, 1), extra=extra
        )

    def fill(self, value, memory=0):
        bits = int(np.float32(value).view(np.uint32))
        params = hip.hipMemsetParams(
            dst=self.memory[memory], elementSize=4, width=N, height=1, pitch=4 * N, value=bits
        )
        return self.add(hip.hipGraphAddMemsetNode, params)

    def scale(self, by, **where):
        return self.add(hip.hipGraphAddKernelNode, self.params(by, **where))

    def copy(self, to, source):
        kind = KIND.hipMemcpyDeviceToDevice
        return self.add(hip.hipGraphAddMemcpyNode1D, self.memory[to], self.memory[source], 4 * N, kind)

    def instantiate(self):
        return check(hip.hipGraphInstantiate(self.graph, 0))[0]

    def run(self, executable, times=1):
        for _ in range(times):
            check(hip.hipGraphLaunch(executable, self.stream))
        check(hip.hipStreamSynchronize(self.stream))

    def value(self, memory=0):
        out = np.empty(N, np.float32)
        check(hip.hipMemcpyDtoH(out, self.memory[memory], out.nbytes))
        assert (out == out[0]).all()
        return out[0]

    def packets(self, executable):
        """Packets that one launch puts on the stream."""
        ring = stream_of(self.stream).stream.ring
        before = ring.index
        check(hip.hipGraphLaunch(executable, self.stream))
        found = ring.index - before
        check(hip.hipStreamSynchronize(self.stream))
        return found

    def prepared(self, executable):
        (found,) = executables.get(executable)._prepared.values()
        return found


@pytest.fixture
def work():
    return Work()


def test_kernels_copies_and_fills_are_one_packet(work):
    work.fill(1.0)
    work.scale(2.0)
    work.copy(1, 0)
    work.scale(3.0, memory=1)
    executable = work.instantiate()
    work.run(executable)
    assert (work.value(0), work.value(1)) == (2.0, 6.0)
    assert work.packets(executable) == 1
    assert len(work.prepared(executable).rows) == len(work.prepared(executable).steps) == 1


def test_host_functions_stand_between_the_rows(work):
    seen = []
    work.fill(1.0)
    work.scale(2.0)

    def look(_data):
        seen.append(float(stream_of(work.stream).card.device.index))

    work.add(hip.hipGraphAddHostNode, hip.hipHostNodeParams(fn=look, userData=None))
    work.scale(3.0)
    work.scale(5.0)
    executable = work.instantiate()
    work.run(executable, times=3)
    assert work.value() == 30.0
    assert seen == [0.0] * 3
    prepared = work.prepared(executable)
    assert (len(prepared.rows), len(prepared.steps)) == (2, 3)


@pytest.mark.parametrize("edges", [True, False])
def test_edges_of_the_graph_hold_where_no_memory_is_shared(work, edges):
    for memory in (0, 1):
        work.last = work.last if edges else []
        work.fill(2.0 + memory, memory=memory)
    executable = work.instantiate()
    work.run(executable)
    assert (work.value(0), work.value(1)) == (2.0, 3.0)
    (row,) = work.prepared(executable).rows
    assert row._run.frozen.needed == [set(), {0} if edges else set()]


def test_arguments_change_in_place(work):
    work.fill(1.0)
    node = work.scale(2.0)
    executable = work.instantiate()
    work.run(executable)
    prepared = work.prepared(executable)
    check(hip.hipGraphExecKernelNodeSetParams(executable, node, work.params(7.0)))
    assert work.prepared(executable) is prepared
    work.run(executable)
    assert work.value() == 7.0
    # Other memory, and another geometry, are other plans.
    for params, expected in ((work.params(4.0, memory=1), 1.0), (work.params(5.0, grid=2), 5.0)):
        check(hip.hipGraphExecKernelNodeSetParams(executable, node, params))
        assert not list(executables.get(executable)._prepared)
        work.run(executable)
        assert work.value() == expected


def test_launches_keep_the_arguments_that_they_were_launched_with(work):
    work.scale(1.0)
    node = work.scale(1.0)
    executable = work.instantiate()
    check(hip.hipMemcpyHtoD(work.memory[0], np.ones(N, np.float32), 4 * N))
    expected = 1.0
    for by in (2.0, 3.0, 0.5, 5.0) * 5:
        check(hip.hipGraphExecKernelNodeSetParams(executable, node, work.params(by)))
        check(hip.hipGraphLaunch(executable, work.stream))
        expected *= by
    check(hip.hipStreamSynchronize(work.stream))
    assert work.value() == np.float32(expected)


def test_a_graph_takes_another_ones_arguments_in_place(work):
    work.fill(1.0)
    work.scale(2.0)
    work.copy(1, 0)
    executable = work.instantiate()
    work.run(executable)
    prepared = work.prepared(executable)
    graph, work.graph, work.last = work.graph, check(hip.hipGraphCreate(0)), []
    work.fill(1.0)
    work.scale(9.0)
    work.copy(1, 0)
    check(hip.hipGraphExecUpdate(executable, work.graph, None))
    assert work.prepared(executable) is prepared
    work.run(executable)
    assert work.value(1) == 9.0
    check(hip.hipGraphDestroy(graph))


def test_nodes_that_are_left_out_keep_the_order(work):
    work.fill(1.0)
    middle = work.scale(2.0)
    work.copy(1, 0)
    executable = work.instantiate()
    work.run(executable)
    assert work.value(1) == 2.0
    check(hip.hipGraphNodeSetEnabled(executable, middle, 0))
    work.run(executable)
    assert work.value(1) == 1.0
    (row,) = work.prepared(executable).rows
    assert row._run.frozen.needed == [set(), {0}]


def test_freed_memory_of_a_copy_is_the_same_error_as_without_plans(work):
    work.fill(1.0)
    work.copy(1, 0)
    executable = work.instantiate()
    work.run(executable)
    check(hip.hipFree(work.memory[1]))
    planned = code(hip.hipGraphLaunch(executable, work.stream))
    fresh = work.instantiate()
    assert planned == code(hip.hipGraphLaunch(fresh, work.stream))


def test_pointers_that_no_plan_knows_are_launched_one_by_one(work):
    work.scale(2.0, memory=ctypes.c_void_p(0x1234_5678_0000), count=0)
    work.fill(3.0)
    work.scale(2.0)
    executable = work.instantiate()
    work.run(executable)
    assert work.value() == 6.0
    assert not work.prepared(executable).rows


def test_memory_comes_back_with_the_graph_and_with_the_stream(work):
    device = stream_of(work.stream).card.device
    other = check(hip.hipStreamCreate())
    work.fill(1.0)
    work.scale(2.0)
    executable = work.instantiate()

    def handles():
        device.reclaim()
        return len(list(device.gpu.kfd.allocations))

    work.run(executable)
    before = handles()
    check(hip.hipGraphLaunch(executable, other))
    check(hip.hipStreamSynchronize(other))
    assert handles() > before
    check(hip.hipStreamDestroy(other))
    assert handles() < before  # with the stream's own
    held = handles()
    check(hip.hipGraphExecDestroy(executable))
    assert handles() < held
