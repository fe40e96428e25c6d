"""What ``--arg`` and ``--check`` of the dispatch verb mean."""

from __future__ import annotations

import errno
import io
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import numpy as np
import numpy.typing as npt

from ..errors import CheckError

__all__ = [
    "BufferArgument",
    "Check",
    "ValueArgument",
    "compare",
    "load_array",
    "parse_argument",
    "parse_check",
    "require_writable",
    "save_array",
]

TYPES: Final[dict[str, Any]] = {
    "f16": np.float16, "f32": np.float32, "f64": np.float64,
    "i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64,
    "u8": np.uint8, "u16": np.uint16, "u32": np.uint32, "u64": np.uint64,
}  # fmt: skip
"""Type names of scalars and of ``out`` arrays."""

_FORMS: Final = (
    f"TYPE:NUMBER ({' '.join(TYPES)}), bytes:HEX, in:FILE.npy, inout:FILE.npy[:RESULT.npy] "
    "or out:TYPE:COUNT[xCOUNT…][:FILE.npy]"
)


@dataclass(frozen=True)
class ValueArgument:
    """An argument passed by value: a numpy scalar, or a structure's bytes."""

    text: str
    value: np.generic | bytes


@dataclass(frozen=True)
class BufferArgument:
    """An argument that is a buffer.

    Attributes
    ----------
    text : str
        As given.
    kind : str
        ``"in"``, ``"inout"`` or ``"out"``.
    source : ndarray or None
        What it holds at first; zeros for ``out``.
    shape, dtype
        Of the array.
    result : Path or None
        Where its contents go afterwards.
    stems : tuple of str
        Names that ``--check`` may call it by.
    """

    text: str
    kind: str
    source: npt.NDArray[Any] | None
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    result: Path | None
    stems: tuple[str, ...]

    @property
    def nbytes(self) -> int:
        """Bytes of the array."""
        return int(np.prod(self.shape, dtype=object)) * self.dtype.itemsize

    @property
    def moved(self) -> int:
        """Bytes that a kernel moves if it reads what comes in and writes what goes out, each once."""
        return self.nbytes * (2 if self.kind == "inout" else 1)


def load_array(path: str) -> npt.NDArray[Any]:
    """Read an ``.npy`` file; pickled objects are refused."""
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        # A pipe or a device may never end, nor let itself be read twice.
        raise CheckError(f"{path}: cannot be read: not a regular file")
    try:
        with open(path, "rb") as file:
            array: npt.NDArray[Any] = np.lib.format.read_array(file, allow_pickle=False)
    except OSError as error:
        raise CheckError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (ValueError, EOFError, MemoryError, OverflowError) as error:
        raise CheckError(f"{path}: not an array in .npy form: {error}") from error
    if array.dtype.hasobject:
        raise CheckError(f"{path}: holds Python objects, not numbers")
    return np.ascontiguousarray(array).reshape(array.shape)


def require_writable(path: Path) -> None:
    """Refuse a file that :func:`save_array` could not write."""
    reason = ""
    if path.is_dir():
        reason = os.strerror(errno.EISDIR)
    elif path.exists() and not path.is_file():  # a device or a pipe, which is written to in its place
        reason = "" if os.access(path, os.W_OK) else os.strerror(errno.EACCES)
    elif not path.parent.is_dir():
        reason = f"there is no folder {path.parent}"
    elif not os.access(path.parent, os.W_OK | os.X_OK):
        reason = f"the folder {path.parent} may not be written to"
    if reason:
        raise CheckError(f"{path}: cannot be written: {reason}")


def save_array(path: Path, array: npt.NDArray[Any]) -> None:
    """Write an ``.npy`` file so that no reader ever sees half of it.

    What is there and is no file, such as ``/dev/null`` or a pipe, is written to: a new file must not take its
    place.
    """
    try:
        if path.exists() and not path.is_file():
            data = io.BytesIO()
            np.save(data, array, allow_pickle=False)
            path.write_bytes(data.getbuffer())
            return
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "wb") as file:
                np.save(file, array, allow_pickle=False)
            umask = os.umask(0)
            os.umask(umask)
            os.chmod(name, 0o666 & ~umask)  # mkstemp makes files that only their owner reads
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise CheckError(f"{path}: cannot be written: {error.strerror or error}") from error


def _scalar(name: str, text: str, given: str) -> np.generic:
    kind: Any = TYPES[name]
    try:
        if np.dtype(kind).kind == "f":
            with np.errstate(over="ignore"):
                value: Any = kind(float(text))
            if np.isinf(value) and "inf" not in text.lower():
                raise CheckError(f"--arg {given}: {text} does not fit {name}")
            return cast("np.generic", value)
        number = int(text, 0)
    except ValueError:
        raise CheckError(f"--arg {given}: {text!r} is not a number of type {name}") from None
    limits = np.iinfo(kind)
    if not limits.min <= number <= limits.max:
        raise CheckError(f"--arg {given}: {number} does not fit {name} ({limits.min} to {limits.max})")
    return cast("np.generic", kind(number))


def _shape(text: str, given: str) -> tuple[int, ...]:
    try:
        shape = tuple(int(part) for part in text.lower().split("x"))
    except ValueError:
        raise CheckError(f"--arg {given}: {text!r} is not a count of elements") from None
    if any(extent < 1 for extent in shape):
        raise CheckError(f"--arg {given}: an array has at least one element")
    return shape


