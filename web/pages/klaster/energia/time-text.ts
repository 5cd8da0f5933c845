import type { Words } from '../../../ui/words.ts'
import type { Step } from './shape.ts'

/** Factor from Wh of a step to the unit shown: mean kW for short steps, MWh or kWh for days and months. */
export function scaleOf(step: Step, most: number): { readonly factor: number; readonly unit: string } {
  if (step === 'quarter') return { factor: 0.004, unit: 'kW' }
  if (step === 'hour') return { factor: 0.001, unit: 'kW' }
  return most >= 10_000_000 ? { factor: 1e-6, unit: 'MWh' } : { factor: 0.001, unit: 'kWh' }
}

/** A stretch of local time in words. */
export function timeText(seconds: number, step: Step, words: Words): string {
  const at = seconds * 1000
  const language = words.language === 'pl' ? 'pl-PL' : 'en-GB'
  const zone = { timeZone: 'Europe/Warsaw' } as const
  if (step === 'month') return new Intl.DateTimeFormat(language, { ...zone, month: 'long', year: 'numeric' }).format(at)
  const date = new Intl.DateTimeFormat(language, { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    at,
  )
  if (step === 'day') return date
  const time = new Intl.DateTimeFormat(language, { ...zone, hour: '2-digit', minute: '2-digit' })
  return `${date} ${time.format(at)}–${time.format(at + (step === 'hour' ? 3_600_000 : 900_000))}`
}
