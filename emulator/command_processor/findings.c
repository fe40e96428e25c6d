/* Checked mode: a wave's checks at its start, and the findings on their way to Python. */

static int32_t set_checked(struct engine *e)
{
    if (!e->findings)
        e->findings = calloc(1, sizeof *e->findings);
    if (!e->lines)
        e->lines = map_pages(CHECK_LINES * sizeof *e->lines);
    return e->findings && e->lines ? 0 : -1;
}

static uint32_t take_findings(struct engine *e, struct finding *out, uint32_t maximum, uint64_t *lost)
{
    struct finding_list *list = e->findings;
    uint32_t count = 0;
    *lost = 0;
    if (!list)
        return 0;
    for (uint32_t i = 0; i < FINDINGS && count < maximum; i++) {
        struct finding *place = &list->finding[i];
        if (__atomic_load_n(&place->state, __ATOMIC_ACQUIRE) != FINDING_WHOLE)
            continue;
        out[count++] = *place;
        __atomic_store_n(&place->state, 0, __ATOMIC_RELEASE);
    }
    *lost = __atomic_exchange_n(&list->lost, 0, __ATOMIC_RELAXED);
    return count;
}

#define SCALAR_LOADS 128 /* registers that a load can write; of the codes above them only SCC is read */
#define SCC 253

static void begin_loads(uint32_t *load)
{
    memset(load, 0, SCALAR_LOADS * 4);
    load[SCC] = 0;
    memset(&load[CHECK_MODE], 0, (CHECK_UNITS - CHECK_MODE) * 4);
}

static void begin_state(struct wave_checks *c, uint32_t vgprs)
{
    memset(c, 0, offsetof(struct wave_checks, vector_load));
    begin_loads(c->vector_load);
    begin_loads(c->lds_load);
    begin_loads(c->scalar_load);
    begin_registers(c, 0, MIN(vgprs, 256));
}

/* The place may have held anything: blocks are used again by groups of other shapes. */
static void begin_checks(struct workgroup *g, struct wave *wave)
{
    const struct dispatch *d = g->dispatch;
    struct wave_checks *c = (struct wave_checks *)((uint8_t *)wave + d->checks_offset);
    begin_state(c, d->vgpr_count);
    wave->checks = c;
    c->findings = d->findings;
    c->vm = d->vm->id;
    c->card = d->vm->card;
    c->process = d->vm->process;
    c->is_wave64 = d->wave_size == 64;
    c->valu = 1;
    c->forgotten = 1;
    c->barriers = 1;
    c->undefined[0][0] = c->undefined[1][0] = 0; /* work-item ids */
    /* user and system registers, then those of the trap handler, null and EXEC; all but VCC, M0 and SCC else */
    uint32_t given = d->user_count + (uint32_t)__builtin_popcount(d->rsrc2 >> 7 & 15);
    c->undefined_scalar[0] = given < 64 ? ~0ull << given : 0;
    c->undefined_scalar[1] = (1ull << 44) - 1 | 1ull << 61;
    c->undefined_scalar[3] = 1ull << 61;
    /* UserSGPRInit16 (LLVM): a wave32 of gfx1100 with fewer than 16 initial registers may get wrong ones */
    if (!c->is_wave64 && given < 16)
        report(wave, c, RULE_INITIAL_SGPRS, d->entry, CHECK_NO_UNIT, given);
    uint64_t group = g->id[0] + d->groups[0] * (g->id[1] + d->groups[1] * g->id[2]);
    c->owner = (uint32_t)group * CHECK_GROUP_WAVES + wave->index;
    c->lines = d->lines;
    c->dispatch = (uint32_t)d->serial;
    c->clock = &g->dispatch->clock;
    c->acquired = g->acquired;
    c->find_range = find_range;
    c->lds_bytes = d->group_bytes;
    c->lds_shadow = d->lds_size && g->waves > 1 ? (struct lds_word *)((uint8_t *)g + d->shadow_offset) : 0;
}

/* A barrier that opens because waves have ended that never came to it. */
static void note_barrier(const struct workgroup *g)
{
    for (uint32_t i = 0; g->ended && g->dispatch->findings && i < g->waves; i++) {
        if (g->state[i] == WAVE_BARRIER) {
            struct wave *wave = wave_of(g, g->place[i]);
            report(wave, wave->checks, RULE_BARRIER, wave->pc - 4, CHECK_NO_UNIT, g->ended);
        }
    }
}
