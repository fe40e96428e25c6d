/* Private memory of the program becomes memory that it shares with the server. */
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "preload.h"

#define CHUNK (256ul << 10) /* what other threads write while a chunk moves is lost: chunks are small */
#define MEMORY "/memfd:barewave-client"

/* The memfd, once there is anything in it. */
static _Atomic int memory = -1;

bool is_promoted(void)
{
    return atomic_load(&memory) >= 0;
}

int memory_descriptor(void)
{
    return atomic_load(&memory);
}

static void keep_memory(int fd)
{
    int none = -1;
    long high;

    if (is_promoted())
        return;
    high = RAW(SYS_fcntl, fd, F_DUPFD_CLOEXEC, HIGH_DESCRIPTORS);
    if (high >= 0 && !atomic_compare_exchange_strong(&memory, &none, (int)high))
        RAW(SYS_close, high, 0, 0);
}

/* Copy a chunk to the memfd and map that in its place, with no access to memory between the two: the chunk may
 * be the stack that this function runs on. */
static long move(uintptr_t start, size_t length, int protection, int memory)
{
    register long r10 __asm__("r10") = (long)start;
    register long r8 __asm__("r8") = memory;
    register long r9 __asm__("r9") = (long)start;
    register long result __asm__("rax") = SYS_pwrite64;
    register long a __asm__("rdi") = memory;
    register long b __asm__("rsi") = (long)start;
    register long c __asm__("rdx") = (long)length;
    register long address __asm__("rbx") = (long)start;
    register long rights __asm__("r12") = protection;

    __asm__ volatile("syscall\n\t"
                     "cmp %%rdx, %%rax\n\t"
                     "jne 1f\n\t"
                     "mov %[map], %%eax\n\t"
                     "mov %%rbx, %%rdi\n\t"
                     "mov %%rdx, %%rsi\n\t"
                     "mov %%r12, %%rdx\n\t"
                     "mov %[flags], %%r10d\n\t"
                     "syscall\n"
                     "1:"
                     : "+r"(result), "+r"(a), "+r"(b), "+r"(c), "+r"(r10)
                     : "r"(r8), "r"(r9), "r"(address), "r"(rights), [map] "i"(SYS_mmap),
                       [flags] "i"(MAP_SHARED | MAP_FIXED)
                     : "rcx", "r11", "memory", "cc");
    return result == (long)start ? 0 : result < 0 ? result : -EFAULT;
}

int promote(const struct range *ranges, unsigned count, int fd)
{
    keep_memory(fd);
    for (unsigned index = 0; index < count; index++) {
        const struct range *range = &ranges[index];
        uintptr_t end = range->start + range->length;
        uintptr_t at = range->start;

        watch_add(at, end, range->copy == COPY_SHARED);
        if (range->copy == COPY_NOTHING) {
            long result = raw6(SYS_mmap, (long)at, (long)range->length, range->protection,
                               MAP_SHARED | MAP_FIXED, fd, (long)at);
            if (result < 0 && result >= -4095)
                return (int)result;
            continue;
        }
        for (; at < end; at += CHUNK) {
            long result = move(at, end - at < CHUNK ? end - at : CHUNK, (int)range->protection, fd);
            if (result < 0)
                return (int)result;
        }
    }
    return 0;
}

/* --- in a forked child --- */

struct piece {
    uintptr_t start, end;
    int protection;
};

/* All of /proc/self/maps in memory of its own, which `size` bytes of are to be unmapped; NULL without memory. */
static char *read_maps(size_t *size)
{
    for (*size = 1ul << 20;; *size *= 2) {
        long text = raw6(SYS_mmap, 0, (long)*size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        long fd, got, used = 0;
        if (text < 0 && text >= -4095)
            return NULL;
        fd = raw6(SYS_openat, AT_FDCWD, (long)"/proc/self/maps", O_RDONLY | O_CLOEXEC, 0, 0, 0);
        do {
            got = RAW(SYS_read, fd, text + used, *size - 1 - (size_t)used);
            used += got > 0 ? got : 0;
        } while (got > 0 || got == -EINTR);
        RAW(SYS_close, fd, 0, 0);
        if ((size_t)used < *size - 1)
            return (char *)text; /* it ends with a 0: the memory was fresh */
        RAW(SYS_munmap, text, *size, 0);
    }
}

/* Whether a line of the maps is one of the memfd's mappings. */
static bool parse_line(char *line, struct piece *piece)
{
    char *at;

    piece->start = strtoul(line, &at, 16);
    piece->end = strtoul(at + 1, &at, 16);
    piece->protection = (at[1] == 'r' ? PROT_READ : 0) | (at[2] == 'w' ? PROT_WRITE : 0) |
                        (at[3] == 'x' ? PROT_EXEC : 0);
    return at[4] == 's' && strstr(at, MEMORY);
}

static bool copy_data(const struct piece *piece, uintptr_t copy, int fd)
{
    uintptr_t at = piece->start;

    while (at < piece->end) {
        long data = RAW(SYS_lseek, fd, at, SEEK_DATA), hole, got;
        if (data == -ENXIO || (data >= 0 && (uintptr_t)data >= piece->end))
            return true;
        hole = data < 0 ? data : RAW(SYS_lseek, fd, data, SEEK_HOLE);
        if (hole < 0)
            return false;
        if ((uintptr_t)hole > piece->end)
            hole = (long)piece->end;
        for (at = (uintptr_t)data; at < (uintptr_t)hole; at += (size_t)got) {
            do
                got = raw6(SYS_pread64, fd, (long)(copy + at - piece->start), hole - (long)at, (long)at, 0, 0);
            while (got == -EINTR);
            if (got <= 0)
                return false;
        }
    }
    return true;
}

/* Put a private copy in the place of shared memory. */
static void separate(const struct piece *piece, int fd)
{
    size_t length = piece->end - piece->start;
    long copy = raw6(SYS_mmap, 0, (long)length, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (copy < 0 && copy >= -4095)
        return;
    if (!copy_data(piece, (uintptr_t)copy, fd)) {
        RAW(SYS_munmap, copy, length, 0);
        return;
    }
    RAW(SYS_mprotect, copy, length, piece->protection);
    raw6(SYS_mremap, copy, (long)length, (long)length, MREMAP_MAYMOVE | MREMAP_FIXED, (long)piece->start, 0);
}

/* What the program has mapped as shared stays so. */
static void separate_private(struct piece piece, int fd)
{
    uintptr_t end = piece.end;

    for (; piece.start < end; piece.start = piece.end) {
        piece.end = end;
        if (!watched_shared(piece.start, &piece.end))
            separate(&piece, fd);
    }
}

void promote_after_fork(void)
{
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    int fd = atomic_exchange(&memory, -1);
    struct piece piece;
    size_t size;
    char *text;

    if (fd < 0)
        return;
    text = read_maps(&size);
    for (char *line = text, *end; line && *line; line = end) {
        end = strchrnul(line, '\n');
        if (*end)
            *end++ = 0;
        /* Who forks by other ways than fork() is still on the stack that it shares with its parent. */
        if (parse_line(line, &piece) && (fork_has_stack() || here < piece.start || piece.end <= here))
            separate_private(piece, fd);
    }
    if (text)
        RAW(SYS_munmap, text, size, 0);
    RAW(SYS_close, fd, 0, 0);
    fork_separated();
}
