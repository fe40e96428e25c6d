"""Graphs of ``barewave.hip``: captured and made by hand, launched, updated; and captures that fail."""

import ctypes
import threading

import numpy as np
import pytest
from hip_support import KERNELS, check, code, hip_cards

from barewave import hip

__all__ = ["hip_cards"]

N = 256
KIND = hip.hipMemcpyKind
TYPE = hip.hipGraphNodeType
GLOBAL = hip.hipStreamCaptureMode.hipStreamCaptureModeGlobal
STATUS = hip.hipStreamCaptureStatus
pytestmark = pytest.mark.usefixtures("hip_cards")


class Setting:
    """A stream, memory, and a kernel."""

    def __init__(self):
        module = check(hip.hipModuleLoad(bytes(KERNELS)))
        self.kernel = check(hip.hipModuleGetFunction(module, b"scale"))
        self.stream = check(hip.hipStreamCreate())
        self.other = check(hip.hipStreamCreate())
        self.memory = check(hip.hipMalloc(4 * N))
        self.set(1.0)

    def set(self, value):
        check(hip.hipMemcpyHtoD(self.memory, np.full(N, value, np.float32), 4 * N))

    def arguments(self, by):
        return (self.memory, ctypes.c_float(by), ctypes.c_uint(N))

    def launch(self, by, stream=None):
        extra = self.arguments(by)
        stream = self.stream if stream is None else stream
        check(hip.hipModuleLaunchKernel(self.kernel, 1, 1, 1, N, 1, 1, 0, stream, None, extra))

    def begin(self):
        check(hip.hipStreamBeginCapture(self.stream, GLOBAL))

    def end(self):
        return check(hip.hipStreamEndCapture(self.stream))

    def params(self, by):
        return hip.hipKernelNodeParams(
            func=self.kernel, gridDim=hip.dim3(1, 1, 1), blockDim=hip.dim3(N, 1, 1), extra=self.arguments(by)
        )

    def run(self, executable, times=1):
        for _ in range(times):
            check(hip.hipGraphLaunch(executable, self.stream))
        check(hip.hipStreamSynchronize(self.stream))
        return self.value()

    def value(self):
        out = np.empty(N, np.float32)
        check(hip.hipMemcpyDtoH(out, self.memory, out.nbytes))
        assert (out == out[0]).all()
        return out[0]


@pytest.fixture
def setting():
    return Setting()


def instantiate(graph):
    return check(hip.hipGraphInstantiate(graph, 0))[0]


def kinds(graph):
    return [check(hip.hipGraphNodeGetType(node)) for node in check(hip.hipGraphGetNodes(graph))[0]]


def test_captured_work_runs_when_it_is_launched(setting):
    setting.begin()
    setting.launch(2.0)
    check(hip.hipMemsetD32Async(setting.memory, 0x3F800000, 0, setting.stream))  # nothing: no node
    setting.launch(3.0)
    assert check(hip.hipStreamIsCapturing(setting.stream)) is STATUS.hipStreamCaptureStatusActive
    assert check(hip.hipStreamGetCaptureInfo(setting.stream))[1] > 0
    assert check(hip.hipStreamGetCaptureInfo_v2(setting.stream, None))[3] == 1
    graph = setting.end()
    assert check(hip.hipStreamIsCapturing(setting.stream)) is STATUS.hipStreamCaptureStatusNone
    assert setting.value() == 1.0
    assert kinds(graph) == [TYPE.hipGraphNodeTypeKernel] * 2
    executable = instantiate(graph)
    check(hip.hipGraphDestroy(graph))
    assert setting.run(executable, 3) == 6.0**3
    check(hip.hipGraphExecDestroy(executable))
    assert code(hip.hipGraphLaunch(executable, setting.stream)) == "hipErrorInvalidValue"


