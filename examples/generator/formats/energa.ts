import { kwh, type Register } from '../series.ts'

const MILLISECONDS_PER_SLOT = 900_000

/** Answers of Energa's Mój Licznik for a whole year put into one: starts of the hours in milliseconds, one zone. */
export function energaJson({ code, start, values }: Register): string {
  const points = values
    .map(
      (wh, h) => `{"tm":"${(start + h * 4) * MILLISECONDS_PER_SLOT}","zones":[${wh === null ? 'null' : kwh(wh, '.')}]}`,
    )
    .join(',\n')
  return `{"success":true,"response":{"meterPoint":"${code}","unit":"kWh","mainChart":[\n${points}\n]}}\n`
}
