/* A client of the card that knows nothing but open, ioctl and mmap, and the kernel's own header.
 *
 *   card_client run [SEED]   an SDMA copy and a PM4 dispatch, checked; prints "ok"
 *   card_client hold SEED    the same, then "ready" and the offset by which its VRAM is mapped; at the next byte
 *                            of stdin checks its memory again
 *   card_client peek OFFSET  looks for what others may have at an offset
 *   card_client wait         sleeps in WAIT_EVENTS until a signal; prints the milliseconds that remain
 *   card_client restart      a wait that signals interrupt and the kernel restarts lasts as long as was asked
 *   card_client threads      one thread sleeps in WAIT_EVENTS, another goes on and wakes it
 *   card_client fork         a child may not use what its parent opened, and may open for itself
 *   card_client exec         a new program finds nothing of what the process had on the card
 *   card_client keep         what is freed stays as long as it is mapped, and no longer
 *   card_client userptr      memory of the process on the card: prints what becomes of shared and private pages
 *   card_client hostile      requests that no driver makes
 *   card_client trips N      microseconds of one GET_VERSION, mean of N
 *
 * Exit status 0 if all held; else 1, with a line on stderr that says what did not.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/kfd_ioctl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PAGE 4096u
#define SIZE (1u << 20)
#define SAVE_AREA 0x2BEA000u
#define CONTROL_STACK 0xA000u
#define DEBUG_AREA 0x18000u

#define VRAM (KFD_IOC_ALLOC_MEM_FLAGS_VRAM | KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC)
#define GTT KFD_IOC_ALLOC_MEM_FLAGS_GTT
#define ALL (KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE | KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE)

static int kfd, drm;
static uint32_t gpu;

static void fail(const char *what)
{
    fprintf(stderr, "card_client: %s: %s\n", what, strerror(errno));
    exit(1);
}

static void check(int good, const char *what)
{
    if (!good)
        fail(what);
}

static void call(unsigned long request, void *argument, const char *what)
{
    check(ioctl(kfd, request, argument) == 0, what);
}

static void refused(int result, int number, const char *what)
{
    if (result == -1 && errno == number)
        return;
    fprintf(stderr, "card_client: %s: result %d, errno %d instead of %d\n", what, result, errno, number);
    exit(1);
}

static void open_card(void)
{
    struct kfd_process_device_apertures nodes[8];
    struct kfd_ioctl_get_process_apertures_new_args apertures = {(uintptr_t)nodes, 8, 0};
    struct kfd_ioctl_get_version_args version;
    struct kfd_ioctl_acquire_vm_args acquire;

    kfd = open("/dev/kfd", O_RDWR | O_CLOEXEC);
    check(kfd >= 0, "open /dev/kfd");
    drm = open("/dev/dri/renderD128", O_RDWR | O_CLOEXEC);
    check(drm >= 0, "open /dev/dri/renderD128");
    call(AMDKFD_IOC_GET_VERSION, &version, "GET_VERSION");
    check(version.major_version == 1, "version 1");
    call(AMDKFD_IOC_GET_PROCESS_APERTURES_NEW, &apertures, "GET_PROCESS_APERTURES_NEW");
    check(apertures.num_of_nodes >= 1, "a node");
    gpu = nodes[0].gpu_id;
    acquire.drm_fd = drm;
    acquire.gpu_id = gpu;
    call(AMDKFD_IOC_ACQUIRE_VM, &acquire, "ACQUIRE_VM");
}

static uint64_t last_offset;

/* Memory at one address for both sides. */
static void *allocate(size_t size, uint32_t flags, uint64_t *handle)
{
    size_t alignment = 2u << 20;
    char *place = mmap(NULL, size + alignment, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    struct kfd_ioctl_alloc_memory_of_gpu_args args = {0};
    struct kfd_ioctl_map_memory_to_gpu_args map = {0};

    check(place != MAP_FAILED, "addresses");
    place += -(uintptr_t)place % alignment;
    args.va_addr = (uintptr_t)place;
    args.size = size;
    args.gpu_id = gpu;
    args.flags = flags | ALL;
    call(AMDKFD_IOC_ALLOC_MEMORY_OF_GPU, &args, "ALLOC_MEMORY_OF_GPU");
    place = mmap(place, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, drm, args.mmap_offset);
    check(place != MAP_FAILED, "mmap of a buffer");
    last_offset = args.mmap_offset;
    map.handle = args.handle;
    map.device_ids_array_ptr = (uintptr_t)&gpu;
    map.n_devices = 1;
    call(AMDKFD_IOC_MAP_MEMORY_TO_GPU, &map, "MAP_MEMORY_TO_GPU");
    if (handle)
        *handle = args.handle;
    return place;
}

struct queue {
    uint32_t *ring;
    volatile uint64_t *read, *write, *doorbell;
    uint32_t id;
};

static struct queue create_queue(uint32_t type)
{
    struct kfd_ioctl_create_queue_args args = {0};
    char *pointers = allocate(PAGE, GTT, NULL);
    struct queue queue = {allocate(PAGE, GTT, NULL), (void *)pointers, (void *)(pointers + 128), NULL, 0};
    char *doorbells;

    args.ring_base_address = (uintptr_t)queue.ring;
    args.ring_size = PAGE;
    args.read_pointer_address = (uintptr_t)queue.read;
    args.write_pointer_address = (uintptr_t)queue.write;
    args.gpu_id = gpu;
    args.queue_type = type;
    args.queue_percentage = 100;
    args.queue_priority = 7;
    if (type == KFD_IOC_QUEUE_TYPE_COMPUTE) {
        args.eop_buffer_address = (uintptr_t)allocate(PAGE, VRAM, NULL);
        args.eop_buffer_size = PAGE;
        args.ctx_save_restore_address = (uintptr_t)allocate(SAVE_AREA + DEBUG_AREA, GTT, NULL);
        args.ctx_save_restore_size = SAVE_AREA;
        args.ctl_stack_size = CONTROL_STACK;
    }
    call(AMDKFD_IOC_CREATE_QUEUE, &args, "CREATE_QUEUE");
    doorbells = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, kfd, args.doorbell_offset & ~8191ull);
    check(doorbells != MAP_FAILED, "mmap of doorbells");
    queue.doorbell = (void *)(doorbells + (args.doorbell_offset & 8191));
    queue.id = args.queue_id;
    return queue;
}

