"""Sysfs of the emulated machine, against the files that AMD's user-space stack accepts."""

import errno
from pathlib import Path

import pytest
from kfd_client import fails

from barewave.emulator.card import RX_7900_XTX
from barewave.emulator.host import EmulatedHost

TOPOLOGY = "/sys/devices/virtual/kfd/kfd/topology"
REFERENCE = Path(__file__).parent.parent / "data" / "topology_rx7900xtx.txt"


@pytest.fixture(scope="module")
def host():
    with EmulatedHost(RX_7900_XTX) as host:
        yield host


def reference_files():
    files, path = {}, ""
    for line in REFERENCE.read_text().splitlines():
        if line.startswith("== "):
            path = line[3:]
            files[path] = []
        elif path:
            files[path].append(line)
    return files


def properties(host, path):
    return dict(line.split() for line in host.read_file(path).decode().splitlines())


def test_every_file_of_the_reference_exists(host):
    files = reference_files()
    assert len(files) > 15
    for path in files:
        assert isinstance(host.read_file(path), bytes)


def test_the_card_has_the_reference_values(host):
    card = {
        path: lines for path, lines in reference_files().items() if "/nodes/1/" in path or "226:128" in path
    }
    assert len(card) == 9
    for path, lines in card.items():
        own = host.read_file(path).decode().splitlines()
        if path.endswith("nodes/1/properties"):
            added = {"cwsr_size", "ctl_stack_size", "capability2"}  # as newer kernels have them
            own = [line for line in own if line.split()[0] not in added]
        assert own == lines, path


def test_links_and_the_cpu_node(host):
    reference = reference_files()
    link = f"{TOPOLOGY}/nodes/0/io_links/0/properties"
    assert host.read_file(link).decode().splitlines() == reference[link]
    node = f"{TOPOLOGY}/nodes/0/properties"
    names = [line.split()[0] for line in reference[node]]
    assert list(properties(host, node)) == names
    assert int(properties(host, node)["cpu_cores_count"]) > 0
    assert int(properties(host, f"{TOPOLOGY}/nodes/0/mem_banks/0/properties")["size_in_bytes"]) > 1 << 20


def test_save_area_sizes_follow_the_kernels_formula(host):
    node = properties(host, f"{TOPOLOGY}/nodes/1/properties")
    assert (int(node["cwsr_size"]), int(node["ctl_stack_size"])) == (0x2BEA000, 0xA000)
    assert RX_7900_XTX.debug_memory_size == 0x18000


def test_directories(host):
    assert host.list_directory(f"{TOPOLOGY}/nodes") == ["0", "1"]
    assert host.list_directory(f"{TOPOLOGY}/nodes/1/caches/") == ["0", "1", "2"]
    assert "renderD128" not in host.list_directory("/sys")
    assert host.list_directory("/sys/kernel/debug/barewave") == ["card0"]
    assert {"gpu_id", "name", "properties"} < set(host.list_directory(f"{TOPOLOGY}/nodes/1"))


def test_hardware_blocks_by_number_and_by_name(host):
    """As amdgpu_discovery.c lays them out; user space picks packets and registers by these versions."""
    die = "/sys/class/drm/renderD128/device/ip_discovery/die/0"
    assert host.list_directory(die) == ["108", "11", "42", "43", "GC", "NBIF", "SDMA0", "SDMA1", "num_ips"]
    assert host.read_file(f"{die}/num_ips") == b"4\n"
    names = ["base_addr", "harvest", "hw_id", "major", "minor", "num_base_addresses", "num_instance"]
    names.append("revision")
    for block, number, version in (("GC", 11, "11.0.0"), ("SDMA0", 42, "6.0.0"), ("NBIF", 108, "4.3.0")):
        for folder in (f"{die}/{block}/0", f"{die}/{number}/0"):
            assert host.list_directory(folder) == names
            files = {name: host.read_file(f"{folder}/{name}").decode().splitlines() for name in names}
            assert ".".join(files[part][0] for part in ("major", "minor", "revision")) == version
            assert files["hw_id"] == [str(number)]
            assert files["num_base_addresses"] == [str(len(files["base_addr"]))]
            assert all(len(address) == 10 and int(address, 16) >= 0 for address in files["base_addr"])


def test_parameters_that_nobody_has_set(host):
    """kfdtest skips its tests of preemption where CWSR is not on."""
    folder = "/sys/module/amdgpu/parameters"
    for name, value in (("cwsr_enable", 1), ("emu_mode", 0), ("queue_preemption_timeout_ms", 9000)):
        assert host.read_file(f"{folder}/{name}") == f"{value}\n".encode()


def test_errors(host):
    for path in ("/etc/passwd", f"{TOPOLOGY}/nodes/9/gpu_id", "/sys/../etc/passwd", ""):
        with fails(errno.ENOENT):
            host.read_file(path)
    with fails(errno.EISDIR):
        host.read_file(f"{TOPOLOGY}/nodes")
    with fails(errno.ENOTDIR):
        host.list_directory(f"{TOPOLOGY}/generation_id")
    with fails(errno.ENOENT):
        host.list_directory("/sys/nothing")
    with fails(errno.EACCES):
        host.write_file(f"{TOPOLOGY}/generation_id", b"1")
    with fails(errno.ENOENT):
        host.write_file("/sys/nothing", b"1")
    with fails(errno.EISDIR):
        host.write_file("/sys", b"1")


def test_primary_nodes_tell_cards_apart():
    """libdrm takes two files for one device unless their cards have primary nodes of different names."""
    with EmulatedHost(RX_7900_XTX, 2) as host:
        for card in (0, 1):
            node = f"/sys/dev/char/226:{128 + card}/device/drm"
            assert host.list_directory(node) == [f"card{card}", f"renderD{128 + card}"]
            assert host.read_file(f"{node}/card{card}/dev") == f"226:{card}\n".encode()
            slot = f"PCI_SLOT_NAME=0000:{3 + 3 * card:02x}:00.0".encode()
            for device in (f"/sys/class/drm/card{card}", f"/sys/class/drm/renderD{128 + card}"):
                assert slot in host.read_file(f"{device}/device/uevent")


def test_several_cards_are_told_apart_and_linked():
    with EmulatedHost(count=3) as host:
        assert host.list_directory(f"{TOPOLOGY}/nodes") == ["0", "1", "2", "3"]
        nodes = [properties(host, f"{TOPOLOGY}/nodes/{n}/properties") for n in (1, 2, 3)]
        for name in ("drm_render_minor", "location_id", "unique_id", "simd_id_base"):
            assert len({node[name] for node in nodes}) == 3, name
        assert len({host.read_file(f"{TOPOLOGY}/nodes/{n}/gpu_id") for n in (1, 2, 3)}) == 3
        assert properties(host, f"{TOPOLOGY}/nodes/0/properties")["io_links_count"] == "3"
        peers = [properties(host, f"{TOPOLOGY}/nodes/2/p2p_links/{n}/properties")["node_to"] for n in (0, 1)]
        assert peers == ["1", "3"]
        assert b"0000:06:00.0" in host.read_file("/sys/dev/char/226:129/device/uevent")
        assert host.list_directory("/sys/kernel/debug/barewave") == ["card0", "card1", "card2"]


@pytest.mark.parametrize("count", [0, 17, -1])
def test_impossible_numbers_of_cards(count):
    with pytest.raises(ValueError, match="cards"):
        EmulatedHost(count=count)
