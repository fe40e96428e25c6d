/* Address spaces and the code that was compiled for them: page tables, code units, compile requests, interrupts. */

static void acquire_lock(volatile uint32_t *lock)
{
    uint32_t spins = 0;
    while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE)) {
        if (++spins % 64 == 0)
            sched_yield();
        else
            __builtin_ia32_pause();
    }
}

static uint32_t try_lock(volatile uint32_t *lock)
{
    return !LOAD(lock) && !__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE);
}

static void release_lock(volatile uint32_t *lock)
{
    __atomic_store_n(lock, 0, __ATOMIC_RELEASE);
}

static void signal_fd(int32_t fd, uint64_t count)
{
    /* An eventfd that is full is readable already: nothing is lost when the write fails. */
    (void)!write(fd, &count, 8);
}

static uint64_t now_nanoseconds(void)
{
    struct timespec_ time = {0, 0};
    clock_gettime(4 /* CLOCK_MONOTONIC_RAW, as GET_CLOCK_COUNTERS */, &time);
    return (uint64_t)time.seconds * 1000000000u + (uint64_t)time.nanoseconds;
}

static uint64_t gpu_clock(void)
{
    return now_nanoseconds() / 10;
}

/* ---- Interrupts ---- */

/* Whether a record that waits already says what another one would: a kernel that floods its client with messages
 * fills neither the ring nor the time of whoever empties it. */
static uint32_t is_said(struct interrupt_record *waiting, const struct interrupt_record *record)
{
    if (waiting->kind != record->kind || waiting->vm != record->vm || waiting->queue_id != record->queue_id)
        return 0;
    if (record->kind == INTERRUPT_EVENT)
        return waiting->event_id == record->event_id || !waiting->event_id;
    if (record->kind == INTERRUPT_QUEUE_EXCEPTION)
        waiting->flags |= record->flags;
    return 1;
}

/* Makes room in a full ring: one record for all events of a queue. With the id 0, which no event has, the kernel
 * looks at every slot, so no signalled event is lost. */
static void merge_events(struct engine *e)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < e->interrupt_count; i++) {
        struct interrupt_record record = e->interrupts[i];
        uint32_t is_double = 0;
        if (record.kind == INTERRUPT_EVENT)
            record.event_id = 0;
        for (uint32_t k = 0; k < kept && !is_double; k++)
            is_double = is_said(&e->interrupts[k], &record);
        if (!is_double)
            e->interrupts[kept++] = record;
    }
    e->interrupt_count = kept;
}

static void post_interrupt(struct engine *e, const struct interrupt_record *record)
{
    acquire_lock(&e->lock);
    e->interrupt_counter++;
    uint32_t is_known = 0;
    for (uint32_t i = 0; i < e->interrupt_count && !is_known; i++)
        is_known = is_said(&e->interrupts[i], record);
    if (!is_known && e->interrupt_count == MAXIMUM_INTERRUPTS)
        merge_events(e);
    if (!is_known && e->interrupt_count < MAXIMUM_INTERRUPTS)
        e->interrupts[e->interrupt_count++] = *record;
    release_lock(&e->lock);
    if (!is_known)
        signal_fd(e->interrupt_fd, 1);
}

static uint32_t take_interrupts(struct engine *e, struct interrupt_record *out, uint32_t maximum)
{
    acquire_lock(&e->lock);
    uint32_t count = MIN(maximum, e->interrupt_count);
    memcpy(out, e->interrupts, count * sizeof *out);
    for (uint32_t i = count; i < e->interrupt_count; i++)
        e->interrupts[i - count] = e->interrupts[i];
    e->interrupt_count -= count;
    release_lock(&e->lock);
    return count;
}

/* ---- Address spaces ---- */

static struct vm *vm_of(struct engine *e, uint32_t id)
{
    return id < MAXIMUM_VMS ? e->vms[id] : 0;
}

static int32_t create_vm(struct engine *e, uint32_t card, uint32_t process)
{
    if (card >= MAXIMUM_CARDS)
        return -1;
    struct vm *vm = calloc(1, sizeof *vm);
    if (!vm)
        return -1;
    vm->card = card;
    vm->process = process;
    acquire_lock(&e->lock);
    for (uint32_t i = 0; i < MAXIMUM_VMS; i++) {
        if (!e->vms[i]) {
            vm->id = i;
            e->vms[i] = vm;
            e->vm_limit = i < e->vm_limit ? e->vm_limit : i + 1;
            release_lock(&e->lock);
            return (int32_t)i;
        }
    }
    release_lock(&e->lock);
    free(vm);
    return -1;
}

