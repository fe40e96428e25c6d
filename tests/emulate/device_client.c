/* A program that knows nothing of barewave: open, ioctl and mmap, and stores to doorbells.
 *
 * device_client work SEED     SDMA copy and PM4 dispatch, both checked; twice, with a pause between
 * device_client userptr       the same copy from and to memory of the program itself: heap, stack, file
 * device_client wait SECONDS  WAIT_EVENTS until a signal comes (status 42) or the time is over
 * device_client hold          take memory and a queue, say "ready", and stay until killed
 * device_client fork          an inherited descriptor is of no use to a child, one of its own is
 * device_client dmabuf        memory goes to a child by its descriptor, and by that of an SMI file lines come
 * device_client exec          the same after exec: "device_client inherited FD" is started
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/kfd_ioctl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHECK(condition)                                                                                 \
    do {                                                                                                 \
        if (!(condition)) {                                                                              \
            fprintf(stderr, "line %d: %s failed: %s\n", __LINE__, #condition, strerror(errno));          \
            exit(1);                                                                                     \
        }                                                                                                \
    } while (0)

#define CWSR 0x2BEA000u
#define CONTROL_STACK 0xA000u
#define SAVE_AREA 0x2C02000u
#define RING 4096u
#define WORDS (1u << 16)
#define ACCESS (KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE | KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE)
#define GTT (KFD_IOC_ALLOC_MEM_FLAGS_GTT | ACCESS)
#define VRAM (KFD_IOC_ALLOC_MEM_FLAGS_VRAM | KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC | ACCESS)

static int kfd, render;
static uint32_t gpu;
static uint64_t next_va = 0x200000000ull; /* the same in every process, whatever the CPU has there */

struct buffer {
    uint64_t va, handle, size;
    void *host;
};

static uint32_t read_gpu_id(void)
{
    unsigned id = 0;
    FILE *file = fopen("/sys/devices/virtual/kfd/kfd/topology/nodes/1/gpu_id", "r");

    CHECK(file && fscanf(file, "%u", &id) == 1);
    fclose(file);
    return id;
}

static void open_device(void)
{
    struct kfd_ioctl_acquire_vm_args vm = {0};
    struct stat state;

    kfd = open("/dev/kfd", O_RDWR | O_CLOEXEC);
    CHECK(kfd >= 0);
    render = open("/dev/dri/renderD128", O_RDWR | O_CLOEXEC);
    CHECK(render >= 0);
    CHECK(fstat(render, &state) == 0 && S_ISCHR(state.st_mode) && major(state.st_rdev) == 226);
    gpu = read_gpu_id();
    vm.drm_fd = dup(render); /* a copy of the descriptor is the same file */
    vm.gpu_id = gpu;
    CHECK(ioctl(kfd, AMDKFD_IOC_ACQUIRE_VM, &vm) == 0);
    CHECK(close(vm.drm_fd) == 0);
}

static struct buffer allocate(uint64_t size, uint32_t flags, void *user)
{
    struct buffer buffer = {.va = next_va, .size = size};
    struct kfd_ioctl_alloc_memory_of_gpu_args alloc = {
        .va_addr = buffer.va, .size = size, .gpu_id = gpu, .flags = flags, .mmap_offset = (uintptr_t)user};
    struct kfd_ioctl_map_memory_to_gpu_args map = {.device_ids_array_ptr = (uintptr_t)&gpu, .n_devices = 1};

    next_va += (size + 0x3FFFFF) & ~0x1FFFFFull;
    CHECK(ioctl(kfd, AMDKFD_IOC_ALLOC_MEMORY_OF_GPU, &alloc) == 0);
    buffer.handle = map.handle = alloc.handle;
    buffer.host = user;
    if (!user) {
        buffer.host = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, render, (off_t)alloc.mmap_offset);
        CHECK(buffer.host != MAP_FAILED);
    }
    CHECK(ioctl(kfd, AMDKFD_IOC_MAP_MEMORY_TO_GPU, &map) == 0 && map.n_success == 1);
    return buffer;
}

struct queue {
    struct buffer ring, pointers;
    volatile uint64_t *doorbell;
    uint32_t *words, id;
    uint64_t at; /* dwords */
    unsigned unit; /* what pointers count: 1 for dwords, 4 for bytes */
};

