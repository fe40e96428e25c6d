#!/usr/bin/env python3
"""Build what this folder holds: offload bundles, host objects with fat binaries, and kernels that print.

clang-19 writes code objects of version 5 and compressed bundles of version 2, clang-22 version 6 and 3. The
kernels that print are linked with the device library of Debian's rocm-device-libs 5.2.3, whose hostcall they
use; that package has no file for gfx1100 yet, so the number of gfx1036's is changed.

Run ``python build.py`` to write the files, ``python build.py --check`` to compare them with a fresh build.
The exact compilers are Debian's: other releases give other, equally valid, code.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

__all__ = ["build", "main"]

HERE = Path(__file__).resolve().parent
LIBRARY = Path("/usr/lib/x86_64-linux-gnu/amdgcn/bitcode")
TOOLS = (
    "clang++-19", "clang++-22", "clang-22", "ld.lld-22", "llvm-dis-19", "llvm-as-19", "llvm-extract-19",
    "clang-offload-bundler-19", "clang-offload-bundler-22",
)  # fmt: skip
HIP = (
    "-x", "hip", "-nogpuinc", "-nogpulib", "-O2", "-g0", "-fno-ident", "-Wall", "-Wextra", "-Werror",
    "-fuse-cuid=none",
    "-Wno-unused-parameter", "--target=x86_64-unknown-linux-gnu",
)  # fmt: skip
SUFFIXES = (".hipfb", ".co", ".o", ".so")


def run(*command: str | Path) -> None:
    """Run a tool in this folder, so that no path of this machine reaches an object; or end with its words."""
    words = [str(word) for word in command]
    result = subprocess.run(words, cwd=HERE, capture_output=True, text=True, timeout=120)
    if result.returncode:
        raise SystemExit(f"{' '.join(words)}\n{result.stderr}")


def device(compiler: str, source: str, target: Path, *flags: str | Path) -> None:
    """Compile HIP source to one code object for gfx1100."""
    run(
        compiler, *HIP, "--offload-arch=gfx1100", "--offload-device-only", "--no-gpu-bundle-output", *flags,
        source, "-o", target,
    )  # fmt: skip


def bundles(folder: Path) -> None:
    """Plain and compressed bundles, and host objects."""
    plain = {
        "19": ("gfx1100", "gfx1030", "gfx90a:xnack+"),
        "22": ("gfx1101", "gfx11-generic", "gfx90a:sramecc+:xnack-"),
    }
    for release, targets in plain.items():
        architectures = [f"--offload-arch={name}" for name in targets]
        kinds = {"plain": "--no-offload-compress", "compressed": "--offload-compress"}
        for kind, flag in kinds.items():
            run(
                f"clang++-{release}", *HIP, *architectures, "--offload-device-only", "--gpu-bundle-output",
                flag, "globals.hip", "-o", folder / f"{kind}.clang{release}.hipfb",
            )  # fmt: skip
        # the same code objects, bundled by the tool itself as people do by hand, with an entry for the host
        parts = [folder / f"part{index}" for index in range(2)]
        for part in parts:
            device(f"clang++-{release}", "shared.hip", part)
        run(
            f"clang-offload-bundler-{release}", "-type=o", "-compress", "-bundle-align=4096",
            "-targets=host-x86_64-unknown-linux-gnu-,hip-amdgcn-amd-amdhsa--gfx1100,"
            "hipv4-amdgcn-amd-amdhsa--gfx1030",
            "-input=/dev/null", *(f"-input={part}" for part in parts),
            f"-output={folder / f'bundler.clang{release}.hipfb'}",
        )  # fmt: skip
        for part in parts:
            part.unlink()
    objects = [folder / f"{name}.clang22.o" for name in ("globals", "shared")]
    for target in objects:
        name = target.name.split(".")[0]
        run(
            "clang++-22", *HIP, f"-cuid={name}", "--no-offload-new-driver", "--offload-arch=gfx1100",
            "--offload-compress", "-fPIC", "-c", f"{name}.hip", "-o", target,
        )  # fmt: skip
    run("ld.lld-22", "-shared", "--strip-all", *objects, "-o", folder / "two_sources.clang22.so")
    objects[1].unlink()


def printing(folder: Path) -> None:
    """Kernels that print, by HIP's way through hostcall and by OpenCL's through a buffer."""
    with tempfile.TemporaryDirectory() as temporary:
        text, version = Path(temporary, "isa.ll"), Path(temporary, "isa.bc")
        run("llvm-dis-19", LIBRARY / "oclc_isa_version_1036.bc", "-o", text)
        text.write_text(text.read_text().replace("i32 10306", "i32 11000"))
        run("llvm-as-19", text, "-o", version)
        buffered(folder, version)
        for release in ("19", "22"):
            for wave in ("32", "64"):
                names = (
                    "ockl",
                    "oclc_abi_version_500",
                    f"oclc_wavefrontsize64_{'on' if wave == '64' else 'off'}",
                )
                flags = [f"-mwavefrontsize{wave}"] if wave == "64" else []
                for library in (*(LIBRARY / f"{name}.bc" for name in names), version):
                    flags += ["-Xclang", "-mlink-builtin-bitcode", "-Xclang", str(library)]
                device(
                    f"clang++-{release}", "printf.hip", folder / f"printf.clang{release}.wave{wave}.co",
                    "-mcode-object-version=5", "-Xoffload-linker", "--strip-all", "-Wno-linker-warnings",
                    *flags,
                )  # fmt: skip


def buffered(folder: Path, version: Path) -> None:
    """Print by OpenCL's way; the library's own printf, which only returns -1, would hide the compiler's."""
    without = version.with_name("opencl.bc")
    run("llvm-extract-19", "--delete", "--func=printf", LIBRARY / "opencl.bc", "-o", without)
    names = ("ockl", "oclc_abi_version_500", "oclc_wavefrontsize64_off")
    libraries = (without, *(LIBRARY / f"{name}.bc" for name in names), version)
    flags = [
        word for library in libraries for word in ("-Xclang", "-mlink-builtin-bitcode", "-Xclang", library)
    ]
    run(
        "clang-22", "-x", "cl", "-cl-std=CL2.0", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib",
        "-O2", "-g0", "-fno-ident", "-mcode-object-version=5", "-Wl,-s", "-Wno-linker-warnings", *flags,
        "buffered_printf.cl", "-o", folder / "buffered_printf.clang22.co",
    )  # fmt: skip


