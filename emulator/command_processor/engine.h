/* Data that compiled shader code, the native engine and Python share.
 *
 * The file is read by clang (engine.c) and by cffi's cdef: plain declarations and integer #defines only.
 * Offsets of struct wave and struct worker that compiled shader code uses are checked by static asserts in
 * engine.c and by a test against emulator/shader/waves.py.
 */

#define WAVE_VGPR_OFFSET 1024
#define CACHE_SLOTS 32

/* Why a wave's code returned. */
#define REASON_END 0          /* s_endpgm */
#define REASON_BARRIER 1      /* s_barrier; pc behind it */
#define REASON_SLEEP 2        /* s_sleep: let others run; pc behind it */
#define REASON_JUMP 3         /* pc is not in this function */
#define REASON_FAULT 4        /* memory violation; worker.fault_* say which */
#define REASON_PREEMPT 5      /* the worker's stop word was set; pc is a loop head */
#define REASON_UNSUPPORTED 6  /* pc is an instruction that the engine does not execute */
#define REASON_HALT 7         /* s_sethalt with FATAL_HALT: the wave stays for good */
#define REASON_ALIGNMENT 8    /* misaligned atomic: memory violation without a page fault */

/* The op argument of the memory helpers. */
#define MEMORY_BYTES_MASK 0xff     /* bytes per lane: 1 2 4 8 12 16; scalar loads 4 to 64 */
#define MEMORY_SLOT_SHIFT 8        /* bits 12:8: the range cache slot to refill */
#define MEMORY_FLAT 0x10000        /* addresses may lie in the LDS or the scratch aperture */
#define MEMORY_SCRATCH 0x20000     /* addresses are byte offsets into the lane's scratch */
#define MEMORY_SCALAR 0x40000      /* one address in address[0]; data in data[0..15][0] */
#define MEMORY_LDS 0x80000         /* addresses are byte offsets into the workgroup's LDS (16 bit, checked) */
#define ATOMIC_64 0x100            /* 64-bit operands */
#define ATOMIC_OP_MASK 0xff

/* Atomic operations: op & ATOMIC_OP_MASK. */
#define ATOMIC_SWAP 0
#define ATOMIC_CMPSWAP 1    /* data = new value in rows 0,1; compare in rows 2,3 */
#define ATOMIC_ADD 2
#define ATOMIC_SUB 3
#define ATOMIC_SMIN 4
#define ATOMIC_UMIN 5
#define ATOMIC_SMAX 6
#define ATOMIC_UMAX 7
#define ATOMIC_AND 8
#define ATOMIC_OR 9
#define ATOMIC_XOR 10
#define ATOMIC_INC 11
#define ATOMIC_DEC 12
#define ATOMIC_CSUB 13
#define ATOMIC_FADD 14
#define ATOMIC_FMIN 15
#define ATOMIC_FMAX 16
#define ATOMIC_RSUB 17
#define ATOMIC_MSKOR 18     /* rows 0,1 mask; rows 2,3 data */
#define ATOMIC_FCMPSWAP 19
#define ATOMIC_WRAP 20      /* LDS only; data = limit, second = what is added below it */
#define ATOMIC_CONDXCHG 21  /* LDS only: each dword of two on its own, if bit 31 of its data is set */

struct wave;
struct worker;
struct engine;
struct vm;
struct workgroup;
struct wave_checks;

typedef uint32_t (*wave_function)(struct wave *, struct worker *, uint32_t index);
typedef uint32_t (*memory_function)(struct wave *, struct worker *, uint64_t exec, uint32_t op);
typedef void (*message_function)(struct wave *, struct worker *, uint32_t message, uint32_t payload);
typedef uint64_t (*query_function)(struct wave *, struct worker *, uint32_t what);

/* One range of GPU addresses that compiled code may use without asking: host address = va + delta. */
struct cache_slot {
    uint64_t start;   /* first GPU virtual address; empty: size 0 */
    uint64_t size;    /* bytes */
    uint64_t delta;
    uint64_t reserved;
};

/* One wave; VGPRs follow at WAVE_VGPR_OFFSET: vgpr[register][lane], wave_size lanes of 4 bytes a register. */
struct wave {
    uint64_t pc;                /* 0: GPU virtual address of the next instruction */
    uint32_t sgpr[128];         /* 8: by operand code: vcc 106-107, ttmp 108-123, m0 125, exec 126-127 */
    uint32_t scc;               /* 520 */
    uint32_t mode;              /* 524: the MODE register */
    uint8_t *lds;               /* 528 */
    uint32_t lds_size;          /* 536: bytes that may be touched */
    uint32_t vgpr_count;        /* 540: allocated, in hardware granules */
    uint64_t flat_scratch;      /* 544: GPU address of the wave's scratch block, 0 without scratch */
    uint8_t *scratch;           /* 552: the same in host memory, or 0 */
    uint32_t scratch_size;      /* 560: bytes of the block, all lanes */
    uint32_t wave_size;         /* 564 */
    struct workgroup *group;    /* 568 */
    uint32_t index;             /* 576: wave in workgroup */
    uint32_t state;             /* 580: the engine's */
    uint32_t trapsts;           /* 584: the TRAPSTS register */
    uint32_t status;            /* 588: of STATUS what compiled code does not hold in registers */
    uint64_t reserved[14];      /* 592 */
    struct wave_checks *checks; /* 704: what checked mode follows; 0 without */
};

