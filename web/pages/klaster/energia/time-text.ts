import type { Words } from '../../../ui/words.ts'
import type { Step } from './shape.ts'

/** Factor from Wh of a step to the unit shown: mean kW for short steps, MWh or kWh for days and months. */
export function scaleOf(step: Step, most: number): { readonly factor: number; readonly unit: string } {
  if (step === 'quarter') return { factor: 0.004, unit: 'kW' }
  if (step === 'hour') return { factor: 0.001, unit: 'kW' }
  return most >= 10_000_000 ? { factor: 1e-6, unit: 'MWh' } : { factor: 0.001, unit: 'kWh' }
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make and are asked for by the ten thousand. */
function formatOf(language: 'pl' | 'en', kind: 'month' | 'date' | 'time'): Intl.DateTimeFormat {
  const known = FORMATS.get(`${language} ${kind}`)
  if (known) return known
  const options: Intl.DateTimeFormatOptions =
    kind === 'month'
      ? { month: 'long', year: 'numeric' }
      : kind === 'date'
        ? { day: '2-digit', month: '2-digit', year: 'numeric' }
        : { hour: '2-digit', minute: '2-digit' }
  const made = new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'en-GB', { timeZone: 'Europe/Warsaw', ...options })
  FORMATS.set(`${language} ${kind}`, made)
  return made
}

/** A stretch of local time in words. */
export function timeText(seconds: number, step: Step, { language }: Words): string {
  const at = seconds * 1000
  if (step === 'month') return formatOf(language, 'month').format(at)
  const date = formatOf(language, 'date').format(at)
  if (step === 'day') return date
  const time = formatOf(language, 'time')
  return `${date} ${time.format(at)}–${time.format(at + (step === 'hour' ? 3_600_000 : 900_000))}`
}
