"""LLVM IR text to machine code of this computer, through llvmlite.

Compilation yields an object file's bytes, which can be kept on disk; loading an object yields addresses.
Generated code refers to nothing outside of its arguments, except for the few libc functions that the native
engine names, which are found in this process.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import llvmlite.binding as llvm

from .code_mappings import join_code

__all__ = ["LEVEL_OPTIMISED", "LEVEL_QUICK", "Jit", "JitError"]

LEVEL_QUICK: Final = 0
"""Straight to machine code: no passes, fast register allocation."""

LEVEL_OPTIMISED: Final = 2
"""Registers promoted to SSA values, LLVM's usual clean-up, full code generation."""

_JOINED_AT_ONCE: Final = 1024
"""Objects after which their mappings are joined: each takes two until then."""

_in_llvm: Final = threading.RLock()
"""Held by whoever is in LLVM: a child made by fork meanwhile would find LLVM's own locks taken for ever.

What llvmlite gave is disposed of by LLVM, too, when the last reference goes: no local variable may outlive
the lock.
"""

os.register_at_fork(
    before=_in_llvm.acquire, after_in_parent=_in_llvm.release, after_in_child=_in_llvm.release
)


class JitError(RuntimeError):
    """LLVM refused the text or could not make code of it: an error of the emulator, not of its user."""


class Jit:
    """One computer's compiler and the code that it has loaded.

    Loaded code stays valid until :meth:`close`; whoever runs it must have stopped by then.
    """

    def __init__(self) -> None:
        with _in_llvm:
            llvm.initialize_native_target()
            llvm.initialize_native_asmprinter()
            self.cpu: str = llvm.get_host_cpu_name()
            self.features: str = llvm.get_host_cpu_features().flatten()
            self.triple: str = llvm.get_process_triple()
        self._lock = threading.Lock()
        self._machines: dict[int, Any] = {}
        self._linker: Any = None
        self._trackers: list[Any] = []
        self._links = 0
        self._loaded: dict[str, int] = {}
        self._providers: list[tuple[Sequence[str], Callable[[], bytes]]] = []

    @property
    def identity(self) -> str:
        """What object code depends on beyond its text: LLVM's version, the CPU and its features."""
        version = ".".join(str(part) for part in llvm.llvm_version_info)
        return f"LLVM {version} {self.triple} {self.cpu} {self.features}"

    def _machine(self, level: int) -> Any:
        if level not in self._machines:
            self._machines[level] = self._own_machine(level)
        return self._machines[level]

    def _own_machine(self, level: int) -> Any:
        target = llvm.Target.from_triple(self.triple)
        return target.create_target_machine(
            cpu=self.cpu, features=self.features, opt=level, reloc="pic", codemodel="default"
        )

    def compile(self, ir: str, level: int) -> bytes:
        """Compile IR text to an object file.

        Parameters
        ----------
        ir : str
            A module; its triple and data layout are set here.
        level : int
            :data:`LEVEL_QUICK` or :data:`LEVEL_OPTIMISED`.

        Returns
        -------
        bytes
            A relocatable object file.

        Raises
        ------
        JitError
            When LLVM refuses the module.
        """
        with _in_llvm, self._lock:
            return self._compile(ir, level)

    def _compile(self, ir: str, level: int) -> bytes:
        machine = self._machine(level)
        try:
            module: Any = llvm.parse_assembly(ir)
        except RuntimeError as error:
            raise JitError(str(error)) from error
        module.triple = self.triple
        module.data_layout = str(machine.target_data)
        if level == LEVEL_OPTIMISED:
            options: Any = llvm.create_pipeline_tuning_options(speed_level=1)
            builder: Any = llvm.create_pass_builder(machine, options)
            passes: Any = llvm.create_new_function_pass_manager()
            passes.add_sroa_pass()
            passes.add_simplify_cfg_pass()
            passes.add_instruction_combine_pass()
            passes.add_new_gvn_pass()
            passes.add_simplify_cfg_pass()
            passes.add_dead_code_elimination_pass()
            for function in module.functions:
                if not function.is_declaration:
                    passes.run(function, builder)
        code: bytes = machine.emit_object(module)
        module.close()
        return code

    def provide(self, names: Sequence[str], make: Callable[[], bytes]) -> None:
        """Offer functions that loaded objects may call by name.

        Parameters
        ----------
        names : sequence of str
            Their symbols; no other content of an object may look like one.
        make : callable
            Returns the object file that defines them; called when an object first needs one.
        """
        self._providers.append((names, make))

    def _imports(self, code: bytes, names: Sequence[str]) -> dict[str, int]:
        """Addresses of the offered functions that an object calls, but for those that it defines itself."""
        result: dict[str, int] = {}
        for offered, make in self._providers:
            if offered is not names and any(name.encode() in code for name in offered):
                missing = any(name not in self._loaded for name in offered)
                result |= self.load(make() if missing else b"", offered)
        return result

    def load(
        self, code: bytes, names: Sequence[str], calls: Mapping[str, int] | None = None
    ) -> dict[str, int]:
        """Load an object file and return the addresses of the functions named.

        A name stands for one content: an object whose names are all loaded already is not loaded again.

        Parameters
        ----------
        code : bytes
            The object file.
        names : sequence of str
            Functions in it.
        calls : mapping of str to int, optional
            Addresses of functions that it calls.

        Raises
        ------
        JitError
            When the bytes are no object file or a name is not in it.
        """
        if all(name in self._loaded for name in names):
            return {name: self._loaded[name] for name in names}
        imports = self._imports(code, names) | dict(calls or {})
        with _in_llvm, self._lock:
            return self._link(code, names, imports)

    def _link(self, code: bytes, names: Sequence[str], imports: Mapping[str, int]) -> dict[str, int]:
        if self._linker is None:
            # JITLink places code and constants of an object together, and far calls through stubs;
            # the older linker fails when large mappings stand between
            self._linker = llvm.create_lljit_compiler(self._own_machine(LEVEL_OPTIMISED), use_jit_link=True)
        library: Any = llvm.JITLibraryBuilder().add_object_img(code).add_current_process()
        for name in names:
            library.export_symbol(name)
        for name, address in imports.items():
            library.import_symbol(name, address)
        self._links += 1
        try:
            tracker = library.link(self._linker, f"object{self._links}")
        except RuntimeError as error:
            raise JitError(f"object file cannot be loaded: {error}") from error
        self._trackers.append(tracker)
        addresses = {name: int(tracker[name]) for name in names}
        self._loaded.update(addresses)
        if self._links % _JOINED_AT_ONCE == 0:
            join_code(self._loaded.values())
        return addresses

    def close(self) -> None:
        """Free all loaded code. Idempotent."""
        with _in_llvm, self._lock:
            for tracker in self._trackers:
                tracker.close()
            self._trackers.clear()
            if self._linker is not None:
                self._linker.close()
                self._linker = None
            self._loaded.clear()
            self._machines.clear()