static void ring(struct queue *queue, uint64_t position)
{
    __atomic_store_n(queue->write, position, __ATOMIC_RELEASE);
    __atomic_store_n(queue->doorbell, position, __ATOMIC_RELEASE);
}

static void destroy_queue(struct queue *queue)
{
    struct kfd_ioctl_destroy_queue_args args = {queue->id, 0};

    call(AMDKFD_IOC_DESTROY_QUEUE, &args, "DESTROY_QUEUE");
}

static void poll_for(volatile uint32_t *fence, uint32_t value, const char *what)
{
    struct timespec pause = {0, 100000};
    int left = 100000;

    while (__atomic_load_n(fence, __ATOMIC_ACQUIRE) != value && --left)
        nanosleep(&pause, NULL);
    errno = ETIMEDOUT;
    check(left, what);
}

static void copy_by_sdma(const void *from, void *to, uint32_t size, volatile uint32_t *fence)
{
    struct queue queue = create_queue(KFD_IOC_QUEUE_TYPE_SDMA);
    uint64_t a = (uintptr_t)from, b = (uintptr_t)to, f = (uintptr_t)fence;
    uint32_t packets[] = {1, size - 1, 0, a, a >> 32, b, b >> 32, 0x30005, f, f >> 32, 0x51DA};

    memcpy(queue.ring, packets, sizeof packets);
    ring(&queue, sizeof packets);
    poll_for(fence, 0x51DA, "the SDMA copy's fence");
    destroy_queue(&queue);
}

static uint32_t event_page_event(uint64_t page_handle)
{
    struct kfd_ioctl_create_event_args args = {0};

    args.event_page_offset = page_handle;
    args.event_type = KFD_IOC_EVENT_SIGNAL;
    args.auto_reset = 1;
    call(AMDKFD_IOC_CREATE_EVENT, &args, "CREATE_EVENT");
    return args.event_id;
}

