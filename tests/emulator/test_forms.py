"""Forms: what instructions have in common apart from their registers, and that nothing else is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from barewave.emulator.jit import LEVEL_QUICK, Jit
from barewave.emulator.shader.cache import ObjectCache
from barewave.emulator.shader.control_flow import Region, discover
from barewave.emulator.shader.form_library import FormLibrary
from barewave.emulator.shader.form_writer import find_form, write_form
from barewave.emulator.shader.forms import Form, register_shape
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translator
from barewave.isa import Instruction, assemble, disassemble
from barewave.isa.code_object import CodeObject

OBJECTS = sorted((Path(__file__).resolve().parents[1] / "data" / "more_kernels").glob("*.O1*.co"))


def translator(wave_size: int = 32, vgprs: int = 256) -> Translator:
    return Translator(Region(0, {}, [0], []), wave_size, 0x3F0, LEVEL_QUICK, vgprs=vgprs)


def instruction(text: str, wave_size: int = 32) -> Instruction:
    return next(iter(disassemble(assemble(text, wave_size), wave_size=wave_size)))


def form(text: str, **options: int) -> str | None:
    found = find_form(translator(**options), instruction(text, options.get("wave_size", 32)), MEANINGS)
    return None if found is None else found[0].name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("v_add_f32 v1, v2, v3", "v_add_f32 v9, v8, v7"),
        ("v_add_f32 v1, s2, v3", "v_add_f32 v3, s9, v1"),
        ("v_fma_f64 v[0:1], v[2:3], v[4:5], v[0:1]", "v_fma_f64 v[7:8], v[2:3], v[11:12], v[7:8]"),
        ("s_and_b64 s[0:1], s[2:3], vcc", "s_and_b64 s[8:9], s[4:5], vcc"),
        ("v_dual_mov_b32 v0, v1 :: v_dual_mov_b32 v3, v2", "v_dual_mov_b32 v4, v5 :: v_dual_mov_b32 v7, v6"),
        ("global_load_b64 v[0:1], v2, s[4:5]", "global_load_b64 v[6:7], v9, s[8:9] offset:-8"),
        ("v_add_nc_u32 v1, 0x42, v3", "v_add_nc_u32 v1, 0x43, v3"),
        ("s_load_b64 s[0:1], s[4:5], 0x10", "s_load_b64 s[2:3], s[6:7], 0x0"),
        ("ds_load_b32 v0, v1", "ds_load_b32 v0, v1 offset:1024"),
        ("scratch_load_b32 v0, off, s3 offset:4", "scratch_load_b32 v0, off, s3 offset:8"),
    ],
)
def test_other_registers_are_the_same_form(one: str, other: str) -> None:
    assert form(one) == form(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("v_add_f32 v1, v2, v3", "v_add_f32 v1, v1, v3"),
        ("v_add_f32 v1, v2, v3", "v_sub_f32 v1, v2, v3"),
        ("v_add_f32 v1, v2, v3", "v_add_f32 v1, s2, v3"),
        ("v_add_f32 v1, v2, v3", "v_add_f32 v1, -v2, v3"),
        ("v_add_f32 v1, s2, v3", "v_add_f32 v1, vcc_lo, v3"),
        ("v_add_f32 v1, 1.0, v3", "v_add_f32 v1, 2.0, v3"),
        ("v_add_f16 v1.l, v2.l, v3.l", "v_add_f16 v1.l, v2.h, v3.l"),
        ("v_lshlrev_b64 v[0:1], v2, v[4:5]", "v_lshlrev_b64 v[0:1], v4, v[4:5]"),
        ("v_lshlrev_b64 v[0:1], v4, v[4:5]", "v_lshlrev_b64 v[0:1], v5, v[4:5]"),
        ("v_ldexp_f64 v[0:1], 0x42000000, v3", "v_ldexp_f64 v[0:1], 0x42000000, v1"),
        ("ds_load_2addr_b32 v[0:1], v2 offset1:1", "ds_load_2addr_b32 v[0:1], v2 offset1:2"),
    ],
)
def test_what_is_no_register_tells_forms_apart(one: str, other: str) -> None:
    assert form(one) is not None
    assert form(one) != form(other) is not None


def test_mode_and_wave_size_tell_forms_apart() -> None:
    add = instruction("v_add_f32 v1, v2, v3")
    flushing = Translator(Region(0, {}, [0], []), 32, 0x300, LEVEL_QUICK)
    names = {found[0].name for t in (translator(), flushing) if (found := find_form(t, add, MEANINGS))}
    assert len({*names, form("v_add_f32 v1, v2, v3", wave_size=64)}) == 3


@pytest.mark.parametrize(
    "text",
    [
        "s_endpgm", "s_branch 4", "s_cbranch_scc0 4", "s_barrier", "s_setpc_b64 s[2:3]", "s_getpc_b64 s[2:3]",
        "s_call_b64 s[2:3], 4", "v_movrels_b32 v1, v2", "s_movrels_b32 s1, s2", "s_setreg_imm32_b32 1, 5",
    ],
)  # fmt: skip
def test_what_depends_on_its_place_or_picks_registers_by_number_has_no_form(text: str) -> None:
    assert form(text) is None


def test_registers_that_the_wave_does_not_have_make_no_form() -> None:
    assert form("v_add_f32 v1, v2, v8", vgprs=8) is None
    assert form("v_add_f32 v1, v2, v7", vgprs=8) is not None


@pytest.mark.parametrize("path", OBJECTS, ids=lambda path: path.stem)
def test_a_form_is_the_same_whichever_instruction_it_is_written_from(path: Path) -> None:
    wave_size = 64 if "wave64" in path.name else 32
    first: dict[tuple[object, ...], tuple[Instruction, str]] = {}
    compared = 0
    t = translator(wave_size)
    code = CodeObject.read(path.read_bytes())
    kernels = [code.code(kernel) for kernel in code.kernels.values()]
    for each in (each for kernel in kernels for each in disassemble(kernel, wave_size=wave_size)):
        if each.format in ("DATA", "SOPP"):
            continue
        shape = register_shape(each)
        for key, is_open in ((shape.key, True), ((*shape.key, shape.numbers), False)):
            written = write_form(t, each, MEANINGS, shape, is_open=is_open)
            name = "" if written is None else written.name
            known, known_name = first.setdefault(key, (each, name))
            assert known_name == name, f"{known} and {each}"
            compared += known.data != each.data
    assert compared > 30


# --- objects -------------------------------------------------------------------------------------------
class CountingJit(Jit):
    """Counts what is compiled."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def compile(self, ir: str, level: int) -> bytes:
        self.texts.append(ir)
        return super().compile(ir, level)


