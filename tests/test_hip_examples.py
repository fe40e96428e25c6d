"""The scripts of examples/hip run, print what they should, and differ from hip-python's in one line."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "examples" / "hip"
IMPORT = "from barewave import hip  # with ROCm: from hip import hip"
PRINTED = {
    "device_query": [
        "device 0: AMD Radeon RX 7900 XTX (emulated)",
        "  architecture gfx1100, waves of 32",
        "  48 multiprocessors, 24560 MiB",
        "  at most 1024 threads and 65536 bytes of LDS a block",
    ],
    "vector_add": ["100000 sums, largest difference 0.0"],
    "streams_events": [
        "every element is 42, 42; the host was called",
        "both streams have ended: True",
        "the times are in order: True",
    ],
    "async_copies": [
        "8 parts of 65536 bytes came back right",
        "the first part was set to 0, the second still begins with 192",
    ],
    "module_globals": [
        "factor has 4 bytes, offsets 16",
        "factor is 2",
        "2 * 1 + offsets: [2.0, 12.0, 22.0, 32.0]",
        "-1 * that + 1, 2, 3, 4: [-1.0, -10.0, -19.0, -28.0]",
        "2 launches were counted on the card",
        "a variable that is not there: hipErrorNotFound",
    ],
    "occupancy": [
        "blocks of 256: 8 on a multiprocessor, 2048 threads",
        "blocks of 256 with 60 KiB of LDS each: 2",
        "384 blocks of 256 fill the card",
        "each block is reversed: True",
    ],
    "peer_copy": [
        "device 0 reaches device 1: True",
        "copied over: True",
        "a kernel of device 0 has read device 1: True",
    ],
    "graph": ["after 20 runs: 1.0000 to 1.0000", "hipGraphExecUpdateSuccess: 3.0000 to 3.0000"],
}


def test_there_are_eight_scripts_and_one_line_is_barewaves():
    scripts = sorted(FOLDER.glob("*.py"))
    assert [script.stem for script in scripts] == sorted(PRINTED)
    for script in scripts:
        text = script.read_text()
        lines = [line for line in text.splitlines() if "import" in line and "barewave" in line]
        assert lines == [IMPORT], script.name


@pytest.mark.parametrize("name", sorted(PRINTED))
def test_the_script_prints_what_it_should(name):
    result = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", FOLDER / f"{name}.py"],
        env={**os.environ, "BAREWAVE_DEVICE": "emulated:2" if name == "peer_copy" else "emulated"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert not result.stderr
    printed = result.stdout.splitlines()
    assert [line for line in printed if line in PRINTED[name]] == PRINTED[name], result.stdout


def test_the_kernels_are_what_their_source_says(tmp_path):
    source = (FOLDER / "kernels.hip").read_text()
    recipe = " ".join(line.strip("/ \\") for line in source.splitlines()[2:4])
    command = shlex.split(recipe)
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    shutil.copy(FOLDER / "kernels.hip", tmp_path)
    subprocess.run(command, cwd=tmp_path, check=True, timeout=120)
    assert (tmp_path / "kernels.co").read_bytes() == (FOLDER / "kernels.co").read_bytes()
