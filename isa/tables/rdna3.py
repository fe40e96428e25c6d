"""The instructions of gfx1100: written by ``tables/generate.py``; do not edit.

Source: vectors made with llvm-mc 22.

``INSTRUCTIONS``: format, opcode, mnemonic, operands, registers that are read and written without
being named, issue class, limit of scalar values, wait counters, modifiers, flags, syntax of the
immediate. An operand is ``field=kind:type and bits:access``; 0 bits of type m is a lane mask of
the wave's size; behind ``+`` stands l where a literal is allowed, n a sign, a an absolute value.
"""

__all__ = ["ALIASES", "INSTRUCTIONS"]

INSTRUCTIONS = """\
DS	0	ds_add_u32	addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	1	ds_sub_u32	addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	2	ds_rsub_u32	addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	3	ds_inc_u32	addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	4	ds_dec_u32	addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	5	ds_min_i32	addr=v:b32:r data0=v:i32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	6	ds_max_i32	addr=v:b32:r data0=v:i32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	7	ds_min_u32	addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	8	ds_max_u32	addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	9	ds_and_b32	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	10	ds_or_b32	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	11	ds_xor_b32	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	12	ds_mskor_b32	addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	13	ds_store_b32	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	store	-
DS	14	ds_store_2addr_b32	addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	store,two_addresses	-
DS	15	ds_store_2addr_stride64_b32	addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	store,stride64,two_addresses	-
DS	16	ds_cmpstore_b32	addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,store	-
DS	17	ds_cmpstore_f32	addr=v:b32:r data0=v:f32:r data1=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,store	-
DS	18	ds_min_f32	addr=v:b32:r data0=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	19	ds_max_f32	addr=v:b32:r data0=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	20	ds_nop	-	exec	-	lds	0	-	-	-	-
DS	21	ds_add_f32	addr=v:b32:r data0=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	24	ds_gws_sema_release_all	-	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	gds_only,gws	-
DS	25	ds_gws_init	addr=v:b32:r	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	gds_only,gws	-
DS	26	ds_gws_sema_v	-	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	gds_only,gws	-
DS	27	ds_gws_sema_br	addr=v:b32:r	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	gds_only,gws	-
DS	28	ds_gws_sema_p	-	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	gds_only,gws	-
DS	29	ds_gws_barrier	addr=v:b32:r	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	gds_only,gws	-
DS	30	ds_store_b8	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	store	-
DS	31	ds_store_b16	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	store	-
DS	32	ds_add_rtn_u32	vdst=v:u32:w addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	33	ds_sub_rtn_u32	vdst=v:u32:w addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	34	ds_rsub_rtn_u32	vdst=v:u32:w addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	35	ds_inc_rtn_u32	vdst=v:u32:w addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	36	ds_dec_rtn_u32	vdst=v:u32:w addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	37	ds_min_rtn_i32	vdst=v:i32:w addr=v:b32:r data0=v:i32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	38	ds_max_rtn_i32	vdst=v:i32:w addr=v:b32:r data0=v:i32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	39	ds_min_rtn_u32	vdst=v:u32:w addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	40	ds_max_rtn_u32	vdst=v:u32:w addr=v:b32:r data0=v:u32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	41	ds_and_rtn_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	42	ds_or_rtn_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	43	ds_xor_rtn_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	44	ds_mskor_rtn_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	45	ds_storexchg_rtn_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	46	ds_storexchg_2addr_rtn_b32	vdst=v:b64:w addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	atomic,load,returns,store,two_addresses	-
DS	47	ds_storexchg_2addr_stride64_rtn_b32	vdst=v:b64:w addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	atomic,load,returns,store,stride64,two_addresses	-
DS	48	ds_cmpstore_rtn_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,returns,store	-
DS	49	ds_cmpstore_rtn_f32	vdst=v:f32:w addr=v:b32:r data0=v:f32:r data1=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,returns,store	-
DS	50	ds_min_rtn_f32	vdst=v:f32:w addr=v:b32:r data0=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	51	ds_max_rtn_f32	vdst=v:f32:w addr=v:b32:r data0=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	52	ds_wrap_rtn_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r data1=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	53	ds_swizzle_b32	vdst=v:b32:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	cross_lane	swizzle
DS	54	ds_load_b32	vdst=v:b32:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
DS	55	ds_load_2addr_b32	vdst=v:b64:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	load,two_addresses	-
DS	56	ds_load_2addr_stride64_b32	vdst=v:b64:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	load,stride64,two_addresses	-
DS	57	ds_load_i8	vdst=v:i32:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
DS	58	ds_load_u8	vdst=v:u32:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
DS	59	ds_load_i16	vdst=v:i32:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
DS	60	ds_load_u16	vdst=v:u32:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
DS	61	ds_consume	vdst=v:b32:w	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	62	ds_append	vdst=v:b32:w	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	63	ds_ordered_count	vdst=v:b32:w addr=v:b32:r	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	gds_only	-
DS	64	ds_add_u64	addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	65	ds_sub_u64	addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	66	ds_rsub_u64	addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	67	ds_inc_u64	addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	68	ds_dec_u64	addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	69	ds_min_i64	addr=v:b32:r data0=v:i64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	70	ds_max_i64	addr=v:b32:r data0=v:i64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	71	ds_min_u64	addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	72	ds_max_u64	addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	73	ds_and_b64	addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	74	ds_or_b64	addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	75	ds_xor_b64	addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	76	ds_mskor_b64	addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	77	ds_store_b64	addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	store	-
DS	78	ds_store_2addr_b64	addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	store,two_addresses	-
DS	79	ds_store_2addr_stride64_b64	addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	store,stride64,two_addresses	-
DS	80	ds_cmpstore_b64	addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,store	-
DS	81	ds_cmpstore_f64	addr=v:b32:r data0=v:f64:r data1=v:f64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,store	-
DS	82	ds_min_f64	addr=v:b32:r data0=v:f64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	83	ds_max_f64	addr=v:b32:r data0=v:f64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,store	-
DS	96	ds_add_rtn_u64	vdst=v:u64:w addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	97	ds_sub_rtn_u64	vdst=v:u64:w addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	98	ds_rsub_rtn_u64	vdst=v:u64:w addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	99	ds_inc_rtn_u64	vdst=v:u64:w addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	100	ds_dec_rtn_u64	vdst=v:u64:w addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	101	ds_min_rtn_i64	vdst=v:i64:w addr=v:b32:r data0=v:i64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	102	ds_max_rtn_i64	vdst=v:i64:w addr=v:b32:r data0=v:i64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	103	ds_min_rtn_u64	vdst=v:u64:w addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	104	ds_max_rtn_u64	vdst=v:u64:w addr=v:b32:r data0=v:u64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	105	ds_and_rtn_b64	vdst=v:b64:w addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	106	ds_or_rtn_b64	vdst=v:b64:w addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	107	ds_xor_rtn_b64	vdst=v:b64:w addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	108	ds_mskor_rtn_b64	vdst=v:b64:w addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	109	ds_storexchg_rtn_b64	vdst=v:b64:w addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	110	ds_storexchg_2addr_rtn_b64	vdst=v:b128:w addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	atomic,load,returns,store,two_addresses	-
DS	111	ds_storexchg_2addr_stride64_rtn_b64	vdst=v:b128:w addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	atomic,load,returns,store,stride64,two_addresses	-
DS	112	ds_cmpstore_rtn_b64	vdst=v:b64:w addr=v:b32:r data0=v:b64:r data1=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,returns,store	-
DS	113	ds_cmpstore_rtn_f64	vdst=v:f64:w addr=v:b32:r data0=v:f64:r data1=v:f64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,cmpswap,load,returns,store	-
DS	114	ds_min_rtn_f64	vdst=v:f64:w addr=v:b32:r data0=v:f64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	115	ds_max_rtn_f64	vdst=v:f64:w addr=v:b32:r data0=v:f64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	118	ds_load_b64	vdst=v:b64:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
DS	119	ds_load_2addr_b64	vdst=v:b128:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	load,two_addresses	-
DS	120	ds_load_2addr_stride64_b64	vdst=v:b128:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset0,offset1	load,stride64,two_addresses	-
DS	121	ds_add_rtn_f32	vdst=v:f32:w addr=v:b32:r data0=v:f32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	122	ds_add_gs_reg_rtn	vdst=v:b64:w data0=v:b32:r	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,gds_only,load,returns,store	-
DS	123	ds_sub_gs_reg_rtn	vdst=v:b64:w data0=v:b32:r	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,gds_only,load,returns,store	-
DS	126	ds_condxchg32_rtn_b64	vdst=v:b64:w addr=v:b32:r data0=v:b64:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	atomic,load,returns,store	-
DS	160	ds_store_b8_d16_hi	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,d16_hi,store	-
DS	161	ds_store_b16_d16_hi	addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,d16_hi,store	-
DS	162	ds_load_u8_d16	vdst=v:u32:x addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,load	-
DS	163	ds_load_u8_d16_hi	vdst=v:u32:x addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,d16_hi,load	-
DS	164	ds_load_i8_d16	vdst=v:i32:x addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,load	-
DS	165	ds_load_i8_d16_hi	vdst=v:i32:x addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,d16_hi,load	-
DS	166	ds_load_u16_d16	vdst=v:u32:x addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,load	-
DS	167	ds_load_u16_d16_hi	vdst=v:u32:x addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	d16,d16_hi,load	-
DS	173	ds_bvh_stack_rtn_b32	vdst=v:b32:w addr=v:b32:x data0=v:b32:r data1=v:b128:r	exec	-	lds	0	expcnt,lgkmcnt	offset	atomic,load,returns,store	-
DS	176	ds_store_addtid_b32	data0=v:b32:r	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	addtid,store	-
DS	177	ds_load_addtid_b32	vdst=v:b32:w	exec,m0	-	lds	0	expcnt,lgkmcnt	gds,offset	addtid,load	-
DS	178	ds_permute_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	offset	cross_lane	-
DS	179	ds_bpermute_b32	vdst=v:b32:w addr=v:b32:r data0=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	offset	cross_lane	-
DS	222	ds_store_b96	addr=v:b32:r data0=v:b96:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	store	-
DS	223	ds_store_b128	addr=v:b32:r data0=v:b128:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	store	-
DS	254	ds_load_b96	vdst=v:b96:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
DS	255	ds_load_b128	vdst=v:b128:w addr=v:b32:r	exec	-	lds	0	expcnt,lgkmcnt	gds,offset	load	-
EXP	0	exp	target=target:b32:r vsrc0=v:b32:r vsrc1=v:b32:r vsrc2=v:b32:r vsrc3=v:b32:r	exec	-	export	0	expcnt	done,row_en	-	-
FLAT	16	flat_load_u8	vdst=v:u32:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	17	flat_load_i8	vdst=v:i32:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	18	flat_load_u16	vdst=v:u32:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	19	flat_load_i16	vdst=v:i32:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	20	flat_load_b32	vdst=v:b32:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	21	flat_load_b64	vdst=v:b64:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	22	flat_load_b96	vdst=v:b96:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	23	flat_load_b128	vdst=v:b128:w addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	load	-
FLAT	24	flat_store_b8	addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	store	-
FLAT	25	flat_store_b16	addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	store	-
FLAT	26	flat_store_b32	addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	store	-
FLAT	27	flat_store_b64	addr=v:b64:r data=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	store	-
FLAT	28	flat_store_b96	addr=v:b64:r data=v:b96:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	store	-
FLAT	29	flat_store_b128	addr=v:b64:r data=v:b128:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	store	-
FLAT	30	flat_load_d16_u8	vdst=v:u32:x addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	d16,load	-
FLAT	31	flat_load_d16_i8	vdst=v:i32:x addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	d16,load	-
FLAT	32	flat_load_d16_b16	vdst=v:b32:x addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	d16,load	-
FLAT	33	flat_load_d16_hi_u8	vdst=v:u32:x addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
FLAT	34	flat_load_d16_hi_i8	vdst=v:i32:x addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
FLAT	35	flat_load_d16_hi_b16	vdst=v:b32:x addr=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
FLAT	36	flat_store_d16_hi_b8	addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	d16,d16_hi,store	-
FLAT	37	flat_store_d16_hi_b16	addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vscnt	dlc,glc,offset,slc	d16,d16_hi,store	-
FLAT	51	flat_atomic_swap_b32	vdst=v:b32:w?glc addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	52	flat_atomic_cmpswap_b32	vdst=v:b32:w?glc addr=v:b64:r data=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,cmpswap,load,store	-
FLAT	53	flat_atomic_add_u32	vdst=v:u32:w?glc addr=v:b64:r data=v:u32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	54	flat_atomic_sub_u32	vdst=v:u32:w?glc addr=v:b64:r data=v:u32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	56	flat_atomic_min_i32	vdst=v:i32:w?glc addr=v:b64:r data=v:i32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	57	flat_atomic_min_u32	vdst=v:u32:w?glc addr=v:b64:r data=v:u32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	58	flat_atomic_max_i32	vdst=v:i32:w?glc addr=v:b64:r data=v:i32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	59	flat_atomic_max_u32	vdst=v:u32:w?glc addr=v:b64:r data=v:u32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	60	flat_atomic_and_b32	vdst=v:b32:w?glc addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	61	flat_atomic_or_b32	vdst=v:b32:w?glc addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	62	flat_atomic_xor_b32	vdst=v:b32:w?glc addr=v:b64:r data=v:b32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	63	flat_atomic_inc_u32	vdst=v:u32:w?glc addr=v:b64:r data=v:u32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	64	flat_atomic_dec_u32	vdst=v:u32:w?glc addr=v:b64:r data=v:u32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	65	flat_atomic_swap_b64	vdst=v:b64:w?glc addr=v:b64:r data=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	66	flat_atomic_cmpswap_b64	vdst=v:b64:w?glc addr=v:b64:r data=v:b128:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,cmpswap,load,store	-
FLAT	67	flat_atomic_add_u64	vdst=v:u64:w?glc addr=v:b64:r data=v:u64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	68	flat_atomic_sub_u64	vdst=v:u64:w?glc addr=v:b64:r data=v:u64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	69	flat_atomic_min_i64	vdst=v:i64:w?glc addr=v:b64:r data=v:i64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	70	flat_atomic_min_u64	vdst=v:u64:w?glc addr=v:b64:r data=v:u64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	71	flat_atomic_max_i64	vdst=v:i64:w?glc addr=v:b64:r data=v:i64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	72	flat_atomic_max_u64	vdst=v:u64:w?glc addr=v:b64:r data=v:u64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	73	flat_atomic_and_b64	vdst=v:b64:w?glc addr=v:b64:r data=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	74	flat_atomic_or_b64	vdst=v:b64:w?glc addr=v:b64:r data=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	75	flat_atomic_xor_b64	vdst=v:b64:w?glc addr=v:b64:r data=v:b64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	76	flat_atomic_inc_u64	vdst=v:u64:w?glc addr=v:b64:r data=v:u64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	77	flat_atomic_dec_u64	vdst=v:u64:w?glc addr=v:b64:r data=v:u64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	80	flat_atomic_cmpswap_f32	vdst=v:f32:w?glc addr=v:b64:r data=v:f64:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,cmpswap,load,store	-
FLAT	81	flat_atomic_min_f32	vdst=v:f32:w?glc addr=v:b64:r data=v:f32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	82	flat_atomic_max_f32	vdst=v:f32:w?glc addr=v:b64:r data=v:f32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
FLAT	86	flat_atomic_add_f32	vdst=v:f32:w?glc addr=v:b64:r data=v:f32:r	exec,flat_scratch	-	flat	0	lgkmcnt,vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	16	global_load_u8	vdst=v:u32:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	17	global_load_i8	vdst=v:i32:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	18	global_load_u16	vdst=v:u32:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	19	global_load_i16	vdst=v:i32:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	20	global_load_b32	vdst=v:b32:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	21	global_load_b64	vdst=v:b64:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	22	global_load_b96	vdst=v:b96:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	23	global_load_b128	vdst=v:b128:w addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	load	-
GLOBAL	24	global_store_b8	addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	store	-
GLOBAL	25	global_store_b16	addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	store	-
GLOBAL	26	global_store_b32	addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	store	-
GLOBAL	27	global_store_b64	addr=v:b32:r data=v:b64:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	store	-
GLOBAL	28	global_store_b96	addr=v:b32:r data=v:b96:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	store	-
GLOBAL	29	global_store_b128	addr=v:b32:r data=v:b128:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	store	-
GLOBAL	30	global_load_d16_u8	vdst=v:u32:x addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	d16,load	-
GLOBAL	31	global_load_d16_i8	vdst=v:i32:x addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	d16,load	-
GLOBAL	32	global_load_d16_b16	vdst=v:b32:x addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	d16,load	-
GLOBAL	33	global_load_d16_hi_u8	vdst=v:u32:x addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
GLOBAL	34	global_load_d16_hi_i8	vdst=v:i32:x addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
GLOBAL	35	global_load_d16_hi_b16	vdst=v:b32:x addr=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
GLOBAL	36	global_store_d16_hi_b8	addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	d16,d16_hi,store	-
GLOBAL	37	global_store_d16_hi_b16	addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	d16,d16_hi,store	-
GLOBAL	40	global_load_addtid_b32	vdst=v:b32:w saddr=s:b64:r	exec	-	vmem	0	vmcnt	dlc,glc,offset,slc	addtid,load	-
GLOBAL	41	global_store_addtid_b32	data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vscnt	dlc,glc,offset,slc	addtid,store	-
GLOBAL	51	global_atomic_swap_b32	vdst=v:b32:w?glc addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	52	global_atomic_cmpswap_b32	vdst=v:b32:w?glc addr=v:b32:r data=v:b64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,cmpswap,load,store	-
GLOBAL	53	global_atomic_add_u32	vdst=v:u32:w?glc addr=v:b32:r data=v:u32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	54	global_atomic_sub_u32	vdst=v:u32:w?glc addr=v:b32:r data=v:u32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	55	global_atomic_csub_u32	vdst=v:u32:w?glc addr=v:b32:r data=v:u32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	56	global_atomic_min_i32	vdst=v:i32:w?glc addr=v:b32:r data=v:i32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	57	global_atomic_min_u32	vdst=v:u32:w?glc addr=v:b32:r data=v:u32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	58	global_atomic_max_i32	vdst=v:i32:w?glc addr=v:b32:r data=v:i32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	59	global_atomic_max_u32	vdst=v:u32:w?glc addr=v:b32:r data=v:u32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	60	global_atomic_and_b32	vdst=v:b32:w?glc addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	61	global_atomic_or_b32	vdst=v:b32:w?glc addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	62	global_atomic_xor_b32	vdst=v:b32:w?glc addr=v:b32:r data=v:b32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	63	global_atomic_inc_u32	vdst=v:u32:w?glc addr=v:b32:r data=v:u32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	64	global_atomic_dec_u32	vdst=v:u32:w?glc addr=v:b32:r data=v:u32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	65	global_atomic_swap_b64	vdst=v:b64:w?glc addr=v:b32:r data=v:b64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	66	global_atomic_cmpswap_b64	vdst=v:b64:w?glc addr=v:b32:r data=v:b128:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,cmpswap,load,store	-
GLOBAL	67	global_atomic_add_u64	vdst=v:u64:w?glc addr=v:b32:r data=v:u64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	68	global_atomic_sub_u64	vdst=v:u64:w?glc addr=v:b32:r data=v:u64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	69	global_atomic_min_i64	vdst=v:i64:w?glc addr=v:b32:r data=v:i64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	70	global_atomic_min_u64	vdst=v:u64:w?glc addr=v:b32:r data=v:u64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	71	global_atomic_max_i64	vdst=v:i64:w?glc addr=v:b32:r data=v:i64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	72	global_atomic_max_u64	vdst=v:u64:w?glc addr=v:b32:r data=v:u64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	73	global_atomic_and_b64	vdst=v:b64:w?glc addr=v:b32:r data=v:b64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	74	global_atomic_or_b64	vdst=v:b64:w?glc addr=v:b32:r data=v:b64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	75	global_atomic_xor_b64	vdst=v:b64:w?glc addr=v:b32:r data=v:b64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	76	global_atomic_inc_u64	vdst=v:u64:w?glc addr=v:b32:r data=v:u64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	77	global_atomic_dec_u64	vdst=v:u64:w?glc addr=v:b32:r data=v:u64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	80	global_atomic_cmpswap_f32	vdst=v:f32:w?glc addr=v:b32:r data=v:f64:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,cmpswap,load,store	-
GLOBAL	81	global_atomic_min_f32	vdst=v:f32:w?glc addr=v:b32:r data=v:f32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	82	global_atomic_max_f32	vdst=v:f32:w?glc addr=v:b32:r data=v:f32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
GLOBAL	86	global_atomic_add_f32	vdst=v:f32:w?glc addr=v:b32:r data=v:f32:r saddr=s:b64:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,offset,slc	atomic,load,store	-
LDSDIR	0	lds_param_load	vdst=v:b32:w attr=attr:b32:r	exec,m0	-	lds_direct	0	expcnt	wait_vdst	load	-
LDSDIR	1	lds_direct_load	vdst=v:b32:w	exec,m0	-	lds_direct	0	expcnt	wait_vdst	load	-
MIMG	0	image_load	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load	-
MIMG	1	image_load_mip	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,load	-
MIMG	2	image_load_pck	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load	-
MIMG	3	image_load_pck_sgn	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load	-
MIMG	4	image_load_mip_pck	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,load	-
MIMG	5	image_load_mip_pck_sgn	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,load	-
MIMG	6	image_store	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vscnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	store	-
MIMG	7	image_store_mip	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vscnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,store	-
MIMG	8	image_store_pck	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	store	-
MIMG	9	image_store_mip_pck	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,store	-
MIMG	10	image_atomic_swap	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	11	image_atomic_cmpswap	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,cmpswap,load,store	-
MIMG	12	image_atomic_add	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	13	image_atomic_sub	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	14	image_atomic_smin	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	15	image_atomic_umin	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	16	image_atomic_smax	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	17	image_atomic_umax	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	18	image_atomic_and	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	19	image_atomic_or	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	20	image_atomic_xor	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	21	image_atomic_inc	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	22	image_atomic_dec	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt,vscnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	atomic,load,store	-
MIMG	23	image_get_resinfo	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,load,no_coordinates	-
MIMG	24	image_msaa_load	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	four_channels,load,msaa	-
MIMG	25	image_bvh_intersect_ray	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r	exec	-	vmem	0	vmcnt	a16	bvh,load	-
MIMG	26	image_bvh64_intersect_ray	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r	exec	-	vmem	0	vmcnt	a16	bvh,bvh64,load	-
MIMG	27	image_sample	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load,sample	-
MIMG	28	image_sample_d	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	gradients,load,sample	-
MIMG	29	image_sample_l	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,load,sample	-
MIMG	30	image_sample_b	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,load,sample	-
MIMG	31	image_sample_lz	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load,sample	-
MIMG	32	image_sample_c	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,load,sample	-
MIMG	33	image_sample_c_d	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,gradients,load,sample	-
MIMG	34	image_sample_c_l	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,level_address,load,sample	-
MIMG	35	image_sample_c_b	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,compare_address,load,sample	-
MIMG	36	image_sample_c_lz	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,load,sample	-
MIMG	37	image_sample_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load,offset_address,sample	-
MIMG	38	image_sample_d_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	gradients,load,offset_address,sample	-
MIMG	39	image_sample_l_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	level_address,load,offset_address,sample	-
MIMG	40	image_sample_b_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,load,offset_address,sample	-
MIMG	41	image_sample_lz_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load,offset_address,sample	-
MIMG	42	image_sample_c_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,load,offset_address,sample	-
MIMG	43	image_sample_c_d_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,gradients,load,offset_address,sample	-
MIMG	44	image_sample_c_l_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,level_address,load,offset_address,sample	-
MIMG	45	image_sample_c_b_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,compare_address,load,offset_address,sample	-
MIMG	46	image_sample_c_lz_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,load,offset_address,sample	-
MIMG	47	image_gather4	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	four_channels,gather4,load,sample	-
MIMG	48	image_gather4_l	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	four_channels,gather4,level_address,load,sample	-
MIMG	49	image_gather4_b	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,four_channels,gather4,load,sample	-
MIMG	50	image_gather4_lz	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	four_channels,gather4,load,sample	-
MIMG	51	image_gather4_c	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,four_channels,gather4,load,sample	-
MIMG	52	image_gather4_c_lz	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,four_channels,gather4,load,sample	-
MIMG	53	image_gather4_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	four_channels,gather4,load,offset_address,sample	-
MIMG	54	image_gather4_lz_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	four_channels,gather4,load,offset_address,sample	-
MIMG	55	image_gather4_c_lz_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,four_channels,gather4,load,offset_address,sample	-
MIMG	56	image_get_lod	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	load,sample	-
MIMG	57	image_sample_d_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	gradients,gradients16,load,sample	-
MIMG	58	image_sample_c_d_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,gradients,gradients16,load,sample	-
MIMG	59	image_sample_d_o_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	gradients,gradients16,load,offset_address,sample	-
MIMG	60	image_sample_c_d_o_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,gradients,gradients16,load,offset_address,sample	-
MIMG	64	image_sample_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,level_address,load,sample	-
MIMG	65	image_sample_d_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,gradients,level_address,load,sample	-
MIMG	66	image_sample_b_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,clamp_address,level_address,load,sample	-
MIMG	67	image_sample_c_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,compare_address,level_address,load,sample	-
MIMG	68	image_sample_c_d_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,compare_address,gradients,level_address,load,sample	-
MIMG	69	image_sample_c_b_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,clamp_address,compare_address,level_address,load,sample	-
MIMG	70	image_sample_cl_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,level_address,load,offset_address,sample	-
MIMG	71	image_sample_d_cl_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,gradients,level_address,load,offset_address,sample	-
MIMG	72	image_sample_b_cl_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,clamp_address,level_address,load,offset_address,sample	-
MIMG	73	image_sample_c_cl_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,compare_address,level_address,load,offset_address,sample	-
MIMG	74	image_sample_c_d_cl_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,compare_address,gradients,level_address,load,offset_address,sample	-
MIMG	75	image_sample_c_b_cl_o	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,clamp_address,compare_address,level_address,load,offset_address,sample	-
MIMG	84	image_sample_c_d_cl_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,compare_address,gradients,gradients16,level_address,load,sample	-
MIMG	85	image_sample_d_cl_o_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,gradients,gradients16,level_address,load,offset_address,sample	-
MIMG	86	image_sample_c_d_cl_o_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,compare_address,gradients,gradients16,level_address,load,offset_address,sample	-
MIMG	95	image_sample_d_cl_g16	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,gradients,gradients16,level_address,load,sample	-
MIMG	96	image_gather4_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,four_channels,gather4,level_address,load,sample	-
MIMG	97	image_gather4_b_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,clamp_address,four_channels,gather4,level_address,load,sample	-
MIMG	98	image_gather4_c_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	clamp_address,compare_address,four_channels,gather4,level_address,load,sample	-
MIMG	99	image_gather4_c_l	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	compare_address,four_channels,gather4,level_address,load,sample	-
MIMG	100	image_gather4_c_b	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,compare_address,four_channels,gather4,load,sample	-
MIMG	101	image_gather4_c_b_cl	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	bias_address,clamp_address,compare_address,four_channels,gather4,level_address,load,sample	-
MIMG	144	image_gather4h	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b256:r ssamp=s:b128:r	exec	-	vmem	0	vmcnt	a16,d16,dim,dlc,dmask,glc,lwe,r128,slc,tfe,unorm	four_channels,gather4,load,sample	-
MTBUF	0	tbuffer_load_format_x	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	format,load	-
MTBUF	1	tbuffer_load_format_xy	vdata=v:b64:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	format,load	-
MTBUF	2	tbuffer_load_format_xyz	vdata=v:b96:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	format,load	-
MTBUF	3	tbuffer_load_format_xyzw	vdata=v:b128:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	format,load	-
MTBUF	4	tbuffer_store_format_x	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	format,store	-
MTBUF	5	tbuffer_store_format_xy	vdata=v:b64:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	format,store	-
MTBUF	6	tbuffer_store_format_xyz	vdata=v:b96:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	format,store	-
MTBUF	7	tbuffer_store_format_xyzw	vdata=v:b128:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	format,store	-
MTBUF	8	tbuffer_load_d16_format_x	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,load	-
MTBUF	9	tbuffer_load_d16_format_xy	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,load	-
MTBUF	10	tbuffer_load_d16_format_xyz	vdata=v:b64:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,load	-
MTBUF	11	tbuffer_load_d16_format_xyzw	vdata=v:b64:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,load	-
MTBUF	12	tbuffer_store_d16_format_x	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,store	-
MTBUF	13	tbuffer_store_d16_format_xy	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,store	-
MTBUF	14	tbuffer_store_d16_format_xyz	vdata=v:b64:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,store	-
MTBUF	15	tbuffer_store_d16_format_xyzw	vdata=v:b64:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,format,glc,idxen,offen,offset,slc	d16,format,store	-
MUBUF	0	buffer_load_format_x	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	format,load	-
MUBUF	1	buffer_load_format_xy	vdata=v:b64:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	format,load	-
MUBUF	2	buffer_load_format_xyz	vdata=v:b96:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	format,load	-
MUBUF	3	buffer_load_format_xyzw	vdata=v:b128:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	format,load	-
MUBUF	4	buffer_store_format_x	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	format,store	-
MUBUF	5	buffer_store_format_xy	vdata=v:b64:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	format,store	-
MUBUF	6	buffer_store_format_xyz	vdata=v:b96:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	format,store	-
MUBUF	7	buffer_store_format_xyzw	vdata=v:b128:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	format,store	-
MUBUF	8	buffer_load_d16_format_x	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,format,load	-
MUBUF	9	buffer_load_d16_format_xy	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,format,load	-
MUBUF	10	buffer_load_d16_format_xyz	vdata=v:b64:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,format,load	-
MUBUF	11	buffer_load_d16_format_xyzw	vdata=v:b64:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,format,load	-
MUBUF	12	buffer_store_d16_format_x	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	d16,format,store	-
MUBUF	13	buffer_store_d16_format_xy	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	d16,format,store	-
MUBUF	14	buffer_store_d16_format_xyz	vdata=v:b64:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	d16,format,store	-
MUBUF	15	buffer_store_d16_format_xyzw	vdata=v:b64:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	d16,format,store	-
MUBUF	16	buffer_load_u8	vdata=v:u32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	17	buffer_load_i8	vdata=v:i32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	18	buffer_load_u16	vdata=v:u32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	19	buffer_load_i16	vdata=v:i32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	20	buffer_load_b32	vdata=v:b32:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	21	buffer_load_b64	vdata=v:b64:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	22	buffer_load_b96	vdata=v:b96:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	23	buffer_load_b128	vdata=v:b128:w vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	load	-
MUBUF	24	buffer_store_b8	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	store	-
MUBUF	25	buffer_store_b16	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	store	-
MUBUF	26	buffer_store_b32	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	store	-
MUBUF	27	buffer_store_b64	vdata=v:b64:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	store	-
MUBUF	28	buffer_store_b96	vdata=v:b96:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	store	-
MUBUF	29	buffer_store_b128	vdata=v:b128:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	store	-
MUBUF	30	buffer_load_d16_u8	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,load	-
MUBUF	31	buffer_load_d16_i8	vdata=v:i32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,load	-
MUBUF	32	buffer_load_d16_b16	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,load	-
MUBUF	33	buffer_load_d16_hi_u8	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,d16_hi,load	-
MUBUF	34	buffer_load_d16_hi_i8	vdata=v:i32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,d16_hi,load	-
MUBUF	35	buffer_load_d16_hi_b16	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,d16_hi,load	-
MUBUF	36	buffer_store_d16_hi_b8	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	d16,d16_hi,store	-
MUBUF	37	buffer_store_d16_hi_b16	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	d16,d16_hi,store	-
MUBUF	38	buffer_load_d16_hi_format_x	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt	dlc,glc,idxen,offen,offset,slc,tfe	d16,d16_hi,format,load	-
MUBUF	39	buffer_store_d16_hi_format_x	vdata=v:b32:r vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vscnt	dlc,glc,idxen,offen,offset,slc	d16,d16_hi,format,store	-
MUBUF	43	buffer_gl0_inv	-	-	-	vmem	0	-	-	cache,invalidates_gl0	-
MUBUF	44	buffer_gl1_inv	-	exec	-	vmem	0	-	-	cache,invalidates_gl1	-
MUBUF	51	buffer_atomic_swap_b32	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	52	buffer_atomic_cmpswap_b32	vdata=v:b64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,cmpswap,load,store	-
MUBUF	53	buffer_atomic_add_u32	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	54	buffer_atomic_sub_u32	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	55	buffer_atomic_csub_u32	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	56	buffer_atomic_min_i32	vdata=v:i32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	57	buffer_atomic_min_u32	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	58	buffer_atomic_max_i32	vdata=v:i32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	59	buffer_atomic_max_u32	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	60	buffer_atomic_and_b32	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	61	buffer_atomic_or_b32	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	62	buffer_atomic_xor_b32	vdata=v:b32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	63	buffer_atomic_inc_u32	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	64	buffer_atomic_dec_u32	vdata=v:u32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	65	buffer_atomic_swap_b64	vdata=v:b64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	66	buffer_atomic_cmpswap_b64	vdata=v:b128:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,cmpswap,load,store	-
MUBUF	67	buffer_atomic_add_u64	vdata=v:u64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	68	buffer_atomic_sub_u64	vdata=v:u64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	69	buffer_atomic_min_i64	vdata=v:i64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	70	buffer_atomic_min_u64	vdata=v:u64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	71	buffer_atomic_max_i64	vdata=v:i64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	72	buffer_atomic_max_u64	vdata=v:u64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	73	buffer_atomic_and_b64	vdata=v:b64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	74	buffer_atomic_or_b64	vdata=v:b64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	75	buffer_atomic_xor_b64	vdata=v:b64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	76	buffer_atomic_inc_u64	vdata=v:u64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	77	buffer_atomic_dec_u64	vdata=v:u64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	80	buffer_atomic_cmpswap_f32	vdata=v:f64:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,cmpswap,load,store	-
MUBUF	81	buffer_atomic_min_f32	vdata=v:f32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	82	buffer_atomic_max_f32	vdata=v:f32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
MUBUF	86	buffer_atomic_add_f32	vdata=v:f32:x vaddr=v:b32:r srsrc=s:b128:r soffset=s:b32:r	exec	-	vmem	0	vmcnt,vscnt	dlc,glc,idxen,offen,offset,slc	atomic,load,store	-
SCRATCH	16	scratch_load_u8	vdst=v:u32:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	17	scratch_load_i8	vdst=v:i32:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	18	scratch_load_u16	vdst=v:u32:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	19	scratch_load_i16	vdst=v:i32:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	20	scratch_load_b32	vdst=v:b32:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	21	scratch_load_b64	vdst=v:b64:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	22	scratch_load_b96	vdst=v:b96:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	23	scratch_load_b128	vdst=v:b128:w addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	load	-
SCRATCH	24	scratch_store_b8	addr=v:b32:r data=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	store	-
SCRATCH	25	scratch_store_b16	addr=v:b32:r data=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	store	-
SCRATCH	26	scratch_store_b32	addr=v:b32:r data=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	store	-
SCRATCH	27	scratch_store_b64	addr=v:b32:r data=v:b64:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	store	-
SCRATCH	28	scratch_store_b96	addr=v:b32:r data=v:b96:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	store	-
SCRATCH	29	scratch_store_b128	addr=v:b32:r data=v:b128:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	store	-
SCRATCH	30	scratch_load_d16_u8	vdst=v:u32:x addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	d16,load	-
SCRATCH	31	scratch_load_d16_i8	vdst=v:i32:x addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	d16,load	-
SCRATCH	32	scratch_load_d16_b16	vdst=v:b32:x addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	d16,load	-
SCRATCH	33	scratch_load_d16_hi_u8	vdst=v:u32:x addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
SCRATCH	34	scratch_load_d16_hi_i8	vdst=v:i32:x addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
SCRATCH	35	scratch_load_d16_hi_b16	vdst=v:b32:x addr=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vmcnt	dlc,glc,offset,slc	d16,d16_hi,load	-
SCRATCH	36	scratch_store_d16_hi_b8	addr=v:b32:r data=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	d16,d16_hi,store	-
SCRATCH	37	scratch_store_d16_hi_b16	addr=v:b32:r data=v:b32:r saddr=s:b32:r	exec,flat_scratch	-	scratch	0	vscnt	dlc,glc,offset,slc	d16,d16_hi,store	-
SMEM	0	s_load_b32	sdata=s:b32:w sbase=s:b64:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	1	s_load_b64	sdata=s:b64:w sbase=s:b64:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	2	s_load_b128	sdata=s:b128:w sbase=s:b64:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	3	s_load_b256	sdata=s:b256:w sbase=s:b64:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	4	s_load_b512	sdata=s:b512:w sbase=s:b64:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	8	s_buffer_load_b32	sdata=s:b32:w sbase=s:b128:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	9	s_buffer_load_b64	sdata=s:b64:w sbase=s:b128:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	10	s_buffer_load_b128	sdata=s:b128:w sbase=s:b128:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	11	s_buffer_load_b256	sdata=s:b256:w sbase=s:b128:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	12	s_buffer_load_b512	sdata=s:b512:w sbase=s:b128:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	dlc,glc,offset	load	-
SMEM	32	s_gl1_inv	-	-	-	smem	0	lgkmcnt	-	cache,invalidates_gl1	-
SMEM	33	s_dcache_inv	-	-	-	smem	0	lgkmcnt	-	cache	-
SMEM	34	s_atc_probe	sdata=imm:b32:r sbase=s:b64:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	offset	load	-
SMEM	35	s_atc_probe_buffer	sdata=imm:b32:r sbase=s:b128:r soffset=s:b32:r	-	-	smem	0	lgkmcnt	offset	load	-
SOP1	0	s_mov_b32	sdst=s:b32:w ssrc0=s:b32:r+l	-	-	salu	0	-	-	move	-
SOP1	1	s_mov_b64	sdst=s:b64:w ssrc0=s:b64:r+l	-	-	salu	0	-	-	move	-
SOP1	2	s_cmov_b32	sdst=s:b32:x ssrc0=s:b32:r+l	scc	-	salu	0	-	-	-	-
SOP1	3	s_cmov_b64	sdst=s:b64:x ssrc0=s:b64:r+l	scc	-	salu	0	-	-	-	-
SOP1	4	s_brev_b32	sdst=s:b32:w ssrc0=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP1	5	s_brev_b64	sdst=s:b64:w ssrc0=s:b64:r+l	-	-	salu	0	-	-	-	-
SOP1	8	s_ctz_i32_b32	sdst=s:i32:w ssrc0=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP1	9	s_ctz_i32_b64	sdst=s:i32:w ssrc0=s:b64:r+l	-	-	salu	0	-	-	-	-
SOP1	10	s_clz_i32_u32	sdst=s:i32:w ssrc0=s:u32:r+l	-	-	salu	0	-	-	-	-
SOP1	11	s_clz_i32_u64	sdst=s:i32:w ssrc0=s:u64:r+l	-	-	salu	0	-	-	-	-
SOP1	12	s_cls_i32	sdst=s:i32:w ssrc0=s:i32:r+l	-	-	salu	0	-	-	-	-
SOP1	13	s_cls_i32_i64	sdst=s:i32:w ssrc0=s:i64:r+l	-	-	salu	0	-	-	-	-
SOP1	14	s_sext_i32_i8	sdst=s:i32:w ssrc0=s:i32:r+l	-	-	salu	0	-	-	-	-
SOP1	15	s_sext_i32_i16	sdst=s:i32:w ssrc0=s:i32:r+l	-	-	salu	0	-	-	-	-
SOP1	16	s_bitset0_b32	sdst=s:b32:x ssrc0=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP1	17	s_bitset0_b64	sdst=s:b64:x ssrc0=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP1	18	s_bitset1_b32	sdst=s:b32:x ssrc0=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP1	19	s_bitset1_b64	sdst=s:b64:x ssrc0=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP1	20	s_bitreplicate_b64_b32	sdst=s:b64:w ssrc0=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP1	21	s_abs_i32	sdst=s:i32:w ssrc0=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP1	22	s_bcnt0_i32_b32	sdst=s:i32:w ssrc0=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP1	23	s_bcnt0_i32_b64	sdst=s:i32:w ssrc0=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP1	24	s_bcnt1_i32_b32	sdst=s:i32:w ssrc0=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP1	25	s_bcnt1_i32_b64	sdst=s:i32:w ssrc0=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP1	26	s_quadmask_b32	sdst=s:b32:w ssrc0=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP1	27	s_quadmask_b64	sdst=s:b64:w ssrc0=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP1	28	s_wqm_b32	sdst=s:b32:w ssrc0=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP1	29	s_wqm_b64	sdst=s:b64:w ssrc0=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP1	30	s_not_b32	sdst=s:b32:w ssrc0=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP1	31	s_not_b64	sdst=s:b64:w ssrc0=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP1	32	s_and_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec,shrinks_exec	-
SOP1	33	s_and_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec,shrinks_exec	-
SOP1	34	s_or_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	grows_exec,save_exec	-
SOP1	35	s_or_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	grows_exec,save_exec	-
SOP1	36	s_xor_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	37	s_xor_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	38	s_nand_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	39	s_nand_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	40	s_nor_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	41	s_nor_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	42	s_xnor_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	43	s_xnor_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	44	s_and_not0_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	45	s_and_not0_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	46	s_or_not0_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	47	s_or_not0_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	48	s_and_not1_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	49	s_and_not1_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	50	s_or_not1_saveexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	51	s_or_not1_saveexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	save_exec	-
SOP1	52	s_and_not0_wrexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	-	-
SOP1	53	s_and_not0_wrexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	-	-
SOP1	54	s_and_not1_wrexec_b32	sdst=s:b32:w ssrc0=s:b32:r+l	exec	exec,scc	salu	0	-	-	-	-
SOP1	55	s_and_not1_wrexec_b64	sdst=s:b64:w ssrc0=s:b64:r+l	exec	exec,scc	salu	0	-	-	-	-
SOP1	64	s_movrels_b32	sdst=s:b32:w ssrc0=s:b32:r	m0	-	salu	0	-	-	relative_source	-
SOP1	65	s_movrels_b64	sdst=s:b64:w ssrc0=s:b64:r	m0	-	salu	0	-	-	relative_source	-
SOP1	66	s_movreld_b32	sdst=s:b32:w ssrc0=s:b32:r+l	m0	-	salu	0	-	-	relative_destination	-
SOP1	67	s_movreld_b64	sdst=s:b64:w ssrc0=s:b64:r+l	m0	-	salu	0	-	-	relative_destination	-
SOP1	68	s_movrelsd_2_b32	sdst=s:b32:w ssrc0=s:b32:r+l	m0	-	salu	0	-	-	relative_destination,relative_source	-
SOP1	71	s_getpc_b64	sdst=s:b64:w	-	-	salu	0	-	-	program_counter	-
SOP1	72	s_setpc_b64	ssrc0=s:b64:r	-	-	branch	0	-	-	indirect	-
SOP1	73	s_swappc_b64	sdst=s:b64:w ssrc0=s:b64:r+l	-	-	branch	0	-	-	call,indirect	-
SOP1	74	s_rfe_b64	ssrc0=s:b64:r	-	-	branch	0	-	-	indirect	-
SOP1	76	s_sendmsg_rtn_b32	sdst=s:b32:w ssrc0=message:b32:r	-	-	message	0	lgkmcnt	-	-	message
SOP1	77	s_sendmsg_rtn_b64	sdst=s:b64:w ssrc0=message:b32:r	-	-	message	0	lgkmcnt	-	-	message
SOP2	0	s_add_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	1	s_sub_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	2	s_add_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	3	s_sub_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	4	s_addc_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	scc	scc	salu	0	-	-	-	-
SOP2	5	s_subb_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	scc	scc	salu	0	-	-	-	-
SOP2	6	s_absdiff_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	8	s_lshl_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	9	s_lshl_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	10	s_lshr_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	11	s_lshr_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	12	s_ashr_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	13	s_ashr_i64	sdst=s:i64:w ssrc0=s:i64:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	14	s_lshl1_add_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	15	s_lshl2_add_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	16	s_lshl3_add_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	17	s_lshl4_add_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	18	s_min_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	19	s_min_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	20	s_max_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	21	s_max_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	22	s_and_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	and	-
SOP2	23	s_and_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	and	-
SOP2	24	s_or_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	or	-
SOP2	25	s_or_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	or	-
SOP2	26	s_xor_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	27	s_xor_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP2	28	s_nand_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	29	s_nand_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP2	30	s_nor_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	31	s_nor_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP2	32	s_xnor_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	33	s_xnor_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP2	34	s_and_not1_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	and_not1	-
SOP2	35	s_and_not1_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	and_not1	-
SOP2	36	s_or_not1_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOP2	37	s_or_not1_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	-	scc	salu	0	-	-	-	-
SOP2	38	s_bfe_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	39	s_bfe_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	40	s_bfe_u64	sdst=s:u64:w ssrc0=s:u64:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOP2	41	s_bfe_i64	sdst=s:i64:w ssrc0=s:i64:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOP2	42	s_bfm_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP2	43	s_bfm_b64	sdst=s:b64:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP2	44	s_mul_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	-	salu	0	-	-	-	-
SOP2	45	s_mul_hi_u32	sdst=s:u32:w ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	-	salu	0	-	-	-	-
SOP2	46	s_mul_hi_i32	sdst=s:i32:w ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	-	salu	0	-	-	-	-
SOP2	48	s_cselect_b32	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	scc	-	salu	0	-	-	-	-
SOP2	49	s_cselect_b64	sdst=s:b64:w ssrc0=s:b64:r+l ssrc1=s:b64:r+l	scc	-	salu	0	-	-	-	-
SOP2	50	s_pack_ll_b32_b16	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP2	51	s_pack_lh_b32_b16	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP2	52	s_pack_hh_b32_b16	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	-	salu	0	-	-	-	-
SOP2	53	s_pack_hl_b32_b16	sdst=s:b32:w ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	-	salu	0	-	-	-	-
SOPC	0	s_cmp_eq_i32	ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOPC	1	s_cmp_lg_i32	ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOPC	2	s_cmp_gt_i32	ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOPC	3	s_cmp_ge_i32	ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOPC	4	s_cmp_lt_i32	ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOPC	5	s_cmp_le_i32	ssrc0=s:i32:r+l ssrc1=s:i32:r+l	-	scc	salu	0	-	-	-	-
SOPC	6	s_cmp_eq_u32	ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOPC	7	s_cmp_lg_u32	ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOPC	8	s_cmp_gt_u32	ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOPC	9	s_cmp_ge_u32	ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOPC	10	s_cmp_lt_u32	ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOPC	11	s_cmp_le_u32	ssrc0=s:u32:r+l ssrc1=s:u32:r+l	-	scc	salu	0	-	-	-	-
SOPC	12	s_bitcmp0_b32	ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOPC	13	s_bitcmp1_b32	ssrc0=s:b32:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOPC	14	s_bitcmp0_b64	ssrc0=s:b64:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOPC	15	s_bitcmp1_b64	ssrc0=s:b64:r+l ssrc1=s:b32:r+l	-	scc	salu	0	-	-	-	-
SOPC	16	s_cmp_eq_u64	ssrc0=s:u64:r+l ssrc1=s:u64:r+l	-	scc	salu	0	-	-	-	-
SOPC	17	s_cmp_lg_u64	ssrc0=s:u64:r+l ssrc1=s:u64:r+l	-	scc	salu	0	-	-	-	-
SOPK	0	s_movk_i32	sdst=s:i32:w simm16=simm16:b32:r	-	-	salu	0	-	-	-	-
SOPK	1	s_version	simm16=simm16:b32:r	-	-	hint	0	-	-	-	-
SOPK	2	s_cmovk_i32	sdst=s:i32:x simm16=simm16:b32:r	scc	-	salu	0	-	-	-	-
SOPK	3	s_cmpk_eq_i32	sdst=s:i32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	4	s_cmpk_lg_i32	sdst=s:i32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	5	s_cmpk_gt_i32	sdst=s:i32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	6	s_cmpk_ge_i32	sdst=s:i32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	7	s_cmpk_lt_i32	sdst=s:i32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	8	s_cmpk_le_i32	sdst=s:i32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	9	s_cmpk_eq_u32	sdst=s:u32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	10	s_cmpk_lg_u32	sdst=s:u32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	11	s_cmpk_gt_u32	sdst=s:u32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	12	s_cmpk_ge_u32	sdst=s:u32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	13	s_cmpk_lt_u32	sdst=s:u32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	14	s_cmpk_le_u32	sdst=s:u32:r simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	15	s_addk_i32	sdst=s:i32:x simm16=simm16:b32:r	-	scc	salu	0	-	-	-	-
SOPK	16	s_mulk_i32	sdst=s:i32:x simm16=simm16:b32:r	-	-	salu	0	-	-	-	-
SOPK	17	s_getreg_b32	sdst=s:b32:w simm16=simm16:b32:r	mode	-	salu	0	-	-	-	hwreg
SOPK	18	s_setreg_b32	simm16=simm16:b32:r sdst=s:b32:r	mode	mode	salu	0	-	-	-	hwreg
SOPK	19	s_setreg_imm32_b32	simm16=simm16:b32:r literal=literal:b32:r+l	mode	mode	salu	0	-	-	-	hwreg
SOPK	20	s_call_b64	sdst=s:b64:w simm16=label:b32:r	-	-	branch	0	-	-	call	-
SOPK	22	s_subvector_loop_begin	sdst=s:b32:x simm16=label:b32:r	exec	exec	branch	0	-	-	conditional	-
SOPK	23	s_subvector_loop_end	sdst=s:b32:x simm16=label:b32:r	exec	exec	branch	0	-	-	conditional	-
SOPK	24	s_waitcnt_vscnt	sdst=s:b32:r simm16=simm16:b32:r	-	-	wait	0	-	-	null_counter	-
SOPK	25	s_waitcnt_vmcnt	sdst=s:b32:r simm16=simm16:b32:r	-	-	wait	0	-	-	null_counter	-
SOPK	26	s_waitcnt_expcnt	sdst=s:b32:r simm16=simm16:b32:r	-	-	wait	0	-	-	null_counter	-
SOPK	27	s_waitcnt_lgkmcnt	sdst=s:b32:r simm16=simm16:b32:r	-	-	wait	0	-	-	null_counter	-
SOPP	0	s_nop	simm16=simm16:b32:r	-	-	nop	0	-	-	any_simm16	-
SOPP	1	s_setkill	simm16=simm16:b32:r	-	-	control	0	-	-	any_simm16	-
SOPP	2	s_sethalt	simm16=simm16:b32:r	-	-	control	0	-	-	any_simm16	-
SOPP	3	s_sleep	simm16=simm16:b32:r	-	-	control	0	-	-	any_simm16,yields	-
SOPP	4	s_set_inst_prefetch_distance	simm16=simm16:b32:r	-	-	hint	0	-	-	-	-
SOPP	5	s_clause	simm16=simm16:b32:r	-	-	hint	0	-	-	clause	-
SOPP	7	s_delay_alu	simm16=simm16:b32:r	-	-	hint	0	-	-	-	delay
SOPP	8	s_waitcnt_depctr	simm16=simm16:b32:r	-	-	wait	0	-	-	-	depctr
SOPP	9	s_waitcnt	simm16=simm16:b32:r	-	-	wait	0	-	-	-	waitcnt
SOPP	10	s_wait_idle	-	-	-	wait	0	-	-	-	-
SOPP	11	s_wait_event	simm16=simm16:b32:r	-	-	wait	0	-	-	-	-
SOPP	16	s_trap	simm16=simm16:b32:r	-	-	control	0	-	-	any_simm16	-
SOPP	17	s_round_mode	simm16=simm16:b32:r	mode	mode	salu	0	-	-	-	-
SOPP	18	s_denorm_mode	simm16=simm16:b32:r	mode	mode	salu	0	-	-	any_simm16	-
SOPP	31	s_code_end	-	-	-	nop	0	-	-	-	-
SOPP	32	s_branch	simm16=label:b32:r	-	-	branch	0	-	-	-	-
SOPP	33	s_cbranch_scc0	simm16=label:b32:r	scc	-	branch	0	-	-	conditional	-
SOPP	34	s_cbranch_scc1	simm16=label:b32:r	scc	-	branch	0	-	-	conditional	-
SOPP	35	s_cbranch_vccz	simm16=label:b32:r	vcc	-	branch	0	-	-	conditional	-
SOPP	36	s_cbranch_vccnz	simm16=label:b32:r	vcc	-	branch	0	-	-	conditional	-
SOPP	37	s_cbranch_execz	simm16=label:b32:r	exec	-	branch	0	-	-	conditional	-
SOPP	38	s_cbranch_execnz	simm16=label:b32:r	exec	-	branch	0	-	-	conditional	-
SOPP	39	s_cbranch_cdbgsys	simm16=label:b32:r	-	-	branch	0	-	-	conditional,debugger	-
SOPP	40	s_cbranch_cdbguser	simm16=label:b32:r	-	-	branch	0	-	-	conditional,debugger	-
SOPP	41	s_cbranch_cdbgsys_or_user	simm16=label:b32:r	-	-	branch	0	-	-	conditional,debugger	-
SOPP	42	s_cbranch_cdbgsys_and_user	simm16=label:b32:r	-	-	branch	0	-	-	conditional,debugger	-
SOPP	48	s_endpgm	-	-	-	end	0	-	-	optional_simm16	-
SOPP	49	s_endpgm_saved	-	-	-	end	0	-	-	-	-
SOPP	50	s_endpgm_ordered_ps_done	-	-	-	end	0	-	-	-	-
SOPP	52	s_wakeup	-	-	-	control	0	-	-	-	-
SOPP	53	s_setprio	simm16=simm16:b32:r	-	-	hint	0	-	-	any_simm16,priority	-
SOPP	54	s_sendmsg	simm16=simm16:b32:r	m0	-	message	0	lgkmcnt	-	-	message
SOPP	55	s_sendmsghalt	simm16=simm16:b32:r	m0	-	message	0	lgkmcnt	-	-	message
SOPP	56	s_incperflevel	simm16=simm16:b32:r	-	-	control	0	-	-	any_simm16	-
SOPP	57	s_decperflevel	simm16=simm16:b32:r	-	-	control	0	-	-	any_simm16	-
SOPP	58	s_ttracedata	-	m0	-	control	0	-	-	-	-
SOPP	59	s_ttracedata_imm	simm16=simm16:b32:r	-	-	control	0	-	-	-	-
SOPP	60	s_icache_inv	-	-	-	control	0	-	-	cache	-
SOPP	61	s_barrier	-	-	-	barrier	0	-	-	yields	-
VINTERP	0	v_interp_p10_f32	vdst=v:f32:w src0=v:f32:r+na src1=v:f32:r+na src2=v:f32:r+na	exec,mode	-	valu	2	-	clamp,wait_exp	-	-
VINTERP	1	v_interp_p2_f32	vdst=v:f32:w src0=v:f32:r+na src1=v:f32:r+na src2=v:f32:r+na	exec,mode	-	valu	2	-	clamp,wait_exp	-	-
VINTERP	2	v_interp_p10_f16_f32	vdst=v:f32:w src0=v:f16:r+na src1=v:f32:r+na src2=v:f16:r+na	exec,mode	-	valu	2	-	clamp,op_sel,wait_exp	-	-
VINTERP	3	v_interp_p2_f16_f32	vdst=v:f16:w src0=v:f16:r+na src1=v:f32:r+na src2=v:f32:r+na	exec,mode	-	valu	2	-	clamp,op_sel,wait_exp	-	-
VINTERP	4	v_interp_p10_rtz_f16_f32	vdst=v:f32:w src0=v:f16:r+na src1=v:f32:r+na src2=v:f16:r+na	exec,mode	-	valu	2	-	clamp,op_sel,wait_exp	-	-
VINTERP	5	v_interp_p2_rtz_f16_f32	vdst=v:f16:w src0=v:f16:r+na src1=v:f32:r+na src2=v:f32:r+na	exec,mode	-	valu	2	-	clamp,op_sel,wait_exp	-	-
VOP1	0	v_nop	-	-	-	valu	2	-	-	-	-
VOP1	1	v_mov_b32_e32	vdst=v:b32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	move	-
VOP1	2	v_readfirstlane_b32	sdst=s:b32:w src0=v:b32:r	exec	-	valu	2	-	-	cross_lane,lane	-
VOP1	3	v_cvt_i32_f64_e32	vdst=v:i32:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	4	v_cvt_f64_i32_e32	vdst=v:f64:w src0=a:i32:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	5	v_cvt_f32_i32_e32	vdst=v:f32:w src0=a:i32:r+l	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	6	v_cvt_f32_u32_e32	vdst=v:f32:w src0=a:u32:r+l	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	7	v_cvt_u32_f32_e32	vdst=v:u32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	8	v_cvt_i32_f32_e32	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	10	v_cvt_f16_f32_e32	vdst=v:f16:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	11	v_cvt_f32_f16_e32	vdst=v:f32:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	12	v_cvt_nearest_i32_f32_e32	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	13	v_cvt_floor_i32_f32_e32	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	14	v_cvt_off_f32_i4_e32	vdst=v:f32:w src0=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	15	v_cvt_f32_f64_e32	vdst=v:f32:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	16	v_cvt_f64_f32_e32	vdst=v:f64:w src0=a:f32:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	17	v_cvt_f32_ubyte0_e32	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	18	v_cvt_f32_ubyte1_e32	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	19	v_cvt_f32_ubyte2_e32	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	20	v_cvt_f32_ubyte3_e32	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	21	v_cvt_u32_f64_e32	vdst=v:u32:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	22	v_cvt_f64_u32_e32	vdst=v:f64:w src0=a:u32:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	23	v_trunc_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	24	v_ceil_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	25	v_rndne_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	26	v_floor_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	27	v_pipeflush	-	-	-	valu	2	-	-	-	-
VOP1	28	v_mov_b16_e32	vdst=v:b16:w src0=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8	halves_only,move	-
VOP1	32	v_fract_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	33	v_trunc_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	34	v_ceil_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	35	v_rndne_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	36	v_floor_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	37	v_exp_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	39	v_log_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	42	v_rcp_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	43	v_rcp_iflag_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	46	v_rsq_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	47	v_rcp_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	trans	2	-	-	-	-
VOP1	49	v_rsq_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	trans	2	-	-	-	-
VOP1	51	v_sqrt_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	52	v_sqrt_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	trans	2	-	-	-	-
VOP1	53	v_sin_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	54	v_cos_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	55	v_not_b32_e32	vdst=v:b32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	56	v_bfrev_b32_e32	vdst=v:b32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	57	v_clz_i32_u32_e32	vdst=v:i32:w src0=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	58	v_ctz_i32_b32_e32	vdst=v:i32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	59	v_cls_i32_e32	vdst=v:i32:w src0=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	60	v_frexp_exp_i32_f64_e32	vdst=v:i32:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	61	v_frexp_mant_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	62	v_fract_f64_e32	vdst=v:f64:w src0=a:f64:r+l	exec,mode	-	valu	2	-	-	-	-
VOP1	63	v_frexp_exp_i32_f32_e32	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	64	v_frexp_mant_f32_e32	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	66	v_movreld_b32_e32	vdst=v:b32:w src0=a:b32:r+l	exec,m0	-	valu	2	-	dpp16,dpp8	relative_destination	-
VOP1	67	v_movrels_b32_e32	vdst=v:b32:w src0=a:b32:r	exec,m0	-	valu	2	-	dpp16,dpp8	relative_source	-
VOP1	68	v_movrelsd_b32_e32	vdst=v:b32:w src0=a:b32:r	exec,m0	-	valu	2	-	dpp16,dpp8	relative_destination,relative_source	-
VOP1	72	v_movrelsd_2_b32_e32	vdst=v:b32:w src0=a:b32:r	exec,m0	-	valu	2	-	dpp16,dpp8	relative_destination,relative_source	-
VOP1	80	v_cvt_f16_u16_e32	vdst=v:f16:w src0=a:u16:r+l	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	81	v_cvt_f16_i16_e32	vdst=v:f16:w src0=a:i16:r+l	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	82	v_cvt_u16_f16_e32	vdst=v:u16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	83	v_cvt_i16_f16_e32	vdst=v:i16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	84	v_rcp_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	85	v_sqrt_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	86	v_rsq_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	87	v_log_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	88	v_exp_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	89	v_frexp_mant_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	90	v_frexp_exp_i16_f16_e32	vdst=v:i16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	91	v_floor_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	92	v_ceil_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	93	v_trunc_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	94	v_rndne_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	95	v_fract_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	96	v_sin_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	97	v_cos_f16_e32	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	dpp16,dpp8	-	-
VOP1	98	v_sat_pk_u8_i16_e32	vdst=v:u16:w src0=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	99	v_cvt_norm_i16_f16_e32	vdst=v:i16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	100	v_cvt_norm_u16_f16_e32	vdst=v:u16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP1	101	v_swap_b32	vdst=v:b32:x src0=v:b32:x	exec	-	valu	2	-	-	swap	-
VOP1	102	v_swap_b16	vdst=v:b16:x src0=v:b16:x	exec	-	valu	2	-	-	halves_only,swap	-
VOP1	103	v_permlane64_b32	vdst=v:b32:w src0=v:b32:r	exec	-	valu	2	-	-	cross_lane	-
VOP1	104	v_swaprel_b32	vdst=v:b32:x src0=v:b32:x	exec,m0	-	valu	2	-	-	relative_destination,swap	-
VOP1	105	v_not_b16_e32	vdst=v:b16:w src0=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	106	v_cvt_i32_i16_e32	vdst=v:i32:w src0=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP1	107	v_cvt_u32_u16_e32	vdst=v:u32:w src0=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	1	v_cndmask_b32_e32	vdst=v:b32:w src0=a:b32:r+lna src1=v:b32:r+na src2=vcc:m0:r	exec	-	valu	2	-	dpp16,dpp8	select	-
VOP2	2	v_dot2acc_f32_f16	vdst=v:f32:x src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	accumulate,dot	-
VOP2	3	v_add_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	4	v_sub_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	5	v_subrev_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	6	v_fmac_dx9_zero_f32_e32	vdst=v:f32:x src0=a:f32:r+l src1=v:f32:r	exec,mode	-	valu	2	-	-	accumulate,fused	-
VOP2	7	v_mul_dx9_zero_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	8	v_mul_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	9	v_mul_i32_i24_e32	vdst=v:i32:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	10	v_mul_hi_i32_i24_e32	vdst=v:i32:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	11	v_mul_u32_u24_e32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	12	v_mul_hi_u32_u24_e32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	15	v_min_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	16	v_max_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	17	v_min_i32_e32	vdst=v:i32:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	18	v_max_i32_e32	vdst=v:i32:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	19	v_min_u32_e32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	20	v_max_u32_e32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	24	v_lshlrev_b32_e32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	25	v_lshrrev_b32_e32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	26	v_ashrrev_i32_e32	vdst=v:i32:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	27	v_and_b32_e32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	28	v_or_b32_e32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	29	v_xor_b32_e32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	30	v_xnor_b32_e32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	32	v_add_co_ci_u32_e32	vdst=v:u32:w sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r src2=vcc:m0:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	33	v_sub_co_ci_u32_e32	vdst=v:u32:w sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r src2=vcc:m0:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	34	v_subrev_co_ci_u32_e32	vdst=v:u32:w sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r src2=vcc:m0:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	37	v_add_nc_u32_e32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	38	v_sub_nc_u32_e32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	39	v_subrev_nc_u32_e32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP2	43	v_fmac_f32_e32	vdst=v:f32:x src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	accumulate,fused	-
VOP2	44	v_fmamk_f32	vdst=v:f32:w src0=a:f32:r+l literal=literal:f32:r+l src1=v:f32:r	exec,mode	-	valu	2	-	-	fused,madmk	-
VOP2	45	v_fmaak_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r literal=literal:f32:r+l	exec,mode	-	valu	2	-	-	fused,madak	-
VOP2	47	v_cvt_pk_rtz_f16_f32_e32	vdst=v:f32:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	50	v_add_f16_e32	vdst=v:f16:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	51	v_sub_f16_e32	vdst=v:f16:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	52	v_subrev_f16_e32	vdst=v:f16:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	53	v_mul_f16_e32	vdst=v:f16:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	54	v_fmac_f16_e32	vdst=v:f16:x src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	accumulate,fused	-
VOP2	55	v_fmamk_f16	vdst=v:f16:w src0=a:f16:r+l literal=literal:f16:r+l src1=v:f16:r	exec,mode	-	valu	2	-	-	fused,madmk	-
VOP2	56	v_fmaak_f16	vdst=v:f16:w src0=a:f16:r+l src1=v:f16:r literal=literal:f16:r+l	exec,mode	-	valu	2	-	-	fused,madak	-
VOP2	57	v_max_f16_e32	vdst=v:f16:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	58	v_min_f16_e32	vdst=v:f16:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	59	v_ldexp_f16_e32	vdst=v:f16:w src0=a:f16:r+lna src1=v:f16:r	exec,mode	-	valu	2	-	dpp16,dpp8	-	-
VOP2	60	v_pk_fmac_f16	vdst=v:f32:x src0=a:f32:r+l src1=v:f32:r	exec,mode	-	valu	2	-	-	accumulate,fused,packed	-
VOP3	0	v_cmp_f_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	1	v_cmp_lt_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	2	v_cmp_eq_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	3	v_cmp_le_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	4	v_cmp_gt_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	5	v_cmp_lg_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	6	v_cmp_ge_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	7	v_cmp_o_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	8	v_cmp_u_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	9	v_cmp_nge_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	10	v_cmp_nlg_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	11	v_cmp_ngt_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	12	v_cmp_nle_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	13	v_cmp_neq_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	14	v_cmp_nlt_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	15	v_cmp_t_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	compare	-
VOP3	16	v_cmp_f_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	17	v_cmp_lt_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	18	v_cmp_eq_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	19	v_cmp_le_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	20	v_cmp_gt_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	21	v_cmp_lg_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	22	v_cmp_ge_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	23	v_cmp_o_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	24	v_cmp_u_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	25	v_cmp_nge_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	26	v_cmp_nlg_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	27	v_cmp_ngt_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	28	v_cmp_nle_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	29	v_cmp_neq_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	30	v_cmp_nlt_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	31	v_cmp_t_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	compare	-
VOP3	32	v_cmp_f_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	33	v_cmp_lt_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	34	v_cmp_eq_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	35	v_cmp_le_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	36	v_cmp_gt_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	37	v_cmp_lg_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	38	v_cmp_ge_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	39	v_cmp_o_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	40	v_cmp_u_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	41	v_cmp_nge_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	42	v_cmp_nlg_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	43	v_cmp_ngt_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	44	v_cmp_nle_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	45	v_cmp_neq_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	46	v_cmp_nlt_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	47	v_cmp_t_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp	compare	-
VOP3	49	v_cmp_lt_i16_e64	sdst=s:m0:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	50	v_cmp_eq_i16_e64	sdst=s:m0:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	51	v_cmp_le_i16_e64	sdst=s:m0:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	52	v_cmp_gt_i16_e64	sdst=s:m0:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	53	v_cmp_ne_i16_e64	sdst=s:m0:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	54	v_cmp_ge_i16_e64	sdst=s:m0:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	57	v_cmp_lt_u16_e64	sdst=s:m0:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	58	v_cmp_eq_u16_e64	sdst=s:m0:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	59	v_cmp_le_u16_e64	sdst=s:m0:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	60	v_cmp_gt_u16_e64	sdst=s:m0:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	61	v_cmp_ne_u16_e64	sdst=s:m0:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	62	v_cmp_ge_u16_e64	sdst=s:m0:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	64	v_cmp_f_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	65	v_cmp_lt_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	66	v_cmp_eq_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	67	v_cmp_le_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	68	v_cmp_gt_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	69	v_cmp_ne_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	70	v_cmp_ge_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	71	v_cmp_t_i32_e64	sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	72	v_cmp_f_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	73	v_cmp_lt_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	74	v_cmp_eq_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	75	v_cmp_le_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	76	v_cmp_gt_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	77	v_cmp_ne_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	78	v_cmp_ge_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	79	v_cmp_t_u32_e64	sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	80	v_cmp_f_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	81	v_cmp_lt_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	82	v_cmp_eq_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	83	v_cmp_le_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	84	v_cmp_gt_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	85	v_cmp_ne_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	86	v_cmp_ge_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	87	v_cmp_t_i64_e64	sdst=s:m0:w src0=a:i64:r+l src1=a:i64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	88	v_cmp_f_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	89	v_cmp_lt_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	90	v_cmp_eq_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	91	v_cmp_le_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	92	v_cmp_gt_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	93	v_cmp_ne_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	94	v_cmp_ge_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	95	v_cmp_t_u64_e64	sdst=s:m0:w src0=a:u64:r+l src1=a:u64:r+l	exec	-	valu	2	-	-	compare	-
VOP3	125	v_cmp_class_f16_e64	sdst=s:m0:w src0=a:f16:r+lna src1=a:f16:r+lna	exec	-	valu	2	-	dpp16,dpp8,op_sel	compare	-
VOP3	126	v_cmp_class_f32_e64	sdst=s:m0:w src0=a:f32:r+lna src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOP3	127	v_cmp_class_f64_e64	sdst=s:m0:w src0=a:f64:r+lna src1=a:b32:r+l	exec	-	valu	2	-	-	compare	-
VOP3	128	v_cmpx_f_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	129	v_cmpx_lt_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	130	v_cmpx_eq_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	131	v_cmpx_le_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	132	v_cmpx_gt_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	133	v_cmpx_lg_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	134	v_cmpx_ge_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	135	v_cmpx_o_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	136	v_cmpx_u_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	137	v_cmpx_nge_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	138	v_cmpx_nlg_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	139	v_cmpx_ngt_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	140	v_cmpx_nle_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	141	v_cmpx_neq_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	142	v_cmpx_nlt_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	143	v_cmpx_t_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	144	v_cmpx_f_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	145	v_cmpx_lt_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	146	v_cmpx_eq_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	147	v_cmpx_le_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	148	v_cmpx_gt_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	149	v_cmpx_lg_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	150	v_cmpx_ge_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	151	v_cmpx_o_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	152	v_cmpx_u_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	153	v_cmpx_nge_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	154	v_cmpx_nlg_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	155	v_cmpx_ngt_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	156	v_cmpx_nle_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	157	v_cmpx_neq_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	158	v_cmpx_nlt_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	159	v_cmpx_t_f32_e64	src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	exec	valu	2	-	clamp,dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	160	v_cmpx_f_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	161	v_cmpx_lt_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	162	v_cmpx_eq_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	163	v_cmpx_le_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	164	v_cmpx_gt_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	165	v_cmpx_lg_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	166	v_cmpx_ge_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	167	v_cmpx_o_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	168	v_cmpx_u_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	169	v_cmpx_nge_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	170	v_cmpx_nlg_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	171	v_cmpx_ngt_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	172	v_cmpx_nle_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	173	v_cmpx_neq_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	174	v_cmpx_nlt_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	175	v_cmpx_t_f64_e64	src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	exec	valu	2	-	clamp	compare,shrinks_exec,writes_exec	-
VOP3	177	v_cmpx_lt_i16_e64	src0=a:i16:r+l src1=a:i16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	178	v_cmpx_eq_i16_e64	src0=a:i16:r+l src1=a:i16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	179	v_cmpx_le_i16_e64	src0=a:i16:r+l src1=a:i16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	180	v_cmpx_gt_i16_e64	src0=a:i16:r+l src1=a:i16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	181	v_cmpx_ne_i16_e64	src0=a:i16:r+l src1=a:i16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	182	v_cmpx_ge_i16_e64	src0=a:i16:r+l src1=a:i16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	185	v_cmpx_lt_u16_e64	src0=a:u16:r+l src1=a:u16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	186	v_cmpx_eq_u16_e64	src0=a:u16:r+l src1=a:u16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	187	v_cmpx_le_u16_e64	src0=a:u16:r+l src1=a:u16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	188	v_cmpx_gt_u16_e64	src0=a:u16:r+l src1=a:u16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	189	v_cmpx_ne_u16_e64	src0=a:u16:r+l src1=a:u16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	190	v_cmpx_ge_u16_e64	src0=a:u16:r+l src1=a:u16:r+l	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	192	v_cmpx_f_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	193	v_cmpx_lt_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	194	v_cmpx_eq_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	195	v_cmpx_le_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	196	v_cmpx_gt_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	197	v_cmpx_ne_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	198	v_cmpx_ge_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	199	v_cmpx_t_i32_e64	src0=a:i32:r+l src1=a:i32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	200	v_cmpx_f_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	201	v_cmpx_lt_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	202	v_cmpx_eq_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	203	v_cmpx_le_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	204	v_cmpx_gt_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	205	v_cmpx_ne_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	206	v_cmpx_ge_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	207	v_cmpx_t_u32_e64	src0=a:u32:r+l src1=a:u32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	208	v_cmpx_f_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	209	v_cmpx_lt_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	210	v_cmpx_eq_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	211	v_cmpx_le_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	212	v_cmpx_gt_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	213	v_cmpx_ne_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	214	v_cmpx_ge_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	215	v_cmpx_t_i64_e64	src0=a:i64:r+l src1=a:i64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	216	v_cmpx_f_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	217	v_cmpx_lt_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	218	v_cmpx_eq_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	219	v_cmpx_le_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	220	v_cmpx_gt_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	221	v_cmpx_ne_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	222	v_cmpx_ge_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	223	v_cmpx_t_u64_e64	src0=a:u64:r+l src1=a:u64:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	253	v_cmpx_class_f16_e64	src0=a:f16:r+lna src1=a:f16:r+lna	exec	exec	valu	2	-	dpp16,dpp8,op_sel	compare,shrinks_exec,writes_exec	-
VOP3	254	v_cmpx_class_f32_e64	src0=a:f32:r+lna src1=a:b32:r+l	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOP3	255	v_cmpx_class_f64_e64	src0=a:f64:r+lna src1=a:b32:r+l	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOP3	257	v_cndmask_b32_e64	vdst=v:b32:w src0=a:b32:r+lna src1=a:b32:r+lna src2=s:m0:r	exec	-	valu	2	-	dpp16,dpp8	select	-
VOP3	259	v_add_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	260	v_sub_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	261	v_subrev_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	262	v_fmac_dx9_zero_f32_e64	vdst=v:f32:x src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,omod	accumulate,fused	-
VOP3	263	v_mul_dx9_zero_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	264	v_mul_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	265	v_mul_i32_i24_e64	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	266	v_mul_hi_i32_i24_e64	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	267	v_mul_u32_u24_e64	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	268	v_mul_hi_u32_u24_e64	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	271	v_min_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	272	v_max_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	273	v_min_i32_e64	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	274	v_max_i32_e64	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	275	v_min_u32_e64	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	276	v_max_u32_e64	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	280	v_lshlrev_b32_e64	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	281	v_lshrrev_b32_e64	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	282	v_ashrrev_i32_e64	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	283	v_and_b32_e64	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	284	v_or_b32_e64	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	285	v_xor_b32_e64	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	286	v_xnor_b32_e64	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3SD	288	v_add_co_ci_u32_e64	vdst=v:u32:w sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l src2=s:m0:r	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3SD	289	v_sub_co_ci_u32_e64	vdst=v:u32:w sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l src2=s:m0:r	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3SD	290	v_subrev_co_ci_u32_e64	vdst=v:u32:w sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l src2=s:m0:r	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	293	v_add_nc_u32_e64	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	294	v_sub_nc_u32_e64	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	295	v_subrev_nc_u32_e64	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	299	v_fmac_f32_e64	vdst=v:f32:x src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	accumulate,fused	-
VOP3	303	v_cvt_pk_rtz_f16_f32_e64	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	306	v_add_f16_e64	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	307	v_sub_f16_e64	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	308	v_subrev_f16_e64	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	309	v_mul_f16_e64	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	310	v_fmac_f16_e64	vdst=v:f16:x src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	accumulate,fused	-
VOP3	313	v_max_f16_e64	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	314	v_min_f16_e64	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	315	v_ldexp_f16_e64	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	384	v_nop	-	-	-	valu	2	-	-	-	-
VOP3	385	v_mov_b32_e64	vdst=v:b32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	move	-
VOP3	387	v_cvt_i32_f64_e64	vdst=v:i32:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	388	v_cvt_f64_i32_e64	vdst=v:f64:w src0=a:i32:r+l	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	389	v_cvt_f32_i32_e64	vdst=v:f32:w src0=a:i32:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	390	v_cvt_f32_u32_e64	vdst=v:f32:w src0=a:u32:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	391	v_cvt_u32_f32_e64	vdst=v:u32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	392	v_cvt_i32_f32_e64	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	394	v_cvt_f16_f32_e64	vdst=v:f16:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	395	v_cvt_f32_f16_e64	vdst=v:f32:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	396	v_cvt_nearest_i32_f32_e64	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	397	v_cvt_floor_i32_f32_e64	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	398	v_cvt_off_f32_i4_e64	vdst=v:f32:w src0=a:i32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	399	v_cvt_f32_f64_e64	vdst=v:f32:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	400	v_cvt_f64_f32_e64	vdst=v:f64:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	401	v_cvt_f32_ubyte0_e64	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	402	v_cvt_f32_ubyte1_e64	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	403	v_cvt_f32_ubyte2_e64	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	404	v_cvt_f32_ubyte3_e64	vdst=v:f32:w src0=a:b32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	405	v_cvt_u32_f64_e64	vdst=v:u32:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	406	v_cvt_f64_u32_e64	vdst=v:f64:w src0=a:u32:r+l	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	407	v_trunc_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	408	v_ceil_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	409	v_rndne_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	410	v_floor_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	411	v_pipeflush	-	-	-	valu	2	-	-	-	-
VOP3	412	v_mov_b16_e64	vdst=v:b16:w src0=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	halves_only,move	-
VOP3	416	v_fract_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	417	v_trunc_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	418	v_ceil_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	419	v_rndne_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	420	v_floor_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	421	v_exp_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	423	v_log_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	426	v_rcp_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	427	v_rcp_iflag_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	430	v_rsq_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	431	v_rcp_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	trans	2	-	clamp,omod	-	-
VOP3	433	v_rsq_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	trans	2	-	clamp,omod	-	-
VOP3	435	v_sqrt_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	436	v_sqrt_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	trans	2	-	clamp,omod	-	-
VOP3	437	v_sin_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	438	v_cos_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	439	v_not_b32_e64	vdst=v:b32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	440	v_bfrev_b32_e64	vdst=v:b32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	441	v_clz_i32_u32_e64	vdst=v:i32:w src0=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	442	v_ctz_i32_b32_e64	vdst=v:i32:w src0=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	443	v_cls_i32_e64	vdst=v:i32:w src0=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	444	v_frexp_exp_i32_f64_e64	vdst=v:i32:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	445	v_frexp_mant_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	446	v_fract_f64_e64	vdst=v:f64:w src0=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	447	v_frexp_exp_i32_f32_e64	vdst=v:i32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	448	v_frexp_mant_f32_e64	vdst=v:f32:w src0=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	450	v_movreld_b32_e64	vdst=v:b32:w src0=a:b32:r+l	exec,m0	-	valu	2	-	dpp16,dpp8	relative_destination	-
VOP3	451	v_movrels_b32_e64	vdst=v:b32:w src0=a:b32:r	exec,m0	-	valu	2	-	dpp16,dpp8	relative_source	-
VOP3	452	v_movrelsd_b32_e64	vdst=v:b32:w src0=a:b32:r	exec,m0	-	valu	2	-	dpp16,dpp8	relative_destination,relative_source	-
VOP3	456	v_movrelsd_2_b32_e64	vdst=v:b32:w src0=a:b32:r	exec,m0	-	valu	2	-	dpp16,dpp8	relative_destination,relative_source	-
VOP3	464	v_cvt_f16_u16_e64	vdst=v:f16:w src0=a:u16:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	465	v_cvt_f16_i16_e64	vdst=v:f16:w src0=a:i16:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	466	v_cvt_u16_f16_e64	vdst=v:u16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	467	v_cvt_i16_f16_e64	vdst=v:i16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	468	v_rcp_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	469	v_sqrt_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	470	v_rsq_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	471	v_log_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	472	v_exp_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	473	v_frexp_mant_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	474	v_frexp_exp_i16_f16_e64	vdst=v:i16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	475	v_floor_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	476	v_ceil_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	477	v_trunc_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	478	v_rndne_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	479	v_fract_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	480	v_sin_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	481	v_cos_f16_e64	vdst=v:f16:w src0=a:f16:r+lna	exec,mode	-	trans	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	482	v_sat_pk_u8_i16_e64	vdst=v:u16:w src0=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	483	v_cvt_norm_i16_f16_e64	vdst=v:i16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	484	v_cvt_norm_u16_f16_e64	vdst=v:u16:w src0=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	489	v_not_b16_e64	vdst=v:b16:w src0=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	490	v_cvt_i32_i16_e64	vdst=v:i32:w src0=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	491	v_cvt_u32_u16_e64	vdst=v:u32:w src0=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	521	v_fma_dx9_zero_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,omod	fused	-
VOP3	522	v_mad_i32_i24	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	523	v_mad_u32_u24	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	524	v_cubeid_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	525	v_cubesc_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	526	v_cubetc_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	527	v_cubema_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	528	v_bfe_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	529	v_bfe_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	530	v_bfi_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	531	v_fma_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	fused	-
VOP3	532	v_fma_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:f64:r+lna src2=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	fused	-
VOP3	533	v_lerp_u8	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	534	v_alignbit_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	535	v_alignbyte_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	536	v_mullit_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	537	v_min3_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	538	v_min3_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	539	v_min3_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	540	v_max3_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	541	v_max3_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	542	v_max3_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	543	v_med3_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	544	v_med3_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	545	v_med3_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	546	v_sad_u8	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	547	v_sad_hi_u8	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	548	v_sad_u16	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	549	v_sad_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	550	v_cvt_pk_u8_f32	vdst=v:u32:w src0=a:f32:r+lna src1=a:u32:r+l src2=a:u32:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	551	v_div_fixup_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	552	v_div_fixup_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:f64:r+lna src2=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	567	v_div_fmas_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode,vcc	-	valu	2	-	clamp,omod	-	-
VOP3	568	v_div_fmas_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:f64:r+lna src2=a:f64:r+lna	exec,mode,vcc	-	valu	2	-	clamp,omod	-	-
VOP3	569	v_msad_u8	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	570	v_qsad_pk_u16_u8	vdst=v:u64:w src0=a:u64:r+l src1=a:u32:r+l src2=a:u64:r+l	exec	-	valu	2	-	clamp	-	-
VOP3	571	v_mqsad_pk_u16_u8	vdst=v:u64:w src0=a:u64:r+l src1=a:u32:r+l src2=a:u64:r+l	exec	-	valu	2	-	clamp	-	-
VOP3	573	v_mqsad_u32_u8	vdst=v:u128:w src0=a:u64:r+l src1=a:u32:r+l src2=a:u128:r	exec	-	valu	2	-	clamp	-	-
VOP3	576	v_xor3_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	577	v_mad_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l src2=a:u16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	580	v_perm_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	581	v_xad_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	582	v_lshl_add_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	583	v_add_lshl_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	584	v_fma_f16	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	fused	-
VOP3	585	v_min3_f16	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	586	v_min3_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l src2=a:i16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	587	v_min3_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l src2=a:u16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	588	v_max3_f16	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	589	v_max3_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l src2=a:i16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	590	v_max3_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l src2=a:u16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	591	v_med3_f16	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	592	v_med3_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l src2=a:i16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	593	v_med3_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l src2=a:u16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	595	v_mad_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l src2=a:i16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	596	v_div_fixup_f16	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	597	v_add3_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	598	v_lshl_or_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	599	v_and_or_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	600	v_or3_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l src2=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	601	v_mad_u32_u16	vdst=v:u32:w src0=a:u16:r+l src1=a:u16:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	602	v_mad_i32_i16	vdst=v:i32:w src0=a:i16:r+l src1=a:i16:r+l src2=a:i32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	603	v_permlane16_b32	vdst=v:b32:x src0=v:b32:r src1=s:b32:r+l src2=s:b32:r+l	exec	-	valu	2	-	op_sel	cross_lane,permlane	-
VOP3	604	v_permlanex16_b32	vdst=v:b32:x src0=v:b32:r src1=s:b32:r+l src2=s:b32:r+l	exec	-	valu	2	-	op_sel	cross_lane,permlane	-
VOP3	605	v_cndmask_b16	vdst=v:b16:w src0=a:b16:r+lna src1=a:b16:r+lna src2=s:m0:r	exec	-	valu	2	-	dpp16,dpp8	select	-
VOP3	606	v_maxmin_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	607	v_minmax_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	608	v_maxmin_f16	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	609	v_minmax_f16	vdst=v:f16:w src0=a:f16:r+lna src1=a:f16:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod,op_sel	-	-
VOP3	610	v_maxmin_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	611	v_minmax_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	612	v_maxmin_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	613	v_minmax_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	614	v_dot2_f16_f16	vdst=v:f16:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8,op_sel	dot	-
VOP3	615	v_dot2_bf16_bf16	vdst=v:h16:w src0=a:h32:r+lna src1=a:h32:r+lna src2=a:h16:r+lna	exec,mode	-	valu	2	-	dpp16,dpp8,op_sel	dot	-
VOP3SD	764	v_div_scale_f32	vdst=v:f32:w sdst=s:m0:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3SD	765	v_div_scale_f64	vdst=v:f64:w sdst=s:m0:w src0=a:f64:r+lna src1=a:f64:r+lna src2=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3SD	766	v_mad_u64_u32	vdst=v:u64:w sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u64:r+l	exec	-	valu	2	-	clamp	intra_forward_bug,wide_multiply	-
VOP3SD	767	v_mad_i64_i32	vdst=v:i64:w sdst=s:m0:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i64:r+l	exec	-	valu	2	-	clamp	intra_forward_bug,wide_multiply	-
VOP3SD	768	v_add_co_u32	vdst=v:u32:w sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3SD	769	v_sub_co_u32	vdst=v:u32:w sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3SD	770	v_subrev_co_u32	vdst=v:u32:w sdst=s:m0:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	771	v_add_nc_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	772	v_sub_nc_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	773	v_mul_lo_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	774	v_cvt_pk_i16_f32	vdst=v:i32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	775	v_cvt_pk_u16_f32	vdst=v:u32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	777	v_max_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	778	v_max_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	779	v_min_u16	vdst=v:u16:w src0=a:u16:r+l src1=a:u16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	780	v_min_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	781	v_add_nc_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	782	v_sub_nc_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	785	v_pack_b32_f16	vdst=v:b32:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	786	v_cvt_pk_norm_i16_f16	vdst=v:i32:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	787	v_cvt_pk_norm_u16_f16	vdst=v:u32:w src0=a:f16:r+lna src1=a:f16:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel	-	-
VOP3	796	v_ldexp_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:i32:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,omod	-	-
VOP3	797	v_bfm_b32	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	798	v_bcnt_u32_b32	vdst=v:u32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	799	v_mbcnt_lo_u32_b32	vdst=v:u32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	800	v_mbcnt_hi_u32_b32	vdst=v:u32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	801	v_cvt_pk_norm_i16_f32	vdst=v:i32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	802	v_cvt_pk_norm_u16_f32	vdst=v:u32:w src0=a:f32:r+lna src1=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	803	v_cvt_pk_u16_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	804	v_cvt_pk_i16_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	dpp16,dpp8	-	-
VOP3	805	v_sub_nc_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	806	v_add_nc_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,dpp16,dpp8	-	-
VOP3	807	v_add_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	808	v_mul_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	809	v_min_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	810	v_max_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:f64:r+lna	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	811	v_ldexp_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:i32:r+l	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	812	v_mul_lo_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	-	wide_multiply	-
VOP3	813	v_mul_hi_u32	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	-	wide_multiply	-
VOP3	814	v_mul_hi_i32	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	-	wide_multiply	-
VOP3	815	v_trig_preop_f64	vdst=v:f64:w src0=a:f64:r+lna src1=a:i32:r+l	exec,mode	-	valu	2	-	clamp,omod	-	-
VOP3	824	v_lshlrev_b16	vdst=v:b16:w src0=a:b16:r+l src1=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	825	v_lshrrev_b16	vdst=v:b16:w src0=a:b16:r+l src1=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	826	v_ashrrev_i16	vdst=v:i16:w src0=a:i16:r+l src1=a:i16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	828	v_lshlrev_b64	vdst=v:b64:w src0=a:b32:r+l src1=a:b64:r+l	exec	-	valu	1	-	-	-	-
VOP3	829	v_lshrrev_b64	vdst=v:b64:w src0=a:b32:r+l src1=a:b64:r+l	exec	-	valu	1	-	-	-	-
VOP3	830	v_ashrrev_i64	vdst=v:i64:w src0=a:i32:r+l src1=a:i64:r+l	exec	-	valu	1	-	-	-	-
VOP3	864	v_readlane_b32	sdst=s:b32:w src0=v:b32:r src1=s:b32:r	-	-	valu	2	-	-	cross_lane,lane	-
VOP3	865	v_writelane_b32	vdst=v:b32:x src0=s:b32:r+l src1=s:b32:r	-	-	valu	2	-	-	cross_lane,lane	-
VOP3	866	v_and_b16	vdst=v:b16:w src0=a:b16:r+l src1=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	867	v_or_b16	vdst=v:b16:w src0=a:b16:r+l src1=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3	868	v_xor_b16	vdst=v:b16:w src0=a:b16:r+l src1=a:b16:r+l	exec	-	valu	2	-	dpp16,dpp8,op_sel	-	-
VOP3P	0	v_pk_mad_i16	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	1	v_pk_mul_lo_u16	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	2	v_pk_add_i16	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	3	v_pk_sub_i16	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	4	v_pk_lshlrev_b16	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	5	v_pk_lshrrev_b16	vdst=v:b32:w src0=a:b32:r+l src1=a:b32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	6	v_pk_ashrrev_i16	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	7	v_pk_max_i16	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	8	v_pk_min_i16	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	9	v_pk_mad_u16	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	10	v_pk_add_u16	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	11	v_pk_sub_u16	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	12	v_pk_max_u16	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	13	v_pk_min_u16	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	14	v_pk_fma_f16	vdst=v:f32:w src0=a:f32:r+l src1=a:f32:r+l src2=a:f32:r+l	exec,mode	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	fused,packed	-
VOP3P	15	v_pk_add_f16	vdst=v:f32:w src0=a:f32:r+l src1=a:f32:r+l	exec,mode	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	16	v_pk_mul_f16	vdst=v:f32:w src0=a:f32:r+l src1=a:f32:r+l	exec,mode	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	17	v_pk_min_f16	vdst=v:f32:w src0=a:f32:r+l src1=a:f32:r+l	exec,mode	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	18	v_pk_max_f16	vdst=v:f32:w src0=a:f32:r+l src1=a:f32:r+l	exec,mode	-	valu	2	-	clamp,neg_hi,neg_lo,op_sel,op_sel_hi	packed	-
VOP3P	19	v_dot2_f32_f16	vdst=v:f32:w src0=a:f32:r+l src1=a:f32:r+l src2=a:f32:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,neg_hi,neg_lo,op_sel,op_sel_hi	dot	-
VOP3P	22	v_dot4_i32_iu8	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo	dot,dot4	-
VOP3P	23	v_dot4_u32_u8	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo	dot,dot4	-
VOP3P	24	v_dot8_i32_iu4	vdst=v:i32:w src0=a:i32:r+l src1=a:i32:r+l src2=a:i32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo	dot,dot8	-
VOP3P	25	v_dot8_u32_u4	vdst=v:u32:w src0=a:u32:r+l src1=a:u32:r+l src2=a:u32:r+l	exec	-	valu	2	-	clamp,neg_hi,neg_lo	dot,dot8	-
VOP3P	26	v_dot2_f32_bf16	vdst=v:f32:w src0=a:h32:r+l src1=a:h32:r+l src2=a:h32:r+l	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,neg_hi,neg_lo,op_sel,op_sel_hi	dot	-
VOP3P	32	v_fma_mix_f32	vdst=v:f32:w src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel,op_sel_hi	fused,mixed	-
VOP3P	33	v_fma_mixlo_f16	vdst=v:f32:x src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel,op_sel_hi	fused,mixed	-
VOP3P	34	v_fma_mixhi_f16	vdst=v:f32:x src0=a:f32:r+lna src1=a:f32:r+lna src2=a:f32:r+lna	exec,mode	-	valu	2	-	clamp,dpp16,dpp8,op_sel,op_sel_hi	fused,mixed	-
VOP3P	64	v_wmma_f32_16x16x16_f16	vdst=v:f256/128:w src0=v:f256:r src1=v:f256:r src2=a:f256/128:r	-	-	wmma	2	-	neg_hi,neg_lo	wmma	-
VOP3P	65	v_wmma_f32_16x16x16_bf16	vdst=v:f256/128:w src0=v:h256:r src1=v:h256:r src2=a:h256/128:r	-	-	wmma	2	-	neg_hi,neg_lo	wmma	-
VOP3P	66	v_wmma_f16_16x16x16_f16	vdst=v:f256/128:w src0=v:f256:r src1=v:f256:r src2=a:f256/128:r	-	-	wmma	2	-	neg_hi,neg_lo,op_sel,op_sel_hi	wmma	-
VOP3P	67	v_wmma_bf16_16x16x16_bf16	vdst=v:h256/128:w src0=v:h256:r src1=v:h256:r src2=a:h256/128:r	-	-	wmma	2	-	neg_hi,neg_lo,op_sel,op_sel_hi	wmma	-
VOP3P	68	v_wmma_i32_16x16x16_iu8	vdst=v:i256/128:w src0=v:i128:r src1=v:i128:r src2=a:i256/128:r	-	-	wmma	2	-	clamp,neg_hi,neg_lo	wmma	-
VOP3P	69	v_wmma_i32_16x16x16_iu4	vdst=v:i256/128:w src0=v:i64:r src1=v:i64:r src2=a:i256/128:r	-	-	wmma	2	-	clamp,neg_hi,neg_lo	wmma	-
VOPC	0	v_cmp_f_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	1	v_cmp_lt_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	2	v_cmp_eq_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	3	v_cmp_le_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	4	v_cmp_gt_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	5	v_cmp_lg_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	6	v_cmp_ge_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	7	v_cmp_o_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	8	v_cmp_u_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	9	v_cmp_nge_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	10	v_cmp_nlg_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	11	v_cmp_ngt_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	12	v_cmp_nle_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	13	v_cmp_neq_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	14	v_cmp_nlt_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	15	v_cmp_t_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	16	v_cmp_f_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	17	v_cmp_lt_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	18	v_cmp_eq_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	19	v_cmp_le_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	20	v_cmp_gt_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	21	v_cmp_lg_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	22	v_cmp_ge_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	23	v_cmp_o_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	24	v_cmp_u_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	25	v_cmp_nge_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	26	v_cmp_nlg_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	27	v_cmp_ngt_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	28	v_cmp_nle_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	29	v_cmp_neq_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	30	v_cmp_nlt_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	31	v_cmp_t_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	32	v_cmp_f_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	33	v_cmp_lt_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	34	v_cmp_eq_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	35	v_cmp_le_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	36	v_cmp_gt_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	37	v_cmp_lg_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	38	v_cmp_ge_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	39	v_cmp_o_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	40	v_cmp_u_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	41	v_cmp_nge_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	42	v_cmp_nlg_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	43	v_cmp_ngt_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	44	v_cmp_nle_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	45	v_cmp_neq_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	46	v_cmp_nlt_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	47	v_cmp_t_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:f64:r	exec,mode	-	valu	2	-	-	compare	-
VOPC	49	v_cmp_lt_i16_e32	sdst=vcc:m0:w src0=a:i16:r+l src1=v:i16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	50	v_cmp_eq_i16_e32	sdst=vcc:m0:w src0=a:i16:r+l src1=v:i16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	51	v_cmp_le_i16_e32	sdst=vcc:m0:w src0=a:i16:r+l src1=v:i16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	52	v_cmp_gt_i16_e32	sdst=vcc:m0:w src0=a:i16:r+l src1=v:i16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	53	v_cmp_ne_i16_e32	sdst=vcc:m0:w src0=a:i16:r+l src1=v:i16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	54	v_cmp_ge_i16_e32	sdst=vcc:m0:w src0=a:i16:r+l src1=v:i16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	57	v_cmp_lt_u16_e32	sdst=vcc:m0:w src0=a:u16:r+l src1=v:u16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	58	v_cmp_eq_u16_e32	sdst=vcc:m0:w src0=a:u16:r+l src1=v:u16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	59	v_cmp_le_u16_e32	sdst=vcc:m0:w src0=a:u16:r+l src1=v:u16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	60	v_cmp_gt_u16_e32	sdst=vcc:m0:w src0=a:u16:r+l src1=v:u16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	61	v_cmp_ne_u16_e32	sdst=vcc:m0:w src0=a:u16:r+l src1=v:u16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	62	v_cmp_ge_u16_e32	sdst=vcc:m0:w src0=a:u16:r+l src1=v:u16:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	64	v_cmp_f_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	65	v_cmp_lt_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	66	v_cmp_eq_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	67	v_cmp_le_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	68	v_cmp_gt_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	69	v_cmp_ne_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	70	v_cmp_ge_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	71	v_cmp_t_i32_e32	sdst=vcc:m0:w src0=a:i32:r+l src1=v:i32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	72	v_cmp_f_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	73	v_cmp_lt_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	74	v_cmp_eq_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	75	v_cmp_le_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	76	v_cmp_gt_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	77	v_cmp_ne_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	78	v_cmp_ge_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	79	v_cmp_t_u32_e32	sdst=vcc:m0:w src0=a:u32:r+l src1=v:u32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	80	v_cmp_f_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	81	v_cmp_lt_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	82	v_cmp_eq_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	83	v_cmp_le_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	84	v_cmp_gt_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	85	v_cmp_ne_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	86	v_cmp_ge_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	87	v_cmp_t_i64_e32	sdst=vcc:m0:w src0=a:i64:r+l src1=v:i64:r	exec	-	valu	2	-	-	compare	-
VOPC	88	v_cmp_f_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	89	v_cmp_lt_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	90	v_cmp_eq_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	91	v_cmp_le_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	92	v_cmp_gt_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	93	v_cmp_ne_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	94	v_cmp_ge_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	95	v_cmp_t_u64_e32	sdst=vcc:m0:w src0=a:u64:r+l src1=v:u64:r	exec	-	valu	2	-	-	compare	-
VOPC	125	v_cmp_class_f16_e32	sdst=vcc:m0:w src0=a:f16:r+lna src1=v:f16:r+na	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	126	v_cmp_class_f32_e32	sdst=vcc:m0:w src0=a:f32:r+lna src1=v:b32:r	exec	-	valu	2	-	dpp16,dpp8	compare	-
VOPC	127	v_cmp_class_f64_e32	sdst=vcc:m0:w src0=a:f64:r+l src1=v:b32:r	exec	-	valu	2	-	-	compare	-
VOPC	128	v_cmpx_f_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	129	v_cmpx_lt_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	130	v_cmpx_eq_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	131	v_cmpx_le_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	132	v_cmpx_gt_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	133	v_cmpx_lg_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	134	v_cmpx_ge_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	135	v_cmpx_o_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	136	v_cmpx_u_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	137	v_cmpx_nge_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	138	v_cmpx_nlg_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	139	v_cmpx_ngt_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	140	v_cmpx_nle_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	141	v_cmpx_neq_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	142	v_cmpx_nlt_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	143	v_cmpx_t_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	144	v_cmpx_f_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	145	v_cmpx_lt_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	146	v_cmpx_eq_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	147	v_cmpx_le_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	148	v_cmpx_gt_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	149	v_cmpx_lg_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	150	v_cmpx_ge_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	151	v_cmpx_o_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	152	v_cmpx_u_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	153	v_cmpx_nge_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	154	v_cmpx_nlg_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	155	v_cmpx_ngt_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	156	v_cmpx_nle_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	157	v_cmpx_neq_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	158	v_cmpx_nlt_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	159	v_cmpx_t_f32_e32	src0=a:f32:r+lna src1=v:f32:r+na	exec,mode	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	160	v_cmpx_f_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	161	v_cmpx_lt_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	162	v_cmpx_eq_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	163	v_cmpx_le_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	164	v_cmpx_gt_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	165	v_cmpx_lg_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	166	v_cmpx_ge_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	167	v_cmpx_o_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	168	v_cmpx_u_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	169	v_cmpx_nge_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	170	v_cmpx_nlg_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	171	v_cmpx_ngt_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	172	v_cmpx_nle_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	173	v_cmpx_neq_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	174	v_cmpx_nlt_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	175	v_cmpx_t_f64_e32	src0=a:f64:r+l src1=v:f64:r	exec,mode	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	177	v_cmpx_lt_i16_e32	src0=a:i16:r+l src1=v:i16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	178	v_cmpx_eq_i16_e32	src0=a:i16:r+l src1=v:i16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	179	v_cmpx_le_i16_e32	src0=a:i16:r+l src1=v:i16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	180	v_cmpx_gt_i16_e32	src0=a:i16:r+l src1=v:i16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	181	v_cmpx_ne_i16_e32	src0=a:i16:r+l src1=v:i16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	182	v_cmpx_ge_i16_e32	src0=a:i16:r+l src1=v:i16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	185	v_cmpx_lt_u16_e32	src0=a:u16:r+l src1=v:u16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	186	v_cmpx_eq_u16_e32	src0=a:u16:r+l src1=v:u16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	187	v_cmpx_le_u16_e32	src0=a:u16:r+l src1=v:u16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	188	v_cmpx_gt_u16_e32	src0=a:u16:r+l src1=v:u16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	189	v_cmpx_ne_u16_e32	src0=a:u16:r+l src1=v:u16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	190	v_cmpx_ge_u16_e32	src0=a:u16:r+l src1=v:u16:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	192	v_cmpx_f_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	193	v_cmpx_lt_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	194	v_cmpx_eq_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	195	v_cmpx_le_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	196	v_cmpx_gt_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	197	v_cmpx_ne_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	198	v_cmpx_ge_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	199	v_cmpx_t_i32_e32	src0=a:i32:r+l src1=v:i32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	200	v_cmpx_f_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	201	v_cmpx_lt_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	202	v_cmpx_eq_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	203	v_cmpx_le_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	204	v_cmpx_gt_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	205	v_cmpx_ne_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	206	v_cmpx_ge_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	207	v_cmpx_t_u32_e32	src0=a:u32:r+l src1=v:u32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	208	v_cmpx_f_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	209	v_cmpx_lt_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	210	v_cmpx_eq_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	211	v_cmpx_le_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	212	v_cmpx_gt_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	213	v_cmpx_ne_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	214	v_cmpx_ge_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	215	v_cmpx_t_i64_e32	src0=a:i64:r+l src1=v:i64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	216	v_cmpx_f_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	217	v_cmpx_lt_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	218	v_cmpx_eq_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	219	v_cmpx_le_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	220	v_cmpx_gt_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	221	v_cmpx_ne_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	222	v_cmpx_ge_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	223	v_cmpx_t_u64_e32	src0=a:u64:r+l src1=v:u64:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPC	253	v_cmpx_class_f16_e32	src0=a:f16:r+lna src1=v:f16:r+na	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	254	v_cmpx_class_f32_e32	src0=a:f32:r+lna src1=v:b32:r	exec	exec	valu	2	-	dpp16,dpp8	compare,shrinks_exec,writes_exec	-
VOPC	255	v_cmpx_class_f64_e32	src0=a:f64:r+l src1=v:b32:r	exec	exec	valu	2	-	-	compare,shrinks_exec,writes_exec	-
VOPDX	0	v_dual_fmac_f32	vdst=v:f32:x src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	accumulate,fused	-
VOPDX	1	v_dual_fmaak_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r literal=literal:f32:r+l	exec,mode	-	dual	2	-	-	fused,madak	-
VOPDX	2	v_dual_fmamk_f32	vdst=v:f32:w src0=a:f32:r+l literal=literal:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	fused,madmk	-
VOPDX	3	v_dual_mul_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDX	4	v_dual_add_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDX	5	v_dual_sub_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDX	6	v_dual_subrev_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDX	7	v_dual_mul_dx9_zero_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDX	8	v_dual_mov_b32	vdst=v:b32:w src0=a:b32:r+l	exec	-	dual	2	-	-	-	-
VOPDX	9	v_dual_cndmask_b32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r src2=vcc:m0:r	exec	-	dual	2	-	-	select	-
VOPDX	10	v_dual_max_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDX	11	v_dual_min_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDX	12	v_dual_dot2acc_f32_f16	vdst=v:f32:x src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	accumulate,dot	-
VOPDX	13	v_dual_dot2acc_f32_bf16	vdst=v:f32:x src0=a:h32:r+l src1=v:h32:r	exec,mode	-	dual	2	-	-	accumulate,dot	-
VOPDY	0	v_dual_fmac_f32	vdst=v:f32:x src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	accumulate,fused	-
VOPDY	1	v_dual_fmaak_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r literal=literal:f32:r+l	exec,mode	-	dual	2	-	-	fused,madak	-
VOPDY	2	v_dual_fmamk_f32	vdst=v:f32:w src0=a:f32:r+l literal=literal:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	fused,madmk	-
VOPDY	3	v_dual_mul_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDY	4	v_dual_add_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDY	5	v_dual_sub_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDY	6	v_dual_subrev_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDY	7	v_dual_mul_dx9_zero_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDY	8	v_dual_mov_b32	vdst=v:b32:w src0=a:b32:r+l	exec	-	dual	2	-	-	-	-
VOPDY	9	v_dual_cndmask_b32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r src2=vcc:m0:r	exec	-	dual	2	-	-	select	-
VOPDY	10	v_dual_max_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDY	11	v_dual_min_f32	vdst=v:f32:w src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	-	-
VOPDY	12	v_dual_dot2acc_f32_f16	vdst=v:f32:x src0=a:f32:r+l src1=v:f32:r	exec,mode	-	dual	2	-	-	accumulate,dot	-
VOPDY	13	v_dual_dot2acc_f32_bf16	vdst=v:f32:x src0=a:h32:r+l src1=v:h32:r	exec,mode	-	dual	2	-	-	accumulate,dot	-
VOPDY	16	v_dual_add_nc_u32	vdst=v:u32:w src0=a:u32:r+l src1=v:u32:r	exec	-	dual	2	-	-	-	-
VOPDY	17	v_dual_lshlrev_b32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	dual	2	-	-	-	-
VOPDY	18	v_dual_and_b32	vdst=v:b32:w src0=a:b32:r+l src1=v:b32:r	exec	-	dual	2	-	-	-	-
"""

