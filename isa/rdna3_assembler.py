"""Assembly text to bytes, to relocatable objects and to code objects, in the syntax of LLVM.

The assembler goes on after an error, so that one run shows all of them.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final

from ..errors import AssemblyWarning
from .assembly import Assembly, Options
from .debug_lines import LineTable
from .directives import load_frame
from .expressions import ExpressionError
from .flat_text import FlatText
from .kernel_checks import check_kernels, check_metadata, complete_metadata
from .line_reader import read_frames
from .linker import LinkError, link
from .object_builder import apply_patches, build_object, kernel_settings
from .object_file import ObjectFile
from .source import Place

__all__ = ["assemble", "assemble_code_object", "assemble_object", "write_out"]

_TARGETS: Final = ("gfx1100", "gfx1101", "gfx1102", "gfx1103")
_VERSIONS: Final = (4, 5, 6)
#: Readings of a text whose sizes depend on later labels, before they must have come to rest.
_MAX_READINGS: Final = 10
_WAVE64: Final = re.compile(r"^\s*\.amdhsa_wavefront_size32\s+(0|0x0+)\b", re.MULTILINE)
_TARGET: Final = re.compile(r'^\s*\.amdgcn_target\s+"amdgcn-amd-amdhsa--(gfx110[0-3])"', re.MULTILINE)


def _options(
    text: str,
    wave_size: int | None,
    target: str | None,
    version: int | None,
    include: Iterable[str],
    debug: bool = False,
    flat: bool = False,
) -> Options:
    if wave_size not in (None, 32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
    if target not in (None, *_TARGETS):
        raise ValueError(f"the target is one of {', '.join(_TARGETS)}, not {target}")
    if version not in (None, *_VERSIONS):
        raise ValueError(f"the code object version is 4, 5 or 6, not {version}")
    if wave_size is None:
        # kernels of both sizes are an error found later
        wave_size = 64 if _WAVE64.search(text) else 32
    named = _TARGET.search(text)
    chosen = target or (named[1] if named else _TARGETS[0])
    return Options(wave_size, chosen, version or _VERSIONS[-1], tuple(include), debug, flat)


def _read_once(
    text: str, filename: str, options: Options, symbols: Mapping[str, int], sizes: dict[int, int]
) -> Assembly:
    frame, unclosed = load_frame(None, text, filename)
    assembly = Assembly(frame, options, sizes)
    for name, value in symbols.items():
        assembly.symbols.numbers[name] = value
    if unclosed >= 0:
        assembly.error("this comment has no end", part="/*", place=(frame, unclosed))
    if options.debug:
        assembly.lines = LineTable()
        assembly.lines.begin(filename)
    if options.write_out:
        assembly.written = FlatText()
    read_frames(assembly)
    return assembly


def write_out(
    text: str,
    filename: str = "<text>",
    *,
    wave_size: int | None = None,
    target: str | None = None,
    include: Iterable[str] = (),
    symbols: Mapping[str, int] | None = None,
) -> Assembly:
    """Read a text and keep its lines with macros, repetitions, conditions and included files written out.

    Parameters
    ----------
    text : str
        Assembly text.
    filename, wave_size, target, include, symbols
        As for :func:`assemble_object`.

    Returns
    -------
    Assembly
        Its ``written`` are the lines; branches and literals that depend on symbols are zero.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    """
    options = _options(text, wave_size, target, None, include)
    options.write_out = True
    assembly = _read(text, filename, options, symbols)
    assembly.raise_errors()
    return assembly


def _late_sizes(assembly: Assembly) -> dict[int, int]:
    """Evaluate the counts that depended on later labels, now that these have places."""
    sizes: dict[int, int] = {}
    for number, (_, expression, place, part) in enumerate(assembly.late):
        try:
            sizes[number] = assembly.symbols.number(expression)
        except ExpressionError as error:
            assembly.error(str(error), part=part, place=place)
    return sizes


def _read(text: str, filename: str, options: Options, symbols: Mapping[str, int] | None) -> Assembly:
    """Read a text to its end, and pass on what it says by ``.warning`` and ``.print``."""
    assembly = _settle(text, filename, options, symbols)
    for message in assembly.warnings:
        warnings.warn(message, AssemblyWarning, stacklevel=3)
    return assembly


def _settle(text: str, filename: str, options: Options, symbols: Mapping[str, int] | None) -> Assembly:
    """Read a text to its end; again where a size depends on labels that come later."""
    sizes: dict[int, int] = {}
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    assembly = _read_once(text, filename, options, symbols or {}, sizes)
    for _ in range(_MAX_READINGS):
        if not assembly.late:
            return assembly
        found = _late_sizes(assembly)
        if found == sizes or assembly.failed:
            return assembly
        sizes = found
        assembly = _read_once(text, filename, options, symbols or {}, sizes)
    assembly.error("sizes that depend on later labels do not come to rest", place=assembly.late[0][2])
    return assembly


def assemble(
    text: str,
    wave_size: int = 32,
    *,
    filename: str = "",
    target: str | None = None,
    include: Iterable[str] = (),
    symbols: Mapping[str, int] | None = None,
) -> bytes:
    """Assemble instructions.

    Parameters
    ----------
    text : str
        Assembly text: instructions, labels, directives, comments.
    wave_size : int
        32 or 64.
    filename : str, optional
        Name of the text, for error messages; files that it includes are looked for beside it.
    target : str, optional
        ``gfx1100`` to ``gfx1103``; by default what the text says, else ``gfx1100``.
    include : iterable of str, optional
        Folders in which included files are looked for.
    symbols : Mapping of str to int, optional
        Symbols that are defined before the text begins.

    Returns
    -------
    bytes
        Contents of ``.text``.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    ValueError
        If ``wave_size`` or ``target`` is none of those.

    Examples
    --------
    >>> assemble("s_endpgm").hex()
    '0000b0bf'
    """
    if wave_size not in (32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
    options = _options(text, wave_size, target, None, include, flat=True)
    assembly = _read(text, filename, options, symbols)
    apply_patches(assembly, only=".text")
    assembly.raise_errors()
    return bytes(assembly.text.data)


def _locator(
    text: str, filename: str, options: Options, symbols: Mapping[str, int] | None
) -> Callable[[str, int], Place | None]:
    """Make what finds an instruction's line: it reads the text again, as only errors need that."""

    def locate(section: str, offset: int) -> Place | None:
        return _read(text, filename, replace(options, trace=True), symbols).trace.get((section, offset))

    return locate


