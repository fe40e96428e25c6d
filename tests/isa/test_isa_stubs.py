"""The builder's stubs say what the tables say."""

import ast
from pathlib import Path

from barewave.isa import builder
from barewave.isa.builder.generate_stubs import stub_text
from barewave.isa.tables import aliases, by_mnemonic

STUB = Path(builder.__file__).with_name("methods.pyi")


def methods(name: str) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(STUB.read_text())
    found = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    return {each.name: each for each in found.body if isinstance(each, ast.FunctionDef)}


def test_the_stubs_are_what_the_generator_writes():
    assert STUB.read_text() == stub_text(), "python -m barewave.isa.builder.generate_stubs"


def test_every_mnemonic_and_every_half_has_a_method():
    names = {name for name in by_mnemonic() if not name.startswith("v_dual_")}
    single = methods("InstructionMethods")
    assert names <= single.keys()
    assert set(aliases()) <= single.keys()
    assert {name for name in by_mnemonic() if name.startswith("v_dual_")} == methods("DualMethods").keys()
    k = builder.Builder()
    assert all(callable(getattr(k, name)) for name in list(single)[::7])


def test_operands_stand_in_their_order():
    found = methods("InstructionMethods")["v_fma_f32"]
    assert [each.arg for each in found.args.posonlyargs] == ["self", "vdst", "src0", "src1", "src2"]
    assert found.args.kwarg is not None
