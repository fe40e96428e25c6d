"""docs/troubleshooting.md: its tables are those of the code, and each message that it shows is met."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from docs_scripts import load_script

from barewave import Buffer, Device, Kernel, LaunchConfig, Program, Stream, isa, launch
from barewave.__main__ import main
from barewave.emulator import EmulatedHost

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "troubleshooting.md"
SAXPY = (ROOT / "examples" / "saxpy.s").read_text()
ONE = LaunchConfig(grid=1, block=32)
ENDLESS = SAXPY.replace("  s_endpgm\n", "  s_branch .Lsaxpy_done\n")
HASTY = SAXPY.replace("  s_waitcnt vmcnt(0)\n", "")


def test_the_tables_are_those_of_the_code() -> None:
    page = PAGE.read_text()
    made = load_script("generate_troubleshooting")
    assert set(re.findall(r"<!-- begin: (\w+) -->", page)) == set(made.BLOCKS)
    assert made.document(page) == page, "`make docs` writes them anew"


def messages() -> list[str]:
    """Each message that stands in the first column of a table written by hand."""
    by_hand = re.sub(r"<!-- begin.*?<!-- end -->", "", PAGE.read_text(), flags=re.DOTALL)
    found: list[str] = []
    for section in re.split(r"^## ", by_hand, flags=re.MULTILINE)[1:]:
        if section.startswith("A kernel does not end well"):
            continue  # words of one message: tests/runtime/test_error_explanations.py meets it
        for row in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE):
            found += re.findall(r"`([^`]+)`", row)
    return found


class World:
    """What the mishaps happen to: a card with a stream and two arrays."""

    def __init__(self, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        self.capsys = capsys
        self.folder = folder
        self.device = Device("emulated")
        self.stream: Stream = self.device.stream()
        self.x: Buffer = self.device.zeros(1000)
        self.y: Buffer = self.device.zeros(1000)
        self.saxpy: Kernel = Program.from_asm(SAXPY).kernel("saxpy")

    def launch(self, *arguments: object) -> None:
        launch(self.stream, ONE, self.saxpy, *arguments)

    def command(self, *words: str) -> None:
        """Run a command that fails, and raise what it says."""
        assert main(list(words)) in (1, 2)
        raise RuntimeError(self.capsys.readouterr().err)


def closed_things(world: World) -> Iterator[Callable[[], object]]:
    world.x.close()
    yield lambda: world.x.numpy()
    world.stream.close()
    yield lambda: world.launch(1.0, world.y, world.y, 4)
    world.device.close()
    yield lambda: world.device.zeros(4)


def after_a_timeout(world: World) -> None:
    endless = Program.from_asm(ENDLESS).kernel("saxpy")
    launch(world.stream, ONE, endless, 1.0, world.x, world.y, 32)
    with pytest.raises(Exception, match="not done after"):
        world.stream.sync(0.02)
    world.launch(1.0, world.x, world.y, 4)


def racing_plan(world: World) -> None:
    plan = world.device.plan()
    plan.launch(ONE, world.saxpy, 2.0, world.x, world.y, 32, stream=0)
    plan.fill(world.y, 0.0, stream=1)
    plan.freeze()


def other_card(world: World) -> None:
    with Device("emulated") as other:
        world.launch(1.0, other.zeros(4), world.y, 4)


def hasty_kernel(world: World) -> None:
    with Device("emulated", checked=True) as device, device.zeros(32) as x, device.zeros(32) as y:
        stream = device.stream()
        launch(stream, ONE, Program.from_asm(HASTY).kernel("saxpy"), 1.0, x, y, 32)
        stream.sync(60)


def no_card(world: World) -> None:
    """A machine whose driver cannot be found: what Device() says on stderr."""

    class Bare(EmulatedHost):
        def open(self, path: str, flags: int) -> int:
            raise FileNotFoundError(2, "no such file", path)

    with Bare() as host, Device(host=host):
        raise RuntimeError(world.capsys.readouterr().err)


def wrong_size(world: World) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BAREWAVE_EMULATED_VRAM", "lots")
        Device("emulated")


MISHAPS: dict[str, Callable[[World], object]] = {
    "running on an emulated card": no_card,
    "there is no card": lambda w: Device("kfd:5", host=w.device.gpu.kfd.host),
    "unknown device": lambda w: Device("gpu0"),
    "is not a size": wrong_size,
    "since a wait timed out": after_a_timeout,
    "not for an AMD GPU": lambda w: Program.from_bytes(Path("/proc/self/exe").read_bytes()),
    "is not an ELF file": lambda w: Program.from_bytes(b"hello"),
    "is cut off": lambda w: Program.from_bytes(isa.assemble_code_object(SAXPY)[:900]),
    "cannot be read": lambda w: Program.from_file(w.folder / "nothing.s"),
    "neither assembly text": lambda w: Program.from_file(ROOT / "README.md"),
    "no kernel": lambda w: w.saxpy.program.kernel("saxpi"),
    "the code object holds": lambda w: launch(
        w.stream, ONE, Program.from_asm(SAXPY.replace("gfx1100", "gfx1101")).kernel("saxpy"), 1.0, w.x, w.y, 4
    ),
    "the target is": lambda w: Program.from_asm(SAXPY.replace("gfx1100", "gfx1030")),
    "LLVM refuses": lambda w: Program.from_llvm("nonsense"),
    "has no instruction": lambda w: Program.from_asm("  v_movv_b32 v0, v1"),
    "there is no register": lambda w: Program.from_asm("  v_mov_b32 v256, v1"),
    "two different literals": lambda w: Program.from_asm("  v_add_f32 v0, 1.7, 1.8"),
    "were given": lambda w: w.launch(1.0, w.x, w.y),
    "required positional": lambda w: w.saxpy[1, 32, w.stream](1.0, w.x, w.y),
    "takes float of": lambda w: w.launch("two", w.x, w.y, 4),
    "does not fit": lambda w: w.launch(1.0, w.x, w.y, -1),
    "at their own size": lambda w: w.launch(np.float64(1), w.x, w.y, 4),
    "takes a buffer": lambda w: w.launch(1.0, np.zeros(4), w.y, 4),
    "no view with gaps": lambda w: w.launch(1.0, w.x[::2], w.y, 4),
    "the buffer lives on": other_card,
    "a workgroup has at most 1024": lambda w: LaunchConfig(grid=1, block=2048),
    "was compiled for": lambda w: launch(
        w.stream,
        LaunchConfig(grid=1, block=64),
        Program.from_asm(SAXPY.replace("size: 1024", "size: 32")).kernel("saxpy"),
        *(1.0, w.x, w.y, 4),
    ),
    "bytes of LDS": lambda w: LaunchConfig(grid=1, block=32, lds=1 << 17),
    "finds its device": lambda w: w.saxpy[1, 32](1.0, w.x.address, w.y.address, 4),
    "the source has": lambda w: w.x.copy_from(np.zeros(3)),
    "convert it first": lambda w: w.x.copy_from(np.zeros(1000, np.complex64)),
    "nothing orders them": racing_plan,
    "remedy": hasty_kernel,
    "no verb": lambda w: w.command("topp"),
    "no option": lambda w: w.command("dispatch", "x.s", "x", "--grids", "4"),
    "nothing in this text": lambda w: w.command("fault", "the", "weather"),
}
"""Part of a message on the page to what one does to meet it."""
CLOSED = ["the buffer … is closed", "stream … is closed", "the device … is closed"]


def pattern(shown: str) -> re.Pattern[str]:
    """A message as the page shows it: … stands for anything."""
    return re.compile(".*".join(re.escape(part) for part in shown.split("…")), re.DOTALL)


@pytest.fixture
def world(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Iterator[World]:
    world = World(capsys, tmp_path)
    with world.device:
        yield world


@pytest.mark.parametrize("shown", [each for each in messages() if each not in CLOSED])
def test_each_message_of_the_page_is_met(world: World, shown: str) -> None:
    (mishap,) = (code for part, code in MISHAPS.items() if part in shown)
    with pytest.raises(Exception, match=pattern(shown)):
        mishap(world)


def test_what_is_closed_says_so(world: World) -> None:
    assert set(CLOSED) <= set(messages())
    for shown, use in zip(CLOSED, closed_things(world), strict=True):
        with pytest.raises(Exception, match=pattern(shown)):
            use()


def test_no_mishap_is_left_over() -> None:
    page = "\n".join(messages())
    assert [part for part in MISHAPS if part not in page] == []


def test_every_row_says_what_to_do() -> None:
    for row in re.findall(r"^\| .* \|$", PAGE.read_text(), re.MULTILINE):
        assert all(cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]), row
