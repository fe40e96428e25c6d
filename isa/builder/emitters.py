"""Makes the methods of a builder: one function per mnemonic.

The assembler's slots are dictionaries from an operand's text to what it adds to the instruction, so that the
builder hands over texts, which its registers hold ready.
"""

from __future__ import annotations

import difflib
import linecache
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from types import FrameType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ...errors import AssemblyError
from ..dual_issue import DualHalf, dual_bytes, dual_half
from ..forms import SHORT
from ..modifiers import rank
from ..operand_parser import OperandError
from ..slots import BYTES, COUNTS
from ..statement import Encoded, encode_statement, templates_of
from ..tables import InstructionInfo, aliases, by_mnemonic, by_opcode
from .lookups import ImageKeywords, Keywords, Lookup, Plans, lookup_of
from .statements import STATEMENT_WAVE, Statement
from .syntax import DPP_KEYWORDS, DPP_RANK, fields_text, modifier_text
from .values import Label, operand_text

if TYPE_CHECKING:
    from .stream import Builder

__all__ = ["BuilderError", "Half", "Method", "emit_dual", "make_emitter", "make_half", "method_of", "refuse",
           "rows", "spellings"]  # fmt: skip

_NO_SYMBOLS: Final[Mapping[str, int]] = {}
_DUAL_WAVE: Final = 32
_SUFFIXES: Final = ("_e64_dpp", "_dpp", "_e64", "_e32")


class BuilderError(AssemblyError):
    """What the builder refused, with the Python file, line and column of the call.

    It is an :class:`~barewave.errors.AssemblyError`, whose ``filename`` is that of the Python source.
    """


def refuse(error: OperandError | str, frame: FrameType | None, hint: str = "") -> BuilderError:
    """Make the error for a call, which ``frame`` made."""
    message = error if isinstance(error, str) else error.message
    hint = hint if isinstance(error, str) else error.hint
    if frame is None:
        return BuilderError(1, 1, message, hint, filename="<python>")
    positions = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    file, line = frame.f_code.co_filename, frame.f_lineno
    return BuilderError(
        line,
        (positions[2] or 0) + 1,
        message,
        hint,
        filename=file,
        source=linecache.getline(file, line).rstrip(),
    )


@cache
def _halves() -> frozenset[str]:
    tables = by_opcode()
    return frozenset(info.name for form in ("VOPDX", "VOPDY") for info in tables[form].values())


@cache
def spellings() -> tuple[str, ...]:
    """All names that a builder has methods for."""
    found: set[str] = set()
    for name, infos in by_mnemonic().items():
        if name in _halves():
            continue
        found.add(name)
        found.update(info.mnemonic for info in infos)
        found.update(
            f"{name}_dpp" if info.format in SHORT else f"{name}_e64_dpp" for info in infos if info.dpp
        )
    return tuple(sorted(found | set(aliases())))


def rows(mnemonic: str) -> tuple[InstructionInfo, ...]:
    """Rows of the table that a spelling may mean; none for what is no spelling."""
    known = by_mnemonic()
    for suffix in ("", *_SUFFIXES):
        name = mnemonic.removesuffix(suffix) if suffix else mnemonic
        for candidate in (name, aliases().get(name, ""), aliases().get(mnemonic, "").removesuffix(suffix)):
            if candidate in known:
                return known[candidate]
    return ()


def _rows_of_method(name: str) -> tuple[InstructionInfo, ...]:
    found = rows(name)
    if found and found[0].name in _halves():
        raise AttributeError(
            f"{name} is half of a dual-issue pair: k.dual(half.{name}(…), half.…) emits the two together"
        )
    if not found:
        near = difflib.get_close_matches(name[:64], spellings(), 3, 0.6) if "_" in name else []
        raise AttributeError(
            f"the builder has no method {name}" + (f"; did you mean {', '.join(near)}?" if near else "")
        )
    return found


def _tail(mnemonic: str, form: str, modifiers: Mapping[str, Any]) -> str:
    """Text of the modifiers, in the order in which LLVM takes them."""
    if modifiers.get("mul") and modifiers.get("div"):
        raise OperandError("mul and div exclude each other", "mul=2, mul=4, div=2")
    words: list[tuple[int, str]] = []
    for name, value in modifiers.items():
        word = modifier_text(mnemonic, name, value)
        if word:
            words.append((DPP_RANK if name == "dpp" else rank(name, form), word))
    words.sort(key=itemgetter(0))
    return " ".join([word for _, word in words])


