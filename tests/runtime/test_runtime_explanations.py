"""Every explanation of the table can be reached, and says what to do next."""

from __future__ import annotations

import json

import pytest

from barewave import BarewaveError, GPUFault, KFDError, QueueError
from barewave.runtime.errors import EXPLANATIONS, explain, read_records


@pytest.mark.parametrize(
    ("error", "what"),
    [(GPUFault("boom.", 0x1000, "read-only", ("k",)), "fault"), (QueueError("boom", 4), "queue")],
)
@pytest.mark.parametrize("emulated", [True, False])
def test_faults_and_queue_errors_are_explained(error: BarewaveError, what: str, emulated: bool) -> None:
    explained = explain(error, emulated=emulated)
    assert type(explained) is type(error)
    assert str(explained) == f"boom. {EXPLANATIONS[what, emulated]}"
    assert (what == "fault") == ("new process" in str(explained))
    if isinstance(error, GPUFault) and isinstance(explained, GPUFault):
        assert (explained.address, explained.access, explained.kernels) == (0x1000, "read-only", ("k",))
    if isinstance(error, QueueError) and isinstance(explained, QueueError):
        assert explained.code == 4


def test_other_errors_stay_as_they_are() -> None:
    error = KFDError(12, "ALLOC_MEMORY_OF_GPU")
    assert explain(error, emulated=True) is error


def test_records_that_are_no_json_objects_are_left_out() -> None:
    lines = [b"{not json", b"[1]", json.dumps({"record": "x"}).encode(), b""]
    assert read_records(b"\n".join(lines)) == [{"record": "x"}]


def test_records_of_others_add_nothing() -> None:
    error = explain(
        QueueError("boom"), emulated=True, records=[{"pc": 4096, "reason": "secret"}, {"pc": "?"}]
    )
    assert "secret" not in str(error)