ALIASES = """\
buffer_atomic_add	buffer_atomic_add_u32
buffer_atomic_add_x2	buffer_atomic_add_u64
buffer_atomic_and	buffer_atomic_and_b32
buffer_atomic_and_x2	buffer_atomic_and_b64
buffer_atomic_cmpswap	buffer_atomic_cmpswap_b32
buffer_atomic_cmpswap_x2	buffer_atomic_cmpswap_b64
buffer_atomic_csub	buffer_atomic_csub_u32
buffer_atomic_dec	buffer_atomic_dec_u32
buffer_atomic_dec_x2	buffer_atomic_dec_u64
buffer_atomic_fcmpswap	buffer_atomic_cmpswap_f32
buffer_atomic_fmax	buffer_atomic_max_f32
buffer_atomic_fmin	buffer_atomic_min_f32
buffer_atomic_inc	buffer_atomic_inc_u32
buffer_atomic_inc_x2	buffer_atomic_inc_u64
buffer_atomic_or	buffer_atomic_or_b32
buffer_atomic_or_x2	buffer_atomic_or_b64
buffer_atomic_smax	buffer_atomic_max_i32
buffer_atomic_smax_x2	buffer_atomic_max_i64
buffer_atomic_smin	buffer_atomic_min_i32
buffer_atomic_smin_x2	buffer_atomic_min_i64
buffer_atomic_sub	buffer_atomic_sub_u32
buffer_atomic_sub_x2	buffer_atomic_sub_u64
buffer_atomic_swap	buffer_atomic_swap_b32
buffer_atomic_swap_x2	buffer_atomic_swap_b64
buffer_atomic_umax	buffer_atomic_max_u32
buffer_atomic_umax_x2	buffer_atomic_max_u64
buffer_atomic_umin	buffer_atomic_min_u32
buffer_atomic_umin_x2	buffer_atomic_min_u64
buffer_atomic_xor	buffer_atomic_xor_b32
buffer_atomic_xor_x2	buffer_atomic_xor_b64
buffer_load_dword	buffer_load_b32
buffer_load_dwordx2	buffer_load_b64
buffer_load_dwordx3	buffer_load_b96
buffer_load_dwordx4	buffer_load_b128
buffer_load_format_d16_hi_x	buffer_load_d16_hi_format_x
buffer_load_format_d16_x	buffer_load_d16_format_x
buffer_load_format_d16_xy	buffer_load_d16_format_xy
buffer_load_format_d16_xyz	buffer_load_d16_format_xyz
buffer_load_format_d16_xyzw	buffer_load_d16_format_xyzw
buffer_load_sbyte	buffer_load_i8
buffer_load_sbyte_d16	buffer_load_d16_i8
buffer_load_sbyte_d16_hi	buffer_load_d16_hi_i8
buffer_load_short_d16	buffer_load_d16_b16
buffer_load_short_d16_hi	buffer_load_d16_hi_b16
buffer_load_sshort	buffer_load_i16
buffer_load_ubyte	buffer_load_u8
buffer_load_ubyte_d16	buffer_load_d16_u8
buffer_load_ubyte_d16_hi	buffer_load_d16_hi_u8
buffer_load_ushort	buffer_load_u16
buffer_store_byte	buffer_store_b8
buffer_store_byte_d16_hi	buffer_store_d16_hi_b8
buffer_store_dword	buffer_store_b32
buffer_store_dwordx2	buffer_store_b64
buffer_store_dwordx3	buffer_store_b96
buffer_store_dwordx4	buffer_store_b128
buffer_store_format_d16_hi_x	buffer_store_d16_hi_format_x
buffer_store_format_d16_x	buffer_store_d16_format_x
buffer_store_format_d16_xy	buffer_store_d16_format_xy
buffer_store_format_d16_xyz	buffer_store_d16_format_xyz
buffer_store_format_d16_xyzw	buffer_store_d16_format_xyzw
buffer_store_short	buffer_store_b16
buffer_store_short_d16_hi	buffer_store_d16_hi_b16
ds_read2_b32	ds_load_2addr_b32
ds_read2_b64	ds_load_2addr_b64
ds_read2st64_b32	ds_load_2addr_stride64_b32
ds_read2st64_b64	ds_load_2addr_stride64_b64
ds_read_addtid_b32	ds_load_addtid_b32
ds_read_b128	ds_load_b128
ds_read_b32	ds_load_b32
ds_read_b64	ds_load_b64
ds_read_b96	ds_load_b96
ds_read_i16	ds_load_i16
ds_read_i8	ds_load_i8
ds_read_i8_d16	ds_load_i8_d16
ds_read_i8_d16_hi	ds_load_i8_d16_hi
ds_read_u16	ds_load_u16
ds_read_u16_d16	ds_load_u16_d16
ds_read_u16_d16_hi	ds_load_u16_d16_hi
ds_read_u8	ds_load_u8
ds_read_u8_d16	ds_load_u8_d16
ds_read_u8_d16_hi	ds_load_u8_d16_hi
ds_write2_b32	ds_store_2addr_b32
ds_write2_b64	ds_store_2addr_b64
ds_write2st64_b32	ds_store_2addr_stride64_b32
ds_write2st64_b64	ds_store_2addr_stride64_b64
ds_write_addtid_b32	ds_store_addtid_b32
ds_write_b128	ds_store_b128
ds_write_b16	ds_store_b16
ds_write_b16_d16_hi	ds_store_b16_d16_hi
ds_write_b32	ds_store_b32
ds_write_b64	ds_store_b64
ds_write_b8	ds_store_b8
ds_write_b8_d16_hi	ds_store_b8_d16_hi
ds_write_b96	ds_store_b96
ds_wrxchg2_rtn_b32	ds_storexchg_2addr_rtn_b32
ds_wrxchg2_rtn_b64	ds_storexchg_2addr_rtn_b64
ds_wrxchg2st64_rtn_b32	ds_storexchg_2addr_stride64_rtn_b32
ds_wrxchg2st64_rtn_b64	ds_storexchg_2addr_stride64_rtn_b64
ds_wrxchg_rtn_b32	ds_storexchg_rtn_b32
ds_wrxchg_rtn_b64	ds_storexchg_rtn_b64
flat_atomic_add	flat_atomic_add_u32
flat_atomic_add_x2	flat_atomic_add_u64
flat_atomic_and	flat_atomic_and_b32
flat_atomic_and_x2	flat_atomic_and_b64
flat_atomic_cmpswap	flat_atomic_cmpswap_b32
flat_atomic_cmpswap_x2	flat_atomic_cmpswap_b64
flat_atomic_dec	flat_atomic_dec_u32
flat_atomic_dec_x2	flat_atomic_dec_u64
flat_atomic_fcmpswap	flat_atomic_cmpswap_f32
flat_atomic_fmax	flat_atomic_max_f32
flat_atomic_fmin	flat_atomic_min_f32
flat_atomic_inc	flat_atomic_inc_u32
flat_atomic_inc_x2	flat_atomic_inc_u64
flat_atomic_or	flat_atomic_or_b32
flat_atomic_or_x2	flat_atomic_or_b64
flat_atomic_smax	flat_atomic_max_i32
flat_atomic_smax_x2	flat_atomic_max_i64
flat_atomic_smin	flat_atomic_min_i32
flat_atomic_smin_x2	flat_atomic_min_i64
flat_atomic_sub	flat_atomic_sub_u32
flat_atomic_sub_x2	flat_atomic_sub_u64
flat_atomic_swap	flat_atomic_swap_b32
flat_atomic_swap_x2	flat_atomic_swap_b64
flat_atomic_umax	flat_atomic_max_u32
flat_atomic_umax_x2	flat_atomic_max_u64
flat_atomic_umin	flat_atomic_min_u32
flat_atomic_umin_x2	flat_atomic_min_u64
flat_atomic_xor	flat_atomic_xor_b32
flat_atomic_xor_x2	flat_atomic_xor_b64
flat_load_dword	flat_load_b32
flat_load_dwordx2	flat_load_b64
flat_load_dwordx3	flat_load_b96
flat_load_dwordx4	flat_load_b128
flat_load_sbyte	flat_load_i8
flat_load_sbyte_d16	flat_load_d16_i8
flat_load_sbyte_d16_hi	flat_load_d16_hi_i8
flat_load_short_d16	flat_load_d16_b16
flat_load_short_d16_hi	flat_load_d16_hi_b16
flat_load_sshort	flat_load_i16
flat_load_ubyte	flat_load_u8
flat_load_ubyte_d16	flat_load_d16_u8
flat_load_ubyte_d16_hi	flat_load_d16_hi_u8
flat_load_ushort	flat_load_u16
flat_store_byte	flat_store_b8
flat_store_byte_d16_hi	flat_store_d16_hi_b8
flat_store_dword	flat_store_b32
flat_store_dwordx2	flat_store_b64
flat_store_dwordx3	flat_store_b96
flat_store_dwordx4	flat_store_b128
flat_store_short	flat_store_b16
flat_store_short_d16_hi	flat_store_d16_hi_b16
global_atomic_add	global_atomic_add_u32
global_atomic_add_x2	global_atomic_add_u64
global_atomic_and	global_atomic_and_b32
global_atomic_and_x2	global_atomic_and_b64
global_atomic_cmpswap	global_atomic_cmpswap_b32
global_atomic_cmpswap_x2	global_atomic_cmpswap_b64
global_atomic_csub	global_atomic_csub_u32
global_atomic_dec	global_atomic_dec_u32
global_atomic_dec_x2	global_atomic_dec_u64
global_atomic_fcmpswap	global_atomic_cmpswap_f32
global_atomic_fmax	global_atomic_max_f32
global_atomic_fmin	global_atomic_min_f32
global_atomic_inc	global_atomic_inc_u32
global_atomic_inc_x2	global_atomic_inc_u64
global_atomic_or	global_atomic_or_b32
global_atomic_or_x2	global_atomic_or_b64
global_atomic_smax	global_atomic_max_i32
global_atomic_smax_x2	global_atomic_max_i64
global_atomic_smin	global_atomic_min_i32
global_atomic_smin_x2	global_atomic_min_i64
global_atomic_sub	global_atomic_sub_u32
global_atomic_sub_x2	global_atomic_sub_u64
global_atomic_swap	global_atomic_swap_b32
global_atomic_swap_x2	global_atomic_swap_b64
global_atomic_umax	global_atomic_max_u32
global_atomic_umax_x2	global_atomic_max_u64
global_atomic_umin	global_atomic_min_u32
global_atomic_umin_x2	global_atomic_min_u64
global_atomic_xor	global_atomic_xor_b32
global_atomic_xor_x2	global_atomic_xor_b64
global_load_dword	global_load_b32
global_load_dword_addtid	global_load_addtid_b32
global_load_dwordx2	global_load_b64
global_load_dwordx3	global_load_b96
global_load_dwordx4	global_load_b128
global_load_sbyte	global_load_i8
global_load_sbyte_d16	global_load_d16_i8
global_load_sbyte_d16_hi	global_load_d16_hi_i8
global_load_short_d16	global_load_d16_b16
global_load_short_d16_hi	global_load_d16_hi_b16
global_load_sshort	global_load_i16
global_load_ubyte	global_load_u8
global_load_ubyte_d16	global_load_d16_u8
global_load_ubyte_d16_hi	global_load_d16_hi_u8
global_load_ushort	global_load_u16
global_store_byte	global_store_b8
global_store_byte_d16_hi	global_store_d16_hi_b8
global_store_dword	global_store_b32
global_store_dword_addtid	global_store_addtid_b32
global_store_dwordx2	global_store_b64
global_store_dwordx3	global_store_b96
global_store_dwordx4	global_store_b128
global_store_short	global_store_b16
global_store_short_d16_hi	global_store_d16_hi_b16
s_andn1_saveexec_b32	s_and_not0_saveexec_b32
s_andn1_saveexec_b64	s_and_not0_saveexec_b64
s_andn1_wrexec_b32	s_and_not0_wrexec_b32
s_andn1_wrexec_b64	s_and_not0_wrexec_b64
s_andn2_b32	s_and_not1_b32
s_andn2_b64	s_and_not1_b64
s_andn2_saveexec_b32	s_and_not1_saveexec_b32
s_andn2_saveexec_b64	s_and_not1_saveexec_b64
s_andn2_wrexec_b32	s_and_not1_wrexec_b32
s_andn2_wrexec_b64	s_and_not1_wrexec_b64
s_buffer_load_dword	s_buffer_load_b32
s_buffer_load_dwordx16	s_buffer_load_b512
s_buffer_load_dwordx2	s_buffer_load_b64
s_buffer_load_dwordx4	s_buffer_load_b128
s_buffer_load_dwordx8	s_buffer_load_b256
s_ff1_i32_b32	s_ctz_i32_b32
s_ff1_i32_b64	s_ctz_i32_b64
s_flbit_i32	s_cls_i32
s_flbit_i32_b32	s_clz_i32_u32
s_flbit_i32_b64	s_clz_i32_u64
s_flbit_i32_i64	s_cls_i32_i64
s_inst_prefetch	s_set_inst_prefetch_distance
s_load_dword	s_load_b32
s_load_dwordx16	s_load_b512
s_load_dwordx2	s_load_b64
s_load_dwordx4	s_load_b128
s_load_dwordx8	s_load_b256
s_orn1_saveexec_b32	s_or_not0_saveexec_b32
s_orn1_saveexec_b64	s_or_not0_saveexec_b64
s_orn2_b32	s_or_not1_b32
s_orn2_b64	s_or_not1_b64
s_orn2_saveexec_b32	s_or_not1_saveexec_b32
s_orn2_saveexec_b64	s_or_not1_saveexec_b64
scratch_load_dword	scratch_load_b32
scratch_load_dwordx2	scratch_load_b64
scratch_load_dwordx3	scratch_load_b96
scratch_load_dwordx4	scratch_load_b128
scratch_load_sbyte	scratch_load_i8
scratch_load_sbyte_d16	scratch_load_d16_i8
scratch_load_sbyte_d16_hi	scratch_load_d16_hi_i8
scratch_load_short_d16	scratch_load_d16_b16
scratch_load_short_d16_hi	scratch_load_d16_hi_b16
scratch_load_sshort	scratch_load_i16
scratch_load_ubyte	scratch_load_u8
scratch_load_ubyte_d16	scratch_load_d16_u8
scratch_load_ubyte_d16_hi	scratch_load_d16_hi_u8
scratch_load_ushort	scratch_load_u16
scratch_store_byte	scratch_store_b8
scratch_store_byte_d16_hi	scratch_store_d16_hi_b8
scratch_store_dword	scratch_store_b32
scratch_store_dwordx2	scratch_store_b64
scratch_store_dwordx3	scratch_store_b96
scratch_store_dwordx4	scratch_store_b128
scratch_store_short	scratch_store_b16
scratch_store_short_d16_hi	scratch_store_d16_hi_b16
tbuffer_load_format_d16_x	tbuffer_load_d16_format_x
tbuffer_load_format_d16_xy	tbuffer_load_d16_format_xy
tbuffer_load_format_d16_xyz	tbuffer_load_d16_format_xyz
tbuffer_load_format_d16_xyzw	tbuffer_load_d16_format_xyzw
tbuffer_store_format_d16_x	tbuffer_store_d16_format_x
tbuffer_store_format_d16_xy	tbuffer_store_d16_format_xy
tbuffer_store_format_d16_xyz	tbuffer_store_d16_format_xyz
tbuffer_store_format_d16_xyzw	tbuffer_store_d16_format_xyzw
v_add_i32	v_add_nc_i32
v_add_u32	v_add_nc_u32
v_cmp_tru_f16	v_cmp_t_f16
v_cmp_tru_f16_e32	v_cmp_t_f16
v_cmp_tru_f32	v_cmp_t_f32
v_cmp_tru_f32_e32	v_cmp_t_f32
v_cmp_tru_f64	v_cmp_t_f64
v_cmp_tru_f64_e32	v_cmp_t_f64
v_cmpx_tru_f16	v_cmpx_t_f16
v_cmpx_tru_f16_e32	v_cmpx_t_f16
v_cmpx_tru_f32	v_cmpx_t_f32
v_cmpx_tru_f32_e32	v_cmpx_t_f32
v_cmpx_tru_f64	v_cmpx_t_f64
v_cmpx_tru_f64_e32	v_cmpx_t_f64
v_cvt_flr_i32_f32	v_cvt_floor_i32_f32
v_cvt_pknorm_i16_f16	v_cvt_pk_norm_i16_f16
v_cvt_pknorm_i16_f32	v_cvt_pk_norm_i16_f32
v_cvt_pknorm_u16_f16	v_cvt_pk_norm_u16_f16
v_cvt_pknorm_u16_f32	v_cvt_pk_norm_u16_f32
v_cvt_pkrtz_f16_f32	v_cvt_pk_rtz_f16_f32
v_cvt_rpi_i32_f32	v_cvt_nearest_i32_f32
v_dot2c_f32_f16	v_dot2acc_f32_f16
v_dot4_i32_i8	v_dot4_i32_iu8
v_dot8_i32_i4	v_dot8_i32_iu4
v_ffbh_i32	v_cls_i32
v_ffbh_u32	v_clz_i32_u32
v_ffbl_b32	v_ctz_i32_b32
v_fma_legacy_f32	v_fma_dx9_zero_f32
v_fmac_legacy_f32	v_fmac_dx9_zero_f32
v_mul_legacy_f32	v_mul_dx9_zero_f32
v_sub_i32	v_sub_nc_i32
v_sub_u32	v_sub_nc_u32
v_subrev_u32	v_subrev_nc_u32
"""
