"""Statically scheduled kernels, each with its numpy reference. None is here yet; see CHANGELOG.md."""

__all__: list[str] = []
