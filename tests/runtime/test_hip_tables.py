"""Names, parameters and values of ``barewave.hip`` are hip-python's, and the HIP headers'."""

import importlib.util
import inspect
import json
from enum import IntEnum
from pathlib import Path

import pytest

from barewave import hip
from barewave.runtime.hip import enums, structures, surface

DATA = Path(__file__).resolve().parents[1] / "data" / "hip"
HEADERS = json.loads((DATA / "enums_5_2.json").read_text())
LAYOUTS = json.loads((DATA / "structures.json").read_text())
BUILT = sorted(name for name in hip.__all__ if name in surface.FUNCTIONS)
MISSING = sorted(set(surface.FUNCTIONS) - set(BUILT))
# ROCm 6 and 7 number these anew, and what counts an enumeration's members has grown with it.
RENUMBERED = {"hipMemoryType", "hipGraphNodeType"}
COUNTS = {"hipFuncAttributeMax", "HIP_FUNC_ATTRIBUTE_MAX", "hipJitOptionNumOptions"}


def test_the_door_is_the_package():
    assert hip.__name__ == "barewave.runtime.hip"
    import barewave

    assert barewave.hip is hip


def test_every_function_of_hip_python_is_there():
    assert len(surface.FUNCTIONS) == 534
    assert len(BUILT) > 150
    for name in surface.FUNCTIONS:
        assert callable(getattr(hip, name)), name


@pytest.mark.parametrize("name", BUILT)
def test_parameters_are_those_of_hip_python(name):
    parameters = inspect.signature(getattr(hip, name)).parameters
    assert " ".join(parameters) == surface.FUNCTIONS[name][0]
    assert all(each.default is inspect.Parameter.empty for each in parameters.values())


def test_what_is_not_built_says_so_with_a_tuple_of_the_right_length():
    assert MISSING
    for name in MISSING:
        parameters, size = surface.FUNCTIONS[name]
        result = getattr(hip, name)(*[0] * len(parameters.split()))
        assert result == (hip.hipError_t.hipErrorNotSupported, *(None,) * (size - 1)), name
        assert name in hip.last_message()
    assert hip.hipGetLastError() == (hip.hipError_t.hipErrorNotSupported,)


def test_what_is_not_built_takes_names_too_and_refuses_others():
    assert hip.hipMallocManaged(size=8, flags=1)[0] == hip.hipError_t.hipErrorNotSupported
    with pytest.raises(TypeError, match=r"hipMallocManaged\(\) takes size, flags"):
        hip.hipMallocManaged(8)
    with pytest.raises(TypeError, match="takes size, flags"):
        hip.hipMallocManaged(8, flag=1)
    with pytest.raises(AttributeError, match="no 'hipNoSuchCall'"):
        hip.hipNoSuchCall  # noqa: B018  (the attribute is what is tested)


def test_constants_are_there():
    for name, value in surface.CONSTANTS.items():
        assert getattr(hip, name) == value
    assert (hip.hipStreamNonBlocking, hip.hipEventDisableTiming, hip.HIP_IPC_HANDLE_SIZE) == (1, 2, 64)


def test_enumerations_have_the_values_of_the_headers():
    compared = 0
    for name, members in HEADERS.items():
        ours = getattr(enums, name, None)
        if ours is None or name in RENUMBERED:
            continue
        assert issubclass(ours, IntEnum)
        for member, value in members.items():
            if member in ours.__members__ and member not in COUNTS:
                assert ours[member] == value, f"{name}.{member}"
                compared += 1
    assert compared > 300


@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_structures_have_the_fields_and_bytes_of_hip_python(name):
    size, *fields = LAYOUTS[name]
    own = getattr(structures, name)
    assert own.PROPERTIES() == fields
    assert own.c_sizeof() == size == len(own().to_bytes())


def test_the_tables_are_what_hip_python_says_today(tmp_path, monkeypatch):
    bindings = pytest.importorskip("rocm.bindings.hip", reason="rocm-bindings-hip is not installed")
    spec = importlib.util.spec_from_file_location("make_tables", DATA / "make_tables.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.surface_text(bindings) == Path(surface.__file__).read_text()
    assert module.enums_text(bindings) == Path(enums.__file__).read_text()