def forms(*texts: str) -> list[Form]:
    found = [find_form(translator(), instruction(text), MEANINGS) for text in texts]
    return [each[0] for each in found if each is not None]


def test_a_form_is_compiled_once_and_found_by_later_processes(tmp_path: Path) -> None:
    jit, cache = CountingJit(), ObjectCache(tmp_path / "cache")
    library = FormLibrary(jit, cache, b"")
    add, both = forms("v_add_f32 v1, v2, v3"), forms("v_add_f32 v1, v2, v3", "v_sub_f32 v1, v2, v3")
    ((first, names),) = library.provide(add)
    assert names == [add[0].name]
    assert [needed for _, needed in library.provide(both)] == [names, [both[1].name]]
    assert len(jit.texts) == 2
    assert add[0].name not in jit.texts[1]
    later = FormLibrary(jit, ObjectCache(tmp_path / "cache"), b"")
    assert [place.key for place, _ in later.provide(both)] == [
        place.key for place, _ in library.provide(both)
    ]
    assert later.find(first.key) == first
    assert len(jit.texts) == 2


def test_forms_whose_object_is_lost_are_compiled_again(tmp_path: Path) -> None:
    jit, folder = CountingJit(), tmp_path / "cache"
    ((place, _),) = FormLibrary(jit, ObjectCache(folder), b"").provide(forms("v_add_f32 v1, v2, v3"))
    for file in folder.iterdir():
        if place.code in file.read_bytes():
            file.write_bytes(b"damaged")
    library = FormLibrary(jit, ObjectCache(folder), b"")
    assert library.find(place.key) is None
    ((again, _),) = library.provide(forms("v_add_f32 v1, v2, v3"))
    assert again.code == place.code
    assert len(jit.texts) == 2


def test_code_of_one_form_is_a_list_of_calls() -> None:
    lines = "\n".join(
        f"v_fma_f32 v{n % 60}, v{61 + n % 60}, v{122 + n % 60}, v{183 + n % 60}" for n in range(300)
    )
    code = assemble(lines + "\ns_endpgm\n" + "s_code_end\n" * 4)

    def read(address: int, length: int) -> bytes | None:
        return code[address : address + length].ljust(length, b"\0") if address < len(code) else None

    region = discover(read, 0, 32, is_quick=True)
    translation = Translator(region, 32, 0x3F0, LEVEL_QUICK).run("f", dict(MEANINGS))
    assert len(translation.forms) == 1
    assert translation.body.count("\n") < 300 * 1.6 + 60
