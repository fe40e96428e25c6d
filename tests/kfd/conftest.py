"""A driver on a recording host."""

from __future__ import annotations

import pytest
from kfd_fake_host import FakeHost

from barewave.kfd import GPU, KFD


@pytest.fixture
def host() -> FakeHost:
    return FakeHost()


@pytest.fixture
def kfd(host: FakeHost):
    with KFD(host) as handle:
        yield handle


@pytest.fixture
def gpu(kfd: KFD) -> GPU:
    return kfd.open_gpu()
