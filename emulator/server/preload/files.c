/* Hooks of the calls that name files: paths of the device lead to the server or into its tree. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "preload.h"

#define NEXT(name) ((__typeof__(&name))next_symbol(#name))

static int open_device(const char *absolute, int flags)
{
    char place[LONGEST_PATH];
    struct answer answer;
    dev_t device = 0;
    unsigned kind;
    int failure = exchange(&answer, false, (flags & O_CLOEXEC) != 0, KIND_OPEN, -1, (uint64_t)flags, 0, 0, absolute,
                           strlen(absolute));

    if (failure || answer.head.error) {
        /* A file that does not exist cannot be made either: the kernel's file systems take no new ones. */
        errno = failure ? -failure : answer.head.error == ENOENT && flags & O_CREAT ? EACCES : answer.head.error;
        return -1;
    }
    active = true;
    kind = answer.head.value & 0xFF;
    if (kind == OPENED_NATIVE) {
        tree_path(absolute, place);
        return (int)libc_result(raw6(SYS_openat, AT_FDCWD, (long)place, flags, 0, 0, 0));
    }
    if (kind == OPENED_KFD)
        device = makedev(KFD_MAJOR, 0);
    else if (kind == OPENED_RENDER)
        device = makedev(DRM_MAJOR, answer.head.value >> 8);
    if (kind != OPENED_CONTENT)
        table_add(answer.descriptors[0], (int)kind, device);
    if (flags & O_NONBLOCK)
        RAW(SYS_fcntl, answer.descriptors[0], F_SETFL, O_NONBLOCK);
    return answer.descriptors[0];
}

static int open_at(int folder, const char *path, int flags, unsigned mode)
{
    char place[LONGEST_PATH];

    if (device_path(folder, path, place))
        return open_device(place, flags);
    return (int)libc_result(raw6(SYS_openat, folder, (long)path, flags, mode, 0, 0));
}

#define MODE_OF(flags, last)                                                                                      \
    unsigned mode = 0;                                                                                             \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {                                                                       \
        va_list rest;                                                                                              \
        va_start(rest, last);                                                                                      \
        mode = va_arg(rest, unsigned);                                                                             \
        va_end(rest);                                                                                              \
    }

EXPORT int open(const char *path, int flags, ...)
{
    MODE_OF(flags, flags)
    return open_at(AT_FDCWD, path, flags, mode);
}

EXPORT int openat(int folder, const char *path, int flags, ...)
{
    MODE_OF(flags, flags)
    return open_at(folder, path, flags, mode);
}

EXPORT int open64(const char *path, int flags, ...) __attribute__((alias("open")));
EXPORT int openat64(int folder, const char *path, int flags, ...) __attribute__((alias("openat")));

EXPORT int __open_2(const char *path, int flags)
{
    return open_at(AT_FDCWD, path, flags, 0);
}

EXPORT int __openat_2(int folder, const char *path, int flags)
{
    return open_at(folder, path, flags, 0);
}

EXPORT int __open64_2(const char *path, int flags) __attribute__((alias("__open_2")));
EXPORT int __openat64_2(int folder, const char *path, int flags) __attribute__((alias("__openat_2")));

EXPORT FILE *fopen(const char *path, const char *mode)
{
    char place[LONGEST_PATH];
    int flags, fd;
    FILE *file;

    if (!device_path(AT_FDCWD, path, place))
        return NEXT(fopen)(path, mode);
    flags = strchr(mode, '+') ? O_RDWR : *mode == 'r' ? O_RDONLY : O_WRONLY;
    fd = open_device(place, flags | (strchr(mode, 'e') ? O_CLOEXEC : 0));
    if (fd < 0)
        return NULL;
    file = fdopen(fd, mode);
    if (!file)
        RAW(SYS_close, fd, 0, 0);
    return file;
}

EXPORT FILE *fopen64(const char *path, const char *mode) __attribute__((alias("fopen")));

/* --- folders: real ones, in the server's tree --- */

EXPORT DIR *opendir(const char *path)
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];

    if (!device_path(AT_FDCWD, path, place))
        return NEXT(opendir)(path);
    active = true; /* what is opened relative to it is ours to find */
    tree_path(place, tree);
    return NEXT(opendir)(tree);
}

