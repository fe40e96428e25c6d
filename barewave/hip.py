"""The door to :mod:`barewave.runtime.hip`: ``from barewave import hip`` is ``from hip import hip``."""

import sys

from .runtime import hip as _hip
from .runtime.hip import *  # noqa: F403  (for whoever reads types; at run time the line below says all)

__all__: list[str] = []

# The module itself, with its own __getattr__: what it does not have answers hipErrorNotSupported.
sys.modules[__name__] = _hip
