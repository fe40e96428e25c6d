"""Programs: code objects from text, files or bytes, and their images on a card."""

from __future__ import annotations

import difflib
import os
import re
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from .. import isa
from ..errors import LoadError
from .kernel import Kernel
from .lines import line_table
from .module_globals import GlobalBuffer, GlobalVariable, read_globals
from .printf_buffer import PrintfFormat, read_formats
from .program_files import (
    BINARY_SUFFIXES,
    LLVM_SUFFIXES,
    TEXT_SUFFIXES,
    describe_kinds,
    pick_code_object,
    read_program_file,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from ..isa.code_object import CodeObject
    from ..kfd import Memory
    from .arguments import ArgumentPacker
    from .device import Device

__all__ = ["LoadedProgram", "Program"]

_OWN_LINES: Final = re.compile(r"^\s*\.(file|loc)\b", re.MULTILINE)
"""Directives of a text that has a line table of its own."""


class LoadedProgram:
    """A program's image in the memory of one card.

    Attributes
    ----------
    base : int
        GPU virtual address of the code object's address 0.
    memory : Memory
        The executable allocation.
    """

    def __init__(self, program: Program, memory: Memory) -> None:
        self.code_object = program.code_object
        self.memory = memory
        self.base = memory.address
        # Weak: the device keeps this object, and the image shall go when the program is collected.
        self._program = weakref.ref(program)

    def address(self, kernel: Kernel) -> int:
        """GPU virtual address of a kernel's descriptor: the packet's ``kernel_object``."""
        return self.base + kernel.image.descriptor_address

    def packers(self) -> list[ArgumentPacker]:
        """Return the argument packers of the program's kernels, for the device's statistics."""
        program = self._program()
        return [] if program is None else program.packers()

    def contains(self, address: int) -> bool:
        """Whether an address (a program counter) lies in the image."""
        return self.base <= address < self.base + self.memory.size

    def locate(self, address: int) -> tuple[str, int] | None:
        """Find the kernel that an address belongs to: its name and the offset from its entry (bytes)."""
        best: tuple[str, int] | None = None
        for name, image in self.code_object.kernels.items():
            offset = address - self.base - image.entry_address
            if offset >= 0 and (best is None or offset < best[1]):
                best = name, offset
        return best

    def instruction_at(self, address: int) -> str:
        """Text of the instruction at an address of the image, ``""`` where there is none."""
        offset = address - self.base
        for segment in self.code_object.segments:
            if segment.address <= offset < segment.address + len(segment.data):
                return str(isa.decode(segment.data, offset - segment.address))
        return ""

    def line_of(self, address: int) -> str:
        """``file:line`` that an address of the image was made from; ``""`` where no line table says."""
        program = self._program()
        return "" if program is None else program.line_of(address - self.base)

    def close(self) -> None:
        """Free the image. The device does it when it closes."""
        self.memory.close()


class Program:
    """A code object and its kernels.

    Made by :meth:`from_asm`, :meth:`from_llvm`, :meth:`from_file` or :meth:`from_bytes`; it is loaded onto a
    card by the first launch there.

    Examples
    --------
    >>> program = Program.from_file("examples/saxpy.s")
    >>> [argument.type_name for argument in program.kernel("saxpy").arguments]
    ['float', 'float*', 'float*', 'uint']
    """

    def __init__(self, code_object: CodeObject, name: str = "<bytes>", data: bytes = b"") -> None:
        self.code_object = code_object
        self.name = name
        self._data = data
        self._lines: list[tuple[int, int, str]] | None = None
        self._kernels: dict[str, Kernel] = {}
        self._targets: tuple[str, ...] = ()
        self._globals: Mapping[str, GlobalVariable] | None = None
        self._formats: Mapping[int, PrintfFormat] | None = None

    @classmethod
    def from_asm(cls, text: str, name: str = "<text>") -> Program:
        """Assemble text.

        Raises
        ------
        AssemblyError
            With line, column and hint.
        """
        # findings name the line: of the text, unless its compiler has said which ones it is from
        debug = _OWN_LINES.search(text) is None
        return cls.from_bytes(isa.assemble_code_object(text, filename=name, debug=debug), name)

    @classmethod
    def from_llvm(
        cls,
        ir: str | bytes,
        name: str = "<llvm>",
        *,
        target: str = "gfx1100",
        wave_size: int = 32,
        optimise: int = 3,
        timeout: float = 60.0,
        memory: int = 2 << 30,
    ) -> Program:
        """Compile LLVM IR, in a process of its own; no other tool is needed.

        Parameters
        ----------
        ir : str or bytes
            A module as text or as bitcode; its kernels have the calling convention ``amdgpu_kernel``.
        name : str
            What messages call it.
        target : str
            Such as ``gfx1100``.
        wave_size : int
            32 or 64.
        optimise : int
            0 to 3.
        timeout : float
            Seconds that the compilation may take.
        memory : int
            Bytes of address space that it may take.

        Raises
        ------
        LoadError
            LLVM refuses the module or cannot compile it, or it needs a symbol that it does not define.
        """
        try:
            made = isa.compile_llvm(
                ir,
                target=target,
                wave_size=wave_size,
                optimise=optimise,
                timeout=timeout,
                memory=memory,
                name=name,
            )
        except LoadError as error:
            raise LoadError(f"{name}: {error}") from error
        return cls.from_bytes(made, name)

    @classmethod
    def from_file(
        cls, path: str | os.PathLike[str], *, target: str | None = None, part: int | None = None
    ) -> Program:
        """Read a file that holds code, of any kind.

        Parameters
        ----------
        path : str or path
            Assembly text (``.s``), LLVM IR (``.ll .bc``), a code object or relocatable object
            (``.co .hsaco .o``), an offload bundle (``.hipfb .fatbin``, plain or compressed), or a host
            program, library or object that was compiled from HIP source.
        target : str, optional
            The processor that the code is for, such as ``device.target``. Of a bundle it chooses what is
            compiled for it, else for its generic family; not given, it is ``gfx1100`` or the gfx11 card that
            the bundle is for.
        part : int, optional
            Which one, counted from 0, where a host program was compiled from several HIP sources.

        Raises
        ------
        LoadError
            The file cannot be read, holds nothing for the target, or cannot be compiled or linked.
        AssemblyError
            The text was refused.
        """
        file = Path(path)
        data = read_program_file(file)
        suffix = file.suffix
        if suffix in TEXT_SUFFIXES:
            if b"\0" in data:
                raise LoadError(f"{file}: not text: byte {data.index(0)} is zero")
            # clang -g writes strings with bytes of any value
            return cls.from_asm(data.decode("utf-8", "surrogateescape"), str(file))
        if suffix in LLVM_SUFFIXES:
            return cls.from_llvm(data, str(file), target=target or "gfx1100")
        if suffix not in BINARY_SUFFIXES and not data.startswith(
            (b"\x7fELF", b"__CLANG_OFFLOAD_BUNDLE__", b"CCOB")
        ):
            raise LoadError(f"{file}: neither {describe_kinds()}")
        return cls.from_bytes(data, str(file), target=target, part=part)

    @classmethod
    def from_bytes(
        cls, data: bytes, name: str = "<bytes>", *, target: str | None = None, part: int | None = None
    ) -> Program:
        """Read a code object; a relocatable object is linked first, of a bundle the right entry is taken.

        ``target`` and ``part`` are those of :meth:`from_file`.

        Raises
        ------
        LoadError
            Nothing of all this, for another machine or target, truncated or inconsistent; the message starts
            with ``name``.
        """
        try:
            code, targets = pick_code_object(data, target, part)
            program = cls(isa.CodeObject.read(code), name, code)
            if target is not None:
                program.code_object.require_target(target)
        except LoadError as error:
            raise LoadError(f"{name}: {error}") from error
        program._targets = targets
        return program

    @property
    def target(self) -> str:
        """The processor that the code is for, such as ``"gfx1100"``."""
        return self.code_object.target

    @property
    def targets(self) -> tuple[str, ...]:
        """What the file held code for: several targets if it was a bundle, else :attr:`target` alone."""
        return self._targets or (self.target,)

    @property
    def printf_formats(self) -> Mapping[int, PrintfFormat]:
        """Formats of what kernels print into a buffer, by their number.

        Raises
        ------
        LoadError
            The code object's table of formats is damaged.
        """
        if self._formats is None:
            try:
                self._formats = read_formats(self.code_object.printf)
            except LoadError as error:
                raise LoadError(f"{self.name}: {error}") from error
        return self._formats

    @property
    def globals(self) -> Mapping[str, GlobalVariable]:
        """The module's variables by name: what has external linkage, ``__device__`` and ``__constant__``.

        Raises
        ------
        LoadError
            The code object is damaged: a variable lies outside of its image.
        """
        if self._globals is None:
            try:
                self._globals = read_globals(self.code_object)
            except LoadError as error:
                raise LoadError(f"{self.name}: {error}") from error
        return self._globals

    def get_global(
        self,
        device: Device,
        name: str,
        dtype: npt.DTypeLike = np.uint8,
        shape: int | Sequence[int] | None = None,
    ) -> GlobalBuffer:
        """Give a module's variable on one card as a buffer; loads the program there if it is not.

        Parameters
        ----------
        device : Device
            Each card has its own image, and so its own variables.
        name : str
            One of :attr:`globals`.
        dtype : dtype, optional
            Element type; the code object only knows how many bytes there are.
        shape : int or tuple of int, optional
            Extents; by default one dimension over all bytes.

        Returns
        -------
        GlobalBuffer
            It reads and writes the variable itself. ``__constant__`` variables too may be written between
            launches: that is what they are for.

        Raises
        ------
        LoadError
            There is no variable of that name; the message lists those that there are.
        CheckError
            The dtype and shape do not cover the variable's bytes.

        Examples
        --------
        >>> from barewave import Device
        >>> program = Program.from_file("tests/data/programs/globals.clang22.co")
        >>> with Device("emulated") as device:
        ...     program.get_global(device, "counter", "int32").numpy()
        array([7], dtype=int32)
        """
        variable = self.globals.get(name)
        if variable is None:
            near = difflib.get_close_matches(name, self.globals, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            held = ", ".join(sorted(self.globals)) or "none"
            raise LoadError(f"{self.name}: no variable {name!r}{hint}; it holds {held}")
        return GlobalBuffer(device, self, self.load(device).memory, variable, dtype, shape)

    @property
    def kernels(self) -> tuple[str, ...]:
        """Names of the kernels, sorted."""
        return tuple(sorted(self.code_object.kernels))

    @property
    def data(self) -> bytes:
        """Bytes of the code object; those that were linked, if it was made of a relocatable one."""
        return self._data

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        return f"Program({self.name!r}, {self.target}, kernels: {', '.join(self.kernels)})"

    def kernel(self, name: str) -> Kernel:
        """Look up a kernel by name.

        Raises
        ------
        LoadError
            There is none of that name; the message lists those that there are.
        """
        kernel = self._kernels.get(name)
        if kernel is None:
            image = self.code_object.kernels.get(name)
            if image is None:
                if not self.kernels and not self.target.startswith("gfx11"):
                    raise LoadError(f"{self.name}: holds {self.target} code; it runs on no gfx11 card")
                near = difflib.get_close_matches(name, self.kernels, 1)
                hint = f"; did you mean {near[0]}?" if near else ""
                raise LoadError(
                    f"{self.name}: no kernel {name!r}{hint}; it holds {', '.join(self.kernels) or 'none'}"
                )
            try:
                kernel = self._kernels[name] = Kernel(self, image)
            except LoadError as error:
                raise LoadError(f"{self.name}: {error}") from error
        return kernel

    def line_of(self, address: int) -> str:
        """``file:line`` of an address in the code object; ``""`` where no line table says."""
        if self._lines is None:
            self._lines = line_table(self._data)
        return next((line for start, end, line in self._lines if start <= address < end), "")

    def packers(self) -> list[ArgumentPacker]:
        """Return the argument packers of the kernels that were looked up."""
        return [kernel.packer for kernel in self._kernels.values()]

    def require_target(self, card: str) -> None:
        """Check that a card of this target, such as ``"gfx1100"``, runs the program.

        Raises
        ------
        LoadError
            It was compiled for another one; the message names both.
        """
        try:
            self.code_object.require_target(card)
        except LoadError as error:
            others = ", ".join(held for held in self._targets if held != self.target)
            hint = f"; the bundle also holds {others}: give target={card!r} to from_file" if others else ""
            raise LoadError(f"{self.name}: {error}{hint}") from error

    def load(self, device: Device, *, address: int = 0) -> LoadedProgram:
        """Put the image into a card's memory, once per device; at an address, if that matters.

        Raises
        ------
        LoadError
            The code is for another target, or carries a relocation that no loader applies.
        KFDError
            The card has no memory left.
        """
        loaded = device.loaded_program(self)
        if loaded is not None:
            return loaded
        self.require_target(device.target)
        image = self._image_bytes()
        memory = device.allocate_image(len(image), f"code of {Path(self.name).name}", address)
        try:
            for relocation in self.code_object.relocations:
                word = relocation.word(memory.address)
                image[relocation.offset : relocation.offset + len(word)] = word
            memory.view[: len(image)] = image
            memory.flush_host_writes()
        except BaseException:
            memory.close()
            raise
        loaded = LoadedProgram(self, memory)
        device.adopt_program(self, loaded)
        return loaded

    def _image_bytes(self) -> bytearray:
        image = bytearray(self.code_object.image_size)
        for segment in self.code_object.segments:
            image[segment.address : segment.address + len(segment.data)] = segment.data
        return image
