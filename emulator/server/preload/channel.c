/* Connections to the device server: a call takes one that is free, or makes one. */
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>

#include "preload.h"

#define CONNECTIONS 256
#define FREE (-1)

/* A call that comes so soon after another one is one of many: its answer is worth being waited for awake, since
 * falling asleep and waking up take longer than the server does. */
#define NANOSECONDS_BURST 1000000u
#define NANOSECONDS_SPIN 100000u

const char *server_folder;

static char folder[104];
static uint64_t token;

/* A connection's descriptor plus one, negative while a call uses it, 0 where there is none. */
static _Atomic int connections[CONNECTIONS];

/* When the connection's last call was answered; only who uses the connection reads and writes it. */
static uint64_t answered[CONNECTIONS];
static bool may_spin; /* the server has another CPU to run on */

static int connect_server(void)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    struct request hello = {.kind = KIND_HELLO, .a = token, .b = PROTOCOL};
    struct reply reply;
    long low = RAW(SYS_socket, AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0), fd, result;

    if (low < 0)
        return (int)low;
    fd = RAW(SYS_fcntl, low, F_DUPFD_CLOEXEC, HIGH_DESCRIPTORS);
    if (fd < 0)
        fd = low;
    else
        RAW(SYS_close, low, 0, 0);
    memcpy(address.sun_path, folder, sizeof folder);
    strcat(address.sun_path, "/socket");
    result = RAW(SYS_connect, fd, &address, sizeof address);
    if (result == 0)
        result = raw6(SYS_sendto, fd, (long)&hello, sizeof hello, MSG_NOSIGNAL, 0, 0);
    do
        if (result >= 0 || result == -EINTR)
            result = raw6(SYS_recvfrom, fd, (long)&reply, sizeof reply, 0, 0, 0);
    while (result == -EINTR);
    if (result == (long)sizeof reply) {
        /* Where only ancestors may read a process' memory (Yama), let the server, too. */
        struct ucred server;
        socklen_t size = sizeof server;
        if (!raw6(SYS_getsockopt, fd, SOL_SOCKET, SO_PEERCRED, (long)&server, (long)&size, 0))
            RAW(SYS_prctl, PR_SET_PTRACER, server.pid, 0);
        return (int)fd;
    }
    RAW(SYS_close, fd, 0, 0);
    return -ENODEV;
}

/* Take a connection; returns its place, or a negative errno. */
static int take(void)
{
    int place, fd;

    for (place = 0; place < CONNECTIONS; place++) {
        int known = atomic_load(&connections[place]);
        if (known > 0 && atomic_compare_exchange_strong(&connections[place], &known, -known))
            return place;
    }
    for (place = 0; place < CONNECTIONS; place++) {
        int none = 0;
        if (atomic_compare_exchange_strong(&connections[place], &none, INT_MIN)) {
            fd = connect_server();
            atomic_store(&connections[place], fd < 0 ? 0 : -(fd + 1));
            return fd < 0 ? fd : place;
        }
    }
    return -EAGAIN;
}

static int descriptor_of(int place)
{
    return -atomic_load(&connections[place]) - 1;
}

static void give_back(int place, bool broken)
{
    int fd = descriptor_of(place);

    if (broken) {
        RAW(SYS_close, fd, 0, 0);
        atomic_store(&connections[place], 0);
    } else {
        atomic_store(&connections[place], fd + 1);
    }
}

int own_descriptor(int first)
{
    int found = memory_descriptor() >= first ? memory_descriptor() : -1;

    for (int place = 0; place < CONNECTIONS; place++) {
        int known = atomic_load(&connections[place]);
        int fd = known == INT_MIN ? -1 : abs(known) - 1;
        if (fd >= first && (found < 0 || fd < found))
            found = fd;
    }
    return found;
}

static long send_message(int fd, const struct request *request, const void *payload, size_t length)
{
    struct iovec parts[2] = {{(void *)request, sizeof *request}, {(void *)payload, length}};
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    long result;

    do
        result = RAW(SYS_sendmsg, fd, &message, MSG_NOSIGNAL);
    while (result == -EINTR);
    return result;
}