EXPORT int scandir(const char *path, struct dirent ***names, int (*filter)(const struct dirent *),
                   int (*compare)(const struct dirent **, const struct dirent **))
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];

    if (!device_path(AT_FDCWD, path, place))
        return NEXT(scandir)(path, names, filter, compare);
    tree_path(place, tree);
    return NEXT(scandir)(tree, names, filter, compare);
}

EXPORT int scandir64(const char *path, struct dirent64 ***names, int (*filter)(const struct dirent64 *),
                     int (*compare)(const struct dirent64 **, const struct dirent64 **))
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];

    if (!device_path(AT_FDCWD, path, place))
        return NEXT(scandir64)(path, names, filter, compare);
    tree_path(place, tree);
    return NEXT(scandir64)(tree, names, filter, compare);
}

/* --- what stat says --- */

static void show_device(struct stat *state, dev_t device)
{
    state->st_mode = S_IFCHR | 0666;
    state->st_rdev = device;
    state->st_size = 0;
    state->st_nlink = 1;
}

static int stat_at(int folder, const char *path, struct stat *state, int flags)
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];
    dev_t device;
    long result;

    if ((flags & AT_EMPTY_PATH) && path && !*path) {
        int kind = server_folder ? table_kind(folder, &device) : -1;
        result = raw6(SYS_newfstatat, folder, (long)path, (long)state, flags, 0, 0);
        if (!result && (kind == OPENED_KFD || kind == OPENED_RENDER))
            show_device(state, device);
        return (int)libc_result(result);
    }
    if (!device_path(folder, path, place))
        return (int)libc_result(raw6(SYS_newfstatat, folder, (long)path, (long)state, flags, 0, 0));
    tree_path(place, tree);
    result = raw6(SYS_newfstatat, AT_FDCWD, (long)tree, (long)state, flags, 0, 0);
    if (!result && (device = path_device(place)))
        show_device(state, device);
    return (int)libc_result(result);
}

EXPORT int stat(const char *path, struct stat *state)
{
    return stat_at(AT_FDCWD, path, state, 0);
}

EXPORT int lstat(const char *path, struct stat *state)
{
    return stat_at(AT_FDCWD, path, state, AT_SYMLINK_NOFOLLOW);
}

EXPORT int fstatat(int folder, const char *path, struct stat *state, int flags)
{
    return stat_at(folder, path, state, flags);
}

EXPORT int fstat(int fd, struct stat *state)
{
    return stat_at(fd, "", state, AT_EMPTY_PATH);
}

EXPORT int __xstat(int version, const char *path, struct stat *state)
{
    (void)version;
    return stat_at(AT_FDCWD, path, state, 0);
}

EXPORT int __lxstat(int version, const char *path, struct stat *state)
{
    (void)version;
    return stat_at(AT_FDCWD, path, state, AT_SYMLINK_NOFOLLOW);
}

EXPORT int __fxstat(int version, int fd, struct stat *state)
{
    (void)version;
    return stat_at(fd, "", state, AT_EMPTY_PATH);
}

EXPORT int __fxstatat(int version, int folder, const char *path, struct stat *state, int flags)
{
    (void)version;
    return stat_at(folder, path, state, flags);
}

/* On x86-64 both structures are the same. */
EXPORT int stat64(const char *path, struct stat64 *state)
{
    return stat_at(AT_FDCWD, path, (struct stat *)state, 0);
}

EXPORT int lstat64(const char *path, struct stat64 *state)
{
    return stat_at(AT_FDCWD, path, (struct stat *)state, AT_SYMLINK_NOFOLLOW);
}

EXPORT int fstatat64(int folder, const char *path, struct stat64 *state, int flags)
{
    return stat_at(folder, path, (struct stat *)state, flags);
}

EXPORT int fstat64(int fd, struct stat64 *state)
{
    return stat_at(fd, "", (struct stat *)state, AT_EMPTY_PATH);
}

EXPORT int __xstat64(int version, const char *path, struct stat64 *state)
{
    (void)version;
    return stat64(path, state);
}

EXPORT int __lxstat64(int version, const char *path, struct stat64 *state)
{
    (void)version;
    return lstat64(path, state);
}

