import { checkDigit, readPointCode } from '../../../domain/metering/point-code.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { toNumber } from '../../../domain/quantity/decimal.ts'
import { sourceNamed } from '../../usecases/office/source-words.ts'
import { voltageLevel } from '../../usecases/office/voltage-level.ts'
import { polishDecimal } from '../reading/energy.ts'
import { fold, foldTight } from '../reading/fold.ts'
import type { SheetRow } from '../xlsx/workbook.ts'
import type { CellReader } from './cells.ts'
import {
  amountOf,
  dayOf,
  fault,
  gminaOf,
  newCellReader,
  otherCells,
  refuseFaults,
  textOf,
  wordOf,
  YES_NO,
} from './cells.ts'
import { findColumns } from './columns.ts'
import { faultTwice, faultyRows, soundRows } from './faulty-rows.ts'
import { pointFindings } from './point-checks.ts'
import type { PointField } from './point-words.ts'
import { BILLING, PHASES, POINT_HEADINGS, PROSUMERS, VOLTAGES, ZONE_CLOCKS } from './point-words.ts'
import type { PointRow, ReadingManner, RowsRead, SourceKind, VoltageLevel } from './rows.ts'
import { readTable } from './table.ts'

type Reader = CellReader<PointField>

const DISTRIBUTORS: readonly (readonly [RegExp, string])[] = [
  [/pge/, 'PGE'],
  [/tauron/, 'TAURON'],
  [/energa/, 'ENERGA'],
  [/enea/, 'ENEA'],
  [/stoen|innogy|^eon/, 'STOEN'],
]

/** A point code as it is kept: 18 digits without blanks, or the older text. Damage by spreadsheets is a fault. */
function codeOf(reader: Reader, row: SheetRow, field: 'code' | 'feedInCode'): string | null {
  const text = textOf(reader, row, field)
  if (text === null) return null
  if (/^\d+[.,]\d+E\+?\d+$/i.test(text))
    return fault(
      reader,
      row,
      field,
      'arkusz zapisał kod jako liczbę i zgubił cyfry; ustaw kolumnę jako tekst',
      'a spreadsheet stored the code as a number and lost digits; format the column as text',
    )
  const digits = text.replace(/\s/g, '')
  return /^\d{18}$/.test(digits) ? digits : text
}

function codeFindings(code: string, place: object): Finding[] {
  const { kind, valid } = readPointCode(code)
  if (kind === 'legacy') return [finding('table.legacy-code', 'info', { code }, place)]
  if (valid !== false) return []
  return [
    finding(
      'table.check-digit',
      'warning',
      { code, found: code[17] ?? '', expected: checkDigit(code.slice(0, 17)) },
      place,
    ),
  ]
}

function sourceOf(reader: Reader, row: SheetRow): { source: SourceKind | null; sourceText: string | null } {
  const text = textOf(reader, row, 'source')
  if (text === null || foldTight(text) === 'nie') return { source: null, sourceText: null }
  return { source: sourceNamed(fold(text)), sourceText: text }
}

function voltageOf(
  reader: Reader,
  row: SheetRow,
  findings: Finding[],
): { voltage: VoltageLevel | null; voltageKv: number | null } {
  const text = textOf(reader, row, 'voltage')
  if (text === null) return { voltage: null, voltageKv: null }
  // "nN" is low, "NN" the highest: here, and only here, case decides.
  if (/^n[nN]$/.test(text)) return { voltage: 'low', voltageKv: null }
  if (text === 'NN') {
    const facts = {
      reasonPl: 'Zapis „NN” odczytano jako najwyższe napięcie (220 kV i więcej); niskie to „nN”',
      reason: '"NN" was read as the highest voltage (220 kV and more); low voltage is "nN"',
    }
    findings.push(finding('table.odd-pair', 'warning', facts, { file: reader.table.path, line: row.line }))
    return { voltage: 'extra-high', voltageKv: null }
  }
  const kv = polishDecimal(text.replace(/\s*kV$/i, ''))
  if (!kv) return { voltage: wordOf(reader, row, 'voltage', VOLTAGES), voltageKv: null }
  const voltageKv = toNumber(kv)
  if (voltageKv <= 0 || voltageKv > 750) {
    fault(
      reader,
      row,
      'voltage',
      'napięcie podaj w kV (np. 0,4 lub 15) albo jako nN, SN, WN',
      'give the voltage in kV (e.g. 0.4 or 15) or as nN, SN, WN',
    )
    return { voltage: null, voltageKv: null }
  }
  return {
    voltage: voltageLevel(voltageKv),
    voltageKv,
  }
}

function distributorOf(reader: Reader, row: SheetRow): string | null {
  const text = textOf(reader, row, 'distributor')
  return text === null ? null : (DISTRIBUTORS.find(([pattern]) => pattern.test(foldTight(text)))?.[1] ?? text)
}

