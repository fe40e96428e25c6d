"""Take the samples beside this file from the full sets of vectors made with Debian's llvm-mc 22.1.8.

Run ``python sample.py FOLDER`` with the folder that holds gfx1100_vectors_core.txt and its neighbours. The
first two lines of each mnemonic and format are kept, and a seeded choice of the others.
"""

import random
import sys
from pathlib import Path

SHARES = {
    "gfx1100_vectors_core.txt": 0.2,
    "gfx1100_vopd.txt": 0.2,
    "gfx1100_asm_forms.txt": 0.3,
    "gfx1100_fake16.txt": 0.15,
    "gfx1100_errors.txt": 1.0,
}
here = Path(__file__).parent
for name, share in SHARES.items():
    chooser = random.Random(name)
    seen: dict[tuple[str, str], int] = {}
    kept: list[str] = []
    for line in (Path(sys.argv[1]) / name).read_text().splitlines():
        fields = line.split("\t")
        key = (fields[0], fields[-1].split(" ")[0])
        seen[key] = seen.get(key, 0) + 1
        if chooser.random() < share or (seen[key] <= 2 and name == "gfx1100_vectors_core.txt"):
            kept.append(line)
    (here / name).write_text("\n".join(kept) + "\n")
