/* Programs that look functions up in libc itself, as ctypes does, get the hooks as well. */
#include <dlfcn.h>
#include <string.h>

#include "preload.h"

#define HOOKS(ONE)                                                                                        \
    ONE(ioctl) ONE(mmap) ONE(mmap64) ONE(munmap) ONE(mremap) ONE(close) ONE(close_range) ONE(closefrom)   \
    ONE(read) ONE(write) ONE(open) ONE(open64) ONE(openat) ONE(openat64) ONE(fopen) ONE(fopen64)          \
    ONE(opendir) ONE(scandir) ONE(scandir64) ONE(stat) ONE(lstat) ONE(fstat) ONE(fstatat) ONE(stat64)     \
    ONE(lstat64) ONE(fstat64) ONE(fstatat64) ONE(__xstat) ONE(__lxstat) ONE(__fxstat) ONE(__xstat64)      \
    ONE(__lxstat64) ONE(__fxstat64) ONE(statx) ONE(access) ONE(faccessat) ONE(readlink) ONE(readlinkat)   \
    ONE(realpath) ONE(canonicalize_file_name) ONE(fork)

#define DECLARE(name) extern char hook_##name[] __asm__(#name);
HOOKS(DECLARE)

static struct {
    const char *name;
    void *hook, *original;
} hooks[] = {
#define ENTRY(name) {#name, hook_##name, NULL},
    HOOKS(ENTRY)};

typedef void *find_symbol(void *, const char *);
static find_symbol *original_dlsym;

__attribute__((constructor)) static void find_originals(void)
{
    /* Its version tells it apart from the one below. */
    find_symbol *found = (find_symbol *)dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.34");
    if (!found)
        found = (find_symbol *)dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.2.5");
    for (size_t index = 0; found && index < sizeof hooks / sizeof *hooks; index++)
        hooks[index].original = found(RTLD_NEXT, hooks[index].name);
    original_dlsym = found;
}

void *next_symbol(const char *name)
{
    if (!original_dlsym)
        find_originals();
    return original_dlsym ? original_dlsym(RTLD_NEXT, name) : NULL;
}

/* What is asked for with RTLD_NEXT depends on who asks: the call must be the last thing, a jump. */
EXPORT void *dlsym(void *restrict handle, const char *restrict name)
{
    if (!original_dlsym)
        find_originals();
    if (!original_dlsym)
        return NULL;
    if (server_folder && handle != RTLD_NEXT && name)
        for (size_t index = 0; index < sizeof hooks / sizeof *hooks; index++)
            if (!strcmp(hooks[index].name, name) && original_dlsym(handle, name) == hooks[index].original)
                return hooks[index].hook;
    return original_dlsym(handle, name);
}