static struct queue create_queue(uint32_t type)
{
    struct queue queue = {.ring = allocate(RING, GTT, NULL), .pointers = allocate(4096, GTT, NULL)};
    struct kfd_ioctl_create_queue_args create = {
        .ring_base_address = queue.ring.va, .ring_size = RING, .gpu_id = gpu, .queue_type = type,
        .queue_percentage = 100, .queue_priority = 7, .write_pointer_address = queue.pointers.va,
        .read_pointer_address = queue.pointers.va + 64};
    char *page;

    if (type == KFD_IOC_QUEUE_TYPE_COMPUTE) {
        create.eop_buffer_address = allocate(4096, VRAM, NULL).va;
        create.eop_buffer_size = 4096;
        create.ctx_save_restore_address = allocate(SAVE_AREA, GTT, NULL).va;
        create.ctx_save_restore_size = CWSR;
        create.ctl_stack_size = CONTROL_STACK;
    }
    CHECK(ioctl(kfd, AMDKFD_IOC_CREATE_QUEUE, &create) == 0);
    page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, kfd, (off_t)(create.doorbell_offset & ~0x1FFFull));
    CHECK(page != MAP_FAILED);
    queue.doorbell = (volatile uint64_t *)(page + (create.doorbell_offset & 0x1FFF));
    queue.words = queue.ring.host;
    queue.id = create.queue_id;
    queue.unit = type == KFD_IOC_QUEUE_TYPE_COMPUTE ? 1 : 4;
    return queue;
}

static void put(struct queue *queue, uint32_t word)
{
    queue->words[queue->at++ % (RING / 4)] = word;
}

static void ring_doorbell(struct queue *queue)
{
    __atomic_store_n((uint64_t *)queue->pointers.host, queue->at * queue->unit, __ATOMIC_RELEASE);
    *queue->doorbell = queue->at * queue->unit;
}

static void await(volatile uint32_t *word, uint32_t value)
{
    for (int tries = 0; __atomic_load_n(word, __ATOMIC_ACQUIRE) != value; tries++) {
        CHECK(tries < 20000);
        usleep(1000);
    }
}

static void sdma_copy(struct queue *queue, uint64_t from, uint64_t to, uint32_t size, struct buffer *fence,
                      uint32_t value)
{
    const uint32_t packets[] = {1, size - 1, 0, (uint32_t)from, (uint32_t)(from >> 32), (uint32_t)to,
                                (uint32_t)(to >> 32),
                                0x30005, (uint32_t)fence->va, (uint32_t)(fence->va >> 32), value};

    for (unsigned index = 0; index < sizeof packets / 4; index++)
        put(queue, packets[index]);
    ring_doorbell(queue);
    await(fence->host, value);
}

static void set_registers(struct queue *queue, uint32_t first, unsigned count, const uint32_t *values)
{
    put(queue, 3u << 30 | count << 16 | 0x76 << 8);
    put(queue, first - 0x2C00);
    while (count--)
        put(queue, *values++);
}

/* Each work-item of 64 x groups stores three times its number; assembled by `barewave asm`:
 *   v_lshl_add_u32 v1, s2, 6, v0;  v_lshlrev_b32 v2, 2, v1;  v_lshl_add_u32 v1, v1, 1, v1
 *   global_store_b32 v2, v1, s[0:1];  s_endpgm */
static const uint32_t KERNEL[] = {0xd6460001, 0x04010c02, 0x30040282, 0xd6460001,
                                  0x04050301, 0xdc6a0000, 0x00000102, 0xbfb00000};

static void dispatch(struct queue *queue, uint64_t code, uint64_t data, uint32_t groups, struct buffer *fence,
                     uint32_t value)
{
    const uint32_t program[] = {(uint32_t)(code >> 8), (uint32_t)(code >> 40)};
    const uint32_t resources[] = {0xE0AC0000 | 1 << 20, 0x84};
    const uint32_t start[] = {0, 0, 0, 64, 1, 1};
    const uint32_t user[] = {(uint32_t)data, (uint32_t)(data >> 32)};
    const uint32_t rest[] = {3u << 30 | 3 << 16 | 0x15 << 8, groups, 1, 1, 0x8005,
                             3u << 30 | 6 << 16 | 0x49 << 8, 0x514, 1u << 29, (uint32_t)fence->va,
                             (uint32_t)(fence->va >> 32), value, 0, 0};

    set_registers(queue, 0x2E0C, 2, program);
    set_registers(queue, 0x2E12, 2, resources);
    set_registers(queue, 0x2E04, 6, start);
    set_registers(queue, 0x2E40, 2, user);
    for (unsigned index = 0; index < sizeof rest / 4; index++)
        put(queue, rest[index]);
    ring_doorbell(queue);
    await(fence->host, value);
}

