"""Write the tables of ``runtime/hip`` from hip-python itself, and the headers' values from Debian.

    pip install rocm-bindings-hip==10.0.0.0.1.2
    python tests/data/hip/make_tables.py
    apt-get download libamdhip64-dev && dpkg -x libamdhip64-dev_*.deb headers
    python tests/data/hip/make_tables.py --headers headers/usr/include/hip

Names, parameters, numbers of results and values are facts of the interface; nothing else is taken over.
hip-python's modules load without a HIP library. It also writes ``structures.json`` beside this file: bytes
and fields of structures. The second form writes ``enums_5_2.json`` beside this file:
the values of the same enumerations as the headers of ROCm 5.2.3 have them, a second witness.
"""

from __future__ import annotations

import argparse
import enum
import inspect
import json
import re
import textwrap
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
HIP = ROOT / "runtime" / "hip"
SOURCE = "hip-python 10.0.0.0.1.2 (PyPI: rocm-bindings-hip), HIP 7.15"
STRUCTURES = (
    "HIP_LAUNCH_CONFIG_st", "dim3", "hipDeviceProp_t", "hipExtent", "hipFuncAttributes",
    "hipGraphInstantiateParams", "hipHostNodeParams", "hipIpcMemHandle_st", "hipKernelNodeParams",
    "hipMemLocation", "hipMemcpy3DParms", "hipMemsetParams", "hipPitchedPtr", "hipPointerAttribute_t",
    "hipPos", "hipUUID_t",
)  # fmt: skip
COMMAND = "Written by tests/data/hip/make_tables.py; do not edit."


def enums(module: Any) -> dict[str, dict[str, int]]:
    """Enumerations by the name that C has for them, with all members, aliases too."""
    found: dict[str, dict[str, int]] = {}
    for name in dir(module):
        thing = getattr(module, name)
        if name.startswith("_") or not (inspect.isclass(thing) and issubclass(thing, enum.IntEnum)):
            continue
        found[name] = {member: int(value) for member, value in thing.__members__.items()}
    return found


def constants(module: Any) -> dict[str, int]:
    """Numbers that are macros or belong to enumerations without a name."""
    names = [name for name in dir(module) if not name.startswith("_")]
    return {name: int(thing) for name in names if type(thing := getattr(module, name)) is int}


def functions(module: Any) -> dict[str, tuple[list[str], int]]:
    """Parameters and length of the returned tuple of each function."""
    found: dict[str, tuple[list[str], int]] = {}
    for name in dir(module):
        thing = getattr(module, name)
        if name.startswith("hip") and inspect.isroutine(thing):
            size = re.search(r"tuple` of size (\d+)", thing.__doc__ or "")
            found[name] = (list(inspect.signature(thing).parameters), int(size[1]) if size else 1)
    return found


def enums_text(module: Any) -> str:
    """The module ``enums.py``."""
    table = enums(module)
    # A class that has another name too (a typedef) is written once.
    classes: dict[Any, str] = {}
    aliases: list[tuple[str, str]] = []
    for name in sorted(table):
        thing = getattr(module, name)
        own = thing.__name__ if thing.__name__ in table else name
        if name != own:
            aliases.append((name, own))
        else:
            classes[thing] = name
    lines = [f'"""{COMMAND}', "", f"HIP's enumerations: names and values of {SOURCE}.", '"""', ""]
    lines += ["from enum import IntEnum", "", "__all__ = ["]
    lines += [f'    "{name}",' for name in sorted([*classes.values(), *(name for name, _ in aliases)])]
    lines += ["]", ""]
    for name in sorted(classes.values()):
        lines += ["", f"class {name}(IntEnum):", f'    """HIP\'s ``{name}``."""', ""]
        lines += [f"    {member} = {value}" for member, value in table[name].items()]
        lines.append("")
    if aliases:
        lines.append("")
    lines += [f"{name} = {own}" for name, own in aliases]
    return "\n".join(lines) + "\n"


def surface_text(module: Any) -> str:
    """The module ``surface.py``."""
    lines = [f'"""{COMMAND}', "", f"What {SOURCE} has: functions and constants.", '"""', ""]
    lines += ["from typing import Final", "", '__all__ = ["CONSTANTS", "FUNCTIONS"]', ""]
    lines += ["# fmt: off", "FUNCTIONS: Final[dict[str, tuple[str, int]]] = {"]
    for name, (parameters, size) in sorted(functions(module).items()):
        lines.append(f'    "{name}": ("{" ".join(parameters)}", {size}),')
    lines += ["}", '"""Name to parameters (divided by blanks) and length of the returned tuple."""', ""]
    lines += ["CONSTANTS: Final[dict[str, int]] = {"]
    lines += [f'    "{name}": {value},' for name, value in sorted(constants(module).items())]
    lines += ["}", '"""Macros and members of enumerations without a name."""']
    return "\n".join(lines) + "\n"


def header_enums(folder: Path) -> dict[str, dict[str, int]]:
    """Enumerations of C headers; members whose value is no number are left out."""
    found: dict[str, dict[str, int]] = {}
    for path in (folder / "hip_runtime_api.h", folder / "driver_types.h", folder / "library_types.h"):
        text = path.read_text()
        text = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.S)
        pattern = r"(?:typedef\s+)?enum\s+(\w+)?\s*\{([^}]*)\}\s*(\w+)?\s*;"
        for tag, body, name in re.findall(pattern, text):
            members: dict[str, int] = {}
            value = -1
            for entry in filter(None, (part.strip() for part in body.split(","))):
                match = re.fullmatch(r"(\w+)\s*(?:=\s*(\S.*))?", entry, flags=re.S)
                if match is None:
                    continue
                given = match[2].strip() if match[2] else None
                if given is None:
                    value += 1
                elif given in members:
                    value = members[given]
                else:
                    try:
                        value = int(given.strip("()"), 0)
                    except ValueError:
                        break
                members[match[1]] = value
            if members and (name or tag):
                found[name or tag] = members
    return found


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description=textwrap.shorten(__doc__ or "", 100))
    parser.add_argument("--headers", type=Path)
    folder = parser.parse_args().headers
    if folder is not None:
        target = Path(__file__).with_name("enums_5_2.json")
        target.write_text(json.dumps(header_enums(folder), indent=1, sort_keys=True) + "\n")
        return
    from rocm.bindings import hip

    # Where barewave has a structure, its fields and size are compared with these.
    made = {name: getattr(hip, name)() for name in STRUCTURES}
    layouts = {name: [each.c_sizeof(), *each.PROPERTIES()] for name, each in made.items()}
    Path(__file__).with_name("structures.json").write_text(json.dumps(layouts, indent=1) + "\n")
    (HIP / "enums.py").write_text(enums_text(hip))
    (HIP / "surface.py").write_text(surface_text(hip))


if __name__ == "__main__":
    main()
