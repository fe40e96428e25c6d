/* What the library knows by itself: which files are the device's, and which addresses the server watches. */
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include "preload.h"

#define FILES 1024
#define WATCHED 65536

bool active;

struct entry {
    _Atomic uint64_t inode; /* 0: none */
    int kind;
    dev_t device;
};

static struct entry files[FILES];
static _Atomic unsigned next_file;

static uint64_t socket_inode(int fd)
{
    struct stat state;

    if (RAW(SYS_fstat, fd, &state, 0) < 0 || !S_ISSOCK(state.st_mode))
        return 0;
    return state.st_ino;
}

void table_add(int fd, int kind, dev_t device)
{
    /* The oldest entry goes when all are taken: an inode of a file that was closed long ago. */
    struct entry *entry = &files[atomic_fetch_add(&next_file, 1) % FILES];

    atomic_store(&entry->inode, 0);
    entry->kind = kind;
    entry->device = device;
    atomic_store(&entry->inode, socket_inode(fd));
    active = true;
}

int table_kind(int fd, dev_t *device)
{
    uint64_t inode;

    if (!active || fd < 0 || !(inode = socket_inode(fd)))
        return -1;
    for (unsigned index = 0; index < FILES; index++)
        if (atomic_load(&files[index].inode) == inode) {
            if (device)
                *device = files[index].device;
            return files[index].kind;
        }
    return -1;
}

/* --- addresses --- */

static struct {
    uintptr_t start, end;
    bool shared;
} watches[WATCHED];
static unsigned watch_count;
static bool watch_all; /* there were too many */
static atomic_flag watch_lock = ATOMIC_FLAG_INIT;

static void lock(void)
{
    while (atomic_flag_test_and_set(&watch_lock))
        RAW(SYS_sched_yield, 0, 0, 0);
}

static void unlock(void)
{
    atomic_flag_clear(&watch_lock);
}

static void insert(uintptr_t start, uintptr_t end, bool shared)
{
    if (start >= end)
        return;
    if (watch_count == WATCHED) {
        watch_all = true;
        return;
    }
    watches[watch_count].start = start;
    watches[watch_count].shared = shared;
    watches[watch_count++].end = end;
}

void watch_add(uintptr_t start, uintptr_t end, bool shared)
{
    lock();
    insert(start, end, shared);
    unlock();
}

bool watched(uintptr_t start, uintptr_t end)
{
    bool found;

    if (!watch_count)
        return false;
    lock();
    found = watch_all;
    for (unsigned index = 0; index < watch_count && !found; index++)
        found = watches[index].start < end && start < watches[index].end;
    unlock();
    return found;
}

bool watched_shared(uintptr_t start, uintptr_t *end)
{
    for (unsigned index = 0; index < watch_count; index++) {
        uintptr_t low = watches[index].start, high = watches[index].end;
        if (!watches[index].shared || high <= start || *end <= low)
            continue;
        if (low <= start) {
            if (high < *end)
                *end = high;
            return true;
        }
        *end = low;
    }
    return false;
}

bool watch_remove(uintptr_t start, uintptr_t end)
{
    bool found = false;

    if (!watch_count)
        return false;
    lock();
    for (unsigned index = 0; index < watch_count;) {
        uintptr_t low = watches[index].start, high = watches[index].end;
        bool shared = watches[index].shared;
        if (low >= end || start >= high) {
            index++;
            continue;
        }
        found = true;
        watches[index] = watches[--watch_count];
        if (low < start)
            insert(low, start, shared);
        if (end < high)
            insert(end, high, shared);
    }
    found |= watch_all;
    unlock();
    return found;
}

void table_unlock(void)
{
    unlock();
}

void table_forget(void)
{
    watch_count = 0;
    watch_all = false;
}