static void free_retired_ranges(struct vm *vm)
{
    while (vm->retired) {
        struct range_table *next = vm->retired->retired;
        free(vm->retired);
        vm->retired = next;
    }
}

static int32_t set_ranges(struct engine *e, uint32_t id, const struct gpu_range *ranges, uint32_t count)
{
    struct range_table *table = calloc(1, sizeof *table + count * sizeof *ranges);
    if (!table)
        return -1;
    table->count = count;
    memcpy(table->range, ranges, count * sizeof *ranges);
    acquire_lock(&e->lock);
    struct vm *vm = vm_of(e, id);
    if (vm) {
        /* Workers may still search the old table: it is freed at the next pause. */
        struct range_table *old = vm->ranges;
        STORE(&vm->ranges, table);
        if (old) {
            old->retired = vm->retired;
            vm->retired = old;
        }
    }
    release_lock(&e->lock);
    if (!vm)
        free(table);
    return vm ? 0 : -1;
}

static uint32_t vm_faulted(struct engine *e, uint32_t id)
{
    const struct vm *vm = vm_of(e, id);
    return vm ? LOAD(&vm->faulted) : 0;
}

/* Under the lock: the compiler's thread is not paused with the workers, and once a page table without this place
 * is published, the memory behind it may go. */
static uint32_t read_code(struct engine *e, uint32_t id, uint64_t va, uint8_t *out, uint64_t bytes)
{
    acquire_lock(&e->lock);
    const struct vm *vm = vm_of(e, id);
    uint32_t is_whole = vm && copy_virtual(vm, va, out, bytes, RANGE_EXECUTE, 0) == bytes;
    release_lock(&e->lock);
    return is_whole;
}

/* ---- Code ---- */

static uint64_t hash_code(uint64_t pc, uint32_t mode, uint32_t shape)
{
    uint64_t hash = (pc >> 2) * 0x9e3779b97f4a7c15ull ^ (uint64_t)(mode ^ shape * 0x9e3779b1u) * 0xc2b2ae3d27d4eb4full;
    return hash ^ hash >> 29;
}

/* The table's slot for a place in code, or the empty one where it would go. Needs no lock: slots are never
 * moved inside a table, and a table that was replaced is kept until its address space ends. */
static struct code_slot *find_slot(struct code_table *table, uint64_t pc, uint32_t mode, uint32_t shape)
{
    uint64_t at = hash_code(pc, mode, shape);
    for (;; at++) {
        struct code_slot *slot = &table->slot[at & table->mask];
        uint64_t found = LOAD(&slot->pc);
        if (!found || (found == pc && slot->mode == mode && slot->shape == shape))
            return slot;
    }
}

static struct code_table *grow_table(struct vm *vm)
{
    struct code_table *old = vm->code;
    uint32_t size = old ? (old->mask + 1) * 2 : 256;
    struct code_table *table = calloc(1, sizeof *table + size * sizeof(struct code_slot));
    if (!table)
        return 0;
    table->mask = size - 1;
    table->retired = old;
    for (uint32_t i = 0; old && i <= old->mask; i++) {
        if (old->slot[i].pc && old->slot[i].target) {
            struct code_slot *slot =
                find_slot(table, old->slot[i].pc, old->slot[i].mode, old->slot[i].shape);
            *slot = old->slot[i];
            table->used++;
        }
    }
    STORE(&vm->code, table);
    return table;
}

static void free_unit(struct unit *unit)
{
    free(unit->targets);
    free(unit->extents);
    free(unit->bytes);
    free(unit);
}

/* Memory of a unit stays until its address space ends: waves may stand in it. */
static void forget_unit(struct engine *e, struct vm *vm, struct unit *unit)
{
    acquire_lock(&e->lock);
    struct code_table *table = vm->code;
    for (uint32_t i = 0; i < unit->entry_count; i++) {
        struct code_slot *slot = find_slot(table, unit->targets[i].pc, unit->mode, unit->shape);
        if (slot->target && slot->target->unit == unit)
            STORE(&slot->target, (struct code_target *)0);
    }
    e->mismatch_counter++;
    release_lock(&e->lock);
}