class Method:
    """What one mnemonic's method needs to know, at one wave size."""

    __slots__ = ("branches", "dpp", "export", "fields", "first", "form", "mnemonic", "plain", "wave_size")

    def __init__(self, mnemonic: str, infos: Sequence[InstructionInfo], wave_size: int) -> None:
        self.mnemonic = mnemonic
        self.wave_size = wave_size
        self.form = infos[0].format
        kinds = {spec.kind for info in infos for spec in info.operands}
        self.export = "target" in kinds
        self.branches = "label" in kinds
        #: Whether the instruction has an immediate whose fields may be given by name.
        self.fields = "simm16" in kinds
        plain, dpp = templates_of(mnemonic, wave_size)
        self.plain, self.dpp = Plans(plain), Plans(dpp)
        #: The template that most calls need, taken apart, with the number of its operands.
        self.first = self._first()

    def _first(self) -> tuple[int, int, tuple[Lookup, ...], dict[int, int], Keywords | ImageKeywords]:
        group = self.plain if self.plain.templates else self.dpp
        count = next(iter(group.templates))
        base, lookups, sizes, keywords = group[count][0]
        return count, base, lookups, sizes, keywords

    def encode_text(self, texts: Sequence[str], keywords: Mapping[str, Any]) -> Encoded:
        """Encode through the whole text, which knows what is wrong with it.

        Raises
        ------
        OperandError
            If it is refused.
        """
        tail = _tail(self.mnemonic, self.form, keywords)
        operands = ", ".join(texts)
        if self.export:
            # no comma follows an export's target
            operands = operands.replace(", ", " ", 1)
        line = " ".join(filter(None, (self.mnemonic, operands, tail)))
        encoded = encode_statement(line, _NO_SYMBOLS, self.wave_size)
        late = next((fixup for fixup in encoded.fixups if fixup.kind != "branch"), None)
        if late is not None:
            raise OperandError(f"{late.expression} is no register and has no value here")
        return encoded

    def encode(self, given: Sequence[Any], keywords: Mapping[str, Any]) -> bytes | None:
        """Bytes by any of the templates; None where a closer look is needed.

        Raises
        ------
        OperandError
            If something is no operand, or if keywords do not go together.
        """
        group = self.plain
        if keywords:
            immediate = fields_text(keywords) if self.fields else None
            if immediate is not None:
                given, keywords = (*given, immediate), {}
            elif not DPP_KEYWORDS.isdisjoint(keywords):
                group = self.dpp
        try:
            for base, lookups, sizes, words in group[len(given)]:
                total = base + words.total(keywords)
                for lookup, each in zip(lookups, given, strict=True):
                    total += lookup[operand_text(each) if each.__class__ is list else each]
                size = sizes.get(total >> COUNTS)
                if size is not None:
                    return (total & BYTES).to_bytes(size, "little")
        except TypeError:
            # what is neither list nor key says by itself what it is, or is refused
            pass
        return None

    def slow(
        self, builder: Builder, given: Sequence[Any], keywords: Mapping[str, Any]
    ) -> tuple[bytes, Label | None]:
        """Bytes through the whole text, and the label of a branch."""
        immediate = fields_text(keywords) if self.fields else None
        if immediate is not None:
            given, keywords = (*given, immediate), {}
        encoded = self.encode_text([*map(operand_text, given)], keywords)
        if encoded.target is not None:
            if encoded.target not in given:
                raise OperandError(f"{encoded.target} is no label", 'k.label(), k.forward_label(), or "name"')
            return encoded.data, builder.named_label(encoded.target)
        return encoded.data, next((each for each in given if isinstance(each, Label)), None)


@cache
def method_of(mnemonic: str, wave_size: int) -> Method:
    """Return what the methods of a mnemonic share.

    Raises
    ------
    AttributeError
        If gfx1100 has no such instruction.
    """
    return Method(mnemonic, _rows_of_method(mnemonic), wave_size)


def make_emitter(builder: Builder, mnemonic: str) -> Callable[..., Statement]:
    """Make a builder's method for a mnemonic, and keep it as the builder's attribute.

    Raises
    ------
    AttributeError
        If gfx1100 has no such instruction.
    """
    if mnemonic.startswith("__"):
        raise AttributeError(mnemonic)
    make = builder.__dict__.get("_emitter")
    if make is None:
        make = builder.__dict__["_emitter"] = _maker(builder)
    made: Callable[..., Statement] = make(mnemonic)
    return made


