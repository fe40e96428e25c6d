"""Image instructions without a sampler: linear images of all dimensions against a plain model."""

from __future__ import annotations

import numpy as np
import pytest
from memory_access import PLACE, ROOM, fill
from shader_harness import both_waves, every_level

from barewave.emulator.shader.waves import Reason

ONE_D, TWO_D, THREE_D, CUBE, ONE_D_ARRAY, TWO_D_ARRAY = range(8, 14)
R32_UINT, RGBA32_UINT, RG32_UINT, R8_UINT, R16_UINT, RGBA8_UNORM = 20, 61, 48, 5, 11, 42
DIMS = dict(enumerate(("1D", "2D", "3D", "CUBE", "1D_ARRAY", "2D_ARRAY"), ONE_D))


def image(
    kind: int, number: int, width: int, height: int = 1, depth: int = 1, *, selectors: int = 0o7654,
    base_slice: int = 0, pitch: int = 0, mips: int = 0, swizzle: int = 0, compressed: int = 0,
    volume: int = 0,
) -> dict[int, int]:  # fmt: skip
    """A T# in s[8:15]; ``depth`` are slices, ``base_slice`` the first of them in the view."""
    last = depth - 1 if kind >= THREE_D else max(pitch - 1, 0)
    whole = (
        PLACE >> 8 | mips << 48 | number << 52 | width - 1 << 62 | height - 1 << 78 | selectors << 96
        | swizzle << 116 | kind << 124 | last << 128 | base_slice << 144 | volume << 160 | compressed << 213
    )  # fmt: skip
    return {8 + n: whole >> 32 * n & 0xFFFFFFFF for n in range(8)}


