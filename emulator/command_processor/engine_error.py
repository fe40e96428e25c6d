"""What the engine raises."""

from __future__ import annotations

from ...errors import BarewaveError

__all__ = ["EngineError"]


class EngineError(BarewaveError):
    """The emulated card's engine could not do what was asked of it."""
