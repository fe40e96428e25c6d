/* The engine's own structures: neither compiled shader code nor Python sees them.
 *
 * Locking. engine.lock guards the lists (active dispatches, runnable and parked workgroups, requests,
 * interrupts, tables of queues and address spaces) and every reference count. engine.packet_lock is held by the
 * one worker that processes packets; it is taken before engine.lock. What Python changes for good (unmapping,
 * destroying) it changes while all workers are paused, so that nothing that a worker holds can vanish.
 */

#define MAXIMUM_VMS 1024
#define MAXIMUM_QUEUES 4096
#define MAXIMUM_DISPATCHES 256
#define MAXIMUM_REQUESTS 256
#define MAXIMUM_INTERRUPTS 1024
#define MAXIMUM_CARDS 16
#define WAVES_PER_GROUP 32
#define SIZE_CLASSES 16          /* of workgroup blocks: 4 KiB << class */
#define OCCUPANCY_FULL 0x40000000u
#define SHADER_ENGINES 6
#define WGPS 48
#define HOT_WAVES 256            /* waves after which quickly compiled code is compiled again, optimised */
#define HOT_FACTOR 8             /* and so many times as many until it is once more, from where waves enter then */
#define DOORBELL_SEEN 0x7b1d5c0ffee5eea1ull  /* what the engine leaves in a doorbell: any store shows */

/* Exception codes of kfd_ioctl.h that waves raise, and the bits of queue_inactive_signal for them. */
#define CODE_ILLEGAL_INSTRUCTION 4
#define CODE_MEMORY_VIOLATION 5
#define INACTIVE_APERTURE 0x20000000
#define INACTIVE_ILLEGAL 0x40000000

/* Short: with few CPUs the worker may sit on the one that its client needs to see that its work is done. */
#define NANOSECONDS_SPIN 25000
/* How often an idle card looks at its doorbells: a wake-up of an idle core costs up to 60 us of its time, and a store
 * is to be seen within 10 ms, with what the scheduler adds. */
#define NANOSECONDS_IDLE_LOOK 7000000
#define NANOSECONDS_SHORT_SLICE 100000 /* the shortest that Linux gives */
/* For whoever is woken by others when there is anything to do. */
#define NANOSECONDS_LONG_SLEEP 5000000000ull
#define PAGE_MASK 4095ull
#define FENCE 4096ull

enum wave_state { WAVE_READY, WAVE_UNSTARTED, WAVE_BARRIER, WAVE_CODE, WAVE_HALTED, WAVE_ENDED };

enum group_outcome { GROUP_DONE, GROUP_SUSPEND, GROUP_PARK, GROUP_DISCARD };

struct group_list {
    struct workgroup *head;
    struct workgroup *tail;
    volatile uint32_t count;
};

struct range_table {
    struct range_table *retired;
    uint64_t count;
    struct gpu_range range[];
};

/* One piece of compiled code: a function, and the code bytes that it was made from. */
struct unit {
    struct unit *next;
    wave_function function;      /* 0: the code at this address cannot be executed */
    volatile uint64_t verified;  /* serial of the latest dispatch for which the bytes were compared */
    volatile uint32_t heat;
    volatile uint32_t hot;       /* heat at which optimised code is asked for; 0: never */
    uint32_t level;
    uint32_t mode;
    uint32_t shape;
    uint32_t entry_count;
    uint32_t extent_count;
    uint32_t id;
    struct code_target *targets;
    struct code_extent *extents;
    uint8_t *bytes;
};

struct code_target {
    struct unit *unit;
    uint64_t pc;
    uint32_t index;
    volatile uint32_t is_target; /* waves come here by jumps to addresses in registers, or calls */
};

struct code_slot {
    volatile uint64_t pc;        /* 0: empty; written last */
    uint32_t mode;
    uint32_t shape;
    struct code_target *volatile target;
};

struct code_table {
    struct code_table *retired;
    uint32_t mask;
    uint32_t used;
    struct code_slot slot[];
};

