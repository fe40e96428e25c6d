"""What a card is, in one dictionary: sizes, limits, clocks, buses, identity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .launches import MAX_GROUP_ITEMS, MAX_LDS_BYTES

if TYPE_CHECKING:
    from ..kfd import GPU

__all__ = ["card_properties"]

_VGPRS_PER_SIMD: Final = 1536
"""Vector registers of 32 lanes on gfx1100, per SIMD (RDNA3 ISA manual; LLVM: TotalNumVGPRs of gfx1100)."""

_SGPRS_PER_WAVE: Final = 106
"""Scalar registers that a kernel can address (AMDGPUUsage, gfx10 and later)."""

_MAX_GRID: Final = (1 << 32) - 1
_WORKGROUP_AXIS: Final = 1024
_SIMDS_PER_CU: Final = 2


def card_properties(gpu: GPU) -> dict[str, Any]:
    """Collect what sysfs says of a card, and what its generation fixes.

    Clocks are in MHz, sizes in bytes, widths in bits. A clock or width that sysfs does not tell is 0.
    """
    node = gpu.node
    known = node.properties
    location = known.get("location_id", 0)
    banks = [bank for bank in node.memory_banks if bank.heap_type in (1, 2)]
    caches = {level: max((c.size for c in node.caches if c.level == level), default=0) for level in (1, 2, 3)}
    return {
        "gpu_id": gpu.gpu_id,
        "gfx_target": node.gfx_target,
        "compute_units": node.compute_units,
        "workgroup_processors": node.compute_units // 2,
        "shader_engines": node.shader_engines,
        "simds_per_cu": known.get("simd_per_cu", _SIMDS_PER_CU),
        "wave_size": node.wave_size,
        "wave_slots": node.wave_slots,
        "waves_per_simd": node.waves_per_simd,
        "max_block": MAX_GROUP_ITEMS,
        "max_block_dims": (_WORKGROUP_AXIS,) * 3,
        "max_grid_items": (_MAX_GRID,) * 3,
        "lds_bytes": node.lds_size,
        "lds_bytes_per_block": MAX_LDS_BYTES,
        "vgprs_per_simd": _VGPRS_PER_SIMD,
        "sgprs_per_wave": _SGPRS_PER_WAVE,
        "clock_mhz": known.get("max_engine_clk_fcompute", 0),
        "tick_hz": gpu.gpu_tick_hz,
        "memory_clock_mhz": max((bank.clock_mhz for bank in banks), default=0),
        "memory_bus_bits": max((bank.width for bank in banks), default=0),
        "vram_bytes": node.vram_size,
        "host_visible_vram_bytes": node.host_visible_vram_size,
        "large_bar": node.host_visible_vram_size >= node.vram_size > 0,
        "l1_bytes": caches[1],
        "l2_bytes": caches[2],
        "l3_bytes": caches[3],
        "sdma_engines": node.sdma_engines,
        "sdma_queues_per_engine": node.sdma_queues_per_engine,
        "compute_queues": known.get("num_cp_queues", 0),
        # location_id is bus << 8 | device << 3 | function, as in the address of the PCI device.
        "pci_domain": known.get("domain", 0),
        "pci_bus": location >> 8 & 0xFF,
        "pci_device": location >> 3 & 0x1F,
        "pci_function": location & 7,
        "pci_address": (
            f"{known.get('domain', 0):04x}:{location >> 8 & 0xFF:02x}:{location >> 3 & 0x1F:02x}"
            f".{location & 7:x}"
        ),
        "vendor_id": known.get("vendor_id", 0),
        "device_id": known.get("device_id", 0),
        "unique_id": node.unique_id,
        "render_node": f"/dev/dri/renderD{node.drm_render_minor}",
        "firmware": known.get("fw_version", 0),
        "sdma_firmware": known.get("sdma_fw_version", 0),
        "integrated": node.is_integrated,
    }
