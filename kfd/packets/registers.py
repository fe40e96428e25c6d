"""Registers of GFX11 that PM4 packets set: compute state, and what user space reads of the memory apertures.

Addresses are in dwords, as packets name them. Linux: ``asic_reg/gc/gc_11_0_0_offset.h`` and
``gc_11_0_0_sh_mask.h``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ...fields import BitFields

__all__ = [
    "REGISTERS",
    "SH_BASE",
    "SH_END",
    "UCONFIG_BASE",
    "UCONFIG_END",
    "USER_DATA_COUNT",
    "Register",
    "name_of",
]

SH_BASE: Final = 0x2C00
"""First persistent-state register: ``SET_SH_REG`` counts from here."""
SH_END: Final = 0x3000
"""One past the last."""
UCONFIG_BASE: Final = 0xC000
"""First user-configuration register: ``SET_UCONFIG_REG`` counts from here."""
UCONFIG_END: Final = 0x10000
"""One past the last that the packet's 16 bits reach."""

USER_DATA_COUNT: Final = 16
"""Registers that a wave's first SGPRs are loaded from."""

_SOURCE: Final = "Linux asic_reg/gc/gc_11_0_0_offset.h, gc_11_0_0_sh_mask.h"


@dataclass(frozen=True, slots=True)
class Register:
    """One register.

    Attributes
    ----------
    name : str
        Without the prefix ``reg`` of the kernel's headers.
    address : int
        In dwords.
    fields : BitFields
        Its bits.
    """

    name: str
    address: int
    fields: BitFields

    @property
    def sh_offset(self) -> int:
        """What ``SET_SH_REG`` calls it; ``ValueError`` for a register elsewhere."""
        if not SH_BASE <= self.address < SH_END:
            raise ValueError(f"{self.name} is no persistent-state register")
        return self.address - SH_BASE

    def encode(self, **values: int) -> int:
        """The register's value; fields that are not named are zero."""
        return self.fields.encode(**values)


def _register(name: str, address: int, **fields: tuple[int, ...]) -> Register:
    return Register(name, address, BitFields(name, 32, _SOURCE, **fields))