/* One host thread that runs waves. Compiled code reaches everything through it. */
struct worker {
    volatile uint32_t stop;     /* 0: waves return REASON_PREEMPT at their next loop back-edge */
    uint32_t index;             /* 4 */
    struct engine *engine;      /* 8 */
    struct vm *vm;              /* 16 */
    memory_function load;       /* 24: address[] -> data[][] ; 0, or a REASON */
    memory_function store;      /* 32: address[], data[][] */
    memory_function atomic;     /* 40: address[], data[][] -> old value in data[0..1][] ; op may have FLAT, LDS */
    message_function message;   /* 48: s_sendmsg */
    query_function query;       /* 56: hardware registers, clocks, s_sendmsg_rtn: see QUERY_ */
    uint64_t fault_address;     /* 64: first wrong address */
    uint32_t fault_write;       /* 72: 1 for a store or an atomic */
    uint32_t fault_lane;        /* 76 */
    uint32_t indirect;          /* 80: 1: the wave goes to an address in registers, or calls */
    uint32_t left_reason;       /* 84: why a wave leaves quick code in the middle of an instruction, and where */
    uint64_t left_place;        /* 88: bytes from the region's first instruction */
    uint64_t reserved[20];      /* 96 */
    struct cache_slot load_slots[32];   /* 256 */
    struct cache_slot store_slots[32];  /* 1280 */
    uint64_t address[64];       /* 2304: one per lane */
    uint32_t data[16][64];      /* 2816: data[dword][lane] */
    uint64_t counters[32];      /* 6912: COUNTER_; only code that was compiled for counting counts */
};

/* Counters that native code adds to; emulator/shader/counters.py has all of them. */
#define COUNTER_TRANSACTIONS 19
#define COUNTER_LANE_BYTES 20
#define COUNTER_LDS_CYCLES 21
#define COUNTER_LDS_CONFLICTS 22

/* What decides about code, beside its bytes and MODE: the key under which it is compiled and found. */
#define SHAPE_WAVE_SIZE_MASK 0xff
#define SHAPE_VGPRS_SHIFT 8          /* 9 bits: VGPRs of a wave */
#define SHAPE_COUNTING 0x80000000

#define QUERY_REALTIME 0        /* 100 MHz counter */
#define QUERY_SHADER_CYCLES 1
#define QUERY_DOORBELL 2        /* s_sendmsg_rtn MSG_RTN_GET_DOORBELL */
#define QUERY_HW_ID1 3
#define QUERY_HW_ID2 4
#define QUERY_DISPATCH 5        /* s_sendmsg_rtn MSG_RTN_GET_DDID */

/* ---- The engine's side: what Python hands in and gets back. ---- */

/* Flags of a range of GPU addresses; every mapped range can be read. */
#define RANGE_WRITE 1
#define RANGE_EXECUTE 2

/* One mapping of a GPU page table: [start, end) lies at host. Tables are sorted and free of overlaps. */
struct gpu_range {
    uint64_t start;
    uint64_t end;
    uint64_t host;
    uint32_t flags;
    uint32_t slack;           /* bytes at its end that belong to no array: checked mode finds who uses them */
};

/* queue_setup.kind */
#define QUEUE_KIND_AQL 0
#define QUEUE_KIND_PM4 1
#define QUEUE_KIND_SDMA 2

/* A queue as it is connected. ring, write_index, read_index and doorbell are host addresses. */
struct queue_setup {
    uint64_t ring;
    uint64_t packets;         /* of 64 bytes, whatever the packets are; a power of two */
    uint64_t write_index;
    uint64_t read_index;
    uint64_t doorbell;
    uint64_t amd_queue_va;
    uint64_t error_payload;
    uint32_t queue_id;
    uint32_t error_event;
    uint32_t doorbell_id;
    uint32_t vm;
    uint32_t kind;            /* QUEUE_KIND_ */
    uint32_t reserved;
    uint64_t position;        /* first dword to read, of a PM4 or SDMA ring; counted from the queue's making */
};

/* interrupt_record.kind */
#define INTERRUPT_EVENT 0            /* event_id */
#define INTERRUPT_PAGE_FAULT 1       /* address, flags FAULT_ */
#define INTERRUPT_QUEUE_EXCEPTION 2  /* flags: bit n-1 is exception code n of kfd_ioctl.h */
#define INTERRUPT_UNSUPPORTED 3      /* pc */

#define FAULT_NOT_PRESENT 1
#define FAULT_READ_ONLY 2
#define FAULT_NO_EXECUTE 4

struct interrupt_record {
    uint32_t kind;
    uint32_t vm;
    uint32_t process;
    uint32_t queue_id;
    uint32_t event_id;
    uint32_t flags;
    uint64_t address;
    uint64_t pc;
};

