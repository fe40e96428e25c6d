"""Tiles of keys and of values on their way from memory to LDS, for attention by the matrix unit.

The work-items of a workgroup fetch eight elements of a place at a time. Elements beyond a head, and
work-items that have nothing to fetch, are left out by EXEC: their registers hold zeros from the start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from ..isa.builder import Register, exec_lo
from .arithmetic import divide_by_constant
from .attention_problem import AttentionProblem
from .writer import Writer

__all__ = ["PIECE", "THREADS", "Emit", "KeyTile", "ValueTile", "load_elements"]

#: Writes one instruction, or a few that stand together.
Emit = Callable[[], object]

THREADS: Final = 128
"""Work-items of a workgroup."""

PIECE: Final = 16
"""Rows, columns and terms of a matrix instruction."""

_CHUNK: Final = 8  # elements of a load
_BYTES: Final = 16
# what lies between planes of keys and between pieces of values: lanes that store together use all banks
_KEY_GAP: Final = 16
_VALUE_GAP: Final = 32
#: Selectors of ``v_perm_b32``: the lower and the upper halves of two registers.
_LOWER: Final = 0x05040100
_UPPER: Final = 0x07060302
_STORES: Final = {1: "ds_store_b32", 2: "ds_store_b64", 4: "ds_store_b128"}
_LOADS: Final = {1: "global_load_b32", 2: "global_load_b64", 3: "global_load_b96", 4: "global_load_b128"}


def load_elements(
    k: Writer, data: Register, offset: Register, base: Register, extra: int, count: int
) -> None:
    """Load 1 to 8 neighbouring elements of 16 bits; what else the last register holds stays.

    Parameters
    ----------
    k : Writer
        The builder.
    data : Register
        VGPRs, as many as hold eight elements.
    offset : Register
        VGPR with an unsigned number of bytes.
    base : Register
        SGPR pair.
    extra : int
        Bytes.
    count : int
        Elements.
    """
    words = count // 2
    if words:
        k.instruction(_LOADS[words], data[0 : words - 1], offset, base, offset=extra)
    if count % 2:
        k.global_load_d16_b16(data[words], offset, base, offset=extra + 4 * words)


@dataclass(frozen=True, slots=True)
class _Lanes:
    """Masks in SGPRs; None where all lanes are meant.

    Attributes
    ----------
    valid : Register or None
        Lanes that have a chunk.
    whole, part : Register or None
        Lanes whose chunk is all within the head, or begins in it; ``part`` is None where there are none.
    """

    valid: Register | None
    whole: Register | None
    part: Register | None


class _Tile:
    """Who fetches what, and where it goes."""

    def __init__(self, k: Writer, problem: AttentionProblem, base: Register, places: int) -> None:
        self.k, self.problem, self.base, self.places = k, problem, base, places
        self.chunks = -(-problem.head // PIECE) * 2
        self._whole, self._part = divmod(problem.head, _CHUNK)

    def _take_lanes(self, units: int) -> _Lanes:
        """Take registers for masks, where work-items have no chunk or not all of one."""
        k = self.k
        valid = k.sgpr() if units < THREADS else None
        if valid is None and self._whole == self.chunks:
            return _Lanes(None, None, None)
        return _Lanes(valid, k.sgpr(), k.sgpr() if self._part else None)

    def _find_lanes(self, lanes: _Lanes, chunk: Register, row: Register, rows: int) -> None:
        """Compute masks from the numbers of a lane's chunk and of its row, of which there are some."""
        k = self.k
        if lanes.valid is not None:
            k.v_cmp_gt_u32(lanes.valid, rows, row)
        for mask, compare in ((lanes.whole, k.v_cmp_gt_u32), (lanes.part, k.v_cmp_eq_u32)):
            if mask is not None:
                compare(mask, self._whole, chunk)
                if lanes.valid is not None:
                    k.s_and_b32(mask, mask, lanes.valid)

    def _clear(self, data: Sequence[Register], lanes: _Lanes) -> None:
        """Set registers to zero into which some lanes load nothing."""
        if lanes.whole is not None:
            for four in data:
                for register in four:
                    self.k.v_mov_b32(register, 0)

    def _load(self, data: Register, offset: Register, extra: int, lanes: _Lanes) -> None:
        """Load a chunk in the lanes that have one."""
        k = self.k
        if lanes.whole is None:
            load_elements(k, data, offset, self.base, extra, _CHUNK)
            return
        if self._whole:
            k.s_mov_b32(exec_lo, lanes.whole)
            load_elements(k, data, offset, self.base, extra, _CHUNK)
        if lanes.part is not None:
            k.s_mov_b32(exec_lo, lanes.part)
            load_elements(k, data, offset, self.base, extra, self._part)
        k.s_mov_b32(exec_lo, -1)

    def _store(self, address: Register, data: Register, place: int, lanes: _Lanes) -> None:
        """Store to LDS in the lanes that have a chunk."""
        k = self.k
        if lanes.valid is not None:
            k.s_mov_b32(exec_lo, lanes.valid)
        k.instruction(_STORES[data.count], address, data, offset=place)
        if lanes.valid is not None:
            k.s_mov_b32(exec_lo, -1)

    def _offset(self, target: Register, row: Register, chunk: Register) -> None:
        """Compute where a chunk lies in memory; ``row`` is lost. Missing places are the last one."""
        k = self.k
        if self.problem.keys < self.places:
            k.v_min_u32(row, self.problem.keys - 1, row)
        k.v_mul_u32_u24(row, self.problem.pitch, row)
        k.v_lshl_add_u32(target, chunk, 4, row)


