/* Workgroups and waves: initial state, storage, scratch, and the loop that runs a group until it ends or yields. */

static void append_group(struct group_list *list, struct workgroup *group)
{
    group->next = 0;
    if (list->count)
        list->tail->next = group;
    else
        list->head = group;
    list->tail = group;
    list->count++;
}

static struct workgroup *take_group(struct group_list *list)
{
    struct workgroup *group = list->head;
    if (group) {
        list->head = group->next;
        if (!--list->count)
            list->tail = 0;
    }
    return group;
}

/* ---- Storage ---- */

/* Zeroed whole pages, between two that nobody can access: what runs off the block ends there. */
static void *map_pages(uint64_t bytes)
{
    uint64_t inside = (bytes + PAGE_MASK) & ~PAGE_MASK;
    uint8_t *memory = mmap(0, inside + 2 * FENCE, 0 /* no access */, 0x22 /* private, anonymous */, -1, 0);
    if (memory == (uint8_t *)-1)
        return 0;
    if (mprotect(memory + FENCE, inside, 3 /* read, write */) < 0) {
        munmap(memory, inside + 2 * FENCE);
        return 0;
    }
    return memory + FENCE;
}

static void unmap_pages(void *memory, uint64_t bytes)
{
    munmap((uint8_t *)memory - FENCE, ((bytes + PAGE_MASK) & ~PAGE_MASK) + 2 * FENCE);
}

/* Blocks come from the kernel zeroed and are used again by their worker: no kernel sees host memory that was
 * never mapped for it. */
static struct workgroup *allocate_group(struct context *c, const struct dispatch *d)
{
    struct workgroup *group = c->free_groups[d->size_class];
    if (group) {
        c->free_groups[d->size_class] = group->next;
        return group;
    }
    uint64_t bytes = 4096ull << d->size_class;
    group = map_pages(bytes);
    if (!group)
        return 0;
    group->bytes = bytes;
    group->size_class = d->size_class;
    group->all = c->all_groups;
    c->all_groups = group;
    return group;
}

/* ---- Scratch ---- */

static uint32_t take_scratch_slot(struct queue *q, uint32_t slots, uint32_t start, uint32_t *out)
{
    uint32_t words = (slots + 63) / 64;
    for (uint32_t n = 0; n < words; n++) {
        uint32_t word = (start + n) % words;
        uint64_t valid = slots - word * 64 >= 64 ? ~0ull : (1ull << (slots - word * 64)) - 1;
        uint64_t used = LOAD(&q->scratch_map[word]);
        while (~used & valid) {
            uint64_t bit = ~used & valid & -(~used & valid);
            if (__atomic_compare_exchange_n(&q->scratch_map[word], &used, used | bit, 0, __ATOMIC_SEQ_CST,
                                            __ATOMIC_SEQ_CST)) {
                *out = word * 64 + (uint32_t)__builtin_ctzll(bit);
                return 1;
            }
        }
    }
    return 0;
}

static void release_scratch(struct workgroup *g)
{
    struct queue *q = g->dispatch->queue;
    for (uint32_t i = 0; g->has_scratch && i < g->waves; i++) {
        uint32_t slot = g->scratch_slot[i];
        __atomic_fetch_and(&q->scratch_map[slot / 64], ~(1ull << slot % 64), __ATOMIC_SEQ_CST);
    }
    g->has_scratch = 0;
}

/* All waves of a group get their blocks together: groups that hold a part each could wait for each other. */
static uint32_t take_scratch(struct context *c, struct workgroup *g)
{
    const struct dispatch *d = g->dispatch;
    for (uint32_t i = 0; i < g->waves; i++) {
        if (!take_scratch_slot(d->queue, d->scratch_slots, c->worker.index, &g->scratch_slot[i])) {
            uint32_t waves = g->waves;
            g->waves = i;
            g->has_scratch = 1;
            release_scratch(g);
            g->waves = waves;
            return 0;
        }
    }
    g->has_scratch = 1;
    return 1;
}

/* ---- Initial state ---- */

static struct wave *wave_of(const struct workgroup *g, uint32_t place)
{
    return (struct wave *)(g->storage + (uint64_t)place * g->dispatch->wave_stride);
}

typedef uint32_t sixteen_lanes __attribute__((vector_size(64), aligned(4)));

static const sixteen_lanes COUNT = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

