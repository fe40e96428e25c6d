"""The guard finds what strays: an engine that is broken on purpose must not get past it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import llvmlite.binding as llvm
import pytest
from guard_breaches import BREACHES
from hostile_kernels import forms

from barewave import BarewaveError
from barewave.emulator.card import Profile, default_profile
from barewave.emulator.heap import Heap
from barewave.emulator.shader.compiler import ShaderCompiler
from barewave.emulator.shader.control_flow import discover
from barewave.emulator.shader.guard import GuardError, guarded, guarded_helpers
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translator

REPOSITORY = Path(__file__).resolve().parents[2]
EMULATOR = REPOSITORY / "emulator"
CHILD = Path(__file__).with_name("guard_breaches.py")
CASES = [(name, level) for name, (_, levels, _) in BREACHES.items() for level in levels]


def run_child(name: str, level: int, folder: Path, guard: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]),
        "XDG_CACHE_HOME": str(folder),
        "BAREWAVE_EMULATED_GUARD": guard,
    }
    command = [sys.executable, str(CHILD), name, str(level)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize(("name", "level"), CASES)
def test_a_broken_engine_is_stopped(name: str, level: int, tmp_path: Path) -> None:
    done = run_child(name, level, tmp_path, "addresses")
    assert done.returncode == -signal.SIGABRT, done.stderr
    found = [line for line in done.stderr.splitlines() if line.startswith("barewave guard: ")]
    assert found, done.stderr
    assert BREACHES[name][2] in found[0]


@pytest.mark.parametrize("level", [0, 2])
def test_a_sound_engine_is_not_stopped(level: int, tmp_path: Path) -> None:
    done = run_child("none", level, tmp_path, "addresses")
    assert done.returncode == 1
    assert "barewave guard" not in done.stderr
    assert "GPUFault" in done.stderr  # the last load of the kernel


def test_what_reads_between_buffers_ends_with_a_signal_where_pages_are_guarded(tmp_path: Path) -> None:
    """Without tests of addresses: the broken range check reaches a page without permission."""
    done = run_child("range bounds", 2, tmp_path, "pages")
    assert done.returncode == -signal.SIGSEGV, done.stderr


def permissions(address: int) -> str:
    """What this process may do with the page at an address."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        limits, allowed, *_ = line.split()
        start, end = (int(part, 16) for part in limits.split("-"))
        if start <= address < end:
            return allowed[:2]
    return ""


def test_slices_of_a_fenced_heap_have_pages_without_permission_around() -> None:
    heap = Heap([1 << 30], 1 << 30, fenced=True)
    slices = [heap.vram[0].allocate(size) for size in (4096, 12288, 2 << 20, 4096)]
    for piece in slices:
        assert permissions(piece.address - 4096) == "--"
        assert permissions(piece.address) == permissions(piece.address + piece.size - 4096) == "rw"
        assert permissions(piece.address + piece.size) == "--"
    heap.vram[0].free(slices[1])
    assert permissions(slices[1].address) == "--"
    for piece in (slices[0], *slices[2:]):
        heap.vram[0].free(piece)
    assert heap.vram[0].used == 0
    # all addresses came back: the largest possible slice has room
    assert heap.vram[0].allocate(1 << 30).size == 1 << 30
    heap.close()


