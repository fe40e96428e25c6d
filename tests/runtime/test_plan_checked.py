"""Checked mode looks at the kernels of plans as at any others, and faults name the plan."""

from __future__ import annotations

import numpy as np
import pytest
from asm_kernels import asm_kernel
from plan_kernels import COUNT, STEP, kernel, pointers

from barewave import CheckError, Device, GPUFault, LaunchConfig

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
UNWAITED = asm_kernel(
    "unwaited",
    """
  s_load_b128 s[4:7], s[0:1], 0x0
  v_and_b32 v0, 0x3ff, v0
  v_lshlrev_b32 v0, 2, v0
  s_waitcnt lgkmcnt(0)
  global_load_b32 v1, v0, s[6:7]
  v_add_nc_u32 v1, v1, 1
  s_waitcnt vmcnt(0)
  global_store_b32 v0, v1, s[4:5]
""",
    pointers("out:write_only", "source:read_only"),
)
"""Reads v1 before its load has been waited for."""


def test_findings_in_kernels_of_a_plan() -> None:
    with (
        Device("emulated", checked=True) as device, device.zeros(COUNT, np.uint32) as x,
        device.zeros(COUNT, np.uint32) as y,
    ):  # fmt: skip
        for text, sound in ((STEP, True), (UNWAITED, False)):
            plan = device.plan()
            t = plan.empty(COUNT, np.uint32)
            plan.launch(GROUPS if sound else LaunchConfig(grid=1, block=32), kernel(text), t, x)
            plan.launch(GROUPS if sound else LaunchConfig(grid=1, block=32), kernel(STEP), y, t)
            with plan.freeze() as run:
                run()
                if sound:
                    run.sync(TIMEOUT)
                    assert device.findings == ()
                else:
                    with pytest.raises(CheckError, match=r"(?s)unwaited.*v1"):
                        run.sync(TIMEOUT)


def test_a_fault_names_the_plan_and_the_nearest_buffer() -> None:
    with (
        Device("emulated") as device, device.zeros(COUNT, np.uint32) as x,
        device.zeros(COUNT, np.uint32, name="the target") as y,
    ):  # fmt: skip
        plan = device.plan(name="too far")
        plan.launch(LaunchConfig(grid=4096, block=256), kernel(STEP), y, x)
        with plan.freeze() as run:
            run()
            # which buffer lies nearest to the first page without memory is up to the system's mappings
            near = r"nearest buffer .*\d bytes (past its end|before its start)"
            with pytest.raises(GPUFault, match=rf"(?s){near}.*in flight: plan 'too far'"):
                run.sync(TIMEOUT)
            with pytest.raises(GPUFault):  # and from then on
                run()
