"""LLVM IR to code objects: what compiles, and in which words the rest is refused."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import llvmlite.binding as llvm
import numpy as np
import pytest

from barewave import Device, LaunchConfig, Program, isa, launch
from barewave.errors import LoadError

EMPTY = "define amdgpu_kernel void @k(ptr addrspace(1) %p) {\n ret void\n}\n"


def kernel(*lines: str, rest: str = "") -> str:
    body = "\n".join(f"  {line}" for line in lines)
    return f"define amdgpu_kernel void @k(ptr addrspace(1) %p) {{\n{body}\n  ret void\n}}\n{rest}"


STORE = kernel("store i32 7, ptr addrspace(1) %p")
INLINE = kernel(
    '%a = call i32 asm "v_add_nc_u32 $0, $1, $2", "=v,v,v"(i32 40, i32 2)',
    "store i32 %a, ptr addrspace(1) %p",
)


def run(program: Program) -> int:
    with Device("emulated") as device, device.zeros(1, np.uint32) as out, device.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=1), program.kernel("k"), out)
        stream.sync(timeout=60.0)
        return int(out.numpy()[0])


@pytest.mark.parametrize("wave_size", [32, 64])
@pytest.mark.parametrize("optimise", range(4))
def test_options_reach_the_compiler(wave_size: int, optimise: int) -> None:
    made = isa.CodeObject.read(isa.compile_llvm(STORE, wave_size=wave_size, optimise=optimise))
    assert made.kernels["k"].wave_size == wave_size


@pytest.mark.parametrize("target", ["gfx1101", "gfx1102", "gfx1103"])
def test_other_targets(target: str) -> None:
    assert isa.CodeObject.read(isa.compile_llvm(EMPTY, target=target)).target == target


@pytest.mark.parametrize(("number", "version"), [(400, 4), (500, 5), (600, 6)])
def test_a_module_flag_picks_the_version(number: int, version: int) -> None:
    flag = f'!llvm.module.flags = !{{!0}}\n!0 = !{{i32 1, !"amdhsa_code_object_version", i32 {number}}}\n'
    assert isa.CodeObject.read(isa.compile_llvm(EMPTY + flag)).abi_version == version


def test_compiled_ir_runs() -> None:
    assert run(Program.from_llvm(STORE)) == 7


def test_inline_assembly_goes_through_our_assembler() -> None:
    assert run(Program.from_llvm(INLINE)) == 42


def test_files_of_every_kind(tmp_path: Path) -> None:
    (tmp_path / "k.ll").write_text(STORE)
    (tmp_path / "k.bc").write_bytes(llvm.parse_assembly(STORE).as_bitcode())
    for name in ("k.ll", "k.bc"):
        assert run(Program.from_file(tmp_path / name)) == 7


@pytest.mark.skipif(shutil.which("clang-22") is None, reason="not installed: clang-22")
def test_an_object_of_clang_is_linked_and_runs(tmp_path: Path) -> None:
    text = """
    static __attribute__((address_space(1))) int number = 30;
    __attribute__((noinline)) int helper(int a) { return a + number; }
    __attribute__((amdgpu_kernel)) void k(__attribute__((address_space(1))) int *p) { *p = helper(5); }
    """
    (tmp_path / "k.c").write_text(text)
    command = ["clang-22", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib", "-O1", "-c", "k.c"]
    subprocess.run(command, cwd=tmp_path, check=True)
    assert run(Program.from_file(tmp_path / "k.o")) == 35


@pytest.mark.parametrize(
    ("ir", "said"),
    [
        (
            kernel("store i32 1, ptr addrspace(1) %q"),
            r"line 2, column 33: use of undefined value '%q': store",
        ),
        ("define void @f()", r"line 1, column 17: expected '\{'"),
        (f'target triple = "x86_64-pc-linux-gnu"\n{EMPTY}', "for x86_64-pc-linux-gnu, not for amdgcn"),
        (
            EMPTY.replace("{", '"target-cpu"="gfx90a" {'),
            '"target-cpu"="gfx90a", the code is to be for gfx1100',
        ),
        (b"\xff\xfe", "byte 0 is not UTF-8"),
        (b"BC\xc0\xde1234", "the bitcode is damaged: Expected"),
        (kernel('fence syncscope("nobody") seq_cst'), "Unsupported atomic synchronization scope"),
        (
            kernel("%a = call i32 @llvm.x86.rdpid()", rest="declare i32 @llvm.x86.rdpid()"),
            "SIGABRT: LLVM ERROR: Cannot select",
        ),
        (
            kernel("call void @lost(ptr addrspace(1) %p)", rest="declare void @lost(ptr addrspace(1))"),
            r"nothing defines the symbol 'lost', used by k \(\.text\+0x",
        ),
        (kernel('call void asm sideeffect "v_nonsense v0", ""()'), "inline assembly is refused"),
    ],
)
def test_what_cannot_be_compiled_is_said_in_words(ir: str | bytes, said: str) -> None:
    with pytest.raises(LoadError, match=said):
        isa.compile_llvm(ir)


def test_time_is_limited() -> None:
    with pytest.raises(LoadError, match=r"did not finish within 0\.01 seconds"):
        isa.compile_llvm(EMPTY, timeout=0.01)


def test_memory_is_limited() -> None:
    lines = [f"store volatile i32 {n}, ptr addrspace(1) %p" for n in range(200_000)]
    with pytest.raises(LoadError, match=r"ran out of memory.*256 MiB"):
        isa.compile_llvm(kernel(*lines), memory=256 << 20)


@pytest.mark.parametrize(
    "wrong",
    [{"wave_size": 16}, {"optimise": 4}, {"target": "gfx906"}, {"timeout": 0}, {"memory": 1}],
)
def test_options_out_of_range(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        isa.compile_llvm(EMPTY, **wrong)


def test_a_program_names_its_source() -> None:
    with pytest.raises(LoadError, match=r"^mine\.ll: LLVM refuses the IR: line 1"):
        Program.from_llvm("nonsense", name="mine.ll")