static void work(uint32_t seed)
{
    struct buffer from = allocate(WORDS * 4, GTT, NULL), to = allocate(WORDS * 4, VRAM, NULL);
    struct buffer fence = allocate(4096, GTT, NULL), code = allocate(4096, VRAM, NULL);
    struct queue sdma = create_queue(KFD_IOC_QUEUE_TYPE_SDMA);
    struct queue pm4 = create_queue(KFD_IOC_QUEUE_TYPE_COMPUTE);
    struct kfd_ioctl_destroy_queue_args destroy = {0};
    uint32_t *source = from.host, *target = to.host;

    memcpy(code.host, KERNEL, sizeof KERNEL);
    for (uint32_t round = 1; round <= 2; round++) {
        for (uint32_t index = 0; index < WORDS; index++)
            source[index] = index * 2654435761u + seed * round;
        sdma_copy(&sdma, from.va, to.va, WORDS * 4, &fence, round);
        usleep(100000); /* somebody else works at the same addresses meanwhile */
        CHECK(memcmp(source, target, WORDS * 4) == 0);
        dispatch(&pm4, code.va, to.va, WORDS / 64, &fence, 100 + round);
        for (uint32_t index = 0; index < WORDS; index++)
            CHECK(target[index] == index * 3);
    }
    destroy.queue_id = sdma.id;
    CHECK(ioctl(kfd, AMDKFD_IOC_DESTROY_QUEUE, &destroy) == 0);
    CHECK(munmap(to.host, to.size) == 0);
}

static void copy_own(struct queue *sdma, struct buffer *fence, char *memory, const char *what)
{
    static uint32_t value;
    struct buffer mine, card = allocate(65536, VRAM, NULL);
    char before[16];

    for (int index = 0; index < 32768; index++)
        memory[index] = (char)(index * 7 + value);
    memcpy(before, memory + 100, sizeof before);
    mine = allocate(65536, KFD_IOC_ALLOC_MEM_FLAGS_USERPTR | ACCESS, memory);
    CHECK(memcmp(before, memory + 100, sizeof before) == 0);
    memory[5] = 55; /* after the card was given it */
    sdma_copy(sdma, mine.va, card.va, 32768, fence, ++value);
    CHECK(memcmp(card.host, memory, 32768) == 0);
    sdma_copy(sdma, card.va, mine.va + 32768, 32768, fence, ++value);
    CHECK(memcmp(memory + 32768, memory, 32768) == 0);
    printf("%s ok\n", what);
    fflush(stdout);
}

/* Registers the frame that calls fork(), lets parent and child write to it at the same time. */
static void fork_on_registered_stack(struct queue *sdma, struct buffer *fence)
{
    volatile uint32_t mine = 1, written[64] = {0};
    uintptr_t start = (uintptr_t)written & ~4095ul;
    struct buffer source = allocate(4096, GTT, NULL);
    struct buffer frame = allocate(8192, KFD_IOC_ALLOC_MEM_FLAGS_USERPTR | ACCESS, (void *)start);
    volatile uint32_t *wanted = source.host;
    int status, go[2];
    pid_t child;
    char byte;

    CHECK(pipe(go) == 0);
    child = fork();
    if (!child) {
        CHECK(mine == 1 && written[0] == 0);
        for (unsigned index = 0; index < 64; index++)
            written[index] = 99;
        mine = 3;
        CHECK(read(go[0], &byte, 1) == 1); /* the parent and the card have written */
        _exit(mine == 3 && written[0] == 99 && written[63] == 99 ? 0 : 1);
    }
    CHECK(child > 0);
    mine = 2;
    *wanted = 4711;
    sdma_copy(sdma, source.va, frame.va + ((uintptr_t)written - start), 4, fence, 1000);
    CHECK(mine == 2 && written[0] == 4711 && written[63] == 0);
    CHECK(write(go[1], "x", 1) == 1);
    CHECK(waitpid(child, &status, 0) == child && status == 0 && mine == 2);
    close(go[0]);
    close(go[1]);
}

