"""Launch functions: generated code does what the slow way does, in every state of stream and arguments."""

from __future__ import annotations

import gc
import itertools
import struct
import weakref
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET, STORE, asm_kernel

from barewave import BarewaveError, CheckError, Device, GPUTimeout, LaunchConfig, Program, Stream, launch

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)
STORES = Program.from_asm(STORE).kernel("store")


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture
def stream(device: Device) -> Iterator[Stream]:
    with device.stream(timeout=TIMEOUT) as opened:
        yield opened


def pointer(name: str, offset: int) -> str:
    return f".name: {name}, .offset: {offset}, .size: 8, .value_kind: global_buffer, .address_space: global"


def value(name: str, offset: int, size: int = 4, type_name: str = "") -> str:
    typed = f".type_name: {type_name}, " if type_name else ""
    return f".name: {name}, {typed}.offset: {offset}, .size: {size}, .value_kind: by_value"


# Copies its kernarg segment of 64 bytes, which is a launch's arguments as the card sees them, to out[].
ECHO_BODY = """
  s_load_b64 s[4:5], s[0:1], 0x0
  v_and_b32 v0, 0x3ff, v0
  v_lshlrev_b32 v0, 2, v0
  global_load_b32 v1, v0, s[0:1]
  s_waitcnt vmcnt(0) lgkmcnt(0)
  global_store_b32 v0, v1, s[4:5]
"""


def echo(*arguments: str):
    text = asm_kernel("echo", ECHO_BODY, (pointer("out", 0), *arguments), kernarg=64)
    return Program.from_asm(text).kernel("echo")


def seen(stream: Stream, out) -> bytes:
    stream.sync(TIMEOUT)
    return out.host[:16].tobytes()


CASES = [
    ((value("a", 8, 4, "uint"),), [(0,), (7,), (2**32 - 1,), (True,), (np.uint32(9),), (b"wxyz",)]),
    ((value("a", 8, 4, "int"),), [(-1,), (2**31 - 1,), (-(2**31),), (np.int32(-5),)]),
    ((value("a", 8),), [(-1,), (2**32 - 1,), (1.5,), (np.float32(2.5),), (b"1234",)]),
    ((value("a", 8, 4, "float"),), [(1.5,), (3,), (np.float32(0.1),)]),
    ((value("a", 8, 2, "half"), value("b", 12, 8, "double")), [(0.5, 1e300), (2, 3)]),
    ((value("a", 8, 8, "ulong"), value("b", 16, 1, "uchar")), [(2**64 - 1, 255), (0, 0)]),
    ((value("a", 8, 8, "long"), value("b", 16, 2, "short")), [(-(2**63), -(2**15)), (5, 6)]),
    ((value("a", 16, 12),), [(b"twelve bytes",), (bytearray(12),)]),
    ((value("b", 16), value("a", 8)), [(1, 2), (3, 4.0)]),
    ((pointer("p", 24), value("a", 40, 8)), [(None, 1), (4096, 2), (np.uint64(8192), -1)]),
]


@pytest.mark.parametrize(("arguments", "values"), CASES, ids=[str(number) for number in range(len(CASES))])
def test_the_card_sees_the_bytes_that_pack_makes_however_it_is_launched(
    device: Device, stream: Stream, arguments: tuple[str, ...], values: list[tuple[object, ...]]
) -> None:
    kernel = echo(*arguments)
    config = LaunchConfig(grid=1, block=16)
    with device.zeros(16, np.uint32) as out:
        bound = kernel[1, 16, stream]
        for given in [*values, *values]:  # the second time by functions that exist
            expected = kernel.pack(out, *given, device=device)
            for way in (
                lambda given=given: launch(stream, config, kernel, out, *given),
                lambda given=given: stream.launch(config, kernel, out, *given),
                lambda given=given: bound(out, *given),
                lambda given=given: kernel[1, 16](out, *given),
                stream.prepare(config, kernel, out, *given),
            ):
                out.host[...] = 0xEEEEEEEE
                way()
                device.sync(TIMEOUT)
                assert seen(stream, out) == expected


