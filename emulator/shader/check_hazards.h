/* Hazards of gfx1100, as instructions execute; part of checks.c. */

/* Compilers do not look for hazards across calls and returns, and how much of one such a jump leaves is nowhere
 * said: a note. */
static void report_hazard(struct wave *wave, struct wave_checks *c, uint32_t rule, uint64_t pc, uint32_t unit,
                          uint32_t is_called)
{
    report(wave, c, is_called ? RULE_ACROSS_CALL : rule, pc, unit, is_called ? rule : 0);
}

static uint32_t has_half(uint32_t unit, uint32_t half)
{
    return !(unit & (half ? CHECK_LOW : CHECK_HIGH));
}

/* VALUTransUse: a transcendental result read with at most five vector instructions and one transcendental one
 * between. Halves are registers of their own, as for LLVM. */
static void check_trans_use(struct wave *wave, struct wave_checks *c, uint32_t unit, uint64_t pc)
{
    uint32_t index = (unit & CHECK_UNIT_BITS) - CHECK_VGPR;
    for (uint32_t half = 0; half < 2; half++) {
        uint32_t at = c->trans_valu[half][index];
        if (has_half(unit, half) && at >= c->forgotten && at && c->valu - at <= 6 &&
            c->trans - c->trans_count[half][index] <= 2) {
            report_hazard(wave, c, RULE_TRANS_USE, pc, CHECK_VGPR + index, at < c->jump);
            c->trans_valu[0][index] = c->trans_valu[1][index] = 0;
            return;
        }
    }
}

static uint32_t is_vgpr(uint32_t unit)
{
    return unit >= CHECK_VGPR && unit < CHECK_MODE;
}

/* Position of the last vector instruction that wrote any register of the operand that begins at reads[i], or 0; the
 * next operand's index goes to next. */
static uint32_t written_at(const struct wave_checks *c, const uint16_t *reads, uint32_t count, uint32_t i,
                           uint32_t *next)
{
    uint32_t latest = 0;
    do {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        for (uint32_t half = 0; half < 2 && is_vgpr(unit); half++) {
            uint32_t at = has_half(reads[i], half) ? c->valu_write[half][unit - CHECK_VGPR] : 0;
            latest = at >= c->forgotten && at > latest ? at : latest;
        }
        i++;
    } while (i < count && reads[i] & CHECK_CONTINUES);
    *next = i;
    return latest;
}

/* VALUPartialForwarding: of two operands, one was written before and one after EXEC was, all of it within a few
 * vector instructions. */
static void check_forwarding(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t count,
                             uint64_t pc)
{
    uint32_t last = 0;
    uint32_t next;
    for (uint32_t i = 0; i < count; i = next) {
        uint32_t at = written_at(c, reads, count, i, &next);
        last = at > last ? at : last;
    }
    uint32_t after = c->valu - last - 1;
    if (!last || after > 4)
        return;
    uint32_t exec = ~0u;
    for (uint32_t i = 0; i < CHECK_EXEC_WRITES; i++) {
        uint32_t since = c->valu - c->exec_write[i];
        if (c->exec_write[i] && since > after && since < exec)
            exec = since;
    }
    if (exec == ~0u || exec - after - 1 > 2)
        return;
    for (uint32_t i = 0; i < count; i = next) {
        uint32_t at = written_at(c, reads, count, i, &next);
        uint32_t before = c->valu - at - 1;
        if (at && before >= exec && (before - exec) + (exec - after - 1) <= 2) {
            report_hazard(wave, c, RULE_PARTIAL_FORWARDING, pc, reads[i] & CHECK_UNIT_BITS, at < c->jump);
            return;
        }
    }
}

static uint32_t has_bit(const uint64_t *set, uint32_t unit)
{
    return (uint32_t)(set[unit / 64] >> unit % 64) & 1;
}

static void set_bit(uint64_t *set, uint32_t unit)
{
    set[unit / 64] |= 1ull << unit % 64;
}

static void clear_bits(uint64_t *set, uint32_t first, uint32_t end)
{
    for (uint32_t unit = first; unit < end; unit++)
        set[unit / 64] &= ~(1ull << unit % 64);
}

/* VALUMaskWrite: a lane mask that a vector instruction read, written anew, then read. A vector instruction that
 * reads any other scalar or a literal in between ends it. It is the first write that has to be waited for: another
 * one behind it is safe, unless the mask has been read as one again. */
