/* What checked mode follows of a wave beside its registers. Engine and checks share it; generated code does not
 * look inside. All begins at 0.
 */

#define CHECK_UNITS 514        /* registers as isa/accesses.py numbers them */
#define CHECK_VGPR 256
#define CHECK_MODE 512
#define CHECK_EXEC_WRITES 4

/* Who touched the bytes of a dword of LDS since the last barrier: wave + 1, or CHECK_MANY. */
struct lds_word {
    uint32_t epoch;
    uint32_t pc;               /* low half of the last access's address */
    uint32_t reader;
    uint32_t writer;
    uint32_t atomic;
    uint32_t is_word;          /* all lanes of all accesses went for one place */
};

/* One access to a line of global memory. */
#define CHECK_LINE 64
#define CHECK_ACCESSES 7
#define CHECK_LINES 131072     /* records; those of lines beyond are forgotten */
#define CHECK_GROUP_WAVES 32

struct line_access {
    uint64_t bytes;
    uint64_t changed;          /* of these, by a store of another value */
    uint32_t owner;            /* as of struct wave_checks */
    uint32_t when;             /* by the dispatch's clock */
    uint32_t pc;               /* low half */
    uint16_t barriers;
    uint8_t kind;
    uint8_t is_word;           /* all lanes went for one place */
};

/* The last accesses of one dispatch to a line. */
struct line {
    uint64_t address;
    uint64_t synchronizing;    /* bytes that atomic or coherent instructions have touched */
    uint64_t stored;           /* bytes of data that count: memory has them a little later */
    uint32_t dispatch;
    volatile uint8_t lock;
    uint8_t count;
    uint8_t turn;
    struct line_access access[CHECK_ACCESSES];
    uint8_t data[CHECK_LINE];
};

#define CHECK_MANY 0xff
#define CHECK_NO_UNIT 0x3ff    /* a finding that is about no register */

/* How memory is accessed; in the op of barewave_check_memory from bit CHECK_ACCESS on. */
#define CHECK_ACCESS 28
#define CHECK_READ 0
#define CHECK_WRITE 1
#define CHECK_ATOMIC 2
#define CHECK_COHERENT 3       /* a load that no near cache answers: a flag may be polled so */
#define CHECK_ACCESS_BITS 3

struct wave_checks {
    struct finding_list *findings;
    uint32_t vm;
    uint32_t card;
    uint32_t process;
    uint32_t is_wave64;
    uint64_t pc;               /* of the instruction that accesses memory now */
    uint32_t barriers;         /* that the wave has come to, from 1 */
    uint32_t lds_bytes;        /* that the dispatch asked for */
    uint32_t begun;            /* vector registers whose state has its first values */
    struct lds_word *lds_shadow;  /* of the group; 0 for a single wave */
    struct line *lines;        /* of the card */
    uint32_t dispatch;         /* its serial number */
    volatile uint32_t *clock;  /* of the dispatch: how often caches have been invalidated */
    uint32_t *acquired;        /* of the group: when GL0 was, when GL1 was */
    const struct gpu_range *(*find_range)(const struct vm *, uint64_t va);
    uint32_t owner;            /* workgroup * CHECK_GROUP_WAVES + wave */
    /* Loads by counter: how many were issued, and how many have certainly arrived. */
    uint32_t vector_issued, vector_done;
    uint32_t lds_issued, lds_done;
    uint32_t scalar_issued, scalar_done;
    uint64_t undefined_scalar[4];  /* as undefined below */
    /* Hazards: positions are counts of vector instructions. */
    uint32_t valu;             /* executed so far, at least 1 */
    uint32_t trans;            /* of them, transcendental ones */
    uint32_t forgotten;        /* results of instructions before this position have certainly arrived */
    uint32_t jump;             /* position behind the last call or return */
    uint32_t exec_write[CHECK_EXEC_WRITES];  /* position of the vector instruction behind the last writes */
    uint32_t exec_writes;
    uint32_t after_cmpx;       /* 2: and a call or return since */
    uint32_t matrix_called;
    uint32_t matrix_first;     /* destination of the matrix instruction directly before, as units */
    uint32_t matrix_last;
    uint64_t mask_read[2];     /* scalar registers that a vector instruction read as a lane mask, as bits */
    uint64_t mask_scalar[2];   /* of these, written since by a scalar instruction */
    uint64_t mask_vector[2];   /* or by a vector instruction */
    uint64_t mask_called[2];   /* of all these, known since before the last call or return */
    /* By register; begin_registers() gives their first values. */
    uint32_t vector_load[CHECK_UNITS];  /* the register's last load by vmcnt, 0 for none */
    uint32_t lds_load[CHECK_UNITS];     /* LDS and FLAT, by lgkmcnt, in order */
    uint32_t scalar_load[CHECK_UNITS];  /* scalar memory and messages, by lgkmcnt, in any order */
    /* Values that were never written, but for copies of such: by half and register a bit for each lane. */
    uint64_t undefined[2][256];
    uint32_t trans_valu[2][256];  /* by half: position of the transcendental instruction that wrote it, or 0 */
    uint32_t trans_count[2][256];
    uint32_t valu_write[2][256];  /* by half: position of the vector instruction that wrote it */
    /* What needs no beginning. */
    uint64_t loader[CHECK_UNITS];  /* address of the register's last load */
};

