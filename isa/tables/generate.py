"""Make ``rdna3.py``, the instruction table, from data that other tools wrote.

Run it as ``python -m barewave.isa.tables.generate DATA`` where ``DATA`` holds ``gfx1100_opcodes.txt``,
``gfx1100_aliases.txt`` and ``gfx1100_vectors_core.txt``. Opcode numbers and spellings come from a sweep of
llvm-mc 22 over all opcodes. Which operands an instruction takes, and how wide each is, is inferred from the
vectors: eight or more texts of each opcode, with the widths visible in the register ranges. What text cannot
show (which registers an instruction touches without naming them) is stated here, by mnemonic.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from . import parse
from .sweep import Allowed, sweep
from .traits import constant_limit, counters, flags, immediate, issue

__all__ = ["main"]

_TYPE = re.compile(r"_(bf|[bfiu])(4|8|16|24|32|64|96|128|256|512)(?=_|$)")
_ADDRESSES = {"addr", "saddr", "vaddr", "srsrc", "soffset", "sbase", "ssamp", "simm16", "attr", "target"}
_SD = {*range(0x120, 0x123), *range(0x2FC, 0x303)}  # VOP3 opcodes that name a second, scalar destination
_BRANCHES = re.compile(r"^s_(branch|cbranch_|call_b64|subvector_loop)")
_READ_WRITE = re.compile(
    r"^(v_fmac|v_dot2acc|v_pk_fmac|v_writelane|v_swap|v_permlanex?16|v_fma_mix(lo|hi)|s_bitset|s_cmov"
    r"|s_addk|s_mulk|s_subvector)|_d16"
)
_SCC_READ = re.compile(r"^s_(addc|subb|cselect|cmov|cbranch_scc)")
_SCC_WRITE = re.compile(
    r"^s_(add_|sub_|addc|subb|addk|absdiff|abs_|lshl|lshr|ashr|min_|max_|and_|or_|xor_|nand_|nor_|xnor_|not_|bfe_"
    r"|cmp|bitcmp|bcnt|quadmask|wqm|.*saveexec|.*wrexec)"
)
_M0_READ = re.compile(
    r"^(s_movrel|v_movrel|v_swaprel|s_sendmsg(halt)?$|s_ttracedata$|ds_gws|ds_.*addtid|ds_ordered|lds_"
    r"|ds_consume|ds_append|ds_(add|sub)_gs)"
)
#: Float instructions whose result no bit of MODE changes.
_MODELESS = re.compile(r"^v_(cmpx?_class_|wmma_|cvt_f32_ubyte|cvt_off_f32)")


def _split(text: str) -> tuple[str, list[str]]:
    """Mnemonic and operands of one line; modifiers after the last operand are dropped."""
    mnemonic, _, rest = text.partition(" ")
    operands: list[str] = []
    depth, start = 0, 0
    for position, character in enumerate(rest + ","):
        depth += (character in "([") - (character in ")]")
        if character == "," and depth == 0:
            operands.append(rest[start:position].strip())
            start = position + 1
    operands = [part for part in operands if part]
    if operands:
        operands[-1] = operands[-1].split(" ")[0]
        if re.match(
            r"(gds$|offset|dim|wait_|row_|quad_|dpp8|idxen|offen|done$|glc$|slc$|dlc$)", operands[-1]
        ):
            operands.pop()
    return mnemonic, operands


def _register(text: str) -> tuple[str, int]:
    """File and width in bits of one operand's text; width 0 where the text does not tell."""
    text = text.strip("-|")
    if text.startswith(("neg(", "abs(")):
        text = text[4:-1]
    if match := re.fullmatch(r"v\d+(\.[lh])?", text):
        return "v", 16 if match[1] else 32
    if match := re.fullmatch(r"(v|s|ttmp)\[(\d+):(\d+)\]", text):
        return ("v" if match[1] == "v" else "s"), 32 * (int(match[3]) - int(match[2]) + 1)
    if re.fullmatch(r"(s|ttmp)\d+|vcc_lo|vcc_hi|exec_lo|exec_hi|m0", text):
        return "s", 32
    if text in ("vcc", "exec"):
        return "s", 64
    return "", 0


