"""What AMD's own kfdtest said when it ran on the emulated card; ``docs/third_party.md`` says how it is run.

It is recorded by hand, since no test of ours needs AMD's program; :mod:`kfdtest_table` makes a page of it.
"""

from __future__ import annotations

from typing import Final

__all__ = ["FAILED", "PASSED", "SKIPPED", "TWO_CARDS", "VERSION"]

VERSION: Final = (
    "kfdtest 6.4.3, under `barewave emulate` by preload, one RX 7900 XTX of 24 GB unless it says otherwise"
)

PASSED: Final[dict[str, str]] = {
    "KFDCloseKFDTest": "CloseAClosedKfd",
    "KFDOpenCloseKFDTest": "OpenAlreadyOpenedKFD OpenCloseKFD InvalidKFDHandleTest",
    "KFDTopologyTest": (
        "BasicTest GetNodePropertiesInvalidParams GetNodePropertiesInvalidNodeNum "
        "GetNodeMemoryProperties GpuvmApertureValidate GetNodeCacheProperties "
        "GetNodeIoLinkProperties"
    ),
    "KFDMemoryTest": (
        "MMapLarge MapMemoryToGPU InvalidMemoryPointerAlloc ZeroMemorySizeAlloc MemoryAlloc "
        "MemoryAllocAll MemoryRegister MemoryRegisterSamePtr GetTileConfigTest "
        "LargestSysBufferTest LargestVramBufferTest BigSysBufferStressTest MMBench "
        "QueryPointerInfo PtraceAccess SignalHandling CheckZeroInitializationSysMem MMBandWidth "
        "HostHdpFlush MultiThreadRegisterUserptrTest ExportDMABufTest VA_VRAM_Only_AllocTest"
    ),
    "KFDLocalMemoryTest": "AccessLocalMem BasicTest VerifyContentsAfterUnmapAndMap",
    "KFDEventTest": (
        "CreateDestroyEvent CreateMaxEvents SignalEvent SignalEventExt SignalMaxEvents "
        "SignalMultipleEventsWaitForAll SignalInvalidEvent"
    ),
    "KFDQMTest": (
        "CreateDestroyCpQueue SubmitNopCpQueue SubmitPacketCpQueue AllCpQueues "
        "CreateDestroySdmaQueue SubmitNopSdmaQueue SubmitPacketSdmaQueue AllSdmaQueues "
        "AllXgmiSdmaQueues AllQueues SdmaConcurrentCopies DisableCpQueueByUpdateWithNullAddress "
        "DisableSdmaQueueByUpdateWithNullAddress DisableCpQueueByUpdateWithZeroPercentage "
        "CreateQueueStressSingleThreaded OverSubscribeCpQueues QueuePriorityOnDifferentPipe "
        "EmptyDispatch SimpleWriteDispatch "
        "MultipleCpQueuesStressDispatch CpuWriteCoherence QueueLatency CpQueueWraparound "
        "SdmaQueueWraparound Atomics PM4EventInterrupt"
    ),
    "KFDCWSRTest": "BasicTest/0 BasicTest/1 BasicTest/2 BasicTest/3",
    "KFDExceptionTest": (
        "AddressFault PermissionFault PermissionFaultUserPointer FaultStorm SdmaQueueException"
    ),
    "KFDGraphicsInterop": "RegisterGraphicsHandle",
    "KFDASMTest": "AssembleShaders",
    "KFDEvictTest": "BasicTest QueueTest",
    "KFDSVMRangeTest": (
        "BasicSystemMemTest/0 BasicSystemMemTest/1 SetGetAttributesTest/0 SetGetAttributesTest/1 "
        "XNACKModeTest/0 XNACKModeTest/1 InvalidRangeTest/0 InvalidRangeTest/1 "
        "SplitSystemRangeTest/0 SplitSystemRangeTest/1 EvictSystemRangeTest/0 "
        "EvictSystemRangeTest/1 PartialUnmapSysMemTest/0 PartialUnmapSysMemTest/1 BasicVramTest/0 "
        "BasicVramTest/1 SplitVramRangeTest/0 SplitVramRangeTest/1 PrefetchTest/0 PrefetchTest/1 "
        "MigrateTest/0 MigrateTest/1 MigrateAccessInPlaceTest/0 MigrateAccessInPlaceTest/1 "
        "MigrateGranularityTest/0 MigrateGranularityTest/1 MigrateLargeBufTest/0 "
        "MigrateLargeBufTest/1 MigratePolicyTest/0 MigratePolicyTest/1 MultiThreadMigrationTest/0 "
        "MultiThreadMigrationTest/1 HMMProfilingEvent/0 HMMProfilingEvent/1 "
        "PrefaultPartialRangeTest/0 PrefaultPartialRangeTest/1"
    ),
}
"""Names that passed, by suite."""