/* The stream of a call: for each instruction a head of four words, then the registers. */
#define CHECK_HEAD 4           /* offset from the base in dwords; kind; reads | writes << 8; extra */
#define CHECK_UNIT_BITS 0x3ff
#define CHECK_AS_MASK 0x8000       /* read as a lane mask */
#define CHECK_CONTINUES 0x2000     /* of the same operand as the unit before */
#define CHECK_AS_FACTOR 0x4000     /* A or B of a matrix instruction */

enum check_kind {
    CHECK_OTHER, CHECK_VALU, CHECK_TRANS, CHECK_MATRIX, CHECK_VALU_NOP, CHECK_CMPX, CHECK_PERMLANE, CHECK_SALU,
    CHECK_LOAD, CHECK_WAIT, CHECK_WAIT_ONE, CHECK_DEPCTR, CHECK_STATIC, CHECK_WAIT_ALL,
    CHECK_BARRIER, CHECK_COPY, CHECK_ACQUIRE
};

#define CHECK_SINK 0x1000          /* of a read: an undefined value does harm; of a write: CHECK_COPY follows */
#define CHECK_LOW 0x400            /* only one half is read or written; both bits of a write: in all lanes */
#define CHECK_HIGH 0x800

/* The extra of vector instructions. */
#define CHECK_READS_SCALAR 1   /* reads any scalar register but EXEC, or a literal */
#define CHECK_FIRST_LANE 0x100 /* looks at the first lane only */

/* The extra of CHECK_SALU. */
#define CHECK_CALLS 1          /* goes where a register says: calls and returns */

/* The extra of CHECK_LOAD. */
#define CHECK_COUNTS_VECTOR 1
#define CHECK_COUNTS_LDS 2
#define CHECK_COUNTS_SCALAR 4
#define CHECK_DRAINS_VALU 8    /* waits for the vector instructions before it */

/* The extra of CHECK_WAIT_ONE: counter, and the scalar register that is added to the constant. */
#define CHECK_ONE_LGKM 0x8000
#define CHECK_ONE_CONSTANT 0x3f
#define CHECK_ONE_SGPR 8       /* shift; 124 for none */

enum check_rule {
    RULE_EARLY_READ = 1, RULE_EARLY_WRITE = 2, RULE_TRANS_USE = 3, RULE_PARTIAL_FORWARDING = 4,
    RULE_MASK_WRITE = 5, RULE_CMPX_PERMLANE = 6, RULE_MATRIX_OVERLAP = 7, RULE_VGPR_COUNT = 12,
    RULE_ATOMIC_ALIGNMENT = 15, RULE_LDS_RANGE = 16, RULE_LDS_RACE = 17, RULE_BARRIER = 18,
    RULE_LDS_WORD = 19, RULE_UNDEFINED = 20, RULE_INITIAL_SGPRS = 21,
    RULE_ACROSS_CALL = 22, RULE_GLOBAL_RACE = 23, RULE_GLOBAL_SAME = 24, RULE_GLOBAL_WORD = 25,
    RULE_CLIPPED = 26, RULE_BEYOND_ARRAY = 27
};
