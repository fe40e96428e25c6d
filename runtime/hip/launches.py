"""Launches of kernels, and how many of a kernel's blocks fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from ...errors import CheckError
from ...isa.occupancy import Occupancy
from ..launches import MAX_LDS_BYTES, LaunchConfig
from .enums import hipError_t, hipGraphNodeType
from .errors import HipError, hip_call
from .graph_nodes import do
from .kernel_arguments import kernel_arguments
from .modules import Function, functions
from .properties import CUS_PER_WGP, LDS_PER_WGP
from .queueing import HipStream, stream_of
from .structures import HIP_LAUNCH_CONFIG_st

__all__ = [
    "Launch",
    "hipDrvLaunchKernelEx",
    "hipModuleLaunchKernel",
    "hipModuleOccupancyMaxActiveBlocksPerMultiprocessor",
    "hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags",
    "hipModuleOccupancyMaxPotentialBlockSize",
    "hipModuleOccupancyMaxPotentialBlockSizeWithFlags",
    "hipOccupancyAvailableDynamicSMemPerBlock",
    "hipOccupancyMaxActiveBlocksPerMultiprocessor",
    "hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags",
    "hipOccupancyMaxPotentialBlockSize",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_LDS_GRANULE: Final = 1024
_MOST_CONFIGS: Final = 4096


@dataclass(frozen=True, slots=True)
class Launch:
    """A launch that has been checked."""

    function: Function
    config: LaunchConfig
    arguments: tuple[Any, ...]

    @classmethod
    def check(
        cls,
        handle: object,
        grid: tuple[int, int, int],
        block: tuple[int, int, int],
        lds: int,
        params: object,
        extra: object,
    ) -> Launch:
        """Check geometry and arguments.

        Raises
        ------
        HipError
            hipErrorInvalidConfiguration, hipErrorLaunchOutOfResources or hipErrorInvalidValue.
        """
        function = functions.get(handle)
        key = grid, block, lds, function.module.card.stack
        config = function.configs.get(key)
        if config is None:
            if len(function.configs) >= _MOST_CONFIGS:  # geometry that always changes must not grow this
                function.configs.clear()
            config = function.configs[key] = cls._config(function, *key)
        return cls(function, config, kernel_arguments(function.kernel, params, extra))

    @staticmethod
    def _config(
        function: Function, grid: tuple[int, int, int], block: tuple[int, int, int], lds: int, stack: int
    ) -> LaunchConfig:
        kernel = function.kernel
        if lds < 0 or kernel.attributes.lds + lds > MAX_LDS_BYTES:
            raise HipError(
                hipError_t.hipErrorLaunchOutOfResources,
                f"{kernel.name} has {kernel.attributes.lds} bytes of LDS; {lds} more pass {MAX_LDS_BYTES}",
            )
        if function.dynamic_lds is not None and lds > function.dynamic_lds:
            raise HipError(
                _INVALID, f"{lds} bytes of dynamic LDS; hipFuncSetAttribute allows {function.dynamic_lds}"
            )
        try:
            config = LaunchConfig(grid=grid, block=block, lds=lds, stack=stack)
            kernel.check(config)
        except CheckError as error:
            raise HipError(hipError_t.hipErrorInvalidConfiguration, str(error)) from error
        return config

    def run(self, stream: HipStream) -> None:
        """Put it on a stream."""
        stream.launch(self.config, self.function.kernel, self.arguments)

    def prepare(self, stream: HipStream) -> Callable[[], None]:
        """Make a function that puts it on a stream, again and again; the caller sees to HIP's order."""
        return stream.stream.prepare(self.config, self.function.kernel, *self.arguments)


@hip_call
def hipModuleLaunchKernel(
    f: object,
    gridDimX: int,
    gridDimY: int,
    gridDimZ: int,
    blockDimX: int,
    blockDimY: int,
    blockDimZ: int,
    sharedMemBytes: int,
    stream: object,
    kernelParams: object,
    extra: object,
) -> None:
    """Queue a kernel.

    Parameters
    ----------
    f : ihipModuleSymbol_t
        The kernel.
    gridDimX, gridDimY, gridDimZ : int
        Blocks.
    blockDimX, blockDimY, blockDimZ : int
        Work-items of a block.
    sharedMemBytes : int
        Bytes of LDS on top of what the kernel declares.
    stream : ihipStream_t
        Where; None is the null stream.
    kernelParams, extra : object
        One of them holds the arguments, the other is None; see
        :func:`~barewave.runtime.hip.kernel_arguments.kernel_arguments`.
    """
    owner = stream_of(stream)
    grid, block = (gridDimX, gridDimY, gridDimZ), (blockDimX, blockDimY, blockDimZ)
    made = Launch.check(f, grid, block, sharedMemBytes, kernelParams, extra)
    do(owner, hipGraphNodeType.hipGraphNodeTypeKernel, made.run, made)


