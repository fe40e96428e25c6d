/* A network of dense layers: forward, softmax with cross entropy, backward. Row major, fp32, sums with fma in the
 * order of the index. Pointers are restrict, so that the metadata say what each kernel reads and writes.
 */
#include "barewave_device.h"

#define LOG2_E 1.44269504088896340736f
#define LN_2 0.693147180559945309417f
#define IN const GLOBAL f32 *restrict
#define OUT GLOBAL f32 *restrict

/* y = x w + b, and no less than `least` per element: 0 is a rectifier, minus infinity is none. */
KERNEL dense_forward(IN x, IN w, IN b, OUT y, u32 rows, u32 inner, u32 columns, f32 least) {
    u32 column = global_x(), row = global_y();
    if (row >= rows || column >= columns)
        return;
    f32 sum = b[column];
    for (u32 i = 0; i < inner; i++)
        sum = __builtin_fmaf(x[row * inner + i], w[i * columns + column], sum);
    y[row * columns + column] = __builtin_fmaxf(sum, least);
}

/* loss[row] = -log softmax(z)[label], and its gradient by z times `scale`. One work-item a row. */
KERNEL softmax_loss(IN z, const GLOBAL u32 *restrict labels, OUT loss, OUT gradient, u32 rows, u32 columns, f32 scale) {
    u32 row = global_x();
    if (row >= rows)
        return;
    IN source = z + row * columns;
    f32 highest = source[0], sum = 0.0f;
    for (u32 i = 1; i < columns; i++)
        highest = __builtin_fmaxf(highest, source[i]);
    for (u32 i = 0; i < columns; i++)
        sum += __builtin_amdgcn_exp2f((source[i] - highest) * LOG2_E);
    u32 label = labels[row];
    loss[row] = __builtin_amdgcn_logf(sum) * LN_2 - (source[label] - highest);
    for (u32 i = 0; i < columns; i++) {
        f32 p = __builtin_amdgcn_exp2f((source[i] - highest) * LOG2_E) / sum;
        gradient[row * columns + i] = (p - (i == label ? 1.0f : 0.0f)) * scale;
    }
}

/* dw = x^T dy. */
KERNEL dense_weight_gradient(IN x, IN dy, OUT dw, u32 rows, u32 inner, u32 columns) {
    u32 column = global_x(), i = global_y();
    if (i >= inner || column >= columns)
        return;
    f32 sum = 0.0f;
    for (u32 row = 0; row < rows; row++)
        sum = __builtin_fmaf(x[row * inner + i], dy[row * columns + column], sum);
    dw[i * columns + column] = sum;
}

/* db = the sum of dy's rows. */
KERNEL dense_bias_gradient(IN dy, OUT db, u32 rows, u32 columns) {
    u32 column = global_x();
    if (column >= columns)
        return;
    f32 sum = 0.0f;
    for (u32 row = 0; row < rows; row++)
        sum += dy[row * columns + column];
    db[column] = sum;
}

/* dx = dy w^T where the layer below, a rectifier, gave more than 0. */
KERNEL dense_input_gradient(IN dy, IN w, IN below, OUT dx, u32 rows, u32 inner, u32 columns) {
    u32 i = global_x(), row = global_y();
    if (row >= rows || i >= inner)
        return;
    f32 sum = 0.0f;
    for (u32 column = 0; column < columns; column++)
        sum = __builtin_fmaf(dy[row * columns + column], w[i * columns + column], sum);
    dx[row * inner + i] = below[row * inner + i] > 0.0f ? sum : 0.0f;
}

/* Appends the mean of the losses to a log; log[0] counts, as a number. One work-item. */
KERNEL append_mean(IN loss, GLOBAL f32 *restrict log, u32 rows) {
    if (global_x())
        return;
    f32 sum = 0.0f;
    for (u32 row = 0; row < rows; row++)
        sum += loss[row];
    f32 count = log[0] + 1.0f;
    log[(u32)count] = sum / (f32)rows;
    log[0] = count;
}
