"""AMD's kfdtest, name by name: our test that does the same, or why there is none.

It makes the page: ``python tests/emulator/kfdtest_table.py > docs/kfd_conformance.md``.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from kfdtest_results import FAILED, PASSED, SKIPPED, TWO_CARDS, VERSION

__all__ = ["ROWS", "Row", "page"]


@dataclass(frozen=True)
class Row:
    """One or several tests of a suite.

    Attributes
    ----------
    suite, names : str
        As kfdtest prints them; several names with spaces between them.
    tests : tuple of str
        ``file::function``, relative to ``tests``.
    reason : str
        Why there is no test: not for this card, refused, or open.
    """

    suite: str
    names: str
    tests: tuple[str, ...] = ()
    reason: str = ""


GFX9 = "gfx9 only: kfdtest skips it on this card"
FILTERED = "left out by AMD's own filter for gfx1100"
DKMS = "needs calls of AMD's out-of-tree module (0x80 and up), which upstream kernels answer with ENOTTY"
TRACED = "refused: there is no trap handler to hand waves to; DBG_TRAP answers ENODEV for what needs one"
P = "emulator/test_pm4_queues.py::"
SD = "emulator/test_sdma_queues.py::"
M = "emulator/test_kfdtest_memory.py::"
MEM = "emulator/test_emulated_memory.py::"
EV = "emulator/test_emulated_events.py::"
Q = "emulator/test_emulated_queues.py::"
H = "emulator/test_emulated_host.py::"
S = "emulator/test_emulated_sysfs.py::"
SVM = "emulator/test_emulated_svm.py::"
DMA = "emulator/test_emulated_dmabuf.py::"
DEV = "emulator/test_kfd_device.py::"
INJ = "emulator/test_injection.py::"
FAULT = "emulator/test_emulated_faults.py::"
DBG = "emulator/test_emulated_debugger.py::"
RUN = "runtime/"

ROWS = (
    Row("KFDCloseKFDTest", "CloseAClosedKfd", (H + "test_opening_and_closing",)),
    Row(
        "KFDOpenCloseKFDTest",
        "OpenAlreadyOpenedKFD OpenCloseKFD",
        (H + "test_opening_and_closing", H + "test_state_outlives_the_descriptor"),
    ),
    Row(
        "KFDOpenCloseKFDTest",
        "InvalidKFDHandleTest",
        (
            H + "test_a_forked_child_gets_ebadf_and_takes_nothing_away",
            H + "test_a_forked_child_can_be_a_process_of_its_own",
        ),
    ),
    Row(
        "KFDTopologyTest",
        "BasicTest",
        (
            S + "test_the_card_has_the_reference_values",
            "kfd/test_kfd_topology.py::test_one_card_is_read_as_published",
        ),
    ),
    Row(
        "KFDTopologyTest",
        "GetNodePropertiesInvalidParams GetNodePropertiesInvalidNodeNum",
        (S + "test_errors",),
    ),
    Row(
        "KFDTopologyTest",
        "GetNodeMemoryProperties GetNodeCacheProperties GetNodeIoLinkProperties",
        (
            S + "test_every_file_of_the_reference_exists",
            S + "test_links_and_the_cpu_node",
            S + "test_several_cards_are_told_apart_and_linked",
        ),
    ),
    Row("KFDTopologyTest", "GpuvmApertureValidate", (DEV + "test_apertures",)),
    Row("KFDMemoryTest", "MMapLarge", (M + "test_very_large_userptr_ranges_many_times",)),
    Row(
        "KFDMemoryTest",
        "MapUnmapToNodes",
        (
            INJ + "test_mapping_to_several_cards_goes_on_where_it_was_interrupted",
            "kfd/test_kfd_calls.py::test_one_allocation_is_mapped_to_all_cards",
        ),
    ),
    Row(
        "KFDMemoryTest",
        "MapMemoryToGPU",
        (MEM + "test_memory_is_zero_keeps_its_bytes_and_is_shared_by_its_mappings",),
    ),
    Row("KFDMemoryTest", "InvalidMemoryPointerAlloc ZeroMemorySizeAlloc", (MEM + "test_allocation_errors",)),
    Row(
        "KFDMemoryTest",
        "MemoryAlloc MemoryAllocAll",
        (
            M + "test_all_memory_in_small_buffers",
            MEM + "test_filling_the_card_fails_with_enomem_and_recovers",
        ),
    ),
    Row("KFDMemoryTest", "AccessPPRMem", reason="APU only (IOMMUv2)"),
    Row(
        "KFDMemoryTest",
        "MemoryRegister",
        (M + "test_registered_memory_survives_a_fork", MEM + "test_userptr_takes_memory_of_the_process"),
    ),
    Row("KFDMemoryTest", "MemoryRegisterSamePtr", (M + "test_one_pointer_is_registered_for_two_cards",)),
    Row("KFDMemoryTest", "FlatScratchAccess", reason=FILTERED),
    Row("KFDMemoryTest", "GetTileConfigTest", (DEV + "test_tile_config",)),
    Row("KFDMemoryTest", "LargestSysBufferTest LargestVramBufferTest", (M + "test_the_largest_buffers",)),
    Row("KFDMemoryTest", "BigSysBufferStressTest", (M + "test_many_buffers_of_128_mib",)),
    Row("KFDMemoryTest", "MMBench MMBandWidth", reason="figures without an assertion: for `barewave bench`"),
    Row("KFDMemoryTest", "QueryPointerInfo", reason="answered by AMD's thunk, which asks no device"),
    Row(
        "KFDMemoryTest",
        "PtraceAccess PtraceAccessInvisibleVram",
        (M + "test_another_process_peeks_and_pokes_vram",),
    ),
    Row(
        "KFDMemoryTest",
        "SignalHandling",
        (
            "kfd/test_kfd_calls.py::test_signals_in_the_middle_of_calls_are_lived_through",
            EV + "test_an_exception_in_a_handler_leaves_the_argument_as_eintr_does",
        ),
    ),
    Row(
        "KFDMemoryTest",
        "CheckZeroInitializationSysMem",
        (
            MEM + "test_memory_is_zero_keeps_its_bytes_and_is_shared_by_its_mappings",
            MEM + "test_freed_memory_comes_back_as_zeros_once_nothing_maps_it",
        ),
    ),
    Row(
        "KFDMemoryTest",
        "HostHdpFlush",
        (
            MEM + "test_doorbells_and_mmio",
            "kfd/test_kfd_hdp.py::test_a_flush_reads_back_since_a_store_is_posted",
            RUN + "test_runtime_hdp.py::test_arrays_are_flushed_when_the_host_has_written_them",
        ),
    ),
    Row(
        "KFDMemoryTest",
        "DeviceHdpFlush",
        (
            RUN + "test_two_cards.py::test_a_kernel_flushes_the_other_cards_host_data_path",
            RUN + "test_two_cards.py::test_the_register_of_a_card_that_it_is_not_mapped_to_is_a_fault",
        ),
    ),
    Row(
        "KFDMemoryTest",
        "CacheInvalidateOnSdmaWrite CacheInvalidateOnCPUWrite VramCacheCoherenceWithRemoteGPU "
        "VramCacheCoherenceWithCPU SramCacheCoherenceWithGPU AcquireReleaseCPU AcquireReleaseFarLocalVector "
        "AcquireReleaseFarLocalScalar AcquireReleaseFarRemoteVector AcquireReleaseFarRemoteScalar "
        "AcquireReleaseCloseLocalVector AcquireReleaseCloseLocalScalar AcquireReleaseCloseRemoteVector "
        "AcquireReleaseCloseRemoteScalar",
        reason=GFX9,
    ),
    Row("KFDMemoryTest", "CacheInvalidateOnRemoteWrite", reason=FILTERED),
    Row("KFDMemoryTest", "MultiThreadRegisterUserptrTest", (M + "test_threads_register_one_buffer",)),
    Row("KFDMemoryTest", "ExportDMABufTest", (DMA + "test_two_processes_share_a_buffer",)),
    Row(
        "KFDMemoryTest", "VA_VRAM_Only_AllocTest", (M + "test_vram_without_an_address_gets_one_by_a_dmabuf",)
    ),
    Row(
        "KFDLocalMemoryTest",
        "AccessLocalMem BasicTest",
        (
            "kfd/test_kfd_emulated.py::test_host_visible_memory_keeps_what_is_written",
            RUN + "test_launches.py::test_saxpy_assembled_here",
        ),
    ),
    Row(
        "KFDLocalMemoryTest",
        "VerifyContentsAfterUnmapAndMap",
        (MEM + "test_memory_is_zero_keeps_its_bytes_and_is_shared_by_its_mappings",),
    ),
    Row("KFDLocalMemoryTest", "Fragmentation CheckZeroInitializationVram", reason=FILTERED),
    Row("KFDLocalMemoryTest", "MapVramToGPUNodesTest", (MEM + "test_two_cards_map_one_object",)),
    Row(
        "KFDEventTest",
        "CreateDestroyEvent CreateMaxEvents",
        (EV + "test_ids_and_slots", EV + "test_all_slots_but_one_can_be_taken"),
    ),
    Row(
        "KFDEventTest",
        "SignalEvent",
        (
            EV + "test_an_interrupt_delivers_its_slot",
            "emulator/test_engine_packets.py::test_a_mailbox_gets_the_event_and_an_interrupt_follows",
        ),
    ),
    Row("KFDEventTest", "SignalEventExt", (EV + "test_ages",)),
    Row("KFDEventTest", "MeasureInterruptConsumption", reason=FILTERED),
    Row(
        "KFDEventTest",
        "SignalMaxEvents",
        (
            EV + "test_all_slots_but_one_can_be_taken",
            EV + "test_an_interrupt_with_a_wrong_id_delivers_the_others",
        ),
    ),
    Row("KFDEventTest", "SignalMultipleEventsWaitForAll", (EV + "test_waiting_for_all_or_any",)),
    Row(
        "KFDEventTest", "SignalInvalidEvent", (EV + "test_an_interrupt_with_a_wrong_id_delivers_the_others",)
    ),
    Row(
        "KFDQMTest",
        "CreateDestroyCpQueue SubmitNopCpQueue SubmitPacketCpQueue AllCpQueues AllQueues",
        (P + "test_data_is_written", P + "test_more_queues_than_the_card_has_places_for"),
    ),
    Row(
        "KFDQMTest",
        "CreateDestroySdmaQueue SubmitNopSdmaQueue SubmitPacketSdmaQueue AllSdmaQueues "
        "SdmaConcurrentCopies DisableSdmaQueueByUpdateWithNullAddress SdmaQueueWraparound",
        (
            SD + "test_writes_fences_and_timestamps",
            SD + "test_sdma_queues_are_few_and_the_cards",
            SD + "test_many_submissions_without_a_wait",
            SD + "test_a_queue_that_is_taken_off_goes_on_where_it_was",
            SD + "test_the_ring_wraps_at_every_place",
        ),
    ),
    Row("KFDQMTest", "AllXgmiSdmaQueues", reason="the card has no engines for XGMI: nothing to make"),
    Row(
        "KFDQMTest",
        "DisableCpQueueByUpdateWithNullAddress DisableCpQueueByUpdateWithZeroPercentage",
        (
            Q + "test_update_queue_stops_and_restarts",
            Q + "test_a_queue_without_ring_or_percentage_does_not_run",
            "kfd/test_kfd_calls.py::test_a_queue_is_paused_and_changed",
        ),
    ),
    Row(
        "KFDQMTest",
        "CreateQueueStressSingleThreaded",
        ("kfd/test_kfd_emulated.py::test_two_hundred_queues_are_made_and_destroyed",),
    ),
    Row("KFDQMTest", "OverSubscribeCpQueues", (P + "test_more_queues_than_the_card_has_places_for",)),
    Row("KFDQMTest", "BasicCuMaskingLinear BasicCuMaskingEven", reason=FILTERED),
    Row(
        "KFDQMTest",
        "QueuePriorityOnDifferentPipe QueuePriorityOnSamePipe",
        (
            RUN + "test_queue_shares.py::test_the_queue_of_higher_priority_ends_first",
            RUN + "test_queue_shares.py::test_queues_of_one_priority_share_the_card",
            RUN + "test_queue_shares.py::test_a_waiting_kernel_of_high_priority_lets_the_low_one_run",
        ),
    ),
    Row(
        "KFDQMTest",
        "EmptyDispatch SimpleWriteDispatch",
        (
            P + "test_kfdtests_dispatch",
            "emulator/test_engine_packets.py::test_an_empty_kernel_completes_with_times_of_the_gpu_clock",
            RUN + "test_launches.py::test_saxpy_assembled_here",
        ),
    ),
    Row(
        "KFDQMTest",
        "MultipleCpQueuesStressDispatch",
        (RUN + "test_launches.py::test_two_streams_of_one_device",),
    ),
    Row(
        "KFDQMTest",
        "CpuWriteCoherence",
        (
            "emulator/test_engine_packets.py::test_barrier_packets_wait_for_signals_of_the_cpu",
            RUN + "test_forward_progress.py::test_all_resident_groups_pass_grid_barriers",
        ),
    ),
    Row("KFDQMTest", "CreateAqlCpQueue mGPUShareBO SdmaEventInterrupt GPUDoorbellWrite", reason=FILTERED),
    Row(
        "KFDQMTest",
        "QueueLatency",
        ("emulator/test_engine_packets.py::test_an_empty_kernel_completes_with_times_of_the_gpu_clock",),
    ),
    Row(
        "KFDQMTest",
        "CpQueueWraparound",
        (
            P + "test_the_ring_wraps_at_every_place",
            "emulator/test_engine_packets.py::test_the_ring_wraps_many_times",
            "kfd/test_kfd_emulated.py::test_ring_goes_round",
        ),
    ),
    Row(
        "KFDQMTest",
        "Atomics",
        (
            "emulator/test_engine_memory.py::test_atomics_of_many_lanes_on_one_word_return_each_old_value_once",
        ),
    ),
    Row("KFDQMTest", "P2PTest", ("kfd/test_kfd_peers.py::test_links_are_proven_both_ways",)),
    Row("KFDQMTest", "PM4EventInterrupt", (P + "test_an_event_is_woken_by_release_mem",)),
    Row(
        "KFDCWSRTest",
        "BasicTest",
        (
            "emulator/test_engine_waves.py::test_an_endless_wave_is_ended_with_its_queue_and_others_go_on",
            "emulator/test_engine_waves.py::test_an_inactive_queue_keeps_its_waves",
        ),
    ),
    Row("KFDCWSRTest", "InterruptRestore", reason=FILTERED),
    Row(
        "KFDExceptionTest",
        "AddressFault",
        (
            FAULT + "test_a_page_fault_reaches_every_memory_event",
            RUN + "test_failures.py::test_a_load_from_nowhere_is_a_fault",
        ),
    ),
    Row(
        "KFDExceptionTest",
        "PermissionFault PermissionFaultUserPointer",
        (
            "emulator/test_engine_faults.py::test_a_faulting_wave_evicts_the_queues_of_its_address_space",
            SVM + "test_memory_that_may_not_be_written_is_read_only_on_the_card",
        ),
    ),
    Row(
        "KFDExceptionTest",
        "FaultStorm",
        (
            FAULT + "test_a_page_fault_stops_the_queues_of_its_process_alone",
            RUN + "test_failures.py::test_a_fault_leaves_other_devices_alone",
        ),
    ),
    Row(
        "KFDExceptionTest",
        "SdmaQueueException",
        (SD + "test_a_wrong_address_evicts_all_queues_of_the_process",),
    ),
    Row(
        "KFDGraphicsInterop",
        "RegisterGraphicsHandle",
        (DMA + "test_what_a_dmabuf_holds", DMA + "test_a_gem_object_becomes_a_buffer_object_and_the_reverse"),
    ),
    Row(
        "KFDPerfCountersTest",
        "GetCounterProperties RegisterTrace StartStopQueryTrace ClockCountersBasicTest",
        reason=FILTERED,
    ),
    Row(
        "KFDDBGTest",
        "AttachToSpawnedProcess AttachToRunningProcess HitTrapEvent HitTrapOnWaveStartEndEvent "
        "HitMemoryViolation",
        (
            DBG + "test_a_process_debugs_itself",
            DBG + "test_snapshots",
            DBG + "test_what_needs_a_trap_handler_is_refused",
        ),
        TRACED,
    ),
    Row("KFDDBGTest", "SuspendQueues HitAddressWatch", reason=FILTERED),
    Row("KFDGWSTest", "Allocate Semaphore", reason=FILTERED),
    Row("KFDIPCTest", "BasicTest CMABasicTest CrossMemoryAttachTest", reason=DKMS),
    Row("KFDASMTest", "AssembleShaders", reason="runs LLVM alone, without a device"),
    Row(
        "KFDEvictTest",
        "BasicTest QueueTest",
        (
            DMA + "test_submissions_of_nops_complete_and_others_are_refused",
            DMA + "test_vram_that_is_full_gives_a_gem_object_in_system_memory",
        ),
    ),
    Row("KFDEvictTest", "BurstyTest", reason=FILTERED),
    Row("KFDHWSTest", "MultiProcessOversubscribed", reason=FILTERED),
    Row(
        "KFDPerformanceTest",
        "P2PBandWidthTest P2POverheadTest",
        reason="figures without an assertion: for `barewave bench`",
    ),
    Row(
        "KFDPMTest",
        "SuspendWithActiveProcess SuspendWithIdleQueue SuspendWithIdleQueueAfterWork",
        reason=FILTERED,
    ),
    Row("KFDRASTest", "BasicTest MixEventsTest", reason=FILTERED),
    Row(
        "KFDPCSamplingTest",
        "BasicTest MultiThreadPcSamplingTest MultiProcPcSamplingTest MultiProcPcSamplingTestM",
        reason=DKMS,
    ),
    Row("KFDNegativeTest", "BasicPipeReset", reason="for cards whose kernel resets single queues"),
    Row("KFDQMTest", "ExtendedCuMasking", reason=GFX9),
    Row("RDMATest", "GPUDirect", reason=FILTERED),
    Row("RDMATest", "ContiguousVRAMAllocation", (M + "test_the_largest_buffers",)),
    Row(
        "KFDSVMRangeTest", "BasicSystemMemTest", (SVM + "test_access_maps_the_range_and_no_access_unmaps_it",)
    ),
    Row(
        "KFDSVMRangeTest",
        "SetGetAttributesTest",
        (
            SVM + "test_a_range_without_attributes_has_the_defaults",
            SVM + "test_locations_that_differ_are_undefined",
            "kfd/test_kfd_calls.py::test_svm_attributes_come_back",
        ),
    ),
    Row("KFDSVMRangeTest", "XNACKModeTest", (DEV + "test_xnack",)),
    Row("KFDSVMRangeTest", "InvalidRangeTest", (SVM + "test_buffer_objects_and_ranges_do_not_overlap",)),
    Row(
        "KFDSVMRangeTest",
        "SplitSystemRangeTest SplitVramRangeTest",
        (SVM + "test_attributes_of_a_part_split_the_range",),
    ),
    Row(
        "KFDSVMRangeTest",
        "EvictSystemRangeTest PartialUnmapSysMemTest",
        (SVM + "test_unmapping_memory_takes_it_from_the_card_and_forgets_its_attributes",),
    ),
    Row(
        "KFDSVMRangeTest",
        "BasicVramTest PrefetchTest MigrateTest MigrateAccessInPlaceTest MigratePolicyTest",
        (SVM + "test_a_prefetch_is_told_as_a_migration",),
    ),
    Row("KFDSVMRangeTest", "MigrateGranularityTest", (SVM + "test_attributes_of_a_part_split_the_range",)),
    Row(
        "KFDSVMRangeTest",
        "MigrateLargeBufTest VramOvercommitTest VramOvercommitGiantRangeTest",
        (M + "test_a_range_far_larger_than_vram_migrates",),
    ),
    Row(
        "KFDSVMRangeTest",
        "MultiGPUMigrationTest MultiGPUAccessInPlaceTest",
        (M + "test_cards_on_pcie_keep_a_range_in_system_memory_that_both_use",),
    ),
    Row("KFDSVMRangeTest", "MultiThreadMigrationTest", (M + "test_threads_move_ranges",)),
    Row("KFDSVMRangeTest", "MigrateFileBackedRangeTest", (M + "test_memory_of_a_file_is_a_range",)),
    Row("KFDSVMRangeTest", "ReadOnlyRangeTest", reason=FILTERED),
    Row(
        "KFDSVMRangeTest",
        "HMMProfilingEvent",
        (
            SVM + "test_a_prefetch_is_told_as_a_migration",
            SVM + "test_smi_lines_are_those_that_were_asked_for",
        ),
    ),
    Row("KFDSVMRangeTest", "PrefaultPartialRangeTest", (SVM + "test_attributes_of_a_part_split_the_range",)),
    Row("KFDSVMEvictTest", "BasicTest QueueTest", (M + "test_a_range_far_larger_than_vram_migrates",)),
)


def page() -> str:
    """The table as a page of the documentation."""
    lines = [
        "# Conformance with kfdtest",
        "",
        "AMD's kfdtest is the conformance suite of the KFD interface. For each of its tests that applies to",
        "one or several gfx1100, our own test of the same behaviour; for the others, why there is none.",
        "kfdtest drives shaders by PM4 packets and copies by SDMA packets; where our test asks the same of",
        "the kernel interface without them, or by AQL packets, it stands here all the same. The suffix `/0`",
        "(XNACK off) of the SVM tests is left out; `/1` skips on this card.",
        "",
        "    python tests/emulator/kfdtest_table.py > docs/kfd_conformance.md",
        "",
        "| suite | kfdtest | our tests, or why there is none |",
        "|---|---|---|",
    ]
    for row in ROWS:
        names = ", ".join(row.names.split())
        parts = [f"`{test}`" for test in row.tests] + ([row.reason] if row.reason else [])
        lines.append(f"| {row.suite} | {names} | {'; '.join(parts)} |")
    return "\n".join([*lines, *results()]) + "\n"


def results() -> list[str]:
    """The lines of the page on AMD's own program."""
    rows = [(suite, names, "passed") for suite, names in PASSED.items()]
    rows += [
        (suite, names, "passed with `--cards 2` and 1 GiB of VRAM") for suite, names in TWO_CARDS.items()
    ]
    rows += [(suite, names, f"skips itself: {why}") for suite, some in SKIPPED.items() for why, names in some]
    rows += [(suite, names, f"does not pass: {why}") for suite, names, why in FAILED]
    suites = list(dict.fromkeys(suite for suite, _, _ in rows))
    return [
        "",
        "## AMD's kfdtest on the card",
        "",
        f"Recorded from {VERSION}.",
        "Each test ran in a process of its own; [how to run it](third_party.md).",
        "",
        "| suite | kfdtest | outcome |",
        "|---|---|---|",
        *(
            f"| {suite} | {', '.join(names.split())} | {outcome} |"
            for suite, names, outcome in sorted(rows, key=lambda row: suites.index(row[0]))
        ),
    ]


if __name__ == "__main__":
    sys.stdout.write(page())
