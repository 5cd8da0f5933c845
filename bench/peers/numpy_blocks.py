"""numpy by hand: int32 blocks of a month, row by point, in strips that fit the cache, BLAS where it helps.
python3 numpy_blocks.py POINTS"""
import sys

import numpy as np

from workload import MONTH_VALUES, clock, consumers_of, serve, values_of, weights

points = int(sys.argv[1])
consumers = consumers_of(points)
blocks = []
first = 0
for count in MONTH_VALUES:
    block = np.empty((points, count), dtype=np.int32)
    for p in range(points):
        block[p] = values_of(p, first, count, consumers)
    blocks.append(block)
    first += count

STRIP = 32
strip = np.empty((STRIP, max(MONTH_VALUES)))
ones = np.ones(max(max(MONTH_VALUES), STRIP))


def add_rows(rows, total, sums):
    """total += rows; sums[row] = row sum. Doubles are exact here: every sum is below 2^53."""
    count = rows.shape[1]
    for a in range(0, len(rows), STRIP):
        part = rows[a : a + STRIP]
        work = strip[: len(part), :count]
        np.copyto(work, part)
        total += ones[: len(part)] @ work
        np.dot(work, ones[:count], out=sums[a : a + len(part)])


def dot_rows(rows, ratio, out):
    count = rows.shape[1]
    for a in range(0, len(rows), STRIP):
        part = rows[a : a + STRIP]
        work = strip[: len(part), :count]
        np.copyto(work, part)
        np.dot(work, ratio, out=out[a : a + len(part)])


def year():
    months = []
    for block in blocks:
        count = block.shape[1]
        consumption = np.zeros(count)
        generation = np.zeros(count)
        sums = np.empty(points)
        add_rows(block[:consumers], consumption, sums[:consumers])
        add_rows(block[consumers:], generation, sums[consumers:])
        matched = np.minimum(consumption, generation)
        ratio = np.divide(matched, consumption, out=np.zeros(count), where=consumption > 0)
        allocated = np.empty(consumers)
        dot_rows(block[:consumers], ratio, allocated)
        months.append((consumption, generation, matched, consumption - matched, generation - matched, sums, allocated))
    return months


def job():
    start = clock()
    months = year()
    seconds = clock() - start
    weight = weights(points)
    total = lambda i: int(sum(month[i].sum() for month in months))
    return seconds, {
        "consumptionWh": total(0),
        "generationWh": total(1),
        "selfUseWh": total(2),
        "deficitWh": total(3),
        "surplusWh": total(4),
        "sums": int(sum((weight[m] * month[5]).sum() for m, month in enumerate(months))),
        "allocated": float(sum((weight[m, :consumers] * month[6]).sum() for m, month in enumerate(months))),
    }


serve(f"numpy {np.__version__} by hand, int32 month blocks", job)
