import { localTime, type Slot } from '../../../domain/calendar/slot.ts'
import { kwh, type Register } from '../series.ts'

const HOURS = 24
const NAMES = { withdrawal: 'En.Czynna Pobrana', 'feed-in': 'En.Czynna Oddana' } as const

/**
 * PGE's hourly CSV: a row for each day and direction, 24 columns. In spring H03 is blank; in autumn it carries the sum of the
 * two hours between 2 and 3, as a file of 24 columns must.
 *
 * @param skip  days that are left out, as a gap of the portal leaves them
 */
export function pgeCsv(registers: readonly Register[], skip: ReadonlySet<string> = new Set()): string {
  const head = [
    'KodPP',
    'DataOdczytu',
    'Kierunek',
    ...Array.from({ length: HOURS }, (_, i) => `H${String(i + 1).padStart(2, '0')}`),
  ]
  const rows = registers.flatMap(({ code, direction, start, values }) => {
    const days = new Map<string, (number | null | undefined)[]>()
    values.forEach((wh, h) => {
      const { day, hour } = localTime((start + h * 4) as Slot)
      const cells = days.get(day) ?? new Array<number | null | undefined>(HOURS).fill(undefined)
      const before = cells[hour]
      cells[hour] = before === undefined ? wh : before === null || wh === null ? null : before + wh
      days.set(day, cells)
    })
    return [...days]
      .filter(([day]) => !skip.has(day))
      .map(([day, cells]) =>
        [code, day.replaceAll('-', ''), NAMES[direction], ...cells.map((wh) => kwh(wh ?? null, ','))].join(';'),
      )
  })
  rows.sort((a, b) => (a.slice(19, 27) < b.slice(19, 27) ? -1 : a.slice(19, 27) > b.slice(19, 27) ? 1 : 0))
  return `${[head.join(';'), ...rows].join('\n')}\n`
}