static void userptr(void)
{
    struct buffer fence = allocate(4096, GTT, NULL);
    struct queue sdma = create_queue(KFD_IOC_QUEUE_TYPE_SDMA);
    char on_stack[65536 + 8192], *heap = aligned_alloc(4096, 65536), *fresh, *file, *again, *shared;
    struct kfd_ioctl_alloc_memory_of_gpu_args bad = {
        .va_addr = next_va, .size = 65536, .gpu_id = gpu, .flags = KFD_IOC_ALLOC_MEM_FLAGS_USERPTR | ACCESS};
    pid_t child;
    int status, self;

    copy_own(&sdma, &fence, heap, "heap");
    copy_own(&sdma, &fence, heap, "the same again");
    copy_own(&sdma, &fence, (char *)(((uintptr_t)on_stack + 4095) & ~4095ul), "stack");
    shared = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    copy_own(&sdma, &fence, shared, "shared");
    fresh = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    copy_own(&sdma, &fence, fresh + 65536, "fresh");
    CHECK(fresh[0] == 0 && fresh[(1 << 20) - 1] == 0);
    copy_own(&sdma, &fence, fresh + 65536 + 32768, "overlapping");
    self = open("/proc/self/exe", O_RDONLY);
    file = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE, self, 0);
    CHECK(file != MAP_FAILED && !memcmp(file, "\177ELF", 4));
    child = fork(); /* the child's memory is its own */
    if (!child) {
        heap[0] = shared[0] = 99;
        _exit(heap[5] == 55 ? 0 : 1);
    }
    CHECK(waitpid(child, &status, 0) == child && status == 0 && heap[0] != 99 && shared[0] == 99);
    fork_on_registered_stack(&sdma, &fence);
    /* What is unmapped and mapped anew at the same place is other memory. */
    CHECK(munmap(fresh, 1 << 20) == 0);
    again = mmap(fresh, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    CHECK(again == fresh && again[65536] == 0);
    copy_own(&sdma, &fence, again + 65536, "anew");
    bad.mmap_offset = (uintptr_t)again + (1 << 20);
    CHECK(munmap(again + 65536, 65536) == 0);
    bad.mmap_offset = (uintptr_t)again + 65536;
    CHECK(ioctl(kfd, AMDKFD_IOC_ALLOC_MEMORY_OF_GPU, &bad) == -1 && errno == EFAULT);
    bad.mmap_offset = 12345;
    CHECK(ioctl(kfd, AMDKFD_IOC_ALLOC_MEMORY_OF_GPU, &bad) == -1 && errno == EINVAL);
}

static void on_signal(int number)
{
    (void)number;
}

static int wait_events(unsigned seconds)
{
    struct kfd_ioctl_create_event_args create = {.event_type = KFD_IOC_EVENT_SIGNAL};
    struct kfd_event_data data = {0};
    struct kfd_ioctl_wait_events_args wait = {
        .events_ptr = (uintptr_t)&data, .num_events = 1, .timeout = seconds * 1000};
    struct sigaction action = {.sa_handler = on_signal};

    CHECK(sigaction(SIGINT, &action, NULL) == 0);
    CHECK(ioctl(kfd, AMDKFD_IOC_CREATE_EVENT, &create) == 0);
    data.event_id = create.event_id;
    puts("ready");
    fflush(stdout);
    if (ioctl(kfd, AMDKFD_IOC_WAIT_EVENTS, &wait) == 0)
        return wait.wait_result == KFD_IOC_WAIT_RESULT_TIMEOUT ? 0 : 1;
    CHECK(errno == EINTR && wait.wait_result == KFD_IOC_WAIT_RESULT_FAIL);
    CHECK(wait.timeout > 0 && wait.timeout < seconds * 1000);
    return 42;
}

#ifndef AMDKFD_IOC_EXPORT_DMABUF /* of KFD 1.12 */
struct kfd_ioctl_export_dmabuf_args {
    uint64_t handle;
    uint32_t flags, dmabuf_fd;
};
#define AMDKFD_IOC_EXPORT_DMABUF AMDKFD_IOWR(0x24, struct kfd_ioctl_export_dmabuf_args)
#endif

