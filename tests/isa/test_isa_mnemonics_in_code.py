"""Facts of single instructions stand in the tables: code that is not about one instruction names none."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from barewave.isa import tables

ROOT = Path(__file__).parent.parent.parent
LAYERS = ("barewave", "isa", "kfd", "emulator", "runtime", "kernels", "tools")
MNEMONICS = set((ROOT / "tests/data/isa/gfx1100_mnemonics.txt").read_text().split())
WORD = re.compile(r"[A-Za-z_]\w*")
FAMILY = re.compile(r"(s|v|ds|lds|image|t?buffer|flat|global|scratch)_\w+")

#: Folders in which every file may name instructions.
FOLDERS = {
    "isa/tables": "the tables, and what makes them",
    "emulator/shader/semantics": "what an instruction does is declared under its name, once",
    "kernels": "kernels are programs: they are written in instructions",
}
#: Files, with the names that may stand in them.
FILES = {
    "emulator/fidelity.py": ("s_trap s_sethalt", "the report says what holds of these alone"),
    "emulator/shader/check_rules.py": (
        "buffer_gl0_inv buffer_gl1_inv s_barrier s_waitcnt s_waitcnt_depctr s_waitcnt_vscnt v_mov_b32 v_nop",
        "names the instructions that help",
    ),
    "isa/builder/kernel.py": (
        "v_bfe_u32 s_getpc_b64 s_add_u32 s_addc_u32 s_endpgm s_load_b",
        "the builder writes these instructions itself: work-item ids, arguments, addresses of data",
    ),
    "isa/builder/control.py": (
        "s_and_not1_b s_and_saveexec_b s_mov_b",
        "the builder writes these instructions itself: conditions and loops over EXEC",
    ),
    "isa/listing.py": ("v_illegal", "LLVM's name for four zero bytes, which no row of the table can have"),
    "isa/valu_text.py": ("v_dual_", "what the names of all halves of dual instructions begin with"),
    "isa/immediates.py": ("s_delay_alu", "names the instruction in a message"),
    "isa/schedule/effects.py": ("lds_direct", "the name of an issue class"),
    "isa/schedule/hazard_facts.py": ("lds_direct", "the name of an issue class"),
    "isa/schedule/objects.py": (
        "s_add_u32 s_addc_u32",
        "the pair that makes an address of the program counter",
    ),
    "isa/schedule/pending.py": ("lds_direct", "the name of an issue class"),
    "isa/schedule/insertions.py": (
        "s_clause s_delay_alu s_waitcnt s_waitcnt_depctr s_waitcnt_vscnt v_mov_b32 v_nop",
        "the instructions that scheduling puts in",
    ),
    "isa/statement.py": ("v_illegal", "LLVM's name for four zero bytes, which no row of the table can have"),
    "isa/operand_parser.py": ("lds_direct", "the name of an operand, not the instruction's"),
    "kfd/faults.py": ("s_trap", "names the instruction in a message"),
    "tools/bench_device.py": (
        "global_atomic_add_u32 s_endpgm s_load_b64 s_waitcnt v_mov_b32",
        "the text of the kernel that is measured",
    ),
    "tools/bench_emulator.py": ("s_endpgm v_add_f32", "the text of the kernel that is measured"),
    "tools/bench_plan.py": (
        "global_load_b32 global_store_b32 s_endpgm s_load_b128 s_waitcnt v_add_nc_u32 v_lshlrev_b32",
        "the text of the kernel that is measured",
    ),
    "tools/smoke/kernels.py": (
        "ds_load_b32 ds_store_b32 global_atomic_add_u32 global_load_b128 global_load_b32 global_store_b128 "
        "global_store_b32 s_barrier s_cbranch_scc1 s_cmp_lg_u32 s_endpgm s_load_b128 s_load_b64 s_mov_b32 "
        "s_sub_u32 s_waitcnt s_waitcnt_vscnt scratch_load_b32 scratch_store_b32 v_add_f32 v_and_b32 "
        "v_fma_f32 v_lshl_add_u32 v_lshlrev_b32 v_mbcnt_hi_u32_b32 v_mbcnt_lo_u32_b32 v_mov_b32 v_sub_nc_u32",
        "the texts of the kernels that a card is tried with",
    ),
    "tools/bench_shader.py": ("v_fma_f32 v_dual_fmac_f32", "the names of what is measured"),
    "tools/interrupts.py": (
        "s_add_u32 s_branch s_endpgm v_add_f32",
        "the texts of the kernels that Ctrl-C ends",
    ),
    "tools/instruction_mix.py": ("exp", "its operands are written like no other's: the target has no comma"),
}  # fmt: skip


def folder_of(path: str) -> str:
    return next((folder for folder in FOLDERS if path.startswith(folder + "/")), "")


def strings(source: str) -> Iterator[str]:
    """All strings of a module but its docstrings."""
    tree = ast.parse(source)
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value


def sources() -> Iterator[tuple[str, str]]:
    for layer in LAYERS:
        for path in sorted((ROOT / layer).rglob("*.py")):
            if not any(part.is_symlink() for part in (path, *path.parents)):
                yield str(path.relative_to(ROOT)), path.read_text()


def beginnings() -> set[str]:
    """Every beginning of a mnemonic that tells more than its family, such as ``v_cm``."""
    shortest = {name: len(name.partition("_")[0]) + 3 for name in MNEMONICS}
    return {name[:length] for name in MNEMONICS for length in range(shortest[name], len(name) + 1)}


def test_no_code_outside_of_the_tables_names_an_instruction():
    named: dict[str, set[str]] = {}
    begun = beginnings()
    for path, source in sources():
        if folder_of(path):
            continue
        for text in strings(source):
            words = {word for word in WORD.findall(text) if word in MNEMONICS}
            # also a part that is compared with names or put together to one
            if path.startswith("isa/") and FAMILY.fullmatch(text) and text in begun:
                words.add(text)
            if words:
                named.setdefault(path, set()).update(words)
    allowed = {path: set(names.split()) for path, (names, _) in FILES.items()}
    assert named == allowed


def test_the_search_finds_names_in_strings_and_not_in_docstrings():
    source = '"""v_add_f32"""\nX = "s_nop 0"\nY = f"v_mov_b32 {X}"\ndef f():\n    """s_endpgm"""\n'
    assert {w for text in strings(source) for w in WORD.findall(text) if w in MNEMONICS} == {
        "s_nop",
        "v_mov_b32",
    }
    assert {"v_cmpx", "ds_gws", "s_waitcnt_"} <= beginnings()


def test_every_folder_that_may_name_instructions_does():
    seen = {folder_of(path) for path, source in sources() if not MNEMONICS.isdisjoint(WORD.findall(source))}
    assert {"isa/tables", "emulator/shader/semantics"} <= seen


def test_the_tables_hold_every_spelling():
    spelled = {info.mnemonic for info in tables.instructions()} | {*tables.aliases(), *tables.FIXED_WORDS}
    names = set(tables.by_mnemonic())
    for spelling in MNEMONICS:
        plain = spelling.removesuffix("_e32").removesuffix("_e64")
        assert spelling in spelled | names or tables.aliases().get(plain, plain) in names, spelling
    canonical = {info.name for info in tables.instructions()}
    assert len(canonical) == 1152
    # what can only be the second half of a pair stands at no line's start
    first, second = ({info.name for info in tables.by_opcode()["VOPD" + half].values()} for half in "XY")
    canonical -= second - first
    assert canonical <= {name.removesuffix("_e32").removesuffix("_e64") for name in MNEMONICS}