EXPORT int __fxstat64(int version, int fd, struct stat64 *state)
{
    (void)version;
    return fstat64(fd, state);
}

EXPORT int statx(int folder, const char *path, int flags, unsigned mask, struct statx *state)
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];
    dev_t device = 0;
    long result;

    if ((flags & AT_EMPTY_PATH) && path && !*path) {
        int kind = server_folder ? table_kind(folder, &device) : -1;
        result = raw6(SYS_statx, folder, (long)path, flags, mask, (long)state, 0);
        if (kind != OPENED_KFD && kind != OPENED_RENDER)
            device = 0;
    } else if (device_path(folder, path, place)) {
        tree_path(place, tree);
        device = path_device(place);
        result = raw6(SYS_statx, AT_FDCWD, (long)tree, flags, mask, (long)state, 0);
    } else {
        return (int)libc_result(raw6(SYS_statx, folder, (long)path, flags, mask, (long)state, 0));
    }
    if (!result && device) {
        state->stx_mode = S_IFCHR | 0666;
        state->stx_rdev_major = major(device);
        state->stx_rdev_minor = minor(device);
        state->stx_size = 0;
    }
    return (int)libc_result(result);
}

EXPORT int faccessat(int folder, const char *path, int mode, int flags)
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];

    if (!device_path(folder, path, place))
        return NEXT(faccessat)(folder, path, mode, flags);
    tree_path(place, tree);
    return NEXT(faccessat)(AT_FDCWD, tree, mode, flags);
}

EXPORT int access(const char *path, int mode)
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];

    if (device_path(AT_FDCWD, path, place)) {
        tree_path(place, tree);
        path = tree;
    }
    return (int)libc_result(RAW(SYS_access, path, mode, 0));
}

EXPORT ssize_t readlinkat(int folder, const char *restrict path, char *restrict buffer, size_t size)
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];

    if (device_path(folder, path, place)) {
        tree_path(place, tree);
        folder = AT_FDCWD;
        path = tree;
    }
    return libc_result(raw6(SYS_readlinkat, folder, (long)path, (long)buffer, (long)size, 0, 0));
}

EXPORT ssize_t readlink(const char *restrict path, char *restrict buffer, size_t size)
{
    return readlinkat(AT_FDCWD, path, buffer, size);
}

/* `ls -l` asks for access control lists of what it lists. */
static const char *translated(const char *path, char tree[LONGEST_PATH])
{
    char place[LONGEST_PATH];

    if (!device_path(AT_FDCWD, path, place))
        return path;
    tree_path(place, tree);
    return tree;
}

EXPORT ssize_t getxattr(const char *path, const char *name, void *value, size_t size)
{
    char tree[LONGEST_PATH];

    return libc_result(raw6(SYS_getxattr, (long)translated(path, tree), (long)name, (long)value, (long)size, 0, 0));
}

EXPORT ssize_t lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    char tree[LONGEST_PATH];

    return libc_result(raw6(SYS_lgetxattr, (long)translated(path, tree), (long)name, (long)value, (long)size, 0, 0));
}

EXPORT ssize_t listxattr(const char *path, char *list, size_t size)
{
    char tree[LONGEST_PATH];

    return libc_result(RAW(SYS_listxattr, translated(path, tree), list, size));
}

EXPORT ssize_t llistxattr(const char *path, char *list, size_t size)
{
    char tree[LONGEST_PATH];

    return libc_result(RAW(SYS_llistxattr, translated(path, tree), list, size));
}

EXPORT char *realpath(const char *restrict path, char *restrict resolved)
{
    char place[LONGEST_PATH], tree[LONGEST_PATH];
    size_t root;
    char *found;

    if (!device_path(AT_FDCWD, path, place))
        return NEXT(realpath)(path, resolved);
    tree_path(place, tree);
    found = NEXT(realpath)(tree, resolved);
    root = strlen(server_folder) + strlen("/tree");
    if (found && !strncmp(found, server_folder, strlen(server_folder)))
        memmove(found, found + root, strlen(found + root) + 1);
    return found;
}

EXPORT char *__realpath_chk(const char *path, char *resolved, size_t size)
{
    (void)size;
    return realpath(path, resolved);
}

EXPORT char *canonicalize_file_name(const char *path)
{
    return realpath(path, NULL);
}