def _maker(builder: Builder) -> Callable[[str], Callable[..., Statement]]:
    """Return what makes the methods of a builder.

    Code calls hundreds of methods in turn, so that most of the time goes into memory which no cache holds:
    all methods share what is the builder's, and each has one tuple and its :class:`Method` for itself.
    """
    wave_size = builder.wave_size
    append = builder.body.append
    record = builder.record_lines
    plain_statement = wave_size == STATEMENT_WAVE and not record
    new = object.__new__
    get_frame = sys._getframe  # pyright: ignore[reportPrivateUsage]  # the one way to a caller's line

    def make(mnemonic: str) -> Callable[..., Statement]:
        try:
            method = method_of(mnemonic, wave_size)
        except OperandError as error:
            raise AttributeError(error.message) from None
        first = method.first

        def emit(*given: Any, **modifiers: Any) -> Statement:
            wanted, total, of, sizes, keywords = first
            data: bytes | None = None
            try:
                if len(given) == wanted:
                    try:
                        # written out: a loop over the operands takes as long as all else here
                        if wanted == 3:
                            a, b, c = given
                            of_a, of_b, of_c = of
                            total += of_a[a] + of_b[b] + of_c[c]
                        elif wanted == 2:
                            a, b = given
                            of_a, of_b = of
                            total += of_a[a] + of_b[b]
                        elif wanted == 4:
                            a, b, c, d = given
                            of_a, of_b, of_c, of_d = of
                            total += of_a[a] + of_b[b] + of_c[c] + of_d[d]
                        else:
                            for lookup, each in zip(of, given):  # noqa: B905 - there are as many
                                total += lookup[each]
                        if modifiers:
                            total += keywords.total(modifiers)
                        size = sizes.get(total >> COUNTS)
                        if size is not None:
                            data = (total & BYTES).to_bytes(size, "little")
                    except TypeError:
                        # a list, which is no key, is looked at below
                        pass
                target: Label | None = None
                if data is None:
                    data = method.encode(given, modifiers)
                if data is None:
                    data, target = method.slow(builder, given, modifiers)
                elif method.branches:
                    target = next((each for each in given if each.__class__ is Label), None)
            except OperandError as error:
                raise refuse(error, get_frame(1)) from None
            statement: Statement = new(Statement)
            statement.data = data
            if target is not None:
                statement.target = target
            if not plain_statement:
                statement.wave_size = wave_size
                if record:
                    frame = get_frame(1)
                    statement.source = frame.f_code.co_filename, frame.f_lineno
            append(statement)
            return statement

        emit.__name__ = emit.__qualname__ = mnemonic
        emit.__doc__ = f"Append {mnemonic}."
        builder.__dict__[mnemonic] = emit
        return emit

    return make


class Half(NamedTuple):
    """Half of a dual-issue pair, for :meth:`.stream.Builder.dual`."""

    mnemonic: str
    operands: tuple[Any, ...]


def make_half(mnemonic: str) -> Callable[..., Half]:
    """Make the function for one half of a dual-issue pair.

    Raises
    ------
    AttributeError
        If no dual-issue instruction has that name.
    """
    if mnemonic not in _halves():
        raise AttributeError(f"there is no dual-issue instruction {mnemonic}: {', '.join(sorted(_halves()))}")

    def half(*operands: Any) -> Half:
        return Half(mnemonic, operands)

    half.__name__ = half.__qualname__ = mnemonic
    half.__doc__ = f"Make a half of a dual-issue pair: {mnemonic}."
    return half


@cache
def _half_lookups(number: int, mnemonic: str) -> tuple[DualHalf, tuple[Lookup, ...]]:
    half = dual_half(number, mnemonic)
    return half, tuple(map(lookup_of, half.slots))


def emit_dual(first: Half, second: Half, wave_size: int) -> bytes:
    """Encode a dual-issue pair.

    Raises
    ------
    OperandError
        If the two may not be paired.
    """
    if first.__class__ is not Half or second.__class__ is not Half:
        raise OperandError("dual takes two halves", "k.dual(half.v_dual_…(…), half.v_dual_…(…))")
    if wave_size == _DUAL_WAVE:
        x, x_lookups = _half_lookups(0, first.mnemonic)
        y, y_lookups = _half_lookups(1, second.mnemonic)
        if len(first.operands) == len(x_lookups) and len(second.operands) == len(y_lookups):
            total = 0
            for lookup, each in zip(
                (*x_lookups, *y_lookups), (*first.operands, *second.operands), strict=True
            ):
                total += lookup[each if each.__hash__ else operand_text(each)]
            data = dual_bytes(x, y, total)
            if data is not None:
                return data
    lefts = [operand_text(each) for each in first.operands]
    rights = [operand_text(each) for each in second.operands]
    line = f"{first.mnemonic} {', '.join(lefts)} :: {second.mnemonic} {', '.join(rights)}"
    return encode_statement(line, _NO_SYMBOLS, wave_size).data
