"""Folds over the lanes of a wave and over the waves of a workgroup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..isa.builder import Register, exec_lo
from .arithmetic import Fold, reduce_lanes, reduce_list
from .built import ArraySpec
from .writer import Writer, dtype_bytes

__all__ = ["WAVE", "GroupWriter", "element_bytes"]

WAVE: Final = 32
"""Lanes of a wave."""

_LANE_BITS: Final = 5
_SLOT: Final = 4  # bytes that a wave leaves for the others


def element_bytes(spec: ArraySpec) -> int:
    """Bytes of an element."""
    return dtype_bytes(spec.dtype)


class GroupWriter(Writer):
    """A kernel in whose workgroups ``lanes`` neighbouring work-items have something in common.

    Parameters
    ----------
    name : str
        Symbol of the kernel.
    specs : sequence of ArraySpec
        Inputs, then outputs.
    block : int
        Work-items of a workgroup.
    lanes : int
        Work-items of a team, a power of two: of a part of a wave, or of the whole workgroup.
    vector : int
        Neighbouring elements that a lane takes at a time.
    views, workgroup_ids
        Of :class:`.writer.Writer`.

    Attributes
    ----------
    lane : Register
        VGPR with the lane's number in its team.
    waves : int
        Waves of a team that is larger than one; else 1.
    """

    def __init__(
        self,
        name: str,
        specs: Sequence[ArraySpec],
        block: int,
        *,
        lanes: int,
        vector: int,
        views: Sequence[ArraySpec] = (),
        workgroup_ids: str = "x",
    ) -> None:
        self.waves = max(1, lanes // WAVE)
        # two places per wave: of the next fold one is written while the last one's is still read
        lds = 2 * _SLOT * self.waves if self.waves > 1 else 0
        super().__init__(name, specs, block, lds=lds, views=views, workgroup_ids=workgroup_ids)
        self._lanes, self._width, self._parity = lanes, vector, 0
        self.load_arguments()
        self.lane = self.vgpr()
        self.v_and_b32(self.lane, lanes - 1, self.workitem_id)

    def accumulators(self, fold: Fold, dtype: str = "f32") -> list[Register]:
        """Take a register for each element of a vector, with the fold's identity in it."""
        made = self.vgprs(self._width)
        for register in made:
            self.v_mov_b32(register, fold.identity(dtype))
        return made

    def total(self, accumulators: Sequence[Register], fold: Fold, dtype: str = "f32") -> Register:
        """Fold accumulators over all lanes of each team: the first of them has the result in every lane."""
        mnemonic = fold.instruction(dtype)
        value = reduce_list(self, accumulators, mnemonic)
        reduce_lanes(self, value, mnemonic, min(self._lanes, WAVE))
        if self.waves > 1:
            self.exchange(value, value)
            reduce_lanes(self, value, mnemonic, self.waves)
        return value

    def exchange(self, destination: Register, source: Register) -> None:
        """Show each wave what the others' first lanes hold: lane ``i`` gets that of wave ``i % waves``.

        All waves of the workgroup come here, with EXEC full, and as often as each other.
        """
        place = _SLOT * self.waves * self._parity
        self._parity ^= 1
        with self.temporaries():
            address = self.vgpr()
            self.v_lshrrev_b32(address, _LANE_BITS, self.lane)
            self.v_lshlrev_b32(address, 2, address)
            self.s_mov_b32(exec_lo, 1)
            self.ds_store_b32(address, source, offset=place)
            self.s_mov_b32(exec_lo, -1)
            self.s_barrier()
            self.v_and_b32(address, self.waves - 1, self.lane)
            self.v_lshlrev_b32(address, 2, address)
            self.ds_load_b32(destination, address, offset=place)