static int wait_for(uint32_t event, uint32_t timeout, struct kfd_ioctl_wait_events_args *args)
{
    static __thread struct kfd_event_data data;

    memset(&data, 0, sizeof data);
    data.event_id = event;
    memset(args, 0, sizeof *args);
    args->events_ptr = (uintptr_t)&data;
    args->num_events = 1;
    args->timeout = timeout;
    return ioctl(kfd, AMDKFD_IOC_WAIT_EVENTS, args);
}

static uint32_t set(uint32_t *to, uint32_t reg, int count, const uint32_t *values)
{
    to[0] = 3u << 30 | (uint32_t)count << 16 | 0x76 << 8 | 2;
    to[1] = reg - 0x2C00;
    memcpy(to + 2, values, 4 * (size_t)count);
    return 2 + (uint32_t)count;
}

/* 32 work-items each write seed plus their number; the end comes as an interrupt. */
static void dispatch_by_pm4(uint32_t *data, uint32_t seed, uint64_t *slots, uint32_t event)
{
    /* v_lshlrev_b32 v1, 2, v0; v_add_nc_u32 v2, s2, v0; global_store_b32 v1, v2, s[0:1]; s_endpgm */
    static const uint32_t code[] = {0x30020082, 0x4a040002, 0xdc6a0000, 0x00000201, 0xbfb00000};
    struct queue queue = create_queue(KFD_IOC_QUEUE_TYPE_COMPUTE);
    uint32_t *entry = allocate(PAGE, GTT, NULL), words[64], n = 0, i;
    uint64_t at = (uintptr_t)data, pc = (uintptr_t)entry >> 8, slot = (uintptr_t)(slots + event);
    uint32_t zeros[3] = {0}, threads[] = {32, 1, 1}, program[] = {pc, pc >> 32};
    uint32_t resources[] = {0xc0bf0001, 0x8}, user[] = {at, at >> 32, seed};
    uint32_t dispatch[] = {0xc0031500, 1, 1, 1, 0x8005};
    uint32_t release[] = {0xc0064900, 0x14 | 5 << 8, 1u << 29 | 2u << 24, slot, slot >> 32, event, 0, event};
    struct kfd_ioctl_wait_events_args wait;

    for (i = 0; i < PAGE / 4; i++)
        entry[i] = 0xbf9f0000; /* s_code_end */
    memcpy(entry, code, sizeof code);
    n += set(words + n, 0x2E04, 3, zeros);
    n += set(words + n, 0x2E07, 3, threads);
    n += set(words + n, 0x2E0C, 2, program);
    n += set(words + n, 0x2E12, 2, resources);
    n += set(words + n, 0x2E15, 1, zeros);
    n += set(words + n, 0x2E18, 1, zeros);
    n += set(words + n, 0x2E28, 1, zeros);
    n += set(words + n, 0x2E40, 3, user);
    memcpy(words + n, dispatch, sizeof dispatch);
    n += sizeof dispatch / 4;
    memcpy(words + n, release, sizeof release);
    n += sizeof release / 4;
    memcpy(queue.ring, words, 4 * n);
    ring(&queue, n);
    check(wait_for(event, 10000, &wait) == 0, "WAIT_EVENTS");
    check(wait.wait_result == KFD_IOC_WAIT_RESULT_COMPLETE, "the dispatch's interrupt");
    destroy_queue(&queue);
    for (i = 0; i < 32; i++)
        if (data[i] != seed + i) {
            fprintf(stderr, "card_client: word %u is %u instead of %u\n", i, data[i], seed + i);
            exit(1);
        }
}

static uint32_t value(uint32_t seed, uint32_t i)
{
    return (seed + i) * 2654435761u;
}

static void check_copy(const uint32_t *copy, uint32_t seed)
{
    uint32_t i;

    for (i = 0; i < SIZE / 4; i++)
        if (copy[i] != value(seed, i)) {
            fprintf(stderr, "card_client: word %u of the copy is %#x\n", i, copy[i]);
            exit(1);
        }
}

