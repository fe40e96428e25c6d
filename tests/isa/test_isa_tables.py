import re
import shutil
import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from barewave.fields import BitFields
from barewave.isa import Instruction, decode, tables
from barewave.isa.accesses import MODE, SCC, VCC, VGPR, accesses
from barewave.isa.tables.architecture import Architecture, architecture
from barewave.isa.tables.sweep import sweep

DATA = Path(__file__).parent.parent / "data" / "isa"
FILES = {"v": VGPR, "s": 0, "ttmp": 108}
NAMES = {
    "vcc_lo": VCC,
    "vcc_hi": 107,
    "exec_lo": 126,
    "exec_hi": 127,
    "m0": 125,
    "scc": SCC,
    "mode": MODE,
}
# LLVM names all of flat_scratch as its parts and as a whole; here it is one unit, which FLAT and SCRATCH read
SCRATCH = {"flat_scr", "flat_scr_lo", "flat_scr_hi"}


def units(text: str) -> set[int]:
    """Units of a list such as ``s4-5,vcc_lo``."""
    found: set[int] = set()
    for part in () if text == "-" else text.split(","):
        if match := re.fullmatch(r"(v|s|ttmp)(\d+)(?:-(\d+))?", part):
            first = FILES[match[1]] + int(match[2])
            found.update(range(first, first + int(match[3] or match[2]) - int(match[2]) + 1))
        elif part not in SCRATCH:
            found.add(NAMES[part])
    return found


def half_mask(found: set[int]) -> set[int]:
    """Without the upper half of VCC and EXEC where the lower is there: LLVM names both in wave32 too."""
    return found - {high for high in (107, 127) if high - 1 in found}


def lines(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (DATA / name).read_text().splitlines() if line[0] != "#"]


# Where the table knows better than LLVM's description of the encoded instruction, with the reason.
MORE_READ = {
    "s_cmov": "keeps its destination if SCC is 0",
    "s_cmovk": "keeps its destination if SCC is 0",
    "s_bitset": "changes one bit of its destination",
    "d16": "keeps the other half of its destination",
    "v_pk_fmac": "adds to its destination",
    "v_dual": "LLVM 22 decodes the accumulator of the Y half without the register's lowest bit",
    "v_movrelsd_2": "is executed under EXEC like every vector instruction",
    "v_swaprel": "is executed under EXEC like every vector instruction",
    "v_cvt_nearest": "MODE flushes denormals of its source",
    "v_cvt_floor": "MODE flushes denormals of its source",
    "v_cvt_pk_norm": "MODE rounds",
    "v_interp": "MODE flushes denormals of its sources",
}
MORE_WRITTEN = {
    "movreld": "LLVM takes the destination for an address",
    "movrelsd": "LLVM takes the destination for an address",
    "s_subvector": "saves a half of EXEC in its operand",
}
LESS_READ = {
    "movreld": "LLVM takes the destination for an address",
    "movrelsd": "LLVM takes the destination for an address",
    "ds_nop": "does nothing",
    "ds_bvh_stack": "has its address in a register; its predecessors used M0",
    "v_interp": "takes what it interpolates from registers, no longer from LDS by M0",
    "s_sendmsg": "is executed by the scalar unit",
    "v_wmma": "works on all lanes whatever EXEC",
    "v_nop": "does nothing",
    "v_pipeflush": "touches no lane",
    "buffer_gl": "touches no lane",
    "v_dual": "LLVM 22 decodes the accumulator of the Y half without the register's lowest bit",
}
LESS_WRITTEN = {"image_atomic": "returns nothing without glc"}


def explained(instruction: Instruction, reasons: dict[str, str]) -> bool:
    found = [name for name in reasons if name in instruction.name]
    return bool(found)


def test_registers_read_and_written_agree_with_llvm():
    disagreeing: list[str] = []
    used: set[tuple[int, str]] = set()
    for wave, code, read, written, _ in lines("gfx1100_accesses.txt"):
        instruction = decode(bytes.fromhex(code), wave_size=int(wave))
        ours = accesses(instruction)
        theirs_read, theirs_written = half_mask(units(read)), half_mask(units(written))
        ours_read, ours_written = half_mask(set(ours.reads)), half_mask(set(ours.writes))
        ours_read.discard(513)
        # LLVM takes what a DPP instruction leaves alone for an operand; here it is a write of some lanes
        if any(part.modifiers.get("dpp") for part in (instruction, *instruction.parts)):
            theirs_read -= ours_written - ours_read
        sides = (
            (MORE_READ, ours_read - theirs_read),
            (MORE_WRITTEN, ours_written - theirs_written),
            (LESS_READ, theirs_read - ours_read),
            (LESS_WRITTEN, theirs_written - ours_written),
        )
        for side, (reasons, difference) in enumerate(sides):
            if difference and not explained(instruction, reasons):
                disagreeing.append(f"{instruction.name} {code}: {side} {sorted(difference)}")
            used |= {(side, name) for name in reasons if difference and name in instruction.name}
    assert not disagreeing
    every = (MORE_READ, MORE_WRITTEN, LESS_READ, LESS_WRITTEN)
    listed = {(side, name) for side, reasons in enumerate(every) for name in reasons}
    assert used == listed, "a listed exception that is no longer one"