/* Sizes that are powers of two, as nearly all are: whole rows of lanes, those beyond the last work-item too. */
static void set_ids_by_bits(uint32_t first, uint32_t lanes, uint32_t width, uint32_t height, uint32_t mask,
                            uint32_t *v0)
{
    uint32_t x_bits = (uint32_t)__builtin_ctz(width), y_bits = (uint32_t)__builtin_ctz(height);
    for (uint32_t lane = 0; lane < lanes; lane += 16) {
        sixteen_lanes item = COUNT + (first + lane);
        sixteen_lanes row = item >> x_bits;
        *(sixteen_lanes *)(v0 + lane) =
            ((item & (width - 1)) | (row & (height - 1)) << 10 | row >> y_bits << 20) & mask;
    }
}

static void set_work_item_ids(const struct workgroup *g, uint32_t first, uint32_t lanes, uint32_t ids, uint32_t *v0)
{
    uint32_t width = g->size[0], height = g->size[1];
    uint32_t mask = ids == 0 ? 0x3ff : ids == 1 ? 0xfffff : 0x3fffffff;
    if (height == 1 && g->size[2] == 1)
        width = 1024;
    if (!(width & (width - 1)) && !(height & (height - 1))) {
        set_ids_by_bits(first, lanes, width, height, mask, v0);
        return;
    }
    uint32_t x = first % width;
    uint32_t y = first / width % height;
    uint32_t z = first / width / height;
    for (uint32_t lane = 0; lane < lanes; lane++) {
        v0[lane] = (x | y << 10 | z << 20) & mask;
        if (++x == width) {
            x = 0;
            if (++y == height) {
                y = 0;
                z++;
            }
        }
    }
}

/* Where a wave's scratch block is in host memory now; 0: it cannot be accessed. */
static uint8_t *find_scratch(const struct dispatch *d, struct wave *wave)
{
    wave->scratch = translate(d->vm, wave->flat_scratch, d->scratch_size, RANGE_WRITE);
    return wave->scratch;
}

/* Registers of a wave at its first instruction. What the hardware leaves undefined is left as it was. */
static void begin_wave(struct workgroup *g, struct wave *wave, uint32_t index)
{
    const struct dispatch *d = g->dispatch;
    uint32_t first = index * d->wave_size;
    uint32_t lanes = MIN(g->items - first, d->wave_size);
    uint64_t exec = lanes == 64 ? ~0ull : (1ull << lanes) - 1;
    uint32_t at = d->user_count;

    wave->pc = d->entry;
    __builtin_memcpy(wave->sgpr, d->user, sizeof d->user);
    for (uint32_t axis = 0; axis < 3; axis++) {
        if (d->rsrc2 >> (7 + axis) & 1)
            wave->sgpr[at++] = g->id[axis];
    }
    if (d->rsrc2 >> 10 & 1)
        wave->sgpr[at++] = (uint32_t)(index == 0) << 31 | index << 20 | g->waves;
    wave->sgpr[108 + 6] = (uint32_t)d->packet_index & 0x1ffffff;
    wave->sgpr[108 + 8] = g->id[0];
    wave->sgpr[108 + 9] = g->id[1];
    wave->sgpr[108 + 10] = g->id[2];
    wave->sgpr[108 + 11] = index | (d->scratch_size ? 0 : 1u << 6);
    wave->sgpr[126] = (uint32_t)exec;
    wave->sgpr[127] = (uint32_t)(exec >> 32);
    wave->scc = 0;
    wave->mode = d->mode;
    wave->lds = g->lds;
    wave->lds_size = d->lds_size;
    wave->vgpr_count = d->vgpr_count;
    wave->wave_size = d->wave_size;
    wave->group = g;
    wave->index = index;
    wave->trapsts = 0;
    wave->status = 1u << 5 | (uint32_t)(g->waves > 1) << 11 | 1u << 16 | (uint32_t)(d->scratch_size != 0) << 29;
    wave->checks = 0;
    if (d->findings)
        begin_checks(g, wave);
    wave->flat_scratch = 0;
    wave->scratch = 0;
    wave->scratch_size = 0;
    if (d->scratch_size) {
        wave->flat_scratch = d->scratch_va + (uint64_t)g->scratch_slot[index] * d->scratch_stride;
        find_scratch(d, wave);
        wave->scratch_size = d->scratch_size;
    }
    set_work_item_ids(g, first, lanes, d->ids, (uint32_t *)((uint8_t *)wave + WAVE_VGPR_OFFSET));
}

