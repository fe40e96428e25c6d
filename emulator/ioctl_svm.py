"""Ioctls about shared virtual memory and SMI events."""

from __future__ import annotations

import errno
from typing import Final

from ..kfd.ioctl import SVM, SVM_ATTRIBUTE, SVMOp
from .arguments import Arguments
from .client_memory import PAGE, TASK_SIZE
from .ioctl_process import Handler
from .kernel_error import KernelError
from .process import Process
from .smi import SMIClient

__all__ = ["HANDLERS"]


def _svm(process: Process, args: Arguments) -> int:
    start, size, count = args["start_addr"], args["size"], args["nattr"]
    # The kernel knows how many bytes it copied; the attributes must be among them (kfd_ioctl_svm_validate).
    if SVM.size + count * SVM_ATTRIBUTE.size > args.copied:
        raise KernelError(errno.EINVAL, f"{count} attributes do not fit the request number's size")
    if start % PAGE or size % PAGE:
        raise KernelError(errno.EINVAL, f"SVM range {start:#x}+{size:#x} is not made of whole pages")
    if not start or not size:
        raise KernelError(errno.EINVAL, "SVM range without start or size")
    places = range(SVM.size, SVM.size + count * SVM_ATTRIBUTE.size, SVM_ATTRIBUTE.size)
    attributes = [
        (SVM_ATTRIBUTE.read(args.data, "type", at), SVM_ATTRIBUTE.read(args.data, "value", at))
        for at in places
    ]
    if args["op"] not in list(SVMOp):
        # svm_ioctl() forgets the sign here: the ioctl "succeeds" with the value of EINVAL.
        return errno.EINVAL
    if args["op"] == SVMOp.SET_ATTR:
        process.svm.check_attributes(attributes)
    if start + size > TASK_SIZE:
        raise KernelError(errno.EFAULT, f"SVM range {start:#x}+{size:#x} is outside of user space")
    if args["op"] == SVMOp.SET_ATTR:
        process.svm.set_attributes(start, start + size, attributes)
        return 0
    answers = process.svm.get_attributes(start, start + size, attributes)
    for at, (kind, value) in zip(places, answers, strict=True):
        SVM_ATTRIBUTE.write(args.data, "type", kind, at)
        SVM_ATTRIBUTE.write(args.data, "value", value, at)
    return 0


def _smi_events(process: Process, args: Arguments) -> int:
    device = process.device(args["gpuid"])
    client = SMIClient(process.pid, privileged=process.privileged)
    device.card.smi.add(client)
    process.smi_clients[client.fd] = (device.card, client)
    args.give("anon_fd", client.fd)
    return 0


HANDLERS: Final[dict[str, Handler]] = {"SVM": _svm, "SMI_EVENTS": _smi_events}
"""By the names of :data:`barewave.kfd.ioctl.IOCTLS`."""
