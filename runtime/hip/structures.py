"""HIP's structures: declared once as data, laid out as C has them."""

from __future__ import annotations

import ctypes
from typing import Any, ClassVar, Final

from .enums import hipGraphInstantiateResult, hipMemcpyKind, hipMemLocationType, hipMemoryType
from .pointers import Pointer

__all__ = [
    "HIP_LAUNCH_CONFIG",
    "HIP_LAUNCH_CONFIG_st",
    "Structure",
    "dim3",
    "hipDeviceArch_t",
    "hipDeviceProp_t",
    "hipDeviceProp_tR0600",
    "hipExtent",
    "hipFuncAttributes",
    "hipGraphInstantiateParams",
    "hipHostNodeParams",
    "hipIpcMemHandle_st",
    "hipIpcMemHandle_t",
    "hipKernelNodeParams",
    "hipMemLocation",
    "hipMemcpy3DParms",
    "hipMemsetParams",
    "hipPitchedPtr",
    "hipPointerAttribute_t",
    "hipPos",
    "hipUUID",
    "hipUUID_t",
]

# Types of fields: a ctypes type, ("char", n), ("bytes", n), ("int", n) or a structure's or enumeration's
# class. "pointer" is an address that is read as a Pointer, "object" one whose Python object is kept.
_SCALARS: Final[dict[str, Any]] = {
    "int": ctypes.c_int32,
    "unsigned": ctypes.c_uint32,
    "size": ctypes.c_uint64,
    "pointer": ctypes.c_uint64,
    "object": ctypes.c_uint64,
}


class Structure(Pointer):
    """A structure of HIP's interface: attributes over C's bytes.

    Made with values by position or by name; :meth:`PROPERTIES` lists the fields. As a pointer it points to
    its bytes, so that a kernel takes it by value and a call by address.

    Examples
    --------
    >>> grid = dim3(x=4, y=2)
    >>> grid.x, grid.z, dim3.c_sizeof()
    (4, 0, 12)
    """

    __slots__ = ("_bytes", "_objects")

    FIELDS: ClassVar[str] = ""
    """Fields as ``name:type`` divided by blanks; see the source for the types."""
    TYPES: ClassVar[dict[str, Any]] = {}
    """Structures and enumerations among the fields' types, by name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        data = bytearray(self.c_sizeof())
        super().__init__(data)
        self._bytes = data
        self._objects: dict[str, object] = {}
        names = self.PROPERTIES()
        if len(args) > len(names):
            raise TypeError(f"{type(self).__name__} has {len(names)} fields, {len(args)} values were given")
        for name, value in [*zip(names, args, strict=False), *kwargs.items()]:
            if name not in names:
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)

    @classmethod
    def PROPERTIES(cls) -> list[str]:
        """Return the names of the fields, in C's order."""
        return [entry.split(":")[0] for entry in cls.FIELDS.split()]

    @classmethod
    def c_sizeof(cls) -> int:
        """Return the number of bytes."""
        return ctypes.sizeof(cls._c_type())

    @classmethod
    def _c_type(cls) -> Any:
        known = _C_TYPES.get(cls)
        if known is None:
            fields = [(name, cls._c_field(kind)) for name, kind in cls._entries()]
            known = _C_TYPES[cls] = type(f"c_{cls.__name__}", (ctypes.Structure,), {"_fields_": fields})
        return known

    @classmethod
    def _entries(cls) -> list[tuple[str, str]]:
        return [(name, kind) for name, _, kind in (entry.partition(":") for entry in cls.FIELDS.split())]

    @classmethod
    def _c_field(cls, kind: str) -> Any:
        base, _, count = kind.partition("*")
        if base in ("char", "bytes"):
            return ctypes.c_uint8 * int(count)
        if base in cls.TYPES:
            own = cls.TYPES[base]
            return own._c_type() if issubclass(own, Structure) else ctypes.c_int32
        return _SCALARS[base] * int(count) if count else _SCALARS[base]

    def __getattr__(self, name: str) -> Any:
        kind = dict(self._entries()).get(name)
        if kind is None:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        value = getattr(self._c_type().from_buffer(self._bytes), name)
        base, _, count = kind.partition("*")
        if name in self._objects:
            return self._objects[name]
        if base == "char":
            return bytes(value).split(b"\0")[0].decode("utf-8", "replace")
        if base == "bytes":
            return bytes(value)
        if base in ("pointer", "object"):
            return Pointer(value)
        if base in self.TYPES:
            own = self.TYPES[base]
            if not issubclass(own, Structure):
                return _member(own, value)
            inner = own()
            inner._bytes[:] = bytes(value)
            self._objects[name] = inner  # so that a change of the inner structure is seen here
            return inner
        return list(value) if count else value

    def __setattr__(self, name: str, value: Any) -> None:
        kinds = dict(self._entries())
        if name not in kinds:
            if name.startswith("_") or name in Pointer.__slots__:
                object.__setattr__(self, name, value)
                return
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        base, _, count = kinds[name].partition("*")
        whole = self._c_type().from_buffer(self._bytes)
        if base in ("pointer", "object"):
            self._objects[name] = value
            simple = value is None or isinstance(value, (int, Pointer))
            setattr(whole, name, int(value or 0) if simple else 0)
        elif base in ("char", "bytes"):
            data = value.encode() if isinstance(value, str) else bytes(value)
            size = int(count) - (base == "char")
            if len(data) > size:
                raise ValueError(f"{name} holds {size} bytes, {len(data)} were given")
            getattr(whole, name)[:] = data.ljust(int(count), b"\0")
        elif base in self.TYPES and issubclass(self.TYPES[base], Structure):
            if not isinstance(value, self.TYPES[base]):
                raise TypeError(f"{name} takes a {self.TYPES[base].__name__}")
            self._objects[name] = value
        elif count:
            getattr(whole, name)[:] = [int(item) for item in value]
        else:
            setattr(whole, name, int(value))

    def to_bytes(self) -> bytes:
        """Return the bytes as C has them."""
        for name, kind in self._entries():
            own = self.TYPES.get(kind)
            if own is not None and issubclass(own, Structure) and name in self._objects:
                inner: Any = self._objects[name]
                start = getattr(self._c_type(), name).offset
                self._bytes[start : start + inner.c_sizeof()] = inner.to_bytes()
        return bytes(self._bytes)

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.PROPERTIES()[:8])
        more = ", …" if len(self.PROPERTIES()) > 8 else ""
        return f"{type(self).__name__}({values}{more})"


