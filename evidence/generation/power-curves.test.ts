import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { powerAt } from '../../domain/generation/wind/power-curve.ts'
import { TURBINES } from '../../domain/generation/wind/turbines.ts'
import { referencePath } from './comparisons.ts'

const FILE = referencePath('wind-turbines/power_curves.csv')
/** V90/2000 ends at 16 m/s in the source and runs at its nominal power up to 25 m/s in ours. */
const KNOWN_GAPS: Readonly<Record<string, number>> = { 'V90/2000': 16 }

describe.skipIf(!existsSync(FILE))(
  'power curves against the Open Energy Database (skipped where the file is not at hand)',
  () => {
    const [head = '', ...lines] = existsSync(FILE) ? readFileSync(FILE, 'utf8').trim().split('\n') : []
    const speeds = head.split(',').slice(1).map(Number)
    const makers = TURBINES.filter(({ id }) => !id.startsWith('generic'))
    test.each(makers)('$id agrees at every whole m/s it prints', (turbine) => {
      const row =
        lines
          .find((line) => line.startsWith(`${turbine.id},`))
          ?.split(',')
          .slice(1) ?? []
      const points = speeds.flatMap((speed, i) =>
        row[i] && Number.isInteger(speed) ? [[speed, Number(row[i]) / 1000] as const] : [],
      )
      expect(points.length).toBeGreaterThan(10)
      const last = KNOWN_GAPS[turbine.id] ?? 60
      for (const [speed, kw] of points) if (speed <= last) expect(powerAt(turbine, speed)).toBeCloseTo(kw, 6)
    })
    test('half metres a second, which the source prints too, lie within 4 % of the nominal power of the straight line', () => {
      for (const turbine of makers) {
        const row =
          lines
            .find((line) => line.startsWith(`${turbine.id},`))
            ?.split(',')
            .slice(1) ?? []
        const last = KNOWN_GAPS[turbine.id] ?? 20
        speeds.forEach((speed, i) => {
          if (!row[i] || speed > last || speed < 1) return
          const off = Math.abs(powerAt(turbine, speed) - Number(row[i]) / 1000) / turbine.nominalKw
          expect(`${turbine.id} ${speed} ${off < 0.04}`).toBe(`${turbine.id} ${speed} true`)
        })
      }
    })
  },
)

test('no curve passes its nominal power by more than 3 %, and each starts at zero', () => {
  for (const { id, powersKw, nominalKw } of TURBINES) {
    expect(`${id} ${Math.max(...powersKw) <= nominalKw * 1.03}`).toBe(`${id} true`)
    expect(powersKw[0]).toBe(0)
  }
})