def build(folder: Path) -> list[Path]:
    """Build everything into `folder` and give the files, sorted."""
    bundles(folder)
    for name in ("globals", "shared"):
        for release in ("19", "22"):
            device(f"clang++-{release}", f"{name}.hip", folder / f"{name}.clang{release}.co")
    run(
        "clang-22", "-x", "cl", "-cl-std=CL2.0", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib",
        "-O2", "-g0", "-fno-ident", "local_pointers.cl", "-o", folder / "local_pointers.clang22.co",
    )  # fmt: skip
    printing(folder)
    return sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)


def main() -> int:
    """Build, or check, and say what was done; 0 if all is as it should be."""
    parser = argparse.ArgumentParser(description="Build the programs of this folder.")
    parser.add_argument("--check", action="store_true", help="compare with a fresh build, write nothing")
    check = parser.parse_args().check
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if not LIBRARY.is_dir():
        missing.append("rocm-device-libs")
    if missing:
        print(f"not installed: {', '.join(missing)} (Debian: clang-tools-N, lld-N, llvm-N)", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as temporary:
        fresh = {path.name: path.read_bytes() for path in build(Path(temporary))}
    kept = {path.name: path.read_bytes() for path in HERE.iterdir() if path.suffix in SUFFIXES}
    if not check:
        for name in kept.keys() - fresh.keys():
            (HERE / name).unlink()
        for name, data in fresh.items():
            (HERE / name).write_bytes(data)
        print(f"{len(fresh)} files, {sum(map(len, fresh.values()))} bytes")
        return 0
    wrong = sorted(name for name in fresh.keys() | kept.keys() if fresh.get(name) != kept.get(name))
    for name in wrong:
        print(f"differs: {name}", file=sys.stderr)
    print(f"{len(fresh)} files compared, {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
