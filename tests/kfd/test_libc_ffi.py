"""``libc_ffi.py`` is what cffi's parser makes of the declarations, and no program loads the parser."""

import subprocess
import sys

from barewave.kfd import build_libc_ffi

_LATER = {"pycparser", "cffi", "llvmlite", "elftools", "msgpack", "rich"}
"""What is loaded when it is used: not for a card and a launch."""


def test_generated_module_is_up_to_date() -> None:
    assert build_libc_ffi.TARGET.read_text() == build_libc_ffi.generate()


def test_driver_and_runtime_are_loaded_without_what_they_do_not_use() -> None:
    code = (
        "import sys; from barewave.kfd import LinuxHost; from barewave import Device, Program, launch; "
        f"LinuxHost(); print(sorted({_LATER} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (ran.stdout, ran.returncode) == ("[]\n", 0), ran.stderr
