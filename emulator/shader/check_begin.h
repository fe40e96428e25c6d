/* What a wave's checks know at first; for the engine, which begins waves, and for the checks of compiled code.
 *
 * A wave has few of the 256 vector registers: the others' state gets its values when a wrong program comes to them.
 */

static void begin_registers(struct wave_checks *c, uint32_t first, uint32_t end)
{
    uint32_t bytes = (end - first) * 4;
    memset(&c->vector_load[CHECK_VGPR + first], 0, bytes);
    memset(&c->lds_load[CHECK_VGPR + first], 0, bytes);
    memset(&c->scalar_load[CHECK_VGPR + first], 0, bytes);
    for (uint32_t half = 0; half < 2; half++) {
        memset(&c->undefined[half][first], 0xff, 2 * bytes);
        memset(&c->trans_valu[half][first], 0, bytes);
        memset(&c->trans_count[half][first], 0, bytes);
        memset(&c->valu_write[half][first], 0, bytes);
    }
    c->begun = end;
}
