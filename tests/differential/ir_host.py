"""What LLVM computes otherwise, or not at all, on this CPU and on the card: the same functions for both.

A fused multiply-add of halves, and the way from double to half, take more than one rounding on this CPU if
left to LLVM. Here they are exact sums, rounded to odd, and then rounded once.
"""

from __future__ import annotations

__all__ = ["CARD_HELPERS", "CPU_HELPERS"]

_SHAPES = {
    "f16": "half", "v2f16": "<2 x half>", "v4f16": "<4 x half>", "f32": "float", "v2f32": "<2 x float>",
    "v4f32": "<4 x float>", "f64": "double", "v2f64": "<2 x double>",
}  # fmt: skip


def _plain(suffix: str, kind: str) -> str:
    parameters = f"{kind} %a, {kind} %b, {kind} %c"
    return f"""
define internal {kind} @fma.{suffix}({parameters}) alwaysinline {{
  %r = call {kind} @llvm.fma.{suffix}({parameters})
  ret {kind} %r
}}"""


def _by_lanes(suffix: str, lanes: int) -> str:
    kind = f"<{lanes} x half>"
    lines = [f"define internal {kind} @fma.{suffix}({kind} %a, {kind} %b, {kind} %c) {{"]
    for lane in range(lanes):
        lines += [f"  %{name}{lane} = extractelement {kind} %{name}, i32 {lane}" for name in "abc"]
        lines.append(f"  %d{lane} = call half @fma.f16(half %a{lane}, half %b{lane}, half %c{lane})")
        before = f"%r{lane - 1}" if lane else "poison"
        lines.append(f"  %r{lane} = insertelement {kind} {before}, half %d{lane}, i32 {lane}")
    return "\n".join([*lines, f"  ret {kind} %r{lanes - 1}", "}"])


_CPU_ONLY = """
; a double rounded to odd in 24 bits, then to half: 24 bits are more than twice 11 and 2
define internal half @narrow(double %x) {
  %near = fptrunc double %x to float
  %back = fpext float %near to double
  %exact = fcmp ueq double %back, %x
  %bits = bitcast float %near to i32
  %odd = and i32 %bits, 1
  %is_odd = icmp ne i32 %odd, 0
  %keep = or i1 %exact, %is_odd
  %size = call double @llvm.fabs.f64(double %x)
  %near_size = call double @llvm.fabs.f64(double %back)
  %over = fcmp ogt double %near_size, %size
  %step = select i1 %over, i32 -1, i32 1
  %other = add i32 %bits, %step
  %picked = select i1 %keep, i32 %bits, i32 %other
  %single = bitcast i32 %picked to float
  %r = fptrunc float %single to half
  ret half %r
}

; the product of halves is exact in double; the sum's error is found and makes the sum odd
define internal half @fma.f16(half %a, half %b, half %c) {
  %x = fpext half %a to double
  %y = fpext half %b to double
  %z = fpext half %c to double
  %p = fmul double %x, %y
  %s = fadd double %p, %z
  %back = fsub double %s, %p
  %rest = fsub double %s, %back
  %e0 = fsub double %p, %rest
  %e1 = fsub double %z, %back
  %error = fadd double %e0, %e1
  %exact = fcmp ueq double %error, 0.0
  %bits = bitcast double %s to i64
  %odd = and i64 %bits, 1
  %is_odd = icmp ne i64 %odd, 0
  %keep = or i1 %exact, %is_odd
  %error_up = fcmp ogt double %error, 0.0
  %positive = fcmp ogt double %s, 0.0
  %away = icmp eq i1 %error_up, %positive
  %step = select i1 %away, i64 1, i64 -1
  %other = add i64 %bits, %step
  %picked = select i1 %keep, i64 %bits, i64 %other
  %d = bitcast i64 %picked to double
  %r = call half @narrow(double %d)
  ret half %r
}
"""
_CARD_NARROW = """
define internal half @narrow(double %x) alwaysinline {
  %r = fptrunc double %x to half
  ret half %r
}"""

CARD_HELPERS = "\n".join([_CARD_NARROW, *(_plain(suffix, kind) for suffix, kind in _SHAPES.items())])
CPU_HELPERS = "\n".join(
    [
        _CPU_ONLY,
        _by_lanes("v2f16", 2),
        _by_lanes("v4f16", 4),
        *(_plain(suffix, kind) for suffix, kind in _SHAPES.items() if "f16" not in suffix),
    ]
)
