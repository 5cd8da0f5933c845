import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { differences } from './balance.ts'
import { benchResult, median } from './result.ts'
import type { Check } from './workload.ts'
import { consumersOf, energyAt, MONTH_STARTS, MONTH_VALUES, YEAR_VALUES } from './workload.ts'

const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import numpy']).status === 0,
)

describe('the bench', () => {
  test('a ratio is the median of the rounds’ ratios, and unpaired rounds are a fault', () => {
    const parts = { name: 'x', peer: 'y', memory: { ours: null, theirs: null } }
    expect(benchResult({ ...parts, ours: [1, 2, 4], theirs: [10, 30, 20] }).ratio).toBe(10)
    expect(() => benchResult({ ...parts, ours: [1], theirs: [] })).toThrow(/rounds/)
    expect(median([1, 2, 3, 10])).toBe(2.5)
  })

  test('a result that differs by a watt-hour is seen; a tenth digit of an allocation is not', () => {
    const check: Check = {
      consumptionWh: 9,
      generationWh: 5,
      selfUseWh: 5,
      deficitWh: 4,
      surplusWh: 0,
      sums: 100,
      allocated: 1e9,
    }
    expect(differences(check, { ...check, allocated: 1e9 + 0.01 })).toEqual([])
    expect(differences(check, { ...check, allocated: 1e9 + 1, sums: 101 })).toEqual(['sums', 'allocated'])
    expect(differences(check, { ...check, allocated: Number.NaN })).toEqual(['allocated'])
  })

  test('the year has 35,040 quarter-hours and ordinary values that fit 16 bits', () => {
    expect(YEAR_VALUES).toBe(35_040)
    const consumers = consumersOf(100)
    let [most, generated] = [0, 0]
    for (let p = 0; p < 100; p += 1)
      for (let m = 0; m < 12; m += 1)
        for (let t = 0; t < (MONTH_VALUES[m] ?? 0); t += 7) {
          const wh = energyAt(p, (MONTH_STARTS[m] ?? 0) + t, m, consumers)
          most = Math.max(most, wh)
          if (p >= consumers) generated += wh
        }
    expect(most).toBeLessThan(65_536)
    expect(generated).toBeGreaterThan(0)
  })

  test.skipIf(python === undefined)('numpy makes the same year (skipped where no Python with numpy is)', () => {
    const script = `import sys; sys.path.insert(0, ${JSON.stringify(new URL('peers', import.meta.url).pathname)})
from workload import values_of
print([int(values_of(p, t, 1, 90)[0]) for p in (0, 7, 89, 90, 99) for t in (0, 48, 12345, 35039)])`
    const out = spawnSync(python ?? '', ['-c', script]).stdout.toString()
    const monthOf = (t: number) => MONTH_STARTS.findLastIndex((start) => start <= t)
    const ours = [0, 7, 89, 90, 99].flatMap((p) => [0, 48, 12_345, 35_039].map((t) => energyAt(p, t, monthOf(t), 90)))
    expect(JSON.parse(out)).toEqual(ours)
  })
})