function readRow(reader: Reader, row: SheetRow, findings: Finding[]): PointRow | undefined {
  const text = (field: PointField) => textOf(reader, row, field)
  const code = codeOf(reader, row, 'code')
  if (code === null && text('code') === null)
    fault(reader, row, 'code', 'brakuje numeru PPE', 'the point code is missing')
  const column = (reader.found.at.get('code') ?? 0) + 1
  if (code !== null) findings.push(...codeFindings(code, { file: reader.table.path, line: row.line, column }))
  const feedIn = codeOf(reader, row, 'feedInCode')
  // A row without a code is read to its end all the same, so that every fault of it is told.
  const read = {
    line: row.line,
    ordinal: text('ordinal'),
    name: text('name') ?? code ?? '',
    nameGiven: text('name'),
    street: text('street'),
    building: text('building'),
    flat: text('flat'),
    town: text('town'),
    postcode: text('postcode'),
    code: code ?? '',
    codeKind: code === null ? ('legacy' as const) : readPointCode(code).kind,
    meter: text('meter'),
    tariff: text('tariff')?.replace(/\s/g, '') ?? null,
    contractPowerKw: amountOf(reader, row, 'contractPowerKw', 'kw'),
    yearlyKwh: amountOf(reader, row, 'yearlyKwh', 'kwh'),
    ...sourceOf(reader, row),
    sourcePowerKw: amountOf(reader, row, 'sourcePowerKw', 'kw'),
    yearlyFeedInKwh: amountOf(reader, row, 'yearlyFeedInKwh', 'kwh'),
    payer: text('payer'),
    remarks: text('remarks'),
    member: text('member'),
    memberFrom: dayOf(reader, row, 'memberFrom'),
    tariffFrom: dayOf(reader, row, 'tariffFrom'),
    feedInCode: feedIn === code ? null : feedIn,
    authorised: wordOf(reader, row, 'authorised', YES_NO),
    authorisedOn: dayOf(reader, row, 'authorisedOn'),
    gmina: gminaOf(reader, row, 'gmina'),
    distributor: distributorOf(reader, row),
    ...voltageOf(reader, row, findings),
    zoneClock: wordOf(reader, row, 'zoneClock', ZONE_CLOCKS),
    phases: wordOf(reader, row, 'phases', PHASES),
    billingMonths: wordOf(reader, row, 'billingMonths', BILLING),
    profile: text('profile'),
    prosumer: wordOf(reader, row, 'prosumer', PROSUMERS),
    seller: text('seller'),
    other: otherCells(reader, row),
  }
  return code === null ? undefined : read
}

/** The first field in which two rows of one code differ; the ordinal and the line do not count. */
function difference(a: PointRow, b: PointRow): keyof PointRow | undefined {
  const { line: _a, ordinal: _b, ...first } = a
  return (Object.keys(first) as (keyof typeof first)[]).find(
    (field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  )
}

/** One row for each code: a repeated row is told, a contradicting one refused. @refuses table.contradiction */
function unique(reader: Reader, rows: readonly PointRow[], findings: Finding[], keepGoing: boolean): PointRow[] {
  const byCode = new Map<string, PointRow>()
  for (const row of rows) {
    const before = byCode.get(row.code)
    if (!before) {
      byCode.set(row.code, row)
      continue
    }
    const field = difference(before, row)
    const index = field === undefined ? undefined : reader.found.at.get(field as PointField)
    const place = { file: reader.table.path, line: row.line, column: (index ?? reader.found.at.get('code') ?? 0) + 1 }
    if (field === undefined) {
      findings.push(finding('table.duplicate', 'warning', { code: row.code, otherLine: before.line }, place))
      continue
    }
    if (keepGoing) {
      faultTwice(reader, row.line, 'code', row.code, before.line)
      continue
    }
    const say = (of: PointRow) =>
      of[field] === null ? '' : typeof of[field] === 'object' ? JSON.stringify(of[field]) : String(of[field])
    const column = index === undefined ? field : (reader.table.headings[index] ?? field)
    throw new Refusal(
      'table.contradiction',
      { code: row.code, otherLine: before.line, line: row.line, column, first: say(before), second: say(row) },
      place,
    )
  }
  return [...byCode.values()]
}

/**
 * Reads the points list: CSV or XLSX with the 17 columns of Annex 3 of the cluster agreement and our additions, headings
 * in whatever case, spelling and order. Unknown columns are kept and reported.
 *
 * @refuses table.no-header, table.cell and table.many (all faulty cells at once), table.contradiction when two rows of
 *          one point disagree
 * @pl wykaz punktów poboru (załącznik nr 3 do umowy klastra)
 */
export async function readPoints(
  path: string,
  { sheet, keepGoing = false }: ReadingManner = {},
): Promise<RowsRead<PointRow>> {
  const table = await readTable(path, POINT_HEADINGS.code, false, sheet)
  const found = findColumns(table, POINT_HEADINGS)
  const reader = newCellReader(table, found)
  const findings: Finding[] = [...found.findings]
  const ordinal = found.at.get('ordinal')
  // The annex is a form with numbered empty lines.
  const filled = table.rows.filter(({ cells }) => cells.some((text, i) => text !== '' && i !== ordinal))
  if (filled.length === 0) throw new Refusal('table.no-rows', {}, { file: path, line: table.headerLine })
  const rows = filled.flatMap((row) => readRow(reader, row, findings) ?? [])
  refuseFaults(reader, keepGoing)
  const points = soundRows(reader, unique(reader, rows, findings, keepGoing))
  for (const point of points)
    findings.push(
      ...pointFindings(point, path, (field) => (found.at.has(field) ? (found.at.get(field) ?? 0) + 1 : undefined)),
    )
  return {
    rows: points,
    sha256: table.sha256,
    unknownColumns: found.unknown.map(({ heading }) => heading),
    findings,
    ...faultyRows(reader, 'code'),
  }
}
