import { Refusal } from '../../../domain/problems/refusal.ts'
import type { EnergyUnit } from '../reading/energy.ts'
import { energyUnit } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import type { Source } from '../reading/source.ts'
import type { Mapping } from './mapping.ts'

/** Indexes of the mapped columns; −1 where the mapping has none. */
export interface Columns {
  readonly point: number
  readonly direction: number
  readonly time: number
  readonly date: number
  readonly hour: number
  readonly value: number
  readonly status: number
  /** Wide layout: the columns that are points, with their codes. */
  readonly points: readonly { readonly index: number; readonly code: string }[]
  readonly count: number
}

/** The unit a heading says at its end: `kwh`, `Energia [Wh]`, `wartosc_MWh`. */
function unitInHeading(heading: string): string | undefined {
  return /(?:^|[\s_[(])(wh|kwh|mwh|kw|mw)[\])]?$/.exec(fold(heading))?.[1]
}

function find(source: Source, headings: readonly string[], wanted: string | number, line: number): number {
  if (typeof wanted === 'number') {
    if (wanted <= headings.length) return wanted - 1
  } else {
    const index = headings.findIndex((heading) => fold(heading) === fold(wanted))
    if (index >= 0) return index
  }
  const found = headings.slice(0, 30).join(' | ').slice(0, 400)
  throw new Refusal('imports.mapping-column', { column: wanted, found }, source.place(line))
}

/**
 * Finds the mapped columns among the headings.
 *
 * @refuses imports.mapping-column, imports.unit-contradiction when a heading names another unit than the mapping
 */
export function columnsOf(source: Source, mapping: Mapping, headings: readonly string[], line: number): Columns {
  const at = (wanted: string | number | undefined) => (wanted === undefined ? -1 : find(source, headings, wanted, line))
  const { columns } = mapping
  const mapped = {
    point: at(columns.point),
    direction: at(columns.direction),
    time: at(columns.time),
    date: at(columns.date),
    hour: at(columns.hour),
    value: at(columns.value),
    status: at(columns.status),
  }
  const taken = new Set([...Object.values(mapped), ...mapping.skip.map(at)])
  const points =
    mapping.layout === 'wide'
      ? headings.flatMap((heading, index) =>
          taken.has(index) || heading === '' ? [] : [{ index, code: heading.trim() }],
        )
      : []
  for (const index of mapping.header === 0 ? [] : mapping.layout === 'wide' ? [] : [mapped.value]) {
    const heading = headings[index] ?? ''
    const said = unitInHeading(heading)
    if (said !== undefined && said !== mapping.unit.toLowerCase())
      throw new Refusal(
        'imports.unit-contradiction',
        { header: heading, inHeader: said, inMapping: mapping.unit },
        source.place(line, index + 1),
      )
  }
  return { ...mapped, points, count: headings.length }
}

/** The mapping's unit. */
export function unitOf(mapping: Mapping): EnergyUnit {
  const unit = energyUnit(mapping.unit, mapping.minutes === 60 ? 4 : 1)
  if (!unit) throw new Error(`mapping: ${mapping.unit} is in the schema but no unit`)
  return unit
}
