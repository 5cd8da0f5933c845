import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadPlanFolder } from '../../imports/plan-folder/load-plan-folder.ts'
import { buildingAudits } from './building-audits.ts'
import { planWeather } from './weather.ts'

const example = new URL('../../../examples/zelow-plan', import.meta.url).pathname
const copy = mkdtempSync(join(tmpdir(), 'openklaster-audit-'))
cpSync(example, copy, { recursive: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** A year of hours, UTC, so many degrees warm. */
function weatherCsv(degrees: number): string {
  const start = Date.UTC(2025, 0, 1)
  const rows = Array.from({ length: 8760 }, (_, hour) => {
    const at = new Date(start + hour * 3_600_000).toISOString()
    return `${at},${degrees},100`
  })
  return `time,temperature,ghi\n${rows.join('\n')}\n`
}

test('audits are ranked by payback, save energy, and stand beside the fuel of the register', async () => {
  const { audits, findings } = buildingAudits(await loadPlanFolder(example))
  expect(audits).toHaveLength(3)
  expect(audits.map(({ rank }) => rank).sort()).toEqual([1, 2, 3])
  for (const { before, after, savedGj, measuredGj } of audits) {
    expect(after.usefulGj).toBeLessThan(before.usefulGj)
    expect(after.designKw).toBeLessThan(before.designKw)
    expect(savedGj).toBeGreaterThan(0)
    expect(measuredGj).toBeGreaterThan(0)
  }
  expect(findings.map(({ code }) => code)).toEqual(['plan.audit-and-fuel-differ'])
})

test('a measure that would make a wall worse changes nothing', async () => {
  const data = await loadPlanFolder(example)
  const [first] = data.audits ?? []
  if (!first) throw new Error('the example has audits')
  const worse = { ...first, parts: { ...first.parts, wall: { ...first.parts.wall, uAfter: 9 } } }
  const same = { ...first, parts: { ...first.parts, wall: { ...first.parts.wall, uAfter: null } } }
  const of = (audit: typeof first) => buildingAudits({ ...data, audits: [audit] }).audits[0]?.after.usefulGj
  expect(of(worse)).toBe(of(same))
})

test('the weather file of the project takes the place of the generator, and a warm year needs no heat', async () => {
  writeFileSync(join(copy, 'pogoda.csv'), weatherCsv(25))
  const plan = readFileSync(join(example, 'plan.yaml'), 'utf8')
  writeFileSync(
    join(copy, 'plan.yaml'),
    plan.replace('weatherPlace: warszawa', 'weatherPlace: warszawa\n  weatherFile: pogoda.csv'),
  )
  const data = await loadPlanFolder(copy)
  expect(data.files.map(({ path }) => path)).toContain('pogoda.csv')
  expect(planWeather(data).origin).not.toBe('synthetic')
  expect(buildingAudits(data).audits[0]?.before.usefulGj).toBe(0)
})

test('a weather file outside the folder is refused', async () => {
  const plan = readFileSync(join(example, 'plan.yaml'), 'utf8')
  writeFileSync(
    join(copy, 'plan.yaml'),
    plan.replace('weatherPlace: warszawa', 'weatherPlace: warszawa\n  weatherFile: ../secret.csv'),
  )
  await expect(loadPlanFolder(copy)).rejects.toMatchObject({ code: 'plan.file-outside' })
})