static void dmabuf(void)
{
    struct buffer mine = allocate(65536, VRAM, NULL);
    struct kfd_ioctl_export_dmabuf_args export = {.handle = mine.handle, .flags = O_CLOEXEC | O_RDWR};
    struct kfd_ioctl_smi_events_args smi = {.gpuid = gpu};
    uint64_t mask = KFD_SMI_EVENT_MASK_FROM_INDEX(KFD_SMI_EVENT_GPU_PRE_RESET);
    char line[96] = {0};
    int debug, status;
    pid_t child;

    strcpy(mine.host, "written by the parent");
    CHECK(ioctl(kfd, AMDKFD_IOC_EXPORT_DMABUF, &export) == 0);
    CHECK(lseek((int)export.dmabuf_fd, 0, SEEK_END) == 65536);
    child = fork();
    if (!child) {
        struct kfd_ioctl_import_dmabuf_args import = {.dmabuf_fd = export.dmabuf_fd};
        char *view;

        close(kfd);
        close(render);
        open_device();
        import.gpu_id = gpu;
        import.va_addr = 0x300000000ull;
        CHECK(ioctl(kfd, AMDKFD_IOC_IMPORT_DMABUF, &import) == 0);
        view = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, (int)export.dmabuf_fd, 0);
        CHECK(view != MAP_FAILED && !strcmp(view, "written by the parent"));
        strcpy(view, "and by the child");
        _exit(0);
    }
    CHECK(waitpid(child, &status, 0) == child && status == 0);
    CHECK(!strcmp(mine.host, "and by the child"));
    CHECK(ioctl(kfd, AMDKFD_IOC_SMI_EVENTS, &smi) == 0);
    CHECK(read((int)smi.anon_fd, line, sizeof line) == -1 && errno == EAGAIN);
    CHECK(write((int)smi.anon_fd, &mask, 8) == 8);
    debug = open("/sys/kernel/debug/barewave/card0", O_WRONLY);
    CHECK(debug >= 0 && write(debug, "{\"command\": \"reset\"}", 20) == 20);
    CHECK(read((int)smi.anon_fd, line, sizeof line) > 0 && line[0] == '3');
}

static int inherited(int fd)
{
    struct kfd_ioctl_get_version_args version = {0};

    CHECK(ioctl(fd, AMDKFD_IOC_GET_VERSION, &version) == -1 && errno == EBADF);
    fd = open("/dev/kfd", O_RDWR);
    CHECK(fd >= 0 && ioctl(fd, AMDKFD_IOC_GET_VERSION, &version) == 0 && version.major_version == 1);
    return 0;
}

int main(int count, char **words)
{
    const char *verb = count > 1 ? words[1] : "";
    struct pollfd ready;
    char number[16], byte;
    int status;
    pid_t child;

    if (!strcmp(verb, "inherited"))
        return inherited(atoi(words[2]));
    open_device();
    ready = (struct pollfd){.fd = kfd, .events = POLLIN};
    CHECK(poll(&ready, 1, 0) == 1 && ready.revents == POLLIN);
    CHECK(read(kfd, &byte, 1) == -1 && errno == EINVAL);
    CHECK(ioctl(kfd, 0x80084B7F, &byte) == -1 && errno == ENOTTY);
    CHECK(ioctl(kfd, AMDKFD_IOC_GET_VERSION, (void *)16) == -1 && errno == EFAULT);
    if (!strcmp(verb, "work")) {
        work((uint32_t)atoi(words[2]));
        puts("ok");
    } else if (!strcmp(verb, "userptr")) {
        userptr();
    } else if (!strcmp(verb, "dmabuf")) {
        dmabuf();
    } else if (!strcmp(verb, "wait")) {
        return wait_events((unsigned)atoi(words[2]));
    } else if (!strcmp(verb, "hold")) {
        allocate(64 << 20, VRAM, NULL);
        create_queue(KFD_IOC_QUEUE_TYPE_SDMA);
        puts("ready");
        fflush(stdout);
        pause();
    } else if (!strcmp(verb, "fork") || !strcmp(verb, "exec")) {
        kfd = dup(kfd); /* without close-on-exec */
        snprintf(number, sizeof number, "%d", kfd);
        child = fork();
        if (!child) {
            if (verb[0] == 'f')
                _exit(inherited(kfd));
            execl("/proc/self/exe", words[0], "inherited", number, (char *)NULL);
            _exit(1);
        }
        CHECK(waitpid(child, &status, 0) == child && status == 0);
        CHECK(ioctl(kfd, AMDKFD_IOC_GET_VERSION, &(struct kfd_ioctl_get_version_args){0}) == 0);
    } else {
        return 2;
    }
    return 0;
}
