import { localTime, type Slot } from '../../../domain/calendar/slot.ts'
import { kwh, type Register } from '../series.ts'

/**
 * Tauron's eLicznik of 2026: one value a row, hours named by their end from 1:00 to 24:00, status of each value. The portal
 * drops the hour told twice in autumn, so the file does too.
 */
export function tauronCsv({ start, values, estimated, direction }: Register): string {
  const kind = direction === 'withdrawal' ? 'pobór [kWh]' : 'oddanie [kWh]'
  const seen = new Set<string>()
  const rows = values.flatMap((wh, h) => {
    if (wh === null) return []
    const { day, hour } = localTime((start + h * 4) as Slot)
    const label = `${day} ${hour + 1}:00`
    if (seen.has(label)) return []
    seen.add(label)
    return [`${label};C11;${kwh(wh, ',')};${kind}; ${estimated.has(h) ? 'szacowany' : 'licznik'}; `]
  })
  return `\uFEFF${['Data; Strefa; Wartość ;Rodzaj;Status;', ...rows].join('\n')}\n`
}