struct compile_request {
    uint64_t pc;
    uint32_t vm;
    uint32_t unit;
    uint32_t mode;
    uint32_t shape;           /* SHAPE_ */
    uint32_t level;
    uint32_t slot;
};

struct code_entry {
    uint64_t pc;
    uint64_t index;
};

/* code_entry.index as known_code() gives it */
#define KNOWN_OPTIMISED 1
#define KNOWN_TARGET 2       /* waves come there by jumps to addresses in registers, or calls */

struct code_extent {
    uint64_t va;
    uint64_t length;
};

struct engine_statistics {
    uint64_t waves;
    uint64_t workgroups;
    uint64_t dispatches;
    uint64_t packets;
    uint64_t compile_requests;
    uint64_t code_mismatches;
    uint64_t preemptions;
    uint64_t suspensions;
    uint64_t page_faults;
    uint64_t interrupts;
    uint64_t memory_helpers;
};

/* finding.state */
#define FINDING_BUSY 1
#define FINDING_WHOLE 2

#define FINDINGS 1024

/* What checked mode has found at one instruction: each rule and register once. */
struct finding {
    volatile uint32_t state;
    uint32_t rule;
    uint64_t pc;
    uint64_t other;           /* as the rule says: address of the load, count of registers, … */
    uint32_t unit;            /* the register, as isa/accesses.py numbers them */
    uint32_t vm;
    uint32_t card;
    uint32_t process;
    uint32_t count;           /* how often */
    uint32_t wave_size;
    uint32_t wave;            /* in its workgroup, the first one that it happened to */
    uint32_t lane;
};

struct finding_list {
    volatile uint64_t total;
    volatile uint64_t lost;
    struct finding finding[1024];
};

/* queue_state() */
#define QUEUE_RUNNING 0
#define QUEUE_STOPPED 1   /* by an error, or by set_queue_active */
#define QUEUE_EVICTED 2   /* its address space has faulted */

#define MAXIMUM_WORKERS 64

/* Everything that Python calls; filled by engine_interface(), the one exported symbol. */
struct engine_interface {
    struct engine *(*create)(uint32_t workers, int32_t wake_fd, int32_t work_fd, int32_t tick_fd,
                             int32_t interrupt_fd, int32_t request_fd);
    void (*destroy)(struct engine *);
    void (*stop)(struct engine *);
    void (*worker_run)(struct engine *, uint32_t index);
    void (*ticker_run)(struct engine *);
    int32_t (*pause)(struct engine *, uint32_t timeout_ms);  /* 0, or -1: not all workers stopped in time */
    void (*resume)(struct engine *);
    void (*kick)(struct engine *);
    int32_t (*create_vm)(struct engine *, uint32_t card, uint32_t process);
    void (*destroy_vm)(struct engine *, uint32_t vm);        /* paused; its queues are gone */
    int32_t (*set_ranges)(struct engine *, uint32_t vm, const struct gpu_range *, uint32_t count);
    int32_t (*edit_ranges)(struct engine *, uint32_t vm, uint64_t start, uint64_t end, const struct gpu_range *);
    uint32_t (*vm_faulted)(struct engine *, uint32_t vm);
    int32_t (*create_queue)(struct engine *, const struct queue_setup *);
    void (*set_queue_active)(struct engine *, uint32_t queue, uint32_t active);  /* paused */
    void (*set_queue_share)(struct engine *, uint32_t queue, uint32_t priority, uint32_t units, uint32_t of);
    void (*destroy_queue)(struct engine *, uint32_t queue);                      /* paused */
    uint32_t (*queue_state)(struct engine *, uint32_t queue, uint32_t *in_flight);
    uint64_t (*queue_position)(struct engine *, uint32_t queue);  /* paused; the next queue_setup.position */
    uint32_t (*take_interrupts)(struct engine *, struct interrupt_record *, uint32_t maximum);
    uint32_t (*take_request)(struct engine *, struct compile_request *);
    uint32_t (*read_code)(struct engine *, uint32_t vm, uint64_t va, uint8_t *out, uint64_t bytes);
    int32_t (*register_code)(struct engine *, const struct compile_request *, wave_function,
                             const struct code_entry *, uint32_t entry_count,
                             const struct code_extent *, uint32_t extent_count, const uint8_t *bytes);
    uint32_t (*known_code)(struct engine *, uint32_t vm, uint32_t mode, uint32_t shape, uint64_t first,
                           uint64_t last, struct code_entry *, uint32_t maximum);  /* how many there are */
    uint64_t (*clock)(void);
    int32_t (*set_checked)(struct engine *);   /* before its first dispatch; 0, or -1: out of memory */
    uint32_t (*take_findings)(struct engine *, struct finding *, uint32_t maximum, uint64_t *lost);
    void (*statistics)(struct engine *, struct engine_statistics *);
    void (*set_counting)(struct engine *, uint32_t on);  /* paused; on: from zero */
    void (*counters)(struct engine *, uint64_t *out);    /* 32 */
};

void engine_interface(struct engine_interface *out);