def test_a_capture_takes_copies_fills_and_host_functions(setting):
    source, target, called = np.full(N, 5.0, np.float32), np.zeros(N, np.float32), []
    setting.begin()
    check(hip.hipMemsetAsync(setting.memory, 0, 4 * N, setting.stream))
    check(hip.hipMemcpyAsync(setting.memory, source, 4 * N, KIND.hipMemcpyHostToDevice, setting.stream))
    setting.launch(2.0)
    check(hip.hipMemcpyAsync(target, setting.memory, 4 * N, KIND.hipMemcpyDeviceToHost, setting.stream))
    check(hip.hipLaunchHostFunc(setting.stream, called.append, "done"))
    graph = setting.end()
    names = [kind.name.removeprefix("hipGraphNodeType") for kind in kinds(graph)]
    assert names == ["Memset", "Memcpy", "Kernel", "Memcpy", "Host"]
    executable = instantiate(graph)
    assert not target.any()
    assert not called
    setting.run(executable)
    assert (target == 10.0).all()
    source[:] = 7.0  # host memory is read when the graph runs
    setting.run(executable)
    assert (target == 14.0).all()
    assert called == ["done"] * 2


def test_a_capture_over_two_streams(setting):
    fork, join = check(hip.hipEventCreate()), check(hip.hipEventCreate())
    setting.begin()
    setting.launch(2.0)
    check(hip.hipEventRecord(fork, setting.stream))
    check(hip.hipStreamWaitEvent(setting.other, fork, 0))
    assert check(hip.hipStreamIsCapturing(setting.other)) is STATUS.hipStreamCaptureStatusActive
    setting.launch(3.0, setting.other)
    setting.launch(5.0, setting.stream)
    check(hip.hipEventRecord(join, setting.other))
    assert code(hip.hipEventSynchronize(join)) == "hipErrorCapturedEvent"
    check(hip.hipStreamWaitEvent(setting.stream, join, 0))
    setting.launch(7.0)
    graph = setting.end()
    first, last, count = check(hip.hipGraphGetEdges(graph))
    nodes, _ = check(hip.hipGraphGetNodes(graph))
    pairs = {(nodes.index(a), nodes.index(b)) for a, b in zip(first, last, strict=True)}
    assert pairs == {(0, 1), (0, 2), (1, 3), (2, 3)}
    assert count == 4
    assert check(hip.hipGraphGetRootNodes(graph)) == ([nodes[0]], 1)
    assert check(hip.hipGraphNodeGetDependentNodes(nodes[0])) == ([nodes[1], nodes[2]], 2)
    assert setting.run(instantiate(graph)) == 210.0


def test_captures_that_fail(setting):
    assert code(hip.hipStreamBeginCapture(None, GLOBAL)) == "hipErrorStreamCaptureUnsupported"
    assert code(hip.hipStreamBeginCapture(setting.stream, 9)) == "hipErrorInvalidValue"
    assert code(hip.hipStreamEndCapture(setting.stream)) == "hipErrorIllegalState"
    setting.begin()
    assert code(hip.hipStreamBeginCapture(setting.stream, GLOBAL)) == "hipErrorIllegalState"
    assert code(hip.hipMallocAsync(64, setting.stream)) == "hipErrorStreamCaptureUnsupported"
    assert code(hip.hipStreamDestroy(setting.stream)) == "hipErrorStreamCaptureUnsupported"
    assert code(hip.hipStreamSynchronize(setting.stream)) == "hipErrorStreamCaptureUnsupported"
    status = check(hip.hipStreamIsCapturing(setting.stream))
    assert status is STATUS.hipStreamCaptureStatusInvalidated
    extra = setting.arguments(2.0)
    bad = hip.hipModuleLaunchKernel(setting.kernel, 1, 1, 1, N, 1, 1, 0, setting.stream, None, extra)
    assert code(bad) == "hipErrorStreamCaptureInvalidated"
    assert code(hip.hipStreamEndCapture(setting.stream)) == "hipErrorStreamCaptureInvalidated"
    setting.launch(2.0)
    check(hip.hipStreamSynchronize(setting.stream))
    assert setting.value() == 2.0


def test_work_that_is_not_joined_fails_the_capture(setting):
    event, outside = check(hip.hipEventCreate()), check(hip.hipEventCreate())
    check(hip.hipEventRecord(outside, setting.other))
    setting.begin()
    check(hip.hipEventRecord(event, setting.stream))
    check(hip.hipStreamWaitEvent(setting.other, event, 0))
    setting.launch(3.0, setting.other)
    assert code(hip.hipStreamEndCapture(setting.other)) == "hipErrorStreamCaptureUnmatched"
    assert code(hip.hipStreamEndCapture(setting.stream)) == "hipErrorStreamCaptureUnjoined"
    setting.begin()
    assert code(hip.hipStreamWaitEvent(setting.stream, outside, 0)) == "hipErrorStreamCaptureIsolation"
    assert code(hip.hipStreamEndCapture(setting.stream)) == "hipErrorStreamCaptureInvalidated"


