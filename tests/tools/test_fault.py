"""The fault decoder: lines that real machines logged, registers, records, errnos; and text that is none."""

from __future__ import annotations

import io
import json
import os
import random
from pathlib import Path
from typing import Any

import pytest

from barewave.__main__ import main
from barewave.errors import GPUFault, QueueError
from barewave.kfd import ioctl
from barewave.kfd.fault_status import CLIENTS, PageFaultStatus
from barewave.kfd.kernel_log import Diagnosis, read_log
from barewave.tools.fault import decode

# As published by people who ran an RX 7900 XTX; the lines behind the status are the kernel's own decoding.
SDMA_FAULT = """\
[  111.406216] amdgpu 0000:83:00.0: amdgpu: [gfxhub] page fault (src_id:0 ring:24 vmid:10 pasid:32769, \
for process rocm-bandwidth- pid 3286 thread rocm-bandwidth- pid 3286)
[  111.406237] amdgpu 0000:83:00.0: amdgpu:   in page starting at address 0x00007f0000000000 from client 10
[  111.406246] amdgpu 0000:83:00.0: amdgpu: GCVM_L2_PROTECTION_FAULT_STATUS:0x00A01A30
[  111.406253] amdgpu 0000:83:00.0: amdgpu:      Faulty UTCL2 client ID: SDMA0 (0xd)
[  111.406259] amdgpu 0000:83:00.0: amdgpu:      MORE_FAULTS: 0x0
[  111.406265] amdgpu 0000:83:00.0: amdgpu:      WALKER_ERROR: 0x0
[  111.406270] amdgpu 0000:83:00.0: amdgpu:      PERMISSION_FAULTS: 0x3
[  111.406275] amdgpu 0000:83:00.0: amdgpu:      MAPPING_ERROR: 0x0
[  111.406280] amdgpu 0000:83:00.0: amdgpu:      RW: 0x0
"""
HANG = """\
May 26 18:09:55 fedora kernel: [drm:mes_v11_0_submit_pkt_and_poll_completion.constprop.0 [amdgpu]] *ERROR* \
MES failed to response msg=3
May 26 18:09:55 fedora kernel: amdgpu 0000:03:00.0: amdgpu: failed to remove hardware queue from MES, \
doorbell=0x1006
May 26 18:09:55 fedora kernel: amdgpu 0000:03:00.0: amdgpu: MES might be in unrecoverable state, issue a \
GPU reset
May 26 18:09:55 fedora kernel: amdgpu 0000:03:00.0: amdgpu: Failed to evict queue 5
May 26 18:09:55 fedora kernel: amdgpu 0000:03:00.0: amdgpu: GPU reset begin!
May 26 18:09:57 fedora kernel: amdgpu 0000:03:00.0: amdgpu: IP block:gfx_v11_0 is hung!
"""


def one(text: str) -> Diagnosis:
    [found] = decode(text)
    return found


def test_the_lines_of_one_page_fault_are_one_finding_and_agree_with_the_kernels_decoding() -> None:
    fault = one(SDMA_FAULT)
    assert fault.kind == "page-fault"
    assert fault.lines == [1, 2, 3]
    expected = {"client": "SDMA0", "access": "read", "vmid": 10, "missing": ["valid", "read"], "pid": 3286}
    assert {name: fault.facts[name] for name in expected} == expected
    assert fault.facts["address"] == "0x7f0000000000"
    assert (fault.facts["walker_error"], fault.facts["mapping_error"]) == (0, False)
    assert "copy" in fault.cause


def test_the_register_is_decoded_as_the_kernel_does() -> None:
    # 0x00040B53 was logged as CPC, more faults, walker 1, permissions 5, a mapping error, RW 1
    status = PageFaultStatus.decode(0x00040B53)
    assert (status.client, status.access, status.vmid) == ("CPC", "write", 0)
    assert (status.missing, status.walker_error) == (("valid", "write"), 1)
    assert (status.mapping_error, status.more_faults) == (True, True)
    # the kernel's documentation: TCP (0x8), permissions 3, RW 0
    status = PageFaultStatus.decode(0x00301030)
    assert (status.client, status.access, status.vmid, status.missing) == (
        "TCP",
        "read",
        3,
        ("valid", "read"),
    )


def test_a_fault_in_vmid_0_is_the_drivers_own() -> None:
    assert "driver" in one("status 0x00040B53").cause


def test_two_faults_are_kept_apart() -> None:
    faults = decode(SDMA_FAULT + SDMA_FAULT.replace("0x00A01A30", "0x00A41040"))
    assert [fault.facts["client"] for fault in faults] == ["SDMA0", "TCP"]
    assert "reading only" in faults[1].cause


def test_newer_kernels_name_the_process_in_a_line_of_its_own() -> None:
    lines = SDMA_FAULT.replace(", for process rocm-bandwidth- pid 3286 thread rocm-bandwidth- pid 3286", "")
    first, rest = lines.split("\n", 1)
    fault = one(f"{first}\namdgpu:  Process python3 pid 77 thread python3 pid 77\n{rest}")
    assert (fault.facts["process"], fault.facts["pid"]) == ("python3", 77)


def test_a_hang_reads_as_a_story() -> None:
    found = decode(HANG)
    assert [diagnosis.kind for diagnosis in found] == ["mes", "mes", "mes", "queue", "reset", "reset"]
    assert "REMOVE_QUEUE" in found[0].what
    assert all(diagnosis.what and diagnosis.cause and diagnosis.next for diagnosis in found)


