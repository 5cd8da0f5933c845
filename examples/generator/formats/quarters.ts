import { type Slot, toUtcText } from '../../../domain/calendar/slot.ts'
import { kwh, type Register } from '../series.ts'

/** A table of quarter-hours in UTC, a column for each point; `.mapping.yaml` beside it says how to read it. */
export function quartersCsv(registers: readonly Register[]): string {
  const first = registers[0]
  if (!first) throw new Error('no register')
  const rows = first.values.map((_, q) => {
    const time = toUtcText((first.start + q) as Slot)
      .slice(0, 16)
      .replace('T', ' ')
    return [time, ...registers.map(({ values }) => (values[q] === 0 ? '0' : kwh(values[q] ?? null, ',')))].join(';')
  })
  return `${[['Czas UTC', ...registers.map(({ code }) => code)].join(';'), ...rows].join('\n')}\n`
}

/** How the table is read. */
export function quartersMapping(direction: Register['direction']): string {
  return [
    '# Tabela kwadransów w UTC, kolumna na punkt; początek kwadransa. / Quarter-hours in UTC, a column for each point.',
    'format: kwadranse-zakladow',
    'layout: wide',
    'separator: ";"',
    'decimal: ","',
    'columns: { time: Czas UTC }',
    `direction: ${direction}`,
    'unit: kWh',
    'minutes: 15',
    'label: start',
    'zone: utc',
    '',
  ].join('\n')
}
