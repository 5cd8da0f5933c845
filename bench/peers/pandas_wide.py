"""pandas, one wide frame: 35,040 rows, a column for every point. python3 pandas_wide.py POINTS"""
import sys

import numpy as np
import pandas as pd

from workload import MONTH_OF, YEAR_VALUES, clock, consumers_of, serve, values_of, weights

points = int(sys.argv[1])
consumers = consumers_of(points)
data = np.empty((points, YEAR_VALUES), dtype=np.int64)
for p in range(points):
    data[p] = values_of(p, 0, YEAR_VALUES, consumers)
# Column by column, as a frame built from one series per point keeps it.
frame = pd.DataFrame(data.T, columns=[f"P{p:05d}" for p in range(points)])
use, make = list(frame.columns[:consumers]), list(frame.columns[consumers:])
month = pd.Series(MONTH_OF)


def year():
    consumption = frame[use].sum(axis=1)
    generation = frame[make].sum(axis=1)
    matched = np.minimum(consumption, generation)
    deficit = consumption - matched
    surplus = generation - matched
    ratio = (matched / consumption).fillna(0)
    sums = frame.groupby(month).sum()
    allocated = frame[use].mul(ratio, axis=0).groupby(month).sum()
    return consumption, generation, matched, deficit, surplus, sums, allocated


def job():
    start = clock()
    consumption, generation, matched, deficit, surplus, sums, allocated = year()
    seconds = clock() - start
    weight = weights(points)
    return seconds, {
        "consumptionWh": int(consumption.sum()),
        "generationWh": int(generation.sum()),
        "selfUseWh": int(matched.sum()),
        "deficitWh": int(deficit.sum()),
        "surplusWh": int(surplus.sum()),
        "sums": int((sums.to_numpy() * weight).sum()),
        "allocated": float((allocated.to_numpy() * weight[:, :consumers]).sum()),
    }


serve(f"pandas {pd.__version__} wide, numpy {np.__version__}", job)
