/* The preloaded library: brings a program's calls on the device to the device server. */
#pragma once
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "protocol.h"

#ifndef __x86_64__
#error "the emulated card for other programs is built for x86-64 Linux with glibc"
#endif

#define EXPORT __attribute__((visibility("default")))
#define PAGE 4096ul
#define HIGH_DESCRIPTORS 700 /* above the numbers that programs choose themselves */

/* --- system calls that no hook sees and that leave errno alone: a result below 0 is an error --- */

static inline long raw6(long number, long a, long b, long c, long d, long e, long f)
{
    long result;
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

#define RAW(number, a, b, c) raw6(number, (long)(a), (long)(b), (long)(c), 0, 0, 0)

/* What a libc function returns for a raw result. */
static inline long libc_result(long result)
{
    if (result < 0 && result >= -4095) {
        errno = (int)-result;
        return -1;
    }
    return result;
}

/* --- channel.c --- */

struct answer {
    struct reply head;
    int descriptors[2];
};

/* Whether there is a server at all; if not, every hook is the real call. */
extern const char *server_folder;
/* Room for its folder, "/tree" and a path. What is longer is none of the device's; and hooks may run on the small
 * stacks of signal handlers. */
#define LONGEST_PATH 640

/* Ask the server. Returns 0, or a negative errno if it cannot be reached. An interruptible call is told of
 * signals; descriptors of the answer are the caller's, closed on exec if that is asked for. */
int exchange(struct answer *answer, bool interruptible, bool close_on_exec, uint32_t kind, int fd, uint64_t a,
             uint64_t b, uint64_t c, const void *payload, size_t length);

/* The lowest of the library's own descriptors from `first` on, or -1. */
int own_descriptor(int first);

/* --- paths.c --- */

/* If a path (relative to a folder's descriptor) is the device's: its absolute form in `place`. */
bool device_path(int folder, const char *path, char place[LONGEST_PATH]);
/* The path of the server's tree that stands for an absolute one. */
void tree_path(const char *absolute, char place[LONGEST_PATH]);
/* Major and minor number of a device file by its absolute path, 0 if it is none. */
dev_t path_device(const char *absolute);

/* --- table.c --- */

/* Which open files are the device's: kind (OPENED_...) and device number by inode. */
void table_add(int fd, int kind, dev_t device);
int table_kind(int fd, dev_t *device);
/* Whether anything was ever opened: else no descriptor can be the device's. */
extern bool active;

/* Addresses that the server wants to hear of before they go. */
/* ... `shared` if a forked child keeps sharing them. */
void watch_add(uintptr_t start, uintptr_t end, bool shared);
bool watch_remove(uintptr_t start, uintptr_t end);
bool watched(uintptr_t start, uintptr_t end);
/* In a forked child, of addresses from `start` on: whether they are shared; `end` becomes where that changes. */
bool watched_shared(uintptr_t start, uintptr_t *end);
/* In a forked child: another thread may have held the lock; and its addresses are watched by nobody. */
void table_unlock(void);
void table_forget(void);

/* --- symbols.c --- */

/* The function behind the hook of this name. */
void *next_symbol(const char *name);

/* --- promote.c --- */

int promote(const struct range *ranges, unsigned count, int fd);
/* Whether any memory is shared with the server. */
bool is_promoted(void);
/* The library's own descriptor of that memory, or -1. */
int memory_descriptor(void);
/* In a forked child: shared memory becomes a copy, as the kernel's private memory would be. */
void promote_after_fork(void);

/* --- fork.c --- */

/* Whether this thread is inside of fork() and on a stack that its parent does not share. */
bool fork_has_stack(void);
/* In a forked child: it shares no memory with its parent any more, which may go on. */
void fork_separated(void);