@pytest.mark.parametrize(
    ("line", "kind", "word"),
    [
        ("amdgpu: MES failed to respond to msg=REMOVE_QUEUE", "mes", "REMOVE_QUEUE"),
        ("amdgpu: MES(0) failed to respond to msg=ADD_QUEUE", "mes", "ADD_QUEUE"),
        ("amdgpu: Pasid 0x800d DQM create queue type 0 failed. ret -110", "queue", "ETIMEDOUT"),
        ("*ERROR* ring sdma0 timeout, signaled seq=16060, emitted seq=16062", "ring-timeout", "sdma0"),
        ("*ERROR* ring gfx_0.0.0 timeout, but soft recovered", "ring-timeout", "recovered"),
        ("amdgpu: GPU reset succeeded, trying to resume", "reset", "succeeded"),
        ("amdgpu: GPU reset(4) succeeded!", "reset", "succeeded"),
        ("amdgpu: GPU reset end with ret = -110", "reset", "failed"),
        ("amdgpu: GPU reset begin!. Source:  3", "reset", "began"),
        ("[drm] VRAM is lost due to GPU reset!", "reset", "memory"),
        ("amdgpu: device lost from bus!", "lost", "bus"),
        ("amdgpu: PCIE atomic ops is not supported", "atomics", "atomics"),
        ("amdgpu: ERROR: GPU over temperature range(SW CTF) detected!", "thermal", "hot"),
        ("amdgpu: SMU: I'm not done with your previous command: SMN_C2PMSG_66:0x00000006", "smu", "SMU"),
        (
            "[drm:amdgpu_cs_ioctl [amdgpu]] *ERROR* Not enough memory for command submission!",
            "memory",
            "full",
        ),
        ("kfd kfd: amdgpu: Freeing queue vital buffer 0x7f1234, queue evicted", "queue", "0x7f1234"),
        (
            "Memory access fault by GPU node-1 (Agent handle: 0x55) on address 0x7f12345000. "
            "Reason: Page not present or supervisor privilege.",
            "page-fault",
            "0x7f12345000",
        ),
        ("HW Exception by GPU node-1 (Agent handle: 0x1) reason :GPU Hang", "reset", "GPU Hang"),
    ],
)
def test_each_line_that_a_machine_may_log_is_known(line: str, kind: str, word: str) -> None:
    found = one(line)
    assert found.kind == kind
    assert word in found.what
    assert found.cause
    assert found.next


def test_exceptions_of_a_queue_by_mask_name_and_inactive_bits() -> None:
    illegal = "illegal instruction"
    for text in ("mask 0x8", "EC_QUEUE_WAVE_ILLEGAL_INSTRUCTION", "inactive 0x40000000"):
        found = one(text)
        assert illegal in found.cause
        assert "barewave objinfo" in found.next


def test_what_our_own_errors_say_is_understood() -> None:
    error = QueueError("stream 1 stopped: a wave executed s_trap (QUEUE_WAVE_TRAP)", 2)
    assert one(str(error)).kind == "queue"
    assert GPUFault  # its message holds words already: nothing to decode


def test_a_memory_exception_as_json_and_as_bytes() -> None:
    members = {"NotPresent": 1, "ReadOnly": 1, "NoExecute": 0, "va": 0x7F0000123000, "gpu_id": 36421}
    for text in (json.dumps(members), bytes(ioctl.MEMORY_EXCEPTION_DATA.pack(**members)).hex()):
        found = one(text)
        assert found.facts["address"] == "0x7f0000123000"
        assert found.what.endswith("nothing is mapped")
    assert "null pointer" in one('{"va": "0x1000", "NotPresent": 1}').cause


def test_an_errno_is_explained_for_its_call() -> None:
    assert "127 queues" in one("CREATE_QUEUE: ENOSPC").cause
    assert "render and video" in one("open EACCES").cause
    assert "usermod" in one("open EACCES").next
    assert one("CREATE_QUEUE returned -22").facts["errno"] == "EINVAL"
    assert "dmesg" in one("ENOENT").next  # nothing is known of it alone


def test_text_without_meaning_is_a_failure_with_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fault", "the", "weather", "is", "fine"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1


def test_text_comes_from_a_file_from_stdin_or_from_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text(SDMA_FAULT)
    assert main(["fault", "--file", str(tmp_path / "log")]) == 0
    from_file = capsys.readouterr().out
    stdin = io.TextIOWrapper(io.BytesIO(SDMA_FAULT.encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["fault"]) == 0
    assert capsys.readouterr().out == from_file
    assert max(map(len, from_file.splitlines())) < 80
    assert main(["fault", "--json", *SDMA_FAULT.split()]) == 0
    facts: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert facts["found"][0]["facts"]["client"] == "SDMA0"


def test_a_missing_file_and_two_sources_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fault", "--file", os.devnull + "/no"]) == 1
    assert main(["fault", "--file", os.devnull, "text"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_every_client_number_has_a_text_and_no_status_breaks_the_decoder() -> None:
    random_numbers = random.Random(5)
    for _ in range(2000):
        status = PageFaultStatus.decode(random_numbers.getrandbits(32))
        assert status.client in CLIENTS or status.client.startswith("client ")
        assert status.reason


def test_hostile_text_is_read_in_time_and_without_harm() -> None:
    long = "page fault (src_id:0 ring:" + "9" * 100_000
    assert decode(long) == []
    assert len(read_log(["MES failed to response msg=3"] * 5000)) == 1000
    assert decode('{"va": [1], "NotPresent": 1}')[0].kind == "page-fault"
    assert decode('{"va": "zz", "NotPresent": 1}')[0].kind == "page-fault"
    assert decode("{" * 50_000) == []
    assert decode("\x00\ufffd \x1b[31m") == []
