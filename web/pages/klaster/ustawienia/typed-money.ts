import { decimal, parseDecimal, text, times } from '../../../../domain/quantity/decimal.ts'
import { readNumber } from '../../../ui/form/typed.ts'

/** Money kept as `548.00`, typed as `548,00`. */
export function typedMoney(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace('.', ',') : ''
}

/** Money as it is kept: an exact decimal text; undefined when it is none. */
export function readMoney(given: string): string | undefined {
  const bare = given.replace(/[\s\u00a0\u202f]|zł/g, '').replace(',', '.')
  return readNumber(given.replace('zł', '')) === undefined || !/^\d+(\.\d{1,4})?$/.test(bare) ? undefined : bare
}

/** A share kept as `0.05`, typed as `5` per cent. */
export function typedPercent(share: unknown): string {
  const found = typeof share === 'string' || typeof share === 'number' ? parseDecimal(String(share)) : undefined
  return found === undefined ? '' : text(times(found, decimal('100'))).replace('.', ',')
}

/** Per cent from 0 to 100 as an exact share; undefined when it is none. */
export function readPercent(given: string): string | undefined {
  const bare = readMoney(given.replace('%', ''))
  return bare === undefined || Number(bare) > 100 ? undefined : text(times(decimal(bare), decimal('0.01')))
}