static void run(uint32_t seed, int hold)
{
    uint64_t page;
    uint64_t *slots;
    uint64_t offset;
    uint32_t *from, *to, *small, event, i;
    char byte;

    open_card();
    slots = allocate(32768, GTT, &page);
    memset(slots, 0xff, 32768);
    event = event_page_event(page);
    from = allocate(SIZE, GTT, NULL);
    to = allocate(SIZE, VRAM, NULL);
    offset = last_offset;
    small = allocate(PAGE, GTT, NULL);
    for (i = 0; i < SIZE / 4; i++)
        from[i] = value(seed, i);
    copy_by_sdma(from, to, SIZE, small + 512);
    check_copy(to, seed);
    dispatch_by_pm4(small, seed, slots, event);
    if (hold) {
        printf("ready %#llx\n", (unsigned long long)offset);
        fflush(stdout);
        (void)!read(0, &byte, 1);
        check_copy(to, seed);
        for (i = 0; i < 32; i++)
            check(small[i] == seed + i, "words that nobody else may have written");
    }
    puts("ok");
}

static void nothing(int number)
{
    (void)number;
}

static void wait_for_signal(void)
{
    struct sigaction action = {0};
    struct kfd_ioctl_wait_events_args args;
    uint32_t event;

    action.sa_handler = nothing; /* no SA_RESTART: the wait ends */
    sigaction(SIGINT, &action, NULL);
    open_card();
    event = event_page_event(0);
    puts("ready");
    fflush(stdout);
    refused(wait_for(event, 20000, &args), EINTR, "an interrupted wait");
    check(args.wait_result == KFD_IOC_WAIT_RESULT_FAIL, "its result");
    printf("%u\n", args.timeout);
}

static void peek(uint64_t offset)
{
    uint64_t *words;

    open_card();
    words = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, drm, (off_t)offset);
    if (words == MAP_FAILED)
        puts("nothing");
    else {
        for (size_t i = 0; i < SIZE / 8; i++)
            check(words[i] == 0, "nothing of others");
        memset(words, 0xee, SIZE);
        puts("zeros");
    }
}

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static void restart(void)
{
    struct itimerval often = {{0, 70000}, {0, 70000}};
    struct sigaction action = {0};
    struct kfd_ioctl_wait_events_args args;
    uint32_t event;
    double start;

    action.sa_handler = nothing;
    action.sa_flags = SA_RESTART;
    sigaction(SIGALRM, &action, NULL);
    open_card();
    event = event_page_event(0);
    start = seconds();
    setitimer(ITIMER_REAL, &often, NULL);
    check(wait_for(event, 600, &args) == 0, "a restarted wait");
    check(args.wait_result == KFD_IOC_WAIT_RESULT_TIMEOUT, "its result");
    printf("%.3f\n", seconds() - start);
}

static void *sleeper(void *event)
{
    struct kfd_ioctl_wait_events_args args;

    check(wait_for(*(uint32_t *)event, 20000, &args) == 0, "the wait of a thread");
    check(args.wait_result == KFD_IOC_WAIT_RESULT_COMPLETE, "its result");
    return NULL;
}

static void threads(void)
{
    struct kfd_ioctl_get_version_args version;
    struct kfd_ioctl_set_event_args set_event = {0};
    pthread_t other[8];
    uint32_t events[8], i;

    open_card();
    for (i = 0; i < 8; i++) {
        events[i] = event_page_event(0);
        check(pthread_create(&other[i], NULL, sleeper, &events[i]) == 0, "a thread");
    }
    usleep(50000);
    for (i = 0; i < 100; i++)
        call(AMDKFD_IOC_GET_VERSION, &version, "GET_VERSION beside a sleeping thread");
    for (i = 0; i < 8; i++) {
        set_event.event_id = events[i];
        call(AMDKFD_IOC_SET_EVENT, &set_event, "SET_EVENT");
        pthread_join(other[i], NULL);
    }
    puts("ok");
}

static uint64_t available(void)
{
    struct kfd_ioctl_get_available_memory_args args = {0, gpu, 0};

    call(AMDKFD_IOC_AVAILABLE_MEMORY, &args, "AVAILABLE_MEMORY");
    return args.available;
}

