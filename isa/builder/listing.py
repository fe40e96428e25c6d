"""What a builder has made, as text that the assembler takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from .statements import Alignment, Place, RawBytes, Statement

if TYPE_CHECKING:
    from .kernel import Constant, Kernel
    from .module import Module
    from .stream import Builder

__all__ = ["listing", "module_text"]

_SUFFIXES: Final = {"REL32_LO": "@rel32@lo", "REL32_HI": "@rel32@hi"}


def _bytes(data: bytes) -> list[str]:
    return [
        "  .byte " + ", ".join(f"{byte:#04x}" for byte in data[start : start + 16])
        for start in range(0, len(data), 16)
    ]


def _instruction(statement: Statement, prefix: str) -> str:
    text = str(statement.instruction)
    if statement.target is not None:
        # the label is the last operand of all branches
        head, _, _ = text.rpartition(" ")
        text = f"{head} {prefix}{statement.target.name}"
    for patch in statement.patches:
        head, _, _ = text.rpartition(" ")
        text = f"{head} {patch.symbol}{_SUFFIXES[patch.type]}+{patch.addend}"
    return text


def listing(builder: Builder, prefix: str = "") -> str:
    """Write the code of a builder: one line per instruction, labels, data and comments.

    Parameters
    ----------
    builder : Builder
        What is written.
    prefix : str
        Put before the names of labels, where another kernel of the text may have the same.
    """
    lines: list[str] = []
    # places fill offsets in, and find branches out of reach
    builder.layout()
    for item in builder.body:
        comment = f"  // {item.comment}" if item.comment else ""
        if isinstance(item, Statement):
            lines.append(f"  {_instruction(item, prefix)}{comment}")
        elif isinstance(item, Place):
            lines.append(f"{prefix}{item.label.name}:{comment}")
        elif isinstance(item, RawBytes):
            lines.extend([*([comment.strip()] if comment else []), *_bytes(item.data)])
        else:
            assert isinstance(item, Alignment)
            lines.append(f"  .p2align {item.boundary.bit_length() - 1}{comment}")
    return "\n".join(lines) + "\n"


def _scalar(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(str(part) for part in cast(list[object], value)) + "]"
    plain = not isinstance(value, str) or value.replace("_", "").replace(".", "").isalnum()
    return str(value) if plain else f"'{value}'"


def _kernel_metadata(kernel: Kernel) -> list[str]:
    entries = kernel.metadata()
    arguments = cast(list[dict[str, object]], entries.pop(".args"))
    lines = [f"    {key}: {_scalar(value)}" for key, value in entries.items()]
    lines[0] = "  - " + lines[0].strip()
    if arguments:
        lines.append("    .args:")
        lines += [
            "      - { " + ", ".join(f"{key}: {_scalar(value)}" for key, value in argument.items()) + " }"
            for argument in arguments
        ]
    return lines


def _constant(constant: Constant) -> list[str]:
    return [f".p2align {constant.alignment.bit_length() - 1}", f"{constant.name}:", *_bytes(constant.data)]


def _kernel(kernel: Kernel, prefix: str) -> list[str]:
    name = kernel.name
    return [
        ".text",
        f".globl {name}",
        ".p2align 8",
        f".type {name},@function",
        f"{name}:",
        listing(kernel, prefix).rstrip("\n"),
        f".L{name}_end:",
        f".size {name}, .L{name}_end-{name}",
        "",
        '.section .rodata,"a"',
        ".p2align 6",
        f".amdhsa_kernel {name}",
        *(f"  .amdhsa_{key} {value}" for key, value in kernel.descriptor_settings().items()),
        ".end_amdhsa_kernel",
        *(line for constant in kernel.constants.values() for line in _constant(constant)),
        "",
    ]


def module_text(module: Module) -> str:
    """Write all kernels of a module, with descriptors and metadata.

    Parameters
    ----------
    module : Module
        What is written.
    """
    lines = [
        f'.amdgcn_target "amdgcn-amd-amdhsa--{module.target}"',
        f".amdhsa_code_object_version {module.version}",
    ]
    for kernel in module.kernels.values():
        lines += _kernel(kernel, f".L{kernel.name}." if len(module.kernels) > 1 else "")
    note = module.metadata()
    lines += [
        ".amdgpu_metadata",
        "---",
        f"amdhsa.version: {_scalar(note['amdhsa.version'])}",
        f"amdhsa.target: {note['amdhsa.target']}",
        "amdhsa.kernels:",
        *(line for kernel in module.kernels.values() for line in _kernel_metadata(kernel)),
        "...",
        ".end_amdgpu_metadata",
    ]
    return "\n".join(lines) + "\n"