def _names(form: str, mnemonic: str, count: int) -> list[str]:
    """Field names of the printed operands, in their order."""
    if form in ("SOP1", "SOP2", "SOPC"):
        if re.match(r"s_(setpc|rfe)", mnemonic) or form == "SOPC":
            return ["ssrc0", "ssrc1"][:count]
        return ["sdst", "ssrc0", "ssrc1"][:count]
    if form == "SOPK":
        if mnemonic.startswith("s_setreg_imm32"):
            return ["simm16", "literal"]
        if mnemonic.startswith("s_setreg"):
            return ["simm16", "sdst"]
        return ["simm16"] if count == 1 else ["sdst", "simm16"]
    if form == "SOPP":
        plain = re.match(r"s_(endpgm|code_end|wait_idle|wakeup|ttracedata$|icache_inv|barrier)", mnemonic)
        return [] if plain else ["simm16"]
    if form == "SMEM":
        return ["sdata", "sbase", "soffset"] if count else []
    if form == "VOP2" and "fmamk" in mnemonic:
        return ["vdst", "src0", "literal", "src1"]
    if form == "VOP2" and "fmaak" in mnemonic:
        return ["vdst", "src0", "src1", "literal"]
    if form == "VOP3SD" or "_co_ci_" in mnemonic:
        return ["vdst", "sdst", "src0", "src1", "src2"][:count]
    if form.startswith("VOP") or form == "VINTERP":
        if mnemonic.startswith("v_cmpx"):
            return ["src0", "src1"]
        scalar = mnemonic.startswith(("v_cmp", "v_readlane", "v_readfirstlane"))
        return ["sdst" if scalar else "vdst", "src0", "src1", "src2"][:count]
    raise ValueError(f"{form} has no operand order here")


def _memory_names(form: str, mnemonic: str, count: int) -> list[str]:
    """Field names for memory formats: loads print the destination first, stores the address."""
    load = "_load" in mnemonic
    store = "_store" in mnemonic and "storexchg" not in mnemonic and "_rtn" not in mnemonic
    if form == "DS":
        if mnemonic in ("ds_nop", "ds_gws_sema_release_all", "ds_gws_sema_v", "ds_gws_sema_p"):
            return []
        if mnemonic == "ds_store_addtid_b32":
            return ["data0"]
        if mnemonic.startswith("ds_gws"):
            return ["addr"]
        if re.match(r"ds_(consume|append|load_addtid)", mnemonic):
            return ["vdst"]
        if "gs_reg" in mnemonic:
            return ["vdst", "data0"]
        if load or "_rtn" in mnemonic or re.match(r"ds_(swizzle|permute|bpermute|ordered)", mnemonic):
            return ["vdst", "addr", "data0", "data1"][:count]
        return ["addr", "data0", "data1"][:count]
    saddr = [] if form == "FLAT" else ["saddr"]
    address = [] if "addtid" in mnemonic else ["addr"]
    if load:
        return ["vdst", *address, *saddr]
    if store:
        return [*address, "data", *saddr]
    return ["vdst?glc", *address, "data", *saddr]


def _types(mnemonic: str, names: list[str]) -> list[str]:
    """Letter of each operand's type: f(loat), i(nteger), u(nsigned), b(its), h for bf16."""
    letters = ["h" if kind == "bf" else kind for kind, _ in _TYPE.findall(mnemonic)] or ["b"]
    destination, source = letters[0], letters[1] if len(letters) > 1 else letters[0]
    if re.match(r"v_mad_[iu](32|64)_|v_mqsad|v_qsad", mnemonic):
        source = letters[0]
    if re.match(r"v_(mbcnt|bcnt|ff|ctz|clz)", mnemonic):
        source = letters[-1]
    if "_ubyte" in mnemonic:
        source = "b"
    types = [destination if name.startswith(("vdst", "sdst")) else source for name in names]
    if re.match(r"v_(cmpx?_class|ldexp|trig_preop)", mnemonic) and not mnemonic.endswith("f16"):
        types[names.index("src1")] = "b" if "class" in mnemonic else "i"
    if mnemonic.startswith("v_cvt_pk_u8"):
        # the byte's number, and the register that the byte is put into
        types[names.index("src1") :] = "uu"
    return ["b" if name in _ADDRESSES else letter for name, letter in zip(names, types, strict=True)]


