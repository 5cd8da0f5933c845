import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { decimal, sum, text } from '../../domain/quantity/decimal.ts'
import type { AnalysisResult } from '../usecases/analyse/result.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const DEMO = join(ROOT, 'examples/dolina-zgody')
const command = promisify(execFile)

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function openklaster(...args: string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await command(join(ROOT, 'bin/openklaster'), args, { maxBuffer: 1 << 26 })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

/** The demonstration folder with one change, in a folder of its own. */
function changed(change: (folder: string) => void): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'openklaster-demo-')), 'cluster')
  cpSync(DEMO, folder, { recursive: true })
  change(folder)
  return folder
}

function edit(file: string, from: string | RegExp, to: string) {
  return (folder: string) => {
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${file} holds no ${from}`)
    writeFileSync(path, after)
  }
}

describe('openklaster analyse on the demonstration cluster', () => {
  const out = mkdtempSync(join(tmpdir(), 'openklaster-report-'))
  let ran: Ran
  let result: AnalysisResult
  beforeAll(async () => {
    ran = await openklaster('analyse', DEMO, '--out', out)
    const json = readdirSync(out).find((name) => name.endsWith('.json')) ?? ''
    result = JSON.parse(readFileSync(join(out, json), 'utf8')) as AnalysisResult
  }, 180_000)

  test('says where the report lies and writes all five formats', () => {
    expect(ran.code).toBe(0)
    expect(ran.out).toContain(`Raport leży w ${out}`)
    expect(
      readdirSync(out)
        .map((name) => name.split('.').at(-1))
        .sort(),
    ).toEqual(['docx', 'html', 'json', 'pdf', 'xlsx'])
  })
  test('energy is conserved in every view of the balance', () => {
    const { year, months, members, points, gminas, flows } = result.balance
    for (const rows of [months, members, points, gminas])
      for (const field of ['consumptionWh', 'generationWh', 'selfUseWh', 'withdrawalWh', 'surplusWh'] as const)
        expect(
          rows.reduce((total, row) => total + row[field], 0),
          field,
        ).toBe(year[field])
    expect(year.consumptionWh - year.selfUseWh).toBe(year.withdrawalWh)
    expect(year.generationWh - year.selfUseWh).toBe(year.surplusWh)
    const into = (side: string) =>
      flows.filter(({ to }) => to.startsWith(side)).reduce((total, { wh }) => total + wh, 0)
    expect(into('member:')).toBe(year.consumptionWh)
  })
  test('money adds up: lines to bills, bills to regimes, shares to the benefit', () => {
    for (const regime of result.regimes) {
      for (const bill of regime.bills) {
        expect(text(sum(bill.lines.map((line) => decimal(line.amountPln))))).toBe(text(decimal(bill.netPln)))
        expect(text(sum([decimal(bill.netPln), decimal(bill.vatPln)]))).toBe(text(decimal(bill.grossPln)))
      }
      expect(text(sum(regime.bills.map((bill) => decimal(bill.costPln))))).toBe(text(decimal(regime.totalCostPln)))
    }
    for (const { shares, benefitPln } of result.sharing)
      expect(text(sum(shares.map(({ sharePln }) => decimal(sharePln))))).toBe(text(decimal(benefitPln)))
  })
  test('nothing that waits for a decision stands as certain', () => {
    const waiting = result.regimes.filter(({ certainty }) => certainty === 'waits-for-decision')
    expect(waiting.map(({ id, decisionInForce }) => [id, decisionInForce])).toEqual([['cluster', true]])
    const html = readFileSync(join(out, readdirSync(out).find((name) => name.endsWith('.html')) ?? ''), 'utf8')
    expect(html).toContain('czeka na decyzję')
  })
  test('the faults put into the readings are found', () => {
    const codes = new Set(result.findings.map(({ code }) => code))
    for (const code of [
      'metering.unit-mix-up',
      'metering.swapped-direction',
      'metering.shifted-by-clock',
      'metering.above-contract-power',
      'metering.missing-values',
      'table.check-digit',
    ])
      expect(codes, code).toContain(code)
  })
})

describe('openklaster analyse refuses, in Polish and English, with the place and what to do', () => {
  test.each([
    ['a folder that is not there', () => '/nie/ma/takiego', 'Nie ma pliku ani katalogu', 'There is no file or folder'],
    [
      'no cluster.yaml',
      () => changed((folder) => rmSync(join(folder, 'cluster.yaml'))),
      'nie ma pliku cluster.yaml',
      'has no file cluster.yaml',
    ],
    [
      'broken YAML',
      () => changed(edit('cluster.yaml', 'distributor: ENERGA', 'distributor ENERGA')),
      'nie jest poprawnym YAML-em',
      'is not valid YAML',
    ],
    [
      'an impossible power',
      () => changed(edit('cluster.yaml', 'powerKw: 1600', 'powerKw: -1600')),
      'plants.0.powerKw',
      'Correct this field',
    ],
    ['a tariff group the distributor lacks', () => changed(edit('points.csv', /C12a/g, 'C99')), 'C99', 'C99'],
    [
      'a truncated reading file',
      () =>
        changed((folder) =>
          writeFileSync(join(folder, 'readings', '590243800000101016_x.csv'), 'KodPP;DataOdczytu;Kier'),
        ),
      'KodPP',
      'known',
    ],
  ])(
    '%s',
    async (_, folder, pl, en) => {
      const out = join(mkdtempSync(join(tmpdir(), 'openklaster-refused-')), 'report')
      const { code, err } = await openklaster('analyse', folder(), '--out', out)
      expect(code).toBe(2)
      expect(err).toContain(pl)
      expect(err).toContain(en)
      expect(err).not.toContain('    at ')
      expect(existsSync(out)).toBe(false)
    },
    120_000,
  )
})
