/* out[x][y] = in[y][x] through a padded 16x16 tile in LDS. Workgroups are 16x16. */
#include "barewave_device.h"

#define TILE 16

SHARED u32 tile[TILE][TILE + 1];

KERNEL transpose_lds(const GLOBAL u32 *in, GLOBAL u32 *out, u32 rows, u32 columns) {
    u32 x = group_x() * TILE + local_x(), y = group_y() * TILE + local_y();
    if (x < columns && y < rows)
        tile[local_y()][local_x()] = in[y * columns + x];
    barrier();
    x = group_y() * TILE + local_x();
    y = group_x() * TILE + local_y();
    if (x < rows && y < columns)
        out[y * rows + x] = tile[local_x()][local_y()];
}