static uint32_t matches_memory(const struct vm *vm, const struct unit *unit)
{
    const uint8_t *bytes = unit->bytes;
    for (uint32_t i = 0; i < unit->extent_count; i++) {
        uint64_t va = unit->extents[i].va;
        uint64_t left = unit->extents[i].length;
        while (left) {
            const struct gpu_range *range = find_range(vm, va);
            if (!range || !(range->flags & RANGE_EXECUTE))
                return 0;
            uint64_t part = MIN(left, range->end - va);
            if (memcmp((const void *)(range->host + (va - range->start)), bytes, part))
                return 0;
            va += part;
            bytes += part;
            left -= part;
        }
    }
    return 1;
}

/* Code for a place, compared with memory once for each dispatch that uses it; 0: has to be compiled. */
static struct code_target *find_code(struct engine *e, struct vm *vm, uint64_t pc, uint32_t mode,
                                     uint32_t shape, uint64_t serial)
{
    struct code_table *table = LOAD(&vm->code);
    if (!table || !pc)
        return 0;
    struct code_slot *slot = find_slot(table, pc, mode, shape);
    struct code_target *target = slot->pc ? LOAD(&slot->target) : 0;
    if (!target)
        return 0;
    struct unit *unit = target->unit;
    if (unit->verified < serial) {
        uint64_t current = LOAD(&e->serial);
        if (!matches_memory(vm, unit)) {
            forget_unit(e, vm, unit);
            return 0;
        }
        STORE(&unit->verified, current);
    }
    return target;
}

/* Lists the places of [first, last) where code can be entered, as far as there is room, and counts them. */
static uint32_t known_code(struct engine *e, uint32_t id, uint32_t mode, uint32_t shape, uint64_t first,
                           uint64_t last, struct code_entry *out, uint32_t maximum)
{
    uint32_t count = 0;
    acquire_lock(&e->lock);
    const struct vm *vm = vm_of(e, id);
    const struct code_table *table = vm ? vm->code : 0;
    for (uint32_t i = 0; table && i <= table->mask; i++) {
        const struct code_slot *slot = &table->slot[i];
        const struct code_target *target = slot->target;
        if (!target || slot->pc < first || slot->pc >= last || slot->mode != mode || slot->shape != shape)
            continue;
        if (count < maximum) {
            uint64_t flags = (target->unit->level ? KNOWN_OPTIMISED : 0) | (target->is_target ? KNOWN_TARGET : 0);
            out[count] = (struct code_entry){slot->pc, flags};
        }
        count++;
    }
    release_lock(&e->lock);
    return count;
}

/* Asks for code. 0: the list is full; ask again later. */
static uint32_t post_request(struct engine *e, const struct vm *vm, uint64_t pc, uint32_t mode, uint32_t shape,
                             uint32_t level, uint32_t unit)
{
    struct request *place = 0;
    acquire_lock(&e->lock);
    for (uint32_t i = 0; i < MAXIMUM_REQUESTS; i++) {
        struct request *request = &e->requests[i];
        if (!request->state) {
            place = place ? place : request;
            continue;
        }
        if (request->public.pc == pc && request->public.vm == vm->id && request->public.mode == mode &&
            request->public.shape == shape && request->public.level == level) {
            release_lock(&e->lock);
            return 1;
        }
    }
    if (place) {
        place->public = (struct compile_request){pc,        vm->id, unit ? unit : ++e->next_unit, mode,
                                                 shape, level,  (uint32_t)(place - e->requests)};
        place->state = 1;
        e->request_counter++;
    }
    release_lock(&e->lock);
    if (place)
        signal_fd(e->request_fd, 1);
    return place != 0;
}

static uint32_t take_request(struct engine *e, struct compile_request *out)
{
    acquire_lock(&e->lock);
    struct request *best = 0;
    for (uint32_t i = 0; i < MAXIMUM_REQUESTS; i++) {
        struct request *request = &e->requests[i];
        /* Somebody waits for quick code, nobody for optimised code. */
        if (request->state == 1 && (!best || request->public.level < best->public.level))
            best = request;
    }
    if (best) {
        best->state = 2;
        *out = best->public;
    }
    release_lock(&e->lock);
    return best != 0;
}

