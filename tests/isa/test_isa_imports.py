import subprocess
import sys

import pytest

from barewave import isa

PRINT_MODULES = "; import sys; print(*(name for name in sys.modules if name.startswith('barewave.')))"


def modules_after(statement: str) -> set[str]:
    program = f"from barewave import isa; {statement}" + PRINT_MODULES
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    return {name.removeprefix("barewave.isa.") for name in done.stdout.split()}


def test_the_layer_loads_neither_assembler_nor_disassembler_nor_elf_reader():
    loaded = modules_after("isa.Instruction")
    assert "instruction" in loaded
    assert not loaded & {"rdna3_assembler", "rdna3_disassembler", "code_object", "elf_reader"}


def test_a_code_object_is_read_without_the_assembler():
    loaded = modules_after("isa.CodeObject")
    assert "elf_reader" in loaded
    assert not loaded & {"rdna3_assembler", "statement"}


@pytest.mark.parametrize("name", isa.__all__)
def test_every_name_is_there_and_listed(name: str):
    assert getattr(isa, name) is getattr(isa, name)
    assert name in dir(isa)


def test_a_name_that_does_not_exist_is_an_attribute_error():
    with pytest.raises(AttributeError, match=r"barewave\.isa.*no_such_name"):
        _ = isa.no_such_name
