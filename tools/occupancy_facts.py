"""How many waves of a kernel a SIMD can hold, what limits them, and what would lift the limit."""

from __future__ import annotations

from typing import Any, Final

from ..isa.code_object import Kernel
from ..isa.occupancy import occupancy_of, vgprs_for_more
from ..isa.targets import TARGETS

__all__ = ["occupancy_facts", "occupancy_lines"]

#: Workgroups that are looked at, in work-items, up to the largest that the kernel allows.
_WORKGROUPS: Final = (32, 64, 128, 256, 512, 1024)


def occupancy_facts(kernel: Kernel, held: str) -> dict[str, Any]:
    """Count waves for several workgroups, by each limit alone and by all together.

    Parameters
    ----------
    kernel : Kernel
        Of a code object.
    held : str
        The code object's target; what is made for all cards is counted for gfx1100.
    """
    target = held if held in TARGETS else next(iter(TARGETS))
    most = TARGETS[target].waves_per_simd
    wave = kernel.wave_size
    cu_mode = not kernel.rsrc1["wgp_mode"]
    sizes = {size for size in _WORKGROUPS if wave <= size <= kernel.max_flat_workgroup_size}
    rows: list[dict[str, Any]] = []
    for size in sorted(sizes | {kernel.max_flat_workgroup_size}):
        counted = occupancy_of(kernel.vgpr_count, wave, kernel.group_size, size, target, cu_mode=cu_mode)
        rows.append(
            {
                "workgroup": size,
                "waves": counted.waves,
                "by_vgprs": counted.by_vgprs,
                "by_lds": counted.by_lds,
                "by_workgroups": counted.by_groups,
                "resident_groups": counted.groups,
                "limited_by": list(counted.limited_by),
            }
        )
    return {
        "target": target,
        "most": most,
        "by_vgprs": rows[0]["by_vgprs"],
        "vgprs_for_more": vgprs_for_more(kernel.vgpr_count, wave, target, cu_mode=cu_mode),
        "workgroups": rows,
    }


def occupancy_lines(facts: dict[str, Any]) -> dict[str, object]:
    """Say it in words, one line for all neighbouring sizes of workgroups with the same answer."""
    hint = f"; with {facts['vgprs_for_more']} VGPRs another fits" if facts["vgprs_for_more"] else ""
    by_vgprs = f"{facts['by_vgprs']} of {facts['most']} waves per SIMD by VGPRs"
    lines: dict[str, object] = {"occupancy": f"{by_vgprs} on {facts['target']}{hint}"}
    answers: list[tuple[str, list[int]]] = []
    for row in facts["workgroups"]:
        limits = f", limited by {' and '.join(row['limited_by'])}" if row["limited_by"] else ""
        answer = f"{row['waves']} waves{limits}" if row["waves"] else "does not fit"
        if not answers or answers[-1][0] != answer:
            answers.append((answer, []))
        answers[-1][1].append(row["workgroup"])
    for answer, sizes in answers:
        name = f"of {sizes[0]}" + (f" to {sizes[-1]}" if len(sizes) > 1 else "")
        lines[f"  {name}"] = answer
    return lines