_C_TYPES: Final[dict[type[Structure], Any]] = {}


def _member(enumeration: Any, value: int) -> Any:
    try:
        return enumeration(value)
    except ValueError:
        return value


class dim3(Structure):
    """Three extents."""

    __slots__ = ()
    FIELDS = "x:unsigned y:unsigned z:unsigned"


class hipUUID_t(Structure):
    """Sixteen bytes that name a card."""

    __slots__ = ()
    FIELDS = "bytes:bytes*16"


hipUUID = hipUUID_t


class hipDeviceArch_t(Structure):
    """What a card can do (bit fields in C: the seventeen of them share one word)."""

    __slots__ = ()
    NAMES: ClassVar[tuple[str, ...]] = (
        "hasGlobalInt32Atomics", "hasGlobalFloatAtomicExch", "hasSharedInt32Atomics",
        "hasSharedFloatAtomicExch", "hasFloatAtomicAdd", "hasGlobalInt64Atomics", "hasSharedInt64Atomics",
        "hasDoubles", "hasWarpVote", "hasWarpBallot", "hasWarpShuffle", "hasFunnelShift",
        "hasThreadFenceSystem", "hasSyncThreadsExt", "hasSurfaceFuncs", "has3dGrid", "hasDynamicParallelism",
    )  # fmt: skip
    FIELDS = "bits:unsigned"

    @classmethod
    def PROPERTIES(cls) -> list[str]:
        """Return the names of the bits, the lowest first."""
        return list(cls.NAMES)

    def __getattr__(self, name: str) -> Any:
        if name in self.NAMES:
            return int.from_bytes(self._bytes, "little") >> self.NAMES.index(name) & 1
        return super().__getattr__(name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.NAMES:
            super().__setattr__(name, value)
            return
        bit = 1 << self.NAMES.index(name)
        bits = int.from_bytes(self._bytes, "little")
        self._bytes[:] = (bits | bit if value else bits & ~bit).to_bytes(4, "little")


class hipDeviceProp_t(Structure):
    """What ``hipGetDeviceProperties`` returns: HIP 6's layout (R0600)."""

    __slots__ = ()
    TYPES: ClassVar[dict[str, Any]] = {"uuid": hipUUID_t, "arch": hipDeviceArch_t}
    FIELDS = """
        name:char*256 uuid:uuid luid:bytes*8 luidDeviceNodeMask:unsigned totalGlobalMem:size
        sharedMemPerBlock:size regsPerBlock:int warpSize:int memPitch:size maxThreadsPerBlock:int
        maxThreadsDim:int*3 maxGridSize:int*3 clockRate:int totalConstMem:size major:int minor:int
        textureAlignment:size texturePitchAlignment:size deviceOverlap:int multiProcessorCount:int
        kernelExecTimeoutEnabled:int integrated:int canMapHostMemory:int computeMode:int maxTexture1D:int
        maxTexture1DMipmap:int maxTexture1DLinear:int maxTexture2D:int*2 maxTexture2DMipmap:int*2
        maxTexture2DLinear:int*3 maxTexture2DGather:int*2 maxTexture3D:int*3 maxTexture3DAlt:int*3
        maxTextureCubemap:int maxTexture1DLayered:int*2 maxTexture2DLayered:int*3
        maxTextureCubemapLayered:int*2 maxSurface1D:int maxSurface2D:int*2 maxSurface3D:int*3
        maxSurface1DLayered:int*2
        maxSurface2DLayered:int*3 maxSurfaceCubemap:int maxSurfaceCubemapLayered:int*2 surfaceAlignment:size
        concurrentKernels:int ECCEnabled:int pciBusID:int pciDeviceID:int pciDomainID:int tccDriver:int
        asyncEngineCount:int unifiedAddressing:int memoryClockRate:int memoryBusWidth:int l2CacheSize:int
        persistingL2CacheMaxSize:int maxThreadsPerMultiProcessor:int streamPrioritiesSupported:int
        globalL1CacheSupported:int localL1CacheSupported:int sharedMemPerMultiprocessor:size
        regsPerMultiprocessor:int managedMemory:int isMultiGpuBoard:int multiGpuBoardGroupID:int
        hostNativeAtomicSupported:int singleToDoublePrecisionPerfRatio:int pageableMemoryAccess:int
        concurrentManagedAccess:int computePreemptionSupported:int canUseHostPointerForRegisteredMem:int
        cooperativeLaunch:int cooperativeMultiDeviceLaunch:int sharedMemPerBlockOptin:size
        pageableMemoryAccessUsesHostPageTables:int directManagedMemAccessFromHost:int
        maxBlocksPerMultiProcessor:int accessPolicyMaxWindowSize:int reservedSharedMemPerBlock:size
        hostRegisterSupported:int sparseHipArraySupported:int hostRegisterReadOnlySupported:int
        timelineSemaphoreInteropSupported:int memoryPoolsSupported:int gpuDirectRDMASupported:int
        gpuDirectRDMAFlushWritesOptions:unsigned gpuDirectRDMAWritesOrdering:int
        memoryPoolSupportedHandleTypes:unsigned deferredMappingHipArraySupported:int ipcEventSupported:int
        clusterLaunch:int unifiedFunctionPointers:int reserved:int*63 hipReserved:int*32 gcnArchName:char*256
        maxSharedMemoryPerMultiProcessor:size clockInstructionRate:int arch:arch hdpMemFlushCntl:pointer
        hdpRegFlushCntl:pointer cooperativeMultiDeviceUnmatchedFunc:int
        cooperativeMultiDeviceUnmatchedGridDim:int cooperativeMultiDeviceUnmatchedBlockDim:int
        cooperativeMultiDeviceUnmatchedSharedMem:int isLargeBar:int asicRevision:int
    """


hipDeviceProp_tR0600 = hipDeviceProp_t


class hipPointerAttribute_t(Structure):
    """What ``hipPointerGetAttributes`` says of an address."""

    __slots__ = ()
    TYPES: ClassVar[dict[str, Any]] = {"kind": hipMemoryType}
    FIELDS = """
        type:kind device:int devicePointer:pointer hostPointer:pointer isManaged:int
        allocationFlags:unsigned
    """


class hipFuncAttributes(Structure):
    """What ``hipFuncGetAttributes`` says of a kernel."""

    __slots__ = ()
    FIELDS = """
        binaryVersion:int cacheModeCA:int constSizeBytes:size localSizeBytes:size
        maxDynamicSharedSizeBytes:int maxThreadsPerBlock:int numRegs:int preferredShmemCarveout:int
        ptxVersion:int sharedSizeBytes:size
    """


class hipIpcMemHandle_st(Structure):
    """Sixty-four bytes that name another process's memory."""

    __slots__ = ()
    FIELDS = "reserved:bytes*64"


hipIpcMemHandle_t = hipIpcMemHandle_st


class hipExtent(Structure):
    """Width (bytes, where memory is linear), height and depth."""

    __slots__ = ()
    FIELDS = "width:size height:size depth:size"


class hipPos(Structure):
    """A place in memory of three dimensions."""

    __slots__ = ()
    FIELDS = "x:size y:size z:size"


class hipPitchedPtr(Structure):
    """Memory whose rows are ``pitch`` bytes apart."""

    __slots__ = ()
    FIELDS = "ptr:pointer pitch:size xsize:size ysize:size"


class hipMemcpy3DParms(Structure):
    """A copy of three dimensions."""

    __slots__ = ()
    TYPES: ClassVar[dict[str, Any]] = {
        "pos": hipPos, "pitched": hipPitchedPtr, "extent": hipExtent, "kind": hipMemcpyKind,
    }  # fmt: skip
    FIELDS = """
        srcArray:pointer srcPos:pos srcPtr:pitched dstArray:pointer dstPos:pos dstPtr:pitched
        extent:extent kind:kind
    """


class hipMemLocation(Structure):
    """Where memory lies."""

    __slots__ = ()
    TYPES: ClassVar[dict[str, Any]] = {"kind": hipMemLocationType}
    FIELDS = "type:kind id:int"


class hipKernelNodeParams(Structure):
    """A kernel of a graph; ``extra`` and ``kernelParams`` as for ``hipModuleLaunchKernel``."""

    __slots__ = ()
    TYPES: ClassVar[dict[str, Any]] = {"dim3": dim3}
    FIELDS = "blockDim:dim3 extra:object func:object gridDim:dim3 kernelParams:object sharedMemBytes:unsigned"


class hipMemsetParams(Structure):
    """A fill of a graph: ``height`` rows of ``width`` elements."""

    __slots__ = ()
    FIELDS = "dst:object elementSize:unsigned height:size pitch:size value:unsigned width:size"


class hipHostNodeParams(Structure):
    """A host function of a graph."""

    __slots__ = ()
    FIELDS = "fn:object userData:object"


class hipGraphInstantiateParams(Structure):
    """How ``hipGraphInstantiateWithParams`` makes a graph executable."""

    __slots__ = ()
    TYPES: ClassVar[dict[str, Any]] = {"result": hipGraphInstantiateResult}
    FIELDS = "errNode_out:pointer flags:size result_out:result uploadStream:object"


class HIP_LAUNCH_CONFIG_st(Structure):
    """What ``hipDrvLaunchKernelEx`` launches with."""

    __slots__ = ()
    FIELDS = """
        gridDimX:unsigned gridDimY:unsigned gridDimZ:unsigned blockDimX:unsigned blockDimY:unsigned
        blockDimZ:unsigned sharedMemBytes:unsigned hStream:object attrs:object numAttrs:unsigned
    """


HIP_LAUNCH_CONFIG = HIP_LAUNCH_CONFIG_st
