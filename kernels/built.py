"""What every kernel of this package comes as: code, geometry, arguments, and what it should compute."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from types import MappingProxyType
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..errors import BarewaveError
from ..isa.builder import Kernel, KernelArgument, by_value, pointer
from ..isa.schedule import schedule

__all__ = [
    "DTYPES",
    "MOST_WORK_ITEMS",
    "ArraySpec",
    "BuiltKernel",
    "KernelError",
    "Tolerance",
    "build",
    "kernel_arguments",
]

#: Element types by name: numpy's type (a bf16 is held as its 16 bits) and the name in a kernel's metadata.
DTYPES: Final[Mapping[str, tuple[str, str]]] = {
    "f16": ("float16", "half"), "bf16": ("uint16", "bfloat"), "f32": ("float32", "float"),
    "f64": ("float64", "double"), "i8": ("int8", "char"), "i16": ("int16", "short"), "i32": ("int32", "int"),
    "i64": ("int64", "long"), "u8": ("uint8", "uchar"), "u16": ("uint16", "ushort"),
    "u32": ("uint32", "uint"), "u64": ("uint64", "ulong"),
}  # fmt: skip
MOST_WORK_ITEMS: Final = (1 << 32) - 1
"""Of a dispatch, along each axis."""


class KernelError(BarewaveError, ValueError):
    """A kernel that cannot be made: a shape, type or demand beyond a limit, which the text names."""


@dataclass(frozen=True, slots=True)
class ArraySpec:
    """One array of a kernel, dense and in C order, or one number.

    Attributes
    ----------
    name : str
        The argument's name.
    shape : tuple of int
        Elements along each axis; any of them may be 0. Empty for a number.
    dtype : str
        A name of :data:`DTYPES`.
    by_value : bool
        Whether it is a number that the launch takes itself, not an array in memory.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    by_value: bool = False

    @property
    def numpy(self) -> np.dtype[Any]:
        """Numpy's type of an element."""
        return np.dtype(DTYPES[self.dtype][0])

    @property
    def size(self) -> int:
        """Elements."""
        return prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes."""
        return self.size * self.numpy.itemsize


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a result may lie from the reference: ``absolute + relative * |reference|`` per element.

    Attributes
    ----------
    relative, absolute : float
        Both 0 for kernels whose results are exact.
    """

    relative: float = 0.0
    absolute: float = 0.0

    def excess(self, result: npt.NDArray[Any], reference: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
        """By how much each element lies outside; 0 where it does not.

        Not-a-number equals not-a-number, and an infinity equals itself.

        Examples
        --------
        >>> import numpy as np
        >>> Tolerance(absolute=0.5).excess(np.array([1.0, 3.0]), np.array([1.5, 2.0]))
        array([0. , 0.5])
        """
        got, wanted = np.asarray(result), np.asarray(reference)
        if self == _EXACT:
            with np.errstate(invalid="ignore"):
                same = (got == wanted) | ((got != got) & (wanted != wanted))
            return np.where(same, 0.0, np.inf)
        got, wanted = got.astype(np.float64), wanted.astype(np.float64)
        with np.errstate(invalid="ignore"):
            far = np.abs(got - wanted) - self.relative * np.abs(wanted) - self.absolute
            same = (got == wanted) | (np.isnan(got) & np.isnan(wanted))
        return np.where(same, 0.0, np.where(np.isfinite(far), np.maximum(far, 0.0), np.inf))


_EXACT: Final = Tolerance()

#: Takes the arrays of ``inputs`` in their order, gives those of ``outputs`` in theirs.
Reference = Callable[..., tuple[npt.NDArray[Any], ...]]


@dataclass(frozen=True)
class BuiltKernel:
    """A kernel for one shape, ready to be loaded and launched.

    Attributes
    ----------
    name : str
        Family, shape and types, for people.
    code : bytes
        Code object.
    kernel : str
        Symbol of the kernel in it.
    grid : tuple of int
        Workgroups in x, y, z. One of them is 0 where there is nothing to compute: then nothing is launched.
    block : tuple of int
        Work-items of a workgroup in x, y, z.
    arguments : tuple of KernelArgument
        Of the launch, in order.
    inputs, outputs : tuple of ArraySpec
        Arrays and numbers that are read, arrays that are written. An array of both is changed in place.
        Every array starts at a multiple of 16 bytes.
    reference : callable
        Takes numpy arrays in the order of ``inputs``, gives a tuple in the order of ``outputs``; it computes
        in float64 where the kernel's arithmetic is float.
    tolerance : Tolerance
        How far results may lie from it, for inputs of magnitude up to 1 unless the family says otherwise.
    lds : int
        Bytes of LDS of a workgroup.
    vgprs : int
        Vector registers of a wave.
    builder : Kernel
        What was written: no wait, delay or hazard fix is in it.
    scheduled : Kernel
        What was assembled.
    """

    name: str
    code: bytes
    kernel: str
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    arguments: tuple[KernelArgument, ...]
    inputs: tuple[ArraySpec, ...]
    outputs: tuple[ArraySpec, ...]
    reference: Reference
    tolerance: Tolerance
    lds: int
    vgprs: int
    builder: Kernel
    scheduled: Kernel

    @property
    def empty(self) -> bool:
        """Whether there is nothing to launch."""
        return 0 in self.grid

    @property
    def traffic(self) -> int:
        """Bytes of all arrays: what memory has to move at the least."""
        return sum(each.nbytes for each in (*self.inputs, *self.outputs) if not each.by_value)

    def in_order(self, **values: Any) -> tuple[Any, ...]:
        """Arrays and numbers by name, in the order of ``arguments``: that of the launch.

        Raises
        ------
        KernelError
            If one is missing, or the kernel has none of that name.

        Examples
        --------
        >>> from barewave.kernels import sgd
        >>> sgd((1000,), momentum=False).in_order(w="weights", g="gradients", rate=0.1)
        ('weights', 0.1, 'gradients')
        """
        names = [each.name for each in self.arguments]
        missing = [each for each in names if each not in values]
        unknown = [each for each in values if each not in names]
        if missing or unknown:
            problem = f"{', '.join(missing)} missing" if missing else f"no argument {', '.join(unknown)}"
            raise KernelError(f"{self.name}: {problem}; it takes {', '.join(names)}")
        return tuple(values[each] for each in names)

    def text(self) -> str:
        """Assembly text of what was written, before scheduling."""
        return self.builder.text()

    def __repr__(self) -> str:
        return f"<BuiltKernel {self.name}: grid {self.grid}, block {self.block}>"


def kernel_arguments(
    *specs: ArraySpec, access: Mapping[str, str] = MappingProxyType({})
) -> tuple[KernelArgument, ...]:
    """Arguments for a builder: a pointer for each array, a value for each number, each name once.

    ``access`` says of arrays by name what the kernel does with them, as :func:`.pointer` does.

    Examples
    --------
    >>> [each.type_name for each in kernel_arguments(ArraySpec("x", (4,), "f32"))]
    ['float*']
    """
    made: dict[str, KernelArgument] = {}
    for each in specs:
        type_name = DTYPES[each.dtype][1]
        if each.by_value:
            size = each.numpy.itemsize
            made[each.name] = by_value(each.name, size, size, type_name)
        else:
            made.setdefault(each.name, pointer(each.name, f"{type_name}*", access.get(each.name, "")))
    return tuple(made.values())


def _access(inputs: Sequence[ArraySpec], outputs: Sequence[ArraySpec]) -> dict[str, str]:
    """What the kernel does with each array; all of it is read, or written, or both."""
    read = {each.name for each in inputs if not each.by_value}
    written = {each.name for each in outputs}
    return dict.fromkeys(read & written, "read_write") | {
        name: "read_only" if name in read else "write_only" for name in read ^ written
    }


def _three(extents: int | Sequence[int]) -> tuple[int, int, int]:
    given = tuple(extents) if isinstance(extents, Sequence) else (extents,)
    x, y, z = (*map(int, given), *(1,) * (3 - len(given)))
    return x, y, z


def build(
    kernel: Kernel,
    *,
    name: str,
    grid: int | Sequence[int],
    inputs: Sequence[ArraySpec],
    outputs: Sequence[ArraySpec],
    reference: Reference,
    tolerance: Tolerance = _EXACT,
) -> BuiltKernel:
    """Schedule and assemble a kernel that has been written, and say what it is.

    Parameters
    ----------
    kernel : Kernel
        With ``workgroup``, and with ``arguments`` made by :func:`kernel_arguments` of inputs and outputs.
    name, grid, inputs, outputs, reference, tolerance
        Those of :class:`BuiltKernel`.

    Raises
    ------
    KernelError
        If the grid is larger than a dispatch can be.

    Examples
    --------
    >>> from barewave.isa.builder import Kernel, s, v
    >>> y = ArraySpec("y", (32,), "f32")
    >>> with Kernel("clear", arguments=kernel_arguments(y), workgroup=32) as k:
    ...     _ = k.load_argument(s[2:3], "y")
    ...     _ = k.v_lshlrev_b32(v[0], 2, v[0])
    ...     _ = k.v_mov_b32(v[1], 0)
    ...     _ = k.global_store_b32(v[0], v[1], s[2:3])
    ...     _ = k.s_endpgm()
    >>> import numpy as np
    >>> build(k, name="clear", grid=1, inputs=(), outputs=[y], reference=lambda: (np.zeros(32),))
    <BuiltKernel clear: grid (1, 1, 1), block (32, 1, 1)>
    """
    if kernel.workgroup is None:
        raise ValueError(f"kernel {kernel.name} does not say the size of its workgroups")
    x, y, z = kernel.workgroup
    groups = _three(grid)
    for axis, count, size in zip("xyz", groups, (x, y, z), strict=True):
        if count * size > MOST_WORK_ITEMS:
            raise KernelError(
                f"{name}: {count} workgroups of {size} make {count * size} work-items in {axis}; "
                f"a dispatch has at most {MOST_WORK_ITEMS}: split the arrays"
            )
    access = _access(inputs, outputs)
    arguments = kernel_arguments(*inputs, *outputs, access=access)
    if [each.name for each in arguments] != [each.name for each in kernel.args.values() if not each.hidden]:
        raise ValueError(f"kernel {kernel.name} takes {list(kernel.args)}, which is not what it is said to")
    scheduled = copy.copy(kernel)
    # a plan orders launches by what the code object says of them
    scheduled.args = {name: replace(each, access=access.get(name, "")) for name, each in kernel.args.items()}
    scheduled.body = schedule(kernel.body)
    return BuiltKernel(
        name=name,
        code=scheduled.code_object(),
        kernel=kernel.name,
        grid=groups,
        block=(x, y, z),
        arguments=arguments,
        inputs=tuple(inputs),
        outputs=tuple(outputs),
        reference=reference,
        tolerance=tolerance,
        lds=kernel.lds,
        vgprs=scheduled.resources().vgprs,
        builder=kernel,
        scheduled=scheduled,
    )