/* Publishes code, or with function 0 the fact that there is none, and lets whoever waited for it go on. */
static int32_t register_code(struct engine *e, const struct compile_request *request, wave_function function,
                             const struct code_entry *entries, uint32_t entry_count,
                             const struct code_extent *extents, uint32_t extent_count, const uint8_t *bytes)
{
    uint64_t total = 0;
    for (uint32_t i = 0; i < extent_count; i++)
        total += extents[i].length;
    struct unit *unit = calloc(1, sizeof *unit);
    if (unit) {
        unit->targets = calloc(entry_count ? entry_count : 1, sizeof *unit->targets);
        unit->extents = calloc(extent_count ? extent_count : 1, sizeof *unit->extents);
        unit->bytes = calloc(1, total ? total : 1);
    }
    uint32_t is_allocated = unit && unit->targets && unit->extents && unit->bytes;
    acquire_lock(&e->lock);
    uint32_t is_known = request->slot < MAXIMUM_REQUESTS && e->requests[request->slot].state == 2;
    struct vm *vm = is_known ? vm_of(e, e->requests[request->slot].public.vm) : 0;
    if (is_allocated && vm) {
        memcpy(unit->extents, extents, extent_count * sizeof *extents);
        memcpy(unit->bytes, bytes, total);
        unit->function = function;
        unit->mode = request->mode;
        unit->shape = request->shape;
        unit->level = request->level;
        unit->id = request->unit;
        unit->entry_count = entry_count;
        unit->extent_count = extent_count;
        unit->hot = request->level != 0 || !function ? 0 : HOT_WAVES;
        for (uint32_t i = 0; i < entry_count; i++) {
            struct code_table *table = vm->code;
            if (!table || table->used * 2 >= table->mask)
                table = grow_table(vm);
            if (!table)
                break;
            unit->targets[i] = (struct code_target){unit, entries[i].pc, (uint32_t)entries[i].index, 0};
            struct code_slot *slot = find_slot(table, entries[i].pc, unit->mode, unit->shape);
            STORE(&slot->target, &unit->targets[i]);
            if (!slot->pc) {
                slot->mode = unit->mode;
                slot->shape = unit->shape;
                table->used++;
                STORE(&slot->pc, entries[i].pc);
            }
        }
        unit->next = vm->units;
        vm->units = unit;
    }
    if (is_known)
        e->requests[request->slot].state = 0;
    e->code_version++;
    struct group_list dead = {0, 0, 0};
    for (struct workgroup *group = take_group(&e->parked); group; group = take_group(&e->parked))
        append_group(group->dead ? &dead : &e->runnable, group);
    e->parked = dead;
    release_lock(&e->lock);
    kick(e);
    wake_workers(e, 1);
    if (is_allocated && vm)
        return 0;
    if (unit)
        free_unit(unit);
    return -1;
}

static void destroy_vm(struct engine *e, uint32_t id)
{
    struct vm *vm = vm_of(e, id);
    for (uint32_t i = 0; vm && i < MAXIMUM_QUEUES; i++) {
        if (e->queues[i] && e->queues[i]->vm == vm)
            destroy_queue(e, i); /* its owner has lost it; it must not outlive its page table */
    }
    acquire_lock(&e->lock);
    if (vm)
        e->vms[id] = 0;
    for (uint32_t i = 0; i < MAXIMUM_REQUESTS; i++) {
        if (e->requests[i].state == 1 && e->requests[i].public.vm == id)
            e->requests[i].state = 0;
        else if (e->requests[i].state == 2 && e->requests[i].public.vm == id)
            e->requests[i].public.vm = ~0u; /* its code comes too late, and the number may be used anew */
    }
    release_lock(&e->lock);
    if (!vm)
        return;
    free_retired_ranges(vm);
    free(vm->ranges);
    while (vm->code) {
        struct code_table *older = vm->code->retired;
        free(vm->code);
        vm->code = older;
    }
    while (vm->units) {
        struct unit *next = vm->units->next;
        free_unit(vm->units);
        vm->units = next;
    }
    free(vm);
}
