/* How a finding gets into the list; for the checks of compiled code and for the engine. */

static uint32_t is_same(const struct finding *one, const struct wave_checks *c, uint64_t pc, uint32_t rule,
                        uint32_t unit)
{
    return one->pc == pc && one->rule == rule && one->unit == unit && one->vm == c->vm && one->process == c->process;
}

/* Every finding once, with how often it came. */
static void report(struct wave *wave, struct wave_checks *c, uint32_t rule, uint64_t pc, uint32_t unit,
                   uint64_t other)
{
    struct finding_list *list = c->findings;
    uint64_t hash = (pc >> 2) * 0x9e3779b97f4a7c15ull ^ (uint64_t)(rule * 1024 + unit) * 0xc2b2ae3d27d4eb4full;
    for (uint64_t n = 0; n < FINDINGS; n++) {
        struct finding *place = &list->finding[((hash >> 32) + n) % FINDINGS];
        if (!__atomic_load_n(&place->state, __ATOMIC_ACQUIRE)) {
            uint32_t empty = 0;
            if (__atomic_compare_exchange_n(&place->state, &empty, FINDING_BUSY, 0, __ATOMIC_ACQ_REL,
                                            __ATOMIC_ACQUIRE)) {
                place->pc = pc;
                place->other = other;
                place->rule = rule;
                place->unit = unit;
                place->vm = c->vm;
                place->card = c->card;
                place->process = c->process;
                place->count = 1;
                place->wave_size = wave->wave_size;
                place->wave = wave->index;
                __atomic_store_n(&place->state, FINDING_WHOLE, __ATOMIC_RELEASE);
                __atomic_fetch_add(&list->total, 1, __ATOMIC_RELAXED);
                return;
            }
        }
        while (__atomic_load_n(&place->state, __ATOMIC_ACQUIRE) == FINDING_BUSY)
            __builtin_ia32_pause();
        if (is_same(place, c, pc, rule, unit)) {
            __atomic_fetch_add(&place->count, 1, __ATOMIC_RELAXED);
            return;
        }
    }
    __atomic_fetch_add(&list->lost, 1, __ATOMIC_RELAXED);
}
