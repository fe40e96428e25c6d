"""Fat binaries on the command line: what bundles hold, and which code object of them a verb works on."""

from __future__ import annotations

import argparse
from typing import Any, NamedTuple

from ..errors import LoadError
from ..isa.offload_bundle import BundleEntry, fat_binaries, is_bundle, is_host_object, pick_entry, read_bundle
from .report import print_facts, print_table

__all__ = ["Opened", "add_bundle_arguments", "open_bundle", "print_bundles"]


class Opened(NamedTuple):
    """What a file holds.

    Attributes
    ----------
    code : bytes or None
        The code object, or the relocatable object, to work on; None where none could be chosen.
    bundles : dict or None
        What there is to choose from, for JSON; None for a file that is no bundle.
    refusal : str
        Why none could be chosen.
    """

    code: bytes | None
    bundles: dict[str, Any] | None = None
    refusal: str = ""

    def required(self) -> bytes:
        """The code; raises why there is none."""
        if self.code is None:
            raise LoadError(self.refusal)
        return self.code


def add_bundle_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that choose in a fat binary."""
    parser.add_argument(
        "--target", metavar="GFX", help="which code of a fat binary (gfx1100, else another gfx11)"
    )
    parser.add_argument(
        "--part", type=int, metavar="N", help="which fat binary of a host program that holds several, from 0"
    )


def open_bundle(data: bytes, options: argparse.Namespace) -> Opened:
    """Take what a verb works on out of whatever holds it.

    Parameters
    ----------
    data : bytes
        A bundle, plain or compressed; a host program or object; or anything else, which is left as it is.
    options : argparse.Namespace
        With those of :func:`add_bundle_arguments`.

    Raises
    ------
    LoadError
        It is damaged, holds no code for a card, or has no such part; or it is no bundle, and an option asks
        to choose.
    """
    if not (is_bundle(data) or is_host_object(data)):
        if options.target is not None or options.part is not None:
            raise LoadError("--target and --part choose in a fat binary; this file is none")
        return Opened(data)
    parts = fat_binaries(data)
    held = [read_bundle(part) for part in parts]
    facts: dict[str, Any] = {
        "parts": [
            {
                "compressed": part.startswith(b"CCOB"),
                "bytes": len(part),
                "entries": [_entry(e) for e in entries],
            }
            for part, entries in zip(parts, held, strict=True)
        ],
        "part": None,
        "chosen": None,
    }
    part = options.part
    if part is None and len(parts) == 1:
        part = 0
    if part is None:
        return Opened(
            None,
            facts,
            f"the file holds {len(parts)} fat binaries: choose one with --part 0 to {len(parts) - 1}",
        )
    if not 0 <= part < len(parts):
        raise LoadError(f"--part {part}: there are {len(parts)} fat binaries, counted from 0")
    facts["part"] = part
    try:
        chosen = pick_entry(held[part], options.target)
    except LoadError as error:
        return Opened(None, facts, str(error))
    facts["chosen"] = chosen.id
    return Opened(chosen.data, facts)


def _entry(entry: BundleEntry) -> dict[str, Any]:
    return {"id": entry.id, "target": entry.target or None, "bytes": len(entry.data)}


def print_bundles(facts: dict[str, Any], refusal: str) -> None:
    """Print what bundles hold, with a mark at what was chosen."""
    rows: list[tuple[str, ...]] = []
    for number, part in enumerate(facts["parts"]):
        for entry in part["entries"]:
            chosen = number == facts["part"] and entry["id"] == facts["chosen"]
            rows.append(
                (
                    # ids are whatever the file says, control characters too
                    *(ascii(text)[1:-1] for text in (entry["id"], entry["target"] or "the host")),
                    str(entry["bytes"]), str(number),
                    "this one" if chosen else "",
                )
            )  # fmt: skip
    packed = sum(part["compressed"] for part in facts["parts"])
    count = len(facts["parts"])
    print_facts({"kind": f"a fat binary of {count} part{'s' if count > 1 else ''}, {packed} compressed"})
    print_table("code for", ("entry", "target", "bytes", "part", "shown"), rows)
    if refusal:
        print_facts({"shown": f"none: {refusal}"})
