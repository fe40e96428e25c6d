"""Modules: code objects, their kernels and variables."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...errors import LoadError
from ...isa.offload_bundle import BundleEntry, is_bundle, read_bundle
from ...isa.targets import compatible
from ..program import Program
from .context import Allocation, Card, Handles, process
from .enums import hipError_t, hipFuncAttribute, hipFunction_attribute
from .errors import HipError, hip_call, member
from .handles import ihipModule_t, ihipModuleSymbol_t
from .host_memory import read_host
from .pointers import Pointer, target_of
from .structures import hipFuncAttributes

if TYPE_CHECKING:
    from ..kernel import Kernel
    from ..launches import LaunchConfig

__all__ = [
    "Function",
    "functions",
    "hipFuncGetAttribute",
    "hipFuncGetAttributes",
    "hipFuncSetAttribute",
    "hipFuncSetCacheConfig",
    "hipFuncSetSharedMemConfig",
    "hipKernelNameRef",
    "hipModuleGetFunction",
    "hipModuleGetFunctionCount",
    "hipModuleGetGlobal",
    "hipModuleLoad",
    "hipModuleLoadData",
    "hipModuleLoadDataEx",
    "hipModuleLoadFatBinary",
    "hipModuleUnload",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_ELF: Final = b"\x7fELF"
_LARGEST: Final = 1 << 30


@dataclass(eq=False)
class Function:
    """A kernel of a module.

    Attributes
    ----------
    kernel : Kernel
        The kernel.
    module : Module
        Where it belongs.
    dynamic_lds : int
        The most bytes of dynamic LDS that a launch may ask for, once somebody has said so.
    configs : dict
        Geometries that have been launched, by what was asked for.
    """

    kernel: Kernel
    module: Module
    handle: int = 0
    dynamic_lds: int | None = None
    configs: dict[Any, LaunchConfig] = field(default_factory=dict[Any, "LaunchConfig"])


@dataclass(eq=False)
class Module:
    """A code object, on every card that uses it."""

    program: Program
    card: Card
    functions: dict[str, Function] = field(default_factory=dict[str, Function])
    variables: dict[tuple[Card, str], Allocation] = field(default_factory=dict[tuple[Card, str], Allocation])


modules: Final[Handles[Module]] = Handles("module")
functions: Final[Handles[Function]] = Handles("kernel", hipError_t.hipErrorInvalidDeviceFunction)


def _text(name: object, what: str) -> str:
    if isinstance(name, str):
        return name
    if isinstance(name, (bytes, bytearray)):
        return bytes(name).split(b"\0")[0].decode("utf-8", "surrogateescape")
    raise TypeError(f"{what} is str or bytes, not {type(name).__name__}")


def _adopt(program: Program) -> ihipModule_t:
    card = process.card()
    try:
        program.require_target(card.device.target)
    except LoadError as error:
        raise HipError(hipError_t.hipErrorNoBinaryForGpu, str(error)) from error
    with process.lock:
        program.load(card.device)
    return ihipModule_t(modules.add(Module(program, card)))


def _read(data: bytes, name: str) -> Program:
    target = process.card().device.target
    try:
        return Program.from_bytes(data, name, target=target)
    except LoadError as error:
        # A bundle without an entry for the card is not damaged.
        if is_bundle(data) and not any(compatible(each.target, target) for each in _entries(data)):
            raise HipError(hipError_t.hipErrorNoBinaryForGpu, str(error)) from error
        raise


def _entries(data: bytes) -> tuple[BundleEntry, ...]:
    try:
        return read_bundle(data)
    except LoadError as error:
        raise HipError(hipError_t.hipErrorInvalidImage, str(error)) from error


@hip_call
def hipModuleLoad(fname: str | bytes) -> ihipModule_t:
    """Load a code object from a file, onto the current card.

    Whatever :meth:`barewave.Program.from_file` reads is loaded: code objects, bundles, assembly, LLVM IR.
    """
    path = Path(os.fsdecode(_text(fname, "fname")))
    if not path.is_file():
        raise HipError(hipError_t.hipErrorFileNotFound, f"{path}: there is no such file")
    if path.stat().st_size <= _LARGEST:
        data = path.read_bytes()
        if is_bundle(data):
            return _adopt(_read(data, str(path)))
    return _adopt(Program.from_file(path, target=process.card().device.target))


def _image(image: object) -> bytes:
    """The bytes of a code object: those of a buffer, or at an address as many as the ELF header says."""
    target = target_of(image)
    if not target.address:
        raise HipError(_INVALID, "the image is a null pointer")
    if target.view is not None:
        return bytes(target.view)
    head = bytes(read_host(target.address, 64))
    if not head.startswith(_ELF):
        raise HipError(
            hipError_t.hipErrorInvalidImage,
            f"{target.address:#x} holds no ELF file, and of others no address tells the length: give bytes",
        )
    # The section headers stand last in what compilers link (ELF64: e_shoff, e_shentsize, e_shnum).
    sections = int.from_bytes(head[0x28:0x30], "little")
    size = sections + int.from_bytes(head[0x3A:0x3C], "little") * int.from_bytes(head[0x3C:0x3E], "little")
    if not 64 <= size <= _LARGEST:
        raise HipError(hipError_t.hipErrorInvalidImage, f"the image says that it has {size} bytes")
    return bytes(read_host(target.address, size))


def _load_data(image: object) -> ihipModule_t:
    return _adopt(_read(_image(image), "<image>"))


@hip_call
def hipModuleLoadData(image: object) -> ihipModule_t:
    """Load a code object or a bundle from memory, onto the current card."""
    return _load_data(image)


@hip_call
def hipModuleLoadDataEx(image: object, numOptions: int, optionValues: object) -> tuple[ihipModule_t, None]:
    """Load a code object from memory; the compiler's options have nothing to do, as HIP has it too."""
    del numOptions, optionValues
    return _load_data(image), None


