"""How LLVM writes the 16-bit immediates that have no syntax of their own: a table by mnemonic.

Source: a sweep of llvm-mc 22. What is not listed is written in hexadecimal, branch distances in decimal.
"""

from __future__ import annotations

from typing import Final

__all__ = ["DECIMAL_IMMEDIATES", "SMALL_IMMEDIATES", "VERSION_IMMEDIATES"]

#: Decimal up to 64, hexadecimal above.
SMALL_IMMEDIATES: Final = frozenset({
    "s_nop", "s_setkill", "s_sethalt", "s_sleep", "s_trap", "s_setprio", "s_incperflevel", "s_decperflevel",
    "s_denorm_mode",
})  # fmt: skip
#: Always decimal.
DECIMAL_IMMEDIATES: Final = frozenset({"s_endpgm"})
#: The name of a microcode version.
VERSION_IMMEDIATES: Final = frozenset({"s_version"})
