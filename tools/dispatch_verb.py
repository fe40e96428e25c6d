"""``barewave dispatch``: run one kernel on arrays from files, and check what comes out."""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import CheckError
from .dispatch_arguments import (
    BufferArgument,
    Check,
    ValueArgument,
    compare,
    parse_argument,
    parse_check,
    require_writable,
    save_array,
)
from .report import print_facts, print_json, quantity

if TYPE_CHECKING:
    from ..runtime import Buffer, Counters, Device, Kernel, LaunchConfig

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "dispatch"
HELP = "run a kernel of a code object or of assembly text on arrays from .npy files"

_DEFAULT_TOLERANCE = 1e-6
_LONGEST = 86400.0  # a day: every wait is bounded


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    extents = "X[,Y[,Z]]"
    parser.add_argument("file", metavar="FILE", help="assembly text (.s) or a code object (.co .hsaco .o)")
    parser.add_argument("kernel", metavar="KERNEL", help="name of the kernel")
    parser.add_argument("--grid", metavar=extents, help="workgroups")
    parser.add_argument("--items", metavar=extents, help="work-items, instead of --grid")
    parser.add_argument("--block", metavar=extents, default="1", help="work-items of a workgroup (1)")
    parser.add_argument(
        "--lds", metavar="BYTES", default="0", help="LDS on top of what the kernel declares (0)"
    )
    parser.add_argument(
        "--arg", dest="arguments", metavar="WHAT", action="append", default=[],
        help="an argument, in order: f32:2.0 (f16 f32 f64 i8..i64 u8..u64), bytes:HEX, in:x.npy, inout:y.npy "
        "(written back; inout:y.npy:z.npy writes z.npy instead), out:f32:1024x8:z.npy",
    )  # fmt: skip
    parser.add_argument(
        "--check", dest="checks", metavar="WHICH=FILE", action="append", default=[],
        help="compare an argument, by its position from 0 or its file's stem, with an .npy file",
    )  # fmt: skip
    parser.add_argument(
        "--tolerance", metavar="T", default=None,
        help="largest |result - reference| / max(1, |reference|) (1e-6 for floats, 0 for integers)",
    )  # fmt: skip
    parser.add_argument(
        "--repeat", metavar="N", default="1", help="how often to run, each time on fresh arrays (1)"
    )
    parser.add_argument("--timeout", metavar="SECONDS", default="60", help="longest wait for one run (60)")
    parser.add_argument(
        "--device", metavar="DEVICE", default=None, help="emulated or kfd:N (BAREWAVE_DEVICE)"
    )
    parser.add_argument(
        "--counters", action="store_true",
        help="run once more and count instructions, transactions and bank conflicts (emulated card)",
    )  # fmt: skip
    parser.add_argument(
        "--checked", action="store_true",
        help="look for what silicon punishes: registers used before their loads were waited for, hazards, "
        "races, ranges (emulated card only; BAREWAVE_EMULATED_CHECKED=1)",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _number(option: str, text: str, *, whole: bool, least: float, most: float = math.inf) -> float:
    try:
        value = int(text, 0) if whole else float(text)
    except ValueError:
        raise CheckError(f"{option} {text}: not a {'whole ' if whole else ''}number") from None
    if not value >= least:  # a NaN is no better than a number that is too small
        raise CheckError(f"{option} {text}: at least {least:g}")
    if value > most:
        raise CheckError(f"{option} {text}: at most {most:g}")
    return value


def _extents(option: str, text: str | None) -> tuple[int, ...] | None:
    if text is None:
        return None
    try:
        return tuple(int(part, 0) for part in text.split(","))
    except ValueError:
        raise CheckError(f"{option} {text}: write it as X, X,Y or X,Y,Z") from None


def _config(options: argparse.Namespace) -> LaunchConfig:
    from ..runtime import LaunchConfig

    if (options.grid is None) == (options.items is None):
        raise CheckError("give either --grid X[,Y[,Z]] in workgroups or --items X[,Y[,Z]] in work-items")
    return LaunchConfig(
        grid=_extents("--grid", options.grid),
        items=_extents("--items", options.items),
        block=_extents("--block", options.block) or 1,
        lds=int(_number("--lds", options.lds, whole=True, least=0)),
    )


def _fill(buffers: dict[int, Buffer], arguments: list[ValueArgument | BufferArgument]) -> None:
    for position, buffer in buffers.items():
        argument = arguments[position]
        assert isinstance(argument, BufferArgument)
        if argument.kind != "in":
            buffer.host[...] = 0 if argument.source is None else argument.source


def _run_all(
    device: Device,
    config: LaunchConfig,
    kernel: Kernel,
    arguments: list[ValueArgument | BufferArgument],
    repeat: int,
    timeout: float,
    counted: bool,
) -> tuple[dict[int, Buffer], list[float], float, Counters | None]:
    """Run ``repeat`` times; return the buffers, the card's times (ms), the first wall time (ms), counters."""
    counters: Counters | None = None
    buffers: dict[int, Buffer] = {}
    for position, argument in enumerate(arguments):
        if isinstance(argument, BufferArgument):
            buffer = device.empty(
                argument.shape, argument.dtype, name=f"argument {position} ({argument.text})"
            )
            buffers[position] = buffer
            if argument.source is not None:
                buffer.host[...] = argument.source
    values: list[Any] = [
        buffers[position] if isinstance(argument, BufferArgument) else argument.value
        for position, argument in enumerate(arguments)
    ]
    kernel.pack(*values, device=device)  # a wrong argument is refused before anything runs
    times: list[float] = []
    first = 0.0
    with device.stream(timeout=timeout, name="dispatch") as stream:
        for number in range(repeat):
            _fill(buffers, arguments)
            begin = time.perf_counter()
            start = stream.record()
            stream.launch(config, kernel, *values)
            end = stream.record()
            stream.sync(timeout)
            if number == 0:
                first = (time.perf_counter() - begin) * 1e3
            times.append(end - start)
            start.close()
            end.close()
        if counted:
            _fill(buffers, arguments)
            counters = stream.launch(config, kernel, *values, counters=True)
    return buffers, times, first, counters


def _check(check: Check, result: np.ndarray[Any, Any], tolerance: float | None) -> dict[str, Any]:
    exact = result.dtype.kind in "iub"
    allowed = tolerance if tolerance is not None else 0.0 if exact else _DEFAULT_TOLERANCE
    error, index = compare(result, check.reference)
    return {
        "argument": check.position,
        "reference": check.path,
        "largest_error": error,
        "index": index,
        "result": result.reshape(-1)[index].item() if result.size else None,
        "expected": check.reference.reshape(-1)[index].item() if result.size else None,
        "tolerance": allowed,
        "held": error <= allowed,
    }


def _describe(kernel: Kernel, file: str) -> str:
    return f"{kernel.name}({', '.join(map(str, kernel.arguments))}) of {file}"


def _print(facts: dict[str, Any], kernel: Kernel) -> None:
    from ..runtime import Counters, Finding

    launch, times = facts["launch"], facts["times_ms"]
    lines: dict[str, object] = {
        "device": f"{facts['device']['name']}, {facts['device']['target']}",
        "kernel": _describe(kernel, facts["file"]),
        "resources": str(kernel.attributes),
        "launch": f"{'x'.join(map(str, launch['groups']))} groups of {'x'.join(map(str, launch['block']))}, "
        f"{'x'.join(map(str, launch['work_items']))} work-items, {launch['lds']} bytes of dynamic LDS",
        "time": f"min {times['min']:.4f} ms, median {times['median']:.4f} ms of {len(times['all'])}; "
        f"first with loading {times['first_wall']:.1f} ms",
        "moved": f"{quantity(facts['bytes_moved'] / 1e6, 'MB')}, "
        f"{quantity(facts['gigabytes_per_second'], 'GB/s')} if each array moves once",
    }
    if facts["counters"] is not None:
        lines["counters"] = str(Counters(**facts["counters"]))
    for number, finding in enumerate(facts["findings"], 1):
        lines[f"finding {number}"] = str(Finding(**finding))
    for output in facts["outputs"]:
        lines[f"wrote {output['argument']}"] = output["file"]
    for check in facts["checks"]:
        place = f" at [{check['index']}]: {check['result']}, expected {check['expected']}"
        lines[f"check {check['argument']}"] = (
            f"{'held' if check['held'] else 'FAILED'}, largest error {check['largest_error']:.3g} "
            f"(allowed {check['tolerance']:.3g}) against {check['reference']}"
            + ("" if check["held"] else place)
        )
    print_facts(lines)


def run(options: argparse.Namespace) -> int:
    """Run the kernel; 0 only if everything held."""
    from ..runtime import Device, Program

    config = _config(options)
    repeat = int(_number("--repeat", options.repeat, whole=True, least=1))
    timeout = _number("--timeout", options.timeout, whole=False, least=1e-3, most=_LONGEST)
    tolerance = (
        None if options.tolerance is None else _number("--tolerance", options.tolerance, whole=False, least=0)
    )
    program = Program.from_file(options.file)
    arguments = [parse_argument(text) for text in options.arguments]
    checks = [parse_check(text, arguments) for text in options.checks]
    for argument in arguments:
        if isinstance(argument, BufferArgument) and argument.result is not None:
            require_writable(argument.result)  # before the kernel runs: its results must not be lost
    with Device(options.device, checked=options.checked or None) as device:
        program.require_target(device.target)
        kernel = program.kernel(options.kernel)
        kernel.check(config)
        buffers, times, first, counters = _run_all(
            device, config, kernel, arguments, repeat, timeout, options.counters
        )
        results = {
            position: buffer.numpy()
            for position, buffer in buffers.items()
            if (argument := arguments[position])
            and isinstance(argument, BufferArgument)
            and (argument.kind != "in" or any(check.position == position for check in checks))
        }
        properties = device.properties
        findings = [*device.findings]
    outputs: list[dict[str, Any]] = []
    for position, result in results.items():
        argument = arguments[position]
        if isinstance(argument, BufferArgument) and argument.result is not None:
            save_array(argument.result, result)
            outputs.append({"argument": position, "file": str(argument.result)})
    moved = sum(argument.moved for argument in arguments if isinstance(argument, BufferArgument))
    median = statistics.median(times)
    found = [_check(check, results[check.position], tolerance) for check in checks]
    facts: dict[str, Any] = {
        "device": properties,
        "file": options.file,
        "kernel": kernel.name,
        "resources": asdict(kernel.attributes),
        "launch": {
            "groups": config.groups,
            "block": config.block_size,
            "work_items": config.work_items,
            "lds": config.lds,
        },
        "times_ms": {"min": min(times), "median": median, "all": times, "first_wall": first},
        "bytes_moved": moved,
        "gigabytes_per_second": moved / (median * 1e6) if median > 0 else 0.0,
        "counters": None if counters is None else asdict(counters),
        "findings": [asdict(finding) for finding in findings],
        "outputs": outputs,
        "checks": found,
        "largest_error": max((check["largest_error"] for check in found), default=None),
        "ok": all(check["held"] for check in found),
    }
    if options.json:
        print_json(facts)
    else:
        _print(facts, kernel)
    if not facts["ok"]:
        failed = [check for check in found if not check["held"]]
        print(
            f"barewave dispatch: {len(failed)} of {len(found)} checks failed; "
            f"argument {failed[0]['argument']} is off by {failed[0]['largest_error']:.3g}, "
            f"allowed is {failed[0]['tolerance']:.3g}",
            file=sys.stderr,
        )
    return 0 if facts["ok"] else 1
