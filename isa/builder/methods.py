"""The builder's methods, one per mnemonic. ``methods.pyi`` lists them for editors and type checkers."""

from __future__ import annotations

from typing import Any, cast

__all__ = ["DualMethods", "InstructionMethods"]


class InstructionMethods:
    """Has a method for each mnemonic of gfx1100, made when it is first used."""

    def __getattr__(self, name: str) -> Any:
        from .emitters import make_emitter

        return make_emitter(cast(Any, self), name)


class DualMethods:
    """Has a method for each half of a dual-issue pair."""

    def __getattr__(self, name: str) -> Any:
        from .emitters import make_half

        made = self.__dict__[name] = make_half(name)
        return made
