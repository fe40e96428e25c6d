"""Kernels over the rows of arrays: who reads which element, sweeps over a row, folds of a whole row.

Short rows share a wave: 1 to 32 lanes each, and folds are DPP within them. Long ones have a workgroup of up
to 1024, whose waves meet in LDS. A row is swept in chunks of the lanes' vectors. What is small enough stays
in registers from one sweep to the next; longer rows are read again by each sweep.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Final

from ..isa.builder import Register, exec_lo
from .built import MOST_WORK_ITEMS, ArraySpec
from .groups import GroupWriter, element_bytes
from .row_plan import RowPlan
from .writer import dtype_bytes, require

__all__ = ["Body", "Chunk", "Loader", "Rows"]

_MOST_BYTES: Final = (1 << 32) - 1
"""Of a row: what lanes and loops count of it has 32 bits."""


class Rows(GroupWriter):
    """A kernel over rows.

    Parameters
    ----------
    name : str
        Symbol of the kernel.
    plan : RowPlan
        How rows are dealt out; there is at least one.
    specs : sequence of ArraySpec
        Inputs, then outputs.
    swept : sequence of str
        Arrays of rows by columns.
    shared : sequence of str
        Arrays of one row, which every row takes.
    views : sequence of ArraySpec
        Of :class:`.writer.Writer`.

    Attributes
    ----------
    plan : RowPlan
        As given.
    row : Register
        VGPR with the row's number in its workgroup.
    loaders : dict of str to Loader
        How arrays are loaded whose rows are not where the others' are.

    Notes
    -----
    EXEC is the lanes whose rows exist, from the constructor's end to :meth:`finish`: all lanes of a row are
    active or none, which is what folds need.
    """

    def __init__(
        self,
        name: str,
        plan: RowPlan,
        specs: Sequence[ArraySpec],
        swept: Sequence[str],
        shared: Sequence[str] = (),
        *,
        views: Sequence[ArraySpec] = (),
    ) -> None:
        require(
            plan.groups * plan.block <= MOST_WORK_ITEMS,
            f"{name}: {plan.rows} rows are {plan.groups} workgroups of {plan.block} work-items; "
            f"a dispatch has at most {MOST_WORK_ITEMS}: split the arrays",
        )
        longest = plan.columns * max(
            (dtype_bytes(each.dtype) for each in specs if each.name in swept), default=0
        )
        require(longest <= _MOST_BYTES, f"{name}: {longest} bytes from row to row; at most {_MOST_BYTES}")
        super().__init__(name, specs, plan.block, lanes=plan.lanes, vector=plan.vector, views=views)
        self.plan = plan
        self.loaders: dict[str, Loader] = {}
        self._shared = frozenset(shared)
        self._held: dict[str, list[list[Register]]] = {}
        self.row = self.vgpr()
        self.v_lshrrev_b32(self.row, plan.lanes.bit_length() - 1, self.workitem_id)
        self._offsets: dict[tuple[int, bool], Register] = {}
        for each in swept:
            size = element_bytes(self.specs[each])
            self.advance(self.bases[each], self.workgroup_id_x, plan.group_rows * plan.columns * size)
        self._mask_rows()
        for each in (*swept, *shared):
            self._offset(each)

    def _mask_rows(self) -> None:
        """Leave EXEC to the lanes whose rows exist; a wave without any ends."""
        plan = self.plan
        if plan.rows % plan.group_rows == 0:
            return
        with self.temporaries():
            left = self.sgpr()
            self.s_mul_i32(left, self.workgroup_id_x, plan.group_rows)
            self.s_sub_u32(left, plan.rows, left)
            self.v_cmp_gt_u32("vcc_lo", left, self.row)
            self.s_and_b32(exec_lo, exec_lo, "vcc_lo")
            self.s_cbranch_execz(self.exit_label())

    def _offset(self, name: str) -> Register:
        """VGPR with the bytes from the array's (moved) address to the lane's first vector."""
        size, shared = element_bytes(self.specs[name]), name in self._shared
        found = self._offsets.get((size, shared))
        if found is None:
            plan = self.plan
            found = self._offsets[size, shared] = self.vgpr()
            self.v_lshlrev_b32(found, (size * plan.vector).bit_length() - 1, self.lane)
            if not shared and plan.group_rows > 1:
                with self.temporaries():
                    start = self.vgpr()
                    self.v_mul_u32_u24(start, plan.columns * size, self.row)
                    self.v_add_nc_u32(found, found, start)
        return found

    def sweep(
        self, inputs: Sequence[str], body: Body, outputs: Sequence[str] = (), *, fill: int | None = None
    ) -> None:
        """Take a row from its first chunk to its last.

        Parameters
        ----------
        inputs : sequence of str
            Arrays to load; a held one only the first time.
        body : callable
            Called for each chunk with the :class:`Chunk`; gives the vectors to store, one for each output.
        outputs : sequence of str
            Arrays to store.
        fill : int, optional
            The body runs in all lanes, and those beyond the row's end have these bits in the vectors. Without
            it the body runs in the lanes within the row only.
        """
        plan = self.plan
        if plan.held:
            chunks = [Chunk(self, number, number) for number in range(plan.chunks)]
            vectors = [[self._vector(each, chunk) for each in inputs] for chunk in chunks]
            fresh = [each for each in inputs if each not in self._held]
            for chunk, loaded in zip(chunks, vectors, strict=True):
                self._load(chunk, inputs, loaded, fresh, fill)
            for chunk, loaded in zip(chunks, vectors, strict=True):
                self._run(chunk, inputs, loaded, fresh, body, outputs, fill)
            for position, each in enumerate(inputs):
                self._held[each] = [loaded[position] for loaded in vectors]
            return
        with self.temporaries():
            # every array walks on by itself: a chunk's offset fits into the instruction or one addition
            walking = [each for each in dict.fromkeys((*inputs, *outputs)) if each not in self.loaders]
            moved = {each: self.sgpr(2) for each in walking}
            for each, pair in moved.items():
                self.s_mov_b64(pair, self.bases[each])
            full = plan.chunks - (plan.last != plan.lanes)
            looped = full - full % plan.unroll
            if looped:
                counter = self.sgpr()
                with self.loop(counter, looped, step=plan.unroll):
                    self._sweep_some(inputs, body, outputs, fill, moved, 0, plan.unroll, counter)
                    for each, pair in moved.items():
                        self.advance(pair, plan.unroll, self._chunk_bytes(each))
            self._sweep_some(inputs, body, outputs, fill, moved, looped, plan.chunks - looped, None)

    def _sweep_some(
        self,
        inputs: Sequence[str],
        body: Body,
        outputs: Sequence[str],
        fill: int | None,
        moved: dict[str, Register],
        first: int,
        count: int,
        counter: Register | None,
    ) -> None:
        """Take chunks from registers that are given back afterwards."""
        with self.temporaries():
            chunks = [Chunk(self, first + number, number, moved, counter) for number in range(count)]
            vectors = [[self.vgprs(self.plan.vector) for _ in inputs] for _ in chunks]
            for chunk, loaded in zip(chunks, vectors, strict=True):
                self._load(chunk, inputs, loaded, inputs, fill)
            for chunk, loaded in zip(chunks, vectors, strict=True):
                self._run(chunk, inputs, loaded, inputs, body, outputs, fill)

    def _vector(self, name: str, chunk: Chunk) -> list[Register]:
        """Registers of a held array's chunk."""
        held = self._held.get(name)
        return self.vgprs(self.plan.vector) if held is None else held[chunk.number]

    def _chunk_bytes(self, name: str) -> int:
        return self.plan.lanes * self.plan.vector * element_bytes(self.specs[name])

    def _load(
        self,
        chunk: Chunk,
        inputs: Sequence[str],
        loaded: Sequence[list[Register]],
        fresh: Sequence[str],
        fill: int | None,
    ) -> None:
        if not fresh:
            return
        if fill is not None and chunk.partial:
            for each, vector in zip(inputs, loaded, strict=True):
                if each in fresh:
                    for register in vector:
                        self.v_mov_b32(register, fill)
        with chunk.lanes():
            for each, vector in zip(inputs, loaded, strict=True):
                if each in fresh and each in self.loaders:
                    self.loaders[each](chunk, vector)
                elif each in fresh:
                    extra = chunk.place * self._chunk_bytes(each)
                    self.fetch(vector, self.specs[each].dtype, self._offset(each), chunk.base(each), extra)

    def _run(
        self,
        chunk: Chunk,
        inputs: Sequence[str],
        loaded: Sequence[list[Register]],
        fresh: Sequence[str],
        body: Body,
        outputs: Sequence[str],
        fill: int | None,
    ) -> None:
        if fill is None:
            with chunk.lanes(), self.temporaries():
                self._unpack(inputs, loaded, fresh)
                chunk.vectors = list(loaded)
                self._store(chunk, outputs, body(chunk))
            return
        with self.temporaries():
            with chunk.lanes():
                self._unpack(inputs, loaded, fresh)
            chunk.vectors = list(loaded)
            results = body(chunk)
            with chunk.lanes():
                self._store(chunk, outputs, results)

    def _unpack(self, inputs: Sequence[str], loaded: Sequence[list[Register]], fresh: Sequence[str]) -> None:
        for each, vector in zip(inputs, loaded, strict=True):
            if each in fresh:
                self.unpack(vector, self.specs[each].dtype)

    def _store(
        self, chunk: Chunk, outputs: Sequence[str], results: Sequence[Sequence[Register]] | None
    ) -> None:
        for each, vector in zip(outputs, results or (), strict=True):
            extra = chunk.place * self._chunk_bytes(each)
            self.store_elements(vector, self.specs[each].dtype, self._offset(each), chunk.base(each), extra)

    def row_offset(self, size: int) -> Register:
        """VGPR with the bytes to the row's element of an array that has one for each row of the workgroup."""
        offset = self.vgpr()
        self.v_lshlrev_b32(offset, size.bit_length() - 1, self.row)
        return offset

    def row_base(self, name: str) -> Register:
        """Move the address of an array that has an element for each row to the workgroup's first one."""
        base = self.bases[name]
        self.advance(base, self.workgroup_id_x, self.plan.group_rows * element_bytes(self.specs[name]))
        return base

    def load_of_row(self, name: str) -> Register:
        """Load the row's element of an array that has one for each row."""
        spec, value = self.specs[name], self.vgpr()
        with self.temporaries():
            offset = self.row_offset(element_bytes(spec))
            self.fetch([value], spec.dtype, offset, self.row_base(name))
            self.unpack([value], spec.dtype)
        return value

    def store_of_row(self, name: str, value: Register) -> None:
        """Store the row's element of an array that has one for each row, from the row's first lane."""
        spec = self.specs[name]
        with self.temporaries():
            base = self.row_base(name)
            offset = self.row_offset(element_bytes(spec))
            with self.lanes_below(1, self.lane):
                self.store_elements([value], spec.dtype, offset, base)