static uint64_t nanoseconds(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static long receive(int fd, struct answer *answer, struct range ranges[MOST_RANGES], int flags)
{
    union {
        char bytes[CMSG_SPACE(sizeof answer->descriptors)];
        struct cmsghdr align;
    } control;
    struct iovec parts[2] = {{&answer->head, sizeof answer->head}, {ranges, MOST_RANGES * sizeof *ranges}};
    struct msghdr message = {
        .msg_iov = parts, .msg_iovlen = 2, .msg_control = &control, .msg_controllen = sizeof control};
    long result = RAW(SYS_recvmsg, fd, &message, flags);
    struct cmsghdr *passed;

    if (result < 0)
        return result;
    answer->descriptors[0] = answer->descriptors[1] = -1;
    for (passed = CMSG_FIRSTHDR(&message); passed; passed = CMSG_NXTHDR(&message, passed))
        if (passed->cmsg_level == SOL_SOCKET && passed->cmsg_type == SCM_RIGHTS)
            memcpy(answer->descriptors, CMSG_DATA(passed), passed->cmsg_len - CMSG_LEN(0));
    return result < (long)sizeof answer->head ? -ENODEV : result;
}

/* Wait for an answer, at first awake if there was another one just before. */
static long await(int place, struct answer *answer, struct range ranges[MOST_RANGES], int flags)
{
    int fd = descriptor_of(place);
    uint64_t start = may_spin ? nanoseconds() : 0, now = start;
    bool is_burst = may_spin && start - answered[place] < NANOSECONDS_BURST;
    long result = -EAGAIN;

    for (; is_burst && result == -EAGAIN && now - start < NANOSECONDS_SPIN; now = nanoseconds()) {
        result = receive(fd, answer, ranges, flags | MSG_DONTWAIT);
        if (result == -EAGAIN)
            RAW(SYS_sched_yield, 0, 0, 0);
    }
    if (result == -EAGAIN)
        result = receive(fd, answer, ranges, flags);
    if (may_spin)
        answered[place] = nanoseconds();
    return result;
}

int exchange(struct answer *answer, bool interruptible, bool close_on_exec, uint32_t kind, int fd, uint64_t a,
             uint64_t b, uint64_t c, const void *payload, size_t length)
{
    struct request request = {.kind = kind, .fd = fd, .a = a, .b = b, .c = c};
    struct range ranges[MOST_RANGES];
    /* A signal that comes while a call waits awake is not noticed: what sleeps in the server must notice it. */
    bool sleeps = kind == KIND_IOCTL && (a & 0xFF) == WAIT_EVENTS;
    int flags = close_on_exec ? MSG_CMSG_CLOEXEC : 0;
    int place = take(), connection;
    long result;

    if (place < 0)
        return place;
    connection = descriptor_of(place);
    result = send_message(connection, &request, payload, length);
    while (result >= 0) {
        result = sleeps ? receive(connection, answer, ranges, flags) : await(place, answer, ranges, flags);
        if (result == -EINTR) {
            /* A handler has run. What sleeps in the server must end as it would in the kernel. */
            struct request interrupt = {.kind = KIND_INTERRUPT};
            result = interruptible ? send_message(connection, &interrupt, NULL, 0) : 0;
            interruptible = false;
            continue;
        }
        if (result < 0 || answer->head.outcome != OUTCOME_PROMOTE)
            break;
        unsigned count = answer->head.ranges < MOST_RANGES ? answer->head.ranges : MOST_RANGES;
        struct request done = {.kind = KIND_PROMOTED};
        done.a = (uint64_t)-promote(ranges, count, answer->descriptors[0]);
        RAW(SYS_close, answer->descriptors[0], 0, 0);
        result = send_message(connection, &done, NULL, 0);
    }
    give_back(place, result < 0);
    return result < 0 ? -ENODEV : 0;
}

static void after_fork(void)
{
    /* The parent's connections: as long as a copy is open the server cannot hear of the parent's end. */
    for (int place = 0; place < CONNECTIONS; place++) {
        int known = atomic_load(&connections[place]);
        if (known && known != INT_MIN)
            RAW(SYS_close, abs(known) - 1, 0, 0);
        atomic_store(&connections[place], 0);
    }
    table_unlock();
    promote_after_fork();
    table_forget();
}

__attribute__((constructor)) static void begin(void)
{
    const char *named = getenv(ENVIRONMENT);

    if (!named || named[0] != '/' || strlen(named) > sizeof folder - sizeof "/socket")
        return;
    strcpy(folder, named);
    if (RAW(SYS_getrandom, &token, sizeof token, 0) != sizeof token)
        token = (uint64_t)(uintptr_t)&token;
    unsigned long cpus[16] = {0};
    long words = RAW(SYS_sched_getaffinity, 0, sizeof cpus, cpus);
    int count = 0;
    for (long word = 0; word < words / (long)sizeof *cpus; word++)
        count += __builtin_popcountl(cpus[word]);
    may_spin = count > 1;
    pthread_atfork(NULL, NULL, after_fork);
    server_folder = folder;
}
