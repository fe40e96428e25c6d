"""The shader engine: kernels become code of this CPU, a wave's lanes become vectors."""

__all__: list[str] = []