def test_two_captures_stay_apart(setting):
    event = check(hip.hipEventCreate())
    setting.begin()
    check(hip.hipStreamBeginCapture(setting.other, GLOBAL))
    check(hip.hipEventRecord(event, setting.other))
    assert code(hip.hipStreamWaitEvent(setting.stream, event, 0)) == "hipErrorStreamCaptureMerge"


def test_a_capture_is_ended_by_the_thread_that_began_it(setting):
    setting.begin()
    seen = []
    thread = threading.Thread(target=lambda: seen.append(code(hip.hipStreamEndCapture(setting.stream))))
    thread.start()
    thread.join(30)
    assert seen == ["hipErrorStreamCaptureWrongThread"]


def test_the_null_stream_is_refused_while_others_are_captured(setting):
    setting.begin()
    assert code(hip.hipMemset(setting.memory, 0, 4)) == "hipErrorStreamCaptureImplicit"
    assert code(hip.hipDeviceSynchronize()) == "hipErrorStreamCaptureUnsupported"
    assert code(hip.hipStreamEndCapture(setting.stream)) == "hipErrorStreamCaptureInvalidated"
    check(hip.hipMemset(setting.memory, 0, 4))


def test_graphs_made_by_hand(setting):
    graph = check(hip.hipGraphCreate(0))
    out, called = np.zeros(N, np.float32), []
    fill = hip.hipMemsetParams(dst=setting.memory, elementSize=4, value=0x40000000, width=N, height=1)  # 2.0
    first = check(hip.hipGraphAddMemsetNode(graph, None, 0, fill))
    second = check(hip.hipGraphAddKernelNode(graph, [first], 1, setting.params(3.0)))
    empty = check(hip.hipGraphAddEmptyNode(graph, [first], 1))
    copy = hip.hipGraphAddMemcpyNode1D(
        graph, (second, empty), 2, out, setting.memory, 4 * N, KIND.hipMemcpyDeviceToHost
    )
    third = check(copy)
    host = hip.hipHostNodeParams(fn=lambda data: called.append((data, out[0])), userData="seen")
    check(hip.hipGraphAddHostNode(graph, third, 1, host))
    executable = instantiate(graph)
    setting.run(executable)
    assert called == [("seen", 6.0)]

    # Arguments change in the executable graph, the graph keeps its own.
    check(hip.hipGraphExecKernelNodeSetParams(executable, second, setting.params(5.0)))
    fill.value = 0x40400000
    check(hip.hipGraphExecMemsetNodeSetParams(executable, first, fill))
    assert setting.run(executable) == 15.0
    assert setting.run(instantiate(graph)) == 6.0
    assert check(hip.hipGraphKernelNodeGetParams(second)).gridDim.x == 1
    check(hip.hipGraphNodeSetEnabled(executable, second, 0))
    assert check(hip.hipGraphNodeGetEnabled(executable, second)) == 0
    assert setting.run(executable) == 3.0
    assert code(hip.hipGraphNodeSetEnabled(executable, empty, 0)) == "hipErrorInvalidValue"
    assert (
        code(hip.hipGraphExecKernelNodeSetParams(executable, first, setting.params(1.0)))
        == "hipErrorInvalidValue"
    )


def test_dependencies_decide_the_order(setting):
    graph = check(hip.hipGraphCreate(0))
    fill = hip.hipMemsetParams(dst=setting.memory, elementSize=4, value=0x40000000, width=N, height=1)
    kernel = check(hip.hipGraphAddKernelNode(graph, None, 0, setting.params(3.0)))
    first = check(hip.hipGraphAddMemsetNode(graph, None, 0, fill))
    check(hip.hipGraphAddDependencies(graph, [first], [kernel], 1))
    assert code(hip.hipGraphAddDependencies(graph, [first], [kernel], 1)) == "hipErrorInvalidValue"
    assert setting.run(instantiate(graph)) == 6.0
    table = (ctypes.c_void_p * 1)(int(kernel))
    check(hip.hipGraphAddDependencies(graph, table, [first], 1))
    assert code(hip.hipGraphInstantiate(graph, 0)) == "hipErrorInvalidValue"
    assert "circle" in hip.last_message()
    check(hip.hipGraphRemoveDependencies(graph, [first], [kernel], 1))
    assert setting.run(instantiate(graph)) == 2.0
    check(hip.hipGraphDestroyNode(first))
    setting.set(1.0)
    assert setting.run(instantiate(graph)) == 3.0
    assert check(hip.hipGraphGetNodes(graph)) == ([kernel], 1)