@hip_call
def hipModuleLoadFatBinary(fatbin: object) -> ihipModule_t:
    """Load a bundle from memory, onto the current card."""
    return _load_data(fatbin)


@hip_call
def hipModuleUnload(module: object) -> None:
    """Forget a module, its kernels and its variables; its memory is freed when nothing uses it any more."""
    found = modules.remove(module)
    for function in found.functions.values():
        functions.discard(function)
    for allocation in found.variables.values():
        process.forget(allocation)


@hip_call
def hipModuleGetFunction(module: object, kname: str | bytes) -> ihipModuleSymbol_t:
    """Look up a kernel by name; hipErrorNotFound if there is none."""
    found = modules.get(module)
    name = _text(kname, "kname")
    with process.lock:
        function = found.functions.get(name)
        if function is None:
            if name not in found.program.kernels:
                near = ", ".join(found.program.kernels) or "none"
                raise HipError(hipError_t.hipErrorNotFound, f"no kernel {name!r}; the module holds {near}")
            function = found.functions[name] = Function(found.program.kernel(name), found)
            function.handle = functions.add(function)
    return ihipModuleSymbol_t(function.handle)


@hip_call
def hipModuleGetFunctionCount(mod: object) -> int:
    """Return the number of a module's kernels."""
    return len(modules.get(mod).program.kernels)


@hip_call
def hipModuleGetGlobal(hmod: object, name: str | bytes) -> tuple[Pointer, int]:
    """Return address and bytes of a module's variable on the current card."""
    module = modules.get(hmod)
    card = process.card()
    symbol = _text(name, "name")
    if symbol not in module.program.globals:
        near = ", ".join(module.program.globals) or "none"
        raise HipError(hipError_t.hipErrorNotFound, f"no variable {symbol!r}; the module holds {near}")
    with process.lock:
        allocation = module.variables.get((card, symbol))
        if allocation is None:
            buffer = module.program.get_global(card.device, symbol)
            allocation = Allocation(card, buffer, buffer.address, buffer.nbytes, "global")
            module.variables[card, symbol] = allocation
            process.adopt(allocation)
    return Pointer(allocation.base), allocation.size


@hip_call
def hipKernelNameRef(f: object) -> bytes:
    """Return a kernel's name."""
    return functions.get(f).kernel.name.encode()


def _attributes(function: Function) -> dict[str, int]:
    attributes = function.kernel.attributes
    left = 64 * 1024 - attributes.lds
    return {
        "maxThreadsPerBlock": attributes.max_block,
        "sharedSizeBytes": attributes.lds,
        "localSizeBytes": attributes.scratch,
        "numRegs": attributes.vgprs,
        "maxDynamicSharedSizeBytes": left if function.dynamic_lds is None else function.dynamic_lds,
    }


@hip_call
def hipFuncGetAttributes(func: object) -> hipFuncAttributes:
    """Return what a kernel takes from a card. ``func`` is a kernel of a module."""
    return hipFuncAttributes(**_attributes(functions.get(func)))


@hip_call
def hipFuncGetAttribute(attrib: object, hfunc: object) -> int:
    """Return one fact about a kernel (``hipFunction_attribute``)."""
    function = functions.get(hfunc)
    facts = _attributes(function)
    names = hipFunction_attribute
    values: dict[hipFunction_attribute, int] = {
        names.HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK: facts["maxThreadsPerBlock"],
        names.HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES: facts["sharedSizeBytes"],
        names.HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES: 0,
        names.HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES: facts["localSizeBytes"],
        names.HIP_FUNC_ATTRIBUTE_NUM_REGS: facts["numRegs"],
        names.HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES: facts["maxDynamicSharedSizeBytes"],
        names.HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT: 0,
        names.HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA: 0,
        names.HIP_FUNC_ATTRIBUTE_PTX_VERSION: 0,
        names.HIP_FUNC_ATTRIBUTE_BINARY_VERSION: 0,
    }
    wanted = member(names, attrib)
    if wanted not in values:
        raise HipError(_INVALID, f"{wanted.name} is no fact about a kernel of this runtime")
    return values[wanted]


@hip_call
def hipFuncSetAttribute(func: object, attr: object, value: int) -> None:
    """Set the most dynamic LDS that launches of a kernel may ask for; the carve-out has no meaning here."""
    function = functions.get(func)
    if member(hipFuncAttribute, attr) is hipFuncAttribute.hipFuncAttributeMaxDynamicSharedMemorySize:
        most = 64 * 1024 - function.kernel.attributes.lds
        if not 0 <= value <= most:
            raise HipError(_INVALID, f"{value} bytes; {function.kernel.name} can have at most {most}")
        function.dynamic_lds = value
        function.configs.clear()  # they were checked against the old one


@hip_call
def hipFuncSetCacheConfig(func: object, config: object) -> None:
    """Change nothing, as HIP does on AMD's cards."""
    del config
    functions.get(func)


@hip_call
def hipFuncSetSharedMemConfig(func: object, config: object) -> None:
    """Change nothing, as HIP does on AMD's cards."""
    del config
    functions.get(func)
