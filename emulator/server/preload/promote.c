/* Private memory of the program becomes memory that it shares with the server. */
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#include "preload.h"

#define CHUNK (256ul << 10) /* what other threads write while a chunk moves is lost: chunks are small */
#define PROMOTED 16384

static struct range promoted[PROMOTED];
static _Atomic unsigned promoted_count;

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

int promote(const struct range *ranges, unsigned count, int memory)
{
    for (unsigned index = 0; index < count; index++) {
        const struct range *range = &ranges[index];
        uintptr_t end = range->start + range->length;
        uintptr_t at = range->start;

        watch_add(at, end);
        unsigned place = atomic_fetch_add(&promoted_count, 1);
        if (place < PROMOTED)
            promoted[place] = *range;
        if (range->copy == COPY_NOTHING) {
            long result = raw6(SYS_mmap, (long)at, (long)range->length, range->protection,
                               MAP_SHARED | MAP_FIXED, memory, (long)at);
            if (result < 0 && result >= -4095)
                return (int)result;
            continue;
        }
        for (; at < end; at += CHUNK) {
            long result = move(at, end - at < CHUNK ? end - at : CHUNK, (int)range->protection, memory);
            if (result < 0)
                return (int)result;
        }
    }
    return 0;
}

void promote_after_fork(void)
{
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);

    long self = RAW(SYS_getpid, 0, 0, 0);

    for (unsigned index = 0; index < promoted_count && index < PROMOTED; index++) {
        const struct range *range = &promoted[index];
        struct iovec from = {(void *)range->start, range->length}, to = {NULL, range->length};
        long copy;

        /* Only what is still shared: the range may be something else by now, and a stack cannot be moved. */
        if (range->copy == COPY_SHARED || (range->start <= here && here < range->start + range->length))
            continue;
        if (!watched(range->start, range->start + range->length))
            continue;
        copy = raw6(SYS_mmap, 0, (long)range->length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (copy < 0 && copy >= -4095)
            continue;
        to.iov_base = (void *)copy;
        if (raw6(SYS_process_vm_readv, self, (long)&to, 1, (long)&from, 1, 0) != (long)range->length) {
            RAW(SYS_munmap, copy, range->length, 0); /* not all of it is there any more */
            continue;
        }
        RAW(SYS_mprotect, copy, range->length, range->protection);
        raw6(SYS_mremap, copy, (long)range->length, (long)range->length, MREMAP_MAYMOVE | MREMAP_FIXED,
             (long)range->start, 0);
    }
    promoted_count = 0;
}
