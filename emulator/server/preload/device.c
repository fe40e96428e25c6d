/* Hooks of the calls on open files and on memory. */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "preload.h"

#define DMABUF "/memfd:barewave-dmabuf"
#define EVENT_MASK 8

/* What a call returns when the server has answered. */
static long finish(int failure, const struct answer *answer)
{
    if (failure || answer->head.error) {
        errno = failure ? -failure : answer->head.error;
        return -1;
    }
    return (long)answer->head.value;
}

static bool is_socket(int fd)
{
    struct stat state;

    return RAW(SYS_fstat, fd, &state, 0) == 0 && S_ISSOCK(state.st_mode);
}

EXPORT int ioctl(int fd, unsigned long request, ...)
{
    unsigned type = request >> 8 & 0xFF;
    struct answer answer;
    va_list rest;
    char *argument;
    int failure, kind;

    va_start(rest, request);
    argument = va_arg(rest, char *);
    va_end(rest);
    if (!server_folder)
        return (int)libc_result(RAW(SYS_ioctl, fd, request, argument));
    kind = table_kind(fd, NULL);
    /* A file that came by exec or from another process is in no table of ours. */
    if (kind != OPENED_KFD && kind != OPENED_RENDER && !((type == 'K' || type == 'd') && is_socket(fd)))
        return (int)libc_result(RAW(SYS_ioctl, fd, request, argument));
    failure = exchange(&answer, true, true, KIND_IOCTL, fd, request, (uint64_t)(uintptr_t)argument, 0, NULL, 0);
    if (!failure && answer.head.outcome == OUTCOME_FOREIGN)
        return (int)libc_result(RAW(SYS_ioctl, fd, request, argument));
    for (unsigned index = 0; !failure && index < answer.head.descriptors && index < 2; index++)
        memcpy(argument + answer.head.places[index], &answer.descriptors[index], sizeof(int));
    return (int)finish(failure, &answer);
}

static bool is_dmabuf(int fd)
{
    char link[40], target[sizeof DMABUF + 16];
    struct stat state;
    long length;

    if (RAW(SYS_fstat, fd, &state, 0) < 0 || !S_ISREG(state.st_mode) || state.st_nlink)
        return false;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = RAW(SYS_readlink, link, target, sizeof target);
    return length >= (long)sizeof DMABUF - 1 && !memcmp(target, DMABUF, sizeof DMABUF - 1);
}

static void forget(uintptr_t start, uintptr_t end)
{
    struct answer answer;

    if (watch_remove(start, end))
        exchange(&answer, false, true, KIND_UNMAP, -1, start, end, 0, NULL, 0);
}

static void *map_device(uintptr_t address, size_t length, int protection, int flags, int fd, off_t offset)
{
    const int placing = MAP_FIXED | MAP_FIXED_NOREPLACE | MAP_32BIT;
    struct answer answer;
    long place, result;
    int failure;

    /* The server is told the address before anything is there, so that nobody frees what is being mapped. */
    place = raw6(SYS_mmap, (long)address, (long)length, PROT_NONE,
                 (flags & placing) | MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (place < 0 && place >= -4095) {
        errno = (int)-place;
        return MAP_FAILED;
    }
    watch_remove((uintptr_t)place, (uintptr_t)place + length); /* the server forgets them by itself */
    failure = exchange(&answer, false, true, KIND_MAP, fd, (uint64_t)place, length, (uint64_t)offset, NULL, 0);
    if (!failure && answer.head.outcome == OUTCOME_FOREIGN)
        answer.head.error = ENODEV;
    if (finish(failure, &answer) == -1 && (failure || answer.head.error)) {
        RAW(SYS_munmap, place, length, 0);
        return MAP_FAILED;
    }
    watch_add((uintptr_t)place, (uintptr_t)place + (length + PAGE - 1) / PAGE * PAGE, false);
    flags &= ~MAP_FIXED_NOREPLACE;
    result = raw6(SYS_mmap, place, (long)length, protection, flags | MAP_FIXED, answer.descriptors[0],
                  (long)answer.head.value);
    RAW(SYS_close, answer.descriptors[0], 0, 0);
    if (result < 0 && result >= -4095) {
        forget((uintptr_t)place, (uintptr_t)place + length);
        RAW(SYS_munmap, place, length, 0);
        errno = (int)-result;
        return MAP_FAILED;
    }
    return (void *)result;
}

EXPORT void *mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset)
{
    if (server_folder && active) {
        if (!(flags & MAP_ANONYMOUS) && fd >= 0 && length) {
            int kind = table_kind(fd, NULL);
            if (kind == OPENED_KFD || kind == OPENED_RENDER || ((flags & MAP_SHARED) && is_dmabuf(fd)))
                return map_device((uintptr_t)address, length, protection, flags, fd, offset);
        }
        if ((flags & MAP_FIXED) && (flags & MAP_FIXED_NOREPLACE) != MAP_FIXED_NOREPLACE)
            forget((uintptr_t)address, (uintptr_t)address + (length + PAGE - 1) / PAGE * PAGE);
    }
    return (void *)libc_result(raw6(SYS_mmap, (long)address, (long)length, protection, flags, fd, offset));
}

