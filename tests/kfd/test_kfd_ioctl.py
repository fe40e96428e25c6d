"""The ioctl tables against two witnesses: the installed kernel header, and tinygrad's copy of a newer one."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from barewave.fields import Structure
from barewave.kfd import ioctl

HEADER = Path("/usr/include/linux/kfd_ioctl.h")
STRUCTURES = [value for value in vars(ioctl).values() if isinstance(value, Structure)]

# Members that stand by their own names here and inside of a nested structure in the header.
NESTED = {
    "kfd_hsa_memory_exception_data": dict.fromkeys(
        ("NotPresent", "ReadOnly", "NoExecute", "imprecise"), "failure"
    ),
    "kfd_context_save_area_header": dict.fromkeys(
        ("control_stack_offset", "control_stack_size", "wave_state_offset", "wave_state_size"), "wave_state"
    ),
}
# A union, named here as a whole and in the header by its first alternative.
UNIONS = {("kfd_ioctl_dbg_trap_args", "operation"): "enable"}
# Present in the header of KFD 1.11 with less members than today.
GREW = {"kfd_ioctl_create_queue_args": ("sdma_engine_id", "pad")}


def header_text() -> str:
    compiler = shutil.which("cc") or shutil.which("clang-19") or shutil.which("clang-22")
    if not HEADER.exists():
        pytest.skip(f"{HEADER} is not installed (package linux-libc-dev)")
    if compiler is None:
        pytest.skip("no C compiler")
    return HEADER.read_text()


def run_c(source: str, folder: Path) -> list[str]:
    compiler = shutil.which("cc") or shutil.which("clang-19") or shutil.which("clang-22")
    assert compiler is not None
    (folder / "probe.c").write_text(source)
    # The header takes only integer types and _IOC from drm.h, which is in another package.
    (folder / "drm").mkdir()
    (folder / "drm" / "drm.h").write_text("#include <linux/types.h>\n#include <asm/ioctl.h>\n")
    subprocess.run(
        [compiler, "-I", folder, "-o", folder / "probe", folder / "probe.c"], check=True, timeout=60
    )
    return subprocess.run(
        [folder / "probe"], check=True, capture_output=True, text=True, timeout=60
    ).stdout.splitlines()


def member_path(structure: str, member: str) -> str:
    if (structure, member) in UNIONS:
        return UNIONS[structure, member]
    outer = NESTED.get(structure, {}).get(member)
    return f"{outer}.{member}" if outer else member


def test_every_structure_of_the_installed_header_has_this_size_and_these_offsets(tmp_path: Path) -> None:
    text = header_text()
    known = [s for s in STRUCTURES if f"struct {s.name} {{" in text]
    old = "sdma_engine_id" not in text
    lines: list[str] = []
    for s in known:
        lines.append(f'printf("{s.name} %zu\\n", sizeof(struct {s.name}));')
        for field in s:
            if old and field.name in GREW.get(s.name, ()):
                continue
            path = member_path(s.name, field.name)
            lines.append(
                f'printf("{s.name}.{field.name} %zu %zu\\n", offsetof(struct {s.name}, {path}), '
                f"sizeof(((struct {s.name} *)0)->{path}));"
            )
    source = "#include <stdio.h>\n#include <stddef.h>\n#include <linux/kfd_ioctl.h>\nint main(void) {\n"
    found = run_c(source + "\n".join(lines) + "\nreturn 0; }\n", tmp_path)
    expected: list[str] = []
    for s in known:
        size = ioctl.CREATE_QUEUE_OLD_SIZE if old and s.name in GREW else s.size
        expected.append(f"{s.name} {size}")
        for field in s:
            if not (old and field.name in GREW.get(s.name, ())):
                expected.append(f"{s.name}.{field.name} {field.offset} {field.size}")
    assert found == expected
    assert len(known) >= 40


def test_no_structure_of_the_installed_header_is_missing() -> None:
    names = {s.name for s in STRUCTURES}
    missing = set(re.findall(r"^struct (kfd_\w+) \{", header_text(), re.M)) - names
    # Inlined into the structures that hold them.
    assert missing <= {"kfd_memory_exception_failure", "kfd_context_save_area_header_wave_state"}


def test_request_numbers_of_the_installed_header(tmp_path: Path) -> None:
    text = header_text()
    known = [entry for entry in ioctl.IOCTLS.values() if f"AMDKFD_IOC_{entry.name}" in text]
    lines = [f'printf("%lx\\n", (unsigned long)AMDKFD_IOC_{entry.name});' for entry in known]
    source = "#include <stdio.h>\n#include <linux/kfd_ioctl.h>\nint main(void) {\n"
    found = [int(line, 16) for line in run_c(source + "\n".join(lines) + "\nreturn 0; }\n", tmp_path)]
    old = "sdma_engine_id" not in text
    expected = [entry.number for entry in known]
    if old:
        place = [entry.name for entry in known].index("CREATE_QUEUE")
        expected[place] = ioctl.number_of(ioctl.Direction.READ_WRITE, 2, ioctl.CREATE_QUEUE_OLD_SIZE)
    assert found == expected
    assert len(found) >= 35


def tinygrad_kfd() -> ModuleType:
    return pytest.importorskip("tinygrad.runtime.autogen.kfd", reason="tinygrad is not installed")


def fields_of(record: Any, prefix: int = 0) -> dict[str, tuple[int, int]]:
    """Offset and size of every member, nested ones by their own names too."""
    result: dict[str, tuple[int, int]] = {}
    for name, kind, offset, *_ in record._real_fields_:
        result[name] = (prefix + offset, ctypes.sizeof(kind))
        if hasattr(kind, "_real_fields_"):
            for inner, value in fields_of(kind, prefix + offset).items():
                result.setdefault(inner, value)
    return result


@pytest.mark.parametrize("structure", STRUCTURES, ids=lambda s: s.name)
def test_structure_agrees_with_tinygrads_copy_of_kfd_1_17(structure: Structure) -> None:
    record = getattr(tinygrad_kfd(), f"struct_{structure.name}")
    assert structure.size == record.SIZE
    theirs = fields_of(record)
    for field in structure:
        name = UNIONS.get((structure.name, field.name), field.name)
        assert theirs[name] == (field.offset, field.size), field.name


@pytest.mark.parametrize("entry", ioctl.IOCTLS.values(), ids=lambda entry: entry.name)
def test_request_number_agrees_with_tinygrads_copy_of_kfd_1_17(entry: ioctl.Ioctl) -> None:
    direction, base, nr, record = getattr(tinygrad_kfd(), f"AMDKFD_IOC_{entry.name}").args
    assert entry.number == direction << 30 | record.SIZE << 16 | base << 8 | nr


@pytest.mark.parametrize(
    ("enum", "prefix"),
    [
        (ioctl.MemoryFlag, "KFD_IOC_ALLOC_MEM_FLAGS_"),
        (ioctl.QueueType, "KFD_IOC_QUEUE_TYPE_"),
        (ioctl.EventType, "KFD_IOC_EVENT_"),
        (ioctl.WaitResult, "KFD_IOC_WAIT_RESULT_"),
        (ioctl.MemoryErrorType, "KFD_MEM_ERR_"),
        (ioctl.SVMFlag, "KFD_IOCTL_SVM_FLAG_"),
        (ioctl.SVMAttribute, "KFD_IOCTL_SVM_ATTR_"),
        (ioctl.SVMOp, "KFD_IOCTL_SVM_OP_"),
        (ioctl.SVMLocation, "KFD_IOCTL_SVM_LOCATION_"),
        (ioctl.SMIEvent, "KFD_SMI_EVENT_"),
        (ioctl.CriuOp, "KFD_CRIU_OP_"),
        (ioctl.DbgTrapOp, "KFD_IOC_DBG_TRAP_"),
        (ioctl.ExceptionCode, "EC_"),
        (ioctl.CachePolicy, "KFD_IOC_CACHE_POLICY_"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_constants_agree_with_tinygrads_copy_of_kfd_1_17(enum: Any, prefix: str) -> None:
    module = tinygrad_kfd()
    renamed = {"CONTIGUOUS_BEST_EFFORT": "CONTIGUOUS"}
    for member in enum:
        name = prefix + renamed.get(member.name, member.name)
        assert getattr(module, name) & 0xFFFFFFFF == member.value, name


def test_number_of_svm_grows_with_its_attributes() -> None:
    assert ioctl.svm_number(0) == ioctl.IOCTLS["SVM"].number == 0xC0184B20
    assert ioctl.svm_number(6) == 0xC0484B20


def test_mmap_offset_comes_apart() -> None:
    assert ioctl.mmap_type(3 << 62 | 36421 << 46 | 0x18) == (ioctl.MmapType.DOORBELL, 36421 & 0xFFFF, 0x18)


def test_numbers_are_unique() -> None:
    assert len(ioctl.by_nr) == len(ioctl.IOCTLS)
