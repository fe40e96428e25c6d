"""``.amdhsa_kernel`` blocks of a text: one after the other, each made into a descriptor where it ends."""

from __future__ import annotations

from .assembly import NAME, Assembly, KernelBlock, Label
from .kernel_directives import DIRECTIVES, check_directive, kernel_descriptor
from .operand_parser import OperandError

__all__ = ["apply_kernel_directive"]


def apply_kernel_directive(assembly: Assembly, name: str, rest: str) -> None:
    """Begin or end a block, or take one of its settings.

    Parameters
    ----------
    assembly : Assembly
        What is changed.
    name, rest : str
        The directive with its dot, and the text behind it.
    """
    kernel = assembly.kernel
    if name == ".amdhsa_kernel" and kernel is None:
        if not NAME.match(rest):
            assembly.error(".amdhsa_kernel needs the name of a function", column=assembly.column(name))
        assembly.kernel = KernelBlock(rest, assembly.line, {})
    elif name == ".end_amdhsa_kernel" and kernel is not None:
        _end_kernel(assembly, kernel)
    elif kernel is None:
        assembly.error(f"{name} stands outside of an .amdhsa_kernel block", column=assembly.column(name))
    elif not name.startswith(".amdhsa_"):
        assembly.error(
            f"{name} stands inside of the .amdhsa_kernel block of {kernel.name}", column=assembly.column(name)
        )
    else:
        _setting(assembly, kernel, name.removeprefix(".amdhsa_"), rest)


def _setting(assembly: Assembly, kernel: KernelBlock, name: str, rest: str) -> None:
    if name in kernel.values:
        assembly.error(f".amdhsa_{name} is given twice", column=assembly.column(f".amdhsa_{name}"))
        return
    value = assembly.value(rest) if name in DIRECTIVES else 0
    if value is None:
        return
    try:
        check_directive(name, value)
    except OperandError as error:
        assembly.error(error.message, error.hint, column=assembly.column(f".amdhsa_{name}"))
        # a legal value instead, so that the block does not count as incomplete as well
        value = 0
    kernel.values[name] = value


def _end_kernel(assembly: Assembly, kernel: KernelBlock) -> None:
    assembly.kernel = None
    rodata = assembly.sections[".rodata"]
    rodata.data += bytes(-len(rodata.data) % 64)
    kernel.offset = len(rodata.data)
    try:
        rodata.data += kernel_descriptor(kernel.values)
    except OperandError as error:
        assembly.error(error.message, error.hint, line=kernel.line)
        return
    if kernel.values.get("wavefront_size32", 1) != (assembly.wave_size == 32):
        assembly.error(
            f"{kernel.name} has another wave size than the text is assembled for", line=kernel.line
        )
    assembly.kernels.append(kernel)
    assembly.labels[f"{kernel.name}.kd"] = Label(".rodata", kernel.offset)