def test_wrong_values_are_explained_alike_by_every_way(device: Device, stream: Stream) -> None:
    with device.zeros(32, np.uint32) as out, Device("emulated") as other, other.zeros(32) as foreign:
        ways = [lambda *given: launch(stream, ONE, STORES, *given), STORES[1, 32, stream]]
        for way, _ in itertools.product(ways, range(2)):
            before = stream.launches
            for given, message in (
                ((out, 2**32), "argument 1 .*does not fit"),
                ((out, -1), "argument 1 .*does not fit"),
                ((out, "x"), "argument 1"),
                ((foreign, 1), "the buffer lives on card"),
                ((out.host, 1), "device.array"),
            ):
                with pytest.raises(CheckError, match=message):
                    way(*given)
            assert stream.launches == before
            way(out, 3)
        gone = device.zeros(4)
        gone.close()
        for way in ways:
            with pytest.raises(BarewaveError, match="is closed"):
                way(gone, 1)
    with pytest.raises(CheckError, match="takes 2 arguments"):
        launch(stream, ONE, STORES, 1, 2, 3)
    with pytest.raises(TypeError, match=r"store\(\) missing 1 .*'value'"):
        STORES[1, 32, stream](None)
    with pytest.raises(CheckError, match="takes 2 arguments"):
        stream.prepare(ONE, STORES, 1)


def test_names_of_arguments_that_python_or_the_function_itself_uses(device: Device, stream: Stream) -> None:
    names = ("index", "index", "lambda", "ring", "a b", "_x", "type", "tail", "None")
    kernel = echo(*[value(name, 8 + 4 * place, 4, "uint") for place, name in enumerate(names)])
    with device.zeros(16, np.uint32) as out:
        bound = kernel[1, 16, stream]
        for round_number in range(2):
            bound(out, *range(round_number, len(names) + round_number))
            words = np.frombuffer(seen(stream, out), np.uint32)[2 : 2 + len(names)]
            assert words.tolist() == list(range(round_number, len(names) + round_number))


def test_hidden_arguments_and_padding_are_written_at_every_launch(device: Device, stream: Stream) -> None:
    hidden = (
        ".offset: 16, .size: 4, .value_kind: hidden_block_count_x",
        ".offset: 20, .size: 2, .value_kind: hidden_group_size_x",
    )
    kernel = echo(value("a", 8, 4, "uint"), *hidden)
    with device.zeros(16, np.uint32) as out:
        for number in range(40):
            for grid in (1, 3):
                launch(stream, LaunchConfig(grid=grid, block=16), kernel, out, number)
                data = seen(stream, out)
                assert struct.unpack_from("<II", data, 8) == (number, 0)
                assert struct.unpack_from("<IH", data, 16) == (grid, 16)
                assert not any(data[22:])


def test_a_prepared_launch_runs_as_often_as_it_is_called(device: Device) -> None:
    with device.stream(packets=64, timeout=TIMEOUT) as stream, device.zeros(32, np.uint32) as out:
        steps = [stream.prepare(ONE, STORES, out, number) for number in range(50)]
        for step in steps * 20:
            step()
        stream.sync(TIMEOUT)
        assert stream.launches == stream.completed == 1000
        assert out.host[0] == 49
        steps[7]()
        stream.sync(TIMEOUT)
        assert out.host[0] == 7


