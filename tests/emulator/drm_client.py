"""DRM ioctls by name, on the render node of a client."""

from barewave.emulator import drm_structures as structures


def _number(nr, structure):
    return 3 << 30 | structure.size << 16 | ord("d") << 8 | nr


GEM = {
    name: (_number(nr, structure), structure)
    for name, nr, structure in (
        ("CLOSE", 0x09, structures.GEM_CLOSE),
        ("GET_CAP", 0x0C, structures.GET_CAP),
        ("PRIME_HANDLE_TO_FD", 0x2D, structures.PRIME_HANDLE),
        ("PRIME_FD_TO_HANDLE", 0x2E, structures.PRIME_HANDLE),
        ("CREATE", 0x40, structures.GEM_CREATE),
        ("MMAP", 0x41, structures.GEM_MMAP),
        ("CTX", 0x42, structures.CONTEXT),
        ("BO_LIST", 0x43, structures.BO_LIST),
        ("CS", 0x44, structures.CS),
        ("METADATA", 0x46, structures.GEM_METADATA),
        ("WAIT_IDLE", 0x47, structures.WAIT_IDLE),
        ("VA", 0x48, structures.GEM_VA),
        ("WAIT_CS", 0x49, structures.WAIT_CS),
    )
}
"""Request number and structure of each."""


def drm(client, name, file=None, **members):
    """A DRM ioctl; what comes back as a dict."""
    number, structure = GEM[name]
    argument = structure.pack(**members)
    client.host.ioctl(client.render if file is None else file, number, argument)
    return structure.unpack(argument)


def drm_error(client, name, file=None, **members):
    """The errno with which a DRM ioctl fails, 0 if it does not."""
    try:
        drm(client, name, file, **members)
    except OSError as error:
        return error.errno
    return 0