class KeyTile(_Tile):
    """Places as rows of a matrix: [chunk of eight elements][place], 16 bytes each.

    The places of a piece do not stand in their order: even ones of its sixteen rows are places 0 to 7, odd
    ones 10, 11, 8, 9, 14, 15, 12, 13. So a lane's eight scores of a piece are those of neighbours.

    Parameters
    ----------
    k : Writer
        The builder.
    problem : AttentionProblem
        What is computed.
    base : Register
        SGPR pair: address of the block's first place.
    places : int
        Of a block.

    Attributes
    ----------
    size : int
        Bytes of LDS.
    addresses : list of Register
        VGPRs: where this work-item stores.
    """

    def __init__(self, k: Writer, problem: AttentionProblem, base: Register, places: int) -> None:
        super().__init__(k, problem, base, places)
        self._plane = places * _BYTES + _KEY_GAP
        self.size = self._plane * self.chunks
        units = places * self.chunks
        rounds = range(0, units, THREADS)
        # where a work-item has the same chunk in each round, it stores at constant distances
        self._step = THREADS // self.chunks * _BYTES if THREADS % self.chunks == 0 else 0
        self._data = [k.vgpr(4) for _ in rounds]
        self._offsets = k.vgprs(len(rounds))
        self.addresses = k.vgprs(1 if self._step else len(rounds))
        self._lanes = [self._take_lanes(units - done) for done in rounds]

    def prepare(self, start: int) -> None:
        """Compute what each work-item loads, and where it stores; the tile begins at ``start`` in LDS."""
        k = self.k
        for number, (offset, lanes) in enumerate(zip(self._offsets, self._lanes, strict=True)):
            with k.temporaries():
                slot, chunk, row = k.vgprs(3)
                k.v_add_nc_u32(row, number * THREADS, k.workitem_id)
                divide_by_constant(k, slot, row, self.chunks)
                k.v_mul_u32_u24(chunk, self.chunks, slot)
                k.v_sub_nc_u32(chunk, row, chunk)
                self._find_lanes(lanes, chunk, slot, self.places)
                if number < len(self.addresses):
                    k.v_mul_u32_u24(row, self._plane, chunk)
                    k.v_lshl_add_u32(row, slot, 4, row)
                    k.v_add_nc_u32(self.addresses[number], start, row)
                k.v_and_b32(row, 1, slot)
                k.v_mul_u32_u24(row, 10, row)
                k.v_bfe_u32(offset, slot, 1, 3)
                k.v_xor_b32(row, row, offset)
                k.v_and_b32(offset, -PIECE, slot)
                k.v_add_nc_u32(row, row, offset)
                self._offset(offset, row, chunk)
            self._clear([self._data[number]], lanes)

    def fetch(self) -> list[Emit]:
        """Load a block's places into registers."""
        return [
            partial(self._load, data, offset, 0, lanes)
            for data, offset, lanes in zip(self._data, self._offsets, self._lanes, strict=True)
        ]

    def stores(self) -> list[Emit]:
        """Store what has been fetched."""
        found: list[Emit] = []
        for number, (data, lanes) in enumerate(zip(self._data, self._lanes, strict=True)):
            address = self.addresses[0 if self._step else number]
            found.append(partial(self._store, address, data, number * self._step, lanes))
        return found

    def loads(self, target: Register, address: Register, piece: int, part: int, start: int) -> list[Emit]:
        """Load sixteen elements of a piece's places: a matrix operand.

        Parameters
        ----------
        target : Register
            Eight VGPRs.
        address : Register
            VGPR: 16 times the number of the lane's row.
        piece, part : int
            Which places, and which elements, by sixteens.
        start : int
            Where the tile begins in LDS.
        """
        place = start + piece * PIECE * _BYTES + 2 * part * self._plane
        return [
            partial(self.k.ds_load_b128, target[0:3], address, offset=place),
            partial(self.k.ds_load_b128, target[4:7], address, offset=place + self._plane),
        ]


