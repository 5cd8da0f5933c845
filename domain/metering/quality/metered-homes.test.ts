import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HOLIDAYS } from '../../../tools/fixtures/made-up-readings.ts'
import { day, daysBetween } from '../../calendar/day.ts'
import { slotsOfDay, startOfDay } from '../../calendar/slot.ts'
import { unknownPoint } from '../point-facts.ts'
import type { Series } from '../series.ts'
import { Quality } from '../series.ts'
import { inspectPoint } from './inspect.ts'

const FILE = '../shared/data/households-citylearn2022/homes17.csv'
const FROM = day('2022-08-01')
const TO = day('2023-07-31')

/** A home's hours laid on a Polish year with the same weekdays: 1 August 2016 and 2022 are Mondays. */
function homes(): Series[] {
  const rows = readFileSync(FILE, 'utf8').trim().split('\n').slice(2)
  return Array.from({ length: 17 }, (_, home) => {
    const hours = rows.map((row) => Math.round(Number(row.split(',')[4 + home]) * 1000))
    const wh = daysBetween(FROM, TO).flatMap((on, n) => {
      const of = hours.slice(n * 24, n * 24 + 24)
      const length = slotsOfDay(on) / 4
      if (length === 23) return [...of.slice(0, 2), ...of.slice(3)]
      return length === 25 ? [...of.slice(0, 3), of[2] ?? 0, ...of.slice(3)] : of
    })
    return {
      point: `home ${home + 1}`,
      direction: 'withdrawal',
      netting: 'raw',
      start: startOfDay(FROM),
      slotsPerValue: 4,
      wh: Int32Array.from(wh),
      quality: new Uint8Array(wh.length).fill(Quality.measured),
    }
  })
}

describe.skipIf(!existsSync(FILE))('17 metered homes of a year (skipped where the data set is not at hand)', () => {
  const all = existsSync(FILE) ? homes() : []
  const findings = all.flatMap(
    (home) => inspectPoint([home], { ...unknownPoint(home.point, HOLIDAYS), plants: [] }).findings,
  )
  test('at most three findings in 17 home-years, all of one kind and on one day', () => {
    // Two or three homes move by an hour within a day of 6 November: the clock change of the place they were metered
    // at, which the Polish calendar does not know. So the step is real; there is no other alarm.
    const told = findings.map((f) => `${f.point} ${f.code} ${f.facts.firstDay} ${f.facts.hours}`)
    expect(all.reduce((n, home) => n + home.wh.length, 0)).toBe(17 * 364 * 24)
    expect(findings.length).toBeLessThanOrEqual(3)
    for (const f of findings) expect(f.code).toBe('metering.shifted-by-clock')
    expect(told.every((line) => /2022-11-0[4-9] −1$/.test(line))).toBe(true)
  })
})
