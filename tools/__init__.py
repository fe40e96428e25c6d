"""The command line's verbs, one module each; :mod:`barewave.__main__` finds them."""

__all__: list[str] = []