def test_places_of_prepared_launches_are_used_again_only_when_their_work_has_ended(device: Device) -> None:
    with (
        device.stream(timeout=TIMEOUT) as stream, device.zeros(1, np.uint32) as flag,
        device.zeros(32, np.uint32) as out, device.zeros(32, np.uint32) as other,
    ):  # fmt: skip
        stream.launch(ONE, Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set"), flag)
        step = stream.prepare(ONE, STORES, out, 11)
        step()
        del step
        for number in range(3000):  # more than a page of places
            stream.prepare(ONE, STORES, other, number)
        flag.host[0] = 1
        stream.sync(TIMEOUT)
        assert out.host[0] == 11
        assert other.host[0] == 0
        pages = len(stream._fixed._pages)
        for number in range(3000):
            stream.prepare(ONE, STORES, other, number)
        assert len(stream._fixed._pages) == pages


def test_a_prepared_launch_keeps_its_buffers_and_not_its_stream(device: Device) -> None:
    stream = device.stream()
    out = device.zeros(32, np.uint32)
    reference = weakref.ref(out)
    step = stream.prepare(ONE, STORES, out, 1)
    del out
    gc.collect()
    assert reference() is not None
    step()
    stream.sync(TIMEOUT)
    stream.close()
    with pytest.raises(BarewaveError, match="is closed"):
        step()
    reference().close()
    del stream
    gc.collect()
    with pytest.raises(BarewaveError, match="is gone"):
        step()
    del step
    gc.collect()
    assert reference() is None


def test_functions_of_a_stream_that_failed_tell_why(device: Device) -> None:
    hang = Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set")
    with device.zeros(1, np.uint32) as flag, device.zeros(32, np.uint32) as out:
        stream = device.stream()
        bound, step = STORES[1, 32, stream], stream.prepare(ONE, STORES, out, 1)
        bound(out, 1)
        stream.launch(ONE, hang, flag)
        with pytest.raises(GPUTimeout):
            stream.sync(0.05)
        for way in (lambda: bound(out, 1), step, lambda: launch(stream, ONE, STORES, out, 1)):
            with pytest.raises(GPUTimeout, match="takes no new work"):
                way()
        stream.close()
        for way in (lambda: bound(out, 1), step, lambda: launch(stream, ONE, STORES, out, 1)):
            with pytest.raises(BarewaveError, match="is closed"):
                way()


def test_a_full_ring_is_waited_for_and_no_longer_than_the_timeout(device: Device) -> None:
    hang = Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set")
    with device.zeros(1, np.uint32) as flag, device.zeros(32, np.uint32) as out:
        stream = device.stream(packets=64, timeout=0.2)
        stream.launch(ONE, hang, flag)
        step = stream.prepare(ONE, STORES, out, 2)
        for _ in range(63):
            step()
        with pytest.raises(GPUTimeout, match="no free slot"):
            [step() for _ in range(3)]
        queued = stream.launches
        with pytest.raises(GPUTimeout, match="no free slot"):
            launch(stream, ONE, STORES, out, 1)
        assert stream.launches == queued
        flag.host[0] = 1
        stream.sync(TIMEOUT)
        step()
        stream.sync(TIMEOUT)
        assert stream.completed == queued + 1
        stream.close()


class Recorder:
    """Takes what a captured stream is given."""

    def __init__(self) -> None:
        self.taken: list[tuple[object, ...]] = []

    def launch(self, stream, config, kernel, arguments) -> None:
        self.taken.append((stream, config, kernel, arguments))


def test_every_way_to_launch_hands_over_to_a_capture(device: Device, stream: Stream) -> None:
    with device.zeros(32, np.uint32) as out:
        bound, step = STORES[1, 32, stream], stream.prepare(ONE, STORES, out, 1)
        ways = [lambda: bound(out, 1), step, lambda: launch(stream, ONE, STORES, out, 1)]
        for way in ways:
            way()
        before = stream.launches
        recorder = Recorder()
        stream.hand_over(recorder)
        for way in ways:
            way()
        assert recorder.taken == [(stream, ONE, STORES, (out, 1))] * 3
        assert stream.launches == before
        stream.hand_over(None)
        for way in ways:
            way()
        assert stream.launches == before + 3


def test_brackets_say_what_they_take(device: Device, stream: Stream) -> None:
    with device.zeros(32, np.uint32) as out:
        STORES[ONE, stream](out, 4)
        assert out.numpy()[0] == 4
        STORES[(1, 1), (32, 1), device](out, 5)
        assert out.numpy()[0] == 5
        with pytest.raises(CheckError, match="name a stream"):
            STORES[1, 32](out.address, 1)
    for wrong in ((1,), (1, 32, 5), (1, 32, stream, stream)):
        with pytest.raises(CheckError, match="takes grid, block and stream"):
            STORES[wrong]


def test_equal_geometries_share_a_binding(device: Device, stream: Stream) -> None:
    with device.zeros(32, np.uint32) as out:
        for number in range(100):
            launch(stream, LaunchConfig(grid=1, block=32), STORES, out, number)
        assert len(stream._bound) == 1
        assert hash(LaunchConfig(grid=1, block=32)) == hash(ONE)
        assert LaunchConfig(grid=2, block=32) != ONE


@pytest.mark.parametrize("name", ["turn", "pack", "ring", "launch", "make", "lambda", "größe"])
def test_a_kernel_may_have_any_name(stream: Stream, name: str) -> None:
    text = asm_kernel("renamed", ECHO_BODY, (pointer("out", 0), value("n", 8)), kernarg=64)
    kernel = Program.from_asm(text).kernel("renamed")
    kernel.name = name
    out = stream.device.zeros(16, np.uint32)
    stream.bind(ONE, kernel)(out, 5)
    assert struct.unpack_from("<QI", seen(stream, out)) == (out.address, 5)
    stream.prepare(ONE, kernel, out, 6)()
    assert struct.unpack_from("<QI", seen(stream, out)) == (out.address, 6)


FULLWIDTH = "\uff54\uff55\uff52\uff4e"  # Python takes it for "turn"


@pytest.mark.parametrize(
    "name", ["type0", "type1", "convert1", "hidden0", "argument0", "turn", "launch", FULLWIDTH]
)
def test_an_argument_may_have_any_name(stream: Stream, name: str) -> None:
    kernel = echo(value(name, 8), value("n", 12))
    out = stream.device.zeros(16, np.uint32)
    for number in (5, np.uint32(6), 7):
        stream.launch(ONE, kernel, out, number, 8)
        assert struct.unpack_from("<QII", seen(stream, out)) == (out.address, number, 8)