def test_wait_counters_and_units_agree_with_llvm():
    for wave, code, _, _, marks in lines("gfx1100_accesses.txt"):
        instruction = decode(bytes.fromhex(code), wave_size=int(wave))
        for part in instruction.parts or (instruction,):
            info = part.info
            if "s_sendmsg" in info.name or "s_atc_probe" in info.name or info.name == "ds_nop":
                continue  # LLVM counts these by opcode, not by a property
            if "cache" not in info.flags:
                assert ("V" in marks) == bool(info.counters & {"vmcnt", "vscnt"}), info.name
            assert ("G" in marks) == ("lgkmcnt" in info.counters), info.name
            if info.format in ("EXP", "LDSDIR"):
                assert ("E" in marks) == ("expcnt" in info.counters), info.name
            if "T" in marks:
                assert info.issue == "trans", info.name
            if info.format not in ("SOPK", "SOPP", "EXP") and "gws" not in info.flags:
                loads = "L" in marks or list(info.counters) == ["vmcnt"]  # some read no memory
                assert loads == ("load" in info.flags) or "ds_ordered" in info.name, info.name
                assert ("S" in marks) == ("store" in info.flags) or "ds_ordered" in info.name, info.name


FIELDS = {
    "tgt": "target", "opr_simm32": "literal", "vsrcx1": "src1", "srcx0": "src0", "vdstx": "vdst",
    "vsrcy1": "src1", "srcy0": "src0", "vdsty": "vdst",
}  # fmt: skip


def test_operands_agree_with_amds_machine_readable_isa():
    found = tables.by_mnemonic()
    checked = 0
    for arguments, _, names in lines("gfx1100_xml_operands.txt"):
        words = [] if arguments == "-" else arguments.lower().split(" ")
        for name in names.split(" "):
            info = found[name][0]
            theirs = [FIELDS.get(word, word) for word in words]
            if info.format.startswith("V") and not info.format.startswith("VOPD"):
                theirs = [re.sub("^vsrc", "src", word) for word in theirs]
            ours = [spec.field for spec in info.operands]
            if "compare" in info.flags:
                theirs = theirs[1:]  # the destination is VCC or EXEC in the short encoding
                ours = [field for field in ours if field != "sdst"]
            if info.issue == "valu" and "lane" in info.flags:
                ours = ["vdst" if field == "sdst" else field for field in ours]
            implied = [spec.field for spec in info.operands if spec.kind == "vcc"]
            vcc = iter(implied)
            theirs = [next(vcc, word) if word == "opr_vcc" else word for word in theirs]
            assert ours == theirs, name
            checked += 1
    assert checked == 1148


def test_encodings_agree_with_amds_machine_readable_isa():
    found = tables.by_mnemonic()
    dpp = {"dpp16": "_VOP_DPP16", "dpp8": "_VOP_DPP8"}
    # LLVM's tables have these DPP forms, AMD's do not, or the other way round
    differing: set[str] = set()
    for _, encodings, names in lines("gfx1100_xml_operands.txt"):
        theirs = set(encodings.split(" "))
        for name in names.split(" "):
            for info in found[name]:
                if info.format not in ("VOP1", "VOP2", "VOPC", "VOP3P"):
                    continue
                for word, suffix in dpp.items():
                    if (word in info.modifiers) != (info.format + suffix in theirs):
                        differing.add(info.mnemonic)
    assert not differing


def test_counts_of_formats_and_literals():
    counts: Counter[str] = Counter()
    literals: Counter[str] = Counter()
    for info in tables.instructions():
        form = "VOP3" if info.format == "VOP3SD" else info.format
        counts[form] += 1
        literals[form] += info.literal
    assert counts == {
        "SOP1": 65, "SOP2": 52, "SOPK": 27, "SOPC": 18, "SOPP": 39, "SMEM": 14, "VOP1": 86, "VOP2": 46,
        "VOPC": 190, "VOP3": 438, "VOP3P": 34, "VINTERP": 6, "LDSDIR": 2, "DS": 126, "FLAT": 52,
        "GLOBAL": 55, "SCRATCH": 22, "MUBUF": 73, "MTBUF": 16, "MIMG": 84, "EXP": 1, "VOPDX": 14,
        "VOPDY": 17,
    }  # fmt: skip
    expected = {"SOP1": 58, "SOP2": 52, "SOPC": 18, "SOPK": 1, "VOP1": 76, "VOP2": 46, "VOPC": 190}
    expected["VOP3P"] = 28
    assert {form: literals[form] for form in expected} == expected
    assert literals["VOP3"] >= 336


@pytest.mark.skipif(shutil.which("llvm-mc-22") is None, reason="llvm-mc-22 is not installed")
def test_modifiers_literals_and_signs_are_what_llvm_mc_takes(long_run: bool):
    infos = [info for info in tables.instructions() if not info.format.startswith("VOPD")]
    infos = infos if long_run else infos[::40]
    answers = sweep(infos)
    for info in infos:
        allowed = answers[info.format, info.opcode]
        assert info.modifiers == allowed.modifiers, info.mnemonic
        assert {spec.field for spec in info.operands if spec.literal} == allowed.literals, info.mnemonic
        assert {spec.field for spec in info.operands if spec.negate} == allowed.negated, info.mnemonic
        assert {spec.field for spec in info.operands if spec.absolute} == allowed.absolute, info.mnemonic


