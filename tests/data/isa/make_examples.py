"""Write examples.txt: what Debian's llvm-mc-22 and ld.lld-22 make of each file in examples/.

Per line: file, code as hex, descriptor as hex with its entry offset (bytes 16 to 23) zeroed, since that
depends on the layout of the file. Run ``python tests/data/isa/make_examples.py`` from the top of the
repository.
"""

import subprocess
import tempfile
from pathlib import Path

from elftools.elf.elffile import ELFFile

here = Path(__file__).parent
lines = []
with tempfile.TemporaryDirectory() as folder:
    for source in sorted((here.parents[2] / "examples").glob("*.s")):
        target = [
            "-triple=amdgcn-amd-amdhsa",
            "-mcpu=gfx1100",
            "--amdhsa-code-object-version=5",
            "-filetype=obj",
        ]
        subprocess.run(["llvm-mc-22", *target, source, "-o", f"{folder}/o"], check=True)
        subprocess.run(["ld.lld-22", "-shared", f"{folder}/o", "-o", f"{folder}/co"], check=True)
        with open(f"{folder}/co", "rb") as file:
            elf = ELFFile(file)
            text = elf.get_section_by_name(".text").data()
            descriptor = bytearray(elf.get_section_by_name(".rodata").data()[:64])
        descriptor[16:24] = bytes(8)
        lines.append(f"{source.name}\t{text.hex()}\t{descriptor.hex()}")
(here / "examples.txt").write_text("\n".join(lines) + "\n")