TWO_CARDS: Final[dict[str, str]] = {
    "KFDMemoryTest": "MapUnmapToNodes DeviceHdpFlush",
    "KFDLocalMemoryTest": "MapVramToGPUNodesTest",
    "KFDQMTest": "P2PTest",
    "KFDPerformanceTest": "P2PBandWidthTest P2POverheadTest",
    "KFDSVMRangeTest": (
        "MultiGPUMigrationTest/0 MultiGPUAccessInPlaceTest/0 VramOvercommitTest/0 "
        "VramOvercommitGiantRangeTest/0"
    ),
    "KFDSVMEvictTest": "BasicTest/0",
}
"""Names that skip themselves on one card and passed with ``--cards 2`` and 1 GiB of VRAM."""

SKIPPED: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "KFDMemoryTest": (
        ("asks for an APU", "AccessPPRMem"),
        ("asks for HSA_DEBUG in the environment", "PtraceAccessInvisibleVram"),
        (
            "asks for another GPU (gfx9)",
            "CacheInvalidateOnSdmaWrite CacheInvalidateOnCPUWrite VramCacheCoherenceWithRemoteGPU "
            "VramCacheCoherenceWithCPU SramCacheCoherenceWithGPU AcquireReleaseCPU "
            "AcquireReleaseFarLocalVector AcquireReleaseFarLocalScalar AcquireReleaseFarRemoteVector "
            "AcquireReleaseFarRemoteScalar AcquireReleaseCloseLocalVector "
            "AcquireReleaseCloseLocalScalar AcquireReleaseCloseRemoteVector "
            "AcquireReleaseCloseRemoteScalar",
        ),
    ),
    "KFDQMTest": (("asks for another GPU (gfx9)", "ExtendedCuMasking"),),
    "KFDNegativeTest": (("asks for reset of single queues", "BasicPipeReset"),),
    "RDMATest": (("asks for AMD's test module amdp2ptest.ko", "ContiguousVRAMAllocation"),),
    "KFDSVMRangeTest": (
        ("asks for two cards", "MultiGPUMigrationTest/1 MultiGPUAccessInPlaceTest/1"),
        (
            "asks for more memory than the machine has",
            "VramOvercommitTest/1 VramOvercommitGiantRangeTest/1",
        ),
    ),
    "KFDSVMEvictTest": (
        ("asks for more memory than the machine has", "BasicTest/1"),
        ("asks for another GPU", "QueueTest/0 QueueTest/1"),
    ),
}
"""Names that skipped themselves, by suite, with what kfdtest says of it."""

FAILED: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "KFDQMTest",
        "QueuePriorityOnSamePipe",
        "not finished in 90 s on two cores: 2 x 262,144 workgroups of some 11,000 instructions "
        "each; it asserts no order",
    ),
    (
        "KFDDBGTest",
        "AttachToSpawnedProcess AttachToRunningProcess HitTrapEvent HitTrapOnWaveStartEndEvent "
        "HitMemoryViolation",
        "refused: debugging needs a trap handler that runs on waves, and attaching to another "
        "process; DBG_TRAP says ENODEV or EPERM",
    ),
    (
        "KFDIPCTest",
        "BasicTest",
        "IPC handles are ioctls of AMD's out-of-tree module; ENOTTY, as of upstream kernels",
    ),
    (
        "KFDPCSamplingTest",
        "BasicTest MultiThreadPcSamplingTest MultiProcPcSamplingTest MultiProcPcSamplingTestM",
        "PC sampling is an ioctl of AMD's out-of-tree module; ENOTTY, as of upstream kernels",
    ),
    (
        "KFDSVMRangeTest",
        "MigrateFileBackedRangeTest/0 MigrateFileBackedRangeTest/1",
        "a limit of emulate, not of the card: a file that is mapped with MAP_SHARED cannot be "
        "shared with the server",
    ),
)
"""Suite, names and why."""
