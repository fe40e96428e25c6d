"""Kernels over arrays without regard to their axes: vectors of 16 bytes, dealt out to all workgroups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from ..isa.builder import Register
from .built import ArraySpec
from .groups import GroupWriter, element_bytes
from .writer import dtype_bytes

__all__ = ["Flat", "FlatBody", "FlatPlan", "plan_flat"]

_BLOCK: Final = 256
_VECTOR_BYTES: Final = 16
_UNROLL: Final = 2  # vectors whose loads are in flight together
_MOST_GROUPS: Final = 1536  # 16 workgroups of 256 for each of 96 compute units


@dataclass(frozen=True, slots=True)
class FlatPlan:
    """How elements are dealt out.

    Attributes
    ----------
    size : int
        Elements.
    vector : int
        Neighbouring elements of a lane.
    block : int
        Work-items of a workgroup.
    groups : int
        Workgroups; 0 where there are no elements.
    """

    size: int
    vector: int
    block: int
    groups: int

    @property
    def vectors(self) -> int:
        """Whole vectors."""
        return self.size // self.vector

    @property
    def items(self) -> int:
        """Work-items."""
        return self.block * self.groups


def plan_flat(size: int, dtypes: Sequence[str]) -> FlatPlan:
    """Choose vectors of 16 bytes of the largest type, and as many workgroups of 256 as fill the card.

    Examples
    --------
    >>> plan_flat(1000, ["f32"])
    FlatPlan(size=1000, vector=4, block=256, groups=1)
    """
    vector = _VECTOR_BYTES // max(map(dtype_bytes, dtypes))
    groups = min(_MOST_GROUPS, -(-size // (vector * _BLOCK)))
    return FlatPlan(size, vector, _BLOCK, groups)


#: Takes the vectors of all inputs, gives those of all outputs.
FlatBody = Callable[[list[list[Register]]], Sequence[Sequence[Register]] | None]


class Flat(GroupWriter):
    """A kernel over all elements of arrays of one size, which workgroups take in turns.

    Parameters
    ----------
    name : str
        Symbol of the kernel.
    plan : FlatPlan
        How elements are dealt out.
    specs : sequence of ArraySpec
        Inputs, then outputs.

    Attributes
    ----------
    plan : FlatPlan
        As given.
    width : int
        Elements of the vectors that a sweep's body is called with.
    """

    def __init__(self, name: str, plan: FlatPlan, specs: Sequence[ArraySpec]) -> None:
        super().__init__(name, specs, plan.block, lanes=plan.block, vector=plan.vector)
        self.plan = plan
        self.width = plan.vector

    def sweep(self, inputs: Sequence[str], body: FlatBody, outputs: Sequence[str] = ()) -> None:
        """Load, compute and store every element.

        Parameters
        ----------
        inputs, outputs : sequence of str
            Arrays. One of both is changed in place.
        body : callable
            Called with vectors of the plan's length, and for the last elements with vectors of one.
        """
        plan = self.plan
        if not plan.size:
            return
        vector, items = plan.vector, plan.items
        with self.temporaries():
            bases = {each: self.sgpr(2) for each in dict.fromkeys((*inputs, *outputs))}
            index, step = self.vgpr(), self.sgpr()
            # a workgroup's vectors follow each other, and after all workgroups the first one goes on
            self.s_mul_i32(step, self.workgroup_id_x, plan.block)
            self.v_add_nc_u32(index, step, self.lane)
            offsets = self._offsets(bases, vector)
            for each, pair in bases.items():
                self.s_mov_b64(pair, self.bases[each])
                self.advance(pair, self.workgroup_id_x, plan.block * vector * self._bytes(each))
            rounds, rest = divmod(plan.vectors, items)
            looped = rounds // _UNROLL
            if looped:
                counter = self.sgpr()
                with self.loop(counter, looped):
                    self._some(inputs, body, outputs, bases, offsets, _UNROLL)
                    for each, pair in bases.items():
                        self.advance(pair, _UNROLL, items * vector * self._bytes(each))
            if rounds % _UNROLL:
                self._some(inputs, body, outputs, bases, offsets, 1)
                for each, pair in bases.items():
                    self.advance(pair, 1, items * vector * self._bytes(each))
            if rest:
                with self.lanes_below(rest, index):
                    self._some(inputs, body, outputs, bases, offsets, 1)
            tail = plan.size % vector
            if tail:
                with self.lanes_below(tail, index):
                    for each, pair in bases.items():
                        self.s_mov_b64(pair, self.bases[each])
                        self.advance(pair, 1, plan.vectors * vector * self._bytes(each))
                    self.width = 1
                    self._some(inputs, body, outputs, bases, self._offsets(bases, 1), 1)
                    self.width = vector

    def _bytes(self, name: str) -> int:
        return element_bytes(self.specs[name])

    def _offsets(self, names: Sequence[str] | dict[str, Register], vector: int) -> dict[int, Register]:
        """VGPRs with the bytes to the lane's vector, for each size of element."""
        made: dict[int, Register] = {}
        for each in names:
            size = self._bytes(each)
            if size not in made:
                made[size] = self.vgpr()
                self.v_lshlrev_b32(made[size], (size * vector).bit_length() - 1, self.lane)
        return made

    def _some(
        self,
        inputs: Sequence[str],
        body: FlatBody,
        outputs: Sequence[str],
        bases: dict[str, Register],
        offsets: dict[int, Register],
        count: int,
    ) -> None:
        """Take some rounds: all loads first."""
        vector = self.width
        pitch = self.plan.items * vector
        with self.temporaries():
            loaded = [[self.vgprs(vector) for _ in inputs] for _ in range(count)]
            for number, vectors in enumerate(loaded):
                for each, registers in zip(inputs, vectors, strict=True):
                    size = self._bytes(each)
                    extra = number * pitch * size
                    self.fetch(registers, self.specs[each].dtype, offsets[size], bases[each], extra)
            for number, vectors in enumerate(loaded):
                with self.temporaries():
                    for each, registers in zip(inputs, vectors, strict=True):
                        self.unpack(registers, self.specs[each].dtype)
                    for each, results in zip(outputs, body(vectors) or (), strict=True):
                        size = self._bytes(each)
                        extra = number * pitch * size
                        self.store_elements(
                            results, self.specs[each].dtype, offsets[size], bases[each], extra
                        )