static void begin_group(struct workgroup *g, struct dispatch *d, uint64_t index)
{
    uint64_t plane = index / d->groups[0];
    uint64_t id[3] = {index - plane * d->groups[0], plane % d->groups[1], plane / d->groups[1]};
    g->dispatch = d;
    g->items = 1;
    for (uint32_t axis = 0; axis < 3; axis++) {
        id[axis] += d->start[axis];
        uint64_t start = id[axis] * d->size[axis];
        g->id[axis] = (uint32_t)id[axis];
        g->size[axis] = (uint32_t)MIN((uint64_t)d->size[axis], d->grid[axis] - start);
        g->items *= g->size[axis];
    }
    g->waves = (g->items + d->wave_size - 1) / d->wave_size;
    g->counted = 0;
    g->dead = 0;
    g->has_reference = 0;
    g->has_scratch = 0;
    g->waits = 0;
    g->ended = 0;
    g->at_barrier = 0;
    g->acquired[0] = g->acquired[1] = 0;
    g->next_wave = 0;
    g->spare = ~0u;
    g->lds = (uint8_t *)g + ((sizeof *g + 63) & ~63ull);
    g->storage = g->lds + ((d->lds_size + 63u + 64u) & ~63u);
    memset(g->state, WAVE_UNSTARTED, g->waves);
    if (d->findings)
        memset((uint8_t *)g + d->shadow_offset, 0, (d->group_bytes + 3) / 4 * sizeof(struct lds_word));
}

/* ---- Running ---- */

static void forget_ranges(struct worker *w)
{
    for (uint32_t i = 0; i < CACHE_SLOTS; i++) {
        w->load_slots[i].size = 0;
        w->store_slots[i].size = 0;
    }
}

static void use_vm(struct worker *w, struct vm *vm)
{
    if (w->vm != vm) {
        w->vm = vm;
        forget_ranges(w);
    }
}

#define REASON_NO_CODE 0x100   /* not compiled yet: asked for */
#define REASON_BUSY 0x101      /* the list of requests is full: try again */
#define REASON_BAD_PC 0x102    /* not mapped, or not executable */

static uint32_t missing_code(struct engine *e, const struct dispatch *d, const struct wave *wave)
{
    const struct gpu_range *range = find_range(d->vm, wave->pc);
    if (!wave->pc || wave->pc & 3 || !range || !(range->flags & RANGE_EXECUTE))
        return REASON_BAD_PC;
    return post_request(e, d->vm, wave->pc, wave->mode, d->shape, 0, 0) ? REASON_NO_CODE : REASON_BUSY;
}

/* Each time at a heat that is a multiple of the last one: code that is entered at ever new places is optimised a
 * logarithmic number of times. */
static void promote(struct engine *e, const struct vm *vm, struct unit *unit, uint64_t pc)
{
    uint32_t hot = unit->hot;
    if (hot && unit->heat >= hot && post_request(e, vm, pc, unit->mode, unit->shape, 2, unit->id))
        unit->hot = hot * HOT_FACTOR; /* 0 in the end */
}

static uint32_t run_wave(struct engine *e, struct worker *w, struct dispatch *d, struct wave *wave)
{
    w->indirect = 0;
    for (;;) {
        struct code_target *target = find_code(e, d->vm, wave->pc, wave->mode, d->shape, d->serial);
        if (!target)
            return missing_code(e, d, wave);
        if (w->indirect) {
            w->indirect = 0;
            if (!target->is_target)
                target->is_target = 1;
        }
        struct unit *unit = target->unit;
        if (!unit->function)
            return REASON_UNSUPPORTED;
        uint32_t reason = unit->function(wave, w, target->index);
        if (unit->hot) {
            /* One that was preempted has been running for long. At first all is optimised, later what is left. */
            uint32_t is_long = reason == REASON_PREEMPT;
            uint64_t place = is_long ? wave->pc : target->pc;
            unit->heat += is_long ? HOT_WAVES : 1;
            promote(e, d->vm, unit, unit->hot == HOT_WAVES ? unit->targets[0].pc : place);
        }
        if (reason != REASON_JUMP)
            return reason;
        if (w->stop)
            return REASON_PREEMPT;
    }
}

static uint32_t others_want(struct engine *e)
{
    return e->runnable.count || e->open_dispatches;
}

