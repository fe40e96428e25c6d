/* C = A B for row-major float matrices, n x n with n a multiple of 128: a block of 128x128 per workgroup.
 *
 * What a good compiler makes of the best known tiling, to set hand-scheduled code beside: four waves, each with
 * 64x64 results, each lane with 8x16 of them in 4x4 pieces; steps of 8 along k through LDS, the next step's
 * elements fetched meanwhile. UNROLL unrolls the inner loop, WAVES is the range of waves that registers may leave.
 */
#define STEP 8
#define TILE 128
#define PITCH (TILE + 4)
#define THREADS 128

#ifdef WAVES
__attribute__((amdgpu_waves_per_eu WAVES))
#endif
__attribute__((reqd_work_group_size(THREADS, 1, 1))) __kernel void
sgemm(__global const float *restrict a, __global const float *restrict b, __global float *restrict c, int n)
{
    __local __attribute__((aligned(16))) float tile_a[STEP * PITCH];
    __local __attribute__((aligned(16))) float tile_b[STEP * TILE];
    const int thread = __builtin_amdgcn_workitem_id_x();
    const int lane = thread & 31, wave = thread >> 5;
    const int row = (wave >> 1) * 64 + (lane >> 3) * 4;
    const int column = (wave & 1) * 64 + (lane & 7) * 4;
    const int top = __builtin_amdgcn_workgroup_id_y() * TILE, left = __builtin_amdgcn_workgroup_id_x() * TILE;
    float sum[16][8];
    float next_a[8], next_b[8];

    for (int i = 0; i < 16; i++)
        for (int j = 0; j < 8; j++)
            sum[i][j] = 0.0f;
    for (int i = 0; i < 8; i++) {
        next_a[i] = a[(top + thread / STEP + i * 16) * n + thread % STEP];
        next_b[i] = b[i * n + left + thread];
    }
    for (int start = 0; start < n; start += STEP) {
        for (int i = 0; i < 8; i++) {
            tile_a[thread % STEP * PITCH + thread / STEP + i * 16] = next_a[i];
            tile_b[i * TILE + thread] = next_b[i];
        }
        __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
        __builtin_amdgcn_s_barrier();
        __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
        if (start + STEP < n)
            for (int i = 0; i < 8; i++) {
                next_a[i] = a[(top + thread / STEP + i * 16) * n + start + STEP + thread % STEP];
                next_b[i] = b[(start + STEP + i) * n + left + thread];
            }
#pragma unroll UNROLL
        for (int k = 0; k < STEP; k++) {
            float4 rows[4], columns[2];
            for (int i = 0; i < 4; i++)
                rows[i] = *(__local const float4 *)&tile_a[k * PITCH + row + i * 16];
            for (int j = 0; j < 2; j++)
                columns[j] = *(__local const float4 *)&tile_b[k * TILE + column + j * 32];
            for (int i = 0; i < 16; i++)
                for (int j = 0; j < 8; j++)
                    sum[i][j] += rows[i / 4][i % 4] * columns[j / 4][j % 4];
        }
        __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
        __builtin_amdgcn_s_barrier();
        __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
    }
    for (int i = 0; i < 16; i++)
        for (int j = 0; j < 2; j++) {
            float4 result = {sum[i][j * 4], sum[i][j * 4 + 1], sum[i][j * 4 + 2], sum[i][j * 4 + 3]};
            *(__global float4 *)&c[(top + row + i / 4 * 16 + i % 4) * n + left + column + j * 32] = result;
        }
}