def row_bytes(width: int, size: int) -> int:
    return -(-width * size // 256) * 256


def random_points(rng, wave_size, *extents):
    """Coordinates of which some lie one beyond the image."""
    return [rng.integers(0, extent + 1, wave_size).astype(np.uint32) for extent in extents]


@both_waves
@every_level
@pytest.mark.parametrize(
    ("kind", "extents"),
    [
        (ONE_D, (70,)), (TWO_D, (70, 5)), (THREE_D, (9, 4, 3)), (CUBE, (3, 3, 6)), (ONE_D_ARRAY, (70, 4)),
        (TWO_D_ARRAY, (20, 3, 4)),
    ],
)  # fmt: skip
def test_texels_of_every_dimension(runner, level, wave_size, kind, extents):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, kind)
    rng = np.random.default_rng(kind)
    points = random_points(rng, wave_size, *extents)
    width = extents[0]
    height = extents[1] if kind not in (ONE_D, ONE_D_ARRAY) else 1
    depth = extents[-1] if kind >= THREE_D else 1
    text = f"image_load v8, v[0:{len(points) - 1}], s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_{DIMS[kind]} unorm"
    text = text.replace("v[0:0]", "v0")
    got = runner.barrier(
        text, level=level, wave_size=wave_size, sgprs=image(kind, R32_UINT, width, height, depth),
        vgprs=dict(enumerate(points)),
    )  # fmt: skip
    dwords = memory.view(np.uint32)
    inside = 0
    for lane in range(wave_size):
        point = [int(axis[lane]) for axis in points]
        x, y = point[0], point[1] if height > 1 else 0
        z = point[-1] if depth > 1 else 0
        place = row_bytes(width, 4) * (y + height * z) + 4 * x
        ok = all(value < extent for value, extent in zip(point, extents, strict=True))
        inside += ok
        assert int(got.vgprs[8, lane]) == (int(dwords[place // 4]) if ok else 0), (lane, point)
    assert 0 < inside < wave_size


@every_level
def test_registers_apart_and_16_bit_coordinates(runner, level):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 1)
    rng = np.random.default_rng(1)
    x, y, z = random_points(rng, 32, 20, 3, 4)
    sgprs = image(TWO_D_ARRAY, R32_UINT, 20, 3, 4)
    dim = "s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_2D_ARRAY unorm"
    plain = runner.barrier(
        f"image_load v8, v[0:2], {dim}", level=level, sgprs=sgprs, vgprs={0: x, 1: y, 2: z}
    )
    apart = runner.barrier(
        f"image_load v8, [v5, v3, v20], {dim}", level=level, sgprs=sgprs, vgprs={5: x, 3: y, 20: z}
    )
    packed = {0: x | y << np.uint32(16), 1: z | np.uint32(0xABC0000)}
    small = runner.barrier(f"image_load v8, v[0:1], {dim} a16", level=level, sgprs=sgprs, vgprs=packed)
    assert np.array_equal(plain.vgprs[8], apart.vgprs[8])
    assert np.array_equal(plain.vgprs[8], small.vgprs[8])


@every_level
def test_components_that_dmask_names_come_in_a_row(runner, level):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 2)
    x = np.arange(32, dtype=np.uint32) % 8
    texels = memory[: 8 * 16].view(np.uint32).reshape(8, 4)
    text = "image_load v[8:9], v0, s[8:15] dmask:0xa dim:SQ_RSRC_IMG_1D unorm"
    got = runner.barrier(text, level=level, sgprs=image(ONE_D, RGBA32_UINT, 8), vgprs={0: x})
    assert np.array_equal(got.vgprs[8], texels[x, 1])
    assert np.array_equal(got.vgprs[9], texels[x, 3])
    swapped = image(ONE_D, RGBA32_UINT, 8, selectors=0o1047)  # X is W, Y is R, Z is 0, W is 1
    text = "image_load v[8:11], v0, s[8:15] dmask:0xf dim:SQ_RSRC_IMG_1D unorm"
    got = runner.barrier(text, level=level, sgprs=swapped, vgprs={0: x + 7 * (x == 3)})
    inside = x != 3
    assert np.array_equal(got.vgprs[8], np.where(inside, texels[x, 3], 0))
    assert np.array_equal(got.vgprs[9], np.where(inside, texels[x, 0], 0))
    assert (got.vgprs[10] == 0).all()
    assert (got.vgprs[11] == 1).all()


@every_level
def test_formats_are_converted_both_ways(runner, level):
    memory = runner.memory(PLACE, ROOM)
    memory[:] = 0
    x = np.arange(32, dtype=np.uint32)
    values = [np.float32(n / 255) for n in (0, 64, 128, 255)]
    data = {4 + n: np.full(32, value.view(np.uint32), np.uint32) for n, value in enumerate(values)}
    sgprs = image(ONE_D, RGBA8_UNORM, 32)
    tail = "v0, s[8:15] dmask:0xf dim:SQ_RSRC_IMG_1D unorm"
    text = f"image_store v[4:7], {tail}\n image_load v[8:11], {tail}"
    got = runner.barrier(text, level=level, sgprs=sgprs, vgprs={0: x, **data})
    assert bytes(memory[:128]) == bytes([0, 64, 128, 255]) * 32
    for n, value in enumerate(values):
        assert (got.vgprs[8 + n] == value.view(np.uint32)).all()
    half = f"image_load v[8:9], {tail} d16"
    got = runner.barrier(half, level=level, sgprs=sgprs, vgprs={0: x})
    assert (got.vgprs[9] >> np.uint32(16) == 0x3C00).all()


@every_level
def test_stores_sort_by_dst_sel_and_fill_what_dmask_leaves_out(runner, level):
    memory = runner.memory(PLACE, ROOM)
    memory[:] = 0xEE
    x = np.arange(32, dtype=np.uint32)
    data = {4: np.full(32, 11, np.uint32), 5: np.full(32, 33, np.uint32)}
    bgra = image(ONE_D, RGBA32_UINT, 31, selectors=0o7456)  # R lies in Z, B in X
    text = "image_store v[4:5], v0, s[8:15] dmask:0x5 dim:SQ_RSRC_IMG_1D unorm"
    runner.barrier(text, level=level, sgprs=bgra, vgprs={0: x, **data})
    stored = memory[: 32 * 16].view(np.uint32).reshape(32, 4)
    assert (stored[:31] == [33, 0, 11, 0]).all()
    assert (memory[31 * 16 : 32 * 16] == 0xEE).all(), "the 32nd texel is outside"


@every_level
@pytest.mark.parametrize("number", [R8_UINT, R16_UINT, R32_UINT])
def test_raw_loads_and_stores(runner, level, number):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 5)
    kind = {R8_UINT: np.int8, R16_UINT: np.int16, R32_UINT: np.int32}[number]
    x = np.arange(32, dtype=np.uint32)
    texels = memory[: 32 * np.dtype(kind).itemsize].view(kind).copy()
    sgprs, tail = image(ONE_D, number, 32), "v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm"
    text = f"image_load_pck v8, {tail}\n image_load_pck_sgn v9, {tail}"
    got = runner.barrier(text, level=level, sgprs=sgprs, vgprs={0: x})
    unsigned = np.dtype(kind.__name__.replace("int", "uint"))
    assert np.array_equal(got.vgprs[8], texels.view(unsigned).astype(np.uint32))
    assert np.array_equal(got.vgprs[9], texels.astype(np.int32).view(np.uint32))
    runner.barrier(f"image_store_pck v1, {tail}", level=level, sgprs=sgprs, vgprs={0: x, 1: ~x})
    assert np.array_equal(memory[: texels.nbytes].view(unsigned), (~x).astype(unsigned))


