"""Wrong texts, one of each kind, and what the assembler says of them.

Run as a program it writes ``tests/data/isa/error_gallery.txt`` anew. What changed there is to be read: an
error has to name the place, the rule that was broken and, where there is one, what would be right.
"""

from __future__ import annotations

from pathlib import Path

from barewave import isa

__all__ = ["CASES", "FILE", "answer", "page"]

FILE = Path(__file__).parents[1] / "data" / "isa" / "error_gallery.txt"

#: Instructions are assembled as they are; texts with kernels to a code object.
CASES = (
    # mnemonics and numbers of operands
    "v_addf32 v0, v1, v2",
    "v_add_f32 v0, v1",
    "v_cmpx_eq_u32 vcc_lo, v0, v1",
    # registers
    "v_mov_b32 v256, 0",
    "s_mov_b32 s200, 0",
    "s_load_b64 s[1:2], s[4:5], 0",
    "s_load_b64 s[2:4], s[4:5], 0",
    "ds_load_b64 v0, v1",
    "v_readlane_b32 v0, v1, 0",
    "v_add_f16_e32 v0.l, v1.l, v128.l",
    "v_cndmask_b32 v0, v1, v2, vcc",
    "s_mov_b32 m1, 0",
    # scalars and literals of vector instructions
    "v_add_f32_e32 v0, s0, s1",
    "v_fma_f32 v0, s0, s1, s2",
    "v_fma_f32 v0, 0x12345678, 0x87654321, v1",
    "s_add_u32 s0, 0x12345, 0x54321",
    "v_add_f64 v[0:1], v[2:3], 0x123456789abcdef",
    # modifiers
    "v_add_u32 v0, v1, -v2",
    "v_add_f32_e32 v0, v1, v2 clamp",
    "v_add_f32 v0, v1, v2 mul:3",
    "v_mov_b32_dpp v0, v1",
    "v_mov_b32_dpp v0, s1 row_shr:1",
    "v_mov_b32 v0, v1 row_shr:16",
    "v_mov_b32 v0, v1 dpp8:[0,1,2]",
    "ds_load_b32 v0, v1 offset:65536",
    "global_load_b32 v0, v[1:2], off offset:5000",
    # dual issue
    "v_dual_mul_f32 v0, v4, v1 :: v_dual_add_f32 v1, v8, v2",
    "v_dual_mov_b32 v0, v1 :: v_dual_mov_b32 v2, v4",
    "v_dual_and_b32 v0, v1, v2 :: v_dual_mov_b32 v1, v3",
    # memory
    "global_load_b32 v0, v1, off",
    "global_atomic_add_u32 v0, v[1:2], v3, off",
    "buffer_load_b32 v0, v1, s[4:7], 0",
    "tbuffer_load_format_x v0, off, s[4:7], 0 format:[BUF_FMT_99]",
    "image_load v[0:3], v[4:5], s[8:15] dmask:0xf",
    "exp mrt9 v0, v1, v2, v3",
    # waits, messages, hardware registers
    "s_waitcnt vmcnt(64)",
    "s_waitcnt vmcount(0)",
    "s_waitcnt_vscnt s0, 0",
    "s_getreg_b32 s0, hwreg(HW_REG_MOOD)",
    "s_delay_alu instid0(VALU_DEP_9)",
    # symbols and expressions
    "s_branch nowhere",
    "here:\nhere:\ns_endpgm",
    ".set a, 1/0",
    ".set a, b\n.set b, a\n.long a",
    ".byte 256",
    # macros, conditions, files
    ".macro m a:req\ns_nop \\a\n.endm\nm",
    ".macro m a\nv_mov_b32 v0, \\a, 3\n.endm\nm 5",
    ".if 1\ns_endpgm",
    ".rept -1\n.endr",
    '.include "none.inc"',
    ".frobnicate 3",
    '.error "not for this card"',
    # kernels
    ".amdhsa_kernel k\n.amdhsa_next_free_vgpr 300\n.amdhsa_next_free_sgpr 4\n.end_amdhsa_kernel",
    ".amdhsa_kernel k\n.amdhsa_next_free_vgpr 4\n.amdhsa_frob 1\n.end_amdhsa_kernel",
    ".amdhsa_kernel k\n.amdhsa_next_free_vgpr 4\n",
    "k:\nv_mov_b32 v9, 0\ns_endpgm\n.amdhsa_kernel k\n.amdhsa_next_free_vgpr 4\n.end_amdhsa_kernel",
    '.amdgcn_target "amdgcn-amd-amdhsa--gfx900"',
)


def answer(text: str) -> str:
    """What the assembler says of a text, all its errors."""
    try:
        if ".amdhsa_" in text:
            isa.assemble_code_object(text, "text.s")
        else:
            isa.assemble(text, filename="text.s")
    except isa.AssemblyError as error:
        return "\n".join(str(each) for each in error.errors)
    return "accepted"


def page() -> str:
    """All texts with their answers."""
    entries = ("\n".join(f"| {line}" for line in text.split("\n")) + "\n" + answer(text) for text in CASES)
    return "\n\n".join(entries) + "\n"


if __name__ == "__main__":
    FILE.write_text(page())
