/* Checked mode: a wave's checks at its start, and the findings on their way to Python. */

static int32_t set_checked(struct engine *e)
{
    if (!e->findings)
        e->findings = calloc(1, sizeof *e->findings);
    return e->findings ? 0 : -1;
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

/* The place may have held anything: blocks are used again by groups of other shapes. */
static void begin_checks(const struct workgroup *g, struct wave *wave)
{
    const struct dispatch *d = g->dispatch;
    struct wave_checks *c = (struct wave_checks *)((uint8_t *)wave + d->checks_offset);
    memset(c, 0, offsetof(struct wave_checks, loader));
    wave->checks = c;
    c->findings = d->findings;
    c->vm = d->vm->id;
    c->card = d->vm->card;
    c->process = d->vm->process;
    c->is_wave64 = d->wave_size == 64;
    c->valu = 1;
    c->forgotten = 1;
    c->barriers = 1;
    memset(c->undefined, 0xff, sizeof c->undefined);
    c->undefined[0][0] = c->undefined[1][0] = 0; /* work-item ids */
    /* user and system registers, then those of the trap handler, null and EXEC; all but VCC, M0 and SCC else */
    uint32_t given = d->user_count + (uint32_t)__builtin_popcount(d->rsrc2 >> 7 & 15);
    c->undefined_scalar[0] = given < 64 ? ~0ull << given : 0;
    c->undefined_scalar[1] = (1ull << 44) - 1 | 1ull << 61;
    c->undefined_scalar[3] = 1ull << 61;
    /* UserSGPRInit16 (LLVM): a wave32 of gfx1100 with fewer than 16 initial registers may get wrong ones */
    if (!c->is_wave64 && given < 16)
        report(wave, c, RULE_INITIAL_SGPRS, d->entry, CHECK_NO_UNIT, given);
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
