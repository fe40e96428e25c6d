"""A kernel of a program: its resources, its arguments, its code."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from .. import isa
from ..errors import CheckError, LoadError
from ..isa.occupancy import Occupancy, best_workgroup, occupancy_of
from ..isa.targets import TARGETS, occupancy
from .arguments import Argument, ArgumentPacker
from .hidden import HIDDEN_KINDS, SERVICES, HiddenArgument
from .launches import MAX_LDS_BYTES, LaunchConfig, bind
from .module_globals import constant_bytes
from .shared_memory import SharedPlacer

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..isa.code_object import Kernel as KernelImage
    from .launchers import Launcher
    from .program import Program

__all__ = ["Kernel", "KernelAttributes"]

_KINDS: Final = {"by_value": "value", "global_buffer": "pointer", "dynamic_shared_pointer": "shared"}
_UNSUPPORTED_KINDS: Final = {
    "image": "an image",
    "sampler": "a sampler",
    "pipe": "a pipe",
    "queue": "a device-side queue",
}


@dataclass(frozen=True, slots=True)
class KernelAttributes:
    """What a kernel takes from the card.

    Attributes
    ----------
    vgprs, sgprs : int
        Registers per lane and per wave.
    vgpr_spills, sgpr_spills : int
        Registers that the compiler spilled to scratch.
    lds : int
        Bytes of LDS per workgroup.
    scratch : int
        Bytes of scratch per work-item.
    kernarg : int
        Bytes of the kernarg segment.
    wave_size : int
        32 or 64.
    max_block : int
        Most work-items of a workgroup that the kernel was compiled for.
    occupancy : int
        Waves per SIMD that fit by VGPRs (at most 16); LDS may lower it, see :meth:`Kernel.occupancy`.
    max_dynamic_lds : int
        Bytes of LDS that a launch may add.
    constants : int
        Bytes of the module's variables that kernels only read.
    """

    vgprs: int
    sgprs: int
    vgpr_spills: int
    sgpr_spills: int
    lds: int
    scratch: int
    kernarg: int
    wave_size: int
    max_block: int
    occupancy: int
    max_dynamic_lds: int
    constants: int

    def __str__(self) -> str:
        """Text for people."""
        return " ".join(f"{name}={value}" for name, value in asdict(self).items())


class Kernel:
    """One kernel of a :class:`~barewave.Program`; made by :meth:`Program.kernel`.

    Attributes
    ----------
    name : str
        The kernel's name.
    program : Program
        Where it comes from.
    attributes : KernelAttributes
        Registers, LDS, scratch, wave size.
    arguments : tuple of Argument
        The visible arguments in order; a launch takes one value for each.
    """

    def __init__(self, program: Program, image: KernelImage) -> None:
        self.program = program
        self.image = image
        self.name = image.name
        # what is made for a family of cards is counted for the first of it
        self._target = program.target if program.target in TARGETS else next(iter(TARGETS))
        self.attributes = KernelAttributes(
            vgprs=image.vgpr_count,
            sgprs=image.sgpr_count,
            vgpr_spills=image.vgpr_spill_count,
            sgpr_spills=image.sgpr_spill_count,
            lds=image.group_size,
            scratch=image.private_size,
            kernarg=image.kernarg_size,
            wave_size=image.wave_size,
            max_block=image.max_flat_workgroup_size,
            occupancy=occupancy(image.vgpr_count, image.wave_size, 0, image.wave_size, self._target),
            max_dynamic_lds=max(MAX_LDS_BYTES - image.group_size, 0),
            constants=constant_bytes(program.code_object),
        )
        visible: list[Argument] = []
        hidden: list[HiddenArgument] = []
        for argument in image.arguments:
            kind = argument.value_kind
            if kind.startswith("hidden_"):
                if kind not in HIDDEN_KINDS:
                    raise LoadError(f"{self.name}: hidden argument {kind!r} is not known")
                hidden.append(HiddenArgument(argument.offset, argument.size, kind))
                continue
            if kind in _UNSUPPORTED_KINDS:
                raise LoadError(
                    f"{self.name}: argument {argument.name or len(visible)} is {_UNSUPPORTED_KINDS[kind]} "
                    f"({kind}); launches cannot pass that yet"
                )
            if kind not in _KINDS:
                raise LoadError(
                    f"{self.name}: argument {argument.name or len(visible)} is of unknown kind {kind!r}"
                )
            visible.append(
                Argument(
                    name=argument.name or f"arg{len(visible)}",
                    offset=argument.offset,
                    size=argument.size,
                    kind=_KINDS[kind],
                    type_name=argument.type_name,
                    access=argument.access,
                    align=argument.pointee_align,
                )
            )
        if not image.has_metadata and image.kernarg_size:
            # Nothing describes the arguments; whoever knows them gives the segment's bytes.
            visible.append(Argument("kernarg", 0, image.kernarg_size, "value"))
        self.arguments: tuple[Argument, ...] = tuple(visible)
        self.hidden: tuple[HiddenArgument, ...] = tuple(hidden)
        self.services = frozenset(argument.kind for argument in hidden) & SERVICES
        """Hidden arguments that name a service of the host, such as printing."""
        self.prints_late = "hidden_printf_buffer" in self.services
        """Whether what it prints is read from a buffer when it has ended, as OpenCL's printf is."""
        self.packer = ArgumentPacker(self.name, self.arguments, image.kernarg_size)
        self.shared = SharedPlacer.of(self.name, self.arguments, image.group_size)
        """How pointers into LDS are filled; None for a kernel that takes none."""
        self.plain = self.shared is None and not self.prints_late
        """Whether a launch is nothing but its packet and the bytes of its arguments."""

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        arguments = ", ".join(str(argument) for argument in self.arguments)
        return f"Kernel({self.name}({arguments}), {self.attributes})"

    def __getitem__(self, geometry: tuple[Any, ...]) -> Launcher:
        """Bind it to a geometry: ``kernel[grid, block, stream](*arguments)`` launches.

        Parameters
        ----------
        geometry : tuple
            ``grid, block, stream``: workgroups, work-items of a workgroup, and a :class:`Stream`, or a
            :class:`Device` for its default stream. Without the third the arguments say which device it is:
            its default stream is used. A :class:`LaunchConfig` may stand in place of grid and block.

        Returns
        -------
        callable
            Takes the kernel's arguments. With a stream it is worth keeping: each call then costs less than
            :func:`barewave.launch`.

        Examples
        --------
        >>> from barewave import Device, Program
        >>> saxpy = Program.from_file("examples/saxpy.s").kernel("saxpy")
        >>> with Device("emulated") as device:
        ...     x, y = device.zeros(64), device.zeros(64)
        ...     y.fill(3)
        ...     saxpy[2, 32](2.0, y, x, 64)
        ...     saxpy[2, 32, device.default_stream](2.0, y, x, 64)
        ...     float(x.numpy()[63])
        12.0
        """
        return bind(self, geometry)

    def check(self, config: LaunchConfig) -> None:
        """Refuse geometry that this kernel cannot run with.

        Raises
        ------
        CheckError
            A block larger than the kernel was compiled for, or more LDS than a workgroup has.
        """
        x, y, z = config.block_size
        if x * y * z > self.attributes.max_block:
            raise CheckError(
                f"{self.name} was compiled for at most {self.attributes.max_block} work-items per workgroup, "
                f"block {config.block_size} has {x * y * z}"
            )
        if self.attributes.lds + config.lds > MAX_LDS_BYTES:
            raise CheckError(
                f"{self.name} declares {self.attributes.lds} bytes of LDS; with {config.lds} more "
                f"that is above the {MAX_LDS_BYTES} of a workgroup"
            )

    def occupancy(self, block: int | tuple[int, ...], lds: int = 0) -> Occupancy:
        """Count how many waves and workgroups fit beside one another, and name what stops more.

        Parameters
        ----------
        block : int or tuple of int
            Work-items of a workgroup.
        lds : int
            Bytes of LDS on top of what the kernel declares.

        Raises
        ------
        CheckError
            No launch can have such a block, or so much LDS.

        Examples
        --------
        >>> from barewave import Program
        >>> print(Program.from_file("examples/matmul_tiled.co").kernel("matmul_tiled").occupancy((16, 16)))
        16 of 16 waves per SIMD, 8 workgroups per WGP
        """
        config = LaunchConfig(grid=1, block=block, lds=lds)
        self.check(config)
        x, y, z = config.block_size
        return self._count(x * y * z, lds)

    def _count(self, items: int, lds: int) -> Occupancy:
        attributes = self.attributes
        return occupancy_of(
            attributes.vgprs,
            attributes.wave_size,
            attributes.lds + lds,
            items,
            self._target,
            cu_mode=not self.image.rsrc1["wgp_mode"],
        )

    def suggest_block(self, lds: int | Callable[[int], int] = 0, most: int = 1024) -> tuple[int, Occupancy]:
        """Find the block with which most work-items are resident; of equals the largest.

        Parameters
        ----------
        lds : int or callable
            Bytes of LDS on top of what the kernel declares, or what gives them for a number of work-items.
        most : int
            Work-items that the block may have; the kernel's own limit holds besides.

        Returns
        -------
        tuple of int and Occupancy
            The work-items, and what fits then: ``groups`` of it, for each WGP (in CU mode, CU) of the card,
            fill it.

        Raises
        ------
        CheckError
            With so much LDS no block fits.
        """
        attributes = self.attributes
        found = best_workgroup(
            attributes.vgprs,
            attributes.wave_size,
            lambda items: attributes.lds + (lds(items) if callable(lds) else lds),
            min(attributes.max_block, most),
            self._target,
            cu_mode=not self.image.rsrc1["wgp_mode"],
        )
        if found is None:
            raise CheckError(
                f"{self.name}: no block of {attributes.wave_size} to {min(attributes.max_block, most)} "
                f"work-items fits with {attributes.lds} bytes of declared LDS and what was asked for besides"
            )
        return found

    def pack(self, *arguments: Any, device: Any) -> bytes:
        """Pack the visible arguments as a launch would; the hidden ones stay zero.

        Parameters
        ----------
        *arguments
            As for :func:`~barewave.launch`.
        device : Device
            The device whose buffers may stand among them.
        """
        segment = bytearray(max(self.attributes.kernarg, self.packer.end))
        self.packer.pack_into(memoryview(segment), 0, arguments, device)
        return bytes(segment)

    def code(self) -> bytes:
        """Bytes of the kernel's code, from its entry to the end of its symbol."""
        return self.program.code_object.code(self.image)

    def disassemble(self) -> str:
        """Text of the kernel's code in LLVM's syntax, one instruction a line with its offset in bytes."""
        wave_size = 64 if self.attributes.wave_size == 64 else 32
        return "\n".join(
            f"{instruction.offset:6x}  {instruction}"
            for instruction in isa.disassemble(self.code(), wave_size=wave_size)
        )
