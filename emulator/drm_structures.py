"""Arguments of the DRM ioctls that the emulated render node answers (``drm.h``, ``amdgpu_drm.h``)."""

from __future__ import annotations

from typing import Final

from ..fields import Field, Structure

__all__ = [
    "BO_LIST",
    "CONTEXT",
    "CS",
    "CS_CHUNK",
    "CS_IB",
    "GEM_CLOSE",
    "GEM_CREATE",
    "GEM_METADATA",
    "GEM_MMAP",
    "GEM_VA",
    "GET_CAP",
    "HW_IP_INFO",
    "PRIME_HANDLE",
    "WAIT_CS",
    "WAIT_IDLE",
]

_SOURCE: Final = "drm.h, amdgpu_drm.h (libdrm 2.4.114)"

GEM_CLOSE: Final = Structure(
    "drm_gem_close", 8, Field("handle", 0, "u32"), Field("pad", 4, "u32"), source=_SOURCE
)
GET_CAP: Final = Structure(
    "drm_get_cap", 16, Field("capability", 0, "u64"), Field("value", 8, "u64"), source=_SOURCE
)
PRIME_HANDLE: Final = Structure(
    "drm_prime_handle", 12,
    Field("handle", 0, "u32"), Field("flags", 4, "u32"), Field("fd", 8, "i32"),
    source=_SOURCE,
)  # fmt: skip
GEM_CREATE: Final = Structure(
    "drm_amdgpu_gem_create", 32,
    Field("bo_size", 0, "u64"), Field("alignment", 8, "u64"), Field("domains", 16, "u64"),
    Field("domain_flags", 24, "u64"), Field("out.handle", 0, "u32"), Field("out.pad", 4, "u32"),
    source=_SOURCE,
)  # fmt: skip
GEM_MMAP: Final = Structure(
    "drm_amdgpu_gem_mmap", 8, Field("handle", 0, "u32"), Field("out.addr_ptr", 0, "u64"), source=_SOURCE
)
GEM_METADATA: Final = Structure(
    "drm_amdgpu_gem_metadata", 288,
    Field("handle", 0, "u32"), Field("op", 4, "u32"), Field("flags", 8, "u64"),
    Field("tiling_info", 16, "u64"), Field("data_size_bytes", 24, "u32"), Field("data", 28, "u32", 64),
    source=_SOURCE,
)  # fmt: skip
WAIT_IDLE: Final = Structure(
    "drm_amdgpu_gem_wait_idle", 16,
    Field("handle", 0, "u32"), Field("flags", 4, "u32"), Field("timeout", 8, "u64"),
    Field("out.status", 0, "u32"), Field("out.domain", 4, "u32"),
    source=_SOURCE,
)  # fmt: skip
GEM_VA: Final = Structure(
    "drm_amdgpu_gem_va", 40,
    Field("handle", 0, "u32"), Field("operation", 8, "u32"), Field("flags", 12, "u32"),
    Field("va_address", 16, "u64"), Field("offset_in_bo", 24, "u64"), Field("map_size", 32, "u64"),
    source=_SOURCE,
)  # fmt: skip
CONTEXT: Final = Structure(
    "drm_amdgpu_ctx", 16,
    Field("op", 0, "u32"), Field("flags", 4, "u32"), Field("ctx_id", 8, "u32"), Field("priority", 12, "i32"),
    Field("out.ctx_id", 0, "u32"), Field("out.hangs", 8, "u32"), Field("out.reset_status", 12, "u32"),
    source=_SOURCE,
)  # fmt: skip
BO_LIST: Final = Structure(
    "drm_amdgpu_bo_list", 24,
    Field("operation", 0, "u32"), Field("list_handle", 4, "u32"), Field("bo_number", 8, "u32"),
    Field("bo_info_size", 12, "u32"), Field("bo_info_ptr", 16, "u64"), Field("out.list_handle", 0, "u32"),
    source=_SOURCE,
)  # fmt: skip
CS: Final = Structure(
    "drm_amdgpu_cs", 24,
    Field("ctx_id", 0, "u32"), Field("bo_list_handle", 4, "u32"), Field("num_chunks", 8, "u32"),
    Field("flags", 12, "u32"), Field("chunks", 16, "u64"), Field("out.handle", 0, "u64"),
    source=_SOURCE,
)  # fmt: skip
CS_CHUNK: Final = Structure(
    "drm_amdgpu_cs_chunk", 16,
    Field("chunk_id", 0, "u32"), Field("length_dw", 4, "u32"), Field("chunk_data", 8, "u64"),
    source=_SOURCE,
)  # fmt: skip
CS_IB: Final = Structure(
    "drm_amdgpu_cs_chunk_ib", 32,
    Field("flags", 4, "u32"), Field("va_start", 8, "u64"), Field("ib_bytes", 16, "u32"),
    Field("ip_type", 20, "u32"), Field("ip_instance", 24, "u32"), Field("ring", 28, "u32"),
    source=_SOURCE,
)  # fmt: skip
WAIT_CS: Final = Structure(
    "drm_amdgpu_wait_cs", 32,
    Field("handle", 0, "u64"), Field("timeout", 8, "u64"), Field("ip_type", 16, "u32"),
    Field("ip_instance", 20, "u32"), Field("ring", 24, "u32"), Field("ctx_id", 28, "u32"),
    Field("out.status", 0, "u64"),
    source=_SOURCE,
)  # fmt: skip
HW_IP_INFO: Final = Structure(
    "drm_amdgpu_info_hw_ip", 32,
    Field("hw_ip_version_major", 0, "u32"), Field("hw_ip_version_minor", 4, "u32"),
    Field("capabilities_flags", 8, "u64"), Field("ib_start_alignment", 16, "u32"),
    Field("ib_size_alignment", 20, "u32"), Field("available_rings", 24, "u32"),
    Field("ip_discovery_version", 28, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Answer to AMDGPU_INFO_HW_IP_INFO."""