def _operands(form: str, mnemonic: str, lines: list[tuple[str, str]]) -> list[str]:
    """Tokens ``field=kind type width access`` for one opcode."""
    parsed = [(wave, _split(text)[1]) for wave, text in lines]
    count = max((len(operands) for _, operands in parsed), default=0)
    if form in ("DS", "FLAT", "GLOBAL", "SCRATCH"):
        names = _memory_names(form, mnemonic, count)
    elif form in ("MUBUF", "MTBUF"):
        names = ["vdata", "vaddr", "srsrc", "soffset"] if count else []
    elif form == "MIMG":
        names = ["vdata", "vaddr", "srsrc", "ssamp"][
            : 4 if re.search("sample|gather|get_lod", mnemonic) else 3
        ]
        if "bvh" in mnemonic or "msaa" in mnemonic:
            names = ["vdata", "vaddr", "srsrc"]
    elif form == "LDSDIR":
        names = ["vdst", "attr"][:count]
    elif form == "EXP":
        names = ["target", "vsrc0", "vsrc1", "vsrc2", "vsrc3"]
    else:
        names = _names(form, mnemonic, count)
    tokens: list[str] = []
    for name, letter in zip(names, _types(mnemonic, names), strict=True):
        files: set[str] = set()
        widths: dict[str, set[int]] = defaultdict(set)
        for wave, operands in parsed:
            if "?" in names[0] and len(operands) == len(names) - 1:
                operands = ["", *operands]
            if len(operands) != len(names) or form == "MIMG":
                continue
            register, width = _register(operands[names.index(name)])
            if register and operands[names.index(name)].strip("-|") not in ("vcc_hi", "exec_hi"):
                files.add(register)
                widths[register].add(width)
                widths[wave].add(width)
        width = min(widths["v"] or widths["s"] or {32})
        if widths["32"] == {32} and widths["64"] == {64}:
            width, letter = 0, "m"
        if name == "vdst?glc":  # a compare-and-swap's data is twice as wide as what it returns
            width = 64 if mnemonic.endswith("64") else 32
        if name == "literal" and mnemonic.endswith("f16"):
            width = 16
        if name in ("vaddr", "vsrc0") or (form == "GLOBAL" and name == "addr"):
            width = 32
        tokens.append(_token(form, mnemonic, name, files, width, letter))
    return tokens


def _token(form: str, mnemonic: str, name: str, files: set[str], width: int, letter: str) -> str:
    field, _, condition = name.partition("?")
    destination = field in ("vdst", "sdst", "sdata")
    store = "_store" in mnemonic and "storexchg" not in mnemonic
    access = "w" if destination else "r"
    if field == "vdata":
        keeps = re.search(r"_d16_(hi|[biu]\d)", mnemonic)
        access = "r" if store else "x" if "_atomic_" in mnemonic or keeps else "w"
    if destination and _READ_WRITE.search(mnemonic) and not store:
        access = "x"
    if mnemonic.startswith("v_swap") or (field == "addr" and "bvh_stack" in mnemonic):
        access = "x"
    if form == "SOPK" and field == "sdst" and re.match(r"s_(cmpk|setreg|waitcnt)", mnemonic):
        access = "r"
    if field in ("simm16", "literal", "target", "attr"):
        kind = field if not _BRANCHES.match(mnemonic) else "label"
        if mnemonic.startswith("s_atc_probe"):
            kind = "imm"
    elif mnemonic.startswith("s_atc_probe") and field == "sdata":
        kind, access = "imm", "r"
    elif field in ("vaddr", "addr", "data", "data0", "data1", "vdata") or field.startswith("vsrc"):
        kind = "v"
    elif field in ("saddr", "sbase", "srsrc", "ssamp", "sdata"):
        kind = "s"
    elif form in ("SOP1", "SOP2", "SOPC", "SOPK", "SMEM") or field in ("soffset",):
        kind = "message" if mnemonic.startswith("s_sendmsg_rtn") and field == "ssrc0" else "s"
    elif form in ("VOP2", "VOPC") and (field in ("sdst", "src2")):
        kind = "vcc"
    elif destination:
        kind = "s" if field == "sdst" else "v"
    elif (
        form == "VINTERP"
        or (form in ("VOP1", "VOP2", "VOPC") and field == "src1")
        or (
            mnemonic.startswith(("v_readlane", "v_readfirstlane", "v_wmma", "v_swap", "v_permlane"))
            and (field == "src0" or (field == "src1" and mnemonic.startswith("v_wmma")))
        )
    ):
        kind = "v"
    elif letter == "m" or (
        mnemonic.startswith(("v_readlane", "v_writelane", "v_permlane")) and files == {"s"}
    ):
        kind = "s"
    else:
        kind = "a"
    if form == "SMEM" and field == "sbase":
        width = 128 if "buffer" in mnemonic else 64
    if field == "srsrc":
        width = 256 if form == "MIMG" and "bvh" not in mnemonic else 128
    if field == "ssamp":
        width = 128
    bits = "256/128" if mnemonic.startswith("v_wmma") and field in ("vdst", "src2") else str(width)
    return f"{field}={kind}:{letter}{bits}:{access}" + (f"?{condition}" if condition else "")