static void release_barrier(struct workgroup *g)
{
    for (uint32_t i = 0; i < g->waves; i++) {
        if (g->state[i] == WAVE_BARRIER)
            g->state[i] = WAVE_READY;
    }
    g->at_barrier = 0;
}

/* Deals with a wave that cannot go on by itself. Returns the group's outcome, GROUP_DONE meaning: none yet. */
static enum group_outcome stop_wave(struct engine *e, struct context *c, struct workgroup *g, struct wave *wave,
                                    uint32_t reason)
{
    struct dispatch *d = g->dispatch;
    const struct gpu_range *range;
    switch (reason) {
    case REASON_FAULT:
        range = find_range(d->vm, c->worker.fault_address);
        page_fault(e, d->vm, c->worker.fault_address,
                   range && c->worker.fault_write && !(range->flags & RANGE_WRITE) ? FAULT_READ_ONLY
                                                                                   : FAULT_NOT_PRESENT);
        return GROUP_DISCARD;
    case REASON_BAD_PC:
        page_fault(e, d->vm, wave->pc, find_range(d->vm, wave->pc) ? FAULT_NO_EXECUTE : FAULT_NOT_PRESENT);
        return GROUP_DISCARD;
    case REASON_ALIGNMENT:
        queue_exception(e, d->queue, CODE_MEMORY_VIOLATION, INACTIVE_APERTURE, wave->pc);
        return GROUP_DISCARD;
    default: /* REASON_UNSUPPORTED, and what no compiled code may return */
        queue_exception(e, d->queue, CODE_ILLEGAL_INSTRUCTION, INACTIVE_ILLEGAL, wave->pc);
        return GROUP_DISCARD;
    }
}

static uint32_t is_over(const struct dispatch *d)
{
    return d->cancelled || d->vm->faulted || d->queue->evicted;
}

/* Runs a group's waves in turn until all have ended, or it has to make room, or nothing in it can run. */
static enum group_outcome run_group(struct engine *e, struct context *c, struct workgroup *g)
{
    struct worker *w = &c->worker;
    struct dispatch *d = g->dispatch;
    use_vm(w, d->vm);
    if (d->scratch_size && !g->has_scratch && !take_scratch(c, g))
        return GROUP_SUSPEND;
    for (;;) {
        uint32_t ran = 0;
        uint32_t yielded = 0;
        uint32_t is_preempted = 0;
        for (uint32_t n = 0; n < g->waves; n++) {
            uint32_t i = g->next_wave;
            g->next_wave = i + 1 == g->waves ? 0 : i + 1;
            if (g->state[i] > WAVE_UNSTARTED)
                continue;
            if (g->state[i] == WAVE_UNSTARTED) {
                uint32_t place = (uint32_t)__builtin_ctz(g->spare);
                g->spare &= g->spare - 1;
                g->place[i] = (uint8_t)place;
                g->state[i] = WAVE_READY;
                begin_wave(g, wave_of(g, place), i);
                if (d->scratch_size && !wave_of(g, place)->scratch) {
                    page_fault(e, d->vm, wave_of(g, place)->flat_scratch, FAULT_NOT_PRESENT);
                    return GROUP_DISCARD;
                }
                c->waves++;
            }
            struct wave *wave = wave_of(g, g->place[i]);
            /* While a group is suspended its scratch may be unmapped, and the host memory given to others. */
            if (d->scratch_size && g->counted && !find_scratch(d, wave)) {
                page_fault(e, d->vm, wave->flat_scratch, FAULT_NOT_PRESENT);
                return GROUP_DISCARD;
            }
            ran = 1;
            uint32_t reason;
            uint64_t version;
            do {
                version = LOAD(&e->code_version);
                reason = run_wave(e, w, d, wave);
            } while (reason == REASON_BARRIER && g->waves == 1 && !w->stop);
            switch (reason) {
            case REASON_END:
                g->state[i] = WAVE_ENDED;
                g->spare |= 1u << g->place[i];
                g->ended++;
                break;
            case REASON_BARRIER:
                if (g->waves == 1) {
                    yielded = 1;
                    break;
                }
                g->state[i] = WAVE_BARRIER;
                g->at_barrier++;
                break;
            case REASON_PREEMPT:
                c->preemptions++;
                is_preempted = 1;
                yielded = 1;
                w->stop = 0;
                break;
            case REASON_SLEEP:
            case REASON_BUSY:
                yielded = 1;
                break;
            case REASON_NO_CODE:
                if (!g->waits)
                    g->code_version = version;
                g->waits++;
                g->state[i] = WAVE_CODE;
                break;
            case REASON_HALT:
                g->state[i] = WAVE_HALTED;
                break;
            default:
                return stop_wave(e, c, g, wave, reason);
            }
            if (g->at_barrier && g->at_barrier + g->ended == g->waves) {
                note_barrier(g);
                release_barrier(g);
            }
            if (g->ended == g->waves)
                return GROUP_DONE;
            if (e->pause || is_over(d))
                return is_over(d) ? GROUP_DISCARD : GROUP_SUSPEND;
        }
        if (!ran)
            return GROUP_PARK;
        if (yielded && (is_preempted || w->stop || others_want(e)))
            return GROUP_SUSPEND;
    }
}

