"""Several kernels in one code object."""

from __future__ import annotations

from typing import Any, Final, Self

from ..metadata import pack_metadata
from ..object_file import ObjectFile, ObjectSection, ObjectSymbol, Relocation
from .abi import TARGETS
from .kernel import Kernel

__all__ = ["Module"]

_VERSIONS: Final = {4: (1, 1), 5: (1, 2), 6: (1, 2)}
_LOADED, _CODE = 2, 4
_OBJECT, _FUNCTION = 1, 2
_LOCAL, _GLOBAL, _PROTECTED = 0, 1, 3


def _pad(section: ObjectSection, alignment: int, filler: bytes = b"\0") -> int:
    """Fill a section up to a boundary; returns the offset there."""
    gap = -len(section.data) % alignment
    section.data += filler * (gap // len(filler))
    section.alignment = max(section.alignment, alignment)
    return len(section.data)


#: ``s_code_end``, which fills code that no wave reaches.
_CODE_END: Final = (0xBF9F0000).to_bytes(4, "little")


class Module:
    """Kernels that become one code object.

    Parameters
    ----------
    target : str
        ``gfx1100`` to ``gfx1103``.
    version : int
        Code object version: 4, 5 or 6.

    Attributes
    ----------
    kernels : dict of str to Kernel
        By name.

    Examples
    --------
    >>> module = Module()
    >>> for name in ("first", "second"):
    ...     with module.kernel(name) as k:
    ...         _ = k.s_endpgm()
    >>> list(module.kernels)
    ['first', 'second']
    """

    def __init__(self, target: str = "gfx1100", *, version: int = 5) -> None:
        if target not in TARGETS:
            raise ValueError(f"there is no target {target}: {', '.join(TARGETS)}")
        if version not in _VERSIONS:
            raise ValueError(f"code object versions are 4, 5 and 6, not {version}")
        self.target = target
        self.version = version
        self.kernels: dict[str, Kernel] = {}

    def kernel(self, name: str, **options: Any) -> Kernel:
        """Begin a kernel of this module; the options are those of :class:`.kernel.Kernel`."""
        made = Kernel(name, target=self.target, **options)
        self.add(made)
        return made

    def add(self, kernel: Kernel) -> Self:
        """Take a kernel in; returns the module.

        Raises
        ------
        ValueError
            If there is one of that name, or it is for another target, or its hidden arguments are not laid
            out for this version.
        """
        if kernel.name in self.kernels:
            raise ValueError(f"two kernels are called {kernel.name}")
        if kernel.target != self.target:
            raise ValueError(f"{kernel.name} is for {kernel.target}, the module for {self.target}")
        if kernel.hidden and self.version < 5:
            raise ValueError(
                f"{kernel.name}: the builder lays hidden arguments out as versions 5 and 6 have them"
            )
        self.kernels[kernel.name] = kernel
        return self

    def metadata(self) -> dict[str, object]:
        """The code object's note."""
        return {
            "amdhsa.version": list(_VERSIONS[self.version]),
            "amdhsa.target": f"amdgcn-amd-amdhsa--{self.target}",
            "amdhsa.kernels": [kernel.metadata() for kernel in self.kernels.values()],
        }

    def object_file(self) -> ObjectFile:
        """Make the relocatable object that the linker takes.

        Raises
        ------
        BuilderError
            If a kernel is not complete.
        """
        for kernel in self.kernels.values():
            kernel.check()
        made = ObjectFile(self.target, self.version, metadata=pack_metadata(self.metadata()))
        text = made.sections[".text"] = ObjectSection(".text", flags=_LOADED | _CODE, alignment=256)
        rodata = made.sections[".rodata"] = ObjectSection(".rodata", flags=_LOADED, alignment=64)
        for name, kernel in self.kernels.items():
            entry = _pad(text, 256, _CODE_END)
            code, offsets = kernel.layout()
            text.data += code
            text.data += _CODE_END * (-len(code) % 4)
            made.symbols[name] = ObjectSymbol(name, ".text", entry, len(code), _FUNCTION, _GLOBAL, _PROTECTED)
            place = _pad(rodata, 64)
            rodata.data += kernel.descriptor()
            rodata.relocations.append(Relocation(place + 16, "REL64", name, 16))
            made.symbols[f"{name}.kd"] = ObjectSymbol(
                f"{name}.kd", ".rodata", place, 64, _OBJECT, _GLOBAL, _PROTECTED
            )
            for constant in kernel.constants.values():
                start = _pad(rodata, constant.alignment)
                rodata.data += constant.data
                if constant.name in made.symbols:
                    raise ValueError(f"two symbols are called {constant.name}")
                made.symbols[constant.name] = ObjectSymbol(
                    constant.name, ".rodata", start, len(constant.data), _OBJECT, _LOCAL
                )
            for item, offset in zip(kernel.body, offsets, strict=True):
                for patch in getattr(item, "patches", ()):
                    text.relocations.append(
                        Relocation(entry + offset + patch.offset, patch.type, patch.symbol, patch.addend)
                    )
        return made

    def code_object(self) -> bytes:
        """Make the loadable code object.

        Returns
        -------
        bytes
            An ELF file.
        """
        from ..linker import link

        return link([self.object_file()], pad_code=True)

    def text(self) -> str:
        """Assembly text of all kernels, which assembles to the same code."""
        from .listing import module_text

        return module_text(self)