static void check_mask_write(struct wave *wave, struct wave_checks *c, uint32_t is_vector, uint32_t extra,
                             const uint16_t *reads, uint32_t read_count, const uint16_t *writes,
                             uint32_t write_count, uint64_t pc)
{
    uint32_t ends = is_vector && extra & CHECK_READS_SCALAR;
    for (uint32_t i = 0; i < read_count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (unit >= 108)
            break;
        /* what a vector instruction wrote, the scalar unit waits for */
        if (has_bit(c->mask_scalar, unit) || (is_vector && has_bit(c->mask_vector, unit)))
            report_hazard(wave, c, RULE_MASK_WRITE, pc, unit, has_bit(c->mask_called, unit));
    }
    if (ends) {
        memset(c->mask_read, 0, sizeof c->mask_read);
        memset(c->mask_scalar, 0, sizeof c->mask_scalar);
        memset(c->mask_vector, 0, sizeof c->mask_vector);
    }
    for (uint32_t i = 0; i < write_count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        if (unit < 108 && has_bit(c->mask_read, unit)) {
            set_bit(is_vector ? c->mask_vector : c->mask_scalar, unit);
            clear_bits(c->mask_read, unit, unit + 1);
        }
    }
    for (uint32_t i = 0; i < read_count && is_vector; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (reads[i] & CHECK_AS_MASK && unit < 108) {
            set_bit(c->mask_read, unit);
            clear_bits(c->mask_called, unit, unit + 1);
        }
    }
}

static void check_matrix(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t read_count,
                         uint64_t pc)
{
    for (uint32_t i = 0; i < read_count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (reads[i] & CHECK_AS_FACTOR && unit >= c->matrix_first && unit < c->matrix_last) {
            report_hazard(wave, c, RULE_MATRIX_OVERLAP, pc, unit, c->matrix_called);
            return;
        }
    }
}

static void check_vector(struct wave *wave, struct wave_checks *c, uint32_t kind, const uint16_t *reads,
                         uint32_t read_count, const uint16_t *writes, uint32_t write_count, uint32_t extra,
                         uint64_t pc)
{
    uint32_t is_recent = c->valu - c->forgotten != 0;
    for (uint32_t i = 0; is_recent && i < read_count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (is_vgpr(unit) && (c->trans_valu[0][unit - CHECK_VGPR] | c->trans_valu[1][unit - CHECK_VGPR]))
            check_trans_use(wave, c, reads[i], pc);
    }
    if (c->is_wave64) {
        if (c->exec_writes)
            check_forwarding(wave, c, reads, read_count, pc);
        check_mask_write(wave, c, 1, extra, reads, read_count, writes, write_count, pc);
    }
    if (kind == CHECK_MATRIX && c->matrix_last)
        check_matrix(wave, c, reads, read_count, pc);
    if (kind == CHECK_PERMLANE && c->after_cmpx)
        report_hazard(wave, c, RULE_CMPX_PERMLANE, pc, writes[0] & CHECK_UNIT_BITS, c->after_cmpx == 2);
    if (kind == CHECK_CMPX)
        c->after_cmpx = 1;
    else if (kind != CHECK_VALU_NOP)
        c->after_cmpx = 0;
    c->matrix_last = 0;
    c->matrix_called = 0;
    for (uint32_t i = 0; i < write_count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        if (!is_vgpr(unit))
            continue;
        uint32_t index = unit - CHECK_VGPR;
        uint32_t halves = writes[i] & (CHECK_LOW | CHECK_HIGH);
        for (uint32_t half = 0; half < 2; half++) {
            if (halves == (half ? CHECK_LOW : CHECK_HIGH))
                continue;
            c->trans_valu[half][index] = kind == CHECK_TRANS ? c->valu : 0;
            c->trans_count[half][index] = c->trans;
            c->valu_write[half][index] = c->valu;
        }
        if (kind == CHECK_MATRIX) {
            c->matrix_first = c->matrix_last && c->matrix_first < unit ? c->matrix_first : unit;
            c->matrix_last = c->matrix_last > unit + 1 ? c->matrix_last : unit + 1;
        }
    }
    c->valu++;
    c->trans += kind == CHECK_TRANS;
}

static void drain_vector(struct wave_checks *c)
{
    c->forgotten = c->valu;
}

/* Fields of s_waitcnt_depctr. */
static void wait_dependencies(struct wave_checks *c, uint32_t fields)
{
    if (!(fields >> 12 & 15))
        drain_vector(c);
    if (!(fields & 1)) {
        memset(c->mask_read, 0, sizeof c->mask_read);
        memset(c->mask_scalar, 0, sizeof c->mask_scalar);
    }
    if (!(fields >> 9 & 7))
        clear_bits(c->mask_vector, 0, 106);
    if (!(fields >> 1 & 1))
        clear_bits(c->mask_vector, 106, 108);
}

static void note_call(struct wave_checks *c)
{
    c->jump = c->valu;
    c->after_cmpx = c->after_cmpx ? 2 : 0;
    c->matrix_called = 1;
    for (uint32_t i = 0; i < 2; i++)
        c->mask_called[i] = c->mask_read[i] | c->mask_scalar[i] | c->mask_vector[i];
}

static void check_scalar(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t read_count,
                         const uint16_t *writes, uint32_t write_count, uint32_t extra, uint64_t pc)
{
    if (c->is_wave64)
        check_mask_write(wave, c, 0, 0, reads, read_count, writes, write_count, pc);
    if (extra & CHECK_CALLS)
        note_call(c);
    if (!c->is_wave64)
        return;
    for (uint32_t i = 0; i < write_count; i++) {
        if ((writes[i] & CHECK_UNIT_BITS) == 126) {
            c->exec_write[c->exec_writes++ % CHECK_EXEC_WRITES] = c->valu;
            return;
        }
    }
}