struct vm {
    uint32_t id;
    uint32_t card;
    uint32_t process;
    volatile uint32_t faulted;
    struct range_table *volatile ranges;
    struct range_table *retired;
    struct code_table *volatile code;
    struct unit *units;
};

/* Where dwords come from: the ring, or an indirect buffer at va. Counted in dwords. */
struct feed {
    uint64_t va;
    uint64_t at;
    uint64_t end;
    uint64_t skip;                /* dwords that a condition has ruled out */
};

struct queue {
    struct queue_setup setup;
    uint32_t id;
    uint32_t stopped;             /* by an error: for good */
    volatile uint32_t active;
    volatile uint32_t evicted;
    volatile uint32_t in_flight;  /* dispatches launched and not completed */
    uint32_t waits_for_scratch;
    uint32_t rung;                /* packets may be waiting */
    struct vm *vm;
    uint64_t read;                /* next packet; the published read index may lag behind it */
    uint64_t ring_va;
    uint32_t tmpring;             /* the scratch fields are copied when the queue is connected */
    uint32_t lane_bytes;
    uint64_t scratch_va;
    uint32_t scratch_slots;
    volatile uint32_t priority;   /* 0 to 15, within its address space */
    volatile uint32_t occupancy;  /* parts of OCCUPANCY_FULL that its mask of compute units leaves it */
    volatile uint32_t suspended_cost; /* occupancy of its groups that were put aside and have not ended */
    volatile uint32_t starting_cost;  /* occupancy kept for the one new group of each worker in its dispatches */
    volatile uint32_t scratch_used;
    uint64_t *volatile scratch_map;
    struct group_list held;       /* workgroups of an inactive queue */

    /* PM4 and SDMA, and the buffers that AQL runs: feed[0] is the ring, the others are buffers. */
    struct feed feed[3];
    uint32_t level;               /* the feed that is read */
    uint64_t written;             /* the write pointer of the ring */
    uint32_t held_length;         /* a packet that has begun: its dwords are not read again; 0: none */
    uint32_t held_packet[16];
    uint64_t progress;            /* what that packet has done, in units of its own */
    uint64_t budget;              /* bytes that it may still move before others get their turn */
    uint64_t launched;            /* dispatches so far */
    struct pm4_state *pm4;        /* of compute queues */
};

/* A RELEASE_MEM that waits for the dispatches before it, while the packets behind it run on. */
struct release {
    uint64_t order;               /* the last dispatch that it waits for */
    uint32_t packet[8];
};

#define MAXIMUM_RELEASES 64u
#define SH_REGISTERS 1024u

struct pm4_state {
    uint32_t registers[SH_REGISTERS];
    uint64_t atomic_return;
    uint32_t has_jumped;          /* the packet has put another buffer in its feed's place */
    uint32_t release_count;
    uint32_t first_release;
    struct release releases[MAXIMUM_RELEASES];
};

enum packet_outcome { PACKET_CONSUMED, PACKET_WAITS, PACKET_CONTINUES, PACKET_STOPS };

struct claim {
    uint64_t first;
    uint64_t last;
};

