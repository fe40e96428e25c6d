"""Convolutions and both gradients against numpy's, and numpy's against the definition."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from kernel_runs import check, random_array

from barewave.kernels import conv
from barewave.kernels.built import ArraySpec, KernelError
from barewave.kernels.conv import conv2d, conv2d_input_gradient, conv2d_weight_gradient
from barewave.kernels.conv_geometry import convolution

FAMILIES = (conv2d, conv2d_input_gradient, conv2d_weight_gradient)
Case = tuple[tuple[int, ...], tuple[int, ...], dict[str, Any]]
CASES: list[Case] = [
    ((2, 3, 9, 7), (5, 3, 3), {"padding": 1}),
    ((1, 2, 12, 12), (3, 2, 2), {"stride": (3, 2), "dilation": 2, "padding": 1, "dtype": "f16"}),
    ((0, 3, 8, 8), (4, 3, 3), {}),
    ((2, 3, 2, 9), (4, 3, 3), {}),
    ((1, 4, 11, 10), (10, 3, 2), {"stride": 2, "padding": (1, 0), "groups": 2}),
    ((3, 0, 5, 5), (2, 3, 3), {"padding": 1}),
    ((2, 3, 0, 0), (2, 2, 2), {"padding": 2}),
    ((1, 5, 6, 6), (0, 3, 3), {}),
    ((1, 1, 1, 1), (1, 1, 1), {}),
    ((1, 9, 20, 20), (9, 1, 1), {}),
    ((1, 6, 17, 15), (6, 3, 3), {"groups": 6, "padding": 1}),
    ((1, 3, 30, 30), (4, 7, 7), {"stride": 2, "padding": 3}),
    ((1, 1, 14, 14), (2, 11, 11), {"padding": 5}),
    ((1, 1, 9, 20), (2, 1, 23), {"padding": (0, 11), "dtype": "f16"}),
    ((1, 1, 20, 9), (2, 16, 8), {"padding": 4}),
    ((4, 2, 8, 8), (17, 3, 3), {"padding": 1, "stride": 2}),
    ((1, 2, 15, 15), (3, 3, 3), {"dilation": (4, 3), "padding": 2}),
    ((1, 2, 16, 16), (3, 2, 2), {"stride": 5}),
    ((2, 8, 16, 16), (8, 3, 3), {"padding": 1, "dtype": "f16"}),
    ((1, 4, 33, 31), (4, 3, 3), {"padding": 1, "groups": 2}),
    ((5, 3, 7, 7), (3, 7, 7), {}),
    ((1, 1, 5, 5), (1, 5, 5), {"padding": 10}),
    ((2, 2, 6, 6), (2, 2, 2), {"stride": 2}),
    ((1, 16, 4, 4), (32, 1, 1), {}),
    ((1, 3, 6, 50), (5, 2, 5), {"stride": (1, 4)}),
    ((6, 1, 10, 10), (1, 3, 3), {"stride": 3, "padding": 1, "dtype": "f16"}),
    ((1, 2, 64, 3), (2, 3, 3), {"padding": 1}),
    ((2, 12, 9, 9), (6, 3, 3), {"groups": 3}),
    ((1, 1, 100, 1), (1, 4, 1), {"stride": (4, 1)}),
    ((3, 2, 13, 11), (4, 4, 3), {"padding": (2, 1), "stride": (2, 1), "dilation": (1, 2)}),
]
SAMPLE = 4


@pytest.mark.corpus(size=len(CASES), sample=SAMPLE, part=6)
def test_convolutions(cards, numbers):
    for number in numbers:
        images, filters, options = CASES[number]
        for family in FAMILIES:
            check(cards, family(images, filters, **options))


def test_the_reference_is_the_definition():
    images, filters, options = CASES[-1]
    (stride, padding, dilation), groups = ((2, 1), (2, 1), (1, 2)), 1
    assert options == {"padding": padding, "stride": stride, "dilation": dilation}
    c = convolution("conv2d", images, filters, stride, padding, dilation, groups, "f32")
    random = np.random.default_rng(0)
    x, w, dy = (random_array(ArraySpec("", each.shape, "f64"), random) for each in (c.x, c.w, c.y))
    y, dx, dw = np.zeros(c.y.shape), np.zeros(c.x.shape), np.zeros(c.w.shape)
    for n, f, i, j, channel, k, m in np.ndindex(*c.y.shape, *c.w.shape[1:]):
        row, column = (
            i * stride[0] + k * dilation[0] - padding[0],
            j * stride[1] + m * dilation[1] - padding[1],
        )
        if 0 <= row < c.height and 0 <= column < c.width:
            y[n, f, i, j] += x[n, channel, row, column] * w[f, channel, k, m]
            dx[n, channel, row, column] += dy[n, f, i, j] * w[f, channel, k, m]
            dw[f, channel, k, m] += dy[n, f, i, j] * x[n, channel, row, column]
    assert np.allclose(c.forward(x, w), y)
    assert np.allclose(c.input_gradient(w, dy), dx)
    assert np.allclose(c.weight_gradient(x, dy), dw)


@pytest.mark.parametrize(
    ("images", "filters", "options", "text"),
    [
        ((1, 3, 8), (4, 3, 3), {}, "4 to 16 axes"),
        ((1, 3, 8, 8), (4, 3), {}, "3 to 16 axes"),
        ((1, 3, 8, 8), (4, 0, 3), {}, "filters of 0x3 have no weight"),
        ((1, 3, 8, 8), (4, 3, 3), {"groups": 2}, "3 channels do not fall into 2 groups"),
        ((1, 4, 8, 8), (3, 3, 3), {"groups": 2}, "3 filters do not fall into 2 groups"),
        ((1, 3, 8, 8), (4, 3, 3), {"groups": 0}, "groups is 0"),
        ((1, 3, 8, 8), (4, 3, 3), {"stride": 0}, "stride is 0"),
        ((1, 3, 8, 8), (4, 3, 3), {"padding": (1, 2, 3)}, "one number or two"),
        ((1, 3, 8, 8), (4, 3, 3), {"padding": -1}, "padding is -1"),
        ((1, 3, 8, 8), (4, 3, 3), {"dtype": "i32"}, "'i32' is not offered"),
        ((1 << 10, 1 << 10, 64, 64), (4, 3, 3), {}, "bytes; at most 4294967295"),
    ],
)
def test_what_is_not_offered(images, filters, options, text):
    for family in FAMILIES:
        with pytest.raises(KernelError, match=text):
            family(images, filters, **options)


def test_filters_of_many_weights(cards):
    """More than a lane has registers for: the gradient of the weights is another kernel then."""
    for images, filters, options in [
        ((2, 4, 15, 16), (6, 13, 14), {"padding": (2, 7), "groups": 2}),
        ((1, 2, 40, 3), (17, 25, 2), {"stride": (2, 1), "dilation": (1, 2), "padding": (3, 1)}),
        ((1, 0, 30, 30), (2, 12, 12), {}),
        ((0, 2, 30, 30), (2, 12, 12), {}),
    ]:
        for family in FAMILIES:
            check(cards, family(images, filters, **options))


def test_halves_have_few_weights():
    with pytest.raises(KernelError, match="at most 128 weights, extents of 24 in all: take f32"):
        conv2d_weight_gradient((1, 3, 30, 30), (4, 13, 13), dtype="f16")
    assert conv2d((1, 3, 30, 30), (4, 13, 13), dtype="f16").outputs[0].shape == (1, 4, 18, 18)


def test_a_bias_is_added(cards):
    for images, filters, dtype in (((2, 3, 7, 8), (21, 3, 3), "f32"), ((1, 0, 5, 5), (2, 1, 1), "f16")):
        check(cards, conv2d(images, filters, groups=1, bias=True, padding=1, dtype=dtype))


def test_weights_further_apart_than_an_offset_reaches(cards):
    """A filter of 80000 channels has more than the 2**20 bytes that a scalar load's offset can say."""
    check(cards[:1], conv2d((1, 80000, 1, 2), (7, 1, 2), padding=(0, 1)))


