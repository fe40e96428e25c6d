"""What the modifiers of a template add, by their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .expressions import ExpressionError
from .modifiers import CACHE_WORDS, Modifiers, rank, read_word
from .operand_parser import OperandError
from .slots import BAD

if TYPE_CHECKING:
    from .templates import Template

__all__ = ["Tail"]

_MOST_TEXTS = 1 << 13


class _Words(dict[str, tuple[int, int, str, int | tuple[int, ...]]]):
    """What single words add in one template: place in the order, what is added, name and value."""

    __slots__ = ("template",)

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.template = template

    def __missing__(self, word: str) -> tuple[int, int, str, int | tuple[int, ...]]:
        template = self.template
        form = template.info.format
        name, value = read_word(word, form)
        result = (rank(name, form), template.modifier(name, value), name, value)
        if len(self) < _MOST_TEXTS:
            self[word] = result
        return result


_WORDS: dict[object, _Words] = {}


class Tail(dict[str, int]):
    """What the modifiers of one template add, by their text."""

    __slots__ = ("image", "template", "words")

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.template = template
        self.image = template.info.format == "MIMG"
        self.words = _WORDS.setdefault(template.word_key(), _Words(template))

    def __missing__(self, text: str) -> int:
        try:
            value = self._sum(text)
        except (OperandError, ExpressionError):
            value = BAD
        if len(self) < _MOST_TEXTS:
            self[text] = value
        return value

    def _sum(self, text: str) -> int:
        """Add up words that stand in order, with one space between."""
        total = 0
        last = -1
        values: Modifiers = {}
        words = self.words
        for word in text.split(" ") if text else ():
            place, added, name, value = words[word]
            if place <= last and (place < last or name not in CACHE_WORDS or name in values):
                raise OperandError(f"{name} stands in the wrong place")
            last = place
            total += added
            values[name] = value
        return total - self.template.image(values) if self.image else total
