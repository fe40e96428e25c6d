"""The messages of FUSE against the kernel's own header."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from barewave.emulator.server import fuse_protocol as protocol
from barewave.fields import Structure

HEADER = Path("/usr/include/linux/fuse.h")

STRUCTURES = [value for value in vars(protocol).values() if isinstance(value, Structure)]

NEWER = {
    ("fuse_open_out", "backing_id"): "padding",
    ("fuse_init_out", "max_stack_depth"): "unused",
    ("fuse_backing_map", "fd"): "",
    ("fuse_backing_map", "flags"): "",
}
"""Members of protocol 7.40, and what stands at their place in an older header."""


def members() -> list[tuple[Structure, str, str]]:
    result = []
    for structure in STRUCTURES:
        for name in structure.fields:
            path = {"fuse_statfs_out": f"st.{name}"}.get(structure.name, name)
            result.append((structure, name, path))
    return result


@pytest.mark.skipif(not HEADER.exists() or not shutil.which("cc"), reason="no linux/fuse.h, or no C compiler")
def test_layouts_are_those_of_the_header(tmp_path: Path) -> None:
    text = HEADER.read_text()
    wanted = {}
    lines = []
    for structure, name, path in members():
        known = f"struct {structure.name} {{" in text
        older = not re.search(r"\bbacking_id\b", text)
        if older:
            path = NEWER.get((structure.name, name), path)
        if not known or not path:
            continue
        wanted[structure.name, name] = structure.offset(name), structure.fields[name].size
        if path == "unused":
            path = "unused[0]"
        lines.append(
            f'printf("{structure.name} {name} %zu %zu %zu\\n", offsetof(struct {structure.name}, {path}), '
            f"sizeof(((struct {structure.name} *)0)->{path}), sizeof(struct {structure.name}));"
        )
    source = tmp_path / "layouts.c"
    source.write_text(
        "#include <linux/fuse.h>\n#include <stdio.h>\n#include <stddef.h>\nint main(void) {"
        + "\n".join(lines)
        + 'printf("%d %d\\n", FUSE_KERNEL_VERSION, FUSE_MIN_READ_BUFFER);'
        + "".join(f'printf("{code.name} %d\\n", FUSE_{code.name});' for code in protocol.Opcode)
        + "return 0; }"
    )
    program = tmp_path / "layouts"
    subprocess.run(["cc", "-o", str(program), str(source)], check=True, timeout=60)
    out = subprocess.run([str(program)], check=True, capture_output=True, text=True, timeout=10).stdout
    rows = [line.split() for line in out.splitlines()]
    found = {(row[0], row[1]): tuple(map(int, row[2:])) for row in rows if len(row) == 5}
    assert found.keys() == wanted.keys()
    assert len(found) > 60
    sizes = {structure.name: structure.size for structure in STRUCTURES}
    for (structure_name, name), (offset, size, whole) in found.items():
        assert wanted[structure_name, name] == (offset, size), (structure_name, name)
        assert sizes[structure_name] == whole, structure_name
    codes = {row[0]: int(row[1]) for row in rows if len(row) == 2 and not row[0].isdigit()}
    assert codes == {code.name: int(code) for code in protocol.Opcode}


def test_the_numbers_of_passthrough() -> None:
    # _IOW(229, 1, struct fuse_backing_map) and _IOW(229, 2, uint32_t).
    assert protocol.BACKING_OPEN == 0x4010E501
    assert protocol.BACKING_CLOSE == 0x4004E502
    assert protocol.InitFlag.PASSTHROUGH >> 32 == 1 << 5
