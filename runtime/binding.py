"""Binding a kernel to a stream: everything of its launches that does not change from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import CheckError, GPUTimeout
from ..kfd.packets import aql
from .hidden import hidden_bytes, hidden_values
from .kernarg import SEGMENT_BYTES, slot_bytes
from .launchers import BoundKernel

if TYPE_CHECKING:
    from ..kfd import AQLQueue
    from .kernel import Kernel
    from .launches import LaunchConfig
    from .stream import Stream

__all__ = ["bind_kernel"]


def bind_kernel(stream: Stream, queue: AQLQueue, kernel: Kernel, config: LaunchConfig) -> BoundKernel:
    """Load a kernel's program, give the queue the scratch that it needs, and make its packet.

    Raises
    ------
    CheckError
        Geometry or arguments that the kernel, or a launch, cannot have.
    LoadError
        The program cannot run on the card.
    GPUTimeout
        The queue did not drain, which growing its scratch needs.
    GPUFault, QueueError
        The queue is dead.
    """
    kernel.check(config)
    attributes = kernel.attributes
    slot = slot_bytes(attributes.kernarg)
    if slot > SEGMENT_BYTES:
        raise CheckError(
            f"{kernel.name} takes {attributes.kernarg} bytes of arguments, "
            f"a launch holds at most {SEGMENT_BYTES}"
        )
    device = stream.device
    with device.lock:
        program = kernel.program.load(device)
        stream.forget_code()
    private = attributes.scratch + (config.stack if kernel.image.uses_dynamic_stack else 0)
    try:
        if private:
            queue.ensure_scratch(private, attributes.wave_size, stream.timeout)
    except GPUTimeout as error:
        raise GPUTimeout(f"{stream.name}: scratch for {kernel.name} could not grow: {error}") from error
    except ValueError as error:
        raise CheckError(f"{kernel.name}: {error}") from error
    apertures = device.gpu.apertures
    values = hidden_values(
        config,
        queue=queue.address,
        private_base=apertures.scratch_base,
        shared_base=apertures.lds_base,
    )
    if kernel.services:
        values.update(stream.service_addresses(kernel))
    packet = aql.kernel_dispatch(
        workgroup=config.block_size,
        grid=config.work_items,
        kernel_object=program.address(kernel),
        kernarg_address=0,
        private_segment_size=private,
        group_segment_size=attributes.lds + config.lds,
        completion_signal=stream.progress,
        barrier=True,
    )
    hidden = hidden_bytes(kernel.name, kernel.hidden, values, kernel.packer.end, attributes.kernarg)
    return stream.bound_kernel(stream, kernel, config, program, bytes(packet), hidden, slot)
