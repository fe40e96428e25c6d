"""Loadable code objects whose code is scheduled anew: taken apart, changed, and put together again.

The code moves to the end of the file, into a segment of its own; nothing else changes its place. What refers
to code is then set right: branches, the addresses that code computes from the program counter, symbols, the
entries of kernel descriptors, relocations. Where that cannot be done for sure, there is an error and no file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ...descriptor import KERNEL_DESCRIPTOR, RSRC1
from ...errors import LoadError
from ..builder.statements import Alignment, Item, Place, Statement
from ..builder.stream import Builder
from ..builder.values import Label
from ..code_object import CodeObject
from ..elf_structures import (
    ALLOCATE,
    DYNAMIC_ENTRY,
    HEADER,
    PROGRAM,
    RELA,
    SECTION,
    SYMBOL,
    SectionType,
    SegmentType,
)
from ..instruction import Instruction
from ..listing import instructions_of, kernel_descriptors, wave_sizes
from ..operands import Operand
from ..section_view import ElfView, SectionView, read_view
from .conversion import items_from
from .effects import statement_effects
from .items import ScheduleError

__all__ = ["schedule_object"]

_SHARED: Final = 3
_PAGE: Final = 0x1000
_KERNEL_ALIGNMENT: Final = 256
_MOST_ADDRESS: Final = 40
_RELATIVE64: Final = 13
#: Entries of the dynamic section that are addresses of code.
_CODE_TAGS: Final = frozenset({12, 13})
_EXECUTE: Final = 1
_REACH: Final = 8
#: What adds the two halves of a distance to the program counter.
_ADDITIONS: Final = ("s_add_u32", "s_addc_u32")
_DEBUG: Final = ".debug_"


@dataclass(slots=True)
class _Address:
    """An address that code computes: the reader of the program counter and the additions behind it."""

    base: Statement
    low: Statement
    high: Statement
    #: an address outside of the code, or the offset of a place in it
    outside: int = 0
    inside: int | None = None


def _constant(operand: Operand) -> int:
    return operand.value if operand.kind == "literal" else operand.integer & 0xFFFFFFFF


def _addend(instruction: Instruction, register: int, name: str) -> int | None:
    """What an instruction adds to a register in place, or None if it does something else."""
    if instruction.name != name:
        return None
    first, second = instruction.operands["ssrc0"], instruction.operands["ssrc1"]
    if first.kind in ("const", "literal"):
        first, second = second, first
    is_own = instruction.operands["sdst"].index == first.index == register and first.kind == "sgpr"
    return _constant(second) if is_own and second.kind in ("const", "literal") else None


def _address(items: list[Item], index: int, end: int) -> _Address:
    """Find what is made of the program counter that an item reads; ``end`` is the address behind it."""
    base = items[index]
    assert isinstance(base, Statement)
    register = base.instruction.operands["sdst"].index
    found: list[tuple[Statement, int]] = []
    for item in items[index + 1 : index + 1 + _REACH]:
        if not isinstance(item, Statement) or len(found) == 2:
            break
        added = _addend(item.instruction, register + len(found), _ADDITIONS[len(found)])
        if added is not None:
            found.append((item, added))
        elif not statement_effects(item).writes.isdisjoint((register, register + 1)):
            break
    if len(found) != 2:
        raise ScheduleError(
            f"{base.instruction} at {end - 4:#x}: what the code does with the program counter is no"
            " address in a form that is known, and cannot be set right when code moves"
        )
    (low, low_value), (high, high_value) = found
    return _Address(base, low, high, end + (high_value << 32 | low_value) & (1 << 64) - 1)


class _Object:
    """One file in the making."""

    def __init__(self, data: bytes) -> None:
        # what no loader takes is refused at once
        CodeObject.read(data)
        self.data = bytearray(data)
        self.view: ElfView = read_view(data)
        if self.view.type != _SHARED:
            raise LoadError("this is no loadable code object: link it first, then schedule it")
        self.header = HEADER.unpack(data)
        code = [number for number, section in enumerate(self.view.sections) if section.code and section.data]
        if len(code) != 1:
            raise ScheduleError(f"a code object has one section of code; this one has {len(code)}")
        self.number = code[0]
        self.code: SectionView = self.view.sections[self.number]
        self.sizes = wave_sizes(self.view)
        self.descriptors = kernel_descriptors(self.view)
        self._check_order()
        self.labels: dict[int, Label] = {}
        self.addresses: list[_Address] = []
        #: by identity; with the items, so that no others get the identity of one of them
        self.address_of: dict[int, tuple[Item, int]] = {}
        self.kernels = frozenset[str]()
        self.symbols = self._symbol_tables()

    # --- reading ------------------------------------------------------------------------------------------
    def _check_order(self) -> None:
        for name, (_, data) in self.descriptors.items():
            word = KERNEL_DESCRIPTOR.unpack(data)["compute_pgm_rsrc1"]
            if not RSRC1.get(word, "mem_ordered"):
                raise ScheduleError(
                    f"kernel {name} runs with MEM_ORDERED off, so that its loads end in no order: schedule"
                    " its text instead"
                )

    def _row(self, number: int) -> dict[str, int]:
        return SECTION.unpack(self.data, self.header["e_shoff"] + SECTION.size * number)

    def _offset_in_code(self, address: int, is_end: bool = False) -> int | None:
        """Offset of an address in the code; where code ends, other data may begin."""
        offset = address - self.code.address
        return offset if 0 <= offset < len(self.code.data) + is_end else None

    def _symbol_tables(self) -> list[int]:
        """Places in the file of all symbols that lie in the code."""
        found: list[int] = []
        for number, section in enumerate(self.view.sections):
            if section.kind not in (SectionType.SYMTAB, SectionType.DYNSYM):
                continue
            start = self._row(number)["sh_offset"]
            for place in range(start, start + len(section.data) // SYMBOL.size * SYMBOL.size, SYMBOL.size):
                if SYMBOL.unpack(self.data, place)["st_shndx"] == self.number:
                    found.append(place)
        return found

    def _entries(self) -> dict[str, int]:
        """Offset of each kernel's first instruction."""
        entries: dict[str, int] = {}
        for name, (address, data) in self.descriptors.items():
            distance = KERNEL_DESCRIPTOR.unpack(data)["kernel_code_entry_byte_offset"]
            offset = self._offset_in_code(address + distance)
            if offset is None:
                raise ScheduleError(f"kernel {name} begins outside of the code")
            entries[name] = offset
        return entries

    def _relocations(self) -> list[int]:
        """Places in the file of the relocations that are applied when the object is loaded."""
        found: list[int] = []
        for number, section in enumerate(self.view.sections):
            if section.kind == SectionType.RELA and section.flags & ALLOCATE:
                start = self._row(number)["sh_offset"]
                found += range(start, start + len(section.data) // RELA.size * RELA.size, RELA.size)
        return found

    def _named(self) -> set[int]:
        """Offsets that something outside of the code refers to."""
        wanted = set(self._entries().values())
        for place in self.symbols:
            entry = SYMBOL.unpack(self.data, place)
            for address in (entry["st_value"], entry["st_value"] + entry["st_size"]):
                offset = self._offset_in_code(address, is_end=True)
                if offset is None:
                    raise ScheduleError(f"a symbol of the code lies outside of it, at {address:#x}")
                wanted.add(offset)
        for place in self._relocations():
            entry = RELA.unpack(self.data, place)
            if self._offset_in_code(entry["r_offset"]) is not None:
                raise ScheduleError(
                    f"the code itself is relocated when it is loaded, at {entry['r_offset']:#x}"
                )
            offset = self._offset_in_code(entry["r_addend"])
            if entry["r_type"] == _RELATIVE64 and offset is not None:
                wanted.add(offset)
        for section in self.view.sections:
            if section.kind != SectionType.DYNAMIC:
                continue
            for at in range(0, len(section.data) - DYNAMIC_ENTRY.size + 1, DYNAMIC_ENTRY.size):
                entry = DYNAMIC_ENTRY.unpack(section.data, at)
                if entry["d_tag"] in _CODE_TAGS:
                    raise ScheduleError("the code object has code that runs when it is loaded")
        return wanted

    def items(self) -> list[Item]:
        """The code as items, with labels for all that is referred to."""
        code = [i for _, instructions in instructions_of(self.code, self.sizes) for i in instructions]
        entries = frozenset(self._entries().values())
        code = _without_padding(code, entries)
        offsets = self._named()
        targets = self._targets(code)
        offsets |= {offset for offset in targets.values() if offset is not None}
        starts = {i.offset for i in code} | {i.end for i in code}
        lost = offsets - starts
        if lost:
            raise ScheduleError(
                f"something refers to the middle of an instruction, at {min(lost):#x} of the code"
            )
        items = items_from(code, {offset: f".Lcode_{offset:x}" for offset in offsets})
        self.kernels = frozenset(f".Lcode_{offset:x}" for offset in entries)
        result: list[Item] = []
        for item in items:
            if isinstance(item, Place):
                offset = int(item.label.name.rpartition("_")[2], 16)
                self.labels[offset] = item.label
                if offset in entries:
                    result.append(Alignment(_KERNEL_ALIGNMENT))
            result.append(item)
        self._find_addresses(result, code)
        return result

    def _targets(self, code: list[Instruction]) -> dict[int, int | None]:
        """Addresses that the code computes of its own places: offset of the reader, offset of the place."""
        found: dict[int, int | None] = {}
        items = items_from(code)
        instructions = iter(code)
        for index, item in enumerate(items):
            if isinstance(item, Place):
                continue
            instruction = next(instructions)
            if isinstance(item, Statement) and "program_counter" in statement_effects(item).flags:
                made = _address(items, index, self.code.address + instruction.end)
                found[instruction.offset] = self._offset_in_code(made.outside)
        return found

    def _find_addresses(self, items: list[Item], code: list[Instruction]) -> None:
        instructions = iter(code)
        for index, item in enumerate(items):
            if isinstance(item, Place | Alignment):
                continue
            instruction = next(instructions)
            self.address_of[id(item)] = item, self.code.address + instruction.offset
            if isinstance(item, Statement) and "program_counter" in statement_effects(item).flags:
                made = _address(items, index, self.code.address + instruction.end)
                made.inside = self._offset_in_code(made.outside)
                self.addresses.append(made)

    def where(self, item: Item | None) -> str:
        """Function and address of an item of the file, or nothing."""
        if id(item) not in self.address_of:
            return ""
        _, address = self.address_of[id(item)]
        symbols = [symbol for symbol in self.code.symbols if symbol.address <= address]
        name = max(symbols, key=lambda symbol: symbol.address).name if symbols else self.code.name
        return f"{name}, at {address:#x}"

    # --- writing ------------------------------------------------------------------------------------------
    def finish(self, items: list[Item]) -> bytes:
        """Put the object together around its new code."""
        builder = Builder()
        builder.extend(items)
        code, offsets = builder.layout()
        text = bytearray(code)
        programs = self._programs()
        last = max(row["p_vaddr"] + row["p_memsz"] for row in programs if row["p_type"] == SegmentType.LOAD)
        address = -(-last // _PAGE) * _PAGE
        if address >> _MOST_ADDRESS:
            raise ScheduleError(f"the segments of the code object end at {last:#x}")
        self._set_addresses(text, address, {id(i): o for i, o in zip(items, offsets, strict=True)})
        self._set_symbols(address)
        self._set_descriptors(address)
        self._set_relocations(address)
        self._drop_debug_sections()
        self.data += bytes(-len(self.data) % _PAGE)
        place = len(self.data)
        self.data += text
        self._set_segment(programs, address, place, len(text))
        row = self._row(self.number) | {"sh_addr": address, "sh_offset": place, "sh_size": len(text)}
        self._write_row(self.number, row)
        return bytes(self.data)

    def _write_row(self, number: int, row: dict[str, int]) -> None:
        start = self.header["e_shoff"] + SECTION.size * number
        self.data[start : start + SECTION.size] = SECTION.pack(**row)

    def _programs(self) -> list[dict[str, int]]:
        start = self.header["e_phoff"]
        return [PROGRAM.unpack(self.data, start + PROGRAM.size * n) for n in range(self.header["e_phnum"])]

    def _new(self, offset: int) -> int:
        """New offset of a place that has a label."""
        made = self.labels[offset].offset
        assert made is not None
        return made

    def _set_addresses(self, text: bytearray, base: int, places: dict[int, int]) -> None:
        for made in self.addresses:
            try:
                end, low, high = (places[id(i)] for i in (made.base, made.low, made.high))
            except KeyError:
                raise ScheduleError(
                    f"{made.base.instruction} or what belongs to it is not in the scheduled code as it was"
                ) from None
            target = made.outside if made.inside is None else base + self._new(made.inside)
            distance = (target - (base + end + made.base.instruction.size)) & (1 << 64) - 1
            for place, statement, value in (
                (low, made.low, distance & 0xFFFFFFFF),
                (high, made.high, distance >> 32),
            ):
                if len(statement.data) > 4:
                    text[place + 4 : place + 8] = value.to_bytes(4, "little")
                elif value != _fixed(statement):
                    raise ScheduleError(f"the new distance does not fit {statement.instruction}")

    def _set_symbols(self, base: int) -> None:
        for place in self.symbols:
            entry = SYMBOL.unpack(self.data, place)
            start = entry["st_value"] - self.code.address
            first, last = self._new(start), self._new(start + entry["st_size"])
            entry |= {"st_value": base + first, "st_size": last - first}
            self.data[place : place + SYMBOL.size] = SYMBOL.pack(**entry)

    def _set_descriptors(self, base: int) -> None:
        for name, offset in self._entries().items():
            address = self.descriptors[name][0]
            place = self._file_offset(address)
            distance = base + self._new(offset) - address
            KERNEL_DESCRIPTOR.write(self.data, "kernel_code_entry_byte_offset", distance, place)

    def _file_offset(self, address: int) -> int:
        for number, section in enumerate(self.view.sections):
            if section.data and section.address <= address < section.address + len(section.data):
                return self._row(number)["sh_offset"] + address - section.address
        raise ScheduleError(f"nothing of the file lies at {address:#x}")

    def _set_relocations(self, base: int) -> None:
        for place in self._relocations():
            entry = RELA.unpack(self.data, place)
            offset = self._offset_in_code(entry["r_addend"])
            if entry["r_type"] == _RELATIVE64 and offset is not None:
                entry["r_addend"] = base + self._new(offset)
                self.data[place : place + RELA.size] = RELA.pack(**entry)

    def _drop_debug_sections(self) -> None:
        """Line tables and the like speak of places that are no more."""
        for number, section in enumerate(self.view.sections):
            if section.name.startswith(_DEBUG):
                self._write_row(number, dict.fromkeys(self._row(number), 0))

    def _set_segment(self, programs: list[dict[str, int]], address: int, place: int, size: int) -> None:
        """Point the code's segment at its new place, and put it behind the others: they are in order."""
        loads = [row for row in programs if row["p_type"] == SegmentType.LOAD]
        own = [row for row in loads if row["p_flags"] & _EXECUTE]
        start, end = self.code.address, self.code.address + len(self.code.data)
        if len(own) != 1 or own[0]["p_vaddr"] != start or own[0]["p_memsz"] != end - start:
            raise ScheduleError("the code does not have a segment of its own")
        own[0] |= {
            "p_offset": place, "p_vaddr": address, "p_paddr": address, "p_filesz": size, "p_memsz": size,
            "p_align": _PAGE,
        }  # fmt: skip
        ordered = iter([row for row in loads if row is not own[0]] + own)
        for number, row in enumerate(programs):
            made = next(ordered) if row["p_type"] == SegmentType.LOAD else row
            at = self.header["e_phoff"] + PROGRAM.size * number
            self.data[at : at + PROGRAM.size] = PROGRAM.pack(**made)


def _fixed(statement: Statement) -> int:
    """The constant in an addition that has no literal."""
    operands = statement.instruction.operands
    return next(_constant(operands[key]) for key in ("ssrc1", "ssrc0") if operands[key].kind == "const")


def _without_padding(code: list[Instruction], entries: frozenset[int]) -> list[Instruction]:
    """Leave the NOPs out that only bring kernels to their alignment."""
    result: list[Instruction] = []
    for instruction in code:
        if instruction.offset in entries:
            kept = len(result)
            while kept and result[kept - 1].format == "SOPP" and result[kept - 1].info.issue == "nop":
                kept -= 1
            if kept and _never_goes_on(result[kept - 1]):
                del result[kept:]
        result.append(instruction)
    return result


def _never_goes_on(instruction: Instruction) -> bool:
    if instruction.format not in ("SOPP", "SOP1"):
        return False
    info = instruction.info
    return info.issue == "end" or (info.issue == "branch" and info.flags.isdisjoint(("conditional", "call")))


def schedule_object(
    data: bytes, change: Callable[[list[Item], frozenset[str]], list[Item]], filename: str = ""
) -> bytes:
    """Apply a pass, or several, to all code of a loadable code object.

    Parameters
    ----------
    data : bytes
        The file.
    change : callable
        Takes the items of all functions in their order, and the labels at which kernels begin; returns new
        items.
    filename : str
        Name of the file, for error messages.

    Returns
    -------
    bytes
        A code object that does the same. Debug sections are left out: they say where each line's code is,
        and it is elsewhere now. A text keeps them (:func:`schedule_text`).

    Raises
    ------
    LoadError
        If it is no loadable code object.
    ScheduleError
        If something refers to the code in a way that is not known, or a pass refuses the code.

    Examples
    --------
    >>> from barewave.isa.builder import Kernel
    >>> with Kernel("k") as k:
    ...     _ = k.s_endpgm()
    >>> from barewave.isa import CodeObject
    >>> CodeObject.read(schedule_object(k.code_object(), lambda items, kernels: items)).kernel("k").name
    'k'
    """
    made: _Object | None = None
    try:
        made = _Object(bytes(data))
        result = made.finish(change(made.items(), made.kernels))
    except ScheduleError as error:
        raise error.within(filename, "" if made is None else made.where(error.item)) from None
    try:
        CodeObject.read(result)
    except LoadError as error:
        # loaders go by segments, and what was changed here was found by sections
        message = f"sections and segments of the file contradict each other: {error}"
        raise ScheduleError(message).within(filename) from None
    return result