def _input(kind: str, rest: list[str], given: str) -> BufferArgument:
    if not rest[0] or len(rest) > (2 if kind == "inout" else 1):
        form = "inout:FILE.npy or inout:FILE.npy:RESULT.npy" if kind == "inout" else "in:FILE.npy"
        raise CheckError(f"--arg {given}: write it as {form}")
    source = load_array(rest[0])
    result = Path(rest[-1]) if kind == "inout" else None
    stems = tuple(dict.fromkeys(Path(part).stem for part in rest))
    return BufferArgument(given, kind, source, source.shape, source.dtype, result, stems)


def _output(rest: list[str], given: str) -> BufferArgument:
    if len(rest) not in (2, 3) or rest[0] not in TYPES:
        raise CheckError(
            f"--arg {given}: write it as out:TYPE:COUNT:FILE.npy with TYPE one of {' '.join(TYPES)}"
        )
    result = Path(rest[2]) if len(rest) == 3 and rest[2] else None
    stems = (result.stem,) if result else ()
    return BufferArgument(given, "out", None, _shape(rest[1], given), np.dtype(TYPES[rest[0]]), result, stems)


def parse_argument(text: str) -> ValueArgument | BufferArgument:
    """Parse one ``--arg``.

    Raises
    ------
    CheckError
        With the form that it should have.
    """
    kind, _, rest = text.partition(":")
    if not rest:
        raise CheckError(f"--arg {text}: an argument is {_FORMS}")
    if kind in TYPES:
        return ValueArgument(text, _scalar(kind, rest, text))
    if kind == "bytes":
        try:
            return ValueArgument(text, bytes.fromhex(rest))
        except ValueError:
            raise CheckError(f"--arg {text}: {rest!r} is not bytes in hexadecimal") from None
    if kind in ("in", "inout"):
        return _input(kind, rest.split(":"), text)
    if kind == "out":
        return _output(rest.split(":"), text)
    raise CheckError(f"--arg {text}: {kind!r} is not known; an argument is {_FORMS}")


@dataclass(frozen=True)
class Check:
    """One ``--check``: the argument's position, and what it must hold."""

    position: int
    path: str
    reference: npt.NDArray[Any]


def parse_check(text: str, arguments: list[ValueArgument | BufferArgument]) -> Check:
    """Parse one ``--check``: ``WHICH=FILE.npy``, where WHICH is a position from 0 or a file's stem."""
    which, equals, path = text.partition("=")
    if not equals or not path:
        raise CheckError(f"--check {text}: write it as POSITION=FILE.npy or STEM=FILE.npy")
    stems = [
        position
        for position, argument in enumerate(arguments)
        if isinstance(argument, BufferArgument) and which in argument.stems
    ]
    if stems:
        if len(stems) > 1:
            raise CheckError(
                f"--check {text}: arguments {stems} all go by {which!r}; say which by its position"
            )
        position = stems[0]
    elif which.isdecimal():
        position = int(which)
        if position >= len(arguments):
            raise CheckError(f"--check {text}: there are {len(arguments)} arguments, numbered from 0")
    else:
        known = sorted({stem for a in arguments if isinstance(a, BufferArgument) for stem in a.stems})
        raise CheckError(
            f"--check {text}: no argument goes by {which!r}; known: {', '.join(known) or 'none'}"
        )
    argument = arguments[position]
    if not isinstance(argument, BufferArgument):
        raise CheckError(f"--check {text}: argument {position} ({argument.text}) is no buffer")
    reference = load_array(path)
    if reference.size != int(np.prod(argument.shape, dtype=object)):
        raise CheckError(
            f"--check {text}: the reference has {reference.size} elements, "
            f"argument {position} ({argument.text}) has {int(np.prod(argument.shape, dtype=object))}"
        )
    return Check(position, path, reference)


def compare(result: npt.NDArray[Any], reference: npt.NDArray[Any]) -> tuple[float, int]:
    """Find the largest error and its index.

    Returns
    -------
    tuple
        The largest ``|result - reference| / max(1, |reference|)`` and where it is. NaN agrees with NaN only,
        an infinity with the same infinity only; a disagreement there is an infinite error.
    """
    flat, expected = result.reshape(-1), reference.reshape(-1)
    if flat.size == 0:
        return 0.0, 0
    if flat.dtype.kind in "iub" and expected.dtype.kind in "iub":
        # Exact even where 64-bit integers have no float64 of their own.
        if np.array_equal(flat, expected):
            return 0.0, 0
        wrong = np.flatnonzero(flat != expected)
        errors = [
            abs(int(flat[i]) - int(expected[i])) / max(1, abs(int(expected[i]))) for i in wrong[:100000]
        ]
        worst = int(np.argmax(errors))
        return float(errors[worst]), int(wrong[worst])
    a, b = flat.astype(np.float64), expected.astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        error = np.abs(a - b) / np.maximum(1.0, np.abs(b))
    error[(a == b) | (np.isnan(a) & np.isnan(b))] = 0.0
    error[np.isnan(error)] = np.inf
    index = int(np.argmax(error))
    return float(error[index]), index
