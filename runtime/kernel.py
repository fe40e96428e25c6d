"""A kernel of a program: its resources, its arguments, its code."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from .. import isa
from ..errors import CheckError, LoadError
from .arguments import Argument, ArgumentPacker
from .hidden import HIDDEN_KINDS, HiddenArgument
from .launches import MAX_LDS_BYTES, LaunchConfig, bind

if TYPE_CHECKING:
    from ..isa.code_object import Kernel as KernelImage
    from .launchers import Launcher
    from .program import Program

__all__ = ["Kernel", "KernelAttributes"]

_MAX_WAVES_PER_SIMD: Final = 16
_VGPRS_PER_SIMD_LANE: Final = {
    32: (1536, 24),
    64: (768, 12),
}  # registers of a lane, granule (LLVM GCNSubtarget)

_POINTER_KINDS: Final = frozenset({"global_buffer", "dynamic_shared_pointer"})
_UNSUPPORTED_KINDS: Final = {
    "dynamic_shared_pointer": "a pointer into LDS that the launch allocates",
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
        Waves per SIMD that fit by VGPRs (at most 16); LDS may lower it.
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

    def __str__(self) -> str:
        """Text for people."""
        return " ".join(f"{name}={value}" for name, value in asdict(self).items())


def _occupancy(vgprs: int, wave_size: int) -> int:
    total, granule = _VGPRS_PER_SIMD_LANE.get(wave_size, _VGPRS_PER_SIMD_LANE[32])
    allocated = -(-max(vgprs, 1) // granule) * granule
    return max(1, min(_MAX_WAVES_PER_SIMD, total // allocated))


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
            occupancy=_occupancy(image.vgpr_count, image.wave_size),
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
            if kind not in ("by_value", "global_buffer"):
                raise LoadError(
                    f"{self.name}: argument {argument.name or len(visible)} is of unknown kind {kind!r}"
                )
            visible.append(
                Argument(
                    name=argument.name or f"arg{len(visible)}",
                    offset=argument.offset,
                    size=argument.size,
                    kind="pointer" if kind in _POINTER_KINDS else "value",
                    type_name=argument.type_name,
                )
            )
        if not image.has_metadata and image.kernarg_size:
            # Nothing describes the arguments; whoever knows them gives the segment's bytes.
            visible.append(Argument("kernarg", 0, image.kernarg_size, "value"))
        self.arguments: tuple[Argument, ...] = tuple(visible)
        self.hidden: tuple[HiddenArgument, ...] = tuple(hidden)
        self.packer = ArgumentPacker(self.name, self.arguments, image.kernarg_size)

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