@every_level
def test_a_pitch_wider_than_the_rows(runner, level):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 6)
    x, y = np.arange(32, dtype=np.uint32) % 4, np.arange(32, dtype=np.uint32) // 4
    text = "image_load v8, v[0:1], s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_2D unorm"
    got = runner.barrier(text, level=level, sgprs=image(TWO_D, R32_UINT, 4, 8, pitch=128), vgprs={0: x, 1: y})
    assert np.array_equal(got.vgprs[8], memory[: 8 * 512].view(np.uint32).reshape(8, 128)[y, x])


@every_level
def test_views_of_arrays_and_volumes_begin_at_their_first_slice(runner, level):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 7)
    z = np.arange(32, dtype=np.uint32) % 5
    zero = np.zeros(32, np.uint32)
    slices = memory[: 8 * 256].view(np.uint32).reshape(8, 64)[:, 0]
    text = "image_load v8, v[0:2], s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_{} unorm"
    for kind, volume in ((TWO_D_ARRAY, 0), (THREE_D, 1)):
        sgprs = image(kind, R32_UINT, 4, 1, 5, base_slice=2, volume=volume)
        vgprs = {0: zero, 1: zero, 2: z}
        got = runner.barrier(text.format(DIMS[kind]), level=level, sgprs=sgprs, vgprs=vgprs)
        assert np.array_equal(got.vgprs[8], np.where(z + 2 <= 4, slices[np.minimum(z + 2, 7)], 0))


@every_level
def test_only_mip_level_0_is_there(runner, level):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 8)
    x, mip = np.arange(32, dtype=np.uint32), np.arange(32, dtype=np.uint32) % 3
    text = "image_load_mip v8, v[0:1], s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm"
    got = runner.barrier(text, level=level, sgprs=image(ONE_D, R32_UINT, 32), vgprs={0: x, 1: mip})
    assert np.array_equal(got.vgprs[8], np.where(mip == 0, memory[:128].view(np.uint32), 0))


@every_level
def test_an_unbound_image_reads_0_and_takes_no_stores(runner, level):
    x = np.arange(32, dtype=np.uint32)
    tail = "v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm"
    got = runner.barrier(f"image_store v1, {tail}\n image_load v8, {tail}", level=level, vgprs={0: x, 1: x})
    assert (got.vgprs[8] == 0).all()


@every_level
@pytest.mark.parametrize(
    ("number", "change"),
    [(R32_UINT, {"mips": 1}), (R32_UINT, {"swizzle": 1}), (R32_UINT, {"compressed": 1}), (64, {}), (58, {})],
)
def test_what_is_not_linear_ends_the_kernel(runner, level, number, change):
    text = "image_load v8, v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm\n s_barrier"
    outcome = runner.run(text, level=level, sgprs=image(ONE_D, number, 8, **change), supported=False)
    assert outcome.reason == Reason.UNSUPPORTED


@every_level
@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("swap", lambda old, new: new), ("add", lambda old, new: old + new),
        ("sub", lambda old, new: old - new), ("and", lambda old, new: old & new),
        ("or", lambda old, new: old | new), ("xor", lambda old, new: old ^ new),
        ("umin", lambda old, new: min(old, new)), ("umax", lambda old, new: max(old, new)),
        ("smin", lambda old, new: min(old, new, key=lambda v: v ^ 1 << 31)),
        ("smax", lambda old, new: max(old, new, key=lambda v: v ^ 1 << 31)),
        ("inc", lambda old, new: 0 if old >= new else old + 1),
        ("dec", lambda old, new: new if old == 0 or old > new else old - 1),
    ],
)  # fmt: skip
def test_atomics(runner, level, name, model):
    memory = runner.memory(PLACE, ROOM)
    fill(memory, 9)
    rng = np.random.default_rng(9)
    x = np.arange(32, dtype=np.uint32)
    data = rng.integers(0, 1 << 32, 32, np.uint32)
    old = memory[:128].view(np.uint32).copy()
    text = f"image_atomic_{name} v1, v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm glc"
    got = runner.barrier(text, level=level, sgprs=image(ONE_D, R32_UINT, 31), vgprs={0: x, 1: data})
    assert np.array_equal(got.vgprs[1], np.where(x < 31, old, 0))
    wanted = [model(int(a), int(b)) & 0xFFFFFFFF for a, b in zip(old, data, strict=True)]
    wanted[31] = int(old[31])
    assert memory[:128].view(np.uint32).tolist() == wanted


