"""Streams whose launches are watched: by a profile, or by a recording.

Which kind of stream a device makes is decided when it opens, by the environment. Where nobody watches, a
stream is a :class:`Stream`, and neither of the two is even imported: watching costs nothing while it is off.
"""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError
from .launchers import BoundKernel, Launcher
from .stream import Stream

if TYPE_CHECKING:
    from ..kfd.host import Host
    from .kernel import Kernel
    from .launches import LaunchConfig

__all__ = ["PROFILE", "RECORD", "ObservedKernel", "ObservedStream", "stream_class", "watched_host"]

PROFILE: Final = "BAREWAVE_PROF"
"""Environment variable that names the file to which a profile is added."""

RECORD: Final = "BAREWAVE_RECORD"
"""Environment variable that names the file into which a recording goes."""


def stream_class() -> type[Stream]:
    """Find the class of the streams that a device is to make, as the environment says.

    Raises
    ------
    BarewaveError
        Both a profile and a recording are asked for: a recording runs kernels one by one.
    """
    profile, record = os.environ.get(PROFILE), os.environ.get(RECORD)
    if profile and record:
        raise BarewaveError(f"{PROFILE} and {RECORD} are both set: a recorded program cannot be timed")
    if profile:
        from .profile import ProfiledStream

        return ProfiledStream
    if record:
        from .recording import RecordedStream

        return RecordedStream
    return Stream


def watched_host(host: Host) -> Host:
    """The host, or one before it that writes its calls down, if a recording is asked for."""
    if not os.environ.get(RECORD):
        return host
    from ..kfd.recording_host import RecordingHost
    from .recording import recorder

    return RecordingHost(host, recorder().call)


class ObservedKernel(BoundKernel):
    """A kernel bound to a stream that wants to see each launch; no launch function is generated."""

    __slots__ = ()

    def first(self, *arguments: Any) -> None:
        """Hand the launch to the stream, or to the plan that captures it."""
        stream = self.stream()
        assert isinstance(stream, ObservedStream)
        stream.take(self, arguments)

    def entry(self) -> Launcher:
        """Write a function with the kernel's parameters that launches, watched."""
        return self.forwarder()


class ObservedStream(Stream):
    """A stream that sees each of its launches, however they are made."""

    def take(self, bound: ObservedKernel, arguments: tuple[Any, ...]) -> None:
        """Give a launch to the plan that captures the stream, or else launch it, watched."""
        if self.capturing is not None:
            self.capturing.launch(self, bound.config, bound.kernel, arguments)
        else:
            self.observe(bound, arguments)

    @abstractmethod
    def observe(self, bound: ObservedKernel, arguments: tuple[Any, ...]) -> None:
        """Launch a kernel, watched.

        Parameters
        ----------
        bound : ObservedKernel
            Kernel and geometry.
        arguments : tuple
            As the program gave them; not yet checked.
        """

    bound_kernel = ObservedKernel
    is_observed = True

    def prepare(self, config: LaunchConfig, kernel: Kernel, *arguments: object) -> Callable[[], None]:
        """Prepare a launch; see :meth:`Stream.prepare`. Each call is watched, and costs as much as any."""
        if kernel.shared is not None:
            config, arguments = kernel.shared.place(config, arguments)
        bound = self.bind_kernel(kernel, config)
        bound.segment(arguments)  # checked now, as the unwatched stream does

        def launch() -> None:
            bound.run(*arguments)

        return launch
