"""Runs assembly text in checked mode: what was found, by rule."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from barewave import Device, Finding, LaunchConfig, Program
from barewave.errors import CheckError

__all__ = ["Checked", "kernel_text"]

_HEAD = """
.text
.globl k
.p2align 8
.type k,@function
k:
"""


def kernel_text(body: str, wave_size: int = 32, vgprs: int = 72, lds: int = 0) -> str:
    """A kernel ``k`` around instructions: kernel arguments at s[0:1], work-item id in v0."""
    return f"""{_HEAD}{body}
  s_endpgm
.rodata
.p2align 6
.amdhsa_kernel k
  .amdhsa_next_free_vgpr {vgprs}
  .amdhsa_next_free_sgpr 40
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_kernarg_size 8
  .amdhsa_group_segment_fixed_size {lds}
  .amdhsa_wavefront_size32 {int(wave_size == 32)}
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.kernels:
  - .name: k
    .symbol: k.kd
    .kernarg_segment_size: 8
    .kernarg_segment_align: 8
    .group_segment_fixed_size: {lds}
    .private_segment_fixed_size: 0
    .wavefront_size: {wave_size}
    .sgpr_count: 40
    .vgpr_count: {vgprs}
    .max_flat_workgroup_size: 1024
    .args:
      - {{.name: buffer, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global}}
...
.end_amdgpu_metadata
"""


class Checked:
    """A card in checked mode and a buffer of 4 KiB."""

    def __init__(self) -> None:
        self.device = Device("emulated", checked=True)
        self.buffer = self.device.zeros(1024, np.uint32)

    def close(self) -> None:
        """End it."""
        self.device.close()

    def run(
        self, body: str, wave_size: int = 32, *, vgprs: int = 72, lds: int = 0, grid: int = 1, block: int = 32
    ) -> list[Finding]:
        """Findings of one launch."""
        program = Program.from_asm(kernel_text(body, wave_size, vgprs, lds))
        return self.launch(program, LaunchConfig(grid=grid, block=block), [self.buffer])

    def launch(
        self, program: Program, config: LaunchConfig, arguments: Sequence[object], kernel: str = "k"
    ) -> list[Finding]:
        """Findings of one launch of a program; an error must have been raised exactly if there is one."""
        before = len(self.device.findings)
        raised = False
        stream = self.device.stream()
        try:
            stream.launch(config, program.kernel(kernel), *arguments)
            stream.sync(timeout=30.0)
        except CheckError:
            raised = True
        stream.close()
        found = list(self.device.findings[before:])
        assert raised == any(finding.is_error for finding in found)
        return found

    def names(self, body: str, wave_size: int = 32, **more: int) -> list[tuple[str, str]]:
        """Name of the rule and register of every finding of one launch."""
        return sorted((finding.name, finding.register) for finding in self.run(body, wave_size, **more))