def _implicit(form: str, mnemonic: str) -> tuple[str, str]:
    """Registers read and written without being named in the encoding."""
    reads, writes = set[str](), set[str]()
    if _SCC_READ.match(mnemonic):
        reads.add("scc")
    if _SCC_WRITE.match(mnemonic) and not mnemonic.startswith(("s_bfm", "s_cmov")):
        writes.add("scc")
    if re.match(r"s_(mul|pack|bitset|brev|cls|clz|ctz|sext|bitreplicate|movrel|cselect)", mnemonic):
        writes.discard("scc")
    if "saveexec" in mnemonic or "wrexec" in mnemonic:
        reads.add("exec")
        writes.add("exec")
    if "cbranch_vcc" in mnemonic or mnemonic.startswith("v_div_fmas"):
        reads.add("vcc")
    if "cbranch_exec" in mnemonic or mnemonic.startswith("s_subvector"):
        reads.add("exec")
    if form[0] != "S" or form == "SCRATCH":
        reads.add("exec")
    if (
        mnemonic.startswith(("v_readlane", "v_writelane", "v_nop", "v_pipeflush", "v_wmma"))
        or "_gl0_" in mnemonic
    ):
        reads.discard("exec")
    if mnemonic.startswith("v_cmpx"):
        writes.add("exec")
    if mnemonic.startswith("s_subvector"):
        writes.add("exec")
    if re.match(r"s_(setreg|round_mode|denorm_mode)", mnemonic):
        writes.add("mode")
    if re.match(r"s_([gs]etreg|round_mode|denorm_mode)", mnemonic):
        # what is written is a part of the register
        reads.add("mode")
    if _M0_READ.match(mnemonic):
        reads.add("m0")
    if form in ("FLAT", "SCRATCH"):
        reads.add("flat_scratch")
    if form[0] == "V" and re.search(r"(_f\d+|bf16)", mnemonic) and not _MODELESS.match(mnemonic):
        reads.add("mode")
    return ",".join(sorted(reads)) or "-", ",".join(sorted(writes)) or "-"


def _row(form: str, number: int, spelled: str, operands: Iterable[str], reads: str, writes: str) -> str:
    """Write a line without what llvm-mc has to be asked for."""
    plain = spelled.removesuffix("_e32").removesuffix("_e64")
    facts = (",".join(found) or "-" for found in (counters(form, plain), [], flags(form, plain)))
    unit, limit = issue(form, plain), str(constant_limit(form, plain))
    cells = [form, str(number), spelled, " ".join(operands) or "-", reads, writes, unit, limit, *facts]
    return "\t".join([*cells, immediate(plain) or "-"])


