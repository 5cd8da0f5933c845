import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { PointField } from './point-words.ts'
import type { PointRow } from './rows.ts'

/** Hours of the longest year. */
const HOURS = 8784

interface Odd {
  readonly field: PointField
  readonly reasonPl: string
  readonly reason: string
}

/** Pairs of cells of one row that hardly go together. Nothing is changed by them. */
function oddPairs(row: PointRow): Odd[] {
  const out: Odd[] = []
  const odd = (field: PointField, reasonPl: string, reason: string) => out.push({ field, reasonPl, reason })
  const { code, tariff, voltage, contractPowerKw, yearlyKwh, sourcePowerKw, yearlyFeedInKwh } = row
  if (contractPowerKw !== null && yearlyKwh !== null && yearlyKwh > contractPowerKw * HOURS)
    odd(
      'yearlyKwh',
      `Punkt ${code}: ${yearlyKwh} kWh rocznie to więcej niż ${contractPowerKw} kW przez cały rok`,
      `Point ${code}: ${yearlyKwh} kWh a year is more than ${contractPowerKw} kW all year round`,
    )
  if (sourcePowerKw !== null && yearlyFeedInKwh !== null && yearlyFeedInKwh > sourcePowerKw * HOURS)
    odd(
      'yearlyFeedInKwh',
      `Punkt ${code}: oddanie ${yearlyFeedInKwh} kWh rocznie to więcej, niż źródło ${sourcePowerKw} kW może wytworzyć`,
      `Point ${code}: a feed-in of ${yearlyFeedInKwh} kWh a year is more than a source of ${sourcePowerKw} kW can generate`,
    )
  if ((sourcePowerKw ?? 0) > 0 && row.source === null)
    odd(
      'source',
      `Punkt ${code}: jest moc źródła, a nie ma jego rodzaju`,
      `Point ${code}: the source has a power but no kind`,
    )
  if (row.source !== null && sourcePowerKw === null)
    odd(
      'sourcePowerKw',
      `Punkt ${code}: jest źródło (${row.sourceText ?? row.source}), a nie ma jego mocy`,
      `Point ${code}: there is a source (${row.source}) without a power`,
    )
  if ((yearlyFeedInKwh ?? 0) > 0 && row.source === null)
    odd(
      'yearlyFeedInKwh',
      `Punkt ${code}: jest oddanie do sieci, a nie ma źródła`,
      `Point ${code}: there is feed-in but no source`,
    )
  if (row.prosumer !== null && row.source === null && row.prosumer !== 'virtual' && row.prosumer !== 'collective')
    odd('prosumer', `Punkt ${code}: prosument bez źródła`, `Point ${code}: a prosumer without a source`)
  if (row.authorised === false && row.authorisedOn !== null)
    odd(
      'authorisedOn',
      `Punkt ${code}: upoważnienia nie ma, a jest jego data`,
      `Point ${code}: there is no authorisation, but a date of it`,
    )
  const letter = tariff?.[0]?.toUpperCase() ?? ''
  const level = { A: 'high', B: 'medium', C: 'low', G: 'low' }[letter]
  if (level !== undefined && voltage !== null && voltage !== level && !(letter === 'G'))
    odd(
      'voltage',
      `Punkt ${code}: grupa ${tariff} nie pasuje do napięcia`,
      `Point ${code}: the group ${tariff} does not fit the voltage`,
    )
  return out
}

/** Findings of one row; `columnOf` gives the column (from 1) of a field. */
export function pointFindings(
  row: PointRow,
  file: string,
  columnOf: (field: PointField) => number | undefined,
): Finding[] {
  return oddPairs(row).map(({ field, reasonPl, reason }) => {
    const column = columnOf(field)
    return finding(
      'table.odd-pair',
      'warning',
      { reasonPl, reason },
      { file, line: row.line, ...(column === undefined ? {} : { column }) },
    )
  })
}
