/* fork() with memory that is shared with the server: the child gets copies, as it would of private memory.
 *
 * Until it has them, parent and child run in the same pages. So both sides of a fork run on a stack of its own,
 * which is private, and the parent comes back to its old one only when the child has left the shared pages.
 */
#include <linux/futex.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "preload.h"

#define STACK (1ul << 20)
#define LOOK (20l * 1000 * 1000) /* nanoseconds after which the parent looks whether its child lives */

struct errand {
    _Atomic int *separated; /* shared by parent and child */
    pid_t child;
    int error;
    ucontext_t there;
};

/* What the fork of this thread is about, only while it goes on. */
static __thread struct errand *errand;

bool fork_has_stack(void)
{
    return errand != NULL;
}

void fork_separated(void)
{
    if (errand) {
        atomic_store(errand->separated, 1);
        RAW(SYS_futex, errand->separated, FUTEX_WAKE, 1);
    }
}

static bool has_ended(pid_t child)
{
    siginfo_t state = {.si_pid = 0};

    return raw6(SYS_waitid, P_PID, child, (long)&state, WEXITED | WNOHANG | WNOWAIT, 0, 0) < 0 || state.si_pid;
}

static void on_own_stack(void)
{
    pid_t (*next)(void) = (pid_t(*)(void))next_symbol("fork");
    struct timespec look = {0, LOOK};

    errand->child = next();
    errand->error = errno;
    while (errand->child > 0 && !atomic_load(errand->separated)) {
        raw6(SYS_futex, (long)errand->separated, FUTEX_WAIT, 0, (long)&look, 0, 0);
        if (has_ended(errand->child))
            break;
    }
}

static void *new_pages(size_t size, int kind)
{
    long pages = raw6(SYS_mmap, 0, (long)size, PROT_READ | PROT_WRITE, kind | MAP_ANONYMOUS, -1, 0);

    return pages < 0 && pages >= -4095 ? NULL : (void *)pages;
}

EXPORT pid_t fork(void)
{
    pid_t (*next)(void) = (pid_t(*)(void))next_symbol("fork");
    void *shared, *stack;
    ucontext_t here;
    pid_t child;
    int error;

    if (!server_folder || !is_promoted() || errand)
        return next();
    shared = new_pages(PAGE, MAP_SHARED);
    stack = new_pages(STACK, MAP_PRIVATE | MAP_NORESERVE | MAP_STACK);
    if (!shared || !stack) {
        if (shared)
            RAW(SYS_munmap, shared, PAGE, 0);
        if (stack)
            RAW(SYS_munmap, stack, STACK, 0);
        errno = ENOMEM;
        return -1;
    }
    errand = stack; /* at the far end of the stack */
    errand->separated = shared;
    getcontext(&errand->there);
    errand->there.uc_stack.ss_sp = (char *)stack + PAGE;
    errand->there.uc_stack.ss_size = STACK - PAGE;
    errand->there.uc_link = &here;
    makecontext(&errand->there, on_own_stack, 0);
    swapcontext(&here, &errand->there);
    child = errand->child;
    error = errand->error;
    errand = NULL;
    RAW(SYS_munmap, shared, PAGE, 0);
    RAW(SYS_munmap, stack, STACK, 0);
    errno = error;
    return child;
}
