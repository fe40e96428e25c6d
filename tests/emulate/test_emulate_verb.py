"""``barewave emulate``: options, exit status, what it writes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from barewave.kfd.ioctl import IOCTLS

TIMEOUT = 60.0
VERB = [sys.executable, "-m", "barewave", "emulate"]


def emulate(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*VERB, *map(str, words)],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("script", "status"), [("exit 0", 0), ("exit 7", 7), ("kill -9 $$", 137), ("kill -15 $$", 143)]
)
def test_the_programs_exit_status_is_passed_on(script: str, status: int) -> None:
    done = emulate("--", "sh", "-c", script)
    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")


@pytest.mark.usefixtures("library")
def test_what_cannot_be_started_has_the_shells_status() -> None:
    assert emulate("--", "no-such-program").returncode == 127
    assert emulate("--", "/etc").returncode == 126


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--card", "2", "--", "true"], "no option --card; did you mean --cards?"),
        (["--frobnicate", "--", "true"], "options: --help --cards"),
        ([], "no COMMAND"),
        (["--cards", "17", "--", "true"], "1 to 16"),
        (["--cards", "0", "--", "true"], "1 to 16"),
    ],
)
def test_wrong_options(words: list[str], message: str) -> None:
    done = emulate(*words)
    assert done.returncode == 2
    assert message in done.stderr


def test_summary_and_record(program: Path, tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    done = emulate("--json", "--verbose", "--cards", "2", "--record", record, "--", program, "work", "1")
    assert done.returncode == 0, done.stderr
    first, last = done.stdout.splitlines()
    summary = json.loads(last)
    assert first == "ok"
    assert (summary["exit"], summary["clients"], summary["findings"]) == (0, 1, [])
    assert summary["ioctls_by_name"]["CREATE_QUEUE"] == 2
    assert summary["errors"] == {"KFD 0x7f Inappropriate ioctl for device": 1}
    assert "has connected" in done.stderr
    lines = [json.loads(line) for line in record.read_text().splitlines()]
    assert len(lines) == summary["ioctls"]
    queue = next(line for line in lines if line["ioctl"] == "CREATE_QUEUE")
    structure = IOCTLS["CREATE_QUEUE"].structure
    size = queue["request"] >> 16 & 0x3FFF
    data = bytes.fromhex(queue["out"])
    assert len(data) == size
    assert queue["errno"] == 0
    assert structure.read(data, "ring_size") == 4096
    assert structure.read(data, "doorbell_offset") >> 62 == 3
    assert structure.read(bytes.fromhex(queue["in"]), "doorbell_offset") == 0


def test_findings_of_the_checked_mode(program: Path) -> None:
    """The program's kernel starts with fewer scalar registers than gfx1100 fills for sure."""
    done = emulate("--checked", "--json", "--", program, "work", "1")
    assert done.returncode == 0, done.stderr
    (finding,) = json.loads(done.stdout.splitlines()[-1])["findings"]
    assert finding["name"] == "UserSGPRInit16"
    assert "note: UserSGPRInit16" in done.stderr


@pytest.mark.usefixtures("library")
def test_without_a_compiler_it_says_so(tmp_path: Path) -> None:
    done = emulate("--", "true", PATH=str(tmp_path), XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert done.returncode == 1
    assert "no C compiler" in done.stderr
    assert "apt install gcc" in done.stderr


@pytest.mark.usefixtures("library")
def test_the_library_is_built_once_and_kept_private(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert emulate("--", "true", XDG_CACHE_HOME=str(cache)).returncode == 0
    (built,) = (cache / "barewave").glob("preload-*.so")
    assert built.stat().st_mode & 0o777 == 0o700
    when = built.stat().st_mtime_ns
    assert emulate("--", "true", XDG_CACHE_HOME=str(cache)).returncode == 0
    assert built.stat().st_mtime_ns == when
    built.unlink()
    built.symlink_to("/bin/true")  # a link that somebody put there is not followed
    assert emulate("--", "true", XDG_CACHE_HOME=str(cache)).returncode == 0
    assert not built.is_symlink()


def test_interrupts_go_in_three_steps(library: Path) -> None:
    """A program that ignores Ctrl-C and SIGTERM is killed by the third."""
    script = "trap '' INT TERM; echo ready; while :; do sleep 0.05; done"
    child = subprocess.Popen(
        [*VERB, "--verbose", "--", "sh", "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # no terminal sends the signal to both
    )
    assert child.stdout is not None
    assert child.stderr is not None
    with child.stdout, child.stderr:
        assert child.stdout.readline() == b"ready\n"
        for _ in range(3):
            assert child.poll() is None
            time.sleep(0.3)
            child.send_signal(signal.SIGINT)
        assert child.wait(TIMEOUT) == 128 + signal.SIGKILL
