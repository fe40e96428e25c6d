"""Next steps that several explanations name, each in one wording."""

from typing import Final

__all__ = ["CHECKED_MODE", "DOCTOR", "KERNEL_LOG"]

CHECKED_MODE: Final = (
    "`BAREWAVE_DEVICE=emulated BAREWAVE_EMULATED_CHECKED=1` runs the program in checked mode, which names "
    "the instruction."
)
"""Where a kernel is at fault."""

DOCTOR: Final = "`barewave doctor` says what is wrong with the machine and what to type."
"""Where the machine is not set up."""

KERNEL_LOG: Final = "See `sudo dmesg | grep -i amdgpu`; `barewave fault` puts its lines into words."
"""Where only the kernel driver knows more."""