@hip_call
def hipDrvLaunchKernelEx(config: object, f: object, params: object, extra: object) -> None:
    """Queue a kernel with the geometry and the stream of a structure; its attributes must be empty."""
    if not isinstance(config, HIP_LAUNCH_CONFIG_st):
        raise TypeError("config is a HIP_LAUNCH_CONFIG")
    if config.numAttrs:
        raise HipError(hipError_t.hipErrorNotSupported, "launch attributes are not built")
    grid = (config.gridDimX, config.gridDimY, config.gridDimZ)
    block = (config.blockDimX, config.blockDimY, config.blockDimZ)
    made = Launch.check(f, grid, block, config.sharedMemBytes, params, extra)
    do(stream_of(config.hStream), hipGraphNodeType.hipGraphNodeTypeKernel, made.run, made)


def _blocks(function: Function, block: int, lds: int) -> int:
    """Blocks of a kernel that a workgroup processor holds at once; 0 for one that cannot run."""
    if block < 1 or lds < 0:
        raise HipError(_INVALID, f"a block of {block} work-items with {lds} bytes of dynamic LDS")
    attributes = function.kernel.attributes
    if block > attributes.max_block or attributes.lds + lds > MAX_LDS_BYTES:
        return 0
    return _per_multiprocessor(function.kernel.occupancy(block, lds))


def _per_multiprocessor(found: Occupancy) -> int:
    # A kernel in CU mode keeps to one of a workgroup processor's two compute units.
    return found.groups * (2 if found.unit == "CU" else 1)


def _best(function: Function, lds: int, limit: int) -> tuple[int, int]:
    """The smallest grid that fills the card, and the block size that fills it best."""
    most = function.kernel.attributes.max_block
    block, found = function.kernel.suggest_block(lds, min(most, limit) if limit > 0 else most)
    units = function.module.card.device.gpu.node.compute_units // CUS_PER_WGP
    return _per_multiprocessor(found) * units, block


def _no_flags(flags: int) -> None:
    if flags:
        raise HipError(_INVALID, f"flags {flags}: only hipOccupancyDefault")


@hip_call
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(
    f: object, blockSize: int, dynSharedMemPerBlk: int
) -> int:
    """Return how many blocks a multiprocessor (a workgroup processor) holds at once."""
    return _blocks(functions.get(f), blockSize, dynSharedMemPerBlk)


@hip_call
def hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    f: object, blockSize: int, dynSharedMemPerBlk: int, flags: int
) -> int:
    """Return how many blocks a multiprocessor holds at once; ``flags`` must be 0."""
    _no_flags(flags)
    return _blocks(functions.get(f), blockSize, dynSharedMemPerBlk)


@hip_call
def hipModuleOccupancyMaxPotentialBlockSize(
    f: object, dynSharedMemPerBlk: int, blockSizeLimit: int
) -> tuple[int, int]:
    """Return the grid (blocks) that fills the card, and the block size for it; a limit of 0 is none."""
    return _best(functions.get(f), dynSharedMemPerBlk, blockSizeLimit)


@hip_call
def hipModuleOccupancyMaxPotentialBlockSizeWithFlags(
    f: object, dynSharedMemPerBlk: int, blockSizeLimit: int, flags: int
) -> tuple[int, int]:
    """Return the grid that fills the card, and the block size for it; ``flags`` must be 0."""
    _no_flags(flags)
    return _best(functions.get(f), dynSharedMemPerBlk, blockSizeLimit)


@hip_call
def hipOccupancyMaxActiveBlocksPerMultiprocessor(f: object, blockSize: int, dynSharedMemPerBlk: int) -> int:
    """Return how many blocks a multiprocessor holds at once."""
    return _blocks(functions.get(f), blockSize, dynSharedMemPerBlk)


@hip_call
def hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    f: object, blockSize: int, dynSharedMemPerBlk: int, flags: int
) -> int:
    """Return how many blocks a multiprocessor holds at once; ``flags`` must be 0."""
    _no_flags(flags)
    return _blocks(functions.get(f), blockSize, dynSharedMemPerBlk)


@hip_call
def hipOccupancyMaxPotentialBlockSize(
    f: object, dynSharedMemPerBlk: int, blockSizeLimit: int
) -> tuple[int, int]:
    """Return the grid (blocks) that fills the card, and the block size for it, for a module's kernel."""
    return _best(functions.get(f), dynSharedMemPerBlk, blockSizeLimit)


@hip_call
def hipOccupancyAvailableDynamicSMemPerBlock(f: object, numBlocks: int, blockSize: int) -> int:
    """Return the dynamic LDS that each block can have while a multiprocessor holds ``numBlocks`` of them."""
    function = functions.get(f)
    if numBlocks < 1 or numBlocks > _blocks(function, blockSize, 0):
        raise HipError(_INVALID, f"a multiprocessor does not hold {numBlocks} blocks of {blockSize}")
    share = LDS_PER_WGP // numBlocks // _LDS_GRANULE * _LDS_GRANULE
    return max(min(share, MAX_LDS_BYTES) - function.kernel.attributes.lds, 0)