static void keep(void)
{
    struct kfd_ioctl_unmap_memory_from_gpu_args unmap = {0};
    struct kfd_ioctl_free_memory_of_gpu_args release = {0};
    uint64_t before = available(), handle;
    uint32_t *memory = allocate(8 * SIZE, VRAM, &handle), *other, i;

    for (i = 0; i < SIZE / 4; i++)
        memory[i] = value(3, i);
    unmap.handle = release.handle = handle;
    unmap.device_ids_array_ptr = (uintptr_t)&gpu;
    unmap.n_devices = 1;
    call(AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU, &unmap, "UNMAP");
    call(AMDKFD_IOC_FREE_MEMORY_OF_GPU, &release, "FREE");
    check(available() == before - 8 * SIZE, "memory that is mapped is not available");
    other = allocate(SIZE, VRAM, NULL);
    memset(other, 0xff, SIZE);
    check_copy(memory, 3);
    munmap(memory, 8 * SIZE);
    check(available() == before - 2 * SIZE, "memory that is not mapped is available");
}

static void userptr(int shared)
{
    int flags = (shared ? MAP_SHARED : MAP_PRIVATE) | MAP_ANONYMOUS;
    struct kfd_ioctl_alloc_memory_of_gpu_args args = {0};
    struct kfd_ioctl_map_memory_to_gpu_args map = {0};
    struct kfd_ioctl_unmap_memory_from_gpu_args unmap = {0};
    struct kfd_ioctl_free_memory_of_gpu_args release = {0};
    uint32_t *memory = mmap(NULL, 2 * SIZE, PROT_READ | PROT_WRITE, flags, -1, 0);
    uint32_t *fence = allocate(PAGE, GTT, NULL), i;

    for (i = 0; i < SIZE / 4; i++)
        memory[i] = value(77, i);
    args.va_addr = args.mmap_offset = (uintptr_t)memory;
    args.size = 2 * SIZE;
    args.gpu_id = gpu;
    args.flags = KFD_IOC_ALLOC_MEM_FLAGS_USERPTR | ALL;
    if (ioctl(kfd, AMDKFD_IOC_ALLOC_MEMORY_OF_GPU, &args)) {
        printf("%s: errno %d\n", shared ? "shared" : "private", errno);
        return;
    }
    map.handle = unmap.handle = release.handle = args.handle;
    map.device_ids_array_ptr = unmap.device_ids_array_ptr = (uintptr_t)&gpu;
    map.n_devices = unmap.n_devices = 1;
    call(AMDKFD_IOC_MAP_MEMORY_TO_GPU, &map, "MAP of a userptr");
    copy_by_sdma(memory, (char *)memory + SIZE, SIZE, fence);
    check_copy(memory + SIZE / 4, 77);
    call(AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU, &unmap, "UNMAP of a userptr");
    call(AMDKFD_IOC_FREE_MEMORY_OF_GPU, &release, "FREE of a userptr");
    check_copy(memory + SIZE / 4, 77);
    printf("%s: works\n", shared ? "shared" : "private");
}

static void fork_child(void)
{
    struct kfd_ioctl_get_version_args version;
    int status;

    open_card();
    if (fork() == 0) {
        refused(ioctl(kfd, AMDKFD_IOC_GET_VERSION, &version), EBADF, "the parent's descriptor");
        open_card();
        _exit(0);
    }
    check(wait4(-1, &status, 0, NULL) > 0 && status == 0, "the child");
    call(AMDKFD_IOC_GET_VERSION, &version, "GET_VERSION in the parent");
    puts("ok");
}