@every_level
def test_compare_and_swap_of_64_bits(runner, level):
    memory = runner.memory(PLACE, ROOM)
    texels = memory[:256].view(np.uint64)
    texels[:] = np.arange(32)
    x = np.arange(32, dtype=np.uint32)
    vgprs = {0: x, 4: x + 100, 5: x * 0, 6: x & ~np.uint32(1), 7: x * 0}
    text = "image_atomic_cmpswap v[4:7], v0, s[8:15] dmask:0xf dim:SQ_RSRC_IMG_1D unorm glc"
    got = runner.barrier(text, level=level, sgprs=image(ONE_D, RG32_UINT, 32), vgprs=vgprs)
    assert np.array_equal(got.v64(4), np.arange(32))
    assert np.array_equal(texels, np.where(x % 2 == 0, x + 100, x))


@every_level
def test_an_atomic_of_another_size_than_the_texels_ends_the_kernel(runner, level):
    text = "image_atomic_add v1, v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm\n s_barrier"
    outcome = runner.run(text, level=level, sgprs=image(ONE_D, RG32_UINT, 8), supported=False)
    assert outcome.reason == Reason.UNSUPPORTED


@every_level
def test_texels_beyond_the_mapping_are_a_fault(runner, level):
    sgprs = image(TWO_D, R32_UINT, 1 << 14, 1 << 14)
    vgprs = {0: np.zeros(32, np.uint32), 1: np.full(32, 16000, np.uint32)}
    text = "image_load v8, v[0:1], s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_2D unorm\n s_barrier"
    outcome = runner.run(text, level=level, sgprs=sgprs, vgprs=vgprs, supported=False)
    assert outcome.reason == Reason.FAULT


@every_level
@pytest.mark.parametrize(
    "text",
    [
        "image_load v[8:11], v[0:2], s[8:15] dmask:0xf dim:SQ_RSRC_IMG_3D unorm",
        "image_store v[8:11], v[0:2], s[8:15] dmask:0xf dim:SQ_RSRC_IMG_2D_ARRAY unorm",
        "image_load_mip_pck v[8:9], v[0:2], s[8:15] dmask:0x3 dim:SQ_RSRC_IMG_2D unorm",
        "image_atomic_add v[8:9], v[0:1], s[8:15] dmask:0x3 dim:SQ_RSRC_IMG_2D unorm glc",
        "image_load v[8:9], v[0:1], s[8:15] dmask:0x3 dim:SQ_RSRC_IMG_2D unorm r128",
    ],
)
def test_random_descriptors_and_coordinates_end_in_order(runner, level, text):
    """Anything may be in the registers: a result, a fault or an error, never more."""
    rng = np.random.default_rng(10)
    seen = set()
    for number in range(60):
        sgprs = {8 + n: int(rng.integers(0, 1 << 32)) for n in range(8)}
        if number % 3:  # linear, of one level, mostly near mapped memory
            sgprs[8] = PLACE >> 8 & 0xFFFFFFFF
            sgprs[9] = sgprs[9] & 0xC3F0_0000 | PLACE >> 40
            sgprs[11] &= 0xFE00_0FFF
            sgprs[14] &= ~(1 << 21)
        kinds = (1 << 32, 1 << 4, 1 << 14)
        vgprs = {n: rng.integers(0, kinds[number % 3], 32, np.uint32) for n in range(12)}
        outcome = runner.run(text + "\n s_barrier", level=level, sgprs=sgprs, vgprs=vgprs, supported=False)
        seen.add(outcome.reason)
    assert seen <= {Reason.BARRIER, Reason.FAULT, Reason.UNSUPPORTED, Reason.ALIGNMENT}
    assert Reason.BARRIER in seen or Reason.FAULT in seen
    assert Reason.UNSUPPORTED in seen