_ALL: Final = (
    _register(
        "COMPUTE_DISPATCH_INITIATOR",
        0x2E00,
        compute_shader_en=(0,),
        partial_tg_en=(1,),
        force_start_at_000=(2,),
        ordered_append_enbl=(3,),
        ordered_append_mode=(4,),
        use_thread_dimensions=(5,),
        order_mode=(6,),
        scalar_l1_inv_vol=(10,),
        vector_l1_inv_vol=(11,),
        reserved=(12,),
        tunnel_enable=(13,),
        restore=(14,),
        cs_w32_en=(15,),
        amp_shader_en=(16,),
        disable_disp_prempt_en=(17,),
    ),
    _register("COMPUTE_DIM_X", 0x2E01, size=(31, 0)),
    _register("COMPUTE_DIM_Y", 0x2E02, size=(31, 0)),
    _register("COMPUTE_DIM_Z", 0x2E03, size=(31, 0)),
    _register("COMPUTE_START_X", 0x2E04, start=(31, 0)),
    _register("COMPUTE_START_Y", 0x2E05, start=(31, 0)),
    _register("COMPUTE_START_Z", 0x2E06, start=(31, 0)),
    _register("COMPUTE_NUM_THREAD_X", 0x2E07, num_thread_full=(15, 0), num_thread_partial=(31, 16)),
    _register("COMPUTE_NUM_THREAD_Y", 0x2E08, num_thread_full=(15, 0), num_thread_partial=(31, 16)),
    _register("COMPUTE_NUM_THREAD_Z", 0x2E09, num_thread_full=(15, 0), num_thread_partial=(31, 16)),
    _register("COMPUTE_PIPELINESTAT_ENABLE", 0x2E0A, pipelinestat_enable=(0,)),
    _register("COMPUTE_PERFCOUNT_ENABLE", 0x2E0B, perfcount_enable=(0,)),
    _register("COMPUTE_PGM_LO", 0x2E0C, data=(31, 0)),
    _register("COMPUTE_PGM_HI", 0x2E0D, data=(7, 0)),
    _register("COMPUTE_DISPATCH_PKT_ADDR_LO", 0x2E0E, data=(31, 0)),
    _register("COMPUTE_DISPATCH_PKT_ADDR_HI", 0x2E0F, data=(7, 0)),
    _register("COMPUTE_DISPATCH_SCRATCH_BASE_LO", 0x2E10, data=(31, 0)),
    _register("COMPUTE_DISPATCH_SCRATCH_BASE_HI", 0x2E11, data=(7, 0)),
    _register(
        "COMPUTE_PGM_RSRC1",
        0x2E12,
        vgprs=(5, 0),
        sgprs=(9, 6),
        priority=(11, 10),
        float_mode=(19, 12),
        priv=(20,),
        dx10_clamp=(21,),
        ieee_mode=(23,),
        bulky=(24,),
        fp16_ovfl=(26,),
        wgp_mode=(29,),
        mem_ordered=(30,),
        fwd_progress=(31,),
    ),
    _register(
        "COMPUTE_PGM_RSRC2",
        0x2E13,
        scratch_en=(0,),
        user_sgpr=(5, 1),
        trap_present=(6,),
        tgid_x_en=(7,),
        tgid_y_en=(8,),
        tgid_z_en=(9,),
        tg_size_en=(10,),
        tidig_comp_cnt=(12, 11),
        excp_en_msb=(14, 13),
        lds_size=(23, 15),
        excp_en=(30, 24),
    ),
    _register("COMPUTE_VMID", 0x2E14, data=(3, 0)),
    _register(
        "COMPUTE_RESOURCE_LIMITS",
        0x2E15,
        waves_per_sh=(9, 0),
        tg_per_cu=(15, 12),
        lock_threshold=(21, 16),
        simd_dest_cntl=(22,),
        force_simd_dist=(23,),
        cu_group_count=(26, 24),
    ),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE0", 0x2E16, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE1", 0x2E17, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_TMPRING_SIZE", 0x2E18, waves=(11, 0), wavesize=(26, 12)),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE2", 0x2E19, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE3", 0x2E1A, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_RESTART_X", 0x2E1B, restart=(31, 0)),
    _register("COMPUTE_RESTART_Y", 0x2E1C, restart=(31, 0)),
    _register("COMPUTE_RESTART_Z", 0x2E1D, restart=(31, 0)),
    _register("COMPUTE_THREAD_TRACE_ENABLE", 0x2E1E, thread_trace_enable=(0,)),
    _register(
        "COMPUTE_MISC_RESERVED",
        0x2E1F,
        send_seid=(2, 0),
        reserved3=(3,),
        reserved4=(4,),
        wave_id_base=(16, 5),
    ),
    _register("COMPUTE_DISPATCH_ID", 0x2E20, dispatch_id=(31, 0)),
    _register("COMPUTE_THREADGROUP_ID", 0x2E21, threadgroup_id=(31, 0)),
    _register(
        "COMPUTE_REQ_CTRL",
        0x2E22,
        soft_grouping_en=(0,),
        number_of_requests_per_cu=(4, 1),
        soft_grouping_allocation_timeout=(8, 5),
        hard_lock_hysteresis=(9,),
        hard_lock_low_threshold=(14, 10),
        producer_request_lockout=(15,),
        global_scanning_en=(16,),
        allocation_rate_throttling_threshold=(19, 17),
        dedicated_preallocation_buffer_limit=(26, 20),
    ),
    _register("COMPUTE_USER_ACCUM_0", 0x2E24, contribution=(6, 0)),
    _register("COMPUTE_USER_ACCUM_1", 0x2E25, contribution=(6, 0)),
    _register("COMPUTE_USER_ACCUM_2", 0x2E26, contribution=(6, 0)),
    _register("COMPUTE_USER_ACCUM_3", 0x2E27, contribution=(6, 0)),
    _register(
        "COMPUTE_PGM_RSRC3",
        0x2E28,
        shared_vgpr_cnt=(3, 0),
        inst_pref_size=(9, 4),
        trap_on_start=(10,),
        trap_on_end=(11,),
        image_op=(31,),
    ),
    _register("COMPUTE_DDID_INDEX", 0x2E29, index=(10, 0)),
    _register("COMPUTE_SHADER_CHKSUM", 0x2E2A, checksum=(31, 0)),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE4", 0x2E2B, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE5", 0x2E2C, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE6", 0x2E2D, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_STATIC_THREAD_MGMT_SE7", 0x2E2E, sa0_cu_en=(15, 0), sa1_cu_en=(31, 16)),
    _register("COMPUTE_DISPATCH_INTERLEAVE", 0x2E2F, interleave=(9, 0)),
    _register("COMPUTE_RELAUNCH", 0x2E30, payload=(29, 0), is_event=(30,), is_state=(31,)),
    _register("COMPUTE_WAVE_RESTORE_ADDR_LO", 0x2E31, addr=(31, 0)),
    _register("COMPUTE_WAVE_RESTORE_ADDR_HI", 0x2E32, addr=(15, 0)),
    _register("COMPUTE_RELAUNCH2", 0x2E33, payload=(29, 0), is_event=(30,), is_state=(31,)),
    _register("COMPUTE_DISPATCH_TUNNEL", 0x2E7D, off_delay=(9, 0), immediate=(10,)),
    _register("COMPUTE_DISPATCH_END", 0x2E7E, data=(31, 0)),
    _register("COMPUTE_NOWHERE", 0x2E7F, data=(31, 0)),
    _register(
        "SH_MEM_CONFIG",
        0xA9E4,
        address_mode=(0,),
        alignment_mode=(3, 2),
        initial_inst_prefetch=(15, 14),
        icache_use_gl1=(18,),
    ),
    _register("SH_MEM_BASES", 0xA9E3, private_base=(15, 0), shared_base=(31, 16)),
    _register(
        "GB_ADDR_CONFIG",
        0x263E,
        num_pipes=(2, 0),
        pipe_interleave_size=(5, 3),
        max_compressed_frags=(7, 6),
        num_pkrs=(10, 8),
        num_shader_engines=(20, 19),
        num_rb_per_se=(27, 26),
    ),
    _register(
        "GRBM_GFX_INDEX",
        0xC200,
        instance_index=(7, 0),
        sa_index=(15, 8),
        se_index=(23, 16),
        sa_broadcast_writes=(29,),
        instance_broadcast_writes=(30,),
        se_broadcast_writes=(31,),
    ),
    *(_register(f"COMPUTE_USER_DATA_{n}", 0x2E40 + n, data=(31, 0)) for n in range(USER_DATA_COUNT)),
)

REGISTERS: Final[dict[str, Register]] = {register.name: register for register in _ALL}
"""By name."""

_NAMES: Final = {register.address: register.name for register in _ALL}


def name_of(address: int) -> str:
    """A register's name, or its address where it has none here."""
    return _NAMES.get(address, f"{address:#06x}")