/* A kernel dispatch in flight. Reference counts: the active list, each worker in it, each suspended group. */
struct dispatch {
    struct queue *queue;
    struct vm *vm;
    uint64_t serial;
    volatile uint64_t next;       /* first workgroup that nobody has claimed */
    uint64_t total;
    uint64_t done;
    uint64_t chunk;
    volatile uint32_t cancelled;
    uint32_t references;
    uint32_t is_active;
    uint32_t has_leftovers;
    uint64_t packet_index;
    uint64_t signal;
    uint64_t start_time;
    uint32_t holds_packet;        /* the kernel may read its packet until it ends */
    uint32_t cost;                /* of one workgroup, in parts of OCCUPANCY_FULL */
    uint64_t grid[3];
    uint32_t start[3];            /* the first workgroup's id */
    uint32_t size[3];
    uint64_t groups[3];
    uint32_t waves;               /* per full workgroup */
    uint32_t wave_size;
    uint32_t vgpr_count;
    uint32_t shape;               /* of its code */
    uint32_t wave_stride;
    uint32_t lds_size;
    uint32_t size_class;
    uint32_t scratch_size;        /* bytes a wave; 0 without scratch */
    uint32_t scratch_stride;
    uint32_t scratch_slots;       /* wave blocks that there are, at scratch_va */
    uint64_t scratch_va;
    uint64_t order;               /* number among the dispatches of its queue */
    uint32_t mode;
    uint32_t user_count;
    uint32_t rsrc2;
    uint32_t ids;                 /* work-item ids in v0: 0 x, 1 xy, 2 xyz */
    uint64_t entry;
    struct finding_list *findings; /* of checked mode, else 0 */
    struct line *lines;           /* likewise */
    volatile uint32_t clock;      /* checked mode counts with it what orders accesses to memory */
    uint32_t checks_offset;       /* of a wave's checks from its start */
    uint32_t group_bytes;         /* LDS as it was asked for */
    uint64_t shadow_offset;       /* of the LDS's struct lds_word from the group's start */
    uint32_t user[16];
    struct claim leftover[MAXIMUM_WORKERS];
};

struct workgroup {
    struct workgroup *next;
    struct workgroup *all;        /* every block of its worker, for the end */
    struct dispatch *dispatch;
    uint64_t bytes;               /* of the block */
    uint32_t size_class;
    uint32_t counted;             /* in the card's occupancy */
    uint32_t dead;                /* nothing in it will ever run again */
    uint32_t has_reference;
    uint32_t has_scratch;
    uint32_t waits;               /* waves that wait for code */
    uint32_t id[3];
    uint32_t size[3];
    uint32_t items;
    uint32_t waves;
    uint32_t ended;
    uint32_t at_barrier;
    uint32_t next_wave;
    uint32_t acquired[2];         /* in checked mode, by the dispatch's clock: GL0, GL1 were invalidated */
    uint64_t code_version;
    uint8_t *lds;
    uint8_t *storage;
    uint32_t spare;               /* storage places without a wave, as bits */
    uint8_t state[WAVES_PER_GROUP];
    uint8_t place[WAVES_PER_GROUP];
    uint32_t scratch_slot[WAVES_PER_GROUP];
};

struct context {
    struct worker worker;         /* first: compiled code sees only this */
    volatile uint32_t busy;
    uint32_t turn;
    uint32_t is_urgent;           /* its thread has asked for a short slice */
    struct workgroup *free_groups[SIZE_CLASSES];
    struct workgroup *all_groups;
    uint64_t waves;
    uint64_t workgroups;
    uint64_t preemptions;
    uint64_t suspensions;
    uint64_t memory_helpers;
    uint64_t reserved[8];
};

struct request {
    struct compile_request public;
    uint32_t state;               /* 0 free, 1 waiting, 2 with the compiler */
};

struct engine {
    volatile uint32_t lock;
    volatile uint32_t packet_lock;
    volatile uint32_t shutdown;
    volatile uint32_t pause;
    volatile uint32_t sleepers;
    volatile uint32_t poller;          /* an idle worker watches the doorbells */
    volatile uint32_t counting;        /* dispatches launched from now on run code that counts */
    volatile uint32_t spinner;         /* a worker waits awake for the next packet */
    volatile uint32_t ticker_asleep;
    volatile uint32_t open_dispatches; /* with workgroups that nobody has claimed; approximate */
    volatile uint32_t waiting_queues;  /* queues that wait for memory to change, at the last look */
    uint32_t workers;
    int32_t wake_fd;
    int32_t work_fd;
    int32_t tick_fd;
    int32_t interrupt_fd;
    int32_t request_fd;
    volatile uint64_t serial;
    volatile uint64_t code_version;
    volatile uint64_t last_activity;
    volatile uint64_t work_version;    /* counts whatever may give a sleeping worker something to do */
    struct group_list runnable;
    struct group_list parked;
    volatile uint32_t active_count;
    struct dispatch *active[MAXIMUM_DISPATCHES];
    struct dispatch dispatches[MAXIMUM_DISPATCHES];
    uint32_t rotation;
    uint32_t priorities_differ;
    uint32_t queue_count;
    struct queue *live[MAXIMUM_QUEUES];
    struct queue *queues[MAXIMUM_QUEUES];
    struct vm *vms[MAXIMUM_VMS];
    uint32_t vm_limit;                 /* no address space has ever had this number or a higher one */
    struct request requests[MAXIMUM_REQUESTS];
    uint32_t next_unit;
    volatile uint32_t interrupt_count;
    struct interrupt_record interrupts[MAXIMUM_INTERRUPTS];
    uint64_t packet_counter;
    uint64_t dispatch_counter;
    uint64_t request_counter;
    uint64_t mismatch_counter;
    uint64_t fault_counter;
    uint64_t interrupt_counter;
    struct context *contexts[MAXIMUM_WORKERS];
    struct finding_list *findings;     /* 0 without checked mode */
    struct line *lines;                /* likewise */
};

