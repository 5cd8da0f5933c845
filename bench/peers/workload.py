"""The year all engines balance, as bench/workload.ts makes it, and the protocol of a peer. Needs numpy."""
import json
import resource
import sys
import time

import numpy as np

MONTH_VALUES = [2976, 2688, 2972, 2880, 2976, 2880, 2976, 2976, 2880, 2980, 2880, 2976]
YEAR_VALUES = sum(MONTH_VALUES)
SHAPE = [60, 52, 48, 46, 45, 50, 70, 95, 110, 112, 108, 105, 108, 104, 100, 102, 110, 130, 150, 160, 148, 120, 95, 75]
SUN = [0, 0, 0, 0, 0, 3, 12, 28, 48, 68, 84, 95, 100, 97, 88, 73, 54, 34, 16, 4, 0, 0, 0, 0]
SEASON = [18, 30, 55, 75, 92, 100, 98, 88, 66, 42, 22, 15]
MONTH_OF = np.repeat(np.arange(12), MONTH_VALUES)


def consumers_of(points):
    return points - points // 10


def values_of(p, first, count, consumers):
    """One point's values from a quarter-hour of the year on [Wh]."""
    t = np.arange(first, first + count, dtype=np.int64)
    noise = (p * 9973 + t * 7919 + (t % 97) * (p % 89) * 31) % 1000
    hour = (t % 96) // 4
    if p < consumers:
        return (40 + p * 37 % 460) * np.array(SHAPE)[hour] * (500 + noise) // 100_000
    sun = np.array(SUN)[hour] * np.array(SEASON)[MONTH_OF[t]]
    return (2000 + p * 211 % 18_000) * sun * (200 + noise * 4 // 5) // 10_000_000


def weights(points):
    """weight[month, point]"""
    p = np.arange(points, dtype=np.int64)
    return np.array([1 + (p * 31 + m * 7) % 101 for m in range(12)])


def serve(name, job):
    """Says that the data is ready, then does one job per line `go`. `job` gives its seconds and a check."""
    print(json.dumps({"ready": name}), flush=True)
    for line in sys.stdin:
        if line.strip() != "go":
            break
        seconds, check = job()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"ms": seconds * 1000, "check": check, "peakMb": peak}), flush=True)


clock = time.perf_counter