static void hostile(void)
{
    char big[16384];
    struct kfd_ioctl_acquire_vm_args acquire = {0, 0};
    struct pollfd ready[2] = {{.events = POLLIN}, {.events = POLLOUT}};
    unsigned nr, size, direction;

    open_card();
    ready[0].fd = kfd;
    ready[1].fd = drm;
    memset(big, 0xff, sizeof big);
    refused(ioctl(kfd, AMDKFD_IOC_GET_VERSION, (void *)16), EFAULT, "a bad pointer");
    refused(ioctl(kfd, AMDKFD_IOC_CREATE_EVENT, (void *)-4096l), EFAULT, "an address of the kernel");
    refused(ioctl(kfd, _IOWR('K', 0x7f, uint64_t), big), ENOTTY, "an unknown number");
    refused(ioctl(kfd, _IO('K', 0x0d), big), EPERM, "a number that was taken back");
    acquire.gpu_id = gpu;
    acquire.drm_fd = dup(drm);
    check(ioctl(kfd, AMDKFD_IOC_ACQUIRE_VM, &acquire) == 0, "the same file by another descriptor");
    acquire.drm_fd = open("/dev/dri/renderD128", O_RDWR);
    refused(ioctl(kfd, AMDKFD_IOC_ACQUIRE_VM, &acquire), EBUSY, "a second open of the render node");
    acquire.drm_fd = kfd;
    refused(ioctl(kfd, AMDKFD_IOC_ACQUIRE_VM, &acquire), EBUSY, "a second file for the card");
    acquire.drm_fd = 12345;
    refused(ioctl(kfd, AMDKFD_IOC_ACQUIRE_VM, &acquire), EINVAL, "a descriptor that is not open");
    refused(ftruncate(kfd, 0) | ftruncate(drm, 0), EINVAL, "ftruncate");
    check(poll(ready, 2, 10000) == 2 && ready[0].revents == POLLIN && ready[1].revents == POLLOUT, "poll");
    refused((int)read(kfd, big, 1), EINVAL, "read");
    refused((int)write(drm, big, 1), EINVAL, "write");
    /* Every number with every size and direction: nothing may hang, die, or write past the argument. */
    for (nr = 0; nr < 256; nr++)
        for (size = 0; size < 16384; size = size * 3 + 1)
            for (direction = 0; direction < 4; direction++) {
                char argument[16384 + 64];

                if (nr == 0x0c)
                    memset(argument, 0, sizeof argument); /* WAIT_EVENTS for nothing */
                else
                    memset(argument, (int)(nr * 7 + size), sizeof argument);
                memset(argument + size, 0x5a, 64);
                (void)!ioctl(kfd, _IOC(direction, 'K', nr, size), argument);
                (void)!ioctl(drm, _IOC(direction, 'd', nr, size), argument);
                for (unsigned i = size; i < size + 64; i++)
                    check(argument[i] == 0x5a, "bytes behind the argument");
            }
    puts("ok");
}

static void trips(unsigned long count)
{
    struct kfd_ioctl_get_version_args version;
    struct timespec start, end;
    unsigned long i;

    open_card();
    for (i = 0; i < 100; i++)
        call(AMDKFD_IOC_GET_VERSION, &version, "GET_VERSION");
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (i = 0; i < count; i++)
        call(AMDKFD_IOC_GET_VERSION, &version, "GET_VERSION");
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.2f\n", ((end.tv_sec - start.tv_sec) * 1e9 + (end.tv_nsec - start.tv_nsec)) / 1e3 / count);
}

int main(int count, char **arguments)
{
    const char *what = count > 1 ? arguments[1] : "run";
    unsigned long number = count > 2 ? strtoul(arguments[2], NULL, 0) : 1;

    if (!strcmp(what, "run") || !strcmp(what, "hold"))
        run((uint32_t)number, *what == 'h');
    else if (!strcmp(what, "peek"))
        peek(strtoull(arguments[2], NULL, 0));
    else if (!strcmp(what, "restart"))
        restart();
    else if (!strcmp(what, "threads"))
        threads();
    else if (!strcmp(what, "keep")) {
        open_card();
        keep();
        puts("ok");
    } else if (!strcmp(what, "userptr")) {
        open_card();
        userptr(1);
        userptr(0);
    } else if (!strcmp(what, "exec")) {
        open_card();
        execl(arguments[0], arguments[0], "run", (char *)NULL);
        fail("exec");
    } else if (!strcmp(what, "wait"))
        wait_for_signal();
    else if (!strcmp(what, "fork"))
        fork_child();
    else if (!strcmp(what, "hostile"))
        hostile();
    else if (!strcmp(what, "trips"))
        trips(number);
    else {
        fprintf(stderr, "card_client: no such thing as %s\n", what);
        return 2;
    }
    return 0;
}
