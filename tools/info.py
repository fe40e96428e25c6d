"""``barewave info``: which cards there are, which one would be used, and why."""

from __future__ import annotations

import argparse
from typing import Any

from ..errors import BarewaveError
from .report import machine, print_facts, print_json, quantity

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "info"
HELP = "show the cards, the driver and the device that would be used"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--device", metavar="DEVICE", help="emulated or kfd:N (BAREWAVE_DEVICE)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _real_cards() -> dict[str, Any]:
    """What the kernel driver of this machine says."""
    from ..kfd import KFD
    from ..runtime.selection import card_name

    try:
        with KFD() as kfd:
            return {
                "version": ".".join(map(str, kfd.version)),
                "cards": [
                    {
                        "device": f"kfd:{number}",
                        "name": card_name(node),
                        "target": node.gfx_name,
                        "vram_bytes": node.vram_size,
                        "compute_units": node.compute_units,
                        "supported": node.gfx_target[0] == 11,
                    }
                    for number, node in enumerate(kfd.gpu_nodes)
                ],
                "error": None,
            }
    except BarewaveError as error:
        return {"version": None, "cards": [], "error": str(error)}


def _print(facts: dict[str, Any]) -> None:
    driver, device = facts["driver"], facts["device"]
    lines: dict[str, object] = {}
    if driver["error"]:
        lines["kernel driver"] = driver["error"]
    else:
        lines["kernel driver"] = f"KFD {driver['version']}, {len(driver['cards'])} cards"
    for card in driver["cards"]:
        note = "" if card["supported"] else ": not supported, it is no gfx11 card"
        lines[card["device"]] = (
            f"{card['name']}, {card['target']}, {card['compute_units']} CUs, "
            f"{quantity(card['vram_bytes'] / 2**30, 'GiB')}{note}"
        )
    lines["device used"] = f"{device['name']}, {device['target']}"
    lines["compute units"] = f"{device['compute_units']}, {device['wave_slots']} wave slots"
    lines["VRAM"] = (
        f"{quantity(device['vram_bytes'] / 2**30, 'GiB')}, "
        f"{quantity(device['available_bytes'] / 2**30, 'GiB')} available"
    )
    lines["LDS"] = f"{device['lds_bytes'] // 1024} KiB per workgroup"
    lines.update(facts["machine"])
    print_facts(lines)


def run(options: argparse.Namespace) -> int:
    """Print what there is; 1 if the device that was asked for cannot be opened."""
    from ..runtime import Device

    with Device(options.device) as device:
        facts = {"driver": _real_cards(), "device": device.properties, "machine": machine()}
    if options.json:
        print_json(facts)
    else:
        _print(facts)
    return 0