def test_an_executable_graph_takes_another_ones_arguments(setting):
    graphs = []
    for by in (2.0, 3.0):
        setting.begin()
        setting.launch(by)
        setting.launch(10.0)
        graphs.append(setting.end())
    executable = instantiate(graphs[0])
    assert setting.run(executable) == 20.0
    result = check(hip.hipGraphExecUpdate(executable, graphs[1], None))
    assert result is hip.hipGraphExecUpdateResult.hipGraphExecUpdateSuccess
    assert setting.run(executable) == 600.0
    setting.begin()
    check(hip.hipMemsetAsync(setting.memory, 0, 4, setting.stream))
    setting.launch(1.0)
    other = setting.end()
    assert code(hip.hipGraphExecUpdate(executable, other, None)) == "hipErrorGraphExecUpdateFailure"
    assert "NodeTypeChanged" in hip.last_message()
    assert setting.run(executable) == 18000.0


def test_graphs_in_graphs_and_copies_of_graphs(setting, tmp_path):
    setting.begin()
    setting.launch(2.0)
    inner = setting.end()
    child = instantiate(inner)
    setting.begin()
    check(hip.hipGraphLaunch(child, setting.stream))
    setting.launch(3.0)
    outer = setting.end()
    assert kinds(outer)[0] is TYPE.hipGraphNodeTypeGraph
    check(hip.hipGraphAddChildGraphNode(outer, None, 0, inner))
    assert setting.run(instantiate(outer)) == 12.0
    clone = check(hip.hipGraphClone(outer))
    node = check(hip.hipGraphGetNodes(outer))[0][1]
    twin = check(hip.hipGraphNodeFindInClone(node, clone))
    check(hip.hipGraphKernelNodeSetParams(twin, setting.params(1.0)))
    setting.set(1.0)
    assert setting.run(instantiate(clone)) == 4.0
    assert code(hip.hipGraphNodeFindInClone(twin, clone)) == "hipErrorInvalidValue"
    path = tmp_path / "graph.dot"
    check(hip.hipGraphDebugDotPrint(outer, str(path), 0))
    text = path.read_text()
    assert text.startswith("digraph {")
    assert "Kernel scale" in text
    assert "n0 -> n1" in text
    assert code(hip.hipGraphDebugDotPrint(outer, b"/nowhere/x.dot", 0)) == "hipErrorOperatingSystem"


def test_events_in_graphs(setting):
    event = check(hip.hipEventCreate())
    graph = check(hip.hipGraphCreate(0))
    kernel = check(hip.hipGraphAddKernelNode(graph, None, 0, setting.params(2.0)))
    record = check(hip.hipGraphAddEventRecordNode(graph, [kernel], 1, event))
    check(hip.hipGraphAddEventWaitNode(graph, [record], 1, event))
    assert check(hip.hipGraphEventRecordNodeGetEvent(record)) == event
    check(hip.hipGraphLaunch(instantiate(graph), setting.stream))
    check(hip.hipEventSynchronize(event))
    assert setting.value() == 2.0


def test_arguments_that_are_no_graphs(setting):
    graph, other = check(hip.hipGraphCreate(0)), check(hip.hipGraphCreate(0))
    node = check(hip.hipGraphAddEmptyNode(graph, None, 0))
    for result in (
        hip.hipGraphCreate(1),
        hip.hipGraphInstantiate(7, 0),
        hip.hipGraphAddEmptyNode(graph, [node], 2),
        hip.hipGraphAddEmptyNode(graph, [7], 1),
        hip.hipGraphAddEmptyNode(other, [node], 1),
        hip.hipGraphKernelNodeGetParams(node),
        hip.hipGraphAddMemcpyNode1D(graph, None, 0, None, None, 0, KIND.hipMemcpyDefault),
        hip.hipGraphInstantiateWithFlags(graph, 64),
    ):
        assert code(result) == "hipErrorInvalidValue"
    with pytest.raises(TypeError, match="hipKernelNodeParams"):
        hip.hipGraphAddKernelNode(graph, None, 0, None)
