/* Hazards of gfx1100, as instructions execute; part of checks.c. */

/* VALUTransUse: a transcendental result read with at most five vector instructions and one transcendental one
 * between. */
static void check_trans_use(struct wave *wave, struct wave_checks *c, uint32_t index, uint64_t pc)
{
    uint32_t at = c->trans_valu[index];
    if (at >= c->forgotten && at && c->valu - at <= 6 && c->trans - c->trans_count[index] <= 2) {
        report(wave, c, RULE_TRANS_USE, pc, CHECK_VGPR + index, 0);
        c->trans_valu[index] = 0;
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
        uint32_t at = is_vgpr(unit) ? c->valu_write[unit - CHECK_VGPR] : 0;
        latest = at >= c->forgotten && at > latest ? at : latest;
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
            report(wave, c, RULE_PARTIAL_FORWARDING, pc, reads[i] & CHECK_UNIT_BITS, 0);
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
 * reads any other scalar or a literal in between ends it. */
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
            report(wave, c, RULE_MASK_WRITE, pc, unit, 0);
    }
    if (ends) {
        memset(c->mask_read, 0, sizeof c->mask_read);
        memset(c->mask_scalar, 0, sizeof c->mask_scalar);
        memset(c->mask_vector, 0, sizeof c->mask_vector);
    }
    for (uint32_t i = 0; i < write_count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        if (unit < 108 && has_bit(c->mask_read, unit))
            set_bit(is_vector ? c->mask_vector : c->mask_scalar, unit);
    }
    for (uint32_t i = 0; i < read_count && is_vector; i++) {
        if (reads[i] & CHECK_AS_MASK && (reads[i] & CHECK_UNIT_BITS) < 108)
            set_bit(c->mask_read, reads[i] & CHECK_UNIT_BITS);
    }
}

static void check_matrix(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t read_count,
                         uint64_t pc)
{
    for (uint32_t i = 0; i < read_count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (reads[i] & CHECK_AS_FACTOR && unit >= c->matrix_first && unit < c->matrix_last) {
            report(wave, c, RULE_MATRIX_OVERLAP, pc, unit, 0);
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
        if (is_vgpr(unit) && c->trans_valu[unit - CHECK_VGPR])
            check_trans_use(wave, c, unit - CHECK_VGPR, pc);
    }
    if (c->is_wave64) {
        if (c->exec_writes)
            check_forwarding(wave, c, reads, read_count, pc);
        check_mask_write(wave, c, 1, extra, reads, read_count, writes, write_count, pc);
    }
    if (kind == CHECK_MATRIX && c->matrix_last)
        check_matrix(wave, c, reads, read_count, pc);
    if (kind == CHECK_PERMLANE && c->after_cmpx)
        report(wave, c, RULE_CMPX_PERMLANE, pc, writes[0] & CHECK_UNIT_BITS, 0);
    if (kind == CHECK_CMPX)
        c->after_cmpx = 1;
    else if (kind != CHECK_VALU_NOP)
        c->after_cmpx = 0;
    c->matrix_last = 0;
    for (uint32_t i = 0; i < write_count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        if (!is_vgpr(unit))
            continue;
        uint32_t index = unit - CHECK_VGPR;
        c->trans_valu[index] = kind == CHECK_TRANS ? c->valu : 0;
        c->trans_count[index] = c->trans;
        c->valu_write[index] = c->valu;
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

static void check_scalar(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t read_count,
                         const uint16_t *writes, uint32_t write_count, uint64_t pc)
{
    if (!c->is_wave64)
        return;
    check_mask_write(wave, c, 0, 0, reads, read_count, writes, write_count, pc);
    for (uint32_t i = 0; i < write_count; i++) {
        if ((writes[i] & CHECK_UNIT_BITS) == 126) {
            c->exec_write[c->exec_writes++ % CHECK_EXEC_WRITES] = c->valu;
            return;
        }
    }
}