def test_coordinates_have_a_limit():
    for family in FAMILIES:
        with pytest.raises(KernelError, match=r"coordinates reach 5368.* at most 536870911"):
            family((0, 1, 1 << 29, 1), (4, 3, 3))


def test_single_weights_of_odd_and_even_channels(cards):
    """Weights of neighbouring channels are loaded together; the last channel may be alone."""
    for channels in (2, 3, 5, 8):
        check(cards, conv2d((1, channels, 6, 7), (18, 1, 1), stride=(2, 1), padding=1))


def test_every_product_is_half_of_a_pair():
    for images, filters in (((1, 6, 40, 40), (16, 3, 3)), ((1, 6, 40, 40), (16, 1, 1))):
        for family in FAMILIES[:2]:
            text = family(images, filters, padding=1, stride=2).text()
            assert text.count("v_dual_fmac_f32") >= 2 * 6
            assert "v_fmac_f32" not in text


def test_gradients_of_many_weights_take_no_shared_pixels():
    """Where there is enough to do for a card each lane sums a weight by itself."""
    many = conv2d_weight_gradient((2, 640, 4, 5), (300, 3, 3), padding=1)
    few = conv2d_weight_gradient((2, 3, 28, 28), (20, 3, 3), padding=1)
    assert (many.lds, few.lds > 0) == (0, True)
    assert "v_dual_fmac_f32" in many.text()
    assert "s_barrier" not in many.text()


@pytest.mark.corpus(size=len(CASES), sample=SAMPLE, part=10)
@pytest.mark.parametrize("correlation", [0.0, float("inf")], ids=["correlations", "shared pixels"])
def test_gradients_of_weights_whatever_is_chosen(cards, numbers, monkeypatch, correlation):
    monkeypatch.setattr(conv, "correlation_cycles", lambda problem: correlation)
    for number in numbers:
        images, filters, options = CASES[number]
        check(cards, conv2d_weight_gradient(images, filters, **{**options, "dtype": "f32"}))
