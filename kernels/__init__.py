"""Statically scheduled kernels, each with its numpy reference; see :mod:`.built` for what one comes as."""

__all__: list[str] = []