def _rows(data: Path) -> Iterable[str]:
    vectors: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for line in (data / "gfx1100_vectors_core.txt").read_text().splitlines():
        form, wave, _, text = line.split("\t")
        if "_DPP" not in form:
            plain = text.split(" ")[0].removesuffix("_e32").removesuffix("_e64")
            vectors[form, plain].append((wave, text))
    for line in (data / "gfx1100_opcodes.txt").read_text().splitlines():
        form, number, spelled = line.split("\t")
        plain = spelled.removesuffix("_e32").removesuffix("_e64")
        refined = "VOP3SD" if form == "VOP3" and int(number) in _SD else form
        operands = _operands(refined, plain, vectors[form, plain])
        yield _row(refined, int(number), spelled, operands, *_implicit(refined, plain))


def _asked(lines: Iterable[str]) -> Iterable[str]:
    """Add what llvm-mc says: modifiers, and which operands may be literals or have signs."""
    rows = list(lines)
    infos = [parse(row) for row in rows]
    answers = sweep(infos)
    for row, info in zip(rows, infos, strict=True):
        allowed = answers.get((info.format, info.opcode), Allowed())
        cells = row.split("\t")
        tokens: list[str] = []
        for token, spec in zip(cells[3].split(" "), info.operands, strict=False):
            literal = spec.field in allowed.literals
            if info.format.startswith("VOPD"):
                literal = spec.field in ("src0", "literal")
            signs = "n" * (spec.field in allowed.negated) + "a" * (spec.field in allowed.absolute)
            marks = "l" * literal + signs
            tokens.append(f"{token}+{marks}" if marks else token)
        cells[3] = " ".join(tokens) or "-"
        cells[9] = ",".join(sorted(allowed.modifiers)) or "-"
        yield "\t".join(cells)


def _vopd_rows(data: Path) -> Iterable[str]:
    for half in (0, 1):
        names: dict[int, str] = {}
        for line in (data / "gfx1100_vopd_pairs.txt").read_text().splitlines():
            parts = line.split("\t")
            names[int(parts[half])] = parts[2 + half].removeprefix("v_dual_")
        for number, name in sorted(names.items()):
            letter = "u" if name.endswith("u32") else "b" if name.endswith("b32") else "f"
            packed = name.startswith("dot2acc")
            source = f"{'h' if name.endswith('bf16') else 'f' if packed else letter}32"
            tokens = [
                f"vdst=v:{letter}32:{'x' if packed or name.startswith('fmac') else 'w'}",
                f"src0=a:{source}:r",
            ]
            second = [] if name.startswith("mov") else [f"src1=v:{source}:r"]
            literal = ["literal=literal:f32:r"]
            if name.startswith("fmaak"):
                second += literal
            elif name.startswith("fmamk"):
                second = literal + second
            elif name.startswith("cndmask"):
                second.append("src2=vcc:m0:r")
            reads = "exec,mode" if letter == "f" else "exec"
            yield _row(f"VOPD{'XY'[half]}", number, f"v_dual_{name}", tokens + second, reads, "-")


def main(arguments: list[str]) -> int:
    """Write ``rdna3.py`` beside this file; one argument, the folder with the data."""
    data = Path(arguments[0])
    aliases = (data / "gfx1100_aliases.txt").read_text().strip()
    rows = "\n".join(_asked([*_rows(data), *_vopd_rows(data)]))
    text = (
        '"""The instructions of gfx1100: written by ``tables/generate.py``; do not edit.\n\n'
        "Source: vectors made with llvm-mc 22.\n\n"
        "``INSTRUCTIONS``: format, opcode, mnemonic, operands, registers that are read and written without\n"
        "being named, issue class, limit of scalar values, wait counters, modifiers, flags, syntax of the\n"
        "immediate. An operand is ``field=kind:type and bits:access``; 0 bits of type m is a lane mask of\n"
        "the wave's size; behind ``+`` stands l where a literal is allowed, n a sign, a an absolute value.\n"
        '"""\n\n__all__ = ["ALIASES", "INSTRUCTIONS"]\n\n'
        f'INSTRUCTIONS = """\\\n{rows}\n"""\n\nALIASES = """\\\n{aliases}\n"""\n'
    )
    Path(__file__).with_name("rdna3.py").write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
