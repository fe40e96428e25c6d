"""A kernel made by the builder: arguments by name, entry registers, descriptor and metadata."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import FrameType, TracebackType
from typing import Any, Final, Self, cast

from ..kernel_directives import OTHER_TARGETS, SETTINGS, check_setting, kernel_descriptor
from ..operand_parser import OperandError
from ..resources import Resources, registers_used
from .abi import EXTRA, TARGETS, entry_registers
from .arguments import KernelArgument, PlacedArgument, place_arguments
from .emitters import refuse
from .note import kernel_metadata
from .registers import Register, register
from .statements import Patch, Statement
from .stream import Builder
from .values import lit

__all__ = ["Constant", "Kernel"]

_AXES: Final = "xyz"
_MAX_LDS: Final = 64 << 10
_MAX_WORK_ITEMS: Final = 1024
_LOADS: Final = {4: 32, 8: 64, 16: 128, 32: 256, 64: 512}
#: What ``kernel_descriptor`` is told from other arguments.
_OWN_SETTINGS: Final = ("next_free_vgpr", "next_free_sgpr", "kernarg_size", "group_segment_fixed_size",
                        "private_segment_fixed_size", "wavefront_size32")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Constant:
    """Read-only data of a kernel, in ``.rodata``.

    Attributes
    ----------
    name : str
        Its symbol.
    data : bytes
        Contents.
    alignment : int
        Bytes, a power of two.
    """

    name: str
    data: bytes
    alignment: int


def _caller() -> FrameType:
    return sys._getframe(2)  # pyright: ignore[reportPrivateUsage]  # the one way to a caller's line


def _shape(workgroup: int | Sequence[int] | None) -> tuple[tuple[int, ...] | None, int]:
    """Required shape, if any, and the most work-items."""
    if workgroup is None:
        return None, _MAX_WORK_ITEMS
    shape = (workgroup,) if isinstance(workgroup, int) else tuple(workgroup)
    most = 1
    for size in shape:
        most *= size
    if not 1 <= len(shape) <= 3 or min(shape) < 1 or most > _MAX_WORK_ITEMS:
        raise ValueError(
            f"a workgroup has one to three dimensions and at most {_MAX_WORK_ITEMS} work-items: {shape}"
        )
    return (*shape, *(1,) * (3 - len(shape))), most


class Kernel(Builder):
    """One kernel in the making.

    Parameters
    ----------
    name : str
        Its name, which is a symbol.
    target : str
        ``gfx1100`` to ``gfx1103``.
    wave_size : int
        32 or 64.
    arguments : sequence of KernelArgument
        ``pointer("x")``, ``f32("a")``, …; offsets follow the alignment of each.
    hidden : sequence of str
        Hidden arguments that the runtime fills: ``group_size_x``, ``block_count_x``, ``remainder_x``,
        ``global_offset_x``, ``grid_dims``, ``dynamic_lds_size``, …
    lds, scratch : int
        Bytes of LDS per workgroup and of scratch per work-item.
    workgroup : int or sequence of int, optional
        Size of the workgroups that the kernel is written for; a launch with another is refused by runtimes.
    workgroup_ids : str
        Dimensions whose workgroup number the kernel reads: letters of ``xyz``.
    workitem_ids : int
        1 to 3: how many dimensions of the work-item number are needed.
    entry : sequence of str
        Further values wanted in SGPRs: ``dispatch_pointer queue_pointer dispatch_id private_segment_size``.
    vgprs : int, optional
        VGPRs to allocate; else as many as the code names. Needed where registers are addressed through M0.
    settings : mapping, optional
        Other ``.amdhsa_`` settings without that prefix. Unlike the assembler, the builder keeps denormals of
        32-bit floats (``float_denorm_mode_32`` is 3), as compilers do.
    record_lines : bool
        Whether instructions remember the Python line that made them.

    Attributes
    ----------
    args : dict of str to PlacedArgument
        Offset and size of each argument; hidden ones as ``hidden_group_size_x``.
    kernarg_size : int
        Bytes.
    constants : dict of str to Constant
        Data made by :meth:`constant`.

    Examples
    --------
    >>> from barewave.isa.builder import Kernel, pointer, s, v
    >>> with Kernel("clear", arguments=[pointer("x")], workgroup=32) as k:
    ...     _ = k.load_argument(s[2:3], "x")
    ...     _ = k.v_lshlrev_b32(v[0], 2, v[0])
    ...     _ = k.v_mov_b32(v[1], 0)
    ...     _ = k.s_waitcnt(lgkmcnt=0)
    ...     _ = k.global_store_b32(v[0], v[1], s[2:3])
    ...     _ = k.s_endpgm()
    >>> k.kernarg_pointer, k.workgroup_id_x, k.resources().vgprs
    (s[0:1], s15, 2)
    >>> len(k.code_object()) > len(k.code)
    True
    """

    def __init__(
        self,
        name: str,
        *,
        target: str = "gfx1100",
        wave_size: int = 32,
        arguments: Sequence[KernelArgument] = (),
        hidden: Sequence[str] = (),
        lds: int = 0,
        scratch: int = 0,
        workgroup: int | Sequence[int] | None = None,
        workgroup_ids: str = "x",
        workitem_ids: int = 1,
        entry: Sequence[str] = (),
        vgprs: int | None = None,
        settings: Mapping[str, int] | None = None,
        record_lines: bool = False,
    ) -> None:
        super().__init__(wave_size, record_lines=record_lines)
        if target not in TARGETS:
            raise ValueError(f"there is no target {target}: {', '.join(TARGETS)}")
        if not name.replace(".", "_").replace("$", "_").isidentifier():
            raise ValueError(f"{name!r} is no name for a kernel")
        if not 0 <= lds <= _MAX_LDS:
            raise ValueError(f"a workgroup has at most {_MAX_LDS} bytes of LDS, not {lds}")
        if not 0 <= scratch < 1 << 32:
            raise ValueError(f"{scratch} is no size of scratch")
        if not 1 <= workitem_ids <= 3:
            raise ValueError(f"workitem_ids is 1 to 3, not {workitem_ids}")
        self.name = name
        self.target = target
        self.lds, self.scratch = lds, scratch
        self.hidden = tuple(hidden)
        self.args, self.kernarg_size = place_arguments(arguments, hidden)
        self.workgroup, self.max_workgroup = _shape(workgroup)
        self.constants: dict[str, Constant] = {}
        self._vgprs = vgprs
        user = frozenset(entry) | ({"kernarg_pointer"} if self.args else frozenset[str]())
        self._entry = entry_registers(target, wave_size, user, workgroup_ids)
        self._settings = {
            "float_denorm_mode_32": 3,
            "system_vgpr_workitem_id": workitem_ids - 1,
            "enable_private_segment": int(scratch > 0),
            **self._entry.settings,
            **(settings or {}),
        }
        for key, value in self._settings.items():
            if key in _OWN_SETTINGS:
                raise ValueError(f"{key} has an argument of its own, or follows from the code")
            if key not in SETTINGS:
                where = "is not supported on gfx11" if key in OTHER_TARGETS else "is not known"
                raise ValueError(f".amdhsa_{key} {where}")
            try:
                check_setting(key, value)
            except OperandError as error:
                raise ValueError(f"{error.message} ({error.hint})" if error.hint else error.message) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self.check()

    def _entry_register(self, name: str, hint: str) -> Register:
        found = self._entry.registers.get(name)
        if found is None:
            raise refuse(f"kernel {self.name} has no {name}", sys._getframe(2), hint)  # pyright: ignore[reportPrivateUsage]  # the caller's line
        return found

    @property
    def kernarg_pointer(self) -> Register:
        """SGPR pair with the address of the kernel's arguments."""
        return self._entry_register("kernarg_pointer", "it has no arguments")

    @property
    def workgroup_id_x(self) -> Register:
        """SGPR with the workgroup's number in x."""
        return self._entry_register("workgroup_id_x", 'workgroup_ids="x"')

    @property
    def workgroup_id_y(self) -> Register:
        """SGPR with the workgroup's number in y."""
        return self._entry_register("workgroup_id_y", 'workgroup_ids="xy"')

    @property
    def workgroup_id_z(self) -> Register:
        """SGPR with the workgroup's number in z."""
        return self._entry_register("workgroup_id_z", 'workgroup_ids="xyz"')

    @property
    def workitem_id(self) -> Register:
        """VGPR with the work-item's number: x in bits 9–0, y in bits 19–10, z in bits 29–20."""
        return register("v", 0)

    def entry_register(self, name: str) -> Register:
        """SGPRs of another value that ``entry`` asked for."""
        return self._entry_register(name, f"entry=[…] of {', '.join(EXTRA)}")

    def load_workitem_id(self, destination: Register, axis: str = "x") -> Statement:
        """Extract one dimension of the work-item's number: ``v_bfe_u32 destination, v0, 10 * axis, 10``."""
        if (
            axis not in _AXES
            or len(axis) != 1
            or _AXES.index(axis) > self._settings["system_vgpr_workitem_id"]
        ):
            hint = f"workitem_ids={_AXES.find(axis) + 1 or 1}"
            raise refuse(f"kernel {self.name} has no work-item number in {axis}", _caller(), hint)
        return self.instruction("v_bfe_u32", destination, self.workitem_id, 10 * _AXES.index(axis), 10)

    def load_argument(self, destination: Register, *names: str) -> Statement:
        """Load an argument, or several that follow each other, by ``s_load_bN``.

        The value is there after ``s_waitcnt(lgkmcnt=0)``.

        Parameters
        ----------
        destination : Register
            SGPRs, as many as the arguments have dwords.
        *names : str
            Names of arguments without gaps between them.
        """
        placed = [self._argument(name) for name in names]
        if not placed:
            raise refuse("load_argument needs the name of an argument", _caller())
        for first, second in pairwise(placed):
            if second.offset != first.offset + first.size:
                message = f"{second.name} does not follow {first.name} in the kernarg segment"
                raise refuse(message, _caller(), f"bytes {first.offset + first.size} and {second.offset}")
        size, offset = sum(each.size for each in placed), placed[0].offset
        bits = _LOADS.get(size)
        if bits is None or offset % 4:
            hint = "load the dwords that hold it from kernarg_pointer, and extract"
            raise refuse(
                f"{' and '.join(names)}: no scalar load of {size} bytes at byte {offset}", _caller(), hint
            )
        if len(destination) * 4 != size:
            message = f"{' and '.join(names)}: {size} bytes go into {size // 4} SGPRs, not {len(destination)}"
            raise refuse(message, _caller())
        return self.instruction(f"s_load_b{bits}", destination, self.kernarg_pointer, offset)

    def _argument(self, name: str) -> PlacedArgument:
        if name not in self.args:
            hint = ", ".join(self.args) or "it has none"
            raise refuse(f"kernel {self.name} has no argument {name}", sys._getframe(2), hint)  # pyright: ignore[reportPrivateUsage]  # the caller's line
        return self.args[name]

    def constant(self, data: object, name: str = "", *, alignment: int = 0) -> Constant:
        """Put data into ``.rodata``.

        Parameters
        ----------
        data : bytes or array
            Anything with a buffer: ``bytes``, a NumPy array (its bytes in C order).
        name : str
            Symbol; else one is made.
        alignment : int
            Bytes; else that of the array's elements, at least 4.
        """
        view = memoryview(cast(Any, data))
        align = alignment or max(4, view.itemsize & -view.itemsize)
        if align & align - 1 or align > 4096:
            raise refuse(f"{align} is no alignment", _caller(), "a power of two up to 4096")
        symbol = name or f"{self.name}.constant{len(self.constants)}"
        if symbol in self.constants:
            raise refuse(f"{symbol} is defined twice", _caller())
        made = self.constants[symbol] = Constant(symbol, view.tobytes(), align)
        return made

    def load_address(self, destination: Register, constant: Constant) -> Statement:
        """Compute the address of a constant relative to the code.

        Emits ``s_getpc_b64 destination`` and ``s_add_u32`` and ``s_addc_u32`` on its halves, with literals
        that the linker fills in. SCC is written.
        """
        if self.constants.get(constant.name) is not constant:
            raise refuse(f"{constant.name} belongs to another kernel", _caller())
        low, high = destination[0], destination[1]
        self.instruction("s_getpc_b64", destination)
        # the program counter is that of the first addition; its literal stands 4 bytes on, the other's 12
        first = self.instruction("s_add_u32", low, low, lit(0))
        first.patches = (Patch(4, "REL32_LO", constant.name, 4),)
        second = self.instruction("s_addc_u32", high, high, lit(0))
        second.patches = (Patch(4, "REL32_HI", constant.name, 12),)
        return second

    def resources(self) -> Resources:
        """Registers and units that the code uses."""
        return registers_used(self.instructions)

    def check(self) -> None:
        """Check that all labels have their places, and that the code does not run off its end.

        Raises
        ------
        BuilderError
            If not.
        """
        self.layout()
        last = self.statements[-1:]
        if last:
            instruction = last[0].instruction
            info = None if instruction.parts or instruction.format == "DATA" else instruction.info
            if info is not None and info.issue in ("end", "branch") and "conditional" not in info.flags:
                return
        raise refuse(f"kernel {self.name} runs off its end", None, "k.s_endpgm()")

    def descriptor_settings(self) -> dict[str, int]:
        """All settings of the descriptor, as ``.amdhsa_`` directives without that prefix.

        Raises
        ------
        BuilderError
            If the code needs more VGPRs than were declared.
        """
        used = self.resources()
        vgprs = used.vgprs if self._vgprs is None else self._vgprs
        if vgprs < used.vgprs:
            raise refuse(
                f"{vgprs} VGPRs are declared, {used.vgprs} are used by {used.vgpr_instruction}", None
            )
        return {
            **self._settings,
            "next_free_vgpr": max(vgprs, 1),
            "next_free_sgpr": max(used.sgprs, 1),
            "kernarg_size": self.kernarg_size,
            "group_segment_fixed_size": self.lds,
            "private_segment_fixed_size": self.scratch,
            "wavefront_size32": int(self.wave_size == 32),
        }

    def descriptor(self) -> bytes:
        """The kernel descriptor; the entry's offset is filled in by the linker."""
        return kernel_descriptor(self.descriptor_settings())

    def metadata(self) -> dict[str, object]:
        """What the code object's note says of the kernel."""
        return kernel_metadata(self)

    def code_object(self, version: int = 5) -> bytes:
        """Make a loadable code object of this kernel alone.

        Parameters
        ----------
        version : int
            4, 5 or 6.

        Returns
        -------
        bytes
            An ELF file.
        """
        from .module import Module

        return Module(self.target, version=version).add(self).code_object()

    def text(self) -> str:
        """Assembly text of the whole kernel, which assembles to the same code."""
        from .module import Module

        return Module(self.target).add(self).text()