/* The C library, as far as it is used; declared here so that the IR depends on no header. */
struct pollfd_ { int32_t fd; int16_t events; int16_t revents; };
struct timespec_ { int64_t seconds; int64_t nanoseconds; };
struct sched_attributes { /* struct sched_attr, VER0 */
    uint32_t size;
    uint32_t policy;
    uint64_t flags;
    int32_t nice;
    uint32_t priority;
    uint64_t runtime;
    uint64_t deadline;
    uint64_t period;
};
#define SYSCALL_SCHED_SETATTR 314
#define SYSCALL_SCHED_GETATTR 315
int64_t syscall(int64_t, ...);
int32_t poll(struct pollfd_ *, uint64_t, int32_t);
int32_t ppoll(struct pollfd_ *, uint64_t, const struct timespec_ *, const void *);
int64_t read(int32_t, void *, uint64_t);
int64_t write(int32_t, const void *, uint64_t);
int32_t clock_gettime(int32_t, struct timespec_ *);
int32_t nanosleep(const struct timespec_ *, struct timespec_ *);
int32_t sched_yield(void);
void *calloc(uint64_t, uint64_t);
void free(void *);
void *mmap(void *, uint64_t, int32_t, int32_t, int32_t, int64_t);
int32_t munmap(void *, uint64_t);
int32_t mprotect(void *, uint64_t, int32_t);
int32_t memcmp(const void *, const void *, uint64_t);
void *memcpy(void *, const void *, uint64_t);
void *memmove(void *, const void *, uint64_t);
void *memset(void *, int32_t, uint64_t);

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define LOAD(p) __atomic_load_n((p), __ATOMIC_SEQ_CST)
#define STORE(p, v) __atomic_store_n((p), (v), __ATOMIC_SEQ_CST)

static const struct gpu_range *find_range(const struct vm *, uint64_t va);
static uint64_t copy_virtual(const struct vm *, uint64_t va, uint8_t *buffer, uint64_t bytes, uint32_t flags,
                             uint32_t is_write);
static void *map_pages(uint64_t bytes);
static struct wave *wave_of(const struct workgroup *, uint32_t place);
static void append_group(struct group_list *, struct workgroup *);
static struct workgroup *take_group(struct group_list *);
static void wake_workers(struct engine *, uint32_t count);
static void kick(struct engine *);
static void complete_signal(struct engine *, struct queue *, uint64_t signal, uint64_t start_time);
static void page_fault(struct engine *, struct vm *, uint64_t address, uint32_t flags);
static void queue_exception(struct engine *, struct queue *, uint32_t code, uint64_t inactive_bits, uint64_t pc);
static void advance_read_index(struct engine *, struct queue *);
static void stop_all(struct engine *);
static void destroy_queue(struct engine *, uint32_t id);
static enum packet_outcome run_feeds(struct engine *, struct queue *, uint32_t *count);
static void enter_buffer(struct queue *, uint64_t va, uint64_t dwords);
static void retire_releases(struct engine *, struct queue *);
static uint32_t process_ring(struct engine *, struct queue *, uint32_t *waits);