class ValueTile(_Tile):
    """Places as columns of a matrix: [chunk of eight places][element], 16 bytes each.

    A work-item fetches eight elements of several places, and puts those of an element together. Elements of a
    piece do not stand in their order: even ones of its sixteen rows are elements 0 to 7, odd ones 8 to 15. So
    a lane's eight results of a piece are neighbours.

    Parameters
    ----------
    k, problem, base, places
        Of :class:`KeyTile`.

    Attributes
    ----------
    size : int
        Bytes of LDS.
    addresses : list of Register
        VGPR: where this work-item stores.
    spare : list of Register
        VGPRs that hold nothing but between :meth:`turned` and :meth:`stores`.
    """

    def __init__(self, k: Writer, problem: AttentionProblem, base: Register, places: int) -> None:
        super().__init__(k, problem, base, places)
        self._piece = PIECE * _BYTES + _VALUE_GAP
        self._plane = self._piece * self.chunks // 2
        self.size = self._plane * places // _CHUNK
        self._rows = 2
        while places // self._rows * self.chunks > THREADS:
            self._rows *= 2
        self._data = [k.vgpr(4) for _ in range(self._rows)]
        clamped = problem.keys < places
        self._offsets = k.vgprs(self._rows if clamped else 1)
        self.addresses = k.vgprs(1)
        self._words = k.vgpr(_CHUNK // 2 * self._rows)
        self.spare = list(self._words)
        self._lanes = self._take_lanes(places // self._rows * self.chunks)

    def prepare(self, start: int) -> None:
        """Compute what each work-item loads, and where it stores; the tile begins at ``start`` in LDS."""
        k, rows = self.k, self._rows
        # work-items that follow each other have the groups of rows of one chunk, then those of the next
        bits = (_CHUNK // rows).bit_length() - 1
        with k.temporaries():
            group, chunk, row, part = k.vgprs(4)
            k.v_lshrrev_b32(part, bits, k.workitem_id)
            divide_by_constant(k, group, part, self.chunks)
            k.v_mul_u32_u24(chunk, self.chunks, group)
            k.v_sub_nc_u32(chunk, part, chunk)
            k.v_and_b32(part, (1 << bits) - 1, k.workitem_id)
            address = self.addresses[0]
            k.v_mul_u32_u24(address, self._plane, group)
            k.v_add_nc_u32(address, start, address)
            k.v_mul_u32_u24(row, 2 * rows, part)
            k.v_add_nc_u32(address, address, row)
            k.v_lshrrev_b32(row, 1, chunk)
            k.v_mul_u32_u24(row, self._piece, row)
            k.v_add_nc_u32(address, address, row)
            k.v_and_b32(row, 1, chunk)
            k.v_lshl_add_u32(address, row, 4, address)
            k.v_lshl_add_u32(group, group, bits, part)
            self._find_lanes(self._lanes, chunk, group, self.places // rows)
            for number, offset in enumerate(self._offsets):
                k.v_mul_u32_u24(row, rows, group)
                k.v_add_nc_u32(row, number, row)
                self._offset(offset, row, chunk)
        self._clear(self._data, self._lanes)

    def fetch(self) -> list[Emit]:
        """Load a block's places into registers."""
        found: list[Emit] = []
        for number, data in enumerate(self._data):
            own = len(self._offsets) > 1
            offset, extra = self._offsets[number if own else 0], 0 if own else number * self.problem.pitch
            found.append(partial(self._load, data, offset, extra, self._lanes))
        return found

    def turned(self) -> list[Emit]:
        """Put together what has been fetched: the places of each element, two in a register."""
        found: list[Emit] = []
        for element in range(_CHUNK):
            selector = _UPPER if element % 2 else _LOWER
            for number, register in enumerate(self._column(element)):
                low, high = (each[element // 2] for each in self._data[2 * number : 2 * number + 2])
                found.append(partial(self.k.v_perm_b32, register, high, low, selector))
        return found

    def stores(self) -> list[Emit]:
        """Store what has been put together."""
        address = self.addresses[0]
        return [
            partial(self._store, address, self._column(element), 2 * _BYTES * element, self._lanes)
            for element in range(_CHUNK)
        ]

    def _column(self, element: int) -> Register:
        words = self._rows // 2
        return self._words[element * words : (element + 1) * words - 1]

    def loads(self, target: Register, address: Register, piece: int, part: int, start: int) -> list[Emit]:
        """Load sixteen elements of a piece's places: a matrix operand; see :meth:`KeyTile.loads`."""
        place = start + 2 * piece * self._plane + part * self._piece
        return [
            partial(self.k.ds_load_b128, target[0:3], address, offset=place),
            partial(self.k.ds_load_b128, target[4:7], address, offset=place + self._plane),
        ]
