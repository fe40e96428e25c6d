"""A kernel in the writing: registers on demand, arguments by name, elements of any type as numbers."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Final

import numpy as np

from ..isa.builder import Kernel, Label, Register, s, v, vcc_lo
from .built import DTYPES, ArraySpec, KernelError, kernel_arguments

__all__ = ["NEGATIVE_INFINITY", "Writer", "dtype_bytes", "register_range", "require"]

#: Bits of the 32-bit float; text has no word for it.
NEGATIVE_INFINITY: Final = 0xFF800000

_VGPRS: Final = 256
# s0 to s15 hold the kernel's inputs; on gfx11 the number of SGPRs limits nothing.
_FIRST_SGPR: Final = 16
_SGPRS: Final = 106
_MOST_OFFSET: Final = 4095  # signed 13 bits of a global access
_WIDTHS: Final = {2: "b16", 4: "b32", 8: "b64", 16: "b128"}


def require(condition: bool, message: str) -> None:
    """Raise :class:`KernelError` unless a condition holds."""
    if not condition:
        raise KernelError(message)


def dtype_bytes(dtype: str) -> int:
    """Bytes of an element.

    Examples
    --------
    >>> dtype_bytes("f16"), dtype_bytes("i32")
    (2, 4)
    """
    return np.dtype(DTYPES[dtype][0]).itemsize


class Writer(Kernel):
    """A kernel whose registers are handed out as they are asked for.

    Parameters
    ----------
    name : str
        Symbol of the kernel.
    specs : sequence of ArraySpec
        Inputs, then outputs; each becomes an argument once.
    block : int
        Work-items of a workgroup (x).
    lds : int
        Bytes of LDS of a workgroup.
    workgroup_ids : str
        Dimensions whose workgroup number is read.
    views : sequence of ArraySpec
        Arrays of ``specs`` that the code sees otherwise, such as bytes to be copied as words.

    Attributes
    ----------
    bases : dict of str to Register
        SGPR pairs with the arrays' addresses, and SGPRs with the numbers, once :meth:`load_arguments` ran.
    """

    def __init__(
        self,
        name: str,
        specs: Sequence[ArraySpec],
        block: int,
        *,
        lds: int = 0,
        workgroup_ids: str = "x",
        views: Sequence[ArraySpec] = (),
    ) -> None:
        super().__init__(
            name,
            arguments=kernel_arguments(*specs),
            workgroup=block,
            lds=lds,
            workgroup_ids=workgroup_ids,
        )
        self.specs = {each.name: each for each in (*specs, *views)}
        self.bases: dict[str, Register] = {}
        self._next_vgpr = 1  # v0 is the work-item's number
        self._next_sgpr = _FIRST_SGPR

    def vgpr(self, count: int = 1) -> Register:
        """Take VGPRs that nothing else holds, as one range.

        Raises
        ------
        KernelError
            If a wave has no more.
        """
        first = self._next_vgpr
        require(
            first + count <= _VGPRS,
            f"{self.name} needs at least {first + count} VGPRs; a wave has {_VGPRS}: take fewer elements",
        )
        self._next_vgpr += count
        return v[first : first + count - 1]

    def vgprs(self, count: int) -> list[Register]:
        """Take VGPRs that need not be a range of their own."""
        return list(self.vgpr(count)) if count else []

    def sgpr(self, count: int = 1) -> Register:
        """Take SGPRs as one range, aligned as instructions want it.

        Raises
        ------
        KernelError
            If there are no more.
        """
        alignment = 1 if count == 1 else 2 if count == 2 else 4
        first = -(-self._next_sgpr // alignment) * alignment
        require(first + count <= _SGPRS, f"{self.name} needs more than {_SGPRS} SGPRs: take fewer arguments")
        self._next_sgpr = first + count
        return s[first : first + count - 1]

    @contextmanager
    def temporaries(self) -> Generator[None]:
        """Give back what is taken within the block when it ends."""
        held = self._next_vgpr, self._next_sgpr
        yield
        self._next_vgpr, self._next_sgpr = held

    def load_arguments(self) -> None:
        """Load all arguments into SGPRs."""
        for name in self.specs:
            placed = self.args[name]
            dwords = -(-placed.size // 4)
            base = self.bases[name] = self.sgpr(dwords)
            if placed.size >= 4:
                self.load_argument(base, name)
            else:
                # a scalar load takes whole dwords
                self.s_load_b32(base, self.kernarg_pointer, placed.offset & ~3)
                self.s_lshr_b32(base, base, 8 * (placed.offset & 3))

    def advance(self, base: Register, count: Register | int, stride: int) -> None:
        """Move an address by ``count`` times ``stride`` bytes, with 64 bits. SCC is written.

        Parameters
        ----------
        base : Register
            SGPR pair.
        count : Register or int
            SGPR with an unsigned number, or a constant.
        stride : int
            Bytes; with a register the product stays below 2**64.
        """
        if isinstance(count, int):
            total = count * stride
            if not total:
                return
            self.s_add_u32(base[0], base[0], total & 0xFFFFFFFF)
            self.s_addc_u32(base[1], base[1], total >> 32 & 0xFFFFFFFF)
            return
        above, below = divmod(stride, 1 << 32)
        with self.temporaries():
            low, high = self.sgpr(), self.sgpr()
            self.s_mul_hi_u32(high, count, below)
            if above:
                self.s_mul_i32(low, count, above)
                self.s_add_u32(high, high, low)
            self.s_mul_i32(low, count, below)
            self.s_add_u32(base[0], base[0], low)
            self.s_addc_u32(base[1], base[1], high)

    @contextmanager
    def lanes_below(self, limit: Register | int, number: Register) -> Generator[None]:
        """Run the block in the lanes whose unsigned ``number`` is below ``limit``; VCC and SCC are lost."""
        with self.temporaries():
            save = self.sgpr()
            self.v_cmp_gt_u32(vcc_lo, limit, number)
            with self.if_exec(vcc_lo, save):
                yield

    def access(
        self, kind: str, data: Register, offset: Register, base: Register, size: int, extra: int
    ) -> None:
        """Load or store ``size`` bytes (2 to 16) at ``base + offset + extra``.

        Parameters
        ----------
        kind : str
            ``"load"`` or ``"store"``.
        data : Register
            As many VGPRs as hold the bytes.
        offset : Register
            VGPR with an unsigned number of bytes.
        base : Register
            SGPR pair.
        size, extra : int
            Bytes.
        """
        with self.temporaries():
            if extra > _MOST_OFFSET:
                moved = self.vgpr()
                self.v_add_nc_u32(moved, extra, offset)
                offset, extra = moved, 0
            width = "u16" if kind == "load" and size == 2 else _WIDTHS[size]
            operands = (data, offset, base) if kind == "load" else (offset, data, base)
            self.instruction(f"global_{kind}_{width}", *operands, offset=extra)

    def fetch(
        self, into: Sequence[Register], dtype: str, offset: Register, base: Register, extra: int = 0
    ) -> None:
        """Load neighbouring elements into registers, as memory holds them; :meth:`unpack` comes after it.

        Parameters
        ----------
        into : sequence of Register
            VGPRs that follow each other, one per element: 1, 2 or 4, of ``f16`` also 8.
        dtype : str
            ``f32``, ``i32``, ``u32``, ``f16``, or a single ``u16``.
        offset, base, extra
            Of :meth:`access`.
        """
        count = len(into)
        size = dtype_bytes(dtype)
        self.access("load", _packed(into, dtype), offset, base, size * count, extra)

    def unpack(self, into: Sequence[Register], dtype: str) -> None:
        """Give each fetched element its own register: of 16-bit floats as 32-bit ones."""
        if dtype == "f16":
            packed = _packed(into, dtype)
            for number, register in enumerate(into):
                source = packed[number // 2]
                self.v_cvt_f32_f16(register, source.h if number % 2 else source.l)

    def store_elements(
        self, values: Sequence[Register], dtype: str, offset: Register, base: Register, extra: int = 0
    ) -> None:
        """Store neighbouring elements, the inverse of fetching and unpacking; values stay as they are."""
        count = len(values)
        if dtype != "f16":
            self.access("store", register_range(values), offset, base, dtype_bytes(dtype) * count, extra)
            return
        with self.temporaries():
            packed = self.vgpr(-(-count // 2))
            for number, register in enumerate(values):
                target = packed[number // 2]
                self.v_cvt_f16_f32(target.h if number % 2 else target.l, register)
            self.access("store", packed, offset, base, 2 * count, extra)

    def exit_label(self) -> Label:
        """Make the label before the program's end; :meth:`finish` puts it down."""
        found = self.labels.get("exit")
        return found if found is not None else self.forward_label("exit")

    def finish(self) -> None:
        """End the program."""
        label = self.labels.get("exit")
        if label is not None:
            self.place(label)
        self.s_endpgm()
        self.check()


def _packed(registers: Sequence[Register], dtype: str) -> Register:
    """Registers that hold elements as memory does: of halves the last ones, so that each is read in time."""
    count = len(registers)
    return register_range(registers[count - -(-count // 2) :] if dtype == "f16" else registers)


def register_range(registers: Sequence[Register]) -> Register:
    """One range of registers that follow each other."""
    first, last = registers[0].index, registers[-1].index
    assert last - first + 1 == len(registers), "registers that do not follow each other"
    return v[first:last]