class Chunk:
    """One step of a sweep.

    Attributes
    ----------
    number : int
        Chunks before it, besides those that a loop's counter counts.
    place : int
        The same from where the arrays' moving addresses are.
    partial : bool
        Whether lanes have no vector of it.
    vectors : list of list of Register
        What was loaded, an array each.
    """

    def __init__(
        self,
        k: Rows,
        number: int,
        place: int,
        moved: dict[str, Register] | None = None,
        counter: Register | None = None,
    ) -> None:
        self._k, self.number, self.place = k, number, place
        self._moved, self._counter = moved, counter
        self.partial = number == k.plan.chunks - 1 and k.plan.last != k.plan.lanes and counter is None
        self.vectors: list[list[Register]] = []

    def base(self, name: str) -> Register:
        """SGPR pair with the address that the sweep has come to."""
        return self._k.bases[name] if self._moved is None else self._moved[name]

    @contextmanager
    def lanes(self) -> Generator[None]:
        """Run the block in the lanes that have a vector of this chunk."""
        if self.partial:
            with self._k.lanes_below(self._k.plan.last, self._k.lane):
                yield
        else:
            yield

    def column(self) -> Register:
        """VGPR with the number of the column that the lane's first element is of."""
        k, plan = self._k, self._k.plan
        column = k.vgpr()
        width = plan.lanes * plan.vector
        k.v_lshlrev_b32(column, plan.vector.bit_length() - 1, k.lane)
        if self.number:
            k.v_add_nc_u32(column, self.number * width, column)
        if self._counter is not None:
            with k.temporaries():
                start = k.sgpr()
                k.s_mul_i32(start, self._counter, width)
                k.v_add_nc_u32(column, start, column)
        return column


#: Called for each chunk of a sweep; gives the vectors to store.
Body = Callable[[Chunk], Sequence[Sequence[Register]] | None]
#: Loads a vector of a chunk, as memory holds it.
Loader = Callable[[Chunk, Sequence[Register]], None]