EXPORT void *mmap64(void *address, size_t length, int protection, int flags, int fd, off_t offset)
    __attribute__((alias("mmap")));

EXPORT int munmap(void *address, size_t length)
{
    uintptr_t start = (uintptr_t)address;

    if (server_folder && active && start % PAGE == 0 && length)
        forget(start, start + (length + PAGE - 1) / PAGE * PAGE);
    return (int)libc_result(RAW(SYS_munmap, address, length, 0));
}

EXPORT void *mremap(void *address, size_t old, size_t new, int flags, ...)
{
    uintptr_t start = (uintptr_t)address;
    va_list rest;
    void *place;

    va_start(rest, flags);
    place = flags & MREMAP_FIXED ? va_arg(rest, void *) : NULL;
    va_end(rest);
    /* As of memory that a driver maps: it neither grows nor moves. */
    if (server_folder && active && watched(start, start + (old ? old : 1)) && (new > old || place)) {
        errno = EFAULT;
        return MAP_FAILED;
    }
    if (server_folder && active && new < old)
        forget(start + (new + PAGE - 1) / PAGE * PAGE, start + (old + PAGE - 1) / PAGE * PAGE);
    if (server_folder && active && place)
        forget((uintptr_t)place, (uintptr_t)place + (new + PAGE - 1) / PAGE * PAGE);
    return (void *)libc_result(raw6(SYS_mremap, (long)address, (long)old, (long)new, flags, (long)place, 0));
}

EXPORT int close(int fd)
{
    int kind;
    long result;

    if (!server_folder || !active)
        return (int)libc_result(RAW(SYS_close, fd, 0, 0));
    if (fd >= 0 && own_descriptor(fd) == fd) {
        errno = EBADF; /* to the program there is no such file */
        return -1;
    }
    kind = table_kind(fd, NULL);
    result = RAW(SYS_close, fd, 0, 0);
    if (kind >= 0) {
        struct answer answer;
        exchange(&answer, false, true, KIND_CLOSED, fd, 0, 0, 0, NULL, 0);
    }
    return (int)libc_result(result);
}

EXPORT int close_range(unsigned first, unsigned last, int flags)
{
    while (server_folder && first <= 0x7FFFFFFF) {
        int ours = own_descriptor((int)first);
        long result;
        if (ours < 0 || (unsigned)ours > last)
            break;
        if (first < (unsigned)ours && (result = RAW(SYS_close_range, first, ours - 1, flags)) < 0)
            return (int)libc_result(result);
        first = (unsigned)ours + 1;
    }
    return first > last ? 0 : (int)libc_result(RAW(SYS_close_range, first, last, flags));
}

EXPORT void closefrom(int first)
{
    close_range(first < 0 ? 0 : (unsigned)first, ~0u, 0);
}

EXPORT ssize_t read(int fd, void *buffer, size_t size)
{
    int kind = server_folder ? table_kind(fd, NULL) : -1;

    if (kind == OPENED_KFD || kind == OPENED_RENDER || kind == OPENED_COMMANDS) {
        errno = kind == OPENED_COMMANDS ? EBADF : EINVAL;
        return -1;
    }
    return libc_result(RAW(SYS_read, fd, buffer, size));
}

EXPORT ssize_t write(int fd, const void *buffer, size_t size)
{
    int kind = server_folder ? table_kind(fd, NULL) : -1;

    if (kind == OPENED_KFD || kind == OPENED_RENDER) {
        errno = EINVAL;
        return -1;
    }
    if (kind == OPENED_COMMANDS) {
        struct answer answer;
        int failure;
        if (size > LARGEST - sizeof(struct request)) {
            errno = E2BIG;
            return -1;
        }
        failure = exchange(&answer, false, true, KIND_WRITE, fd, 0, 0, 0, buffer, size);
        return finish(failure, &answer);
    }
    return libc_result(RAW(SYS_write, fd, buffer, size));
}
