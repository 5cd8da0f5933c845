import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blanked, indexOf, replaced } from '../../tools/fixtures/faults.ts'
import { consumer } from '../../tools/fixtures/made-up-readings.ts'
import type { Series } from './series.ts'
import { MISSING, Quality } from './series.ts'
import type { Version } from './versions.ts'
import { mergeVersions } from './versions.ts'

const office = consumer('office', 40_000)
const at = indexOf(office, '2025-03-05') + 10
const version = (series: Series, source: string, publishedAt: string | null = null): Version => ({
  series,
  source,
  publishedAt,
})

describe('several deliveries of one register', () => {
  test('the same file twice changes nothing and is not told', () => {
    const merged = mergeVersions([version(office, 'a'), version(office, 'a')])
    expect(merged.series).toEqual(office)
    expect(merged.findings).toEqual([])
  })
  test('pieces of a year make the year', () => {
    const part = (from: number, to: number): Series => ({
      ...office,
      start: (office.start + from * 4) as Series['start'],
      wh: office.wh.slice(from, to),
      quality: office.quality.slice(from, to),
    })
    const merged = mergeVersions([version(part(4000, 8760), 'b'), version(part(0, 4100), 'a')])
    expect(merged.series).toEqual(office)
  })
  test('a later delivery corrects an earlier one: marked, and told with both values', () => {
    const later = replaced(office, at, at + 2, () => 7777)
    const merged = mergeVersions([version(later, 'new.csv', '2025-05-01'), version(office, 'old.csv', '2025-04-01')])
    expect([merged.series.wh[at], merged.series.quality[at]]).toEqual([7777, Quality.corrected])
    expect(
      merged.findings.map((f) => [f.code, f.facts.count, f.facts.older, f.facts.newer, f.facts.newerKwhPl]),
    ).toEqual([['metering.version-conflict', 2, 'old.csv', 'new.csv', '7,777']])
  })
  test('of two deliveries of unknown age the finding is an error a person must decide', () => {
    const other = replaced(office, at, at + 1, () => 7777)
    const merged = mergeVersions([version(office, 'b'), version(other, 'a')])
    expect(merged.findings.map((f) => [f.code, f.severity])).toEqual([['metering.version-undecided', 'error']])
  })
  test('an estimate never replaces a reading, a reading always an estimate', () => {
    const estimate = replaced(office, at, at + 1, () => 5000)
    estimate.quality[at] = Quality.estimated
    const later = mergeVersions([version(office, 'a', '2025-04-01'), version(estimate, 'b', '2025-05-01')])
    expect([later.series.wh[at], later.findings[0]?.code]).toEqual([office.wh[at], 'metering.estimate-not-taken'])
    const earlier = mergeVersions([version(estimate, 'a', '2025-04-01'), version(office, 'b', '2025-05-01')])
    expect([earlier.series.wh[at], earlier.series.quality[at]]).toEqual([office.wh[at], Quality.measured])
    expect(earlier.findings).toEqual([])
  })
  test('a gap in the later delivery does not wipe the earlier one', () => {
    const merged = mergeVersions([
      version(office, 'a', '2025-04-01'),
      version(blanked(office, at, at + 10), 'b', '2025-05-01'),
    ])
    expect(merged.series).toEqual(office)
  })
  test('any order of loading gives the same series and the same findings', () => {
    const change = fc.record({
      from: fc.nat(200),
      length: fc.integer({ min: 1, max: 40 }),
      wh: fc.constantFrom(MISSING, 0, 111, 222),
      estimated: fc.boolean(),
      publishedAt: fc.constantFrom(null, '2025-04-01', '2025-05-01'),
    })
    const base: Series = { ...office, wh: office.wh.slice(0, 240), quality: office.quality.slice(0, 240) }
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 4 }), (changes, turn) => {
        const versions = changes.map((c, n) => {
          const series = replaced(base, c.from, Math.min(240, c.from + c.length), () => c.wh)
          if (c.estimated && c.wh !== MISSING)
            series.quality.fill(Quality.estimated, c.from, Math.min(240, c.from + c.length))
          return version(series, `file-${n}`, c.publishedAt)
        })
        const turned = [...versions.slice(turn), ...versions.slice(0, turn)].reverse()
        expect(mergeVersions(turned)).toEqual(mergeVersions(versions))
      }),
    )
  })
  test('live readings outweigh an estimate and give way to a reading of the distributor, whatever its age', () => {
    const live = {
      ...version(
        replaced(office, at, at + 1, () => 4321),
        'mqtt',
        '2025-06-01',
      ),
      preliminary: true,
    }
    const estimate = replaced(office, at, at + 1, () => 5000)
    estimate.quality[at] = Quality.estimated
    expect(mergeVersions([live, version(estimate, 'b', '2025-07-01')]).series.wh[at]).toBe(4321)
    const settled = mergeVersions([live, version(office, 'a')])
    expect([settled.series.wh[at], settled.series.quality[at]]).toEqual([office.wh[at], Quality.measured])
  })
  test('the same bytes under another name are the same delivery', () => {
    const other = replaced(office, at, at + 1, () => 7777)
    const twice = [
      version(office, 'a'),
      { ...version(other, 'b'), checksum: 'x' },
      { ...version(other, 'c'), checksum: 'x' },
    ]
    expect(mergeVersions(twice).findings).toHaveLength(1)
  })
  test('registers of different points are never put together', () => {
    expect(() => mergeVersions([version(office, 'a'), version({ ...office, point: 'Q' }, 'b')])).toThrow(/different/)
  })
})