# --- the text ---------------------------------------------------------------------------------------------
FUNCTION = """
define i32 @f(ptr noalias %wave, ptr noalias %worker, i32 %entry) nounwind {{
start:
%area = alloca [64 x i8], align 64
; at +0x8: v_some_instruction v1
{body}
ret i32 0
}}
"""
ACCESSES = {
    "a register": "%a = getelementptr i8, ptr %wave, i64 1024\n%x = load i32, ptr %a, align 4",
    "the worker": "%a = getelementptr i8, ptr %worker, i64 7160\nstore volatile i64 0, ptr %a, align 8",
    "an array": "%a = getelementptr i8, ptr %area, i64 60\nstore i32 0, ptr %a, align 4",
}
OUTSIDE = {
    "behind the registers": "%a = getelementptr i8, ptr %wave, i64 33792\n%x = load i32, ptr %a, align 4",
    "before the wave": "%a = getelementptr i8, ptr %wave, i64 -4\n%x = load i32, ptr %a, align 4",
    "across the end": "%a = getelementptr i8, ptr %area, i64 61\nstore i32 0, ptr %a, align 4",
    "an unknown pointer": "%a = load ptr, ptr %wave\n%x = load i32, ptr %a, align 4",
    "code as data": "%a = load ptr, ptr %worker\n%x = load i32, ptr %a, align 4",
    "a function": "call void @elsewhere(ptr %area)",
    "an instruction that it does not know": "%x = load { i32, i32 }, ptr %area",
}
TESTED = {
    "a computed register": (
        "%n = zext i32 %entry to i64\n%a = getelementptr i8, ptr %wave, i64 %n\n%x = load i32, ptr %a",
        "i64 4, i32 0, ptr %wave, i64 33792",
    ),
    "memory": (
        "%n = zext i32 %entry to i64\n%a = inttoptr i64 %n to ptr\nstore i16 0, ptr %a",
        "i64 2, i32 5, ptr null",
    ),
    "lds": (
        "%p = getelementptr i8, ptr %wave, i64 528\n%l = load ptr, ptr %p\n"
        "%a = getelementptr i8, ptr %l, i64 4\nstore <16 x i32> zeroinitializer, ptr %a",
        "i64 64, i32 3, ptr null",
    ),
    "a gather": (
        "%n = insertelement <32 x i64> poison, i64 0, i32 0\n%a = inttoptr <32 x i64> %n to <32 x ptr>\n"
        "%m = bitcast i32 %entry to <32 x i1>\n"
        "%x = call <32 x i32> @llvm.masked.gather.v32i32.v32p0(<32 x ptr> %a, i32 4, <32 x i1> %m,"
        " <32 x i32> zeroinitializer)",
        "ptr %guard.places, i64 %guard.mask.1.wide, i64 4, i32 4",
    ),
    "a lane's pointer": (
        "%n = insertelement <32 x i64> poison, i64 0, i32 0\n%v = inttoptr <32 x i64> %n to <32 x ptr>\n"
        "%a = extractelement <32 x ptr> %v, i32 3\n%x = load i128, ptr %a",
        "i64 16, i32 4, ptr null",
    ),
    "a choice by lanes": (
        "%n = insertelement <32 x i64> poison, i64 0, i32 0\n%v = inttoptr <32 x i64> %n to <32 x ptr>\n"
        "%i = insertelement <32 x ptr> poison, ptr %area, i32 0\n"
        "%s = shufflevector <32 x ptr> %i, <32 x ptr> poison, <32 x i32> zeroinitializer\n"
        "%m = bitcast i32 %entry to <32 x i1>\n%w = select <32 x i1> %m, <32 x ptr> %v, <32 x ptr> %s\n"
        "%a = extractelement <32 x ptr> %w, i32 3\n%x = load i128, ptr %a",
        "i64 16, i32 4, ptr %area, i64 64",
    ),
    "a choice": (
        "%c = icmp eq i32 %entry, 0\n%w = getelementptr i8, ptr %wave, i64 8\n"
        "%a = select i1 %c, ptr %w, ptr %area\n%x = load i64, ptr %a",
        "i64 8, i32 64, ptr %guard.objects.1, i64 2",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ACCESSES)
def test_what_is_seen_to_be_inside_costs_nothing(name: str) -> None:
    text = guarded(FUNCTION.format(body=ACCESSES[name]), 32, 256)
    assert "call void @barewave_guard" not in text
    llvm.parse_assembly(text).verify()


@pytest.mark.parametrize("name", OUTSIDE)
def test_what_cannot_be_allowed_is_refused(name: str) -> None:
    with pytest.raises(GuardError):
        guarded(FUNCTION.format(body=OUTSIDE[name]), 32, 256)


@pytest.mark.parametrize("name", TESTED)
def test_what_is_computed_is_tested(name: str) -> None:
    body, expected = TESTED[name]
    text = guarded(FUNCTION.format(body=body), 32, 256)
    (call,) = (line for line in text.splitlines() if line.startswith("call void @barewave_guard"))
    assert expected in call
    assert 'c"+0x8: v_some_instruction v1' in text
    llvm.parse_assembly(text).verify()


def test_functions_of_a_module_may_share_the_wave_and_the_worker_alone() -> None:
    head = "define void @other(ptr noalias %wave, ptr noalias %worker, i64 %o) {\nstart:\n"
    row = "%a = getelementptr i8, ptr %wave, i64 %o\n%x = load i32, ptr %a"
    other = f"{head}{row}\nret void\n}}\n"
    call = "call void @other(ptr %wave, ptr %worker, i64 8)"
    text = guarded(other + FUNCTION.format(body=call), 32, 256)
    assert text.count("call void @barewave_guard(") == 1  # in the other
    assert 'c"such as +0x8: v_some_instruction v1' in text
    llvm.parse_assembly(text).verify()
    with pytest.raises(GuardError, match="other pointers"):
        guarded(other + FUNCTION.format(body=call.replace("%worker", "%area")), 32, 256)


@pytest.mark.parametrize(
    "path",
    [p for p in EMULATOR.rglob("*.ll") if p.name not in ("guard.ll", "checks.ll")],
    ids=lambda p: p.name,
)
def test_committed_code_can_be_guarded(path: Path) -> None:
    text = guarded_helpers(path.read_text())
    assert text.count("call void @barewave_guard(") > 4
    llvm.parse_assembly(text).verify()


@pytest.mark.parametrize(("wave_size", "level"), [(64, 0), (32, 2)])
def test_every_instruction_can_be_guarded(wave_size: int, level: int) -> None:
    """No form of access has been added that the guard does not see."""
    calls = 0
    for number, (_, codes) in enumerate(sorted(forms().items())):
        code = codes[(7 * number + level) % len(codes)]
        image = code + (0xBFB00000).to_bytes(4, "little") * 8

        def read(address: int, length: int, image: bytes = image) -> bytes | None:
            return image[:length].ljust(length, b"\0") if address == 0x1000 else None

        region = discover(read, 0x1000, wave_size)
        translator = Translator(region, wave_size, 0x3F0, level, notes=True, counting=number % 2 == 0)
        calls += guarded(translator.run("f", dict(MEANINGS)).text, wave_size, 256).count("@barewave_guard(")
    assert calls > 1000 if level else calls > 0


# --- the way in -------------------------------------------------------------------------------------------
def test_the_environment_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BAREWAVE_EMULATED_GUARD", raising=False)
    assert default_profile().guard == Profile().guard == ""
    monkeypatch.setenv("BAREWAVE_EMULATED_GUARD", "addresses")
    assert default_profile().guard == "addresses"
    monkeypatch.setenv("BAREWAVE_EMULATED_GUARD", "all")
    with pytest.raises(BarewaveError, match="neither pages nor addresses"):
        default_profile()


def test_guarded_code_has_a_place_of_its_own_in_the_cache() -> None:
    class Kept(dict[bytes, bytes]):
        def load(self, key: bytes) -> bytes | None:
            return self.get(key)

        def store(self, key: bytes, data: bytes) -> None:
            self[key] = data

    from barewave.emulator.jit import Jit

    jit, kept = Jit(), Kept()
    end = (0xBFB00000).to_bytes(4, "little") * 16
    cached: list[bool] = []
    for guards in (False, True, False):
        compiler = ShaderCompiler(jit, kept, guarded=guards)
        code = compiler.compile(lambda at, n: end.ljust(n, b"\0")[:n], 0x1000, 32, 0x3F0, 0)
        cached.append(code.cached)
    assert cached == [False, False, True]
    jit.close()