def _object(
    text: str, filename: str, options: Options, symbols: Mapping[str, int] | None
) -> tuple[Assembly, ObjectFile]:
    assembly = _read(text, filename, options, symbols)
    if assembly.lines is not None:
        assembly.lines.finish(assembly)
    assembly.frames.finish(assembly)
    settings = [kernel_settings(assembly, kernel) for kernel in assembly.kernels]
    check_kernels(assembly, settings, _locator(text, filename, options, symbols))
    metadata = None if assembly.failed else complete_metadata(assembly, settings)
    made = build_object(assembly, settings, metadata)
    assembly.raise_errors()
    return assembly, made


def assemble_object(
    text: str,
    filename: str = "<text>",
    *,
    wave_size: int | None = None,
    target: str | None = None,
    version: int | None = None,
    include: Iterable[str] = (),
    symbols: Mapping[str, int] | None = None,
    debug: bool = False,
) -> ObjectFile:
    """Assemble a relocatable object.

    Parameters
    ----------
    text : str
        Assembly text.
    filename : str
        Name of the text, for error messages; files that it includes are looked for beside it.
    wave_size : int, optional
        32 or 64; by default what the text's kernels say, else 32.
    target : str, optional
        ``gfx1100`` to ``gfx1103``; by default what the text says, else ``gfx1100``.
    version : int, optional
        Code object version where the text does not say it: 4, 5 or 6, the default.
    include : iterable of str, optional
        Folders in which included files are looked for.
    symbols : Mapping of str to int, optional
        Symbols that are defined before the text begins.
    debug : bool
        Whether to write a line table of the text itself, for debuggers.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    ValueError
        If an option has no such value.
    """
    return _object(text, filename, _options(text, wave_size, target, version, include, debug), symbols)[1]


def assemble_code_object(
    text: str,
    filename: str = "<text>",
    *,
    wave_size: int | None = None,
    target: str | None = None,
    version: int | None = None,
    include: Iterable[str] = (),
    symbols: Mapping[str, int] | None = None,
    debug: bool = False,
) -> bytes:
    """Assemble a loadable code object.

    Parameters
    ----------
    text : str
        Assembly text with at least one ``.amdhsa_kernel`` block.
    filename, wave_size, target, version, include, symbols, debug
        As for :func:`assemble_object`.

    Returns
    -------
    bytes
        An ELF file.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    ValueError
        If an option has no such value.
    """
    options = _options(text, wave_size, target, version, include, debug)
    options.export_kernels = True
    assembly, made = _object(text, filename, options, symbols)
    if not assembly.kernels:
        assembly.error(
            f"{filename} has no .amdhsa_kernel block, so there is no kernel to run", place=(assembly.root, 0)
        )
        assembly.raise_errors()
    try:
        code_object = link([made], pad_code=True)
    except LinkError as error:
        assembly.error(str(error), place=(assembly.root, 0))
        assembly.raise_errors()
        raise
    check_metadata(assembly, code_object)
    assembly.raise_errors()
    return code_object