/* ---- After a run ---- */

static void unreference(struct dispatch *d)
{
    d->references--; /* at 0 its place is free: free_dispatch() looks for that */
}

static void deactivate(struct engine *e, struct dispatch *d)
{
    if (!d->is_active)
        return;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < e->active_count; i++) {
        if (e->active[i] != d)
            e->active[kept++] = e->active[i];
    }
    e->active_count = kept;
    if (__atomic_exchange_n(&d->next, d->total, __ATOMIC_SEQ_CST) < d->total)
        __atomic_fetch_sub(&e->open_dispatches, 1, __ATOMIC_SEQ_CST);
    d->is_active = 0;
    d->queue->in_flight--;
    unreference(d);
}

static void cancel(struct engine *e, struct dispatch *d)
{
    d->cancelled = 1;
    deactivate(e, d);
}

static void finish_groups(struct engine *e, struct dispatch *d, uint64_t count, uint32_t drop_reference)
{
    acquire_lock(&e->lock);
    d->done += count;
    uint32_t is_last = count && d->done == d->total && !d->cancelled;
    if (drop_reference && !is_last)
        unreference(d);
    release_lock(&e->lock);
    if (!is_last)
        return;
    STORE(&e->last_activity, now_nanoseconds()); /* before the client can see the signal and kick */
    complete_signal(e, d->queue, d->signal, d->start_time);
    acquire_lock(&e->lock);
    deactivate(e, d);
    if (drop_reference)
        unreference(d);
    if (d->holds_packet)
        advance_read_index(e, d->queue);
    release_lock(&e->lock);
}

static void release_group(struct context *c, struct workgroup *g)
{
    release_scratch(g);
    if (g->counted)
        __atomic_fetch_sub(&g->dispatch->queue->suspended_cost, g->dispatch->cost, __ATOMIC_SEQ_CST);
    g->next = c->free_groups[g->size_class];
    c->free_groups[g->size_class] = g;
}

/* Puts away a group that has not ended. Its dispatch gets a reference for it. */
static void keep_group(struct engine *e, struct context *c, struct workgroup *g, enum group_outcome outcome)
{
    struct dispatch *d = g->dispatch;
    c->suspensions++;
    acquire_lock(&e->lock);
    if (!g->has_reference) {
        g->has_reference = 1;
        d->references++;
    }
    if (!g->counted) {
        g->counted = 1;
        __atomic_fetch_add(&d->queue->suspended_cost, d->cost, __ATOMIC_SEQ_CST);
    }
    g->dead = outcome == GROUP_PARK && !g->waits;
    /* Code may have come between the wave's look and this one. */
    if (outcome == GROUP_SUSPEND || (g->waits && g->code_version != e->code_version))
        append_group(&e->runnable, g);
    else
        append_group(&e->parked, g);
    for (uint32_t i = 0; g->waits && i < g->waves; i++) {
        if (g->state[i] == WAVE_CODE)
            g->state[i] = WAVE_READY; /* it looks again when the group runs */
    }
    g->waits = 0;
    __atomic_fetch_add(&e->work_version, 1, __ATOMIC_SEQ_CST);
    release_lock(&e->lock);
}

/* Returns 1 when the group has ended as it should. */
static uint32_t settle_group(struct engine *e, struct context *c, struct workgroup *g, enum group_outcome outcome)
{
    if (outcome == GROUP_SUSPEND || outcome == GROUP_PARK) {
        keep_group(e, c, g, outcome);
        return 0;
    }
    c->workgroups++;
    release_group(c, g);
    return outcome == GROUP_DONE;
}