def test_vectors_use_only_modifiers_of_the_table():
    words: defaultdict[str, set[str]] = defaultdict(set)
    known = "|".join(sorted({name for info in tables.instructions() for name in info.modifiers}))
    pattern = re.compile(rf"\s({known})(?=[\s:]|$)")
    for line in (DATA / "gfx1100_vectors_core.txt").read_text().splitlines():
        form, _, _, text = line.split("\t")
        base = form.partition("_DPP")[0]
        for word in pattern.findall(text.partition(" ")[2]):
            words[f"{base} {text.split(' ')[0]}"].add(word)
    infos = {f"{info.format.removesuffix('SD')} {info.mnemonic}": info for info in tables.instructions()}
    checked = 0
    for key, used in words.items():
        if key in infos:
            assert used <= infos[key].modifiers, key
            checked += 1
    assert checked > 400


def test_the_tables_are_read_in_time():
    best = 1.0
    for _ in range(5):
        architecture.cache_clear()
        start = time.process_time()
        assert architecture("rdna3").by_opcode
        best = min(best, time.process_time() - start)
    assert best < 0.03


# A made-up card: one format of a dword, one of two, two that share their fixed bits, an alias.
ROWS = """\
TINY\t1\tt_move_b16\tsdst=s:b16:w ssrc0=s:b16:r+l\t-\t-\tsalu\t0\t-\t-\tmove\t-
TINY\t2\tt_wait\t-\t-\t-\twait\t0\t-\t-\t-\twaitcnt
WIDE\t7\tt_load_b32\tvdst=v:b32:w addr=v:b64:r\texec\t-\tvmem\t0\tvmcnt\tglc,offset\tload\t-
WIDER\t9\tt_store_b32\taddr=v:b64:r vdst=v:b32:r\texec\t-\tvmem\t0\tvscnt\tglc,offset\tstore\t-
"""


def tiny() -> Architecture:
    source = "made up"
    memory = {"op": (7, 0), "offset": (23, 8), "vdst": (39, 32), "addr": (47, 40), "glc": (48,)}
    encodings = {
        "TINY": BitFields("TINY", 32, source, ssrc0=(7, 0), sdst=(15, 8), op=(19, 16)),
        "WIDE": BitFields("WIDE", 64, source, **memory),
        "WIDER": BitFields("WIDER", 64, source, **memory),
    }
    magic = {
        "TINY": (0xFFF00000, 0xABC00000), "WIDE": (0xFF000000, 0xCD000000), "WIDER": (0xFF000000, 0xCD000000),
    }  # fmt: skip
    return Architecture("tiny", ROWS, "t_mov\tt_move_b16\n", encodings, magic)


def test_another_architecture_goes_through_the_same_code():
    card = tiny()
    assert [info.name for info in card.instructions] == ["t_move_b16", "t_wait", "t_load_b32", "t_store_b32"]
    assert card.encode("t_mov", sdst=3, ssrc0=4) == 0xABC10304
    word = card.encode("t_load_b32", vdst=9, addr=2, offset=0x1234, glc=1)
    info = card.identify(word)
    assert info is not None
    assert (info.name, info.counters, info.flags) == ("t_load_b32", {"vmcnt"}, {"load"})
    assert card.fields(word) == {"op": 7, "offset": 0x1234, "vdst": 9, "addr": 2, "glc": 1}
    store = card.identify(card.encode("t_store_b32", addr=1))
    assert store is not None
    assert store.format == "WIDER"
    assert card.by_mnemonic["t_move_b16"][0].operands[1].literal
    assert card.identify(0x12345678) is None
    assert card.identify(0xCD0000FF) is None
    with pytest.raises(ValueError, match="no instruction of tiny"):
        card.fields(0)
    with pytest.raises(ValueError, match="tiny has no instruction s_mov_b32"):
        card.encode("s_mov_b32")
    with pytest.raises(ValueError, match=r"no architecture 'rdna9'.*rdna3"):
        architecture("rdna9")


def test_encodings_of_the_table_are_those_of_llvm_mc():
    card = architecture("rdna3")
    for line in (DATA / "gfx1100_vectors_core.txt").read_text().splitlines():
        form, _, code, text = line.split("\t")
        word = int.from_bytes(bytes.fromhex(code)[:8], "little")
        info = card.identify(word)
        assert info is not None
        mnemonic = text.split(" ")[0].removesuffix("_dpp").removesuffix("_e32").removesuffix("_e64")
        assert (info.format.removesuffix("SD"), info.name) == (form.partition("_")[0], mnemonic), text
        own = word & (1 << card.encodings[info.format].width) - 1
        fields = card.fields(own)
        fields.pop("op", None)
        assert card.encode(info.mnemonic, info.format, **fields) == own, text
