"""Damaged code objects are scheduled or refused in a few words; what comes out is an object that is read."""

import pytest
from mutated_objects import corpus

from barewave import BarewaveError
from barewave.isa import CodeObject
from barewave.isa.schedule import schedule
from barewave.isa.schedule.objects import schedule_object

MOST = 400
"""Characters of a refusal."""


@pytest.mark.corpus(size=6201, sample=40, part=500)
def test_damaged_objects_are_scheduled_or_refused(numbers: range) -> None:
    mutations = corpus()
    refusals: list[str] = []
    for number in numbers:
        mutation = mutations[number]
        try:
            made = schedule_object(
                mutation.data, lambda items, kernels: schedule(items, strip=True, kernels=kernels)
            )
        except BarewaveError as error:
            refusals.append(str(error).strip())
        else:
            assert CodeObject.read(made).kernels.keys() == CodeObject.read(mutation.data).kernels.keys()
    # damage of what nobody looks at stays, damage of the file's structure does not
    assert 0.2 * len(numbers) < len(refusals) < 0.9 * len(numbers)
    assert all(0 < len(refusal) <= MOST for refusal in refusals)
