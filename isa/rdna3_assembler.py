"""Assembly text to bytes and to code objects, in the syntax of LLVM.

The assembler goes on after an error, so that one run shows all of them.
"""

from __future__ import annotations

import re
from typing import Final

from .assembly import NOP, Assembly, Branch
from .kernel_blocks import apply_kernel_directive
from .assembly_link import link
from .metadata_text import MetadataTextError, read_metadata_text
from .operand_parser import OperandError
from .section_directives import apply_directive
from .statement import encode_statement

__all__ = ["assemble", "assemble_code_object"]

_LABEL: Final = re.compile(r"\s*([A-Za-z_.$][\w.$]*)\s*:(?!:)")
_ASSIGNMENT: Final = re.compile(r"\s*([A-Za-z_.$][\w.$]*)\s*=(?!=)\s*(.*)")


def _without_block_comments(text: str) -> str:
    """Blank out ``/* … */``, keeping lines and columns."""
    return re.sub(r"/\*.*?\*/", lambda match: re.sub(r"[^\n]", " ", match[0]), text, flags=re.DOTALL)


def _statements(line: str) -> list[str]:
    """Cut comments off and split at semicolons, which LLVM takes as the start of a comment on this target."""
    quoted = False
    for position, character in enumerate(line):
        if character == '"':
            quoted = not quoted
        elif not quoted and (character == ";" or line.startswith("//", position)):
            return [line[:position]]
    return [line]


def _instruction(assembly: Assembly, text: str) -> None:
    text = re.sub(r"\s+", " ", text)
    data = assembly.section.data
    try:
        encoded = encode_statement(text, assembly.symbols, assembly.wave_size)
    except OperandError as error:
        assembly.error(error.message, error.hint, column=assembly.column(text.split(" ")[0]))
        # keep labels where they would roughly be, so that their distances raise no errors of their own
        data += NOP
        return
    if encoded.target is not None:
        column = assembly.column(encoded.target)
        assembly.branches.append(Branch(assembly.line, column, len(data), encoded.target))
    data += encoded.data


def _directive(assembly: Assembly, name: str, rest: str) -> None:
    of_kernel = name.startswith(".amdhsa_") and name != ".amdhsa_code_object_version"
    apply = apply_kernel_directive if assembly.kernel is not None or of_kernel else apply_directive
    apply(assembly, name, rest)


def _statement(assembly: Assembly, text: str) -> None:
    while match := _LABEL.match(text):
        assembly.define(match[1])
        text = text[match.end() :]
    text = text.strip()
    if not text:
        return
    if match := _ASSIGNMENT.match(text):
        assembly.assign(match[1], match[2])
    elif text.startswith("."):
        name, _, rest = text.partition(" ") if " " in text else text.partition("\t")
        _directive(assembly, name.strip(), rest.strip())
    elif assembly.section.name == ".text":
        _instruction(assembly, text)
    else:
        assembly.error(
            f"instructions belong into .text, not into {assembly.section.name}", column=assembly.column(text)
        )


def _read_metadata(assembly: Assembly, lines: list[str], start: int) -> int:
    end = start
    while end < len(lines) and lines[end].strip() != ".end_amdgpu_metadata":
        end += 1
    if end == len(lines):
        assembly.error(".amdgpu_metadata has no .end_amdgpu_metadata")
        return end
    assembly.metadata_line = start
    try:
        assembly.metadata = read_metadata_text("\n".join(lines[start:end]))
    except MetadataTextError as error:
        number = start + error.line
        assembly.error(
            error.message, line=number + 1, column=len(lines[number]) - len(lines[number].lstrip()) + 1
        )
    return end + 1


def _read(text: str, wave_size: int) -> Assembly:
    """Read a text to its end."""
    assembly = Assembly(wave_size)
    lines = _without_block_comments(text).splitlines()
    index = 0
    while index < len(lines):
        assembly.line, assembly.text = index + 1, lines[index]
        if assembly.text.strip() == ".amdgpu_metadata":
            index = _read_metadata(assembly, lines, index + 1)
            continue
        for statement in _statements(assembly.text):
            _statement(assembly, statement)
        index += 1
    if assembly.kernel is not None:
        assembly.error(
            f".amdhsa_kernel {assembly.kernel.name} has no .end_amdhsa_kernel", line=assembly.kernel.line
        )
    assembly.resolve_branches()
    return assembly


def _wave_size(text: str) -> int:
    """Wave size of the text's kernels; kernels of both sizes are an error found later."""
    return 64 if re.search(r"^\s*\.amdhsa_wavefront_size32\s+(0|0x0+)\b", text, re.MULTILINE) else 32


def assemble(text: str, wave_size: int = 32) -> bytes:
    """Assemble instructions.

    Parameters
    ----------
    text : str
        Assembly text: instructions, labels, data directives, comments.
    wave_size : int
        32 or 64.

    Returns
    -------
    bytes
        Contents of ``.text``.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    ValueError
        If ``wave_size`` is not 32 or 64.

    Examples
    --------
    >>> assemble("s_endpgm").hex()
    '0000b0bf'
    """
    if wave_size not in (32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
    assembly = _read(text, wave_size)
    assembly.raise_errors()
    return bytes(assembly.sections[".text"].data)


def assemble_code_object(text: str, filename: str = "<text>") -> bytes:
    """Assemble a loadable code object.

    Parameters
    ----------
    text : str
        Assembly text with at least one ``.amdhsa_kernel`` block.
    filename : str
        Name of the text, for error messages.

    Returns
    -------
    bytes
        An ELF file, code object version 5, for gfx1100.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    """
    return link(_read(text, _wave_size(text)), filename)
